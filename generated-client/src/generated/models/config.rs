// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 1f380be216e40e95

use crate::generated::models;
use crate::runtime;
/// BACnet over UDP/IP. Schema `configBacnetServerBip`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigBacnetServerBip {
    /// UDP port, customarily 0xBAC0; used while `bip` is enabled. 0 to 65535. Default `47808`.
    pub port: Option<u16>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigBacnetServerBip { optional(port); rest(unknown) });
impl ConfigBacnetServerBip {
    /// UDP port, customarily 0xBAC0. Sets `port`.
    #[must_use]
    pub fn port(mut self, value: u16) -> Self {
        self.port = Some(value);
        self
    }
}
/// A protocol: `ethernet` raw frames, `bip` UDP/IP, `mstp` RS-485.
///
/// Schema `configBacnetServerEnableItem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigBacnetServerEnableItem {
    /// BACnet/Ethernet. `ethernet`.
    Ethernet,
    /// BACnet/IP. `bip`.
    Bip,
    /// BACnet MS/TP, over a serial port. `mstp`.
    Mstp,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigBacnetServerEnableItem {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ethernet => "ethernet",
            Self::Bip => "bip",
            Self::Mstp => "mstp",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigBacnetServerEnableItem {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Ethernet, Self::Bip, Self::Mstp];
}
runtime::open_enum!(ConfigBacnetServerEnableItem);
/// BACnet MS/TP over a serial line; used while `mstp` is enabled. Schema `configBacnetServerMstp`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigBacnetServerMstp {
    /// The meter's MS/TP address. 0 to 127. Default `0`.
    pub mac: Option<u64>,
    /// Highest address on the bus. 127 always works; the true value makes the bus faster.
    ///
    /// 0 to 127. Default `0`.
    pub max_mac: Option<u64>,
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`. See
    /// [`guide::serial_ports`](crate::guide::serial_ports).
    ///
    /// Default `""`.
    pub port: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigBacnetServerMstp { optional(mac), optional(max_mac, "max-mac"), optional(port);
    rest(unknown) }
);
impl ConfigBacnetServerMstp {
    /// The meter's MS/TP address. Sets `mac`.
    #[must_use]
    pub fn mac(mut self, value: u64) -> Self {
        self.mac = Some(value);
        self
    }
    /// Highest address on the bus. Sets `max-mac`.
    #[must_use]
    pub fn max_mac(mut self, value: u64) -> Self {
        self.max_mac = Some(value);
        self
    }
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`. Sets `port`.
    #[must_use]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}
/// BACnet server: publishes the registers to building automation. Schema `configBacnetServer`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigBacnetServer {
    /// BACnet over UDP/IP.
    pub bip: Option<models::ConfigBacnetServerBip>,
    /// Protocols served; none switches the server off. One at a time, so the array holds at most one
    /// element.
    ///
    /// Items: At most 1. Default `[]`.
    pub enable: Option<Vec<models::ConfigBacnetServerEnableItem>>,
    /// True counts energy from the epoch [`/config/db/epoch`](crate::resources::config::Db::epoch), false
    /// from the meter's manufacture.
    ///
    /// Default `true`.
    pub epoch_relative: Option<bool>,
    /// BACnet object id. 0 to 4194303. Default `1`.
    pub id: Option<u64>,
    /// BACnet MS/TP over a serial line; used while `mstp` is enabled.
    pub mstp: Option<models::ConfigBacnetServerMstp>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigBacnetServer { optional(bip), optional(enable), optional(epoch_relative,
    "epoch-relative"), optional(id), optional(mstp); rest(unknown) }
);
impl ConfigBacnetServer {
    /// BACnet over UDP/IP. Sets `bip`.
    #[must_use]
    pub fn bip(mut self, value: models::ConfigBacnetServerBip) -> Self {
        self.bip = Some(value);
        self
    }
    /// Protocols served. Sets `enable`.
    #[must_use]
    pub fn enable(
        mut self,
        value: impl Into<Vec<models::ConfigBacnetServerEnableItem>>,
    ) -> Self {
        self.enable = Some(value.into());
        self
    }
    /// True counts energy from the epoch `/config/db/epoch`, false from the meter's manufacture.
    ///
    /// Sets `epoch-relative`.
    #[must_use]
    pub fn epoch_relative(mut self, value: bool) -> Self {
        self.epoch_relative = Some(value);
        self
    }
    /// BACnet object id. Sets `id`.
    #[must_use]
    pub fn id(mut self, value: u64) -> Self {
        self.id = Some(value);
        self
    }
    /// BACnet MS/TP over a serial line. Sets `mstp`.
    #[must_use]
    pub fn mstp(mut self, value: models::ConfigBacnetServerMstp) -> Self {
        self.mstp = Some(value);
        self
    }
}
/// The meter as a BACnet device. Schema `configBacnet`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigBacnet {
    /// BACnet server: publishes the registers to building automation.
    pub server: Option<models::ConfigBacnetServer>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigBacnet { optional(server); rest(unknown) });
impl ConfigBacnet {
    /// BACnet server: publishes the registers to building automation. Sets `server`.
    #[must_use]
    pub fn server(mut self, value: models::ConfigBacnetServer) -> Self {
        self.server = Some(value);
        self
    }
}
/// Database settings. Schema `configDb`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigDb {
    /// Start of the visible history, Unix time as text: accumulated values read 0 there, and user
    /// interfaces show nothing older. Moving it changes no recorded row; a time in the future becomes the
    /// youngest row's, one before the oldest row is an error. POST, PUT and DELETE (which sets it to the
    /// meter's current time) are not transactional.
    pub epoch: Option<runtime::Timestamp>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigDb { optional(epoch); rest(unknown) });
impl ConfigDb {
    /// Start of the visible history, Unix time as text: accumulated values read 0 there, and user
    /// interfaces show nothing older.
    ///
    /// Sets `epoch`.
    #[must_use]
    pub fn epoch(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.epoch = Some(value.into());
        self
    }
}
/// Backlight. Schema `configDisplayBacklight`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigDisplayBacklight {
    /// 0 is off, 255 full. 0 to 255. Default `0`.
    pub brightness: Option<u8>,
    /// Seconds of light after the last key press; 0 never lights, -1 never goes out.
    ///
    /// -1 to 2147483647. Unit: s. Default `0`.
    pub duration: Option<i64>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigDisplayBacklight { optional(brightness), optional(duration); rest(unknown) }
);
impl ConfigDisplayBacklight {
    /// 0 is off, 255 full. Sets `brightness`.
    #[must_use]
    pub fn brightness(mut self, value: u8) -> Self {
        self.brightness = Some(value);
        self
    }
    /// Seconds of light after the last key press. Sets `duration`.
    #[must_use]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
}
/// Text size: `large` suits scripts like Korean or Chinese, `small` holds most text at lower quality.
///
/// Schema `configDisplayFontset`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigDisplayFontset {
    /// Small letters. `small`.
    Small,
    /// Letters of normal size. `normal`.
    Normal,
    /// Large letters. `large`.
    Large,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigDisplayFontset {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigDisplayFontset {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Small, Self::Normal, Self::Large];
}
runtime::open_enum!(ConfigDisplayFontset);
/// What the display shows. Schema `configDisplayScreen`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigDisplayScreen {
    /// Registers shown, by name; the name `.default` covers all others. Default `{}`.
    pub registers: Option<runtime::Map<String>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigDisplayScreen { optional(registers); rest(unknown) });
