//! What the program does, a file for each command.

mod capture;
mod completions;
mod ctid;
mod export;
mod get;
mod history;
mod local;
mod login;
mod now;
mod probe;
mod profiles;
mod registers;
mod set;
mod watch;

use std::path::PathBuf;

use clap::Subcommand;
use egauge_webapi::services::history::Zone;
use egauge_webapi::services::units::Currency;
use egauge_webapi::{Http, Meter};
use jiff::tz::TimeZone;

use crate::arguments::{MeterArguments, OutputArguments};
use crate::connect::{self, Chosen};
use crate::failure::Failure;
use crate::output::Output;
use crate::probe::Target;
use crate::progress::Progress;
use crate::times::{self, ZoneChoice};

/// The symbol of a meter's currency, which the meter is asked for once.
#[derive(Default)]
struct MeterCurrency {
    is_known: bool,
    currency: Option<Currency>,
}

impl MeterCurrency {
    /// The currency; `None` if the meter does not say.
    async fn get(&mut self, meter: &Meter<Http>) -> Option<Currency> {
        if !self.is_known {
            match meter.config().var().get().await {
                Ok(variables) => {
                    let global = variables.get("global");
                    let symbol = global.and_then(|global| global.get("default.currency_symbol"));
                    self.currency = symbol.and_then(|symbol| Currency::new(symbol));
                    self.is_known = true;
                }
                // Without the right to read it there is no use in asking again.
                Err(error) => self.is_known = !error.is_retryable(),
            }
        }
        self.currency
    }
}

/// What a command works with.
pub(crate) struct Context {
    pub(crate) target: Target,
    pub(crate) meter: Meter<Http>,
    /// Further meters, for the commands that take several; each with what to call it.
    pub(crate) all: Vec<(String, Meter<Http>)>,
    pub(crate) json: bool,
    pub(crate) out: Output,
    pub(crate) progress: Progress,
    /// The credentials file that was named.
    credentials: Option<PathBuf>,
    choice: Option<ZoneChoice>,
}

/// The commands.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// What the registers measure now
    Now(now::Now),
    /// The registers that the meter has
    Registers(registers::List),
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
    /// Changes a setting, or anything else that the API can write
    Set(set::Set),
    /// What the registers measure, over and over until Ctrl-C
    Watch(watch::Watch),
    /// What the registers measure, for other systems
    #[command(subcommand)]
    Export(export::Export),
    /// Calls every operation that changes nothing, and tells what the meter answers differently from the document
    Probe(probe::Probe),
    /// Stores user and password of a meter in the credentials file
    Login(login::Login),
    /// The meters of the credentials file
    Profiles(profiles::Profiles),
    /// A script that completes commands and options in a shell
    Completions(completions::Completions),
}

impl Command {
    /// Does what needs no meter; gives the command back if it needs one.
    pub(crate) fn offline(
        self,
        meter: &MeterArguments,
        output: &OutputArguments,
    ) -> Result<Option<Self>, Failure> {
        let open = || Output::open(output.out.as_deref(), false, &Progress::new());
        match self {
            Self::Completions(completions) => completions.run(open()?).map(|()| None),
            Self::Profiles(profiles) => profiles.run(meter, output.json, open()?).map(|()| None),
            other => Ok(Some(other)),
        }
    }

    /// The environment variable that holds the password, if it is another one.
    fn password(&self) -> Option<&str> {
        match self {
            Self::Probe(probe) => probe.password_env.as_deref(),
            _ => None,
        }
    }

    /// Whether its output has no end.
    fn is_endless(&self) -> bool {
        matches!(self, Self::Watch(_))
    }

    fn takes_several(&self) -> bool {
        matches!(self, Self::Now(_) | Self::Export(_))
    }

    /// Does it.
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        match self {
            Self::Now(now) => now.run(context).await,
            Self::Registers(list) => list.run(context).await,
            Self::History(history) => history.run(context).await,
            Self::Capture(capture) => capture.run(context).await,
            Self::Local(local) => local.run(context).await,
            Self::Ctid(ctid) => ctid.run(context).await,
            Self::Get(get) => get.run(context).await,
            Self::Set(set) => set.run(context).await,
            Self::Watch(watch) => watch.run(context).await,
            Self::Login(login) => login.run(context).await,
            Self::Export(export) => export.run(context).await,
            Self::Probe(probe) => probe.run(context).await,
            // Done before there was a meter.
            Self::Profiles(_) | Self::Completions(_) => Ok(()),
        }
    }
}

impl Context {
    /// Asks for what is missing, a password for instance.
    pub(crate) fn new(
        meter: &MeterArguments,
        output: &OutputArguments,
        command: &Command,
    ) -> Result<Self, Failure> {
        let chosen = connect::chosen(meter, command.password(), matches!(command, Command::Login(_)))?;
        if chosen.len() > 1 && !command.takes_several() {
            return Err(Failure::usage("this command asks one meter").attempt("give --profile once"));
        }
        let mut all = Vec::new();
        let mut first = None;
        for Chosen { name, target } in chosen {
            all.push((name, target.meter()?));
            first.get_or_insert(target);
        }
        let (Some(target), Some((_, first_meter))) = (first, all.first()) else {
            return Err(Failure::new("no meter was named"));
        };
        let first_meter = first_meter.clone();
        let progress = Progress::new();
        let out = Output::open(output.out.as_deref(), command.is_endless(), &progress)?;
        Ok(Self {
            target,
            meter: first_meter,
            json: output.json,
            out,
            progress,
            credentials: connect::named_file(meter),
            choice: output.zone.clone(),
            all,
        })
    }

    /// The time zone that counts. For the meter's own the meter is asked.
    pub(crate) async fn zone(&self) -> Result<TimeZone, Failure> {
        let name = match &self.choice {
            None | Some(ZoneChoice::Computer) => return Ok(TimeZone::system()),
            Some(ZoneChoice::Named(name)) => name.clone(),
            Some(ZoneChoice::Meter) => {
                self.meter.config().time().get().await?.zone.clone().unwrap_or_else(|| "UTC".to_owned())
            }
        };
        times::named_zone(&name).ok_or_else(|| {
            let failure = Failure::new(format!("the meter's time zone `{name}` is not understood"));
            failure.attempt("name one with --zone, such as Europe/Berlin")
        })
    }

    /// The same for the steps of a history.
    pub(crate) fn steps_zone(&self) -> Result<Zone, Failure> {
        Ok(match &self.choice {
            None | Some(ZoneChoice::Computer) => Zone::computer(),
            Some(ZoneChoice::Meter) => Zone::meter(),
            Some(ZoneChoice::Named(name)) => Zone::named(name)?,
        })
    }
}
