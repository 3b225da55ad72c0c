// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
use crate::generated::models;
use crate::runtime;
use crate::runtime::OpenEnum;
/// Schema `SlowdIfaceDetailsAlphaTechnics`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsAlphaTechnics {
    /// Member `age`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<f64>,
    /// Member `state`.
    ///
    /// 0 to 5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<u64>,
    /// Member `channels`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channels: Option<Vec<models::SlowdIfaceDetailsAlphaTechnicsChannel>>,
}
/// The enum at
/// `#/components/schemas/SlowdIfaceDetailsAlphaTechnics/properties/channels/items/properties/unit`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlowdIfaceDetailsAlphaTechnicsChannelUnit {
    /// `°C`
    DegreeC,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for SlowdIfaceDetailsAlphaTechnicsChannelUnit {
    const KNOWN: &'static [(&'static str, Self)] = &[("°C", Self::DegreeC)];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for SlowdIfaceDetailsAlphaTechnicsChannelUnit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for SlowdIfaceDetailsAlphaTechnicsChannelUnit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for SlowdIfaceDetailsAlphaTechnicsChannelUnit {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for SlowdIfaceDetailsAlphaTechnicsChannelUnit {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// The object at `#/components/schemas/SlowdIfaceDetailsAlphaTechnics/properties/channels/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsAlphaTechnicsChannel {
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<models::SlowdIfaceDetailsAlphaTechnicsChannelUnit>,
    /// Member `sub_id`.
    ///
    /// At least -1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_id: Option<i64>,
    /// Member `ts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
    /// Member `val`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub val: Option<f64>,
}
/// Schema `SlowdIfaceDetailsModbus`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsModbus {
    /// Member `dev_addr`.
    ///
    /// 1 to 247.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dev_addr: Option<u64>,
    /// Member `dev_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dev_type: Option<String>,
    /// Member `online`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online: Option<bool>,
    /// Member `elements`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elements: Option<Vec<models::SlowdIfaceDetailsModbusElement>>,
}
/// The object at `#/components/schemas/SlowdIfaceDetailsModbus/properties/elements/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsModbusElement {
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Member `sub_id`.
    ///
    /// At least -1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_id: Option<i64>,
    /// Member `ts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
    /// Member `val`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub val: Option<f64>,
}
/// Schema `SlowdOfflineStatus`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdOfflineStatus {
    /// Member `since`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<u64>,
    /// Member `timeout`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<u64>,
}
/// Schema `SlowdIfaceDetailsPowerOne`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsPowerOne {
    /// Member `target_addr`.
    ///
    /// -1 to 249.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_addr: Option<i64>,
    /// Member `check_addr`.
    ///
    /// 0 to 250.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_addr: Option<u64>,
    /// Member `devs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub devs: Option<Vec<models::SlowdIfaceDetailsPowerOneDev>>,
}
/// The object at
/// `#/components/schemas/SlowdIfaceDetailsPowerOne/properties/devs/items/properties/channels/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsPowerOneDevChannel {
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Member `sub_id`.
    ///
    /// At least -1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_id: Option<i64>,
    /// Member `ts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
    /// Member `val`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub val: Option<f64>,
}
/// The object at `#/components/schemas/SlowdIfaceDetailsPowerOne/properties/devs/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsPowerOneDev {
    /// Member `age`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<f64>,
    /// Member `ser_addr`.
    ///
    /// -2 to 249.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ser_addr: Option<i64>,
    /// Member `sn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sn: Option<i64>,
    /// Member `offline`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offline: Option<models::SlowdOfflineStatus>,
    /// Member `channels`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channels: Option<Vec<models::SlowdIfaceDetailsPowerOneDevChannel>>,
}
/// Schema `SlowdIfaceDetailsSCPI`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsScpi {
    /// Member `mfg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfg: Option<String>,
    /// Member `model`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Member `channels`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channels: Option<Vec<models::SlowdIfaceDetailsScpiChannel>>,
}
/// The object at `#/components/schemas/SlowdIfaceDetailsSCPI/properties/channels/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsScpiChannel {
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Member `sub_id`.
    ///
    /// At least -1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_id: Option<i64>,
    /// Member `ts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
    /// Member `val`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub val: Option<f64>,
}
/// Schema `SlowdIfaceDetailsSMA`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsSma {
    /// Member `my_addr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub my_addr: Option<i64>,
    /// Member `iface_state`.
    ///
    /// 0 to 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iface_state: Option<u64>,
    /// Member `read_state`.
    ///
    /// 0 to 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_state: Option<u64>,
    /// Member `devs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub devs: Option<Vec<models::SlowdIfaceDetailsSmaDev>>,
}
/// The union at
/// `#/components/schemas/SlowdIfaceDetailsSMA/properties/devs/items/properties/channels/items/properties/val`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SlowdIfaceDetailsSmaDevChannelVal {
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// None of the above, as it came.
    Unknown(runtime::Json),
}
impl Serialize for SlowdIfaceDetailsSmaDevChannelVal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for SlowdIfaceDetailsSmaDevChannelVal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let candidate = runtime::union::Candidate::deserialize(deserializer)?;
        if candidate.is_number() {
            return candidate.into_arm().map(Self::Number);
        }
        if candidate.is_string() {
            return candidate.into_arm().map(Self::Text);
        }
        Ok(Self::Unknown(candidate.into_json()))
    }
}
/// The object at
/// `#/components/schemas/SlowdIfaceDetailsSMA/properties/devs/items/properties/channels/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsSmaDevChannel {
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Member `sub_id`.
    ///
    /// At least -1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_id: Option<i64>,
    /// Member `ts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
    /// Member `val`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub val: Option<models::SlowdIfaceDetailsSmaDevChannelVal>,
}
/// The object at `#/components/schemas/SlowdIfaceDetailsSMA/properties/devs/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsSmaDev {
    /// Member `ser_addr`.
    ///
    /// 2 to 255.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ser_addr: Option<u8>,
    /// Member `sn`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sn: Option<u64>,
    /// Member `channels`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channels: Option<Vec<models::SlowdIfaceDetailsSmaDevChannel>>,
    /// Member `offline`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offline: Option<models::SlowdOfflineStatus>,
}
/// Schema `SlowdIfaceDetailsSony`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsSony {
    /// Member `age`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<f64>,
    /// Member `ctrl_addr`.
    ///
    /// 0 to 15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ctrl_addr: Option<u64>,
    /// Member `sn`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sn: Option<u64>,
    /// Member `channels`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channels: Option<Vec<models::SlowdIfaceDetailsSonyChannel>>,
    /// Member `offline`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offline: Option<models::SlowdOfflineStatus>,
}
/// The object at `#/components/schemas/SlowdIfaceDetailsSony/properties/channels/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdIfaceDetailsSonyChannel {
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Member `sub_id`.
    ///
    /// At least -1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_id: Option<i64>,
    /// Member `ts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
    /// Member `val`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub val: Option<f64>,
}
/// Schema `SlowdStatusObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdStatusObject {
    /// Member `conns`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conns: Option<Vec<models::SlowdStatusConn>>,
}
/// The enum at
/// `#/components/schemas/SlowdStatusObject/properties/conns/items/properties/serial/properties/parity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlowdStatusConnSerialParity {
    /// `n`
    N,
    /// `o`
    O,
    /// `e`
    E,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for SlowdStatusConnSerialParity {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("n", Self::N),
        ("o", Self::O),
        ("e", Self::E),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for SlowdStatusConnSerialParity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for SlowdStatusConnSerialParity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for SlowdStatusConnSerialParity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for SlowdStatusConnSerialParity {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// The object at `#/components/schemas/SlowdStatusObject/properties/conns/items/properties/serial`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdStatusConnSerial {
    /// Member `baud`.
    ///
    /// 50 to 230400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baud: Option<u64>,
    /// Member `parity`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parity: Option<models::SlowdStatusConnSerialParity>,
    /// Member `size`.
    ///
    /// 5 to 8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    /// Member `stop`.
    ///
    /// 1 to 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop: Option<u64>,
}
/// The object at `#/components/schemas/SlowdStatusObject/properties/conns/items/properties/stats`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdStatusConnStats {
    /// Member `bad`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bad: Option<u64>,
    /// Member `good`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub good: Option<u64>,
    /// Member `timedout`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timedout: Option<u64>,
    /// Member `rx`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rx: Option<u64>,
    /// Member `tx`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tx: Option<u64>,
}
/// The enum at
/// `#/components/schemas/SlowdStatusObject/properties/conns/items/properties/ifaces/items/properties/scheme`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlowdStatusConnIfaceScheme {
    /// `alphatechnics`
    Alphatechnics,
    /// `modbus`
    Modbus,
    /// `po`
    Po,
    /// `scpi`
    Scpi,
    /// `sma`
    Sma,
    /// `sony`
    Sony,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for SlowdStatusConnIfaceScheme {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("alphatechnics", Self::Alphatechnics),
        ("modbus", Self::Modbus),
        ("po", Self::Po),
        ("scpi", Self::Scpi),
        ("sma", Self::Sma),
        ("sony", Self::Sony),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for SlowdStatusConnIfaceScheme {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for SlowdStatusConnIfaceScheme {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for SlowdStatusConnIfaceScheme {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for SlowdStatusConnIfaceScheme {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// The union at
/// `#/components/schemas/SlowdStatusObject/properties/conns/items/properties/ifaces/items/properties/details`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SlowdStatusConnIfaceDetails {
    /// What `alphatechnics` tells of.
    SlowdIfaceDetailsAlphaTechnics(models::SlowdIfaceDetailsAlphaTechnics),
    /// What `modbus` tells of.
    SlowdIfaceDetailsModbus(models::SlowdIfaceDetailsModbus),
    /// What `po` tells of.
    SlowdIfaceDetailsPowerOne(models::SlowdIfaceDetailsPowerOne),
    /// What `scpi` tells of.
    SlowdIfaceDetailsScpi(models::SlowdIfaceDetailsScpi),
    /// What `sma` tells of.
    SlowdIfaceDetailsSma(models::SlowdIfaceDetailsSma),
    /// What `sony` tells of.
    SlowdIfaceDetailsSony(models::SlowdIfaceDetailsSony),
    /// None of the above, as it came.
    Unknown(runtime::Json),
}
impl Serialize for SlowdStatusConnIfaceDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::SlowdIfaceDetailsAlphaTechnics(value) => value.serialize(serializer),
            Self::SlowdIfaceDetailsModbus(value) => value.serialize(serializer),
            Self::SlowdIfaceDetailsPowerOne(value) => value.serialize(serializer),
            Self::SlowdIfaceDetailsScpi(value) => value.serialize(serializer),
            Self::SlowdIfaceDetailsSma(value) => value.serialize(serializer),
            Self::SlowdIfaceDetailsSony(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for SlowdStatusConnIfaceDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::Json::deserialize(deserializer).map(Self::Unknown)
    }
}
impl SlowdStatusConnIfaceDetails {
    /// Decides the arm by the sibling `scheme`, or by what the object holds if there is none.
    fn told_by<E: ::serde::de::Error>(self, sibling: Option<&str>) -> Result<Self, E> {
        let Self::Unknown(json) = self else { return Ok(self) };
        let candidate = runtime::union::Candidate::new(json);
        match sibling {
            Some("alphatechnics") => {
                candidate.into_arm().map(Self::SlowdIfaceDetailsAlphaTechnics)
            }
            Some("modbus") => candidate.into_arm().map(Self::SlowdIfaceDetailsModbus),
            Some("po") => candidate.into_arm().map(Self::SlowdIfaceDetailsPowerOne),
            Some("scpi") => candidate.into_arm().map(Self::SlowdIfaceDetailsScpi),
            Some("sma") => candidate.into_arm().map(Self::SlowdIfaceDetailsSma),
            Some("sony") => candidate.into_arm().map(Self::SlowdIfaceDetailsSony),
            Some(_) => Ok(Self::Unknown(candidate.into_json())),
            None => {
                if candidate.has_any(&["state"]) {
                    return candidate
                        .into_arm()
                        .map(Self::SlowdIfaceDetailsAlphaTechnics);
                }
                if candidate.has_any(&["dev_addr", "dev_type", "online", "elements"]) {
                    return candidate.into_arm().map(Self::SlowdIfaceDetailsModbus);
                }
                if candidate.has_any(&["target_addr", "check_addr"]) {
                    return candidate.into_arm().map(Self::SlowdIfaceDetailsPowerOne);
                }
                if candidate.has_any(&["mfg", "model"]) {
                    return candidate.into_arm().map(Self::SlowdIfaceDetailsScpi);
                }
                if candidate.has_any(&["my_addr", "iface_state", "read_state"]) {
                    return candidate.into_arm().map(Self::SlowdIfaceDetailsSma);
                }
                if candidate.has_any(&["ctrl_addr", "sn", "offline"]) {
                    return candidate.into_arm().map(Self::SlowdIfaceDetailsSony);
                }
                Ok(Self::Unknown(candidate.into_json()))
            }
        }
    }
}
/// The object at
/// `#/components/schemas/SlowdStatusObject/properties/conns/items/properties/ifaces/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SlowdStatusConnIface {
    /// Member `auto_attached`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_attached: Option<bool>,
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `next_tick`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_tick: Option<i64>,
    /// Member `refcnt`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refcnt: Option<u64>,
    /// Member `scheme`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheme: Option<models::SlowdStatusConnIfaceScheme>,
    /// Member `details`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<models::SlowdStatusConnIfaceDetails>,
}
impl Serialize for SlowdStatusConnIface {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for SlowdStatusConnIface {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut value = Self::deserialize(deserializer)?;
        if let Some(union) = value.details.take() {
            let sibling = value.scheme.as_ref().map(OpenEnum::as_str);
            value.details = Some(union.told_by(sibling)?);
        }
        Ok(value)
    }
}
/// The object at `#/components/schemas/SlowdStatusObject/properties/conns/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SlowdStatusConn {
    /// Member `addr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addr: Option<String>,
    /// Member `fd`.
    ///
    /// At least -1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fd: Option<i64>,
    /// Member `next_tick`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_tick: Option<i64>,
    /// Member `readable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readable: Option<bool>,
    /// Member `refcnt`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refcnt: Option<u64>,
    /// Member `writable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub writable: Option<bool>,
    /// Member `event_mask`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_mask: Option<i64>,
    /// Member `serial`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial: Option<models::SlowdStatusConnSerial>,
    /// Member `stats`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stats: Option<models::SlowdStatusConnStats>,
    /// Member `ifaces`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ifaces: Option<Vec<models::SlowdStatusConnIface>>,
}
/// Schema `sysAlertItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysAlertItem {
    /// Member `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Member `reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
/// Schema `sysBoot`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysBoot {
    /// Member `reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Member `time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// Member `backup_power_ok`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_power_ok: Option<bool>,
}
/// Schema `sysDbLevelItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysDbLevelItem {
    /// Member `head`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
    /// Member `interval`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<i64>,
    /// Member `row-count`.
    #[serde(rename = "row-count", skip_serializing_if = "Option::is_none")]
    pub row_count: Option<i64>,
    /// Member `volatile`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volatile: Option<bool>,
}
/// Schema `sysDb`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysDb {
    /// Member `max-registers`.
    ///
    /// At least 1.
    #[serde(rename = "max-registers", skip_serializing_if = "Option::is_none")]
    pub max_registers: Option<u64>,
    /// Member `level`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Vec<models::SysDbLevelItem>>,
}
/// Schema `sysDevSerialItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysDevSerialItem {
    /// Member `devpath`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub devpath: Option<String>,
    /// Member `manufacturer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufacturer: Option<String>,
    /// Member `product`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// Member `sn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sn: Option<String>,
    /// Member `version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}
