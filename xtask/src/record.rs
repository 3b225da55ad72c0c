//! A directory in somebody else's project: what we wrote there is on record, so that nothing of theirs is lost.

use crate::failure::Failure;
use crate::{output, source};
use egauge_webapi_generator::diagnostic::Diagnostic;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

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
    /// The command line.
    pub(crate) command: String,
    /// SHA-256 of every file, by its path.
    pub(crate) files: BTreeMap<String, String>,
}

/// What has to be done to the directory.
pub(crate) struct Plan<'a> {
    directory: PathBuf,
    write: Vec<(&'a str, &'a str)>,
    remove: Vec<String>,
    record: String,
}

impl<'a> Plan<'a> {
    /// Compares the directory, which need not exist, with what it shall hold. Files that are not as they were
    /// written, or that we did not write, are refused; other files in it are no matter of ours.
    pub(crate) fn new(
        directory: &Path,
        files: &'a BTreeMap<String, String>,
        mut record: Record,
    ) -> Result<Self, Failure> {
        let before = Self::read(directory)?;
        record.files = files.iter().map(|(path, text)| (path.clone(), digest(text.as_bytes()))).collect();
        let (mut write, mut remove, mut refused) = (Vec::new(), Vec::new(), Vec::new());
        let stale = before.keys().filter(|path| !files.contains_key(*path));
        for path in files.keys().chain(stale) {
            let full = directory.join(path);
            let there = match fs::symlink_metadata(&full) {
                // What is no file is somebody else's.
                Ok(data) if !data.is_file() => Some(String::new()),
                Ok(_) => Some(digest(
                    &fs::read(&full).map_err(|error| Failure::file("unreadable", "read", &full, &error))?,
                )),
                Err(error) if error.kind() == io::ErrorKind::NotFound => None,
                Err(error) => return Err(Failure::file("unreadable", "read", &full, &error)),
            };
            let (wanted, written) = (record.files.get(path), before.get(path));
            match there {
                Some(there) if Some(&there) == wanted => {}
                Some(there) if Some(&there) != written => refused.push((path.as_str(), written.is_some())),
                there => match files.get_key_value(path) {
                    Some((path, text)) => write.push((path.as_str(), text.as_str())),
                    None => remove.extend(there.map(|_| path.clone())),
                },
            }
        }
        if !refused.is_empty() {
            return Err(Failure::Input(
                refused.into_iter().map(|(path, ours)| refusal(&directory.join(path), ours)).collect(),
            ));
        }
        let mut record = serde_json::to_string_pretty(&record).map_err(io::Error::from)?;
        record.push('\n');
        Ok(Self { directory: directory.to_owned(), write, remove, record })
    }

    /// The files that an earlier run wrote.
    fn read(directory: &Path) -> Result<BTreeMap<String, String>, Failure> {
        let path = directory.join(RECORD);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
            Err(error) => return Err(Failure::file("unreadable", "read", &path, &error)),
        };
        let record: Result<Record, _> = serde_json::from_slice(&bytes);
        let problem = match record {
            Ok(record) if record.files.keys().all(|path| is_below(path)) => return Ok(record.files),
            Ok(_) => "it names files outside of its directory".to_owned(),
            Err(error) => error.to_string(),
        };
        let mut diagnostic =
            Diagnostic::error("bad-record", format!("this is no record of what was written here: {problem}"))
                .help("restore it, or name an empty directory");
        diagnostic.file = Some(source::shown(&path));
        Err(Failure::Input(vec![diagnostic]))
    }

    /// How many files are written and removed.
    pub(crate) fn changes(&self) -> (usize, usize) {
        (self.write.len(), self.remove.len())
    }

    /// Writes what is missing or stale, each file whole or not at all, and removes what is left over. The record
    /// comes last: a run that was interrupted is completed by another.
    pub(crate) fn apply(self) -> Result<(), Failure> {
        for (path, text) in &self.write {
            output::write_file(&self.directory.join(path), text)?;
        }
        for path in &self.remove {
            let full = self.directory.join(path);
            fs::remove_file(&full).map_err(|error| Failure::file("unwritable", "remove", &full, &error))?;
            let parents = Path::new(path).ancestors().skip(1);
            for parent in parents.filter(|parent| !parent.as_os_str().is_empty()) {
                // Fails on a directory that still holds something, which is as it should be.
                if fs::remove_dir(self.directory.join(parent)).is_err() {
                    break;
                }
            }
        }
        output::write_file(&self.directory.join(RECORD), &self.record)?;
        Ok(())
    }
}

fn refusal(path: &Path, ours: bool) -> Diagnostic {
    let (message, help) = if ours {
        (
            "this file was changed since it was written: nothing is written",
            "undo the change or move it into code of your own; delete the file to have it written anew",
        )
    } else {
        (
            "this file is in the way and was not written by this command: nothing is written",
            "name another directory, or move the file away",
        )
    };
    let mut diagnostic =
        Diagnostic::error(if ours { "edited-file" } else { "foreign-file" }, message).help(help);
    diagnostic.file = Some(source::shown(path));
    diagnostic
}

fn is_below(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
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
            files: BTreeMap::new(),
        }
    }

    fn files(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    fn write(directory: &Path, wanted: &[(&str, &str)]) -> Result<(usize, usize), String> {
        let files = files(wanted);
        let plan = Plan::new(directory, &files, record()).map_err(|failure| failure.to_string())?;
        let changes = plan.changes();
        plan.apply().map_err(|failure| failure.to_string())?;
        Ok(changes)
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
