//! `/capture`: recording waveforms, and reading what was recorded.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::services::capture::{CaptureRequest, Trigger};
//! use std::time::Duration;
//!
//! let two_cycles = CaptureRequest::new()
//!     .channels([0, 4])
//!     .duration(Duration::from_millis(34))
//!     .trigger(Trigger::rise(0, 0.0).timeout(Duration::from_secs(1)));
//! for waveform in two_cycles.acquire(&meter).await?.waveforms {
//!     println!("channel {}: {:?} RMS at {:?} Hz", waveform.channel, waveform.rms(), waveform.frequency());
//! }
//! # Ok(())
//! # }
//! ```

mod waveform;

use std::fmt::{self, Display};
use std::time::Duration;

use crate::models::{CaptureGetReply, CaptureGetTriggerMode, CaptureResultObject};
use crate::resources::capture::CaptureGetQuery;
use crate::runtime::error::report;
use crate::runtime::{Call, Connection, Error, Meter, Timestamp};

#[cfg(feature = "client")]
pub use running::{CaptureStatus, RunningCapture, channels};
pub use waveform::{Sample, Waveform};

/// What to record.
///
/// [`acquire`](Self::acquire) does it all. [`start`](Self::start) leaves the waiting to the caller, and
/// [`call`](Self::call) also the sending.
///
/// Channels are numbers; [`channels`] lists them with their names:
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
/// use egauge_webapi::services::capture::{self, CaptureRequest, Trigger};
/// use std::time::Duration;
///
/// let channels = capture::channels(&meter).await?;
/// let l1 = channels.iter().find(|(_, about)| about.name == "L1").ok_or("no L1")?.0;
/// // From where L1 rises through 0 V; without that after 1 s.
/// let trigger = Trigger::rise(l1, 0.0).timeout(Duration::from_secs(1));
/// let recording = CaptureRequest::new().channels([l1]).trigger(trigger).acquire(&meter).await?;
/// println!("{:?}", recording.channel(l1).and_then(|waveform| waveform.rms()));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CaptureRequest {
    channels: Vec<u64>,
    duration: Option<Duration>,
    pre_trigger: Option<Duration>,
    trigger: Option<Trigger>,
    raw: bool,
}

/// What begins a capture: a channel, a level and a direction. [`CaptureRequest`] has an example.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a trigger is part of a request"]
pub struct Trigger {
    mode: CaptureGetTriggerMode,
    channel: u64,
    level: f64,
    timeout: Option<Duration>,
}

impl CaptureRequest {
    /// All channels, for as long as the meter does by default, at once.
    pub fn new() -> Self {
        Self::default()
    }

    /// Records these channels only. `channels` of this module lists them.
    pub fn channels(mut self, channels: impl IntoIterator<Item = u64>) -> Self {
        self.channels = channels.into_iter().collect();
        self
    }

    /// How long to record; zero is as long as fits. The meter shortens what does not fit.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = Some(duration);
        self
    }

    /// How much to keep from before the trigger.
    pub fn pre_trigger(mut self, duration: Duration) -> Self {
        self.pre_trigger = Some(duration);
        self
    }

    /// What to wait for.
    pub fn trigger(mut self, trigger: Trigger) -> Self {
        self.trigger = Some(trigger);
        self
    }

    /// Asks for the counts of the A/D converter instead of physical values.
    pub fn raw(mut self) -> Self {
        self.raw = true;
        self
    }

    /// The call that starts the capture: its reply has the cookie.
    pub fn call<C: Connection>(&self, meter: &Meter<C>) -> Call<C, CaptureGetReply, CaptureGetQuery> {
        let mut call = meter.capture().get().cookie(None);
        if let Some(duration) = self.duration {
            call = call.duration(duration.as_secs_f64());
        }
        if let Some(duration) = self.pre_trigger {
            call = call.pre_trigger(duration.as_secs_f64());
        }
        if let Some(trigger) = &self.trigger {
            call = call.trigger_mode(trigger.mode.clone());
            call = call.trigger_channel(trigger.channel).trigger_level(trigger.level);
            if let Some(timeout) = trigger.timeout {
                call = call.trigger_timeout(milliseconds(timeout));
            }
        }
        if self.raw {
            call = call.raw();
        }
        self.channels.iter().fold(call, |call, channel| call.channel(*channel))
    }
}

