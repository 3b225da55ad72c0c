//! `/capture`: waveforms of the house's voltages and currents.
//!
//! Every channel is a sine of the mains' frequency with the RMS value that the house has when the capture starts; what
//! is fed in is in opposite phase. A channel is sampled ten thousand times a second. The buffer holds
//! [`BUFFER`] samples over all channels, which is also what a capture takes whose duration is not said. A duration
//! counts from the first sample, also if that is before the trigger.

mod wave;

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

use tokio::sync::watch;

use self::wave::{CHANNELS, Channel, INTERVAL, Wave};
use super::clock::SECOND;
use super::house::{House, mix};
use egauge_webapi::models::{
    CaptureChannelInfoChannel, CaptureChannelInfoObject, CaptureCookieObject, CaptureGetReply,
    CaptureGetTriggerMode, CaptureProgressObject, CaptureResultObject, CaptureResultR, CaptureState,
    CaptureStateObject,
};
use egauge_webapi::server::{self, CaptureGetQuery, Refusal, Reply, Request};
use egauge_webapi::{Map, Timestamp};

/// How many samples there is room for.
pub const BUFFER: usize = 32_768;

/// Ticks per second.
const TICKS: i64 = 1_000_000;

/// `/capture` of a house. Copies are the same.
#[derive(Clone, Debug)]
pub struct Waveforms {
    house: House,
    state: Arc<Mutex<State>>,
    changed: Arc<watch::Sender<()>>,
}

#[derive(Debug, Default)]
struct State {
    /// How many captures there have been.
    started: u64,
    capture: Option<Capture>,
}

/// A capture. Times are nanoseconds since 1970.
#[derive(Clone, Debug)]
struct Capture {
    cookie: u32,
    waves: Vec<Wave>,
    /// Samples per channel.
    count: usize,
    /// When the trigger fires, or the wait for it is over; never, if there is none.
    begin: Option<i64>,
    /// Samples before that.
    before: usize,
    /// Whether it is the trigger that it begins with.
    triggered: bool,
}

impl Capture {
    fn first_sample(&self) -> Option<i64> {
        Some(self.begin? - nanos(self.before))
    }

    /// When the last sample is there.
    fn end(&self) -> Option<i64> {
        Some(self.first_sample()? + nanos(self.count))
    }

    fn state(&self, now: i64) -> CaptureState {
        match (self.begin, self.end()) {
            (_, Some(end)) if end <= now => CaptureState::Full,
            (Some(begin), _) if begin <= now => CaptureState::Capturing,
            _ => CaptureState::Armed,
        }
    }

    fn progress(&self, state: CaptureState, now: i64) -> CaptureProgressObject {
        let taken = match (&state, self.first_sample()) {
            (CaptureState::Capturing, Some(first)) => usize::try_from((now - first) / INTERVAL).unwrap_or(0),
            _ => 0,
        };
        let samples = |count: usize| u64::try_from(count * self.waves.len()).unwrap_or(u64::MAX);
        CaptureProgressObject::new(state, samples(taken.min(self.count)), samples(self.count))
    }

    fn result(&self, raw: bool) -> Option<CaptureResultObject> {
        let first = self.first_sample()?;
        let mask = self.waves.iter().fold(0, |mask, wave| mask | 1 << wave.channel.number);
        let entry = |index: usize| {
            let at = first + nanos(index);
            let samples = self.waves.iter().map(|wave| wave.sample(at, raw)).collect::<Vec<_>>();
            let mut entry = CaptureResultR::new(INTERVAL / (SECOND / TICKS), samples);
            entry.trigger = (self.triggered && index == self.before).then_some(true);
            entry
        };
        let entries = (0..self.count).map(entry).collect::<Vec<_>>();
        let frequency = TICKS.unsigned_abs();
        Some(CaptureResultObject::new(
            CaptureState::Full,
            frequency,
            Timestamp::from_unix_nanos(first),
            [mask, 0],
            entries,
        ))
    }
}

fn nanos(samples: usize) -> i64 {
    i64::try_from(samples).unwrap_or(i64::MAX).saturating_mul(INTERVAL)
}

