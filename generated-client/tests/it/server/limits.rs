//! Handlers that panic or never end, bodies that never come, and the bounds of paths.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use super::support::send;
use bytes::Bytes;
use egauge_webapi::models::RegisterGetReply;
use egauge_webapi::server::{self, Answer, RegisterGetQuery, Reply, Request, Router};
use egauge_webapi::{TextOr, models};
use http::{Method, StatusCode};
use http_body::{Body, Frame};
use tower_service::Service;

struct Meter;

impl server::config::Net for Meter {
    fn get(
        &self,
        request: &Request,
        _view: server::View,
    ) -> impl Future<Output = Reply<models::ConfigNet>> + Send {
        if request.query().is_empty() {
            panic!("the secret is 42");
        }
        std::future::pending()
    }

    async fn hostname_get(&self, _request: &Request) -> Reply<String> {
        tokio::task::yield_now().await;
        panic!("the secret is 42");
    }

    async fn hostname_put(&self, _request: &Request, _body: String) -> Reply<models::StatusObject> {
        std::future::pending().await
    }

    async fn ipv4_address_get(&self, _request: &Request) -> Reply<String> {
        tokio::time::sleep(Duration::from_secs(9)).await;
        Ok("10.0.0.7".to_owned().into())
    }
}

impl server::Register for Meter {
    async fn get(&self, _request: &Request, query: RegisterGetQuery) -> Reply<TextOr<RegisterGetReply>> {
        let name = query.filename.unwrap_or_default();
        Ok(Answer::new(TextOr::Text("Date & Time,use\n".to_owned())).file_name(name))
    }
}

fn router() -> Router {
    let router = Router::new().mount(server::config::net(Meter)).mount(server::register(Meter));
    router.timeout(Duration::from_secs(10)).body_timeout(Duration::from_secs(5))
}

#[tokio::test(start_paused = true)]
async fn a_panic_is_an_answer_and_leaks_nothing() -> Result<(), http::Error> {
    let router = router();
    for path in ["/config/net", "/config/net/hostname"] {
        let (status, _, body) = send(&router, Method::GET, path, "").await?;
        let expected = r#"{"error":"internal error"}"#;
        assert_eq!((status, body.as_str()), (StatusCode::INTERNAL_SERVER_ERROR, expected), "{path}");
    }
    // The handler goes on serving others.
    assert_eq!(send(&router, Method::GET, "/config/net/ipv4/address", "").await?.0, StatusCode::OK);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn handlers_and_bodies_have_their_time() -> Result<(), http::Error> {
    let router = router();
    let (status, _, body) = send(&router, Method::GET, "/config/net/ipv4/address", "").await?;
    assert_eq!((status, body.as_str()), (StatusCode::OK, r#"{"result":"10.0.0.7"}"#));
    let (status, _, body) = send(&router, Method::PUT, "/config/net/hostname", "\"lab\"").await?;
    let expected = r#"{"error":"the request took too long to handle"}"#;
    assert_eq!((status, body.as_str()), (StatusCode::SERVICE_UNAVAILABLE, expected));

    let slow = http::Request::put("/config/net/hostname").body(Never)?;
    let begin = tokio::time::Instant::now();
    let Ok(response) = router.clone().call(slow).await;
    assert_eq!(response.status(), StatusCode::REQUEST_TIMEOUT);
    assert_eq!(begin.elapsed(), Duration::from_secs(5));
    // Nobody waits for the body of a request that goes nowhere.
    for (method, path, expected) in [("PUT", "/nowhere", 404), ("PATCH", "/config/net/hostname", 405)] {
        let request = http::Request::builder().method(method).uri(path).body(Never)?;
        let begin = tokio::time::Instant::now();
        let Ok(response) = router.clone().call(request).await;
        assert_eq!((response.status().as_u16(), begin.elapsed()), (expected, Duration::ZERO), "{path}");
    }
    Ok(())
}

/// A body of which nothing arrives.
struct Never;

impl Body for Never {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn a_download_has_its_name() -> Result<(), http::Error> {
    let router = router();
    for (query, expected) in [
        ("data.csv", r#"attachment; filename="data.csv""#),
        ("my%20data.csv", r#"attachment; filename="my data.csv""#),
        ("M%C3%A4rz%22.csv", r#"attachment; filename="M_rz_.csv"; filename*=UTF-8''M%C3%A4rz%22%2Ecsv"#),
        ("a%0D%0AX-Evil:1", r#"attachment; filename="a__X-Evil:1"; filename*=UTF-8''a%0D%0AX%2DEvil%3A1"#),
    ] {
        let uri = format!("/register?format=csv&filename={query}");
        let (status, headers, body) = send(&router, Method::GET, &uri, "").await?;
        assert_eq!((status, body.as_str()), (StatusCode::OK, "Date & Time,use\n"));
        assert_eq!(headers["content-type"], "text/plain; charset=utf-8");
        assert_eq!(headers["content-disposition"], expected);
    }
    Ok(())
}
