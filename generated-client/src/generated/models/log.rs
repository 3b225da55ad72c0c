// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 31a65c7e2ec7de06

use crate::generated::models;
use crate::runtime;
/// Alerts that were raised. Schema `AlertLogObject`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertLogObject {
    /// Entries lost because the log was full. At least 0.
    pub drops: Option<u64>,
    /// Alerts.
    pub log: Option<Vec<models::AlertLogLog>>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(AlertLogObject { optional(drops), optional(log), optional(error) });
/// An alert; repeated occurrences share one entry. Part of schema `AlertLogObject`, in `log`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertLogLog {
    /// Acknowledged by a user.
    pub acked: bool,
    /// Occurrences. At least 1.
    pub count: u64,
    /// What set it off.
    pub detail: String,
    /// First occurrence.
    pub first: runtime::Timestamp,
    /// Id of the entry, for the query parameter `ids`. At least 0.
    pub id: u64,
    /// Latest occurrence.
    pub last: runtime::Timestamp,
    /// Name of the alert.
    pub name: String,
    /// Priority, 0 lowest to 7 highest. 0 to 7.
    pub prio: u64,
    /// Latest report by mail or service; absent if never reported.
    pub reported: Option<runtime::Timestamp>,
}
runtime::object!(
    AlertLogLog { required(acked), required(count), required(detail), required(first),
    required(id), required(last), required(name), required(prio), optional(reported) }
);
impl AlertLogLog {
    /// Creates one from its required members.
    #[expect(clippy::too_many_arguments)]
    pub fn new(
        acked: bool,
        count: u64,
        detail: impl Into<String>,
        first: impl Into<runtime::Timestamp>,
        id: u64,
        last: impl Into<runtime::Timestamp>,
        name: impl Into<String>,
        prio: u64,
    ) -> Self {
        Self {
            acked,
            count,
            detail: detail.into(),
            first: first.into(),
            id,
            last: last.into(),
            name: name.into(),
            prio,
            reported: None,
        }
    }
}
/// Kernel messages. Schema `KernelLogObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KernelLogObject {
    /// Entries, oldest first.
    pub log: Option<Vec<models::KernelLogLog>>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(KernelLogObject { optional(log), optional(error) });
/// A message. Part of schema `KernelLogObject`, in `log`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KernelLogLog {
    /// Priority, 0 lowest to 7 highest. 0 to 7.
    pub prio: Option<u64>,
    /// Seconds since boot. Unit: s.
    pub ts: Option<runtime::Lenient<f64>>,
    /// Text.
    pub msg: Option<String>,
}
runtime::object!(KernelLogLog { optional(prio), optional(ts), optional(msg) });
/// Output of Lua scripts. Schema `LuaLogObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LuaLogObject {
    /// Entries, oldest first.
    pub log: Option<Vec<models::LuaLogLog>>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(LuaLogObject { optional(log), optional(error) });
/// A line of output. Part of schema `LuaLogObject`, in `log`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LuaLogLog {
    /// When it was written.
    pub ts: Option<runtime::Timestamp>,
    /// Text.
    pub msg: Option<String>,
}
runtime::object!(LuaLogLog { optional(ts), optional(msg) });
/// System messages. Schema `SystemLogObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemLogObject {
    /// Entries, oldest first.
    pub log: Option<Vec<models::SystemLogLog>>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(SystemLogObject { optional(log), optional(error) });
/// A message. Part of schema `SystemLogObject`, in `log`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemLogLog {
    /// Syslog line, which begins with a date in UTC or local time; it does not say which.
    pub msg: Option<String>,
}
runtime::object!(SystemLogLog { optional(msg) });
/// Which scripts wrote a Lua log. A parameter of `/log/lua/{name}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogLuaNameName {
    /// Scripts that check for alerts. `alertd`.
    Alertd,
    /// Scripts that control devices. `ctrld`.
    Ctrld,
    /// Formulas of registers, and the tariff. `teamd`.
    Teamd,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl LogLuaNameName {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Alertd => "alertd",
            Self::Ctrld => "ctrld",
            Self::Teamd => "teamd",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl LogLuaNameName {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Alertd, Self::Ctrld, Self::Teamd];
}
runtime::open_enum!(LogLuaNameName);
/// What to do with alerts. The body of `POST /log/alert`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogAlertPostBody {
    /// Marks alerts as seen. `ack`.
    Ack,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl LogAlertPostBody {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ack => "ack",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl LogAlertPostBody {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Ack];
}
runtime::open_enum!(LogAlertPostBody);
