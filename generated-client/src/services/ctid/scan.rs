//! Reading sensors, and lighting them.

use std::fmt::{self, Display};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

use tokio::time::{sleep, timeout};

use crate::models::{
    CTidInfoObject, CtidPortGetReply, CtidPortPostBody, CtidPortPostBodyOp as Op,
    CtidPortPostBodyPolarity as Polarity, StatusObject,
};
use crate::runtime::error::report;
use crate::runtime::{AsyncConnection, Call, Error, Json, Map, Meter, Method, Node, Place as _};
use crate::services::cleanup::Cleanup;

/// How often a meter that is busy is asked to begin.
const ATTEMPTS: usize = 3;
/// Between two questions whether a scan is done, and between two attempts to begin.
const INTERVAL: Duration = Duration::from_millis(250);
/// How long one polarity is given.
const TIMEOUT: Duration = Duration::from_millis(2500);

/// The sensor ports of a meter. Scanning and flashing need the `save` right, and interrupt the measurement of all
/// local sensors meanwhile.
#[derive(Clone, Debug)]
pub struct Sensors<C> {
    meter: Meter<C>,
    timeout: Duration,
}

/// A sensor that was found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Scanned {
    /// The sensor's data.
    pub info: CTidInfoObject,
    /// The polarity at which it answered.
    pub polarity: Polarity,
}

impl Scanned {
    /// Whether the sensor answered only at negative polarity, which hints at swapped wires.
    pub fn is_reversed(&self) -> bool {
        self.polarity == Polarity::Minus
    }
}

/// Why a sensor was not read, or its light not lit.
#[non_exhaustive]
pub enum CtidError {
    /// At neither polarity did a sensor answer in time.
    NotFound {
        /// The port that was scanned.
        port: u64,
    },
    /// The meter would not begin, though it was asked more than once. It does one operation at a time.
    Refused {
        /// The port that was asked for.
        port: u64,
        /// What the meter said last.
        message: String,
    },
    /// A call failed.
    Call(Error),
}

impl<C: AsyncConnection> Sensors<C> {
    /// The sensors of this meter.
    pub fn new(meter: &Meter<C>) -> Self {
        Self { meter: meter.clone(), timeout: TIMEOUT }
    }

    /// How long a scan may take at each polarity; 2.5 seconds by default.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// What is stored of each port whose sensor has been read.
    ///
    /// # Errors
    ///
    /// [`CtidError::Call`] if the call fails.
    pub async fn list(&self) -> Result<Vec<CTidInfoObject>, CtidError> {
        Ok(self.meter.ctid().get().await?.info.unwrap_or_default())
    }

    /// What is stored of one port, if anything.
    ///
    /// # Errors
    ///
    /// [`CtidError::Call`] if the call fails.
    pub async fn info(&self, port: u64) -> Result<Option<CTidInfoObject>, CtidError> {
        match self.meter.ctid().port(port).get().await? {
            CtidPortGetReply::CTidInfo(info) => Ok(Some(info)),
            _ => Ok(None),
        }
    }

    /// Reads the sensor on a port (counted from 1): first at positive polarity, then at negative.
    ///
    /// The meter is always asked to stop at the end: also after a failure, and also if this future is dropped
    /// (then in the background, on the runtime it was dropped on).
    ///
    /// # Errors
    ///
    /// [`CtidError::NotFound`] if no sensor answers, [`CtidError::Refused`] if the meter does not begin,
    /// [`CtidError::Call`] if a call fails.
    pub async fn scan(&self, port: u64) -> Result<Scanned, CtidError> {
        for polarity in [Polarity::Plus, Polarity::Minus] {
            let stop = Cleanup::new(self.stopping());
            let found = self.scan_at(port, &polarity).await;
            stop.run().await;
            if let Some(info) = found? {
                return Ok(Scanned { info, polarity });
            }
        }
        Err(CtidError::NotFound { port })
    }

