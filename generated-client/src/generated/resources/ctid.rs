// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! `/ctid` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// `/ctid`: GET, PUT.
#[derive(Clone, Debug)]
pub struct Ctid<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Ctid<C> {
    /// Calls GET `/ctid`.
    pub fn get(&self) -> runtime::Call<C, models::CtidGetReply> {
        self.0.call(runtime::Method::GET, "ctidGet").reply_object()
    }
    /// Calls PUT `/ctid`.
    pub fn put<B: runtime::Body<models::CtidPutBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::PUT, "ctidPut").body(body).reply_object()
    }
    /// `/ctid/{port}`: GET, PUT, POST, DELETE.
    pub fn port(&self, port: u64) -> Port<C> {
        Port(self.0.parameter("port", port))
    }
    /// `/ctid/stop`: POST.
    pub fn stop(&self) -> Stop<C> {
        Stop(self.0.child("stop"))
    }
}
/// `/ctid/{port}`: GET, PUT, POST, DELETE.
#[derive(Clone, Debug)]
pub struct Port<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Port<C> {
    /// Calls GET `/ctid/{port}`.
    pub fn get(&self) -> runtime::Call<C, models::CtidPortGetReply, CtidPortGet> {
        self.0.call(runtime::Method::GET, "ctidPortGet").reply_object()
    }
    /// Calls PUT `/ctid/{port}`.
    pub fn put<B: runtime::Body<models::CTidInfoObject> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::PUT, "ctidPortPut").body(body).reply_object()
    }
    /// Calls POST `/ctid/{port}`.
    pub fn post<B: runtime::Body<models::CtidPortPostBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "ctidPortPost").body(body).reply_object()
    }
    /// Calls DELETE `/ctid/{port}`.
    pub fn delete(&self) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::DELETE, "ctidPortDelete").reply_object()
    }
}
/// The query of `GET /ctid/{port}`.
#[derive(Clone, Copy, Debug)]
pub enum CtidPortGet {}
impl<C: runtime::Connection, T> runtime::Call<C, T, CtidPortGet> {
    /// Query parameter `tid`. At least 0.
    pub fn tid(self, value: u64) -> Self {
        self.set("tid", value)
    }
}
/// `/ctid/stop`: POST.
#[derive(Clone, Debug)]
pub struct Stop<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Stop<C> {
    /// Calls POST `/ctid/stop`.
    pub fn post(&self) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "ctidStopPost").reply_object()
    }
}
