//! The faces of the client: streamed, blocking, raw, without I/O, and what it tells to `tracing`.

use std::time::Duration;

use super::support::{Gate, PASSWORD, Reply, Request, Server, USER, get, json, put, reply, user};
use egauge_webapi::runtime::{AsyncConnection, Method, StreamConnection};
use egauge_webapi::{Call, ErrorKind, Http, Meter};

/// A body that is longer than what is taken as a whole.
fn large() -> Vec<u8> {
    let line = b"1700000000,1.5,2.5\n";
    line.iter().copied().cycle().take(9 << 20).collect()
}

fn files(request: &Request) -> Reply {
    let text = |body: &[u8]| {
        let mut bytes =
            format!("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {}\r\n\r\n", body.len())
                .into_bytes();
        bytes.extend_from_slice(body);
        bytes
    };
    match request.target.as_str() {
        "/api/register?format=csv" => Reply::Bytes(text(&large())),
        "/api/broken" => Reply::Last(text(&large())[..100_000].to_vec()),
        // Cheap to make: whoever reads it counts milliseconds.
        "/api/stalled" => {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", 9 << 20);
            Reply::Stall([head.into_bytes(), vec![b'1'; 100_000]].concat())
        }
        "/api/busy" => json(200, r#" {"error":"busy"}"#),
        "/api/none" => json(404, r#"{"error":"none"}"#),
        "/api/empty" => Reply::Bytes(reply(200, "", "")),
        "/api/object" => json(200, r#"{"result":5}"#),
        _ => Reply::Bytes(reply(200, "", &format!(r#"{{"result":"{}"}}"#, "x".repeat(100_000)))),
    }
}

async fn take(mut stream: egauge_webapi::ByteStream) -> Result<Vec<u8>, egauge_webapi::Error> {
    let mut all = Vec::new();
    while let Some(chunk) = stream.chunk().await? {
        all.extend_from_slice(&chunk);
    }
    Ok(all)
}

#[tokio::test]
async fn large_bodies_are_streamed() {
    let server = Server::start(files).await;
    let meter = Meter::builder(&server.address).build().unwrap();
    let csv = || meter.register().get().query("format", "csv");
    assert_eq!(csv().await.unwrap_err().kind(), ErrorKind::TooLarge);
    let stream = csv().stream().await.unwrap();
    assert_eq!(
        (stream.content_length(), stream.headers()["content-type"].to_str().unwrap()),
        (Some(9 << 20), "text/plain")
    );
    assert!(take(stream).await.unwrap() == large());
    assert_eq!(server.requests().last().unwrap().header("accept"), Some("*/*"));
    // Its beginning counts for the time of the call, and not the rest of it.
    let stream = csv().timeout(Duration::from_secs(2)).stream().await.unwrap();
    assert_eq!(take(stream).await.unwrap().len(), 9 << 20);

    // What begins like an object is looked at, and comes all the same.
    for (path, length) in [("/object", 12), ("/empty", 0), ("/long", 100_013)] {
        assert_eq!(take(get(&meter, path).stream().await.unwrap()).await.unwrap().len(), length, "{path}");
    }
    for (path, kind) in [("/busy", ErrorKind::Meter), ("/none", ErrorKind::NotFound)] {
        let error = get(&meter, path).stream().await.unwrap_err();
        assert_eq!((error.kind(), error.template()), (kind, Some(path)));
        assert!(error.meter_message().is_some());
    }
    let broken = take(get(&meter, "/broken").stream().await.unwrap()).await.unwrap_err();
    assert_eq!((broken.kind(), broken.template()), (ErrorKind::Transport, Some("/broken")));
    let call = get(&meter, "/stalled").read_timeout(Duration::from_millis(30));
    assert!(take(call.stream().await.unwrap()).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn streams_log_in_and_can_be_polled_as_such() {
    use futures_core::Stream;
    let (gate, server) = Gate::start().await;
    let meter = user(&server.address);
    let mut stream = std::pin::pin!(get(&meter, "/x").stream().await.unwrap());
    let first = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await;
    assert_eq!(&first.unwrap().unwrap()[..12], b"{\"result\":5,");
    assert!(std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await.is_none());
    assert!(get(&meter, "/sys/sn").stream().await.unwrap_err().is_permission());
    assert_eq!(gate.state().logins, 1);
}

#[tokio::test]
async fn raw_calls_take_any_path_and_body() {
    let (_, server) = Gate::start().await;
    let meter = user(&server.address);
    let speed: Call<_, u64> = meter.raw(Method::GET, "/sys/fan%2F1").reply_envelope();
    assert_eq!(speed.query("max-rows", 4).await.unwrap(), 5);
    put(&meter, "/sys/fan").await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[2].target, "/api/sys/fan%2F1?max-rows=4");
    assert_eq!(
        (requests[3].body.as_str(), requests[3].header("content-type")),
        ("7", Some("application/json"))
    );
    let error = get(&meter, "/a/../b").await.unwrap_err();
    assert_eq!((error.kind(), server.lines().len()), (ErrorKind::Request, 4));
    assert_eq!(get(&meter, "/a b").stream().await.unwrap_err().kind(), ErrorKind::Request);
}

#[test]
fn a_root_of_ones_own() {
    for (builder, uri) in [
        (Meter::builder("meter.local"), "https://meter.local/api/x"),
        (Meter::builder("http://m/a/b/"), "http://m/a/b/x"),
        (Meter::builder("http://m").api_root("http://127.0.0.1:8080"), "http://127.0.0.1:8080/x"),
        (Meter::builder("").api_root("[::1]:81/api"), "https://[::1]:81/api/x"),
    ] {
        assert_eq!(get(&builder.clone().detached().unwrap(), "/x").request().unwrap().uri(), uri);
        assert_eq!(
            get(&builder.danger_accept_any_certificate().build().unwrap(), "/x").request().unwrap().uri(),
            uri
        );
    }
}

#[test]
fn limits_of_a_call_without_io() {
    let meter = Meter::detached("http://m").unwrap();
    let reply = http::Response::new(r#"{"result":5}"#);
    assert_eq!(get(&meter, "/x").body_limit(12).decode(&reply).unwrap(), 5);
    assert_eq!(get(&meter, "/x").body_limit(11).decode(&reply).unwrap_err().kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn futures_can_move_between_threads() {
    fn spawnable<F: Future + Send + 'static>(_: &F) {}
    let meter = Meter::builder("http://127.0.0.1:9").build().unwrap();
    spawnable(&get(&meter, "/x").stream());
    fn both<C: AsyncConnection + StreamConnection + Send + Sync + 'static>() {}
    both::<Http>();
}

#[cfg(feature = "blocking")]
mod blocking {
    use std::io::Read as _;

    use super::*;

    #[cfg(feature = "services")]
    #[test]
    fn services_wait_too() {
        use egauge_webapi::Json;
        use egauge_webapi::services::status::{Command, CommandError, CommandResult};
        let server = Server::start_apart(|request| match request.target.as_str() {
            "/api/sys/status/f00d" => json(200, r#"{"result":{"done":true,"result":7}}"#),
            _ => json(200, r#"{"error":"no such token"}"#),
        });
        let meter = Meter::builder(&server.address).build_blocking().unwrap();
        let wait = |token: &'static str| {
            meter.wait_for(move |meter| async move { Command::<_, Json>::follow(&meter, token).wait().await })
        };
        assert_eq!(wait("f00d").unwrap(), CommandResult::Value(7u64.into()));
        assert!(matches!(wait("gone"), Err(CommandError::Forgotten { .. })));
        // Work that panics costs that one call.
        let broken: Result<(), egauge_webapi::Error> =
            meter.wait_for(|_| async { panic!("on purpose, in a test") });
        let error = broken.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Panic);
        assert!(
            error.to_string().contains("panicked: on purpose, in a test") && !error.is_retryable(),
            "{error}"
        );
        assert!(wait("f00d").is_ok());
    }

    #[test]
    fn calls_without_a_runtime() {
        let (gate, handler) = Gate::new();
        let server = Server::start_apart(handler);
        let builder = Meter::builder(&server.address).credentials(USER, PASSWORD);
        let meter = builder.clone().build_blocking().unwrap();
        assert_eq!(get(&meter, "/x").send().unwrap(), 5);
        put(&meter, "/x").timeout(Duration::from_secs(9)).send().unwrap();
        let uptime = meter.config().net().hostname().get().send().unwrap_err();
        assert!(uptime.is_decode(), "{uptime}");
        let calls: Vec<_> = (0..8)
            .map(|_| {
                let meter = meter.clone();
                std::thread::spawn(move || get(&meter, "/x").send().unwrap())
            })
            .collect();
        assert!(calls.into_iter().all(|call| call.join().unwrap() == 5));
        assert!(get(&meter, "/sys/sn").send().unwrap_err().is_permission());
        assert_eq!(gate.state().logins, 1);
        meter.logout().unwrap();
        assert!(gate.state().valid.is_empty());
        let wrong = Meter::builder(&server.address).credentials(USER, "wrong").build_blocking().unwrap();
        assert_eq!(get(&wrong, "/x").send().unwrap_err().kind(), ErrorKind::Credentials);
        assert_eq!(get(&wrong, "/a b").send().unwrap_err().kind(), ErrorKind::Request);
    }

    #[test]
    fn bodies_are_read_as_they_come() {
        let server = Server::start_apart(files);
        let meter = Meter::builder(&server.address).build_blocking().unwrap();
        let mut csv = meter.register().get().query("format", "csv").stream().unwrap();
        assert_eq!(csv.content_length(), Some(9 << 20));
        let mut all = Vec::new();
        assert_eq!(csv.read(&mut []).unwrap(), 0);
        csv.read_to_end(&mut all).unwrap();
        assert!(all == large() && csv.read(&mut [0; 9]).unwrap() == 0);
        assert_eq!(get(&meter, "/busy").stream().unwrap_err().kind(), ErrorKind::Meter);
        let error = get(&meter, "/broken").stream().unwrap().read_to_end(&mut all).unwrap_err();
        let error = error.get_ref().and_then(|error| error.downcast_ref::<egauge_webapi::Error>()).unwrap();
        assert!(error.is_transport(), "{error}");
        let mut stalled = get(&meter, "/stalled").read_timeout(Duration::from_millis(30)).stream().unwrap();
        assert_eq!(stalled.read_to_end(&mut all).unwrap_err().kind(), std::io::ErrorKind::TimedOut);
    }

    #[tokio::test]
    async fn safe_inside_a_runtime() {
        let (_, handler) = Gate::new();
        let server = Server::start_apart(handler);
        let meter = Meter::builder(&server.address).credentials(USER, PASSWORD).build_blocking().unwrap();
        assert_eq!(get(&meter, "/x").send().unwrap(), 5);
        let mut text = String::new();
        get(&meter, "/x").stream().unwrap().read_to_string(&mut text).unwrap();
        assert!(text.starts_with("{\"result\":5"));
        drop(meter);
    }
}

#[cfg(feature = "tracing")]
mod tracing_spans {
    use std::fmt::Debug;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::sync::{Arc, Mutex};

    use tracing::field::{Field, Visit};
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Metadata, Subscriber};

    use super::*;

    /// Keeps everything that is told, by span.
    #[derive(Clone, Default)]
    struct Capture {
        told: Arc<Mutex<Vec<(u64, String, String)>>>,
        count: Arc<AtomicU64>,
    }

    struct Keep<'a>(&'a Capture, u64);

    impl Visit for Keep<'_> {
        fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
            self.0.told.lock().unwrap().push((self.1, field.name().to_owned(), format!("{value:?}")));
        }
    }

    impl Subscriber for Capture {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }
        fn new_span(&self, attributes: &Attributes<'_>) -> Id {
            let id = self.count.fetch_add(1, Ordering::SeqCst) + 1;
            self.told.lock().unwrap().push((id, "span".to_owned(), attributes.metadata().name().to_owned()));
            attributes.record(&mut Keep(self, id));
            Id::from_u64(id)
        }
        fn record(&self, span: &Id, values: &Record<'_>) {
            values.record(&mut Keep(self, span.into_u64()));
        }
        fn record_follows_from(&self, _: &Id, _: &Id) {}
        fn event(&self, event: &Event<'_>) {
            event.record(&mut Keep(self, 0));
        }
        fn enter(&self, _: &Id) {}
        fn exit(&self, _: &Id) {}
    }

    #[tokio::test]
    async fn a_span_for_every_call_and_no_secret() {
        let capture = Capture::default();
        let guard = tracing::subscriber::set_default(capture.clone());
        let (gate, handler) = Gate::new();
        let busy = AtomicU64::new(0);
        let handler = move |request: &Request| match request.target.as_str() {
            "/api/config/user/jane" if busy.fetch_add(1, Ordering::SeqCst) == 0 => json(503, "{}"),
            _ => handler(request),
        };
        let server = Server::start(handler).await;
        let builder = Meter::builder(&server.address).credentials(USER, PASSWORD).backoff(Duration::ZERO);
        let meter = builder.build().unwrap();
        meter.config().user().name("jane").get().await.expect_err("a number is no user");
        get(&meter, "/sys/sn").await.unwrap_err();
        gate.state().valid.clear();
        put(&meter, "/x").stream().await.unwrap();
        drop(guard);

        let told = capture.told.lock().unwrap().clone();
        let spans: Vec<Vec<(&str, &str)>> = (told
            .iter()
            .filter(|(_, name, value)| name == "span" && value == "egauge"))
        .map(|(id, ..)| {
            let fields =
                told.iter().filter(|(of, name, _)| of == id && name != "duration_ms" && name != "span");
            fields.map(|(_, name, value)| (name.as_str(), value.as_str())).collect()
        })
        .collect();
        assert_eq!(
            spans,
            [
                vec![
                    ("method", "\"GET\""),
                    ("template", "\"/config/user/{name}\""),
                    ("attempt", "1"),
                    ("attempt", "2"),
                    ("status", "200")
                ],
                vec![
                    ("method", "\"GET\""),
                    ("template", "\"/sys/sn\""),
                    ("attempt", "1"),
                    ("status", "401"),
                    ("error", "Permission")
                ],
                vec![("method", "\"PUT\""), ("template", "\"/x\""), ("attempt", "1"), ("status", "200")],
            ]
        );
        let durations: Vec<f64> = told
            .iter()
            .filter(|(_, name, _)| name == "duration_ms")
            .map(|(.., value)| value.parse().unwrap())
            .collect();
        assert!(durations.len() == 3 && durations.iter().all(|duration| *duration > 0.0));
        let all = format!("{told:?}");
        assert!(!all.contains(PASSWORD) && !all.contains("eyJ") && !all.contains("jane"), "{all}");
    }
}
