//! Prism mocks the effective document: it refuses requests that break it, and answers with the document's examples.

use super::exceptions::Known;
use super::process::{Beside, free_address};
use super::{Proof, tools};
use egauge::probe::{self, Document, Target};
use std::fs::{self, File};
use std::process::Command;

pub(super) fn run(document: &Document) -> Result<Proof, String> {
    let programs = tools::node()?;
    let directory = tools::directory()?;
    let file = directory.join("effective.json");
    fs::write(&file, document.root().to_string()).map_err(|error| error.to_string())?;
    let log = File::create(directory.join("prism.log")).map_err(|error| error.to_string())?;
    let at = free_address()?;
    let (host, port) = (at.ip().to_string(), at.port().to_string());
    let mut command = Command::new(programs.join("prism"));
    command.args(["mock", "--host", &host, "--port", &port]).arg(&file).stdout(log);
    let prism = Beside::listening(&mut command, at)?;
    let url = format!("http://{at}");
    // It wants a token, and takes any.
    let target = Target {
        url: url.clone(),
        api_root: Some(url),
        token: Some("any".to_owned().into()),
        ..Target::default()
    };
    let report = block_on(probe::run(&target, document, true))??;
    drop(prism);
    Ok(Known::of("prism")?.judge(&report))
}

pub(super) fn block_on<T>(future: impl Future<Output = T>) -> Result<T, String> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.map(|runtime| runtime.block_on(future)).map_err(|error| error.to_string())
}
