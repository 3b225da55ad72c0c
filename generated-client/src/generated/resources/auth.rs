// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! `/auth` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// `/auth`.
#[derive(Clone, Debug)]
pub struct Auth<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Auth<C> {
    /// `/auth/login`: POST.
    pub fn login(&self) -> Login<C> {
        Login(self.0.child("login"))
    }
    /// `/auth/logout`: GET.
    pub fn logout(&self) -> Logout<C> {
        Logout(self.0.child("logout"))
    }
    /// `/auth/unauthorized`: GET.
    pub fn unauthorized(&self) -> Unauthorized<C> {
        Unauthorized(self.0.child("unauthorized"))
    }
    /// `/auth/rights`: GET.
    pub fn rights(&self) -> Rights<C> {
        Rights(self.0.child("rights"))
    }
}
/// `/auth/login`: POST.
#[derive(Clone, Debug)]
pub struct Login<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Login<C> {
    /// Calls POST `/auth/login`.
    pub fn post<B: runtime::Body<models::AuthLoginPostBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::JwtObject> {
        self.0.call(runtime::Method::POST, "authLoginPost").body(body).reply_object()
    }
}
/// `/auth/logout`: GET.
#[derive(Clone, Debug)]
pub struct Logout<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Logout<C> {
    /// Calls GET `/auth/logout`.
    pub fn get(&self) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::GET, "authLogoutGet").reply_object()
    }
}
/// `/auth/unauthorized`: GET.
#[derive(Clone, Debug)]
pub struct Unauthorized<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Unauthorized<C> {
    /// Calls GET `/auth/unauthorized`.
    pub fn get(&self) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::GET, "authUnauthorizedGet").reply_object()
    }
}
/// `/auth/rights`: GET.
#[derive(Clone, Debug)]
pub struct Rights<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Rights<C> {
    /// Calls GET `/auth/rights`.
    pub fn get(&self) -> runtime::Call<C, models::RightsObject> {
        self.0.call(runtime::Method::GET, "authRightsGet").reply_object()
    }
}