/// In one division, so that 35 ms are 35 and not 35.000000000000004.
#[expect(clippy::cast_precision_loss, reason = "more than 2^53 ns are 104 days")]
fn milliseconds(duration: Duration) -> f64 {
    duration.as_nanos() as f64 / 1e6
}

impl Trigger {
    /// When this channel rises to this level.
    pub fn rise(channel: u64, level: f64) -> Self {
        Self::new(CaptureGetTriggerMode::Rise, channel, level)
    }

    /// When this channel falls to this level.
    pub fn fall(channel: u64, level: f64) -> Self {
        Self::new(CaptureGetTriggerMode::Fall, channel, level)
    }

    /// When a sample of this channel is above this level.
    pub fn above(channel: u64, level: f64) -> Self {
        Self::new(CaptureGetTriggerMode::Gt, channel, level)
    }

    /// When a sample of this channel is below this level.
    pub fn below(channel: u64, level: f64) -> Self {
        Self::new(CaptureGetTriggerMode::Lt, channel, level)
    }

    /// Begins without the trigger when this time has passed. Otherwise the meter waits as long as it takes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    fn new(mode: CaptureGetTriggerMode, channel: u64, level: f64) -> Self {
        Self { mode, channel, level, timeout: None }
    }
}

/// What was recorded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Recording {
    /// When the first sample was taken.
    pub first_sample: Timestamp,
    /// Ticks per second.
    pub ts_freq: u64,
    /// Ticks from the first sample to the trigger, if there was one.
    pub trigger: Option<i64>,
    /// The channels that were asked for and of which there are samples, by number.
    pub waveforms: Vec<Waveform>,
}

impl Recording {
    /// Reads what a meter sent. Of the channels in it, `wanted` are kept, all of them if that is empty: a meter may
    /// send more than it was asked for.
    ///
    /// # Errors
    ///
    /// [`CaptureError::Unreadable`] if the parts of the reply contradict each other.
    pub fn decode(result: &CaptureResultObject, wanted: &[u64]) -> Result<Self, CaptureError> {
        let count: usize = result.r.iter().map(|entry| entry.d.len()).sum();
        // No more channels than values: a mask can be far larger than what it describes.
        let channels: Vec<u64> = channels_in(&result.ch_mask).take(count).collect();
        if count > 0 && channels.is_empty() {
            return Err(CaptureError::Unreadable("there are samples, but no channels that they belong to"));
        }
        if count > 0 && result.ts_freq == 0 {
            return Err(CaptureError::Unreadable("the ticks have no frequency"));
        }
        let mut waveforms: Vec<Waveform> =
            channels.into_iter().map(|channel| Waveform { channel, samples: Vec::new() }).collect();
        let (mut ticks, mut trigger, mut turn) = (0_i64, None, 0);
        for (index, entry) in result.r.iter().enumerate() {
            // The first entry's ticks count from an unknown time.
            let step = if index == 0 { 0 } else { entry.t };
            ticks = ticks.checked_add(step).ok_or(OVERFLOW)?;
            if entry.trigger == Some(true) {
                trigger = Some(ticks);
            }
            for &value in &entry.d {
                waveforms[turn].samples.push(Sample { ticks, time: 0.0, value });
                turn = (turn + 1) % waveforms.len();
            }
        }
        waveforms.retain(|waveform| wanted.is_empty() || wanted.contains(&waveform.channel));
        for sample in waveforms.iter_mut().flat_map(|waveform| &mut waveform.samples) {
            sample.ticks = sample.ticks.checked_sub(trigger.unwrap_or(0)).ok_or(OVERFLOW)?;
            sample.time = seconds(sample.ticks, result.ts_freq);
        }
        Ok(Self { first_sample: result.first_sample, ts_freq: result.ts_freq, trigger, waveforms })
    }

    /// The samples of a channel.
    pub fn channel(&self, channel: u64) -> Option<&Waveform> {
        self.waveforms.iter().find(|waveform| waveform.channel == channel)
    }