impl ConfigDisplayScreen {
    /// Registers shown, by name. Sets `registers`.
    #[must_use]
    pub fn registers(mut self, value: runtime::Map<String>) -> Self {
        self.registers = Some(value);
        self
    }
}
/// Built-in LCD. Schema `configDisplay`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigDisplay {
    /// Backlight.
    pub backlight: Option<models::ConfigDisplayBacklight>,
    /// 0 is blank, 127 black; some 65 reads well. 0 to 127. Default `0`.
    pub contrast: Option<u64>,
    /// Text size: `large` suits scripts like Korean or Chinese, `small` holds most text at lower quality.
    ///
    /// Default `"normal"`.
    pub fontset: Option<models::ConfigDisplayFontset>,
    /// What the display shows.
    pub screen: Option<models::ConfigDisplayScreen>,
    /// Counterclockwise rotation in degrees; rounded to a multiple of 90, 0 is upright with the label.
    ///
    /// 0 to 359. Unit: °. Default `0`.
    pub orientation: Option<u64>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigDisplay { optional(backlight), optional(contrast), optional(fontset),
    optional(screen), optional(orientation); rest(unknown) }
);
impl ConfigDisplay {
    /// Backlight. Sets `backlight`.
    #[must_use]
    pub fn backlight(mut self, value: models::ConfigDisplayBacklight) -> Self {
        self.backlight = Some(value);
        self
    }
    /// 0 is blank, 127 black. Sets `contrast`.
    #[must_use]
    pub fn contrast(mut self, value: u64) -> Self {
        self.contrast = Some(value);
        self
    }
    /// Text size: `large` suits scripts like Korean or Chinese, `small` holds most text at lower quality.
    ///
    /// Sets `fontset`.
    #[must_use]
    pub fn fontset(mut self, value: models::ConfigDisplayFontset) -> Self {
        self.fontset = Some(value);
        self
    }
    /// What the display shows. Sets `screen`.
    #[must_use]
    pub fn screen(mut self, value: models::ConfigDisplayScreen) -> Self {
        self.screen = Some(value);
        self
    }
    /// Counterclockwise rotation in degrees. Sets `orientation`.
    #[must_use]
    pub fn orientation(mut self, value: u64) -> Self {
        self.orientation = Some(value);
        self
    }
}
/// Language of messages that the meter itself writes, such as alerts: `en` (imperial units), `en_GB`
/// (metric), `de`, `es`, `fr`, `he`, `it`, `ko`, `pl`, `zh_Hans`, `zh_Hant`. Browsers use their own.
///
/// Schema `configLanguageCode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigLanguageCode {
    /// German. `de`.
    De,
    /// English, with imperial units. `en`.
    En,
    /// English, with metric units. `en_GB`.
    EnGb,
    /// Spanish. `es`.
    Es,
    /// French. `fr`.
    Fr,
    /// Hebrew. `he`.
    He,
    /// Italian. `it`.
    It,
    /// Korean. `ko`.
    Ko,
    /// Polish. `pl`.
    Pl,
    /// Chinese, simplified. `zh_Hans`.
    ZhHans,
    /// Chinese, traditional. `zh_Hant`.
    ZhHant,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigLanguageCode {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::De => "de",
            Self::En => "en",
            Self::EnGb => "en_GB",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::He => "he",
            Self::It => "it",
            Self::Ko => "ko",
            Self::Pl => "pl",
            Self::ZhHans => "zh_Hans",
            Self::ZhHant => "zh_Hant",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigLanguageCode {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::De,
        Self::En,
        Self::EnGb,
        Self::Es,
        Self::Fr,
        Self::He,
        Self::It,
        Self::Ko,
        Self::Pl,
        Self::ZhHans,
        Self::ZhHant,
    ];
}
runtime::open_enum!(ConfigLanguageCode);
/// `off` unused, `normal`, or `integrate` (sums samples over time).
///
/// Schema `configLocalSensorNameChannelMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigLocalSensorNameChannelMode {
    /// Not used. `off`.
    Off,
    /// Samples are used as measured. `normal`.
    Normal,
    /// Samples are integrated over time, as Rogowski coils need it. `integrate`.
    Integrate,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigLocalSensorNameChannelMode {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::Normal => "normal",
            Self::Integrate => "integrate",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigLocalSensorNameChannelMode {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Off, Self::Normal, Self::Integrate];
}
runtime::open_enum!(ConfigLocalSensorNameChannelMode);
/// A/D converter settings: value = (sample + bias) / scale. Schema `configLocalSensorNameChannel`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigLocalSensorNameChannel {
    /// Added to a sample before scaling. Default `0`.
    pub bias: Option<f64>,
    /// `off` unused, `normal`, or `integrate` (sums samples over time). Default `"off"`.
    pub mode: Option<models::ConfigLocalSensorNameChannelMode>,
    /// Divisor, applied after the bias. Default `0`.
    pub scale: Option<f64>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigLocalSensorNameChannel { optional(bias), optional(mode), optional(scale);
    rest(unknown) }
);
impl ConfigLocalSensorNameChannel {
    /// Added to a sample before scaling. Sets `bias`.
    #[must_use]
    pub fn bias(mut self, value: f64) -> Self {
        self.bias = Some(value);
        self
    }
    /// `off` unused, `normal`, or `integrate` (sums samples over time). Sets `mode`.
    #[must_use]
    pub fn mode(mut self, value: models::ConfigLocalSensorNameChannelMode) -> Self {
        self.mode = Some(value);
        self
    }
    /// Divisor, applied after the bias. Sets `scale`.
    #[must_use]
    pub fn scale(mut self, value: f64) -> Self {
        self.scale = Some(value);
        self
    }
}
/// One input. Schema `configLocalSensorName`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigLocalSensorName {
    /// A/D converter settings: value = (sample + bias) / scale.
    pub channel: Option<models::ConfigLocalSensorNameChannel>,
    /// Ratio error in percent: 2.5 is a sensor that reads too high by that much. Unused for CTid sensors.
    ///
    /// Unit: %. Default `0`.
    pub error: Option<f64>,
    /// Sensor model; `CTid` for a sensor that describes itself, see
    /// [`/ctid`](crate::resources::ctid::Ctid).
    ///
    /// Default `""`.
    pub model: Option<String>,
    /// Phase correction, `degrees@percent` pairs joined by `:` (`1@1`): degrees at 60 Hz for a level in
    /// percent of full scale. Unused for CTid sensors.
    ///
    /// Default `""`.
    pub phase: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigLocalSensorName { optional(channel), optional(error), optional(model),
    optional(phase); rest(unknown) }
);
impl ConfigLocalSensorName {
    /// A/D converter settings: value = (sample + bias) / scale. Sets `channel`.
    #[must_use]
    pub fn channel(mut self, value: models::ConfigLocalSensorNameChannel) -> Self {
        self.channel = Some(value);
        self
    }
    /// Ratio error in percent: 2.5 is a sensor that reads too high by that much. Sets `error`.
    #[must_use]
    pub fn error(mut self, value: f64) -> Self {
        self.error = Some(value);
        self
    }
    /// Sensor model. Sets `model`.
    #[must_use]
    pub fn model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }
    /// Phase correction, `degrees@percent` pairs joined by `:` (`1@1`): degrees at 60 Hz for a level in
    /// percent of full scale.
    ///
    /// Sets `phase`.
    #[must_use]
    pub fn phase(mut self, value: impl Into<String>) -> Self {
        self.phase = Some(value.into());
        self
    }
}
/// Amplification of the S inputs. `high` is about tenfold, with a range ten times smaller; EG4 meters
/// only.
///
/// Schema `configLocalGain`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigLocalGain {
    /// The gain that every meter has. `normal`.
    Normal,
    /// About ten times as sensitive, with a tenth of the range. EG4 meters only. `high`.
    High,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigLocalGain {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::High => "high",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigLocalGain {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Normal, Self::High];
}
runtime::open_enum!(ConfigLocalGain);
/// Sensors wired to the meter itself. Schema `configLocal`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigLocal {
    /// Inputs by name.
    pub sensor: Option<runtime::Map<models::ConfigLocalSensorName>>,
    /// Amplification of the S inputs. `high` is about tenfold, with a range ten times smaller; EG4 meters
    /// only.
    ///
    /// Default `"normal"`.
    pub gain: Option<models::ConfigLocalGain>,
    /// Milliseconds between measurements, over which rates are averaged. Some models go below 1000.
    ///
    /// Unit: ms. Default `1000`.
    pub update_interval: Option<i64>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigLocal { optional(sensor), optional(gain), optional(update_interval,
    "update-interval"); rest(unknown) }
);
impl ConfigLocal {
    /// Inputs by name. Sets `sensor`.
    #[must_use]
    pub fn sensor(mut self, value: runtime::Map<models::ConfigLocalSensorName>) -> Self {
        self.sensor = Some(value);
        self
    }
    /// Amplification of the S inputs. Sets `gain`.
    #[must_use]
    pub fn gain(mut self, value: models::ConfigLocalGain) -> Self {
        self.gain = Some(value);
        self
    }
    /// Milliseconds between measurements, over which rates are averaged. Sets `update-interval`.
    #[must_use]
    pub fn update_interval(mut self, value: i64) -> Self {
        self.update_interval = Some(value);
        self
    }
}
/// Where the meter stands. Schema `configLocation`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigLocation {
    /// Degrees, north positive. Unit: °. Default `0`.
    pub latitude: Option<f64>,
    /// Degrees, east positive. Unit: °. Default `0`.
    pub longitude: Option<f64>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigLocation { optional(latitude), optional(longitude); rest(unknown) }
);
impl ConfigLocation {
    /// Degrees, north positive. Sets `latitude`.
    #[must_use]
    pub fn latitude(mut self, value: f64) -> Self {
        self.latitude = Some(value);
        self
    }
    /// Degrees, east positive. Sets `longitude`.
    #[must_use]
    pub fn longitude(mut self, value: f64) -> Self {
        self.longitude = Some(value);
        self
    }
}
/// System log (syslog). Schema `configLogSystem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigLogSystem {
    /// Buffer in bytes, rounded up to whole KiB and at least 4 KiB; 0 switches the log off.
    ///
    /// Unit: B. Default `0`.
    pub size: Option<i64>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigLogSystem { optional(size); rest(unknown) });
impl ConfigLogSystem {
    /// Buffer in bytes, rounded up to whole KiB and at least 4 KiB. Sets `size`.
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}
/// Log settings. Schema `configLog`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigLog {
    /// System log (syslog).
    pub system: Option<models::ConfigLogSystem>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigLog { optional(system); rest(unknown) });
impl ConfigLog {
    /// System log (syslog). Sets `system`.
    #[must_use]
    pub fn system(mut self, value: models::ConfigLogSystem) -> Self {
        self.system = Some(value);
        self
    }
}
/// One script per process. Schema `configLuaScript`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigLuaScript {
    /// Helper functions for alert conditions. More than 15 s to load or 60 s to evaluate a condition raises
    /// an alert.
    ///
    /// Default `""`.
    pub alertd: Option<String>,
    /// Price calculation. Can be written only while the variable `billing.tariff_uri` of section `global`
    /// is empty or missing. More than 15 s to load raises an alert.
    ///
    /// Default `""`.
    pub tariff: Option<String>,
    /// Helper functions for register formulas. More than 15 s to load, or formulas that take over half an
    /// update interval, raises an alert.
    ///
    /// Default `""`.
    pub teamd: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigLuaScript { optional(alertd), optional(tariff), optional(teamd); rest(unknown)
    }
);
impl ConfigLuaScript {
    /// Helper functions for alert conditions. Sets `alertd`.
    #[must_use]
    pub fn alertd(mut self, value: impl Into<String>) -> Self {
        self.alertd = Some(value.into());
        self
    }
    /// Price calculation. Sets `tariff`.
    #[must_use]
    pub fn tariff(mut self, value: impl Into<String>) -> Self {
        self.tariff = Some(value.into());
        self
    }
    /// Helper functions for register formulas. Sets `teamd`.
    #[must_use]
    pub fn teamd(mut self, value: impl Into<String>) -> Self {
        self.teamd = Some(value.into());
        self
    }
}
/// Lua scripts. Schema `configLua`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigLua {
    /// One script per process.
    pub script: Option<models::ConfigLuaScript>,
    /// Control scripts by name. They run forever: one that ends starts again after 5 s, one that is written
    /// starts afresh. Many slow each other down.
    ///
    /// Default `{}`.
    pub ctrld: Option<runtime::Map<String>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigLua { optional(script), optional(ctrld); rest(unknown) });
