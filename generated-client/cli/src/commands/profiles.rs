//! `egauge profiles`.

use clap::Args;
use egauge_webapi::Json;

use crate::arguments::MeterArguments;
use crate::connect;
use crate::credentials::{Credentials, Entry, usual};
use crate::failure::Failure;
use crate::output::Output;
use crate::table;

#[derive(Args)]
#[command(after_help = "Passwords and tokens are not shown. --profile NAME selects a meter.")]
pub(crate) struct Profiles {
    /// Print the names only, one per line, for completion in a shell
    #[arg(long)]
    names: bool,
}

impl Profiles {
    pub(crate) fn run(self, meter: &MeterArguments, json: bool, mut out: Output) -> Result<(), Failure> {
        let named = connect::named_file(meter);
        let file = Credentials::read(named.as_deref())?;
        let known: Vec<_> = file.meters.iter().filter(|meter| meter.url.is_some()).collect();
        let is_default = |name: Option<&str>| known.len() == 1 || file.default.as_deref() == name;
        let login = |entry: &Entry| match entry {
            Entry { token: Some(_), .. } => "token",
            Entry { user: None, .. } => "none",
            Entry { password: Some(_), .. } => "password",
            Entry { password_command: Some(_), .. } => "command",
            _ => "prompt",
        };
        if self.names {
            let names: String = known
                .iter()
                .filter_map(|entry| entry.name.as_ref())
                .map(|name| format!("{name}\n"))
                .collect();
            out.lines(&names)?;
        } else if json {
            let text = |text: Option<&str>| text.map_or(Json::Null, Json::from);
            let all = known.iter().map(|entry| -> Json {
                let name = entry.name.as_deref();
                [
                    ("name", text(name)),
                    ("url", text(entry.url.as_deref())),
                    ("user", text(entry.user.as_deref())),
                    ("login", Json::from(login(entry))),
                    ("default", Json::from(is_default(name))),
                ]
                .into_iter()
                .collect()
            });
            out.json(&all.collect())?;
        } else if known.is_empty() {
            let place = named.or_else(usual).map_or_else(String::new, |path| format!(" {}", path.display()));
            out.lines(&format!("the credentials file{place} has no meter; `egauge login` adds one\n"))?;
        } else {
            let mut rows = vec![["name", "address", "user", "login", ""].map(str::to_owned).to_vec()];
            rows.extend(known.iter().map(|entry| {
                let shown = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
                let default = if is_default(entry.name.as_deref()) { "default" } else { "" };
                let cells = [shown(&entry.name), shown(&entry.url), shown(&entry.user)];
                cells.into_iter().chain([login(entry).to_owned(), default.to_owned()]).collect()
            }));
            out.lines(&table::left(&rows))?;
        }
        out.finish()
    }
}
