//! The connection that carries requests itself: reqwest over rustls with ring.

use std::sync::Arc;

use ::http::header::CONTENT_LENGTH;
use ::http::{HeaderValue, Method};
use reqwest::redirect::Policy;
use rustls::crypto::ring;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use super::connection::{AsyncConnection, Connection, Endpoint, Exchange, Exchanging};
use super::error::{Error, ErrorKind};

/// A connection over HTTP or HTTPS, for use inside a tokio runtime. Clones share their sockets.
#[derive(Clone, Debug)]
pub struct Http(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    endpoint: Endpoint,
    client: reqwest::Client,
}

impl Http {
    pub(crate) fn new(endpoint: Endpoint) -> Result<Self, Error> {
        let setup = |message: &str| Error::new(ErrorKind::Setup, message);
        let tls = tls(endpoint.https).map_err(|error| {
            setup("TLS could not be set up")
                .advising("install the system's root certificates (ca-certificates)")
                .caused_by(error)
        })?;
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            // A redirected request may lose its method and its body; the error names the new address instead.
            .redirect(Policy::none())
            .build()
            .map_err(|error| setup("the HTTP client could not be set up").caused_by(error))?;
        Ok(Self(Arc::new(Inner { endpoint, client })))
    }
}

/// A configuration with a provider of its own, whatever the process's default is.
fn tls(https: bool) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    // Over plain HTTP no certificate is ever looked at, so a system without any will do.
    let builder = if https {
        builder.with_platform_verifier()?
    } else {
        builder.with_root_certificates(RootCertStore::empty())
    };
    Ok(builder.with_no_client_auth())
}

impl Connection for Http {
    fn endpoint(&self) -> &Endpoint {
        &self.0.endpoint
    }
}

impl AsyncConnection for Http {
    fn exchange(&self, exchange: Exchange) -> Exchanging {
        let client = self.0.client.clone();
        Box::pin(async move {
            let Exchange { mut request, operation, body_limit: limit, .. } = exchange;
            if request.body().is_empty() && matches!(*request.method(), Method::POST | Method::PUT) {
                // Servers may ask for it (411), and hyper leaves it out.
                request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            let failed = |error: reqwest::Error| operation.failed(error.without_url());
            let request = reqwest::Request::try_from(request).map_err(failed)?;
            let mut response = client.execute(request).await.map_err(failed)?;
            let mut body = Vec::new();
            while let Some(chunk) = response.chunk().await.map_err(failed)? {
                if chunk.len() > limit - body.len() {
                    return Err(operation.too_large(limit));
                }
                body.extend_from_slice(&chunk);
            }
            let mut answer = ::http::Response::new(body);
            *answer.status_mut() = response.status();
            *answer.headers_mut() = std::mem::take(response.headers_mut());
            Ok(answer)
        })
    }
}
