// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
use crate::generated::models;
use crate::runtime;
use crate::runtime::OpenEnum;
/// Schema `RegisterDemandObject`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisterDemandObject {
    /// Member `v`.
    pub v: String,
    /// Member `peak`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peak: Option<models::RegisterDemandPeak>,
}
impl RegisterDemandObject {
    /// With the members that are always there.
    pub fn new(v: impl Into<String>) -> Self {
        Self { v: v.into(), peak: None }
    }
}
/// The object at `#/components/schemas/RegisterDemandObject/properties/peak`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisterDemandPeak {
    /// Member `rate`.
    pub rate: f64,
    /// Member `dt`.
    pub dt: String,
}
impl RegisterDemandPeak {
    /// With the members that are always there.
    pub fn new(rate: f64, dt: impl Into<String>) -> Self {
        Self { rate, dt: dt.into() }
    }
}
/// The union at `#/components/schemas/RegisterRow/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RegisterRow {
    /// A string.
    Text(String),
    /// Any other object.
    RegisterDemand(models::RegisterDemandObject),
    /// None of the above, as it came.
    Unknown(runtime::Json),
}
impl Serialize for RegisterRow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::RegisterDemand(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for RegisterRow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let candidate = runtime::union::Candidate::deserialize(deserializer)?;
        if candidate.is_string() {
            return candidate.into_arm().map(Self::Text);
        }
        if candidate.is_object() {
            return candidate.into_arm().map(Self::RegisterDemand);
        }
        Ok(Self::Unknown(candidate.into_json()))
    }
}
/// Schema `RegisterResponseObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisterResponseObject {
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Member `ranges`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ranges: Option<Vec<models::RegisterResponseRange>>,
    /// Member `registers`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registers: Option<Vec<models::RegisterResponseRegister>>,
    /// Member `ts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
}
/// The object at `#/components/schemas/RegisterResponseObject/properties/ranges/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisterResponseRange {
    /// Member `ts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
    /// Member `delta`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delta: Option<f64>,
    /// Member `rows`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<Vec<models::RegisterRow>>>,
}
/// The object at `#/components/schemas/RegisterResponseObject/properties/registers/items`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisterResponseRegister {
    /// Member `did`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub did: Option<u64>,
    /// Member `formula`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula: Option<String>,
    /// Member `idx`.
    ///
    /// At least 0.
    pub idx: u64,
    /// Member `name`.
    pub name: String,
    /// Member `rate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
    /// Member `type`.
    pub r#type: String,
}
impl RegisterResponseRegister {
    /// With the members that are always there.
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
/// Schema `RegisterConditionObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisterConditionObject {
    /// Member `current`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current: Option<String>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Member `result`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<bool>,
}
/// The enum at `#/paths/~1register/get/parameters/3/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterGetFormat {
    /// `backup`
    Backup,
    /// `csv`
    Csv,
    /// `json`
    Json,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for RegisterGetFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("backup", Self::Backup),
        ("csv", Self::Csv),
        ("json", Self::Json),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for RegisterGetFormat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for RegisterGetFormat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for RegisterGetFormat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for RegisterGetFormat {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// The enum at `#/paths/~1register/get/parameters/11/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterGetVirtual {
    /// `value`
    Value,
    /// `formula`
    Formula,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for RegisterGetVirtual {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("value", Self::Value),
        ("formula", Self::Formula),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for RegisterGetVirtual {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for RegisterGetVirtual {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for RegisterGetVirtual {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for RegisterGetVirtual {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// The union at `#/paths/~1register/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RegisterGetReply {
    /// An object with any of `current`, `result`.
    RegisterCondition(models::RegisterConditionObject),
    /// Any other object.
    RegisterResponse(models::RegisterResponseObject),
    /// None of the above, as it came.
    Unknown(runtime::Json),
}
impl Serialize for RegisterGetReply {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::RegisterCondition(value) => value.serialize(serializer),
            Self::RegisterResponse(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for RegisterGetReply {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let candidate = runtime::union::Candidate::deserialize(deserializer)?;
        if candidate.has_any(&["current", "result"]) {
            return candidate.into_arm().map(Self::RegisterCondition);
        }
        if candidate.is_object() {
            return candidate.into_arm().map(Self::RegisterResponse);
        }
        Ok(Self::Unknown(candidate.into_json()))
    }
}
