// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 53e37d553dfc016c

//! `/config/user` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// User accounts by name.
///
/// Serves `/config/user` and what is below it; clients: [`User`](crate::resources::config::User).
/// Methods that you do not override answer 501. [`guide::server`](crate::guide::server) has examples
/// with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::User for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         view: server::View,
///     ) -> Reply<egauge_webapi::Map<models::ConfigUserName>> {
///         view.show(&egauge_webapi::Map::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::user(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait User: Send + Sync + 'static {
    /// User accounts by name. GET `/config/user`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<models::ConfigUserName>>> + Send {
        request.not_implemented()
    }
    /// User accounts by name. PUT `/config/user`.
    fn put(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigUserName>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// User accounts by name. POST `/config/user`.
    fn post(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigUserName>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// User accounts by name. DELETE `/config/user`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// An account. GET `/config/user/{name}`.
    fn name_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigUserName>> + Send {
        request.not_implemented()
    }
    /// An account. PUT `/config/user/{name}`.
    fn name_put(
        &self,
        request: &Request,
        name: String,
        body: models::ConfigUserName,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// An account. POST `/config/user/{name}`.
    fn name_post(
        &self,
        request: &Request,
        name: String,
        body: models::ConfigUserName,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// An account. DELETE `/config/user/{name}`.
    fn name_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Privileges: `unlimited_save`, `local_save` (from the same subnet), `view_settings`, `ctrl`,
    /// `restricted_view` (only the view named like the user).
    ///
    /// GET `/config/user/{name}/priv`.
    fn name_priv_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::Privilege>>> + Send {
        request.not_implemented()
    }
    /// Privileges: `unlimited_save`, `local_save` (from the same subnet), `view_settings`, `ctrl`,
    /// `restricted_view` (only the view named like the user).
    ///
    /// PUT `/config/user/{name}/priv`.
    fn name_priv_put(
        &self,
        request: &Request,
        name: String,
        body: Vec<models::Privilege>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Privileges: `unlimited_save`, `local_save` (from the same subnet), `view_settings`, `ctrl`,
    /// `restricted_view` (only the view named like the user).
    ///
    /// POST `/config/user/{name}/priv`.
    fn name_priv_post(
        &self,
        request: &Request,
        name: String,
        body: Vec<models::Privilege>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Privileges: `unlimited_save`, `local_save` (from the same subnet), `view_settings`, `ctrl`,
    /// `restricted_view` (only the view named like the user).
    ///
    /// DELETE `/config/user/{name}/priv`.
    fn name_priv_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A privilege of a user. GET `/config/user/{name}/priv/{idx}`.
    fn name_priv_idx_get(
        &self,
        request: &Request,
        name: String,
        idx: u64,
    ) -> impl Future<Output = Reply<models::Privilege>> + Send {
        request.not_implemented()
    }
    /// A privilege of a user. PUT `/config/user/{name}/priv/{idx}`.
    fn name_priv_idx_put(
        &self,
        request: &Request,
        name: String,
        idx: u64,
        body: models::Privilege,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A privilege of a user. POST `/config/user/{name}/priv/{idx}`.
    fn name_priv_idx_post(
        &self,
        request: &Request,
        name: String,
        idx: u64,
        body: models::Privilege,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A privilege of a user. DELETE `/config/user/{name}/priv/{idx}`.
    fn name_priv_idx_delete(
        &self,
        request: &Request,
        name: String,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `md5hex(user:realm:password)`. PUT `/config/user/{name}/hash`.
    fn name_hash_put(
        &self,
        request: &Request,
        name: String,
        body: runtime::Sensitive<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `md5hex(user:realm:password)`. POST `/config/user/{name}/hash`.
    fn name_hash_post(
        &self,
        request: &Request,
        name: String,
        body: runtime::Sensitive<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `md5hex(user:realm:password)`. DELETE `/config/user/{name}/hash`.
    fn name_hash_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/user` and what is below it with this handler.
pub fn user<H: User>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/user", "configUserGet")
        .query(schemas::VIEW)
        .value(&schema::map(&schemas::CONFIG_USER_NAME)),
    Route::put("/config/user", "configUserPut")
        .body(&schema::map(&schemas::CONFIG_USER_NAME)),
    Route::post("/config/user", "configUserPost")
        .body(&schema::map(&schemas::CONFIG_USER_NAME)),
    Route::delete("/config/user", "configUserDelete"),
    Route::get("/config/user/{name}", "configUserNameGet").query(schemas::VIEW),
    Route::put("/config/user/{name}", "configUserNamePut")
        .body(&schemas::CONFIG_USER_NAME),
    Route::post("/config/user/{name}", "configUserNamePost")
        .body(&schemas::CONFIG_USER_NAME),
    Route::delete("/config/user/{name}", "configUserNameDelete"),
    Route::get("/config/user/{name}/priv", "configUserNamePrivGet").query(schemas::VIEW),
    Route::put("/config/user/{name}/priv", "configUserNamePrivPut")
        .body(&schema::array(&schemas::PRIVILEGE)),
    Route::post("/config/user/{name}/priv", "configUserNamePrivPost")
        .body(&schema::array(&schemas::PRIVILEGE)),
    Route::delete("/config/user/{name}/priv", "configUserNamePrivDelete"),
    Route::get("/config/user/{name}/priv/{idx}", "configUserNamePrivItemGet"),
    Route::put("/config/user/{name}/priv/{idx}", "configUserNamePrivItemPut")
        .body(&schemas::PRIVILEGE),
    Route::post("/config/user/{name}/priv/{idx}", "configUserNamePrivItemPost")
        .body(&schemas::PRIVILEGE),
    Route::delete("/config/user/{name}/priv/{idx}", "configUserNamePrivItemDelete"),
    Route::put("/config/user/{name}/hash", "configUserNameHashPut")
        .body(&schema::string()),
    Route::post("/config/user/{name}/hash", "configUserNameHashPost")
        .body(&schema::string()),
    Route::delete("/config/user/{name}/hash", "configUserNameHashDelete"),
];
fn dispatch<'a, H: User>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.name_get(r, path(r, 0)?, query(r)?)),
        5 => object(h.name_put(r, path(r, 0)?, body(r)?)),
        6 => object(h.name_post(r, path(r, 0)?, body(r)?)),
        7 => object(h.name_delete(r, path(r, 0)?)),
        8 => envelope(h.name_priv_get(r, path(r, 0)?, query(r)?)),
        9 => object(h.name_priv_put(r, path(r, 0)?, body(r)?)),
        10 => object(h.name_priv_post(r, path(r, 0)?, body(r)?)),
        11 => object(h.name_priv_delete(r, path(r, 0)?)),
        12 => envelope(h.name_priv_idx_get(r, path(r, 0)?, path(r, 1)?)),
        13 => object(h.name_priv_idx_put(r, path(r, 0)?, path(r, 1)?, body(r)?)),
        14 => object(h.name_priv_idx_post(r, path(r, 0)?, path(r, 1)?, body(r)?)),
        15 => object(h.name_priv_idx_delete(r, path(r, 0)?, path(r, 1)?)),
        16 => object(h.name_hash_put(r, path(r, 0)?, body(r)?)),
        17 => object(h.name_hash_post(r, path(r, 0)?, body(r)?)),
        18 => object(h.name_hash_delete(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
