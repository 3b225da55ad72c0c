//! Which meter, as whom, and whose certificate is good enough.

use std::env;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

use zeroize::Zeroizing;

use crate::arguments::MeterArguments;
use crate::credentials::{self, Credentials, Entry};
use crate::failure::Failure;
use crate::probe::{Target, Trust};

/// A meter, and what to call it beside others.
pub(crate) struct Chosen {
    pub(crate) name: String,
    pub(crate) target: Target,
}

/// Which meters, where they are and as whom to ask them: from the arguments, the environment, the credentials file and
/// the keyboard, in this order. `password` names the environment variable that has the password, if it is another one;
/// `is_written` is whether the command writes the credentials file, which then need not be there.
pub(crate) fn chosen(
    arguments: &MeterArguments,
    password: Option<&str>,
    is_written: bool,
) -> Result<Vec<Chosen>, Failure> {
    let file = match named_file(arguments) {
        Some(path) if is_written && !path.exists() => Credentials::default(),
        named => Credentials::read(named.as_deref())?,
    };
    let named = arguments
        .meter
        .clone()
        .or_else(|| variable("EGAUGE_METER").filter(|_| arguments.profiles.is_empty()));
    let profiles = if arguments.profiles.is_empty() && named.is_none() {
        variable("EGAUGE_PROFILE").into_iter().collect()
    } else {
        arguments.profiles.clone()
    };
    let entries: Vec<Entry> = match named {
        // Of another meter the file knows nothing that is anybody else's business.
        Some(url) => vec![file.of(&url).unwrap_or_else(|| Entry { url: Some(url), ..Entry::default() })],
        None => file.chosen(&profiles)?,
    };
    entries.into_iter().map(|entry| one(arguments, entry, password)).collect()
}

/// The credentials file that was named.
pub(crate) fn named_file(arguments: &MeterArguments) -> Option<PathBuf> {
    arguments.credentials.clone().or_else(|| variable("EGAUGE_CREDENTIALS").map(PathBuf::from))
}

fn one(arguments: &MeterArguments, file: Entry, password: Option<&str>) -> Result<Chosen, Failure> {
    let url = file.url.ok_or_else(|| {
        Failure::new("no meter was named").attempt(format!(
            "give --meter https://DEVNAME.egaug.es, set EGAUGE_METER, or write {}:\n\n{}",
            usual_file(),
            credentials::EXAMPLE
        ))
    })?;
    let token = variable("EGAUGE_TOKEN").map(Zeroizing::new);
    let asked = arguments.user.clone().or_else(|| variable("EGAUGE_USER"));
    // Of a user other than the file's, the file knows nothing.
    let theirs = asked.is_none() || asked == file.user;
    let token = token.or(file.token.filter(|_| theirs));
    let credentials = match (&token, asked.or(file.user)) {
        (None, Some(user)) => {
            let given = variable(password.unwrap_or("EGAUGE_PASSWORD")).map(Zeroizing::new);
            let given = match (given.or(file.password.filter(|_| theirs && password.is_none())), password) {
                (Some(given), _) => given,
                (None, Some(name)) => {
                    return Err(Failure::new(format!("the environment variable {name} is not set")));
                }
                (None, None) => prompt(&user, &url)?,
            };
            Some((user, given))
        }
        // A meter may answer everybody; if it does not, its refusal says so.
        _ => None,
    };
    let trust = Trust {
        fingerprint: arguments.fingerprint.clone().or(file.fingerprint),
        ca: arguments.ca.clone().or(file.ca),
        anybody: arguments.insecure_accept_any_certificate,
    };
    if trust.anybody {
        let warning = "warning: any certificate is taken, so anybody between here and the meter can read and \
                       change everything";
        let _ = writeln!(io::stderr(), "{warning}");
    }
    let name = file.name.unwrap_or_else(|| host(&url).to_owned());
    Ok(Chosen { name, target: Target { url, api_root: None, credentials, token, trust } })
}

/// The host of an address, with its port if it has one.
pub(crate) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// An environment variable, unless it is empty.
pub(crate) fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

pub(crate) fn usual_file() -> String {
    credentials::usual().map_or_else(|| "a credentials file".to_owned(), |path| path.display().to_string())
}

/// Asks for a password at the terminal, without showing it.
pub(crate) fn prompt(user: &str, address: &str) -> Result<Zeroizing<String>, Failure> {
    let missing = || Failure::new(format!("there is no password for `{user}`"));
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(missing()
            .attempt(format!("set EGAUGE_PASSWORD or EGAUGE_TOKEN, or write it into {}", usual_file())));
    }
    match rpassword::prompt_password(format!("Password of {user} at {address}: ")) {
        Ok(password) if password.is_empty() => Err(missing().attempt("type it at the prompt")),
        Ok(password) => Ok(Zeroizing::new(password)),
        Err(error) if error.kind() == io::ErrorKind::Interrupted => Err(Failure::Interrupted(2)),
        Err(error) => Err(Failure::new(format!("cannot read the password: {error}"))
            .attempt("set EGAUGE_PASSWORD, or write it into a credentials file")),
    }
}
