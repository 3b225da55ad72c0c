// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 4092bc174b43b31a

use crate::generated::models;
use crate::runtime;
/// Providers of a service. Schema `ServiceProvidersObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceProvidersObject {
    /// What the directory of providers answered.
    pub reply: Option<models::ServiceProvidersReply>,
}
runtime::object!(ServiceProvidersObject { optional(reply) });
/// A provider. Part of schema `ServiceProvidersObject`, in `reply.providers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceProvidersReplyProvider {
    /// Name to pass to [`POST /cmd/activate`](crate::resources::cmd::Activate).
    pub name: String,
    /// URL at which the meter signs up.
    pub control: String,
    /// Version of the activation protocol. For pushes, 0 is an old HTML form that this API cannot use, 1 is
    /// JSON.
    ///
    /// At least 0. Since 4.6.
    pub version: Option<u64>,
}
runtime::object!(
    ServiceProvidersReplyProvider { required(name), required(control), optional(version)
    }
);
impl ServiceProvidersReplyProvider {
    /// Creates one from its required members.
    pub fn new(name: impl Into<String>, control: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            control: control.into(),
            version: None,
        }
    }
}
/// What the directory of providers answered. Part of schema `ServiceProvidersObject`, in `reply`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceProvidersReply {
    /// Providers.
    pub providers: Option<Vec<models::ServiceProvidersReplyProvider>>,
}
runtime::object!(ServiceProvidersReply { optional(providers) });
/// Utilities with tariff scripts. Schema `TariffProvidersObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TariffProvidersObject {
    /// What the directory of tariffs answered.
    pub reply: Option<models::TariffProvidersReply>,
}
runtime::object!(TariffProvidersObject { optional(reply) });
/// `start_day` (1 to 31, day of the meter reading), `taxes` (percent), `surcharges` (per unit of
/// energy), `contract_demand` (in kW as a rule) and whether it is billed in any case.
///
/// Part of schema `TariffProvidersObject`, in `reply.providers.params`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TariffProvidersReplyProviderParam {
    /// Whether the contracted demand is billed: `true` or `false`. `bill_contracted_demand`.
    BillContractedDemand,
    /// The contracted demand. `contract_demand`.
    ContractDemand,
    /// Day of the month on which a billing cycle begins. `start_day`.
    StartDay,
    /// Surcharges on the price. `surcharges`.
    Surcharges,
    /// Taxes, in percent. `taxes`.
    Taxes,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl TariffProvidersReplyProviderParam {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BillContractedDemand => "bill_contracted_demand",
            Self::ContractDemand => "contract_demand",
            Self::StartDay => "start_day",
            Self::Surcharges => "surcharges",
            Self::Taxes => "taxes",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl TariffProvidersReplyProviderParam {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::BillContractedDemand,
        Self::ContractDemand,
        Self::StartDay,
        Self::Surcharges,
        Self::Taxes,
    ];
}
runtime::open_enum!(TariffProvidersReplyProviderParam);
/// A utility. Part of schema `TariffProvidersObject`, in `reply.providers`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TariffProvidersReplyProvider {
    /// Tariff name.
    pub name: Option<String>,
    /// Country served.
    pub country: Option<String>,
    /// Company.
    pub utility: Option<String>,
    /// Where the Lua script for the price is fetched, a URL.
    pub tariffs: Option<String>,
    /// Values the user must supply before the tariff is switched on, each stored as the variable of that
    /// name in `global.billing` of [`/config/var`](crate::resources::config::Var).
    pub params: Option<Vec<models::TariffProvidersReplyProviderParam>>,
}
runtime::object!(
    TariffProvidersReplyProvider { optional(name), optional(country), optional(utility),
    optional(tariffs), optional(params) }
);
/// What the directory of tariffs answered. Part of schema `TariffProvidersObject`, in `reply`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TariffProvidersReply {
    /// Utilities.
    pub providers: Option<Vec<models::TariffProvidersReplyProvider>>,
}
runtime::object!(TariffProvidersReply { optional(providers) });
/// A provider's tariffs. The reply of `GET /providers/tariff/{idx}`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvidersTariffIdxGetReply {
    /// Tariff names.
    pub tariffs: Option<Vec<String>>,
}
runtime::object!(ProvidersTariffIdxGetReply { optional(tariffs) });
