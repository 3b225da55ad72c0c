//! Files that are written whole or not at all, and directories of nothing but generated files.

use crate::failure::Failure;
use crate::source;
use egauge_webapi_generator::diagnostic::Diagnostic;
use egauge_webapi_generator::emit::HEADER;
use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};
use tempfile::NamedTempFile;

/// Writes a file by way of a temporary one beside it, unless it says the same already. Tells whether it wrote.
pub(crate) fn write_file(path: &Path, text: &str) -> Result<bool, Failure> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(false);
    }
    replace(path, text).map_err(|error| Failure::file("unwritable", "write", path, &error))?;
    Ok(true)
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    staged(path, text)?.persist(path)?;
    Ok(())
}

/// A temporary file beside the one that it is to replace.
fn staged(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent)?;
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As any new file, and not only for ourselves; the umask applies.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.prefix(".xtask-").tempfile_in(parent)?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}

/// Files that are written together or not at all.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    /// By path, the new text; none for a file that goes.
    files: BTreeMap<PathBuf, Option<String>>,
}

impl Batch {
    /// Adds a file, unless it says the same already.
    pub(crate) fn write(&mut self, path: PathBuf, text: String) {
        if !fs::read(&path).is_ok_and(|old| old == text.as_bytes()) {
            self.files.insert(path, Some(text));
        }
    }

    /// Adds what a plan does.
    pub(crate) fn plan(&mut self, plan: &Plan<'_>) {
        for (path, change) in &plan.changes {
            let text = (change.state != State::Superfluous).then(|| change.text.to_owned());
            self.files.insert(plan.directory.join(path), text);
        }
    }

    /// What happens to which file.
    pub(crate) fn changes(&self) -> impl Iterator<Item = (State, &Path)> {
        self.files.iter().map(|(path, text)| {
            let state = match text {
                None => State::Superfluous,
                Some(_) if path.exists() => State::Stale,
                Some(_) => State::Missing,
            };
            (state, path.as_path())
        })
    }

    /// Writes every text beside its place before the first file is touched; when a file cannot be replaced after all,
    /// those before it are put back.
    pub(crate) fn apply(self) -> Result<(), Failure> {
        let mut ready = Vec::new();
        for (path, text) in self.files {
            let unwritable = |error| Failure::file("unwritable", "write", &path, &error);
            let old = if path.exists() { Some(fs::read(&path).map_err(unwritable)?) } else { None };
            let file = text.map(|text| staged(&path, &text)).transpose().map_err(unwritable)?;
            ready.push((path, file, old));
        }
        let mut done: Vec<(PathBuf, Option<Vec<u8>>)> = Vec::new();
        for (path, file, old) in ready {
            let outcome = match file {
                Some(file) => file.persist(&path).map(drop).map_err(|error| error.error),
                None => fs::remove_file(&path),
            };
            if let Err(error) = outcome {
                for (path, old) in done {
                    // What cannot be put back is in the repository.
                    let _ = old.map_or_else(|| fs::remove_file(&path), |old| fs::write(&path, old));
                }
                return Err(Failure::file("unwritable", "write", &path, &error));
            }
            done.push((path, old));
        }
        Ok(())
    }
}

/// How a directory differs from what was generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// The file says something else.
    Stale,
    /// There is no such file.
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

/// What has to be done to a directory so that it holds the generated files and no others.
#[derive(Debug)]
pub(crate) struct Plan<'a> {
    directory: PathBuf,
    changes: BTreeMap<PathBuf, Change<'a>>,
}

#[derive(Debug)]
struct Change<'a> {
    state: State,
    text: &'a str,
}

impl<'a> Plan<'a> {
    /// Compares the generated files, path (with `/`) and text each, with a directory, which need not exist.
    /// A directory with a file that no generator wrote is refused.
    pub(crate) fn new(
        directory: &Path,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Failure> {
        let mut changes = BTreeMap::new();
        for (path, text) in files {
            let path = PathBuf::from(path);
            if path.as_os_str().is_empty()
                || !path.components().all(|part| matches!(part, Component::Normal(_)))
            {
                let message =
                    format!("error: generated files stay inside their directory: {}", path.display());
                return Err(Failure::Message(message));
            }
            changes.insert(path, Change { state: State::Missing, text });
        }
        for path in existing(directory)? {
            let full = directory.join(&path);
            if !is_generated(&full).map_err(|error| Failure::file("unreadable", "read", &full, &error))? {
                let mut diagnostic =
                    Diagnostic::error("foreign-file", "this file is not generated: nothing is written")
                        .help("name another directory with `--out`, or move the file away");
                diagnostic.file = Some(source::shown(&full));
                return Err(Failure::Input(vec![diagnostic]));
            }
            match changes.get_mut(&path) {
                None => drop(changes.insert(path, Change { state: State::Superfluous, text: "" })),
                Some(change) if fs::read(&full).is_ok_and(|old| old == change.text.as_bytes()) => {
                    changes.remove(&path);
                }
                Some(change) => change.state = State::Stale,
            }
        }
        Ok(Self { directory: directory.to_owned(), changes })
    }

    /// The files that differ, by path.
    pub(crate) fn changes(&self) -> impl Iterator<Item = (State, PathBuf)> {
        self.changes.iter().map(|(path, change)| (change.state, self.directory.join(path)))
    }

    /// Writes what is missing or stale, removes what is superfluous and the directories that this empties.
    pub(crate) fn apply(&self) -> Result<(), Failure> {
        for (path, change) in self.changes.iter().filter(|(_, change)| change.state != State::Superfluous) {
            write_file(&self.directory.join(path), change.text)?;
        }
        for (path, _) in self.changes.iter().filter(|(_, change)| change.state == State::Superfluous) {
            let full = self.directory.join(path);
            fs::remove_file(&full).map_err(|error| Failure::file("unwritable", "remove", &full, &error))?;
            for parent in path.ancestors().skip(1).filter(|parent| !parent.as_os_str().is_empty()) {
                // Fails on a directory that still holds something, which is as it should be.
                if fs::remove_dir(self.directory.join(parent)).is_err() {
                    break;
                }
            }
        }
        Ok(())
    }
}

/// Every file below a directory, by its path from there; links are files.
fn existing(directory: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut pending = vec![PathBuf::new()];
    while let Some(below) = pending.pop() {
        let full = directory.join(&below);
        let entries = match fs::read_dir(&full) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && below.as_os_str().is_empty() => break,
            entries => entries.and_then(Iterator::collect::<io::Result<Vec<_>>>),
        };
        for entry in entries.map_err(|error| Failure::file("unreadable", "read", &full, &error))? {
            let path = below.join(entry.file_name());
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                pending.push(path);
            } else {
                found.push(path);
            }
        }
    }
    Ok(found)
}