impl ConfigLua {
    /// One script per process. Sets `script`.
    #[must_use]
    pub fn script(mut self, value: models::ConfigLuaScript) -> Self {
        self.script = Some(value);
        self
    }
    /// Control scripts by name. Sets `ctrld`.
    #[must_use]
    pub fn ctrld(mut self, value: runtime::Map<String>) -> Self {
        self.ctrld = Some(value);
        self
    }
}
/// Raw type. `s` signed, `u` unsigned, `float16` half, `float` single, `double` double precision, `bit`
/// a coil; a final `l` means swapped words, for `float16l` swapped bytes.
///
/// Schema `configModbusClientMapNameRegItemType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigModbusClientMapNameRegItemType {
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
impl ConfigModbusClientMapNameRegItemType {
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
impl ConfigModbusClientMapNameRegItemType {
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
runtime::open_enum!(ConfigModbusClientMapNameRegItemType);
/// `analog` can be averaged; `enum` (a code) and `bitset` (flags) cannot.
///
/// Schema `configModbusClientMapNameRegItemKind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigModbusClientMapNameRegItemKind {
    /// Continuous: averages make sense. `analog`.
    Analog,
    /// A code, such as an error number: averages make no sense. `enum`.
    Enum,
    /// Flags, one a bit. `bitset`.
    Bitset,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigModbusClientMapNameRegItemKind {
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
impl ConfigModbusClientMapNameRegItemKind {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Analog, Self::Enum, Self::Bitset];
}
runtime::open_enum!(ConfigModbusClientMapNameRegItemKind);
/// `ro` can only be read, `rw` also written. Schema `configModbusClientMapNameRegItemAccess`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigModbusClientMapNameRegItemAccess {
    /// Can be read. `ro`.
    Ro,
    /// Can be read and written. `rw`.
    Rw,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigModbusClientMapNameRegItemAccess {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ro => "ro",
            Self::Rw => "rw",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigModbusClientMapNameRegItemAccess {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Ro, Self::Rw];
}
runtime::open_enum!(ConfigModbusClientMapNameRegItemAccess);
/// A register definition: physical value = (raw + offset) * scale.
///
/// Schema `configModbusClientMapNameRegItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigModbusClientMapNameRegItem {
    /// Any name that is unique in the map; physical registers refer to it. Default `""`.
    pub name: Option<String>,
    /// Modbus address. 0 to 65535. Default `0`.
    pub addr: Option<u16>,
    /// Raw type. `s` signed, `u` unsigned, `float16` half, `float` single, `double` double precision, `bit`
    /// a coil; a final `l` means swapped words, for `float16l` swapped bytes.
    ///
    /// Default `"u16"`.
    pub r#type: Option<models::ConfigModbusClientMapNameRegItemType>,
    /// `analog` can be averaged; `enum` (a code) and `bitset` (flags) cannot. Default `"analog"`.
    pub kind: Option<models::ConfigModbusClientMapNameRegItemKind>,
    /// Unit of an `analog` register, from a fixed list such as `W`, `kWh`, `V`, `A`, `Hz`, `%`, `degC`,
    /// `s`, `#3` (a number with three decimals).
    ///
    /// Known values: `#3`, `%`, `A`, `Ah`, `As`, `C`, `Degrees`, `Hz`, `Ohm`, `Pa`, `Pct`, `RH`, `Tmd`,
    /// `Tmh`, `Tms`, `VA`, `VAh`, `V`, `W/m2`, `W/m^2`, `W`, `Wh`, `degC`, `deg`, `g`, `hPa`, `h`, `kAh`,
    /// `kO`, `kPa`, `kVAh`, `kW`, `kWh`, `kg`, `kvarh`, `m/s`, `m3/s`, `m3`, `mA`, `mAh`, `mSecs`, `mV`,
    /// `m^3/s`, `m^3`, `meters`, `mm`, `mps`, `ms`, `ohms`, `ppm`, `s`, `secs`, `var`, `varh`, `°C`.
    /// Default `""`.
    pub unit: Option<String>,
    /// Added to the raw value before scaling. Default `0`.
    pub offset: Option<f64>,
    /// Factor, applied after the offset. Default `1`.
    pub scale: Option<f64>,
    /// `ro` can only be read, `rw` also written. Default `"rw"`.
    pub access: Option<models::ConfigModbusClientMapNameRegItemAccess>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigModbusClientMapNameRegItem { optional(name), optional(addr), optional(r#type,
    "type"), optional(kind), optional(unit), optional(offset), optional(scale),
    optional(access); rest(unknown) }
);
impl ConfigModbusClientMapNameRegItem {
    /// Any name that is unique in the map. Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Modbus address. Sets `addr`.
    #[must_use]
    pub fn addr(mut self, value: u16) -> Self {
        self.addr = Some(value);
        self
    }
    /// Raw type. Sets `type`.
    #[must_use]
    pub fn r#type(
        mut self,
        value: models::ConfigModbusClientMapNameRegItemType,
    ) -> Self {
        self.r#type = Some(value);
        self
    }
    /// `analog` can be averaged. Sets `kind`.
    #[must_use]
    pub fn kind(mut self, value: models::ConfigModbusClientMapNameRegItemKind) -> Self {
        self.kind = Some(value);
        self
    }
    /// Unit of an `analog` register, from a fixed list such as `W`, `kWh`, `V`, `A`, `Hz`, `%`, `degC`,
    /// `s`, `#3` (a number with three decimals).
    ///
    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }
    /// Added to the raw value before scaling. Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: f64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Factor, applied after the offset. Sets `scale`.
    #[must_use]
    pub fn scale(mut self, value: f64) -> Self {
        self.scale = Some(value);
        self
    }
    /// `ro` can only be read, `rw` also written. Sets `access`.
    #[must_use]
    pub fn access(
        mut self,
        value: models::ConfigModbusClientMapNameRegItemAccess,
    ) -> Self {
        self.access = Some(value);
        self
    }
}
/// An address map: register definitions and options. Schema `configModbusClientMapName`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigModbusClientMapName {
    /// Options, all of them text: `default-modbus-addr` (unit, `1`), `default-serial-params` (`9600/8n1`),
    /// `default-tcp-port` (`6001`).
    ///
    /// Default `{}`.
    pub option: Option<runtime::Map<String>>,
    /// Register definitions. Default `[]`.
    pub reg: Option<Vec<models::ConfigModbusClientMapNameRegItem>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigModbusClientMapName { optional(option), optional(reg); rest(unknown) }
);
impl ConfigModbusClientMapName {
    /// Options, all of them text: `default-modbus-addr` (unit, `1`), `default-serial-params` (`9600/8n1`),
    /// `default-tcp-port` (`6001`).
    ///
    /// Sets `option`.
    #[must_use]
    pub fn option(mut self, value: runtime::Map<String>) -> Self {
        self.option = Some(value);
        self
    }
    /// Register definitions. Sets `reg`.
    #[must_use]
    pub fn reg(
        mut self,
        value: impl Into<Vec<models::ConfigModbusClientMapNameRegItem>>,
    ) -> Self {
        self.reg = Some(value.into());
        self
    }
}
/// The meter as a Modbus client, reading other devices. Schema `configModbusClient`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigModbusClient {
    /// Own address maps by name; one with the name of a built-in map
    /// ([`/sys/modbus/client/map`](crate::resources::sys::ModbusClientMap)) hides it. See
    /// [`guide::modbus`](crate::guide::modbus).
    ///
    /// Default `{}`.
    pub map: Option<runtime::Map<models::ConfigModbusClientMapName>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigModbusClient { optional(map); rest(unknown) });
impl ConfigModbusClient {
    /// Own address maps by name. Sets `map`.
    #[must_use]
    pub fn map(
        mut self,
        value: runtime::Map<models::ConfigModbusClientMapName>,
    ) -> Self {
        self.map = Some(value);
        self
    }
}
/// A protocol. Schema `configModbusServerEnableItem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigModbusServerEnableItem {
    /// Modbus/RTU, over a serial port. `rtu`.
    Rtu,
    /// Modbus/TCP. `tcp`.
    Tcp,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigModbusServerEnableItem {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rtu => "rtu",
            Self::Tcp => "tcp",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigModbusServerEnableItem {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Rtu, Self::Tcp];
}
runtime::open_enum!(ConfigModbusServerEnableItem);
/// Modbus over a serial line. Schema `configModbusServerRtu`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigModbusServerRtu {
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`. See
    /// [`guide::serial_ports`](crate::guide::serial_ports).
    ///
    /// Default `""`.
    pub port: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigModbusServerRtu { optional(port); rest(unknown) });
impl ConfigModbusServerRtu {
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`. Sets `port`.
    #[must_use]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}
/// Modbus over TCP. Schema `configModbusServerTcp`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigModbusServerTcp {
    /// TCP port. 0 to 65535. Default `502`.
    pub port: Option<u16>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigModbusServerTcp { optional(port); rest(unknown) });
impl ConfigModbusServerTcp {
    /// TCP port. Sets `port`.
    #[must_use]
    pub fn port(mut self, value: u16) -> Self {
        self.port = Some(value);
        self
    }
}
/// The meter as a Modbus server, read by other devices. Schema `configModbusServer`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigModbusServer {
    /// Protocols served, `rtu` (serial), `tcp` or both; none switches the server off. Default `[]`.
    pub enable: Option<Vec<models::ConfigModbusServerEnableItem>>,
    /// Unit number on an RTU bus, unique there. 1 to 247. Default `1`.
    pub id: Option<u64>,
    /// Modbus over a serial line.
    pub rtu: Option<models::ConfigModbusServerRtu>,
    /// Modbus over TCP.
    pub tcp: Option<models::ConfigModbusServerTcp>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigModbusServer { optional(enable), optional(id), optional(rtu), optional(tcp);
    rest(unknown) }
);
impl ConfigModbusServer {
    /// Protocols served, `rtu` (serial), `tcp` or both. Sets `enable`.
    #[must_use]
    pub fn enable(
        mut self,
        value: impl Into<Vec<models::ConfigModbusServerEnableItem>>,
    ) -> Self {
        self.enable = Some(value.into());
        self
    }
    /// Unit number on an RTU bus, unique there. Sets `id`.
    #[must_use]
    pub fn id(mut self, value: u64) -> Self {
        self.id = Some(value);
        self
    }
    /// Modbus over a serial line. Sets `rtu`.
    #[must_use]
    pub fn rtu(mut self, value: models::ConfigModbusServerRtu) -> Self {
        self.rtu = Some(value);
        self
    }
    /// Modbus over TCP. Sets `tcp`.
    #[must_use]
    pub fn tcp(mut self, value: models::ConfigModbusServerTcp) -> Self {
        self.tcp = Some(value);
        self
    }
}
/// Modbus in both roles. See [`guide::modbus`](crate::guide::modbus). Schema `configModbus`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigModbus {
    /// The meter as a Modbus client, reading other devices.
    pub client: Option<models::ConfigModbusClient>,
    /// The meter as a Modbus server, read by other devices.
    pub server: Option<models::ConfigModbusServer>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigModbus { optional(client), optional(server); rest(unknown) });
