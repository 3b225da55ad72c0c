//! `egauge login`.

use std::io::Write as _;
use std::net::IpAddr;
use std::path::Path;

use clap::Args;
use zeroize::Zeroizing;

use super::Context;
use crate::connect::host;
use crate::credentials::{Credentials, usual};
use crate::failure::Failure;

#[derive(Args)]
#[command(
    after_help = "egauge tries the login at the meter before it stores it. Only the owner can read the file; its other \
                  contents stay. Without --name, the meter is named after its host.\n\n  \
                  egauge login --meter https://DEVNAME.egaug.es --user owner --name home"
)]
pub(crate) struct Login {
    /// A name for the meter, for --profile
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
}

impl Login {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let Some((user, password)) = context.target.credentials.clone() else {
            return Err(Failure::usage("no user is given").attempt("give --user NAME"));
        };
        let url = context.target.url.clone();
        let name = self.name.unwrap_or_else(|| default_name(&url));
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
        {
            return Err(Failure::usage(format!("`{name}` cannot be the name of a meter"))
                .attempt("give --name NAME, of letters, digits, `-` and `_`"));
        }
        let path = context.credentials.clone().or_else(usual).ok_or_else(|| {
            Failure::new("the system has no configuration directory")
                .attempt("give a file with --credentials")
        })?;
        context.meter.auth().rights().get().await?;
        let before = read(&path)?;
        let section = section(&name, &url, &user, &password, context.target.trust.fingerprint.as_deref())?;
        let text = added(&before, &name, &section).map_err(|why| {
            Failure::new(format!("the credentials file {}: {why}", path.display()))
                .attempt("edit the file by hand")
        })?;
        write(&path, &text)?;
        context.out.lines(&format!("{user} at {url} is stored as `{name}` in {}\n", path.display()))
    }
}

/// The first label of the meter's host; all of an IP address.
fn default_name(url: &str) -> String {
    let host = host(url);
    let address = host.rsplit_once(':').map_or(host, |(address, _)| address);
    match address.trim_matches(['[', ']']).parse::<IpAddr>() {
        Ok(address) => address.to_string().replace(['.', ':'], "-"),
        Err(_) => host.split(['.', ':']).next().unwrap_or_default().to_owned(),
    }
}

/// The text of the file; empty if the file does not exist.
fn read(path: &Path) -> Result<Zeroizing<String>, Failure> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Zeroizing::new(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Zeroizing::new(String::new())),
        Err(error) => Err(Failure::new(format!("cannot read {}: {error}", path.display()))),
    }
}

fn section(
    name: &str,
    url: &str,
    user: &str,
    password: &str,
    fingerprint: Option<&str>,
) -> Result<Zeroizing<String>, Failure> {
    let mut text = Zeroizing::new(format!("[meter.{name}]\n"));
    let pin = fingerprint.map(|pin| ("fingerprint", pin));
    for (key, value) in [("url", url), ("user", user), ("password", password)].into_iter().chain(pin) {
        // A JSON string without control characters is one of TOML, too.
        if value.chars().any(char::is_control) {
            return Err(Failure::new(format!(
                "the {key} has a control character, which egauge cannot write to the file"
            )));
        }
        let quoted = Zeroizing::new(serde_json::to_string(value).unwrap_or_default());
        text.push_str(&format!("{key} = {}\n", quoted.as_str()));
    }
    Ok(text)
}

/// The file's text with one more meter, or why that is impossible.
fn added(before: &str, name: &str, section: &str) -> Result<Zeroizing<String>, String> {
    let known = Credentials::parse(before)?;
    if known.meters.iter().any(|meter| meter.name.as_deref() == Some(name)) {
        return Err(format!("the meter `{name}` exists already"));
    }
    if known.meters.iter().any(|meter| meter.name.is_none() && (meter.url.is_some() || meter.user.is_some()))
    {
        return Err("it describes one meter, without a table [meter.NAME]".to_owned());
    }
    let gap = if before.is_empty() || before.ends_with("\n\n") {
        ""
    } else if before.ends_with('\n') {
        "\n"
    } else {
        "\n\n"
    };
    let text = Zeroizing::new(format!("{before}{gap}{section}"));
    // The new text must be readable.
    Credentials::parse(&text).map(|_| text.clone())
}

/// Replaces the file; only its owner can read it.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let failed =
        |error: &dyn std::fmt::Display| Failure::new(format!("cannot write {}: {error}", path.display()));
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(directory).map_err(|error| failed(&error))?;
    // A temporary file has mode 0600.
    let mut file =
        tempfile::Builder::new().prefix(".egauge-").tempfile_in(directory).map_err(|error| failed(&error))?;
    file.write_all(text.as_bytes()).map_err(|error| failed(&error))?;
    file.persist(path).map_err(|error| failed(&error.error))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{added, default_name, section};

    #[test]
    fn a_meter_is_named_after_its_host() {
        for (url, name) in [
            ("https://egauge123.egaug.es", "egauge123"),
            ("egauge123.local:80/", "egauge123"),
            ("http://192.168.1.50:8080", "192-168-1-50"),
            ("http://192.168.1.50", "192-168-1-50"),
            ("http://[fd00::1]:80", "fd00--1"),
        ] {
            assert_eq!(default_name(url), name);
        }
    }

    #[test]
    fn a_meter_is_added_and_what_is_there_stays() {
        let text = section("home", "http://a", "ow\"ner", "p\\w", None).unwrap();
        let first = added("", "home", &text).unwrap();
        assert_eq!(
            first.as_str(),
            "[meter.home]\nurl = \"http://a\"\nuser = \"ow\\\"ner\"\npassword = \"p\\\\w\"\n"
        );
        let second = section("shop", "http://b", "u", "p", Some("AB")).unwrap();
        let both = added(&format!("# mine\n{}", first.as_str()), "shop", &second).unwrap();
        assert!(both.starts_with("# mine\n[meter.home]\n") && both.ends_with("\n\n[meter.shop]\nurl = \"http://b\"\nuser = \"u\"\npassword = \"p\"\nfingerprint = \"AB\"\n"));
        assert!(added(&both, "shop", &second).is_err_and(|why| why.contains("already")));
        assert!(
            added("meter = 'm'\nuser = 'u'\n", "shop", &second).is_err_and(|why| why.contains("one meter"))
        );
        assert!(section("x", "http://a", "u", "p\n", None).is_err());
    }
}
