//! Which meter, as whom, and whose certificate is good enough.

use std::env;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

use zeroize::Zeroizing;

use crate::arguments::MeterArguments;
use crate::credentials::{self, Credentials};
use crate::failure::Failure;
use crate::probe::{Target, Trust};

/// Who may ask.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Who {
    /// A user whom the meter knows.
    User,
    /// Also nobody, if no user was named.
    Anybody,
}

/// Where the meter is and as whom to ask it: from the arguments, the environment, the credentials file and the
/// keyboard, in this order.
pub(crate) fn target(
    arguments: MeterArguments,
    (who, password): (Who, Option<&str>),
) -> Result<Target, Failure> {
    let named = arguments.credentials.or_else(|| variable("EGAUGE_CREDENTIALS").map(PathBuf::from));
    let mut file = Credentials::read(named.as_deref())?;
    let said = arguments.meter.or_else(|| variable("EGAUGE_METER"));
    if let (Some(said), Some(theirs)) = (&said, &file.meter)
        && said.trim_end_matches('/') != theirs.trim_end_matches('/')
    {
        // They are those of another meter, which are nobody else's business.
        file = Credentials::default();
    }
    let url = said.or(file.meter).ok_or_else(|| {
        Failure::new("no meter was named").attempt(format!(
            "give --meter https://DEVNAME.egaug.es, set EGAUGE_METER, or write {}:\n\n{}",
            usual_file(),
            credentials::EXAMPLE
        ))
    })?;
    let token = variable("EGAUGE_TOKEN").map(Zeroizing::new);
    let asked = arguments.user.or_else(|| variable("EGAUGE_USER"));
    // Of a user other than the file's, the file knows nothing.
    let theirs = asked.is_none() || asked == file.user;
    let token = token.or(file.token.filter(|_| theirs));
    let user = asked.or(file.user);
    let credentials = match (&token, user) {
        (Some(_), _) => None,
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
        (None, None) if who == Who::Anybody => None,
        (None, None) => {
            return Err(Failure::new("nobody was named to log in as")
                .attempt(format!("give --user NAME, set EGAUGE_USER, or write it into {}", usual_file())));
        }
    };
    let trust = Trust {
        fingerprint: arguments.fingerprint.or(file.fingerprint),
        ca: arguments.ca.or(file.ca),
        anybody: arguments.insecure_accept_any_certificate,
    };
    if trust.anybody {
        let warning = "warning: any certificate is taken, so anybody between here and the meter can read and \
                       change everything";
        let _ = writeln!(io::stderr(), "{warning}");
    }
    Ok(Target { url, api_root: None, credentials, token, trust })
}

/// An environment variable, unless it is empty.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn usual_file() -> String {
    credentials::usual().map_or_else(|| "a credentials file".to_owned(), |path| path.display().to_string())
}

/// Asks for a password at the terminal, without showing it.
fn prompt(user: &str, address: &str) -> Result<Zeroizing<String>, Failure> {
    let missing = || Failure::new(format!("there is no password for `{user}`"));
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(missing()
            .attempt(format!("set EGAUGE_PASSWORD or EGAUGE_TOKEN, or write it into {}", usual_file())));
    }
    match rpassword::prompt_password(format!("Password of {user} at {address}: ")) {
        Ok(password) if password.is_empty() => Err(missing().attempt("type it at the prompt")),
        Ok(password) => Ok(Zeroizing::new(password)),
        Err(error) if error.kind() == io::ErrorKind::Interrupted => Err(Failure::Interrupted),
        Err(error) => Err(Failure::new(format!("cannot read the password: {error}"))
            .attempt("set EGAUGE_PASSWORD, or write it into a credentials file")),
    }
}
