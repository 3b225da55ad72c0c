//! `x-` keywords: what the registry lists is honoured, everything else is refused by name.

use egauge_webapi_generator::diagnostic::Diagnostics;
use egauge_webapi_generator::document::Document;
use egauge_webapi_generator::extensions::{self, EXTENSIONS, Origin};
use egauge_webapi_generator::{self as generator, import, overlay};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use workspace_tests::trees::{REVISIONS, SMALL, listing, workspace};

const DIGEST: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

/// The good document, as one of revision 4.6, with a part replaced.
fn with(part: &str, by: &str) -> String {
    let small = SMALL.replace("'9.9'", "'4.6'");
    assert_eq!(small.matches(part).count(), 1, "{part} is not there once");
    small.replace(part, by)
}

fn generated(document: &str, actions: &str) -> Result<generator::Generated, Diagnostics> {
    let document = Document::parse("doc.yaml", document).expect("YAML");
    let overlays = if actions.is_empty() {
        Vec::new()
    } else {
        let text = format!("overlay: 1.0.0\ninfo: {{title: T, version: 1.0.0}}\nactions:\n{actions}");
        overlay::load(&[("fixes.yaml".to_owned(), text)])
            .unwrap_or_else(|errors| panic!("{}", listing(&errors)))
    };
    generator::generate(&document, &overlays)
}

#[test]
fn what_an_overlay_misspells_or_misplaces_is_refused_at_the_action() {
    let actions = [
        "- {target: $.components.schemas.Thing.properties.size, update: {x-uint: W}}",
        "- {target: $.components.schemas.Thing.properties.size, update: {x-lenint: true}}",
        "- {target: \"$.paths['/thing/{id}'].get.parameters[1]\", update: {x-flagg: true}}",
        "- {target: $.components.schemas.Thing.properties.size, update: {x-lenient: 'yes'}}",
        "- {target: $.components.schemas.Thing, update: {x-order: 7}}",
        "- {target: $.components.schemas.Thing, update: {x-order: [name, name]}}",
        "- {target: $.components.schemas.Thing, update: {x-flag: true}}",
        "- {target: $.components.schemas.Thing, update: {x-rust-name: 5}}",
        "- {target: $.components.schemas.Thing, update: {x-rust-name: 'Foo '}}",
        "- {target: $.components.schemas.Thing, update: {x-rust-name: Self}}",
        "- {target: $.components.schemas.Name, update: {x-rust-name: Label}}",
        "- {target: \"$.paths['/thing/{id}'].get.parameters[0]\", update: {x-flag: true}}",
        "- {target: \"$.paths['/thing/{id}'].get.parameters[1].schema\", update: {x-enum-names: {a: '1st'}}}",
        "- {target: $.components.schemas.Thing.properties.choice, \
         update: {x-discriminated-by: {property: nope, mapping: {a: Thing}}}}",
        "- {target: $.components.schemas.Thing.properties.choice, update: {x-discriminated-by: name}}",
        "- {target: $.components.schemas.Thing, update: {x-fallback: true}}",
        "- {target: $.components.schemas.Name, update: {x-open-enum: true}}",
        "- {target: $.components.schemas.Thing, update: {x-write-only: true}}",
        "- {target: \"$.paths['/thing/{id}'].get.parameters[1]\", update: {x-flag: true}}",
        "- {target: $.components.schemas.Thing, update: {x-reason: because}}",
        "- {target: $.components.schemas.Thing, update: {x-pattern: '^a'}}",
        "- {target: $.info, update: {x-source-sha256: '1'}}",
        "- {target: $, update: {x-anything: 1}}",
        "- {target: \"$.paths['/thing/{id}'].get.responses['200']\", update: {x-effect: true}}",
    ];
    let mut text = String::new();
    for action in actions {
        let errors = generated(&with("'4.6'", "'4.6'"), action).expect_err(action);
        let said = listing(&errors);
        assert!(said.contains("fixes.yaml:4:"), "{action}\n{said}");
        writeln!(text, "{action}\n{said}").expect("a string grows");
    }
    insta::assert_snapshot!("misused_extensions", text);
}