/// Whether a file begins as every generated file does.
fn is_generated(path: &Path) -> io::Result<bool> {
    if !fs::symlink_metadata(path)?.is_file() {
        return Ok(false);
    }
    let mut start = Vec::new();
    File::open(path)?.take(HEADER.len() as u64).read_to_end(&mut start)?;
    Ok(start == HEADER.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "// Written by `cargo xtask generate` (render::a)\nold\n";
    const NEW: &str = "// Written by `cargo xtask generate` (render::b)\nnew\n";

    fn states(plan: &Plan<'_>, directory: &Path) -> Vec<(State, String)> {
        plan.changes()
            .map(|(state, path)| (state, path.strip_prefix(directory).unwrap().display().to_string()))
            .collect()
    }

    #[test]
    fn brings_a_directory_to_what_was_generated() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("out");
        Plan::new(&dir, [("gone/deep/a.rs", OLD), ("same.rs", OLD), ("stale.rs", OLD)])
            .unwrap()
            .apply()
            .unwrap();
        let same = fs::metadata(dir.join("same.rs")).unwrap().modified().unwrap();

        let files = [("same.rs", OLD), ("stale.rs", NEW), ("sub/new.rs", NEW)];
        let plan = Plan::new(&dir, files).unwrap();
        let expected = [
            (State::Superfluous, "gone/deep/a.rs"),
            (State::Stale, "stale.rs"),
            (State::Missing, "sub/new.rs"),
        ];
        assert_eq!(states(&plan, &dir), expected.map(|(state, path)| (state, path.to_owned())));
        assert_eq!(fs::read_to_string(dir.join("stale.rs")).unwrap(), OLD, "a plan alone changes nothing");

        plan.apply().unwrap();
        assert_eq!(Plan::new(&dir, files).unwrap().changes().count(), 0);
        assert!(!dir.join("gone").exists());
        assert_eq!(fs::read_to_string(dir.join("sub/new.rs")).unwrap(), NEW);
        assert_eq!(fs::metadata(dir.join("same.rs")).unwrap().modified().unwrap(), same);
        let mut left = existing(&dir).unwrap();
        left.sort();
        assert_eq!(
            left,
            ["same.rs", "stale.rs", "sub/new.rs"].map(PathBuf::from),
            "no temporary file is left"
        );
    }

    #[test]
    fn refuses_a_directory_with_foreign_files() {
        for path in ["notes.txt", "a.rs", "deep/er/notes.txt"] {
            let root = tempfile::tempdir().unwrap();
            let foreign = root.path().join(path);
            fs::create_dir_all(foreign.parent().unwrap()).unwrap();
            fs::write(&foreign, format!("mine\n{OLD}")).unwrap();
            let failure = Plan::new(root.path(), [("a.rs", NEW)]).unwrap_err().to_string();
            assert!(failure.contains(path) && failure.contains("--out"), "{failure}");
            assert_eq!(existing(root.path()).unwrap(), [PathBuf::from(path)]);
        }
    }

    #[test]
    #[cfg(unix)]
    fn does_not_follow_links() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("target.rs"), OLD).unwrap();
        let dir = root.path().join("out");
        fs::create_dir(&dir).unwrap();
        std::os::unix::fs::symlink("../target.rs", dir.join("a.rs")).unwrap();
        assert!(Plan::new(&dir, [("a.rs", NEW)]).is_err());
        assert_eq!(fs::read_to_string(root.path().join("target.rs")).unwrap(), OLD);
    }

    #[test]
    fn stays_inside_the_directory() {
        let root = tempfile::tempdir().unwrap();
        for path in ["../a.rs", "/a.rs", "a/../../b.rs", "", "./a.rs"] {
            assert!(Plan::new(root.path(), [(path, NEW)]).is_err(), "{path}");
        }
    }

    #[test]
    fn writes_a_file_only_if_it_differs() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("new/file.yaml");
        assert!(write_file(&path, "a: 1\n").unwrap());
        assert!(!write_file(&path, "a: 1\n").unwrap());
        assert!(write_file(&path, "a: 2\n").unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "a: 2\n");
        assert!(write_file(root.path(), "a directory is in the way").is_err());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let plain = root.path().join("plain");
            fs::write(&plain, "").unwrap();
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
            assert_eq!(mode(&path), mode(&plain), "as readable as any other new file");
        }
    }
}
