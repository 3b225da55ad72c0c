//! Documents that differ from the known ones as the vendor's next might: paths, members, descriptions and values dropped,
//! renamed or added. `DRIFT_DOCUMENTS=200` makes that many, `DRIFT_SEED` begins elsewhere.

use egauge_webapi_generator as generator;
use egauge_webapi_generator::diagnostic::Diagnostic;
use egauge_webapi_generator::document::{Document, Mapping, Node, Pointer, write};
use egauge_webapi_generator::{diff, lint};
use workspace_tests::trees::{REVISIONS, documents, listing, overlays, places};

pub(crate) fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().map_or(default, |text| text.parse().expect("a number"))
}

fn members<'a>(root: &'a mut Node, at: &Pointer) -> Option<&'a mut Mapping> {
    root.pointer_mut(at)?.as_mapping_mut()
}

/// Renames a member, or drops it, where it stands.
fn replace(members: &mut Mapping, name: &str, new: Option<&str>) {
    let old = std::mem::take(members);
    for (key, node) in old {
        match new {
            Some(new) if key == name => drop(members.insert(new.to_owned(), node)),
            None if key == name => {}
            _ => drop(members.insert(key, node)),
        }
    }
}

/// Drops, renames or adds one path, member, description or value of an enum at random.
fn drift(root: &mut Node, random: &mut fastrand::Rng) {
    let mut all = Vec::new();
    places(root, &Pointer::root(), &mut all);
    if random.usize(..4) == 0 {
        all.retain(|place| {
            matches!(root.pointer(place), Some(Node::Sequence(_)))
                && place.tokens().last().as_deref() == Some("enum")
        });
        return drift_value(root, &all, random);
    }
    let holders = |name: &str| -> Vec<Pointer> {
        all.iter().filter(|place| place.tokens().last().as_deref() == Some(name)).cloned().collect()
    };
    let what = random.usize(..9);
    let at = match what % 3 {
        0 => Pointer::from("/paths"),
        1 => {
            let all = holders("properties");
            all[random.usize(..all.len().max(1))].clone()
        }
        _ => {
            let all = holders("description");
            // An imported document has none.
            let Some(place) = all.get(random.usize(..all.len().max(1))) else { return };
            place.parent().expect("not the root")
        }
    };
    let Some(list) = members(root, &at) else { return };
    let name = match what % 3 {
        2 => "description".to_owned(),
        _ => match list.get_index(random.usize(..list.len().max(1))) {
            Some((name, _)) => name.to_string(),
            None => return,
        },
    };
    let new = match what / 3 {
        0 => None,
        1 if what.is_multiple_of(3) => Some(format!("/renamed{name}")),
        1 => Some(format!("{name}_renamed")),
        _ => Some(String::new()),
    };
    match (what % 3, new) {
        (2, None) => drop(list.shift_remove("description")),
        (2, Some(_)) => drop(list.insert("description".to_owned(), Node::from("Other words."))),
        // One more, of the same kind. Two operations of one id would be an error of the document's.
        (kind, Some(new)) if new.is_empty() => {
            let Some(mut node) = list.get(&name).cloned() else { return };
            if kind == 0 {
                for operation in node.as_mapping_mut().into_iter().flat_map(Mapping::values_mut) {
                    if let Some(id) = operation.as_mapping_mut().and_then(|own| own.get_mut("operationId"))
                        && let Some(old) = id.as_str()
                    {
                        *id = Node::from(format!("{old}Added"));
                    }
                }
            }
            list.insert(if kind == 0 { format!("/added{name}") } else { format!("{name}_added") }, node);
        }
        (kind, new) => {
            replace(list, &name, new.as_deref());
            let holder = at.parent().filter(|_| kind == 1);
            let required = holder.and_then(|holder| members(root, &holder)?.get_mut("required"));
            if let Some(Node::Sequence(names)) = required {
                names.retain(|known| known.as_str() != Some(&name) || new.is_some());
                for known in names.iter_mut().filter(|known| known.as_str() == Some(&name)) {
                    *known = Node::from(new.clone().unwrap_or_default());
                }
            }
        }
    }
}

