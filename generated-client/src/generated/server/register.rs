// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 631e8149a1616e74

//! `/register`.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{query, text_or_object, unknown};
use crate::server::{
    Branch, FromQuery, Pending, RawQuery, Refusal, Reply, Request, Route, schema,
};
/// Recorded and current values of the registers, the columns of the meter's database. Older rows are
/// kept at a coarser interval, see [`/sys/db`](crate::resources::sys::Db). For energy over time see
/// [`guide::history`](crate::guide::history).
///
/// Serves `/register`; clients: [`Register`](crate::resources::register::Register). Methods that you do
/// not override answer 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::Register for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         _: server::RegisterGetQuery,
///     ) -> Reply<egauge_webapi::TextOr<models::RegisterGetReply>> {
///         let reply = egauge_webapi::TextOr::Value(models::RegisterGetReply::RegisterResponse(models::RegisterResponseObject::default()));
///         Ok(reply.into())
///     }
/// }
///
/// let router = Router::new().mount(server::register(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Register: Send + Sync + 'static {
    /// Reads registers: their list alone, their present rates (`rate`), or recorded rows (`time`). Order
    /// counts: `reg` and `view` act one after the other, and `ts` must precede the `time` that depends on
    /// it. `reg=none` alone is the cheapest way to ask for the time. Without `format` the reply is a
    /// `RegisterResponseObject`, which a client's call gives if it ends with `.object()`. See
    /// [`guide::registers`](crate::guide::registers).
    ///
    /// GET `/register`.
    fn get(
        &self,
        request: &Request,
        query: RegisterGetQuery,
    ) -> impl Future<Output = Reply<runtime::TextOr<models::RegisterGetReply>>> + Send {
        request.not_implemented()
    }
}
/// The query of GET `/register`.
///
/// The method reads texts such as `reg` itself: [`guide::server`](crate::guide::server) has an example.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RegisterGetQuery {
    /// Flag: after the first row, report changes from row to row. Shorter replies. CSV leaves out the
    /// absolute row.
    ///
    /// `delta`: given or not.
    pub delta: bool,
    /// Adds demand (JSON and CSV): method, extreme and interval without separators, e.g. `roll+900`.
    /// Method: `roll` moves the interval by a minute at a time, `set` lays intervals end to end. Extreme:
    /// `+` maximum, `-` minimum, `|` whichever is larger in magnitude. Interval: multiple of 60 s, at most
    /// 3600.
    ///
    /// `demand`.
    pub demand: Option<String>,
    /// Name for the download (CSV and backup), sent as `Content-Disposition`. `filename`.
    pub filename: Option<String>,
    /// `json` (default); `csv` and `backup` answer text. `format`.
    pub format: Option<models::RegisterGetFormat>,
    /// Reply only if this holds: time expression, `==` or `!=`, Unix timestamp. Otherwise a reply without
    /// data has the present value of the expression. Useful to notice a moved epoch. See
    /// [`guide::time`](crate::guide::time).
    ///
    /// `if`.
    pub condition: Option<String>,
    /// Flag: include each register's present rate. `rate`: given or not.
    pub rate: bool,
    /// Flag: counts from the creation of the database rather than from the epoch
    /// [`/config/db/epoch`](crate::resources::config::Db::epoch).
    ///
    /// `raw`: given or not.
    pub raw: bool,
    /// Registers by index: `all`, `none`, `3`, `0:7`, joined by `+` and `-`. A leading `+` or `-` modifies
    /// the selection made so far, anything else starts anew. Virtual registers have indices too, and are
    /// left out without `virtual`. May be repeated and mixed with `view`. See
    /// [`guide::registers`](crate::guide::registers).
    ///
    /// `reg`: any number of times; `pairs` has the order among others.
    pub reg: Vec<String>,
    /// Comma list of time ranges `start:step:stop` or single times, each answered on its own and in that
    /// order; expressions such as `now-86400`, `sod`, `epoch` are allowed. See
    /// [`guide::time`](crate::guide::time).
    ///
    /// `time`: any number of times; `pairs` has the order among others.
    pub time: Vec<String>,
    /// `zone;format`: a POSIX TZ string for time expressions and output (default: the meter's), and an
    /// strftime format for CSV (default `%F %T`); either can be empty.
    ///
    /// `ts`: any number of times; `pairs` has the order among others.
    pub ts: Vec<String>,
    /// Registers by view (the name's part before the dot), after one of `=` select, `+` add, `-` remove.
    /// See [`guide::registers`](crate::guide::registers).
    ///
    /// `view`: any number of times; `pairs` has the order among others.
    pub view: Vec<String>,
    /// Include the selected virtual registers, which are left out otherwise: `formula` shows how each is
    /// computed, `value` has the meter compute them. See [`guide::formulas`](crate::guide::formulas).
    ///
    /// `virtual`.
    pub r#virtual: Option<models::RegisterGetVirtual>,
    /// Deprecated flag: body without HTTP headers; an HTTP client cannot read such a reply.
    ///
    /// `noHTTP`: given or not. Deprecated.
    pub no_http: bool,
    /// All pairs of the query as they came, in order.
    pub pairs: RawQuery,
}
impl FromQuery for RegisterGetQuery {
    fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
        Ok(Self {
            delta: pairs.flag("delta"),
            demand: pairs.one("demand")?,
            filename: pairs.one("filename")?,
            format: pairs.one("format")?,
            condition: pairs.one("if")?,
            rate: pairs.flag("rate"),
            raw: pairs.flag("raw"),
            reg: pairs.all("reg")?,
            time: pairs.all("time")?,
            ts: pairs.all("ts")?,
            view: pairs.all("view")?,
            r#virtual: pairs.one("virtual")?,
            no_http: pairs.flag("noHTTP"),
            pairs,
        })
    }
}
/// Serves `/register` with this handler.
pub fn register<H: Register>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/register", "registerGet")
        .query(
            &[
                schema::Parameter::value("format", &schemas::REGISTER_GET_FORMAT),
                schema::Parameter::value("virtual", &schemas::REGISTER_GET_VIRTUAL),
            ],
        ),
];
fn dispatch<'a, H: Register>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => text_or_object(h.get(r, query(r)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
