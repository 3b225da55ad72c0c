// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: c1463c84007a8d2d

//! `/local` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// Sensor values as measured now, all taken at the same instant; neither stored data nor readings of
/// remote devices.
///
/// `/local`: GET → [`LocalObject`](crate::models::LocalObject).
///
/// ```no_run
/// use egauge_webapi::{Error, Meter, runtime::AsyncConnection};
///
/// async fn volts(meter: &Meter<impl AsyncConnection>) -> Result<(), Error> {
///     // GET /local?values&rate&normal&l=L1,L2
///     let local = meter.local().get().values().rate().normal().voltages(["L1", "L2"]).await?;
///     println!("{:?}", local.values);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Local<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Local<C> {
    /// Current sensor values. Flags choose sections (`values`, `energy`, `apparent`, `stats`; default:
    /// values), metrics (`rate`, `cumul`, `type`; default: rate and type) and measurements (`normal`,
    /// `mean`, `freq`; default: all); lists choose sensors (default: all).
    ///
    /// GET `/local`.
    pub fn get(&self) -> runtime::Call<C, models::LocalObject, LocalGetQuery> {
        self.0.call(runtime::Method::GET, "localGet").reply_object()
    }
}
/// The query of `GET /local`.
#[derive(Clone, Copy, Debug)]
pub enum LocalGetQuery {}
impl<C: runtime::Connection, T> runtime::Call<C, T, LocalGetQuery> {
    /// Flag: section of plain sensor values. Query parameter `values`.
    pub fn values(self) -> Self {
        runtime::compose::query(self).flag("values").call()
    }
    /// Flag: section of real energy per sensor pair. Query parameter `energy`.
    pub fn energy(self) -> Self {
        runtime::compose::query(self).flag("energy").call()
    }
    /// Flag: section of apparent energy per sensor pair. Query parameter `apparent`.
    pub fn apparent(self) -> Self {
        runtime::compose::query(self).flag("apparent").call()
    }
    /// Flag: section of internal counters. Query parameter `stats`.
    pub fn stats(self) -> Self {
        runtime::compose::query(self).flag("stats").call()
    }
    /// Flag: present values. Query parameter `rate`.
    pub fn rate(self) -> Self {
        runtime::compose::query(self).flag("rate").call()
    }
    /// Flag: values accumulated over time. Query parameter `cumul`.
    pub fn cumul(self) -> Self {
        runtime::compose::query(self).flag("cumul").call()
    }
    /// Flag: type code of each sensor, which determines its unit. Query parameter `type`.
    pub fn r#type(self) -> Self {
        runtime::compose::query(self).flag("type").call()
    }
    /// Flag: the customary measurement: RMS for most sensors, average for temperatures, count for pulses.
    ///
    /// Query parameter `normal`.
    pub fn normal(self) -> Self {
        runtime::compose::query(self).flag("normal").call()
    }
    /// Flag: the average. Query parameter `mean`.
    pub fn mean(self) -> Self {
        runtime::compose::query(self).flag("mean").call()
    }
    /// Flag: frequency in Hz, counted from zero crossings; always 0 where it makes no sense.
    ///
    /// Query parameter `freq`.
    pub fn freq(self) -> Self {
        runtime::compose::query(self).flag("freq").call()
    }
    /// Comma list of sensors inside the housing, any case: `Tpcb` temperature (some degrees above ambient),
    /// `Hpcb` relative humidity (not on every model), `ALL`. They have a rate and a normal value, nothing
    /// else.
    ///
    /// Query parameter `env`.
    pub fn env<V: ::std::fmt::Display>(
        self,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        runtime::compose::query(self).list("env", values).call()
    }
    /// Comma list of voltages, any case: `L1`..`L3` to neutral, `L12`, `L23`, `L31` between lines,
    /// `D1`..`D3` to a virtual neutral (right only for a balanced delta), `Ldc`, ranges like `L1:L3`, or
    /// `ALL`.
    ///
    /// Query parameter `l`.
    pub fn voltages<V: ::std::fmt::Display>(
        self,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        runtime::compose::query(self).list("l", values).call()
    }
    /// Comma list of sensor inputs, any case: `S1`, ranges like `S3:S5`, or `ALL`. Query parameter `s`.
    pub fn sensors<V: ::std::fmt::Display>(
        self,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        runtime::compose::query(self).list("s", values).call()
    }
}
