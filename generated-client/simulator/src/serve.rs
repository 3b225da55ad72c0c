//! Connections, each in a task of its own.

use std::error::Error;
use std::time::Duration;

use egauge_webapi::server::access::Transport;
use egauge_webapi::simulator::Simulator;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tower_service::Service as _;

/// How long a client may take for its handshake, and for a request's head.
const PATIENCE: Duration = Duration::from_secs(10);

/// Serves the meter until the program is stopped.
pub(crate) async fn serve(
    listener: TcpListener,
    acceptor: Option<TlsAcceptor>,
    meter: Simulator,
) -> Result<(), Box<dyn Error>> {
    loop {
        // A connection that ended before it was taken is no reason to stop; having no more files is one to wait.
        let Ok((stream, peer)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let transport = Transport { secure: acceptor.is_some(), local: peer.ip().is_loopback() };
        let (acceptor, meter) = (acceptor.clone(), meter.clone());
        tokio::spawn(async move {
            match acceptor {
                None => converse(stream, transport, meter).await,
                Some(acceptor) => {
                    // Whoever does not like the certificate goes away.
                    if let Ok(Ok(stream)) = tokio::time::timeout(PATIENCE, acceptor.accept(stream)).await {
                        converse(stream, transport, meter).await;
                    }
                }
            }
        });
    }
}

async fn converse(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    transport: Transport,
    meter: Simulator,
) {
    let service = service_fn(move |mut request: http::Request<Incoming>| {
        request.extensions_mut().insert(transport);
        meter.clone().call(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(stream), service);
    // How a connection ends is the client's business, or a fault that was asked for.
    let _ = connection.await;
}
