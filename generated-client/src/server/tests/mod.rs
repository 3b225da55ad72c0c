//! The router over a branch of the shape that the generator writes.

mod forms;
mod sample;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE, ETAG};
use http::{Method, StatusCode};
use http_body_util::{BodyExt, Full};
use tower_service::Service;

use super::{RawQuery, Router};
use sample::Meter;

fn router() -> Router {
    Router::new().mount(sample::demo(Meter)).mount(sample::other(Meter))
}

/// Sends one request and returns status, headers and body.
async fn send(
    router: &Router,
    method: Method,
    uri: &str,
    body: &str,
) -> (StatusCode, http::HeaderMap, String) {
    let request = http::Request::builder().method(method).uri(uri);
    let request = request.body(Full::new(Bytes::from(body.to_owned()))).unwrap();
    let response = router.clone().call(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (parts.status, parts.headers, String::from_utf8(body.to_vec()).unwrap())
}

async fn get(uri: &str) -> (u16, String) {
    let (status, _, body) = send(&router(), Method::GET, uri, "").await;
    (status.as_u16(), body)
}

async fn put(uri: &str, body: &str) -> (u16, String) {
    let (status, _, body) = send(&router(), Method::PUT, uri, body).await;
    (status.as_u16(), body)
}

fn error(message: &str) -> String {
    serde_json::json!({ "error": message }).to_string()
}

#[tokio::test]
async fn answers_values_in_an_envelope_with_their_tag() {
    let (status, headers, body) = send(&router(), Method::GET, "/demo/name", "").await;
    assert_eq!((status, body.as_str()), (StatusCode::OK, r#"{"result":"lab"}"#));
    assert_eq!(headers[CONTENT_TYPE], "application/json");
    assert_eq!(headers[ETAG], "\"7\"");
}

#[tokio::test]
async fn words_come_before_parameters() {
    assert_eq!(get("/demo/item/stop").await, (200, r#""the word stop""#.into()));
    assert_eq!(get("/demo/item/12").await, (200, r#""item 12""#.into()));
    // The word has no PUT, and the parameter beside it is not asked for one.
    assert_eq!(put("/demo/item/stop", "1").await.0, 405);
    // Below the word is nothing; below the parameter there is.
    assert_eq!(get("/demo/item/13/part").await, (200, r#""part of 13""#.into()));
}

#[tokio::test]
async fn a_trailing_slash_is_another_path_and_slashes_are_kept() {
    assert_eq!(get("/demo/store/a/b").await, (200, r#""variable b of a""#.into()));
    assert_eq!(get("/demo/store/a/b/").await, (200, r#""paragraph b of a""#.into()));
    for path in
        ["/demo/name/", "//demo/name", "/demo//name", "/demo/store/a/", "/demo/store//b", "/", "/demo", ""]
    {
        assert_eq!(get(&format!("http://meter{path}")).await.0, 404, "{path}");
    }
}

#[tokio::test]
async fn segments_are_decoded_once_after_the_split() {
    assert_eq!(get("/demo/store/a%2Fb/c%252F+%20d").await, (200, r#""variable c%2F+ d of a/b""#.into()));
    assert_eq!(get("/d%65mo/name").await.0, 200);
    assert_eq!(get("/demo/store/%FF/b").await.0, 404);
}

#[tokio::test]
async fn path_values_of_the_wrong_type_are_named() {
    let (status, body) = get("/demo/item/x").await;
    assert_eq!((status, body), (400, error("path parameter `idx`: \"x\": invalid digit found in string")));
}

#[tokio::test]
async fn an_unknown_method_gets_the_ones_there_are() {
    let (status, headers, body) = send(&router(), Method::PATCH, "/demo/name", "").await;
    assert_eq!((status, body), (StatusCode::METHOD_NOT_ALLOWED, error("PATCH does not exist on this path")));
    assert_eq!(headers[ALLOW], "GET, HEAD, PUT, OPTIONS");
    let (status, headers, body) = send(&router(), Method::OPTIONS, "/demo/name", "").await;
    assert_eq!((status, body.as_str()), (StatusCode::NO_CONTENT, ""));
    assert_eq!(headers[ALLOW], "GET, HEAD, PUT, OPTIONS");
    assert_eq!(send(&router(), Method::OPTIONS, "/nowhere", "").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let (status, headers, body) = send(&router(), Method::HEAD, "/demo/name", "").await;
    assert_eq!((status, body.as_str()), (StatusCode::OK, ""));
    assert_eq!(headers[CONTENT_LENGTH], r#"{"result":"lab"}"#.len().to_string().as_str());
    assert_eq!(headers[ETAG], "\"7\"");
}

#[tokio::test]
async fn what_is_not_written_answers_501_with_its_name() {
    assert_eq!(get("/other").await, (501, error("otherGet is not implemented")));
}

#[tokio::test]
async fn bodies_are_json_and_errors_name_the_place() {
    assert_eq!(put("/demo/name", "\"x\"").await, (200, r#"{"status":"named x"}"#.into()));
    assert_eq!(put("/demo/name", " ").await.0, 400);
    assert_eq!(
        put("/demo/name", "\"x\" 1").await,
        (400, error("body: trailing characters at line 1 column 5"))
    );
    let (status, body) = put("/demo/item/12", r#"{"list": [{"port": 80}, {"port": "x"}]}"#).await;
    assert_eq!(status, 400);
    assert!(body.contains("body at list[1].port: invalid type: string"), "{body}");
    let deep = "[".repeat(100_000);
    assert_eq!(put("/demo/item/12", &deep).await.0, 400);
}

#[tokio::test]
async fn a_refusal_is_a_status_and_an_error() {
    assert_eq!(put("/demo/name", "\"\"").await, (200, error("the name is empty")));
}

#[tokio::test]
async fn long_bodies_are_refused() {
    let router = router().body_limit(8);
    assert_eq!(send(&router, Method::PUT, "/demo/name", "\"123456\"").await.0, StatusCode::OK);
    let (status, _, body) = send(&router, Method::PUT, "/demo/name", "\"1234567\"").await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(body, error("the body is longer than the 8 bytes allowed"));
}

#[tokio::test]
async fn a_prefix_is_required_where_it_is_set() {
    for prefix in ["/api", "api/", "/api/"] {
        let router = router().at(prefix);
        assert_eq!(send(&router, Method::GET, "/api/demo/name", "").await.0, StatusCode::OK, "{prefix}");
        for path in ["/demo/name", "/apidemo/name", "//api/demo/name", "/api"] {
            let request = format!("http://meter{path}");
            assert_eq!(send(&router, Method::GET, &request, "").await.0, StatusCode::NOT_FOUND, "{path}");
        }
    }
}

#[tokio::test]
async fn queries_are_read_as_meters_read_them() {
    let (status, body) =
        get("/demo/query?reg=3+4&rate&reg=a%2Bb%20c&max=-2.5&n&list=x,y&list=z&json=%7B%22k%22:1%7D&list")
            .await;
    let read =
        r#"rate true reg ["3+4", "a+b c"] max Some(-2.5) n Some(None) list ["x", "y", "z"] json {"k":1}"#;
    assert_eq!((status, body), (200, serde_json::json!(read).to_string()));
    let (_, body) = get("/demo/query?n=5&rate=").await;
    assert_eq!(
        body,
        serde_json::json!("rate true reg [] max None n Some(Some(5)) list [] json null").to_string()
    );
    for query in ["max=x", "max=inf", "n=-1", "json=%7B", "max", "reg=%FF"] {
        let (status, body) = get(&format!("/demo/query?{query}")).await;
        assert_eq!(status, 400, "{query}: {body}");
        assert!(body.starts_with(r#"{"error":"#), "{body}");
    }
    assert_eq!(
        get("/demo/query?n=x").await.1,
        error("query parameter `n`: \"x\": invalid digit found in string")
    );
}

#[test]
fn a_raw_query_keeps_every_pair_in_order() {
    let raw = RawQuery::parse("b=1&a&&b=&=x&c=d=e").unwrap();
    let pairs: Vec<_> = raw.pairs().collect();
    assert_eq!(pairs, [("b", Some("1")), ("a", None), ("b", Some("")), ("", Some("x")), ("c", Some("d=e"))]);
}

/// The router below a server that people use, over a real connection.
#[tokio::test]
async fn runs_nested_in_axum() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        axum::serve(listener, axum::Router::new().nest_service("/api", router())).await.unwrap();
    });
    let exchange = async |request: &str| {
        let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).await.unwrap();
        response
    };
    let get = async |path: &str| {
        let response =
            exchange(&format!("GET {path} HTTP/1.1\r\nhost: m\r\nconnection: close\r\n\r\n")).await;
        response.split_once("\r\n\r\n").unwrap().1.to_owned()
    };
    assert_eq!(get("/api/demo/name").await, r#"{"result":"lab"}"#);
    assert_eq!(get("/api/demo/store/a/b/").await, r#""paragraph b of a""#);
    assert_eq!(get("/api/demo/store/a%2Fb/%2Bc").await, r#""variable +c of a/b""#);
    // Between its prefix and the rest axum itself takes two slashes for one; further on they are ours.
    assert_eq!(get("/api/demo//name").await, error("no such path"));
    let head = exchange("HEAD /api/demo/name HTTP/1.1\r\nhost: m\r\nconnection: close\r\n\r\n").await;
    assert!(head.contains("content-length: 16\r\n") && head.ends_with("\r\n\r\n"), "{head}");
    // `fetch` sends JSON texts as text/plain, and a body of unknown length is limited as well.
    let put = "PUT /api/demo/name HTTP/1.1\r\nhost: m\r\nconnection: close\r\ncontent-type: text/plain\r\n";
    let put = exchange(&format!("{put}transfer-encoding: chunked\r\n\r\n3\r\n\"x\"\r\n0\r\n\r\n")).await;
    assert!(put.ends_with(r#"{"status":"named x"}"#), "{put}");
    server.abort();
}
