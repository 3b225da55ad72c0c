//! The program `egauge`, which reads an eGauge energy meter from the command line, and what it does to find out what a
//! meter answers differently from the document: [`probe`].
//!
//! Exit codes: 1 it could not be done, and a line says why and what to try; 2 the arguments make no sense; 130 it was
//! interrupted. Whoever stops reading our output (`| head`) causes no error.

// A panic on any input is a bug.
#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![deny(missing_docs)]

mod arguments;
mod commands;
mod connect;
mod credentials;
mod failure;
mod output;
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
use output::Output;
use tokio::runtime::Runtime;

/// Runs the program with the arguments of this process.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(usage) => {
            // Help that nobody wants to read to its end is no error either.
            let _ = usage.print();
            return ExitCode::from(if usage.use_stderr() { 2 } else { 0 });
        }
    };
    match run(arguments) {
        Ok(()) | Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::Interrupted) => ExitCode::from(130),
        Err(Failure::Unsound) => ExitCode::FAILURE,
        Err(failure) => {
            let _ = writeln!(std::io::stderr(), "{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Failure> {
    let Arguments { meter, output, command } = arguments;
    let mut out = Output::open(output.out.as_deref())?;
    let command = match command.offline(&mut out)? {
        Some(command) => command,
        None => return out.finish(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::new(format!("cannot start: {error}")))?;
    let done = runtime.block_on(async {
        let mut interrupt = pin!(tokio::signal::ctrl_c());
        // From the first look on, an interruption no longer ends the program at once: a prompt for the password puts
        // the terminal in order before.
        poll_fn(|context| Poll::Ready(interrupt.as_mut().poll(context).is_ready())).await;
        // Nothing goes on meanwhile, so a prompt may block.
        let target = connect::target(meter, command.identity())?;
        let mut context = Context { meter: target.meter()?, target, json: output.json, out };
        tokio::select! {
            biased;
            _ = &mut interrupt => Err(Failure::Interrupted),
            done = command.run(&mut context) => match done {
                // A report that says what is wrong is a result, too.
                done @ (Ok(()) | Err(Failure::Unsound)) => context.out.finish().and(done),
                failure => failure,
            },
        }
    });
    if matches!(done, Err(Failure::Interrupted)) {
        tidy_up(&runtime);
    }
    done
}

/// Lets what an interrupted command has begun on the meter be ended there: a capture, a scan.
fn tidy_up(runtime: &Runtime) {
    runtime.block_on(async {
        let tidied = async {
            while tokio::runtime::Handle::current().metrics().num_alive_tasks() > 0 {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        // Who interrupts does not want to wait.
        let _ = tokio::time::timeout(Duration::from_secs(2), tidied).await;
    });
}
