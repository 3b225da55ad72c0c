//! What a run is about to do, on disk before it is done.

use super::files::{self, BLOCKED, Found, Problem, holds, look};
use super::is_below;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Names in a staging directory: the new files and the old ones, numbered by entry; a new directory as a whole; the
/// journal before it counts, while its change is not final, and after.
const NEW: &str = "new";
const OLD: &str = "old";
pub(super) const TREE: &str = "tree";
const DRAFT: &str = "journal.new";
const JOURNAL: &str = "journal";
const DONE: &str = "done";

/// A change of a directory.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub(super) struct Journal {
    entries: Vec<Entry>,
    /// Directories that are made for it, those above others first.
    made: Vec<String>,
}

/// A file that changes.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub(super) struct Entry {
    path: String,
    /// Whether there was one.
    was: bool,
    /// SHA-256 of the new one, if there is to be one.
    sha256: Option<String>,
}

impl Journal {
    /// Refuses anything but a regular file in a regular directory, since we have not written it.
    pub(super) fn new(base: &Path, files: &BTreeMap<String, Option<String>>) -> Result<Self, Problem> {
        let (mut entries, mut made) = (Vec::new(), BTreeSet::new());
        let is_removed = |path: &str| files.get(path).is_some_and(Option::is_none);
        for (path, text) in files {
            let foreign = |path: &str, what: &str| Problem::foreign(&base.join(path), what);
            let was = match look(base, path)? {
                Found::Nothing | Found::Other(_, BLOCKED) => false,
                Found::File(_) => true,
                // The file is gone.
                Found::Directory if text.is_none() => continue,
                Found::Directory => return Err(foreign(path, "a directory")),
                Found::Other(at, what) => return Err(foreign(&at, what)),
            };
            for parent in parents(path).filter(|_| text.is_some()) {
                match look(base, parent)? {
                    Found::Directory => break,
                    Found::Nothing | Found::Other(_, BLOCKED) => {}
                    // A file that goes makes room for a directory.
                    Found::File(_) if is_removed(parent) => {}
                    Found::File(_) => return Err(foreign(parent, BLOCKED)),
                    Found::Other(at, what) => return Err(foreign(&at, what)),
                }
                made.insert(parent.to_owned());
            }
            let sha256 = text.as_ref().map(|text| files::digest(text.as_bytes()));
            if was || sha256.is_some() {
                entries.push(Entry { path: path.clone(), was, sha256 });
            }
        }
        // In their order, a directory comes before those in it.
        Ok(Self { entries, made: made.into_iter().collect() })
    }

    /// Fills the staging directory; touches nothing else.
    pub(super) fn prepare(
        &self,
        base: &Path,
        stage: &Path,
        texts: &BTreeMap<String, Option<String>>,
    ) -> Result<(), Problem> {
        let (new, old) = (stage.join(NEW), stage.join(OLD));
        for directory in [stage, &new, &old] {
            files::create_dir(directory)?;
        }
        let mut staged = Vec::new();
        for (number, entry) in self.entries.iter().enumerate() {
            let mut permissions = None;
            if let Found::File(data) = look(base, &entry.path)? {
                permissions = Some(data.permissions());
                // Where a file cannot have two names, the old one is moved when its turn comes.
                let _ = files::link(&base.join(&entry.path), &old.join(number.to_string()));
            }
            if let Some(text) = texts.get(&entry.path).and_then(Option::as_deref) {
                staged.push((new.join(number.to_string()), text, permissions));
            }
        }
        files::write_all(
            staged.iter().map(|(path, text, permissions)| (path.as_path(), *text, permissions.clone())),
        )?;
        files::sync_directory(&new)?;
        files::sync_directory(&old)?;
        let text = serde_json::to_string(self).map_err(|error| Problem::new("write", stage, error.into()))?;
        let draft = stage.join(DRAFT);
        files::write_all(std::iter::once((draft.as_path(), text.as_str(), None)))?;
        files::rename(&draft, &stage.join(JOURNAL))?;
        files::sync_directory(stage)?;
        files::sync_directory(base)
    }

    /// Makes the change, and makes it final.
    pub(super) fn carry_out(&self, base: &Path, stage: &Path) -> Result<(), Problem> {
        let numbered = || self.entries.iter().enumerate();
        for (number, entry) in numbered().filter(|(_, entry)| entry.was) {
            let (full, old) = (base.join(&entry.path), stage.join(OLD).join(number.to_string()));
            if !old.exists() {
                files::rename(&full, &old)?;
            } else if entry.sha256.is_none() {
                files::remove_file(&full)?;
            }
        }
        for directory in &self.made {
            files::create_dir(&base.join(directory))?;
        }
        for (number, entry) in numbered().filter(|(_, entry)| entry.sha256.is_some()) {
            files::rename(&stage.join(NEW).join(number.to_string()), &base.join(&entry.path))?;
        }
        self.sync(base)?;
        files::rename(&stage.join(JOURNAL), &stage.join(DONE))?;
        // The change is whole already; a loss of power may still undo it.
        let _ = files::sync_directory(stage);
        Ok(())
    }