    /// Seconds from the first sample to the trigger, if there was one.
    pub fn trigger_time(&self) -> Option<f64> {
        self.trigger.map(|ticks| seconds(ticks, self.ts_freq))
    }

    /// When a sample was taken, in seconds since 1970: as close as a float gets, about a microsecond.
    pub fn unix_time(&self, sample: &Sample) -> f64 {
        self.first_sample.to_f64() + self.trigger_time().unwrap_or(0.0) + sample.time
    }
}

const OVERFLOW: CaptureError = CaptureError::Unreadable("the ticks add up to more than 64 bits hold");

#[expect(clippy::cast_precision_loss, reason = "a float of seconds is what is asked for")]
fn seconds(ticks: i64, frequency: u64) -> f64 {
    ticks as f64 / frequency as f64
}

/// The bits that are set: bit `b` of word `w` is channel `32 w + b`.
fn channels_in(mask: &[u32]) -> impl Iterator<Item = u64> {
    (0_u64..).step_by(32).zip(mask).flat_map(|(base, word)| {
        (0..32_u32).filter(move |bit| word >> bit & 1 == 1).map(move |bit| base + u64::from(bit))
    })
}

/// Why a recording failed.
#[non_exhaustive]
pub enum CaptureError {
    /// A capture is under way already; a meter does one at a time.
    Busy(Error),
    /// Somebody else cancelled the capture.
    Aborted,
    /// The reply contradicts itself or the request: how.
    Unreadable(&'static str),
    /// A call failed.
    Call(Error),
}

impl From<Error> for CaptureError {
    fn from(error: Error) -> Self {
        let busy = |said: &str| said.starts_with("Capture interface is busy");
        if error.meter_message().is_some_and(busy) { Self::Busy(error) } else { Self::Call(error) }
    }
}

impl Display for CaptureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Busy(_) => f.write_str("another capture is under way; try again when it is over"),
            Self::Aborted => f.write_str("somebody else cancelled the capture; start it anew"),
            Self::Unreadable(why) => write!(f, "the capture cannot be read: {why}"),
            Self::Call(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for CaptureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, f)
    }
}

impl std::error::Error for CaptureError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Busy(error) => Some(error),
            Self::Call(error) => error.source(),
            Self::Aborted | Self::Unreadable(_) => None,
        }
    }
}

#[cfg(feature = "client")]
mod running {
    //! Captures that are waited for.

    use std::time::Duration;

    use tokio::time::sleep;

    use super::{CaptureError, CaptureRequest, Recording};
    use crate::models::{CaptureChannelInfoChannel, CaptureGetReply, CaptureState};
    use crate::resources::capture::CaptureGetQuery;
    use crate::runtime::{AsyncConnection, Call, Meter};
    use crate::services::cleanup::Cleanup;

    /// Between two questions whether a capture is complete.
    const INTERVAL: Duration = Duration::from_millis(100);

    /// The channels that can be recorded, by number, with names and units. [`CaptureRequest`] has an example.
    ///
    /// # Errors
    ///
    /// [`CaptureError::Call`] if the call fails, [`CaptureError::Unreadable`] if the reply lists no channels.
    pub async fn channels<C: AsyncConnection>(
        meter: &Meter<C>,
    ) -> Result<Vec<(u64, CaptureChannelInfoChannel)>, CaptureError> {
        let reply = meter.capture().get().channel_info().await?;
        let CaptureGetReply::CaptureChannelInfo(info) = reply else {
            return Err(CaptureError::Unreadable("the meter was asked for its channels and lists none"));
        };
        let number =
            |name: String| name.parse().map_err(|_| CaptureError::Unreadable("a channel has no number"));
        info.channels.into_iter().map(|(name, channel)| Ok((number(name)?, channel))).collect()
    }

    impl CaptureRequest {
        /// Starts the capture. It keeps others from capturing until it is complete, or cancelled.
        ///
        /// # Errors
        ///
        /// [`CaptureError::Busy`] if the meter records for somebody else, [`CaptureError::Call`] if the call fails.
        pub async fn start<C: AsyncConnection>(
            &self,
            meter: &Meter<C>,
        ) -> Result<RunningCapture<C>, CaptureError> {
            match self.call(meter).await? {
                CaptureGetReply::CaptureCookie(reply) => {
                    let channels = self.channels.clone();
                    Ok(RunningCapture { meter: meter.clone(), cookie: reply.cookie, channels, raw: self.raw })
                }
                _ => Err(CaptureError::Unreadable("the meter gave no cookie to fetch the capture with")),
            }
        }

