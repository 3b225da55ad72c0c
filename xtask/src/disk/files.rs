//! The steps that a change of a directory consists of. Tests let any of them fail, or be the last one of a run.

use sha2::{Digest, Sha256};
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How many files are open at once.
const OPEN: usize = 128;

/// Why a directory could not be changed.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) doing: &'static str,
    pub(super) path: PathBuf,
    pub(super) error: io::Error,
    /// What is in the way is somebody else's.
    pub(super) foreign: bool,
    /// Whether everything is as it was.
    pub(super) undone: bool,
}

impl Problem {
    pub(super) fn new(doing: &'static str, path: &Path, error: io::Error) -> Self {
        Self { doing, path: path.to_owned(), error, foreign: false, undone: false }
    }

    pub(super) fn foreign(path: &Path, what: &str) -> Self {
        let error = io::Error::other(what.to_owned());
        Self { doing: "replace", path: path.to_owned(), error, foreign: true, undone: false }
    }
}

/// SHA-256 in hexadecimal.
pub(crate) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Runs a step.
fn step<T>(doing: &'static str, path: &Path, run: impl FnOnce() -> io::Result<T>) -> Result<T, Problem> {
    #[cfg(test)]
    super::tests::fault::check().map_err(|error| Problem::new(doing, path, error))?;
    run().map_err(|error| Problem::new(doing, path, error))
}

pub(super) fn create_dir(path: &Path) -> Result<(), Problem> {
    step("make", path, || fs::create_dir(path))
}

/// Makes a directory and those above it, if they are missing.
pub(super) fn create_dir_all(path: &Path) -> Result<(), Problem> {
    step("make", path, || fs::create_dir_all(path))
}

/// Writes new files, path, text and permissions each, and flushes them.
pub(super) fn write_all<'a>(
    files: impl Iterator<Item = (&'a Path, &'a str, Option<Permissions>)>,
) -> Result<(), Problem> {
    let mut open = Vec::new();
    let mut files = files.peekable();
    while let Some((path, text, permissions)) = files.next() {
        // A disk fills up in the middle of a file.
        #[cfg(test)]
        if super::tests::fault::strikes() {
            fs::write(path, &text.as_bytes()[..text.len() / 2])
                .map_err(|error| Problem::new("write", path, error))?;
        }
        let file = step("write", path, || {
            let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
            file.write_all(text.as_bytes())?;
            if let Some(permissions) = permissions {
                file.set_permissions(permissions)?;
            }
            Ok(file)
        })?;
        open.push((path, file));
        // One after the other would wait for the disk as often as there are files.
        if open.len() == OPEN || files.peek().is_none() {
            for (path, file) in open.drain(..) {
                sync(path, &file)?;
            }
        }
    }
    Ok(())
}

fn sync(path: &Path, file: &File) -> Result<(), Problem> {
    step("write", path, || file.sync_all())
}

/// Flushes a directory: which names it has.
pub(super) fn sync_directory(path: &Path) -> Result<(), Problem> {
    step("write", path, || {
        // Other systems cannot open a directory.
        #[cfg(unix)]
        File::open(path)?.sync_all()?;
        Ok(())
    })
}

/// Gives a file a second name. Not every file system can.
pub(super) fn link(from: &Path, to: &Path) -> Result<(), Problem> {
    step("keep", from, || fs::hard_link(from, to))
}

/// Puts a file or directory in the place of what is there.
pub(super) fn rename(from: &Path, to: &Path) -> Result<(), Problem> {
    step("write", to, || fs::rename(from, to))
}

pub(super) fn remove_file(path: &Path) -> Result<(), Problem> {
    step("remove", path, || fs::remove_file(path))
}

/// Removes a directory, unless it holds something.
pub(super) fn remove_dir(path: &Path) -> Result<(), Problem> {
    step("remove", path, || match fs::remove_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
        outcome => absent_is_fine(outcome),
    })
}

/// Removes a directory and everything in it; links are removed, not followed.
pub(super) fn remove_dir_all(path: &Path) -> Result<(), Problem> {
    step("remove", path, || absent_is_fine(fs::remove_dir_all(path)))
}

fn absent_is_fine(outcome: io::Result<()>) -> io::Result<()> {
    match outcome {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        outcome => outcome,
    }
}

/// Why a path leads to nothing.
pub(super) const BLOCKED: &str = "a file, instead of a directory,";

/// What a path leads to.
pub(crate) enum Found {
    Nothing,
    File(fs::Metadata),
    Directory,
    /// Something else, with its path from the directory and what it is.
    Other(String, &'static str),
}

/// Looks a path up below a directory, without following links.
pub(crate) fn find(base: &Path, below: &str) -> io::Result<Found> {
    let ends = below.match_indices('/').map(|(end, _)| end).chain([below.len()]);
    for end in ends {
        let path = &below[..end];
        let data = match fs::symlink_metadata(base.join(path)) {
            Ok(data) => data,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
            Err(error) => return Err(error),
        };
        let what = match end == below.len() {
            _ if data.is_symlink() => "a link, which is not followed,",
            true if data.is_file() => return Ok(Found::File(data)),
            true if data.is_dir() => return Ok(Found::Directory),
            false if data.is_file() => BLOCKED,
            false if data.is_dir() => continue,
            _ => "a device, pipe or socket",
        };
        return Ok(Found::Other(path.to_owned(), what));
    }
    Ok(Found::Directory)
}

/// [`find`], with the path that could not be looked up.
pub(super) fn look(base: &Path, below: &str) -> Result<Found, Problem> {
    find(base, below).map_err(|error| Problem::new("read", &base.join(below), error))
}

/// Whether there is a plain file with these bytes.
pub(super) fn holds(base: &Path, below: &str, sha256: &str) -> Result<bool, Problem> {
    let Found::File(_) = look(base, below)? else { return Ok(false) };
    let full = base.join(below);
    let bytes = fs::read(&full).map_err(|error| Problem::new("read", &full, error))?;
    Ok(digest(&bytes) == sha256)
}
