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
#[command(after_help = "Passwords and tokens are not shown. --profile NAME chooses one.")]
pub(crate) struct Profiles {}

impl Profiles {
    pub(crate) fn run(self, meter: &MeterArguments, json: bool, mut out: Output) -> Result<(), Failure> {
        let named = connect::named_file(meter);
        let file = Credentials::read(named.as_deref())?;
        let known: Vec<_> = file.meters.iter().filter(|meter| meter.url.is_some()).collect();
        let is_default = |name: Option<&str>| known.len() == 1 || file.default.as_deref() == name;
        let login = |entry: &Entry| match (&entry.user, &entry.password, &entry.token) {
            (_, _, Some(_)) => "token",
            (Some(_), Some(_), None) => "password",
            (Some(_), None, None) => "asked for",
            (None, _, None) => "none",
        };
        if json {
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
            out.lines(&format!(
                "there are none: the credentials file{place} names no meter; `egauge login` does\n"
            ))?;
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
