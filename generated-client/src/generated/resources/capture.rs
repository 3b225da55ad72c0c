// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! `/capture` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// `/capture`: GET.
#[derive(Clone, Debug)]
pub struct Capture<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Capture<C> {
    /// Calls GET `/capture`.
    pub fn get(&self) -> runtime::Call<C, models::CaptureGetReply, CaptureGet> {
        self.0.call(runtime::Method::GET, "captureGet").reply_object()
    }
}
/// The query of `GET /capture`.
#[derive(Clone, Copy, Debug)]
pub enum CaptureGet {}
impl<C: runtime::Connection, T> runtime::Call<C, T, CaptureGet> {
    /// Query parameter `C`. At least 0.
    pub fn trigger_channel(self, value: u64) -> Self {
        self.set("C", value)
    }
    /// Query parameter `M`.
    pub fn trigger_mode(self, value: models::CaptureGetTriggerMode) -> Self {
        self.set("M", value)
    }
    /// Query parameter `L`.
    pub fn trigger_level(self, value: f64) -> Self {
        self.set("L", value)
    }
    /// Query parameter `R`.
    pub fn reset(self, value: bool) -> Self {
        self.set("R", value)
    }
    /// Query parameter `T`. At least 0.
    pub fn trigger_timeout(self, value: f64) -> Self {
        self.set("T", value)
    }
    /// Query parameter `c`. At least 0.
    pub fn channel(self, value: u64) -> Self {
        self.set("c", value)
    }
    /// Query parameter `d`.
    pub fn duration(self, value: f64) -> Self {
        self.set("d", value)
    }
    /// Query parameter `i`.
    pub fn info(self, value: bool) -> Self {
        self.set("i", value)
    }
    /// Query parameter `n`. At least 0.
    pub fn n(self, value: impl Into<Option<u64>>) -> Self {
        self.value_or_empty("n", value.into())
    }
    /// Query parameter `p`.
    pub fn pre_trigger(self, value: f64) -> Self {
        self.set("p", value)
    }
    /// Query parameter `t`.
    #[deprecated(note = "the document calls this parameter deprecated")]
    pub fn text(self, value: bool) -> Self {
        self.set("t", value)
    }
    /// Query parameter `r`.
    pub fn raw(self, value: bool) -> Self {
        self.set("r", value)
    }
}
