//! What the client costs: its calls against the same calls by bare reqwest, on loopback.
//!
//! `cargo bench -p egauge-webapi --bench overhead` prints the ratio of the rates: 1 is no cost at all. Both sides
//! send the same bytes over a connection that is kept, and decode into the same type.

mod common;

use std::time::{Duration, Instant};

use common::{CALLS, Failure, compare};
use egauge_webapi::{Http, Meter, models};
use serde::Deserialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.e30.signature";
const BODY: &str = r#"{"result":{"hostname":"eGauge42","option":{},"nameserver":{},"ntp":{}}}"#;

type Value = models::ConfigNet;

#[derive(Deserialize)]
struct Envelope {
    result: Value,
    #[serde(default)]
    error: Option<String>,
}

/// Answers everything with [`BODY`]. One thread serves both sides, so that the scheduler treats them alike.
async fn serve(mut socket: TcpStream) -> std::io::Result<()> {
    socket.set_nodelay(true)?;
    let reply = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{BODY}",
        BODY.len()
    );
    let mut bytes = [0; 4096];
    let mut length = 0;
    loop {
        match socket.read(&mut bytes[length..]).await? {
            0 => return Ok(()),
            read => length += read,
        }
        if bytes[..length].ends_with(b"\r\n\r\n") {
            length = 0;
            socket.write_all(reply.as_bytes()).await?;
        }
    }
}

fn server() -> Result<String, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
    let address = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || {
        runtime.block_on(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(serve(socket));
            }
        });
    });
    Ok(address)
}

async fn through_the_client(meter: &Meter<Http>) -> Result<Duration, Failure> {
    let begin = Instant::now();
    for _ in 0..CALLS {
        let value = meter.config().net().get().await?;
        assert!(value.hostname.is_some());
    }
    Ok(begin.elapsed())
}

async fn through_reqwest(client: &reqwest::Client, url: &str) -> Result<Duration, Failure> {
    let begin = Instant::now();
    for _ in 0..CALLS {
        let request = client.get(url).header("accept", "application/json").bearer_auth(TOKEN);
        let bytes = request.send().await?.error_for_status()?.bytes().await?;
        let envelope: Envelope = serde_json::from_slice(&bytes)?;
        assert!(envelope.error.is_none() && envelope.result.hostname.is_some());
    }
    Ok(begin.elapsed())
}

fn main() -> Result<(), Failure> {
    let address = server()?;
    let meter = Meter::builder(&address).token(TOKEN).build()?;
    // No certificate is looked at over plain HTTP.
    let tls = rustls::ClientConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let client = reqwest::Client::builder().tls_backend_preconfigured(tls).build()?;
    let url = format!("{address}/api/config/net");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(compare(
        ["client", "reqwest"],
        async || through_the_client(&meter).await,
        async || through_reqwest(&client, &url).await,
        Some(0.95),
    ))
}
