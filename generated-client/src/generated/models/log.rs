// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
use crate::generated::models;
use crate::runtime;
use crate::runtime::OpenEnum;
/// Schema `AlertLogObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlertLogObject {
    /// Member `drops`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drops: Option<u64>,
    /// Member `log`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<Vec<models::AlertLogLog>>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// The object at `#/components/schemas/AlertLogObject/properties/log/items`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlertLogLog {
    /// Member `acked`.
    pub acked: bool,
    /// Member `count`.
    ///
    /// At least 1.
    pub count: u64,
    /// Member `detail`.
    pub detail: String,
    /// Member `first`.
    pub first: String,
    /// Member `id`.
    ///
    /// At least 0.
    pub id: u64,
    /// Member `last`.
    pub last: String,
    /// Member `name`.
    pub name: String,
    /// Member `prio`.
    ///
    /// 0 to 7.
    pub prio: u64,
    /// Member `reported`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reported: Option<String>,
}
impl AlertLogLog {
    /// With the members that are always there.
    #[expect(clippy::too_many_arguments)]
    pub fn new(
        acked: bool,
        count: u64,
        detail: impl Into<String>,
        first: impl Into<String>,
        id: u64,
        last: impl Into<String>,
        name: impl Into<String>,
        prio: u64,
    ) -> Self {
        Self {
            acked,
            count,
            detail: detail.into(),
            first: first.into(),
            id,
            last: last.into(),
            name: name.into(),
            prio,
            reported: None,
        }
    }
}
/// Schema `KernelLogObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KernelLogObject {
    /// Member `log`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<Vec<models::KernelLogLog>>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// The object at `#/components/schemas/KernelLogObject/properties/log/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KernelLogLog {
    /// Member `prio`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prio: Option<u64>,
    /// Member `ts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<f64>,
    /// Member `msg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msg: Option<String>,
}
/// Schema `LuaLogObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LuaLogObject {
    /// Member `log`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<Vec<models::LuaLogLog>>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// The object at `#/components/schemas/LuaLogObject/properties/log/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LuaLogLog {
    /// Member `ts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
    /// Member `msg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msg: Option<String>,
}
/// Schema `SystemLogObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SystemLogObject {
    /// Member `log`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<Vec<models::SystemLogLog>>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// The object at `#/components/schemas/SystemLogObject/properties/log/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SystemLogLog {
    /// Member `msg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msg: Option<String>,
}
/// The enum at `#/paths/~1log~1lua~1{name}/parameters/0/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogLuaNameName {
    /// `alertd`
    Alertd,
    /// `ctrld`
    Ctrld,
    /// `teamd`
    Teamd,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for LogLuaNameName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("alertd", Self::Alertd),
        ("ctrld", Self::Ctrld),
        ("teamd", Self::Teamd),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for LogLuaNameName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for LogLuaNameName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for LogLuaNameName {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for LogLuaNameName {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// The enum at `#/paths/~1log~1alert/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogAlertPostBody {
    /// `ack`
    Ack,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for LogAlertPostBody {
    const KNOWN: &'static [(&'static str, Self)] = &[("ack", Self::Ack)];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for LogAlertPostBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for LogAlertPostBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for LogAlertPostBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for LogAlertPostBody {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
