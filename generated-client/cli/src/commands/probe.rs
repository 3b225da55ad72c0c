//! The program behind `cargo xtask probe`.

#![cfg_attr(not(test), warn(clippy::unwrap_used))]

use clap::{Parser, ValueEnum};
use std::process::ExitCode;
use workspace_tests::document::Document;
use workspace_tests::probe::{self, Target};

/// Calls the operations of the API on a meter, one after the other, and tells what this meter answers differently from
/// the document. Without `--all` nothing is changed on the meter.
#[derive(Parser)]
#[command(name = "cargo xtask probe", bin_name = "cargo xtask probe")]
struct Arguments {
    /// The meter's address
    #[arg(long)]
    url: String,
    /// The API's root, if it is not /api below the address
    #[arg(long)]
    api_root: Option<String>,
    /// User name
    #[arg(long, requires = "password_env", conflicts_with = "token")]
    user: Option<String>,
    /// The environment variable that holds the password
    #[arg(long, requires = "user", value_name = "VAR")]
    password_env: Option<String>,
    /// A token in the place of user and password
    #[arg(long)]
    token: Option<String>,
    /// Calls all operations: CHANGES AND ERASES what is on the meter
    #[arg(long)]
    all: bool,
    /// What to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let password = match arguments.password_env.as_deref().map(std::env::var).transpose() {
        Ok(password) => password,
        Err(_) => {
            eprintln!("error: the environment variable of --password-env is not set, or is no text");
            return ExitCode::from(2);
        }
    };
    let Arguments { url, api_root, user, token, all, format, .. } = arguments;
    let target = Target { url, api_root, credentials: user.zip(password), token };
    match run(&target, all, format) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(target: &Target, all: bool, format: Format) -> Result<ExitCode, String> {
    let document = Document::load()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    let report = runtime.block_on(probe::run(target, &document, all))?;
    match format {
        Format::Text => print!("{}", report.text()),
        Format::Json => println!("{:#}", report.json()),
    }
    Ok(if report.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
