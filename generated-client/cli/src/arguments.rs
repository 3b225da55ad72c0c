//! The command line.

use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Parser};

use crate::commands::Command;
use crate::times::{self, ZoneChoice};

/// Reads an eGauge energy meter: present values, history, waveforms, sensors, settings
#[derive(Parser)]
#[command(name = "egauge", version, after_long_help = HELP, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) meter: MeterArguments,
    #[command(flatten)]
    pub(crate) output: OutputArguments,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const HELP: &str = "\
The meter and the user come from the arguments, from the environment (EGAUGE_METER, EGAUGE_USER, EGAUGE_PROFILE) or \
from the credentials file. The password comes from EGAUGE_PASSWORD, or a token from EGAUGE_TOKEN; otherwise from the \
file, or from a prompt. No argument takes it, because other users of the computer can read arguments. Without a user, \
egauge sends requests without a login.

The credentials file is TOML and must be readable by its owner only (chmod 600); `egauge login` writes it. It describes \
one meter, or several, from which --profile selects. Instead of `password`, it may have a `password_command` that \
prints the password, from a keyring or password manager.

  meter = \"https://DEVNAME.egaug.es\"        default = \"home\"
  user = \"owner\"
  password = \"..\"                           [meter.home]
                                            url = \"https://DEVNAME.egaug.es\"
                                            user = \"owner\"
                                            password = \"..\"

Exit codes: 1 the command failed, 2 the arguments are invalid, 130 interrupted.";

/// The meter, and the login.
#[derive(Args)]
#[command(next_help_heading = "Meter and login")]
pub(crate) struct MeterArguments {
    /// The meter's address, such as https://DEVNAME.egaug.es or http://192.168.1.50; `now` and `export` accept
    /// several [or EGAUGE_METER]
    #[arg(long = "meter", alias = "url", global = true, value_name = "URL", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) meters: Vec<String>,
    /// The name of a meter in the credentials file; `now` and `export` accept several [or EGAUGE_PROFILE]
    #[arg(long = "profile", global = true, value_name = "NAME", conflicts_with = "meters", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) profiles: Vec<String>,
    /// The user to log in as [or EGAUGE_USER]
    #[arg(long, global = true, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) user: Option<String>,
    /// The credentials file, if it is not egauge/credentials.toml in the user's configuration directory [or
    /// EGAUGE_CREDENTIALS]
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub(crate) credentials: Option<PathBuf>,
    /// Trust only the certificate with this SHA-256 fingerprint: for a meter with a self-signed certificate
    #[arg(long, global = true, value_name = "SHA256", hide_short_help = true)]
    pub(crate) fingerprint: Option<String>,
    /// Trust the certificate authorities in this PEM file in addition to the system's
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub(crate) ca: Option<PathBuf>,
    /// Accept any certificate, so that anyone on the network path can read and change everything: for a test bench
    /// only
    #[arg(long, global = true, hide_short_help = true)]
    pub(crate) insecure_accept_any_certificate: bool,
}

/// The form and the destination of the result.
#[derive(Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct OutputArguments {
    /// Write JSON: one value, or a value per line where the output is endless
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Write to a file, which replaces an older one once it is complete; `watch` writes it line by line
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// The time zone of displayed times and of calendar days: computer, meter, or a name such as Europe/Berlin
    /// [default: computer]
    #[arg(long, global = true, value_name = "NAME", value_parser = times::zone, hide_short_help = true)]
    pub(crate) zone: Option<ZoneChoice>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_consistent() {
        super::Arguments::command().debug_assert();
    }
}
