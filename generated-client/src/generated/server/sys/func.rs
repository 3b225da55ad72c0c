// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 6d70a552c5e9f9d2

//! `/sys/func` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// Functions for eScript expressions. See [`guide::escript`](crate::guide::escript).
///
/// Serves `/sys/func` and what is below it; clients: [`Func`](crate::resources::sys::Func). Methods
/// that you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a
/// state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Func for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::SysFunc> {
///         view.show(&models::SysFunc::default())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::func(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Func: Send + Sync + 'static {
    /// Functions for eScript expressions. GET `/sys/func`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysFunc>> + Send {
        request.not_implemented()
    }
    /// Functions usable in every expression, by name. GET `/sys/func/basic`.
    fn basic_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<models::SysFuncBasicName>>> + Send {
        request.not_implemented()
    }
    /// A function. GET `/sys/func/basic/{name}`.
    fn basic_name_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<models::SysFuncBasicName>> + Send {
        request.not_implemented()
    }
    /// Arguments in order. GET `/sys/func/basic/{name}/arg`.
    fn basic_name_arg_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::SysFuncBasicNameArgItem>>> + Send {
        request.not_implemented()
    }
    /// An argument. GET `/sys/func/basic/{name}/arg/{idx}`.
    fn basic_name_arg_idx_get(
        &self,
        request: &Request,
        name: String,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::SysFuncBasicNameArgItem>> + Send {
        request.not_implemented()
    }
    /// Name, for humans. GET `/sys/func/basic/{name}/arg/{idx}/name`.
    fn basic_name_arg_idx_name_get(
        &self,
        request: &Request,
        name: String,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Type code, or `string`. GET `/sys/func/basic/{name}/arg/{idx}/type`.
    fn basic_name_arg_idx_type_get(
        &self,
        request: &Request,
        name: String,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// What it does. GET `/sys/func/basic/{name}/help`.
    fn basic_name_help_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Number of arguments that cannot be left out. GET `/sys/func/basic/{name}/min-args`.
    fn basic_name_min_args_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<runtime::Lenient<u64>>> + Send {
        request.not_implemented()
    }
    /// Further functions for alert conditions, by name. GET `/sys/func/alert`.
    fn alert_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<models::SysFuncAlertName>>> + Send {
        request.not_implemented()
    }
    /// A function of alerts. GET `/sys/func/alert/{name}`.
    fn alert_name_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<models::SysFuncAlertName>> + Send {
        request.not_implemented()
    }
    /// Arguments in order. GET `/sys/func/alert/{name}/arg`.
    fn alert_name_arg_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::SysFuncAlertNameArgItem>>> + Send {
        request.not_implemented()
    }
    /// An argument. GET `/sys/func/alert/{name}/arg/{idx}`.
    fn alert_name_arg_idx_get(
        &self,
        request: &Request,
        name: String,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::SysFuncAlertNameArgItem>> + Send {
        request.not_implemented()
    }
    /// Name, for humans. GET `/sys/func/alert/{name}/arg/{idx}/name`.
    fn alert_name_arg_idx_name_get(
        &self,
        request: &Request,
        name: String,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Type code, or `string`. GET `/sys/func/alert/{name}/arg/{idx}/type`.
    fn alert_name_arg_idx_type_get(
        &self,
        request: &Request,
        name: String,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// What it does. GET `/sys/func/alert/{name}/help`.
    fn alert_name_help_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Number of arguments that cannot be left out. GET `/sys/func/alert/{name}/min-args`.
    fn alert_name_min_args_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<runtime::Lenient<u64>>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/func` and what is below it with this handler.
pub fn func<H: Func>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/func", "sysFuncGet").query(schemas::VIEW).value(&schemas::SYS_FUNC),
    Route::get("/sys/func/basic", "sysFuncBasicGet").query(schemas::VIEW),
    Route::get("/sys/func/basic/{name}", "sysFuncBasicNameGet").query(schemas::VIEW),
    Route::get("/sys/func/basic/{name}/arg", "sysFuncBasicNameArgGet")
        .query(schemas::VIEW),
    Route::get("/sys/func/basic/{name}/arg/{idx}", "sysFuncBasicNameArgItemGet")
        .query(schemas::VIEW),
    Route::get(
        "/sys/func/basic/{name}/arg/{idx}/name",
        "sysFuncBasicNameArgItemNameGet",
    ),
    Route::get(
        "/sys/func/basic/{name}/arg/{idx}/type",
        "sysFuncBasicNameArgItemTypeGet",
    ),
    Route::get("/sys/func/basic/{name}/help", "sysFuncBasicNameHelpGet"),
    Route::get("/sys/func/basic/{name}/min-args", "sysFuncBasicNameMinArgsGet"),
    Route::get("/sys/func/alert", "sysFuncAlertGet").query(schemas::VIEW),
    Route::get("/sys/func/alert/{name}", "sysFuncAlertNameGet").query(schemas::VIEW),
    Route::get("/sys/func/alert/{name}/arg", "sysFuncAlertNameArgGet")
        .query(schemas::VIEW),
    Route::get("/sys/func/alert/{name}/arg/{idx}", "sysFuncAlertNameArgItemGet")
        .query(schemas::VIEW),
    Route::get(
        "/sys/func/alert/{name}/arg/{idx}/name",
        "sysFuncAlertNameArgItemNameGet",
    ),
    Route::get(
        "/sys/func/alert/{name}/arg/{idx}/type",
        "sysFuncAlertNameArgItemTypeGet",
    ),
    Route::get("/sys/func/alert/{name}/help", "sysFuncAlertNameHelpGet"),
    Route::get("/sys/func/alert/{name}/min-args", "sysFuncAlertNameMinArgsGet"),
];
fn dispatch<'a, H: Func>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => envelope(h.basic_get(r, query(r)?)),
        2 => envelope(h.basic_name_get(r, path(r, 0)?, query(r)?)),
        3 => envelope(h.basic_name_arg_get(r, path(r, 0)?, query(r)?)),
        4 => envelope(h.basic_name_arg_idx_get(r, path(r, 0)?, path(r, 1)?, query(r)?)),
        5 => envelope(h.basic_name_arg_idx_name_get(r, path(r, 0)?, path(r, 1)?)),
        6 => envelope(h.basic_name_arg_idx_type_get(r, path(r, 0)?, path(r, 1)?)),
        7 => envelope(h.basic_name_help_get(r, path(r, 0)?)),
        8 => envelope(h.basic_name_min_args_get(r, path(r, 0)?)),
        9 => envelope(h.alert_get(r, query(r)?)),
        10 => envelope(h.alert_name_get(r, path(r, 0)?, query(r)?)),
        11 => envelope(h.alert_name_arg_get(r, path(r, 0)?, query(r)?)),
        12 => envelope(h.alert_name_arg_idx_get(r, path(r, 0)?, path(r, 1)?, query(r)?)),
        13 => envelope(h.alert_name_arg_idx_name_get(r, path(r, 0)?, path(r, 1)?)),
        14 => envelope(h.alert_name_arg_idx_type_get(r, path(r, 0)?, path(r, 1)?)),
        15 => envelope(h.alert_name_help_get(r, path(r, 0)?)),
        16 => envelope(h.alert_name_min_args_get(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