/// The vendor may have removed it; order and words of what is there hold.
#[test]
fn a_property_or_value_that_is_not_there_is_a_warning_at_the_action() {
    let mut text = String::new();
    for action in [
        "- {target: $.components.schemas.Thing, update: {x-order: [nam]}}",
        "- {target: \"$.paths['/thing/{id}'].get.parameters[1].schema\", update: {x-enum-names: {c: Third}}}",
        "- {target: \"$.paths['/thing/{id}'].get.parameters[1].schema\", update: {x-enum-descriptions: {bb: Second.}}}",
    ] {
        let generated = generated(&with("'4.6'", "'4.6'"), action)
            .unwrap_or_else(|errors| panic!("{}", listing(&errors)));
        writeln!(text, "{action}\n{}", listing(&generated.warnings)).expect("a string grows");
    }
    insta::assert_snapshot!("unmet_extensions", text);
}

#[test]
fn names_and_data_are_no_extensions() {
    let size = "size: {type: number}";
    for document in [
        with(size, "x-size: {type: number}"),
        with(size, "size: {type: number, example: {x-a: 1}}"),
        with(size, "size: {type: number, default: 1, x-unit: W}"),
        with("    Error: {type: string}\n", "    Error: {type: string}\n    x-thing: {type: string}\n"),
    ] {
        let generated = generated(&document, "").unwrap_or_else(|errors| panic!("{}", listing(&errors)));
        assert!(generated.warnings.is_empty(), "{}", listing(&generated.warnings));
    }
}

#[test]
fn a_sibling_that_discriminates_is_beside_the_union() {
    let by = "x-discriminated-by: {property: name, mapping: {a: Pair}}";
    let union =
        "oneOf:\n            - {type: string}\n            - {type: object, properties: {a: {type: string}}}";
    let schemas = "    Pair: {type: object, properties: {a: {type: string}}}\n";
    let document = with(
        union,
        &format!("{by}\n          oneOf: [{{type: string}}, {{$ref: '#/components/schemas/Pair'}}]"),
    );
    let document =
        document.replace("components:\n  schemas:\n", &format!("components:\n  schemas:\n{schemas}"));
    assert!(generated(&document, "").is_ok_and(|generated| generated.warnings.is_empty()));
    for (part, code) in [("property: name", "property: nam"), ("{a: Pair}", "{a: Pear}")] {
        let errors = generated(&document.replace(part, code), "").expect_err(code);
        assert_eq!(errors[0].code, "extension-reference", "{}", listing(&errors));
    }
    // A component that is a union: the properties that use it have the sibling.
    let shared = format!(
        "    Shared: {{oneOf: [{{type: string}}, {{$ref: '#/components/schemas/Pair'}}], {by}}}\n    Error:"
    );
    let document = document
        .replace("    Error:", &shared)
        .replace("size: {type: number}", "shared: {$ref: '#/components/schemas/Shared'}");
    assert!(generated(&document, "").is_ok(), "it is beside `name`");
    let document =
        document.replace("        name: {type: string}\n", "").replace("required: [name]", "required: []");
    let errors = generated(&document, "").expect_err("it is beside nothing");
    assert!(listing(&errors).contains("Thing/properties/shared"), "{}", listing(&errors));
}

#[test]
fn unknown_extensions_of_a_vendor_are_one_warning() {
    let document = with("title: T,", "title: T, x-logo: {url: a}, x-untyped: true,").replace(
        "size: {type: number}",
        "size: {type: number, x-uint: W}\n        more: {type: number, x-uint: W}",
    );
    let generated = generated(&document, "").unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    assert_eq!(generated.warnings.len(), 1);
    insta::assert_snapshot!("unknown_extensions_of_a_vendor", listing(&generated.warnings));
    let document = Document::parse("doc.yaml", document.as_str()).expect("YAML");
    let imported = import::import(&document, "4.6").unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    assert_eq!(imported.warnings.len(), 1);
    for name in ["x-logo", "x-untyped", "x-uint"] {
        assert!(!imported.text.contains(name), "{name}");
    }
}