    /// Puts everything back. Files that were changed since stay.
    fn undo(&self, base: &Path, stage: &Path) -> Result<(), Problem> {
        for entry in self.entries.iter().filter(|entry| !entry.was) {
            if let Some(sha256) = &entry.sha256
                && holds(base, &entry.path, sha256)?
            {
                files::remove_file(&base.join(&entry.path))?;
            }
        }
        for directory in self.made.iter().rev() {
            if let Found::Directory = look(base, directory)? {
                files::remove_dir(&base.join(directory))?;
            }
        }
        for (number, entry) in self.entries.iter().enumerate().filter(|(_, entry)| entry.was) {
            let (full, old) = (base.join(&entry.path), stage.join(OLD).join(number.to_string()));
            let is_ours = match (look(base, &entry.path)?, &entry.sha256) {
                (Found::Nothing, _) => true,
                (Found::File(_), Some(sha256)) => holds(base, &entry.path, sha256)?,
                _ => false,
            };
            // The old file is missing if a run was killed after it had put it back.
            if is_ours && old.exists() {
                if let Some(parent) = full.parent() {
                    files::create_dir_all(parent)?;
                }
                files::rename(&old, &full)?;
            }
        }
        self.sync(base)?;
        files::rename(&stage.join(JOURNAL), &stage.join(DONE))?;
        files::sync_directory(stage)
    }

    /// Cleans up after a change that is final or undone.
    pub(super) fn finish(&self, base: &Path, stage: &Path) -> Result<(), Problem> {
        for entry in self.entries.iter().filter(|entry| entry.sha256.is_none()) {
            for parent in parents(&entry.path) {
                if let Found::Directory = look(base, parent)? {
                    files::remove_dir(&base.join(parent))?;
                }
            }
        }
        clear(stage)
    }

    /// Flushes every directory that has changed.
    fn sync(&self, base: &Path) -> Result<(), Problem> {
        let mut directories = BTreeSet::from([PathBuf::new()]);
        for entry in &self.entries {
            directories.extend(parents(&entry.path).map(PathBuf::from));
        }
        for directory in directories.iter().map(|below| base.join(below)).filter(|path| path.is_dir()) {
            files::sync_directory(&directory)?;
        }
        Ok(())
    }
}

/// Undoes or finishes what a run left in its staging directory.
pub(super) fn recover(base: &Path, stage: &Path) -> Result<(), Problem> {
    match fs::symlink_metadata(stage) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Problem::new("read", stage, error)),
        Ok(data) if data.is_dir() => {}
        Ok(_) => return Err(Problem::foreign(stage, "another file")),
    }
    let unreadable = |error| Problem::new("read", stage, error);
    for entry in fs::read_dir(stage).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name();
        if ![NEW, OLD, TREE, DRAFT, JOURNAL, DONE].iter().any(|known| name == *known) {
            return Err(Problem::foreign(&stage.join(name), "another file"));
        }
    }
    if let Some(journal) = read(&stage.join(JOURNAL))? {
        journal.undo(base, stage)?;
        journal.finish(base, stage)
    } else if let Some(journal) = read(&stage.join(DONE))? {
        journal.finish(base, stage)
    } else {
        clear(stage)
    }
}

/// Removes a staging directory: the journal goes last.
pub(super) fn clear(stage: &Path) -> Result<(), Problem> {
    for directory in [NEW, OLD, TREE] {
        files::remove_dir_all(&stage.join(directory))?;
    }
    for file in [DRAFT, DONE] {
        let file = stage.join(file);
        if file.exists() {
            files::remove_file(&file)?;
        }
    }
    files::remove_dir(stage)
}

fn read(path: &Path) -> Result<Option<Journal>, Problem> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Problem::new("read", path, error)),
    };
    let journal: Journal = serde_json::from_slice(&bytes)
        .map_err(|error| Problem::foreign(path, &format!("no journal ({error})")))?;
    let paths = journal.entries.iter().map(|entry| &entry.path).chain(&journal.made);
    for path in paths.map(String::as_str) {
        if !is_below(path) {
            return Err(Problem::foreign(Path::new(path), "a path that leads out of the directory"));
        }
    }
    Ok(Some(journal))
}

/// The directories above a path, the nearest first.
fn parents(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(path.rsplit_once('/'), |(parent, _)| parent.rsplit_once('/'))
        .map(|(parent, _)| parent)
}
