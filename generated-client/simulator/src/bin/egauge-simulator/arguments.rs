//! The command line of the simulated meter.

use std::net::SocketAddr;
use std::str::FromStr;
use std::time::Duration;

use clap::Parser;
use egauge_simulator::Fault;
use egauge_webapi::server::access::Privilege;
use egauge_webapi::server::document::WriteOnly;

/// Runs a simulated meter, prints its address, and serves until it is stopped
///
/// The API is below /api. The page / shows the house live; /openapi.yaml and /openapi.json are the API document for
/// Postman, Swagger UI and similar tools.
#[derive(Debug, Parser)]
// The feature `wrap_help`, which other packages of a build may enable, would otherwise change line breaks.
#[command(version, term_width = 0)]
pub(crate) struct Arguments {
    /// Address to listen on; port 0 selects a free one. An address that other computers can reach requires --user
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0", value_parser = listen)]
    pub(crate) listen: SocketAddr,
    /// A user; may be repeated [default: owner:default]. PRIVILEGES is a comma list; without it, the user has all
    #[arg(long = "user", value_name = "NAME:PASSWORD[:PRIVILEGES]")]
    pub(crate) users: Vec<User>,
    /// Serve HTTPS with a new self-signed certificate, and print its SHA-256 fingerprint in a second line
    #[arg(long)]
    pub(crate) tls: bool,
    /// Seed of values, tokens and random faults
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub(crate) seed: u64,
    /// A fault; may be repeated: latency=MILLISECONDS, 401, drop, cut, slow=MILLISECONDS (per byte), nan (rates),
    /// error=MESSAGE or status=CODE, followed by any of ,every=N ,chance=FRACTION ,below=/PATH
    #[arg(long = "fault", value_name = "FAULT")]
    pub(crate) faults: Vec<Fault>,
    /// Effect of a PUT on passwords that its body omits: keep or reset. The behaviour of real meters is not documented
    #[arg(long, value_name = "POLICY", default_value = "keep", value_parser = write_only)]
    pub(crate) write_only: WriteOnly,
    /// Print each request to standard error: time, method, path, status, milliseconds
    #[arg(long)]
    pub(crate) log: bool,
    /// Duration of a reboot; real meters take about a minute
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    reboot_time: u32,
}

fn listen(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "expected an IP address and a port, such as 127.0.0.1:8080".to_owned())
}

fn write_only(text: &str) -> Result<WriteOnly, String> {
    match text {
        "keep" => Ok(WriteOnly::Keep),
        "reset" => Ok(WriteOnly::Reset),
        _ => Err("expected `keep` or `reset`".to_owned()),
    }
}

impl Arguments {
    /// A warning for an address that other computers can reach.
    pub(crate) fn warning(&self) -> Option<String> {
        (!self.listen.ip().is_loopback()).then(|| {
            let (address, encrypted) = (self.listen, if self.tls { "" } else { ", unencrypted" });
            format!(
                "WARNING: this simulated meter listens on {address}{encrypted}: anyone who can reach this computer \
                 can reach it. It accepts uploads and is not made for hostile networks."
            )
        })
    }

    pub(crate) fn reboot_time(&self) -> Duration {
        Duration::from_secs(self.reboot_time.into())
    }

    /// Why the arguments do not fit together.
    pub(crate) fn problem(&self) -> Option<&'static str> {
        // The default password is public, and the meter accepts uploads.
        (!self.listen.ip().is_loopback() && self.users.is_empty()).then_some(
            "an address that other computers can reach requires `--user`, because the default password is public",
        )
    }
}

/// A user of the meter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct User {
    pub(crate) name: String,
    pub(crate) password: String,
    pub(crate) privileges: Vec<Privilege>,
}

impl FromStr for User {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut parts = text.splitn(3, ':');
        let (Some(name), Some(password)) = (parts.next().filter(|name| !name.is_empty()), parts.next())
        else {
            return Err("expected NAME:PASSWORD or NAME:PASSWORD:PRIVILEGES".to_owned());
        };
        let privileges = match parts.next() {
            None => Privilege::ALL.to_vec(),
            Some(list) => {
                list.split(',').filter(|name| !name.is_empty()).map(privilege).collect::<Result<_, _>>()?
            }
        };
        Ok(Self { name: name.to_owned(), password: password.to_owned(), privileges })
    }
}

fn privilege(name: &str) -> Result<Privilege, String> {
    // `save` is the old name of `unlimited_save`.
    if name == "save" {
        return Ok(Privilege::UnlimitedSave);
    }
    name.parse().map_err(|_| {
        let known: Vec<_> = Privilege::KNOWN.iter().map(Privilege::as_str).collect();
        format!("`{name}` is not a privilege; expected {}", known.join(", "))
    })
}