impl ConfigModbus {
    /// The meter as a Modbus client, reading other devices. Sets `client`.
    #[must_use]
    pub fn client(mut self, value: models::ConfigModbusClient) -> Self {
        self.client = Some(value);
        self
    }
    /// The meter as a Modbus server, read by other devices. Sets `server`.
    #[must_use]
    pub fn server(mut self, value: models::ConfigModbusServer) -> Self {
        self.server = Some(value);
        self
    }
}
/// Ethernet port. Schema `configNetEthernet`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigNetEthernet {
    /// Resets the Ethernet hardware when the link seems lost; leave it on. Default `true`.
    pub watchdog: Option<bool>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigNetEthernet { optional(watchdog); rest(unknown) });
impl ConfigNetEthernet {
    /// Resets the Ethernet hardware when the link seems lost. Sets `watchdog`.
    #[must_use]
    pub fn watchdog(mut self, value: bool) -> Self {
        self.watchdog = Some(value);
        self
    }
}
/// Connection to a Go proxy. Schema `configNetGoproxy`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigNetGoproxy {
    /// Keep a connection to the Go proxy. Default `false`.
    pub enable: Option<bool>,
    /// Host name of the Go proxy. Default `""`.
    pub server: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigNetGoproxy { optional(enable), optional(server); rest(unknown) });
impl ConfigNetGoproxy {
    /// Keep a connection to the Go proxy. Sets `enable`.
    #[must_use]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Host name of the Go proxy. Sets `server`.
    #[must_use]
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
}
/// Frequency bands: `CE` European Union, `NA` North America. The law of the place decides.
///
/// Schema `configNetHomeplugRegion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigNetHomeplugRegion {
    /// Frequencies for the European Union. `CE`.
    CE,
    /// Frequencies for North America. `NA`.
    NA,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigNetHomeplugRegion {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CE => "CE",
            Self::NA => "NA",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigNetHomeplugRegion {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::CE, Self::NA];
}
runtime::open_enum!(ConfigNetHomeplugRegion);
/// HomePlug power-line adapter, built into egauge2, EG3x10 and EG41xx. Schema `configNetHomeplug`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigNetHomeplug {
    /// Frequency bands: `CE` European Union, `NA` North America. The law of the place decides.
    ///
    /// Default `"NA"`.
    pub region: Option<models::ConfigNetHomeplugRegion>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigNetHomeplug { optional(region); rest(unknown) });
impl ConfigNetHomeplug {
    /// Frequency bands: `CE` European Union, `NA` North America. Sets `region`.
    #[must_use]
    pub fn region(mut self, value: models::ConfigNetHomeplugRegion) -> Self {
        self.region = Some(value);
        self
    }
}
/// Requests that the meter makes. Schema `configNetHttpClient`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigNetHttpClient {
    /// Accept any server certificate on HTTPS requests that the meter makes; normally false.
    ///
    /// Default `false`.
    pub insecure: Option<bool>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigNetHttpClient { optional(insecure); rest(unknown) });
impl ConfigNetHttpClient {
    /// Accept any server certificate on HTTPS requests that the meter makes. Sets `insecure`.
    #[must_use]
    pub fn insecure(mut self, value: bool) -> Self {
        self.insecure = Some(value);
        self
    }
}
/// CGI programs, on which the classic user interface depends: `disable`, `user-required` (after login)
/// or `user-optional` (uncritical ones also without). Not transactional.
///
/// Schema `configNetHttpCgiBin`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigNetHttpCgiBin {
    /// No CGI programs. `disable`.
    Disable,
    /// Uncritical CGI programs work without a login. `user-optional`.
    UserOptional,
    /// CGI programs work after a login. `user-required`.
    UserRequired,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigNetHttpCgiBin {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disable => "disable",
            Self::UserOptional => "user-optional",
            Self::UserRequired => "user-required",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigNetHttpCgiBin {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Disable,
        Self::UserOptional,
        Self::UserRequired,
    ];
}
runtime::open_enum!(ConfigNetHttpCgiBin);
/// Web server and web client. Writing is not transactional. PUT without `cgi-bin` disables CGI, and
/// with it the classic user interface.
///
/// Schema `configNetHttp`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigNetHttp {
    /// Requests that the meter makes.
    pub client: Option<models::ConfigNetHttpClient>,
    /// PEM text with private key and certificate chain. Write-only; not transactional. DELETE brings back
    /// the self-signed factory certificate.
    ///
    /// Never part of a reply.
    pub certificate: Option<runtime::Sensitive<String>>,
    /// CGI programs, on which the classic user interface depends: `disable`, `user-required` (after login)
    /// or `user-optional` (uncritical ones also without). Not transactional.
    ///
    /// Default `"disable"`.
    pub cgi_bin: Option<models::ConfigNetHttpCgiBin>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigNetHttp { optional(client), optional(certificate), optional(cgi_bin,
    "cgi-bin"); rest(unknown) }
);
impl ConfigNetHttp {
    /// Requests that the meter makes. Sets `client`.
    #[must_use]
    pub fn client(mut self, value: models::ConfigNetHttpClient) -> Self {
        self.client = Some(value);
        self
    }
    /// PEM text with private key and certificate chain. Sets `certificate`.
    #[must_use]
    pub fn certificate(mut self, value: impl Into<runtime::Sensitive<String>>) -> Self {
        self.certificate = Some(value.into());
        self
    }
    /// CGI programs, on which the classic user interface depends: `disable`, `user-required` (after login)
    /// or `user-optional` (uncritical ones also without).
    ///
    /// Sets `cgi-bin`.
    #[must_use]
    pub fn cgi_bin(mut self, value: models::ConfigNetHttpCgiBin) -> Self {
        self.cgi_bin = Some(value);
        self
    }
}
/// IPv4 addressing. Addresses are dotted decimals. Schema `configNetIpv4`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigNetIpv4 {
    /// Take the address from DHCP; the settings beside it count only when this is false. Default `true`.
    pub dhcp: Option<bool>,
    /// The meter's address. Default `"0.0.0.0"`.
    pub address: Option<String>,
    /// Broadcast address. Default `"0.0.0.0"`.
    pub broadcast: Option<String>,
    /// Network mask. Default `"0.0.0.0"`.
    pub netmask: Option<String>,
    /// Network number. Default `"0.0.0.0"`.
    pub network: Option<String>,
    /// Default gateway. Default `"0.0.0.0"`.
    pub gateway: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigNetIpv4 { optional(dhcp), optional(address), optional(broadcast),
    optional(netmask), optional(network), optional(gateway); rest(unknown) }
);
impl ConfigNetIpv4 {
    /// Take the address from DHCP. Sets `dhcp`.
    #[must_use]
    pub fn dhcp(mut self, value: bool) -> Self {
        self.dhcp = Some(value);
        self
    }
    /// The meter's address. Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Broadcast address. Sets `broadcast`.
    #[must_use]
    pub fn broadcast(mut self, value: impl Into<String>) -> Self {
        self.broadcast = Some(value.into());
        self
    }
    /// Network mask. Sets `netmask`.
    #[must_use]
    pub fn netmask(mut self, value: impl Into<String>) -> Self {
        self.netmask = Some(value.into());
        self
    }
    /// Network number. Sets `network`.
    #[must_use]
    pub fn network(mut self, value: impl Into<String>) -> Self {
        self.network = Some(value.into());
        self
    }
    /// Default gateway. Sets `gateway`.
    #[must_use]
    pub fn gateway(mut self, value: impl Into<String>) -> Self {
        self.gateway = Some(value.into());
        self
    }
}
/// DNS. Schema `configNetNameserver`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigNetNameserver {
    /// Addresses of DNS servers, asked in this order. Default `[]`.
    pub server: Option<Vec<String>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigNetNameserver { optional(server); rest(unknown) });
