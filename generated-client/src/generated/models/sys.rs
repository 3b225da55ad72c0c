// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 8f7cbfb219b69413

use crate::generated::models;
use crate::runtime;
/// AlphaTechnics 5000 thermometer. Schema `SlowdIfaceDetailsAlphaTechnics`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsAlphaTechnics {
    /// Seconds since the last reading. Unit: s.
    pub age: Option<f64>,
    /// Progress of the set-up, 0 unknown to 5 operational; between lie RESET, BEACON_OFF, BURST_MODE_OFF
    /// and DETECT_PROBE.
    ///
    /// 0 to 5.
    pub state: Option<u64>,
    /// Temperatures.
    pub channels: Option<Vec<models::SlowdIfaceDetailsAlphaTechnicsChannel>>,
}
runtime::object!(
    SlowdIfaceDetailsAlphaTechnics { optional(age), optional(state), optional(channels) }
);
/// Always `°C`. Part of schema `SlowdIfaceDetailsAlphaTechnics`, in `channels.unit`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlowdIfaceDetailsAlphaTechnicsChannelUnit {
    /// Degrees Celsius. `°C`.
    DegreeC,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl SlowdIfaceDetailsAlphaTechnicsChannelUnit {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DegreeC => "°C",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl SlowdIfaceDetailsAlphaTechnicsChannelUnit {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::DegreeC];
}
runtime::open_enum!(SlowdIfaceDetailsAlphaTechnicsChannelUnit);
/// A temperature. Part of schema `SlowdIfaceDetailsAlphaTechnics`, in `channels`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsAlphaTechnicsChannel {
    /// `temp0`, `temp1`, ..
    pub name: Option<String>,
    /// Always `°C`.
    pub unit: Option<models::SlowdIfaceDetailsAlphaTechnicsChannelUnit>,
    /// Subscription of the recorder, -1 if not recorded. At least -1.
    pub sub_id: Option<i64>,
    /// Time of the latest value.
    pub ts: Option<runtime::Timestamp>,
    /// Latest value. Unit: °C.
    pub val: Option<f64>,
}
runtime::object!(
    SlowdIfaceDetailsAlphaTechnicsChannel { optional(name), optional(unit),
    optional(sub_id), optional(ts), optional(val) }
);
/// Modbus device. Schema `SlowdIfaceDetailsModbus`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsModbus {
    /// Modbus unit number. 1 to 247.
    pub dev_addr: Option<u64>,
    /// Address map in use; `sunspec` if it is detected.
    pub dev_type: Option<String>,
    /// Communication works.
    pub online: Option<bool>,
    /// Modbus registers.
    pub elements: Option<Vec<models::SlowdIfaceDetailsModbusElement>>,
}
runtime::object!(
    SlowdIfaceDetailsModbus { optional(dev_addr), optional(dev_type), optional(online),
    optional(elements) }
);
/// A Modbus register. Part of schema `SlowdIfaceDetailsModbus`, in `elements`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsModbusElement {
    /// Name of the quantity.
    pub name: Option<String>,
    /// Unit.
    pub unit: Option<String>,
    /// Subscription of the recorder, -1 if not recorded. At least -1.
    pub sub_id: Option<i64>,
    /// Time of the latest value.
    pub ts: Option<runtime::Timestamp>,
    /// Latest value.
    pub val: Option<f64>,
}
runtime::object!(
    SlowdIfaceDetailsModbusElement { optional(name), optional(unit), optional(sub_id),
    optional(ts), optional(val) }
);
/// Present while the device does not answer. Schema `SlowdOfflineStatus`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdOfflineStatus {
    /// When it was lost, in seconds since boot. At least 0. Unit: s.
    pub since: Option<u64>,
    /// Seconds after `since` until the next attempt. At least 0. Unit: s.
    pub timeout: Option<u64>,
}
runtime::object!(SlowdOfflineStatus { optional(since), optional(timeout) });
/// Power-One (Aurora) inverters. Schema `SlowdIfaceDetailsPowerOne`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsPowerOne {
    /// RS485 address, -1 to search the bus. -1 to 249.
    pub target_addr: Option<i64>,
    /// Next address of the search; 250 when it is over. 0 to 250.
    pub check_addr: Option<u64>,
    /// Inverters.
    pub devs: Option<Vec<models::SlowdIfaceDetailsPowerOneDev>>,
}
runtime::object!(
    SlowdIfaceDetailsPowerOne { optional(target_addr), optional(check_addr),
    optional(devs) }
);
/// A measured quantity. Part of schema `SlowdIfaceDetailsPowerOne`, in `devs.channels`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsPowerOneDevChannel {
    /// Name of the quantity.
    pub name: Option<String>,
    /// Unit.
    pub unit: Option<String>,
    /// Subscription of the recorder, -1 if not recorded. At least -1.
    pub sub_id: Option<i64>,
    /// Time of the latest value.
    pub ts: Option<runtime::Timestamp>,
    /// Latest value.
    pub val: Option<f64>,
}
runtime::object!(
    SlowdIfaceDetailsPowerOneDevChannel { optional(name), optional(unit),
    optional(sub_id), optional(ts), optional(val) }
);
/// An inverter. Part of schema `SlowdIfaceDetailsPowerOne`, in `devs`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsPowerOneDev {
    /// Seconds since the last reading. Unit: s.
    pub age: Option<f64>,
    /// RS485 address; -1 not known yet, -2 one is to be assigned. -2 to 249.
    pub ser_addr: Option<i64>,
    /// Serial number.
    pub sn: Option<i64>,
    /// Since when it is silent, and when it is tried again.
    pub offline: Option<models::SlowdOfflineStatus>,
    /// Measured quantities.
    pub channels: Option<Vec<models::SlowdIfaceDetailsPowerOneDevChannel>>,
}
runtime::object!(
    SlowdIfaceDetailsPowerOneDev { optional(age), optional(ser_addr), optional(sn),
    optional(offline), optional(channels) }
);
/// Instrument that speaks SCPI. Schema `SlowdIfaceDetailsSCPI`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsScpi {
    /// Manufacturer.
    pub mfg: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// Measured quantities.
    pub channels: Option<Vec<models::SlowdIfaceDetailsScpiChannel>>,
}
runtime::object!(
    SlowdIfaceDetailsScpi { optional(mfg), optional(model), optional(channels) }
);
/// A measured quantity. Part of schema `SlowdIfaceDetailsSCPI`, in `channels`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsScpiChannel {
    /// Name of the quantity.
    pub name: Option<String>,
    /// Unit, where there is one.
    pub unit: Option<String>,
    /// Subscription of the recorder, -1 if not recorded. At least -1.
    pub sub_id: Option<i64>,
    /// Time of the latest value.
    pub ts: Option<runtime::Timestamp>,
    /// Latest value.
    pub val: Option<f64>,
}
runtime::object!(
    SlowdIfaceDetailsScpiChannel { optional(name), optional(unit), optional(sub_id),
    optional(ts), optional(val) }
);
/// SMA inverters on an SMANet bus. Schema `SlowdIfaceDetailsSMA`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsSma {
    /// The meter's bus address, always 1.
    pub my_addr: Option<i64>,
    /// Bus: 0 starting (discovery), 1 operational, 2 reading values, 3 querying capabilities. 0 to 3.
    pub iface_state: Option<u64>,
    /// Telegram reader: 0 awaits a start byte (7E hex), 1 reads the body, 2 reads an escaped character.
    ///
    /// 0 to 2.
    pub read_state: Option<u64>,
    /// Devices found.
    pub devs: Option<Vec<models::SlowdIfaceDetailsSmaDev>>,
}
runtime::object!(
    SlowdIfaceDetailsSma { optional(my_addr), optional(iface_state),
    optional(read_state), optional(devs) }
);
/// Latest value, a number or text. Part of schema `SlowdIfaceDetailsSMA`, in `devs.channels.val`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SlowdIfaceDetailsSmaDevChannelVal {
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// Any other value, kept as JSON.
    Unknown(::std::boxed::Box<runtime::Json>),
}
runtime::union!(SlowdIfaceDetailsSmaDevChannelVal { number(Number), string(Text) });
/// A measured quantity. Part of schema `SlowdIfaceDetailsSMA`, in `devs.channels`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsSmaDevChannel {
    /// Name of the quantity.
    pub name: Option<String>,
    /// Unit, where there is one.
    pub unit: Option<String>,
    /// Subscription of the recorder, -1 if not recorded. At least -1.
    pub sub_id: Option<i64>,
    /// Time of the latest value.
    pub ts: Option<runtime::Timestamp>,
    /// Latest value, a number or text.
    pub val: Option<models::SlowdIfaceDetailsSmaDevChannelVal>,
}
runtime::object!(
    SlowdIfaceDetailsSmaDevChannel { optional(name), optional(unit), optional(sub_id),
    optional(ts), optional(val) }
);
/// A device. Part of schema `SlowdIfaceDetailsSMA`, in `devs`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsSmaDev {
    /// Bus address. 2 to 255.
    pub ser_addr: Option<u8>,
    /// Serial number. At least 0.
    pub sn: Option<u64>,
    /// Measured quantities.
    pub channels: Option<Vec<models::SlowdIfaceDetailsSmaDevChannel>>,
    /// Since when it is silent, and when it is tried again.
    pub offline: Option<models::SlowdOfflineStatus>,
}
runtime::object!(
    SlowdIfaceDetailsSmaDev { optional(ser_addr), optional(sn), optional(channels),
    optional(offline) }
);
/// Device that follows Sony's IJ1004C / IJ5001C communication specification.
///
/// Schema `SlowdIfaceDetailsSony`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsSony {
    /// Seconds since the last reading. Unit: s.
    pub age: Option<f64>,
    /// Bus address. 0 to 15.
    pub ctrl_addr: Option<u64>,
    /// Serial number. At least 0.
    pub sn: Option<u64>,
    /// Measured quantities.
    pub channels: Option<Vec<models::SlowdIfaceDetailsSonyChannel>>,
    /// Since when it is silent, and when it is tried again.
    pub offline: Option<models::SlowdOfflineStatus>,
}
runtime::object!(
    SlowdIfaceDetailsSony { optional(age), optional(ctrl_addr), optional(sn),
    optional(channels), optional(offline) }
);
/// A measured quantity. Part of schema `SlowdIfaceDetailsSony`, in `channels`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsSonyChannel {
    /// Name of the quantity.
    pub name: Option<String>,
    /// Unit, where there is one.
    pub unit: Option<String>,
    /// Subscription of the recorder, -1 if not recorded. At least -1.
    pub sub_id: Option<i64>,
    /// Time of the latest value.
    pub ts: Option<runtime::Timestamp>,
    /// Latest value.
    pub val: Option<f64>,
}
runtime::object!(
    SlowdIfaceDetailsSonyChannel { optional(name), optional(unit), optional(sub_id),
    optional(ts), optional(val) }
);
/// State of `slowd`, the process that talks to serial and other slow devices.
///
/// Schema `SlowdStatusObject`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdStatusObject {
    /// Open connections.
    pub conns: Option<Vec<models::SlowdStatusConn>>,
}
runtime::object!(SlowdStatusObject { optional(conns) });
/// `n` none, `e` even, `o` odd. Part of schema `SlowdStatusObject`, in `conns.serial.parity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlowdStatusConnSerialParity {
    /// None. `n`.
    N,
    /// Odd. `o`.
    O,
    /// Even. `e`.
    E,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl SlowdStatusConnSerialParity {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::N => "n",
            Self::O => "o",
            Self::E => "e",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl SlowdStatusConnSerialParity {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::N, Self::O, Self::E];
}
runtime::open_enum!(SlowdStatusConnSerialParity);
/// Serial line settings. Part of schema `SlowdStatusObject`, in `conns.serial`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdStatusConnSerial {
    /// Baud rate. 50 to 230400. Unit: Bd.
    pub baud: Option<u64>,
    /// `n` none, `e` even, `o` odd.
    pub parity: Option<models::SlowdStatusConnSerialParity>,
    /// Data bits. 5 to 8.
    pub size: Option<u64>,
    /// Stop bits. 1 to 2.
    pub stop: Option<u64>,
}
runtime::object!(
    SlowdStatusConnSerial { optional(baud), optional(parity), optional(size),
    optional(stop) }
);
/// Traffic counters. Part of schema `SlowdStatusObject`, in `conns.stats`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdStatusConnStats {
    /// Malformed packets received. At least 0.
    pub bad: Option<u64>,
    /// Sound packets received. At least 0.
    pub good: Option<u64>,
    /// Packets sent that nobody acknowledged in time. At least 0.
    pub timedout: Option<u64>,
    /// Bytes received. At least 0. Unit: B.
    pub rx: Option<u64>,
    /// Bytes sent. At least 0. Unit: B.
    pub tx: Option<u64>,
}
runtime::object!(
    SlowdStatusConnStats { optional(bad), optional(good), optional(timedout),
    optional(rx), optional(tx) }
);
/// Protocol; decides the type of `details`.
///
/// Part of schema `SlowdStatusObject`, in `conns.ifaces.scheme`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlowdStatusConnIfaceScheme {
    /// AlphaTechnics thermometers. `alphatechnics`.
    Alphatechnics,
    /// Modbus/RTU. `modbus`.
    Modbus,
    /// Power One Aurora inverters. `po`.
    Po,
    /// SCPI devices. `scpi`.
    Scpi,
    /// SMA inverters and weather stations. `sma`.
    Sma,
    /// Sony battery charge controllers. `sony`.
    Sony,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl SlowdStatusConnIfaceScheme {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Alphatechnics => "alphatechnics",
            Self::Modbus => "modbus",
            Self::Po => "po",
            Self::Scpi => "scpi",
            Self::Sma => "sma",
            Self::Sony => "sony",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl SlowdStatusConnIfaceScheme {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Alphatechnics,
        Self::Modbus,
        Self::Po,
        Self::Scpi,
        Self::Sma,
        Self::Sony,
    ];
}
runtime::open_enum!(SlowdStatusConnIfaceScheme);
/// State particular to the scheme. Part of schema `SlowdStatusObject`, in `conns.ifaces.details`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SlowdStatusConnIfaceDetails {
    /// AlphaTechnics 5000 thermometer. Chosen where `scheme` is `alphatechnics`.
    SlowdIfaceDetailsAlphaTechnics(models::SlowdIfaceDetailsAlphaTechnics),
    /// Modbus device. Chosen where `scheme` is `modbus`.
    SlowdIfaceDetailsModbus(models::SlowdIfaceDetailsModbus),
    /// Power-One (Aurora) inverters. Chosen where `scheme` is `po`.
    SlowdIfaceDetailsPowerOne(models::SlowdIfaceDetailsPowerOne),
    /// Instrument that speaks SCPI. Chosen where `scheme` is `scpi`.
    SlowdIfaceDetailsScpi(models::SlowdIfaceDetailsScpi),
    /// SMA inverters on an SMANet bus. Chosen where `scheme` is `sma`.
    SlowdIfaceDetailsSma(models::SlowdIfaceDetailsSma),
    /// Device that follows Sony's IJ1004C / IJ5001C communication specification.
    ///
    /// Chosen where `scheme` is `sony`.
    SlowdIfaceDetailsSony(models::SlowdIfaceDetailsSony),
    /// Any other value, kept as JSON.
    Unknown(runtime::Json),
}
runtime::union!(
    SlowdStatusConnIfaceDetails { has_any(SlowdIfaceDetailsAlphaTechnics, "state"),
    has_any(SlowdIfaceDetailsModbus, "dev_addr", "dev_type", "online", "elements"),
    has_any(SlowdIfaceDetailsPowerOne, "target_addr", "check_addr"),
    has_any(SlowdIfaceDetailsScpi, "mfg", "model"), has_any(SlowdIfaceDetailsSma,
    "my_addr", "iface_state", "read_state"), has_any(SlowdIfaceDetailsSony, "ctrl_addr",
    "sn", "offline"); told(SlowdIfaceDetailsAlphaTechnics, "alphatechnics"),
    told(SlowdIfaceDetailsModbus, "modbus"), told(SlowdIfaceDetailsPowerOne, "po"),
    told(SlowdIfaceDetailsScpi, "scpi"), told(SlowdIfaceDetailsSma, "sma"),
    told(SlowdIfaceDetailsSony, "sony") }
);
/// An interface: one device or several, depending on the scheme.
///
/// Part of schema `SlowdStatusObject`, in `conns.ifaces`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdStatusConnIface {
    /// Attached by the meter on discovery, e.g. of a USB device.
    pub auto_attached: Option<bool>,
    /// Name given by the user.
    pub name: Option<String>,
    /// Milliseconds until the interface gets attention again. Unit: ms.
    pub next_tick: Option<i64>,
    /// Users of the interface; it closes at 0. At least 0.
    pub refcnt: Option<u64>,
    /// Protocol; decides the type of `details`.
    pub scheme: Option<models::SlowdStatusConnIfaceScheme>,
    /// State particular to the scheme.
    pub details: Option<models::SlowdStatusConnIfaceDetails>,
}
runtime::object!(
    SlowdStatusConnIface { optional(auto_attached), optional(name), optional(next_tick),
    optional(refcnt), optional(scheme), optional(details); told(details, scheme) }
);
/// A connection. Part of schema `SlowdStatusObject`, in `conns`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowdStatusConn {
    /// Device address; `cli-conn` is the command line, `resolver` the name resolution.
    pub addr: Option<String>,
    /// File descriptor, -1 when closed. At least -1.
    pub fd: Option<i64>,
    /// Milliseconds until the connection gets attention again. Unit: ms.
    pub next_tick: Option<i64>,
    /// Received data is waiting.
    pub readable: Option<bool>,
    /// Users of the connection; it closes at 0. At least 0.
    pub refcnt: Option<u64>,
    /// Data can be sent.
    pub writable: Option<bool>,
    /// Events awaited, as bits: 0 readable, 1 writable, 3 error, 4 close, 13 close for reading.
    pub event_mask: Option<i64>,
    /// Serial line settings.
    pub serial: Option<models::SlowdStatusConnSerial>,
    /// Traffic counters.
    pub stats: Option<models::SlowdStatusConnStats>,
    /// Interfaces on the connection.
    pub ifaces: Option<Vec<models::SlowdStatusConnIface>>,
}
runtime::object!(
    SlowdStatusConn { optional(addr), optional(fd), optional(next_tick),
    optional(readable), optional(refcnt), optional(writable), optional(event_mask),
    optional(serial), optional(stats), optional(ifaces) }
);
/// A built-in alert. Schema `sysAlertItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysAlertItem {
    /// Short alphanumeric id.
    pub id: Option<String>,
    /// Why it is raised, in the meter's language.
    pub reason: Option<String>,
}
runtime::object!(SysAlertItem { optional(id), optional(reason) });
/// Cause of the last reset. EG4: `general reset` (backup battery was empty), `wakeup` (it was not),
/// `watchdog reset`, `software reset` (by firmware); other models have other words.
///
/// Schema `sysBootReason`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SysBootReason {
    /// Power came on while the backup battery was empty. `general reset`.
    GeneralReset,
    /// Power came on while the backup battery was charged. `wakeup`.
    Wakeup,
    /// The watchdog timer restarted the CPU. `watchdog reset`.
    WatchdogReset,
    /// The firmware asked for a restart. `software reset`.
    SoftwareReset,
    /// Not used by EG4 meters. `user reset`.
    UserReset,
    /// Not used by EG4 meters. `unknown reset`.
    UnknownReset,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl SysBootReason {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::GeneralReset => "general reset",
            Self::Wakeup => "wakeup",
            Self::WatchdogReset => "watchdog reset",
            Self::SoftwareReset => "software reset",
            Self::UserReset => "user reset",
            Self::UnknownReset => "unknown reset",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl SysBootReason {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::GeneralReset,
        Self::Wakeup,
        Self::WatchdogReset,
        Self::SoftwareReset,
        Self::UserReset,
        Self::UnknownReset,
    ];
}
runtime::open_enum!(SysBootReason);
/// The last start. Schema `sysBoot`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysBoot {
    /// Cause of the last reset. EG4: `general reset` (backup battery was empty), `wakeup` (it was not),
    /// `watchdog reset`, `software reset` (by firmware); other models have other words.
    ///
    /// Known values: `general reset`, `wakeup`, `watchdog reset`, `software reset`, `user reset`, `unknown
    /// reset`.
    pub reason: Option<models::SysBootReason>,
    /// When a user last rebooted it, Unix time as text, or null. Power failures and watchdog resets do not
    /// count.
    ///
    /// May be `null`.
    pub time: Option<Option<runtime::Timestamp>>,
    /// False if battery or supercap ran out while off, so that the clock may have been lost. Since 4.6.
    pub backup_power_ok: Option<bool>,
}
runtime::object!(
    SysBoot { optional(reason), nullable(time), optional(backup_power_ok) }
);
/// A level: a ring of rows. Schema `sysDbLevelItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysDbLevelItem {
    /// Time of the youngest row, Unix time as text; null if the level is empty. May be `null`. Since 4.6.
    pub head: Option<Option<runtime::Timestamp>>,
    /// Milliseconds from row to row. Unit: ms.
    pub interval: Option<i64>,
    /// Rows that fit; times `interval`, that is the history held.
    pub row_count: Option<i64>,
    /// True if a restart loses it.
    pub volatile: Option<bool>,
}
runtime::object!(
    SysDbLevelItem { nullable(head), optional(interval), optional(row_count,
    "row-count"), optional(volatile) }
);
/// Size and layout of the database. Schema `sysDb`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysDb {
    /// How many physical registers fit. At least 1.
    pub max_registers: Option<u64>,
    /// Storage levels, from fine and short to coarse and long.
    pub level: Option<Vec<models::SysDbLevelItem>>,
}
runtime::object!(SysDb { optional(max_registers, "max-registers"), optional(level) });
/// A serial port. Schema `sysDevSerialItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysDevSerialItem {
    /// Identifies the socket it is plugged into.
    pub devpath: Option<String>,
    /// Maker of the adapter.
    pub manufacturer: Option<String>,
    /// Product name of the adapter.
    pub product: Option<String>,
    /// Serial number of the adapter.
    pub sn: Option<String>,
    /// Version of the adapter.
    pub version: Option<runtime::Lenient<String>>,
}
runtime::object!(
    SysDevSerialItem { optional(devpath), optional(manufacturer), optional(product),
    optional(sn), optional(version) }
);
/// Attached hardware. Schema `sysDev`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysDev {
    /// Serial ports. See [`guide::serial_ports`](crate::guide::serial_ports).
    pub serial: Option<Vec<models::SysDevSerialItem>>,
}
runtime::object!(SysDev { optional(serial) });
/// An argument. Schema `sysFuncBasicNameArgItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysFuncBasicNameArgItem {
    /// Name, for humans; `help` refers to it.
    pub name: Option<String>,
    /// Type code, or `string`.
    ///
    /// Known values: `#`, `#3`, `%`, `$`, `a`, `aq`, `d`, `Ee`, `F`, `h`, `I`, `m`, `P`, `Pa`, `ppm`,
    /// `var`, `Q`, `Qe`, `Qv`, `R`, `S`, `T`, `THD`, `V`, `v`, `string`.
    pub r#type: Option<String>,
}
runtime::object!(SysFuncBasicNameArgItem { optional(name), optional(r#type, "type") });
/// A function. Schema `sysFuncBasicName`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysFuncBasicName {
    /// Arguments in order.
    pub arg: Option<Vec<models::SysFuncBasicNameArgItem>>,
    /// What it does; argument names stand between `<arg>` and `</arg>`.
    pub help: Option<String>,
    /// Number of arguments that cannot be left out. At least 0.
    pub min_args: Option<runtime::Lenient<u64>>,
}
runtime::object!(
    SysFuncBasicName { optional(arg), optional(help), optional(min_args, "min-args") }
);
/// An argument. Schema `sysFuncAlertNameArgItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysFuncAlertNameArgItem {
    /// Name, for humans; `help` refers to it.
    pub name: Option<String>,
    /// Type code, or `string`.
    ///
    /// Known values: `#`, `#3`, `%`, `$`, `a`, `aq`, `d`, `Ee`, `F`, `h`, `I`, `m`, `P`, `Pa`, `ppm`,
    /// `var`, `Q`, `Qe`, `Qv`, `R`, `S`, `T`, `THD`, `V`, `v`, `string`.
    pub r#type: Option<String>,
}
runtime::object!(SysFuncAlertNameArgItem { optional(name), optional(r#type, "type") });
/// A function of alerts. [`guide::alerts`](crate::guide::alerts) looks one up by its help.
///
/// Schema `sysFuncAlertName`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysFuncAlertName {
    /// Arguments in order.
    pub arg: Option<Vec<models::SysFuncAlertNameArgItem>>,
    /// What it does; argument names stand between `<arg>` and `</arg>`.
    pub help: Option<String>,
    /// Number of arguments that cannot be left out. At least 0.
    pub min_args: Option<runtime::Lenient<u64>>,
}
runtime::object!(
    SysFuncAlertName { optional(arg), optional(help), optional(min_args, "min-args") }
);
/// Functions for eScript expressions. See [`guide::escript`](crate::guide::escript). Schema `sysFunc`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysFunc {
    /// Functions usable in every expression, by name.
    pub basic: Option<runtime::Map<models::SysFuncBasicName>>,
    /// Further functions for alert conditions, by name. See [`guide::alerts`](crate::guide::alerts).
    pub alert: Option<runtime::Map<models::SysFuncAlertName>>,
}
runtime::object!(SysFunc { optional(basic), optional(alert) });
/// Raw type. `s` signed, `u` unsigned, `float16` half, `float` single, `double` double precision, `bit`
/// a coil; a final `l` means swapped words, for `float16l` swapped bytes.
///
/// Schema `sysModbusClientMapNameRegItemType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SysModbusClientMapNameRegItemType {
    /// One bit (a coil). `bit`.
    Bit,
    /// Signed, 16 bits. `s16`.
    S16,
    /// Unsigned, 16 bits. `u16`.
    U16,
    /// Signed, 32 bits. `s32`.
    S32,
    /// Unsigned, 32 bits. `u32`.
    U32,
    /// Signed, 32 bits, low word first. `s32l`.
    S32l,
    /// Unsigned, 32 bits, low word first. `u32l`.
    U32l,
    /// Signed, 64 bits. `s64`.
    S64,
    /// Unsigned, 64 bits. `u64`.
    U64,
    /// Half-precision float, 16 bits. `float16`.
    Float16,
    /// Half-precision float, 16 bits, bytes swapped. `float16l`.
    Float16l,
    /// Single-precision float, 32 bits. `float`.
    Float,
    /// Single-precision float, 32 bits, low word first. `floatl`.
    Floatl,
    /// Double-precision float, 64 bits. `double`.
    Double,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl SysModbusClientMapNameRegItemType {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bit => "bit",
            Self::S16 => "s16",
            Self::U16 => "u16",
            Self::S32 => "s32",
            Self::U32 => "u32",
            Self::S32l => "s32l",
            Self::U32l => "u32l",
            Self::S64 => "s64",
            Self::U64 => "u64",
            Self::Float16 => "float16",
            Self::Float16l => "float16l",
            Self::Float => "float",
            Self::Floatl => "floatl",
            Self::Double => "double",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl SysModbusClientMapNameRegItemType {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Bit,
        Self::S16,
        Self::U16,
        Self::S32,
        Self::U32,
        Self::S32l,
        Self::U32l,
        Self::S64,
        Self::U64,
        Self::Float16,
        Self::Float16l,
        Self::Float,
        Self::Floatl,
        Self::Double,
    ];
}
runtime::open_enum!(SysModbusClientMapNameRegItemType);
/// `analog` can be averaged; `enum` (a code) and `bitset` (flags) cannot.
///
/// Schema `sysModbusClientMapNameRegItemKind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SysModbusClientMapNameRegItemKind {
    /// Continuous: averages make sense. `analog`.
    Analog,
    /// A code, such as an error number: averages make no sense. `enum`.
    Enum,
    /// Flags, one a bit. `bitset`.
    Bitset,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl SysModbusClientMapNameRegItemKind {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Analog => "analog",
            Self::Enum => "enum",
            Self::Bitset => "bitset",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl SysModbusClientMapNameRegItemKind {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Analog, Self::Enum, Self::Bitset];
}
runtime::open_enum!(SysModbusClientMapNameRegItemKind);
/// `ro` can only be read, `rw` also written. Schema `sysModbusClientMapNameRegItemAccess`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SysModbusClientMapNameRegItemAccess {
    /// Can be read. `ro`.
    Ro,
    /// Can be read and written. `rw`.
    Rw,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl SysModbusClientMapNameRegItemAccess {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ro => "ro",
            Self::Rw => "rw",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl SysModbusClientMapNameRegItemAccess {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Ro, Self::Rw];
}
runtime::open_enum!(SysModbusClientMapNameRegItemAccess);
/// A register definition: physical value = (raw + offset) * scale.
///
/// Schema `sysModbusClientMapNameRegItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysModbusClientMapNameRegItem {
    /// Any name that is unique in the map; physical registers refer to it.
    pub name: Option<String>,
    /// Modbus address. 0 to 65535.
    pub addr: Option<u16>,
    /// Raw type. `s` signed, `u` unsigned, `float16` half, `float` single, `double` double precision, `bit`
    /// a coil; a final `l` means swapped words, for `float16l` swapped bytes.
    pub r#type: Option<models::SysModbusClientMapNameRegItemType>,
    /// `analog` can be averaged; `enum` (a code) and `bitset` (flags) cannot.
    pub kind: Option<models::SysModbusClientMapNameRegItemKind>,
    /// Unit of an `analog` register, from a fixed list such as `W`, `kWh`, `V`, `A`, `Hz`, `%`, `degC`,
    /// `s`, `#3` (a number with three decimals).
    ///
    /// Known values: `#3`, `%`, `A`, `Ah`, `As`, `C`, `Degrees`, `Hz`, `Ohm`, `Pa`, `Pct`, `RH`, `Tmd`,
    /// `Tmh`, `Tms`, `VA`, `VAh`, `V`, `W/m2`, `W/m^2`, `W`, `Wh`, `degC`, `deg`, `g`, `hPa`, `h`, `kAh`,
    /// `kO`, `kPa`, `kVAh`, `kW`, `kWh`, `kg`, `kvarh`, `m/s`, `m3/s`, `m3`, `mA`, `mAh`, `mSecs`, `mV`,
    /// `m^3/s`, `m^3`, `meters`, `mm`, `mps`, `ms`, `ohms`, `ppm`, `s`, `secs`, `var`, `varh`, `°C`.
    pub unit: Option<String>,
    /// Added to the raw value before scaling.
    pub offset: Option<f64>,
    /// Factor, applied after the offset.
    pub scale: Option<f64>,
    /// `ro` can only be read, `rw` also written.
    pub access: Option<models::SysModbusClientMapNameRegItemAccess>,
}
runtime::object!(
    SysModbusClientMapNameRegItem { optional(name), optional(addr), optional(r#type,
    "type"), optional(kind), optional(unit), optional(offset), optional(scale),
    optional(access) }
);
/// An address map: register definitions and options. Schema `sysModbusClientMapName`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysModbusClientMapName {
    /// Options, all of them text: `default-modbus-addr` (unit, `1`), `default-serial-params` (`9600/8n1`),
    /// `default-tcp-port` (`6001`).
    pub option: Option<runtime::Map<String>>,
    /// Register definitions.
    pub reg: Option<Vec<models::SysModbusClientMapNameRegItem>>,
}
runtime::object!(SysModbusClientMapName { optional(option), optional(reg) });
/// Knowledge for reading Modbus devices. Schema `sysModbusClient`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysModbusClient {
    /// Built-in address maps by name; own ones are in
    /// [`/config/modbus/client/map`](crate::resources::config::ModbusClientMap). See
    /// [`guide::modbus`](crate::guide::modbus).
    pub map: Option<runtime::Map<models::SysModbusClientMapName>>,
}
runtime::object!(SysModbusClient { optional(map) });
/// Modbus knowledge of the firmware. Schema `sysModbus`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysModbus {
    /// Knowledge for reading Modbus devices.
    pub client: Option<models::SysModbusClient>,
}
runtime::object!(SysModbus { optional(client) });
/// Estimated speed of the line. Schema `sysNetHomeplugBridgeItemSpeed`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysNetHomeplugBridgeItemSpeed {
    /// From bridge to meter, in bit/s. Unit: bit/s.
    pub rx: Option<i64>,
    /// From meter to bridge, in bit/s; missing on egauge2. Unit: bit/s.
    pub tx: Option<i64>,
}
runtime::object!(SysNetHomeplugBridgeItemSpeed { optional(rx), optional(tx) });
/// A bridge. Schema `sysNetHomeplugBridgeItem`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysNetHomeplugBridgeItem {
    /// MAC address.
    pub mac: Option<String>,
    /// Estimated speed of the line.
    pub speed: Option<models::SysNetHomeplugBridgeItemSpeed>,
    /// Chipset, if recognised.
    pub r#type: Option<String>,
    /// Maker, if the chipset is recognised.
    pub vendor: Option<String>,
}
runtime::object!(
    SysNetHomeplugBridgeItem { optional(mac), optional(speed), optional(r#type, "type"),
    optional(vendor) }
);
/// HomePlug state. Schema `sysNetHomeplug`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysNetHomeplug {
    /// Bridges found.
    pub bridge: Option<Vec<models::SysNetHomeplugBridgeItem>>,
}
runtime::object!(SysNetHomeplug { optional(bridge) });
/// IPv4 addressing. Addresses are dotted decimals. Schema `sysNetIpv4`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysNetIpv4 {
    /// Whether DHCP supplies the address.
    pub dhcp: Option<bool>,
    /// The meter's address.
    pub address: Option<String>,
    /// Broadcast address.
    pub broadcast: Option<String>,
    /// Network mask.
    pub netmask: Option<String>,
    /// Network number.
    pub network: Option<String>,
    /// Default gateway.
    pub gateway: Option<String>,
}
runtime::object!(
    SysNetIpv4 { optional(dhcp), optional(address), optional(broadcast),
    optional(netmask), optional(network), optional(gateway) }
);
/// `INVAL` unusable, `TRACK` on probation, `PEER` usable, `SYNC` the one followed.
///
/// Schema `sysNetNtpServerItemState`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SysNetNtpServerItemState {
    /// Cannot be used: unknown name, or no answer. `INVAL`.
    INVAL,
    /// Usable as a source of time. `PEER`.
    PEER,
    /// Usable, and the source of the clock now. `SYNC`.
    SYNC,
    /// Being tried; on the way to `PEER`. `TRACK`.
    TRACK,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl SysNetNtpServerItemState {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::INVAL => "INVAL",
            Self::PEER => "PEER",
            Self::SYNC => "SYNC",
            Self::TRACK => "TRACK",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl SysNetNtpServerItemState {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::INVAL,
        Self::PEER,
        Self::SYNC,
        Self::TRACK,
    ];
}
runtime::open_enum!(SysNetNtpServerItemState);
/// State of a server. Stratum, offset, delay and jitter exist only for a peer (`PEER`, `SYNC`).
///
/// Schema `sysNetNtpServerItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysNetNtpServerItem {
    /// IP address, null if unknown. May be `null`.
    pub address: Option<Option<String>>,
    /// Host name, null if configured by address. May be `null`.
    pub name: Option<Option<String>>,
    /// `INVAL` unusable, `TRACK` on probation, `PEER` usable, `SYNC` the one followed.
    pub state: Option<models::SysNetNtpServerItemState>,
    /// Weight given to its time.
    pub weight: Option<i64>,
    /// Trust in its time; more is better.
    pub trust_level: Option<i64>,
    /// Distance from a reference clock; 0 is the clock itself.
    pub stratum: Option<i64>,
    /// Seconds until it is asked again. Unit: s.
    pub next_poll: Option<i64>,
    /// Seconds between two questions. Unit: s.
    pub poll_interval: Option<i64>,
    /// Clock difference, in ms. Unit: ms.
    pub offset: Option<f64>,
    /// One-way delay of packets, in ms. Unit: ms.
    pub delay: Option<f64>,
    /// Variation of that delay, in ms. Unit: ms.
    pub jitter: Option<f64>,
}
runtime::object!(
    SysNetNtpServerItem { nullable(address), nullable(name), optional(state),
    optional(weight), optional(trust_level), optional(stratum), optional(next_poll),
    optional(poll_interval), optional(offset), optional(delay), optional(jitter) }
);
/// How the NTP servers do. Schema `sysNetNtp`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysNetNtp {
    /// State of each configured server.
    pub server: Option<Vec<models::SysNetNtpServerItem>>,
}
runtime::object!(SysNetNtp { optional(server) });
/// An access point. Schema `sysNetWlanApItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysNetWlanApItem {
    /// MAC address with colons.
    pub bssid: Option<String>,
    /// Capabilities in brackets, e.g. `[WPA2-PSK-CCMP+TKIP][WPS][ESS]`.
    pub flags: Option<String>,
    /// Carrier frequency in MHz. Unit: MHz.
    pub frequency: Option<i64>,
    /// Signal in dB, negative; nearer to 0 is stronger. Unit: dB.
    pub signal_level: Option<i64>,
    /// Network name.
    pub ssid: Option<String>,
}
runtime::object!(
    SysNetWlanApItem { optional(bssid), optional(flags), optional(frequency),
    optional(signal_level), optional(ssid) }
);
/// A configured network. Schema `sysNetWlanNetItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysNetWlanNetItem {
    /// Id for [`POST /cmd/wlan`](crate::resources::cmd::Wlan). At least 0.
    pub network_id: Option<u64>,
    /// MAC address of the access point, or `any`.
    pub bssid: Option<String>,
    /// State in brackets: `[CURRENT]` in use, `[DISABLED]`, `[TEMP-DISABLED]`.
    pub flags: Option<String>,
    /// Network name.
    pub ssid: Option<String>,
}
runtime::object!(
    SysNetWlanNetItem { optional(network_id), optional(bssid), optional(flags),
    optional(ssid) }
);
/// Wi-Fi state; [`POST /cmd/wlan`](crate::resources::cmd::Wlan) changes it. Schema `sysNetWlan`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysNetWlan {
    /// Access points in range.
    pub ap: Option<Vec<models::SysNetWlanApItem>>,
    /// Configured networks.
    pub net: Option<Vec<models::SysNetWlanNetItem>>,
}
runtime::object!(SysNetWlan { optional(ap), optional(net) });
/// Network settings in force, which can differ from [`/config/net`](crate::resources::config::Net).
///
/// Schema `sysNet`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysNet {
    /// HomePlug state. Since 4.6.
    pub homeplug: Option<models::SysNetHomeplug>,
    /// IPv4 addressing. Addresses are dotted decimals.
    pub ipv4: Option<models::SysNetIpv4>,
    /// How the NTP servers do.
    pub ntp: Option<models::SysNetNtp>,
    /// Wi-Fi state; [`POST /cmd/wlan`](crate::resources::cmd::Wlan) changes it.
    pub wlan: Option<models::SysNetWlan>,
}
runtime::object!(
    SysNet { optional(homeplug), optional(ipv4), optional(ntp), optional(wlan) }
);
/// The coming push. Schema `sysPushNext`. Since 4.5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysPushNext {
    /// When it is due, Unix time as text; empty if unknown.
    pub attempt: Option<String>,
}
runtime::object!(SysPushNext { optional(attempt) });
/// The latest push. Schema `sysPushLast`. Since 4.5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysPushLast {
    /// When it was tried, Unix time as text; empty if unknown.
    pub attempt: Option<String>,
    /// Rows sent; 0 also if unknown.
    pub count: Option<i64>,
    /// HTTP status of the server; 0 if unknown.
    pub status: Option<i64>,
    /// Latest success, Unix time as text; empty if unknown.
    pub success: Option<String>,
    /// Time of the last row sent, Unix time as text; empty if unknown.
    pub ts: Option<String>,
}
runtime::object!(
    SysPushLast { optional(attempt), optional(count), optional(status),
    optional(success), optional(ts) }
);
/// How data pushes ([`/config/push`](crate::resources::config::Push)) go. Schema `sysPush`. Since 4.5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysPush {
    /// The coming push.
    pub next: Option<models::SysPushNext>,
    /// The latest push.
    pub last: Option<models::SysPushLast>,
}
runtime::object!(SysPush { optional(next), optional(last) });
/// Result of [`POST /cmd/activate`](crate::resources::cmd::Activate).
///
/// Schema `ServiceActivationResult`. Since 4.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceActivationResult {
    /// True on success; failure is an error instead.
    pub activated: bool,
    /// URL that the user has to visit to finish, if any.
    pub signup: Option<String>,
}
runtime::object!(ServiceActivationResult { required(activated), optional(signup) });
impl ServiceActivationResult {
    /// Creates one from its required members.
    pub fn new(activated: bool) -> Self {
        Self { activated, signup: None }
    }
}
/// Result of [`POST /cmd/test-email`](crate::resources::cmd::TestEmail).
///
/// Schema `TestEmailResult`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TestEmailResult {
    /// Lines of the mail transfer, separated by newlines.
    pub log: Option<String>,
}
runtime::object!(TestEmailResult { optional(log) });
/// Result of [`POST /cmd/test-remote`](crate::resources::cmd::TestRemote); grows until the operation is
/// done.
///
/// Schema `TestRemoteResult`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TestRemoteResult {
    /// Steps of the attempt.
    pub trace: Option<Vec<models::TestRemoteResultTrace>>,
    /// Registers of the device found by now.
    pub regs: Option<Vec<models::TestRemoteResultReg>>,
}
runtime::object!(TestRemoteResult { optional(trace), optional(regs) });
/// A step. Part of schema `TestRemoteResult`, in `trace`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TestRemoteResultTrace {
    /// Seconds since the start. Unit: s.
    pub dt: f64,
    /// What happened, in the meter's language.
    pub msg: String,
}
runtime::object!(TestRemoteResultTrace { required(dt), required(msg) });
impl TestRemoteResultTrace {
    /// Creates one from its required members.
    pub fn new(dt: f64, msg: impl Into<String>) -> Self {
        Self { dt, msg: msg.into() }
    }
}
/// A register of the device. Part of schema `TestRemoteResult`, in `regs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TestRemoteResultReg {
    /// Register name.
    pub name: String,
    /// Type code.
    ///
    /// Known values: `#`, `#3`, `%`, `$`, `a`, `aq`, `d`, `Ee`, `F`, `h`, `I`, `m`, `P`, `Pa`, `ppm`,
    /// `var`, `Q`, `Qe`, `Qv`, `R`, `S`, `T`, `THD`, `V`, `v`.
    pub r#type: String,
}
runtime::object!(TestRemoteResultReg { required(name), required(r#type, "type") });
impl TestRemoteResultReg {
    /// Creates one from its required members.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
        }
    }
}
/// Result, if this command has one. Can change until `done` is true.
///
/// Schema `sysStatusTokenResult`. Since 4.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SysStatusTokenResult {
    /// Result of `POST /cmd/activate`. An object with any of `activated`, `signup`.
    ServiceActivationResult(models::ServiceActivationResult),
    /// Result of `POST /cmd/test-email`. An object with any of `log`.
    TestEmailResult(models::TestEmailResult),
    /// Result of `POST /cmd/test-remote`. An object with any of `trace`, `regs`.
    TestRemoteResult(models::TestRemoteResult),
    /// Any other value, kept as JSON.
    Unknown(runtime::Json),
}
runtime::union!(
    SysStatusTokenResult { has_any(ServiceActivationResult, "activated", "signup"),
    has_any(TestEmailResult, "log"), has_any(TestRemoteResult, "trace", "regs") }
);
/// Progress of a command. See [`guide::commands`](crate::guide::commands). Schema `sysStatusToken`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysStatusToken {
    /// Texts that complete `error` or `info`.
    pub args: Option<Vec<String>>,
    /// True once it is over; see `error` for how.
    pub done: Option<bool>,
    /// Short tag of a failure, e.g. `OOM`, to be translated; completed by `args`.
    pub error: Option<String>,
    /// Short tag of the current step, e.g. `RESTORE`, to be translated; completed by `args`.
    pub info: Option<String>,
    /// Part done, 0 to 1. 0 to 1.
    pub progress: Option<f64>,
    /// Result, if this command has one. Can change until `done` is true. Since 4.6.
    pub result: Option<models::SysStatusTokenResult>,
    /// When this status was written, Unix time as text.
    pub ts: Option<runtime::Timestamp>,
}
runtime::object!(
    SysStatusToken { optional(args), optional(done), optional(error), optional(info),
    optional(progress), optional(result), optional(ts) }
);
/// Fourier analysis. Schema `sysTeamFft`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysTeamFft {
    /// Latest analysis, Unix time as text, some seconds old; null if none is made. May be `null`.
    pub last_update: Option<Option<runtime::Timestamp>>,
}
runtime::object!(SysTeamFft { nullable(last_update) });
/// Its latest update. Schema `sysTeamRegNameLast`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysTeamRegNameLast {
    /// When, Unix time as text.
    pub update: Option<runtime::Timestamp>,
    /// Accumulated value (for discrete types the value itself), a 64-bit integer as text.
    pub val: Option<runtime::Int64>,
}
runtime::object!(SysTeamRegNameLast { optional(update), optional(val) });
/// A register. Schema `sysTeamRegName`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysTeamRegName {
    /// False if its (remote) source cannot be reached.
    pub available: Option<bool>,
    /// Its latest update.
    pub last: Option<models::SysTeamRegNameLast>,
    /// What a remote register still owes after its device was away. It is paid back by altering the rate by
    /// up to a tenth, so that no spike appears; [`POST /cmd/clear`](crate::resources::cmd::Clear) drops it.
    pub excess: Option<runtime::Decimal>,
}
runtime::object!(
    SysTeamRegName { optional(available), optional(last), optional(excess) }
);
/// State of all registers, measured here or fetched from remote devices. Schema `sysTeam`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysTeam {
    /// Seconds by which register values trail the clock; below 0.5 when all devices respond. Unit: s.
    pub lag: Option<f64>,
    /// Fourier analysis.
    pub fft: Option<models::SysTeamFft>,
    /// Registers by name, virtual ones included.
    pub reg: Option<runtime::Map<models::SysTeamRegName>>,
}
runtime::object!(SysTeam { optional(lag), optional(fft), optional(reg) });
/// Versions. Schema `sysVersion`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SysVersion {
    /// Firmware version, such as `4.6` or `4.5alpha1`. See [`guide::revisions`](crate::guide::revisions).
    pub firmware: Option<String>,
    /// Hardware version.
    pub hardware: Option<String>,
    /// Kernel version.
    pub kernel: Option<String>,
}
runtime::object!(
    SysVersion { optional(firmware), optional(hardware), optional(kernel) }
);
/// State of the meter, read-only. Needs the `view_settings` privilege; a user without it gets a 401.
///
/// Schema `sys`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sys {
    /// Built-in alerts; [`/config/alert/sys-prio`](crate::resources::config::AlertSysPrio) sets their
    /// priorities.
    pub alert: Option<Vec<models::SysAlertItem>>,
    /// The last start.
    pub boot: Option<models::SysBoot>,
    /// Size and layout of the database.
    pub db: Option<models::SysDb>,
    /// Attached hardware.
    pub dev: Option<models::SysDev>,
    /// Functions for eScript expressions. See [`guide::escript`](crate::guide::escript).
    pub func: Option<models::SysFunc>,
    /// Modbus knowledge of the firmware.
    pub modbus: Option<models::SysModbus>,
    /// Model, e.g. `EG4030`.
    pub model: Option<String>,
    /// Network settings in force, which can differ from [`/config/net`](crate::resources::config::Net).
    pub net: Option<models::SysNet>,
    /// How data pushes ([`/config/push`](crate::resources::config::Push)) go. Since 4.5.
    pub push: Option<models::SysPush>,
    /// True if settings wait for a reboot, see [`POST /cmd/reboot`](crate::resources::cmd::Reboot).
    pub reboot: Option<bool>,
    /// State of `slowd`, the process that talks to serial and other slow devices. Since 4.6.
    pub slowd: Option<models::SlowdStatusObject>,
    /// Serial number; letters, `-` and `_` occur.
    pub sn: Option<String>,
    /// Commands in progress, by token. The list of them is always empty, so that only the client that has a
    /// token sees its command.
    pub status: Option<runtime::Map<models::SysStatusToken>>,
    /// State of all registers, measured here or fetched from remote devices. Since 4.6.
    pub team: Option<models::SysTeam>,
    /// The meter's clock, Unix time as text.
    pub time: Option<runtime::Timestamp>,
    /// Seconds since boot. Unit: s.
    pub uptime: Option<f64>,
    /// Versions.
    pub version: Option<models::SysVersion>,
}
runtime::object!(
    Sys { optional(alert), optional(boot), optional(db), optional(dev), optional(func),
    optional(modbus), optional(model), optional(net), optional(push), optional(reboot),
    optional(slowd), optional(sn), optional(status), optional(team), optional(time),
    optional(uptime), optional(version) }
);
