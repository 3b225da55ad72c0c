//! The crate cut to some services and features, for another project: as a crate of its own or as a plain module.
//!
//! Its sources are read as what they are, Rust: features are settled, tests go, modules are followed from the root,
//! and in a module every `crate::` becomes a path from where it stands.

mod cfg;
mod docs;
mod edit;
mod lints;
mod needs;
mod paths;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::{self, GeneratedFile};
use crate::ir::{ResourceId, TypeId, TypeKind};
use crate::render::{self, Context};
use edit::Edits;
pub use lints::ALLOWED;
use needs::Needs;
use proc_macro2::TokenStream;
use std::collections::{BTreeMap, BTreeSet};
use syn::spanned::Spanned;

/// The module whose members each need some services, and are kept or left out as a whole.
const SERVICES: &str = "services";

/// The server's module.
const SERVER: &str = "server";

/// The service that a server has a part in, if the document has it: it answers logins.
const LOGIN: &str = "auth";

/// The modules of the server that are left out for a document without what they need.
const SERVER_PARTS: [&str; 3] = ["access", "document", "status"];

/// How the code is to be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As a crate.
    Crate,
    /// As a module of a crate.
    Module,
}

/// What is wanted.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// As a crate or a module.
    pub form: Form,
    /// Features of the crate, those that they imply included.
    pub features: BTreeSet<String>,
    /// Documentation of the root, lines without `//!`; the services come first.
    pub about: String,
    /// First line of every file that is not generated, without `//`.
    pub header: String,
}

/// The crate for another project.
#[derive(Clone, Debug)]
pub struct Vendored {
    /// The files; the root is `lib.rs` of a crate, `mod.rs` of a module.
    pub files: Vec<GeneratedFile>,
    /// The services that it has: those that were asked for, and `auth` for a server, which answers logins.
    pub services: Vec<String>,
    /// Modules left out, since they need services that were not chosen: `services::ctid`.
    pub left_out: Vec<String>,
    /// How many lines of the files are generated.
    pub generated_lines: usize,
}

/// The files of the crate with some services of this API.
///
/// `sources` are the hand-written files, by their paths below `src`.
pub fn files(
    cx: Context<'_>,
    services: &BTreeSet<&str>,
    sources: &BTreeMap<String, String>,
    wanted: &Wanted,
) -> Result<Vendored, Diagnostics> {
    let texts = sources.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let mut reader = Reader { texts, features: &wanted.features };
    let mut services = services.clone();
    let mut types = BTreeSet::new();
    if wanted.features.contains(SERVER) {
        services.insert(LOGIN);
        let server = reader.module(&format!("{SERVER}/mod.rs"), vec![SERVER.to_owned()]);
        types = server?.needs().models;
    }
    let is_item = |id: &TypeId| !matches!(cx.api.types[id.0].kind, TypeKind::Alias(_));
    let types = cx.names.types_named(|name| types.contains(name)).filter(is_item).collect();
    let part = cx.api.select(&services, &types);
    let names = cx.names.select(&part);
    let cx = Context { api: &part.api, names: &names };

    let generated = emit::files(cx, render::RENDERERS)?;
    let generated: Vec<(String, &str)> =
        generated.iter().map(|file| (format!("{GENERATED}{}", file.path), file.text.as_str())).collect();
    reader.texts.extend(generated.iter().map(|(path, text)| (path.as_str(), *text)));
    let mut root = reader.module("lib.rs", Vec::new())?;
    let left_out = divide(&mut root, cx)?;
    let services = cx.api.service_words().into_iter().map(str::to_owned).collect();
    let mut vendored = Vendored { files: Vec::new(), services, left_out, generated_lines: 0 };
    write(root, wanted, &mut vendored)?;
    vendored.files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(vendored)
}