        /// Starts the capture, waits for it, and fetches it.
        ///
        /// If this fails, or if the future is dropped before it is done, the capture is cancelled, so that the next
        /// one does not find the meter busy. Only a capture whose cookie has not arrived yet cannot be cancelled.
        ///
        /// # Errors
        ///
        /// Those of [`start`](Self::start) and [`RunningCapture::wait`].
        pub async fn acquire<C: AsyncConnection>(&self, meter: &Meter<C>) -> Result<Recording, CaptureError> {
            let capture = self.start(meter).await?;
            let cancel = Cleanup::new(capture.cancelling());
            let recording = capture.wait().await;
            match &recording {
                Ok(_) | Err(CaptureError::Aborted) => cancel.forgo(),
                Err(_) => cancel.run().await,
            }
            recording
        }
    }

    /// A capture that was started. Dropping this does not cancel it.
    #[derive(Clone, Debug)]
    pub struct RunningCapture<C> {
        meter: Meter<C>,
        cookie: u32,
        channels: Vec<u64>,
        raw: bool,
    }

    /// How far a capture is.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum CaptureStatus {
        /// It waits for its trigger.
        Armed,
        /// It records.
        #[non_exhaustive]
        Capturing {
            /// Samples taken.
            count: u64,
            /// Samples to take.
            max_count: u64,
        },
        /// It is under way, in a manner that the document does not know.
        Other(CaptureState),
        /// It is complete.
        Full(Recording),
    }

    impl<C: AsyncConnection> RunningCapture<C> {
        /// The capture's cookie.
        pub fn cookie(&self) -> u32 {
            self.cookie
        }

        /// Asks once; gives the recording if it is complete.
        ///
        /// # Errors
        ///
        /// [`CaptureError::Aborted`] if somebody else has reset the recording, [`CaptureError::Call`] if the call fails.
        pub async fn poll(&self) -> Result<CaptureStatus, CaptureError> {
            let mut call = self.meter.capture().get().cookie(u64::from(self.cookie));
            if self.raw {
                call = call.raw();
            }
            let (state, counts) = match call.await? {
                CaptureGetReply::CaptureResult(result) => {
                    return Recording::decode(&result, &self.channels).map(CaptureStatus::Full);
                }
                CaptureGetReply::CaptureProgress(reply) => {
                    (reply.state, Some((reply.count, reply.max_count)))
                }
                CaptureGetReply::CaptureState(reply) => (reply.state, None),
                _ => {
                    return Err(CaptureError::Unreadable(
                        "the reply says neither how far it is nor what it found",
                    ));
                }
            };
            match (state, counts) {
                (CaptureState::Available, _) => Err(CaptureError::Aborted),
                (CaptureState::Armed, _) => Ok(CaptureStatus::Armed),
                (CaptureState::Capturing, Some((count, max_count))) => {
                    Ok(CaptureStatus::Capturing { count, max_count })
                }
                (state, _) => Ok(CaptureStatus::Other(state)),
            }
        }

        /// Waits until the capture is complete, and fetches it. Where the trigger has no
        /// [timeout](super::Trigger::timeout), that may take for ever.
        ///
        /// # Errors
        ///
        /// Those of [`poll`](Self::poll).
        pub async fn wait(&self) -> Result<Recording, CaptureError> {
            loop {
                if let CaptureStatus::Full(recording) = self.poll().await? {
                    return Ok(recording);
                }
                sleep(INTERVAL).await;
            }
        }

        /// Cancels this capture, and no other.
        ///
        /// # Errors
        ///
        /// [`CaptureError::Call`] if the call fails.
        pub async fn cancel(self) -> Result<(), CaptureError> {
            self.cancelling().await?;
            Ok(())
        }

        fn cancelling(&self) -> Call<C, CaptureGetReply, CaptureGetQuery> {
            self.meter.capture().get().cancel().cookie(u64::from(self.cookie))
        }
    }
}
