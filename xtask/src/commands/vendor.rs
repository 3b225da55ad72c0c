//! `cargo xtask vendor`: the crate, or some of it, for another project.

use crate::dependencies::Package;
use crate::disk::{Directory, reading};
use crate::failure::Failure;
use crate::output;
use crate::record::{Plan, Record};
use crate::report::{Messages, Report};
use crate::source::{self, Source, Spec};
use clap::Args;
use clap::builder::PossibleValuesParser;
use egauge_webapi_generator::cut::{self, Form, Wanted};
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

const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Writes the crate, or some of it, into another project
#[derive(Args)]
pub(crate) struct Vendor {
    /// The directory to write; what is edited in it is not overwritten
    directory: PathBuf,
    /// A service to have, such as `register`; may be repeated [default: all]
    #[arg(long = "service", value_name = "NAME")]
    services: Vec<String>,
    /// Write a module, for `mod NAME;` where the directory is, not a crate
    #[arg(long)]
    module: bool,
    /// The features to have; there are none to choose in what is written. None: `--features=`
    #[arg(long, value_name = "LIST", value_delimiter = ',', default_value = "client,services",
        value_parser = PossibleValuesParser::new(FEATURES.into_iter().chain([""])))]
    features: Vec<String>,
    #[command(flatten)]
    spec: Spec,
    #[command(flatten)]
    pub(crate) messages: Messages,
}

impl Vendor {
    pub(crate) fn run(self, out: &mut dyn Write, report: &mut Report<'_>) -> Result<(), Failure> {
        output::check_root(&self.directory)?;
        let reading = reading(&source::workspace())?;
        let Source { document, overlays, names: lock, .. } = self.spec.read_held()?;
        let (api, names, warnings) = egauge_webapi_generator::api_locked(&document, &overlays, &lock)?;
        report.warn(&document, warnings);
        let package = Package::read()?;
        let services = self.services(&api)?;
        let features = package.implied(&self.features);
        let wanted = Wanted {
            form: if self.module { Form::Module } else { Form::Crate },
            features: features.clone(),
            about: self.about(&api, &package),
            header: format!(
                "Written by `cargo xtask vendor` from {} {}. Do not edit. SPDX-License-Identifier: {}",
                package.name,
                package.version,
                package.license.as_deref().unwrap_or_default()
            ),
        };
        let vendored = cut::files(Context { api: &api, names: &names }, &services, &sources()?, &wanted)?;
        let dependencies = package.dependencies(&features);

        let below = if self.module { "" } else { "src/" };
        let mut files: BTreeMap<String, String> =
            vendored.files.into_iter().map(|file| (format!("{below}{}", file.path), file.text)).collect();
        for name in LICENCES {
            files.insert(name.to_owned(), source::text(&source::workspace().join(name))?);
        }
        let (name, text) = self.manifest(&package, &dependencies);
        files.insert(name.to_owned(), text);
        let lines: usize = files.values().map(|text| text.lines().count()).sum();
        let record = Record {
            version: package.version.clone(),
            revision: api.version.clone(),
            document_sha256: api.sha256.clone(),
            command: self.command(),
            files: BTreeMap::new(),
        };
        let count = files.len();
        // A run holds one directory at a time.
        drop(reading);
        let directory = Directory::open(&self.directory)?;
        let plan = Plan::new(&directory, &self.directory, files, record)?;
        let (written, removed) = plan.changes();
        plan.apply()?;

        writeln!(
            out,
            "{}: {} files, {lines} lines, {} of them generated; {written} written, {removed} removed",
            source::shown(&self.directory),
            count,
            vendored.generated_lines,
        )?;
        if !vendored.left_out.is_empty() {
            writeln!(out, "without {}, which need other services", vendored.left_out.join(", "))?;
        }
        writeln!(out, "\n[dependencies]\n{dependencies}")?;
        Ok(())
    }

    /// The services that were asked for.
    fn services<'a>(&self, api: &'a Api) -> Result<BTreeSet<&'a str>, Failure> {
        let known = api.service_words();
        if let Some(name) = self.services.iter().find(|name| !known.contains(&name.as_str())) {
            return Err(Failure::Message(format!(
                "error[unknown-service]: there is no service `{name}` in revision {}\n  help: there are {}",
                api.version,
                known.join(", ")
            )));
        }
        let all = self.services.is_empty();
        Ok(known
            .into_iter()
            .filter(|name| all || self.services.iter().any(|wanted| wanted == name))
            .collect())
    }

    /// What the root says of itself.
    fn about(&self, api: &Api, package: &Package) -> String {
        let edition = &package.edition;
        let rust = package.rust_version.as_deref().unwrap_or_default();
        let with = if self.module {
            "what it depends on stands in `DEPENDENCIES.toml`"
        } else {
            "what it depends on stands in `Cargo.toml`"
        };
        let mut about = format!(
            "Written by this command, to be run again for another version; do not edit:\n\n```text\n{}\n```\n\n\
             It needs edition {edition} and Rust {rust}; {with}.\n\n\
             - from: {} {}, revision {} of the API\n\
             - SHA-256 of the official document: {}\n",
            self.command(),
            package.name,
            package.version,
            api.version,
            api.sha256,
        );
        if let Some(license) = &package.license {
            about.push_str(&format!("- licence: {license}, see `LICENSE-MIT` and `LICENSE-APACHE`\n"));
        }
        about
    }

    /// The command line, with the directory's name alone: where it is differs from computer to computer.
    fn command(&self) -> String {
        let directory = self.directory.file_name().map_or_else(|| ".".into(), |name| name.to_string_lossy());
        let mut command = format!("cargo xtask vendor {directory}");
        if self.module {
            command.push_str(" --module");
        }
        for service in &self.services {
            command.push_str(&format!(" --service {service}"));
        }
        let features = self.features.join(",");
        if features != "client,services" {
            command.push_str(&format!(" --features={features}"));
        }
        if let Some(spec) = self.spec.given() {
            command.push_str(&format!(" --spec {spec}"));
        }
        command
    }

    /// What says on what it depends, for cargo or for whoever has the module.
    fn manifest(&self, package: &Package, dependencies: &str) -> (&'static str, String) {
        let rust = package.rust_version.as_deref().unwrap_or_default();
        let edition = &package.edition;
        if self.module {
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
                let text = source::text(&root.join(Path::new(&path)))?;
                found.insert(path, text);
            }
        }
    }
    Ok(found)
}
