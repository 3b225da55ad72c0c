//! A directory in somebody else's project: what we wrote there is on record, so that nothing of theirs is lost.

use crate::commands::vendor::Choice;
use crate::disk::{self, Change, Directory, Found, digest};
use crate::failure::Failure;
use crate::source;
use egauge_webapi_generator::diagnostic::Diagnostic;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The record's file.
pub(crate) const RECORD: &str = "vendored.json";

/// What was written, from what, and how.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub(crate) struct Record {
    /// Version of the crate and of its generator.
    pub(crate) version: String,
    /// Revision of the API.
    pub(crate) revision: String,
    /// SHA-256 of the official document.
    pub(crate) document_sha256: String,
    /// The command line, for the root of the workspace.
    pub(crate) command: String,
    /// The way from there to the directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) directory: Option<String>,
    /// What was asked for; older records lack it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) choice: Option<Choice>,
    /// SHA-256 of every file, by its path.
    pub(crate) files: BTreeMap<String, String>,
}

/// What has to be done to the directory.
pub(crate) struct Plan<'a> {
    change: Change<'a>,
    written: usize,
    removed: usize,
}

impl<'a> Plan<'a> {
    /// Compares the directory, which need not exist, with what it shall hold; `shown` is what it is called in messages.
    /// Files that are not as they were written, or that we did not write, are refused; other files in it are no matter
    /// of ours.
    pub(crate) fn new(
        directory: &'a Directory,
        shown: &Path,
        files: &BTreeMap<String, String>,
        mut record: Record,
    ) -> Result<Self, Failure> {
        let before = Record::read(&directory.path(), shown)?.map(|record| record.files).unwrap_or_default();
        record.files = files.iter().map(|(path, text)| (path.clone(), digest(text.as_bytes()))).collect();
        let mut plan = Self { change: directory.change(), written: 0, removed: 0 };
        // By path: many files may have one obstacle.
        let mut refused = BTreeMap::new();
        let stale = before.keys().filter(|path| !files.contains_key(*path));
        for path in files.keys().chain(stale) {
            let there = match look(&directory.path(), shown, path)? {
                There::Nothing => None,
                There::File(bytes) => Some(digest(&bytes)),
                // Anything but a file is not ours.
                There::Other(at, what) => {
                    refused.insert(at, (false, what));
                    continue;
                }
            };
            let (wanted, written) = (record.files.get(path), before.get(path));
            match there {
                Some(there) if Some(&there) == wanted => {}
                Some(there) if Some(&there) != written => {
                    refused.insert(path.clone(), (written.is_some(), "another file"));
                }
                there => match files.get(path) {
                    Some(text) => {
                        plan.written += 1;
                        plan.change.write(path, text);
                    }
                    None if there.is_some() => {
                        plan.removed += 1;
                        plan.change.remove(path);
                    }
                    None => {}
                },
            }
        }
        if !refused.is_empty() {
            let refused = refused.iter().map(|(path, (ours, what))| refusal(&shown.join(path), *ours, what));
            return Err(Failure::Input(refused.collect()));
        }
        let record = serde_json::to_string_pretty(&record).map_err(io::Error::from)?;
        plan.change.write(RECORD, record + "\n");
        Ok(plan)
    }

    /// The files that differ, the record among them.
    pub(crate) fn files(&self) -> impl Iterator<Item = (disk::State, &str)> {
        self.change.files()
    }

    /// How many files are written and removed.
    pub(crate) fn changes(&self) -> (usize, usize) {
        (self.written, self.removed)
    }

    /// Does all of it or nothing.
    pub(crate) fn apply(self) -> Result<(), Failure> {
        self.change.apply()
    }
}

impl Record {
    /// What an earlier run has recorded.
    pub(crate) fn read(directory: &Path, shown: &Path) -> Result<Option<Self>, Failure> {
        let problem = match look(directory, shown, RECORD)? {
            There::Nothing => return Ok(None),
            There::Other(_, what) => what.to_owned(),
            There::File(bytes) => match serde_json::from_slice::<Self>(&bytes) {
                Ok(record) if record.files.keys().all(|path| disk::is_below(path)) => {
                    return Ok(Some(record));
                }
                Ok(_) => "it names files outside of its directory".to_owned(),
                Err(error) => error.to_string(),
            },
        };
        let mut diagnostic = Diagnostic::error(
            "bad-record",
            format!("not a record of the files in this directory: {problem}"),
        )
        .help("restore it, or name an empty directory");
        diagnostic.file = Some(source::shown(&shown.join(RECORD)));
        Err(Failure::Input(vec![diagnostic]))
    }
}

