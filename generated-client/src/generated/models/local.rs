// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
use crate::generated::models;
use crate::runtime;
use crate::runtime::OpenEnum;
/// The object at `#/components/schemas/LocalApparentObject/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalApparent {
    /// Member `cumul`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cumul: Option<String>,
    /// Member `rate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
}
/// The object at `#/components/schemas/LocalEnergyObject/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalEnergy {
    /// Member `cumul`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cumul: Option<String>,
    /// Member `rate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
}
/// Schema `LocalStatsObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalStatsObject {
    /// Member `dt_overflow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dt_overflow: Option<i64>,
    /// Member `upos_overflow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upos_overflow: Option<i64>,
    /// Member `zc_overflow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zc_overflow: Option<i64>,
    /// Member `dt2_overflow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dt2_overflow: Option<i64>,
    /// Member `dt2_out_of_10percent_bounds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dt2_out_of_10percent_bounds: Option<i64>,
    /// Member `ring_buffer_overflows`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ring_buffer_overflows: Option<i64>,
    /// Member `dma_late`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dma_late: Option<i64>,
    /// Member `intgr_overflows`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intgr_overflows: Option<i64>,
}
/// The object at `#/components/schemas/LocalValuesObject/additionalProperties/properties/cumul`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalValueCumul {
    /// Member `n`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n: Option<String>,
    /// Member `m`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m: Option<String>,
    /// Member `f`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub f: Option<String>,
}
/// The object at `#/components/schemas/LocalValuesObject/additionalProperties/properties/rate`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalValueRate {
    /// Member `n`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n: Option<f64>,
    /// Member `m`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m: Option<f64>,
    /// Member `f`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub f: Option<f64>,
}
/// The object at `#/components/schemas/LocalValuesObject/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalValue {
    /// Member `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Member `cumul`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cumul: Option<models::LocalValueCumul>,
    /// Member `rate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<models::LocalValueRate>,
}
/// Schema `LocalObject`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalObject {
    /// Member `ts`.
    pub ts: String,
    /// Member `apparent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apparent: Option<runtime::Map<models::LocalApparent>>,
    /// Member `energy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy: Option<runtime::Map<models::LocalEnergy>>,
    /// Member `stats`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stats: Option<models::LocalStatsObject>,
    /// Member `values`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<runtime::Map<models::LocalValue>>,
}
impl LocalObject {
    /// With the members that are always there.
    pub fn new(ts: impl Into<String>) -> Self {
        Self {
            ts: ts.into(),
            apparent: None,
            energy: None,
            stats: None,
            values: None,
        }
    }
}
/// The enum at `#/paths/~1local/get/parameters/10/schema/items`.
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
impl OpenEnum for LocalGetEnv {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ALL", Self::ALL),
        ("Hpcb", Self::Hpcb),
        ("Tpcb", Self::Tpcb),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for LocalGetEnv {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for LocalGetEnv {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for LocalGetEnv {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for LocalGetEnv {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
