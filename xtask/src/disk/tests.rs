//! Every step of a change fails once, and is once the last one of a run that is killed.

use super::*;
use std::time::SystemTime;
use tempfile::TempDir;

/// Lets a step of this thread fail.
pub(super) mod fault {
    use std::cell::Cell;
    use std::io;

    thread_local! {
        /// How many steps succeed before one fails, and whether all after it do too.
        static PLAN: Cell<Option<(usize, bool)>> = const { Cell::new(None) };
        static STRUCK: Cell<bool> = const { Cell::new(false) };
    }

    /// The run ends after this many steps, as by SIGKILL: nothing more has any effect.
    pub(crate) fn kill_after(steps: usize) {
        STRUCK.set(false);
        PLAN.set(Some((steps, true)));
    }

    /// The step after this many fails, as on a full disk.
    pub(crate) fn fail_after(steps: usize) {
        STRUCK.set(false);
        PLAN.set(Some((steps, false)));
    }

    /// All is well again. Tells whether a step has failed.
    pub(crate) fn end() -> bool {
        PLAN.set(None);
        STRUCK.replace(false)
    }

    /// Whether the next step is the first to fail.
    pub(crate) fn strikes() -> bool {
        !STRUCK.get() && PLAN.get().is_some_and(|(left, _)| left == 0)
    }

    pub(crate) fn check() -> io::Result<()> {
        match PLAN.get() {
            Some((0, kill)) => {
                STRUCK.set(true);
                PLAN.set(kill.then_some((0, true)));
                Err(io::ErrorKind::StorageFull.into())
            }
            Some((left, kill)) => {
                PLAN.set(Some((left - 1, kill)));
                Ok(())
            }
            None => Ok(()),
        }
    }
}

/// A directory in memory if there is one, since every step waits for the disk.
fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

type Tree = BTreeMap<String, Option<(Vec<u8>, SystemTime)>>;

/// Every file with its bytes and the time of its last change, and every directory.
fn tree(root: &Path) -> Tree {
    let (mut found, mut pending) = (Tree::new(), vec![root.to_owned()]);
    while let Some(directory) = pending.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            let data = fs::symlink_metadata(&path).unwrap();
            if data.is_dir() {
                pending.push(path);
                found.insert(name, None);
            } else {
                found.insert(name, Some((fs::read(&path).unwrap(), data.modified().unwrap())));
            }
        }
    }
    found
}

/// The same without times.
fn texts(tree: Tree) -> BTreeMap<String, Option<Vec<u8>>> {
    tree.into_iter().map(|(path, file)| (path, file.map(|(bytes, _)| bytes))).collect()
}

