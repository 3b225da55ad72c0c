//! Every operation on the fake meter, which is made of the generated server.

use super::Proof;
use super::exceptions::Known;
use super::prism::block_on;
use egauge::probe::{self, Document, Target};
use egauge_simulator::{Simulator, serve};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// The user of the fake meter.
pub(super) const USER: &str = "owner";
/// The user's password, which is no secret.
pub(super) const PASSWORD: &str = "default";

/// A fake meter, served until this is dropped, and its address.
pub fn meter() -> Result<(Runtime, String), String> {
    // Nobody waits for it to come back.
    let meter = Simulator::builder().seed(1).reboot_time(Duration::ZERO).build();
    let meter = meter.map_err(|error| error.to_string())?;
    let runtime = Runtime::new().map_err(|error| error.to_string())?;
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).map_err(|error| error.to_string())?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    runtime.spawn(serve(listener, meter));
    Ok((runtime, format!("http://{address}")))
}

pub(super) fn target(url: String) -> Target {
    let credentials = Some((USER.to_owned(), PASSWORD.to_owned().into()));
    Target { url, credentials, ..Target::default() }
}

pub(super) fn run(document: &Document) -> Result<Proof, String> {
    let (meter, url) = meter()?;
    let report = block_on(probe::run(&target(url), document, true))??;
    drop(meter);
    Ok(Known::of("simulator")?.judge(&report))
}
