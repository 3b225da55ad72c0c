//! A simulated meter on a port of this computer; `cargo xtask mock` starts it.
//!
//! Exit codes: 1 the port or the certificate could not be had; 2 the arguments are wrong. It runs until it is
//! stopped.

// A panic on any input is a bug.
#![warn(clippy::unwrap_used)]

mod arguments;
mod tls;

use std::error::Error;
use std::io::Write as _;
use std::process::ExitCode;

use arguments::Arguments;
use clap::Parser as _;
use clap::error::ErrorKind;
use egauge_simulator::Simulator;
use tls::Certificate;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let Some(problem) = arguments.problem() {
        let usage = <Arguments as clap::CommandFactory>::command().error(ErrorKind::ValueValidation, problem);
        usage.exit();
    }
    match run(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    if let Some(warning) = arguments.warning() {
        eprintln!("{warning}");
    }
    let mut meter = Simulator::builder().seed(arguments.seed).reboot_time(arguments.reboot_time());
    meter = meter.write_only(arguments.write_only);
    for user in arguments.users {
        meter = meter.user(user.name, &user.password, user.privileges);
    }
    for fault in arguments.faults {
        meter = meter.fault(fault);
    }
    let meter = meter.build()?;
    let certificate =
        if arguments.tls { Some(Certificate::for_address(arguments.listen.ip())?) } else { None };
    let listener = TcpListener::bind(arguments.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", arguments.listen))?;

    let scheme = if arguments.tls { "https" } else { "http" };
    let mut out = std::io::stdout().lock();
    writeln!(out, "{scheme}://{}", listener.local_addr()?)?;
    if let Some(certificate) = &certificate {
        writeln!(out, "{}", certificate.fingerprint())?;
    }
    out.flush()?;
    drop(out);
    let acceptor = certificate.map(Certificate::acceptor).transpose()?;
    match acceptor {
        None => egauge_simulator::serve(listener, meter).await,
        Some(acceptor) => {
            // Whoever does not like the certificate goes away.
            let handshake = move |stream| {
                let acceptor = acceptor.clone();
                async move { acceptor.accept(stream).await.ok() }
            };
            egauge_simulator::serve_after(listener, true, meter, handshake).await;
        }
    }
    Ok(())
}
