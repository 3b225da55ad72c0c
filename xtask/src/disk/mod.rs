//! Directories whose files change together or not at all, also if the run is killed.
//!
//! A run locks the directory. It writes every new file into a staging directory on the same file system, keeps the old
//! files there by a second name, flushes both, and writes a journal of what it is about to do. Only then does it touch
//! the first file. One rename of the journal makes the change final. A run that fails before that undoes its change; a
//! run that was killed is undone by the next run, which opens the directory, as is the cleaning up after the rename.
//! A directory that does not exist yet is built in the staging directory and renamed into place.
//!
//! Files that do not change are not touched. Links below the directory are never followed.

mod files;
mod journal;
mod location;
mod lock;
#[cfg(test)]
mod tests;

pub(crate) use files::{Found, digest, find};
pub(crate) use location::{Location, is_stage};
pub(crate) use lock::reading;

use crate::failure::Failure;
use crate::source;
use egauge_webapi_generator::diagnostic::Diagnostic;
use files::Problem;
use journal::Journal;
use lock::Lock;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// A directory that this run alone may change.
#[derive(Debug)]
pub(crate) struct Directory {
    /// As the user named it.
    name: PathBuf,
    place: Location,
    stage: PathBuf,
    _lock: Lock,
}

impl Directory {
    /// Locks a directory, which need not exist, and ends what a killed run began there. Waits for other runs.
    pub(crate) fn open(name: &Path) -> Result<Self, Failure> {
        Self::locked(name, Location::stage)
    }

    /// The directory of a file that is written on its own, and the file's name. A link is followed.
    pub(crate) fn of_file(path: &Path) -> Result<(Self, String), Failure> {
        let unwritable = |error| Failure::file("unwritable", "write", path, &error);
        let target = Location::of(path).map_err(unwritable)?.path();
        if target.exists() && !target.is_file() {
            return Err(unwritable(io::Error::other("it is not a regular file")));
        }
        let (Some(parent), Some(file)) = (target.parent(), target.file_name().and_then(|name| name.to_str()))
        else {
            return Err(unwritable(io::Error::other("its name is not UTF-8")));
        };
        // Other files beside it may be another user's business.
        let directory = Self::locked(parent, |place| match place.below.first() {
            None => location::beside(&place.base, file.as_ref()),
            Some(_) => place.stage(),
        })?;
        Ok((directory, file.to_owned()))
    }

    fn locked(name: &Path, stage: impl Fn(&Location) -> PathBuf) -> Result<Self, Failure> {
        let problem = |error| Failure::file("unwritable", "open", name, &error);
        let mut place = Location::of(name).map_err(problem)?;
        if !place.base.is_dir() {
            return Err(problem(io::ErrorKind::NotADirectory.into()));
        }
        let lock = loop {
            let lock = Lock::exclusive(&place.base).map_err(problem)?;
            // The run that we waited for may have made the directory.
            let now = Location::of(name).map_err(problem)?;
            if now == place {
                break lock;
            }
            drop(lock);
            place = now;
        };
        let stage = stage(&place);
        journal::recover(&place.base, &stage).map_err(|problem| problem.failure(name, &place.path()))?;
        if place.below.is_empty() {
            place.sweep();
        }
        Ok(Self { name: name.to_owned(), place, stage, _lock: lock })
    }

    /// Where it is, without links.
    pub(crate) fn path(&self) -> PathBuf {
        self.place.path()
    }

