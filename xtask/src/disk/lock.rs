//! Locks of directories. The kernel releases a lock when the process ends, in any way.

use super::{journal, location};
use crate::failure::Failure;
use std::fs::{File, TryLockError};
use std::io::{self, Write as _};
use std::path::Path;

/// Held until it is dropped. A run holds one at a time, or it could wait for itself.
#[derive(Debug)]
pub(super) struct Lock(#[allow(dead_code, reason = "closing it ends the lock")] File);

impl Lock {
    /// For a run that changes the directory.
    pub(super) fn exclusive(directory: &Path) -> io::Result<Self> {
        let file = handle(directory)?;
        taken(&file.try_lock(), directory, || file.lock())?;
        Ok(Self(file))
    }

    /// For a run that reads it; there may be others.
    fn shared(directory: &Path) -> io::Result<Self> {
        let file = handle(directory)?;
        taken(&file.try_lock_shared(), directory, || file.lock_shared())?;
        Ok(Self(file))
    }

    /// For a run that changes the directory, if nobody else works on it.
    pub(super) fn free(directory: &Path) -> Option<Self> {
        let file = handle(directory).ok()?;
        file.try_lock().ok()?;
        Some(Self(file))
    }
}

fn taken(
    outcome: &Result<(), TryLockError>,
    directory: &Path,
    wait: impl FnOnce() -> io::Result<()>,
) -> io::Result<()> {
    if matches!(outcome, Err(TryLockError::WouldBlock)) {
        // A message that cannot be written does not end the waiting.
        let _ = writeln!(
            io::stderr(),
            "waiting for another `cargo xtask`, which works on {}",
            directory.display()
        );
        wait()?;
    }
    // Any other error: this file system has no locks, as some over networks do not.
    Ok(())
}

/// What is locked: the directory itself, so that no file is left behind.
#[cfg(unix)]
fn handle(directory: &Path) -> io::Result<File> {
    File::open(directory)
}

/// What is locked where directories cannot be: a file named after the directory.
#[cfg(not(unix))]
fn handle(directory: &Path) -> io::Result<File> {
    let name = super::digest(directory.as_os_str().as_encoded_bytes());
    let path = std::env::temp_dir().join(format!("xtask-{}.lock", &name[..16]));
    File::options().write(true).create(true).truncate(false).open(path)
}

/// Keeps others from changing a directory while it is read.
#[derive(Debug)]
pub(crate) struct Reading(#[allow(dead_code, reason = "dropping it ends the lock")] Option<Lock>);

/// Ends what a killed run began in a directory, and keeps others from changing it.
pub(crate) fn reading(directory: &Path) -> Result<Reading, Failure> {
    let stage = directory.join(location::STAGE);
    loop {
        // A directory that cannot be opened is reported when a file in it is read.
        let Ok(lock) = Lock::shared(directory) else { return Ok(Reading(None)) };
        if !stage.exists() {
            return Ok(Reading(Some(lock)));
        }
        drop(lock);
        let lock = Lock::exclusive(directory);
        let lock = lock.map_err(|error| Failure::file("unwritable", "open", directory, &error))?;
        journal::recover(directory, &stage).map_err(|problem| problem.failure(directory, directory))?;
        drop(lock);
    }
}
