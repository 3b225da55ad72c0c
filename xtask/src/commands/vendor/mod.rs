//! `cargo xtask vendor`: the crate, or some of it, for another project.

mod choice;
mod host;

pub(crate) use choice::Choice;

use crate::dependencies::Package;
use crate::disk::{self, Directory, Location, State};
use crate::failure::Failure;
use crate::output;
use crate::record::{Plan, RECORD, Record};
use crate::report::{Messages, Report};
use crate::source::{self, Source, Spec};
use choice::Form;
use clap::Args;
use clap::builder::PossibleValuesParser;
use egauge_webapi_generator::cut::{self, Wanted};
use egauge_webapi_generator::diagnostic::Diagnostic;
use egauge_webapi_generator::ir::Api;
use egauge_webapi_generator::render::Context;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The features that make sense elsewhere.
const FEATURES: [&str; 6] = ["blocking", "client", "readings", "server", "services", "tracing"];

/// Where the hand-written part of the crate is in the workspace.
const SOURCES: &str = "generated-client/src";

/// Files of the crate's sources that are generated.
const GENERATED: &str = "generated/";

/// The default features.
const DEFAULT_FEATURES: [&str; 2] = ["client", "services"];

const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Writes the crate, or some of it, into another project
#[derive(Args)]
pub(crate) struct Vendor {
    /// The directory to write; what is edited in it is not overwritten
    directory: PathBuf,
    /// Services to have, such as `register,auth`; may be repeated [default: as on record, or all]
    #[arg(long = "service", visible_alias = "services", value_name = "LIST", value_delimiter = ',')]
    services: Vec<String>,
    /// Have all services
    #[arg(long, conflicts_with = "services")]
    all_services: bool,
    /// Write a module, for `mod NAME;` where the directory is [default: as on record, or a crate]
    #[arg(long)]
    module: bool,
    /// Write a crate of its own
    #[arg(long = "crate", conflicts_with = "module")]
    crate_: bool,
    /// The features to have, none by `--features=` [default: as on record, or client,services]
    #[arg(long, value_name = "LIST", value_delimiter = ',',
        value_parser = PossibleValuesParser::new(FEATURES.into_iter().chain([""])))]
    features: Option<Vec<String>>,
    #[command(flatten)]
    spec: Spec,
    /// Write nothing; fail if a file is not what would be written
    #[arg(long)]
    check: bool,
    /// Write nothing; tell what would be written
    #[arg(long, conflicts_with = "check")]
    dry_run: bool,
    #[command(flatten)]
    pub(crate) messages: Messages,
}

