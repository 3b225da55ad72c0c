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
/// The API is below /api. At / a page shows the house as it is measured; /openapi.yaml and /openapi.json are the document
/// of the API, for Postman, Swagger UI and the like.
#[derive(Debug, Parser)]
// Otherwise lines would break where the features of other packages, built along, say so.
#[command(version, term_width = 0)]
pub(crate) struct Arguments {
    /// Where to listen; port 0 is a free one. Away from this computer only with users of your own
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    pub(crate) listen: SocketAddr,
    /// A user, any number of times; without any it is `owner:default`. PRIVILEGES is a comma list, all if absent
    #[arg(long = "user", value_name = "NAME:PASSWORD[:PRIVILEGES]")]
    pub(crate) users: Vec<User>,
    /// Serve HTTPS with a certificate made now, and print its SHA-256 fingerprint in a second line
    #[arg(long)]
    pub(crate) tls: bool,
    /// What values, tokens and the chance of faults follow from
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub(crate) seed: u64,
    /// Something that goes wrong, any number of times: latency=MILLISECONDS, 401, drop, cut,
    /// slow=MILLISECONDS (from byte to byte), nan (rates), error=MESSAGE or status=CODE, then any of ,every=N ,chance=PART ,below=/PATH
    #[arg(long = "fault", value_name = "FAULT")]
    pub(crate) faults: Vec<Fault>,
    /// What a PUT does with passwords that it leaves out: keep or reset. Nobody knows what real meters do
    #[arg(long, value_name = "POLICY", default_value = "keep", value_parser = write_only)]
    pub(crate) write_only: WriteOnly,
    /// Print each request on standard error: time, method, path, status, milliseconds
    #[arg(long)]
    pub(crate) log: bool,
    /// How long a reboot takes; real meters take about a minute
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    reboot_time: u32,
}

fn write_only(text: &str) -> Result<WriteOnly, String> {
    match text {
        "keep" => Ok(WriteOnly::Keep),
        "reset" => Ok(WriteOnly::Reset),
        _ => Err("expected `keep` or `reset`".to_owned()),
    }
}

impl Arguments {
    /// What everybody should know who lets others reach the meter.
    pub(crate) fn warning(&self) -> Option<String> {
        (!self.listen.ip().is_loopback()).then(|| {
            let (address, encrypted) = (self.listen, if self.tls { "" } else { ", unencrypted" });
            format!(
                "WARNING: this simulated meter listens on {address}{encrypted}: everybody who can reach this computer \
                 can reach it. It takes uploads and is not made for hostile networks."
            )
        })
    }

    pub(crate) fn reboot_time(&self) -> Duration {
        Duration::from_secs(self.reboot_time.into())
    }

    /// What is wrong with the arguments together.
    pub(crate) fn problem(&self) -> Option<&'static str> {
        // Everybody knows the password of `owner`, and a simulated meter takes uploads and can be rebooted.
        (!self.listen.ip().is_loopback() && self.users.is_empty()).then_some(
            "an address that others can reach needs a `--user`, since everybody knows the default one",
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
            return Err("a name and a password are expected, with a colon between".to_owned());
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
        format!("`{name}` is not a privilege; there are {}", known.join(", "))
    })
}
