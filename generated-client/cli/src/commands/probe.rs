//! `egauge probe`: what a meter answers differently from the document.

use clap::{Args, ValueEnum};

use crate::failure::Failure;
use crate::output::Output;
use crate::probe::{self, Document, Target};

/// What becomes of every operation of the API.
#[derive(Args)]
pub(crate) struct Probe {
    /// Call all operations: CHANGES AND ERASES what is on the meter. Without it, only those that change nothing
    #[arg(long)]
    all: bool,
    /// The API's root, if it is not /api below the meter's address
    #[arg(long, value_name = "URL")]
    api_root: Option<String>,
    /// The environment variable that holds the password, in the place of EGAUGE_PASSWORD
    #[arg(long, value_name = "VAR")]
    pub(crate) password_env: Option<String>,
    /// Same as --json
    #[arg(long, value_enum, default_value_t = Format::Text, hide = true)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Text,
    Json,
}

impl Probe {
    /// Writes the report; an error if a reply is not what the document promises, or if none is.
    pub(crate) async fn run(self, target: Target, json: bool, out: &mut Output) -> Result<(), Failure> {
        let document = Document::load().map_err(Failure::new)?;
        let target = Target { api_root: self.api_root, ..target };
        let report = probe::run(&target, &document, self.all).await.map_err(Failure::new)?;
        if json || self.format == Format::Json {
            out.json_lines(&format!("{:#}\n", report.json()))?;
        } else {
            out.lines(&report.text())?;
        }
        if !report.is_of_a_meter() {
            let failure = Failure::new("no call was answered as the document promises");
            return Err(failure.attempt("check the address and --api-root: this may not be a meter"));
        }
        if report.is_sound() { Ok(()) } else { Err(Failure::Unsound) }
    }
}
