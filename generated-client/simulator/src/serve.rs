//! A simulated meter on a port: connections, each in a task of its own.

use std::convert::Infallible;
use std::time::Duration;

use egauge_webapi::server::access::{Peer, Transport};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tower_service::Service;

use crate::{ReplyBody, Simulator};

/// How long a client may take for its handshake, and for a request's head.
const PATIENCE: Duration = Duration::from_secs(10);

/// Serves the meter over HTTP until the future is dropped.
///
/// On other than loopback addresses, anyone who can reach the listener can reach the meter: give it its own users first,
/// since the password of `owner` is public.
///
/// ```no_run
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// use egauge_simulator::{Simulator, serve};
/// use tokio::net::TcpListener;
///
/// let listener = TcpListener::bind("127.0.0.1:0").await?;
/// let address = format!("http://{}", listener.local_addr()?);
/// tokio::spawn(serve(listener, Simulator::builder().build()?));
/// # let _ = address;
/// # Ok(())
/// # }
/// ```
pub async fn serve(listener: TcpListener, meter: Simulator) {
    serve_after(listener, false, meter, async |stream| Some(stream)).await;
}

/// Serves the meter until the future is dropped, over the streams that `handshake` returns for connections, such as TLS.
///
/// A connection ends if its handshake returns `None` or takes longer than 10 s. `secure` states that the streams are
/// encrypted. `meter` is a [`Simulator`], or a service around one that serves other paths as well.
pub async fn serve_after<S, F, M>(
    listener: TcpListener,
    secure: bool,
    meter: M,
    handshake: impl Fn(TcpStream) -> F,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    F: Future<Output = Option<S>> + Send + 'static,
    M: Answers,
{
    loop {
        // A connection may end before it is accepted; file descriptors may be short for a while.
        let Ok((stream, peer)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let transport = Transport { secure, local: peer.ip().is_loopback() };
        let (stream, meter) = (handshake(stream), meter.clone());
        tokio::spawn(async move {
            if let Ok(Some(stream)) = tokio::time::timeout(PATIENCE, stream).await {
                converse(stream, transport, peer.into(), meter).await;
            }
        });
    }
}

/// A service that answers requests as a simulated meter does, cloned for each connection. Implemented for every
/// [`Service`] of the right types.
pub trait Answers: Clone + Send + 'static {
    /// Answers one request.
    fn answer(
        self,
        request: http::Request<Incoming>,
    ) -> impl Future<Output = Result<http::Response<ReplyBody>, Infallible>> + Send + 'static;
}

impl<M> Answers for M
where
    M: Service<http::Request<Incoming>, Response = http::Response<ReplyBody>, Error = Infallible>,
    M: Clone + Send + 'static,
    M::Future: Send + 'static,
{
    fn answer(
        mut self,
        request: http::Request<Incoming>,
    ) -> impl Future<Output = Result<http::Response<ReplyBody>, Infallible>> + Send + 'static {
        self.call(request)
    }
}

async fn converse(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    transport: Transport,
    peer: Peer,
    meter: impl Answers,
) {
    let service = service_fn(move |mut request: http::Request<Incoming>| {
        request.extensions_mut().insert(transport);
        request.extensions_mut().insert(peer);
        meter.clone().answer(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(stream), service);
    // How a connection ends is the client's business, or a fault that was asked for.
    let _ = connection.await;
}