/// The same of a value of one of these enums, which keeps at least one.
fn drift_value(root: &mut Node, enums: &[Pointer], random: &mut fastrand::Rng) {
    let Some(Node::Sequence(values)) =
        enums.get(random.usize(..enums.len().max(1))).and_then(|at| root.pointer_mut(at))
    else {
        return;
    };
    let index = random.usize(..values.len().max(1));
    let Some(value) = values.get(index).and_then(Node::as_str) else { return };
    let other = Node::from(format!("{value}_other"));
    match random.usize(..3) {
        0 if values.len() > 1 => drop(values.remove(index)),
        1 => values[index] = other,
        _ => values.push(other),
    }
}

/// A known document, changed in a few places.
fn drifted(seed: u64) -> (Document, Document) {
    let mut random = fastrand::Rng::with_seed(seed);
    let revision = REVISIONS[random.usize(..REVISIONS.len().max(1))];
    let old = documents(revision).pop().expect("there is one");
    let mut root = old.root.clone();
    for _ in 0..=random.usize(..12) {
        drift(&mut root, &mut random);
    }
    let text = write(&root, &|pointer| old.spelling(pointer));
    let new = Document::parse(format!("seed-{seed}.yaml"), text)
        .unwrap_or_else(|errors| panic!("{seed}: {}", listing(&errors)));
    (old, new)
}

fn is_of_errata(warning: &Diagnostic) -> bool {
    warning.file.as_deref().is_some_and(|file| file.ends_with("errata.yaml"))
}

fn is_in_a_copy(error: &Diagnostic) -> bool {
    error.pointer.as_ref().is_some_and(|place| place.to_string().starts_with("#/paths/~1added"))
}

#[test]
fn documents_that_nobody_has_seen_are_read_and_compared() {
    let (first, count) = (setting("DRIFT_SEED", 1), setting("DRIFT_DOCUMENTS", 6));
    let overlays = overlays();
    let (mut unfit, mut refused) = (0, Vec::new());
    for seed in first..first + count {
        let (old, new) = drifted(seed);
        let because = |errors: Vec<Diagnostic>| -> ! { panic!("DRIFT_SEED={seed}: {}", listing(&errors)) };
        let (operations, warnings) =
            generator::operations(&new, &overlays).unwrap_or_else(|errors| because(errors));
        assert!(operations.len() > 700, "DRIFT_SEED={seed}: {} operations", operations.len());
        lint::lint(&new, &overlays).unwrap_or_else(|errors| because(errors));
        let page = diff::diff(&old, &new, &overlays).unwrap_or_else(|errors| because(errors));
        assert!(diff::markdown(&page).starts_with("### Revision "), "DRIFT_SEED={seed}");
        let fits = !warnings.iter().any(is_of_errata);
        unfit += u64::from(!fits);
        match generator::generate(&new, &overlays) {
            Ok(generated) => assert!(generated.files.len() > 50, "DRIFT_SEED={seed}"),
            // A variant whose own member is gone can look like another: only people can say which is meant. The copy of a
            // path has what errata mend in the original.
            Err(errors)
                if errors.iter().all(|error| error.code == "ambiguous-union" || is_in_a_copy(error)) =>
            {
                refused.push((seed, errors));
            }
            Err(errors) if fits => because(errors),
            Err(errors) => refused.push((seed, errors)),
        }
    }
    println!(
        "seeds {first} to {}: all read and compared; the errata do not fit {unfit}; {} give no code",
        first + count - 1,
        refused.len()
    );
    for (seed, errors) in &refused {
        println!("{seed}: {}: {}", errors[0].code, errors[0].message);
    }
}
