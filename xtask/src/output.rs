//! Directories that hold nothing but generated files.

use crate::disk::{self, Change, State};
use crate::failure::Failure;
use crate::source;
use egauge_webapi_generator::diagnostic::Diagnostic;
use egauge_webapi_generator::emit::{Author, HEADER, author};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Whose the directory is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The workspace's: what it loses is in its repository.
    Workspace,
    /// Outside of the workspace: files that were edited there are not overwritten.
    User,
}

/// What has to be done to a directory so that it holds the generated files and no others.
#[derive(Debug)]
pub(crate) struct Plan<'a> {
    /// By path with `/`.
    changes: BTreeMap<String, (State, Cow<'a, str>)>,
    /// What was edited and would be lost.
    edited: Vec<Diagnostic>,
}

impl<'a> Plan<'a> {
    /// Compares the generated files, path (with `/`) and text each, with a directory, which need not exist; `shown` is
    /// what it is called in messages. A directory with a file that no generator wrote is refused.
    pub(crate) fn new(
        directory: &Path,
        shown: &Path,
        owner: Owner,
        files: impl IntoIterator<Item = (impl Into<String>, impl Into<Cow<'a, str>>)>,
    ) -> Result<Self, Failure> {
        let mut changes = BTreeMap::new();
        for (path, text) in files {
            let path = path.into();
            if !disk::is_below(&path) {
                let message = format!("error: generated files stay inside their directory: {path}");
                return Err(Failure::Message(message));
            }
            changes.insert(path, (State::Missing, text.into()));
        }
        let mut edited = Vec::new();
        let mut visit = |path: &str| -> Result<(), Failure> {
            let full = directory.join(path);
            let bytes =
                fs::read(&full).map_err(|error| Failure::file("unreadable", "read", &full, &error))?;
            let change = changes.get_mut(path);
            if change.as_ref().is_some_and(|(_, text)| text.as_bytes() == bytes) {
                changes.remove(path);
                return Ok(());
            }
            let is_lost = match owner {
                Owner::User => true,
                // It is not a generated file of this workspace, even if its first line says so.
                Owner::Workspace => change.is_none(),
            };
            if is_lost && author(&bytes) != Author::Generator {
                edited.push(refusal(
                    &shown.join(path),
                    "edited-file",
                    "this file was changed since it was generated: nothing is written",
                    "undo the change or move the file away; delete it to have it written anew",
                ));
            }
            match change {
                Some((state, _)) => *state = State::Stale,
                None => drop(changes.insert(path.to_owned(), (State::Superfluous, Cow::Borrowed("")))),
            }
            Ok(())
        };
        walk(directory, shown, &mut visit)?;
        Ok(Self { changes, edited })
    }

    /// The files that differ, by path.
    pub(crate) fn changes(&self) -> impl Iterator<Item = (State, &str)> {
        self.changes.iter().map(|(path, (state, _))| (*state, path.as_str()))
    }

    /// Adds all of it to a change; `below` is where the directory is there. Refuses if something would be lost.
    pub(crate) fn add_to(self, change: &mut Change<'_>, below: &str) -> Result<(), Failure> {
        if !self.edited.is_empty() {
            return Err(Failure::Input(self.edited));
        }
        for (path, (state, text)) in self.changes {
            let path = format!("{below}{path}");
            match state {
                State::Superfluous => change.remove(path),
                State::Stale | State::Missing => change.write(path, text.into_owned()),
            }
        }
        Ok(())
    }
}

/// Refuses a directory that holds what no generator wrote, or that cannot be one, before anything is computed.
pub(crate) fn check_directory(directory: &Path) -> Result<(), Failure> {
    let path = check_root(directory)?;
    walk(&path, directory, &mut |_| Ok(()))
}

/// Refuses to write into the root of the file system. Gives the directory without links.
pub(crate) fn check_root(directory: &Path) -> Result<PathBuf, Failure> {
    let place = disk::Location::of(directory);
    let path = place.map_err(|error| Failure::file("unwritable", "open", directory, &error))?.path();
    if path.parent().is_some() {
        return Ok(path);
    }
    Err(Failure::Input(vec![refusal(
        directory,
        "foreign-file",
        "the root of the file system holds other files",
        "name a directory of its own, which need not exist",
    )]))
}

/// Visits every file below a directory, by its path from there, and refuses those that no generator wrote. Links are
/// not followed. A directory that does not exist is empty.
fn walk(
    directory: &Path,
    shown: &Path,
    visit: &mut dyn FnMut(&str) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut pending = vec![String::new()];
    while let Some(below) = pending.pop() {
        let full = directory.join(&below);
        let unreadable = |error| Failure::file("unreadable", "read", &shown.join(&below), &error);
        let entries = match fs::read_dir(&full) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && below.is_empty() => break,
            entries => entries.map_err(unreadable)?,
        };
        for entry in entries {
            let entry = entry.map_err(unreadable)?;
            if below.is_empty() && disk::is_stage(&entry.file_name()) {
                continue;
            }
            let kind = entry.file_type().map_err(unreadable)?;
            let name = entry.file_name();
            let path = match (name.to_str(), below.as_str()) {
                // No generator gives a file such a name.
                (None, _) => None,
                (Some(name), "") => Some(name.to_owned()),
                (Some(name), below) => Some(format!("{below}/{name}")),
            };
            match path {
                Some(path) if kind.is_dir() => pending.push(path),
                Some(path) if kind.is_file() && is_generated(&entry.path()).map_err(unreadable)? => {
                    visit(&path)?;
                }
                _ => {
                    return Err(Failure::Input(vec![refusal(
                        &shown.join(&below).join(name),
                        "foreign-file",
                        "this file is not generated: nothing is written",
                        "name another directory with `--out`, or move the file away",
                    )]));
                }
            }
        }
    }
    Ok(())
}

