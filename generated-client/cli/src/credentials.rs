//! The credentials file: addresses of meters and logins.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use zeroize::Zeroizing;

use crate::failure::Failure;

/// A credentials file: one meter, or several with names.
#[derive(Default)]
pub(crate) struct Credentials {
    pub(crate) meters: Vec<Entry>,
    /// The name of the meter that is used if none is given.
    pub(crate) default: Option<String>,
}

/// A meter of a credentials file.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Entry {
    /// Its name in `[meter.NAME]`; none in a file of one meter.
    pub(crate) name: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) user: Option<String>,
    pub(crate) password: Option<Zeroizing<String>>,
    /// A command that prints the password.
    pub(crate) password_command: Option<String>,
    pub(crate) token: Option<Zeroizing<String>>,
    pub(crate) fingerprint: Option<String>,
    pub(crate) ca: Option<PathBuf>,
}

/// An example file, for messages.
pub(crate) const EXAMPLE: &str = "meter = \"https://DEVNAME.egaug.es\"
user = \"owner\"
password = \"..\"";

/// The default path: `egauge/credentials.toml` in the user's configuration directory.
pub(crate) fn usual() -> Option<PathBuf> {
    let directory = etcetera::choose_base_strategy().ok()?.config_dir();
    Some(directory.join("egauge").join("credentials.toml"))
}

impl Credentials {
    /// Reads the named file, which must exist, or the default one, which need not.
    pub(crate) fn read(named: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = named.map(Path::to_owned).or_else(usual) else { return Ok(Self::default()) };
        let unreadable = |error: &io::Error| {
            Failure::new(format!("cannot read the credentials file {}: {error}", path.display()))
                .attempt("give another one with --credentials FILE")
        };
        let mut file = match File::open(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && named.is_none() => {
                return Ok(Self::default());
            }
            opened => opened.map_err(|error| unreadable(&error))?,
        };
        private(&file, &path)?;
        let mut text = Zeroizing::new(String::new());
        file.read_to_string(&mut text).map_err(|error| unreadable(&error))?;
        Self::parse(&text).map_err(|problem| {
            Failure::new(format!("the credentials file {}: {problem}", path.display()))
                .attempt(format!("expected a file like this; all keys are optional:\n\n{EXAMPLE}"))
        })
    }

    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            // The error's own text would quote the line, with the password in it.
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            format!("line {} is not TOML: {}", before.matches('\n').count() + 1, error.message())
        })?;
        let mut credentials = Self::default();
        let mut alone = toml::Table::new();
        for (name, value) in table {
            match (name.as_str(), value) {
                ("meter", toml::Value::Table(meters)) => {
                    for (name, meter) in meters {
                        let toml::Value::Table(meter) = meter else {
                            return Err(format!("`meter.{name}` is not a table: write [meter.{name}]"));
                        };
                        let mut entry = Entry::parse(meter, "url", &format!("meter.{name}."))?;
                        if entry.url.is_none() {
                            return Err(format!("[meter.{name}] has no `url`"));
                        }
                        entry.name = Some(name);
                        credentials.meters.push(entry);
                    }
                }
                ("default", toml::Value::String(name)) => credentials.default = Some(name),
                (_, value) => {
                    alone.insert(name, value);
                }
            }
        }
        match (credentials.meters.as_slice(), alone.keys().next()) {
            ([], _) => credentials.meters.push(Entry::parse(alone, "meter", "")?),
            (_, Some(name)) => return Err(format!("`{name}` belongs into a table [meter.NAME]")),
            (_, None) => {}
        }
        if let Some(default) = &credentials.default
            && !credentials.meters.iter().any(|meter| meter.name.as_ref() == Some(default))
        {
            return Err(format!("`default` is `{default}`, but the table [meter.{default}] is missing"));
        }
        Ok(credentials)
    }

    /// The meter at an address.
    pub(crate) fn of(&self, url: &str) -> Option<Entry> {
        // An entry without an address applies to any meter.
        let is = |entry: &&Entry| {
            entry.url.as_ref().is_none_or(|other| other.trim_end_matches('/') == url.trim_end_matches('/'))
        };
        let found = self.meters.iter().find(is).cloned();
        found.map(|entry| Entry { url: Some(url.to_owned()), ..entry })
    }

    /// The meters of these names, or the default one if there are no names.
    pub(crate) fn chosen(&self, profiles: &[String]) -> Result<Vec<Entry>, Failure> {
        let names = || {
            let names: Vec<&str> = self.meters.iter().filter_map(|meter| meter.name.as_deref()).collect();
            names.join(", ")
        };
        let named = |name: &String| {
            let found = self.meters.iter().find(|meter| meter.name.as_ref() == Some(name));
            found.cloned().ok_or_else(|| {
                let failure = Failure::usage(format!("the profile `{name}` does not exist"));
                if names().is_empty() {
                    failure.attempt(format!("write it into the credentials file:\n\n[meter.{name}]\nurl = \"https://DEVNAME.egaug.es\""))
                } else {
                    failure.attempt(format!("give one of {}", names()))
                }
            })
        };
        match (profiles, &self.default, self.meters.as_slice()) {
            ([], None, []) => Ok(vec![Entry::default()]),
            ([], None, [one]) => Ok(vec![one.clone()]),
            ([], None, _) => Err(Failure::new("the credentials file has several meters").attempt(format!(
                "give --profile with one of {}, or write default = \"NAME\" into the file",
                names()
            ))),
            ([], Some(default), _) => Ok(vec![named(default)?]),
            (profiles, _, _) => profiles.iter().map(named).collect(),
        }
    }
}

