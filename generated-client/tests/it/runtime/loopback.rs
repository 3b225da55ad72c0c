//! The client's connection against a raw socket: the bytes that it sends, and the replies that it must survive.

use super::api::{Api, Net, RegisterQuery as _, Status, TOKEN};
use egauge_webapi::runtime::{
    AsyncConnection, Connection, Endpoint, Exchange, Exchanging, Method, Node, Pending, Place,
};
use egauge_webapi::{Call, Detached, ErrorKind, Http, Meter};
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// Answers one connection after another with these bytes; gives what was sent to it.
async fn serve(replies: Vec<String>) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let server = tokio::spawn(async move {
        let mut requests = Vec::new();
        for reply in replies {
            let (mut socket, _) = listener.accept().await.expect("a connection");
            let mut request = Vec::new();
            while !is_complete(&request) {
                let read = socket.read_buf(&mut request).await.expect("bytes");
                assert!(read > 0, "the client hung up");
            }
            requests.push(String::from_utf8(request).expect("text"));
            // The client may hang up on a reply that is too long.
            let _ = socket.write_all(reply.as_bytes()).await;
            let _ = socket.shutdown().await;
        }
        requests
    });
    (address, server)
}

fn is_complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_ascii_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    length.is_none_or(|length| length.parse() == Ok(body.len()))
}

fn reply(body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    )
}

fn client(address: &str) -> Api<Http> {
    Api(Meter::builder(address).token(TOKEN).retries(0).build().expect("a client"))
}