impl Waveforms {
    /// The waveforms of this house.
    pub fn new(house: &House) -> Self {
        Self { house: house.clone(), state: Arc::default(), changed: Arc::new(watch::Sender::new(())) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it holds the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> i64 {
        self.house.clock().now_nanos()
    }

    /// Starts a capture, unless another one is under way.
    fn start(&self, query: &CaptureGetQuery) -> Result<Capture, String> {
        let now = self.now();
        let mut numbers: Vec<u64> = match query.channel.as_slice() {
            [] => CHANNELS.iter().map(|channel| channel.number).collect(),
            some => some.to_vec(),
        };
        numbers.sort_unstable();
        numbers.dedup();
        let waves = numbers.into_iter().map(|number| Ok(Wave::new(&self.house, channel(number)?, now)));
        let waves = waves.collect::<Result<Vec<_>, String>>()?;
        let most = BUFFER / waves.len().max(1);
        let count = match query.duration {
            Some(duration) if duration > 0.0 => samples(duration).clamp(1, most),
            _ => most,
        };
        let before = query.pre_trigger.map_or(0, samples).min(count - 1);
        // What is kept from before the trigger has to be there before it fires.
        let ready = (now.div_euclid(INTERVAL) + 1) * INTERVAL + nanos(before);
        let (begin, triggered) = match self.fires(query, ready)? {
            Some(fires) => (Some(fires), query.trigger_mode.is_some()),
            None => (query.trigger_timeout.map(|timeout| ready + milliseconds(timeout)), false),
        };
        let mut state = self.state();
        if let Some(running) = &state.capture
            && running.state(now) != CaptureState::Full
        {
            return Err("Capture interface is busy.".to_owned());
        }
        state.started += 1;
        let [.., a, b, c, d] = mix(self.house.seed() ^ mix(state.started)).to_be_bytes();
        let cookie = u32::from_be_bytes([a, b, c, d]);
        let capture = Capture { cookie, waves, count, begin, before, triggered };
        state.capture = Some(capture.clone());
        Ok(capture)
    }

    /// When the trigger fires, if it does so within its timeout.
    fn fires(&self, query: &CaptureGetQuery, ready: i64) -> Result<Option<i64>, String> {
        let mode = match &query.trigger_mode {
            None | Some(CaptureGetTriggerMode::Any) => return Ok(Some(ready)),
            Some(mode) => mode,
        };
        let number = query.trigger_channel.ok_or("C: a trigger needs a channel")?;
        let wave = Wave::new(&self.house, channel(number)?, ready);
        let level = query.trigger_level.unwrap_or(0.0);
        let is_fired = |at: i64| {
            let (earlier, value) = (wave.value(at - INTERVAL), wave.value(at));
            match mode {
                CaptureGetTriggerMode::Rise => Ok(earlier < level && level <= value),
                CaptureGetTriggerMode::Fall => Ok(earlier > level && level >= value),
                CaptureGetTriggerMode::Gt => Ok(value > level),
                CaptureGetTriggerMode::Lt => Ok(value < level),
                other => Err(format!("M: there is no trigger mode `{other}`")),
            }
        };
        let patience = query.trigger_timeout.map_or(i64::MAX, milliseconds);
        // What does not happen in a tenth of a second of a sine does not happen at all.
        for step in 0..(SECOND / 10 / INTERVAL) {
            if step * INTERVAL > patience {
                break;
            }
            if is_fired(ready + step * INTERVAL)? {
                return Ok(Some(ready + step * INTERVAL));
            }
        }
        Ok(None)
    }

    /// The state of the capture of a cookie; one that is not there (any more) is as good as cancelled.
    fn poll(&self, cookie: u64, raw: bool) -> CaptureGetReply {
        let capture = self.state().capture.clone().filter(|capture| u64::from(capture.cookie) == cookie);
        let now = self.now();
        match capture.map(|capture| (capture.state(now), capture)) {
            None => available(),
            Some((CaptureState::Full, capture)) => {
                capture.result(raw).map_or_else(available, CaptureGetReply::CaptureResult)
            }
            Some((state, capture)) => CaptureGetReply::CaptureProgress(capture.progress(state, now)),
        }
    }

    /// Cancels the capture of a cookie, or any.
    fn cancel(&self, cookie: Option<u64>) {
        let concerned =
            |capture: &mut Capture| cookie.is_none_or(|cookie| u64::from(capture.cookie) == cookie);
        if self.state().capture.take_if(concerned).is_some() {
            self.changed.send_replace(());
        }
    }

    /// Waits for a capture; what it leaves behind is an idle interface, also if the wait is given up.
    async fn acquire(&self, capture: &Capture, raw: bool) -> CaptureGetReply {
        let cookie = u64::from(capture.cookie);
        let cancel = CancelOnDrop { of: self, cookie };
        let mut changed = self.changed.subscribe();
        loop {
            match self.poll(cookie, raw) {
                CaptureGetReply::CaptureProgress(_) => {}
                reply => {
                    drop(cancel);
                    return reply;
                }
            }
            let mut cancelled = pin!(changed.changed());
            let mut full = pin!(async {
                match capture.end() {
                    Some(end) => self.house.clock().until_nanos(end).await,
                    None => std::future::pending().await,
                }
            });
            poll_fn(|context| {
                if full.as_mut().poll(context).is_ready() || cancelled.as_mut().poll(context).is_ready() {
                    Poll::Ready(())
                } else {
                    Poll::Pending
                }
            })
            .await;
        }
    }
}

/// Ends a capture that no client requests any more.
struct CancelOnDrop<'a> {
    of: &'a Waveforms,
    cookie: u64,
}

impl Drop for CancelOnDrop<'_> {
    fn drop(&mut self) {
        self.of.cancel(Some(self.cookie));
    }
}

