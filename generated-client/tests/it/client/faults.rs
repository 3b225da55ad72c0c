//! What may go wrong on the wire: limits, broken connections, retries, redirects.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::support::{Gate, Reply, Request, Server, get, json, put, reply, user};
use egauge_webapi::{Error, ErrorKind, Http, Meter, Tagged};

const SHORT: Duration = Duration::from_millis(40);
const GOOD: &str = r#"{"result":5}"#;

fn builder(server: &Server) -> egauge_webapi::runtime::Builder {
    Meter::builder(&server.address).backoff(Duration::from_millis(1))
}

/// The first request is answered so, the others well.
async fn once(first: impl Fn() -> Reply + Send + Sync + 'static) -> (Server, Meter<Http>) {
    let count = AtomicUsize::new(0);
    let handler = move |_: &Request| match count.fetch_add(1, Ordering::SeqCst) {
        0 => first(),
        _ => json(200, GOOD),
    };
    let server = Server::start(handler).await;
    let meter = builder(&server).build().unwrap();
    (server, meter)
}

async fn always(reply: impl Fn() -> Reply + Send + Sync + 'static) -> (Server, Meter<Http>) {
    let server = Server::start(move |_| reply()).await;
    let meter = builder(&server).build().unwrap();
    (server, meter)
}