impl ConfigNetNameserver {
    /// Addresses of DNS servers, asked in this order. Sets `server`.
    #[must_use]
    pub fn server(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.server = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
/// Time from the network. Schema `configNetNtp`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigNetNtp {
    /// NTP servers; [`/sys/net/ntp`](crate::resources::sys::NetNtp) shows how they do. Default `[]`.
    pub server: Option<Vec<String>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigNetNtp { optional(server); rest(unknown) });
impl ConfigNetNtp {
    /// NTP servers. Sets `server`.
    #[must_use]
    pub fn server(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.server = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
/// Options for all network services. Schema `configNetOption`. Since 4.6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigNetOption {
    /// Encrypted services only: closes plain HTTP (port 80) and the UDP service that other meters read by
    /// link type `udp`. Not transactional; the web server is away for a moment after a change.
    ///
    /// Default `false`.
    pub secure_only: Option<bool>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigNetOption { optional(secure_only); rest(unknown) });
impl ConfigNetOption {
    /// Encrypted services only: closes plain HTTP (port 80) and the UDP service that other meters read by
    /// link type `udp`.
    ///
    /// Sets `secure_only`.
    #[must_use]
    pub fn secure_only(mut self, value: bool) -> Self {
        self.secure_only = Some(value);
        self
    }
}
/// Connection to a proxy. Schema `configNetProxy`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigNetProxy {
    /// Keep a connection to the proxy. Default `false`.
    pub enable: Option<bool>,
    /// Host name of the proxy. Default `""`.
    pub server: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigNetProxy { optional(enable), optional(server); rest(unknown) });
impl ConfigNetProxy {
    /// Keep a connection to the proxy. Sets `enable`.
    #[must_use]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Host name of the proxy. Sets `server`.
    #[must_use]
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
}
/// `UDPv4`, `UDPv6` or `L2` (Ethernet frames). Schema `configNetPtpInterfaceIfTransport`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigNetPtpInterfaceIfTransport {
    /// Ethernet frames. `L2`.
    L2,
    /// UDP over IPv4. `UDPv4`.
    UDPv4,
    /// UDP over IPv6. `UDPv6`.
    UDPv6,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigNetPtpInterfaceIfTransport {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::L2 => "L2",
            Self::UDPv4 => "UDPv4",
            Self::UDPv6 => "UDPv6",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigNetPtpInterfaceIfTransport {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::L2, Self::UDPv4, Self::UDPv6];
}
runtime::open_enum!(ConfigNetPtpInterfaceIfTransport);
/// One interface. Schema `configNetPtpInterfaceIf`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigNetPtpInterfaceIf {
    /// `UDPv4`, `UDPv6` or `L2` (Ethernet frames). Default `"UDPv4"`.
    pub transport: Option<models::ConfigNetPtpInterfaceIfTransport>,
    /// TTL or hop limit of multicasts over UDP; 1 stays in the subnet. 1 to 255. Default `1`. Since 4.5.
    pub udp_ttl: Option<u8>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigNetPtpInterfaceIf { optional(transport), optional(udp_ttl); rest(unknown) }
);
impl ConfigNetPtpInterfaceIf {
    /// `UDPv4`, `UDPv6` or `L2` (Ethernet frames). Sets `transport`.
    #[must_use]
    pub fn transport(mut self, value: models::ConfigNetPtpInterfaceIfTransport) -> Self {
        self.transport = Some(value);
        self
    }
    /// TTL or hop limit of multicasts over UDP. Sets `udp_ttl`.
    #[must_use]
    pub fn udp_ttl(mut self, value: u8) -> Self {
        self.udp_ttl = Some(value);
        self
    }
}
/// Precision Time Protocol. EG4 meters only. Schema `configNetPtp`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigNetPtp {
    /// Never act as a clock for others. Default `false`.
    pub client_only: Option<bool>,
    /// Network interfaces that speak PTP; none switches it off. Default `{}`.
    pub interface: Option<runtime::Map<models::ConfigNetPtpInterfaceIf>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigNetPtp { optional(client_only), optional(interface); rest(unknown) }
);
impl ConfigNetPtp {
    /// Never act as a clock for others. Sets `client_only`.
    #[must_use]
    pub fn client_only(mut self, value: bool) -> Self {
        self.client_only = Some(value);
        self
    }
    /// Network interfaces that speak PTP. Sets `interface`.
    #[must_use]
    pub fn interface(
        mut self,
        value: runtime::Map<models::ConfigNetPtpInterfaceIf>,
    ) -> Self {
        self.interface = Some(value);
        self
    }
}
/// Network settings; [`/sys/net`](crate::resources::sys::Net) shows what is in force.
/// [`/sys/reboot`](crate::resources::sys::Sys::reboot) says whether a change waits for a reboot.
///
/// Schema `configNet`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigNet {
    /// Ethernet port.
    pub ethernet: Option<models::ConfigNetEthernet>,
    /// Connection to a Go proxy.
    pub goproxy: Option<models::ConfigNetGoproxy>,
    /// HomePlug power-line adapter, built into egauge2, EG3x10 and EG41xx.
    pub homeplug: Option<models::ConfigNetHomeplug>,
    /// Host name: ASCII letters, digits, dashes. No schema says so, and neither this crate nor the
    /// simulated meter checks it.
    ///
    /// Default `""`.
    pub hostname: Option<String>,
    /// Web server and web client. Writing is not transactional. PUT without `cgi-bin` disables CGI, and
    /// with it the classic user interface.
    pub http: Option<models::ConfigNetHttp>,
    /// IPv4 addressing. Addresses are dotted decimals.
    pub ipv4: Option<models::ConfigNetIpv4>,
    /// DNS.
    pub nameserver: Option<models::ConfigNetNameserver>,
    /// Time from the network.
    pub ntp: Option<models::ConfigNetNtp>,
    /// Options for all network services. Since 4.6.
    pub option: Option<models::ConfigNetOption>,
    /// Connection to a proxy.
    pub proxy: Option<models::ConfigNetProxy>,
    /// Precision Time Protocol. EG4 meters only.
    pub ptp: Option<models::ConfigNetPtp>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigNet { optional(ethernet), optional(goproxy), optional(homeplug),
    optional(hostname), optional(http), optional(ipv4), optional(nameserver),
    optional(ntp), optional(option), optional(proxy), optional(ptp); rest(unknown) }
);
impl ConfigNet {
    /// Ethernet port. Sets `ethernet`.
    #[must_use]
    pub fn ethernet(mut self, value: models::ConfigNetEthernet) -> Self {
        self.ethernet = Some(value);
        self
    }
    /// Connection to a Go proxy. Sets `goproxy`.
    #[must_use]
    pub fn goproxy(mut self, value: models::ConfigNetGoproxy) -> Self {
        self.goproxy = Some(value);
        self
    }
    /// HomePlug power-line adapter, built into egauge2, EG3x10 and EG41xx. Sets `homeplug`.
    #[must_use]
    pub fn homeplug(mut self, value: models::ConfigNetHomeplug) -> Self {
        self.homeplug = Some(value);
        self
    }
    /// Host name: ASCII letters, digits, dashes. Sets `hostname`.
    #[must_use]
    pub fn hostname(mut self, value: impl Into<String>) -> Self {
        self.hostname = Some(value.into());
        self
    }
    /// Web server and web client. Sets `http`.
    #[must_use]
    pub fn http(mut self, value: models::ConfigNetHttp) -> Self {
        self.http = Some(value);
        self
    }
    /// IPv4 addressing. Sets `ipv4`.
    #[must_use]
    pub fn ipv4(mut self, value: models::ConfigNetIpv4) -> Self {
        self.ipv4 = Some(value);
        self
    }
    /// DNS. Sets `nameserver`.
    #[must_use]
    pub fn nameserver(mut self, value: models::ConfigNetNameserver) -> Self {
        self.nameserver = Some(value);
        self
    }
    /// Time from the network. Sets `ntp`.
    #[must_use]
    pub fn ntp(mut self, value: models::ConfigNetNtp) -> Self {
        self.ntp = Some(value);
        self
    }
    /// Options for all network services. Sets `option`.
    #[must_use]
    pub fn option(mut self, value: models::ConfigNetOption) -> Self {
        self.option = Some(value);
        self
    }
    /// Connection to a proxy. Sets `proxy`.
    #[must_use]
    pub fn proxy(mut self, value: models::ConfigNetProxy) -> Self {
        self.proxy = Some(value);
        self
    }
    /// Precision Time Protocol. Sets `ptp`.
    #[must_use]
    pub fn ptp(mut self, value: models::ConfigNetPtp) -> Self {
        self.ptp = Some(value);
        self
    }
}
/// Sends recorded data to a web server by HTTP POST. [`/sys/push`](crate::resources::sys::Push) shows
/// how it goes.
///
/// Schema `configPush`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigPush {
    /// Seconds between transfers. At least 1. Unit: s. Default `60`.
    pub interval: Option<u64>,
    /// Comma list. Granularity: `msec`, `sec`, `hour`, `day` (minutes if none). Format: `json` instead of
    /// XML. Compression: `deflate`, `gzip`. Content: `epoch` counts from the epoch, `totals` adds virtual
    /// registers, `skip=n` leaves out n rows after each, `max=n` sends 1 to 900 rows at once, `old_first`
    /// reverses the order. `secure` insists on a valid certificate. Exists only while `service` is empty.
    ///
    /// Default `""`.
    pub options: Option<String>,
    /// Password for HTTP Basic; use an `https` URI. Write-only; exists only while `service` is empty.
    ///
    /// Default `""`. Never part of a reply.
    pub password: Option<runtime::Sensitive<String>>,
    /// Provider of the push service. Set it with [`POST /cmd/activate`](crate::resources::cmd::Activate);
    /// DELETE ends it.
    ///
    /// Default `""`.
    pub service: Option<String>,
    /// Destination. Exists only while `service` is empty. Default `""`.
    pub uri: Option<String>,
    /// User for HTTP Basic; empty sends no credentials. Exists only while `service` is empty. Default `""`.
    pub user: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigPush { optional(interval), optional(options), optional(password),
    optional(service), optional(uri), optional(user); rest(unknown) }
);
impl ConfigPush {
    /// Seconds between transfers. Sets `interval`.
    #[must_use]
    pub fn interval(mut self, value: u64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Comma list. Sets `options`.
    #[must_use]
    pub fn options(mut self, value: impl Into<String>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Password for HTTP Basic. Sets `password`.
    #[must_use]
    pub fn password(mut self, value: impl Into<runtime::Sensitive<String>>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Provider of the push service. Sets `service`.
    #[must_use]
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Destination. Sets `uri`.
    #[must_use]
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// User for HTTP Basic. Sets `user`.
    #[must_use]
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
}
/// A remote device. Schema `configRemoteName`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigRemoteName {
    /// Address in the form that the link type prescribes, e.g. `map.unit@host:port` for `modbus`,
    /// `modbus://map.unit@USB2` for `slowd`. See [`guide::link_types`](crate::guide::link_types).
    ///
    /// Default `""`.
    pub address: Option<String>,
    /// Protocol, e.g. `modbus`, `slowd` (serial devices), `tcp` and `udp` (other meters), `coap`,
    /// `ctrlbyweb`. See [`guide::link_types`](crate::guide::link_types).
    ///
    /// Known values: `ailux`, `coap`, `ctrlbyweb`, `modbus`, `po`, `rtcoa`, `slowd`, `tcp`, `tempalert`,
    /// `udp`. Default `"tcp"`.
    pub link_type: Option<models::LinkType>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigRemoteName { optional(address), optional(link_type); rest(unknown) }
);
impl ConfigRemoteName {
    /// Address in the form that the link type prescribes, e.g. `map.unit@host:port` for `modbus`,
    /// `modbus://map.unit@USB2` for `slowd`.
    ///
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Protocol, e.g. `modbus`, `slowd` (serial devices), `tcp` and `udp` (other meters), `coap`,
    /// `ctrlbyweb`.
    ///
    /// Sets `link_type`.
    #[must_use]
    pub fn link_type(mut self, value: models::LinkType) -> Self {
        self.link_type = Some(value);
        self
    }
}
/// A recorded register. Schema `configRegisterPhysicalReg`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigRegisterPhysicalReg {
    /// Source: `local`, or a name of [`/config/remote`](crate::resources::config::Remote).
    ///
    /// Default `"local"`.
    pub dev: Option<String>,
    /// Database column, unique; stays with the register when renamed. An invalid number is replaced by a
    /// free one.
    ///
    /// At least 0. Default `0`.
    pub did: Option<u64>,
    /// Type code, e.g. `P`, `V`, `T`: decides unit and resolution.
    ///
    /// Known values: `#`, `#3`, `%`, `$`, `a`, `aq`, `d`, `Ee`, `F`, `h`, `I`, `m`, `P`, `Pa`, `ppm`,
    /// `var`, `Q`, `Qe`, `Qv`, `R`, `S`, `T`, `THD`, `V`, `v`. Default `""`.
    pub r#type: Option<String>,
    /// For a local register: a sensor (`S1`), a sum of power terms (`S1*L1+S2*L2`, real power from samples,
    /// not from RMS values), or `=` and an eScript formula, in which a result that is not finite counts as
    /// 0. For a remote one: the device's own name of the value. See
    /// [`guide::escript`](crate::guide::escript).
    ///
    /// Default `""`.
    pub value: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigRegisterPhysicalReg { optional(dev), optional(did), optional(r#type, "type"),
    optional(value); rest(unknown) }
);
impl ConfigRegisterPhysicalReg {
    /// Source: `local`, or a name of `/config/remote`. Sets `dev`.
    #[must_use]
    pub fn dev(mut self, value: impl Into<String>) -> Self {
        self.dev = Some(value.into());
        self
    }
    /// Database column, unique. Sets `did`.
    #[must_use]
    pub fn did(mut self, value: u64) -> Self {
        self.did = Some(value);
        self
    }
    /// Type code, e.g. `P`, `V`, `T`: decides unit and resolution. Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// For a local register: a sensor (`S1`), a sum of power terms (`S1*L1+S2*L2`, real power from samples,
    /// not from RMS values), or `=` and an eScript formula, in which a result that is not finite counts as
    /// 0.
    ///
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
/// Sign. Those with `max0` and `min0` are legacies: they can be read, while writing them is an error.
///
/// Schema `configRegisterVirtualRegValueItemOp`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigRegisterVirtualRegValueItemOp {
    /// Adds the register. `+`.
    Plus,
    /// Subtracts the register. `-`.
    Minus,
    /// Adds the register where it is positive. Deprecated: part of old configurations, refused in requests.
    ///
    /// `+max0`.
    PlusMax0,
    /// Subtracts the register where it is positive. Deprecated: part of old configurations, refused in
    /// requests.
    ///
    /// `-max0`.
    MinusMax0,
    /// Adds the register where it is negative. Deprecated: part of old configurations, refused in requests.
    ///
    /// `+min0`.
    PlusMin0,
    /// Subtracts the register where it is negative. Deprecated: part of old configurations, refused in
    /// requests.
    ///
    /// `-min0`.
    MinusMin0,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigRegisterVirtualRegValueItemOp {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plus => "+",
            Self::Minus => "-",
            Self::PlusMax0 => "+max0",
            Self::MinusMax0 => "-max0",
            Self::PlusMin0 => "+min0",
            Self::MinusMin0 => "-min0",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigRegisterVirtualRegValueItemOp {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Plus,
        Self::Minus,
        Self::PlusMax0,
        Self::MinusMax0,
        Self::PlusMin0,
        Self::MinusMin0,
    ];
}
runtime::open_enum!(ConfigRegisterVirtualRegValueItemOp);
/// A term. Schema `configRegisterVirtualRegValueItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigRegisterVirtualRegValueItem {
    /// Sign. Those with `max0` and `min0` are legacies: they can be read, while writing them is an error.
    ///
    /// Default `"+"`.
    pub op: Option<models::ConfigRegisterVirtualRegValueItemOp>,
    /// Name of a physical register. Default `""`.
    pub register: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigRegisterVirtualRegValueItem { optional(op), optional(register); rest(unknown) }
);
impl ConfigRegisterVirtualRegValueItem {
    /// Sign. Sets `op`.
    #[must_use]
    pub fn op(mut self, value: models::ConfigRegisterVirtualRegValueItemOp) -> Self {
        self.op = Some(value);
        self
    }
    /// Name of a physical register. Sets `register`.
    #[must_use]
    pub fn register(mut self, value: impl Into<String>) -> Self {
        self.register = Some(value.into());
        self
    }
}
/// A computed register. User interfaces treat `use` (consumption), `gen` (generation), `bat` (battery
/// power) and `bat_el` (energy left in batteries) specially.
///
/// Schema `configRegisterVirtualReg`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigRegisterVirtualReg {
    /// Terms of the sum. See [`guide::formulas`](crate::guide::formulas). Default `[]`.
    pub value: Option<Vec<models::ConfigRegisterVirtualRegValueItem>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigRegisterVirtualReg { optional(value); rest(unknown) });
impl ConfigRegisterVirtualReg {
    /// Terms of the sum. Sets `value`.
    #[must_use]
    pub fn value(
        mut self,
        value: impl Into<Vec<models::ConfigRegisterVirtualRegValueItem>>,
    ) -> Self {
        self.value = Some(value.into());
        self
    }
}
/// What is recorded and derived. [`/register`](crate::resources::register::Register) reads the values.
///
/// Schema `configRegister`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigRegister {
    /// Registers recorded in the database, by name;
    /// [`/sys/db/max-registers`](crate::resources::sys::Db::max_registers) is the limit.
    pub physical: Option<runtime::Map<models::ConfigRegisterPhysicalReg>>,
    /// Sums of physical registers, by name; computed when read, so they take no space. See
    /// [`guide::formulas`](crate::guide::formulas).
    pub r#virtual: Option<runtime::Map<models::ConfigRegisterVirtualReg>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigRegister { optional(physical), optional(r#virtual, "virtual"); rest(unknown) }
);
impl ConfigRegister {
    /// Registers recorded in the database, by name. Sets `physical`.
    #[must_use]
    pub fn physical(
        mut self,
        value: runtime::Map<models::ConfigRegisterPhysicalReg>,
    ) -> Self {
        self.physical = Some(value);
        self
    }
    /// Sums of physical registers, by name. Sets `virtual`.
    #[must_use]
    pub fn r#virtual(
        mut self,
        value: runtime::Map<models::ConfigRegisterVirtualReg>,
    ) -> Self {
        self.r#virtual = Some(value);
        self
    }
}
/// Time settings. Schema `configTime`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigTime {
    /// POSIX TZ string. Default `"UTC"`.
    pub zone: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigTime { optional(zone); rest(unknown) });
