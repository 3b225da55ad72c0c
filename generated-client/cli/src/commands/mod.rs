//! What the program does, a file for each command.

mod capture;
mod completions;
mod ctid;
mod get;
mod history;
mod local;
mod now;
mod probe;
mod watch;

use clap::Subcommand;
use egauge_webapi::{Http, Meter};

use crate::connect::Who;
use crate::failure::Failure;
use crate::output::Output;
use crate::probe::Target;

/// What a command works with.
pub(crate) struct Context {
    pub(crate) target: Target,
    pub(crate) meter: Meter<Http>,
    pub(crate) json: bool,
    pub(crate) out: Output,
}

/// The commands.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// What the registers measure now
    Now(now::Now),
    /// What the registers counted, step by step
    History(history::History),
    /// Waveforms of voltages and currents: numbers, a picture, or CSV
    Capture(capture::Capture),
    /// What the meter's own inputs measure now
    Local(local::Local),
    /// CTid sensors
    #[command(subcommand)]
    Ctid(ctid::Ctid),
    /// The reply to a GET on a path of the API, as JSON
    Get(get::Get),
    /// What the registers measure, over and over until Ctrl-C
    Watch(watch::Watch),
    /// Calls every operation that changes nothing, and tells what the meter answers differently from the document
    Probe(probe::Probe),
    /// A script that completes commands and options in a shell
    Completions(completions::Completions),
}

impl Command {
    /// Does what needs no meter; gives the command back if it needs one.
    pub(crate) fn offline(self, out: &mut Output) -> Result<Option<Self>, Failure> {
        match self {
            Self::Completions(completions) => completions.run(out).map(|()| None),
            other => Ok(Some(other)),
        }
    }

    /// Who may ask for it, and the environment variable that holds the password, if it is another one.
    pub(crate) fn identity(&self) -> (Who, Option<&str>) {
        match self {
            Self::Probe(probe) => (Who::Anybody, probe.password_env.as_deref()),
            _ => (Who::User, None),
        }
    }

    /// Does it.
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        match self {
            Self::Now(now) => now.run(context).await,
            Self::History(history) => history.run(context).await,
            Self::Capture(capture) => capture.run(context).await,
            Self::Local(local) => local.run(context).await,
            Self::Ctid(ctid) => ctid.run(context).await,
            Self::Get(get) => get.run(context).await,
            Self::Watch(watch) => watch.run(context).await,
            Self::Probe(probe) => probe.run(context.target.clone(), context.json, &mut context.out).await,
            Self::Completions(completions) => completions.run(&mut context.out),
        }
    }
}
