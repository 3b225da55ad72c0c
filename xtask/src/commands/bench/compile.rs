//! Compiling: a crate alone, its dependencies being there, and a crate of its user.

use super::figure::Figure;
use super::timed;
use super::{Way, generate};
use crate::cargo;
use crate::dependencies::CRATE;
use crate::failure::Failure;
use crate::source;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The sets of features that are measured.
const OURS: [(&str, &[&str]); 4] = [
    ("sans-IO", &["--no-default-features"]),
    ("bindings", &["--no-default-features", "--features", "client"]),
    ("default", &[]),
    ("with server", &["--features", "server"]),
];

/// How many calls a user's crate makes.
const CALLS: usize = 50;

/// A crate that is compiled.
struct Subject {
    name: String,
    manifest: PathBuf,
    package: String,
    features: &'static [&'static str],
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    name: String,
}

pub(super) fn measure(way: &Way, out: &mut dyn Write) -> Result<Vec<Figure>, Failure> {
    let manifest = source::workspace().join("Cargo.toml");
    let subject = |(name, features): (&str, &'static [&'static str])| Subject {
        name: name.to_owned(),
        manifest: manifest.clone(),
        package: CRATE.to_owned(),
        features,
    };
    if way.is_smoke {
        // One of them, and not what takes minutes.
        let mut check = subject(OURS[0]).cargo("check", None);
        return Ok(vec![Figure::new(
            "check, sans-IO",
            "s",
            vec![timed::run(check.arg("--lib"), &way.scratch)?.seconds()],
        )]);
    }
    let mut figures = Vec::new();
    let mut subjects: Vec<Subject> = OURS.into_iter().map(subject).collect();
    figures.push(Figure::new(
        "lines of generated code",
        "",
        vec![lines(&manifest.with_file_name("generated-client/src/generated"))],
    ));
    let mut clients = Vec::new();
    for peer in &way.peers {
        match peer.package(&generate::document(false), &way.scratch) {
            Ok(manifest) => {
                if peer.writes_code() {
                    let what = format!("lines of generated code, {}", peer.name);
                    figures.push(Figure::new(what, "", vec![lines(&manifest.with_file_name("src"))]));
                }
                let metadata: Metadata =
                    cargo::metadata(&manifest.with_file_name("")).map_err(Failure::Message)?;
                let package =
                    metadata.packages.into_iter().next().map(|package| package.name).unwrap_or_default();
                clients.push((peer.name, manifest.clone(), package.clone()));
                subjects.push(Subject { name: peer.name.to_owned(), manifest, package, features: &[] });
            }
            Err(why) => figures.push(left_out(format!("{} writes no package", peer.name), &why, out)?),
        }
    }
    for (mode, arguments) in [("check", &["check"][..]), ("release", &["build", "--release"])] {
        figures.extend(crates_alone(mode, arguments, &subjects, way, out)?);
    }
    figures.extend(user(&clients, way, out)?);
    Ok(figures)
}

/// A figure that is missing. The reason, which may name this machine's directories, is for the terminal alone.
fn left_out(what: String, why: &str, out: &mut dyn Write) -> Result<Figure, Failure> {
    writeln!(out, "{what}: {why}")?;
    Ok(Figure::new(what, "", Vec::new()))
}

impl Subject {
    fn cargo(&self, command: &str, target: Option<&Path>) -> Command {
        let mut cargo = cargo::command();
        cargo.args([command, "--quiet", "--package", &self.package]).args(self.features);
        cargo.arg("--manifest-path").arg(&self.manifest).env("CARGO_INCREMENTAL", "0");
        if let Some(target) = target {
            cargo.arg("--target-dir").arg(target);
        }
        cargo
    }

    /// Removes what was compiled of it, and of it alone.
    fn clean(&self, target: &Path) -> Result<(), Failure> {
        for profile in ["dev", "release"] {
            let mut clean = cargo::command();
            clean.args(["clean", "--quiet", "--package", &self.package, "--profile", profile]);
            clean.arg("--manifest-path").arg(&self.manifest).arg("--target-dir").arg(target);
            timed::output(&mut clean)?;
        }
        Ok(())
    }
}