/// Whether a file begins as every generated file does.
fn is_generated(path: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    File::open(path)?.take(HEADER.len() as u64).read_to_end(&mut start)?;
    Ok(start == HEADER.as_bytes())
}

fn refusal(path: &Path, code: &'static str, message: &str, help: &str) -> Diagnostic {
    let mut diagnostic = Diagnostic::error(code, message).help(help);
    diagnostic.file = Some(source::shown(path));
    diagnostic
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::Directory;

    /// A file as the generator writes it.
    fn generated(name: &str) -> String {
        let text = egauge_webapi_generator::emit::signed("test", &format!("pub struct {name};\n"));
        assert_eq!(author(text.as_bytes()), Author::Generator);
        text
    }

    fn write(directory: &Path, owner: Owner, files: &[(&str, &str)]) -> Result<(), String> {
        let run = || {
            let open = Directory::open(directory)?;
            let plan = Plan::new(&open.path(), directory, owner, files.iter().copied())?;
            let mut change = open.change();
            plan.add_to(&mut change, "")?;
            change.apply()
        };
        run().map_err(|failure: Failure| failure.to_string())
    }

    fn states(directory: &Path, files: &[(&str, &str)]) -> Vec<(State, String)> {
        let plan = Plan::new(directory, directory, Owner::User, files.iter().copied()).unwrap();
        plan.changes().map(|(state, path)| (state, path.to_owned())).collect()
    }

    fn names(directory: &Path) -> Vec<PathBuf> {
        let (mut found, mut pending) = (Vec::new(), vec![directory.to_owned()]);
        while let Some(path) = pending.pop() {
            for entry in fs::read_dir(path).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() { pending.push(path) } else { found.push(path) }
            }
        }
        found.sort();
        found.iter().map(|path| path.strip_prefix(directory).unwrap().to_owned()).collect()
    }

    #[test]
    fn brings_a_directory_to_what_was_generated() {
        let (old, new) = (generated("Old"), generated("New"));
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("out");
        write(&dir, Owner::User, &[("gone/deep/a.rs", &old), ("same.rs", &old), ("stale.rs", &old)]).unwrap();
        let same = fs::metadata(dir.join("same.rs")).unwrap().modified().unwrap();

        let files = [("same.rs", old.as_str()), ("stale.rs", &new), ("sub/new.rs", &new)];
        let expected = [
            (State::Superfluous, "gone/deep/a.rs"),
            (State::Stale, "stale.rs"),
            (State::Missing, "sub/new.rs"),
        ];
        assert_eq!(states(&dir, &files), expected.map(|(state, path)| (state, path.to_owned())));
        assert_eq!(fs::read_to_string(dir.join("stale.rs")).unwrap(), old, "a plan alone changes nothing");

        write(&dir, Owner::User, &files).unwrap();
        assert!(states(&dir, &files).is_empty());
        assert!(!dir.join("gone").exists());
        assert_eq!(fs::read_to_string(dir.join("sub/new.rs")).unwrap(), new);
        assert_eq!(fs::metadata(dir.join("same.rs")).unwrap().modified().unwrap(), same);
        assert_eq!(
            names(&dir),
            ["same.rs", "stale.rs", "sub/new.rs"].map(PathBuf::from),
            "no other file is left"
        );
    }

    #[test]
    fn refuses_a_directory_with_foreign_files() {
        let new = generated("New");
        for path in ["notes.txt", "a.rs", "deep/er/notes.txt"] {
            let root = tempfile::tempdir().unwrap();
            let foreign = root.path().join(path);
            fs::create_dir_all(foreign.parent().unwrap()).unwrap();
            fs::write(&foreign, format!("mine\n{new}")).unwrap();
            for owner in [Owner::User, Owner::Workspace] {
                let failure = write(root.path(), owner, &[("a.rs", &new)]).unwrap_err();
                assert!(failure.contains(path) && failure.contains("--out"), "{failure}");
            }
            assert_eq!(names(root.path()), [PathBuf::from(path)]);
        }
    }

    /// The first line alone makes no file ours.
    #[test]
    fn an_edited_file_is_lost_in_the_workspace_only() {
        let (old, new) = (generated("Old"), generated("New"));
        for path in ["a.rs", "more.rs"] {
            for mine in [format!("{HEADER}\nmine\n"), format!("{old}// mine\n")] {
                let root = tempfile::tempdir().unwrap();
                let edited = root.path().join(path);
                fs::write(&edited, &mine).unwrap();
                let failure = write(root.path(), Owner::User, &[("a.rs", &new)]).unwrap_err();
                assert!(failure.contains("edited-file") && failure.contains(path), "{failure}");
                assert_eq!(fs::read_to_string(&edited).unwrap(), mine);
                let done = write(root.path(), Owner::Workspace, &[("a.rs", &new)]);
                // A file that nothing generates is not removed even there.
                assert_eq!(done.is_ok(), path == "a.rs");
                assert_eq!(
                    fs::read_to_string(&edited).unwrap(),
                    if path == "a.rs" { &new } else { &mine }[..]
                );
            }
        }
    }

    #[test]
    #[cfg(unix)]
    fn does_not_follow_links() {
        let (old, new) = (generated("Old"), generated("New"));
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("elsewhere")).unwrap();
        fs::write(root.path().join("elsewhere/a.rs"), &old).unwrap();
        for (link, target) in [("a.rs", "../elsewhere/a.rs"), ("deep", "../elsewhere")] {
            let dir = root.path().join("out");
            fs::create_dir(&dir).unwrap();
            std::os::unix::fs::symlink(target, dir.join(link)).unwrap();
            assert!(write(&dir, Owner::User, &[("a.rs", &new), ("deep/a.rs", &new)]).is_err());
            assert_eq!(fs::read_to_string(root.path().join("elsewhere/a.rs")).unwrap(), old);
            fs::remove_dir_all(&dir).unwrap();
        }
    }

    #[test]
    fn stays_inside_the_directory() {
        let root = tempfile::tempdir().unwrap();
        for path in ["../a.rs", "/a.rs", "a/../../b.rs", "", "./a.rs", "a//b.rs", "a/"] {
            assert!(write(root.path(), Owner::User, &[(path, "")]).is_err(), "{path}");
        }
    }

    #[test]
    fn a_root_is_refused_at_once() {
        let failure = check_directory(Path::new("/")).unwrap_err().to_string();
        assert!(failure.contains("root of the file system"), "{failure}");
    }
}
