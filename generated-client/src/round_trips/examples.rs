//! Every example in the document.

use super::document::{Document, Rooted, Schema, child, children};
use super::instances::{Maximal, check};
use super::{Trip, trip};
use crate::Json;
use std::collections::BTreeSet;

/// Examples that do not come back, and why. What contradicts its schema is put right in `spec/overlays`.
const EXCEPTIONS: &[(&str, &str)] = &[(
    "/paths/~1register/get/responses/200/content/text~1plain; charset=utf-8/schema/example",
    "text, which is not read as JSON",
)];

/// An example, the schema that it is for, and its place.
struct Example<'a> {
    schema: Schema<'a>,
    place: String,
    value: &'a Json,
}

/// The places of all examples below a place, whatever they belong to.
fn places(pointer: &str, json: &Json, found: &mut BTreeSet<String>) {
    let names_are_data = pointer.ends_with("/properties") || pointer == "/components/schemas";
    for (name, value) in children(json) {
        let place = child(pointer, &name);
        match name.as_str() {
            "example" if !names_are_data => drop(found.insert(place)),
            "examples" if !names_are_data => {
                found
                    .extend(children(value).iter().map(|(name, _)| format!("{}/value", child(&place, name))));
            }
            _ => places(&place, value, found),
        }
    }
}

/// The parts of the document that are chosen.
fn parts<'a>(pointer: &str, json: &'a Json, chosen: &dyn Fn(&str, &Json) -> bool) -> Vec<(String, &'a Json)> {
    let own = chosen(pointer, json).then(|| (pointer.to_owned(), json));
    let below =
        children(json).into_iter().flat_map(|(name, json)| parts(&child(pointer, &name), json, chosen));
    own.into_iter().chain(below).collect()
}

/// The examples that stand at an object of the document.
fn examples<'a>(pointer: &str, json: &'a Json, schema: &Schema<'a>) -> Vec<Example<'a>> {
    let one = json.get("example").map(|value| (format!("{pointer}/example"), value));
    let several = children(&json["examples"]);
    let several = several.iter().map(|(name, value)| {
        (format!("{}/value", child(&format!("{pointer}/examples"), name)), &value["value"])
    });
    let all = one.into_iter().chain(several);
    all.map(|(place, value)| Example { schema: schema.clone(), place, value }).collect()
}

fn in_schemas<'a>(schema: &Schema<'a>) -> Vec<Example<'a>> {
    schema.in_place().iter().flat_map(|schema| examples(&schema.pointer, schema.json, schema)).collect()
}

/// Sends an example through the type of `rooted`, in the middle of an instance if it is for a part of it.
fn through(document: &Document, rooted: &Rooted<'_>, example: &Example<'_>) -> Result<(), String> {
    document.expected(&example.schema, example.value)?;
    let instead = Some((example.schema.pointer.as_str(), example.value));
    let whole = Maximal { document, pick: 0, instead, unknown: &[] }.of(&rooted.schema);
    check(document, rooted, &whole).map(drop)
}

/// The row for a schema: its own, its component's, or a scalar's.
fn row<'a>(document: &'a Document, table: &[Rooted<'a>], schema: &Schema<'a>) -> Rooted<'a> {
    let target = document.resolve(schema);
    let own = table.iter().find(|rooted| rooted.schema.pointer == target.pointer).map(|rooted| rooted.trip);
    let trip: Trip = own.unwrap_or_else(|| match target.kind() {
        "string" => trip::<String>,
        "integer" => trip::<i64>,
        "number" => trip::<f64>,
        "boolean" => trip::<bool>,
        // The JSON text in a query.
        "object" => trip::<crate::MultiMap<String>>,
        kind => panic!("{} is {kind} and has no row", target.pointer),
    });
    Rooted { name: target.pointer.clone(), trip, schema: target }
}

#[test]
fn every_example_comes_back() {
    let document = Document::load();
    let table = document.rooted();
    let mut left = BTreeSet::new();
    places("", &document.root, &mut left);
    let (total, mut problems) = (left.len(), Vec::new());
    let mut done = |example: &Example<'_>, outcome: Result<(), String>| {
        assert!(left.remove(&example.place), "{} is counted once", example.place);
        if let Err(problem) = outcome {
            problems.push((example.place.clone(), problem));
        }
    };
    // In schemas with a row.
    for rooted in &table {
        for example in in_schemas(&rooted.schema) {
            done(&example, through(&document, rooted, &example));
        }
    }
    for (pointer, media) in
        parts("", &document.root, &|pointer, _| pointer.ends_with("/content/application~1json"))
    {
        // Beside a schema, and beside the reference that it is.
        let schema = document.at(&child(&pointer, "schema"));
        let inner = document.out_of_envelope(schema.clone());
        let is_envelope = inner.pointer != schema.pointer;
        let mut found = examples(&pointer, media, &inner);
        if schema.json.get("$ref").is_some() || is_envelope {
            found.extend(examples(&schema.pointer, schema.json, &inner));
        }
        for example in found {
            let rooted = row(&document, &table, &inner);
            let value = if is_envelope { &example.value["result"] } else { example.value };
            let whole = Example { schema: rooted.schema.clone(), place: example.place.clone(), value };
            done(&example, through(&document, &rooted, &whole));
        }
    }
    let is_parameter = |pointer: &str, _: &Json| pointer.rsplit('/').nth(1) == Some("parameters");
    for (pointer, parameter) in parts("", &document.root, &is_parameter) {
        let target = document.resolve(&document.at(&pointer));
        if target.json.get("schema").is_none() {
            continue;
        }
        let schema = target.below("schema");
        let items = schema.json["type"].as_str() == Some("array");
        let typed = if items { schema.below("items") } else { schema.clone() };
        let rooted = row(&document, &table, &typed);
        let own = rooted.schema.pointer.starts_with(&pointer);
        let mut found = examples(&pointer, parameter, &schema);
        found.extend(in_schemas(&schema).into_iter().filter(|_| own));
        for example in found {
            let values = example.value.as_array().filter(|_| items);
            let values = values.map_or(vec![example.value], |values| values.iter().collect());
            let each = values.into_iter().map(|value| {
                let item = Example { schema: rooted.schema.clone(), place: String::new(), value };
                through(&document, &rooted, &item)
            });
            done(&example, each.collect());
        }
    }
    let untested = left.into_iter().map(|place| (place, "nothing tests this example".to_owned()));
    problems.extend(untested);
    let excepted: BTreeSet<_> = EXCEPTIONS.iter().map(|(place, _)| *place).collect();
    let failed: BTreeSet<_> = problems.iter().map(|(place, _)| place.as_str()).collect();
    let new: Vec<_> = problems.iter().filter(|(place, _)| !excepted.contains(place.as_str())).collect();
    assert!(new.is_empty(), "{} of {total} examples: {new:#?}", new.len());
    let mended: Vec<_> = excepted.difference(&failed).collect();
    assert!(mended.is_empty(), "no longer exceptions: {mended:?}");
    assert!(total > 300, "{total}");
}
