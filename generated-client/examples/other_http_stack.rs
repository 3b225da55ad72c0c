//! The client without its HTTP stack: a call gives its `http::Request`, anything at all carries it, and the call
//! reads the `http::Response`. Here a bare socket does, over plain HTTP and without a token.
//!
//! `cargo run --example other_http_stack --no-default-features`

use std::env;
use std::error::Error;
use std::io::{Read, Write, stdout};
use std::net::TcpStream;
use std::str;

use egauge_webapi::Meter;
use egauge_webapi::runtime::RequestBody;
use http::{Request, Response};

type Failure = Box<dyn Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let address = env::var("EGAUGE_URL").map_err(|error| format!("set EGAUGE_URL: {error}"))?;
    run(&address, &mut stdout())
}

pub fn run(address: &str, out: &mut impl Write) -> Result<(), Failure> {
    let meter = Meter::detached(address)?;
    let call = meter.config().net().hostname().get();
    let response = exchange(&call.request()?)?;
    writeln!(out, "{}", call.decode(&response)?)?;
    Ok(())
}

/// The least that carries a request: HTTP/1.0, one connection, until the other side closes it.
fn exchange(request: &Request<RequestBody>) -> Result<Response<Vec<u8>>, Failure> {
    let uri = request.uri();
    let (host, port) = (uri.host().ok_or("no host")?, uri.port_u16().unwrap_or(80));
    let target = uri.path_and_query().ok_or("no path")?;
    let mut socket = TcpStream::connect((host.trim_matches(['[', ']']), port))?;
    write!(socket, "{} {target} HTTP/1.0\r\nhost: {host}:{port}\r\n", request.method())?;
    for (name, value) in request.headers() {
        write!(socket, "{name}: {}\r\n", value.to_str()?)?;
    }
    write!(socket, "content-length: {}\r\n\r\n", request.body().len())?;
    socket.write_all(request.body())?;

    let mut reply = Vec::new();
    socket.read_to_end(&mut reply)?;
    let end =
        reply.windows(4).position(|window| window == b"\r\n\r\n").ok_or("the reply has no end of headers")?;
    let mut lines = str::from_utf8(&reply[..end])?.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).ok_or("the reply has no status")?;
    let headers = lines.filter_map(|line| line.split_once(':'));
    let response = headers.fold(Response::builder().status(status), |response, (name, value)| {
        response.header(name, value.trim())
    });
    Ok(response.body(reply[end + 4..].to_vec())?)
}
