//! Which meters to connect to, with which logins and which trusted certificates.

use std::env;
use std::io::{self, Write as _};
use std::path::PathBuf;

use zeroize::Zeroizing;

use crate::arguments::MeterArguments;
use crate::credentials::{self, Credentials, Entry};
use crate::failure::Failure;
use crate::password;
use crate::probe::{Target, Trust};

/// A meter, and its name in output and error messages.
pub(crate) struct Chosen {
    pub(crate) name: String,
    pub(crate) target: Target,
}

/// What a command needs to know about meters.
#[derive(Clone, Copy, Default)]
pub(crate) struct Needs<'a> {
    /// The environment variable of the password, if it is not EGAUGE_PASSWORD.
    pub(crate) password_variable: Option<&'a str>,
    /// Whether the command writes the credentials file, which then need not exist.
    pub(crate) writes_credentials: bool,
    /// Whether it reads several meters.
    pub(crate) takes_several: bool,
}

/// The meters with their logins: from the arguments, the environment, the credentials file and the prompt, in this
/// order.
pub(crate) fn chosen(arguments: &MeterArguments, needs: Needs<'_>) -> Result<Vec<Chosen>, Failure> {
    let file = match named_file(arguments) {
        Some(path) if needs.writes_credentials && !path.exists() => Credentials::default(),
        named => Credentials::read(named.as_deref())?,
    };
    let addresses: Vec<String> = if arguments.meters.is_empty() {
        variable("EGAUGE_METER").filter(|_| arguments.profiles.is_empty()).into_iter().collect()
    } else {
        arguments.meters.clone()
    };
    let profiles = if arguments.profiles.is_empty() && addresses.is_empty() {
        variable("EGAUGE_PROFILE").into_iter().collect()
    } else {
        arguments.profiles.clone()
    };
    let entries: Vec<Entry> = if addresses.is_empty() {
        file.chosen(&profiles)?
    } else {
        // The credentials of one meter are never sent to another.
        let entry =
            |url: String| file.of(&url).unwrap_or_else(|| Entry { url: Some(url), ..Entry::default() });
        addresses.into_iter().map(entry).collect()
    };
    let is_several = entries.len() > 1;
    if is_several && !needs.takes_several {
        return Err(Failure::usage("this command reads one meter, and several are given")
            .attempt("give --meter or --profile once"));
    }
    if is_several && variable("EGAUGE_TOKEN").is_some() {
        return Err(Failure::usage("EGAUGE_TOKEN is the token of one meter, and several are given")
            .attempt("unset it, and write a `token` for each meter into the credentials file"));
    }
    let names = names(&entries)?;
    let named = entries.into_iter().zip(names);
    let targets = named.map(|(entry, name)| match one(arguments, entry, needs) {
        Ok(target) => Ok(Chosen { name, target }),
        Err(failure) if is_several => Err(failure.of_meter(&name)),
        Err(failure) => Err(failure),
    });
    let chosen: Vec<Chosen> = targets.collect::<Result<_, _>>()?;
    if arguments.insecure_accept_any_certificate {
        let warning = "warning: egauge accepts any certificate, so anyone on the network path can read and change \
                       everything";
        let _ = writeln!(io::stderr(), "{warning}");
    }
    Ok(chosen)
}

/// The credentials file that an argument or the environment names.
pub(crate) fn named_file(arguments: &MeterArguments) -> Option<PathBuf> {
    arguments.credentials.clone().or_else(|| variable("EGAUGE_CREDENTIALS").map(PathBuf::from))
}

/// A distinct name for each meter: that of the credentials file, or its host, or its address where two have one host.
fn names(entries: &[Entry]) -> Result<Vec<String>, Failure> {
    let address = |entry: &Entry| entry.url.as_deref().unwrap_or_default().trim_end_matches('/').to_owned();
    let short = |entry: &Entry| entry.name.clone().unwrap_or_else(|| host(&address(entry)).to_owned());
    let mut names: Vec<String> = Vec::new();
    for entry in entries {
        let is_unique = entries.iter().filter(|other| short(other) == short(entry)).count() == 1;
        let name = if is_unique { short(entry) } else { address(entry) };
        if names.contains(&name) {
            return Err(Failure::usage(format!("the meter `{}` is given twice", short(entry))));
        }
        names.push(name);
    }
    Ok(names)
}

fn one(arguments: &MeterArguments, file: Entry, needs: Needs<'_>) -> Result<Target, Failure> {
    let password_variable = needs.password_variable;
    let url = file.url.ok_or_else(|| {
        Failure::new("no meter is given").attempt(format!(
            "give --meter https://DEVNAME.egaug.es, set EGAUGE_METER, or write {}:\n\n{}",
            usual_file(),
            credentials::EXAMPLE
        ))
    })?;
    let token = variable("EGAUGE_TOKEN").map(Zeroizing::new);
    let asked = arguments.user.clone().or_else(|| variable("EGAUGE_USER"));
    // The file's password and token belong to the file's user only; a login replaces them.
    let is_file_user = (asked.is_none() || asked == file.user) && !needs.writes_credentials;
    let token = token.or(file.token.filter(|_| is_file_user));
    let credentials = match (&token, asked.or(file.user)) {
        (None, Some(user)) => {
            let given = variable(password_variable.unwrap_or("EGAUGE_PASSWORD")).map(Zeroizing::new);
            let may_use_file = is_file_user && password_variable.is_none();
            let password = match (given, file.password, file.password_command, password_variable) {
                (Some(password), ..) => password,
                (None, Some(password), ..) if may_use_file => password,
                (None, None, Some(command), _) if may_use_file => password::of_command(&command)?,
                (None, .., Some(name)) => {
                    return Err(Failure::new(format!("the environment variable {name} is not set")));
                }
                (None, .., None) => password::prompt(&user, &url)?,
            };
            Some((user, password))
        }
        // A meter may answer without a login; otherwise it answers 401.
        _ => None,
    };
    let trust = Trust {
        fingerprint: arguments.fingerprint.clone().or(file.fingerprint),
        ca: arguments.ca.clone().or(file.ca),
        anybody: arguments.insecure_accept_any_certificate,
    };
    Ok(Target { url, api_root: None, credentials, token, trust })
}

/// The host of an address, with its port if it has one, without a user.
pub(crate) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    authority.rsplit_once('@').map_or(authority, |(_, host)| host)
}

/// An environment variable, unless it is empty.
pub(crate) fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

pub(crate) fn usual_file() -> String {
    credentials::usual().map_or_else(|| "a credentials file".to_owned(), |path| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::{Entry, host, names};

    #[test]
    fn meters_have_distinct_names() {
        let entry = |name: Option<&str>, url: &str| Entry {
            name: name.map(str::to_owned),
            url: Some(url.to_owned()),
            ..Entry::default()
        };
        let found = |entries: &[Entry]| names(entries).ok();
        assert_eq!(
            found(&[entry(Some("home"), "http://a"), entry(None, "http://b:81/")]),
            Some(vec!["home".to_owned(), "b:81".to_owned()])
        );
        assert_eq!(
            found(&[entry(None, "http://a"), entry(None, "https://a/")]),
            Some(vec!["http://a".to_owned(), "https://a".to_owned()])
        );
        assert_eq!(found(&[entry(None, "http://a"), entry(None, "http://a/")]), None);
        assert_eq!(found(&[entry(Some("home"), "http://a"), entry(Some("home"), "http://a")]), None);
        // A password in an address is no part of a name.
        assert_eq!(host("http://owner:secret@a:81/x"), "a:81");
    }
}
