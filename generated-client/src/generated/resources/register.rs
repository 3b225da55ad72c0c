// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: 75e8ae3ae451913b

//! `/register` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// Recorded and current values of the registers, the columns of the meter's database. Older rows are
/// kept at a coarser interval, see [`/sys/db`](crate::resources::sys::Db). For energy over time see
/// [`guide::history`](crate::guide::history).
///
/// `/register`: GET → [`TextOr<RegisterGetReply>`](crate::models::RegisterGetReply).
///
/// ```no_run
/// use egauge_webapi::{Error, Meter, runtime::AsyncConnection};
///
/// async fn rates(meter: &Meter<impl AsyncConnection>) -> Result<(), Error> {
///     // GET /register?rate: all physical registers.
///     println!("{:?}", meter.register().get().rate().await?);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Register<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Register<C> {
    /// Reads registers: their list alone, their present rates (`rate`), or recorded rows (`time`). Order
    /// counts: `reg` and `view` act one after the other, and `ts` must precede the `time` that depends on
    /// it. `reg=none` alone is the cheapest way to ask for the time. Without `format` the reply is a
    /// `RegisterResponseObject`, which a client's call gives if it ends with `.object()`. See
    /// [`guide::registers`](crate::guide::registers).
    ///
    /// GET `/register`.
    pub fn get(
        &self,
    ) -> runtime::Call<C, runtime::TextOr<models::RegisterGetReply>, RegisterGetQuery> {
        self.0.call(runtime::Method::GET, "registerGet").reply_text_or_object()
    }
}
/// The query of `GET /register`.
#[derive(Clone, Copy, Debug)]
pub enum RegisterGetQuery {}
impl<C: runtime::Connection, T> runtime::Call<C, T, RegisterGetQuery> {
    /// Flag: after the first row, report changes from row to row. Shorter replies. CSV leaves out the
    /// absolute row.
    ///
    /// Query parameter `delta`.
    pub fn delta(self) -> Self {
        runtime::compose::query(self).flag("delta").call()
    }
    /// Adds demand (JSON and CSV): method, extreme and interval without separators, e.g. `roll+900`.
    /// Method: `roll` moves the interval by a minute at a time, `set` lays intervals end to end. Extreme:
    /// `+` maximum, `-` minimum, `|` whichever is larger in magnitude. Interval: multiple of 60 s, at most
    /// 3600.
    ///
    /// Query parameter `demand`.
    pub fn demand(self, value: &str) -> Self {
        runtime::compose::query(self).set("demand", value).call()
    }
    /// Name for the download (CSV and backup), sent as `Content-Disposition`. Query parameter `filename`.
    pub fn filename(self, value: &str) -> Self {
        runtime::compose::query(self).set("filename", value).call()
    }
    /// `json` (default); `csv` and `backup` answer text. Query parameter `format`.
    pub fn format(self, value: models::RegisterGetFormat) -> Self {
        runtime::compose::query(self).set("format", value).call()
    }
    /// Reply only if this holds: time expression, `==` or `!=`, Unix timestamp. Otherwise a reply without
    /// data has the present value of the expression. Useful to notice a moved epoch. See
    /// [`guide::time`](crate::guide::time).
    ///
    /// Query parameter `if`.
    pub fn condition(self, value: impl Into<runtime::time::TimeCondition>) -> Self {
        runtime::compose::query(self)
            .set_as::<runtime::time::TimeCondition>("if", value)
            .call()
    }
    /// Flag: include each register's present rate. Query parameter `rate`.
    pub fn rate(self) -> Self {
        runtime::compose::query(self).flag("rate").call()
    }
    /// Flag: counts from the creation of the database rather than from the epoch
    /// [`/config/db/epoch`](crate::resources::config::Db::epoch).
    ///
    /// Query parameter `raw`.
    pub fn raw(self) -> Self {
        runtime::compose::query(self).flag("raw").call()
    }
    /// Registers by index: `all`, `none`, `3`, `0:7`, joined by `+` and `-`. A leading `+` or `-` modifies
    /// the selection made so far, anything else starts anew. Virtual registers have indices too, and are
    /// left out without `virtual`. May be repeated and mixed with `view`. See
    /// [`guide::registers`](crate::guide::registers).
    ///
    /// Query parameter `reg`. May be repeated; the order of the calls is kept.
    pub fn reg(self, value: &str) -> Self {
        runtime::compose::query(self).append("reg", value).call()
    }
    /// Comma list of time ranges `start:step:stop` or single times, each answered on its own and in that
    /// order; expressions such as `now-86400`, `sod`, `epoch` are allowed. See
    /// [`guide::time`](crate::guide::time).
    ///
    /// Query parameter `time`. May be repeated; the order of the calls is kept.
    pub fn time(self, value: impl Into<runtime::time::TimeRanges>) -> Self {
        runtime::compose::query(self)
            .append_as::<runtime::time::TimeRanges>("time", value)
            .call()
    }
    /// `zone;format`: a POSIX TZ string for time expressions and output (default: the meter's), and an
    /// strftime format for CSV (default `%F %T`); either can be empty.
    ///
    /// Query parameter `ts`. May be repeated; the order of the calls is kept.
    pub fn ts(self, value: &str) -> Self {
        runtime::compose::query(self).append("ts", value).call()
    }
    /// Registers by view (the name's part before the dot), after one of `=` select, `+` add, `-` remove.
    /// See [`guide::registers`](crate::guide::registers).
    ///
    /// Query parameter `view`. May be repeated; the order of the calls is kept.
    pub fn view(self, value: &str) -> Self {
        runtime::compose::query(self).append("view", value).call()
    }
    /// Include the selected virtual registers, which are left out otherwise: `formula` shows how each is
    /// computed, `value` has the meter compute them. See [`guide::formulas`](crate::guide::formulas).
    ///
    /// Query parameter `virtual`.
    pub fn r#virtual(self, value: models::RegisterGetVirtual) -> Self {
        runtime::compose::query(self).set("virtual", value).call()
    }
    /// Deprecated flag: body without HTTP headers; an HTTP client cannot read such a reply.
    ///
    /// Query parameter `noHTTP`.
    #[deprecated(note = "the document calls this parameter deprecated")]
    pub fn no_http(self) -> Self {
        runtime::compose::query(self).flag("noHTTP").call()
    }
}
