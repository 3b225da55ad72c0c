//! A simulated meter on a port of this computer; `cargo xtask mock` starts it.
//!
//! Exit codes: 1 the port or the certificate is not available; 2 the arguments are invalid. It runs until it is stopped.

// A panic on any input is a bug.
#![warn(clippy::unwrap_used)]

mod arguments;
mod front;
mod tls;

use std::error::Error;
use std::io::Write as _;
use std::process::ExitCode;

use arguments::Arguments;
use clap::Parser as _;
use clap::error::ErrorKind;
use egauge_simulator::Simulator;
use front::Front;
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
            front::log(format_args!("error: {error}\n"));
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    if let Some(warning) = arguments.warning() {
        front::log(format_args!("{warning}\n"));
    }
    let mut meter = Simulator::builder().seed(arguments.seed).reboot_time(arguments.reboot_time());
    meter = meter.write_only(arguments.write_only);
    // The password of an argument is not printed.
    let login = match arguments.users.as_slice() {
        [] => ("owner".to_owned(), "default".to_owned()),
        [first, ..] => (first.name.clone(), "PASSWORD".to_owned()),
    };
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
        .map_err(|error| {
            let address = arguments.listen;
            format!("cannot listen on {address}: {error}\n  help: give another address with --listen; port 0 is a free one")
        })?;

    let scheme = if arguments.tls { "https" } else { "http" };
    let address = format!("{scheme}://{}", listener.local_addr()?);
    let fingerprint = certificate.as_ref().map(Certificate::fingerprint);
    let mut out = std::io::stdout().lock();
    writeln!(out, "{address}")?;
    if let Some(fingerprint) = &fingerprint {
        writeln!(out, "{fingerprint}")?;
    }
    out.flush()?;
    drop(out);
    front::log(front::hints(&address, &login, fingerprint.as_deref()));
    let meter = Front::new(meter, arguments.log)?;
    let acceptor = certificate.map(Certificate::acceptor).transpose()?;
    match acceptor {
        None => egauge_simulator::serve_after(listener, false, meter, async |stream| Some(stream)).await,
        Some(acceptor) => {
            // A client that refuses the certificate closes the connection.
            let handshake = move |stream| {
                let acceptor = acceptor.clone();
                async move { acceptor.accept(stream).await.ok() }
            };
            egauge_simulator::serve_after(listener, true, meter, handshake).await;
        }
    }
    Ok(())
}