impl Vendor {
    pub(crate) fn run(self, out: &mut dyn Write, report: &mut Report<'_>) -> Result<(), Failure> {
        let place = output::check_root(&self.directory)?;
        let before = {
            let _reading = disk::reading(&place)?;
            Record::read(&place, &self.directory)?
        };
        let choice = self.choice(before.as_ref())?;
        if choice.form == Form::Module {
            host::check(&place)?;
        }
        let way = self.way(&place, before.as_ref());
        let command = choice.command(&way);

        let reading = disk::reading(&source::workspace())?;
        let spec = choice.spec.clone().map_or_else(Spec::default, Spec::of);
        let Source { document, overlays, names: lock, .. } = spec.read_held()?;
        let (api, names, warnings) = egauge_webapi_generator::api_locked(&document, &overlays, &lock)?;
        report.warn(&document, warnings);
        let package = Package::read()?;
        let services = services(&choice, &api)?;
        let features = package.implied(&choice.features);
        let wanted = Wanted {
            form: if choice.form == Form::Module { cut::Form::Module } else { cut::Form::Crate },
            features: features.clone(),
            about: about(&choice, &command, &api, &package),
            header: format!(
                "Written by `cargo xtask vendor` from {} {}. Do not edit. SPDX-License-Identifier: {}",
                package.name,
                package.version,
                package.license.as_deref().unwrap_or_default()
            ),
        };
        let vendored = cut::files(Context { api: &api, names: &names }, &services, &sources()?, &wanted)?;
        let dependencies = package.dependencies(&features);

        let below = if choice.form == Form::Module { "" } else { "src/" };
        let mut files: BTreeMap<String, String> =
            vendored.files.into_iter().map(|file| (format!("{below}{}", file.path), file.text)).collect();
        for name in LICENCES {
            files.insert(name.to_owned(), source::read_text(&source::workspace().join(name))?);
        }
        let (name, text) = manifest(&choice, &package, &dependencies);
        files.insert(name.to_owned(), text);
        let lines: usize = files.values().map(|text| text.lines().count()).sum();
        let record = Record {
            version: package.version.clone(),
            revision: api.version.clone(),
            document_sha256: api.sha256.clone(),
            command,
            directory: way.to_str().map(str::to_owned),
            choice: Some(choice.clone()),
            files: BTreeMap::new(),
        };
        let count = files.len();
        // A run holds one directory at a time.
        drop(reading);
        let directory = Directory::open(&self.directory)?;
        let plan = Plan::new(&directory, &self.directory, &files, record)?;
        let changes: Vec<(State, String)> =
            plan.files().map(|(state, path)| (state, path.to_owned())).collect();
        if self.check {
            return self.fail_if_stale(&changes);
        }
        let (written, removed) = plan.changes();
        if !self.dry_run {
            plan.apply()?;
        }

        if let Some(Record { choice: Some(before), .. }) = &before {
            for line in before.changes(&choice, &api.service_words()) {
                writeln!(out, "{line}")?;
            }
        }
        if self.dry_run {
            for (state, path) in &changes {
                let word = if *state == State::Superfluous { "remove" } else { "write" };
                writeln!(out, "would {word}: {}", source::shown(&self.directory.join(path)))?;
            }
        }
        writeln!(
            out,
            "{}: {count} files, {lines} lines, {} of them generated; {written} {}written, {removed} removed",
            source::shown(&self.directory),
            vendored.generated_lines,
            if self.dry_run { "to be " } else { "" },
        )?;
        if !vendored.left_out.is_empty() {
            writeln!(out, "without {}, which need other services", vendored.left_out.join(", "))?;
        }
        writeln!(out, "\n[dependencies]\n{dependencies}")?;
        Ok(())
    }

    /// What is to be had: what was asked for now, else what is on record.
    fn choice(&self, before: Option<&Record>) -> Result<Choice, Failure> {
        let is_silent = self.services.is_empty()
            && !(self.all_services || self.module || self.crate_)
            && self.features.is_none()
            && self.spec.given().is_none();
        let old = match before {
            Some(Record { choice: Some(choice), .. }) => Some(choice),
            Some(_) if is_silent => {
                let message = "this record lacks the choice of services, as older ones do";
                let help = "give the arguments of its `command` once more";
                return Err(self.unrecorded(message, help));
            }
            None if self.check => {
                return Err(self.unrecorded("nothing was vendored here", "run it without `--check`, once"));
            }
            _ => None,
        };
        let sorted = |names: &[String]| {
            let names: BTreeSet<&String> = names.iter().filter(|name| !name.is_empty()).collect();
            names.into_iter().cloned().collect()
        };
        Ok(Choice {
            form: match (self.module, self.crate_, old) {
                (true, ..) => Form::Module,
                (_, true, _) => Form::Crate,
                (.., old) => old.map_or(Form::Crate, |old| old.form),
            },
            services: match old {
                Some(old) if self.services.is_empty() && !self.all_services => old.services.clone(),
                _ => sorted(&self.services),
            },
            features: match (&self.features, old) {
                (Some(features), _) => sorted(features),
                (None, Some(old)) => old.features.clone(),
                (None, None) => DEFAULT_FEATURES.map(str::to_owned).to_vec(),
            },
            spec: self.spec.given().map(str::to_owned).or_else(|| old.and_then(|old| old.spec.clone())),
        })
    }

    fn unrecorded(&self, message: &str, help: &str) -> Failure {
        let mut diagnostic = Diagnostic::error("bad-record", message).help(help);
        diagnostic.file = Some(source::shown(&self.directory.join(RECORD)));
        Failure::Input(vec![diagnostic])
    }

    /// The way from the workspace to the directory, for the command that is on record. A check takes the recorded one:
    /// on another computer, the two may lie elsewhere.
    fn way(&self, place: &Path, before: Option<&Record>) -> PathBuf {
        let workspace = Location::resolved(&source::workspace());
        match before.and_then(|record| record.directory.as_deref()) {
            Some(way) if self.check || Location::resolved(&workspace.join(way)) == place => {
                PathBuf::from(way)
            }
            _ => choice::relative(&workspace, place),
        }
    }

