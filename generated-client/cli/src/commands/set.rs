//! `egauge set`.

use std::io::{self, IsTerminal as _, Write as _};

use clap::Args;
use egauge_webapi::runtime::{Method, Plain, Writing};
use egauge_webapi::verbs::AllFilteredTagged;
use egauge_webapi::{Call, ErrorKind, Http, Json, Map, Tagged};

use super::Context;
use super::get::below_root;
use crate::failure::Failure;

/// The most lines of a difference that are shown.
const MOST: usize = 60;

#[derive(Args)]
#[command(
    after_help = "The command reads the value first and shows the difference; at a terminal it asks for confirmation. \
                  It changes nothing if another client has changed the value in the meantime.\n\nVALUE is JSON; any other text \
                  is a string:\n\n  egauge set config/net/hostname lab\n  egauge set config/display/contrast 120\n  \
                  egauge set --merge config/net '{\"dhcp\":true}'\n  egauge set --reset config/net/hostname"
)]
pub(crate) struct Set {
    /// The path below the API's root: config/net/hostname
    path: String,
    /// The value: JSON, or a string
    #[arg(required_unless_present = "reset")]
    value: Option<String>,
    /// Change only the members in VALUE, or append to a list, instead of replacing the value
    #[arg(long)]
    merge: bool,
    /// Remove the value, or reset it to its default
    #[arg(long, conflicts_with_all = ["merge", "value"])]
    reset: bool,
    /// Show the difference without changing anything
    #[arg(long)]
    dry_run: bool,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
}

impl Set {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let path = below_root(&self.path, &context.target.url)?;
        let value = self.value.as_deref().map(value).transpose()?;
        let read: Call<Http, Tagged<Json>> = context.meter.raw(Method::GET, &path).reply_tagged();
        let before = match read.await {
            Ok(before) => Some(before),
            // A value that does not exist yet can be created.
            Err(error)
                if error.kind() != ErrorKind::Unauthorized
                    && error.status().is_some_and(|status| status.as_u16() == 404) =>
            {
                None
            }
            Err(error) => return Err(error.into()),
        };
        let old = before.as_ref().map(|before| (**before).clone());
        let new = match (&value, &old) {
            (None, _) => None,
            (Some(value), Some(old)) if self.merge => Some(merged(old, value)),
            (Some(value), _) => Some(value.clone()),
        };
        if !self.reset && old == new {
            return context
                .out
                .lines(&format!("{} has this value already; nothing was changed\n", Plain(&path)));
        }
        context.progress.end();
        let change = difference(old.as_ref(), new.as_ref());
        context.out.lines(&format!("{}\n{change}", Plain(&path)))?;
        if self.dry_run {
            return context.out.lines("nothing was changed (--dry-run)\n");
        }
        context.out.flush()?;
        if !self.yes && !confirmed() {
            return Err(Failure::new("not confirmed; nothing was changed"));
        }
        let method = match (self.reset, self.merge) {
            (true, _) => Method::DELETE,
            (_, true) => Method::POST,
            _ => Method::PUT,
        };
        let draft = context.meter.raw(method, &path);
        let draft = match &value {
            Some(value) => draft.json(value),
            None => draft,
        };
        let mut write: Call<Http, Map<Json>, Writing<AllFilteredTagged>> = draft.reply_object();
        if let Some(tag) = before.as_ref().and_then(Tagged::etag) {
            write = write.if_match(tag);
        }
        write.await.map_err(|error| {
            if error.is_conflict() {
                return Failure::new(
                    "another client has changed the value in the meantime; nothing was changed",
                )
                .attempt("run the command again to see the new value");
            }
            error.into()
        })?;
        context.out.lines("changed\n")
    }
}

