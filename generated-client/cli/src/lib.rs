//! The program `egauge`, which reads an eGauge energy meter from the command line, and its comparison of a meter with the
//! API document: [`probe`].
//!
//! Exit codes: 1 the command failed, with a line that says why and what to try; 2 the arguments are invalid; 128 plus the
//! number of the signal that ended it (130 for Ctrl-C). A closed pipe (`| head`) is not an error.

// A panic on any input is a bug.
#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![deny(missing_docs)]

mod arguments;
mod commands;
mod connect;
mod credentials;
mod failure;
mod influx;
mod output;
mod password;
mod picture;
pub mod probe;
mod progress;
mod table;
mod times;

use std::future::{Future as _, poll_fn};
use std::io::Write as _;
use std::pin::pin;
use std::process::ExitCode;
use std::task::Poll;
use std::time::Duration;

use arguments::Arguments;
use clap::Parser as _;
use commands::Context;
use failure::Failure;
use tokio::runtime::Runtime;

/// Runs the program with the arguments of this process.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(usage) => {
            let is_lost = usage.print().is_err_and(|error| error.kind() != std::io::ErrorKind::BrokenPipe);
            return ExitCode::from(if usage.use_stderr() { 2 } else { u8::from(is_lost) });
        }
    };
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let text = failure.to_string();
            if !text.is_empty() {
                let _ = writeln!(std::io::stderr(), "{text}");
            }
            ExitCode::from(failure.exit_code())
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Failure> {
    let Arguments { meter, output, command } = arguments;
    let command = match command.offline(&meter, &output)? {
        Some(command) => command,
        None => return Ok(()),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::new(format!("cannot start: {error}")))?;
    let done = runtime.block_on(async {
        let mut signals = pin!(signals());
        // The first poll installs the handlers: from here on an interrupted password prompt restores the terminal.
        poll_fn(|context| Poll::Ready(signals.as_mut().poll(context).is_ready())).await;
        // No other task runs yet, so a prompt may block.
        let mut context = Context::new(&meter, &output, &command)?;
        let progress = context.progress.clone();
        let done = tokio::select! {
            biased;
            signal = &mut signals => Err(Failure::Interrupted(signal)),
            never = progress.waiting() => match never {},
            done = command.run(&mut context) => match done {
                // A report of problems is a result, too.
                done @ (Ok(()) | Err(Failure::Unsound)) => context.out.finish().and(done),
                failure => failure.map_err(|failure| failure.for_address(&context.target.url)),
            },
        };
        context.progress.end();
        done
    });
    if matches!(done, Err(Failure::Interrupted(_))) {
        tidy_up(&runtime);
    }
    done
}

/// Waits for a signal that ends the program; returns its number.
#[cfg(unix)]
async fn signals() -> u8 {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut hangup), Ok(mut terminate)) = (signal(SignalKind::hangup()), signal(SignalKind::terminate()))
    else {
        let _ = tokio::signal::ctrl_c().await;
        return 2;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => 2,
        _ = hangup.recv() => 1,
        _ = terminate.recv() => 15,
    }
}

#[cfg(not(unix))]
async fn signals() -> u8 {
    let _ = tokio::signal::ctrl_c().await;
    2
}

/// Lets tasks end what an interrupted command has started on the meter: a capture, a scan.
fn tidy_up(runtime: &Runtime) {
    runtime.block_on(async {
        let tidied = async {
            while tokio::runtime::Handle::current().metrics().num_alive_tasks() > 0 {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        // An interrupted program must not hang.
        let _ = tokio::time::timeout(Duration::from_secs(2), tidied).await;
    });
}
