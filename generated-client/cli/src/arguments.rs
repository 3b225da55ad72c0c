//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser};

use crate::commands::Command;
use crate::times::{self, ZoneChoice};

/// Reads an eGauge energy meter: what it measures now, what it has counted, waveforms, sensors, settings
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
The meter and the user come from the arguments, the environment (EGAUGE_METER, EGAUGE_USER, EGAUGE_PROFILE) or the \
credentials file; the password from EGAUGE_PASSWORD, or a token from EGAUGE_TOKEN, from the file, or from a prompt. \
Never from an argument: others could see it there. Without a user, the meter is asked for what everybody may see.

The credentials file is TOML, and must be readable by you alone (chmod 600); `egauge login` writes it. Of one meter, or \
of several, among which --profile chooses:

  meter = \"https://DEVNAME.egaug.es\"        default = \"home\"
  user = \"owner\"
  password = \"..\"                           [meter.home]
                                            url = \"https://DEVNAME.egaug.es\"
                                            user = \"owner\"
                                            password = \"..\"

Exit codes: 1 it could not be done, 2 the arguments make no sense, 130 interrupted.";

/// Which meter, and as whom.
#[derive(Args)]
#[command(next_help_heading = "Which meter, and as whom")]
pub(crate) struct MeterArguments {
    /// The meter's address, such as https://DEVNAME.egaug.es or http://192.168.1.50 [or EGAUGE_METER]
    #[arg(long, alias = "url", global = true, value_name = "URL")]
    pub(crate) meter: Option<String>,
    /// A meter by its name in the credentials file [or EGAUGE_PROFILE]; `now` and `export` take several
    #[arg(long = "profile", global = true, value_name = "NAME", conflicts_with = "meter")]
    pub(crate) profiles: Vec<String>,
    /// The user to log in as [or EGAUGE_USER]
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) user: Option<String>,
    /// The credentials file, if it is not egauge/credentials.toml in your directory for configuration [or
    /// EGAUGE_CREDENTIALS]
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub(crate) credentials: Option<PathBuf>,
    /// Trust the one certificate with this SHA-256 fingerprint: for a meter that signed its own
    #[arg(long, global = true, value_name = "SHA256", hide_short_help = true)]
    pub(crate) fingerprint: Option<String>,
    /// Trust the certificate authorities in this PEM file besides the system's
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub(crate) ca: Option<PathBuf>,
    /// Accept any certificate, so that anyone in between can read and change everything: for a test bench only
    #[arg(long, global = true, hide_short_help = true)]
    pub(crate) insecure_accept_any_certificate: bool,
}

/// What becomes of the result.
#[derive(Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct OutputArguments {
    /// Write JSON: one value, or one a line where there is no end to them
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Write to a file, which is there when all of it is written, and not before; what `watch` sees is there line by
    /// line
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Whose clock and days count: computer, meter, or a time zone such as Europe/Berlin [default: computer]
    #[arg(long, global = true, value_name = "NAME", value_parser = times::zone, hide_short_help = true)]
    pub(crate) zone: Option<ZoneChoice>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_makes_sense() {
        super::Arguments::command().debug_assert();
    }
}