    /// A change of it, still empty.
    pub(crate) fn change(&self) -> Change<'_> {
        Change { directory: self, files: BTreeMap::new() }
    }

    fn apply(&self, files: &BTreeMap<String, Option<String>>) -> Result<(), Problem> {
        if files.is_empty() {
            return Ok(());
        }
        if self.place.below.is_empty() { self.replace(files) } else { self.create(files) }
    }

    /// Changes a directory that is there.
    fn replace(&self, files: &BTreeMap<String, Option<String>>) -> Result<(), Problem> {
        let (base, stage) = (&self.place.base, &self.stage);
        let journal = Journal::new(base, files).map_err(|problem| Problem { undone: true, ..problem })?;
        let prepared = journal.prepare(base, stage, files);
        let done = prepared.and_then(|()| journal.carry_out(base, stage));
        match done {
            // What cannot be cleaned up is, by the next run.
            Ok(()) => drop(journal.finish(base, stage)),
            Err(mut problem) => {
                problem.undone = journal::recover(base, stage).is_ok();
                return Err(problem);
            }
        }
        Ok(())
    }

    /// Makes a directory that is not there.
    fn create(&self, files: &BTreeMap<String, Option<String>>) -> Result<(), Problem> {
        let made = self.build(files);
        // Holds nothing that anybody needs: what was built was renamed, or has failed.
        let cleared = journal::clear(&self.stage);
        made.map_err(|problem| Problem { undone: cleared.is_ok(), ..problem })
    }

    fn build(&self, files: &BTreeMap<String, Option<String>>) -> Result<(), Problem> {
        let (base, below) = (&self.place.base, &self.place.below);
        let tree = self.stage.join(journal::TREE);
        let root = below.iter().skip(1).fold(tree.clone(), |path, name| path.join(name));
        let mut directories = BTreeSet::from([self.stage.clone()]);
        let texts: Vec<(PathBuf, &str)> =
            (files.iter()).filter_map(|(path, text)| Some((root.join(path), text.as_deref()?))).collect();
        for (path, _) in &texts {
            let inside = path.ancestors().skip(1).take_while(|path| path.starts_with(&tree));
            directories.extend(inside.map(Path::to_path_buf));
        }
        for path in &directories {
            files::create_dir(path)?;
        }
        files::write_all(texts.iter().map(|(path, text)| (path.as_path(), *text, None)))?;
        for path in directories.iter().rev() {
            files::sync_directory(path)?;
        }
        let place = below.first().map(|name| base.join(name)).unwrap_or_default();
        if place.exists() {
            return Err(Problem::new("make", &place, io::ErrorKind::AlreadyExists.into()));
        }
        files::rename(&tree, &place)?;
        // It is there as a whole, whether or not a loss of power would leave it there.
        let _ = files::sync_directory(base);
        Ok(())
    }
}

/// What a directory's files are to become.
#[derive(Debug)]
pub(crate) struct Change<'a> {
    directory: &'a Directory,
    /// By path with `/`, the new text; none for a file that goes.
    files: BTreeMap<String, Option<String>>,
}

impl Change<'_> {
    /// Writes a file, unless it has this text.
    pub(crate) fn write(&mut self, path: impl Into<String>, text: impl Into<String>) {
        let (path, text) = (path.into(), text.into());
        let full = self.directory.path().join(&path);
        let is_file = matches!(find(&self.directory.path(), &path), Ok(Found::File(_)));
        if !is_file || !fs::read(&full).is_ok_and(|old| old == text.as_bytes()) {
            self.files.insert(path, Some(text));
        }
    }

    /// Removes a file, and the directories that this empties.
    pub(crate) fn remove(&mut self, path: impl Into<String>) {
        self.files.insert(path.into(), None);
    }

    /// What happens to which file.
    pub(crate) fn files(&self) -> impl Iterator<Item = (State, &str)> {
        self.files.iter().map(|(path, text)| {
            let state = match text {
                None => State::Superfluous,
                Some(_) if self.directory.path().join(path).exists() => State::Stale,
                Some(_) => State::Missing,
            };
            (state, path.as_str())
        })
    }

    /// Whether nothing changes.
    pub(crate) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Makes the change, or leaves everything as it was.
    pub(crate) fn apply(self) -> Result<(), Failure> {
        let directory = self.directory;
        let done = match self.files.keys().find(|path| !is_below(path)) {
            Some(path) => Err(Problem::foreign(Path::new(path), "a path that leads out of the directory")),
            None => directory.apply(&self.files),
        };
        done.map_err(|problem| problem.failure(&directory.name, &directory.path()))
    }
}

/// How a file differs from what it is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// The file has other content.
    Stale,
    /// The file is missing.
    Missing,
    /// Nothing generates this file any more.
    Superfluous,
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Superfluous => "superfluous",
        })
    }
}

/// Whether a path stays below the directory that it starts from.
pub(crate) fn is_below(path: &str) -> bool {
    // `components` normalises `a//b`, `a/.` and `a/`.
    !path.contains(['\\', '\0'])
        && path.split('/').all(|part| {
            matches!(Path::new(part).components().collect::<Vec<_>>().as_slice(), [Component::Normal(_)])
        })
}

impl Problem {
    /// As it is shown: with the directory as the user named it.
    fn failure(&self, name: &Path, directory: &Path) -> Failure {
        let path =
            self.path.strip_prefix(directory).map_or_else(|_| self.path.clone(), |path| name.join(path));
        let code = if self.foreign { "foreign-file" } else { "unwritable" };
        let message = match self.foreign {
            true => format!("{} is in the way, which this command has not written", self.error),
            false => format!("cannot {} this: {}", self.doing, self.error),
        };
        let mut diagnostic = Diagnostic::error(code, message);
        diagnostic.file = Some(source::shown(&path));
        Failure::Input(vec![diagnostic.help(match (self.foreign, self.undone) {
            (true, _) => "nothing is written; move it away, or name another directory",
            (false, true) => {
                "every file is as it was; free space or permit writing, and run the command again"
            }
            (false, false) => {
                "what an interrupted run changed is not put back yet; permit writing, and run the \
                               command again"
            }
        })])
    }
}