#[tokio::test]
async fn broken_connections_are_tried_again_without_effect_only() {
    const BROKEN: [&str; 6] = [
        "",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"resu",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"res\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ];
    for bytes in BROKEN {
        let (server, meter) = once(|| Reply::Last(bytes.into())).await;
        assert_eq!(get(&meter, "/x").await.expect(bytes), 5);
        assert_eq!(server.lines().len(), 2, "{bytes}");

        let (server, meter) = once(|| Reply::Last(bytes.into())).await;
        let error = put(&meter, "/x").retries(5).await.expect_err(bytes);
        assert!(error.is_transport() && error.is_retryable() && !error.is_connect(), "{bytes}: {error}");
        assert_eq!((error.template(), server.lines().len()), (Some("/x"), 1), "{bytes}");

        let (server, meter) = always(|| Reply::Last(bytes.into())).await;
        get(&meter, "/x").await.expect_err(bytes);
        assert_eq!(server.lines().len(), 3, "two repetitions if nothing is said");
        get(&meter, "/x").retries(0).await.expect_err(bytes);
        assert_eq!(server.lines().len(), 4);
        let few = builder(&server).retries(1).build().unwrap();
        get(&few, "/x").await.expect_err(bytes);
        assert_eq!(server.lines().len(), 6);
    }
}

#[tokio::test]
async fn garbage_is_an_error() {
    for bytes in [
        "garbage\r\n\r\n",
        "\0\0\0\0",
        "HTTP/1.1 2x0 OK\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "\r\n\r\n\r\n\r\n",
    ] {
        let (_, meter) = always(|| Reply::Last(bytes.into())).await;
        let error = get(&meter, "/x").retries(0).await.expect_err(bytes);
        assert_eq!(error.kind(), ErrorKind::Transport, "{bytes}: {error}");
    }
    let head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
    for body in ["<html>busy</html>", "{\"result\":", "\u{0}\u{1}", "{\"result\":{}}"] {
        let bytes = format!("{head}{body}");
        let (_, meter) = always(move || Reply::Last(bytes.clone().into())).await;
        let error = get(&meter, "/x").await.expect_err(body);
        assert!(error.is_decode() && error.excerpt().is_some() && !error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn compression_is_neither_asked_for_nor_taken() {
    let gzip = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56\x2a\x4a\x2d";
    let mut bytes =
        format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", gzip.len())
            .into_bytes();
    bytes.extend_from_slice(gzip);
    let (server, meter) = always(move || Reply::Bytes(bytes.clone())).await;
    let error = get(&meter, "/x").await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("compressed (\"gzip\")"), "{error}");
    assert!(get(&meter, "/x").stream().await.unwrap_err().is_decode());
    assert!(server.requests().iter().all(|request| request.header("accept-encoding").is_none()));
}

fn is_timeout(error: &Error, begin: Instant) {
    assert!(error.is_timeout() && error.is_transport() && error.is_retryable(), "{error}");
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
}

#[tokio::test]
async fn silence_has_its_limit() {
    for bytes in ["", "HTTP/1.1 200 OK\r\nContent-", "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"resu"] {
        let (server, _) = always(|| Reply::Stall(bytes.into())).await;
        let begin = Instant::now();
        let meter = builder(&server).connect_timeout(SHORT).read_timeout(SHORT).build().unwrap();
        is_timeout(&get(&meter, "/x").await.unwrap_err(), begin);
        assert_eq!(server.lines().len(), 1, "slowness is not tried again");
        let meter = builder(&server).timeout(SHORT).build().unwrap();
        let error = get(&meter, "/x").await.unwrap_err();
        is_timeout(&error, begin);
        assert!(error.to_string().contains("GET /x: the call took longer than 40ms"), "{error}");
        // The call has the last word.
        let meter = builder(&server).build().unwrap();
        is_timeout(&put(&meter, "/x").timeout(SHORT).await.unwrap_err(), begin);
    }
    let (server, _) = always(|| Reply::Stall("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".into())).await;
    let begin = Instant::now();
    let meter = builder(&server).build().unwrap();
    is_timeout(&get(&meter, "/x").read_timeout(SHORT).await.unwrap_err(), begin);
}

#[tokio::test]
async fn slow_bytes_are_no_silence_but_count_for_the_whole() {
    let slow = || Reply::Slowly(reply(200, "", GOOD), Duration::from_millis(2));
    let (server, _) = always(slow).await;
    let begin = Instant::now();
    let meter = builder(&server).read_timeout(Duration::from_secs(2)).build().unwrap();
    assert_eq!(get(&meter, "/x").await.unwrap(), 5);
    is_timeout(&get(&meter, "/x").timeout(SHORT).await.unwrap_err(), begin);
}

#[tokio::test]
async fn a_login_counts_for_the_whole_too_and_leaves_others_alone() {
    let (gate, server) = Gate::start().await;
    gate.state().sloth = Duration::from_millis(200);
    let meter = user(&server.address);
    let patient = tokio::spawn(get(&meter, "/x").into_future());
    let begin = Instant::now();
    is_timeout(&get(&meter, "/x").timeout(SHORT).await.unwrap_err(), begin);
    // The one who logs in for the others gives up.
    let other = user(&server.address);
    let hasty = tokio::spawn(get(&other, "/x").timeout(SHORT).into_future());
    tokio::task::yield_now().await;
    let waiting = tokio::spawn(get(&other, "/x").into_future());
    assert!(hasty.await.unwrap().unwrap_err().is_timeout());
    assert_eq!(waiting.await.unwrap().unwrap(), 5);
    assert_eq!(patient.await.unwrap().unwrap(), 5);
}

#[tokio::test]
async fn nobody_listens() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    let meter = Meter::builder(format!("http://{address}")).backoff(Duration::ZERO).build().unwrap();
    for error in [get(&meter, "/x").await.unwrap_err(), put(&meter, "/x").await.unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
        assert!(
            error.is_connect() && error.is_transport() && error.is_retryable() && !error.is_timeout(),
            "{error}"
        );
        assert!(!error.to_string().contains(&address), "the template says enough: {error}");
    }
    // An address that swallows everything, if the network has one.
    let meter = Meter::builder("http://192.0.2.1:9").connect_timeout(SHORT).retries(0).build().unwrap();
    let error = get(&meter, "/x").await.unwrap_err();
    assert!(error.is_connect(), "{error}");
}

/// A listener whose queue is full: the kernel lets further connections wait.
async fn crowded() -> (tokio::net::TcpListener, Vec<tokio::net::TcpStream>) {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    while let Ok(Ok(stream)) = tokio::time::timeout(SHORT, tokio::net::TcpStream::connect(address)).await {
        waiting.push(stream);
    }
    (listener, waiting)
}

#[tokio::test]
async fn a_connection_has_its_limit() {
    let (listener, _waiting) = crowded().await;
    let address = format!("http://{}", listener.local_addr().unwrap());
    let begin = Instant::now();
    let meter = Meter::builder(&address).connect_timeout(SHORT).retries(0).build().unwrap();
    let own = Meter::builder(&address).connect_timeout(Duration::from_secs(3600)).build().unwrap();
    // Twice, since the client for such calls is kept.
    let of_calls = [
        get(&own, "/x").connect_timeout(SHORT).retries(0).await,
        get(&own, "/x").connect_timeout(SHORT).retries(0).await,
        put(&own, "/x").connect_timeout(SHORT).await.map(|_| 0),
    ];
    for outcome in [get(&meter, "/x").await].into_iter().chain(of_calls) {
        let error = outcome.unwrap_err();
        assert!(error.is_connect() && error.is_timeout() && error.is_retryable(), "{error}");
    }
    assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
}

#[tokio::test]
async fn a_call_has_its_own_pauses() {
    let (server, _) = once(|| json(503, "{}")).await;
    let meter = Meter::builder(&server.address).backoff(Duration::from_secs(3600)).build().unwrap();
    assert_eq!(get(&meter, "/x").backoff(Duration::ZERO).await.unwrap(), 5);
    let (server, _) = once(|| json(503, "{}")).await;
    let meter = Meter::builder(&server.address).backoff(Duration::ZERO).build().unwrap();
    let error = get(&meter, "/x").backoff(Duration::from_secs(3600)).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), server.lines().len()), (503, 1), "no time for that pause");
}

