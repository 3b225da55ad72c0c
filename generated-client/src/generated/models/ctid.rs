// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 31a09800314b5f71

use crate::generated::models;
use crate::runtime;
/// Data of a CTid sensor. Schema `CTidInfoObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CTidInfoObject {
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
    /// Kind of sensor: 0 AC, 1 DC, 2 Rogowski coil, 3 linear, 4 temperature, 5 NTC, 6 pulse. At least 0.
    pub k: Option<u64>,
    /// Manufacturer's number. At least 0.
    pub mfgid: u64,
    /// Model name.
    pub model: String,
    /// Parameters that depend on the kind. Names match `^[a-zA-Z_][a-zA-Z_0-9]+$`.
    pub params: Option<runtime::Map<runtime::Json>>,
    /// Polarity at which the sensor was read; `-` hints at reversed wiring. May be `null`.
    pub polarity: Option<Option<models::CTidInfoPolarity>>,
    /// Sensor port, from 1. At least 1.
    pub port: u64,
    /// Load resistance behind the other parameters.
    pub rload: Option<f64>,
    /// Output resistance.
    pub rsrc: Option<f64>,
    /// Serial number, 24 bits. 0 to 16777215.
    pub sn: u64,
    /// Transaction of the scan. At least 0.
    pub tid: Option<u64>,
    /// Time of the scan.
    pub ts: Option<runtime::Timestamp>,
    /// CTid protocol version. At least 0.
    pub version: Option<u64>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(
    CTidInfoObject { optional(error), optional(k), required(mfgid), required(model),
    optional(params), nullable(polarity), required(port), optional(rload),
    optional(rsrc), required(sn), optional(tid), optional(ts), optional(version);
    rest(unknown) }
);
impl CTidInfoObject {
    /// Creates one from its required members.
    pub fn new(mfgid: u64, model: impl Into<String>, port: u64, sn: u64) -> Self {
        Self {
            error: None,
            k: None,
            mfgid,
            model: model.into(),
            params: None,
            polarity: None,
            port,
            rload: None,
            rsrc: None,
            sn,
            tid: None,
            ts: None,
            version: None,
            unknown: Default::default(),
        }
    }
    /// Message of the first error. Sets `error`.
    #[must_use]
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /// Kind of sensor: 0 AC, 1 DC, 2 Rogowski coil, 3 linear, 4 temperature, 5 NTC, 6 pulse. Sets `k`.
    #[must_use]
    pub fn k(mut self, value: u64) -> Self {
        self.k = Some(value);
        self
    }
    /// Parameters that depend on the kind. Sets `params`.
    #[must_use]
    pub fn params(mut self, value: runtime::Map<runtime::Json>) -> Self {
        self.params = Some(value);
        self
    }
    /// Polarity at which the sensor was read. Sets `polarity`.
    #[must_use]
    pub fn polarity(
        mut self,
        value: impl Into<Option<models::CTidInfoPolarity>>,
    ) -> Self {
        self.polarity = Some(value.into());
        self
    }
    /// Load resistance behind the other parameters. Sets `rload`.
    #[must_use]
    pub fn rload(mut self, value: f64) -> Self {
        self.rload = Some(value);
        self
    }
    /// Output resistance. Sets `rsrc`.
    #[must_use]
    pub fn rsrc(mut self, value: f64) -> Self {
        self.rsrc = Some(value);
        self
    }
    /// Transaction of the scan. Sets `tid`.
    #[must_use]
    pub fn tid(mut self, value: u64) -> Self {
        self.tid = Some(value);
        self
    }
    /// Time of the scan. Sets `ts`.
    #[must_use]
    pub fn ts(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.ts = Some(value.into());
        self
    }
    /// CTid protocol version. Sets `version`.
    #[must_use]
    pub fn version(mut self, value: u64) -> Self {
        self.version = Some(value);
        self
    }
}
/// Polarity at which the sensor was read; `-` hints at reversed wiring.
///
/// Part of schema `CTidInfoObject`, in `polarity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CTidInfoPolarity {
    /// As marked on the sensor. `+`.
    Plus,
    /// Reversed: the leads are swapped. `-`.
    Minus,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl CTidInfoPolarity {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plus => "+",
            Self::Minus => "-",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl CTidInfoPolarity {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Plus, Self::Minus];
}
runtime::open_enum!(CTidInfoPolarity);
/// No data. Schema `EmptyObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EmptyObject {
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(EmptyObject { optional(error) });
/// The data of all CTid sensors. The reply of `GET /ctid`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CtidGetReply {
    /// One entry per port with data.
    pub info: Option<Vec<models::CTidInfoObject>>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(CtidGetReply { optional(info), optional(error) });