#[test]
fn unknown_extensions_of_an_imported_document_are_errors() {
    let document = Document::parse("doc.yaml", with("'4.6'", "'4.6'")).expect("YAML");
    let text = import::import(&document, "4.6").unwrap_or_else(|errors| panic!("{}", listing(&errors))).text;
    let document = Document::parse("4.6.yaml", text.replace("maxLength: 8", "maxLength: 8\n      x-uint: W"));
    let errors = generator::generate(&document.expect("YAML"), &[]).expect_err("it was not imported");
    assert_eq!(errors.len(), 1);
    assert!(listing(&errors).contains("did you mean `x-unit`?"), "{}", listing(&errors));
}

#[test]
fn a_digest_in_a_document_is_not_believed() {
    let prose = "Prose of the vendor, in more words than five.";
    for digest in [DIGEST, "0", "\\n//"] {
        let claim = format!("title: T, x-source-sha256: \"{digest}\",");
        let document = with("title: T,", &claim)
            .replace("{type: number}", &format!("{{type: number, description: '{prose}'}}"));
        let document = Document::parse("doc.yaml", document).expect("YAML");
        let facts = import::facts(&document).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
        assert!(!facts.imported);
        assert_eq!(facts.sha256, document.sha256);
        let generated =
            generator::generate(&document, &[]).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
        assert!(generated.files.iter().all(|file| !file.text.contains(prose)), "{digest}");
        let text =
            import::import(&document, "4.6").unwrap_or_else(|errors| panic!("{}", listing(&errors))).text;
        assert!(!text.contains(prose));
        assert!(text.contains(&document.sha256));
    }
}

#[test]
fn a_digest_without_the_head_of_an_import_is_not_believed() {
    let official = Document::parse("doc.yaml", with("'4.6'", "'4.6'")).expect("YAML");
    let text = import::import(&official, "4.6").unwrap_or_else(|errors| panic!("{}", listing(&errors))).text;
    let headless: String = text.lines().skip(3).map(|line| format!("{line}\n")).collect();
    let headless = Document::parse("4.6.yaml", headless).expect("YAML");
    let facts = import::facts(&headless).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    assert!(!facts.imported);
    assert_eq!(facts.sha256, headless.sha256);
}

#[test]
fn an_imported_document_gives_itself_and_what_the_official_one_gives() {
    let official =
        Document::parse("doc.yaml", with("type: number", "type: number, description: Prose.")).expect("YAML");
    let text = import::import(&official, "4.6").unwrap_or_else(|errors| panic!("{}", listing(&errors))).text;
    let imported = Document::parse("4.6.yaml", text.as_str()).expect("YAML");
    let facts = import::facts(&imported).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    assert!(facts.imported);
    assert_eq!(facts.sha256, official.sha256);
    assert_eq!(import::import(&imported, "4.6").expect("imported").text, text);
}

#[test]
fn architecture_lists_the_registry() {
    let architecture = fs::read_to_string(workspace().join("ARCHITECTURE.md")).expect("readable");
    let table = extensions::markdown();
    assert!(architecture.contains(&table), "the table of ARCHITECTURE.md is to be:\n{table}");
}

/// Every string literal of the generator that is an extension.
fn literals(directory: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(directory).expect("readable") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            literals(&path, found);
            continue;
        }
        let text = fs::read_to_string(&path).expect("text");
        for (start, _) in text.match_indices("\"x-") {
            let name = &text[start + 1..];
            let end = name.find('"').unwrap_or_default();
            if end > 2 && name[..end].chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
                found.push((name[..end].to_owned(), path.display().to_string()));
            }
        }
    }
}

