//! `cargo xtask package`: whether the packages are ready to be published.

mod contents;
mod unpacked;

use crate::cargo;
use crate::dependencies::{CRATE, Package as Manifest};
use crate::disk::Directory;
use crate::failure::Failure;
use crate::links;
use crate::source::{self, Source, Spec};
use clap::Args;
use contents::MEMBERS;
use egauge_webapi_generator::render::Context;
use egauge_webapi_generator::surface;
use std::fs;
use std::io::Write;
use std::process::Stdio;

/// How large a compressed package may be.
const LIMIT: u64 = 1 << 20;

/// The published surface, in the workspace.
const PUBLISHED: &str = "spec/published.txt";

/// Checks that the packages are ready to be published
#[derive(Args)]
pub(crate) struct Package {
    /// Take the files as they are, committed or not
    #[arg(long)]
    allow_dirty: bool,
    /// Record the API's surface as that of this version: to be done when it is published
    #[arg(long)]
    record: bool,
    #[command(flatten)]
    spec: Spec,
}

impl Package {
    pub(crate) fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        let manifest = Manifest::read()?;
        let mut problems = Vec::new();

        for member in &MEMBERS {
            let listed = self.cargo(&["package", "--list", "--package", member.name])?;
            let paths: Vec<&str> = listed.lines().collect();
            problems.extend(member.problems(&paths));
            writeln!(out, "contents: {} has {} files", member.name, paths.len())?;
            let readme = format!("{}/README.md", member.directory);
            let text = source::read_text(&source::workspace().join(&readme))?;
            problems.extend(links::problems(&readme, &text, |path| paths.contains(&path)));
        }
        let there = |path: &str| source::workspace().join(path).exists();
        problems.extend(links::problems(
            "README.md",
            &source::read_text(&source::workspace().join("README.md"))?,
            there,
        ));
        writeln!(out, "links: looked at")?;
        match &manifest.repository {
            Some(repository) => writeln!(out, "repository: {repository}")?,
            None => writeln!(out, "repository: the workspace states none, so the package has none")?,
        }

