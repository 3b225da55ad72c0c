// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 25f013d997b9b437

//! `/sys/status` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Commands in progress, by token. The list of them is always empty, so that only the client that has a
/// token sees its command.
///
/// Serves `/sys/status` and what is below it; clients: [`Status`](crate::resources::sys::Status).
/// Methods that you do not override answer 501. [`guide::server`](crate::guide::server) has examples
/// with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Status for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         view: server::View,
///     ) -> Reply<egauge_webapi::Map<models::SysStatusToken>> {
///         view.show(&egauge_webapi::Map::default())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::status(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Status: Send + Sync + 'static {
    /// Commands in progress, by token. GET `/sys/status`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<models::SysStatusToken>>> + Send {
        request.not_implemented()
    }
    /// Progress of a command. GET `/sys/status/{token}`.
    fn token_get(
        &self,
        request: &Request,
        token: String,
        view: View,
    ) -> impl Future<Output = Reply<models::SysStatusToken>> + Send {
        request.not_implemented()
    }
    /// Texts that complete `error` or `info`. GET `/sys/status/{token}/args`.
    fn token_args_get(
        &self,
        request: &Request,
        token: String,
        view: View,
    ) -> impl Future<Output = Reply<Vec<String>>> + Send {
        request.not_implemented()
    }
    /// A text that completes `error` or `info`. GET `/sys/status/{token}/args/{idx}`.
    fn token_args_idx_get(
        &self,
        request: &Request,
        token: String,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// True once it is over. GET `/sys/status/{token}/done`.
    fn token_done_get(
        &self,
        request: &Request,
        token: String,
    ) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
    /// Short tag of a failure, e.g. `OOM`, to be translated. GET `/sys/status/{token}/error`.
    fn token_error_get(
        &self,
        request: &Request,
        token: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Short tag of the current step, e.g. `RESTORE`, to be translated. GET `/sys/status/{token}/info`.
    fn token_info_get(
        &self,
        request: &Request,
        token: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Part done, 0 to 1. GET `/sys/status/{token}/progress`.
    fn token_progress_get(
        &self,
        request: &Request,
        token: String,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// Result, if this command has one. GET `/sys/status/{token}/result`. Since 4.6.
    fn token_result_get(
        &self,
        request: &Request,
        token: String,
    ) -> impl Future<Output = Reply<models::SysStatusTokenResult>> + Send {
        request.not_implemented()
    }
    /// When this status was written, Unix time as text. GET `/sys/status/{token}/ts`.
    fn token_ts_get(
        &self,
        request: &Request,
        token: String,
    ) -> impl Future<Output = Reply<runtime::Timestamp>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/status` and what is below it with this handler.
pub fn status<H: Status>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/status", "sysStatusGet")
        .query(schemas::VIEW)
        .value(&schema::map(&schemas::SYS_STATUS_TOKEN)),
    Route::get("/sys/status/{token}", "sysStatusTokenGet").query(schemas::VIEW),
    Route::get("/sys/status/{token}/args", "sysStatusTokenArgsGet").query(schemas::VIEW),
    Route::get("/sys/status/{token}/args/{idx}", "sysStatusTokenArgsItemGet"),
    Route::get("/sys/status/{token}/done", "sysStatusTokenDoneGet"),
    Route::get("/sys/status/{token}/error", "sysStatusTokenErrorGet"),
    Route::get("/sys/status/{token}/info", "sysStatusTokenInfoGet"),
    Route::get("/sys/status/{token}/progress", "sysStatusTokenProgressGet"),
    Route::get("/sys/status/{token}/result", "sysStatusTokenResultGet"),
    Route::get("/sys/status/{token}/ts", "sysStatusTokenTsGet"),
];
fn dispatch<'a, H: Status>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => envelope(h.token_get(r, path(r, 0)?, query(r)?)),
        2 => envelope(h.token_args_get(r, path(r, 0)?, query(r)?)),
        3 => envelope(h.token_args_idx_get(r, path(r, 0)?, path(r, 1)?)),
        4 => envelope(h.token_done_get(r, path(r, 0)?)),
        5 => envelope(h.token_error_get(r, path(r, 0)?)),
        6 => envelope(h.token_info_get(r, path(r, 0)?)),
        7 => envelope(h.token_progress_get(r, path(r, 0)?)),
        8 => envelope(h.token_result_get(r, path(r, 0)?)),
        9 => envelope(h.token_ts_get(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