fn fill(root: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

const BEFORE: &[(&str, &str)] =
    &[("gone/deep/a", "a"), ("stays", "stays"), ("stale", "old"), ("room", "a file"), ("sub/b", "b")];

/// The change of a directory with those files.
fn change(directory: &Path) -> Result<(), Failure> {
    let directory = Directory::open(directory)?;
    let mut change = directory.change();
    change.remove("gone/deep/a");
    change.write("stays", "stays");
    change.write("stale", "new");
    change.remove("room");
    change.write("room/for/c", "c");
    change.write("sub/b", "b2");
    change.apply()
}

const AFTER: &[(&str, &str)] = &[("room/for/c", "c"), ("stale", "new"), ("stays", "stays"), ("sub/b", "b2")];

/// The making of a directory below others that are missing.
fn creation(root: &Path) -> Result<(), Failure> {
    let directory = Directory::open(&root.join("x/y/out"))?;
    let mut change = directory.change();
    change.write("a", "a");
    change.write("deep/b", "b");
    change.apply()
}

const CREATED: &[(&str, &str)] = &[("x/y/out/a", "a"), ("x/y/out/deep/b", "b")];

/// A change with the files before it and after it.
struct Case {
    before: &'static [(&'static str, &'static str)],
    after: &'static [(&'static str, &'static str)],
    run: fn(&Path) -> Result<(), Failure>,
    /// Opens what it changes.
    open: fn(&Path) -> Result<Directory, Failure>,
}

const CASES: [Case; 2] = [
    Case { before: BEFORE, after: AFTER, run: change, open: Directory::open },
    Case { before: &[], after: CREATED, run: creation, open: |root| Directory::open(&root.join("x/y/out")) },
];

impl Case {
    fn start(&self) -> (TempDir, Tree) {
        let root = scratch();
        fill(root.path(), self.before);
        let tree = tree(root.path());
        (root, tree)
    }

    fn end(&self) -> BTreeMap<String, Option<Vec<u8>>> {
        let root = scratch();
        fill(root.path(), self.after);
        texts(tree(root.path()))
    }
}

#[test]
fn a_change_is_made() {
    for case in &CASES {
        let (root, before) = case.start();
        (case.run)(root.path()).unwrap();
        let after = tree(root.path());
        assert_eq!(texts(after.clone()), case.end());
        assert_eq!(after.get("stays"), before.get("stays"), "what does not change is not touched");
        (case.run)(root.path()).unwrap();
        assert_eq!(tree(root.path()), after, "and nothing the second time");
    }
}

#[test]
fn a_step_that_fails_leaves_everything_as_it_was() {
    for case in &CASES {
        let mut steps = 0;
        loop {
            let (root, before) = case.start();
            fault::fail_after(steps);
            let outcome = (case.run)(root.path());
            let has_failed = fault::end();
            match outcome {
                Err(failure) => {
                    assert_eq!(tree(root.path()), before, "step {steps}: {failure}");
                    assert!(failure.to_string().contains("as it was"), "{failure}");
                }
                // Where files cannot have two names, and after what makes the change final. The next run cleans up.
                Ok(()) => {
                    (case.open)(root.path()).unwrap();
                    assert_eq!(texts(tree(root.path())), case.end(), "step {steps}");
                }
            }
            if !has_failed {
                break;
            }
            steps += 1;
        }
        assert!(steps > 15, "{steps} steps were tried");
    }
}

#[test]
fn a_run_that_is_killed_is_undone_or_finished_by_the_next() {
    for case in &CASES {
        let (mut steps, mut old, mut new) = (0, 0, 0);
        loop {
            let (root, before) = case.start();
            fault::kill_after(steps);
            let _ = (case.run)(root.path());
            if !fault::end() {
                break;
            }
            let killed = tree(root.path());
            // The run that recovers is killed as well, at each of its steps.
            let mut again = 0;
            loop {
                fault::kill_after(again);
                let _ = (case.open)(root.path());
                if !fault::end() {
                    break;
                }
                again += 1;
            }
            let found = tree(root.path());
            if found == before {
                old += 1;
            } else {
                assert_eq!(texts(found), case.end(), "killed after {steps} steps: {killed:#?}");
                new += 1;
            }
            (case.run)(root.path()).unwrap();
            assert_eq!(texts(tree(root.path())), case.end(), "a second run after {steps} steps");
            steps += 1;
        }
        assert!(old > 10 && new > 0, "{old} old, {new} new");
    }
}

/// As a run that was killed leaves it, in the middle of its change.
fn interrupted() -> TempDir {
    let root = scratch();
    fill(root.path(), BEFORE);
    for steps in 0.. {
        fault::kill_after(steps);
        let _ = change(root.path());
        assert!(fault::end());
        if fs::read(root.path().join("stale")).unwrap() == b"new" {
            return root;
        }
        drop(Directory::open(root.path()).unwrap());
    }
    unreachable!("the file changes at some step")
}

#[test]
fn what_was_edited_after_a_kill_is_kept() {
    let root = interrupted();
    fs::write(root.path().join("stale"), "mine").unwrap();
    fs::write(root.path().join("room/for/c"), "mine").unwrap();
    drop(Directory::open(root.path()).unwrap());
    assert_eq!(fs::read(root.path().join("stale")).unwrap(), b"mine");
    assert_eq!(fs::read(root.path().join("room/for/c")).unwrap(), b"mine");
    assert_eq!(fs::read(root.path().join("gone/deep/a")).unwrap(), b"a");
}

#[test]
fn whoever_reads_a_directory_recovers_it_first() {
    let root = interrupted();
    let _reading = reading(root.path()).unwrap();
    let _others = reading(root.path()).unwrap();
    let before = BEFORE.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    let found: BTreeMap<_, _> =
        texts(tree(root.path())).into_iter().filter_map(|(path, text)| Some((path, text?))).collect();
    assert_eq!(found, before.collect());
}

#[test]
fn two_runs_wait_for_each_other() {
    for below in ["", "new/deep"] {
        let root = scratch();
        let path = root.path().join(below);
        std::thread::scope(|scope| {
            for run in 0..8 {
                let path = &path;
                scope.spawn(move || {
                    let directory = Directory::open(path).unwrap();
                    let mut change = directory.change();
                    for file in 0..8 {
                        change.write(format!("d{file}/f"), format!("{run}"));
                    }
                    change.apply().unwrap();
                });
            }
        });
        let found = texts(tree(&path));
        let files: BTreeSet<_> = found.values().flatten().collect();
        assert_eq!((files.len(), found.len()), (1, 16), "all files are of one run: {found:?}");
    }
}

#[test]
fn somebody_elses_staging_directory_is_left_alone() {
    let root = scratch();
    fill(root.path(), &[(".xtask-stage/notes.txt", "mine"), ("stale", "old")]);
    let before = tree(root.path());
    let failure = change(root.path()).unwrap_err().to_string();
    assert!(failure.contains("notes.txt") && failure.contains("move it away"), "{failure}");
    assert_eq!(tree(root.path()), before);
}

#[test]
fn a_journal_that_leads_elsewhere_is_refused() {
    let root = scratch();
    let journal = r#"{"entries":[{"path":"../x","was":true,"sha256":null}],"made":[]}"#;
    fill(root.path(), &[("in/.xtask-stage/journal", journal), ("in/.xtask-stage/old/0", "theirs")]);
    let failure = Directory::open(&root.path().join("in")).unwrap_err().to_string();
    assert!(failure.contains("out of the directory"), "{failure}");
    assert!(!root.path().join("x").exists());
}

#[test]
fn what_is_in_the_way_is_told_and_stays() {
    for (path, kind) in [("stale/x", "directory"), ("sub", "file")] {
        let root = scratch();
        fill(root.path(), &[(path, "theirs")]);
        let before = tree(root.path());
        let failure = change(root.path()).unwrap_err().to_string();
        assert!(failure.contains(&format!("[foreign-file]: a {kind}")), "{failure}");
        assert_eq!(tree(root.path()), before);
    }
    let root = scratch();
    fill(root.path(), &[("file", "theirs")]);
    for path in ["file", "file/out"] {
        assert!(Directory::open(&root.path().join(path)).is_err(), "{path}");
    }
}

#[test]
#[cfg(unix)]
fn links_inside_are_not_followed() {
    use std::os::unix::fs::symlink;
    for (link, target) in [("sub", "../elsewhere"), ("stale", "../elsewhere/b"), ("gone", "../elsewhere")] {
        let root = scratch();
        fill(root.path(), &[("elsewhere/b", "b"), ("elsewhere/deep/a", "a"), ("in/stays", "stays")]);
        symlink(target, root.path().join("in").join(link)).unwrap();
        let before = texts(tree(&root.path().join("elsewhere")));
        let failure = change(&root.path().join("in")).unwrap_err().to_string();
        assert!(failure.contains("a link, which is not followed") && failure.contains(link), "{failure}");
        assert_eq!(texts(tree(&root.path().join("elsewhere"))), before);
    }
}

#[test]
#[cfg(unix)]
fn the_directory_itself_may_be_a_link() {
    use std::os::unix::fs::symlink;
    let root = scratch();
    fill(root.path(), BEFORE.iter().map(|(path, text)| (*path, *text)).collect::<Vec<_>>().as_slice());
    let links = scratch();
    symlink(root.path(), links.path().join("there")).unwrap();
    change(&links.path().join("there")).unwrap();
    assert!(links.path().join("there").is_symlink());
    assert_eq!(fs::read(root.path().join("stale")).unwrap(), b"new");

    // A link to what is missing, by way of another.
    symlink("made/there", links.path().join("dangling")).unwrap();
    symlink("dangling", links.path().join("two")).unwrap();
    creation(&links.path().join("two")).unwrap();
    assert!(links.path().join("two").is_symlink());
    assert_eq!(fs::read(links.path().join("made/there/x/y/out/a")).unwrap(), b"a");

    symlink("circle", links.path().join("circle")).unwrap();
    assert!(Directory::open(&links.path().join("circle")).is_err());
}

#[test]
#[cfg(unix)]
fn a_file_alone() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let root = scratch();
    let write = |path: &Path, text: &str| {
        let (directory, name) = Directory::of_file(path)?;
        let mut change = directory.change();
        change.write(name, text);
        change.apply()
    };
    fill(root.path(), &[("plain", "")]);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
    for path in ["file", "new/deep/file"].map(|path| root.path().join(path)) {
        write(&path, "a").unwrap();
        assert_eq!(mode(&path), mode(&root.path().join("plain")), "as readable as any other new file");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        write(&path, "b").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"b");
        assert_eq!(mode(&path) & 0o777, 0o640, "as it was");
    }
    symlink("file", root.path().join("link")).unwrap();
    write(&root.path().join("link"), "c").unwrap();
    assert!(root.path().join("link").is_symlink());
    assert_eq!(fs::read(root.path().join("file")).unwrap(), b"c");
    for path in [root.path(), Path::new("/dev/null")] {
        let failure = write(path, "d").unwrap_err().to_string();
        assert!(failure.contains("not a regular file"), "{failure}");
    }
    assert_eq!(tree(root.path()).len(), 6, "nothing else is left");
}
