// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 7abe110cae83ca34

//! `/auth` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, object, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route};
/// Obtains and revokes the JSON Web Tokens that every other service asks for (`Authorization: Bearer
/// ..`). A token lives about ten minutes and dies with a reboot; a 401 reply of any resource carries
/// the realm and the nonce for the next login. See [`guide::login`](crate::guide::login).
///
/// Serves `/auth` and what is below it; clients: [`Auth`](crate::resources::auth::Auth). Methods that
/// you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::Auth for Mine {
///     async fn logout_get(&self, _: &Request) -> Reply<models::StatusObject> {
///         Ok(models::StatusObject::default().into())
///     }
/// }
///
/// let router = Router::new().mount(server::auth(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Auth: Send + Sync + 'static {
    /// Exchanges credentials for a token. The digest form never sends the password and is the one to use;
    /// the plain password is accepted on `https` alone. Wrong credentials or an expired nonce come back as
    /// a 200 whose `error` is set.
    ///
    /// POST `/auth/login`. No login is needed.
    fn login_post(
        &self,
        request: &Request,
        body: models::AuthLoginPostBody,
    ) -> impl Future<Output = Reply<models::JwtObject>> + Send {
        request.not_implemented()
    }
    /// Revokes the bearer token of this very request: a GET that has an effect. GET `/auth/logout`.
    fn logout_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Answers 200 if the request's token is valid, else 401 with the realm `rlm` and the nonce `nnc` that
    /// a login needs. Call it without a token to get a challenge on purpose.
    ///
    /// GET `/auth/unauthorized`. No login is needed.
    fn unauthorized_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Name and rights of the user. After a 401 elsewhere, success here means that a privilege is missing,
    /// and a 401 that the token has expired.
    ///
    /// GET `/auth/rights`.
    fn rights_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::RightsObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/auth` and what is below it with this handler.
pub fn auth<H: Auth>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::post("/auth/login", "authLoginPost")
        .body(&schemas::AUTH_LOGIN_POST_BODY)
        .public(),
    Route::get("/auth/logout", "authLogoutGet"),
    Route::get("/auth/unauthorized", "authUnauthorizedGet").public(),
    Route::get("/auth/rights", "authRightsGet"),
];
fn dispatch<'a, H: Auth>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => object(h.login_post(r, body(r)?)),
        1 => object(h.logout_get(r)),
        2 => object(h.unauthorized_get(r)),
        3 => object(h.rights_get(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