#[test]
fn every_extension_in_the_sources_is_in_the_registry() {
    let mut found = Vec::new();
    literals(&workspace().join("generator/src"), &mut found);
    let unknown: Vec<_> = found.iter().filter(|(name, _)| extensions::find(name).is_none()).collect();
    assert!(unknown.is_empty(), "add them to generator/src/extensions/mod.rs: {unknown:?}");
    let names: Vec<_> = EXTENSIONS.iter().map(|extension| extension.name).collect();
    let twice: Vec<_> = names.iter().enumerate().filter(|(at, name)| names[..*at].contains(name)).collect();
    assert!(twice.is_empty(), "{twice:?}");
    // What the generator writes for itself has no place in a document, so that none is a legal one.
    for extension in EXTENSIONS.iter().filter(|extension| extension.origin == Origin::Dialect) {
        assert!(extension.sites.is_empty(), "{}", extension.name);
    }
}

#[test]
fn evidence_points_at_what_is_there() {
    let action = |evidence: &str| {
        format!(
            "- {{target: $.components.schemas.Name, update: {{minLength: 1}}, x-reason: It is., x-evidence: '{evidence}'}}"
        )
    };
    let document = with("'4.6'", "'4.6'");
    for good in [
        "#/components/schemas/Name",
        "#/components/schemas/Name/description and a client 1.0, lib.py",
        "#/components/schemas/Gone (4.4, 4.5), #/components/schemas/Name (4.6)",
        "a client 1.0, lib.py",
    ] {
        assert!(generated(&document, &action(good)).is_ok(), "{good}");
    }
    let mut text = String::new();
    for bad in
        ["#/components/schemas/Gone", "a client and #/paths/~1thing~1{id}/get/parameters/2/description"]
    {
        let generated =
            generated(&document, &action(bad)).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
        let [warning] = &generated.warnings[..] else { panic!("{}", listing(&generated.warnings)) };
        assert_eq!(warning.code, "unresolved-evidence");
        // Whatever the other revisions are.
        let others: Vec<&str> = REVISIONS.iter().copied().filter(|name| *name != "4.6").collect();
        let told = listing(&generated.warnings).replace(&others.join(", "), "[others]");
        writeln!(text, "{told}").expect("a string grows");
    }
    insta::assert_snapshot!("unresolved_evidence", text);
}

#[test]
fn an_extension_in_a_document_is_honoured() {
    let document = with("size: {type: number}", "size: {type: number, x-unit: W, x-rust-name: extent}");
    let generated = generated(&document, "").unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    assert!(generated.files.iter().any(|file| file.text.contains("extent")));
}

/// Known values that are variants: named, given words, and not demanded of a request.
#[test]
fn known_values_become_an_open_enum_where_an_overlay_says_so() {
    let document = with(
        "size: {type: number}",
        "size: {type: string, x-known-values: [s, '1'], x-open-enum: true, x-rust-name: extent, x-enum-names: {'1': One}}",
    );
    let generated = generated(&document, "").unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    let text: String = generated.files.iter().map(|file| file.text.as_str()).collect();
    for part in ["    S,\n", "    One,\n", "Self::One => \"1\"", "&[Self::S, Self::One]"] {
        assert!(text.contains(part), "{part}");
    }
    // Of an enum, the router would refuse any other value.
    assert!(!text.contains("one_of(&[\"s\", \"1\"])"));
    let with_open = |more: &str| {
        with("size: {type: number}", &format!("size: {{type: string, {more}, x-open-enum: true}}"))
    };
    for bad in ["x-known-values: []", "pattern: '^s$', x-known-values: [s]"] {
        let errors = self::generated(&with_open(bad), "").err().unwrap_or_default();
        assert!(!errors.is_empty(), "{bad}");
    }
    // A document that was written with the overlay has its values already.
    let written =
        with("size: {type: number}", "size: {type: string, x-known-values: [s], x-open-enum: true}");
    let action = "- {target: $.components.schemas.Thing.properties.size, update: {x-known-values: [s, t]}}";
    let generated = self::generated(&written, action).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    assert!(generated.files.iter().any(|file| file.text.contains("&[Self::S, Self::T]")));
    // The vendor says by now which values there are.
    let generated = self::generated(&with_open("enum: [s], x-known-values: [s]"), "");
    let generated = generated.unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    assert_eq!(
        generated.warnings.iter().map(|warning| warning.code).collect::<Vec<_>>(),
        ["extension-place"]
    );
}
