//! What the tests of the server share: requests to a router, answered.
#![allow(dead_code, reason = "each test uses a part of it")]

use bytes::Bytes;
use egauge_webapi::Json;
use egauge_webapi::server::Router;
use http::{HeaderMap, Method, StatusCode};
use http_body_util::{BodyExt, Full};
use tower_service::Service;

/// A reply that has come.
pub(crate) struct Answered {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Answered {
    /// The body.
    pub(crate) fn json(&self) -> Json {
        self.text.parse().unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    /// The status, and the message in `error`.
    pub(crate) fn error(&self) -> (u16, String) {
        (self.status.as_u16(), self.json()["error"].as_str().unwrap_or_default().to_owned())
    }

    /// The entity tag.
    pub(crate) fn etag(&self) -> &str {
        self.headers["etag"].to_str().unwrap()
    }
}

/// Sends a request with some headers.
pub(crate) async fn send(
    router: &Router,
    method: Method,
    uri: &str,
    headers: &[(&str, &str)],
    body: impl Into<String>,
) -> Answered {
    let mut request = http::Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Full::new(Bytes::from(body.into()))).unwrap();
    let Ok(response) = router.clone().call(request).await;
    let (parts, body) = response.into_parts();
    let Ok(body) = body.collect().await;
    let text = String::from_utf8(body.to_bytes().to_vec()).unwrap();
    Answered { status: parts.status, headers: parts.headers, text }
}

/// Serves a router on loopback below `/api` and gives its address.
pub(crate) async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        axum::serve(listener, axum::Router::new().nest_service("/api", router)).await.unwrap();
    });
    format!("http://{address}")
}
