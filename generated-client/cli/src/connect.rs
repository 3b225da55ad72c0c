//! Which meter, as whom, and whose certificate is good enough.

use std::env;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

use egauge_webapi::{Http, Meter};
use zeroize::Zeroizing;

use crate::arguments::MeterArguments;
use crate::credentials::{self, Credentials};
use crate::failure::Failure;

/// All that is needed to reach a meter.
pub(crate) struct Access {
    address: String,
    identity: Identity,
    fingerprint: Option<String>,
    ca: Option<PathBuf>,
    anybody: bool,
}

enum Identity {
    Token(Zeroizing<String>),
    User(String, Zeroizing<String>),
}

impl Access {
    /// From the arguments, the environment, the credentials file and the keyboard, in this order.
    pub(crate) fn gather(arguments: MeterArguments) -> Result<Self, Failure> {
        let named = arguments.credentials.or_else(|| variable("EGAUGE_CREDENTIALS").map(PathBuf::from));
        let mut file = Credentials::read(named.as_deref())?;
        let said = arguments.meter.or_else(|| variable("EGAUGE_METER"));
        if let (Some(said), Some(theirs)) = (&said, &file.meter)
            && said.trim_end_matches('/') != theirs.trim_end_matches('/')
        {
            // They are those of another meter, which are nobody else's business.
            file = Credentials::default();
        }
        let address = said.or(file.meter).ok_or_else(|| {
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
        let identity = match token.or(file.token.filter(|_| theirs)) {
            Some(token) => Identity::Token(token),
            None => {
                let user = asked.or(file.user).ok_or_else(|| {
                    Failure::new("nobody was named to log in as").attempt(format!(
                        "give --user NAME, set EGAUGE_USER, or write it into {}",
                        usual_file()
                    ))
                })?;
                let password = variable("EGAUGE_PASSWORD").map(Zeroizing::new);
                let password = match password.or(file.password.filter(|_| theirs)) {
                    Some(password) => password,
                    None => prompt(&user, &address)?,
                };
                Identity::User(user, password)
            }
        };
        Ok(Self {
            address,
            identity,
            fingerprint: arguments.fingerprint.or(file.fingerprint),
            ca: arguments.ca.or(file.ca),
            anybody: arguments.insecure_accept_any_certificate,
        })
    }

    /// The meter, with a connection that is made by its first call.
    pub(crate) fn meter(self) -> Result<Meter<Http>, Failure> {
        let builder = Meter::builder(self.address);
        let mut builder = match self.identity {
            Identity::Token(token) => builder.token(token.as_str()),
            Identity::User(user, password) => builder.credentials(user, password.as_str()),
        };
        if let Some(fingerprint) = self.fingerprint {
            builder = builder.pin_sha256(fingerprint);
        }
        if let Some(ca) = self.ca {
            builder = builder.ca_file(ca);
        }
        if self.anybody {
            let warning = "warning: any certificate is taken, so anybody between here and the meter can read and \
                           change everything";
            let _ = writeln!(io::stderr(), "{warning}");
            builder = builder.danger_accept_any_certificate();
        }
        Ok(builder.build()?)
    }
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
