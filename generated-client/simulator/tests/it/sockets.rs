//! A simulated meter on a port, with clients that do not speak as ours does, or that mean no good.

use std::time::Duration;

use egauge_simulator::{Simulator, serve};
use egauge_webapi::runtime::Challenge;
use egauge_webapi::{Http, Meter};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

async fn meter(simulator: Simulator) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(serve(listener, simulator));
    address
}

/// Sends bytes as they are, and gives what comes until the end.
async fn raw(address: &str, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // The meter may close before it has taken all of it.
    let _ = stream.write_all(bytes).await;
    let _ = stream.shutdown().await;
    let mut reply = Vec::new();
    let _ = stream.read_to_end(&mut reply).await;
    String::from_utf8_lossy(&reply).into_owned()
}

async fn ask(address: &str, line: &str, headers: &str, body: &str) -> (u16, Value) {
    let length = body.len();
    let request = format!(
        "{line} HTTP/1.1\r\nhost: meter\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n{body}"
    );
    let reply = raw(address, request.as_bytes()).await;
    let status = reply.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    let body = reply.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    (status, serde_json::from_str(body).unwrap_or_default())
}

fn login(challenge: &Value) -> String {
    let (realm, nonce) = (challenge["rlm"].as_str().unwrap(), challenge["nnc"].as_str().unwrap());
    let hash = Challenge::new(realm, nonce).digest("owner", "default", "c0ffee");
    json!({"rlm": realm, "usr": "owner", "nnc": nonce, "cnnc": "c0ffee", "hash": hash}).to_string()
}

/// egauge-js logs in with a body of text/plain.
#[tokio::test]
async fn the_sequence_of_egauge_js() {
    let address = meter(Simulator::builder().build().unwrap()).await;
    let (status, challenge) = ask(&address, "GET /api/auth/unauthorized", "", "").await;
    assert_eq!(status, 401);
    let kind = "content-type: text/plain;charset=UTF-8\r\n";
    let (status, reply) = ask(&address, "POST /api/auth/login", kind, &login(&challenge)).await;
    let token = reply["jwt"].as_str().unwrap_or_else(|| panic!("{status} {reply}")).to_owned();
    let bearer = format!("authorization: Bearer {token}\r\naccept: */*\r\n");
    for (target, member) in [
        ("/api/register?rate=", "registers"),
        ("/api/register?virtual=formula&rate=", "registers"),
        ("/api/config/net/hostname", "result"),
        ("/api/config/db/epoch", "result"),
        ("/api/sys/time", "result"),
        ("/api/sys/uptime", "result"),
    ] {
        let (status, reply) = ask(&address, &format!("GET {target}"), &bearer, "").await;
        assert!(
            status == 200 && !reply[member].is_null() && reply["error"].is_null(),
            "{target}: {status} {reply}"
        );
    }
    let kind = format!("{bearer}{kind}");
    assert_eq!(ask(&address, "POST /api/cmd/reboot", &kind, "{}").await.0, 200);
}

/// homebridge's plugin writes braces and plus signs into its queries as they are.
#[tokio::test]
async fn the_sequence_of_homebridge() {
    let address = meter(Simulator::builder().build().unwrap()).await;
    let (_, challenge) = ask(&address, "GET /api/auth/unauthorized", "", "").await;
    let kind = "content-type: application/json\r\n";
    let (_, reply) = ask(&address, "POST /api/auth/login", kind, &login(&challenge)).await;
    let bearer = format!("authorization: Bearer {}\r\n", reply["jwt"].as_str().unwrap());
    let (_, net) = ask(&address, "GET /api/config/net?filter={hostname}", &bearer, "").await;
    assert_eq!(
        net["result"].as_object().map(|members| members.keys().cloned().collect::<Vec<_>>()).unwrap(),
        ["hostname"]
    );
    let (_, sys) = ask(&address, "GET /api/sys?filter={model,sn}", &bearer, "").await;
    assert_eq!(sys["result"].as_object().map(serde_json::Map::len), Some(2), "{sys}");
    let (status, rates) = ask(&address, "GET /api/register?reg=2+3+4&rate", &bearer, "").await;
    let rates = rates["registers"].as_array().unwrap_or_else(|| panic!("{status} {rates}"));
    assert_eq!(rates.len(), 3);
    assert!(rates.iter().all(|register| register["rate"].is_number()));
}

