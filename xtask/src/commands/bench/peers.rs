//! Other generators of Rust clients, installed below target/.

use super::timed;
use crate::cargo;
use crate::failure::Failure;
use clap::ValueEnum;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A generator as crates.io has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Name {
    /// `openapi-nexus generate`: a crate.
    OpenapiNexus,
    /// `ploidy generate rust`: a crate.
    Ploidy,
    /// Within a build script only, so that only compiling is measured.
    Spargen,
    /// `openapi-to-rust generate`: a module, and the dependencies that it needs.
    OpenapiToRust,
}

impl Name {
    fn crate_and_version(self) -> (&'static str, &'static str) {
        match self {
            Self::OpenapiNexus => ("openapi-nexus", "0.2.3"),
            Self::Ploidy => ("ploidy", "0.15.0"),
            Self::Spargen => ("spargen", "0.5.0"),
            Self::OpenapiToRust => ("openapi-to-rust", "0.23.0"),
        }
    }
}

/// A generator that is installed.
pub(super) struct Peer {
    pub(super) name: &'static str,
    version: &'static str,
    program: PathBuf,
    kind: Name,
}

/// Installs the peers that are missing, of these or of all. One that cannot be installed is left out, with the reason.
pub(super) fn install(names: &[Name], scratch: &Path, out: &mut dyn Write) -> Result<Vec<Peer>, Failure> {
    let mut peers = Vec::new();
    for kind in Name::value_variants() {
        if !(names.is_empty() || names.contains(kind)) {
            continue;
        }
        let (name, version) = kind.crate_and_version();
        // By version, so that another one is installed anew.
        let root = scratch.join("peers").join(format!("{name}-{version}"));
        let program = root.join("bin").join(name);
        if *kind != Name::Spargen && !program.exists() {
            writeln!(out, "installing {name} {version}, which takes minutes ..")?;
            out.flush()?;
            let mut command = cargo::command();
            command.args(["install", "--quiet", "--locked", "--version", version, name, "--root"]).arg(&root);
            command.arg("--target-dir").arg(scratch.join("peers/target")).stdin(Stdio::null());
            let output = command.output().map_err(|error| timed::cannot_start("cargo".as_ref(), &error))?;
            if !output.status.success() {
                writeln!(
                    out,
                    "{name} is left out, cargo does not install it: {}",
                    cargo::first_error(&output)
                )?;
                continue;
            }
        }
        peers.push(Peer { name, version, program, kind: *kind });
    }
    Ok(peers)
}

impl Peer {
    fn directory(&self, scratch: &Path) -> PathBuf {
        scratch.join("generated-by").join(self.name)
    }

    /// Whether there is code to look at before anything is compiled.
    pub(super) fn writes_code(&self) -> bool {
        self.kind != Name::Spargen
    }

    /// What generates a client from a document; `None` if it is generated while it is compiled.
    pub(super) fn generate(&self, document: &Path, scratch: &Path) -> Option<Command> {
        let directory = self.directory(scratch);
        let mut command = Command::new(&self.program);
        match self.kind {
            Name::Ploidy => command.args(["generate", "rust"]).arg(document).arg("-o").arg(directory),
            Name::OpenapiNexus => command
                .args(["generate", "--generators", "rust-reqwest", "-i"])
                .arg(document)
                .arg("-o")
                .arg(directory),
            Name::OpenapiToRust => {
                // It writes to where it is started.
                fs::create_dir_all(&directory).ok()?;
                command.arg("generate").arg(document).current_dir(directory)
            }
            Name::Spargen => return None,
        };
        Some(command)
    }

    /// Generates a client and makes a package of it that cargo can build: its directory. Fails with a sentence.
    pub(super) fn package(&self, document: &Path, scratch: &Path) -> Result<PathBuf, String> {
        let directory = self.directory(scratch);
        if let Some(command) = self.generate(document, scratch) {
            timed::run(&command, scratch).map_err(|failure| failure.to_string())?;
        }
        let written = match self.kind {
            Name::Ploidy | Name::OpenapiNexus => Ok(()),
            Name::OpenapiToRust => self.wrap(&directory),
            Name::Spargen => self.build_script(&directory, document),
        };
        written.map_err(|error| format!("{}: {error}", directory.display()))?;
        let manifest =
            manifest_below(&directory).ok_or_else(|| format!("{} has not written a package", self.name))?;
        alone(&manifest).map_err(|error| format!("{}: {error}", manifest.display()))?;
        Ok(manifest)
    }

    fn wrap(&self, directory: &Path) -> std::io::Result<()> {
        let dependencies = fs::read_to_string(directory.join("src/generated/REQUIRED_DEPS.toml"))?;
        fs::write(directory.join("src/lib.rs"), "pub mod generated;\n")?;
        fs::write(directory.join("Cargo.toml"), format!("{}\n{dependencies}", self.head()))
    }

    fn build_script(&self, directory: &Path, document: &Path) -> std::io::Result<()> {
        fs::create_dir_all(directory.join("src"))?;
        let build = format!(
            "fn main() {{\n    let out = format!(\"{{}}/api.rs\", std::env::var(\"OUT_DIR\").unwrap());\n    \
             spargen::generate(&spargen::Spec::new({:?}).build(out)).expect_success();\n}}\n",
            document.display().to_string()
        );
        fs::write(directory.join("build.rs"), build)?;
        fs::write(directory.join("src/lib.rs"), "include!(concat!(env!(\"OUT_DIR\"), \"/api.rs\"));\n")?;
        // It refuses a package whose requirements are wider than what it was tested with.
        let manifest = format!(
            "{}\n[build-dependencies]\nspargen = \"={}\"\n\n[dependencies]\nbytes = \"1.12.1\"\nfutures-core = \"0.3\"\nhttp = \
             \"1\"\nreqwest = {{ version = \"0.12.28\", default-features = false, features = [\"json\", \
             \"rustls-tls\", \"stream\"] }}\nsecrecy = \"0.10.3\"\nserde = {{ version = \"1.0.229\", features = [\"derive\"] \
             }}\nserde_json = \"1.0.151\"\nserde_path_to_error = \"0.1\"\n",
            self.head(),
            self.version
        );
        fs::write(directory.join("Cargo.toml"), manifest)
    }

    fn head(&self) -> String {
        format!("[package]\nname = \"by-{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n", self.name)
    }
}

/// The manifest in a directory or in one below it.
fn manifest_below(directory: &Path) -> Option<PathBuf> {
    let here = directory.join("Cargo.toml");
    if here.exists() {
        return Some(here);
    }
    let below = fs::read_dir(directory).ok()?.filter_map(|entry| Some(entry.ok()?.path().join("Cargo.toml")));
    below.filter(|manifest| manifest.exists()).min()
}

/// Makes a package one of no workspace, since it is below the target directory of ours.
fn alone(manifest: &Path) -> std::io::Result<()> {
    let text = fs::read_to_string(manifest)?;
    if text.contains("[workspace]") { Ok(()) } else { fs::write(manifest, format!("{text}\n[workspace]\n")) }
}
