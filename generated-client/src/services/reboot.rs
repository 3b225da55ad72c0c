//! `/cmd/reboot`: a reboot and its end.
//!
//! Of the generated code this uses `Meter::cmd` with `reboot` and `Meter::sys` with `uptime`.
//!
//! ```no_run
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! let rebooted = meter.reboot().wait().await?;
//! println!("back after {:?}, up for {:?}", rebooted.took, rebooted.uptime);
//! # Ok(())
//! # }
//! ```
//!
//! A meter answers for some seconds after it was told to reboot. What tells the new start from the old one is the
//! uptime: it goes back, or is shorter than the time since the old start was last heard of.

use std::error::Error as StdError;
use std::fmt::{self, Display};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::resources::cmd::Cmd;
use crate::resources::sys::Sys;
use crate::runtime::{AsyncConnection, Connection, Error, Meter};

/// The first pause between two questions; each pause is twice the one before.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// The longest pause, if nothing else is said.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);
/// How long a reboot may take, if nothing else is said: usually it is a minute or two.
const PATIENCE: Duration = Duration::from_secs(300);
/// How long a question may take: a meter that goes down leaves some of them without an answer.
const QUESTION: Duration = Duration::from_secs(10);

/// A reboot that has not begun: see [`Meter::reboot`].
#[derive(Clone, Debug)]
#[must_use = "the meter reboots once `wait` is awaited"]
pub struct Reboot<C> {
    meter: Meter<C>,
    longest_pause: Duration,
    patience: Duration,
}

/// A meter that has come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rebooted {
    /// From the command to the first answer of the new start.
    pub took: Duration,
    /// How long the meter had been up by then.
    pub uptime: Duration,
}

/// Why the end of a reboot was not seen.
#[derive(Debug)]
#[non_exhaustive]
pub enum RebootError {
    /// The meter answers, and has not restarted in the time given.
    StillUp(Duration),
    /// The meter went away and did not come back in the time given.
    Away {
        /// The time given.
        patience: Duration,
        /// What came of the last question.
        last: Error,
    },
    /// A call failed for a reason that a reboot does not explain, such as a missing right.
    Call(Error),
}

impl<C: Connection> Meter<C> {
    /// Reboots the meter, through `POST /cmd/reboot`, and waits until it is back:
    /// see [`services::reboot`](crate::services::reboot).
    pub fn reboot(&self) -> Reboot<C> {
        Reboot { meter: self.clone(), longest_pause: LONGEST_PAUSE, patience: PATIENCE }
    }
}

impl<C> Reboot<C> {
    /// How long the reboot may take altogether; 5 minutes if nothing is said.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// The longest pause between two questions; 2 seconds if nothing is said. Pauses begin at 250 ms and double.
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }
}

impl<C: AsyncConnection> Reboot<C> {
    /// Reboots the meter, and waits until it answers after the new start.
    ///
    /// Dropped half-way, it does not stop the reboot.
    pub async fn wait(self) -> Result<Rebooted, RebootError> {
        let before = self.uptime().await.map_err(RebootError::Call)?;
        let begin = Instant::now();
        let cmd: Cmd<C> = self.meter.cmd();
        match cmd.reboot().post().await {
            Ok(_) => {}
            // The reply can be lost, since the meter goes down.
            Err(error) if error.is_transport() && !error.is_connect() => {}
            Err(error) => return Err(RebootError::Call(error)),
        }
        // When the old start was last heard of, and what has come of the questions since.
        let (mut heard, mut lost) = (begin, None);
        let mut pause = FIRST_PAUSE.min(self.longest_pause);
        loop {
            if begin.elapsed() >= self.patience {
                let patience = self.patience;
                return Err(match lost {
                    Some(last) => RebootError::Away { patience, last },
                    None => RebootError::StillUp(patience),
                });
            }
            sleep(pause).await;
            pause = (pause * 2).min(self.longest_pause);
            match self.uptime().await {
                Ok(uptime) if uptime < before || (lost.is_some() && uptime < heard.elapsed()) => {
                    return Ok(Rebooted { took: begin.elapsed(), uptime });
                }
                Ok(_) => (heard, lost) = (Instant::now(), None),
                Err(error) if error.is_transport() || error.is_server() || error.is_retryable() => {
                    lost = Some(error);
                }
                Err(error) => return Err(RebootError::Call(error)),
            }
        }
    }

    async fn uptime(&self) -> Result<Duration, Error> {
        let sys: Sys<C> = self.meter.sys();
        let seconds = sys.uptime().get().retries(0).timeout(QUESTION).await?;
        Ok(Duration::try_from_secs_f64(seconds).unwrap_or_default())
    }
}

impl Display for RebootError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::StillUp(patience) => {
                write!(f, "the meter has not restarted within {patience:?}; look whether a reboot is pending")
            }
            Self::Away { patience, last } => {
                write!(f, "the meter has not come back within {patience:?}: {last}")
            }
            Self::Call(error) => error.fmt(f),
        }
    }
}

impl StdError for RebootError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::StillUp(_) => None,
            Self::Away { last: error, .. } | Self::Call(error) => error.source(),
        }
    }
}

impl From<Error> for RebootError {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}
