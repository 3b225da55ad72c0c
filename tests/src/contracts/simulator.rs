//! Every operation on the fake meter, which is made of the generated server.

use super::Proof;
use super::exceptions::Known;
use super::prism::block_on;
use super::process::Beside;
use crate::document::Document;
use crate::probe::{self, Target};
use std::process::Command;

/// The user of the fake meter.
pub(super) const USER: &str = "owner";
/// The user's password, which is no secret.
pub(super) const PASSWORD: &str = "default";

/// A fake meter and its address.
pub(super) fn meter() -> Result<(Beside, String), String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let mock = own.with_file_name(format!("mock{}", std::env::consts::EXE_SUFFIX));
    Beside::announced(Command::new(mock).args(["--listen", "127.0.0.1:0", "--seed", "1"]))
}

pub(super) fn target(url: String) -> Target {
    let credentials = Some((USER.to_owned(), PASSWORD.to_owned()));
    Target { url, credentials, ..Target::default() }
}

pub(super) fn run(document: &Document) -> Result<Proof, String> {
    let (meter, url) = meter()?;
    let report = block_on(probe::run(&target(url), document, true))??;
    drop(meter);
    Ok(Known::of("simulator")?.judge(&report))
}