        problems.extend(self.surface(&manifest, out)?);
        // Problems are reported before cargo builds for minutes.
        if problems.is_empty() {
            // In one run, so that each is built with the others as they are packed: none has to be published before.
            let chosen = MEMBERS.iter().flat_map(|member| ["--package", member.name]);
            self.cargo(&["package"].into_iter().chain(chosen).collect::<Vec<_>>())?;
            let mut packed = Vec::new();
            for member in &MEMBERS {
                let name = format!("{}-{}", member.name, Manifest::of(member.name)?.version);
                let path = manifest.target_directory.join("package").join(format!("{name}.crate"));
                let size = fs::metadata(&path)
                    .map_err(|error| Failure::file("unreadable", "read", &path, &error))?
                    .len();
                if size > LIMIT {
                    problems.push(format!("{} has {size} bytes, more than {LIMIT}", path.display()));
                }
                writeln!(out, "builds on its own: {name}.crate, {size} bytes of {LIMIT}")?;
                packed.push(unpacked::Packed { member, name, path });
            }
            unpacked::check(&packed, &manifest.target_directory.join("unpacked"), out)?;
        }
        if problems.is_empty() {
            return Ok(());
        }
        let problems: Vec<String> =
            problems.iter().map(|problem| format!("error[package]: {problem}")).collect();
        Err(Failure::Message(problems.join("\n")))
    }

    /// Runs cargo in the workspace, its messages to be seen, and gives its output.
    fn cargo(&self, arguments: &[&str]) -> Result<String, Failure> {
        let mut command = cargo::command();
        command.args(arguments).current_dir(source::workspace()).stderr(Stdio::inherit());
        if self.allow_dirty {
            command.arg("--allow-dirty");
        }
        let done = command
            .output()
            .map_err(|error| Failure::Message(format!("error: {}", cargo::cannot_start(&error))))?;
        if !done.status.success() {
            let command = arguments.join(" ");
            return Err(Failure::Message(format!("error[package]: `cargo {command}` failed")));
        }
        Ok(String::from_utf8_lossy(&done.stdout).into_owned())
    }

    /// Holds the API against the one that was published last, the operations at least; the items as well where
    /// cargo-semver-checks is at hand.
    fn surface(&self, manifest: &Manifest, out: &mut dyn Write) -> Result<Vec<String>, Failure> {
        let Source { document, overlays, .. } = self.spec.read()?;
        let (api, names, _) = egauge_webapi_generator::api(&document, &overlays)?;
        let now = surface::operations(Context { api: &api, names: &names });
        let path = source::workspace().join(PUBLISHED);
        if self.record {
            let text = format!("{}\n{}\n", manifest.version, now.join("\n"));
            let directory = Directory::open(&source::workspace())?;
            let mut change = directory.change();
            change.write(PUBLISHED, text);
            change.apply()?;
            writeln!(out, "surface: {} operations recorded as those of {}", now.len(), manifest.version)?;
            return Ok(Vec::new());
        }
        if !path.exists() {
            writeln!(out, "surface: nothing was published yet, so nothing can break")?;
            return Ok(Vec::new());
        }
        let text = source::read_text(&path)?;
        let mut lines = text.lines().map(str::to_owned);
        let version = lines.next().unwrap_or_default();
        let problems = broken(&version, &lines.collect::<Vec<_>>(), &manifest.version, &now);
        writeln!(out, "surface: compared with {version}")?;
        self.semver_checks(out)?;
        Ok(problems)
    }

    /// The check of the items, if it is installed.
    fn semver_checks(&self, out: &mut dyn Write) -> Result<(), Failure> {
        let asked = cargo::command().args(["semver-checks", "--version"]).output();
        if asked.is_ok_and(|asked| asked.status.success()) {
            let done = cargo::command()
                .args(["semver-checks", "--package", CRATE])
                .current_dir(source::workspace())
                .status()
                .map_err(|error| Failure::Message(format!("error: {}", cargo::cannot_start(&error))))?;
            if !done.success() {
                return Err(Failure::Message("error[package]: cargo-semver-checks objects".to_owned()));
            }
        } else {
            writeln!(out, "items: cargo-semver-checks is not installed, so only operations were compared")?;
        }
        Ok(())
    }
}

/// What has been taken from callers in a version that promises not to.
fn broken(old: &str, before: &[String], new: &str, now: &[String]) -> Vec<String> {
    if promise(old) != promise(new) {
        return Vec::new();
    }
    let changes = surface::changes(before, now);
    let gone = changes.iter().filter_map(|line| line.strip_prefix("- "));
    gone.map(|line| format!("{new} promises what {old} has, but this is not as it was: {line}")).collect()
}

/// The part of a version that is the same where nothing breaks: `0.1`, `1`.
fn promise(version: &str) -> String {
    let mut parts = version.split(['.', '-', '+']);
    let (major, minor, patch) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    match (major, minor) {
        ("0", "0") => format!("0.0.{patch}"),
        ("0", minor) => format!("0.{minor}"),
        (major, _) => major.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_version_that_promises_nothing_may_break() {
        let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
        let (before, more) = (lines(&["GET /a -> string"]), lines(&["GET /a -> string", "GET /b -> any"]));
        assert!(broken("0.1.0", &before, "0.1.1", &more).is_empty());
        let problems = broken("0.1.0", &more, "0.1.9", &before);
        assert_eq!(problems.len(), 1);
        assert!(problems[0].contains("GET /b -> any"), "{problems:?}");
        assert!(broken("0.1.0", &more, "0.2.0", &before).is_empty());
        assert_eq!(broken("1.1.0", &more, "1.2.0", &before).len(), 1);
        assert!(broken("1.1.0", &more, "2.0.0", &before).is_empty());
        assert!(broken("0.0.1", &more, "0.0.2", &before).is_empty());
    }
}
