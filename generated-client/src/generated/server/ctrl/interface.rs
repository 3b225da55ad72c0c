// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 798f82caf888bcd7

//! `/ctrl/interface` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Control interfaces found, by name.
///
/// Serves `/ctrl/interface` and what is below it; clients:
/// [`Interface`](crate::resources::ctrl::Interface). Methods that you do not override answer 501.
/// [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::ctrl::Interface for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         view: server::View,
///     ) -> Reply<egauge_webapi::Map<models::CtrlInterfaceIf>> {
///         view.show(&egauge_webapi::Map::default())
///     }
/// }
///
/// let router = Router::new().mount(server::ctrl::interface(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Interface: Send + Sync + 'static {
    /// Control interfaces found, by name. GET `/ctrl/interface`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<models::CtrlInterfaceIf>>> + Send {
        request.not_implemented()
    }
    /// An interface. GET `/ctrl/interface/{if}`.
    fn if_get(
        &self,
        request: &Request,
        r#if: String,
        view: View,
    ) -> impl Future<Output = Reply<models::CtrlInterfaceIf>> + Send {
        request.not_implemented()
    }
    /// Methods, in no order. GET `/ctrl/interface/{if}/method`.
    fn if_method_get(
        &self,
        request: &Request,
        r#if: String,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::CtrlInterfaceIfMethodItem>>> + Send {
        request.not_implemented()
    }
    /// A method. GET `/ctrl/interface/{if}/method/{idx}`.
    fn if_method_idx_get(
        &self,
        request: &Request,
        r#if: String,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::CtrlInterfaceIfMethodItem>> + Send {
        request.not_implemented()
    }
    /// Method name for `POST /ctrl/call`. GET `/ctrl/interface/{if}/method/{idx}/name`.
    fn if_method_idx_name_get(
        &self,
        request: &Request,
        r#if: String,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// D-Bus signature of the arguments. GET `/ctrl/interface/{if}/method/{idx}/in`.
    fn if_method_idx_in_get(
        &self,
        request: &Request,
        r#if: String,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Argument names, for humans. GET `/ctrl/interface/{if}/method/{idx}/in_names`.
    fn if_method_idx_in_names_get(
        &self,
        request: &Request,
        r#if: String,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<Vec<String>>> + Send {
        request.not_implemented()
    }
    /// An argument's name. GET `/ctrl/interface/{if}/method/{idx}/in_names/{argidx}`.
    fn if_method_idx_in_names_argidx_get(
        &self,
        request: &Request,
        r#if: String,
        idx: u64,
        argidx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// D-Bus signature of the result. GET `/ctrl/interface/{if}/method/{idx}/out`.
    fn if_method_idx_out_get(
        &self,
        request: &Request,
        r#if: String,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// What it does. GET `/ctrl/interface/{if}/method/{idx}/doc`.
    fn if_method_idx_doc_get(
        &self,
        request: &Request,
        r#if: String,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
}
/// Serves `/ctrl/interface` and what is below it with this handler.
pub fn interface<H: Interface>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/ctrl/interface", "ctrlInterfaceGet")
        .query(schemas::VIEW)
        .value(&schema::map(&schemas::CTRL_INTERFACE_IF)),
    Route::get("/ctrl/interface/{if}", "ctrlInterfaceIfGet").query(schemas::VIEW),
    Route::get("/ctrl/interface/{if}/method", "ctrlInterfaceIfMethodGet")
        .query(schemas::VIEW),
    Route::get("/ctrl/interface/{if}/method/{idx}", "ctrlInterfaceIfMethodItemGet")
        .query(schemas::VIEW),
    Route::get(
        "/ctrl/interface/{if}/method/{idx}/name",
        "ctrlInterfaceIfMethodItemNameGet",
    ),
    Route::get("/ctrl/interface/{if}/method/{idx}/in", "ctrlInterfaceIfMethodItemInGet"),
    Route::get(
            "/ctrl/interface/{if}/method/{idx}/in_names",
            "ctrlInterfaceIfMethodItemInNamesGet",
        )
        .query(schemas::VIEW),
    Route::get(
        "/ctrl/interface/{if}/method/{idx}/in_names/{argidx}",
        "ctrlInterfaceIfMethodItemInNamesItemGet",
    ),
    Route::get(
        "/ctrl/interface/{if}/method/{idx}/out",
        "ctrlInterfaceIfMethodItemOutGet",
    ),
    Route::get(
        "/ctrl/interface/{if}/method/{idx}/doc",
        "ctrlInterfaceIfMethodItemDocGet",
    ),
];
fn dispatch<'a, H: Interface>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => envelope(h.if_get(r, path(r, 0)?, query(r)?)),
        2 => envelope(h.if_method_get(r, path(r, 0)?, query(r)?)),
        3 => envelope(h.if_method_idx_get(r, path(r, 0)?, path(r, 1)?, query(r)?)),
        4 => envelope(h.if_method_idx_name_get(r, path(r, 0)?, path(r, 1)?)),
        5 => envelope(h.if_method_idx_in_get(r, path(r, 0)?, path(r, 1)?)),
        6 => {
            envelope(
                h.if_method_idx_in_names_get(r, path(r, 0)?, path(r, 1)?, query(r)?),
            )
        }
        7 => {
            envelope(
                h
                    .if_method_idx_in_names_argidx_get(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        path(r, 2)?,
                    ),
            )
        }
        8 => envelope(h.if_method_idx_out_get(r, path(r, 0)?, path(r, 1)?)),
        9 => envelope(h.if_method_idx_doc_get(r, path(r, 0)?, path(r, 1)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