#[tokio::test]
async fn bodies_have_their_limit() {
    let exact = format!("{{\"result\":5}}{}", " ".repeat(88));
    let long = format!("{exact} ");
    let announced = "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n";
    let endless = format!("HTTP/1.1 200 OK\r\n\r\n{}", " ".repeat(100_000));
    for (bytes, fits) in [
        (reply(200, "", &exact), true),
        (reply(200, "", &long), false),
        (announced.into(), false),
        (endless.into(), false),
    ] {
        let (server, plain) = always(move || Reply::Last(bytes.clone())).await;
        let meter = builder(&server).body_limit(100).build().unwrap();
        for outcome in [get(&meter, "/x").await, get(&plain, "/x").body_limit(100).await] {
            assert_eq!(
                outcome.as_ref().map_err(Error::kind),
                if fits { Ok(&5) } else { Err(ErrorKind::TooLarge) }
            );
        }
        assert_eq!(server.lines().len(), 2, "a long reply is as long the next time");
    }
    let (_, meter) = always(|| Reply::Last(reply(200, "", &" ".repeat((8 << 20) + 1)))).await;
    assert_eq!(get(&meter, "/x").await.unwrap_err().kind(), ErrorKind::TooLarge);
    // A refusal is read as far as needed.
    let (_, meter) = always(|| Reply::Last(reply(500, "", &" ".repeat(1 << 20)))).await;
    assert_eq!(get(&meter, "/x").body_limit(10).await.unwrap_err().kind(), ErrorKind::Server);
}

