//! Other generators of Rust clients, installed below target/.

use super::timed;
use crate::cargo;
use crate::failure::Failure;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A generator as crates.io has it.
struct Listed {
    name: &'static str,
    version: &'static str,
    /// What it makes of a document.
    kind: Kind,
}

/// How a generator is run, and what becomes of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `ploidy generate rust`: a crate.
    Ploidy,
    /// `openapi-nexus generate`: a crate.
    Nexus,
    /// `openapi-to-rust generate`: a module, and the dependencies that it needs.
    ToRust,
    /// Within a build script only, so that there is nothing but compiling.
    BuildScript,
}

const LISTED: [Listed; 4] = [
    Listed { name: "openapi-nexus", version: "0.2.3", kind: Kind::Nexus },
    Listed { name: "ploidy", version: "0.15.0", kind: Kind::Ploidy },
    Listed { name: "spargen", version: "0.5.0", kind: Kind::BuildScript },
    Listed { name: "openapi-to-rust", version: "0.23.0", kind: Kind::ToRust },
];

/// A generator that is installed.
pub(super) struct Peer {
    pub(super) name: &'static str,
    version: &'static str,
    program: PathBuf,
    kind: Kind,
}

/// Installs what is not installed yet. What cannot be is left out, with the reason.
pub(super) fn install(scratch: &Path, out: &mut dyn Write) -> Result<Vec<Peer>, Failure> {
    let mut peers = Vec::new();
    for Listed { name, version, kind } in LISTED {
        // By version, so that another one is installed anew.
        let root = scratch.join("peers").join(format!("{name}-{version}"));
        let program = root.join("bin").join(name);
        if kind != Kind::BuildScript && !program.exists() {
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
        peers.push(Peer { name, version, program, kind });
    }
    Ok(peers)
}

impl Peer {
    fn directory(&self, scratch: &Path) -> PathBuf {
        scratch.join("generated-by").join(self.name)
    }

    /// What generates a client from a document; `None` if it is generated while it is compiled.
    pub(super) fn generate(&self, document: &Path, scratch: &Path) -> Option<Command> {
        let directory = self.directory(scratch);
        let mut command = Command::new(&self.program);
        match self.kind {
            Kind::Ploidy => command.args(["generate", "rust"]).arg(document).arg("-o").arg(directory),
            Kind::Nexus => command
                .args(["generate", "--generators", "rust-reqwest", "-i"])
                .arg(document)
                .arg("-o")
                .arg(directory),
            Kind::ToRust => {
                // It writes to where it is started.
                fs::create_dir_all(&directory).ok()?;
                command.arg("generate").arg(document).current_dir(directory)
            }
            Kind::BuildScript => return None,
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
            Kind::Ploidy | Kind::Nexus => Ok(()),
            Kind::ToRust => self.wrap(&directory),
            Kind::BuildScript => self.build_script(&directory, document),
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
        let manifest = format!(
            "{}\n[build-dependencies]\nspargen = \"={}\"\n\n[dependencies]\nbytes = \"1\"\nfutures-core = \"0.3\"\nhttp = \
             \"1\"\nreqwest = {{ version = \"0.13\", features = [\"json\", \"query\", \"stream\"] }}\nsecrecy = \"0.10\"\n\
             serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\nserde_path_to_error = \"0.1\"\n",
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