/// Schema `sysDev`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysDev {
    /// Member `serial`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial: Option<Vec<models::SysDevSerialItem>>,
}
/// Schema `sysFuncBasicNameArgItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysFuncBasicNameArgItem {
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}
/// Schema `sysFuncBasicName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysFuncBasicName {
    /// Member `arg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arg: Option<Vec<models::SysFuncBasicNameArgItem>>,
    /// Member `help`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// Member `min-args`.
    #[serde(rename = "min-args", skip_serializing_if = "Option::is_none")]
    pub min_args: Option<String>,
}
/// Schema `sysFuncAlertNameArgItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysFuncAlertNameArgItem {
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}
/// Schema `sysFuncAlertName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysFuncAlertName {
    /// Member `arg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arg: Option<Vec<models::SysFuncAlertNameArgItem>>,
    /// Member `help`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// Member `min-args`.
    #[serde(rename = "min-args", skip_serializing_if = "Option::is_none")]
    pub min_args: Option<String>,
}
/// Schema `sysFunc`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysFunc {
    /// Member `basic`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basic: Option<runtime::Map<models::SysFuncBasicName>>,
    /// Member `alert`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert: Option<runtime::Map<models::SysFuncAlertName>>,
}
/// Schema `sysModbusClientMapNameRegItemType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SysModbusClientMapNameRegItemType {
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
impl OpenEnum for SysModbusClientMapNameRegItemType {
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
impl Serialize for SysModbusClientMapNameRegItemType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for SysModbusClientMapNameRegItemType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for SysModbusClientMapNameRegItemType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for SysModbusClientMapNameRegItemType {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `sysModbusClientMapNameRegItemKind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SysModbusClientMapNameRegItemKind {
    /// `analog`
    Analog,
    /// `enum`
    Enum,
    /// `bitset`
    Bitset,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for SysModbusClientMapNameRegItemKind {
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
impl Serialize for SysModbusClientMapNameRegItemKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for SysModbusClientMapNameRegItemKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for SysModbusClientMapNameRegItemKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for SysModbusClientMapNameRegItemKind {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `sysModbusClientMapNameRegItemAccess`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SysModbusClientMapNameRegItemAccess {
    /// `ro`
    Ro,
    /// `rw`
    Rw,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for SysModbusClientMapNameRegItemAccess {
    const KNOWN: &'static [(&'static str, Self)] = &[("ro", Self::Ro), ("rw", Self::Rw)];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for SysModbusClientMapNameRegItemAccess {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for SysModbusClientMapNameRegItemAccess {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for SysModbusClientMapNameRegItemAccess {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for SysModbusClientMapNameRegItemAccess {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `sysModbusClientMapNameRegItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysModbusClientMapNameRegItem {
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
    pub r#type: Option<models::SysModbusClientMapNameRegItemType>,
    /// Member `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<models::SysModbusClientMapNameRegItemKind>,
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
    pub access: Option<models::SysModbusClientMapNameRegItemAccess>,
}
/// Schema `sysModbusClientMapName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysModbusClientMapName {
    /// Member `option`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<runtime::Map<String>>,
    /// Member `reg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reg: Option<Vec<models::SysModbusClientMapNameRegItem>>,
}
/// Schema `sysModbusClient`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysModbusClient {
    /// Member `map`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<runtime::Map<models::SysModbusClientMapName>>,
}
/// Schema `sysModbus`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysModbus {
    /// Member `client`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<models::SysModbusClient>,
}
/// Schema `sysNetHomeplugBridgeItemSpeed`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysNetHomeplugBridgeItemSpeed {
    /// Member `rx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rx: Option<i64>,
    /// Member `tx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tx: Option<i64>,
}
/// Schema `sysNetHomeplugBridgeItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysNetHomeplugBridgeItem {
    /// Member `mac`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac: Option<String>,
    /// Member `speed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speed: Option<models::SysNetHomeplugBridgeItemSpeed>,
    /// Member `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Member `vendor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
}
/// Schema `sysNetHomeplug`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysNetHomeplug {
    /// Member `bridge`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridge: Option<Vec<models::SysNetHomeplugBridgeItem>>,
}
/// Schema `sysNetIpv4`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysNetIpv4 {
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
}
/// Schema `sysNetNtpServerItemState`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SysNetNtpServerItemState {
    /// `INVAL`
    INVAL,
    /// `PEER`
    PEER,
    /// `SYNC`
    SYNC,
    /// `TRACK`
    TRACK,
    /// A value that this revision does not know, as it came.
    Unknown(String),
}
impl OpenEnum for SysNetNtpServerItemState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("INVAL", Self::INVAL),
        ("PEER", Self::PEER),
        ("SYNC", Self::SYNC),
        ("TRACK", Self::TRACK),
    ];
    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }
    fn as_unknown(&self) -> Option<&str> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}
