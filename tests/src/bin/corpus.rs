//! `corpus OUT DOCUMENT..`: writes one crate with the generated code of many documents, a module each.
//!
//! `.ci/corpus` compiles it: a name that collides, a schema that becomes no Rust and documentation that is none show as
//! errors of the compiler. The runtime and the server are those of `generated-client`; what a crate has once and each
//! document wants for itself (the methods of the meter, the list of operations) is put in its module.

use egauge_webapi_generator::diagnostic::Diagnostic;
use egauge_webapi_generator::document::Document;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let out = arguments.next().ok_or("usage: corpus OUT DOCUMENT..")?;
    let source = out.join("src");
    if source.exists() {
        fs::remove_dir_all(&source)?;
    }
    for part in ["runtime", "server", "probe", "generated"] {
        copy(&workspace().join("generated-client/src").join(part), &source.join(part))?;
    }
    let mut modules = String::new();
    for (index, path) in arguments.enumerate() {
        let name = format!("document_{index}");
        writeln!(modules, "    /// `{}`\n    pub mod {name};", path.display())?;
        document(&path, &name, &source.join("documents").join(&name))?;
    }
    write(
        &source.join("lib.rs"),
        &format!(
            "//! Generated code of many documents.\n\n\
             #![allow(dead_code, deprecated, unreachable_pub, clippy::large_enum_variant)]\n\n\
             {PUBLISHED}mod generated;\n#[cfg(feature = \"probe\")]\n{PUBLISHED}pub mod probe;\n{PUBLISHED}pub mod runtime;\n#[cfg(feature = \"server\")]\n{PUBLISHED}pub mod server;\n\
             pub use generated::{{API_VERSION, DOCUMENT_SHA256, models, resources, verbs}};\npub use runtime::*;\n\
             /// The document of the published crate.\n#[cfg(feature = \"document\")]\npub const DOCUMENT: &str = generated::document::DOCUMENT;\n\n/// A module for each document.\npub mod documents {{\n{modules}}}\n"
        ),
    )?;
    write(&out.join("Cargo.toml"), &manifest()?)?;
    fs::copy(workspace().join("Cargo.lock"), out.join("Cargo.lock"))?;
    Ok(())
}

/// The published crate's own documentation leads to its guide and its services, which are not here.
const PUBLISHED: &str = "#[allow(rustdoc::broken_intra_doc_links)]\n";

/// The generated files of a document, as a module.
fn document(path: &Path, name: &str, below: &Path) -> Result<(), Box<dyn Error>> {
    let shown = path.display().to_string();
    let refused = |problems: Vec<Diagnostic>| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        format!("{shown} is refused:\n{}", problems.join("\n"))
    };
    let document = Document::parse(&shown, fs::read_to_string(path)?).map_err(refused)?;
    let generated = egauge_webapi_generator::generate(&document, &[]).map_err(refused)?;
    for file in generated.files {
        let here = format!("crate::documents::{name}");
        let mut text = file.text.replace("crate::generated", &here);
        // What the crate has at its root, as its documentation names it.
        for module in ["models", "resources", "server"] {
            text = text.replace(&format!("(crate::{module}::"), &format!("({here}::{module}::"));
        }
        // The guide is not here.
        while let Some(at) = text.find("(crate::guide::") {
            let end = text[at..].find(')').map_or(text.len(), |length| at + length);
            text.replace_range(at..end, "(crate");
        }
        match file.path.as_str() {
            // What is public must be reachable, or the compiler says that it is not used.
            "mod.rs" => text = text.replace("pub(crate) mod server;", "pub mod server;"),
            "resources/mod.rs" => {
                text = text.replace("runtime::Meter<C>", "Meter<C>");
                text.push_str(METER);
            }
            "probes.rs" => {
                text = own_meter(&text, &format!("crate::documents::{name}::resources::meter(m)"));
            }
            _ => {}
        }
        write(&below.join(file.path), &text)?;
    }
    Ok(())
}

/// The meter of one document.
const METER: &str = "
/// The meter of this document.
pub struct Meter<C>(crate::runtime::Meter<C>);

/// That meter; no method, since a service may have any name.
pub fn meter<C: crate::runtime::Connection>(meter: &crate::runtime::Meter<C>) -> Meter<C> {
    Meter(meter.clone())
}

impl<C: crate::runtime::Connection> Meter<C> {
    fn root<N: crate::runtime::FromNode<C>>(&self, segment: &'static str) -> N {
        self.0.root(segment)
    }
}
";

/// A workspace of its own, with the dependencies and features of the published crate.
fn manifest() -> Result<String, Box<dyn Error>> {
    let root = fs::read_to_string(workspace().join("Cargo.toml"))?;
    let client = fs::read_to_string(workspace().join("generated-client/Cargo.toml"))?;
    let shared = section(&root, "[workspace.dependencies]")?;
    let [features, dependencies] = [section(&client, "[features]")?, section(&client, "[dependencies]")?];
    let package = "[package]\nname = \"corpus\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n";
    Ok(format!("[workspace]\n\n{shared}\n{package}\n{features}\n{dependencies}"))
}

/// A table of a manifest with its heading.
fn section<'a>(manifest: &'a str, heading: &str) -> Result<&'a str, String> {
    let start = manifest.find(heading).ok_or_else(|| format!("no {heading} in a manifest"))?;
    let text = manifest.get(start..).unwrap_or_default();
    let end = text.find("\n[").map_or(text.len(), |end| end + 1);
    Ok(text.get(..end).unwrap_or_default())
}

fn workspace() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Puts this meter in the place of the meter in rows `m, at, m..`, wherever the formatter broke the line.
fn own_meter(text: &str, own: &str) -> String {
    let mut parts = text.split("at,");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_row = out.trim_end().ends_with("m,");
        out.push_str("at,");
        match part.trim_start().strip_prefix('m') {
            Some(rest) if is_row && rest.starts_with(['.', '\n']) => {
                out.push_str(&format!(" {own}{rest}"));
            }
            _ => out.push_str(part),
        }
    }
    out
}

fn copy(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    Ok(fs::write(path, text)?)
}
