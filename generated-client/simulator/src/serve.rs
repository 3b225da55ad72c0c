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
/// A listener on another address than a loopback one opens the meter to everybody who can reach it: give it users of its
/// own first, for everybody knows the password of `owner`.
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

/// Serves the meter until the future is dropped, over what a handshake makes of each connection: TLS, for instance.
/// A handshake that gives nothing, or takes longer than 10 s, ends its connection; `secure` tells the meter that
/// nobody else can read what is sent. The meter can be any service that has a [`Simulator`] in it, and answers something
/// else besides.
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
        // A connection that ended before it was taken is no reason to stop; having no more files is one to wait.
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

/// What answers requests as a simulated meter does: a service that can be cloned for each connection.
pub trait Answers:
    Service<
        http::Request<Incoming>,
        Response = http::Response<ReplyBody>,
        Error = Infallible,
        Future: Send + 'static,
    > + Clone
    + Send
    + 'static
{
}

impl<M> Answers for M where
    M: Service<
            http::Request<Incoming>,
            Response = http::Response<ReplyBody>,
            Error = Infallible,
            Future: Send + 'static,
        > + Clone
        + Send
        + 'static
{
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
        meter.clone().call(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(stream), service);
    // How a connection ends is the client's business, or a fault that was asked for.
    let _ = connection.await;
}
