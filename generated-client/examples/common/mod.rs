//! What the examples have in common: which meter, and who asks.
#![allow(dead_code, unreachable_pub, reason = "not every example uses all of it")]

use std::env;
use std::error::Error;

use egauge_webapi::{Meter, runtime::Builder};

/// Any error, to be shown by `main`.
pub type Failure = Box<dyn Error + Send + Sync>;

/// The meter that `EGAUGE_URL` names, such as `https://DEVNAME.egaug.es`, asked by the user `EGAUGE_USER` with the
/// password `EGAUGE_PASSWORD`. As an argument, a password would show up in the list of processes.
pub fn meter() -> Result<Builder, Failure> {
    let builder = Meter::builder(variable("EGAUGE_URL")?);
    Ok(builder.credentials(variable("EGAUGE_USER")?, variable("EGAUGE_PASSWORD")?))
}

/// An environment variable that must be there.
pub fn variable(name: &str) -> Result<String, Failure> {
    env::var(name).map_err(|error| format!("set {name}: {error}").into())
}

/// The program's first argument.
pub fn argument(what: &str) -> Result<String, Failure> {
    env::args().nth(1).ok_or_else(|| format!("give {what} as the first argument").into())
}