#[tokio::test]
async fn bytes_on_the_socket() {
    let (address, server) = serve(vec![reply(r#"{"result":null,"status":"OK","ts":"1"}"#); 7]).await;
    let meter = client(&address);
    let config = meter.config();
    config.user("a/b c+d%2E\\^`{|}°").get().await.expect_err("null is no string");
    meter.register().get().reg("3+4 {x}|'\"^`\\").rate().n(None).time("now").await.expect("rates");
    config.net().uptime().get().await.expect("null");
    config.net().post(Net::default()).await.expect("a status");
    config.net().delete().if_match("\"7\"").await.expect("a status");
    meter.register().paragraph("x").get().await.expect_err("null is no string");

    let stop: Call<_, Status> = meter.0.root::<Node<_>>("stop").call(Method::POST, "stopPost").reply_object();
    stop.await.expect("a status");

    let requests = server.await.expect("the server");
    let lines: Vec<&str> =
        requests.iter().map(|request| request.lines().next().unwrap_or_default()).collect();
    assert_eq!(
        lines,
        [
            "GET /api/config/user/a%2Fb%20c%2Bd%252E%5C%5E%60%7B%7C%7D%C2%B0 HTTP/1.1",
            "GET /api/register?reg=3%2B4%20%7Bx%7D%7C%27%22%5E%60%5C&rate&n&time=now HTTP/1.1",
            "GET /api/config/net/uptime HTTP/1.1",
            "POST /api/config/net HTTP/1.1",
            "DELETE /api/config/net HTTP/1.1",
            "GET /api/register/x/ HTTP/1.1",
            "POST /api/stop HTTP/1.1",
        ]
    );
    let host = address.replace("http://", "host: ");
    let token = format!("authorization: Bearer {TOKEN}");
    let more = [
        ("", vec![]),
        ("", vec![]),
        ("", vec![]),
        ("{}", vec!["content-type: application/json", "content-length: 2"]),
        ("", vec!["if-match: \"7\""]),
        ("", vec![]),
        ("", vec!["content-length: 0"]),
    ];
    for (request, (body, extra)) in requests.iter().zip(more) {
        let (head, sent) = request.split_once("\r\n\r\n").expect("a head");
        let mut headers: Vec<&str> = head.lines().skip(1).collect();
        headers.sort_unstable();
        let mut expected = vec!["accept: application/json", &token, &host];
        expected.extend(extra);
        expected.sort_unstable();
        assert_eq!((headers, sent), (expected, body));
    }
}

#[tokio::test]
async fn chunks_and_limits() {
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\n{\"res\r\n8\r\nult\":42}\r\n0\r\n\r\n";
    let exact = reply(&format!("{{\"result\":1}}{}", " ".repeat(88)));
    let long = format!("HTTP/1.1 200 OK\r\n\r\n{}", " ".repeat(100_000));
    let (address, _) = serve(vec![chunked.to_owned(), exact, long]).await;
    let meter = Meter::builder(&address).body_limit(100).build().expect("a client");
    let uptime = Api(meter).config().net().uptime();
    assert_eq!(uptime.get().await.expect("a number"), Some(42));
    assert_eq!(uptime.get().await.expect("a number"), Some(1));
    assert_eq!(uptime.get().await.expect_err("too long").kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn failed_connections() {
    let half = "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{";
    let (address, server) = serve(vec![half.to_owned(), "junk\r\n\r\n".to_owned()]).await;
    let uptime = client(&address).config().net().uptime();
    for _ in 0..2 {
        let error = uptime.get().await.expect_err("no whole reply");
        // What is behind it is told once: in the error's own words.
        assert!(error.is_transport() && error.get_ref().is_some(), "{error}");
        assert!(std::error::Error::source(&error).is_none(), "{error}");
        let shown = error.to_string();
        assert!(shown.starts_with("GET /config/net/uptime: no answer from the meter: "), "{shown}");
    }
    server.await.expect("the server");
    // Nobody listens any more.
    assert!(uptime.get().await.expect_err("no connection").is_transport());
    let refused = client(&address).config().user("..").get().await.expect_err("no such path");
    assert_eq!(refused.kind(), ErrorKind::Request);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let moved = "HTTP/1.1 302 Found\r\nLocation: https://meter.example/x\r\nContent-Length: 0\r\n\r\n";
    let (address, _) = serve(vec![moved.to_owned()]).await;
    let error = client(&address).config().net().delete().await.expect_err("a redirect");
    assert_eq!((error.kind(), error.status().map(|s| s.as_u16())), (ErrorKind::Status, Some(302)));
}

/// A client for HTTPS needs no TLS provider of the process, and leaves none behind. It begins with a handshake.
#[tokio::test]
async fn tls_has_a_provider_of_its_own() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("https://{}", listener.local_addr().expect("an address"));
    match Meter::builder(address).build() {
        Ok(meter) => {
            let greeting = tokio::spawn(async move {
                let (mut socket, _) = listener.accept().await.expect("a connection");
                let mut greeting = [0; 3];
                socket.read_exact(&mut greeting).await.expect("bytes");
                greeting
            });
            assert!(Api(meter).config().net().uptime().get().await.expect_err("no TLS there").is_transport());
            let [kind, major, _] = greeting.await.expect("the server");
            assert_eq!((kind, major), (22, 3), "a TLS handshake record");
        }
        // A system without root certificates is told so.
        Err(error) => assert_eq!(error.kind(), ErrorKind::Setup, "{error}"),
    }
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}

#[test]
fn futures_can_be_spawned() {
    fn spawnable<F: Future + Send + 'static>() {}
    spawnable::<Pending<*const u8>>();
    fn is_async<C: AsyncConnection + Send + Sync + 'static>() {}
    is_async::<Http>();
}

/// A connection that counts requests, and whose replies come at the second poll.
#[derive(Clone)]
struct Counting(Detached, Arc<AtomicUsize>);

impl Connection for Counting {
    fn endpoint(&self) -> &Endpoint {
        self.0.endpoint()
    }
}

impl AsyncConnection for Counting {
    fn exchange(&self, exchange: Exchange) -> Exchanging {
        assert_eq!(exchange.body(), br#""lab""#);
        self.1.fetch_add(1, Ordering::Relaxed);
        let mut polls = 0;
        Box::pin(poll_fn(move |_| {
            polls += 1;
            let reply = || http::Response::new(br#"{"status":"OK"}"#.to_vec());
            if polls == 1 { Poll::Pending } else { Poll::Ready(Ok(reply())) }
        }))
    }
}

#[test]
fn a_call_is_sent_once_and_its_copy_anew() {
    let count = Arc::new(AtomicUsize::new(0));
    let sent = || count.load(Ordering::Relaxed);
    let address = Meter::detached("http://meter.example").expect("a meter").connection().clone();
    let meter = Meter::over(Counting(address, Arc::clone(&count)));
    let mut context = Context::from_waker(Waker::noop());
    let mut call = meter.config().net().hostname().put("lab");
    let fresh = call.clone();
    assert_eq!(sent(), 0);
    assert!(Pin::new(&mut call).poll(&mut context).is_pending());
    assert!(matches!(Pin::new(&mut call).poll(&mut context), Poll::Ready(Ok(_))));
    assert_eq!(sent(), 1);
    // A copy is a call of its own.
    let mut copy = fresh;
    assert!(Pin::new(&mut copy).poll(&mut context).is_pending());
    assert_eq!(sent(), 2);
}
