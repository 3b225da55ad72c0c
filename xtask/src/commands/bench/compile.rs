//! Compiling: a crate alone, its dependencies being there, and a crate of its user.

use super::figure::{Aim, Figure};
use super::timed::{self, Timed};
use super::{Way, generate};
use crate::cargo;
use crate::dependencies::CRATE;
use crate::failure::Failure;
use crate::source;
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The sets of features that are measured, with what a rlib ought to have at most, in MB.
const OURS: [(&str, &[&str], Option<f64>); 4] = [
    ("sans-IO", &["--no-default-features"], None),
    ("bindings", &["--no-default-features", "--features", "client"], None),
    ("default", &[], Some(12.0)),
    ("with server", &["--features", "server"], Some(20.0)),
];

/// How many calls a user's crate makes.
const CALLS: usize = 50;

/// A crate that is compiled.
struct Subject {
    name: String,
    manifest: PathBuf,
    package: String,
    features: &'static [&'static str],
    size: Option<f64>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    name: String,
}

pub(super) fn measure(way: &Way) -> Result<Vec<Figure>, Failure> {
    let manifest = source::workspace().join("Cargo.toml");
    let subject = |(name, features, size): (&str, &'static [&'static str], Option<f64>)| Subject {
        name: name.to_owned(),
        manifest: manifest.clone(),
        package: CRATE.to_owned(),
        features,
        size,
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
                let source = manifest.with_file_name("src");
                figures.push(Figure::new(
                    format!("lines of generated code, {}", peer.name),
                    "",
                    vec![lines(&source)],
                ));
                let metadata: Metadata =
                    cargo::metadata(&manifest.with_file_name("")).map_err(Failure::Message)?;
                let package =
                    metadata.packages.into_iter().next().map(|package| package.name).unwrap_or_default();
                clients.push((peer.name, manifest.clone(), package.clone()));
                subjects.push(Subject {
                    name: peer.name.to_owned(),
                    manifest,
                    package,
                    features: &[],
                    size: None,
                });
            }
            Err(why) => {
                figures.push(Figure::new(format!("{}: {}", peer.name, first_line(&why)), "", Vec::new()));
            }
        }
    }
    for (mode, arguments) in [("check", &["check"][..]), ("release", &["build", "--release"])] {
        figures.extend(crates_alone(mode, arguments, &subjects, way)?);
    }
    figures.extend(user(&clients, way)?);
    Ok(figures)
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
        let mut command = cargo::command();
        command.args(["clean", "--quiet", "--package", &self.package, "--manifest-path"]).arg(&self.manifest);
        for profile in ["dev", "release"] {
            let mut command = clone(&command);
            let output = command.args(["--profile", profile, "--target-dir"]).arg(target).output();
            output.map_err(|error| timed::cannot_start("cargo".as_ref(), &error))?;
        }
        Ok(())
    }
}

fn clone(command: &Command) -> Command {
    let mut copy = Command::new(command.get_program());
    copy.args(command.get_args());
    copy
}

/// Compiles each crate without its dependencies, in turn.
fn crates_alone(
    mode: &str,
    arguments: &[&str],
    subjects: &[Subject],
    way: &Way,
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
            Err(_) => figures.push(Figure::new(
                format!("{mode}, {}: does not compile", subject.name),
                "",
                Vec::new(),
            )),
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
                let mut figure =
                    Figure::new(format!("rlib, {}", subject.name), "MB", vec![size(&target.join(library))]);
                figure.aim = subject.size.map(Aim::AtMost);
                figures.push(figure);
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
fn user(clients: &[(&str, PathBuf, String)], way: &Way) -> Result<Vec<Figure>, Failure> {
    let workspace = source::workspace();
    let rows = source::read_text(&workspace.join("generated-client/src/generated/probes.rs"))?;
    let ploidy = clients.iter().find(|(name, ..)| *name == "ploidy");
    let theirs = match ploidy {
        Some((_, manifest, _)) => Some(source::read_text(&manifest.with_file_name("src/client/default.rs"))?),
        None => None,
    };
    let all: Vec<(String, String)> = calls(&rows, theirs.as_deref());
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
    let mut figures = Vec::new();
    let mut releases = Vec::new();
    for (name, dependency, body) in &sides {
        let mut user = User::new(name, dependency, body, way)?;
        let (packages, clean) = user.clean_build()?;
        figures.push(Figure::new(
            format!("50 calls, clean debug build, {name}"),
            "CPU s",
            vec![clean.seconds()],
        ));
        figures.push(Figure::new(format!("50 calls, packages, {name}"), "", vec![packages]));
        let rounds = way.long_rounds();
        let debug = (0..rounds).map(|_| user.again(&[])).collect::<Result<Vec<_>, _>>()?;
        figures.push(Figure::new(format!("50 calls, debug again, {name}"), "CPU s", debug));
        user.again(&["--release"])?;
        let release = (0..rounds).map(|_| user.again(&["--release"])).collect::<Result<Vec<_>, _>>()?;
        figures.push(Figure::new(format!("50 calls, release again, {name}"), "CPU s", release.clone()));
        figures.push(Figure::new(format!("50 calls, program, {name}"), "MB", vec![size(&user.program())]));
        releases.push(release);
    }
    if let [ours, theirs] = &*releases {
        figures.push(Figure::of("50 calls, release again, of ploidy", ours, theirs));
    }
    Ok(figures)
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

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = cargo::command();
        command.arg("build").args(arguments).arg("--target-dir").arg(&self.target);
        command.current_dir(&self.directory).stdin(Stdio::null());
        command
    }

    /// How many packages are built, and how long it takes.
    fn clean_build(&self) -> Result<(f64, Timed), Failure> {
        let mut tree = cargo::command();
        tree.args(["tree", "--prefix", "none", "--edges", "normal,build", "--format", "{p}"]);
        let output = tree.current_dir(&self.directory).output();
        let output = output.map_err(|error| timed::cannot_start("cargo".as_ref(), &error))?;
        let text = String::from_utf8_lossy(&output.stdout);
        let packages: std::collections::BTreeSet<&str> =
            text.lines().map(|line| line.trim_end_matches(" (*)")).filter(|line| !line.is_empty()).collect();
        let timed = timed::run(&self.cargo(&["--quiet"]), &self.way.scratch)?;
        Ok((f64::from(u32::try_from(packages.len()).unwrap_or(u32::MAX)), timed))
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

    fn program(&self) -> PathBuf {
        self.target.join("release/user")
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

/// In MB.
#[expect(clippy::cast_precision_loss, reason = "three digits are shown")]
fn size(file: &Path) -> f64 {
    fs::metadata(file).map_or(0.0, |file| file.len() as f64 / 1e6)
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::calls;

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
