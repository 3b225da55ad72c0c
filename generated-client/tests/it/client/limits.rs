//! Each limit with the others far away; questions that are asked once; proxies; what only seems to be a reply.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::support::{Gate, PASSWORD, Reply, Request, Server, USER, converse, get, json, put, reply, user};
use egauge_webapi::runtime::{Builder, Call, Method};
use egauge_webapi::{ErrorKind, Http, Json, Meter};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const SHORT: Duration = Duration::from_millis(100);
/// Beyond what a test takes, and below what would be far away.
const BOUND: Duration = Duration::from_secs(20);
const FAR: Duration = Duration::from_secs(3600);
const GOOD: &str = r#"{"result":5}"#;

/// A client none of whose limits is near.
fn far(address: &str) -> Builder {
    Meter::builder(address).connect_timeout(FAR).read_timeout(FAR).timeout(FAR).retries(0)
}

#[tokio::test]
async fn silence_counts_from_the_request_on_a_warm_connection_too() {
    let server = Server::start(|request: &Request| match request.target.as_str() {
        "/api/stalled" => Reply::Stall(vec![]),
        _ => json(200, GOOD),
    })
    .await;
    let meter = far(&server.address).read_timeout(SHORT).build().unwrap();
    assert_eq!(get(&meter, "/x").read_timeout(FAR).await.unwrap(), 5);
    for call in
        [get(&meter, "/stalled"), get(&far(&server.address).build().unwrap(), "/stalled").read_timeout(SHORT)]
    {
        let begin = Instant::now();
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(begin.elapsed() < BOUND && error.to_string().contains("took longer than 100ms"), "{error}");
    }
}

/// A server that answers a connection's first request well, after having let it wait to be made.
async fn slow_to_connect(pause: Duration) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            tokio::spawn(async move {
                // A proxy says when there is a connection behind it.
                let mut byte = [0];
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") && socket.read(&mut byte).await.is_ok_and(|read| read > 0)
                {
                    head.push(byte[0]);
                }
                assert!(head.starts_with(b"CONNECT"), "{}", String::from_utf8_lossy(&head));
                tokio::time::sleep(pause).await;
                let _ = socket.write_all(b"HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n").await;
            });
        }
    });
    address
}

#[tokio::test]
async fn a_connection_that_takes_its_time_is_no_silence() {
    // The tunnel comes about, or does not, after thrice the time for silence: what fails is the connection.
    let proxy = slow_to_connect(3 * SHORT).await;
    let meter = far("https://meter.example").proxy(&proxy).read_timeout(SHORT).build().unwrap();
    let begin = Instant::now();
    let error = get(&meter, "/x").await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout() && begin.elapsed() >= 3 * SHORT, "{error:?}");
    let meter = far("https://meter.example")
        .proxy(slow_to_connect(FAR).await)
        .connect_timeout(SHORT)
        .build()
        .unwrap();
    let error = get(&meter, "/x").await.unwrap_err();
    assert!(error.is_connect() && error.is_timeout() && begin.elapsed() < BOUND, "{error:?}");
}

/// More than systems hold back between two of their own programs, several times.
const LONG: usize = 96 << 20;

#[tokio::test]
async fn a_long_request_is_no_silence_while_it_is_taken() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut piece = vec![0; 512 << 10];
        let mut taken = 0;
        // It takes several times as long as it may be silent.
        while taken < LONG {
            taken += socket.read(&mut piece).await.unwrap();
            tokio::time::sleep(Duration::from_millis(7)).await;
        }
        socket.write_all(&reply(200, "", r#"{"status":"OK"}"#)).await.unwrap();
        // Of a second one nothing is taken.
        std::future::pending::<()>().await;
    });
    // Long beside what the system holds back takes to be read, on a busy machine too.
    let silence = 10 * SHORT;
    let meter = far(&address).read_timeout(silence).build().unwrap();
    let text = "x".repeat(LONG);
    let begin = Instant::now();
    let call = || -> Call<_, Json> { meter.raw(Method::PUT, "/x").body::<String, _>(&text).reply_object() };
    call().await.unwrap();
    assert!(begin.elapsed() > silence, "or it shows nothing");
    let error = call().await.unwrap_err();
    assert!(error.is_timeout() && begin.elapsed() < BOUND, "{error}");
}

