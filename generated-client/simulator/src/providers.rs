//! `/providers`: who takes alerts and data, and who publishes tariffs.

use std::sync::Arc;

use serde::Deserialize;

use egauge_webapi::models::{
    ProvidersTariffIdxGetReply, ServiceProvidersObject, ServiceProvidersReply, ServiceProvidersReplyProvider,
    TariffProvidersObject, TariffProvidersReply, TariffProvidersReplyProvider,
};
use egauge_webapi::server::{self, Refusal, Reply, Request};

/// The providers, as they are written in `settings/providers.json`.
#[derive(Debug, Deserialize)]
struct Lists {
    alert: Vec<ServiceProvidersReplyProvider>,
    push: Vec<ServiceProvidersReplyProvider>,
    tariff: Vec<Utility>,
}

#[derive(Debug, Deserialize)]
struct Utility {
    utility: TariffProvidersReplyProvider,
    tariffs: Vec<String>,
}

/// The providers that the meter knows of.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "Lists")]
pub(super) struct Providers(Arc<Lists>);

impl From<Lists> for Providers {
    fn from(lists: Lists) -> Self {
        Self(Arc::new(lists))
    }
}

impl Providers {
    /// The URL at which to sign up with a provider of alerts or, otherwise, pushes.
    pub(super) fn control(&self, alert: bool, name: &str) -> Option<String> {
        let providers = if alert { &self.0.alert } else { &self.0.push };
        providers.iter().find(|provider| provider.name == name).map(|provider| provider.control.clone())
    }
}

fn services(providers: &[ServiceProvidersReplyProvider]) -> ServiceProvidersObject {
    let reply = filled!(ServiceProvidersReply { providers: Some(providers.to_vec()) });
    filled!(ServiceProvidersObject { reply: Some(reply) })
}

impl server::Providers for Providers {
    async fn alert_get(&self, _: &Request) -> Reply<ServiceProvidersObject> {
        Ok(services(&self.0.alert).into())
    }

    async fn push_get(&self, _: &Request) -> Reply<ServiceProvidersObject> {
        Ok(services(&self.0.push).into())
    }

    async fn tariff_get(&self, _: &Request) -> Reply<TariffProvidersObject> {
        let providers = self.0.tariff.iter().map(|entry| entry.utility.clone()).collect();
        let reply = filled!(TariffProvidersReply { providers: Some(providers) });
        Ok(filled!(TariffProvidersObject { reply: Some(reply) }).into())
    }

    async fn tariff_idx_get(&self, _: &Request, idx: u64) -> Reply<ProvidersTariffIdxGetReply> {
        let entry = usize::try_from(idx).ok().and_then(|idx| self.0.tariff.get(idx));
        let entry = entry.ok_or_else(|| Refusal::meter_error(format!("there is no provider {idx}")))?;
        Ok(filled!(ProvidersTariffIdxGetReply { tariffs: Some(entry.tariffs.clone()) }).into())
    }
}
