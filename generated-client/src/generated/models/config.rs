// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
use crate::generated::models;
use crate::runtime;
use crate::runtime::OpenEnum;
/// Schema `configBacnetServerBip`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigBacnetServerBip {
    /// Member `port`.
    ///
    /// 0 to 65535.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigBacnetServerBip {
    /// Sets `port`.
    pub fn port(mut self, value: u16) -> Self {
        self.port = Some(value);
        self
    }
}
/// Schema `configBacnetServerEnableItem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigBacnetServerEnableItem {
    /// `ethernet`
    Ethernet,
    /// `bip`
    Bip,
    /// `mstp`
    Mstp,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigBacnetServerEnableItem {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ethernet", Self::Ethernet),
        ("bip", Self::Bip),
        ("mstp", Self::Mstp),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigBacnetServerEnableItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigBacnetServerEnableItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigBacnetServerEnableItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigBacnetServerEnableItem {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configBacnetServerMstp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigBacnetServerMstp {
    /// Member `mac`.
    ///
    /// 0 to 127.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac: Option<u64>,
    /// Member `max-mac`.
    #[serde(rename = "max-mac", skip_serializing_if = "Option::is_none")]
    pub max_mac: Option<i64>,
    /// Member `port`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigBacnetServerMstp {
    /// Sets `mac`.
    pub fn mac(mut self, value: u64) -> Self {
        self.mac = Some(value);
        self
    }
    /// Sets `max-mac`.
    pub fn max_mac(mut self, value: i64) -> Self {
        self.max_mac = Some(value);
        self
    }
    /// Sets `port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}
/// Schema `configBacnetServer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigBacnetServer {
    /// Member `bip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bip: Option<models::ConfigBacnetServerBip>,
    /// Member `enable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<Vec<models::ConfigBacnetServerEnableItem>>,
    /// Member `epoch-relative`.
    #[serde(rename = "epoch-relative", skip_serializing_if = "Option::is_none")]
    pub epoch_relative: Option<bool>,
    /// Member `id`.
    ///
    /// 0 to 4194303.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<u64>,
    /// Member `mstp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mstp: Option<models::ConfigBacnetServerMstp>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigBacnetServer {
    /// Sets `bip`.
    pub fn bip(mut self, value: models::ConfigBacnetServerBip) -> Self {
        self.bip = Some(value);
        self
    }
    /// Sets `enable`.
    pub fn enable(
        mut self,
        value: impl Into<Vec<models::ConfigBacnetServerEnableItem>>,
    ) -> Self {
        self.enable = Some(value.into());
        self
    }
    /// Sets `epoch-relative`.
    pub fn epoch_relative(mut self, value: bool) -> Self {
        self.epoch_relative = Some(value);
        self
    }
    /// Sets `id`.
    pub fn id(mut self, value: u64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `mstp`.
    pub fn mstp(mut self, value: models::ConfigBacnetServerMstp) -> Self {
        self.mstp = Some(value);
        self
    }
}
/// Schema `configBacnet`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigBacnet {
    /// Member `server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<models::ConfigBacnetServer>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigBacnet {
    /// Sets `server`.
    pub fn server(mut self, value: models::ConfigBacnetServer) -> Self {
        self.server = Some(value);
        self
    }
}
/// Schema `configDb`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigDb {
    /// Member `epoch`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub epoch: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigDb {
    /// Sets `epoch`.
    pub fn epoch(mut self, value: impl Into<String>) -> Self {
        self.epoch = Some(value.into());
        self
    }
}
/// Schema `configDisplayBacklight`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigDisplayBacklight {
    /// Member `brightness`.
    ///
    /// 0 to 255.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brightness: Option<u8>,
    /// Member `duration`.
    ///
    /// -1 to 2147483647.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigDisplayBacklight {
    /// Sets `brightness`.
    pub fn brightness(mut self, value: u8) -> Self {
        self.brightness = Some(value);
        self
    }
    /// Sets `duration`.
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
}
/// Schema `configDisplayFontset`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigDisplayFontset {
    /// `small`
    Small,
    /// `normal`
    Normal,
    /// `large`
    Large,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigDisplayFontset {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("small", Self::Small),
        ("normal", Self::Normal),
        ("large", Self::Large),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigDisplayFontset {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigDisplayFontset {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigDisplayFontset {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigDisplayFontset {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configDisplayScreen`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigDisplayScreen {
    /// Member `registers`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registers: Option<runtime::Map<String>>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigDisplayScreen {
    /// Sets `registers`.
    pub fn registers(mut self, value: runtime::Map<String>) -> Self {
        self.registers = Some(value);
        self
    }
}
/// Schema `configDisplay`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigDisplay {
    /// Member `backlight`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backlight: Option<models::ConfigDisplayBacklight>,
    /// Member `contrast`.
    ///
    /// 0 to 127.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contrast: Option<u64>,
    /// Member `fontset`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fontset: Option<models::ConfigDisplayFontset>,
    /// Member `screen`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screen: Option<models::ConfigDisplayScreen>,
    /// Member `orientation`.
    ///
    /// 0 to 359.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orientation: Option<u64>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigDisplay {
    /// Sets `backlight`.
    pub fn backlight(mut self, value: models::ConfigDisplayBacklight) -> Self {
        self.backlight = Some(value);
        self
    }
    /// Sets `contrast`.
    pub fn contrast(mut self, value: u64) -> Self {
        self.contrast = Some(value);
        self
    }
    /// Sets `fontset`.
    pub fn fontset(mut self, value: impl Into<models::ConfigDisplayFontset>) -> Self {
        self.fontset = Some(value.into());
        self
    }
    /// Sets `screen`.
    pub fn screen(mut self, value: models::ConfigDisplayScreen) -> Self {
        self.screen = Some(value);
        self
    }
    /// Sets `orientation`.
    pub fn orientation(mut self, value: u64) -> Self {
        self.orientation = Some(value);
        self
    }
}
/// Schema `configLocalSensorNameChannelMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigLocalSensorNameChannelMode {
    /// `off`
    Off,
    /// `normal`
    Normal,
    /// `integrate`
    Integrate,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigLocalSensorNameChannelMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("off", Self::Off),
        ("normal", Self::Normal),
        ("integrate", Self::Integrate),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigLocalSensorNameChannelMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigLocalSensorNameChannelMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigLocalSensorNameChannelMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigLocalSensorNameChannelMode {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configLocalSensorNameChannel`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigLocalSensorNameChannel {
    /// Member `bias`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bias: Option<f64>,
    /// Member `mode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<models::ConfigLocalSensorNameChannelMode>,
    /// Member `scale`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale: Option<f64>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigLocalSensorNameChannel {
    /// Sets `bias`.
    pub fn bias(mut self, value: f64) -> Self {
        self.bias = Some(value);
        self
    }
    /// Sets `mode`.
    pub fn mode(
        mut self,
        value: impl Into<models::ConfigLocalSensorNameChannelMode>,
    ) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `scale`.
    pub fn scale(mut self, value: f64) -> Self {
        self.scale = Some(value);
        self
    }
}
/// Schema `configLocalSensorName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigLocalSensorName {
    /// Member `channel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<models::ConfigLocalSensorNameChannel>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<f64>,
    /// Member `model`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Member `phase`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigLocalSensorName {
    /// Sets `channel`.
    pub fn channel(mut self, value: models::ConfigLocalSensorNameChannel) -> Self {
        self.channel = Some(value);
        self
    }
    /// Sets `error`.
    pub fn error(mut self, value: f64) -> Self {
        self.error = Some(value);
        self
    }
    /// Sets `model`.
    pub fn model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }
    /// Sets `phase`.
    pub fn phase(mut self, value: impl Into<String>) -> Self {
        self.phase = Some(value.into());
        self
    }
}
/// Schema `configLocalGain`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigLocalGain {
    /// `normal`
    Normal,
    /// `high`
    High,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigLocalGain {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("normal", Self::Normal),
        ("high", Self::High),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigLocalGain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigLocalGain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigLocalGain {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigLocalGain {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configLocal`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigLocal {
    /// Member `sensor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensor: Option<runtime::Map<models::ConfigLocalSensorName>>,
    /// Member `gain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gain: Option<models::ConfigLocalGain>,
    /// Member `update-interval`.
    #[serde(rename = "update-interval", skip_serializing_if = "Option::is_none")]
    pub update_interval: Option<i64>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigLocal {
    /// Sets `sensor`.
    pub fn sensor(mut self, value: runtime::Map<models::ConfigLocalSensorName>) -> Self {
        self.sensor = Some(value);
        self
    }
    /// Sets `gain`.
    pub fn gain(mut self, value: impl Into<models::ConfigLocalGain>) -> Self {
        self.gain = Some(value.into());
        self
    }
    /// Sets `update-interval`.
    pub fn update_interval(mut self, value: i64) -> Self {
        self.update_interval = Some(value);
        self
    }
}
/// Schema `configLocation`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigLocation {
    /// Member `latitude`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// Member `longitude`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigLocation {
    /// Sets `latitude`.
    pub fn latitude(mut self, value: f64) -> Self {
        self.latitude = Some(value);
        self
    }
    /// Sets `longitude`.
    pub fn longitude(mut self, value: f64) -> Self {
        self.longitude = Some(value);
        self
    }
}
/// Schema `configLogSystem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigLogSystem {
    /// Member `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigLogSystem {
    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}
/// Schema `configLog`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigLog {
    /// Member `system`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<models::ConfigLogSystem>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigLog {
    /// Sets `system`.
    pub fn system(mut self, value: models::ConfigLogSystem) -> Self {
        self.system = Some(value);
        self
    }
}
/// Schema `configLuaScript`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigLuaScript {
    /// Member `alertd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alertd: Option<String>,
    /// Member `tariff`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tariff: Option<String>,
    /// Member `teamd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teamd: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigLuaScript {
    /// Sets `alertd`.
    pub fn alertd(mut self, value: impl Into<String>) -> Self {
        self.alertd = Some(value.into());
        self
    }
    /// Sets `tariff`.
    pub fn tariff(mut self, value: impl Into<String>) -> Self {
        self.tariff = Some(value.into());
        self
    }
    /// Sets `teamd`.
    pub fn teamd(mut self, value: impl Into<String>) -> Self {
        self.teamd = Some(value.into());
        self
    }
}
/// Schema `configLua`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigLua {
    /// Member `script`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script: Option<models::ConfigLuaScript>,
    /// Member `ctrld`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ctrld: Option<runtime::Map<String>>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigLua {
    /// Sets `script`.
    pub fn script(mut self, value: models::ConfigLuaScript) -> Self {
        self.script = Some(value);
        self
    }
    /// Sets `ctrld`.
    pub fn ctrld(mut self, value: runtime::Map<String>) -> Self {
        self.ctrld = Some(value);
        self
    }
}
/// Schema `configModbusClientMapNameRegItemType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigModbusClientMapNameRegItemType {
    /// `bit`
    Bit,
    /// `s16`
    S16,
    /// `u16`
    U16,
    /// `s32`
    S32,
    /// `u32`
    U32,
    /// `s32l`
    S32l,
    /// `u32l`
    U32l,
    /// `s64`
    S64,
    /// `u64`
    U64,
    /// `float16`
    Float16,
    /// `float16l`
    Float16l,
    /// `float`
    Float,
    /// `floatl`
    Floatl,
    /// `double`
    Double,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigModbusClientMapNameRegItemType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("bit", Self::Bit),
        ("s16", Self::S16),
        ("u16", Self::U16),
        ("s32", Self::S32),
        ("u32", Self::U32),
        ("s32l", Self::S32l),
        ("u32l", Self::U32l),
        ("s64", Self::S64),
        ("u64", Self::U64),
        ("float16", Self::Float16),
        ("float16l", Self::Float16l),
        ("float", Self::Float),
        ("floatl", Self::Floatl),
        ("double", Self::Double),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigModbusClientMapNameRegItemType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigModbusClientMapNameRegItemType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigModbusClientMapNameRegItemType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigModbusClientMapNameRegItemType {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configModbusClientMapNameRegItemKind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigModbusClientMapNameRegItemKind {
    /// `analog`
    Analog,
    /// `enum`
    Enum,
    /// `bitset`
    Bitset,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigModbusClientMapNameRegItemKind {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("analog", Self::Analog),
        ("enum", Self::Enum),
        ("bitset", Self::Bitset),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigModbusClientMapNameRegItemKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigModbusClientMapNameRegItemKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigModbusClientMapNameRegItemKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigModbusClientMapNameRegItemKind {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configModbusClientMapNameRegItemAccess`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigModbusClientMapNameRegItemAccess {
    /// `ro`
    Ro,
    /// `rw`
    Rw,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigModbusClientMapNameRegItemAccess {
    const KNOWN: &'static [(&'static str, Self)] = &[("ro", Self::Ro), ("rw", Self::Rw)];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigModbusClientMapNameRegItemAccess {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigModbusClientMapNameRegItemAccess {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigModbusClientMapNameRegItemAccess {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigModbusClientMapNameRegItemAccess {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configModbusClientMapNameRegItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigModbusClientMapNameRegItem {
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `addr`.
    ///
    /// 0 to 65535.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addr: Option<u16>,
    /// Member `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<models::ConfigModbusClientMapNameRegItemType>,
    /// Member `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<models::ConfigModbusClientMapNameRegItemKind>,
    /// Member `unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Member `offset`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<f64>,
    /// Member `scale`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale: Option<f64>,
    /// Member `access`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access: Option<models::ConfigModbusClientMapNameRegItemAccess>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigModbusClientMapNameRegItem {
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `addr`.
    pub fn addr(mut self, value: u16) -> Self {
        self.addr = Some(value);
        self
    }
    /// Sets `type`.
    pub fn r#type(
        mut self,
        value: impl Into<models::ConfigModbusClientMapNameRegItemType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets `kind`.
    pub fn kind(
        mut self,
        value: impl Into<models::ConfigModbusClientMapNameRegItemKind>,
    ) -> Self {
        self.kind = Some(value.into());
        self
    }
    /// Sets `unit`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }
    /// Sets `offset`.
    pub fn offset(mut self, value: f64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `scale`.
    pub fn scale(mut self, value: f64) -> Self {
        self.scale = Some(value);
        self
    }
    /// Sets `access`.
    pub fn access(
        mut self,
        value: impl Into<models::ConfigModbusClientMapNameRegItemAccess>,
    ) -> Self {
        self.access = Some(value.into());
        self
    }
}
/// Schema `configModbusClientMapName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigModbusClientMapName {
    /// Member `option`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<runtime::Map<String>>,
    /// Member `reg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reg: Option<Vec<models::ConfigModbusClientMapNameRegItem>>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigModbusClientMapName {
    /// Sets `option`.
    pub fn option(mut self, value: runtime::Map<String>) -> Self {
        self.option = Some(value);
        self
    }
    /// Sets `reg`.
    pub fn reg(
        mut self,
        value: impl Into<Vec<models::ConfigModbusClientMapNameRegItem>>,
    ) -> Self {
        self.reg = Some(value.into());
        self
    }
}
/// Schema `configModbusClient`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigModbusClient {
    /// Member `map`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<runtime::Map<models::ConfigModbusClientMapName>>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigModbusClient {
    /// Sets `map`.
    pub fn map(
        mut self,
        value: runtime::Map<models::ConfigModbusClientMapName>,
    ) -> Self {
        self.map = Some(value);
        self
    }
}
/// Schema `configModbusServerEnableItem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigModbusServerEnableItem {
    /// `rtu`
    Rtu,
    /// `tcp`
    Tcp,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigModbusServerEnableItem {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("rtu", Self::Rtu),
        ("tcp", Self::Tcp),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigModbusServerEnableItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigModbusServerEnableItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigModbusServerEnableItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigModbusServerEnableItem {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configModbusServerRtu`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigModbusServerRtu {
    /// Member `port`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigModbusServerRtu {
    /// Sets `port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}
/// Schema `configModbusServerTcp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigModbusServerTcp {
    /// Member `port`.
    ///
    /// 0 to 65535.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigModbusServerTcp {
    /// Sets `port`.
    pub fn port(mut self, value: u16) -> Self {
        self.port = Some(value);
        self
    }
}
/// Schema `configModbusServer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigModbusServer {
    /// Member `enable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<Vec<models::ConfigModbusServerEnableItem>>,
    /// Member `id`.
    ///
    /// 1 to 247.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<u64>,
    /// Member `rtu`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rtu: Option<models::ConfigModbusServerRtu>,
    /// Member `tcp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tcp: Option<models::ConfigModbusServerTcp>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigModbusServer {
    /// Sets `enable`.
    pub fn enable(
        mut self,
        value: impl Into<Vec<models::ConfigModbusServerEnableItem>>,
    ) -> Self {
        self.enable = Some(value.into());
        self
    }
    /// Sets `id`.
    pub fn id(mut self, value: u64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `rtu`.
    pub fn rtu(mut self, value: models::ConfigModbusServerRtu) -> Self {
        self.rtu = Some(value);
        self
    }
    /// Sets `tcp`.
    pub fn tcp(mut self, value: models::ConfigModbusServerTcp) -> Self {
        self.tcp = Some(value);
        self
    }
}
/// Schema `configModbus`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigModbus {
    /// Member `client`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<models::ConfigModbusClient>,
    /// Member `server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<models::ConfigModbusServer>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigModbus {
    /// Sets `client`.
    pub fn client(mut self, value: models::ConfigModbusClient) -> Self {
        self.client = Some(value);
        self
    }
    /// Sets `server`.
    pub fn server(mut self, value: models::ConfigModbusServer) -> Self {
        self.server = Some(value);
        self
    }
}
/// Schema `configNetEthernet`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigNetEthernet {
    /// Member `watchdog`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub watchdog: Option<bool>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigNetEthernet {
    /// Sets `watchdog`.
    pub fn watchdog(mut self, value: bool) -> Self {
        self.watchdog = Some(value);
        self
    }
}
/// Schema `configNetGoproxy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigNetGoproxy {
    /// Member `enable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    /// Member `server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigNetGoproxy {
    /// Sets `enable`.
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `server`.
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
}
/// Schema `configNetHomeplugRegion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigNetHomeplugRegion {
    /// `CE`
    CE,
    /// `NA`
    NA,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigNetHomeplugRegion {
    const KNOWN: &'static [(&'static str, Self)] = &[("CE", Self::CE), ("NA", Self::NA)];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigNetHomeplugRegion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigNetHomeplugRegion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigNetHomeplugRegion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigNetHomeplugRegion {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configNetHomeplug`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigNetHomeplug {
    /// Member `region`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<models::ConfigNetHomeplugRegion>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigNetHomeplug {
    /// Sets `region`.
    pub fn region(mut self, value: impl Into<models::ConfigNetHomeplugRegion>) -> Self {
        self.region = Some(value.into());
        self
    }
}
/// Schema `configNetHttpClient`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigNetHttpClient {
    /// Member `insecure`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insecure: Option<bool>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigNetHttpClient {
    /// Sets `insecure`.
    pub fn insecure(mut self, value: bool) -> Self {
        self.insecure = Some(value);
        self
    }
}
/// Schema `configNetHttpCgiBin`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigNetHttpCgiBin {
    /// `disable`
    Disable,
    /// `user-optional`
    UserOptional,
    /// `user-required`
    UserRequired,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigNetHttpCgiBin {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("disable", Self::Disable),
        ("user-optional", Self::UserOptional),
        ("user-required", Self::UserRequired),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigNetHttpCgiBin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigNetHttpCgiBin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigNetHttpCgiBin {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigNetHttpCgiBin {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configNetHttp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigNetHttp {
    /// Member `client`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<models::ConfigNetHttpClient>,
    /// Member `certificate`.
    ///
    /// Never part of a reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
    /// Member `cgi-bin`.
    #[serde(rename = "cgi-bin", skip_serializing_if = "Option::is_none")]
    pub cgi_bin: Option<models::ConfigNetHttpCgiBin>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigNetHttp {
    /// Sets `client`.
    pub fn client(mut self, value: models::ConfigNetHttpClient) -> Self {
        self.client = Some(value);
        self
    }
    /// Sets `certificate`.
    pub fn certificate(mut self, value: impl Into<String>) -> Self {
        self.certificate = Some(value.into());
        self
    }
    /// Sets `cgi-bin`.
    pub fn cgi_bin(mut self, value: impl Into<models::ConfigNetHttpCgiBin>) -> Self {
        self.cgi_bin = Some(value.into());
        self
    }
}
/// Schema `configNetIpv4`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigNetIpv4 {
    /// Member `dhcp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp: Option<bool>,
    /// Member `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Member `broadcast`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broadcast: Option<String>,
    /// Member `netmask`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub netmask: Option<String>,
    /// Member `network`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// Member `gateway`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigNetIpv4 {
    /// Sets `dhcp`.
    pub fn dhcp(mut self, value: bool) -> Self {
        self.dhcp = Some(value);
        self
    }
    /// Sets `address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `broadcast`.
    pub fn broadcast(mut self, value: impl Into<String>) -> Self {
        self.broadcast = Some(value.into());
        self
    }
    /// Sets `netmask`.
    pub fn netmask(mut self, value: impl Into<String>) -> Self {
        self.netmask = Some(value.into());
        self
    }
    /// Sets `network`.
    pub fn network(mut self, value: impl Into<String>) -> Self {
        self.network = Some(value.into());
        self
    }
    /// Sets `gateway`.
    pub fn gateway(mut self, value: impl Into<String>) -> Self {
        self.gateway = Some(value.into());
        self
    }
}
/// Schema `configNetNameserver`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigNetNameserver {
    /// Member `server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<Vec<String>>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigNetNameserver {
    /// Sets `server`.
    pub fn server(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.server = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
/// Schema `configNetNtp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigNetNtp {
    /// Member `server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<Vec<String>>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigNetNtp {
    /// Sets `server`.
    pub fn server(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.server = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
/// Schema `configNetOption`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigNetOption {
    /// Member `secure_only`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secure_only: Option<bool>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigNetOption {
    /// Sets `secure_only`.
    pub fn secure_only(mut self, value: bool) -> Self {
        self.secure_only = Some(value);
        self
    }
}
/// Schema `configNetProxy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigNetProxy {
    /// Member `enable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    /// Member `server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigNetProxy {
    /// Sets `enable`.
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `server`.
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
}
/// Schema `configNetPtpInterfaceIfTransport`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigNetPtpInterfaceIfTransport {
    /// `L2`
    L2,
    /// `UDPv4`
    UDPv4,
    /// `UDPv6`
    UDPv6,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigNetPtpInterfaceIfTransport {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("L2", Self::L2),
        ("UDPv4", Self::UDPv4),
        ("UDPv6", Self::UDPv6),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigNetPtpInterfaceIfTransport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigNetPtpInterfaceIfTransport {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigNetPtpInterfaceIfTransport {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigNetPtpInterfaceIfTransport {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configNetPtpInterfaceIf`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigNetPtpInterfaceIf {
    /// Member `transport`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<models::ConfigNetPtpInterfaceIfTransport>,
    /// Member `udp_ttl`.
    ///
    /// 1 to 255.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub udp_ttl: Option<u8>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigNetPtpInterfaceIf {
    /// Sets `transport`.
    pub fn transport(
        mut self,
        value: impl Into<models::ConfigNetPtpInterfaceIfTransport>,
    ) -> Self {
        self.transport = Some(value.into());
        self
    }
    /// Sets `udp_ttl`.
    pub fn udp_ttl(mut self, value: u8) -> Self {
        self.udp_ttl = Some(value);
        self
    }
}
/// Schema `configNetPtp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigNetPtp {
    /// Member `client_only`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_only: Option<bool>,
    /// Member `interface`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface: Option<runtime::Map<models::ConfigNetPtpInterfaceIf>>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigNetPtp {
    /// Sets `client_only`.
    pub fn client_only(mut self, value: bool) -> Self {
        self.client_only = Some(value);
        self
    }
    /// Sets `interface`.
    pub fn interface(
        mut self,
        value: runtime::Map<models::ConfigNetPtpInterfaceIf>,
    ) -> Self {
        self.interface = Some(value);
        self
    }
}
/// Schema `configNet`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigNet {
    /// Member `ethernet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ethernet: Option<models::ConfigNetEthernet>,
    /// Member `goproxy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goproxy: Option<models::ConfigNetGoproxy>,
    /// Member `homeplug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homeplug: Option<models::ConfigNetHomeplug>,
    /// Member `hostname`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// Member `http`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http: Option<models::ConfigNetHttp>,
    /// Member `ipv4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv4: Option<models::ConfigNetIpv4>,
    /// Member `nameserver`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nameserver: Option<models::ConfigNetNameserver>,
    /// Member `ntp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ntp: Option<models::ConfigNetNtp>,
    /// Member `option`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<models::ConfigNetOption>,
    /// Member `proxy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy: Option<models::ConfigNetProxy>,
    /// Member `ptp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ptp: Option<models::ConfigNetPtp>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigNet {
    /// Sets `ethernet`.
    pub fn ethernet(mut self, value: models::ConfigNetEthernet) -> Self {
        self.ethernet = Some(value);
        self
    }
    /// Sets `goproxy`.
    pub fn goproxy(mut self, value: models::ConfigNetGoproxy) -> Self {
        self.goproxy = Some(value);
        self
    }
    /// Sets `homeplug`.
    pub fn homeplug(mut self, value: models::ConfigNetHomeplug) -> Self {
        self.homeplug = Some(value);
        self
    }
    /// Sets `hostname`.
    pub fn hostname(mut self, value: impl Into<String>) -> Self {
        self.hostname = Some(value.into());
        self
    }
    /// Sets `http`.
    pub fn http(mut self, value: models::ConfigNetHttp) -> Self {
        self.http = Some(value);
        self
    }
    /// Sets `ipv4`.
    pub fn ipv4(mut self, value: models::ConfigNetIpv4) -> Self {
        self.ipv4 = Some(value);
        self
    }
    /// Sets `nameserver`.
    pub fn nameserver(mut self, value: models::ConfigNetNameserver) -> Self {
        self.nameserver = Some(value);
        self
    }
    /// Sets `ntp`.
    pub fn ntp(mut self, value: models::ConfigNetNtp) -> Self {
        self.ntp = Some(value);
        self
    }
    /// Sets `option`.
    pub fn option(mut self, value: models::ConfigNetOption) -> Self {
        self.option = Some(value);
        self
    }
    /// Sets `proxy`.
    pub fn proxy(mut self, value: models::ConfigNetProxy) -> Self {
        self.proxy = Some(value);
        self
    }
    /// Sets `ptp`.
    pub fn ptp(mut self, value: models::ConfigNetPtp) -> Self {
        self.ptp = Some(value);
        self
    }
}
/// Schema `configPush`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigPush {
    /// Member `interval`.
    ///
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<u64>,
    /// Member `options`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<String>,
    /// Member `password`.
    ///
    /// Never part of a reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// Member `service`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Member `uri`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// Member `user`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigPush {
    /// Sets `interval`.
    pub fn interval(mut self, value: u64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `options`.
    pub fn options(mut self, value: impl Into<String>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `uri`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `user`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
}
/// Schema `configRemoteName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigRemoteName {
    /// Member `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Member `link_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_type: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigRemoteName {
    /// Sets `address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `link_type`.
    pub fn link_type(mut self, value: impl Into<String>) -> Self {
        self.link_type = Some(value.into());
        self
    }
}
/// Schema `configRegisterPhysicalReg`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigRegisterPhysicalReg {
    /// Member `dev`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dev: Option<String>,
    /// Member `did`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub did: Option<u64>,
    /// Member `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Member `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigRegisterPhysicalReg {
    /// Sets `dev`.
    pub fn dev(mut self, value: impl Into<String>) -> Self {
        self.dev = Some(value.into());
        self
    }
    /// Sets `did`.
    pub fn did(mut self, value: u64) -> Self {
        self.did = Some(value);
        self
    }
    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
/// Schema `configRegisterVirtualRegValueItemOp`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigRegisterVirtualRegValueItemOp {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `+max0`
    PlusMax0,
    /// `-max0`
    MinusMax0,
    /// `+min0`
    PlusMin0,
    /// `-min0`
    MinusMin0,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigRegisterVirtualRegValueItemOp {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("+", Self::Plus),
        ("-", Self::Minus),
        ("+max0", Self::PlusMax0),
        ("-max0", Self::MinusMax0),
        ("+min0", Self::PlusMin0),
        ("-min0", Self::MinusMin0),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigRegisterVirtualRegValueItemOp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigRegisterVirtualRegValueItemOp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigRegisterVirtualRegValueItemOp {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigRegisterVirtualRegValueItemOp {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configRegisterVirtualRegValueItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigRegisterVirtualRegValueItem {
    /// Member `op`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op: Option<models::ConfigRegisterVirtualRegValueItemOp>,
    /// Member `register`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigRegisterVirtualRegValueItem {
    /// Sets `op`.
    pub fn op(
        mut self,
        value: impl Into<models::ConfigRegisterVirtualRegValueItemOp>,
    ) -> Self {
        self.op = Some(value.into());
        self
    }
    /// Sets `register`.
    pub fn register(mut self, value: impl Into<String>) -> Self {
        self.register = Some(value.into());
        self
    }
}
/// Schema `configRegisterVirtualReg`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigRegisterVirtualReg {
    /// Member `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Vec<models::ConfigRegisterVirtualRegValueItem>>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigRegisterVirtualReg {
    /// Sets `value`.
    pub fn value(
        mut self,
        value: impl Into<Vec<models::ConfigRegisterVirtualRegValueItem>>,
    ) -> Self {
        self.value = Some(value.into());
        self
    }
}
/// Schema `configRegister`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigRegister {
    /// Member `physical`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub physical: Option<runtime::Map<models::ConfigRegisterPhysicalReg>>,
    /// Member `virtual`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#virtual: Option<runtime::Map<models::ConfigRegisterVirtualReg>>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigRegister {
    /// Sets `physical`.
    pub fn physical(
        mut self,
        value: runtime::Map<models::ConfigRegisterPhysicalReg>,
    ) -> Self {
        self.physical = Some(value);
        self
    }
    /// Sets `virtual`.
    pub fn r#virtual(
        mut self,
        value: runtime::Map<models::ConfigRegisterVirtualReg>,
    ) -> Self {
        self.r#virtual = Some(value);
        self
    }
}
/// Schema `configTime`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigTime {
    /// Member `zone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigTime {
    /// Sets `zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
}
/// Schema `configUserName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigUserName {
    /// Member `priv`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#priv: Option<Vec<String>>,
    /// Member `hash`.
    ///
    /// Never part of a reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigUserName {
    /// Sets `priv`.
    pub fn r#priv(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.r#priv = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `hash`.
    pub fn hash(mut self, value: impl Into<String>) -> Self {
        self.hash = Some(value.into());
        self
    }
}
/// Schema `configAlertCustomItemFrequency`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigAlertCustomItemFrequency {
    /// `sec`
    Sec,
    /// `min`
    Min,
    /// `hr`
    Hr,
    /// `dy`
    Dy,
    /// `wk`
    Wk,
    /// `mon`
    Mon,
    /// `an`
    An,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigAlertCustomItemFrequency {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("sec", Self::Sec),
        ("min", Self::Min),
        ("hr", Self::Hr),
        ("dy", Self::Dy),
        ("wk", Self::Wk),
        ("mon", Self::Mon),
        ("an", Self::An),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigAlertCustomItemFrequency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigAlertCustomItemFrequency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigAlertCustomItemFrequency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigAlertCustomItemFrequency {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configAlertCustomItemCondOp`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigAlertCustomItemCondOp {
    /// `<`
    Lt,
    /// `<=`
    Le,
    /// `=`
    Eq,
    /// `!=`
    Ne,
    /// `>=`
    Ge,
    /// `>`
    Gt,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigAlertCustomItemCondOp {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("<", Self::Lt),
        ("<=", Self::Le),
        ("=", Self::Eq),
        ("!=", Self::Ne),
        (">=", Self::Ge),
        (">", Self::Gt),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigAlertCustomItemCondOp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigAlertCustomItemCondOp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigAlertCustomItemCondOp {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigAlertCustomItemCondOp {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `configAlertCustomItemCond`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigAlertCustomItemCond {
    /// Member `lhs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lhs: Option<String>,
    /// Member `op`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op: Option<models::ConfigAlertCustomItemCondOp>,
    /// Member `rhs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rhs: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigAlertCustomItemCond {
    /// Sets `lhs`.
    pub fn lhs(mut self, value: impl Into<String>) -> Self {
        self.lhs = Some(value.into());
        self
    }
    /// Sets `op`.
    pub fn op(mut self, value: impl Into<models::ConfigAlertCustomItemCondOp>) -> Self {
        self.op = Some(value.into());
        self
    }
    /// Sets `rhs`.
    pub fn rhs(mut self, value: impl Into<String>) -> Self {
        self.rhs = Some(value.into());
        self
    }
}
/// Schema `configAlertCustomItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigAlertCustomItem {
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `detail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Member `frequency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<models::ConfigAlertCustomItemFrequency>,
    /// Member `priority`.
    ///
    /// 0 to 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<u64>,
    /// Member `cond`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cond: Option<models::ConfigAlertCustomItemCond>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigAlertCustomItem {
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `detail`.
    pub fn detail(mut self, value: impl Into<String>) -> Self {
        self.detail = Some(value.into());
        self
    }
    /// Sets `frequency`.
    pub fn frequency(
        mut self,
        value: impl Into<models::ConfigAlertCustomItemFrequency>,
    ) -> Self {
        self.frequency = Some(value.into());
        self
    }
    /// Sets `priority`.
    pub fn priority(mut self, value: u64) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `cond`.
    pub fn cond(mut self, value: models::ConfigAlertCustomItemCond) -> Self {
        self.cond = Some(value);
        self
    }
}
/// Schema `configAlertReporterWeb`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigAlertReporterWeb {
    /// Member `min-priority`.
    ///
    /// 0 to 7.
    #[serde(rename = "min-priority", skip_serializing_if = "Option::is_none")]
    pub min_priority: Option<u64>,
    /// Member `service`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Member `uri`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// Member `options`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<String>,
    /// Member `user`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Member `password`.
    ///
    /// Never part of a reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigAlertReporterWeb {
    /// Sets `min-priority`.
    pub fn min_priority(mut self, value: u64) -> Self {
        self.min_priority = Some(value);
        self
    }
    /// Sets `service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `uri`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `options`.
    pub fn options(mut self, value: impl Into<String>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets `user`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}
/// Schema `configAlertReporterMailToItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigAlertReporterMailToItem {
    /// Member `format`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Member `min-priority`.
    ///
    /// 0 to 7.
    #[serde(rename = "min-priority", skip_serializing_if = "Option::is_none")]
    pub min_priority: Option<u64>,
    /// Member `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigAlertReporterMailToItem {
    /// Sets `format`.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `min-priority`.
    pub fn min_priority(mut self, value: u64) -> Self {
        self.min_priority = Some(value);
        self
    }
    /// Sets `address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
}
/// Schema `configAlertReporterMail`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigAlertReporterMail {
    /// Member `server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// Member `user`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Member `password`.
    ///
    /// Never part of a reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// Member `from-address`.
    #[serde(rename = "from-address", skip_serializing_if = "Option::is_none")]
    pub from_address: Option<String>,
    /// Member `to`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Vec<models::ConfigAlertReporterMailToItem>>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigAlertReporterMail {
    /// Sets `server`.
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
    /// Sets `user`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `from-address`.
    pub fn from_address(mut self, value: impl Into<String>) -> Self {
        self.from_address = Some(value.into());
        self
    }
    /// Sets `to`.
    pub fn to(
        mut self,
        value: impl Into<Vec<models::ConfigAlertReporterMailToItem>>,
    ) -> Self {
        self.to = Some(value.into());
        self
    }
}
/// Schema `configAlertReporter`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigAlertReporter {
    /// Member `web`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web: Option<models::ConfigAlertReporterWeb>,
    /// Member `mail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<models::ConfigAlertReporterMail>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigAlertReporter {
    /// Sets `web`.
    pub fn web(mut self, value: models::ConfigAlertReporterWeb) -> Self {
        self.web = Some(value);
        self
    }
    /// Sets `mail`.
    pub fn mail(mut self, value: models::ConfigAlertReporterMail) -> Self {
        self.mail = Some(value);
        self
    }
}
/// Schema `configAlert`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigAlert {
    /// Member `custom`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<Vec<models::ConfigAlertCustomItem>>,
    /// Member `reporter`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reporter: Option<models::ConfigAlertReporter>,
    /// Member `sys-prio`.
    ///
    /// Each: 0 to 7.
    #[serde(rename = "sys-prio", skip_serializing_if = "Option::is_none")]
    pub sys_prio: Option<Vec<u64>>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl ConfigAlert {
    /// Sets `custom`.
    pub fn custom(
        mut self,
        value: impl Into<Vec<models::ConfigAlertCustomItem>>,
    ) -> Self {
        self.custom = Some(value.into());
        self
    }
    /// Sets `reporter`.
    pub fn reporter(mut self, value: models::ConfigAlertReporter) -> Self {
        self.reporter = Some(value);
        self
    }
    /// Sets `sys-prio`.
    pub fn sys_prio(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.sys_prio = Some(value.into());
        self
    }
}
/// Schema `config`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Config {
    /// Member `bacnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bacnet: Option<models::ConfigBacnet>,
    /// Member `db`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub db: Option<models::ConfigDb>,
    /// Member `display`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<models::ConfigDisplay>,
    /// Member `language_code`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_code: Option<String>,
    /// Member `local`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local: Option<models::ConfigLocal>,
    /// Member `location`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<models::ConfigLocation>,
    /// Member `log`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<models::ConfigLog>,
    /// Member `lua`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lua: Option<models::ConfigLua>,
    /// Member `modbus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modbus: Option<models::ConfigModbus>,
    /// Member `net`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<models::ConfigNet>,
    /// Member `push`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push: Option<models::ConfigPush>,
    /// Member `remote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote: Option<runtime::Map<models::ConfigRemoteName>>,
    /// Member `register`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register: Option<models::ConfigRegister>,
    /// Member `time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<models::ConfigTime>,
    /// Member `user`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<runtime::Map<models::ConfigUserName>>,
    /// Member `var`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub var: Option<runtime::Map<runtime::Map<String>>>,
    /// Member `alert`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert: Option<models::ConfigAlert>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl Config {
    /// Sets `bacnet`.
    pub fn bacnet(mut self, value: models::ConfigBacnet) -> Self {
        self.bacnet = Some(value);
        self
    }
    /// Sets `db`.
    pub fn db(mut self, value: models::ConfigDb) -> Self {
        self.db = Some(value);
        self
    }
    /// Sets `display`.
    pub fn display(mut self, value: models::ConfigDisplay) -> Self {
        self.display = Some(value);
        self
    }
    /// Sets `language_code`.
    pub fn language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }
    /// Sets `local`.
    pub fn local(mut self, value: models::ConfigLocal) -> Self {
        self.local = Some(value);
        self
    }
    /// Sets `location`.
    pub fn location(mut self, value: models::ConfigLocation) -> Self {
        self.location = Some(value);
        self
    }
    /// Sets `log`.
    pub fn log(mut self, value: models::ConfigLog) -> Self {
        self.log = Some(value);
        self
    }
    /// Sets `lua`.
    pub fn lua(mut self, value: models::ConfigLua) -> Self {
        self.lua = Some(value);
        self
    }
    /// Sets `modbus`.
    pub fn modbus(mut self, value: models::ConfigModbus) -> Self {
        self.modbus = Some(value);
        self
    }
    /// Sets `net`.
    pub fn net(mut self, value: models::ConfigNet) -> Self {
        self.net = Some(value);
        self
    }
    /// Sets `push`.
    pub fn push(mut self, value: models::ConfigPush) -> Self {
        self.push = Some(value);
        self
    }
    /// Sets `remote`.
    pub fn remote(mut self, value: runtime::Map<models::ConfigRemoteName>) -> Self {
        self.remote = Some(value);
        self
    }
    /// Sets `register`.
    pub fn register(mut self, value: models::ConfigRegister) -> Self {
        self.register = Some(value);
        self
    }
    /// Sets `time`.
    pub fn time(mut self, value: models::ConfigTime) -> Self {
        self.time = Some(value);
        self
    }
    /// Sets `user`.
    pub fn user(mut self, value: runtime::Map<models::ConfigUserName>) -> Self {
        self.user = Some(value);
        self
    }
    /// Sets `var`.
    pub fn var(mut self, value: runtime::Map<runtime::Map<String>>) -> Self {
        self.var = Some(value);
        self
    }
    /// Sets `alert`.
    pub fn alert(mut self, value: models::ConfigAlert) -> Self {
        self.alert = Some(value);
        self
    }
}
/// The enum at `#/paths/~1config~1modbus~1client~1map~1{name}~1option~1{opt}/parameters/1/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigModbusClientMapNameOptionOptOpt {
    /// `default-modbus-addr`
    DefaultModbusAddr,
    /// `default-serial-params`
    DefaultSerialParams,
    /// `default-tcp-port`
    DefaultTcpPort,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for ConfigModbusClientMapNameOptionOptOpt {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("default-modbus-addr", Self::DefaultModbusAddr),
        ("default-serial-params", Self::DefaultSerialParams),
        ("default-tcp-port", Self::DefaultTcpPort),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for ConfigModbusClientMapNameOptionOptOpt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for ConfigModbusClientMapNameOptionOptOpt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for ConfigModbusClientMapNameOptionOptOpt {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for ConfigModbusClientMapNameOptionOptOpt {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
