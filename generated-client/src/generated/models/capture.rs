// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
use crate::generated::models;
use crate::runtime;
use crate::runtime::OpenEnum;
/// Schema `CaptureChannelInfoObject`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CaptureChannelInfoObject {
    /// Member `channels`.
    pub channels: runtime::Map<models::CaptureChannelInfoChannel>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
impl CaptureChannelInfoObject {
    /// With the members that are always there.
    pub fn new(channels: runtime::Map<models::CaptureChannelInfoChannel>) -> Self {
        Self { channels, error: None }
    }
}
/// The object at
/// `#/components/schemas/CaptureChannelInfoObject/properties/channels/additionalProperties`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CaptureChannelInfoChannel {
    /// Member `name`.
    pub name: String,
    /// Member `unit`.
    pub unit: String,
}
impl CaptureChannelInfoChannel {
    /// With the members that are always there.
    pub fn new(name: impl Into<String>, unit: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            unit: unit.into(),
        }
    }
}
/// Schema `CaptureState`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptureState {
    /// `available`
    Available,
    /// `armed`
    Armed,
    /// `capturing`
    Capturing,
    /// `full`
    Full,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for CaptureState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("available", Self::Available),
        ("armed", Self::Armed),
        ("capturing", Self::Capturing),
        ("full", Self::Full),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for CaptureState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for CaptureState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for CaptureState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for CaptureState {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `CaptureCookieObject`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CaptureCookieObject {
    /// Member `state`.
    pub state: models::CaptureState,
    /// Member `cookie`.
    ///
    /// 0 to 4294967295.
    pub cookie: u32,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
impl CaptureCookieObject {
    /// With the members that are always there.
    pub fn new(state: impl Into<models::CaptureState>, cookie: u32) -> Self {
        Self {
            state: state.into(),
            cookie,
            error: None,
        }
    }
}
/// Schema `CaptureProgressObject`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CaptureProgressObject {
    /// Member `state`.
    pub state: models::CaptureState,
    /// Member `count`.
    ///
    /// At least 0.
    pub count: u64,
    /// Member `max_count`.
    ///
    /// At least 1.
    pub max_count: u64,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
impl CaptureProgressObject {
    /// With the members that are always there.
    pub fn new(
        state: impl Into<models::CaptureState>,
        count: u64,
        max_count: u64,
    ) -> Self {
        Self {
            state: state.into(),
            count,
            max_count,
            error: None,
        }
    }
}
/// Schema `CaptureResultObject`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CaptureResultObject {
    /// Member `state`.
    pub state: models::CaptureState,
    /// Member `ts_freq`.
    ///
    /// At least 0.
    pub ts_freq: u64,
    /// Member `first_sample`.
    pub first_sample: String,
    /// Member `ch_mask`.
    ///
    /// Each: 0 to 4294967295.
    pub ch_mask: Vec<u32>,
    /// Member `r`.
    pub r: Vec<models::CaptureResultR>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
impl CaptureResultObject {
    /// With the members that are always there.
    pub fn new(
        state: impl Into<models::CaptureState>,
        ts_freq: u64,
        first_sample: impl Into<String>,
        ch_mask: impl Into<Vec<u32>>,
        r: impl Into<Vec<models::CaptureResultR>>,
    ) -> Self {
        Self {
            state: state.into(),
            ts_freq,
            first_sample: first_sample.into(),
            ch_mask: ch_mask.into(),
            r: r.into(),
            error: None,
        }
    }
}
/// The object at `#/components/schemas/CaptureResultObject/properties/r/items`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CaptureResultR {
    /// Member `t`.
    pub t: i64,
    /// Member `d`.
    pub d: Vec<f64>,
    /// Member `trigger`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trigger: Option<bool>,
}
impl CaptureResultR {
    /// With the members that are always there.
    pub fn new(t: i64, d: impl Into<Vec<f64>>) -> Self {
        Self {
            t,
            d: d.into(),
            trigger: None,
        }
    }
}
/// The enum at `#/paths/~1capture/get/parameters/1/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptureGetTriggerMode {
    /// `any`
    Any,
    /// `rise`
    Rise,
    /// `fall`
    Fall,
    /// `gt`
    Gt,
    /// `lt`
    Lt,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for CaptureGetTriggerMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("any", Self::Any),
        ("rise", Self::Rise),
        ("fall", Self::Fall),
        ("gt", Self::Gt),
        ("lt", Self::Lt),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for CaptureGetTriggerMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for CaptureGetTriggerMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for CaptureGetTriggerMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for CaptureGetTriggerMode {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// The union at `#/paths/~1capture/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CaptureGetReply {
    /// An object with any of `channels`.
    CaptureChannelInfo(models::CaptureChannelInfoObject),
    /// An object with any of `cookie`.
    CaptureCookie(models::CaptureCookieObject),
    /// An object with any of `count`, `max_count`.
    CaptureProgress(models::CaptureProgressObject),
    /// An object with any of `ts_freq`, `first_sample`, `ch_mask`, `r`.
    CaptureResult(models::CaptureResultObject),
    /// None of the above, as it came.
    Unknown(runtime::Json),
}
impl Serialize for CaptureGetReply {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CaptureChannelInfo(value) => value.serialize(serializer),
            Self::CaptureCookie(value) => value.serialize(serializer),
            Self::CaptureProgress(value) => value.serialize(serializer),
            Self::CaptureResult(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for CaptureGetReply {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let candidate = runtime::union::Candidate::deserialize(deserializer)?;
        if candidate.has_any(&["channels"]) {
            return candidate.into_arm().map(Self::CaptureChannelInfo);
        }
        if candidate.has_any(&["cookie"]) {
            return candidate.into_arm().map(Self::CaptureCookie);
        }
        if candidate.has_any(&["count", "max_count"]) {
            return candidate.into_arm().map(Self::CaptureProgress);
        }
        if candidate.has_any(&["ts_freq", "first_sample", "ch_mask", "r"]) {
            return candidate.into_arm().map(Self::CaptureResult);
        }
        Ok(Self::Unknown(candidate.into_json()))
    }
}
