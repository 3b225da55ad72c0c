//! `/cmd/reboot`: a reboot and its end.
//!
//! ```no_run
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! let rebooted = meter.reboot().wait().await?;
//! println!("back after {:?}, up for {:?}", rebooted.took, rebooted.uptime);
//! # Ok(())
//! # }
//! ```
//!
//! A meter still answers for one second after the command, and is away for 20 s to 60 s as a rule. Its uptime shows when it
//! has restarted: it is shorter than before, or than the time since the last answer before an interruption.

use std::error::Error as StdError;
use std::fmt::{self, Display};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::resources::cmd::Cmd;
use crate::resources::sys::Sys;
use crate::runtime::error::report;
use crate::runtime::{AsyncConnection, Connection, Error, Meter};

/// The first pause between two requests for the uptime; each pause is twice the one before.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// The longest pause by default.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);
/// How long a reboot may take by default: a minute as a rule.
const PATIENCE: Duration = Duration::from_secs(300);
/// How long a request for the uptime may take: a meter that goes down leaves some of them without a reply.
const UPTIME_TIMEOUT: Duration = Duration::from_secs(10);

/// A reboot that has not begun: see [`Meter::reboot`].
///
/// ```no_run
/// # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
/// use egauge_webapi::services::reboot::RebootError;
/// use std::time::Duration;
///
/// match meter.reboot().patience(Duration::from_secs(120)).wait().await {
///     Ok(back) => println!("back after {:?}", back.took),
///     Err(RebootError::Away { last, .. }) => println!("not back yet: {last}"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
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
    /// From the command to the first answer after the restart.
    pub took: Duration,
    /// How long the meter had been up by then.
    pub uptime: Duration,
}

/// Why the end of a reboot was not seen.
#[non_exhaustive]
pub enum RebootError {
    /// The meter answers, and has not restarted in the time given.
    StillUp(Duration),
    /// The meter went away and did not come back in the time given.
    Away {
        /// The time given.
        patience: Duration,
        /// The error of the last request.
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
    /// How long the reboot may take altogether; 5 min by default.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// The longest pause between two requests for the uptime; 2 s by default. Pauses begin at 250 ms and double.
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }
}

impl<C: Connection> Reboot<C> {
    /// Reboots the meter, and waits until it answers after the restart.
    ///
    /// Dropping the future does not stop the reboot.
    ///
    /// # Errors
    ///
    /// [`RebootError::Call`] if the command fails, [`RebootError::StillUp`] and [`RebootError::Away`] if the meter is not back
    /// within [`patience`](Self::patience).
    pub async fn wait(self) -> Result<Rebooted, RebootError>
    where
        // Not of the `impl`: so the compiler says what to do where it does not hold.
        C: AsyncConnection,
    {
        let before = self.uptime().await.map_err(RebootError::Call)?;
        let begin = Instant::now();
        let cmd: Cmd<C> = self.meter.cmd();
        match cmd.reboot().post().await {
            Ok(_) => {}
            // The reply can be lost, since the meter goes down.
            Err(error) if error.is_transport() && !error.is_connect() => {}
            Err(error) => return Err(RebootError::Call(error)),
        }
        // When the meter last answered, and the error of the latest request if that failed.
        let (mut answered, mut lost) = (begin, None);
        let mut pause = FIRST_PAUSE.min(self.longest_pause);
        loop {
            let left = self.patience.saturating_sub(begin.elapsed());
            if left.is_zero() {
                let patience = self.patience;
                return Err(match lost {
                    Some(last) => RebootError::Away { patience, last },
                    None => RebootError::StillUp(patience),
                });
            }
            sleep(pause.min(left)).await;
            pause = (pause * 2).min(self.longest_pause);
            match self.uptime().await {
                Ok(uptime) if uptime < before || (lost.is_some() && uptime < answered.elapsed()) => {
                    return Ok(Rebooted { took: begin.elapsed(), uptime });
                }
                Ok(_) => (answered, lost) = (Instant::now(), None),
                Err(error) if error.is_transport() || error.is_server() || error.is_retryable() => {
                    lost = Some(error);
                }
                Err(error) => return Err(RebootError::Call(error)),
            }
        }
    }

    async fn uptime(&self) -> Result<Duration, Error>
    where
        C: AsyncConnection,
    {
        let sys: Sys<C> = self.meter.sys();
        let seconds = sys.uptime().get().retries(0).timeout(UPTIME_TIMEOUT).await?;
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

impl fmt::Debug for RebootError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, f)
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
