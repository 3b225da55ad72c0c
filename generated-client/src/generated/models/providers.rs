// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
use crate::generated::models;
use crate::runtime;
use crate::runtime::OpenEnum;
/// Schema `ServiceProvidersObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServiceProvidersObject {
    /// Member `reply`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply: Option<models::ServiceProvidersReply>,
}
/// The object at
/// `#/components/schemas/ServiceProvidersObject/properties/reply/properties/providers/items`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServiceProvidersReplyProvider {
    /// Member `name`.
    pub name: String,
    /// Member `control`.
    pub control: String,
    /// Member `version`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
}
impl ServiceProvidersReplyProvider {
    /// With the members that are always there.
    pub fn new(name: impl Into<String>, control: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            control: control.into(),
            version: None,
        }
    }
}
/// The object at `#/components/schemas/ServiceProvidersObject/properties/reply`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServiceProvidersReply {
    /// Member `providers`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub providers: Option<Vec<models::ServiceProvidersReplyProvider>>,
}
/// Schema `TariffProvidersObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffProvidersObject {
    /// Member `reply`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply: Option<models::TariffProvidersReply>,
}
/// The enum at
/// `#/components/schemas/TariffProvidersObject/properties/reply/properties/providers/items/properties/params/items`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TariffProvidersReplyProviderParam {
    /// `bill_contracted_demand`
    BillContractedDemand,
    /// `contract_demand`
    ContractDemand,
    /// `start_day`
    StartDay,
    /// `surcharges`
    Surcharges,
    /// `taxes`
    Taxes,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for TariffProvidersReplyProviderParam {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("bill_contracted_demand", Self::BillContractedDemand),
        ("contract_demand", Self::ContractDemand),
        ("start_day", Self::StartDay),
        ("surcharges", Self::Surcharges),
        ("taxes", Self::Taxes),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for TariffProvidersReplyProviderParam {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for TariffProvidersReplyProviderParam {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for TariffProvidersReplyProviderParam {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for TariffProvidersReplyProviderParam {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// The object at
/// `#/components/schemas/TariffProvidersObject/properties/reply/properties/providers/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffProvidersReplyProvider {
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `country`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Member `utility`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utility: Option<String>,
    /// Member `tariffs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tariffs: Option<String>,
    /// Member `params`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<Vec<models::TariffProvidersReplyProviderParam>>,
}
/// The object at `#/components/schemas/TariffProvidersObject/properties/reply`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffProvidersReply {
    /// Member `providers`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub providers: Option<Vec<models::TariffProvidersReplyProvider>>,
}
/// The object at
/// `#/paths/~1providers~1tariff~1{idx}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProvidersTariffIdxGetReply {
    /// Member `tariffs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tariffs: Option<Vec<String>>,
}
