// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 741b33acaddf218a

use crate::generated::models;
use crate::runtime;
/// Reading together with demand. Schema `RegisterDemandObject`. Since 4.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegisterDemandObject {
    /// Accumulated reading.
    pub v: runtime::Int64,
    /// Demand; absent where it cannot be computed.
    pub peak: Option<models::RegisterDemandPeak>,
}
runtime::object!(RegisterDemandObject { required(v), optional(peak) });
impl RegisterDemandObject {
    /// Creates one from its required members.
    pub fn new(v: impl Into<runtime::Int64>) -> Self {
        Self { v: v.into(), peak: None }
    }
}
/// Demand; absent where it cannot be computed. Part of schema `RegisterDemandObject`, in `peak`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegisterDemandPeak {
    /// Demand, in the unit that the type code gives for rates.
    pub rate: f64,
    /// Start of that demand interval, in seconds before the row's time. Unit: s.
    pub dt: runtime::Decimal,
}
runtime::object!(RegisterDemandPeak { required(rate), required(dt) });
impl RegisterDemandPeak {
    /// Creates one from its required members.
    pub fn new(rate: f64, dt: impl Into<runtime::Decimal>) -> Self {
        Self { rate, dt: dt.into() }
    }
}
/// Reading, with demand if asked for. [`guide::registers`](crate::guide::registers) computes with
/// readings.
///
/// Part of schema `RegisterRow`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RegisterRow {
    /// Accumulated reading, a 64-bit integer with sign, as text. A string.
    Value(runtime::Int64),
    /// Reading together with demand. Any other object.
    RegisterDemand(::std::boxed::Box<models::RegisterDemandObject>),
    /// Any other value, kept as JSON.
    Unknown(::std::boxed::Box<runtime::Json>),
}
runtime::union!(RegisterRow { string(Value), object(RegisterDemand) });
impl From<models::RegisterDemandObject> for RegisterRow {
    fn from(value: models::RegisterDemandObject) -> Self {
        Self::RegisterDemand(value.into())
    }
}
/// Registers and recorded rows. [`guide::registers`](crate::guide::registers) reads one,
/// [`guide::server`](crate::guide::server) makes one.
///
/// Schema `RegisterResponseObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterResponseObject {
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
    /// Runs of evenly spaced rows. One range of `time` can give several, and nothing marks where the next
    /// range begins.
    pub ranges: Option<Vec<models::RegisterResponseRange>>,
    /// Selected registers; absent for `reg=none`.
    pub registers: Option<Vec<models::RegisterResponseRegister>>,
    /// Time of the latest measurement, the one that `rate` reports.
    pub ts: Option<runtime::Timestamp>,
}
runtime::object!(
    RegisterResponseObject { optional(error), optional(ranges), optional(registers),
    optional(ts) }
);
/// A run of evenly spaced rows. Part of schema `RegisterResponseObject`, in `ranges`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterResponseRange {
    /// Time of the first, youngest row.
    pub ts: Option<runtime::Timestamp>,
    /// Seconds between rows. At least 0. Unit: s.
    pub delta: Option<f64>,
    /// Rows, youngest first; row `i` was recorded at `ts - i * delta`.
    pub rows: Option<Vec<Vec<models::RegisterRow>>>,
}
runtime::object!(
    RegisterResponseRange { optional(ts), optional(delta), optional(rows) }
);
/// A register. Part of schema `RegisterResponseObject`, in `registers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegisterResponseRegister {
    /// Column in the database, physical registers only. Survives renaming; a deleted register's column can
    /// be reused.
    ///
    /// At least 0.
    pub did: Option<u64>,
    /// Formula of a virtual register, with `virtual=formula`. See
    /// [`guide::formulas`](crate::guide::formulas).
    pub formula: Option<String>,
    /// Index, as used in `reg`. At least 0.
    pub idx: u64,
    /// Register name.
    pub name: String,
    /// Present rate, with the flag `rate`: for an energy register, the power.
    pub rate: Option<f64>,
    /// Type code, which determines unit and quantum.
    ///
    /// Known values: `#`, `#3`, `%`, `$`, `a`, `aq`, `d`, `Ee`, `F`, `h`, `I`, `m`, `P`, `Pa`, `ppm`,
    /// `var`, `Q`, `Qe`, `Qv`, `R`, `S`, `T`, `THD`, `V`, `v`.
    pub r#type: String,
}
runtime::object!(
    RegisterResponseRegister { optional(did), optional(formula), required(idx),
    required(name), optional(rate), required(r#type, "type") }
);
impl RegisterResponseRegister {
    /// Creates one from its required members.
    pub fn new(idx: u64, name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            did: None,
            formula: None,
            idx,
            name: name.into(),
            rate: None,
            r#type: r#type.into(),
        }
    }
}
/// The condition of `if` does not hold. Schema `RegisterConditionObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterConditionObject {
    /// Present value of the time expression.
    pub current: Option<runtime::Timestamp>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
    /// Value of the condition: always false.
    pub result: Option<bool>,
}
runtime::object!(
    RegisterConditionObject { optional(current), optional(error), optional(result) }
);
/// The form of a reply of [`/register`](crate::resources::register::Register).
///
/// A parameter of `GET /register`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterGetFormat {
    /// A backup for [`POST /cmd/db`](crate::resources::cmd::Db); see
    /// [`guide::backup`](crate::guide::backup).
    ///
    /// `backup`.
    Backup,
    /// Comma-separated values, a line per row. `csv`.
    Csv,
    /// JSON. `json`.
    Json,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl RegisterGetFormat {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Backup => "backup",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl RegisterGetFormat {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Backup, Self::Csv, Self::Json];
}
runtime::open_enum!(RegisterGetFormat);
/// What a reply has of virtual registers. A parameter of `GET /register`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterGetVirtual {
    /// The meter computes virtual registers. `value`.
    Value,
    /// Formulas only, as text; see [`guide::formulas`](crate::guide::formulas). `formula`.
    Formula,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl RegisterGetVirtual {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value => "value",
            Self::Formula => "formula",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl RegisterGetVirtual {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Value, Self::Formula];
}
runtime::open_enum!(RegisterGetVirtual);
/// Registers and rows, or why a condition did not hold. The reply of `GET /register`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RegisterGetReply {
    /// The condition of `if` does not hold. An object with any of `current`, `result`.
    RegisterCondition(models::RegisterConditionObject),
    /// Registers and recorded rows. Any other object.
    RegisterResponse(models::RegisterResponseObject),
    /// Any other value, kept as JSON.
    Unknown(runtime::Json),
}
runtime::union!(
    RegisterGetReply { has_any(RegisterCondition, "current", "result"),
    object(RegisterResponse) }
);
