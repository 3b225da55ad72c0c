//! The rows of a history as they come: a stream, and an iterator for programs without a runtime.

use std::collections::VecDeque;
use std::fmt::{self, Debug};
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::HistoryError;
#[cfg(feature = "calendar")]
use super::calendar::Zone;
use super::column::Column;
use super::engine::{Ask, Engine, Question, Resumes};
use super::request::{HistoryRequest, object};
use super::row::Row;
#[cfg(feature = "blocking")]
use crate::runtime::Blocking;
use crate::runtime::{AsyncConnection, Meter, Pending};

/// What a look gives, with the engine that took it.
type Reading = Pin<Box<dyn Future<Output = (Box<Engine>, Result<Vec<Row>, HistoryError>)> + Send>>;

impl<C: AsyncConnection + Send + Sync + 'static> HistoryRequest<C> {
    /// Asks the meter for its registers and its time, and gives the rows, which are asked for as they are taken:
    /// `while let Some(row) = rows.next().await`.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Invalid`] if the range, the step or the demand cannot be asked for, [`HistoryError::UnknownRegister`]
    /// with the names that look alike, [`HistoryError::Call`] if the meter does not answer.
    pub async fn rows(self) -> Result<HistoryStream, HistoryError> {
        self.check()?;
        #[cfg(feature = "calendar")]
        let this = self.in_its_zone().await?;
        #[cfg(not(feature = "calendar"))]
        let this = self;
        let listing = object(this.listing().await?)?;
        let plan = this.plan(&listing)?;
        let columns = Arc::clone(&plan.selection.columns);
        let resumes = Resumes { left: this.resumes, pause: this.backoff };
        let engine = Engine::new(plan, this.compact, resumes, asking(this.meter));
        Ok(HistoryStream {
            columns,
            ready: VecDeque::new(),
            engine: engine.map(Box::new),
            reading: None,
            read: 1.0,
        }
        .at_beginning())
    }

    /// Asks the meter for its time zone, where that is the one that counts.
    #[cfg(feature = "calendar")]
    async fn in_its_zone(self) -> Result<Self, HistoryError> {
        if !self.zone.is_meters() {
            return Ok(self);
        }
        let zone = self.meter.config().time().get().await?.zone.clone().unwrap_or_else(|| "UTC".to_owned());
        let zone = Zone::named(&zone)?;
        Ok(self.zone(zone))
    }
}

fn asking<C: AsyncConnection + Send + Sync + 'static>(meter: Meter<C>) -> Ask {
    Box::new(move |question: &Question<'_>| {
        let mut call = meter.register().get().raw().reg(question.reg).time(question.time);
        if let Some(demand) = question.demand {
            call = call.demand(demand);
        }
        if question.delta {
            call = call.delta();
        }
        let call = Pending::from(call);
        Box::pin(async move { object(call.await?) })
    })
}

/// The rows of a history, from the oldest to the youngest: see [`HistoryRequest::rows`].
///
/// A stream and not an iterator: `for` does not take it, `while let` does. The rows of a blocking meter are an iterator.
///
/// ```no_run
/// # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
/// use egauge_webapi::services::history::HistoryRange;
/// use std::time::Duration;
///
/// let mut rows = meter.history(HistoryRange::last(Duration::from_secs(86_400))).rows().await?;
/// while let Some(row) = rows.next().await {
///     println!("{:?}", row?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// It holds the rows of one reply at most. After an error it is over.
#[must_use = "streams do nothing unless polled"]
pub struct HistoryStream {
    columns: Arc<[Column]>,
    ready: VecDeque<Row>,
    /// `None` at the end and while it reads.
    engine: Option<Box<Engine>>,
    reading: Option<Reading>,
    /// How much of the range has been read.
    read: f64,
}

impl HistoryStream {
    fn at_beginning(mut self) -> Self {
        if self.engine.is_some() {
            self.read = 0.0;
        }
        self
    }

    /// The registers, in the order of every row's readings.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// How much of the range has been read from the meter, from 0 to 1: for a progress bar.
    pub fn fraction(&self) -> f64 {
        self.read
    }

    /// The next row; `None` after the last.
    ///
    /// Dropping the future loses nothing: the next call goes on with the same request.
    pub async fn next(&mut self) -> Option<Result<Row, HistoryError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for HistoryStream {
    type Item = Result<Row, HistoryError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(row) = self.ready.pop_front() {
            return Poll::Ready(Some(Ok(row)));
        }
        if let Some(mut engine) = self.engine.take() {
            self.reading = Some(Box::pin(async move {
                let rows = engine.batch().await;
                (engine, rows)
            }));
        }
        let Some(reading) = &mut self.reading else { return Poll::Ready(None) };
        let (engine, rows) = ready!(reading.as_mut().poll(context));
        self.reading = None;
        match rows {
            Ok(rows) => {
                self.read = engine.fraction();
                self.ready = rows.into();
                let row = self.ready.pop_front();
                if row.is_some() {
                    self.engine = Some(engine);
                }
                Poll::Ready(row.map(Ok))
            }
            Err(error) => Poll::Ready(Some(Err(error))),
        }
    }
}

impl Debug for HistoryStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HistoryStream").field("fraction", &self.read).finish_non_exhaustive()
    }
}

#[cfg(feature = "blocking")]
impl HistoryRequest<Blocking> {
    /// The same for a program without a runtime: an iterator.
    ///
    /// ```no_run
    /// # fn run(meter: egauge_webapi::Meter<egauge_webapi::Blocking>) -> Result<(), Box<dyn std::error::Error>> {
    /// use egauge_webapi::services::history::HistoryRange;
    /// use std::time::Duration;
    ///
    /// for row in meter.history(HistoryRange::last(Duration::from_secs(86_400))).rows()? {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`HistoryError::Invalid`] if the range, the step or the demand cannot be asked for, [`HistoryError::UnknownRegister`]
    /// with the names that look alike, [`HistoryError::Call`] if the meter does not answer.
    pub fn rows(self) -> Result<HistoryIter, HistoryError> {
        let meter = self.meter.clone();
        let rows = meter.wait_for(|http| self.over(http).rows())?;
        Ok(HistoryIter { meter, columns: Arc::clone(&rows.columns), rows: Some(rows) })
    }
}

/// The rows of a history, one after another: see [`HistoryRequest::rows`].
#[cfg(feature = "blocking")]
#[derive(Debug)]
#[must_use = "iterators do nothing unless consumed"]
pub struct HistoryIter {
    meter: Meter<Blocking>,
    columns: Arc<[Column]>,
    /// `None` after the end, and if the thread that reads has stopped.
    rows: Option<HistoryStream>,
}

#[cfg(feature = "blocking")]
impl HistoryIter {
    /// The registers, in the order of every row's readings.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// How much of the range has been read from the meter, from 0 to 1: for a progress bar.
    pub fn fraction(&self) -> f64 {
        self.rows.as_ref().map_or(1.0, HistoryStream::fraction)
    }
}

#[cfg(feature = "blocking")]
impl Iterator for HistoryIter {
    type Item = Result<Row, HistoryError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut rows = self.rows.take()?;
        if let Some(row) = rows.ready.pop_front() {
            self.rows = Some(rows);
            return Some(Ok(row));
        }
        let waited: Result<_, HistoryError> = self.meter.wait_for(|_| async move {
            let next = rows.next().await;
            Ok((rows, next))
        });
        match waited {
            Ok((rows, next)) => {
                self.rows = Some(rows);
                next
            }
            Err(error) => Some(Err(error)),
        }
    }
}