impl server::Capture for Waveforms {
    async fn get(&self, _request: &Request, query: CaptureGetQuery) -> Reply<CaptureGetReply> {
        if query.pairs.flag("q") {
            // Firmware 4.9 has it; older ones say this.
            return Err(Refusal::meter_error("Invalid query option: q"));
        }
        if query.plain_text {
            return Err(Refusal::meter_error("t: this meter answers JSON alone"));
        }
        if query.channel_info {
            return Ok(CaptureGetReply::CaptureChannelInfo(channels()).into());
        }
        if query.cancel {
            self.cancel(query.cookie.flatten());
            return Ok(available().into());
        }
        let reply = match query.cookie {
            Some(Some(cookie)) => self.poll(cookie, query.raw),
            Some(None) => {
                let capture = self.start(&query).map_err(Refusal::meter_error)?;
                let state = capture.state(self.now());
                CaptureGetReply::CaptureCookie(CaptureCookieObject::new(state, capture.cookie))
            }
            None => {
                let capture = self.start(&query).map_err(Refusal::meter_error)?;
                self.acquire(&capture, query.raw).await
            }
        };
        Ok(reply.into())
    }
}

fn available() -> CaptureGetReply {
    CaptureGetReply::CaptureState(CaptureStateObject::new(CaptureState::Available))
}

fn channels() -> CaptureChannelInfoObject {
    let channels = CHANNELS.iter().map(|channel| {
        (channel.number.to_string(), CaptureChannelInfoChannel::new(channel.name, channel.unit))
    });
    CaptureChannelInfoObject::new(channels.collect::<Map<_>>())
}

fn channel(number: u64) -> Result<&'static Channel, String> {
    let channel = CHANNELS.iter().find(|channel| channel.number == number);
    channel.ok_or_else(|| format!("there is no channel {number}"))
}

/// How many samples a time in seconds takes, at most what fits.
fn samples(seconds: f64) -> usize {
    let samples = (seconds * (SECOND / INTERVAL) as f64).round();
    // A float is cut off at the limits of what it is turned into, and there is no room for more than this.
    samples.clamp(0.0, BUFFER as f64) as usize
}

fn milliseconds(milliseconds: f64) -> i64 {
    // Half of all time is enough to be added to any other time.
    (milliseconds * 1e6).clamp(0.0, (i64::MAX / 4) as f64) as i64
}
