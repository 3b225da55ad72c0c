//! The HTTP server that Prometheus scrapes.

use std::convert::Infallible;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;

use super::exposition::Exposition;
use super::scrape::Meters;
use crate::failure::Failure;

/// How long a client may take to send a request's head.
const PATIENCE: Duration = Duration::from_secs(10);

const INDEX: &str =
    "<!doctype html><title>egauge</title><p>Metrics are at <a href=\"/metrics\">/metrics</a>.\n";

/// Serves until the program is stopped.
pub(super) async fn serve(listener: TcpListener, meters: Meters) -> Result<(), Failure> {
    loop {
        // A connection may end before it is accepted; file descriptors may be short for a while.
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let meters = meters.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| answer(request, meters.clone()));
            let mut builder = http1::Builder::new();
            let builder = builder.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
            // A broken connection concerns its client only.
            let _ = builder.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

async fn answer(request: Request<Incoming>, meters: Meters) -> Result<Response<String>, Infallible> {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let (status, media, text) = match request.uri().path() {
        _ if !is_read => (StatusCode::METHOD_NOT_ALLOWED, "text/plain", "only GET\n".to_owned()),
        "/metrics" => {
            let mut exposition = Exposition::default();
            // `egauge_up` and standard error report a meter that fails.
            meters.scrape(&mut exposition).await;
            (StatusCode::OK, "text/plain; version=0.0.4; charset=utf-8", exposition.to_string())
        }
        "/" => (StatusCode::OK, "text/html", INDEX.to_owned()),
        _ => (StatusCode::NOT_FOUND, "text/plain", "metrics are at /metrics\n".to_owned()),
    };
    let mut response = Response::new(text);
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media));
    Ok(response)
}