/// Requests that are no requests: each is refused or ends its connection, and the meter goes on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn broken_framings_harm_nobody() {
    let address = meter(Simulator::builder().build().unwrap()).await;
    let long = "x".repeat(200_000);
    let many: String = (0..500).map(|number| format!("h{number}: x\r\n")).collect();
    let requests: Vec<Vec<u8>> = [
        String::new(),
        "\r\n\r\n".to_owned(),
        "GET".to_owned(),
        "GET /api/sys HTTP/1.1".to_owned(),
        "GET /api/sys HTTP/9.9\r\nhost: a\r\n\r\n".to_owned(),
        "GET  /api/sys HTTP/1.1\r\n\r\n".to_owned(),
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(),
        "GET http://[::1 HTTP/1.1\r\nhost: a\r\n\r\n".to_owned(),
        format!("GET /{long} HTTP/1.1\r\nhost: a\r\n\r\n"),
        format!("GET /api/sys HTTP/1.1\r\nauthorization: Bearer {long}\r\n\r\n"),
        format!("GET /api/sys HTTP/1.1\r\n{many}\r\n"),
        "POST /api/auth/login HTTP/1.1\r\ncontent-length: -1\r\n\r\n".to_owned(),
        "POST /api/auth/login HTTP/1.1\r\ncontent-length: 99999999999999999999\r\n\r\n".to_owned(),
        "POST /api/auth/login HTTP/1.1\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n{}".to_owned(),
        "POST /api/auth/login HTTP/1.1\r\ncontent-length: 50\r\n\r\n{}".to_owned(),
        "POST /api/auth/login HTTP/1.1\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}"
            .to_owned(),
        "POST /api/auth/login HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n".to_owned(),
        "POST /api/auth/login HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n{}"
            .to_owned(),
        "POST /api/auth/login HTTP/1.1\r\ntransfer-encoding: gzip\r\n\r\n{}".to_owned(),
        "GET /api/sys HTTP/1.1\r\nhost: a\r\n folded\r\n\r\n".to_owned(),
        "GET /api/%zz/%00/%ff HTTP/1.1\r\nhost: a\r\n\r\n".to_owned(),
        "GET /api/../../etc/passwd HTTP/1.1\r\nhost: a\r\n\r\n".to_owned(),
    ]
    .into_iter()
    .map(String::into_bytes)
    .chain([
        b"GET /api/sys\xff\xfe HTTP/1.1\r\nhost: \x80\r\n\r\n".to_vec(),
        vec![0; 10_000],
        vec![0xff; 10_000],
    ])
    .collect();
    for request in &requests {
        let reply = raw(&address, request).await;
        let shown = String::from_utf8_lossy(&request[..request.len().min(60)]).into_owned();
        let status = reply.split(' ').nth(1).and_then(|status| status.parse::<u16>().ok());
        assert!(
            reply.is_empty() || status.is_some_and(|status| (400..500).contains(&status)),
            "{shown}: {reply:.300}"
        );
    }
    // Half of each, byte by byte mutated, by numbers that are the same each time.
    let mut random = fastrand::Rng::with_seed(1);
    let good = b"PUT /api/config/net/hostname HTTP/1.1\r\nhost: a\r\nauthorization: Bearer x\r\ncontent-length: 5\r\n\r\n\"lab\"";
    let rounds = std::env::var("FUZZ_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(150);
    for _ in 0..rounds {
        let mut bytes = good.to_vec();
        for _ in 0..=random.usize(..4) {
            let at = random.usize(..bytes.len());
            bytes[at] = random.u8(..);
        }
        bytes.truncate(bytes.len() - random.usize(..bytes.len() / 2));
        let reply = raw(&address, &bytes).await;
        let status = reply.split(' ').nth(1).and_then(|status| status.parse::<u16>().ok());
        let shown = String::from_utf8_lossy(&bytes).into_owned();
        assert!(
            reply.is_empty() || status.is_some_and(|status| (400..500).contains(&status)),
            "{shown}: {reply:.300}"
        );
    }
    let meter: Meter<Http> =
        Meter::builder(format!("http://{address}")).credentials("owner", "default").build().unwrap();
    meter.config().net().hostname().get().await.unwrap();
}

/// A body that does not come is waited for so long, and others are served meanwhile.
#[tokio::test]
async fn a_body_that_does_not_come_is_given_up() {
    let simulator = Simulator::builder().body_time(Duration::from_millis(50)).build().unwrap();
    let address = meter(simulator).await;
    let mut stream = TcpStream::connect(&address).await.unwrap();
    let head = "POST /api/auth/login HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n{";
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut reply = [0; 12];
    // Far more than it takes, so that a meter that waits for ever is seen to.
    let read = tokio::time::timeout(Duration::from_secs(60), stream.read_exact(&mut reply));
    read.await.expect("the meter to give up").unwrap();
    assert_eq!(&reply, b"HTTP/1.1 408");
}
