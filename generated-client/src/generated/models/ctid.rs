// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
use crate::generated::models;
use crate::runtime;
use crate::runtime::OpenEnum;
/// Schema `CTidInfoObject`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CTidInfoObject {
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Member `k`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub k: Option<u64>,
    /// Member `mfgid`.
    ///
    /// At least 0.
    pub mfgid: u64,
    /// Member `model`.
    pub model: String,
    /// Member `params`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<runtime::Map<runtime::Json>>,
    /// Member `polarity`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub polarity: Option<models::CTidInfoPolarity>,
    /// Member `port`.
    ///
    /// At least 1.
    pub port: u64,
    /// Member `rload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rload: Option<f64>,
    /// Member `rsrc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsrc: Option<f64>,
    /// Member `sn`.
    ///
    /// 0 to 16777215.
    pub sn: u64,
    /// Member `tid`.
    ///
    /// At least 0.
    pub tid: u64,
    /// Member `ts`.
    pub ts: String,
    /// Member `version`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl CTidInfoObject {
    /// With the members that are always there.
    pub fn new(
        mfgid: u64,
        model: impl Into<String>,
        port: u64,
        sn: u64,
        tid: u64,
        ts: impl Into<String>,
    ) -> Self {
        Self {
            error: None,
            k: None,
            mfgid,
            model: model.into(),
            params: None,
            polarity: None,
            port,
            rload: None,
            rsrc: None,
            sn,
            tid,
            ts: ts.into(),
            version: None,
            unknown: Default::default(),
        }
    }
    /// Sets `error`.
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /// Sets `k`.
    pub fn k(mut self, value: u64) -> Self {
        self.k = Some(value);
        self
    }
    /// Sets `params`.
    pub fn params(mut self, value: runtime::Map<runtime::Json>) -> Self {
        self.params = Some(value);
        self
    }
    /// Sets `polarity`.
    pub fn polarity(mut self, value: impl Into<models::CTidInfoPolarity>) -> Self {
        self.polarity = Some(value.into());
        self
    }
    /// Sets `rload`.
    pub fn rload(mut self, value: f64) -> Self {
        self.rload = Some(value);
        self
    }
    /// Sets `rsrc`.
    pub fn rsrc(mut self, value: f64) -> Self {
        self.rsrc = Some(value);
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: u64) -> Self {
        self.version = Some(value);
        self
    }
}
/// The enum at `#/components/schemas/CTidInfoObject/properties/polarity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CTidInfoPolarity {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for CTidInfoPolarity {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("+", Self::Plus),
        ("-", Self::Minus),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for CTidInfoPolarity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for CTidInfoPolarity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for CTidInfoPolarity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for CTidInfoPolarity {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `EmptyObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmptyObject {
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// The object at `#/paths/~1ctid/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtidGetReply {
    /// Member `info`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<Vec<models::CTidInfoObject>>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// The object at `#/paths/~1ctid/put/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtidPutBody {
    /// Member `info`.
    ///
    /// At least 1 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<Vec<models::CTidInfoObject>>,
}
impl CtidPutBody {
    /// Sets `info`.
    pub fn info(mut self, value: impl Into<Vec<models::CTidInfoObject>>) -> Self {
        self.info = Some(value.into());
        self
    }
}
/// The union at `#/paths/~1ctid~1{port}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CtidPortGetReply {
    /// An object with any of `k`, `mfgid`, `model`, `params`, `polarity`, `port`, `rload`, `rsrc`, `sn`,
    /// `tid`, `ts`, `version`.
    CTidInfo(models::CTidInfoObject),
    /// An object with any of `status`.
    Status(models::StatusObject),
    /// Any other object.
    Empty(models::EmptyObject),
    /// None of the above, as it came.
    Unknown(runtime::Json),
}
impl Serialize for CtidPortGetReply {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CTidInfo(value) => value.serialize(serializer),
            Self::Status(value) => value.serialize(serializer),
            Self::Empty(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for CtidPortGetReply {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let candidate = runtime::union::Candidate::deserialize(deserializer)?;
        if candidate
            .has_any(
                &[
                    "k",
                    "mfgid",
                    "model",
                    "params",
                    "polarity",
                    "port",
                    "rload",
                    "rsrc",
                    "sn",
                    "tid",
                    "ts",
                    "version",
                ],
            )
        {
            return candidate.into_arm().map(Self::CTidInfo);
        }
        if candidate.has_any(&["status"]) {
            return candidate.into_arm().map(Self::Status);
        }
        if candidate.is_object() {
            return candidate.into_arm().map(Self::Empty);
        }
        Ok(Self::Unknown(candidate.into_json()))
    }
}
/// The enum at
/// `#/paths/~1ctid~1{port}/post/requestBody/content/application~1json/schema/properties/op`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CtidPortPostBodyOp {
    /// `flash`
    Flash,
    /// `scan`
    Scan,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for CtidPortPostBodyOp {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("flash", Self::Flash),
        ("scan", Self::Scan),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for CtidPortPostBodyOp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for CtidPortPostBodyOp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for CtidPortPostBodyOp {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for CtidPortPostBodyOp {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// The enum at
/// `#/paths/~1ctid~1{port}/post/requestBody/content/application~1json/schema/properties/polarity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CtidPortPostBodyPolarity {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for CtidPortPostBodyPolarity {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("+", Self::Plus),
        ("-", Self::Minus),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for CtidPortPostBodyPolarity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for CtidPortPostBodyPolarity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for CtidPortPostBodyPolarity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for CtidPortPostBodyPolarity {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// The object at `#/paths/~1ctid~1{port}/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtidPortPostBody {
    /// Member `op`.
    pub op: models::CtidPortPostBodyOp,
    /// Member `polarity`.
    pub polarity: models::CtidPortPostBodyPolarity,
    /// Member `tid`.
    ///
    /// 0 to 4294967295.
    pub tid: u32,
}
impl CtidPortPostBody {
    /// With the members that are always there.
    pub fn new(
        op: impl Into<models::CtidPortPostBodyOp>,
        polarity: impl Into<models::CtidPortPostBodyPolarity>,
        tid: u32,
    ) -> Self {
        Self {
            op: op.into(),
            polarity: polarity.into(),
            tid,
        }
    }
}