impl Entry {
    /// Reads the table of a meter. `address` is the key of its address: `url`, or `meter` in a file of one meter.
    fn parse(table: toml::Table, address: &str, before: &str) -> Result<Self, String> {
        let mut entry = Self::default();
        for (name, value) in table {
            let toml::Value::String(value) = value else {
                return Err(format!("`{before}{name}` is not a string in quotes"));
            };
            match name.as_str() {
                name if name == address => entry.url = Some(value),
                "user" => entry.user = Some(value),
                "password" => entry.password = Some(Zeroizing::new(value)),
                "password_command" => entry.password_command = Some(value),
                "token" => entry.token = Some(Zeroizing::new(value)),
                "fingerprint" => entry.fingerprint = Some(value),
                "ca" => entry.ca = Some(value.into()),
                _ => {
                    let known =
                        format!("{address}, user, password, password_command, token, fingerprint, ca");
                    return Err(format!("`{before}{name}` is not one of {known}"));
                }
            }
        }
        Ok(entry)
    }
}

/// Refuses a file that other users can read or write.
#[cfg(unix)]
fn private(file: &File, path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt as _;
    let metadata = file.metadata().map_err(|error| {
        Failure::new(format!(
            "cannot read the permissions of the credentials file {}: {error}",
            path.display()
        ))
    })?;
    if metadata.is_dir() {
        return Err(Failure::new(format!("the credentials file {} is a directory", path.display()))
            .attempt("give a file with --credentials FILE"));
    }
    let mode = metadata.permissions().mode();
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(Failure::new(format!(
        "other users can access the credentials file {} (mode {:03o})",
        path.display(),
        mode & 0o777
    ))
    .attempt(format!("chmod 600 '{}'", path.display())))
}

/// Other systems protect the user's directory.
#[cfg(not(unix))]
fn private(_: &File, _: &Path) -> Result<(), Failure> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Credentials, EXAMPLE};

    #[test]
    fn what_a_file_says() {
        let read = |text: &str| Credentials::parse(text).ok().and_then(|read| read.chosen(&[]).ok()?.pop());
        let one = read("meter = 'm'\nuser = \"u\"\ntoken = 't'\nfingerprint = 'f'\nca = 'c'\n");
        let one = one.expect("a meter");
        assert_eq!((one.url.as_deref(), one.user.as_deref()), (Some("m"), Some("u")));
        assert_eq!(
            (one.token.as_ref().map(|token| token.as_str()), one.fingerprint.as_deref()),
            (Some("t"), Some("f"))
        );
        assert!(one.password.is_none() && one.ca.is_some_and(|path| path.as_os_str() == "c"));
        assert!(read(EXAMPLE).is_some_and(|read| read.password.is_some()));
        assert!(read("").is_some_and(|read| read.url.is_none()));
    }

    #[test]
    fn several_meters_have_names() {
        let both = "[meter.home]\nurl = 'http://a'\nuser = 'u'\n[meter.shop]\nurl = 'http://b/'\n";
        let read = Credentials::parse(both).expect("a file");
        let urls = |profiles: &[&str]| -> Option<Vec<String>> {
            let profiles: Vec<String> = profiles.iter().map(|name| (*name).to_owned()).collect();
            read.chosen(&profiles).ok()?.into_iter().map(|entry| entry.url).collect()
        };
        assert_eq!(urls(&["shop", "home"]), Some(vec!["http://b/".to_owned(), "http://a".to_owned()]));
        assert_eq!((urls(&["barn"]), urls(&[])), (None, None));
        assert!(read.of("http://b").is_some_and(|entry| entry.name.as_deref() == Some("shop")));
        assert!(read.of("http://c").is_none());
        let read = Credentials::parse(&format!("default = 'home'\n{both}")).expect("a file");
        assert_eq!(read.chosen(&[]).map(|found| found.len()).ok(), Some(1));
        for (text, says) in [
            (format!("user = 'u'\n{both}"), "`user` belongs into"),
            (format!("default = 'barn'\n{both}"), "`default` is `barn`"),
            ("[meter.home]\nuser = 'u'".to_owned(), "[meter.home] has no `url`"),
            ("[meter.home]\nurl = 'u'\nmeter = 'm'".to_owned(), "`meter.home.meter` is not one of url"),
            ("meter.home = 5".to_owned(), "`meter.home` is not a table"),
        ] {
            let problem = Credentials::parse(&text).err().expect("a problem");
            assert!(problem.starts_with(says), "{problem}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_file_is_said_without_its_secrets() {
        for (text, says) in [
            ("user = \"u\"\npassword = \"sesame\noops", "line 3 is not TOML"),
            ("password = sesame", "line 1 is not TOML"),
            ("password = 5", "`password` is not a string"),
            ("passwort = \"sesame\"", "`passwort` is not one of meter, user"),
        ] {
            let problem = Credentials::parse(text).err().expect("a problem");
            assert!(problem.starts_with(says) && !problem.contains("sesame"), "{problem}");
        }
    }
}
