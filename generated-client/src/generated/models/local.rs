// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 4f65353ef9879161

use crate::generated::models;
use crate::runtime;
/// A pair such as `S3*L3`; a leading `-` means negated. Part of schema `LocalApparentObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalApparent {
    /// Accumulated energy, VA·s for a current and a voltage; 64-bit integer as text.
    pub cumul: Option<runtime::Int64>,
    /// Apparent power, in VA for a current and a voltage.
    pub rate: Option<f64>,
}
runtime::object!(LocalApparent { optional(cumul), optional(rate) });
/// A pair such as `S3*L3`; a leading `-` means negated. Part of schema `LocalEnergyObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalEnergy {
    /// Accumulated energy, W·s for a current and a voltage; 64-bit integer as text.
    pub cumul: Option<runtime::Int64>,
    /// Real power, in W for a current and a voltage.
    pub rate: Option<f64>,
}
runtime::object!(LocalEnergy { optional(cumul), optional(rate) });
/// Counters of trouble in the measuring process; known by their names alone. Schema `LocalStatsObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalStatsObject {
    /// Undocumented; overflows of an interval.
    pub dt_overflow: Option<i64>,
    /// Undocumented; overflows of a position.
    pub upos_overflow: Option<i64>,
    /// Undocumented; overflows of the zero-crossing count.
    pub zc_overflow: Option<i64>,
    /// Undocumented; overflows of an interval.
    pub dt2_overflow: Option<i64>,
    /// Undocumented; intervals off by more than a tenth.
    pub dt2_out_of_10percent_bounds: Option<i64>,
    /// Undocumented; overflows of the ring buffer.
    pub ring_buffer_overflows: Option<i64>,
    /// Undocumented; late DMA transfers.
    pub dma_late: Option<i64>,
    /// Undocumented; overflows of integrators.
    pub intgr_overflows: Option<i64>,
}
runtime::object!(
    LocalStatsObject { optional(dt_overflow), optional(upos_overflow),
    optional(zc_overflow), optional(dt2_overflow), optional(dt2_out_of_10percent_bounds),
    optional(ring_buffer_overflows), optional(dma_late), optional(intgr_overflows) }
);
/// Accumulated values. Part of schema `LocalValuesObject`, in `cumul`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalValueCumul {
    /// Normal value times seconds; 64-bit integer as text.
    pub n: Option<runtime::Int64>,
    /// Mean value times seconds; 64-bit integer as text.
    pub m: Option<runtime::Int64>,
    /// Frequency times seconds, Hz·s; 64-bit integer as text. Unit: Hz·s.
    pub f: Option<runtime::Int64>,
}
runtime::object!(LocalValueCumul { optional(n), optional(m), optional(f) });
/// Present values. Part of schema `LocalValuesObject`, in `rate`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalValueRate {
    /// Normal value, RMS for most sensors.
    pub n: Option<f64>,
    /// Mean value.
    pub m: Option<f64>,
    /// Frequency in Hz. Unit: Hz.
    pub f: Option<f64>,
}
runtime::object!(LocalValueRate { optional(n), optional(m), optional(f) });
/// A sensor or voltage by name, e.g. `S1`, `L12`, `Tpcb`. Part of schema `LocalValuesObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalValue {
    /// Type code, which determines the unit.
    ///
    /// Known values: `#`, `#3`, `%`, `$`, `a`, `aq`, `d`, `Ee`, `F`, `h`, `I`, `m`, `P`, `Pa`, `ppm`,
    /// `var`, `Q`, `Qe`, `Qv`, `R`, `S`, `T`, `THD`, `V`, `v`.
    pub r#type: Option<String>,
    /// Accumulated values.
    pub cumul: Option<models::LocalValueCumul>,
    /// Present values.
    pub rate: Option<models::LocalValueRate>,
}
runtime::object!(
    LocalValue { optional(r#type, "type"), optional(cumul), optional(rate) }
);
/// Snapshot of all local sensors. Only the sections asked for are present. Schema `LocalObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocalObject {
    /// Time of the measurement.
    pub ts: runtime::Timestamp,
    /// Apparent energy, with the flag `apparent`.
    pub apparent: Option<runtime::Map<models::LocalApparent>>,
    /// Real energy, with the flag `energy`.
    pub energy: Option<runtime::Map<models::LocalEnergy>>,
    /// Internal counters, with the flag `stats`.
    pub stats: Option<models::LocalStatsObject>,
    /// Sensor values, with the flag `values` or without any section flag.
    pub values: Option<runtime::Map<models::LocalValue>>,
}
runtime::object!(
    LocalObject { required(ts), optional(apparent), optional(energy), optional(stats),
    optional(values) }
);
impl LocalObject {
    /// Creates one from its required members.
    pub fn new(ts: impl Into<runtime::Timestamp>) -> Self {
        Self {
            ts: ts.into(),
            apparent: None,
            energy: None,
            stats: None,
            values: None,
        }
    }
}
/// A sensor of the meter's own environment. A parameter of `GET /local`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalGetEnv {
    /// Every one. `ALL`.
    ALL,
    /// Humidity of the circuit board. `Hpcb`.
    Hpcb,
    /// Temperature of the circuit board. `Tpcb`.
    Tpcb,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl LocalGetEnv {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALL => "ALL",
            Self::Hpcb => "Hpcb",
            Self::Tpcb => "Tpcb",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl LocalGetEnv {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::ALL, Self::Hpcb, Self::Tpcb];
}
runtime::open_enum!(LocalGetEnv);