/// Leaves out modules that need services which were not chosen, and returns their names.
fn divide(root: &mut Module, cx: Context<'_>) -> Result<Vec<String>, Diagnostics> {
    let models: BTreeSet<&str> = (cx.api.types.iter().enumerate())
        .filter(|(_, def)| !matches!(def.kind, TypeKind::Alias(_)))
        .map(|(index, _)| cx.names.item(TypeId(index)).as_str())
        .collect();
    let services = (0..cx.api.resources.len()).map(ResourceId);
    let services = services.filter(|id| cx.api.resources[id.0].parent == Some(ResourceId(0)));
    let resources: BTreeSet<&str> = services.map(|id| cx.names.module(id).as_str()).collect();
    let lacks = |needs: Needs| {
        needs.models.iter().any(|name| !models.contains(name.as_str()))
            || needs.resources.iter().any(|name| !resources.contains(name.as_str()))
    };
    let mut left_out = Vec::new();
    for parent in &mut root.children {
        let may_go = |name: &str| match parent.name() {
            SERVICES => true,
            SERVER => SERVER_PARTS.contains(&name),
            _ => false,
        };
        let gone: BTreeSet<String> = (parent.children.iter())
            .filter(|child| may_go(child.name()) && lacks(child.needs()))
            .map(|child| child.name().to_owned())
            .collect();
        parent.drop(&gone)?;
        left_out.extend(gone.into_iter().map(|child| format!("{}::{child}", parent.name())));
    }
    if root.children.iter().any(|child| child.name() == SERVICES && child.is_private()) {
        root.drop(&BTreeSet::from([SERVICES.to_owned()]))?;
    }
    Ok(left_out)
}

/// Where the generated files are, below the root.
const GENERATED: &str = "generated/";

/// A module and what is below it.
struct Module {
    /// The names that lead to it; none for the root.
    path: Vec<String>,
    file: String,
    text: String,
    children: Vec<Module>,
    /// What it names of the generated code.
    own: Needs,
}

struct Reader<'a> {
    texts: BTreeMap<&'a str, &'a str>,
    features: &'a BTreeSet<String>,
}

impl Reader<'_> {
    fn module(&self, file: &str, path: Vec<String>) -> Result<Module, Diagnostics> {
        let text = self.texts.get(file).copied().unwrap_or_default();
        let text = cfg::evaluate(text, self.features).map_err(|problem| unfit(file, &problem))?;
        let parsed = parse(file, &text)?;
        let stem = file.trim_end_matches(".rs");
        let directory = match file.rsplit_once('/') {
            Some((directory, "mod.rs")) => format!("{directory}/"),
            None => String::new(),
            Some(_) => format!("{stem}/"),
        };
        let mut children = Vec::new();
        for name in outside(&parsed) {
            let stem = name.trim_start_matches("r#");
            let places = [format!("{directory}{stem}.rs"), format!("{directory}{stem}/mod.rs")];
            let Some(place) = places.iter().find(|place| self.texts.contains_key(place.as_str())) else {
                return Err(unfit(file, &format!("the file of its module `{name}` is missing")));
            };
            let path = path.iter().cloned().chain([name]).collect();
            children.push(self.module(place, path)?);
        }
        Ok(Module { path, file: file.to_owned(), text, children, own: Needs::of(&parsed) })
    }
}

impl Module {
    fn name(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }

    /// What it and all below it name of the generated code.
    fn needs(&self) -> Needs {
        let mut needs = self.own.clone();
        self.children.iter().for_each(|child| needs.extend(child.needs()));
        needs
    }

    /// Leaves out children, and what is used of them here.
    fn drop(&mut self, names: &BTreeSet<String>) -> Result<(), Diagnostics> {
        let parsed = parse(&self.file, &self.text)?;
        let mut edits = Edits::default();
        for item in &parsed.items {
            let gone = match item {
                syn::Item::Mod(module) => names.contains(&module.ident.to_string()),
                syn::Item::Use(used) => first(&used.tree).is_some_and(|name| names.contains(&name)),
                _ => false,
            };
            if gone {
                edits.remove(&self.text, item.span().byte_range());
            }
        }
        self.text = edits.apply(&self.text);
        self.children.retain(|child| !names.contains(child.name()));
        Ok(())
    }

