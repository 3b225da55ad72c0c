// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: d488e0684c4e3d7f

//! `/auth` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// Obtains and revokes the JSON Web Tokens that every other service asks for (`Authorization: Bearer
/// ..`). A token lives about ten minutes and dies with a reboot; a 401 reply of any resource carries
/// the realm and the nonce for the next login. See [`guide::login`](crate::guide::login).
///
/// `/auth`.
///
/// ```no_run
/// use egauge_webapi::{Error, Meter, runtime::AsyncConnection};
///
/// async fn who(meter: &Meter<impl AsyncConnection>) -> Result<(), Error> {
///     // `save` and `ctrl` alone: not who may read settings.
///     let user = meter.auth().rights().get().await?;
///     println!("{:?} may change {:?}", user.usr, user.rights);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Auth<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Auth<C> {
    /// Login, by digest or by password. `/auth/login`: POST `AuthLoginPostBody` → `JwtObject`.
    pub fn login(&self) -> Login<C> {
        Login(self.0.child("login"))
    }
    /// Ends a session. `/auth/logout`: GET → `StatusObject`.
    pub fn logout(&self) -> Logout<C> {
        Logout(self.0.child("logout"))
    }
    /// Token check and source of login challenges. `/auth/unauthorized`: GET → `StatusObject`.
    pub fn unauthorized(&self) -> Unauthorized<C> {
        Unauthorized(self.0.child("unauthorized"))
    }
    /// What the token's user may do. `/auth/rights`: GET → `RightsObject`.
    pub fn rights(&self) -> Rights<C> {
        Rights(self.0.child("rights"))
    }
}
/// Login, by digest or by password.
///
/// `/auth/login`: POST [`AuthLoginPostBody`](crate::models::AuthLoginPostBody) →
/// [`JwtObject`](crate::models::JwtObject).
#[derive(Clone, Debug)]
pub struct Login<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Login<C> {
    /// Exchanges credentials for a token. The digest form never sends the password and is the one to use;
    /// the plain password is accepted on `https` alone. Wrong credentials or an expired nonce come back as
    /// a 200 whose `error` is set.
    ///
    /// POST `/auth/login`. No login is needed.
    pub fn post<B: runtime::Body<models::AuthLoginPostBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::JwtObject> {
        self.0.call(runtime::Method::POST, "authLoginPost").body(body).reply_object()
    }
}
/// Ends a session. `/auth/logout`: GET → [`StatusObject`](crate::models::StatusObject).
#[derive(Clone, Debug)]
pub struct Logout<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Logout<C> {
    /// Revokes the bearer token of this very request: a GET that has an effect. GET `/auth/logout`.
    pub fn get(&self) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::GET, "authLogoutGet").with_effect().reply_object()
    }
}
/// Token check and source of login challenges.
///
/// `/auth/unauthorized`: GET → [`StatusObject`](crate::models::StatusObject).
#[derive(Clone, Debug)]
pub struct Unauthorized<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Unauthorized<C> {
    /// Answers 200 if the request's token is valid, else 401 with the realm `rlm` and the nonce `nnc` that
    /// a login needs. Call it without a token to get a challenge on purpose.
    ///
    /// GET `/auth/unauthorized`. No login is needed.
    pub fn get(&self) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::GET, "authUnauthorizedGet").reply_object()
    }
}
/// What the token's user may do. `/auth/rights`: GET → [`RightsObject`](crate::models::RightsObject).
#[derive(Clone, Debug)]
pub struct Rights<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Rights<C> {
    /// Name and rights of the user. After a 401 elsewhere, success here means that a privilege is missing,
    /// and a 401 that the token has expired.
    ///
    /// GET `/auth/rights`.
    pub fn get(&self) -> runtime::Call<C, models::RightsObject> {
        self.0.call(runtime::Method::GET, "authRightsGet").reply_object()
    }
}
