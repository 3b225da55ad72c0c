//! Other people's programs, installed below `target/` in the versions that `tests/contracts` pins.

use super::process::finish;
use crate::trees::workspace;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Scripts and pins.
pub(super) fn sources() -> PathBuf {
    workspace().join("tests/contracts")
}

/// Where things are installed and written.
pub(super) fn directory() -> Result<PathBuf, String> {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from);
    let directory = target.join("contracts");
    fs::create_dir_all(&directory).map_err(|error| format!("{}: {error}", directory.display()))?;
    Ok(directory)
}

/// The virtual environment's directory of programs.
pub(super) fn python() -> Result<PathBuf, String> {
    let home = directory()?.join("python");
    let pins = sources().join("requirements.txt");
    installed(&home, &pins, || {
        finish(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&home))?;
        let mut pip = Command::new(home.join("bin/python"));
        finish(pip.args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(&pins))
    })?;
    Ok(home.join("bin"))
}

/// The directory of programs that npm installed.
pub(super) fn node() -> Result<PathBuf, String> {
    let home = directory()?.join("node");
    let pins = sources().join("package.json");
    installed(&home, &pins, || {
        fs::create_dir_all(&home).map_err(|error| error.to_string())?;
        fs::copy(&pins, home.join("package.json")).map_err(|error| error.to_string())?;
        let mut npm = Command::new("npm");
        finish(npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&home))
    })?;
    Ok(home.join("node_modules/.bin"))
}

/// Installs unless what is there was made from the same pins.
fn installed(home: &Path, pins: &Path, install: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
    let text = fs::read_to_string(pins).map_err(|error| format!("{}: {error}", pins.display()))?;
    let stamp = home.join(".installed");
    if fs::read_to_string(&stamp).is_ok_and(|old| old == text) {
        return Ok(());
    }
    println!("installing what {} names", pins.display());
    install()?;
    fs::write(&stamp, text).map_err(|error| format!("{}: {error}", stamp.display()))
}
