//! Where a directory is, and where its changes are prepared.

use super::lock::Lock;
use super::{digest, journal};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The staging directory of a directory that is there, inside of it: the same file system, and the same permissions.
pub(super) const STAGE: &str = ".xtask-stage";

/// As many links lead from one to the other as most systems follow.
const LINKS: usize = 40;

/// Where a directory is, or is to be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Location {
    /// The directory or, if it is missing, the nearest one above it that is there; without links.
    pub(super) base: PathBuf,
    /// The names below that are missing.
    pub(super) below: Vec<OsString>,
}

impl Location {
    /// Follows links, also one to a directory that is missing.
    pub(crate) fn of(path: &Path) -> io::Result<Self> {
        let mut path = std::path::absolute(path)?;
        for _ in 0..LINKS {
            match fs::canonicalize(&path) {
                Ok(base) => return Ok(Self { base, below: Vec::new() }),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
            let mut below: Vec<OsString> = Vec::new();
            let mut there = path.clone();
            path = loop {
                match fs::symlink_metadata(&there) {
                    Ok(data) if data.is_symlink() => {
                        let target = fs::read_link(&there)?;
                        let parent = there.parent().unwrap_or(Path::new("/"));
                        break below.iter().rev().fold(parent.join(target), |path, name| path.join(name));
                    }
                    Ok(_) => {
                        below.reverse();
                        return Ok(Self { base: fs::canonicalize(there)?, below });
                    }
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Err(error) => return Err(error),
                }
                // `missing/..` has no name: a system would not find it either.
                let (Some(name), Some(parent)) = (there.file_name(), there.parent()) else {
                    return Err(io::ErrorKind::NotFound.into());
                };
                below.push(name.to_owned());
                there = parent.to_owned();
            };
        }
        Err(io::Error::other("too many links lead from one to the other"))
    }

    /// A path without links; as it is if it leads nowhere.
    pub(crate) fn resolved(path: &Path) -> PathBuf {
        Self::of(path).map_or_else(|_| path.to_owned(), |place| place.path())
    }

    /// The path, without links.
    pub(crate) fn path(&self) -> PathBuf {
        self.below.iter().fold(self.base.clone(), |path, name| path.join(name))
    }

    /// Where changes are prepared.
    pub(super) fn stage(&self) -> PathBuf {
        match self.below.first() {
            None => self.base.join(STAGE),
            Some(name) => beside(&self.base, name),
        }
    }

    /// Removes staging directories of runs that were killed when they made the directory, or one above it. That is
    /// tidiness, so whatever forbids it is no error.
    pub(super) fn sweep(&self) {
        for path in self.base.ancestors() {
            let (Some(name), Some(parent)) = (path.file_name(), path.parent()) else { continue };
            let stage = beside(parent, name);
            if stage.exists()
                && let Some(_lock) = Lock::free(parent)
            {
                let _ = journal::recover(parent, &stage);
            }
        }
    }
}

/// The staging directory beside the new directory. The length of its name does not depend on that of the new one.
pub(super) fn beside(directory: &Path, name: &OsStr) -> PathBuf {
    directory.join(format!("{STAGE}-{}", &digest(name.as_encoded_bytes())[..16]))
}

/// Whether a name is that of a staging directory.
pub(crate) fn is_stage(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(STAGE.as_bytes())
}
