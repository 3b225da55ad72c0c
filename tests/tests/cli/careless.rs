//! Documents as an early, careless vendor publishes them: constructs of OpenAPI 3.0 and Swagger 2.0 in 3.1, members that
//! are missing, empty or of another type, references to nothing. What only reads them answers; what makes code of them
//! does too, or names the place. `SLIP=name` tries one alone.

use crate::drift::setting;
use egauge_webapi_generator as generator;
use egauge_webapi_generator::diagnostic::{Diagnostic, Severity};
use egauge_webapi_generator::document::{Document, Mapping, Node, Pointer, write};
use egauge_webapi_generator::overlay::Overlay;
use egauge_webapi_generator::visit::{Role, walk};
use egauge_webapi_generator::{diff, lint};
use workspace_tests::trees::{documents, listing, overlays, yaml};

/// How many objects of a document a slip is made in.
const OFTEN: usize = 7;

/// A way to be careless: a row of `careless.yaml`.
struct Slip(Node);

impl Slip {
    fn all() -> Vec<Self> {
        let rows = yaml(include_str!("careless.yaml"));
        rows.as_sequence().expect("rows").iter().cloned().map(Self).collect()
    }

    fn word(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    fn name(&self) -> &str {
        self.word("name").expect("a name")
    }

    /// Whether it is made in objects of this kind.
    fn is_at(&self, role: Role) -> bool {
        let kind = self.word("at").expect("a kind of object");
        if kind == "Schema" { role.is_schema() } else { kind == format!("{role:?}") }
    }

    /// Changes an object, if it is fit for it.
    fn make(&self, members: &mut Mapping) -> bool {
        let is_fit = self.word("has").is_none_or(|name| members.contains_key(name))
            && ["type", "in"].iter().all(|name| {
                let value = self.word(name);
                value.is_none() || members.get(name).and_then(Node::as_str) == value
            });
        if !is_fit || self.word("drop").is_some_and(|name| members.shift_remove(name).is_none()) {
            return false;
        }
        if let Some(name) = self.word("hoist") {
            let Some(Node::Mapping(hoisted)) = members.shift_remove(name) else { return false };
            members.extend(hoisted);
        }
        for (name, value) in self.0.get("put").and_then(Node::as_mapping).into_iter().flatten() {
            members.insert(name, value.clone());
        }
        true
    }
}

/// What is left of a document with a part of its paths: enough to have one of each kind, and little enough to try many
/// slips.
fn excerpt(old: &Document) -> Document {
    let mut root = old.root.clone();
    let kept = |path: &str| {
        let parts: Vec<&str> = path.split('/').collect();
        !["config", "sys"].contains(&parts[1])
            || ["/config/net/ntp", "/config/register", "/sys/dev"].iter().any(|start| path.starts_with(start))
    };
    let at = |root: &mut Node, place: &str, keep: &dyn Fn(&str) -> bool| {
        let members =
            root.pointer_mut(&Pointer::from(place)).and_then(Node::as_mapping_mut).expect("an object");
        members.retain(|name, _| keep(name.as_str()));
    };
    at(&mut root, "/paths", &|path| kept(path));
    // What nothing refers to any more, until nothing is left of that.
    loop {
        let text = write(&root, &|_| None);
        let schemas =
            root.pointer(&Pointer::from("/components/schemas")).and_then(Node::as_mapping).expect("schemas");
        let unused: Vec<String> = schemas
            .keys()
            .filter(|name| !text.contains(&format!("/schemas/{name}'")))
            .map(ToString::to_string)
            .collect();
        if unused.is_empty() {
            break;
        }
        at(&mut root, "/components/schemas", &|name| !unused.iter().any(|unused| unused == name));
    }
    let text = write(&root, &|pointer| old.spelling(pointer));
    Document::parse("excerpt.yaml", text).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
}

/// A document with one slip, in some of the places that are fit for it.
fn with(old: &Node, slip: &Slip) -> (Node, usize) {
    let mut places: Vec<Pointer> = Vec::new();
    walk(old, &mut |visit| {
        if slip.is_at(visit.role) && visit.node.as_mapping().is_some() {
            places.push(visit.pointer());
        }
    });
    let mut root = old.clone();
    let mut made = 0;
    // Not the first ones alone: what holds them may go with an earlier slip.
    let step = (places.len() / 60).max(1);
    for place in places.iter().step_by(step) {
        if made == OFTEN {
            break;
        }
        let Some(members) = root.pointer_mut(place).and_then(Node::as_mapping_mut) else { continue };
        let mut changed = members.clone();
        if slip.make(&mut changed) {
            *members = changed;
            made += 1;
        }
    }
    (root, made)
}

/// What generating code from a document comes to, with its warnings, if everything that only reads it answers.
fn answers(
    [old, new]: [&Document; 2],
    overlays: &[Overlay],
) -> Result<Result<Vec<Diagnostic>, Vec<Diagnostic>>, String> {
    let because = |what: &'static str| move |errors: Vec<Diagnostic>| format!("{what}: {}", listing(&errors));
    let (operations, warnings) = generator::operations(new, overlays).map_err(because("operations"))?;
    if operations.len() < 90 || warnings.iter().any(|warning| warning.severity != Severity::Warning) {
        return Err(format!("{} operations: {}", operations.len(), listing(&warnings)));
    }
    lint::lint(new, overlays).map_err(because("lint"))?;
    generator::effective(new, overlays).map_err(because("effective"))?;
    let page = diff::diff(old, new, overlays).map_err(because("diff"))?;
    assert!(diff::markdown(&page).starts_with("### Revision "));
    let generated = generator::generate(new, overlays).map(|generated| generated.warnings);
    for error in generated.as_ref().err().into_iter().flatten() {
        if error.severity == Severity::Error && error.position.is_none() {
            return Err(format!("no place: {error}"));
        }
    }
    Ok(generated)
}

#[test]
fn careless_documents_are_read_and_compared() {
    let old = excerpt(&documents("4.4").pop().expect("there is one"));
    let only = std::env::var("SLIP").ok();
    // All of them take a minute or two.
    let step = if std::env::var_os("DRIFT_DOCUMENTS").is_some() || only.is_some() { 1 } else { 12 };
    let overlays = overlays();
    let mut failed = Vec::new();
    let slips = Slip::all();
    let chosen: Vec<&Slip> = (slips.iter().step_by(step))
        .filter(|slip| only.as_ref().is_none_or(|only| slip.name() == only))
        .collect();
    assert!(!chosen.is_empty(), "no slip is named {}", only.unwrap_or_default());
    for slip in chosen {
        let (root, made) = with(&old.root, slip);
        if made == 0 {
            failed.push(format!("{}: nothing is fit for it", slip.name()));
            continue;
        }
        let text = write(&root, &|pointer| old.spelling(pointer));
        let outcome = Document::parse("careless.yaml", text)
            .map_err(|errors| listing(&errors))
            .and_then(|new| answers([&old, &new], &overlays));
        match outcome {
            Ok(Ok(warnings)) => {
                let named = |code: &str| {
                    let mut named = warnings.iter().filter(|warning| warning.code == code);
                    named.any(|warning| warning.file.as_deref() == Some("careless.yaml"))
                };
                match slip.word("warning") {
                    Some(code) if !named(code) => {
                        failed.push(format!("{}: {}", slip.name(), listing(&warnings)));
                    }
                    code => println!("{}: generated, {}", slip.name(), code.unwrap_or("as it is")),
                }
            }
            Ok(Err(errors)) if slip.word("warning").is_some() => {
                failed.push(format!("{}: {}", slip.name(), listing(&errors)));
            }
            Ok(Err(errors)) => {
                let errors = errors.iter().filter(|error| error.severity == Severity::Error);
                let said: Vec<_> = errors.map(|error| format!("{}: {}", error.code, error.message)).collect();
                println!("{}: {}", slip.name(), said.first().map_or("?", |first| first));
            }
            Err(why) => failed.push(format!("{}: {why}", slip.name())),
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// Two to five slips at once, at random.
#[test]
fn documents_of_several_slips_are_read_and_compared() {
    let old = excerpt(&documents("4.4").pop().expect("there is one"));
    let (first, count) = (setting("DRIFT_SEED", 1), setting("DRIFT_DOCUMENTS", 3));
    let (slips, overlays) = (Slip::all(), overlays());
    let mut refused = 0;
    for seed in first..first + count {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut root = old.root.clone();
        let mut names = Vec::new();
        for _ in 0..random.usize(2..=5) {
            let slip = &slips[random.usize(..slips.len())];
            root = with(&root, slip).0;
            names.push(slip.name());
        }
        let text = write(&root, &|pointer| old.spelling(pointer));
        let because = |why: String| -> ! { panic!("DRIFT_SEED={seed}: {}: {why}", names.join(", ")) };
        let new = Document::parse("careless.yaml", text).unwrap_or_else(|errors| because(listing(&errors)));
        let answers = answers([&old, &new], &overlays).unwrap_or_else(|why| because(why));
        refused += u64::from(answers.is_err());
    }
    println!("seeds {first} to {}: all read and compared; {refused} give no code", first + count - 1);
}