#[tokio::test]
async fn a_busy_meter_is_asked_again() {
    for status in [502, 503, 504] {
        let (server, meter) = once(move || json(status, "{}")).await;
        assert_eq!(get(&meter, "/x").await.unwrap(), 5);
        assert_eq!(server.lines().len(), 2);
        let (server, meter) = once(move || json(status, r#"{"error":"busy"}"#)).await;
        let error = put(&meter, "/x").await.unwrap_err();
        assert_eq!(
            (error.kind(), error.meter_message(), server.lines().len()),
            (ErrorKind::Server, Some("busy"), 1)
        );
        assert!(error.is_retryable());
    }
    for status in [400, 404, 429, 500, 501] {
        let (server, meter) = once(move || json(status, "{}")).await;
        assert_eq!(get(&meter, "/x").await.unwrap_err().is_retryable(), status == 429);
        assert_eq!(server.lines().len(), 1);
    }
}

#[tokio::test]
async fn the_pause_that_a_meter_wants() {
    const DATE: &str = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994";
    let begin = Instant::now();
    for (headers, requests) in [
        ("Retry-After: 0\r\n".to_owned(), 2),
        (format!("{DATE} 08:49:37 GMT\r\n"), 2),
        // Longer than the client waits for anybody, and longer than the call has left.
        ("Retry-After: 3600\r\n".to_owned(), 1),
        (format!("{DATE} 09:49:37 GMT\r\n"), 1),
        ("Retry-After: 20\r\n".to_owned(), 1),
    ] {
        let (server, _) = once(move || Reply::Bytes(reply(503, &headers, "{}"))).await;
        // What the meter wants goes before what the client would do.
        let meter = builder(&server)
            .backoff(Duration::from_secs(3))
            .timeout(Duration::from_secs(15))
            .build()
            .unwrap();
        let outcome = get(&meter, "/x").await;
        assert_eq!((server.lines().len(), outcome.is_ok()), (requests, requests == 2));
        assert!(begin.elapsed() < Duration::from_secs(3));
    }
}

#[tokio::test]
async fn redirects_stay_with_the_host() {
    let elsewhere = Server::start(|_| json(200, GOOD)).await;
    let away = elsewhere.address.clone();
    let handler = move |request: &Request| {
        let to = |place: &str| Reply::Bytes(reply(307, &format!("Location: {place}\r\n"), ""));
        match request.target.as_str() {
            "/api/near" => to("/api/there?x=1"),
            "/api/away" => to(&format!("{away}/api/x")),
            "/api/scheme" => to(&format!("https://{}/api/x", request.header("host").unwrap())),
            "/api/user" => to(&format!("http://me:pw@{}/api/x", request.header("host").unwrap())),
            "/api/circle" => to("circle"),
            _ => json(200, GOOD),
        }
    };
    let server = Server::start(handler).await;
    let meter = builder(&server).token("eyJ.secret").build().unwrap();
    assert_eq!(get(&meter, "/near").await.unwrap(), 5);
    assert_eq!(server.lines(), ["GET /api/near", "GET /api/there?x=1"]);
    assert!(
        server.requests().iter().all(|request| request.header("authorization") == Some("Bearer eyJ.secret"))
    );
    for path in ["/away", "/scheme", "/user", "/circle"] {
        let error = get(&meter, path).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, 307), "{error}");
        assert!(error.to_string().contains("points to"), "{error}");
    }
    assert_eq!(server.count("GET /api/circle"), 6);
    // A write goes nowhere else.
    assert_eq!(put(&meter, "/near").await.unwrap_err().status().unwrap().as_u16(), 307);
    assert!(elsewhere.lines().is_empty());
}

#[tokio::test]
async fn tags_hold_writes_back() {
    let handler = |request: &Request| match (request.method.as_str(), request.header("if-match")) {
        ("GET", _) => Reply::Bytes(reply(200, "ETag: \"7\"\r\n", r#"{"result":"lab"}"#)),
        (_, None | Some("\"7\"" | "*")) => json(200, r#"{"status":"OK"}"#),
        _ => json(412, r#"{"error":"changed"}"#),
    };
    let server = Server::start(handler).await;
    let hostname = builder(&server).build().unwrap().config().net().hostname();
    let read = hostname.get().await.unwrap();
    assert_eq!((read.as_str(), Tagged::etag(&read)), ("lab", Some("\"7\"")));
    hostname.put("x").if_match(&read).await.unwrap();
    hostname.delete().if_match("*").await.unwrap();
    let error = hostname.put("x").if_match("\"8\"").await.unwrap_err();
    assert_eq!((error.kind(), error.meter_message()), (ErrorKind::Conflict, Some("changed")));
    assert!(error.is_conflict() && !error.is_retryable());
    assert_eq!(error.template(), Some("/config/net/hostname"));
}

#[tokio::test]
async fn no_token_is_repeated_in_errors() {
    let token = "eyJhbGci.e30.sig";
    let bodies = [
        format!(r#"{{"error":"bad token {token}"}}"#),
        format!("<p>{token}"),
        format!(r#"{{"result":"{token}"}}"#),
    ];
    for (status, body) in [(200, 0), (400, 0), (401, 0), (500, 1), (200, 1), (200, 2)] {
        let bytes = Arc::new(reply(status, "", &bodies[body]));
        let server = Server::start(move |_| Reply::Bytes(bytes.to_vec())).await;
        let meter = builder(&server).token(token).build().unwrap();
        let error = get(&meter, "/x").await.unwrap_err();
        assert!(!format!("{error} {error:?}").contains(token), "{error:?}");
    }
}