impl ConfigTime {
    /// POSIX TZ string. Sets `zone`.
    #[must_use]
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
}
/// A privilege of a user. [`guide::login`](crate::guide::login) compares them.
///
/// Schema `configUserNamePrivItem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Privilege {
    /// Changes settings, from anywhere. `unlimited_save`.
    UnlimitedSave,
    /// Changes settings from the meter's own subnet or by Bluetooth, not through a proxy. `local_save`.
    LocalSave,
    /// Reads settings and [`/sys`](crate::resources::sys::Sys). `view_settings`.
    ViewSettings,
    /// Calls methods of devices. `ctrl`.
    Ctrl,
    /// Limits the user to the registers of the view that has the user's name. `restricted_view`.
    RestrictedView,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl Privilege {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UnlimitedSave => "unlimited_save",
            Self::LocalSave => "local_save",
            Self::ViewSettings => "view_settings",
            Self::Ctrl => "ctrl",
            Self::RestrictedView => "restricted_view",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl Privilege {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::UnlimitedSave,
        Self::LocalSave,
        Self::ViewSettings,
        Self::Ctrl,
        Self::RestrictedView,
    ];
}
runtime::open_enum!(Privilege);
/// An account. Schema `configUserName`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigUserName {
    /// Privileges: `unlimited_save`, `local_save` (from the same subnet), `view_settings`, `ctrl`,
    /// `restricted_view` (only the view named like the user). See [`guide::login`](crate::guide::login).
    ///
    /// Default `[]`.
    pub r#priv: Option<Vec<models::Privilege>>,
    /// `md5hex(user:realm:password)`. Write-only; an empty one locks the account, DELETE removes it. Users
    /// may set their own. See [`guide::users`](crate::guide::users).
    ///
    /// Never part of a reply.
    pub hash: Option<runtime::Sensitive<String>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigUserName { optional(r#priv, "priv"), optional(hash); rest(unknown) }
);
impl ConfigUserName {
    /// Privileges: `unlimited_save`, `local_save` (from the same subnet), `view_settings`, `ctrl`,
    /// `restricted_view` (only the view named like the user).
    ///
    /// Sets `priv`.
    #[must_use]
    pub fn r#priv(mut self, value: impl Into<Vec<models::Privilege>>) -> Self {
        self.r#priv = Some(value.into());
        self
    }
    /// `md5hex(user:realm:password)`. Sets `hash`.
    #[must_use]
    pub fn hash(mut self, value: impl Into<runtime::Sensitive<String>>) -> Self {
        self.hash = Some(value.into());
        self
    }
}
/// How often the condition is checked: `sec`, `min`, `hr`, `dy`, `wk`, `mon`, `an` (yearly).
///
/// Schema `configAlertCustomItemFrequency`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigAlertCustomItemFrequency {
    /// Every second. `sec`.
    Sec,
    /// Every minute. `min`.
    Min,
    /// Every hour. `hr`.
    Hr,
    /// Every day. `dy`.
    Dy,
    /// Every week. `wk`.
    Wk,
    /// Every month. `mon`.
    Mon,
    /// Every year. `an`.
    An,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigAlertCustomItemFrequency {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sec => "sec",
            Self::Min => "min",
            Self::Hr => "hr",
            Self::Dy => "dy",
            Self::Wk => "wk",
            Self::Mon => "mon",
            Self::An => "an",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigAlertCustomItemFrequency {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Sec,
        Self::Min,
        Self::Hr,
        Self::Dy,
        Self::Wk,
        Self::Mon,
        Self::An,
    ];
}
runtime::open_enum!(ConfigAlertCustomItemFrequency);
/// Comparison. Schema `configAlertCustomItemCondOp`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigAlertCustomItemCondOp {
    /// `lhs` is less than `rhs`. `<`.
    Lt,
    /// `lhs` is `rhs` or less. `<=`.
    Le,
    /// `lhs` equals `rhs`. `=`.
    Eq,
    /// `lhs` differs from `rhs`. `!=`.
    Ne,
    /// `lhs` is `rhs` or more. `>=`.
    Ge,
    /// `lhs` is more than `rhs`. `>`.
    Gt,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigAlertCustomItemCondOp {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lt => "<",
            Self::Le => "<=",
            Self::Eq => "=",
            Self::Ne => "!=",
            Self::Ge => ">=",
            Self::Gt => ">",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigAlertCustomItemCondOp {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Lt,
        Self::Le,
        Self::Eq,
        Self::Ne,
        Self::Ge,
        Self::Gt,
    ];
}
runtime::open_enum!(ConfigAlertCustomItemCondOp);
/// Condition `lhs op rhs`. DELETE leaves one that never holds. Schema `configAlertCustomItemCond`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigAlertCustomItemCond {
    /// Left side, an eScript expression. See [`guide::escript`](crate::guide::escript). Default `""`.
    pub lhs: Option<String>,
    /// Comparison. Default `"<"`.
    pub op: Option<models::ConfigAlertCustomItemCondOp>,
    /// Right side, an eScript expression. See [`guide::escript`](crate::guide::escript). Default `""`.
    pub rhs: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigAlertCustomItemCond { optional(lhs), optional(op), optional(rhs); rest(unknown)
    }
);
impl ConfigAlertCustomItemCond {
    /// Left side, an eScript expression. Sets `lhs`.
    #[must_use]
    pub fn lhs(mut self, value: impl Into<String>) -> Self {
        self.lhs = Some(value.into());
        self
    }
    /// Comparison. Sets `op`.
    #[must_use]
    pub fn op(mut self, value: models::ConfigAlertCustomItemCondOp) -> Self {
        self.op = Some(value);
        self
    }
    /// Right side, an eScript expression. Sets `rhs`.
    #[must_use]
    pub fn rhs(mut self, value: impl Into<String>) -> Self {
        self.rhs = Some(value.into());
        self
    }
}
/// An alert, raised when its condition is true. Schema `configAlertCustomItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigAlertCustomItem {
    /// Name shown to users. Default `""`.
    pub name: Option<String>,
    /// Message, at most 255 bytes. `%l` and `%r` become the values, `%L` and `%R` the texts of the two
    /// sides; `%%` is a percent sign.
    ///
    /// Length: At most 255. Default `""`.
    pub detail: Option<String>,
    /// How often the condition is checked: `sec`, `min`, `hr`, `dy`, `wk`, `mon`, `an` (yearly).
    ///
    /// Default `"sec"`.
    pub frequency: Option<models::ConfigAlertCustomItemFrequency>,
    /// 0 lowest to 7 highest. 0 to 7. Default `0`.
    pub priority: Option<u64>,
    /// Condition `lhs op rhs`. DELETE leaves one that never holds.
    pub cond: Option<models::ConfigAlertCustomItemCond>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigAlertCustomItem { optional(name), optional(detail), optional(frequency),
    optional(priority), optional(cond); rest(unknown) }
);
impl ConfigAlertCustomItem {
    /// Name shown to users. Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Message, at most 255 bytes. Sets `detail`.
    #[must_use]
    pub fn detail(mut self, value: impl Into<String>) -> Self {
        self.detail = Some(value.into());
        self
    }
    /// How often the condition is checked: `sec`, `min`, `hr`, `dy`, `wk`, `mon`, `an` (yearly).
    ///
    /// Sets `frequency`.
    #[must_use]
    pub fn frequency(mut self, value: models::ConfigAlertCustomItemFrequency) -> Self {
        self.frequency = Some(value);
        self
    }
    /// 0 lowest to 7 highest. Sets `priority`.
    #[must_use]
    pub fn priority(mut self, value: u64) -> Self {
        self.priority = Some(value);
        self
    }
    /// Condition `lhs op rhs`. Sets `cond`.
    #[must_use]
    pub fn cond(mut self, value: models::ConfigAlertCustomItemCond) -> Self {
        self.cond = Some(value);
        self
    }
}
/// Reports to a web server. Schema `configAlertReporterWeb`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigAlertReporterWeb {
    /// A new alert of this priority or above triggers a report, which then carries all unacknowledged ones.
    ///
    /// 0 to 7. Default `0`.
    pub min_priority: Option<u64>,
    /// Provider that takes the alerts. Set it with [`POST /cmd/activate`](crate::resources::cmd::Activate);
    /// DELETE ends it.
    ///
    /// Default `""`.
    pub service: Option<String>,
    /// Destination. Exists only while `service` is empty. Default `""`.
    pub uri: Option<String>,
    /// Comma list: `deflate` or `gzip` compresses, `secure` insists on a valid certificate. Exists only
    /// while `service` is empty.
    ///
    /// Default `""`.
    pub options: Option<String>,
    /// User for HTTP Basic; empty sends no credentials. Exists only while `service` is empty. Default `""`.
    pub user: Option<String>,
    /// Password for HTTP Basic. Write-only. Default `""`. Never part of a reply.
    pub password: Option<runtime::Sensitive<String>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigAlertReporterWeb { optional(min_priority, "min-priority"), optional(service),
    optional(uri), optional(options), optional(user), optional(password); rest(unknown) }
);
impl ConfigAlertReporterWeb {
    /// A new alert of this priority or above triggers a report, which then carries all unacknowledged ones.
    ///
    /// Sets `min-priority`.
    #[must_use]
    pub fn min_priority(mut self, value: u64) -> Self {
        self.min_priority = Some(value);
        self
    }
    /// Provider that takes the alerts. Sets `service`.
    #[must_use]
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Destination. Sets `uri`.
    #[must_use]
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Comma list: `deflate` or `gzip` compresses, `secure` insists on a valid certificate. Sets `options`.
    #[must_use]
    pub fn options(mut self, value: impl Into<String>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// User for HTTP Basic. Sets `user`.
    #[must_use]
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Password for HTTP Basic. Sets `password`.
    #[must_use]
    pub fn password(mut self, value: impl Into<runtime::Sensitive<String>>) -> Self {
        self.password = Some(value.into());
        self
    }
}
/// `short` reports the newest alert of the highest priority, `full` all that are not acknowledged.
/// DELETE removes the recipient.
///
/// Schema `configAlertReporterMailToItemFormat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigAlertReporterMailToItemFormat {
    /// The newest alert of the highest priority. `short`.
    Short,
    /// All alerts that are not acknowledged. `full`.
    Full,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigAlertReporterMailToItemFormat {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Short => "short",
            Self::Full => "full",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigAlertReporterMailToItemFormat {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Short, Self::Full];
}
runtime::open_enum!(ConfigAlertReporterMailToItemFormat);
/// A recipient. Schema `configAlertReporterMailToItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigAlertReporterMailToItem {
    /// `short` reports the newest alert of the highest priority, `full` all that are not acknowledged.
    /// DELETE removes the recipient.
    ///
    /// Known values: `short`, `full`.
    pub format: Option<models::ConfigAlertReporterMailToItemFormat>,
    /// A new alert of this priority or above triggers a mail. 0 to 7. Default `0`.
    pub min_priority: Option<u64>,
    /// Mail address. Default `""`.
    pub address: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigAlertReporterMailToItem { optional(format), optional(min_priority,
    "min-priority"), optional(address); rest(unknown) }
);
impl ConfigAlertReporterMailToItem {
    /// `short` reports the newest alert of the highest priority, `full` all that are not acknowledged.
    ///
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, value: models::ConfigAlertReporterMailToItemFormat) -> Self {
        self.format = Some(value);
        self
    }
    /// A new alert of this priority or above triggers a mail. Sets `min-priority`.
    #[must_use]
    pub fn min_priority(mut self, value: u64) -> Self {
        self.min_priority = Some(value);
        self
    }
    /// Mail address. Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
}
/// Reports by mail; unused while a web server is set. Schema `configAlertReporterMail`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigAlertReporterMail {
    /// SMTP relay; empty delivers directly, which many providers block. Default `""`.
    pub server: Option<String>,
    /// User at the relay. Default `""`.
    pub user: Option<String>,
    /// Password at the relay. Write-only. Default `""`. Never part of a reply.
    pub password: Option<runtime::Sensitive<String>>,
    /// Sender; empty leaves it to the relay. Default `""`.
    pub from_address: Option<String>,
    /// Recipients. Default `[]`.
    pub to: Option<Vec<models::ConfigAlertReporterMailToItem>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigAlertReporterMail { optional(server), optional(user), optional(password),
    optional(from_address, "from-address"), optional(to); rest(unknown) }
);
impl ConfigAlertReporterMail {
    /// SMTP relay. Sets `server`.
    #[must_use]
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
    /// User at the relay. Sets `user`.
    #[must_use]
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Password at the relay. Sets `password`.
    #[must_use]
    pub fn password(mut self, value: impl Into<runtime::Sensitive<String>>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sender. Sets `from-address`.
    #[must_use]
    pub fn from_address(mut self, value: impl Into<String>) -> Self {
        self.from_address = Some(value.into());
        self
    }
    /// Recipients. Sets `to`.
    #[must_use]
    pub fn to(
        mut self,
        value: impl Into<Vec<models::ConfigAlertReporterMailToItem>>,
    ) -> Self {
        self.to = Some(value.into());
        self
    }
}
/// Where alerts are reported: a web server or, without one, mail recipients.
///
/// Schema `configAlertReporter`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigAlertReporter {
    /// Reports to a web server.
    pub web: Option<models::ConfigAlertReporterWeb>,
    /// Reports by mail; unused while a web server is set.
    pub mail: Option<models::ConfigAlertReporterMail>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(ConfigAlertReporter { optional(web), optional(mail); rest(unknown) });
impl ConfigAlertReporter {
    /// Reports to a web server. Sets `web`.
    #[must_use]
    pub fn web(mut self, value: models::ConfigAlertReporterWeb) -> Self {
        self.web = Some(value);
        self
    }
    /// Reports by mail. Sets `mail`.
    #[must_use]
    pub fn mail(mut self, value: models::ConfigAlertReporterMail) -> Self {
        self.mail = Some(value);
        self
    }
}
/// Alerts: what raises them and where they are reported. In one request, place `alert` after
/// `register`.
///
/// Schema `configAlert`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigAlert {
    /// Alerts of the user's own, 32 at most. See [`guide::alerts`](crate::guide::alerts).
    ///
    /// Items: At most 32. Default `[]`.
    pub custom: Option<Vec<models::ConfigAlertCustomItem>>,
    /// Where alerts are reported: a web server or, without one, mail recipients.
    pub reporter: Option<models::ConfigAlertReporter>,
    /// Priorities of the built-in alerts, in the order of [`/sys/alert`](crate::resources::sys::Alert).
    ///
    /// Each: 0 to 7.
    pub sys_prio: Option<Vec<u64>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    ConfigAlert { optional(custom), optional(reporter), optional(sys_prio, "sys-prio");
    rest(unknown) }
);
impl ConfigAlert {
    /// Alerts of the user's own, 32 at most. Sets `custom`.
    #[must_use]
    pub fn custom(
        mut self,
        value: impl Into<Vec<models::ConfigAlertCustomItem>>,
    ) -> Self {
        self.custom = Some(value.into());
        self
    }
    /// Where alerts are reported: a web server or, without one, mail recipients. Sets `reporter`.
    #[must_use]
    pub fn reporter(mut self, value: models::ConfigAlertReporter) -> Self {
        self.reporter = Some(value);
        self
    }
    /// Priorities of the built-in alerts, in the order of `/sys/alert`. Sets `sys-prio`.
    #[must_use]
    pub fn sys_prio(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.sys_prio = Some(value.into());
        self
    }
}
/// All settings, a tree in which every member is also a resource. PUT replaces; POST merges into an
/// object, appends to an array and replaces anything else; DELETE resets to the default or removes the
/// entry. A request is applied as a whole or not at all, few exceptions aside. Send back the `ETag` of
/// a reply as `If-Match` so that a setting changed in between is not overwritten; it names the state of
/// all settings. Member order matters when several are sent together: `remote` before `register` before
/// `alert`. See [`guide::etags`](crate::guide::etags).
///
/// Schema `config`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Config {
    /// The meter as a BACnet device.
    pub bacnet: Option<models::ConfigBacnet>,
    /// Database settings.
    pub db: Option<models::ConfigDb>,
    /// Built-in LCD.
    pub display: Option<models::ConfigDisplay>,
    /// Language of messages that the meter itself writes, such as alerts: `en` (imperial units), `en_GB`
    /// (metric), `de`, `es`, `fr`, `he`, `it`, `ko`, `pl`, `zh_Hans`, `zh_Hant`. Browsers use their own.
    ///
    /// Known values: `de`, `en`, `en_GB`, `es`, `fr`, `he`, `it`, `ko`, `pl`, `zh_Hans`, `zh_Hant`. Default
    /// `"en"`.
    pub language_code: Option<models::ConfigLanguageCode>,
    /// Sensors wired to the meter itself.
    pub local: Option<models::ConfigLocal>,
    /// Where the meter stands.
    pub location: Option<models::ConfigLocation>,
    /// Log settings.
    pub log: Option<models::ConfigLog>,
    /// Lua scripts.
    pub lua: Option<models::ConfigLua>,
    /// Modbus in both roles. See [`guide::modbus`](crate::guide::modbus).
    pub modbus: Option<models::ConfigModbus>,
    /// Network settings; [`/sys/net`](crate::resources::sys::Net) shows what is in force.
    /// [`/sys/reboot`](crate::resources::sys::Sys::reboot) says whether a change waits for a reboot.
    pub net: Option<models::ConfigNet>,
    /// Sends recorded data to a web server by HTTP POST. [`/sys/push`](crate::resources::sys::Push) shows
    /// how it goes.
    pub push: Option<models::ConfigPush>,
    /// Time settings.
    pub time: Option<models::ConfigTime>,
    /// User accounts by name. Default `{}`.
    pub user: Option<runtime::Map<models::ConfigUserName>>,
    /// Variables that programs keep on the meter, by section; successor of
    /// [`/store`](crate::resources::store::Store). Every user may read them, writing needs a save
    /// privilege. In section `global` the meter itself reads `billing.interval` (demand interval in
    /// minutes), `billing.start_day` (1 to 31), `billing.tariff_uri` and `default.currency_symbol`.
    ///
    /// Default `{}`. Since 4.6.
    pub var: Option<runtime::Map<runtime::Map<String>>>,
    /// Remote devices that supply register values. Deleting one deletes its physical registers. Within one
    /// request, `remote` must stand before `register`.
    ///
    /// Default `{}`.
    pub remote: Option<runtime::Map<models::ConfigRemoteName>>,
    /// What is recorded and derived. [`/register`](crate::resources::register::Register) reads the values.
    pub register: Option<models::ConfigRegister>,
    /// Alerts: what raises them and where they are reported. In one request, place `alert` after
    /// `register`.
    pub alert: Option<models::ConfigAlert>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    Config { optional(bacnet), optional(db), optional(display), optional(language_code),
    optional(local), optional(location), optional(log), optional(lua), optional(modbus),
    optional(net), optional(push), optional(time), optional(user), optional(var),
    optional(remote), optional(register), optional(alert); rest(unknown) }
);
impl Config {
    /// The meter as a BACnet device. Sets `bacnet`.
    #[must_use]
    pub fn bacnet(mut self, value: models::ConfigBacnet) -> Self {
        self.bacnet = Some(value);
        self
    }
    /// Database settings. Sets `db`.
    #[must_use]
    pub fn db(mut self, value: models::ConfigDb) -> Self {
        self.db = Some(value);
        self
    }
    /// Built-in LCD. Sets `display`.
    #[must_use]
    pub fn display(mut self, value: models::ConfigDisplay) -> Self {
        self.display = Some(value);
        self
    }
    /// Language of messages that the meter itself writes, such as alerts: `en` (imperial units), `en_GB`
    /// (metric), `de`, `es`, `fr`, `he`, `it`, `ko`, `pl`, `zh_Hans`, `zh_Hant`.
    ///
    /// Sets `language_code`.
    #[must_use]
    pub fn language_code(mut self, value: models::ConfigLanguageCode) -> Self {
        self.language_code = Some(value);
        self
    }
    /// Sensors wired to the meter itself. Sets `local`.
    #[must_use]
    pub fn local(mut self, value: models::ConfigLocal) -> Self {
        self.local = Some(value);
        self
    }
    /// Where the meter stands. Sets `location`.
    #[must_use]
    pub fn location(mut self, value: models::ConfigLocation) -> Self {
        self.location = Some(value);
        self
    }
    /// Log settings. Sets `log`.
    #[must_use]
    pub fn log(mut self, value: models::ConfigLog) -> Self {
        self.log = Some(value);
        self
    }
    /// Lua scripts. Sets `lua`.
    #[must_use]
    pub fn lua(mut self, value: models::ConfigLua) -> Self {
        self.lua = Some(value);
        self
    }
    /// Modbus in both roles. Sets `modbus`.
    #[must_use]
    pub fn modbus(mut self, value: models::ConfigModbus) -> Self {
        self.modbus = Some(value);
        self
    }
    /// Network settings. Sets `net`.
    #[must_use]
    pub fn net(mut self, value: models::ConfigNet) -> Self {
        self.net = Some(value);
        self
    }
    /// Sends recorded data to a web server by HTTP POST. Sets `push`.
    #[must_use]
    pub fn push(mut self, value: models::ConfigPush) -> Self {
        self.push = Some(value);
        self
    }
    /// Time settings. Sets `time`.
    #[must_use]
    pub fn time(mut self, value: models::ConfigTime) -> Self {
        self.time = Some(value);
        self
    }
    /// User accounts by name. Sets `user`.
    #[must_use]
    pub fn user(mut self, value: runtime::Map<models::ConfigUserName>) -> Self {
        self.user = Some(value);
        self
    }
    /// Variables that programs keep on the meter, by section. Sets `var`.
    #[must_use]
    pub fn var(mut self, value: runtime::Map<runtime::Map<String>>) -> Self {
        self.var = Some(value);
        self
    }
    /// Remote devices that supply register values. Sets `remote`.
    #[must_use]
    pub fn remote(mut self, value: runtime::Map<models::ConfigRemoteName>) -> Self {
        self.remote = Some(value);
        self
    }
    /// What is recorded and derived. Sets `register`.
    #[must_use]
    pub fn register(mut self, value: models::ConfigRegister) -> Self {
        self.register = Some(value);
        self
    }
    /// Alerts: what raises them and where they are reported. Sets `alert`.
    #[must_use]
    pub fn alert(mut self, value: models::ConfigAlert) -> Self {
        self.alert = Some(value);
        self
    }
}
/// An option of a Modbus map. A parameter of `/config/modbus/client/map/{name}/option/{opt}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigModbusClientMapNameOptionOptOpt {
    /// Unit number where an address names none. `default-modbus-addr`.
    DefaultModbusAddr,
    /// Serial parameters where an address names none; see
    /// [`guide::serial_ports`](crate::guide::serial_ports).
    ///
    /// `default-serial-params`.
    DefaultSerialParams,
    /// TCP port where an address names none. `default-tcp-port`.
    DefaultTcpPort,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl ConfigModbusClientMapNameOptionOptOpt {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DefaultModbusAddr => "default-modbus-addr",
            Self::DefaultSerialParams => "default-serial-params",
            Self::DefaultTcpPort => "default-tcp-port",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ConfigModbusClientMapNameOptionOptOpt {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::DefaultModbusAddr,
        Self::DefaultSerialParams,
        Self::DefaultTcpPort,
    ];
}
runtime::open_enum!(ConfigModbusClientMapNameOptionOptOpt);