/// The data of CTid sensors to store. The body of `PUT /ctid`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CtidPutBody {
    /// Entries, each naming its port. Items: At least 1.
    pub info: Option<Vec<models::CTidInfoObject>>,
}
runtime::object!(CtidPutBody { optional(info) });
impl CtidPutBody {
    /// Entries, each naming its port. Sets `info`.
    #[must_use]
    pub fn info(mut self, value: impl Into<Vec<models::CTidInfoObject>>) -> Self {
        self.info = Some(value.into());
        self
    }
}
/// The data of a CTid sensor, or the state of its scan. The reply of `GET /ctid/{port}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CtidPortGetReply {
    /// Data of a CTid sensor.
    ///
    /// An object with any of `k`, `mfgid`, `model`, `params`, `polarity`, `port`, `rload`, `rsrc`, `sn`,
    /// `tid`, `ts`, `version`.
    CTidInfo(models::CTidInfoObject),
    /// Outcome of a request that has no value to return. An object with any of `status`.
    Status(models::StatusObject),
    /// No data. Any other object.
    Empty(models::EmptyObject),
    /// Any other value, kept as JSON.
    Unknown(runtime::Json),
}
runtime::union!(
    CtidPortGetReply { has_any(CTidInfo, "k", "mfgid", "model", "params", "polarity",
    "port", "rload", "rsrc", "sn", "tid", "ts", "version"), has_any(Status, "status"),
    object(Empty) }
);
/// `scan` reads the sensor (one to five seconds) and stores the data; `flash` blinks until stopped,
/// half an hour at most.
///
/// The body of `POST /ctid/{port}`, in `op`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CtidPortPostBodyOp {
    /// Blinks the LED of the sensor, for 30 min or until [`/ctid/stop`](crate::resources::ctid::Stop).
    ///
    /// `flash`.
    Flash,
    /// Reads the data that the sensor holds, which takes up to 5 s. `scan`.
    Scan,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl CtidPortPostBodyOp {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Flash => "flash",
            Self::Scan => "scan",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl CtidPortPostBodyOp {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Flash, Self::Scan];
}
runtime::open_enum!(CtidPortPostBodyOp);
/// Voltage polarity to work with. Scan with `+` first, then `-` in case the sensor is wired the wrong
/// way round; flash a correctly wired sensor with `-`.
///
/// The body of `POST /ctid/{port}`, in `polarity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CtidPortPostBodyPolarity {
    /// As marked on the sensor. `+`.
    Plus,
    /// Reversed: the leads are swapped. `-`.
    Minus,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl CtidPortPostBodyPolarity {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plus => "+",
            Self::Minus => "-",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl CtidPortPostBodyPolarity {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Plus, Self::Minus];
}
runtime::open_enum!(CtidPortPostBodyPolarity);
/// What to do with the sensor of a port. The body of `POST /ctid/{port}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CtidPortPostBody {
    /// `scan` reads the sensor (one to five seconds) and stores the data; `flash` blinks until stopped,
    /// half an hour at most.
    pub op: models::CtidPortPostBodyOp,
    /// Voltage polarity to work with. Scan with `+` first, then `-` in case the sensor is wired the wrong
    /// way round; flash a correctly wired sensor with `-`.
    pub polarity: models::CtidPortPostBodyPolarity,
    /// Random number of the client's choice that names the transaction; pass it as `tid` when polling.
    ///
    /// 0 to 4294967295.
    pub tid: u32,
}
runtime::object!(CtidPortPostBody { required(op), required(polarity), required(tid) });
impl CtidPortPostBody {
    /// Creates one from its required members.
    pub fn new(
        op: models::CtidPortPostBodyOp,
        polarity: models::CtidPortPostBodyPolarity,
        tid: u32,
    ) -> Self {
        Self { op, polarity, tid }
    }
}
