// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: 4b81d4ac056f4008

//! `/log` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// The meter's logs. All of them require the `save` right, since they can hold secrets. `/log`.
///
/// ```no_run
/// use egauge_webapi::{Error, Meter, runtime::AsyncConnection};
///
/// async fn recent(meter: &Meter<impl AsyncConnection>) -> Result<(), Error> {
///     // Alerts of priority 4 and above that nobody has acknowledged.
///     println!("{:?}", meter.log().alert().get().acked(false).min_prio(4).await?);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Log<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Log<C> {
    /// Alerts that were raised, 50 at most. A full log drops old and less important ones.
    ///
    /// `/log/alert`: GET → `AlertLogObject`; POST `LogAlertPostBody`, DELETE → `StatusObject`. Since 4.6.
    pub fn alert(&self) -> Alert<C> {
        Alert(self.0.child("alert"))
    }
    /// Kernel messages. `/log/kernel`: GET → `KernelLogObject`.
    pub fn kernel(&self) -> Kernel<C> {
        Kernel(self.0.child("kernel"))
    }
    /// Logs of Lua scripts, by what runs them. `/log/lua`.
    pub fn lua(&self) -> Lua<C> {
        Lua(self.0.child("lua"))
    }
    /// System messages (syslog). `/log/system`: GET → `SystemLogObject`.
    pub fn system(&self) -> System<C> {
        System(self.0.child("system"))
    }
}
/// Alerts that were raised, 50 at most. A full log drops old and less important ones.
///
/// `/log/alert`: GET → [`AlertLogObject`](crate::models::AlertLogObject); POST
/// [`LogAlertPostBody`](crate::models::LogAlertPostBody), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// Since 4.6.
#[derive(Clone, Debug)]
pub struct Alert<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Alert<C> {
    /// Lists alerts; the query parameters combine. GET `/log/alert`. Since 4.6.
    pub fn get(&self) -> runtime::Call<C, models::AlertLogObject, LogAlertGetQuery> {
        self.0.call(runtime::Method::GET, "logAlertGet").reply_object()
    }
    /// Acknowledges (body `"ack"`) the alerts that the query parameters select, all of them without any.
    ///
    /// POST `/log/alert`. Since 4.6.
    pub fn post<B: runtime::Body<models::LogAlertPostBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject, LogAlertPostQuery> {
        self.0.call(runtime::Method::POST, "logAlertPost").body(body).reply_object()
    }
    /// Deletes the alerts that the query parameters select, all of them without any.
    ///
    /// DELETE `/log/alert`. Since 4.6.
    pub fn delete(&self) -> runtime::Call<C, models::StatusObject, LogAlertDeleteQuery> {
        self.0.call(runtime::Method::DELETE, "logAlertDelete").reply_object()
    }
}
/// The query of `GET /log/alert`.
#[derive(Clone, Copy, Debug)]
pub enum LogAlertGetQuery {}
impl<C: runtime::Connection, T> runtime::Call<C, T, LogAlertGetQuery> {
    /// Only entries younger than this time: seconds since 1970 UTC, for the kernel log since boot;
    /// fractions allowed.
    ///
    /// Query parameter `after`.
    pub fn after(self, value: f64) -> Self {
        runtime::compose::query(self).set("after", value).call()
    }
    /// Only alerts that are (`true`) or are not (`false`) acknowledged. Query parameter `acked`.
    pub fn acked(self, value: bool) -> Self {
        runtime::compose::query(self).set("acked", value).call()
    }
    /// Only alerts with these ids. Query parameter `ids`. At least 0.
    pub fn ids<V: ::std::fmt::Display>(
        self,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        runtime::compose::query(self).list("ids", values).call()
    }
    /// Only alerts of this priority or above (0 lowest, 7 highest). Query parameter `min_prio`. 0 to 7.
    pub fn min_prio(self, value: u64) -> Self {
        runtime::compose::query(self).set("min_prio", value).call()
    }
}
/// The query of `POST /log/alert`.
#[derive(Clone, Copy, Debug)]
pub enum LogAlertPostQuery {}
impl<C: runtime::Connection, T> runtime::Call<C, T, LogAlertPostQuery> {
    /// Only entries younger than this time: seconds since 1970 UTC, for the kernel log since boot;
    /// fractions allowed.
    ///
    /// Query parameter `after`.
    pub fn after(self, value: f64) -> Self {
        runtime::compose::query(self).set("after", value).call()
    }
    /// Only alerts that are (`true`) or are not (`false`) acknowledged. Query parameter `acked`.
    pub fn acked(self, value: bool) -> Self {
        runtime::compose::query(self).set("acked", value).call()
    }
    /// Only alerts with these ids. Query parameter `ids`. At least 0.
    pub fn ids<V: ::std::fmt::Display>(
        self,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        runtime::compose::query(self).list("ids", values).call()
    }
    /// Only alerts of this priority or above (0 lowest, 7 highest). Query parameter `min_prio`. 0 to 7.
    pub fn min_prio(self, value: u64) -> Self {
        runtime::compose::query(self).set("min_prio", value).call()
    }
}
/// The query of `DELETE /log/alert`.
#[derive(Clone, Copy, Debug)]
pub enum LogAlertDeleteQuery {}
impl<C: runtime::Connection, T> runtime::Call<C, T, LogAlertDeleteQuery> {
    /// Only entries younger than this time: seconds since 1970 UTC, for the kernel log since boot;
    /// fractions allowed.
    ///
    /// Query parameter `after`.
    pub fn after(self, value: f64) -> Self {
        runtime::compose::query(self).set("after", value).call()
    }
    /// Only alerts that are (`true`) or are not (`false`) acknowledged. Query parameter `acked`.
    pub fn acked(self, value: bool) -> Self {
        runtime::compose::query(self).set("acked", value).call()
    }
    /// Only alerts with these ids. Query parameter `ids`. At least 0.
    pub fn ids<V: ::std::fmt::Display>(
        self,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        runtime::compose::query(self).list("ids", values).call()
    }
    /// Only alerts of this priority or above (0 lowest, 7 highest). Query parameter `min_prio`. 0 to 7.
    pub fn min_prio(self, value: u64) -> Self {
        runtime::compose::query(self).set("min_prio", value).call()
    }
}
/// Kernel messages. `/log/kernel`: GET → [`KernelLogObject`](crate::models::KernelLogObject).
#[derive(Clone, Debug)]
pub struct Kernel<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Kernel<C> {
    /// Kernel messages in a ring of fixed size. Times are seconds since boot, in the reply and in `after`.
    ///
    /// GET `/log/kernel`.
    pub fn get(&self) -> runtime::Call<C, models::KernelLogObject, LogKernelGetQuery> {
        self.0.call(runtime::Method::GET, "logKernelGet").reply_object()
    }
}
/// The query of `GET /log/kernel`.
#[derive(Clone, Copy, Debug)]
pub enum LogKernelGetQuery {}
impl<C: runtime::Connection, T> runtime::Call<C, T, LogKernelGetQuery> {
    /// Only entries younger than this time: seconds since 1970 UTC, for the kernel log since boot;
    /// fractions allowed.
    ///
    /// Query parameter `after`.
    pub fn after(self, value: f64) -> Self {
        runtime::compose::query(self).set("after", value).call()
    }
}
/// Logs of Lua scripts, by what runs them. `/log/lua`.
#[derive(Clone, Debug)]
pub struct Lua<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Lua<C> {
    /// Output of Lua scripts.
    ///
    /// `/log/lua/{name}`: GET → `LuaLogObject`. `name`: Process whose scripts wrote it: `alertd` alerts,
    /// `ctrld` control scripts, `teamd` register formulas and tariff.
    #[doc(alias("id", "idx", "index", "item", "tid"))]
    pub fn name(&self, name: models::LogLuaNameName) -> LuaName<C> {
        LuaName(self.0.parameter("name", name))
    }
}
/// Output of Lua scripts. `/log/lua/{name}`: GET → [`LuaLogObject`](crate::models::LuaLogObject).
///
/// `name`: Process whose scripts wrote it: `alertd` alerts, `ctrld` control scripts, `teamd` register
/// formulas and tariff.
#[derive(Clone, Debug)]
pub struct LuaName<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> LuaName<C> {
    /// Output of Lua scripts, in a ring of fixed size. GET `/log/lua/{name}`.
    pub fn get(&self) -> runtime::Call<C, models::LuaLogObject, LogLuaNameGetQuery> {
        self.0.call(runtime::Method::GET, "logLuaNameGet").reply_object()
    }
}
/// The query of `GET /log/lua/{name}`.
#[derive(Clone, Copy, Debug)]
pub enum LogLuaNameGetQuery {}
impl<C: runtime::Connection, T> runtime::Call<C, T, LogLuaNameGetQuery> {
    /// Only entries younger than this time: seconds since 1970 UTC, for the kernel log since boot;
    /// fractions allowed.
    ///
    /// Query parameter `after`.
    pub fn after(self, value: f64) -> Self {
        runtime::compose::query(self).set("after", value).call()
    }
}
/// System messages (syslog). `/log/system`: GET → [`SystemLogObject`](crate::models::SystemLogObject).
#[derive(Clone, Debug)]
pub struct System<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> System<C> {
    /// System messages as plain lines, in a ring whose size is
    /// [`/config/log/system/size`](crate::resources::config::LogSystem::size).
    ///
    /// GET `/log/system`.
    pub fn get(&self) -> runtime::Call<C, models::SystemLogObject> {
        self.0.call(runtime::Method::GET, "logSystemGet").reply_object()
    }
}