/// What a path leads to, without following links.
enum There {
    Nothing,
    File(Vec<u8>),
    Other(String, &'static str),
}

fn look(directory: &Path, shown: &Path, path: &str) -> Result<There, Failure> {
    let unreadable = |error| Failure::file("unreadable", "read", &shown.join(path), &error);
    Ok(match disk::find(directory, path).map_err(unreadable)? {
        Found::Nothing => There::Nothing,
        Found::File(_) => There::File(fs::read(directory.join(path)).map_err(unreadable)?),
        Found::Directory => There::Other(path.to_owned(), "a directory"),
        Found::Other(at, what) => There::Other(at, what),
    })
}

fn refusal(path: &Path, ours: bool, what: &str) -> Diagnostic {
    let (code, message, help) = if ours {
        (
            "edited-file",
            "this file was changed since it was written: nothing is written".to_owned(),
            "undo the change or move it into code of your own; delete the file to have it written anew",
        )
    } else {
        (
            "foreign-file",
            format!("{what} is in the way, which this command has not written: nothing is written"),
            "name another directory, or move it away",
        )
    };
    let mut diagnostic = Diagnostic::error(code, message).help(help);
    diagnostic.file = Some(source::shown(path));
    diagnostic
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record() -> Record {
        Record {
            version: "1".to_owned(),
            revision: "4.6".to_owned(),
            document_sha256: "00".to_owned(),
            command: "cargo xtask vendor".to_owned(),
            directory: None,
            choice: None,
            files: BTreeMap::new(),
        }
    }

    fn files(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    fn write(directory: &Path, wanted: &[(&str, &str)]) -> Result<(usize, usize), String> {
        let run = || {
            let open = Directory::open(directory)?;
            let plan = Plan::new(&open, directory, &files(wanted), record())?;
            let changes = plan.changes();
            plan.apply()?;
            Ok(changes)
        };
        run().map_err(|failure: Failure| failure.to_string())
    }

    #[test]
    fn a_second_run_updates_and_removes() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("egauge");
        assert_eq!(write(&dir, &[("mod.rs", "a"), ("deep/er/b.rs", "b")]), Ok((2, 0)));
        assert_eq!(write(&dir, &[("mod.rs", "a"), ("deep/er/b.rs", "b")]), Ok((0, 0)));
        fs::write(dir.join("theirs.txt"), "stays").unwrap();
        fs::remove_file(dir.join("mod.rs")).unwrap();
        assert_eq!(write(&dir, &[("mod.rs", "a2"), ("c.rs", "c")]), Ok((2, 1)));
        assert!(!dir.join("deep").exists() && dir.join("theirs.txt").exists());
        assert_eq!(fs::read_to_string(dir.join("mod.rs")).unwrap(), "a2");
    }

    #[test]
    fn an_edited_file_is_refused_with_all_others() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path();
        write(dir, &[("a.rs", "a"), ("b.rs", "b"), ("c.rs", "c")]).unwrap();
        let before = fs::read(dir.join(RECORD)).unwrap();
        fs::write(dir.join("a.rs"), "mine").unwrap();
        // `b.rs` would be removed, and it was changed as well.
        fs::write(dir.join("b.rs"), "mine").unwrap();
        let refused = write(dir, &[("a.rs", "a2"), ("c.rs", "c2")]).unwrap_err();
        assert!(
            refused.contains("a.rs") && refused.contains("b.rs") && !refused.contains("c.rs"),
            "{refused}"
        );
        assert!(refused.contains("edited-file") && refused.contains("delete the file"), "{refused}");
        assert_eq!(fs::read_to_string(dir.join("a.rs")).unwrap(), "mine");
        assert_eq!(fs::read_to_string(dir.join("c.rs")).unwrap(), "c", "nothing is written");
        assert_eq!(fs::read(dir.join(RECORD)).unwrap(), before);
        fs::remove_file(dir.join("a.rs")).unwrap();
        fs::remove_file(dir.join("b.rs")).unwrap();
        assert_eq!(write(dir, &[("a.rs", "a2"), ("c.rs", "c2")]), Ok((2, 0)));
    }

    #[test]
    fn a_foreign_file_is_refused_unless_it_says_the_same() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("a.rs"), "a").unwrap();
        fs::write(root.path().join("b.rs"), "mine").unwrap();
        let refused = write(root.path(), &[("a.rs", "a"), ("b.rs", "b")]).unwrap_err();
        assert!(refused.contains("foreign-file") && refused.contains("b.rs") && !refused.contains("a.rs"));
        assert!(!root.path().join(RECORD).exists());
    }

    /// Not even where the record says that the file is ours.
    #[test]
    #[cfg(unix)]
    fn links_are_not_followed() {
        use std::os::unix::fs::symlink;
        let root = tempfile::tempdir().unwrap();
        let (dir, home) = (root.path().join("dir"), root.path().join("home"));
        fs::create_dir_all(&home).unwrap();
        write(&dir, &[("a.rs", "a"), ("gone/b.rs", "b"), ("kept/c.rs", "c")]).unwrap();
        for (name, file) in [("gone", "b"), ("kept", "c")] {
            fs::remove_dir_all(dir.join(name)).unwrap();
            symlink(&home, dir.join(name)).unwrap();
            fs::write(home.join(format!("{file}.rs")), file).unwrap();
        }
        let refused = write(&dir, &[("a.rs", "a2"), ("kept/c.rs", "c")]).unwrap_err();
        assert!(refused.contains("dir/gone\n") && refused.contains("dir/kept\n"), "{refused}");
        assert!(refused.contains("a link, which is not followed"), "{refused}");
        assert_eq!(fs::read_dir(&home).unwrap().count(), 2, "nothing is removed there");
        assert_eq!(fs::read_to_string(dir.join("a.rs")).unwrap(), "a", "nothing is written");
    }

    #[test]
    fn a_record_that_leads_elsewhere_is_refused() {
        let root = tempfile::tempdir().unwrap();
        for text in ["{", "{}", "[]"] {
            fs::write(root.path().join(RECORD), text).unwrap();
            assert!(write(root.path(), &[("a.rs", "a")]).unwrap_err().contains("bad-record"), "{text}");
        }
        let mut record = record();
        record.files = files(&[("../x", "00")]);
        fs::write(root.path().join(RECORD), serde_json::to_string(&record).unwrap()).unwrap();
        assert!(write(root.path(), &[("a.rs", "a")]).unwrap_err().contains("bad-record"));
    }
}
