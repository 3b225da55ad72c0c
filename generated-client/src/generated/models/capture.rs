// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: ebf6572c1faa3a8f

use crate::generated::models;
use crate::runtime;
/// Channels that a capture can record. Schema `CaptureChannelInfoObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CaptureChannelInfoObject {
    /// Channels by number. Names match `^[0-9]+$`.
    pub channels: runtime::Map<models::CaptureChannelInfoChannel>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(CaptureChannelInfoObject { required(channels), optional(error) });
impl CaptureChannelInfoObject {
    /// Creates one from its required members.
    pub fn new(channels: runtime::Map<models::CaptureChannelInfoChannel>) -> Self {
        Self { channels, error: None }
    }
}
/// A channel. Part of schema `CaptureChannelInfoObject`, in `channels`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CaptureChannelInfoChannel {
    /// Input, e.g. `L1` or `S1`.
    pub name: String,
    /// Unit of the samples, e.g. `V`.
    pub unit: String,
}
runtime::object!(CaptureChannelInfoChannel { required(name), required(unit) });
impl CaptureChannelInfoChannel {
    /// Creates one from its required members.
    pub fn new(name: impl Into<String>, unit: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            unit: unit.into(),
        }
    }
}
/// Phase of a capture: `available` idle, `armed` awaiting the trigger, `capturing` sampling, `full`
/// done.
///
/// Schema `CaptureState`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptureState {
    /// No capture is active. `available`.
    Available,
    /// Waits for its trigger. `armed`.
    Armed,
    /// Samples are being recorded. `capturing`.
    Capturing,
    /// Complete: the reply has the samples. `full`.
    Full,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl CaptureState {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Available => "available",
            Self::Armed => "armed",
            Self::Capturing => "capturing",
            Self::Full => "full",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl CaptureState {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Available,
        Self::Armed,
        Self::Capturing,
        Self::Full,
    ];
}
runtime::open_enum!(CaptureState);
/// A capture that was just started. Schema `CaptureCookieObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CaptureCookieObject {
    /// Phase right after the start.
    pub state: models::CaptureState,
    /// Value of `n` in later requests; uses all 32 bits. 0 to 4294967295.
    pub cookie: u32,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(
    CaptureCookieObject { required(state), required(cookie), optional(error) }
);
impl CaptureCookieObject {
    /// Creates one from its required members.
    pub fn new(state: models::CaptureState, cookie: u32) -> Self {
        Self { state, cookie, error: None }
    }
}
/// A capture that is not done. Schema `CaptureProgressObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CaptureProgressObject {
    /// Phase; `available` means that somebody cancelled it.
    pub state: models::CaptureState,
    /// Samples taken up to now. At least 0.
    pub count: u64,
    /// Samples to take altogether. At least 1.
    pub max_count: u64,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(
    CaptureProgressObject { required(state), required(count), required(max_count),
    optional(error) }
);
impl CaptureProgressObject {
    /// Creates one from its required members.
    pub fn new(state: models::CaptureState, count: u64, max_count: u64) -> Self {
        Self {
            state,
            count,
            max_count,
            error: None,
        }
    }
}
/// Samples of a finished capture. Each value of `r[].d` belongs to the next channel of `ch_mask`,
/// lowest number first and round again.
///
/// Schema `CaptureResultObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CaptureResultObject {
    /// Phase, here `full`.
    pub state: models::CaptureState,
    /// Ticks per second of `r[].t`. At least 0. Unit: Hz.
    pub ts_freq: u64,
    /// Time of the first sample.
    pub first_sample: runtime::Timestamp,
    /// Channels contained, 32 per word, low word first. May hold more than were asked for.
    ///
    /// Items: At least 1. Each: 0 to 4294967295.
    pub ch_mask: Vec<u32>,
    /// Samples in order of time.
    pub r: Vec<models::CaptureResultR>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(
    CaptureResultObject { required(state), required(ts_freq), required(first_sample),
    required(ch_mask), required(r), optional(error) }
);
impl CaptureResultObject {
    /// Creates one from its required members.
    pub fn new(
        state: models::CaptureState,
        ts_freq: u64,
        first_sample: impl Into<runtime::Timestamp>,
        ch_mask: impl Into<Vec<u32>>,
        r: impl Into<Vec<models::CaptureResultR>>,
    ) -> Self {
        Self {
            state,
            ts_freq,
            first_sample: first_sample.into(),
            ch_mask: ch_mask.into(),
            r: r.into(),
            error: None,
        }
    }
}
/// All that was sampled at one instant. Part of schema `CaptureResultObject`, in `r`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CaptureResultR {
    /// Ticks since the entry before.
    pub t: i64,
    /// One or more values, continuing the round through the channels. Items: At least 1.
    pub d: Vec<f64>,
    /// True where the trigger fired.
    pub trigger: Option<bool>,
}
runtime::object!(CaptureResultR { required(t), required(d), optional(trigger) });
impl CaptureResultR {
    /// Creates one from its required members.
    pub fn new(t: i64, d: impl Into<Vec<f64>>) -> Self {
        Self {
            t,
            d: d.into(),
            trigger: None,
        }
    }
}
/// What starts a recording. A parameter of `GET /capture`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptureGetTriggerMode {
    /// Fires at once. `any`.
    Any,
    /// Fires when the signal crosses the level upwards. `rise`.
    Rise,
    /// Fires when the signal crosses the level downwards. `fall`.
    Fall,
    /// Fires as soon as a sample is above the level. `gt`.
    Gt,
    /// Fires as soon as a sample is below the level. `lt`.
    Lt,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl CaptureGetTriggerMode {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Any => "any",
            Self::Rise => "rise",
            Self::Fall => "fall",
            Self::Gt => "gt",
            Self::Lt => "lt",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl CaptureGetTriggerMode {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Any,
        Self::Rise,
        Self::Fall,
        Self::Gt,
        Self::Lt,
    ];
}
runtime::open_enum!(CaptureGetTriggerMode);
/// The state alone, as after a cancellation. The reply of `GET /capture`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CaptureStateObject {
    /// Phase of a capture: `available` idle, `armed` awaiting the trigger, `capturing` sampling, `full`
    /// done.
    pub state: models::CaptureState,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(CaptureStateObject { required(state), optional(error) });
impl CaptureStateObject {
    /// Creates one from its required members.
    pub fn new(state: models::CaptureState) -> Self {
        Self { state, error: None }
    }
}
/// What a capture answers: its channels, its cookie, its state, or its samples.
///
/// The reply of `GET /capture`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CaptureGetReply {
    /// Channels that a capture can record. An object with any of `channels`.
    CaptureChannelInfo(models::CaptureChannelInfoObject),
    /// A capture that was just started. An object with any of `cookie`.
    CaptureCookie(models::CaptureCookieObject),
    /// A capture that is not done. An object with any of `count`, `max_count`.
    CaptureProgress(models::CaptureProgressObject),
    /// Samples of a finished capture. An object with any of `ts_freq`, `first_sample`, `ch_mask`, `r`.
    CaptureResult(models::CaptureResultObject),
    /// The state alone, as after a cancellation. An object with `state`.
    CaptureState(models::CaptureStateObject),
    /// Any other value, kept as JSON.
    Unknown(runtime::Json),
}
runtime::union!(
    CaptureGetReply { has_any(CaptureChannelInfo, "channels"), has_any(CaptureCookie,
    "cookie"), has_any(CaptureProgress, "count", "max_count"), has_any(CaptureResult,
    "ts_freq", "first_sample", "ch_mask", "r"), has_all(CaptureState, "state") }
);
