// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 6c23577845dd15a6

//! `/config/var` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Variables that programs keep on the meter, by section; successor of
/// [`/store`](crate::resources::store::Store). Every user may read them, writing needs a save
/// privilege. In section `global` the meter itself reads `billing.interval` (demand interval in
/// minutes), `billing.start_day` (1 to 31), `billing.tariff_uri` and `default.currency_symbol`.
///
/// Serves `/config/var` and what is below it; clients: [`Var`](crate::resources::config::Var). Methods
/// that you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a
/// state.
///
/// ```
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Var for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         view: server::View,
///     ) -> Reply<egauge_webapi::Map<egauge_webapi::Map<String>>> {
///         view.show(&egauge_webapi::Map::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::var(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Var: Send + Sync + 'static {
    /// Variables that programs keep on the meter, by section. GET `/config/var`. Since 4.6.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<runtime::Map<String>>>> + Send {
        request.not_implemented()
    }
    /// Variables that programs keep on the meter, by section. PUT `/config/var`. Since 4.6.
    fn put(
        &self,
        request: &Request,
        body: runtime::Map<runtime::Map<String>>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Variables that programs keep on the meter, by section. POST `/config/var`. Since 4.6.
    fn post(
        &self,
        request: &Request,
        body: runtime::Map<runtime::Map<String>>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Variables that programs keep on the meter, by section. DELETE `/config/var`. Since 4.6.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Variables of a section. GET `/config/var/{section}`. Since 4.6.
    fn section_get(
        &self,
        request: &Request,
        section: String,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<String>>> + Send {
        request.not_implemented()
    }
    /// Variables of a section. PUT `/config/var/{section}`. Since 4.6.
    fn section_put(
        &self,
        request: &Request,
        section: String,
        body: runtime::Map<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Variables of a section. POST `/config/var/{section}`. Since 4.6.
    fn section_post(
        &self,
        request: &Request,
        section: String,
        body: runtime::Map<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Variables of a section. DELETE `/config/var/{section}`. Since 4.6.
    fn section_delete(
        &self,
        request: &Request,
        section: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Value, opaque to the meter apart from the few it reads.
    ///
    /// GET `/config/var/{section}/{var}`. Since 4.6.
    fn section_var_get(
        &self,
        request: &Request,
        section: String,
        var: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Value, opaque to the meter apart from the few it reads.
    ///
    /// PUT `/config/var/{section}/{var}`. Since 4.6.
    fn section_var_put(
        &self,
        request: &Request,
        section: String,
        var: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Value, opaque to the meter apart from the few it reads.
    ///
    /// POST `/config/var/{section}/{var}`. Since 4.6.
    fn section_var_post(
        &self,
        request: &Request,
        section: String,
        var: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Value, opaque to the meter apart from the few it reads.
    ///
    /// DELETE `/config/var/{section}/{var}`. Since 4.6.
    fn section_var_delete(
        &self,
        request: &Request,
        section: String,
        var: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/var` and what is below it with this handler.
pub fn var<H: Var>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/var", "configVarGet")
        .query(schemas::VIEW)
        .value(&schema::map(&schema::map(&schema::string()))),
    Route::put("/config/var", "configVarPut")
        .body(&schema::map(&schema::map(&schema::string()))),
    Route::post("/config/var", "configVarPost")
        .body(&schema::map(&schema::map(&schema::string()))),
    Route::delete("/config/var", "configVarDelete"),
    Route::get("/config/var/{section}", "configVarSectionGet")
        .path(&[&schema::text(0, usize::MAX, Some("^[a-zA-Z0-9_%-]+$"))])
        .query(schemas::VIEW),
    Route::put("/config/var/{section}", "configVarSectionPut")
        .path(&[&schema::text(0, usize::MAX, Some("^[a-zA-Z0-9_%-]+$"))])
        .body(&schema::map(&schema::string())),
    Route::post("/config/var/{section}", "configVarSectionPost")
        .path(&[&schema::text(0, usize::MAX, Some("^[a-zA-Z0-9_%-]+$"))])
        .body(&schema::map(&schema::string())),
    Route::delete("/config/var/{section}", "configVarSectionDelete")
        .path(&[&schema::text(0, usize::MAX, Some("^[a-zA-Z0-9_%-]+$"))]),
    Route::get("/config/var/{section}/{var}", "configVarSectionVarGet")
        .path(
            &[
                &schema::text(0, usize::MAX, Some("^[a-zA-Z0-9_%-]+$")),
                &schema::text(0, usize::MAX, Some("^[a-zA-Z0-9_%.-]+$")),
            ],
        ),
    Route::put("/config/var/{section}/{var}", "configVarSectionVarPut")
        .path(
            &[
                &schema::text(0, usize::MAX, Some("^[a-zA-Z0-9_%-]+$")),
                &schema::text(0, usize::MAX, Some("^[a-zA-Z0-9_%.-]+$")),
            ],
        )
        .body(&schema::string()),
    Route::post("/config/var/{section}/{var}", "configVarSectionVarPost")
        .path(
            &[
                &schema::text(0, usize::MAX, Some("^[a-zA-Z0-9_%-]+$")),
                &schema::text(0, usize::MAX, Some("^[a-zA-Z0-9_%.-]+$")),
            ],
        )
        .body(&schema::string()),
    Route::delete("/config/var/{section}/{var}", "configVarSectionVarDelete")
        .path(
            &[
                &schema::text(0, usize::MAX, Some("^[a-zA-Z0-9_%-]+$")),
                &schema::text(0, usize::MAX, Some("^[a-zA-Z0-9_%.-]+$")),
            ],
        ),
];
fn dispatch<'a, H: Var>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.section_get(r, path(r, 0)?, query(r)?)),
        5 => object(h.section_put(r, path(r, 0)?, body(r)?)),
        6 => object(h.section_post(r, path(r, 0)?, body(r)?)),
        7 => object(h.section_delete(r, path(r, 0)?)),
        8 => envelope(h.section_var_get(r, path(r, 0)?, path(r, 1)?)),
        9 => object(h.section_var_put(r, path(r, 0)?, path(r, 1)?, body(r)?)),
        10 => object(h.section_var_post(r, path(r, 0)?, path(r, 1)?, body(r)?)),
        11 => object(h.section_var_delete(r, path(r, 0)?, path(r, 1)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
