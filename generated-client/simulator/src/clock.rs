//! The clock of a simulated meter.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::sync::watch;
use tokio::time::{Instant, timeout};

use egauge_webapi::Timestamp;

/// A clock that can be set, stepped and stopped. Copies are the same clock.
///
/// It starts at the system's time and runs with tokio's, so that a test that pauses tokio's time pauses this
/// clock too, and does not wait for what a meter takes its time for.
///
/// ```
/// use egauge_simulator::{Clock, Simulator};
/// use egauge_webapi::Timestamp;
/// use std::time::Duration;
///
/// # fn run() -> Result<(), egauge_simulator::BuildError> {
/// // Noon of 1 June 2024, until the test says otherwise.
/// let clock = Clock::standing_at(Timestamp::from_unix_seconds(1_717_243_200));
/// let meter = Simulator::builder().clock(clock.clone()).build()?;
/// clock.step(Duration::from_secs(3600));
/// assert_eq!(meter.clock().now(), Timestamp::from_unix_seconds(1_717_246_800));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Clock {
    hands: Arc<Mutex<Hands>>,
    moved: Arc<watch::Sender<()>>,
}

#[derive(Debug)]
struct Hands {
    /// Nanoseconds since 1970 at `since`.
    origin: i64,
    /// Since when it runs; `None` if it is stopped.
    since: Option<Instant>,
}

impl Hands {
    fn now(&self) -> i64 {
        let elapsed = self.since.map_or(Duration::ZERO, |since| since.elapsed());
        self.origin.saturating_add(nanos(elapsed))
    }
}

impl Clock {
    /// A clock that runs from the system's time on.
    pub fn system() -> Self {
        Self::new(Timestamp::from(SystemTime::now()), true)
    }

    /// A clock that runs from this time on.
    pub fn running_from(time: Timestamp) -> Self {
        Self::new(time, true)
    }

    /// A clock that is stopped at this time until it is set or stepped.
    pub fn standing_at(time: Timestamp) -> Self {
        Self::new(time, false)
    }

    fn new(time: Timestamp, runs: bool) -> Self {
        let hands = Hands { origin: to_nanos(time), since: runs.then(Instant::now) };
        Self { hands: Arc::new(Mutex::new(hands)), moved: Arc::new(watch::Sender::new(())) }
    }

    /// The time, to the nanosecond.
    pub fn now(&self) -> Timestamp {
        Timestamp::from_unix_nanos(self.now_nanos())
    }

    /// Sets the clock, forwards or back; it runs on if it ran.
    pub fn set(&self, time: Timestamp) {
        self.turn(|_| to_nanos(time));
    }

    /// Steps the clock forwards.
    pub fn step(&self, by: Duration) {
        self.turn(|now| now.saturating_add(nanos(by)));
    }

    fn turn(&self, to: impl FnOnce(i64) -> i64) {
        let mut hands = self.hands();
        hands.origin = to(hands.now());
        hands.since = hands.since.map(|_| Instant::now());
        drop(hands);
        // Whoever waits for a time looks again.
        self.moved.send_replace(());
    }

    /// Waits until the clock shows this time or a later one. A stopped clock has to be set or stepped for that.
    pub async fn until(&self, time: Timestamp) {
        self.until_nanos(to_nanos(time)).await;
    }

    pub(super) async fn until_nanos(&self, time: i64) {
        let mut moved = self.moved.subscribe();
        loop {
            let (now, runs) = {
                let hands = self.hands();
                (hands.now(), hands.since.is_some())
            };
            let Ok(rest @ 1..) = u64::try_from(time.saturating_sub(now)) else { return };
            // The sender is a part of this clock and cannot be dropped during the wait.
            if runs {
                // Over or moved, the time is looked at again.
                drop(timeout(Duration::from_nanos(rest), moved.changed()).await);
            } else if moved.changed().await.is_err() {
                return;
            }
        }
    }

    /// Nanoseconds since 1970.
    pub(super) fn now_nanos(&self) -> i64 {
        self.hands().now()
    }

    fn hands(&self) -> MutexGuard<'_, Hands> {
        // Nothing panics while it holds the lock.
        self.hands.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

/// Nanoseconds in a second.
pub(super) const SECOND: i64 = 1_000_000_000;

fn nanos(duration: Duration) -> i64 {
    i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX)
}

/// Nanoseconds since 1970, as far as 64 bits reach: to 2262.
pub(super) fn to_nanos(time: Timestamp) -> i64 {
    time.unix_nanos().unwrap_or(if time.unix_seconds() < 0 { i64::MIN } else { i64::MAX })
}