#[tokio::test]
async fn the_limits_of_a_call_reach_the_login_that_it_causes() {
    for slow in ["/api/auth/unauthorized", "/api/auth/login"] {
        let (_, handler) = Gate::new();
        let server =
            Server::start(
                move |request| {
                    if request.target == slow { Reply::Stall(vec![]) } else { handler(request) }
                },
            )
            .await;
        let meter = far(&server.address).credentials(USER, PASSWORD).build().unwrap();
        for call in [get(&meter, "/x").read_timeout(SHORT), get(&meter, "/x").timeout(SHORT)] {
            let begin = Instant::now();
            let error = call.await.unwrap_err();
            assert!(error.is_timeout() && begin.elapsed() < BOUND, "{slow}: {error}");
        }
    }
    // Its own limit is no news for those who have more time.
    let (gate, handler) = Gate::new();
    let count = AtomicUsize::new(0);
    let server = Server::start(move |request| match request.target.as_str() {
        "/api/auth/login" if count.fetch_add(1, Ordering::SeqCst) == 0 => Reply::Stall(vec![]),
        _ => handler(request),
    })
    .await;
    let meter = far(&server.address).credentials(USER, PASSWORD).build().unwrap();
    let hasty = tokio::spawn(get(&meter, "/x").read_timeout(SHORT).into_future());
    while server.count("POST /api/auth/login") == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let patient = tokio::spawn(get(&meter, "/x").into_future());
    assert!(hasty.await.unwrap().unwrap_err().is_timeout());
    assert_eq!(patient.await.unwrap().unwrap(), 5);
    assert_eq!(gate.state().logins, 1);
}

#[tokio::test]
async fn one_question_for_any_number_of_waiters_also_when_it_fails() {
    for status in [500, 503, 429, 0] {
        let (gate, handler) = Gate::new();
        let server = Server::start(move |request| match request.target.as_str() {
            "/api/auth/rights" => {
                let failing = if status == 0 { Reply::Last(vec![]) } else { json(status, "{}") };
                Reply::After(Duration::from_millis(300), Box::new(failing))
            }
            _ => handler(request),
        })
        .await;
        let meter = user(&server.address);
        get(&meter, "/x").await.unwrap();
        gate.state().valid.clear();
        let calls: Vec<_> = (0..40).map(|_| tokio::spawn(get(&meter, "/x").into_future())).collect();
        for call in calls {
            let error = call.await.unwrap().unwrap_err();
            assert_eq!(error.template(), Some("/auth/rights"), "{error}");
        }
        assert_eq!(server.count("GET /api/auth/rights"), 1, "{status}");
        assert_eq!(gate.state().logins, 1, "a meter that is busy has not refused the token");
    }
}

#[tokio::test]
async fn repetitions_have_a_budget_for_all_calls_together() {
    let server = Server::start(|_: &Request| json(503, "{}")).await;
    let meter = far(&server.address).retries(2).retry_budget(7).backoff(Duration::ZERO).build().unwrap();
    for _ in 0..20 {
        get(&meter, "/x").await.unwrap_err();
    }
    let sent = server.lines().len();
    // One comes back each second, and this takes few.
    assert!((20 + 7..20 + 7 + 5).contains(&sent), "{sent}");
    let none = far(&server.address).retries(2).retry_budget(0).build().unwrap();
    get(&none, "/once").await.unwrap_err();
    assert_eq!(server.count("GET /api/once"), 1);
}

/// Runs in a process of its own, whose environment names a proxy; the meter's address is the last variable.
#[tokio::test]
async fn asks_in_an_environment() {
    let Ok(address) = std::env::var("EGAUGE_TEST_ADDRESS") else { return };
    let builder = far(&address).token("eyJ.proxied").connect_timeout(SHORT).timeout(Duration::from_secs(5));
    let meter = if std::env::var("EGAUGE_TEST_NO_PROXY").is_ok() { builder.no_proxy() } else { builder };
    drop(get(&meter.build().unwrap(), "/x").await);
}