    /// Reads the sensors on these ports, one after another: a port without a sensor has `None`, and takes as long as
    /// the [timeout](Self::timeout) at both polarities. Fails with the first error of another kind.
    ///
    /// # Errors
    ///
    /// Those of [`scan`](Self::scan); a port without a sensor is `None`.
    pub async fn scan_all(
        &self,
        ports: impl IntoIterator<Item = u64>,
    ) -> Result<Vec<(u64, Option<Scanned>)>, CtidError> {
        let mut all = Vec::new();
        for port in ports {
            match self.scan(port).await {
                Ok(found) => all.push((port, Some(found))),
                Err(CtidError::NotFound { .. }) => all.push((port, None)),
                Err(error) => return Err(error),
            }
        }
        Ok(all)
    }

    /// Lights the sensor's locator, until [`stop`](Self::stop) or for about half an hour.
    ///
    /// # Errors
    ///
    /// [`CtidError::Refused`] if the meter does not begin, [`CtidError::Call`] if a call fails.
    pub async fn flash(&self, port: u64) -> Result<(), CtidError> {
        // A sensor that is wired rightly blinks at negative polarity.
        self.begin(port, Op::Flash, &Polarity::Minus).await.map(drop)
    }

    /// Ends the operation in progress, on any port.
    ///
    /// # Errors
    ///
    /// [`CtidError::Call`] if the call fails.
    pub async fn stop(&self) -> Result<(), CtidError> {
        self.stopping().await?;
        Ok(())
    }

    /// The sensor's data, or nothing if it did not answer in time.
    async fn scan_at(&self, port: u64, polarity: &Polarity) -> Result<Option<CTidInfoObject>, CtidError> {
        let tid = self.begin(port, Op::Scan, polarity).await?;
        match timeout(self.timeout, self.scanned(port, tid)).await {
            Ok(scanned) => scanned.map(Some),
            Err(_) => Ok(None),
        }
    }

    /// Waits for the data of this transaction. Until it is there, the meter answers a status, nothing, or what an
    /// earlier scan left.
    async fn scanned(&self, port: u64, tid: u32) -> Result<CTidInfoObject, CtidError> {
        let tid = u64::from(tid);
        loop {
            sleep(INTERVAL).await;
            match self.meter.ctid().port(port).get().tid(tid).await? {
                CtidPortGetReply::CTidInfo(info) if info.port == port && info.tid == Some(tid) => {
                    return Ok(info);
                }
                _ => {}
            }
        }
    }

    /// Begins an operation; gives its transaction.
    async fn begin(&self, port: u64, op: Op, polarity: &Polarity) -> Result<u32, CtidError> {
        let mut message = String::new();
        for attempt in 0..ATTEMPTS {
            if attempt > 0 {
                sleep(INTERVAL).await;
            }
            let tid = transaction();
            let body = CtidPortPostBody::new(op.clone(), polarity.clone(), tid);
            match self.meter.ctid().port(port).post(&body).await {
                Ok(StatusObject { status: Some(status), .. }) if status == "OK" => return Ok(tid),
                Ok(reply) => message = reply.status.unwrap_or_default(),
                Err(error) if error.is_meter() => {
                    message = error.meter_message().unwrap_or_default().to_owned();
                }
                Err(error) => return Err(error.into()),
            }
        }
        Err(CtidError::Refused { port, message })
    }

    /// The document knows no body here, but clients of real meters send an empty object.
    fn stopping(&self) -> Call<C, StatusObject> {
        let stop: Node<C> = self.meter.root::<Node<C>>("ctid").child("stop");
        stop.call(Method::POST, "ctidStopPost").body::<Json, _>(&Json::Object(Map::new())).reply_object()
    }
}

/// A number that identifies this operation, and is never zero.
fn transaction() -> u32 {
    // The standard library seeds its hash tables from the system's randomness; nothing here is a secret.
    let random = RandomState::new().build_hasher().finish().to_le_bytes();
    u32::from_le_bytes([random[0], random[1], random[2], random[3]]).max(1)
}

impl From<Error> for CtidError {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl Display for CtidError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound { port } => {
                write!(
                    f,
                    "no CTid sensor answered on port {port}; check that one is plugged in and reads CTid"
                )
            }
            Self::Refused { port, message } => {
                write!(
                    f,
                    "the meter does not begin on port {port}: {message:?}; it does one operation at a time"
                )
            }
            Self::Call(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for CtidError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, f)
    }
}

impl std::error::Error for CtidError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Call(error) => error.source(),
            _ => None,
        }
    }
}
