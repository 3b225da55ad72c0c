// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 7d9eeb83fb99aebc

use crate::runtime;
/// A reply that is an error. Schema `ErrorObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorObject {
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(ErrorObject { optional(error) });
/// Outcome of a request that has no value to return. A server answers `status` with `OK`, which some
/// clients require.
///
/// Schema `StatusObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusObject {
    /// Confirmation in words.
    pub status: Option<String>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(StatusObject { optional(status), optional(error) });
/// Body of a 401: token missing, expired or without the needed privilege. Holds the challenge for a
/// digest login.
///
/// Schema `UnauthorizedObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnauthorizedObject {
    /// Realm to log in to.
    pub rlm: Option<String>,
    /// Nonce for the digest.
    pub nnc: Option<String>,
    /// Why access is refused.
    pub error: Option<String>,
}
runtime::object!(UnauthorizedObject { optional(rlm), optional(nnc), optional(error) });
/// Protocol, e.g. `modbus`, `slowd` (serial devices), `tcp` and `udp` (other meters), `coap`,
/// `ctrlbyweb`. See [`guide::link_types`](crate::guide::link_types).
///
/// Schema `configRemoteNameLinkType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkType {
    /// Alpha Innotec heat pump. `ailux`.
    Ailux,
    /// CoAP device. `coap`.
    Coap,
    /// ControlByWeb device. `ctrlbyweb`.
    Ctrlbyweb,
    /// Modbus/TCP device. `modbus`.
    Modbus,
    /// Power One Aurora inverter on an RS485-to-Ethernet adapter. `po`.
    Po,
    /// Radio Thermostat. `rtcoa`.
    Rtcoa,
    /// Device on a serial port. `slowd`.
    Slowd,
    /// Another eGauge meter. `tcp`.
    Tcp,
    /// Temperature Alert sensor. `tempalert`.
    Tempalert,
    /// Another eGauge meter, with less load than `tcp`. `udp`.
    Udp,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl LinkType {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ailux => "ailux",
            Self::Coap => "coap",
            Self::Ctrlbyweb => "ctrlbyweb",
            Self::Modbus => "modbus",
            Self::Po => "po",
            Self::Rtcoa => "rtcoa",
            Self::Slowd => "slowd",
            Self::Tcp => "tcp",
            Self::Tempalert => "tempalert",
            Self::Udp => "udp",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl LinkType {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Ailux,
        Self::Coap,
        Self::Ctrlbyweb,
        Self::Modbus,
        Self::Po,
        Self::Rtcoa,
        Self::Slowd,
        Self::Tcp,
        Self::Tempalert,
        Self::Udp,
    ];
}
runtime::open_enum!(LinkType);
