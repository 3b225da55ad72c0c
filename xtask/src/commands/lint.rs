//! `cargo xtask lint`: irregularities of a document, and items that lack words of our own.

use crate::failure::Failure;
use crate::report::Report;
use crate::source::{Source, Spec};
use clap::{Args, ValueEnum};
use egauge_webapi_generator::document::{Document, Pointer};
use egauge_webapi_generator::ir::{Api, Docs, Segment, TypeId, TypeKind};
use egauge_webapi_generator::lint::{self, Handled};
use egauge_webapi_generator::naming::Names;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

/// Lists irregularities of a document and the overlay that corrects each; fails if one is not corrected
#[derive(Args)]
pub(crate) struct Lint {
    /// A revision of spec/, or a file [default: the revision that code is generated from]
    #[arg(value_name = "FILE|REVISION", conflicts_with = "spec")]
    file: Option<String>,
    /// List the items whose documentation is composed from facts alone
    #[arg(long, conflicts_with_all = ["file", "format"])]
    docs: bool,
    /// Fail if `--docs` lists any
    #[arg(long, requires = "docs")]
    check: bool,
    /// How findings are listed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    spec: Spec,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A line each
    Text,
    /// A JSON array of objects
    Json,
}

/// A finding as it is listed.
#[derive(Serialize)]
struct Line<'a> {
    rule: &'static str,
    file: &'a str,
    line: usize,
    column: usize,
    pointer: String,
    message: &'a str,
    handled: Option<By<'a>>,
}

/// The action that deals with a finding.
#[derive(Serialize)]
struct By<'a> {
    overlay: &'a str,
    action: usize,
    target: &'a str,
    reason: Option<&'a str>,
}

impl Lint {
    /// Whether diagnostics are printed as JSON, as the output is.
    pub(crate) fn json(&self) -> bool {
        matches!(self.format, Format::Json)
    }

    pub(crate) fn run(self, out: &mut dyn Write, report: &mut Report<'_>) -> Result<(), Failure> {
        let spec = self.file.map_or(self.spec, Spec::of);
        let source = spec.read()?;
        if self.docs { docs(&source, self.check, out) } else { findings(&source, self.format, out, report) }
    }
}

fn findings(
    source: &Source,
    format: Format,
    out: &mut dyn Write,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    let document = &source.document;
    let (lints, warnings) = lint::lint(document, &source.overlays)?;
    report.warn(document, warnings);
    let lines: Vec<Line<'_>> = lints.iter().map(|lint| line(document, lint)).collect();
    let open = lines.iter().filter(|line| line.handled.is_none()).count();
    match format {
        Format::Text => {
            for Line { rule, file, line, column, pointer, message, handled } in &lines {
                writeln!(out, "{file}:{line}:{column}: {rule}: {message}\n  in {pointer}")?;
                match handled {
                    Some(By { overlay, target, .. }) => {
                        writeln!(out, "  handled by {overlay}, action of `{target}`")?;
                    }
                    None => writeln!(out, "  not handled")?,
                }
            }
            writeln!(out, "{} findings, {open} of them not handled by an overlay", lines.len())?;
        }
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &lines).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
    }
    if open == 0 {
        return Ok(());
    }
    let verb = if open == 1 { "finding is" } else { "findings are" };
    Err(Failure::Message(format!(
        "error: {open} {verb} not handled by an overlay\n  help: correct it in spec/overlays/errata.yaml"
    )))
}

fn line<'a>(document: &'a Document, lint: &'a lint::Lint) -> Line<'a> {
    let finding = &lint.finding;
    let (line, column) = document.locate(&finding.pointer).map_or((1, 1), |place| (place.line, place.column));
    Line {
        rule: finding.rule.name(),
        file: &document.file,
        line,
        column,
        pointer: finding.pointer.to_string(),
        message: &finding.message,
        handled: lint.handled.as_ref().map(|Handled { overlay, action, target, reason }| By {
            overlay: Path::new(overlay).file_name().and_then(|name| name.to_str()).unwrap_or(overlay),
            action: *action,
            target,
            reason: reason.as_deref(),
        }),
    }
}

