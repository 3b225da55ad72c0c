// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 2666f055be2e02fc

//! `/store` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, object, path, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, schema};
/// Deprecated key-value store: a section holds variables and paragraphs, a paragraph holds variables;
/// use [`/config/var`](crate::resources::config::Var) instead. A name may hold `-`, `_`, `%` (sent as
/// `%25`), digits and ASCII letters; values are text without control characters. The trailing slash
/// tells a paragraph from a section's variable and must not be stripped.
///
/// Serves `/store` and what is below it; clients: [`Store`](crate::resources::store::Store). Methods
/// that you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a
/// state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::Store for Mine {
///     async fn section_get(
///         &self,
///         _: &Request,
///         _: String,
///     ) -> Reply<models::StoreContentObject> {
///         Ok(models::StoreContentObject::default().into())
///     }
/// }
///
/// let router = Router::new().mount(server::store(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Store: Send + Sync + 'static {
    /// Reads the variables of a section. GET `/store/{section}`. Deprecated.
    fn section_get(
        &self,
        request: &Request,
        section: String,
    ) -> impl Future<Output = Reply<models::StoreContentObject>> + Send {
        request.not_implemented()
    }
    /// Changes the named variables, deletes those given as `null`; a body of `null` deletes the section.
    ///
    /// PUT `/store/{section}`. Deprecated.
    fn section_put(
        &self,
        request: &Request,
        section: String,
        body: Option<runtime::Map<Option<String>>>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Reads a variable of a section. GET `/store/{section}/{variable}`. Deprecated.
    fn section_variable_get(
        &self,
        request: &Request,
        section: String,
        variable: String,
    ) -> impl Future<Output = Reply<models::StoreContentObject>> + Send {
        request.not_implemented()
    }
    /// Sets or, with `null`, deletes a variable of a section.
    ///
    /// PUT `/store/{section}/{variable}`. Deprecated.
    fn section_variable_put(
        &self,
        request: &Request,
        section: String,
        variable: String,
        body: Option<models::StoreSingleVariableUpdate>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Reads all variables of a paragraph. GET `/store/{section}/{paragraph}/`. Deprecated.
    fn section_paragraph_get(
        &self,
        request: &Request,
        section: String,
        paragraph: String,
    ) -> impl Future<Output = Reply<models::StoreContentObject>> + Send {
        request.not_implemented()
    }
    /// Changes the named variables, deletes those given as `null`; a body of `null` deletes the paragraph.
    ///
    /// PUT `/store/{section}/{paragraph}/`. Deprecated.
    fn section_paragraph_put(
        &self,
        request: &Request,
        section: String,
        paragraph: String,
        body: Option<runtime::Map<Option<String>>>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Reads a variable of a paragraph. GET `/store/{section}/{paragraph}/{variable}`. Deprecated.
    fn section_paragraph_variable_get(
        &self,
        request: &Request,
        section: String,
        paragraph: String,
        variable: String,
    ) -> impl Future<Output = Reply<models::StoreContentObject>> + Send {
        request.not_implemented()
    }
    /// Sets or, with `null`, deletes a variable of a paragraph.
    ///
    /// PUT `/store/{section}/{paragraph}/{variable}`. Deprecated.
    fn section_paragraph_variable_put(
        &self,
        request: &Request,
        section: String,
        paragraph: String,
        variable: String,
        body: Option<runtime::Map<Option<String>>>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/store` and what is below it with this handler.
pub fn store<H: Store>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/store/{section}", "storeSectionGet"),
    Route::put("/store/{section}", "storeSectionPut")
        .body(&schema::map(&schema::string().nullable()).nullable()),
    Route::get("/store/{section}/{variable}", "storeSectionVarGet"),
    Route::put("/store/{section}/{variable}", "storeSectionVarPut")
        .body(&schemas::STORE_SINGLE_VARIABLE_UPDATE.nullable()),
    Route::get("/store/{section}/{paragraph}/", "storeParagraphGet"),
    Route::put("/store/{section}/{paragraph}/", "storeParagraphPut")
        .body(&schema::map(&schema::string().nullable()).nullable()),
    Route::get("/store/{section}/{paragraph}/{variable}", "storeVarGet"),
    Route::put("/store/{section}/{paragraph}/{variable}", "storeVarPut")
        .body(&schema::map(&schema::string().nullable()).nullable()),
];
fn dispatch<'a, H: Store>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => object(h.section_get(r, path(r, 0)?)),
        1 => object(h.section_put(r, path(r, 0)?, body(r)?)),
        2 => object(h.section_variable_get(r, path(r, 0)?, path(r, 1)?)),
        3 => object(h.section_variable_put(r, path(r, 0)?, path(r, 1)?, body(r)?)),
        4 => object(h.section_paragraph_get(r, path(r, 0)?, path(r, 1)?)),
        5 => object(h.section_paragraph_put(r, path(r, 0)?, path(r, 1)?, body(r)?)),
        6 => {
            object(
                h
                    .section_paragraph_variable_get(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        path(r, 2)?,
                    ),
            )
        }
        7 => {
            object(
                h
                    .section_paragraph_variable_put(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        path(r, 2)?,
                        body(r)?,
                    ),
            )
        }
        _ => return unknown(r),
    };
    Ok(pending)
}