    /// Whether nothing of it can be reached from elsewhere.
    fn is_private(&self) -> bool {
        let public = |item: &syn::Item| {
            let visibility = match item {
                syn::Item::Mod(item) => &item.vis,
                syn::Item::Use(item) => &item.vis,
                syn::Item::Struct(item) => &item.vis,
                syn::Item::Enum(item) => &item.vis,
                syn::Item::Fn(item) => &item.vis,
                syn::Item::Trait(item) => &item.vis,
                syn::Item::Type(item) => &item.vis,
                syn::Item::Const(item) => &item.vis,
                _ => return false,
            };
            matches!(visibility, syn::Visibility::Public(_))
        };
        syn::parse_file(&self.text).is_ok_and(|file| !file.items.iter().any(public))
    }
}

/// The module that a `use` begins with, `self::` left aside.
fn first(tree: &syn::UseTree) -> Option<String> {
    match tree {
        syn::UseTree::Path(path) if path.ident == "self" => first(&path.tree),
        syn::UseTree::Path(path) => Some(path.ident.to_string()),
        _ => None,
    }
}

/// The modules that are in files of their own.
fn outside(file: &syn::File) -> Vec<String> {
    let modules = file.items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) if module.content.is_none() => Some(module.ident.to_string()),
        _ => None,
    });
    modules.collect()
}

fn parse(file: &str, text: &str) -> Result<syn::File, Diagnostics> {
    syn::parse_file(text).map_err(|error| unfit(file, &error.to_string()))
}

fn unfit(file: &str, problem: &str) -> Diagnostics {
    let message = format!("{file} cannot be used elsewhere: {problem}");
    let help = "this is a fault of the crate's source; correct it there";
    vec![Diagnostic::error("unfit-source", message).help(help)]
}

/// Gives every file its final text.
fn write(module: Module, wanted: &Wanted, vendored: &mut Vendored) -> Result<(), Diagnostics> {
    let is_root = module.path.is_empty();
    let mut text = if is_root { root(&module, &vendored.services, wanted)? } else { module.text };
    if wanted.form == Form::Module {
        text = paths::relative(&text, module.path.len()).map_err(|problem| unfit(&module.file, &problem))?;
        text = docs::relative(&text, module.path.len());
    }
    text = docs::without_tests(&text);
    if module.file.starts_with(GENERATED) {
        // It was cut, and the record of what was written here has a digest of it.
        text = emit::unsigned(&text);
        vendored.generated_lines += text.lines().count();
    } else {
        text = format!("// {}\n\n{text}", wanted.header);
    }
    // What was rewritten by its text is Rust still.
    let fresh: Result<TokenStream, _> = text.parse();
    fresh.map_err(|error| unfit(&module.file, &error.to_string()))?;
    let path = match (is_root, wanted.form) {
        (true, Form::Module) => "mod.rs".to_owned(),
        _ => module.file,
    };
    vendored.files.push(GeneratedFile { path, text });
    module.children.into_iter().try_for_each(|child| write(child, wanted, vendored))
}

/// The root: our own documentation and lints, the items of the crate's.
fn root(module: &Module, services: &[String], wanted: &Wanted) -> Result<String, Diagnostics> {
    let parsed = parse(&module.file, &module.text)?;
    let mut edits = Edits::default();
    let first = parsed.items.first().map_or(0, |item| item.span().byte_range().start);
    edits.replace(0..first, "");
    for item in &parsed.items {
        // It has been formatted by other settings than those of where it goes.
        let start = item.span().byte_range().start;
        if !module.text.get(start..).unwrap_or_default().starts_with(UNFORMATTED) {
            edits.replace(start..start, format!("{UNFORMATTED}\n"));
        }
    }
    let items = edits.apply(&module.text);
    let services: Vec<String> = services.iter().map(|name| format!("`/{name}`")).collect();
    let about =
        format!("The JSON WebAPI of eGauge energy meters: {}.\n\n{}", services.join(", "), wanted.about);
    let about: String =
        about.lines().map(|line| format!("//! {line}").trim_end().to_owned() + "\n").collect();
    Ok(format!("{about}\n{}\n{items}", lints::attributes()))
}

/// What keeps the formatter of another project away, which would make it look edited.
const UNFORMATTED: &str = "#[rustfmt::skip]";
