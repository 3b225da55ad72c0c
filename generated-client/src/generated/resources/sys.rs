// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: 675d5eb8e5d091eb

//! `/sys` and what is below it.
use crate::generated::{models, verbs};
use crate::runtime;
use crate::runtime::Place as _;
/// State of the meter, read-only. Needs the `view_settings` privilege; a user without it gets a 401.
///
/// `/sys`: GET → [`Sys`](crate::models::Sys).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
///
/// ```no_run
/// use egauge_webapi::{Error, Meter, runtime::AsyncConnection};
///
/// async fn model(meter: &Meter<impl AsyncConnection>) -> Result<(), Error> {
///     let sys = meter.sys();
///     println!("{} {}, up for {} s", sys.model().get().await?, sys.sn().get().await?, sys.uptime().get().await?);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Sys<C>(pub(super) runtime::Resource<C, models::Sys, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Sys<C> {
    type Target = runtime::Resource<C, models::Sys, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Sys<C> {
    /// State of the process that talks to serial and other slow devices.
    ///
    /// `/sys/slowd`: GET → `SlowdStatusObject`. Since 4.6.
    pub fn slowd(&self) -> runtime::Resource<C, models::SlowdStatusObject, verbs::Get> {
        self.0.child("slowd")
    }
    /// Built-in alerts; [`/config/alert/sys-prio`](crate::resources::config::AlertSysPrio) sets their
    /// priorities.
    ///
    /// `/sys/alert`: GET → `Vec<SysAlertItem>`.
    pub fn alert(&self) -> Alert<C> {
        Alert(self.0.child("alert"))
    }
    /// The last start. `/sys/boot`: GET → `SysBoot`.
    pub fn boot(&self) -> Boot<C> {
        Boot(self.0.child("boot"))
    }
    /// Size and layout of the database. `/sys/db`: GET → `SysDb`.
    pub fn db(&self) -> Db<C> {
        Db(self.0.child("db"))
    }
    /// Attached hardware. `/sys/dev`: GET → `SysDev`.
    pub fn dev(&self) -> Dev<C> {
        Dev(self.0.child("dev"))
    }
    /// Functions for eScript expressions. See [`guide::escript`](crate::guide::escript).
    ///
    /// `/sys/func`: GET → `SysFunc`.
    pub fn func(&self) -> Func<C> {
        Func(self.0.child("func"))
    }
    /// Modbus knowledge of the firmware. `/sys/modbus`: GET → `SysModbus`.
    pub fn modbus(&self) -> Modbus<C> {
        Modbus(self.0.child("modbus"))
    }
    /// Model, e.g. `EG4030`. `/sys/model`: GET → `String`.
    pub fn model(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("model")
    }
    /// Network settings in force, which can differ from [`/config/net`](crate::resources::config::Net).
    ///
    /// `/sys/net`: GET → `SysNet`.
    pub fn net(&self) -> Net<C> {
        Net(self.0.child("net"))
    }
    /// How data pushes ([`/config/push`](crate::resources::config::Push)) go.
    ///
    /// `/sys/push`: GET → `SysPush`. Since 4.5.
    pub fn push(&self) -> Push<C> {
        Push(self.0.child("push"))
    }
    /// True if settings wait for a reboot, see [`POST /cmd/reboot`](crate::resources::cmd::Reboot).
    ///
    /// `/sys/reboot`: GET → `bool`.
    pub fn reboot(&self) -> runtime::Resource<C, bool, verbs::Get> {
        self.0.child("reboot")
    }
    /// Serial number; letters, `-` and `_` occur. `/sys/sn`: GET → `String`.
    pub fn sn(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("sn")
    }
    /// Commands in progress, by token. The list of them is always empty, so that only the client that has a
    /// token sees its command.
    ///
    /// `/sys/status`: GET → `Map<SysStatusToken>`.
    pub fn status(&self) -> Status<C> {
        Status(self.0.child("status"))
    }
    /// State of all registers, measured here or fetched from remote devices.
    ///
    /// `/sys/team`: GET → `SysTeam`. Since 4.6.
    pub fn team(&self) -> Team<C> {
        Team(self.0.child("team"))
    }
    /// The meter's clock, Unix time as text. `/sys/time`: GET → `Timestamp`.
    pub fn time(&self) -> runtime::Resource<C, runtime::Timestamp, verbs::Get> {
        self.0.child("time")
    }
    /// Seconds since boot. `/sys/uptime`: GET → `f64`. Unit: s.
    pub fn uptime(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("uptime")
    }
    /// Versions. `/sys/version`: GET → `SysVersion`.
    pub fn version(&self) -> Version<C> {
        Version(self.0.child("version"))
    }
}
/// Built-in alerts; [`/config/alert/sys-prio`](crate::resources::config::AlertSysPrio) sets their
/// priorities.
///
/// `/sys/alert`: GET → [`Vec<SysAlertItem>`](crate::models::SysAlertItem).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Alert<C>(
    pub(super) runtime::Resource<C, Vec<models::SysAlertItem>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for Alert<C> {
    type Target = runtime::Resource<C, Vec<models::SysAlertItem>, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Alert<C> {
    /// A built-in alert. `/sys/alert/{idx}`: GET → `SysAlertItem`. `idx`: Position in the list, from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> AlertIdx<C> {
        AlertIdx(self.0.parameter("idx", idx))
    }
}
/// A built-in alert. `/sys/alert/{idx}`: GET → [`SysAlertItem`](crate::models::SysAlertItem).
///
/// `idx`: Position in the list, from 0. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct AlertIdx<C>(
    pub(super) runtime::Resource<C, models::SysAlertItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for AlertIdx<C> {
    type Target = runtime::Resource<C, models::SysAlertItem, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertIdx<C> {
    /// Short alphanumeric id. `/sys/alert/{idx}/id`: GET → `String`.
    pub fn id(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("id")
    }
    /// Why it is raised, in the meter's language. `/sys/alert/{idx}/reason`: GET → `String`.
    pub fn reason(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("reason")
    }
}
/// The last start. `/sys/boot`: GET → [`SysBoot`](crate::models::SysBoot).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Boot<C>(pub(super) runtime::Resource<C, models::SysBoot, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Boot<C> {
    type Target = runtime::Resource<C, models::SysBoot, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Boot<C> {
    /// Cause of the last reset. EG4: `general reset` (backup battery was empty), `wakeup` (it was not),
    /// `watchdog reset`, `software reset` (by firmware); other models have other words.
    ///
    /// `/sys/boot/reason`: GET → `SysBootReason`. Known values: `general reset`, `wakeup`, `watchdog
    /// reset`, `software reset`, `user reset`, `unknown reset`.
    pub fn reason(&self) -> runtime::Resource<C, models::SysBootReason, verbs::Get> {
        self.0.child("reason")
    }
    /// When a user last rebooted it, Unix time as text, or null. Power failures and watchdog resets do not
    /// count.
    ///
    /// `/sys/boot/time`: GET → `Option<Timestamp>`. May be `null`.
    pub fn time(&self) -> runtime::Resource<C, Option<runtime::Timestamp>, verbs::Get> {
        self.0.child("time")
    }
    /// False if battery or supercap ran out while off, so that the clock may have been lost.
    ///
    /// `/sys/boot/backup_power_ok`: GET → `bool`. Since 4.6.
    pub fn backup_power_ok(&self) -> runtime::Resource<C, bool, verbs::Get> {
        self.0.child("backup_power_ok")
    }
}
/// Size and layout of the database. `/sys/db`: GET → [`SysDb`](crate::models::SysDb).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Db<C>(pub(super) runtime::Resource<C, models::SysDb, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Db<C> {
    type Target = runtime::Resource<C, models::SysDb, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Db<C> {
    /// How many physical registers fit. `/sys/db/max-registers`: GET → `u64`. At least 1.
    pub fn max_registers(&self) -> runtime::Resource<C, u64, verbs::Get> {
        self.0.child("max-registers")
    }
    /// Storage levels, from fine and short to coarse and long.
    ///
    /// `/sys/db/level`: GET → `Vec<SysDbLevelItem>`.
    pub fn level(&self) -> DbLevel<C> {
        DbLevel(self.0.child("level"))
    }
}
/// Storage levels, from fine and short to coarse and long.
///
/// `/sys/db/level`: GET → [`Vec<SysDbLevelItem>`](crate::models::SysDbLevelItem).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct DbLevel<C>(
    pub(super) runtime::Resource<C, Vec<models::SysDbLevelItem>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for DbLevel<C> {
    type Target = runtime::Resource<C, Vec<models::SysDbLevelItem>, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DbLevel<C> {
    /// A level: a ring of rows.
    ///
    /// `/sys/db/level/{idx}`: GET → `SysDbLevelItem`. `idx`: Position in the list, from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> DbLevelIdx<C> {
        DbLevelIdx(self.0.parameter("idx", idx))
    }
}
/// A level: a ring of rows.
///
/// `/sys/db/level/{idx}`: GET → [`SysDbLevelItem`](crate::models::SysDbLevelItem).
///
/// `idx`: Position in the list, from 0. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct DbLevelIdx<C>(
    pub(super) runtime::Resource<C, models::SysDbLevelItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for DbLevelIdx<C> {
    type Target = runtime::Resource<C, models::SysDbLevelItem, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DbLevelIdx<C> {
    /// Time of the youngest row, Unix time as text; null if the level is empty.
    ///
    /// `/sys/db/level/{idx}/head`: GET → `Option<Timestamp>`. May be `null`. Since 4.6.
    pub fn head(&self) -> runtime::Resource<C, Option<runtime::Timestamp>, verbs::Get> {
        self.0.child("head")
    }
    /// Milliseconds from row to row. `/sys/db/level/{idx}/interval`: GET → `i64`. Unit: ms.
    pub fn interval(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("interval")
    }
    /// Rows that fit; times `interval`, that is the history held.
    ///
    /// `/sys/db/level/{idx}/row-count`: GET → `i64`.
    pub fn row_count(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("row-count")
    }
    /// True if a restart loses it. `/sys/db/level/{idx}/volatile`: GET → `bool`.
    pub fn volatile(&self) -> runtime::Resource<C, bool, verbs::Get> {
        self.0.child("volatile")
    }
}
/// Attached hardware. `/sys/dev`: GET → [`SysDev`](crate::models::SysDev).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Dev<C>(pub(super) runtime::Resource<C, models::SysDev, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Dev<C> {
    type Target = runtime::Resource<C, models::SysDev, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Dev<C> {
    /// Serial ports. See [`guide::serial_ports`](crate::guide::serial_ports).
    ///
    /// `/sys/dev/serial`: GET → `Vec<SysDevSerialItem>`.
    pub fn serial(&self) -> DevSerial<C> {
        DevSerial(self.0.child("serial"))
    }
}
/// Serial ports. See [`guide::serial_ports`](crate::guide::serial_ports).
///
/// `/sys/dev/serial`: GET → [`Vec<SysDevSerialItem>`](crate::models::SysDevSerialItem).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct DevSerial<C>(
    pub(super) runtime::Resource<C, Vec<models::SysDevSerialItem>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for DevSerial<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysDevSerialItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DevSerial<C> {
    /// A serial port.
    ///
    /// `/sys/dev/serial/{seridx}`: GET → `SysDevSerialItem`. `seridx`: Position in the list, from 0.
    #[doc(alias("id", "idx", "index", "item", "tid"))]
    pub fn seridx(&self, seridx: u64) -> DevSerialSeridx<C> {
        DevSerialSeridx(self.0.parameter("seridx", seridx))
    }
}
/// A serial port.
///
/// `/sys/dev/serial/{seridx}`: GET → [`SysDevSerialItem`](crate::models::SysDevSerialItem).
///
/// `seridx`: Position in the list, from 0. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct DevSerialSeridx<C>(
    pub(super) runtime::Resource<C, models::SysDevSerialItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for DevSerialSeridx<C> {
    type Target = runtime::Resource<C, models::SysDevSerialItem, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DevSerialSeridx<C> {
    /// Identifies the socket it is plugged into. `/sys/dev/serial/{seridx}/devpath`: GET → `String`.
    pub fn devpath(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("devpath")
    }
    /// Maker of the adapter. `/sys/dev/serial/{seridx}/manufacturer`: GET → `String`.
    pub fn manufacturer(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("manufacturer")
    }
    /// Product name of the adapter. `/sys/dev/serial/{seridx}/product`: GET → `String`.
    pub fn product(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("product")
    }
    /// Serial number of the adapter. `/sys/dev/serial/{seridx}/sn`: GET → `String`.
    pub fn sn(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("sn")
    }
    /// Version of the adapter. `/sys/dev/serial/{seridx}/version`: GET → `Lenient<String>`.
    pub fn version(&self) -> runtime::Resource<C, runtime::Lenient<String>, verbs::Get> {
        self.0.child("version")
    }
}
/// Functions for eScript expressions. See [`guide::escript`](crate::guide::escript).
///
/// `/sys/func`: GET → [`SysFunc`](crate::models::SysFunc).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Func<C>(pub(super) runtime::Resource<C, models::SysFunc, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Func<C> {
    type Target = runtime::Resource<C, models::SysFunc, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Func<C> {
    /// Functions usable in every expression, by name. `/sys/func/basic`: GET → `Map<SysFuncBasicName>`.
    pub fn basic(&self) -> FuncBasic<C> {
        FuncBasic(self.0.child("basic"))
    }
    /// Further functions for alert conditions, by name. See [`guide::alerts`](crate::guide::alerts).
    ///
    /// `/sys/func/alert`: GET → `Map<SysFuncAlertName>`.
    pub fn alert(&self) -> FuncAlert<C> {
        FuncAlert(self.0.child("alert"))
    }
}
/// Functions usable in every expression, by name.
///
/// `/sys/func/basic`: GET → [`Map<SysFuncBasicName>`](crate::models::SysFuncBasicName).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct FuncBasic<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::SysFuncBasicName>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for FuncBasic<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::SysFuncBasicName>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncBasic<C> {
    /// A function. `/sys/func/basic/{name}`: GET → `SysFuncBasicName`. `name`: Function name.
    #[doc(alias("id", "key", "reg"))]
    pub fn name(&self, name: &str) -> FuncBasicName<C> {
        FuncBasicName(self.0.parameter("name", name))
    }
}
/// A function. `/sys/func/basic/{name}`: GET → [`SysFuncBasicName`](crate::models::SysFuncBasicName).
///
/// `name`: Function name. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct FuncBasicName<C>(
    pub(super) runtime::Resource<C, models::SysFuncBasicName, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for FuncBasicName<C> {
    type Target = runtime::Resource<C, models::SysFuncBasicName, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncBasicName<C> {
    /// Arguments in order. `/sys/func/basic/{name}/arg`: GET → `Vec<SysFuncBasicNameArgItem>`.
    pub fn arg(&self) -> FuncBasicNameArg<C> {
        FuncBasicNameArg(self.0.child("arg"))
    }
    /// What it does; argument names stand between `<arg>` and `</arg>`.
    ///
    /// `/sys/func/basic/{name}/help`: GET → `String`.
    pub fn help(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("help")
    }
    /// Number of arguments that cannot be left out.
    ///
    /// `/sys/func/basic/{name}/min-args`: GET → `Lenient<u64>`. At least 0.
    pub fn min_args(&self) -> runtime::Resource<C, runtime::Lenient<u64>, verbs::Get> {
        self.0.child("min-args")
    }
}
/// Arguments in order.
///
/// `/sys/func/basic/{name}/arg`: GET →
/// [`Vec<SysFuncBasicNameArgItem>`](crate::models::SysFuncBasicNameArgItem).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct FuncBasicNameArg<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::SysFuncBasicNameArgItem>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for FuncBasicNameArg<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysFuncBasicNameArgItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncBasicNameArg<C> {
    /// An argument.
    ///
    /// `/sys/func/basic/{name}/arg/{idx}`: GET → `SysFuncBasicNameArgItem`. `idx`: Position in the list,
    /// from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> FuncBasicNameArgIdx<C> {
        FuncBasicNameArgIdx(self.0.parameter("idx", idx))
    }
}
/// An argument.
///
/// `/sys/func/basic/{name}/arg/{idx}`: GET →
/// [`SysFuncBasicNameArgItem`](crate::models::SysFuncBasicNameArgItem).
///
/// `idx`: Position in the list, from 0. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct FuncBasicNameArgIdx<C>(
    pub(super) runtime::Resource<C, models::SysFuncBasicNameArgItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for FuncBasicNameArgIdx<C> {
    type Target = runtime::Resource<
        C,
        models::SysFuncBasicNameArgItem,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncBasicNameArgIdx<C> {
    /// Name, for humans; `help` refers to it. `/sys/func/basic/{name}/arg/{idx}/name`: GET → `String`.
    pub fn name(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("name")
    }
    /// Type code, or `string`.
    ///
    /// `/sys/func/basic/{name}/arg/{idx}/type`: GET → `String`. Known values: `#`, `#3`, `%`, `$`, `a`,
    /// `aq`, `d`, `Ee`, `F`, `h`, `I`, `m`, `P`, `Pa`, `ppm`, `var`, `Q`, `Qe`, `Qv`, `R`, `S`, `T`, `THD`,
    /// `V`, `v`, `string`.
    pub fn r#type(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("type")
    }
}
/// Further functions for alert conditions, by name. See [`guide::alerts`](crate::guide::alerts).
///
/// `/sys/func/alert`: GET → [`Map<SysFuncAlertName>`](crate::models::SysFuncAlertName).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct FuncAlert<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::SysFuncAlertName>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for FuncAlert<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::SysFuncAlertName>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncAlert<C> {
    /// A function of alerts. [`guide::alerts`](crate::guide::alerts) looks one up by its help.
    ///
    /// `/sys/func/alert/{name}`: GET → `SysFuncAlertName`. `name`: Function name.
    #[doc(alias("id", "key", "reg"))]
    pub fn name(&self, name: &str) -> FuncAlertName<C> {
        FuncAlertName(self.0.parameter("name", name))
    }
}
/// A function of alerts. [`guide::alerts`](crate::guide::alerts) looks one up by its help.
///
/// `/sys/func/alert/{name}`: GET → [`SysFuncAlertName`](crate::models::SysFuncAlertName).
///
/// `name`: Function name. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct FuncAlertName<C>(
    pub(super) runtime::Resource<C, models::SysFuncAlertName, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for FuncAlertName<C> {
    type Target = runtime::Resource<C, models::SysFuncAlertName, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncAlertName<C> {
    /// Arguments in order. `/sys/func/alert/{name}/arg`: GET → `Vec<SysFuncAlertNameArgItem>`.
    pub fn arg(&self) -> FuncAlertNameArg<C> {
        FuncAlertNameArg(self.0.child("arg"))
    }
    /// What it does; argument names stand between `<arg>` and `</arg>`.
    ///
    /// `/sys/func/alert/{name}/help`: GET → `String`.
    pub fn help(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("help")
    }
    /// Number of arguments that cannot be left out.
    ///
    /// `/sys/func/alert/{name}/min-args`: GET → `Lenient<u64>`. At least 0.
    pub fn min_args(&self) -> runtime::Resource<C, runtime::Lenient<u64>, verbs::Get> {
        self.0.child("min-args")
    }
}
/// Arguments in order.
///
/// `/sys/func/alert/{name}/arg`: GET →
/// [`Vec<SysFuncAlertNameArgItem>`](crate::models::SysFuncAlertNameArgItem).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct FuncAlertNameArg<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::SysFuncAlertNameArgItem>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for FuncAlertNameArg<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysFuncAlertNameArgItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncAlertNameArg<C> {
    /// An argument.
    ///
    /// `/sys/func/alert/{name}/arg/{idx}`: GET → `SysFuncAlertNameArgItem`. `idx`: Position in the list,
    /// from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> FuncAlertNameArgIdx<C> {
        FuncAlertNameArgIdx(self.0.parameter("idx", idx))
    }
}
/// An argument.
///
/// `/sys/func/alert/{name}/arg/{idx}`: GET →
/// [`SysFuncAlertNameArgItem`](crate::models::SysFuncAlertNameArgItem).
///
/// `idx`: Position in the list, from 0. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct FuncAlertNameArgIdx<C>(
    pub(super) runtime::Resource<C, models::SysFuncAlertNameArgItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for FuncAlertNameArgIdx<C> {
    type Target = runtime::Resource<
        C,
        models::SysFuncAlertNameArgItem,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncAlertNameArgIdx<C> {
    /// Name, for humans; `help` refers to it. `/sys/func/alert/{name}/arg/{idx}/name`: GET → `String`.
    pub fn name(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("name")
    }
    /// Type code, or `string`.
    ///
    /// `/sys/func/alert/{name}/arg/{idx}/type`: GET → `String`. Known values: `#`, `#3`, `%`, `$`, `a`,
    /// `aq`, `d`, `Ee`, `F`, `h`, `I`, `m`, `P`, `Pa`, `ppm`, `var`, `Q`, `Qe`, `Qv`, `R`, `S`, `T`, `THD`,
    /// `V`, `v`, `string`.
    pub fn r#type(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("type")
    }
}
/// Modbus knowledge of the firmware. `/sys/modbus`: GET → [`SysModbus`](crate::models::SysModbus).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Modbus<C>(
    pub(super) runtime::Resource<C, models::SysModbus, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for Modbus<C> {
    type Target = runtime::Resource<C, models::SysModbus, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Modbus<C> {
    /// Knowledge for reading Modbus devices. `/sys/modbus/client`: GET → `SysModbusClient`.
    pub fn client(&self) -> ModbusClient<C> {
        ModbusClient(self.0.child("client"))
    }
}
/// Knowledge for reading Modbus devices.
///
/// `/sys/modbus/client`: GET → [`SysModbusClient`](crate::models::SysModbusClient).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusClient<C>(
    pub(super) runtime::Resource<C, models::SysModbusClient, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for ModbusClient<C> {
    type Target = runtime::Resource<C, models::SysModbusClient, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClient<C> {
    /// Built-in address maps by name; own ones are in
    /// [`/config/modbus/client/map`](crate::resources::config::ModbusClientMap). See
    /// [`guide::modbus`](crate::guide::modbus).
    ///
    /// `/sys/modbus/client/map`: GET → `Map<SysModbusClientMapName>`.
    pub fn map(&self) -> ModbusClientMap<C> {
        ModbusClientMap(self.0.child("map"))
    }
}
/// Built-in address maps by name; own ones are in
/// [`/config/modbus/client/map`](crate::resources::config::ModbusClientMap). See
/// [`guide::modbus`](crate::guide::modbus).
///
/// `/sys/modbus/client/map`: GET →
/// [`Map<SysModbusClientMapName>`](crate::models::SysModbusClientMapName).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusClientMap<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::SysModbusClientMapName>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMap<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::SysModbusClientMapName>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMap<C> {
    /// An address map: register definitions and options.
    ///
    /// `/sys/modbus/client/map/{name}`: GET → `SysModbusClientMapName`. `name`: Name of a built-in map.
    #[doc(alias("id", "key", "reg"))]
    pub fn name(&self, name: &str) -> ModbusClientMapName<C> {
        ModbusClientMapName(self.0.parameter("name", name))
    }
}
/// An address map: register definitions and options.
///
/// `/sys/modbus/client/map/{name}`: GET →
/// [`SysModbusClientMapName`](crate::models::SysModbusClientMapName).
///
/// `name`: Name of a built-in map. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusClientMapName<C>(
    pub(super) runtime::Resource<C, models::SysModbusClientMapName, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for ModbusClientMapName<C> {
    type Target = runtime::Resource<
        C,
        models::SysModbusClientMapName,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapName<C> {
    /// Options, all of them text: `default-modbus-addr` (unit, `1`), `default-serial-params` (`9600/8n1`),
    /// `default-tcp-port` (`6001`).
    ///
    /// `/sys/modbus/client/map/{name}/option`: GET → `Map<String>`.
    pub fn option(&self) -> ModbusClientMapNameOption<C> {
        ModbusClientMapNameOption(self.0.child("option"))
    }
    /// Register definitions.
    ///
    /// `/sys/modbus/client/map/{name}/reg`: GET → `Vec<SysModbusClientMapNameRegItem>`.
    pub fn reg(&self) -> ModbusClientMapNameReg<C> {
        ModbusClientMapNameReg(self.0.child("reg"))
    }
}
/// Options, all of them text: `default-modbus-addr` (unit, `1`), `default-serial-params` (`9600/8n1`),
/// `default-tcp-port` (`6001`).
///
/// `/sys/modbus/client/map/{name}/option`: GET → `Map<String>`.
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusClientMapNameOption<C>(
    pub(super) runtime::Resource<C, runtime::Map<String>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for ModbusClientMapNameOption<C> {
    type Target = runtime::Resource<C, runtime::Map<String>, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapNameOption<C> {
    /// Value of an option.
    ///
    /// `/sys/modbus/client/map/{name}/option/{opt}`: GET → `String`. `opt`: `default-modbus-addr`,
    /// `default-serial-params` or `default-tcp-port`.
    #[doc(alias("id", "key", "name", "reg"))]
    pub fn opt(&self, opt: &str) -> runtime::Resource<C, String, verbs::Get> {
        self.0.parameter("opt", opt)
    }
}
/// Register definitions.
///
/// `/sys/modbus/client/map/{name}/reg`: GET →
/// [`Vec<SysModbusClientMapNameRegItem>`](crate::models::SysModbusClientMapNameRegItem).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusClientMapNameReg<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::SysModbusClientMapNameRegItem>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMapNameReg<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysModbusClientMapNameRegItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapNameReg<C> {
    /// A register definition: physical value = (raw + offset) * scale.
    ///
    /// `/sys/modbus/client/map/{name}/reg/{idx}`: GET → `SysModbusClientMapNameRegItem`. `idx`: Position in
    /// the list, from 0; not the Modbus address.
    #[doc(alias("id", "key", "name", "reg"))]
    pub fn idx(&self, idx: &str) -> ModbusClientMapNameRegIdx<C> {
        ModbusClientMapNameRegIdx(self.0.parameter("idx", idx))
    }
}
/// A register definition: physical value = (raw + offset) * scale.
///
/// `/sys/modbus/client/map/{name}/reg/{idx}`: GET →
/// [`SysModbusClientMapNameRegItem`](crate::models::SysModbusClientMapNameRegItem).
///
/// `idx`: Position in the list, from 0; not the Modbus address. `filter` and `max_depth` ask for a part
/// of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusClientMapNameRegIdx<C>(
    pub(super) runtime::Resource<
        C,
        models::SysModbusClientMapNameRegItem,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMapNameRegIdx<C> {
    type Target = runtime::Resource<
        C,
        models::SysModbusClientMapNameRegItem,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapNameRegIdx<C> {
    /// Any name that is unique in the map; physical registers refer to it.
    ///
    /// `/sys/modbus/client/map/{name}/reg/{idx}/name`: GET → `String`.
    pub fn name(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("name")
    }
    /// Modbus address. `/sys/modbus/client/map/{name}/reg/{idx}/addr`: GET → `u16`. 0 to 65535.
    pub fn addr(&self) -> runtime::Resource<C, u16, verbs::Get> {
        self.0.child("addr")
    }
    /// Raw type. `s` signed, `u` unsigned, `float16` half, `float` single, `double` double precision, `bit`
    /// a coil; a final `l` means swapped words, for `float16l` swapped bytes.
    ///
    /// `/sys/modbus/client/map/{name}/reg/{idx}/type`: GET → `SysModbusClientMapNameRegItemType`.
    pub fn r#type(
        &self,
    ) -> runtime::Resource<C, models::SysModbusClientMapNameRegItemType, verbs::Get> {
        self.0.child("type")
    }
    /// `analog` can be averaged; `enum` (a code) and `bitset` (flags) cannot.
    ///
    /// `/sys/modbus/client/map/{name}/reg/{idx}/kind`: GET → `SysModbusClientMapNameRegItemKind`.
    pub fn kind(
        &self,
    ) -> runtime::Resource<C, models::SysModbusClientMapNameRegItemKind, verbs::Get> {
        self.0.child("kind")
    }
    /// Unit of an `analog` register, from a fixed list such as `W`, `kWh`, `V`, `A`, `Hz`, `%`, `degC`,
    /// `s`, `#3` (a number with three decimals).
    ///
    /// `/sys/modbus/client/map/{name}/reg/{idx}/unit`: GET → `String`. Known values: `#3`, `%`, `A`, `Ah`,
    /// `As`, `C`, `Degrees`, `Hz`, `Ohm`, `Pa`, `Pct`, `RH`, `Tmd`, `Tmh`, `Tms`, `VA`, `VAh`, `V`, `W/m2`,
    /// `W/m^2`, `W`, `Wh`, `degC`, `deg`, `g`, `hPa`, `h`, `kAh`, `kO`, `kPa`, `kVAh`, `kW`, `kWh`, `kg`,
    /// `kvarh`, `m/s`, `m3/s`, `m3`, `mA`, `mAh`, `mSecs`, `mV`, `m^3/s`, `m^3`, `meters`, `mm`, `mps`,
    /// `ms`, `ohms`, `ppm`, `s`, `secs`, `var`, `varh`, `°C`.
    pub fn unit(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("unit")
    }
    /// Added to the raw value before scaling.
    ///
    /// `/sys/modbus/client/map/{name}/reg/{idx}/offset`: GET → `f64`.
    pub fn offset(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("offset")
    }
    /// Factor, applied after the offset. `/sys/modbus/client/map/{name}/reg/{idx}/scale`: GET → `f64`.
    pub fn scale(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("scale")
    }
    /// `ro` can only be read, `rw` also written.
    ///
    /// `/sys/modbus/client/map/{name}/reg/{idx}/access`: GET → `SysModbusClientMapNameRegItemAccess`.
    pub fn access(
        &self,
    ) -> runtime::Resource<C, models::SysModbusClientMapNameRegItemAccess, verbs::Get> {
        self.0.child("access")
    }
}
/// Network settings in force, which can differ from [`/config/net`](crate::resources::config::Net).
///
/// `/sys/net`: GET → [`SysNet`](crate::models::SysNet).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Net<C>(pub(super) runtime::Resource<C, models::SysNet, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Net<C> {
    type Target = runtime::Resource<C, models::SysNet, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Net<C> {
    /// HomePlug state. `/sys/net/homeplug`: GET → `SysNetHomeplug`. Since 4.6.
    pub fn homeplug(&self) -> NetHomeplug<C> {
        NetHomeplug(self.0.child("homeplug"))
    }
    /// IPv4 addressing. Addresses are dotted decimals. `/sys/net/ipv4`: GET → `SysNetIpv4`.
    pub fn ipv4(&self) -> NetIpv4<C> {
        NetIpv4(self.0.child("ipv4"))
    }
    /// How the NTP servers do. `/sys/net/ntp`: GET → `SysNetNtp`.
    pub fn ntp(&self) -> NetNtp<C> {
        NetNtp(self.0.child("ntp"))
    }
    /// Wi-Fi state; [`POST /cmd/wlan`](crate::resources::cmd::Wlan) changes it.
    ///
    /// `/sys/net/wlan`: GET → `SysNetWlan`.
    pub fn wlan(&self) -> NetWlan<C> {
        NetWlan(self.0.child("wlan"))
    }
}
/// HomePlug state. `/sys/net/homeplug`: GET → [`SysNetHomeplug`](crate::models::SysNetHomeplug).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter). Since 4.6.
#[derive(Clone, Debug)]
pub struct NetHomeplug<C>(
    pub(super) runtime::Resource<C, models::SysNetHomeplug, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetHomeplug<C> {
    type Target = runtime::Resource<C, models::SysNetHomeplug, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHomeplug<C> {
    /// Bridges found. `/sys/net/homeplug/bridge`: GET → `Vec<SysNetHomeplugBridgeItem>`. Since 4.6.
    pub fn bridge(&self) -> NetHomeplugBridge<C> {
        NetHomeplugBridge(self.0.child("bridge"))
    }
}
/// Bridges found.
///
/// `/sys/net/homeplug/bridge`: GET →
/// [`Vec<SysNetHomeplugBridgeItem>`](crate::models::SysNetHomeplugBridgeItem).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter). Since 4.6.
#[derive(Clone, Debug)]
pub struct NetHomeplugBridge<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::SysNetHomeplugBridgeItem>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for NetHomeplugBridge<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysNetHomeplugBridgeItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHomeplugBridge<C> {
    /// A bridge.
    ///
    /// `/sys/net/homeplug/bridge/{idx}`: GET → `SysNetHomeplugBridgeItem`. `idx`: Position in the list,
    /// from 0. Since 4.6.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> NetHomeplugBridgeIdx<C> {
        NetHomeplugBridgeIdx(self.0.parameter("idx", idx))
    }
}
/// A bridge.
///
/// `/sys/net/homeplug/bridge/{idx}`: GET →
/// [`SysNetHomeplugBridgeItem`](crate::models::SysNetHomeplugBridgeItem).
///
/// `idx`: Position in the list, from 0. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter). Since 4.6.
#[derive(Clone, Debug)]
pub struct NetHomeplugBridgeIdx<C>(
    pub(super) runtime::Resource<C, models::SysNetHomeplugBridgeItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetHomeplugBridgeIdx<C> {
    type Target = runtime::Resource<
        C,
        models::SysNetHomeplugBridgeItem,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHomeplugBridgeIdx<C> {
    /// MAC address. `/sys/net/homeplug/bridge/{idx}/mac`: GET → `String`. Since 4.6.
    pub fn mac(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("mac")
    }
    /// Estimated speed of the line.
    ///
    /// `/sys/net/homeplug/bridge/{idx}/speed`: GET → `SysNetHomeplugBridgeItemSpeed`. Since 4.6.
    pub fn speed(&self) -> NetHomeplugBridgeIdxSpeed<C> {
        NetHomeplugBridgeIdxSpeed(self.0.child("speed"))
    }
    /// Chipset, if recognised. `/sys/net/homeplug/bridge/{idx}/type`: GET → `String`. Since 4.6.
    pub fn r#type(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("type")
    }
    /// Maker, if the chipset is recognised.
    ///
    /// `/sys/net/homeplug/bridge/{idx}/vendor`: GET → `String`. Since 4.6.
    pub fn vendor(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("vendor")
    }
}
/// Estimated speed of the line.
///
/// `/sys/net/homeplug/bridge/{idx}/speed`: GET →
/// [`SysNetHomeplugBridgeItemSpeed`](crate::models::SysNetHomeplugBridgeItemSpeed).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter). Since 4.6.
#[derive(Clone, Debug)]
pub struct NetHomeplugBridgeIdxSpeed<C>(
    pub(super) runtime::Resource<
        C,
        models::SysNetHomeplugBridgeItemSpeed,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for NetHomeplugBridgeIdxSpeed<C> {
    type Target = runtime::Resource<
        C,
        models::SysNetHomeplugBridgeItemSpeed,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHomeplugBridgeIdxSpeed<C> {
    /// From bridge to meter, in bit/s.
    ///
    /// `/sys/net/homeplug/bridge/{idx}/speed/rx`: GET → `i64`. Unit: bit/s. Since 4.6.
    pub fn rx(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("rx")
    }
    /// From meter to bridge, in bit/s; missing on egauge2.
    ///
    /// `/sys/net/homeplug/bridge/{idx}/speed/tx`: GET → `i64`. Unit: bit/s. Since 4.6.
    pub fn tx(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("tx")
    }
}
/// IPv4 addressing. Addresses are dotted decimals.
///
/// `/sys/net/ipv4`: GET → [`SysNetIpv4`](crate::models::SysNetIpv4).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetIpv4<C>(
    pub(super) runtime::Resource<C, models::SysNetIpv4, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetIpv4<C> {
    type Target = runtime::Resource<C, models::SysNetIpv4, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetIpv4<C> {
    /// Whether DHCP supplies the address. `/sys/net/ipv4/dhcp`: GET → `bool`.
    pub fn dhcp(&self) -> runtime::Resource<C, bool, verbs::Get> {
        self.0.child("dhcp")
    }
    /// The meter's address. `/sys/net/ipv4/address`: GET → `String`.
    pub fn address(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("address")
    }
    /// Broadcast address. `/sys/net/ipv4/broadcast`: GET → `String`.
    pub fn broadcast(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("broadcast")
    }
    /// Network mask. `/sys/net/ipv4/netmask`: GET → `String`.
    pub fn netmask(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("netmask")
    }
    /// Network number. `/sys/net/ipv4/network`: GET → `String`.
    pub fn network(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("network")
    }
    /// Default gateway. `/sys/net/ipv4/gateway`: GET → `String`.
    pub fn gateway(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("gateway")
    }
}
/// How the NTP servers do. `/sys/net/ntp`: GET → [`SysNetNtp`](crate::models::SysNetNtp).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetNtp<C>(
    pub(super) runtime::Resource<C, models::SysNetNtp, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetNtp<C> {
    type Target = runtime::Resource<C, models::SysNetNtp, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNtp<C> {
    /// State of each configured server. `/sys/net/ntp/server`: GET → `Vec<SysNetNtpServerItem>`.
    pub fn server(&self) -> NetNtpServer<C> {
        NetNtpServer(self.0.child("server"))
    }
}
/// State of each configured server.
///
/// `/sys/net/ntp/server`: GET → [`Vec<SysNetNtpServerItem>`](crate::models::SysNetNtpServerItem).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetNtpServer<C>(
    pub(super) runtime::Resource<C, Vec<models::SysNetNtpServerItem>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetNtpServer<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysNetNtpServerItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNtpServer<C> {
    /// State of a server. Stratum, offset, delay and jitter exist only for a peer (`PEER`, `SYNC`).
    ///
    /// `/sys/net/ntp/server/{idx}`: GET → `SysNetNtpServerItem`. `idx`: Position in the list, from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> NetNtpServerIdx<C> {
        NetNtpServerIdx(self.0.parameter("idx", idx))
    }
}
/// State of a server. Stratum, offset, delay and jitter exist only for a peer (`PEER`, `SYNC`).
///
/// `/sys/net/ntp/server/{idx}`: GET → [`SysNetNtpServerItem`](crate::models::SysNetNtpServerItem).
///
/// `idx`: Position in the list, from 0. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetNtpServerIdx<C>(
    pub(super) runtime::Resource<C, models::SysNetNtpServerItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetNtpServerIdx<C> {
    type Target = runtime::Resource<C, models::SysNetNtpServerItem, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNtpServerIdx<C> {
    /// IP address, null if unknown.
    ///
    /// `/sys/net/ntp/server/{idx}/address`: GET → `Option<String>`. May be `null`.
    pub fn address(&self) -> runtime::Resource<C, Option<String>, verbs::Get> {
        self.0.child("address")
    }
    /// Host name, null if configured by address.
    ///
    /// `/sys/net/ntp/server/{idx}/name`: GET → `Option<String>`. May be `null`.
    pub fn name(&self) -> runtime::Resource<C, Option<String>, verbs::Get> {
        self.0.child("name")
    }
    /// `INVAL` unusable, `TRACK` on probation, `PEER` usable, `SYNC` the one followed.
    ///
    /// `/sys/net/ntp/server/{idx}/state`: GET → `SysNetNtpServerItemState`.
    pub fn state(
        &self,
    ) -> runtime::Resource<C, models::SysNetNtpServerItemState, verbs::Get> {
        self.0.child("state")
    }
    /// Weight given to its time. `/sys/net/ntp/server/{idx}/weight`: GET → `i64`.
    pub fn weight(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("weight")
    }
    /// Trust in its time; more is better. `/sys/net/ntp/server/{idx}/trust_level`: GET → `i64`.
    pub fn trust_level(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("trust_level")
    }
    /// Distance from a reference clock; 0 is the clock itself.
    ///
    /// `/sys/net/ntp/server/{idx}/stratum`: GET → `i64`.
    pub fn stratum(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("stratum")
    }
    /// Seconds until it is asked again. `/sys/net/ntp/server/{idx}/next_poll`: GET → `i64`. Unit: s.
    pub fn next_poll(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("next_poll")
    }
    /// Seconds between two questions. `/sys/net/ntp/server/{idx}/poll_interval`: GET → `i64`. Unit: s.
    pub fn poll_interval(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("poll_interval")
    }
    /// Clock difference, in ms. `/sys/net/ntp/server/{idx}/offset`: GET → `f64`. Unit: ms.
    pub fn offset(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("offset")
    }
    /// One-way delay of packets, in ms. `/sys/net/ntp/server/{idx}/delay`: GET → `f64`. Unit: ms.
    pub fn delay(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("delay")
    }
    /// Variation of that delay, in ms. `/sys/net/ntp/server/{idx}/jitter`: GET → `f64`. Unit: ms.
    pub fn jitter(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("jitter")
    }
}
/// Wi-Fi state; [`POST /cmd/wlan`](crate::resources::cmd::Wlan) changes it.
///
/// `/sys/net/wlan`: GET → [`SysNetWlan`](crate::models::SysNetWlan).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetWlan<C>(
    pub(super) runtime::Resource<C, models::SysNetWlan, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetWlan<C> {
    type Target = runtime::Resource<C, models::SysNetWlan, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetWlan<C> {
    /// Access points in range. `/sys/net/wlan/ap`: GET → `Vec<SysNetWlanApItem>`.
    pub fn ap(&self) -> NetWlanAp<C> {
        NetWlanAp(self.0.child("ap"))
    }
    /// Configured networks. `/sys/net/wlan/net`: GET → `Vec<SysNetWlanNetItem>`.
    pub fn net(&self) -> NetWlanNet<C> {
        NetWlanNet(self.0.child("net"))
    }
}
/// Access points in range.
///
/// `/sys/net/wlan/ap`: GET → [`Vec<SysNetWlanApItem>`](crate::models::SysNetWlanApItem).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetWlanAp<C>(
    pub(super) runtime::Resource<C, Vec<models::SysNetWlanApItem>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetWlanAp<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysNetWlanApItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetWlanAp<C> {
    /// An access point.
    ///
    /// `/sys/net/wlan/ap/{idx}`: GET → `SysNetWlanApItem`. `idx`: Position in the list, from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> NetWlanApIdx<C> {
        NetWlanApIdx(self.0.parameter("idx", idx))
    }
}
/// An access point.
///
/// `/sys/net/wlan/ap/{idx}`: GET → [`SysNetWlanApItem`](crate::models::SysNetWlanApItem).
///
/// `idx`: Position in the list, from 0. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetWlanApIdx<C>(
    pub(super) runtime::Resource<C, models::SysNetWlanApItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetWlanApIdx<C> {
    type Target = runtime::Resource<C, models::SysNetWlanApItem, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetWlanApIdx<C> {
    /// MAC address with colons. `/sys/net/wlan/ap/{idx}/bssid`: GET → `String`.
    pub fn bssid(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("bssid")
    }
    /// Capabilities in brackets, e.g. `[WPA2-PSK-CCMP+TKIP][WPS][ESS]`.
    ///
    /// `/sys/net/wlan/ap/{idx}/flags`: GET → `String`.
    pub fn flags(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("flags")
    }
    /// Carrier frequency in MHz. `/sys/net/wlan/ap/{idx}/frequency`: GET → `i64`. Unit: MHz.
    pub fn frequency(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("frequency")
    }
    /// Signal in dB, negative; nearer to 0 is stronger.
    ///
    /// `/sys/net/wlan/ap/{idx}/signal_level`: GET → `i64`. Unit: dB.
    pub fn signal_level(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("signal_level")
    }
    /// Network name. `/sys/net/wlan/ap/{idx}/ssid`: GET → `String`.
    pub fn ssid(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("ssid")
    }
}
/// Configured networks.
///
/// `/sys/net/wlan/net`: GET → [`Vec<SysNetWlanNetItem>`](crate::models::SysNetWlanNetItem).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetWlanNet<C>(
    pub(super) runtime::Resource<C, Vec<models::SysNetWlanNetItem>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetWlanNet<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysNetWlanNetItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetWlanNet<C> {
    /// A configured network.
    ///
    /// `/sys/net/wlan/net/{idx}`: GET → `SysNetWlanNetItem`. `idx`: Position in the list, from 0; not the
    /// `network_id`.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> NetWlanNetIdx<C> {
        NetWlanNetIdx(self.0.parameter("idx", idx))
    }
}
/// A configured network.
///
/// `/sys/net/wlan/net/{idx}`: GET → [`SysNetWlanNetItem`](crate::models::SysNetWlanNetItem).
///
/// `idx`: Position in the list, from 0; not the `network_id`. `filter` and `max_depth` ask for a part
/// of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetWlanNetIdx<C>(
    pub(super) runtime::Resource<C, models::SysNetWlanNetItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetWlanNetIdx<C> {
    type Target = runtime::Resource<C, models::SysNetWlanNetItem, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetWlanNetIdx<C> {
    /// Id for [`POST /cmd/wlan`](crate::resources::cmd::Wlan).
    ///
    /// `/sys/net/wlan/net/{idx}/network_id`: GET → `u64`. At least 0.
    pub fn network_id(&self) -> runtime::Resource<C, u64, verbs::Get> {
        self.0.child("network_id")
    }
    /// MAC address of the access point, or `any`. `/sys/net/wlan/net/{idx}/bssid`: GET → `String`.
    pub fn bssid(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("bssid")
    }
    /// State in brackets: `[CURRENT]` in use, `[DISABLED]`, `[TEMP-DISABLED]`.
    ///
    /// `/sys/net/wlan/net/{idx}/flags`: GET → `String`.
    pub fn flags(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("flags")
    }
    /// Network name. `/sys/net/wlan/net/{idx}/ssid`: GET → `String`.
    pub fn ssid(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("ssid")
    }
}
/// How data pushes ([`/config/push`](crate::resources::config::Push)) go.
///
/// `/sys/push`: GET → [`SysPush`](crate::models::SysPush).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter). Since 4.5.
#[derive(Clone, Debug)]
pub struct Push<C>(pub(super) runtime::Resource<C, models::SysPush, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Push<C> {
    type Target = runtime::Resource<C, models::SysPush, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Push<C> {
    /// The coming push. `/sys/push/next`: GET → `SysPushNext`. Since 4.5.
    pub fn next(&self) -> PushNext<C> {
        PushNext(self.0.child("next"))
    }
    /// The latest push. `/sys/push/last`: GET → `SysPushLast`. Since 4.5.
    pub fn last(&self) -> PushLast<C> {
        PushLast(self.0.child("last"))
    }
}
/// The coming push. `/sys/push/next`: GET → [`SysPushNext`](crate::models::SysPushNext).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter). Since 4.5.
#[derive(Clone, Debug)]
pub struct PushNext<C>(
    pub(super) runtime::Resource<C, models::SysPushNext, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for PushNext<C> {
    type Target = runtime::Resource<C, models::SysPushNext, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> PushNext<C> {
    /// When it is due, Unix time as text; empty if unknown.
    ///
    /// `/sys/push/next/attempt`: GET → `String`. Since 4.5.
    pub fn attempt(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("attempt")
    }
}
/// The latest push. `/sys/push/last`: GET → [`SysPushLast`](crate::models::SysPushLast).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter). Since 4.5.
#[derive(Clone, Debug)]
pub struct PushLast<C>(
    pub(super) runtime::Resource<C, models::SysPushLast, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for PushLast<C> {
    type Target = runtime::Resource<C, models::SysPushLast, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> PushLast<C> {
    /// When it was tried, Unix time as text; empty if unknown.
    ///
    /// `/sys/push/last/attempt`: GET → `String`. Since 4.5.
    pub fn attempt(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("attempt")
    }
    /// Rows sent; 0 also if unknown. `/sys/push/last/count`: GET → `i64`. Since 4.5.
    pub fn count(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("count")
    }
    /// HTTP status of the server; 0 if unknown. `/sys/push/last/status`: GET → `i64`. Since 4.5.
    pub fn status(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("status")
    }
    /// Latest success, Unix time as text; empty if unknown.
    ///
    /// `/sys/push/last/success`: GET → `String`. Since 4.5.
    pub fn success(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("success")
    }
    /// Time of the last row sent, Unix time as text; empty if unknown.
    ///
    /// `/sys/push/last/ts`: GET → `String`. Since 4.5.
    pub fn ts(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("ts")
    }
}
/// Commands in progress, by token. The list of them is always empty, so that only the client that has a
/// token sees its command.
///
/// `/sys/status`: GET → [`Map<SysStatusToken>`](crate::models::SysStatusToken).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Status<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::SysStatusToken>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for Status<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::SysStatusToken>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Status<C> {
    /// Progress of a command. See [`guide::commands`](crate::guide::commands).
    ///
    /// `/sys/status/{token}`: GET → `SysStatusToken`. `token`: Token that the command answered.
    #[doc(alias("id", "key", "name", "reg"))]
    pub fn token(&self, token: &str) -> StatusToken<C> {
        StatusToken(self.0.parameter("token", token))
    }
}
/// Progress of a command. See [`guide::commands`](crate::guide::commands).
///
/// `/sys/status/{token}`: GET → [`SysStatusToken`](crate::models::SysStatusToken).
///
/// `token`: Token that the command answered. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct StatusToken<C>(
    pub(super) runtime::Resource<C, models::SysStatusToken, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for StatusToken<C> {
    type Target = runtime::Resource<C, models::SysStatusToken, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> StatusToken<C> {
    /// Texts that complete `error` or `info`. `/sys/status/{token}/args`: GET → `Vec<String>`.
    pub fn args(&self) -> StatusTokenArgs<C> {
        StatusTokenArgs(self.0.child("args"))
    }
    /// True once it is over; see `error` for how. `/sys/status/{token}/done`: GET → `bool`.
    pub fn done(&self) -> runtime::Resource<C, bool, verbs::Get> {
        self.0.child("done")
    }
    /// Short tag of a failure, e.g. `OOM`, to be translated; completed by `args`.
    ///
    /// `/sys/status/{token}/error`: GET → `String`.
    pub fn error(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("error")
    }
    /// Short tag of the current step, e.g. `RESTORE`, to be translated; completed by `args`.
    ///
    /// `/sys/status/{token}/info`: GET → `String`.
    pub fn info(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("info")
    }
    /// Part done, 0 to 1. `/sys/status/{token}/progress`: GET → `f64`. 0 to 1.
    pub fn progress(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("progress")
    }
    /// Result, if this command has one. Can change until `done` is true.
    ///
    /// `/sys/status/{token}/result`: GET → `SysStatusTokenResult`. Since 4.6.
    pub fn result(
        &self,
    ) -> runtime::Resource<C, models::SysStatusTokenResult, verbs::Get> {
        self.0.child("result")
    }
    /// When this status was written, Unix time as text. `/sys/status/{token}/ts`: GET → `Timestamp`.
    pub fn ts(&self) -> runtime::Resource<C, runtime::Timestamp, verbs::Get> {
        self.0.child("ts")
    }
}
/// Texts that complete `error` or `info`. `/sys/status/{token}/args`: GET → `Vec<String>`.
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct StatusTokenArgs<C>(
    pub(super) runtime::Resource<C, Vec<String>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for StatusTokenArgs<C> {
    type Target = runtime::Resource<C, Vec<String>, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> StatusTokenArgs<C> {
    /// A text that completes `error` or `info`.
    ///
    /// `/sys/status/{token}/args/{idx}`: GET → `String`. `idx`: Position in the list, from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> runtime::Resource<C, String, verbs::Get> {
        self.0.parameter("idx", idx)
    }
}
/// State of all registers, measured here or fetched from remote devices.
///
/// `/sys/team`: GET → [`SysTeam`](crate::models::SysTeam).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter). Since 4.6.
#[derive(Clone, Debug)]
pub struct Team<C>(pub(super) runtime::Resource<C, models::SysTeam, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Team<C> {
    type Target = runtime::Resource<C, models::SysTeam, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Team<C> {
    /// Seconds by which register values trail the clock; below 0.5 when all devices respond.
    ///
    /// `/sys/team/lag`: GET → `f64`. Unit: s. Since 4.6.
    pub fn lag(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("lag")
    }
    /// Fourier analysis. `/sys/team/fft`: GET → `SysTeamFft`. Since 4.6.
    pub fn fft(&self) -> TeamFft<C> {
        TeamFft(self.0.child("fft"))
    }
    /// Registers by name, virtual ones included. `/sys/team/reg`: GET → `Map<SysTeamRegName>`. Since 4.6.
    pub fn reg(&self) -> TeamReg<C> {
        TeamReg(self.0.child("reg"))
    }
}
/// Fourier analysis. `/sys/team/fft`: GET → [`SysTeamFft`](crate::models::SysTeamFft).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter). Since 4.6.
#[derive(Clone, Debug)]
pub struct TeamFft<C>(
    pub(super) runtime::Resource<C, models::SysTeamFft, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for TeamFft<C> {
    type Target = runtime::Resource<C, models::SysTeamFft, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> TeamFft<C> {
    /// Latest analysis, Unix time as text, some seconds old; null if none is made.
    ///
    /// `/sys/team/fft/last_update`: GET → `Option<Timestamp>`. May be `null`. Since 4.6.
    pub fn last_update(
        &self,
    ) -> runtime::Resource<C, Option<runtime::Timestamp>, verbs::Get> {
        self.0.child("last_update")
    }
}
/// Registers by name, virtual ones included.
///
/// `/sys/team/reg`: GET → [`Map<SysTeamRegName>`](crate::models::SysTeamRegName).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter). Since 4.6.
#[derive(Clone, Debug)]
pub struct TeamReg<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::SysTeamRegName>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for TeamReg<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::SysTeamRegName>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> TeamReg<C> {
    /// A register. `/sys/team/reg/{name}`: GET → `SysTeamRegName`. `name`: Register name. Since 4.6.
    #[doc(alias("id", "key", "reg"))]
    pub fn name(&self, name: &str) -> TeamRegName<C> {
        TeamRegName(self.0.parameter("name", name))
    }
}
/// A register. `/sys/team/reg/{name}`: GET → [`SysTeamRegName`](crate::models::SysTeamRegName).
///
/// `name`: Register name. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter). Since 4.6.
#[derive(Clone, Debug)]
pub struct TeamRegName<C>(
    pub(super) runtime::Resource<C, models::SysTeamRegName, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for TeamRegName<C> {
    type Target = runtime::Resource<C, models::SysTeamRegName, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> TeamRegName<C> {
    /// False if its (remote) source cannot be reached.
    ///
    /// `/sys/team/reg/{name}/available`: GET → `bool`. Since 4.6.
    pub fn available(&self) -> runtime::Resource<C, bool, verbs::Get> {
        self.0.child("available")
    }
    /// Its latest update. `/sys/team/reg/{name}/last`: GET → `SysTeamRegNameLast`. Since 4.6.
    pub fn last(&self) -> TeamRegNameLast<C> {
        TeamRegNameLast(self.0.child("last"))
    }
    /// What a remote register still owes after its device was away. It is paid back by altering the rate by
    /// up to a tenth, so that no spike appears; [`POST /cmd/clear`](crate::resources::cmd::Clear) drops it.
    ///
    /// `/sys/team/reg/{name}/excess`: GET → `Decimal`. Since 4.6.
    pub fn excess(&self) -> runtime::Resource<C, runtime::Decimal, verbs::Get> {
        self.0.child("excess")
    }
}
/// Its latest update.
///
/// `/sys/team/reg/{name}/last`: GET → [`SysTeamRegNameLast`](crate::models::SysTeamRegNameLast).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter). Since 4.6.
#[derive(Clone, Debug)]
pub struct TeamRegNameLast<C>(
    pub(super) runtime::Resource<C, models::SysTeamRegNameLast, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for TeamRegNameLast<C> {
    type Target = runtime::Resource<C, models::SysTeamRegNameLast, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> TeamRegNameLast<C> {
    /// When, Unix time as text. `/sys/team/reg/{name}/last/update`: GET → `Timestamp`. Since 4.6.
    pub fn update(&self) -> runtime::Resource<C, runtime::Timestamp, verbs::Get> {
        self.0.child("update")
    }
    /// Accumulated value (for discrete types the value itself), a 64-bit integer as text.
    ///
    /// `/sys/team/reg/{name}/last/val`: GET → `Int64`. Since 4.6.
    pub fn val(&self) -> runtime::Resource<C, runtime::Int64, verbs::Get> {
        self.0.child("val")
    }
}
/// Versions. `/sys/version`: GET → [`SysVersion`](crate::models::SysVersion).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Version<C>(
    pub(super) runtime::Resource<C, models::SysVersion, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for Version<C> {
    type Target = runtime::Resource<C, models::SysVersion, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Version<C> {
    /// Firmware version, such as `4.6` or `4.5alpha1`. See [`guide::revisions`](crate::guide::revisions).
    ///
    /// `/sys/version/firmware`: GET → `String`.
    pub fn firmware(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("firmware")
    }
    /// Hardware version. `/sys/version/hardware`: GET → `String`.
    pub fn hardware(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("hardware")
    }
    /// Kernel version. `/sys/version/kernel`: GET → `String`.
    pub fn kernel(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("kernel")
    }
}