#[tokio::test]
async fn proxies_of_the_environment_are_for_what_is_far() {
    let proxy = Server::start(|_: &Request| json(200, GOOD)).await;
    let asked = async |address: &str, extra: Option<&str>| {
        let before = proxy.lines().len();
        let mut command = std::process::Command::new(std::env::current_exe().unwrap());
        command
            .args(["--exact", "client::limits::asks_in_an_environment"])
            .env("EGAUGE_TEST_ADDRESS", address);
        for variable in ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
            command.env(variable, &proxy.address);
        }
        command.env_remove("no_proxy").env_remove("NO_PROXY").env_remove("REQUEST_METHOD");
        extra.map(|variable| command.env(variable, "1"));
        let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        assert!(output.status.success() && String::from_utf8_lossy(&output.stdout).contains("1 passed"));
        proxy
            .requests()
            .get(before)
            .map(|request| (request.line(), request.header("authorization").is_some()))
    };
    for near in [
        "http://127.0.0.1:9",
        "https://127.0.0.1:9",
        "http://localhost:9",
        "http://192.168.213.5:9",
        "http://m.local:9",
    ] {
        assert_eq!(asked(near, None).await, None, "{near}");
    }
    let plain = asked("http://meter.example", None).await;
    assert_eq!(plain, Some(("GET http://meter.example/api/x".to_owned(), true)));
    // Over TLS the proxy is told the host and nothing else.
    for (far, line) in [
        ("https://192.168.213.5", "CONNECT 192.168.213.5:443"),
        ("https://meter.example", "CONNECT meter.example:443"),
    ] {
        assert_eq!(asked(far, None).await, Some((line.to_owned(), false)), "{far}");
    }
    assert_eq!(asked("http://meter.example", Some("EGAUGE_TEST_NO_PROXY")).await, None);
    // One that was named is used for everything.
    let meter = far("http://127.0.0.1:9").proxy(&proxy.address).build().unwrap();
    assert_eq!(get(&meter, "/x").await.unwrap(), 5);
    assert_eq!(proxy.lines().last().unwrap(), "GET http://127.0.0.1:9/api/x");
}

#[tokio::test]
async fn too_many_headers_are_not_asked_for_again() {
    let headers: String = (0..101).map(|number| format!("X-{number}: 1\r\n")).collect();
    let server = Server::start(move |_: &Request| Reply::Bytes(reply(200, &headers, GOOD))).await;
    let meter = far(&server.address).retries(3).backoff(Duration::ZERO).build().unwrap();
    let error = get(&meter, "/x").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(
        !error.is_retryable() && !error.is_transport() && error.to_string().contains("headers"),
        "{error}"
    );
    assert_eq!(server.lines().len(), 1);
}

#[tokio::test]
async fn ports_that_speak_something_else_are_named() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let _ = socket.read(&mut [0; 999]).await;
            let _ = socket.write_all(&reply(400, "", "{}")).await;
        }
    });
    let meter = far(&format!("https://{address}")).build().unwrap();
    let error = get(&meter, "/x").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls);
    assert!(error.advice().contains("does not speak TLS: give the address with `http://`"), "{error}");
    // An alert, as a port of TLS answers plain HTTP.
    let server = Server::start(|_: &Request| Reply::Last(vec![0x15, 3, 1, 0, 2, 2, 70])).await;
    let error = get(&far(&server.address).build().unwrap(), "/x").await.unwrap_err();
    assert!(error.advice().contains("give the address with `https://`"), "{error}");
}

