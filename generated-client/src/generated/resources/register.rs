// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! `/register` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// `/register`: GET.
#[derive(Clone, Debug)]
pub struct Register<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Register<C> {
    /// Calls GET `/register`.
    pub fn get(
        &self,
    ) -> runtime::Call<C, runtime::TextOr<models::RegisterGetReply>, RegisterGet> {
        self.0.call(runtime::Method::GET, "registerGet").reply_text_or_object()
    }
}
/// The query of `GET /register`.
#[derive(Clone, Copy, Debug)]
pub enum RegisterGet {}
impl<C: runtime::Connection, T> runtime::Call<C, T, RegisterGet> {
    /// Query parameter `delta`.
    pub fn delta(self, value: bool) -> Self {
        self.set("delta", value)
    }
    /// Query parameter `demand`.
    pub fn demand(self, value: &str) -> Self {
        self.set("demand", value)
    }
    /// Query parameter `filename`.
    pub fn filename(self, value: &str) -> Self {
        self.set("filename", value)
    }
    /// Query parameter `format`.
    pub fn format(self, value: models::RegisterGetFormat) -> Self {
        self.set("format", value)
    }
    /// Query parameter `if`.
    pub fn r#if(self, value: &str) -> Self {
        self.set("if", value)
    }
    /// Query parameter `rate`.
    pub fn rate(self, value: bool) -> Self {
        self.set("rate", value)
    }
    /// Query parameter `raw`.
    pub fn raw(self, value: bool) -> Self {
        self.set("raw", value)
    }
    /// Query parameter `reg`.
    pub fn reg(self, value: &str) -> Self {
        self.set("reg", value)
    }
    /// Query parameter `time`.
    pub fn time(self, value: &str) -> Self {
        self.set("time", value)
    }
    /// Query parameter `ts`.
    pub fn ts(self, value: &str) -> Self {
        self.set("ts", value)
    }
    /// Query parameter `view`.
    pub fn view(self, value: &str) -> Self {
        self.set("view", value)
    }
    /// Query parameter `virtual`.
    pub fn r#virtual(self, value: models::RegisterGetVirtual) -> Self {
        self.set("virtual", value)
    }
    /// Query parameter `noHTTP`.
    #[deprecated(note = "the document calls this parameter deprecated")]
    pub fn no_http(self, value: bool) -> Self {
        self.set("noHTTP", value)
    }
}
