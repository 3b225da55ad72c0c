//! What the router costs: a generated route against one written by hand with axum, both below the same server.
//!
//! `cargo bench -p egauge-webapi --features server --bench router` prints the ratio of the rates, 1 is no cost at
//! all: over loopback by the CPU time of the servers, each a process, and without a connection between.
//! `.. --bench router -- --memory` sends a million requests from one process to another and prints how much the resident
//! memory of both grows after the first hundred thousand (on Linux).

mod common;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::routing::get;
use common::{CALLS, Failure, SLICES, asked, compare, cpu_time, figure, given, one, rounds, summary};
use egauge_webapi::Meter;
use egauge_webapi::server::{self, Reply, Request, Router};
use http::header::CONTENT_TYPE;
use serde::Serialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tower_service::Service;

const PATH: &str = "/api/config/net/hostname";
const NAME: &str = "eGauge42";

struct Net;

impl server::config::Net for Net {
    async fn hostname_get(&self, _request: &Request) -> Reply<String> {
        Ok(NAME.to_owned().into())
    }
}

/// The generated route.
fn generated() -> axum::Router {
    axum::Router::new().fallback_service(Router::new().at("/api").mount(server::config::net(Net)))
}

/// The same reply by hand.
fn by_hand() -> axum::Router {
    #[derive(Serialize)]
    struct Envelope {
        result: String,
    }
    axum::Router::new().route(
        PATH,
        get(async || {
            let body = serde_json::to_vec(&Envelope { result: NAME.to_owned() }).unwrap_or_default();
            ([(CONTENT_TYPE, "application/json")], body)
        }),
    )
}

/// A connection on which one request follows the other.
struct Connection {
    socket: TcpStream,
    bytes: Vec<u8>,
}

impl Connection {
    async fn open(address: &str) -> Result<Self, Failure> {
        let socket = TcpStream::connect(address).await?;
        socket.set_nodelay(true)?;
        Ok(Self { socket, bytes: vec![0; 4096] })
    }

    async fn calls(&mut self) -> Result<Duration, Failure> {
        let request = format!("GET {PATH} HTTP/1.1\r\nhost: meter\r\n\r\n");
        let end = format!("{{\"result\":\"{NAME}\"}}");
        let begin = Instant::now();
        for _ in 0..CALLS {
            self.socket.write_all(request.as_bytes()).await?;
            let mut length = 0;
            while !self.bytes[..length].ends_with(end.as_bytes()) {
                match self.socket.read(&mut self.bytes[length..]).await? {
                    0 => return Err("the reply is not as expected".into()),
                    read => length += read,
                }
            }
        }
        Ok(begin.elapsed())
    }
}

/// Calls a service without a connection between.
async fn directly(app: &mut axum::Router, calls: u32) -> Result<Duration, Failure> {
    let begin = Instant::now();
    for _ in 0..calls {
        let response = app.call(http::Request::get(PATH).body(Body::empty())?).await?;
        assert!(response.status().is_success());
    }
    Ok(begin.elapsed())
}

/// Both sides, each in a process of its own, by the CPU time that these take; by the time where it is not reported.
async fn over_loopback() -> Result<(), Failure> {
    let what = "a request over loopback, of bare axum, by CPU time";
    let mut ratios = Vec::new();
    for round in 0..rounds()? {
        // New processes each time, and another one first: where the system lets them run makes a difference.
        let mut names = ["router", "axum"];
        names.rotate_left(round % 2);
        let mut sides = Vec::new();
        for name in names {
            let (server, address) = Server::start(name)?;
            let mut connection = Connection::open(&address).await?;
            connection.calls().await?;
            sides.push((name, server, connection, Duration::ZERO));
        }
        for slice in 0..SLICES as usize {
            for at in 0..sides.len() {
                let count = sides.len();
                let (_, server, connection, total) = &mut sides[(slice + at) % count];
                let process = server.0.id().to_string();
                let before = cpu_time(&process);
                let took = connection.calls().await?;
                let used = cpu_time(&process).zip(before).map(|(after, before)| after.saturating_sub(before));
                *total += used.unwrap_or(took);
            }
        }
        let of = |name: &str| {
            let found = sides.iter().find(|(other, ..)| *other == name);
            found.map_or(Duration::ZERO, |(.., total)| *total).as_secs_f64() * 1e6 / f64::from(CALLS * SLICES)
        };
        let (router, axum) = (of("router"), of("axum"));
        println!("{what}: router {router:.1} us   axum {axum:.1} us   ratio {:.3}", axum / router);
        ratios.push(axum / router);
    }
    println!("{what}: median of {}: {:.3} (target: at least 0.90)", ratios.len(), summary(&ratios).0);
    figure(what, "", &ratios);
    Ok(())
}

async fn in_process() -> Result<(), Failure> {
    let (mut ours, mut other) = (generated(), by_hand());
    compare(
        "a request in process, of bare axum",
        ["router", "axum"],
        async || directly(&mut ours, CALLS).await,
        async || directly(&mut other, CALLS).await,
        Some(0.70),
    )
    .await
}

/// Resident memory of a process in KiB.
fn resident(process: u32) -> Result<u64, Failure> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

/// A server in a process of its own, which ends with this value.
struct Server(Child);

impl Server {
    fn start(side: &str) -> Result<(Self, String), Failure> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut server = Self(command.args(["--serve", side]).stdout(Stdio::piped()).spawn()?);
        let mut address = String::new();
        BufReader::new(server.0.stdout.take().ok_or("no output")?).read_line(&mut address)?;
        Ok((server, address.trim().to_owned()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; there is nobody to tell.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn memory() -> Result<(), Failure> {
    const REQUESTS: u32 = 1_000_000;
    const STEP: u32 = 100_000;
    let (server, address) = Server::start("router")?;
    let meter = Meter::builder(format!("http://{address}")).token("e30.e30.x").build()?;
    let mut first = None;
    for request in 1..=REQUESTS {
        let name = meter.config().net().hostname().get().await?;
        assert_eq!(*name, NAME);
        if request.is_multiple_of(STEP) {
            let now = [resident(server.0.id())?, resident(std::process::id())?];
            let then = *first.get_or_insert(now);
            let growth = |at: usize| (now[at] as f64 / then[at] as f64 - 1.0) * 100.0;
            println!(
                "{request:>8} requests: server {} KiB ({:+.2} %)   client {} KiB ({:+.2} %)",
                now[0],
                growth(0),
                now[1],
                growth(1)
            );
        }
    }
    println!("target: both below +5 %");
    Ok(())
}

fn side(name: &str) -> Result<axum::Router, Failure> {
    match name {
        "router" => Ok(generated()),
        "axum" => Ok(by_hand()),
        _ => Err(format!("`{name}` is neither `router` nor `axum`").into()),
    }
}

async fn serve_here(app: axum::Router) -> Result<(), Failure> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    Ok(axum::serve(listener, app).await?)
}

fn main() -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    if let Some(name) = given("--serve") {
        runtime.block_on(serve_here(side(&name)?))
    } else if let Some((name, calls)) = one()? {
        runtime.block_on(directly(&mut side(&name)?, calls)).map(drop)
    } else if asked("--memory") {
        runtime.block_on(memory())
    } else {
        runtime.block_on(async {
            over_loopback().await?;
            in_process().await
        })
    }
}