    /// Fails if something would change.
    fn fail_if_stale(&self, changes: &[(State, String)]) -> Result<(), Failure> {
        if changes.is_empty() {
            return Ok(());
        }
        let mut message =
            format!("error: vendored files are out of date in {}", source::shown(&self.directory));
        for (state, path) in changes {
            message.push_str(&format!("\n  {state}: {}", source::shown(&self.directory.join(path))));
        }
        message.push_str(&format!("\n  help: run `cargo xtask vendor {}`", source::shown(&self.directory)));
        Err(Failure::Message(message))
    }
}

/// The services that were asked for.
fn services<'a>(choice: &Choice, api: &'a Api) -> Result<BTreeSet<&'a str>, Failure> {
    let known = api.service_words();
    if let Some(name) = choice.services.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(Failure::Message(format!(
            "error[unknown-service]: revision {} has no service `{name}`\n  help: known are {}",
            api.version,
            known.join(", ")
        )));
    }
    let all = choice.services.is_empty();
    Ok(known.into_iter().filter(|name| all || choice.services.iter().any(|wanted| wanted == name)).collect())
}

/// What the root says of itself.
fn about(choice: &Choice, command: &str, api: &Api, package: &Package) -> String {
    let edition = &package.edition;
    let rust = package.rust_version.as_deref().unwrap_or_default();
    let with = if choice.form == Form::Module {
        "its dependencies are in `DEPENDENCIES.toml`"
    } else {
        "its dependencies are in `Cargo.toml`"
    };
    let mut about = format!(
        "Written by this command, to be run again for another version; do not edit:\n\n```text\n{}\n```\n\n\
         It needs edition {edition} and Rust {rust}; {with}.\n\n\
         - from: {} {}, revision {} of the API\n\
         - SHA-256 of the official document: {}\n",
        command, package.name, package.version, api.version, api.sha256,
    );
    if let Some(license) = &package.license {
        about.push_str(&format!("- licence: {license}, see `LICENSE-MIT` and `LICENSE-APACHE`\n"));
    }
    about
}

/// What says on what it depends, for cargo, or for the host of the module.
fn manifest(choice: &Choice, package: &Package, dependencies: &str) -> (&'static str, String) {
    let rust = package.rust_version.as_deref().unwrap_or_default();
    let edition = &package.edition;
    if choice.form == Form::Module {
        let text = format!(
            "# What the module depends on: add it to Cargo.toml. It needs edition {edition} and Rust {rust}.\n\n\
             [dependencies]\n{dependencies}"
        );
        return ("DEPENDENCIES.toml", text);
    }
    let optional = |name: &str, value: &Option<String>| {
        value.as_ref().map_or_else(String::new, |value| format!("{name} = {value:?}\n"))
    };
    let text = format!(
        "# Written by `cargo xtask vendor`. Do not edit.\n\n[package]\nname = \"{}\"\nversion = \"{}\"\n\
         {}edition = \"{edition}\"\n{}{}publish = false\n\n[dependencies]\n{dependencies}",
        package.name,
        package.version,
        optional("description", &package.description),
        optional("rust-version", &package.rust_version),
        optional("license", &package.license),
    );
    ("Cargo.toml", text)
}

/// The hand-written files, by their paths below the crate's `src`.
fn sources() -> Result<BTreeMap<String, String>, Failure> {
    let root = source::workspace().join(SOURCES);
    let mut found = BTreeMap::new();
    let mut pending = vec![String::new()];
    while let Some(below) = pending.pop() {
        let directory = root.join(&below);
        let unreadable = |error| Failure::file("unreadable", "read", &directory, &error);
        for entry in fs::read_dir(&directory).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let path = format!("{below}{}", entry.file_name().to_string_lossy());
            if entry.file_type().map_err(unreadable)?.is_dir() {
                pending.push(format!("{path}/"));
            } else if path.ends_with(".rs") && !path.starts_with(GENERATED) {
                let text = source::read_text(&root.join(Path::new(&path)))?;
                found.insert(path, text);
            }
        }
    }
    Ok(found)
}
