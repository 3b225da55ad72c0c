// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! `/log` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// `/log`.
#[derive(Clone, Debug)]
pub struct Log<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Log<C> {
    /// `/log/alert`: GET, POST, DELETE.
    pub fn alert(&self) -> Alert<C> {
        Alert(self.0.child("alert"))
    }
    /// `/log/kernel`: GET.
    pub fn kernel(&self) -> Kernel<C> {
        Kernel(self.0.child("kernel"))
    }
    /// `/log/lua`.
    pub fn lua(&self) -> Lua<C> {
        Lua(self.0.child("lua"))
    }
    /// `/log/system`: GET.
    pub fn system(&self) -> System<C> {
        System(self.0.child("system"))
    }
}
/// `/log/alert`: GET, POST, DELETE.
#[derive(Clone, Debug)]
pub struct Alert<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Alert<C> {
    /// Calls GET `/log/alert`.
    pub fn get(&self) -> runtime::Call<C, models::AlertLogObject, LogAlertGet> {
        self.0.call(runtime::Method::GET, "logAlertGet").reply_object()
    }
    /// Calls POST `/log/alert`.
    pub fn post<B: runtime::Body<models::LogAlertPostBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject, LogAlertPost> {
        self.0.call(runtime::Method::POST, "logAlertPost").body(body).reply_object()
    }
    /// Calls DELETE `/log/alert`.
    pub fn delete(&self) -> runtime::Call<C, models::StatusObject, LogAlertDelete> {
        self.0.call(runtime::Method::DELETE, "logAlertDelete").reply_object()
    }
}
/// The query of `GET /log/alert`.
#[derive(Clone, Copy, Debug)]
pub enum LogAlertGet {}
impl<C: runtime::Connection, T> runtime::Call<C, T, LogAlertGet> {
    /// Query parameter `after`.
    pub fn after(self, value: f64) -> Self {
        self.set("after", value)
    }
    /// Query parameter `acked`.
    pub fn acked(self, value: bool) -> Self {
        self.set("acked", value)
    }
    /// Query parameter `ids`. At least 0.
    pub fn ids(self, value: u64) -> Self {
        self.append("ids", value)
    }
    /// Query parameter `min_prio`. 0 to 7.
    pub fn min_prio(self, value: u64) -> Self {
        self.set("min_prio", value)
    }
}
/// The query of `POST /log/alert`.
#[derive(Clone, Copy, Debug)]
pub enum LogAlertPost {}
impl<C: runtime::Connection, T> runtime::Call<C, T, LogAlertPost> {
    /// Query parameter `after`.
    pub fn after(self, value: f64) -> Self {
        self.set("after", value)
    }
    /// Query parameter `acked`.
    pub fn acked(self, value: bool) -> Self {
        self.set("acked", value)
    }
    /// Query parameter `ids`. At least 0.
    pub fn ids(self, value: u64) -> Self {
        self.append("ids", value)
    }
    /// Query parameter `min_prio`. 0 to 7.
    pub fn min_prio(self, value: u64) -> Self {
        self.set("min_prio", value)
    }
}
/// The query of `DELETE /log/alert`.
#[derive(Clone, Copy, Debug)]
pub enum LogAlertDelete {}
impl<C: runtime::Connection, T> runtime::Call<C, T, LogAlertDelete> {
    /// Query parameter `after`.
    pub fn after(self, value: f64) -> Self {
        self.set("after", value)
    }
    /// Query parameter `acked`.
    pub fn acked(self, value: bool) -> Self {
        self.set("acked", value)
    }
    /// Query parameter `ids`. At least 0.
    pub fn ids(self, value: u64) -> Self {
        self.append("ids", value)
    }
    /// Query parameter `min_prio`. 0 to 7.
    pub fn min_prio(self, value: u64) -> Self {
        self.set("min_prio", value)
    }
}
/// `/log/kernel`: GET.
#[derive(Clone, Debug)]
pub struct Kernel<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Kernel<C> {
    /// Calls GET `/log/kernel`.
    pub fn get(&self) -> runtime::Call<C, models::KernelLogObject, LogKernelGet> {
        self.0.call(runtime::Method::GET, "logKernelGet").reply_object()
    }
}
/// The query of `GET /log/kernel`.
#[derive(Clone, Copy, Debug)]
pub enum LogKernelGet {}
impl<C: runtime::Connection, T> runtime::Call<C, T, LogKernelGet> {
    /// Query parameter `after`.
    pub fn after(self, value: f64) -> Self {
        self.set("after", value)
    }
}
/// `/log/lua`.
#[derive(Clone, Debug)]
pub struct Lua<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Lua<C> {
    /// `/log/lua/{name}`: GET.
    pub fn name(&self, name: models::LogLuaNameName) -> LuaName<C> {
        LuaName(self.0.parameter("name", name))
    }
}
/// `/log/lua/{name}`: GET.
#[derive(Clone, Debug)]
pub struct LuaName<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> LuaName<C> {
    /// Calls GET `/log/lua/{name}`.
    pub fn get(&self) -> runtime::Call<C, models::LuaLogObject, LogLuaNameGet> {
        self.0.call(runtime::Method::GET, "logLuaNameGet").reply_object()
    }
}
/// The query of `GET /log/lua/{name}`.
#[derive(Clone, Copy, Debug)]
pub enum LogLuaNameGet {}
impl<C: runtime::Connection, T> runtime::Call<C, T, LogLuaNameGet> {
    /// Query parameter `after`.
    pub fn after(self, value: f64) -> Self {
        self.set("after", value)
    }
}
/// `/log/system`: GET.
#[derive(Clone, Debug)]
pub struct System<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> System<C> {
    /// Calls GET `/log/system`.
    pub fn get(&self) -> runtime::Call<C, models::SystemLogObject> {
        self.0.call(runtime::Method::GET, "logSystemGet").reply_object()
    }
}