impl Serialize for SysNetNtpServerItemState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::open_enum::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for SysNetNtpServerItemState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::open_enum::deserialize(deserializer)
    }
}
impl ::std::fmt::Display for SysNetNtpServerItemState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<&str> for SysNetNtpServerItemState {
    fn from(value: &str) -> Self {
        Self::parse(value)
    }
}
/// Schema `sysNetNtpServerItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysNetNtpServerItem {
    /// Member `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<models::SysNetNtpServerItemState>,
    /// Member `weight`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
    /// Member `trust_level`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust_level: Option<i64>,
    /// Member `stratum`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stratum: Option<i64>,
    /// Member `next_poll`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_poll: Option<i64>,
    /// Member `poll_interval`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poll_interval: Option<i64>,
    /// Member `offset`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<f64>,
    /// Member `delay`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delay: Option<f64>,
    /// Member `jitter`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jitter: Option<f64>,
}
/// Schema `sysNetNtp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysNetNtp {
    /// Member `server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<Vec<models::SysNetNtpServerItem>>,
}
/// Schema `sysNetWlanApItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysNetWlanApItem {
    /// Member `bssid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bssid: Option<String>,
    /// Member `flags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flags: Option<String>,
    /// Member `frequency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<i64>,
    /// Member `signal_level`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signal_level: Option<i64>,
    /// Member `ssid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssid: Option<String>,
}
/// Schema `sysNetWlanNetItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysNetWlanNetItem {
    /// Member `network_id`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_id: Option<u64>,
    /// Member `bssid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bssid: Option<String>,
    /// Member `flags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flags: Option<String>,
    /// Member `ssid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssid: Option<String>,
}
/// Schema `sysNetWlan`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysNetWlan {
    /// Member `ap`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ap: Option<Vec<models::SysNetWlanApItem>>,
    /// Member `net`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<Vec<models::SysNetWlanNetItem>>,
}
/// Schema `sysNet`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysNet {
    /// Member `homeplug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homeplug: Option<models::SysNetHomeplug>,
    /// Member `ipv4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv4: Option<models::SysNetIpv4>,
    /// Member `ntp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ntp: Option<models::SysNetNtp>,
    /// Member `wlan`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wlan: Option<models::SysNetWlan>,
}
/// Schema `sysPushNext`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysPushNext {
    /// Member `attempt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempt: Option<String>,
}
/// Schema `sysPushLast`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysPushLast {
    /// Member `attempt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempt: Option<String>,
    /// Member `count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Member `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
    /// Member `success`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<String>,
    /// Member `ts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
}
/// Schema `sysPush`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysPush {
    /// Member `next`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<models::SysPushNext>,
    /// Member `last`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<models::SysPushLast>,
}
/// Schema `ServiceActivationResult`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServiceActivationResult {
    /// Member `activated`.
    pub activated: bool,
    /// Member `signup`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup: Option<String>,
}
impl ServiceActivationResult {
    /// With the members that are always there.
    pub fn new(activated: bool) -> Self {
        Self { activated, signup: None }
    }
}
/// Schema `TestEmailResult`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TestEmailResult {
    /// Member `log`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<String>,
}
/// Schema `TestRemoteResult`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TestRemoteResult {
    /// Member `trace`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<Vec<models::TestRemoteResultTrace>>,
    /// Member `regs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regs: Option<Vec<models::TestRemoteResultReg>>,
}
/// The object at `#/components/schemas/TestRemoteResult/properties/trace/items`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TestRemoteResultTrace {
    /// Member `dt`.
    pub dt: f64,
    /// Member `msg`.
    pub msg: String,
}
impl TestRemoteResultTrace {
    /// With the members that are always there.
    pub fn new(dt: f64, msg: impl Into<String>) -> Self {
        Self { dt, msg: msg.into() }
    }
}
/// The object at `#/components/schemas/TestRemoteResult/properties/regs/items`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TestRemoteResultReg {
    /// Member `name`.
    pub name: String,
    /// Member `type`.
    pub r#type: String,
}
impl TestRemoteResultReg {
    /// With the members that are always there.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
        }
    }
}
/// Schema `sysStatusTokenResult`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SysStatusTokenResult {
    /// An object with any of `activated`, `signup`.
    ServiceActivationResult(models::ServiceActivationResult),
    /// An object with any of `log`.
    TestEmailResult(models::TestEmailResult),
    /// An object with any of `trace`, `regs`.
    TestRemoteResult(models::TestRemoteResult),
    /// None of the above, as it came.
    Unknown(runtime::Json),
}
impl Serialize for SysStatusTokenResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ServiceActivationResult(value) => value.serialize(serializer),
            Self::TestEmailResult(value) => value.serialize(serializer),
            Self::TestRemoteResult(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for SysStatusTokenResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let candidate = runtime::union::Candidate::deserialize(deserializer)?;
        if candidate.has_any(&["activated", "signup"]) {
            return candidate.into_arm().map(Self::ServiceActivationResult);
        }
        if candidate.has_any(&["log"]) {
            return candidate.into_arm().map(Self::TestEmailResult);
        }
        if candidate.has_any(&["trace", "regs"]) {
            return candidate.into_arm().map(Self::TestRemoteResult);
        }
        Ok(Self::Unknown(candidate.into_json()))
    }
}
/// Schema `sysStatusToken`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysStatusToken {
    /// Member `args`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<Vec<String>>,
    /// Member `done`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<bool>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Member `info`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<String>,
    /// Member `progress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<f64>,
    /// Member `result`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<models::SysStatusTokenResult>,
    /// Member `ts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
}
/// Schema `sysTeamFft`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysTeamFft {
    /// Member `last_update`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_update: Option<String>,
}
/// Schema `sysTeamRegNameLast`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysTeamRegNameLast {
    /// Member `update`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update: Option<String>,
    /// Member `val`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub val: Option<String>,
}
/// Schema `sysTeamRegName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysTeamRegName {
    /// Member `available`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available: Option<bool>,
    /// Member `last`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<models::SysTeamRegNameLast>,
    /// Member `excess`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excess: Option<String>,
}
/// Schema `sysTeam`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysTeam {
    /// Member `lag`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lag: Option<i64>,
    /// Member `fft`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fft: Option<models::SysTeamFft>,
    /// Member `reg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reg: Option<runtime::Map<models::SysTeamRegName>>,
}
/// Schema `sysVersion`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SysVersion {
    /// Member `firmware`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firmware: Option<String>,
    /// Member `hardware`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hardware: Option<String>,
    /// Member `kernel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kernel: Option<String>,
}
/// Schema `sys`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Sys {
    /// Member `alert`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert: Option<Vec<models::SysAlertItem>>,
    /// Member `boot`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boot: Option<models::SysBoot>,
    /// Member `db`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub db: Option<models::SysDb>,
    /// Member `dev`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dev: Option<models::SysDev>,
    /// Member `func`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub func: Option<models::SysFunc>,
    /// Member `modbus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modbus: Option<models::SysModbus>,
    /// Member `model`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Member `net`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<models::SysNet>,
    /// Member `push`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push: Option<models::SysPush>,
    /// Member `reboot`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reboot: Option<bool>,
    /// Member `slowd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slowd: Option<models::SlowdStatusObject>,
    /// Member `sn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sn: Option<String>,
    /// Member `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<runtime::Map<models::SysStatusToken>>,
    /// Member `team`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<models::SysTeam>,
    /// Member `time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// Member `uptime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uptime: Option<f64>,
    /// Member `version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<models::SysVersion>,
}
