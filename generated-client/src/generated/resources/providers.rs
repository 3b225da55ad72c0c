// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! `/providers` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// `/providers`.
#[derive(Clone, Debug)]
pub struct Providers<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Providers<C> {
    /// `/providers/alert`: GET.
    pub fn alert(&self) -> Alert<C> {
        Alert(self.0.child("alert"))
    }
    /// `/providers/push`: GET.
    pub fn push(&self) -> Push<C> {
        Push(self.0.child("push"))
    }
    /// `/providers/tariff`: GET.
    pub fn tariff(&self) -> Tariff<C> {
        Tariff(self.0.child("tariff"))
    }
}
/// `/providers/alert`: GET.
#[derive(Clone, Debug)]
pub struct Alert<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Alert<C> {
    /// Calls GET `/providers/alert`.
    pub fn get(&self) -> runtime::Call<C, models::ServiceProvidersObject> {
        self.0.call(runtime::Method::GET, "providersAlertGet").reply_object()
    }
}
/// `/providers/push`: GET.
#[derive(Clone, Debug)]
pub struct Push<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Push<C> {
    /// Calls GET `/providers/push`.
    pub fn get(&self) -> runtime::Call<C, models::ServiceProvidersObject> {
        self.0.call(runtime::Method::GET, "providersPushGet").reply_object()
    }
}
/// `/providers/tariff`: GET.
#[derive(Clone, Debug)]
pub struct Tariff<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Tariff<C> {
    /// Calls GET `/providers/tariff`.
    pub fn get(&self) -> runtime::Call<C, models::TariffProvidersObject> {
        self.0.call(runtime::Method::GET, "providersTariffGet").reply_object()
    }
    /// `/providers/tariff/{idx}`: GET.
    pub fn idx(&self, idx: u64) -> TariffIdx<C> {
        TariffIdx(self.0.parameter("idx", idx))
    }
}
/// `/providers/tariff/{idx}`: GET.
#[derive(Clone, Debug)]
pub struct TariffIdx<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> TariffIdx<C> {
    /// Calls GET `/providers/tariff/{idx}`.
    pub fn get(&self) -> runtime::Call<C, models::ProvidersTariffIdxGetReply> {
        self.0.call(runtime::Method::GET, "providersTariffIdxGet").reply_object()
    }
}
