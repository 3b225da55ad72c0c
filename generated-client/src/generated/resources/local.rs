// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! `/local` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// `/local`: GET.
#[derive(Clone, Debug)]
pub struct Local<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Local<C> {
    /// Calls GET `/local`.
    pub fn get(&self) -> runtime::Call<C, models::LocalObject, LocalGet> {
        self.0.call(runtime::Method::GET, "localGet").reply_object()
    }
}
/// The query of `GET /local`.
#[derive(Clone, Copy, Debug)]
pub enum LocalGet {}
impl<C: runtime::Connection, T> runtime::Call<C, T, LocalGet> {
    /// Query parameter `values`.
    pub fn values(self, value: bool) -> Self {
        self.set("values", value)
    }
    /// Query parameter `energy`.
    pub fn energy(self, value: bool) -> Self {
        self.set("energy", value)
    }
    /// Query parameter `apparent`.
    pub fn apparent(self, value: bool) -> Self {
        self.set("apparent", value)
    }
    /// Query parameter `stats`.
    pub fn stats(self, value: bool) -> Self {
        self.set("stats", value)
    }
    /// Query parameter `rate`.
    pub fn rate(self, value: bool) -> Self {
        self.set("rate", value)
    }
    /// Query parameter `cumul`.
    pub fn cumul(self, value: bool) -> Self {
        self.set("cumul", value)
    }
    /// Query parameter `type`.
    pub fn r#type(self, value: bool) -> Self {
        self.set("type", value)
    }
    /// Query parameter `normal`.
    pub fn normal(self, value: bool) -> Self {
        self.set("normal", value)
    }
    /// Query parameter `mean`.
    pub fn mean(self, value: bool) -> Self {
        self.set("mean", value)
    }
    /// Query parameter `freq`.
    pub fn freq(self, value: bool) -> Self {
        self.set("freq", value)
    }
    /// Query parameter `env`.
    pub fn env(self, value: models::LocalGetEnv) -> Self {
        self.append("env", value)
    }
    /// Query parameter `l`.
    pub fn l(self, value: &str) -> Self {
        self.append("l", value)
    }
    /// Query parameter `s`.
    pub fn s(self, value: &str) -> Self {
        self.append("s", value)
    }
}
