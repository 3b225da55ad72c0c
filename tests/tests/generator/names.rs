//! The lock of invented names: what is published stays, and what cannot stay is told.

use egauge_webapi_generator::document::Document;
use egauge_webapi_generator::ir::{Api, TypeId};
use egauge_webapi_generator::naming::{Lock, NameChange, Names};
use egauge_webapi_generator::overlay::{self, Overlay};
use egauge_webapi_generator::{self as generator, diagnostic::Diagnostics};
use workspace_tests::trees::{REVISIONS, SMALL, documents, listing, overlays, workspace};

fn named(text: &str, overlays: &[Overlay], lock: &Lock) -> Result<(Api, Names), Diagnostics> {
    let document = Document::parse("test.yaml", text).expect("good");
    generator::api_locked(&document, overlays, lock).map(|(api, names, _)| (api, names))
}

fn good(text: &str, lock: &Lock) -> (Api, Names) {
    named(text, &[], lock).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
}

/// The Rust name of the type at a place.
fn at<'a>((api, names): &'a (Api, Names), place: &str) -> &'a str {
    let index = api.types.iter().position(|def| def.pointer.as_str() == place);
    names.item(TypeId(index.unwrap_or_else(|| panic!("nothing at {place}")))).as_str()
}

fn with(from: &str, to: &str) -> String {
    assert_eq!(SMALL.matches(from).count(), 1, "{from}");
    SMALL.replace(from, to)
}

/// The small document with a component that is called what an anonymous type is called already.
fn crowded() -> String {
    format!("{SMALL}    ThingChoice: {{type: object, properties: {{a: {{type: string}}}}}}\n")
}

const CHOICE: &str = "/components/schemas/Thing/properties/choice";
const NEW: &str = "/components/schemas/ThingChoice";

#[test]
fn the_lock_lists_invented_names_and_reads_back() {
    let (api, names) = good(SMALL, &Lock::default());
    assert!(names.changes.is_empty());
    let text = names.lock.file_text();
    assert_eq!(Lock::parse("names.lock", &text).expect("a lock"), names.lock);
    let anonymous = api.types.iter().filter(|def| def.schema.is_none());
    assert_eq!(names.lock.len(), anonymous.count());
    assert!(text.contains(&format!("\n  ThingChoice: '{CHOICE}'\n")), "{text}");
    assert!(
        text.contains("\n  ThingIdGetKind: '/paths/~1thing~1{id}/get/parameters/kind/schema'\n"),
        "{text}"
    );
}

/// The committed lock changes no name that the documents give by themselves.
#[test]
fn every_revision_is_named_as_without_the_lock() {
    let text = std::fs::read_to_string(workspace().join("spec/names.lock")).expect("readable");
    let lock = Lock::parse("names.lock", &text).expect("a lock");
    assert!(lock.len() > 50, "{}", lock.len());
    let overlays = overlays();
    for revision in REVISIONS.iter().copied() {
        let document = &documents(revision)[0];
        let (api, free, _) = generator::api(document, &overlays).expect("good");
        let (_, locked, _) = generator::api_locked(document, &overlays, &lock).expect("good");
        for id in (0..api.types.len()).map(TypeId) {
            assert_eq!(free.item(id), locked.item(id), "{revision}");
        }
    }
}

#[test]
fn a_published_name_stays_when_a_component_wants_it() {
    // Where nothing is published, the component has its own name.
    let unpublished = good(&crowded(), &Lock::default());
    assert_eq!((at(&unpublished, CHOICE), at(&unpublished, NEW)), ("ThingChoiceType", "ThingChoice"));

    let (_, published) = good(SMALL, &Lock::default());
    let named = good(&crowded(), &published.lock);
    assert_eq!((at(&named, CHOICE), at(&named, NEW)), ("ThingChoice", "ThingChoiceType"));
    let (_, names) = named;
    let evaded = NameChange::Evaded {
        place: NEW.into(),
        natural: "ThingChoice".to_owned(),
        name: "ThingChoiceType".to_owned(),
    };
    assert_eq!(names.changes, [evaded]);

    // From then on the new name is published as well, and also stays when it would be free again.
    let again = good(&crowded(), &names.lock);
    assert_eq!((at(&again, NEW), again.1.changes.len()), ("ThingChoiceType", 0));
    assert_eq!(again.1.lock, names.lock);
    let gone = crowded().replace("        choice:\n", "        option:\n");
    let without = good(&gone, &names.lock);
    assert_eq!(at(&without, NEW), "ThingChoiceType");
    let (_, names) = without;
    let place = CHOICE.into();
    assert!(names.changes.contains(&NameChange::Gone { place, name: "ThingChoice".to_owned() }), "{names:?}");
}

#[test]
fn a_new_type_makes_way_for_a_component() {
    let lock = Lock::parse(
        "names.lock",
        "types: {ThingIdGetKind: '/paths/~1thing~1{id}/get/parameters/kind/schema'}",
    );
    let named = good(&crowded(), &lock.expect("a lock"));
    assert_eq!((at(&named, NEW), at(&named, CHOICE)), ("ThingChoice", "ThingChoiceType"));
    assert_eq!(named.1.changes.len(), 1);
}

#[test]
fn a_parameter_put_in_front_moves_nothing() {
    let (_, published) = good(SMALL, &Lock::default());
    let before = "        - {name: kind, in: query";
    let text =
        with(before, &format!("        - {{name: first, in: query, schema: {{type: string}}}}\n{before}"));
    let (_, names) = good(&text, &published.lock);
    assert_eq!((names.lock, names.changes.len()), (published.lock, 0));
}

#[test]
fn a_rename_by_an_overlay_is_told() {
    let (_, published) = good(SMALL, &Lock::default());
    let overlay = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n\
                   - {target: $.components.schemas.Thing.properties.choice, update: {x-rust-name: Pick}}\n";
    let overlays = overlay::load(&[("o.yaml".to_owned(), overlay.to_owned())]).expect("an overlay");
    let renamed = named(SMALL, &overlays, &published.lock).expect("good");
    assert_eq!(at(&renamed, CHOICE), "Pick");
    let (_, names) = renamed;
    let renamed = |change: &&NameChange| matches!(change, NameChange::Renamed { from, to, .. } if (from.as_str(), to.as_str()) == ("ThingChoice", "Pick"));
    assert_eq!(names.changes.iter().filter(renamed).count(), 1, "{:?}", names.changes);
    let said = names.changes[0].diagnostic().to_string();
    assert!(said.contains("`ThingChoice` becomes `Pick`") && said.contains(CHOICE), "{said}");
}

#[test]
fn a_lock_that_was_edited_badly_is_refused_with_its_place() {
    for (text, position) in [
        ("types: [a]\n", (1, 1)),
        ("types:\n  Good: '/a'\n  Bad: 1\n", (3, 3)),
        ("types:\n  not a name: '/a'\n", (2, 3)),
        ("types:\n  A: '/a'\n  B: '/a'\n", (3, 3)),
    ] {
        let errors = Lock::parse("names.lock", text).expect_err(text);
        let place = errors[0].position.map(|place| (place.line, place.column));
        assert_eq!((errors[0].code, place), ("malformed-lock", Some(position)), "{text}");
    }
    assert!(Lock::parse("names.lock", "").expect("no lock yet").is_empty());
}