/// Compiles each crate without its dependencies, in turn.
fn crates_alone(
    mode: &str,
    arguments: &[&str],
    subjects: &[Subject],
    way: &Way,
    out: &mut dyn Write,
) -> Result<Vec<Figure>, Failure> {
    let target = way.scratch.join("compile");
    let mut figures = Vec::new();
    let mut measured: Vec<(&Subject, Vec<f64>)> = Vec::new();
    let command = |subject: &Subject| {
        let mut command = subject.cargo(arguments[0], Some(&target));
        command.arg("--lib").args(&arguments[1..]);
        command
    };
    for subject in subjects {
        // The first time with what it needs.
        match timed::run(&command(subject), &way.scratch) {
            Ok(_) => measured.push((subject, Vec::new())),
            Err(failure) if subject.package == CRATE => return Err(failure),
            Err(why) => {
                let what = format!("{mode}, {}: does not compile", subject.name);
                figures.push(left_out(what, &why.to_string(), out)?);
            }
        }
    }
    for round in 0..way.long_rounds() as usize {
        let count = measured.len();
        for at in 0..count {
            let (subject, seconds) = &mut measured[(round + at) % count];
            subject.clean(&target)?;
            seconds.push(timed::run(&command(subject), &way.scratch)?.seconds());
            if mode == "release" && round == 0 {
                let library = format!("release/lib{}.rlib", subject.package.replace('-', "_"));
                figures.push(Figure::new(
                    format!("rlib, {}", subject.name),
                    "MB",
                    size(&target.join(library)),
                ));
            }
        }
    }
    let reference = measured.iter().find(|(subject, _)| subject.name == "ploidy").map(|(_, seconds)| seconds);
    for (subject, seconds) in &measured {
        figures.push(Figure::new(format!("{mode}, {}", subject.name), "CPU s", seconds.clone()));
        if let Some(reference) = reference.filter(|_| subject.package == CRATE) {
            figures.push(Figure::of(format!("{mode}, {}, of ploidy", subject.name), seconds, reference));
        }
    }
    Ok(figures)
}

/// A crate with 50 calls through ours, and the same through ploidy's.
fn user(clients: &[(&str, PathBuf, String)], way: &Way, out: &mut dyn Write) -> Result<Vec<Figure>, Failure> {
    let workspace = source::workspace();
    let rows = source::read_text(&workspace.join("generated-client/src/generated/probes.rs"))?;
    let mut figures = Vec::new();
    let mut ploidy = clients.iter().find(|(name, ..)| *name == "ploidy");
    let mut theirs = None;
    if let Some((name, manifest, _)) = ploidy {
        match source::read_text(&manifest.with_file_name("src/client/default.rs")) {
            Ok(text) if calls(&rows, Some(&text)).len() >= CALLS => theirs = Some(text),
            Ok(_) => figures.push(left_out(no_user(name), "it lacks as many calls like ours", out)?),
            Err(why) => figures.push(left_out(no_user(name), &why.to_string(), out)?),
        }
        ploidy = ploidy.filter(|_| theirs.is_some());
    }
    let all = calls(&rows, theirs.as_deref());
    let every = (all.len() / CALLS).max(1);
    let chosen: Vec<&(String, String)> = all.iter().step_by(every).take(CALLS).collect();
    let text = |call: &str| format!("    println!(\"{{:?}}\", {call}.await?);\n");
    let ours: String = chosen.iter().map(|(ours, _)| text(ours)).collect();
    let mut sides = vec![(
        "egauge-webapi",
        format!("egauge-webapi = {{ path = {:?} }}", workspace.join("generated-client")),
        format!("let m = egauge_webapi::Meter::builder(\"http://127.0.0.1:1\").build()?;\n{ours}"),
    )];
    if let Some((name, manifest, package)) = ploidy {
        let theirs: String = chosen.iter().map(|(_, theirs)| text(theirs)).collect();
        sides.push((
            name,
            format!("{package} = {{ path = {:?} }}", manifest.with_file_name("")),
            format!("let m = {}::Client::new(\"http://127.0.0.1:1\")?;\n{theirs}", package.replace('-', "_")),
        ));
    }
    let mut releases = Vec::new();
    for (name, dependency, body) in &sides {
        let mut user = User::new(name, dependency, body, way)?;
        match user.figures(name) {
            Ok((measured, release)) => {
                figures.extend(measured);
                releases.push(release);
            }
            Err(why) if *name == CRATE => return Err(why),
            Err(why) => figures.push(left_out(no_user(name), &why.to_string(), out)?),
        }
    }
    if let [ours, theirs] = &*releases {
        figures.push(Figure::of("50 calls, release again, of ploidy", ours, theirs));
    }
    Ok(figures)
}

