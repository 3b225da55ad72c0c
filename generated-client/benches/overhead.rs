//! What the client costs: its calls against the same calls by bare reqwest, on loopback.
//!
//! `cargo bench -p egauge-webapi --bench overhead` prints the ratio of the rates: 1 is no cost at all. Both sides
//! send the same bytes over a connection that is kept, and decode into the same type.

mod common;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use common::{CALLS, Failure, asked, compare, one};
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

/// Answers everything with [`BODY`]. One process serves both sides, so that the scheduler treats them alike.
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

/// The server in a process of its own, which ends with this value.
struct Server(Child);

impl Server {
    fn start() -> Result<(Self, String), Failure> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut server = Self(command.arg("--serve").stdout(Stdio::piped()).spawn()?);
        let mut address = String::new();
        BufReader::new(server.0.stdout.take().ok_or("no output")?).read_line(&mut address)?;
        Ok((server, format!("http://{}", address.trim())))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; there is nobody to tell.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn serve_here() -> Result<(), Failure> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    loop {
        let (socket, _) = listener.accept().await?;
        tokio::spawn(serve(socket));
    }
}

async fn through_the_client(meter: &Meter<Http>, calls: u32) -> Result<Duration, Failure> {
    let begin = Instant::now();
    for _ in 0..calls {
        let value = meter.config().net().get().await?;
        assert!(value.hostname.is_some());
    }
    Ok(begin.elapsed())
}

async fn through_reqwest(client: &reqwest::Client, url: &str, calls: u32) -> Result<Duration, Failure> {
    let begin = Instant::now();
    for _ in 0..calls {
        let request = client.get(url).header("accept", "application/json").bearer_auth(TOKEN);
        let bytes = request.send().await?.error_for_status()?.bytes().await?;
        let envelope: Envelope = serde_json::from_slice(&bytes)?;
        assert!(envelope.error.is_none() && envelope.result.hostname.is_some());
    }
    Ok(begin.elapsed())
}

fn main() -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    if asked("--serve") {
        return runtime.block_on(serve_here());
    }
    let (_server, address) = Server::start()?;
    let meter = Meter::builder(&address).token(TOKEN).build()?;
    // No certificate is looked at over plain HTTP.
    let tls = rustls::ClientConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let client = reqwest::Client::builder().tls_backend_preconfigured(tls).build()?;
    let url = format!("{address}/api/config/net");
    match one()?.as_ref().map(|(side, calls)| (side.as_str(), *calls)) {
        Some(("client", calls)) => runtime.block_on(through_the_client(&meter, calls)).map(drop),
        Some(("reqwest", calls)) => runtime.block_on(through_reqwest(&client, &url, calls)).map(drop),
        Some((side, _)) => Err(format!("`{side}` is neither `client` nor `reqwest`").into()),
        None => runtime.block_on(compare(
            "a call, of bare reqwest",
            ["client", "reqwest"],
            async || through_the_client(&meter, CALLS).await,
            async || through_reqwest(&client, &url, CALLS).await,
            Some(0.94),
        )),
    }
}