/// JSON, or a string. A text that begins as an object, an array or a string in quotes is not taken for a string.
fn value(text: &str) -> Result<Json, Failure> {
    match text.parse() {
        Ok(json) => Ok(json),
        Err(error) if text.trim_start().starts_with(['{', '[', '"']) => {
            Err(Failure::usage(format!("VALUE begins as JSON and is not: {error}"))
                .attempt("correct it; write a string with such a begin as JSON, in quotes: '\"..\"'"))
        }
        Err(_) => Ok(Json::from(text)),
    }
}

/// Asks for confirmation at a terminal. Without one, the command itself is the confirmation.
fn confirmed() -> bool {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return true;
    }
    let _ = write!(io::stderr(), "Change it? [y/N] ");
    let mut answer = String::new();
    let _ = io::stdin().read_line(&mut answer);
    matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes")
}

/// The effect of a POST: members of an object are merged, a list grows, any other value is replaced.
fn merged(old: &Json, value: &Json) -> Json {
    match (old, value) {
        (Json::Object(old), Json::Object(new)) => {
            let mut all = old.clone();
            for (name, value) in new {
                let merged = all.get(name).map_or_else(|| value.clone(), |old| merged(old, value));
                all.insert(name, merged);
            }
            Json::Object(all)
        }
        (Json::Array(old), Json::Array(new)) => Json::Array(old.iter().chain(new).cloned().collect()),
        (_, value) => value.clone(),
    }
}

/// The changed lines, `-` before and `+` after, with a line of context.
fn difference(old: Option<&Json>, new: Option<&Json>) -> String {
    let lines = |value: Option<&Json>| -> Vec<String> {
        let Some(value) = value else { return Vec::new() };
        let text = serde_json::to_string_pretty(value).unwrap_or_default();
        text.lines().map(|line| Plain(line).to_string()).collect()
    };
    let (old, new) = (lines(old), lines(new));
    let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let rest = old.len().min(new.len()) - same;
    let end = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(old, new)| old == new).count();
    let mut text = String::new();
    let mut add = |mark: &str, lines: &[String]| {
        for line in lines.iter().take(MOST) {
            text.push_str(&format!("{mark} {line}\n"));
        }
        if lines.len() > MOST {
            text.push_str(&format!("{mark} .. {} more lines\n", lines.len() - MOST));
        }
    };
    add(" ", old.get(same.saturating_sub(1)..same).unwrap_or_default());
    add("-", old.get(same..old.len() - end).unwrap_or_default());
    add("+", new.get(same..new.len() - end).unwrap_or_default());
    add(" ", old.get(old.len() - end..(old.len() - end + 1).min(old.len())).unwrap_or_default());
    text
}

#[cfg(test)]
mod tests {
    use super::{Json, difference, merged};

    fn json(text: &str) -> Json {
        text.parse().unwrap()
    }

    #[test]
    fn what_changes_is_shown() {
        let old = json(r#"{"a":1,"b":2,"c":3}"#);
        let new = merged(&old, &json(r#"{"b":[1],"d":{}}"#));
        assert_eq!(new, json(r#"{"a":1,"b":[1],"c":3,"d":{}}"#));
        let shown = difference(Some(&old), Some(&json(r#"{"a":1,"b":5,"c":3}"#)));
        assert_eq!(shown, "    \"a\": 1,\n-   \"b\": 2,\n+   \"b\": 5,\n    \"c\": 3\n");
        assert_eq!(difference(Some(&json("\"x\"")), None), "- \"x\"\n");
        assert_eq!(difference(None, Some(&json("5"))), "+ 5\n");
        assert_eq!(merged(&json("[1]"), &json("[2]")), json("[1,2]"));
        assert_eq!(super::value("5").unwrap(), json("5"));
        assert_eq!(super::value("a lab [2]").unwrap(), json("\"a lab [2]\""));
        assert!(["{\"a\":", " [1", "\"lab", "{a: 1}"].iter().all(|text| super::value(text).is_err()));
        // A terminal does not interpret values of a meter.
        assert!(!difference(Some(&json(r#""\u009b31m""#)), None).contains('\u{9b}'));
    }
}