fn docs(source: &Source, check: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let (api, names, _) =
        egauge_webapi_generator::api_locked(&source.document, &source.overlays, &source.names)?;
    let items = items(&api, &names);
    for item in items.iter().filter(|item| !item.has_words) {
        writeln!(out, "{} {}  ({})", item.kind, item.name, item.pointer)?;
    }
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for item in &items {
        let (bare, all) = counts.entry(item.kind).or_default();
        *bare += usize::from(!item.has_words);
        *all += 1;
    }
    for (kind, (bare, all)) in counts {
        writeln!(out, "{kind}: {bare} of {all} without words")?;
    }
    let bare = items.iter().filter(|item| !item.has_words).count();
    writeln!(out, "{bare} of {} items have only composed text", items.len())?;
    if check && bare > 0 {
        return Err(Failure::Message(format!(
            "error: {bare} items have no words of our own\n  help: describe them in spec/overlays/docs.yaml"
        )));
    }
    Ok(())
}

/// Something that has documentation in the generated code.
struct Item<'a> {
    kind: &'static str,
    name: String,
    has_words: bool,
    pointer: &'a Pointer,
}

impl<'a> Item<'a> {
    fn new(kind: &'static str, name: String, docs: &'a Docs) -> Self {
        Self { kind, name, has_words: docs.text.is_some(), pointer: &docs.pointer }
    }
}

/// Everything that has documentation in the generated code, methods of servers and setters included, whose words are
/// those of what they serve or set. A component without a Rust item is counted with the items that use it.
fn items<'a>(api: &'a Api, names: &Names) -> Vec<Item<'a>> {
    let mut items = Vec::new();
    for resource in &api.resources {
        if let Some(parent) = resource.parent {
            items.push(Item::new("resource", resource.path.clone(), &resource.docs));
            if api.resources[parent.0].parent.is_none() {
                let has_words = resource.docs.example.is_some();
                let (name, pointer) = (resource.path.clone(), &resource.docs.pointer);
                items.push(Item { kind: "example of a service", name, has_words, pointer });
            }
        }
        if let Segment::Parameter(parameter) = &resource.segment {
            let name = format!("`{}` of {}", parameter.name, resource.path);
            items.push(Item::new("path parameter", name, &parameter.docs));
        }
    }
    for operation in &api.operations {
        let name = format!("{} {}", operation.method.as_str(), operation.path);
        let docs =
            if operation.uniform { &api.resources[operation.resource.0].docs } else { &operation.docs };
        items.push(Item::new("server method", name.clone(), docs));
        if operation.uniform {
            continue;
        }
        items.push(Item::new("operation", name.clone(), docs));
        for parameter in &operation.query {
            items.push(Item::new(
                "query parameter",
                format!("`{}` of {name}", parameter.name),
                &parameter.docs,
            ));
        }
    }
    for (index, ty) in api.types.iter().enumerate() {
        let name = names.item(TypeId(index));
        if !matches!(ty.kind, TypeKind::Alias(_)) {
            items.push(Item::new("type", name.to_string(), &ty.docs));
        }
        match &ty.kind {
            TypeKind::Alias(_) | TypeKind::Union(_) => {}
            TypeKind::Object(object) => {
                for property in &object.properties {
                    let name = format!("`{}` of {name}", property.name);
                    if ty.sent && !property.required && !property.read_only {
                        items.push(Item::new("setter", name.clone(), &property.docs));
                    }
                    items.push(Item::new("member", name, &property.docs));
                }
            }
            TypeKind::Enum(values) => items.extend(values.iter().map(|value| Item {
                kind: "value",
                name: format!("`{}` of {name}", value.value),
                has_words: value.text.is_some(),
                pointer: &ty.docs.pointer,
            })),
        }
    }
    items
}
