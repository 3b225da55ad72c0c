//! `egauge probe`.

use std::io::{self, IsTerminal as _, Write as _};
use std::net::IpAddr;

use clap::{Args, ValueEnum};

use super::Context;
use crate::connect::host;
use crate::failure::Failure;
use crate::probe::{self, Document, Target};

/// Compares a meter with the API document.
#[derive(Args)]
#[command(after_help = "Exit code 1: a reply violates the document, or no reply came from a meter.")]
pub(crate) struct Probe {
    /// Call all operations, also those with side effects, which ERASES THE METER: for a simulated meter on this
    /// computer
    #[arg(long)]
    all: bool,
    /// Allow --all for a meter that is not on this computer, after a confirmation at the terminal
    #[arg(long, requires = "all")]
    erase_everything_on_this_meter: bool,
    /// The API's root, if it is not /api below the meter's address
    #[arg(long, value_name = "URL")]
    api_root: Option<String>,
    /// The environment variable of the password, instead of EGAUGE_PASSWORD
    #[arg(long, value_name = "VAR")]
    pub(crate) password_env: Option<String>,
    /// Format of the report; markdown is for a public bug report, without names, addresses and values of the meter
    /// [default: text]
    #[arg(long, value_enum, hide_possible_values = true, value_name = "text|json|markdown")]
    format: Option<Format>,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Text,
    Json,
    Markdown,
}

impl Probe {
    /// Writes the report; an error if a reply violates the document, or if no reply conforms to it.
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        if context.json && self.format.is_some_and(|format| format != Format::Json) {
            return Err(
                Failure::usage("--json and --format select different formats").attempt("give one of them")
            );
        }
        let document = Document::load().map_err(Failure::new)?;
        let target = Target { api_root: self.api_root.clone(), ..context.target.clone() };
        if self.all {
            self.may_erase(&target)?;
        }
        let progress = context.progress.clone();
        progress.start("probing");
        let before = |part: f64, _: &str| progress.set(part);
        let report = probe::run_watched(&target, &document, self.all, before).await;
        progress.end();
        let report = report?;
        match (context.json, self.format) {
            (true, _) | (_, Some(Format::Json)) => {
                context.out.json_lines(&format!("{:#}\n", report.json()))?;
            }
            (_, Some(Format::Markdown)) => context.out.lines(&report.markdown(&document))?,
            (_, Some(Format::Text) | None) => context.out.lines(&report.text())?,
        }
        if !report.is_of_a_meter() {
            let failure = Failure::new("no reply conforms to the document");
            return Err(failure.attempt("check the address and --api-root; this may not be a meter"));
        }
        if report.is_sound() { Ok(()) } else { Err(Failure::Unsound) }
    }

    /// Refuses to erase a meter that is not on this computer, without the argument and a confirmation.
    fn may_erase(&self, target: &Target) -> Result<(), Failure> {
        let root = target.api_root.as_deref();
        if is_here(host(&target.url)) && root.is_none_or(|root| is_here(host(root))) {
            return Ok(());
        }
        let name = root.map_or_else(|| host(&target.url), host);
        if !self.erase_everything_on_this_meter {
            return Err(Failure::usage(format!("--all erases everything on {name}: settings, data, users"))
                .attempt("give http://127.0.0.1:PORT for a simulated meter on this computer; leave out --all for a real meter"));
        }
        if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
            return Err(Failure::usage(
                "--all on a meter that is not on this computer needs a confirmation at a terminal",
            ));
        }
        let _ =
            write!(io::stderr(), "This ERASES settings, data and users of {name}. Type {name} to continue: ");
        let mut answer = String::new();
        let _ = io::stdin().read_line(&mut answer);
        if answer.trim() == name { Ok(()) } else { Err(Failure::new("not confirmed; nothing was sent")) }
    }
}

/// Whether a host, with an optional port, is this computer, without a DNS lookup.
fn is_here(host: &str) -> bool {
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let name = match host.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or(v6),
        None => host.split(':').next().unwrap_or(host),
    };
    name.eq_ignore_ascii_case("localhost")
        || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::is_here;

    #[test]
    fn this_computer_is_known_by_its_address() {
        for host in ["127.0.0.1:80", "127.1.2.3", "localhost:8080", "LOCALHOST", "[::1]:80"] {
            assert!(is_here(host), "{host}");
        }
        for host in [
            "192.168.1.50",
            "localhost.example",
            "127.0.0.1.example",
            "[::2]",
            "egauge1.egaug.es",
            "127.0.0.1@evil",
            "",
        ] {
            assert!(!is_here(host), "{host}");
        }
    }
}