#[tokio::test]
async fn what_only_seems_to_be_a_login_is_none() {
    for login in
        [r#"["eyJhbGci.e30.sig"]"#, r#""eyJhbGci.e30.sig""#, "[]", "null", r#"{"jwt":["eyJhbGci.e30.sig"]}"#]
    {
        let (gate, server) = Gate::start().await;
        gate.state().reply_to_login = Some(reply(200, "", login));
        let error = get(&user(&server.address), "/x").await.unwrap_err();
        assert_eq!((error.kind(), server.count("GET /api/x")), (ErrorKind::Decode, 0), "{login}: {error}");
    }
}

#[tokio::test]
async fn a_meter_s_text_comes_without_control_characters() {
    let bodies = [
        (200, r#"{"error":"\u001b[31mred\u0007\nline\u202e"}"#.to_owned()),
        (400, "\u{1b}[2J<html>\u{9b}\u{202e}".to_owned()),
        (401, r#"{"rlm":"\u001b]0;x\u0007","nnc":"n","error":"\u0000"}"#.to_owned()),
        (200, r#"{"result":{"a\u001b[1mb":1}}"#.to_owned()),
    ];
    for (status, body) in bodies {
        let shown = Arc::new(body.clone());
        let server = Server::start(move |_: &Request| json(status, &shown)).await;
        let error = get(&far(&server.address).build().unwrap(), "/x").await.unwrap_err();
        let texts = [
            Some(error.to_string()),
            error.meter_message().map(str::to_owned),
            error.excerpt().map(str::to_owned),
        ];
        for text in texts.into_iter().flatten() {
            let acts = |letter: char| letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}');
            assert!(!text.contains(acts), "{body}: {text:?}");
        }
    }
    let place = "Location: https://elsewhere.example/\u{9b}\r\n";
    let server = Server::start(move |_: &Request| Reply::Bytes(reply(302, place, ""))).await;
    let error = put(&far(&server.address).build().unwrap(), "/x").await.unwrap_err().to_string();
    assert!(!error.contains(char::is_control), "{error:?}");
}

#[cfg(feature = "blocking")]
#[test]
fn a_blocking_call_inside_of_what_is_waited_for_says_so() {
    use std::io::Read;
    let server = Server::start_apart(|_: &Request| json(200, GOOD));
    let builder = || far(&server.address);
    let (meter, other) = (builder().build_blocking().unwrap(), builder().build_blocking().unwrap());
    let stream = get(&meter, "/x").stream().unwrap();
    let (inner, apart) = (meter.clone(), other.clone());
    let outcomes: Result<_, egauge_webapi::Error> = meter.wait_for(|_| async move {
        let mut stream = stream;
        let read = stream.read(&mut [0; 9]).unwrap_err();
        let read =
            read.get_ref().and_then(|error| error.downcast_ref::<egauge_webapi::Error>()).unwrap().kind();
        let nested: Result<u64, egauge_webapi::Error> =
            inner.wait_for(|meter| async move { get(&meter, "/x").await });
        Ok(vec![
            get(&inner, "/x").send().unwrap_err().kind(),
            get(&apart, "/x").send().unwrap_err().kind(),
            inner.logout().unwrap_err().kind(),
            nested.unwrap_err().kind(),
            read,
        ])
    });
    assert_eq!(outcomes.unwrap(), [ErrorKind::Request; 5]);
    assert_eq!(server.lines(), ["GET /api/x"], "nothing else was sent");
    assert_eq!(get(&meter, "/x").send().unwrap(), 5);
}

/// Needs ports 80 and 443 of an address of its own, as a redirect is followed between these only.
#[tokio::test]
async fn a_redirect_to_https_goes_by_the_certificates_that_were_given() {
    use tokio_rustls::rustls::pki_types::PrivateKeyDer;
    use tokio_rustls::{TlsAcceptor, rustls};
    const HOST: &str = "127.0.0.83";
    let (Ok(plain), Ok(secure)) = (TcpListener::bind((HOST, 80)).await, TcpListener::bind((HOST, 443)).await)
    else {
        eprintln!("skipped: no right to listen on ports 80 and 443 of {HOST}");
        return;
    };
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = rcgen::CertificateParams::new([HOST.to_owned()]).unwrap().self_signed(&key).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        )
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    tokio::spawn(async move {
        let moved = |request: &Request| {
            Reply::Bytes(reply(301, &format!("Location: https://{HOST}{}\r\n", request.target), ""))
        };
        while let Ok((socket, _)) = plain.accept().await {
            tokio::spawn(converse(socket, Arc::new(moved), Arc::default()));
        }
    });
    tokio::spawn(async move {
        while let Ok((socket, _)) = secure.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                if let Ok(socket) = acceptor.accept(socket).await {
                    converse(socket, Arc::new(|_: &Request| json(200, GOOD)), Arc::default()).await;
                }
            });
        }
    });
    let http = || far(&format!("http://{HOST}"));
    let digest = ring::digest::digest(&ring::digest::SHA256, certificate.der());
    let pin: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    for builder in
        [http().ca_pem(certificate.pem()), http().pin_sha256(pin), http().danger_accept_any_certificate()]
    {
        let meter: Meter<Http> = builder.build().unwrap();
        assert_eq!(get(&meter, "/x").await.unwrap(), 5);
        // A write is not sent on, and the error says where to.
        let error = put(&meter, "/x").await.unwrap_err().to_string();
        assert!(error.contains(&format!("points to https://{HOST}/api/x; give that address")), "{error}");
    }
    let error = get(&http().build().unwrap(), "/x").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls);
    assert!(error.advice().contains("give its address with `https://`"), "{error}");
}
