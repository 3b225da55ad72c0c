//! Slips of a document where only one thing can be meant: they are read as that, and the place is named.

use egauge_webapi_generator as generator;
use egauge_webapi_generator::diagnostic::Diagnostic;
use egauge_webapi_generator::document::Document;
use egauge_webapi_generator::overlay;
use workspace_tests::trees::{SMALL, listing};

/// The code of a document, less the digest of the document; and the warnings.
fn generated(text: &str) -> (Vec<(String, String)>, Vec<Diagnostic>) {
    let document = Document::parse("slip.yaml", text).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    let generated =
        generator::generate(&document, &[]).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    let own = |text: &str| {
        let lines =
            text.lines().filter(|line| !line.starts_with("// Digest") && !line.contains(&document.sha256));
        lines.collect::<Vec<_>>().join("\n")
    };
    let files = generated.files.iter().map(|file| (file.path.clone(), own(&file.text))).collect();
    (files, generated.warnings)
}

fn edited(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(SMALL.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from} is not in it");
        text.replacen(from, to, 1)
    })
}

/// A reference of the document, as it should be.
const ERROR: &str = "{$ref: '#/components/schemas/Error'}";

/// What is written otherwise, and how.
type Slip<'a> = (&'a str, &'a [(&'a str, &'a str)], &'static str);

#[test]
fn what_can_only_mean_one_thing_gives_the_same_code() {
    let cases: &[Slip<'_>] = &[
        ("a version of OpenAPI as a number", &[("openapi: 3.1.0", "openapi: 3.1")], "wrong-kind"),
        ("a revision as a number", &[("version: '9.9'", "version: 9.9")], "wrong-kind"),
        ("nothing required", &[("Name: {type: string", "Name: {required: , type: string")], "wrong-kind"),
        ("a limit as a text", &[("maxLength: 8", "maxLength: '8'")], "wrong-kind"),
        ("a type of a program's", &[("size: {type: number}", "size: {type: float}")], "wrong-kind"),
        ("a list of one", &[("required: [name]", "required: name")], "wrong-kind"),
        ("a value twice", &[("enum: [a, b]", "enum: [a, b, a]")], "duplicate-value"),
        ("a reference without `#`", &[(ERROR, "{$ref: components/schemas/Error}")], "unresolved-reference"),
        ("a reference by name", &[(ERROR, "{$ref: Error}")], "unresolved-reference"),
        (
            "a reference in another case",
            &[(ERROR, "{$ref: '#/components/schemas/error'}")],
            "unresolved-reference",
        ),
        (
            "a path parameter that is not required",
            &[("in: path, required: true", "in: path")],
            "missing-keyword",
        ),
        ("a misspelt keyword", &[("maxLength: 8", "maxlenght: 8")], "unknown-keyword"),
        ("a method in capitals", &[("    put:\n", "    PUT:\n")], "unknown-keyword"),
        (
            "a parameter's schema beside it",
            &[("in: query, schema: {type: string, enum: [a, b]}", "in: query, type: string, enum: [a, b]")],
            "unknown-keyword",
        ),
    ];
    let (good, none) = generated(SMALL);
    assert!(none.is_empty());
    for (what, edits, code) in cases {
        let (files, warnings) = generated(&edited(edits));
        assert!(warnings.iter().any(|warning| warning.code == *code), "{what}: {}", listing(&warnings));
        for warning in &warnings {
            assert!(warning.position.is_some() && warning.help.is_some(), "{what}: {warning}");
        }
        assert_eq!(files.len(), good.len(), "{what}");
        for ((path, text), (_, meant)) in
            files.iter().zip(&good).filter(|((path, _), _)| path != "document.rs")
        {
            assert_eq!(text, meant, "{what}: {path}");
        }
    }
}

#[test]
fn a_number_is_a_revision_as_it_is_spelled() {
    let document =
        Document::parse("slip.yaml", edited(&[("version: '9.9'", "version: 4.10")])).expect("YAML");
    assert_eq!(generator::revision(&document), "4.10");
    let (api, ..) = generator::api(&document, &[]).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    assert_eq!(api.version, "4.10");
}

/// One handle stands for all paths that begin alike: what any of them takes can be sent.
#[test]
fn a_path_parameter_of_several_types_takes_the_widest() {
    let path = |schema: &str| {
        format!(
            "  /thing/{{id}}/more:\n    get:\n      operationId: moreGet\n      parameters: [{{name: id, in: path, required: true, schema: {schema}}}]\n      responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}}}}}\n"
        )
    };
    for (schema, meant) in [
        ("{type: integer, minimum: 0}", None),
        ("{type: integer, minimum: 1}", Some("i64")),
        ("{type: number}", Some("f64")),
        ("{type: string}", Some("&str")),
        ("{type: boolean}", Some("&str")),
    ] {
        let (files, warnings) =
            generated(&edited(&[("components:\n", &format!("{}components:\n", path(schema)))]));
        let contradicted =
            warnings.iter().filter(|warning| warning.code == "contradicting-parameter").count();
        assert_eq!(contradicted, usize::from(meant.is_some()), "{schema}: {}", listing(&warnings));
        let meant = meant.unwrap_or("u64");
        let taken = format!("id: {meant}");
        assert!(files.iter().any(|(_, text)| text.contains(&taken)), "{schema}: nothing takes `{taken}`");
    }
}

/// An action that brings a reference into a document that lacks the component is left out and named.
#[test]
fn an_overlay_does_not_refer_to_what_the_document_lacks() {
    let text = "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\nx-corrections: true\nactions:\n\
        - {target: $.components.schemas.Thing.properties, update: {more: {$ref: '#/components/schemas/More'}}, \
        x-reason: R, x-evidence: '#/components/schemas/Thing'}\n";
    let overlays = overlay::load(&[("errata.yaml".to_owned(), text.to_owned())])
        .unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    let document = Document::parse("small.yaml", SMALL).expect("good");
    let generated =
        generator::generate(&document, &overlays).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    let codes: Vec<_> = generated.warnings.iter().map(|warning| (warning.code, &*warning.message)).collect();
    let message = "action 1: it refers to `#/components/schemas/More`, which is not in revision 9.9";
    assert_eq!(codes, [("unresolved-reference", message)]);
    let whole =
        SMALL.replace("components:\n  schemas:\n", "components:\n  schemas:\n    More: {type: string}\n");
    let document = Document::parse("small.yaml", whole).expect("good");
    let generated =
        generator::generate(&document, &overlays).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    assert!(generated.warnings.is_empty(), "{}", listing(&generated.warnings));
    assert!(generated.files.iter().any(|file| file.text.contains("more: Option<String>")));
}
