//! `egauge login`.

use std::io::Write as _;
use std::net::IpAddr;
use std::path::Path;

use clap::Args;
use zeroize::Zeroizing;

use super::Context;
use crate::connect::host;
use crate::credentials::{Credentials, Entry, usual};
use crate::failure::Failure;
use crate::probe::Trust;

#[derive(Args)]
#[command(
    after_help = "egauge tries the login at the meter before it stores it. Only the owner can read the file; its other \
                  contents stay. Without --name, the meter is named after its host.\n\n  \
                  egauge login --meter https://DEVNAME.egaug.es --user owner --name home\n\nA further login of the same \
                  name, address and user replaces the password."
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
        // The name that the file has for this meter.
        let known = context.all.first().map(|(name, _)| name.clone()).filter(|name| name != host(&url));
        let name = self.name.or(known).unwrap_or_else(|| default_name(&url));
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
        let section = section(&name, &url, &user, &password, &context.target.trust)?;
        let is_known = Credentials::parse(&before)
            .is_ok_and(|known| known.meters.iter().any(|meter| meter.name.as_ref() == Some(&name)));
        let text = match is_known {
            true => updated(&before, &name, &url, &user, &password),
            false => added(&before, &name, &section),
        };
        let text = text.map_err(|why| {
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
    trust: &Trust,
) -> Result<Zeroizing<String>, Failure> {
    let mut text = Zeroizing::new(format!("[meter.{name}]\n"));
    let pin = trust.fingerprint.as_deref().map(|pin| ("fingerprint", pin));
    let ca = trust.ca.as_deref().map(|ca| std::path::absolute(ca).unwrap_or_else(|_| ca.to_owned()));
    let ca = ca.as_deref().and_then(Path::to_str).map(|ca| ("ca", ca));
    for (key, value) in
        [("url", url), ("user", user), ("password", password)].into_iter().chain(pin).chain(ca)
    {
        // A JSON string without control characters is one of TOML, too.
        if value.chars().any(char::is_control) {
            return Err(Failure::new(format!(
                "the {key} has a control character, which egauge cannot write to the file"
            )));
        }
        text.push_str(&line(key, value));
    }
    Ok(text)
}

fn line(key: &str, value: &str) -> Zeroizing<String> {
    let quoted = Zeroizing::new(serde_json::to_string(value).unwrap_or_default());
    Zeroizing::new(format!("{key} = {}\n", quoted.as_str()))
}

/// The file's text with another password of a meter that it has, or why that is impossible.
fn updated(
    before: &str,
    name: &str,
    url: &str,
    user: &str,
    password: &str,
) -> Result<Zeroizing<String>, String> {
    let mut expected = Credentials::parse(before)?.meters;
    let known = expected.iter_mut().find(|meter| meter.name.as_deref() == Some(name));
    let is_same = |meter: &&mut Entry| {
        let address = meter.url.as_deref().unwrap_or_default();
        address.trim_end_matches('/') == url.trim_end_matches('/') && meter.user.as_deref() == Some(user)
    };
    let Some(known) = known.filter(is_same) else {
        return Err(format!("the meter `{name}` exists already, with another address or user"));
    };
    known.password = Some(Zeroizing::new(password.to_owned()));
    let header = format!("[meter.{name}]");
    let mut text = Zeroizing::new(String::with_capacity(before.len() + password.len()));
    let mut is_inside = false;
    for old in before.split_inclusive('\n') {
        if old.trim_start().starts_with('[') {
            is_inside = old.trim() == header;
        }
        let is_password = old.split('=').next().is_some_and(|key| key.trim() == "password");
        text.push_str(
            if is_inside && is_password { line("password", password) } else { old.to_owned().into() }
                .as_str(),
        );
    }
    // Other spellings of the table or the key are not found.
    match Credentials::parse(&text) {
        Ok(found) if found.meters == expected => Ok(text),
        _ => Err(format!("the password of `{name}` is not on a line of its own in [meter.{name}]")),
    }
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
    // A link stays a link, and the file that it leads to is replaced.
    let path = &std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // A temporary file has mode 0600.
    let mut file =
        tempfile::Builder::new().prefix(".egauge-").tempfile_in(directory).map_err(|error| failed(&error))?;
    file.write_all(text.as_bytes()).map_err(|error| failed(&error))?;
    file.persist(path).map_err(|error| failed(&error.error))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Trust, added, default_name, section, updated};

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
        let text = section("home", "http://a", "ow\"ner", "p\\w", &Trust::default()).unwrap();
        let first = added("", "home", &text).unwrap();
        assert_eq!(
            first.as_str(),
            "[meter.home]\nurl = \"http://a\"\nuser = \"ow\\\"ner\"\npassword = \"p\\\\w\"\n"
        );
        let trust =
            Trust { fingerprint: Some("AB".to_owned()), ca: Some("/ca.pem".into()), ..Trust::default() };
        let second = section("shop", "http://b", "u", "p", &trust).unwrap();
        let both = added(&format!("# mine\n{}", first.as_str()), "shop", &second).unwrap();
        assert!(both.starts_with("# mine\n[meter.home]\n") && both.ends_with("\n\n[meter.shop]\nurl = \"http://b\"\nuser = \"u\"\npassword = \"p\"\nfingerprint = \"AB\"\nca = \"/ca.pem\"\n"));
        assert!(added(&both, "shop", &second).is_err_and(|why| why.contains("already")));
        assert!(
            added("meter = 'm'\nuser = 'u'\n", "shop", &second).is_err_and(|why| why.contains("one meter"))
        );
        assert!(section("x", "http://a", "u", "p\n", &Trust::default()).is_err());
    }
    #[test]
    fn a_password_is_replaced_and_nothing_else() {
        let before = "# [meter.home]\n[meter.home]\nurl = 'http://a/'\nuser = 'u'\npassword = 'old' # mine\n\n\
                      [meter.shop]\nurl = 'http://b'\nuser = 'u'\npassword = 'old'\n";
        let after = updated(before, "home", "http://a", "u", "n\"w").unwrap();
        assert_eq!(after.as_str(), before.replace("password = 'old' # mine", "password = \"n\\\"w\""));
        for (url, user) in [("http://b", "u"), ("http://a", "guest")] {
            assert!(
                updated(before, "home", url, user, "p").is_err_and(|why| why.contains("another address"))
            );
        }
        for other in [
            "[meter.\"home\"]\nurl = 'a'\nuser = 'u'\npassword = 'old'",
            "[meter.home]\nurl = 'a'\nuser = 'u'\ntoken = 't'",
        ] {
            assert!(
                updated(other, "home", "a", "u", "p").is_err_and(|why| why.contains("a line of its own"))
            );
        }
    }
}
