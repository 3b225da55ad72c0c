// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: b739a5b9e7eb67a4a46fa42ef7c5faa63bb6fdd36829a457605c709730d93d63. Do not edit.

use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
use crate::generated::models;
use crate::runtime;
/// A pair such as `S3*L3`; a leading `-` means negated. Part of schema `LocalApparentObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalApparent {
    /// Accumulated energy, VA·s for a current and a voltage; 64-bit integer as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cumul: Option<runtime::Int64>,
    /// Apparent power, in VA for a current and a voltage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
}
/// A pair such as `S3*L3`; a leading `-` means negated. Part of schema `LocalEnergyObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalEnergy {
    /// Accumulated energy, W·s for a current and a voltage; 64-bit integer as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cumul: Option<runtime::Int64>,
    /// Real power, in W for a current and a voltage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
}
/// Counters of trouble in the measuring process; known by their names alone. Schema `LocalStatsObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalStatsObject {
    /// Undocumented; overflows of an interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dt_overflow: Option<i64>,
    /// Undocumented; overflows of a position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upos_overflow: Option<i64>,
    /// Undocumented; overflows of the zero-crossing count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zc_overflow: Option<i64>,
    /// Undocumented; overflows of an interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dt2_overflow: Option<i64>,
    /// Undocumented; intervals off by more than a tenth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dt2_out_of_10percent_bounds: Option<i64>,
    /// Undocumented; overflows of the ring buffer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ring_buffer_overflows: Option<i64>,
    /// Undocumented; late DMA transfers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dma_late: Option<i64>,
    /// Undocumented; overflows of integrators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intgr_overflows: Option<i64>,
}
/// Accumulated values. Part of schema `LocalValuesObject`, in `cumul`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalValueCumul {
    /// Normal value times seconds; 64-bit integer as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n: Option<runtime::Int64>,
    /// Mean value times seconds; 64-bit integer as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m: Option<runtime::Int64>,
    /// Frequency times seconds, Hz·s; 64-bit integer as text. Unit: Hz·s.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub f: Option<runtime::Int64>,
}
/// Present values. Part of schema `LocalValuesObject`, in `rate`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalValueRate {
    /// Normal value, RMS for most sensors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n: Option<f64>,
    /// Mean value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m: Option<f64>,
    /// Frequency in Hz. Unit: Hz.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub f: Option<f64>,
}
/// A sensor or voltage by name, e.g. `S1`, `L12`, `Tpcb`. Part of schema `LocalValuesObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalValue {
    /// Type code, which tells the unit.
    ///
    /// Known values: `#`, `#3`, `%`, `$`, `a`, `aq`, `d`, `Ee`, `F`, `h`, `I`, `m`, `P`, `Pa`, `ppm`,
    /// `var`, `Q`, `Qe`, `Qv`, `R`, `S`, `T`, `THD`, `V`, `v`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Accumulated values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cumul: Option<models::LocalValueCumul>,
    /// Present values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<models::LocalValueRate>,
}
/// Snapshot of all local sensors. Only the sections asked for are present. Schema `LocalObject`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalObject {
    /// Time of the measurement.
    pub ts: runtime::Timestamp,
    /// Apparent energy, with the flag `apparent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apparent: Option<runtime::Map<models::LocalApparent>>,
    /// Real energy, with the flag `energy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy: Option<runtime::Map<models::LocalEnergy>>,
    /// Internal counters, with the flag `stats`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stats: Option<models::LocalStatsObject>,
    /// Sensor values, with the flag `values` or without any section flag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<runtime::Map<models::LocalValue>>,
}
impl LocalObject {
    /// With the members that are always there.
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
/// A parameter of `GET /local`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalGetEnv {
    /// `ALL`
    ALL,
    /// `Hpcb`
    Hpcb,
    /// `Tpcb`
    Tpcb,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl LocalGetEnv {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALL => "ALL",
            Self::Hpcb => "Hpcb",
            Self::Tpcb => "Tpcb",
            Self::Unknown(value) => value,
        }
    }
}
impl From<&str> for LocalGetEnv {
    fn from(value: &str) -> Self {
        match value {
            "ALL" => Self::ALL,
            "Hpcb" => Self::Hpcb,
            "Tpcb" => Self::Tpcb,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl Serialize for LocalGetEnv {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for LocalGetEnv {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(String::deserialize(deserializer)?.as_str().into())
    }
}
impl ::std::fmt::Display for LocalGetEnv {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
