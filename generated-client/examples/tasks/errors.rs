//! Tells apart what can go wrong: away, wrong password, missing right, no such user, bad value.

use std::io::Write;

use super::common::Failure;
use egauge_webapi::models::{ConfigUserName, Privilege};
use egauge_webapi::{Error, ErrorKind, Meter};

pub async fn run(meter: &Meter, out: &mut impl Write) -> Result<(), Failure> {
    match meter.config().user().name("guest").get().await {
        Ok(user) => writeln!(out, "{}", privileges(&user))?,
        Err(error) => writeln!(out, "{}", verdict(&error))?,
    }
    Ok(())
}

fn privileges(user: &ConfigUserName) -> String {
    let names: Vec<&str> = user.r#priv.iter().flatten().map(Privilege::as_str).collect();
    format!("guest has {}", if names.is_empty() { "no privilege".to_owned() } else { names.join(", ") })
}

/// What to tell the user of a program.
pub fn verdict(error: &Error) -> String {
    match error.kind() {
        ErrorKind::Credentials => "wrong user name or password".to_owned(),
        ErrorKind::Permission => "the user lacks the right to do this".to_owned(),
        ErrorKind::NotFound => "the meter has no such item".to_owned(),
        // A bad value, whatever the status: meters answer 400, or 200 with an error.
        ErrorKind::Meter => format!("refused: {}", error.meter_message().unwrap_or_default()),
        // The meter is away, slow or busy.
        _ if error.is_retryable() => "try again later".to_owned(),
        // One sentence and an advice.
        _ => error.to_string(),
    }
}
