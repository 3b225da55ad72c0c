// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: 32278de40c0913ea

//! `/ctid` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// Reads the data stored in CTid sensors and blinks their locator LED. EG4 meters only. Scanning and
/// blinking interrupt the measurement of all local sensors, so keep both to installation time. All but
/// GET need the `save` right.
///
/// `/ctid`: GET → [`CtidGetReply`](crate::models::CtidGetReply); PUT
/// [`CtidPutBody`](crate::models::CtidPutBody) → [`StatusObject`](crate::models::StatusObject).
///
/// ```no_run
/// use egauge_webapi::{Error, Meter, runtime::AsyncConnection};
///
/// async fn sensors(meter: &Meter<impl AsyncConnection>) -> Result<(), Error> {
///     println!("{:?}", meter.ctid().get().await?);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Ctid<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Ctid<C> {
    /// Stored data of every port whose sensor has been scanned. GET `/ctid`.
    pub fn get(&self) -> runtime::Call<C, models::CtidGetReply> {
        self.0.call(runtime::Method::GET, "ctidGet").reply_object()
    }
    /// Replaces the stored data (the vendor's client expects that unlisted ports lose theirs); sensors
    /// themselves stay as they are, and the next scan overwrites it. For tests and for repairing wrong
    /// sensor data.
    ///
    /// PUT `/ctid`.
    pub fn put<B: runtime::Body<models::CtidPutBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::PUT, "ctidPut").body(body).reply_object()
    }
    /// CTid data of one sensor port.
    ///
    /// `/ctid/{port}`: GET → `CtidPortGetReply`; PUT `CTidInfoObject`, POST `CtidPortPostBody`, DELETE →
    /// `StatusObject`. `port`: Port number, from 1.
    #[doc(alias("id", "idx", "index", "item", "tid"))]
    pub fn port(&self, port: u64) -> Port<C> {
        Port(self.0.parameter("port", port))
    }
    /// Stops CTid operations. `/ctid/stop`: POST → `StatusObject`.
    pub fn stop(&self) -> Stop<C> {
        Stop(self.0.child("stop"))
    }
}
/// CTid data of one sensor port.
///
/// `/ctid/{port}`: GET → [`CtidPortGetReply`](crate::models::CtidPortGetReply); PUT
/// [`CTidInfoObject`](crate::models::CTidInfoObject), POST
/// [`CtidPortPostBody`](crate::models::CtidPortPostBody), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// `port`: Port number, from 1.
#[derive(Clone, Debug)]
pub struct Port<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Port<C> {
    /// Data of the last scan, or an object without data if there was none or it failed. With `tid`, a
    /// status object while that transaction is still running.
    ///
    /// GET `/ctid/{port}`.
    pub fn get(&self) -> runtime::Call<C, models::CtidPortGetReply, CtidPortGetQuery> {
        self.0.call(runtime::Method::GET, "ctidPortGet").reply_object()
    }
    /// Replaces the stored data of this port until the next scan; the sensor keeps its own.
    ///
    /// PUT `/ctid/{port}`.
    pub fn put<B: runtime::Body<models::CTidInfoObject>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::PUT, "ctidPortPut").body(body).reply_object()
    }
    /// Starts a scan or blinks the LED; returns at once. An EG4 does one at a time and answers an error
    /// while busy.
    ///
    /// POST `/ctid/{port}`.
    pub fn post<B: runtime::Body<models::CtidPortPostBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "ctidPortPost").body(body).reply_object()
    }
    /// Forgets the stored data of this port and ends a scan or flash on it; the sensor keeps its own.
    ///
    /// DELETE `/ctid/{port}`.
    pub fn delete(&self) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::DELETE, "ctidPortDelete").reply_object()
    }
}
/// The query of `GET /ctid/{port}`.
#[derive(Clone, Copy, Debug)]
pub enum CtidPortGetQuery {}
impl<C: runtime::Connection, T> runtime::Call<C, T, CtidPortGetQuery> {
    /// Transaction to poll, as chosen in the POST that began it. Query parameter `tid`. At least 0.
    pub fn tid(self, value: u64) -> Self {
        runtime::compose::query(self).set("tid", value).call()
    }
}
/// Stops CTid operations. `/ctid/stop`: POST → [`StatusObject`](crate::models::StatusObject).
#[derive(Clone, Debug)]
pub struct Stop<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Stop<C> {
    /// Ends a running `flash` (or `scan`) on any port; scans end by themselves. POST `/ctid/stop`.
    pub fn post(&self) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "ctidStopPost").reply_object()
    }
}
