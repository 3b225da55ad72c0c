// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
use crate::generated::models;
use crate::runtime;
use crate::runtime::OpenEnum;
/// Schema `DigestObject`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DigestObject {
    /// Member `rlm`.
    pub rlm: String,
    /// Member `usr`.
    pub usr: String,
    /// Member `nnc`.
    pub nnc: String,
    /// Member `cnnc`.
    pub cnnc: String,
    /// Member `hash`.
    pub hash: String,
}
impl DigestObject {
    /// With the members that are always there.
    pub fn new(
        rlm: impl Into<String>,
        usr: impl Into<String>,
        nnc: impl Into<String>,
        cnnc: impl Into<String>,
        hash: impl Into<String>,
    ) -> Self {
        Self {
            rlm: rlm.into(),
            usr: usr.into(),
            nnc: nnc.into(),
            cnnc: cnnc.into(),
            hash: hash.into(),
        }
    }
}
/// Schema `PasswordObject`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PasswordObject {
    /// Member `pwd`.
    pub pwd: String,
    /// Member `rlm`.
    pub rlm: String,
    /// Member `usr`.
    pub usr: String,
}
impl PasswordObject {
    /// With the members that are always there.
    pub fn new(
        pwd: impl Into<String>,
        rlm: impl Into<String>,
        usr: impl Into<String>,
    ) -> Self {
        Self {
            pwd: pwd.into(),
            rlm: rlm.into(),
            usr: usr.into(),
        }
    }
}
/// Schema `JWTObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct JwtObject {
    /// Member `jwt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwt: Option<String>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// Schema `RightsObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RightsObject {
    /// Member `usr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usr: Option<String>,
    /// Member `rights`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rights: Option<Vec<models::RightsRight>>,
}
/// The enum at `#/components/schemas/RightsObject/properties/rights/items`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RightsRight {
    /// `save`
    Save,
    /// `ctrl`
    Ctrl,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for RightsRight {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("save", Self::Save),
        ("ctrl", Self::Ctrl),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for RightsRight {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for RightsRight {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for RightsRight {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for RightsRight {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// The union at `#/paths/~1auth~1login/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AuthLoginPostBody {
    /// An object with any of `nnc`, `cnnc`, `hash`.
    Digest(models::DigestObject),
    /// An object with any of `pwd`.
    Password(models::PasswordObject),
    /// None of the above, as it came.
    Unknown(runtime::Json),
}
impl Serialize for AuthLoginPostBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Digest(value) => value.serialize(serializer),
            Self::Password(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for AuthLoginPostBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let candidate = runtime::union::Candidate::deserialize(deserializer)?;
        if candidate.has_any(&["nnc", "cnnc", "hash"]) {
            return candidate.into_arm().map(Self::Digest);
        }
        if candidate.has_any(&["pwd"]) {
            return candidate.into_arm().map(Self::Password);
        }
        Ok(Self::Unknown(candidate.into_json()))
    }
}
