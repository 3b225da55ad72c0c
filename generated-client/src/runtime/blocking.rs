//! The client for programs without a runtime of their own.

use std::cell::Cell;
use std::io::{self, Read};
use std::pin::Pin;
use std::sync::{Arc, mpsc};

use ::http::Response;
use bytes::{Buf as _, Bytes};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::task::JoinError;

use super::connection::{
    AsyncConnection, BlockingConnection, Connection, Endpoint, Exchange, StreamConnection,
};
use super::error::{Error, ErrorKind};
use super::http::Http;
use super::meter::Meter;
use super::stream::ByteStream;

/// A connection that waits for replies; clones share everything.
///
/// The work is done by a thread of its own, so that it can be used inside an asynchronous program too (where it
/// blocks, but does not panic). The thread ends with the last clone.
#[derive(Clone, Debug)]
pub struct Blocking {
    http: Http,
    worker: Arc<Worker>,
}

type Job = Pin<Box<dyn Future<Output = ()> + Send + 'static>>;

#[derive(Debug)]
struct Worker(UnboundedSender<Job>);

thread_local! {
    /// Whether this is the thread of a client, which has to go on for others to be served.
    static IS_WORKER: Cell<bool> = const { Cell::new(false) };
}

impl Worker {
    fn start() -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (sender, mut jobs) = unbounded_channel::<Job>();
        std::thread::Builder::new().name("egauge-webapi".to_owned()).spawn(move || {
            IS_WORKER.set(true);
            runtime.block_on(async move {
                while let Some(job) = jobs.recv().await {
                    drop(tokio::spawn(job));
                }
            });
        })?;
        Ok(Self(sender))
    }

    /// What comes of this work.
    fn wait<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> Result<T, Error> {
        // The work would wait for the one who waits for it.
        if IS_WORKER.get() {
            return Err(Error::new(
                ErrorKind::Request,
                "a blocking call inside of what a blocking client waits for",
            )
            .advising("await calls of the meter that `wait_for` hands out; nothing was sent"));
        }
        let (sender, receiver) = mpsc::sync_channel(1);
        let job = Box::pin(async move {
            // A task of its own reports how it ended, also if it panics.
            let outcome = tokio::spawn(work).await;
            // Nobody is waiting any more if this fails.
            let _ = sender.send(outcome);
        });
        self.0.send(job).map_err(|_| stopped())?;
        match receiver.recv() {
            Ok(Ok(outcome)) => Ok(outcome),
            Ok(Err(error)) => Err(panicked(error)),
            Err(_) => Err(stopped()),
        }
    }
}

/// The error of work that came to no end.
fn panicked(error: JoinError) -> Error {
    let Ok(panic) = error.try_into_panic() else { return stopped() };
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message");
    Error::new(ErrorKind::Panic, format!("the work that was waited for panicked: {text}"))
}

impl Blocking {
    pub(crate) fn new(http: Http) -> Result<Self, Error> {
        let worker = Worker::start().map_err(|error| {
            Error::new(ErrorKind::Setup, "the thread for the client could not be started").caused_by(error)
        })?;
        Ok(Self { http, worker: Arc::new(worker) })
    }
}

fn stopped() -> Error {
    Error::new(ErrorKind::Transport, "the thread that carries requests has stopped")
}

impl Meter<Blocking> {
    /// Ends the session at the meter and forgets the token, also if the meter cannot be reached. A client with
    /// credentials logs in again for its next call.
    ///
    /// # Errors
    ///
    /// Those of every [call](crate::Call#errors).
    pub fn logout(&self) -> Result<(), Error> {
        self.wait_for(|meter| async move { meter.logout().await })
    }

    /// Does what is written for the asynchronous client, such as the services, and waits for it.
    ///
    /// The work is done by the client's one thread. A blocking call in it, of this client or of another one, fails at once
    /// and sends nothing: await calls of the meter that it is given. Work that panics is an error of the kind
    /// [`Panic`](ErrorKind::Panic), with the panic's message.
    ///
    /// ```no_run
    /// # fn run(meter: egauge_webapi::Meter<egauge_webapi::Blocking>) -> Result<(), Box<dyn std::error::Error>> {
    /// use egauge_webapi::services::ctid::Sensors;
    ///
    /// let sensor = meter.wait_for(|meter| async move { Sensors::new(&meter).scan(3).await })?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// What the work fails with; [`ErrorKind::Panic`] if it panics, [`ErrorKind::Request`] if it makes a blocking call, and
    /// [`ErrorKind::Transport`] if the thread of the client has stopped. The last three are turned into `E` by `From`.
    pub fn wait_for<T, E, F>(&self, work: impl FnOnce(Meter<Http>) -> F) -> Result<T, E>
    where
        F: Future<Output = Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let connection = self.connection();
        let work = work(Meter::over(connection.http.clone()));
        connection.worker.wait(work).unwrap_or_else(|error| Err(error.into()))
    }
}

impl Connection for Blocking {
    fn endpoint(&self) -> &Endpoint {
        self.http.endpoint()
    }
}

impl BlockingConnection for Blocking {
    fn exchange(&self, exchange: Exchange) -> Result<Response<Vec<u8>>, Error> {
        self.worker.wait(self.http.exchange(exchange))?
    }
}

impl StreamConnection for Blocking {
    type Opened = Result<Reader, Error>;

    fn open(&self, exchange: Result<Exchange, Error>) -> Self::Opened {
        let opening = self.http.open(exchange);
        let stream = self.worker.wait(opening)??;
        Ok(Reader { stream: Some(stream), worker: Arc::clone(&self.worker), chunk: Bytes::new() })
    }
}

/// The body of a reply, to be read while it comes.
#[derive(Debug)]
pub struct Reader {
    /// `None` at the end.
    stream: Option<ByteStream>,
    worker: Arc<Worker>,
    chunk: Bytes,
}

impl Reader {
    /// How long the body will be, if the meter said so.
    pub fn content_length(&self) -> Option<u64> {
        self.stream.as_ref().and_then(ByteStream::content_length)
    }
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.chunk.is_empty() && !buffer.is_empty() {
            let Some(mut stream) = self.stream.take() else { return Ok(0) };
            let next = self.worker.wait(async move {
                let chunk = stream.chunk().await;
                (stream, chunk)
            });
            match next {
                Ok((stream, Ok(Some(chunk)))) => (self.stream, self.chunk) = (Some(stream), chunk),
                Ok((_, Ok(None))) => return Ok(0),
                Ok((_, Err(error))) if error.is_timeout() => {
                    return Err(io::Error::new(io::ErrorKind::TimedOut, error));
                }
                Ok((_, Err(error))) | Err(error) => return Err(io::Error::other(error)),
            }
        }
        let length = buffer.len().min(self.chunk.len());
        self.chunk.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}
