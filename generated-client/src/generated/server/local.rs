// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 33956508e9b7f82a

//! `/local`.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{object, query, unknown};
use crate::server::{
    Branch, FromQuery, Pending, RawQuery, Refusal, Reply, Request, Route, schema,
};
/// Sensor values as measured now, all taken at the same instant; neither stored data nor readings of
/// remote devices.
///
/// Serves `/local`; clients: [`Local`](crate::resources::local::Local). Methods that you do not
/// override answer 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::Local for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         _: server::LocalGetQuery,
///     ) -> Reply<models::LocalObject> {
///         Ok(models::LocalObject::new(egauge_webapi::Timestamp::now()).into())
///     }
/// }
///
/// let router = Router::new().mount(server::local(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Local: Send + Sync + 'static {
    /// Current sensor values. Flags choose sections (`values`, `energy`, `apparent`, `stats`; default:
    /// values), metrics (`rate`, `cumul`, `type`; default: rate and type) and measurements (`normal`,
    /// `mean`, `freq`; default: all); lists choose sensors (default: all).
    ///
    /// GET `/local`.
    fn get(
        &self,
        request: &Request,
        query: LocalGetQuery,
    ) -> impl Future<Output = Reply<models::LocalObject>> + Send {
        request.not_implemented()
    }
}
/// The query of GET `/local`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LocalGetQuery {
    /// Flag: section of plain sensor values. `values`: given or not.
    pub values: bool,
    /// Flag: section of real energy per sensor pair. `energy`: given or not.
    pub energy: bool,
    /// Flag: section of apparent energy per sensor pair. `apparent`: given or not.
    pub apparent: bool,
    /// Flag: section of internal counters. `stats`: given or not.
    pub stats: bool,
    /// Flag: present values. `rate`: given or not.
    pub rate: bool,
    /// Flag: values accumulated over time. `cumul`: given or not.
    pub cumul: bool,
    /// Flag: type code of each sensor, which determines its unit. `type`: given or not.
    pub r#type: bool,
    /// Flag: the customary measurement: RMS for most sensors, average for temperatures, count for pulses.
    ///
    /// `normal`: given or not.
    pub normal: bool,
    /// Flag: the average. `mean`: given or not.
    pub mean: bool,
    /// Flag: frequency in Hz, counted from zero crossings; always 0 where it makes no sense.
    ///
    /// `freq`: given or not.
    pub freq: bool,
    /// Comma list of sensors inside the housing, any case: `Tpcb` temperature (some degrees above ambient),
    /// `Hpcb` relative humidity (not on every model), `ALL`. They have a rate and a normal value, nothing
    /// else.
    ///
    /// `env`: a comma list.
    pub env: Vec<models::LocalGetEnv>,
    /// Comma list of voltages, any case: `L1`..`L3` to neutral, `L12`, `L23`, `L31` between lines,
    /// `D1`..`D3` to a virtual neutral (right only for a balanced delta), `Ldc`, ranges like `L1:L3`, or
    /// `ALL`.
    ///
    /// `l`: a comma list.
    pub voltages: Vec<String>,
    /// Comma list of sensor inputs, any case: `S1`, ranges like `S3:S5`, or `ALL`. `s`: a comma list.
    pub sensors: Vec<String>,
    /// All pairs of the query as they came, in order.
    pub pairs: RawQuery,
}
impl FromQuery for LocalGetQuery {
    fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
        Ok(Self {
            values: pairs.flag("values"),
            energy: pairs.flag("energy"),
            apparent: pairs.flag("apparent"),
            stats: pairs.flag("stats"),
            rate: pairs.flag("rate"),
            cumul: pairs.flag("cumul"),
            r#type: pairs.flag("type"),
            normal: pairs.flag("normal"),
            mean: pairs.flag("mean"),
            freq: pairs.flag("freq"),
            env: pairs.list_any_case("env", &["ALL", "Hpcb", "Tpcb"])?,
            voltages: pairs.list("l")?,
            sensors: pairs.list("s")?,
            pairs,
        })
    }
}
/// Serves `/local` with this handler.
pub fn local<H: Local>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/local", "localGet")
        .query(&[schema::Parameter::list("env", &schemas::LOCAL_GET_ENV.any_case())]),
];
fn dispatch<'a, H: Local>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => object(h.get(r, query(r)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