fn no_user(name: &str) -> String {
    format!("50 calls, {name}: no such crate")
}

/// A user's crate.
struct User<'a> {
    directory: PathBuf,
    target: PathBuf,
    main: String,
    edits: u32,
    way: &'a Way,
}

impl<'a> User<'a> {
    fn new(name: &str, dependency: &str, body: &str, way: &'a Way) -> Result<Self, Failure> {
        let directory = way.scratch.join("user").join(name);
        let target = way.scratch.join("user-target").join(name);
        let main = format!(
            "#[tokio::main(flavor = \"current_thread\")]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> \
             {{\n    {body}    Ok(())\n}}\n"
        );
        let manifest = format!(
            "[package]\nname = \"user\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}\ntokio = \
             {{ version = \"1\", features = [\"rt\", \"macros\"] }}\n\n[workspace]\n"
        );
        // What was built before would not be built from nothing.
        let _ = fs::remove_dir_all(&target);
        let user = Self { directory, target, main, edits: 0, way };
        let write = |path: PathBuf, text: &str| {
            let done = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
            done.map_err(|error| Failure::file("unwritable", "write", &path, &error))
        };
        write(user.directory.join("Cargo.toml"), &manifest)?;
        write(user.directory.join("src/main.rs"), &user.main)?;
        Ok(user)
    }

    /// All that is measured of it, and the release builds after a change.
    fn figures(&mut self, name: &str) -> Result<(Vec<Figure>, Vec<f64>), Failure> {
        let figure =
            |what: &str, unit, samples| Figure::new(format!("50 calls, {what}, {name}"), unit, samples);
        let packages = self.packages()?;
        let clean = timed::run(&self.cargo(&["--quiet"]), &self.way.scratch)?.seconds();
        let rounds = self.way.long_rounds();
        let debug = (0..rounds).map(|_| self.again(&[])).collect::<Result<Vec<_>, _>>()?;
        // The first time with what it needs.
        self.again(&["--release"])?;
        let release = (0..rounds).map(|_| self.again(&["--release"])).collect::<Result<Vec<_>, _>>()?;
        let figures = vec![
            figure("clean debug build", "CPU s", vec![clean]),
            figure("packages", "", vec![packages]),
            figure("debug again", "CPU s", debug),
            figure("release again", "CPU s", release.clone()),
            figure("program", "MB", size(&self.target.join("release/user"))),
        ];
        Ok((figures, release))
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = cargo::command();
        command.arg("build").args(arguments).arg("--target-dir").arg(&self.target);
        command.current_dir(&self.directory).stdin(Stdio::null());
        command
    }

    /// How many packages are built.
    fn packages(&self) -> Result<f64, Failure> {
        let mut tree = cargo::command();
        tree.args(["tree", "--quiet", "--prefix", "none", "--edges", "normal,build", "--format", "{p}"]);
        let text = timed::output(tree.current_dir(&self.directory))?;
        let packages: BTreeSet<&str> =
            text.lines().map(|line| line.trim_end_matches(" (*)")).filter(|line| !line.is_empty()).collect();
        Ok(f64::from(u32::try_from(packages.len()).unwrap_or(u32::MAX)))
    }

