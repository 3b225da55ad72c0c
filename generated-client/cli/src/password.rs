//! Passwords from a prompt and from other programs.

use std::io::{self, IsTerminal as _};
use std::process::{Command, Stdio};

use zeroize::Zeroizing;

use crate::connect::usual_file;
use crate::failure::Failure;

/// Asks for a password at the terminal, without echo.
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

/// The password that a command of the credentials file prints, such as one of a keyring or a password manager.
pub(crate) fn of_command(command: &str) -> Result<Zeroizing<String>, Failure> {
    let (shell, option) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let failed = |why: String| {
        // The command may contain a secret.
        Failure::new(format!("the `password_command` of the credentials file {why}"))
            .attempt("run it in a shell: it must print the password")
    };
    let output = Command::new(shell)
        .args([option, command])
        // A keyring may ask to be unlocked.
        .stdin(Stdio::inherit())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| failed(format!("cannot be started: {error}")))?;
    let text = Zeroizing::new(output.stdout);
    if !output.status.success() {
        return Err(failed(format!("failed ({})", output.status)));
    }
    let text = std::str::from_utf8(&text).map_err(|_| failed("printed no text".to_owned()))?;
    let password = text.strip_suffix('\n').unwrap_or(text);
    let password = password.strip_suffix('\r').unwrap_or(password);
    if password.is_empty() {
        return Err(failed("printed nothing".to_owned()));
    }
    Ok(Zeroizing::new(password.to_owned()))
}
