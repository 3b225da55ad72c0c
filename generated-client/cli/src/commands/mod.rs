//! The commands, one file each.

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
use crate::connect::{self, Chosen, Needs};
use crate::failure::Failure;
use crate::output::Output;
use crate::probe::Target;
use crate::progress::Progress;
use crate::times::{self, ZoneChoice};

/// The currency of a meter, which is requested once.
#[derive(Default)]
struct MeterCurrency {
    is_known: bool,
    currency: Option<Currency>,
}

impl MeterCurrency {
    /// The currency; `None` if the meter has none that is readable.
    async fn get(&mut self, meter: &Meter<Http>) -> Option<Currency> {
        if !self.is_known {
            match meter.config().var().get().await {
                Ok(variables) => {
                    let global = variables.get("global");
                    let symbol = global.and_then(|global| global.get("default.currency_symbol"));
                    self.currency = symbol.and_then(|symbol| Currency::new(symbol));
                    self.is_known = true;
                }
                // A refusal does not change, an interruption may.
                Err(error) => self.is_known = !error.is_retryable(),
            }
        }
        self.currency
    }
}

/// Names from arguments, of which each may be a comma list, unless a name on the meter has the comma.
fn split_lists(names: &[String], is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let split = |given: &String| -> Vec<String> {
        if is_known(given) || !given.contains(',') {
            return vec![given.clone()];
        }
        given.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
    };
    names.iter().flat_map(split).collect()
}

/// The meters, the output and the progress line of a command.
pub(crate) struct Context {
    pub(crate) target: Target,
    pub(crate) meter: Meter<Http>,
    /// All meters with their names, the first included; more than one for `now` and `export` only.
    pub(crate) all: Vec<(String, Meter<Http>)>,
    /// The addresses of `all`.
    pub(crate) addresses: Vec<String>,
    pub(crate) json: bool,
    pub(crate) out: Output,
    pub(crate) progress: Progress,
    /// The credentials file that an argument or the environment names.
    credentials: Option<PathBuf>,
    choice: Option<ZoneChoice>,
}

/// The commands.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Shows what the registers measure now
    Now(now::Now),
    /// Lists the meter's registers
    Registers(registers::List),
    /// Shows sums and averages of registers over time, step by step
    History(history::History),
    /// Records waveforms of voltages and currents: a summary, a picture, or CSV
    Capture(capture::Capture),
    /// Shows what the meter's own inputs measure now
    Local(local::Local),
    /// Reads CTid sensors
    #[command(subcommand)]
    Ctid(ctid::Ctid),
    /// Gets a path of the API and prints the reply as JSON
    Get(get::Get),
    /// Changes a setting, or any other writable value of the API
    Set(set::Set),
    /// Shows what the registers measure, again and again until Ctrl-C
    Watch(watch::Watch),
    /// Makes the registers available to other systems
    #[command(subcommand)]
    Export(export::Export),
    /// Calls all operations without side effects and reports replies that differ from the API document
    Probe(probe::Probe),
    /// Stores the user and password of a meter in the credentials file
    Login(login::Login),
    /// Lists the meters of the credentials file
    Profiles(profiles::Profiles),
    /// Prints a script that completes commands, options and register names in a shell
    Completions(completions::Completions),
}

impl Command {
    /// Runs a command that needs no meter; returns any other.
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

    fn needs(&self) -> Needs<'_> {
        Needs {
            password_variable: match self {
                Self::Probe(probe) => probe.password_env.as_deref(),
                _ => None,
            },
            writes_credentials: matches!(self, Self::Login(_)),
            takes_several: matches!(self, Self::Now(_) | Self::Export(_)),
        }
    }

    fn is_without_json(&self) -> bool {
        matches!(self, Self::Set(_) | Self::Export(_) | Self::Login(_))
    }

    /// Whether its output is endless.
    fn is_endless(&self) -> bool {
        matches!(self, Self::Watch(_))
    }

    /// Runs the command.
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
            // `offline` ran these.
            Self::Profiles(_) | Self::Completions(_) => Ok(()),
        }
    }
}

impl Context {
    /// Opens the output and prepares clients for the meters; may prompt for a password.
    pub(crate) fn new(
        meter: &MeterArguments,
        output: &OutputArguments,
        command: &Command,
    ) -> Result<Self, Failure> {
        if output.json && command.is_without_json() {
            return Err(Failure::usage("this command has no JSON output").attempt("leave out --json"));
        }
        let chosen = connect::chosen(meter, command.needs())?;
        let is_several = chosen.len() > 1;
        let mut all = Vec::new();
        let mut addresses = Vec::new();
        let mut first = None;
        for Chosen { name, target } in chosen {
            let client = target.meter().map_err(|error| {
                let failure = Failure::from(error);
                if is_several { failure.of_meter(&name) } else { failure }
            })?;
            all.push((name, client));
            addresses.push(target.url.clone());
            first.get_or_insert(target);
        }
        let (Some(target), Some((_, first_meter))) = (first, all.first()) else {
            return Err(Failure::new("no meter is given"));
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
            addresses,
        })
    }

    /// The time zone of displayed times.
    pub(crate) async fn zone(&self) -> Result<TimeZone, Failure> {
        self.zone_for(&self.meter).await
    }

    /// The same for one of several meters, which may be in different zones.
    pub(crate) async fn zone_for(&self, meter: &Meter<Http>) -> Result<TimeZone, Failure> {
        let name = match &self.choice {
            None | Some(ZoneChoice::Computer) => return times::computer_zone(),
            Some(ZoneChoice::Named(name)) => name.clone(),
            Some(ZoneChoice::Meter) => {
                meter.config().time().get().await?.zone.clone().unwrap_or_else(|| "UTC".to_owned())
            }
        };
        times::named_zone(&name).ok_or_else(|| {
            let failure = Failure::new(format!("the meter's time zone `{name}` is unknown"));
            failure.attempt("give a time zone with --zone, such as Europe/Berlin")
        })
    }

    /// The time zone of calendar steps.
    pub(crate) fn steps_zone(&self) -> Result<Zone, Failure> {
        Ok(match &self.choice {
            None | Some(ZoneChoice::Computer) => Zone::computer(),
            Some(ZoneChoice::Meter) => Zone::meter(),
            Some(ZoneChoice::Named(name)) => Zone::named(name)?,
        })
    }
}
