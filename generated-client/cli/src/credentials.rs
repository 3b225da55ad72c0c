//! The credentials file: where the meter is, and as whom to ask.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use zeroize::Zeroizing;

use crate::failure::Failure;

/// What a credentials file says.
#[derive(Default)]
pub(crate) struct Credentials {
    pub(crate) meter: Option<String>,
    pub(crate) user: Option<String>,
    pub(crate) password: Option<Zeroizing<String>>,
    pub(crate) token: Option<Zeroizing<String>>,
    pub(crate) fingerprint: Option<String>,
    pub(crate) ca: Option<PathBuf>,
}

/// What a file looks like, for whoever has none.
pub(crate) const EXAMPLE: &str = "meter = \"https://DEVNAME.egaug.es\"
user = \"owner\"
password = \"..\"";

/// Where it is if nothing is said: `egauge/credentials.toml` in the user's directory for configuration.
pub(crate) fn usual() -> Option<PathBuf> {
    let directory = etcetera::choose_base_strategy().ok()?.config_dir();
    Some(directory.join("egauge").join("credentials.toml"))
}

impl Credentials {
    /// Reads the file that was named, which must be there, or the usual one, which may be.
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
                .attempt(format!("it should look like this, besides what is not needed:\n\n{EXAMPLE}"))
        })
    }

    fn parse(text: &str) -> Result<Self, String> {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            // The error's own text would quote the line, with the password in it.
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            format!("line {} is not TOML: {}", before.matches('\n').count() + 1, error.message())
        })?;
        let mut credentials = Self::default();
        for (name, value) in table {
            let toml::Value::String(value) = value else {
                return Err(format!("`{name}` is not a text in quotes"));
            };
            match name.as_str() {
                "meter" => credentials.meter = Some(value),
                "user" => credentials.user = Some(value),
                "password" => credentials.password = Some(Zeroizing::new(value)),
                "token" => credentials.token = Some(Zeroizing::new(value)),
                "fingerprint" => credentials.fingerprint = Some(value),
                "ca" => credentials.ca = Some(value.into()),
                _ => {
                    let known = "meter, user, password, token, fingerprint, ca";
                    return Err(format!("`{name}` is not one of {known}"));
                }
            }
        }
        Ok(credentials)
    }
}

/// Refuses a file with secrets that others can read.
#[cfg(unix)]
fn private(file: &File, path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt as _;
    let metadata = file.metadata().map_err(|error| {
        Failure::new(format!("cannot tell who may use the credentials file {}: {error}", path.display()))
    })?;
    let mode = metadata.permissions().mode();
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(Failure::new(format!(
        "others than you may use the credentials file {} (its mode is {:03o})",
        path.display(),
        mode & 0o777
    ))
    .attempt(format!("chmod 600 '{}'", path.display())))
}

/// Elsewhere the user's directory is the user's own.
#[cfg(not(unix))]
fn private(_: &File, _: &Path) -> Result<(), Failure> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Credentials, EXAMPLE};

    #[test]
    fn what_a_file_says() {
        let read =
            Credentials::parse("meter = 'm'\nuser = \"u\"\ntoken = 't'\nfingerprint = 'f'\nca = 'c'\n").ok();
        let read = read.expect("a file");
        assert_eq!((read.meter.as_deref(), read.user.as_deref()), (Some("m"), Some("u")));
        assert_eq!(
            (read.token.as_ref().map(|token| token.as_str()), read.fingerprint.as_deref()),
            (Some("t"), Some("f"))
        );
        assert!(read.password.is_none() && read.ca.is_some_and(|path| path.as_os_str() == "c"));
        assert!(Credentials::parse(EXAMPLE).is_ok_and(|read| read.password.is_some()));
        assert!(Credentials::parse("").is_ok_and(|read| read.meter.is_none()));
    }

    #[test]
    fn what_is_wrong_with_a_file_is_said_without_its_secrets() {
        for (text, says) in [
            ("user = \"u\"\npassword = \"sesame\noops", "line 3 is not TOML"),
            ("password = sesame", "line 1 is not TOML"),
            ("password = 5", "`password` is not a text"),
            ("passwort = \"sesame\"", "`passwort` is not one of meter, user"),
        ] {
            let problem = Credentials::parse(text).err().expect("a problem");
            assert!(problem.starts_with(says) && !problem.contains("sesame"), "{problem}");
        }
    }
}
