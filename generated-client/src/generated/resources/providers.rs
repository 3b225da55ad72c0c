// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: 9e824c7df62e599d

//! `/providers` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// Third parties that take alerts or data, or that publish tariffs. The meter asks them over the
/// Internet, so these requests can be slow or fail without a connection.
///
/// `/providers`.
///
/// ```no_run
/// use egauge_webapi::{Error, Meter, runtime::AsyncConnection};
///
/// async fn providers(meter: &Meter<impl AsyncConnection>) -> Result<(), Error> {
///     println!("{:?}", meter.providers().push().get().await?);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Providers<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Providers<C> {
    /// Providers that take alerts. `/providers/alert`: GET → `ServiceProvidersObject`.
    pub fn alert(&self) -> Alert<C> {
        Alert(self.0.child("alert"))
    }
    /// Providers that take data. `/providers/push`: GET → `ServiceProvidersObject`.
    pub fn push(&self) -> Push<C> {
        Push(self.0.child("push"))
    }
    /// Utilities with tariffs. `/providers/tariff`: GET → `TariffProvidersObject`.
    pub fn tariff(&self) -> Tariff<C> {
        Tariff(self.0.child("tariff"))
    }
}
/// Providers that take alerts.
///
/// `/providers/alert`: GET → [`ServiceProvidersObject`](crate::models::ServiceProvidersObject).
#[derive(Clone, Debug)]
pub struct Alert<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Alert<C> {
    /// Providers that take alerts; sign up with [`POST /cmd/activate`](crate::resources::cmd::Activate).
    ///
    /// GET `/providers/alert`.
    pub fn get(&self) -> runtime::Call<C, models::ServiceProvidersObject> {
        self.0.call(runtime::Method::GET, "providersAlertGet").reply_object()
    }
}
/// Providers that take data.
///
/// `/providers/push`: GET → [`ServiceProvidersObject`](crate::models::ServiceProvidersObject).
#[derive(Clone, Debug)]
pub struct Push<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Push<C> {
    /// Providers that take register data; sign up with [`POST
    /// /cmd/activate`](crate::resources::cmd::Activate).
    ///
    /// GET `/providers/push`.
    pub fn get(&self) -> runtime::Call<C, models::ServiceProvidersObject> {
        self.0.call(runtime::Method::GET, "providersPushGet").reply_object()
    }
}
/// Utilities with tariffs.
///
/// `/providers/tariff`: GET → [`TariffProvidersObject`](crate::models::TariffProvidersObject).
#[derive(Clone, Debug)]
pub struct Tariff<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Tariff<C> {
    /// Utilities whose tariff scripts can be used, in the order that `{idx}` counts.
    ///
    /// GET `/providers/tariff`.
    pub fn get(&self) -> runtime::Call<C, models::TariffProvidersObject> {
        self.0.call(runtime::Method::GET, "providersTariffGet").reply_object()
    }
    /// Tariffs of one utility.
    ///
    /// `/providers/tariff/{idx}`: GET → `ProvidersTariffIdxGetReply`. `idx`: Position in the reply of
    /// [`/providers/tariff`](crate::resources::providers::Tariff), from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> TariffIdx<C> {
        TariffIdx(self.0.parameter("idx", idx))
    }
}
/// Tariffs of one utility.
///
/// `/providers/tariff/{idx}`: GET →
/// [`ProvidersTariffIdxGetReply`](crate::models::ProvidersTariffIdxGetReply).
///
/// `idx`: Position in the reply of [`/providers/tariff`](crate::resources::providers::Tariff), from 0.
#[derive(Clone, Debug)]
pub struct TariffIdx<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> TariffIdx<C> {
    /// Names of the tariffs that a utility offers. GET `/providers/tariff/{idx}`.
    pub fn get(&self) -> runtime::Call<C, models::ProvidersTariffIdxGetReply> {
        self.0.call(runtime::Method::GET, "providersTariffIdxGet").reply_object()
    }
}
