// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 0682bc8d06029131

//! `/log` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, object, path, query, unknown};
use crate::server::{
    Branch, FromQuery, Pending, RawQuery, Refusal, Reply, Request, Route, schema,
};
/// The meter's logs. All of them require the `save` right, since they can hold secrets.
///
/// Serves `/log` and what is below it; clients: [`Log`](crate::resources::log::Log). Methods that you
/// do not override answer 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::Log for Mine {
///     async fn alert_get(
///         &self,
///         _: &Request,
///         _: server::LogAlertGetQuery,
///     ) -> Reply<models::AlertLogObject> {
///         Ok(models::AlertLogObject::default().into())
///     }
/// }
///
/// let router = Router::new().mount(server::log(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Log: Send + Sync + 'static {
    /// Lists alerts; the query parameters combine. GET `/log/alert`. Since 4.6.
    fn alert_get(
        &self,
        request: &Request,
        query: LogAlertGetQuery,
    ) -> impl Future<Output = Reply<models::AlertLogObject>> + Send {
        request.not_implemented()
    }
    /// Acknowledges (body `"ack"`) the alerts that the query parameters select, all of them without any.
    ///
    /// POST `/log/alert`. Since 4.6.
    fn alert_post(
        &self,
        request: &Request,
        query: LogAlertPostQuery,
        body: models::LogAlertPostBody,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Deletes the alerts that the query parameters select, all of them without any.
    ///
    /// DELETE `/log/alert`. Since 4.6.
    fn alert_delete(
        &self,
        request: &Request,
        query: LogAlertDeleteQuery,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Kernel messages in a ring of fixed size. Times are seconds since boot, in the reply and in `after`.
    ///
    /// GET `/log/kernel`.
    fn kernel_get(
        &self,
        request: &Request,
        query: LogKernelGetQuery,
    ) -> impl Future<Output = Reply<models::KernelLogObject>> + Send {
        request.not_implemented()
    }
    /// Output of Lua scripts, in a ring of fixed size. GET `/log/lua/{name}`.
    fn lua_name_get(
        &self,
        request: &Request,
        name: models::LogLuaNameName,
        query: LogLuaNameGetQuery,
    ) -> impl Future<Output = Reply<models::LuaLogObject>> + Send {
        request.not_implemented()
    }
    /// System messages as plain lines, in a ring whose size is
    /// [`/config/log/system/size`](crate::resources::config::LogSystem::size).
    ///
    /// GET `/log/system`.
    fn system_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::SystemLogObject>> + Send {
        request.not_implemented()
    }
}
/// The query of GET `/log/alert`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LogAlertGetQuery {
    /// Only entries younger than this time: seconds since 1970 UTC, for the kernel log since boot;
    /// fractions allowed.
    ///
    /// `after`.
    pub after: Option<f64>,
    /// Only alerts that are (`true`) or are not (`false`) acknowledged. `acked`.
    pub acked: Option<bool>,
    /// Only alerts with these ids. `ids`: a comma list. At least 0.
    pub ids: Vec<u64>,
    /// Only alerts of this priority or above (0 lowest, 7 highest). `min_prio`. 0 to 7.
    pub min_prio: Option<u64>,
    /// All pairs of the query as they came, in order.
    pub pairs: RawQuery,
}
impl FromQuery for LogAlertGetQuery {
    fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
        Ok(Self {
            after: pairs.one("after")?,
            acked: pairs.one("acked")?,
            ids: pairs.list("ids")?,
            min_prio: pairs.one("min_prio")?,
            pairs,
        })
    }
}
/// The query of POST `/log/alert`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LogAlertPostQuery {
    /// Only entries younger than this time: seconds since 1970 UTC, for the kernel log since boot;
    /// fractions allowed.
    ///
    /// `after`.
    pub after: Option<f64>,
    /// Only alerts that are (`true`) or are not (`false`) acknowledged. `acked`.
    pub acked: Option<bool>,
    /// Only alerts with these ids. `ids`: a comma list. At least 0.
    pub ids: Vec<u64>,
    /// Only alerts of this priority or above (0 lowest, 7 highest). `min_prio`. 0 to 7.
    pub min_prio: Option<u64>,
    /// All pairs of the query as they came, in order.
    pub pairs: RawQuery,
}
impl FromQuery for LogAlertPostQuery {
    fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
        Ok(Self {
            after: pairs.one("after")?,
            acked: pairs.one("acked")?,
            ids: pairs.list("ids")?,
            min_prio: pairs.one("min_prio")?,
            pairs,
        })
    }
}
/// The query of DELETE `/log/alert`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LogAlertDeleteQuery {
    /// Only entries younger than this time: seconds since 1970 UTC, for the kernel log since boot;
    /// fractions allowed.
    ///
    /// `after`.
    pub after: Option<f64>,
    /// Only alerts that are (`true`) or are not (`false`) acknowledged. `acked`.
    pub acked: Option<bool>,
    /// Only alerts with these ids. `ids`: a comma list. At least 0.
    pub ids: Vec<u64>,
    /// Only alerts of this priority or above (0 lowest, 7 highest). `min_prio`. 0 to 7.
    pub min_prio: Option<u64>,
    /// All pairs of the query as they came, in order.
    pub pairs: RawQuery,
}
impl FromQuery for LogAlertDeleteQuery {
    fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
        Ok(Self {
            after: pairs.one("after")?,
            acked: pairs.one("acked")?,
            ids: pairs.list("ids")?,
            min_prio: pairs.one("min_prio")?,
            pairs,
        })
    }
}
/// The query of GET `/log/kernel`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LogKernelGetQuery {
    /// Only entries younger than this time: seconds since 1970 UTC, for the kernel log since boot;
    /// fractions allowed.
    ///
    /// `after`.
    pub after: Option<f64>,
    /// All pairs of the query as they came, in order.
    pub pairs: RawQuery,
}
impl FromQuery for LogKernelGetQuery {
    fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
        Ok(Self {
            after: pairs.one("after")?,
            pairs,
        })
    }
}
/// The query of GET `/log/lua/{name}`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LogLuaNameGetQuery {
    /// Only entries younger than this time: seconds since 1970 UTC, for the kernel log since boot;
    /// fractions allowed.
    ///
    /// `after`.
    pub after: Option<f64>,
    /// All pairs of the query as they came, in order.
    pub pairs: RawQuery,
}
impl FromQuery for LogLuaNameGetQuery {
    fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
        Ok(Self {
            after: pairs.one("after")?,
            pairs,
        })
    }
}
/// Serves `/log` and what is below it with this handler.
pub fn log<H: Log>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/log/alert", "logAlertGet")
        .query(&[schema::Parameter::value("min_prio", &schema::between(0, 7))]),
    Route::post("/log/alert", "logAlertPost")
        .query(&[schema::Parameter::value("min_prio", &schema::between(0, 7))])
        .body(&schemas::LOG_ALERT_POST_BODY),
    Route::delete("/log/alert", "logAlertDelete")
        .query(&[schema::Parameter::value("min_prio", &schema::between(0, 7))]),
    Route::get("/log/kernel", "logKernelGet"),
    Route::get("/log/lua/{name}", "logLuaNameGet").path(&[&schemas::LOG_LUA_NAME_NAME]),
    Route::get("/log/system", "logSystemGet"),
];
fn dispatch<'a, H: Log>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => object(h.alert_get(r, query(r)?)),
        1 => object(h.alert_post(r, query(r)?, body(r)?)),
        2 => object(h.alert_delete(r, query(r)?)),
        3 => object(h.kernel_get(r, query(r)?)),
        4 => object(h.lua_name_get(r, path(r, 0)?, query(r)?)),
        5 => object(h.system_get(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
