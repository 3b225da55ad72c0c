//! The committed code is what the generator makes, and the generator makes the same of the same facts.

use egauge_webapi_generator as generator;
use egauge_webapi_generator::document::Document;
use egauge_webapi_generator::emit::GeneratedFile;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use workspace_tests::trees::{REVISIONS, documents, listing, overlays};

/// The most columns that a line of code may have.
const WIDTH: usize = 120;

/// The most lines of code that 4.6 may take, documentation aside: client and server.
const CLIENT: usize = 10_300;
const SERVER: usize = 12_700;

fn generate(document: &Document) -> Vec<GeneratedFile> {
    let generated =
        generator::generate(document, &overlays()).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    assert!(generated.warnings.is_empty(), "{}", listing(&generated.warnings));
    generated.files
}

/// What the imported document of each revision gives.
fn generated() -> &'static [(&'static str, Vec<GeneratedFile>)] {
    static GENERATED: OnceLock<Vec<(&str, Vec<GeneratedFile>)>> = OnceLock::new();
    GENERATED.get_or_init(|| {
        REVISIONS.iter().map(|revision| (*revision, generate(&documents(revision)[0]))).collect()
    })
}

/// The failure names the files that differ and the command that writes them.
#[test]
fn generated_code_is_fresh() {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = xtask::run(["xtask", "generate", "--check"], &mut out, &mut err);
    assert_eq!(code, 0, "{}", String::from_utf8_lossy(&err));
}

#[test]
fn the_same_facts_give_the_same_files() {
    for (revision, imported) in generated() {
        let found = documents(revision);
        // A second run in the same process would show an order that hashing decides.
        assert_same(imported, &generate(&found[0]), &format!("{revision}, twice"));
        match found.get(1) {
            Some(official) => assert_same(imported, &generate(official), &format!("{revision}, official")),
            None => eprintln!("the official document of {revision} is not at hand: not compared"),
        }
    }
}

fn assert_same(ours: &[GeneratedFile], theirs: &[GeneratedFile], what: &str) {
    let paths = |files: &[GeneratedFile]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(ours), paths(theirs), "{what}");
    for (ours, theirs) in ours.iter().zip(theirs) {
        let differs = ours.text.lines().zip(theirs.text.lines()).position(|(ours, theirs)| ours != theirs);
        let line = differs.map_or_else(|| "its end".to_owned(), |line| format!("line {}", line + 1));
        assert!(ours.text == theirs.text, "{what}: {} differs at {line}", ours.path);
    }
}

#[test]
fn generated_code_keeps_to_its_budgets() {
    for (revision, files) in generated() {
        let mut lines = BTreeMap::from([("client", 0), ("server", 0)]);
        for file in files {
            // It is data, a line for each path and component.
            if file.path == "document.rs" {
                continue;
            }
            let part = if file.path.starts_with("server/") { "server" } else { "client" };
            let code = file.text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
            for (number, line) in code {
                *lines.entry(part).or_default() += 1;
                let width = line.chars().count();
                assert!(width <= WIDTH, "{revision}: {}:{}: {width} columns", file.path, number + 1);
            }
        }
        eprintln!(
            "{revision}: {lines:?} lines, {} bytes",
            files.iter().map(|file| file.text.len()).sum::<usize>()
        );
        if *revision == "4.6" {
            assert!(lines["client"] <= CLIENT && lines["server"] <= SERVER, "{lines:?}");
        }
    }
}

/// The three macros implement serde's traits for a struct or an enum that stands in plain text above them.
#[test]
fn no_macro_hides_an_item() {
    for (revision, files) in generated() {
        for file in files {
            let parsed = syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
            assert!(!file.text.contains("macro_rules!"), "{revision}: {} defines a macro", file.path);
            for pair in parsed.items.windows(2) {
                let syn::Item::Macro(call) = &pair[1] else { continue };
                let path: Vec<_> =
                    call.mac.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
                let path: Vec<&str> = path.iter().map(String::as_str).collect();
                let plain = match (path.as_slice(), &pair[0]) {
                    (["runtime", "object"], syn::Item::Struct(plain)) => &plain.ident,
                    (["runtime", "union"], syn::Item::Enum(plain)) => &plain.ident,
                    // Behind what the enum itself has: `KNOWN` and `as_str`.
                    (["runtime", "open_enum"], syn::Item::Impl(own)) if own.trait_.is_none() => {
                        let syn::Type::Path(own) = &*own.self_ty else { panic!("{:?}", own.self_ty) };
                        &own.path.segments[0].ident
                    }
                    _ => panic!("{revision}: {}: {path:?} {}", file.path, call.mac.tokens),
                };
                let about = call.mac.tokens.clone().into_iter().next().map(|name| name.to_string());
                assert_eq!(about, Some(plain.to_string()), "{revision}: {}", file.path);
            }
        }
    }
}