    /// Builds it after a change.
    fn again(&mut self, arguments: &[&str]) -> Result<f64, Failure> {
        self.edits += 1;
        let path = self.directory.join("src/main.rs");
        let text =
            self.main.replacen("    Ok(())", &format!("    println!(\"{}\");\n    Ok(())", self.edits), 1);
        fs::write(&path, text).map_err(|error| Failure::file("unwritable", "write", &path, &error))?;
        Ok(timed::run(&self.cargo(&[&["--quiet"], arguments].concat()), &self.way.scratch)?.seconds())
    }
}

/// Calls without arguments that ours has, and ploidy's where there is one: in either way of writing.
fn calls(rows: &str, theirs: Option<&str>) -> Vec<(String, String)> {
    let mut calls = Vec::new();
    for line in rows.lines() {
        let handle =
            line.trim().strip_prefix("row!(all => m, at, m").and_then(|rest| rest.strip_suffix("),"));
        let Some(handle) = handle.filter(|handle| !handle.contains("at.")) else { continue };
        let name: Vec<&str> =
            handle.split("()").map(|step| step.trim_start_matches(['.']).trim_start_matches("r#")).collect();
        let name = format!("{}_get", name.join("_").trim_end_matches('_'));
        let call = match theirs {
            None => Some(String::new()),
            Some(theirs) => theirs.split_once(&format!("pub async fn {name}(")).and_then(|(_, rest)| {
                let (parameters, _) = rest.split_once("->")?;
                let parameters: Vec<&str> =
                    parameters.split(',').map(str::trim).filter(|text| text.contains(':')).collect();
                match &*parameters {
                    [] => Some(format!("m.{name}()")),
                    [query] if query.starts_with("query: &") => {
                        Some(format!("m.{name}(&Default::default())"))
                    }
                    _ => None,
                }
            }),
        };
        calls.extend(call.map(|theirs| (format!("m{handle}.get()"), theirs)));
    }
    calls
}

fn lines(directory: &Path) -> f64 {
    let Ok(entries) = fs::read_dir(directory) else { return 0.0 };
    let of = |path: PathBuf| {
        if path.is_dir() {
            lines(&path)
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap_or_default();
            f64::from(u32::try_from(text.lines().count()).unwrap_or(u32::MAX))
        } else {
            0.0
        }
    };
    entries.filter_map(|entry| Some(entry.ok()?.path())).map(of).sum()
}

/// In MB, of a file that is there.
#[expect(clippy::cast_precision_loss, reason = "three digits are shown")]
fn size(file: &Path) -> Vec<f64> {
    fs::metadata(file).map(|file| file.len() as f64 / 1e6).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::{Subject, calls, size, source};
    use std::path::Path;

    /// A missing package has no figure; a package that is not cleaned would take no time to compile.
    #[test]
    fn what_cannot_be_measured_is_not_zero() {
        assert!(size(Path::new("no-such-file")).is_empty());
        let target = tempfile::tempdir().unwrap();
        let subject = Subject {
            name: "none".to_owned(),
            manifest: source::workspace().join("Cargo.toml"),
            package: "no-such-package".to_owned(),
            features: &[],
        };
        let failure = subject.clean(target.path()).unwrap_err().to_string();
        assert!(failure.contains("no-such-package"), "{failure}");
    }

    #[test]
    fn calls_are_those_without_arguments_that_both_have() {
        let rows = "    row!(all => m, at, m.config().net().r#type()),\n    row!(all => m, at, m.config().user(at.text(\"n\") \
                    ?)),\n    row!(all => m, at, m.lua()),\n    row!(call get => m, at, m.auth().rights();),\n";
        let ours = |calls: Vec<(String, String)>| calls.into_iter().map(|(ours, _)| ours).collect::<Vec<_>>();
        assert_eq!(ours(calls(rows, None)), ["m.config().net().r#type().get()", "m.lua().get()"]);
        let theirs = "pub async fn config_net_type_get(\n  &self,\n  query: &parameters::Q,\n ) -> R {}\n\
                      pub async fn lua_get(&self, name: &str) -> R {}\n";
        let expected = (
            "m.config().net().r#type().get()".to_owned(),
            "m.config_net_type_get(&Default::default())".to_owned(),
        );
        assert_eq!(calls(rows, Some(theirs)), [expected]);
    }
}
