//! Maximal instances of every schema, also with members that the document does not know, and every value of every
//! enum.

use super::document::{Document, Rooted, Schema, children, difference};
use crate::{Json, Map};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Instances of one schema that differ: other arms, enum values, ends of ranges, `null`.
const PICKS: usize = 12;

/// Builds an instance with every member that the document has.
pub(super) struct Maximal<'a> {
    pub(super) document: &'a Document,
    /// Which of several possibilities is taken.
    pub(super) pick: usize,
    /// What stands at one place instead.
    pub(super) instead: Option<(&'a str, &'a Json)>,
    /// Added to every object that keeps what it does not know: the first in front, the others at the end.
    pub(super) unknown: &'a [(String, Json)],
}

impl Maximal<'_> {
    pub(super) fn of(&self, schema: &Schema<'_>) -> Json {
        if let Some((_, value)) = self.instead.filter(|(pointer, _)| *pointer == schema.pointer) {
            return value.clone();
        }
        let schema = &self.document.resolve(schema);
        if self.pick % 4 == 3 && schema.is_nullable() && !self.is_inside(schema) {
            return Json::Null;
        }
        let arms = schema.arms();
        if !arms.is_empty() {
            let arm = arms.iter().find(|arm| self.is_inside(arm)).unwrap_or(&arms[self.pick % arms.len()]);
            return self.of(arm);
        }
        match schema.kind() {
            "boolean" => (self.pick.is_multiple_of(2)).into(),
            "string" => self.string(schema),
            "integer" => {
                let end = if self.pick.is_multiple_of(2) { "maximum" } else { "minimum" };
                let wide = schema.json["minimum"].as_f64().map_or(-9_007_199_254_740_993, |_| i64::MAX);
                schema.json[end].as_i64().unwrap_or(wide).into()
            }
            "number" => {
                let least = schema.json["minimum"].as_f64().unwrap_or(-2.5e-7);
                schema.json["maximum"].as_f64().map_or(least + 0.1, |most| (least + most) / 2.0).into()
            }
            "array" => Json::from_iter([self.of(&schema.below("items"))]),
            "object" => self.object(schema),
            _ => r#"{"b":[1,2.5,"text",null],"a":true}"#.parse().unwrap(),
        }
    }

    fn is_inside(&self, schema: &Schema<'_>) -> bool {
        self.instead.is_some_and(|(pointer, _)| {
            pointer == schema.pointer || pointer.starts_with(&format!("{}/", schema.pointer))
        })
    }

    fn string(&self, schema: &Schema<'_>) -> Json {
        if let Some(values) = values(schema.json) {
            return values[self.pick % values.len()].clone();
        }
        let even = self.pick.is_multiple_of(2);
        match schema.json["format"].as_str() {
            Some("timestamp") => if even { "1708626111.123456789" } else { "0" }.into(),
            Some("int64") => if even { i64::MIN } else { i64::MAX }.to_string().into(),
            Some("decimal") => "-12.500".into(),
            _ => "täxt \"q\" \\ /\n\u{1f50c}".into(),
        }
    }

    fn object(&self, schema: &Schema<'_>) -> Json {
        let mut members = Map::new();
        let keeps = schema.values().is_none() && !schema.is_map() && self.document.keeps(schema);
        let mut unknown = self.unknown.iter().filter(|_| keeps).cloned();
        members.extend(unknown.next());
        let mut told = Vec::new();
        for (name, property) in schema.properties() {
            match property.json.get("x-discriminated-by") {
                Some(by) if !self.is_inside(&property) => told.push((name.clone(), property.clone(), by)),
                _ => {}
            }
            let value = self.of(&property);
            members.insert(name, value);
        }
        for (name, property, by) in told {
            let sibling = by["property"].as_str().unwrap();
            if !self.is_inside(&schema.below("properties").below(sibling)) {
                let names: Vec<_> = children(&by["mapping"]);
                members[sibling] = names[self.pick % names.len()].0.as_str().into();
            }
            if let Some(arm) = self.document.told_by_sibling(&property, &members) {
                members[&name] = self.of(&arm);
            }
        }
        if let Some(values) = schema.values() {
            members.insert("name", self.of(&values));
            members.insert("a", self.of(&values));
        } else if schema.is_map() {
            members.insert("name", Json::from(1.5));
        }
        members.extend(unknown);
        Json::Object(members)
    }
}

/// Sends a value through the schema's type and compares with what the document says must come back.
pub(super) fn check(document: &Document, rooted: &Rooted<'_>, value: &Json) -> Result<String, String> {
    let expected = document.expected(&rooted.schema, value)?;
    let seen = (rooted.trip)(&value.to_string()).map_err(|error| format!("not read: {error}"))?;
    match difference(&expected, &seen.json.parse().unwrap()) {
        None => Ok(seen.debug),
        Some(difference) => Err(format!("came back with {difference}")),
    }
}

fn report(problems: &[String]) {
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems[..problems.len().min(20)].join("\n")
    );
}

#[test]
fn every_schema_has_a_row() {
    let document = Document::load();
    let names: Vec<_> =
        children(&document.root["components"]["schemas"]).into_iter().map(|(name, _)| name).collect();
    let rooted = document.rooted();
    assert!(rooted.iter().take(names.len()).map(|row| &row.name).eq(&names));
    let all: BTreeSet<_> = rooted.iter().map(|row| &row.name).collect();
    assert_eq!(all.len(), rooted.len(), "a name stands for one schema");
}

#[test]
fn maximal_instances() {
    let document = Document::load();
    let mut problems = Vec::new();
    for rooted in document.rooted() {
        let mut different = BTreeSet::new();
        for pick in 0..PICKS {
            let value = Maximal { document: &document, pick, instead: None, unknown: &[] }.of(&rooted.schema);
            if !different.insert(value.to_string()) {
                continue;
            }
            match check(&document, &rooted, &value) {
                // A maximal instance has nothing that is unknown.
                Ok(debug) if debug.contains("Unknown(") => problems.push(format!("{}: {debug}", rooted.name)),
                Ok(_) => {}
                Err(problem) => problems.push(format!("{}: {problem}", rooted.name)),
            }
        }
    }
    report(&problems);
}

/// How many objects a value has members of this name in.
fn count(value: &Json, name: &str) -> usize {
    let own = usize::from(value.get(name).is_some());
    own + children(value).iter().map(|(_, value)| count(value, name)).sum::<usize>()
}

#[test]
fn unknown_members_survive_in_every_object_that_is_read_and_sent() {
    let document = Document::load();
    let strange =
        r#"{"z":[18446744073709551615,-9223372036854775808,0.1,1e300,{"y":null,"x":true,"b":[]}],"a":"é"}"#;
    let unknown = [("x first".to_owned(), strange.parse().unwrap()), ("x last".to_owned(), Json::Null)];
    let (mut problems, mut levels) = (Vec::new(), 0);
    for rooted in document.rooted().iter().filter(|rooted| document.keeps(&rooted.schema)) {
        for pick in 0..PICKS {
            let value =
                Maximal { document: &document, pick, instead: None, unknown: &unknown }.of(&rooted.schema);
            if pick == 0 {
                levels += count(&value, "x first");
            }
            match check(&document, rooted, &value) {
                Ok(debug) if debug.contains("Unknown(") => problems.push(format!("{}: {debug}", rooted.name)),
                Ok(_) => {}
                Err(problem) => problems.push(format!("{}: {problem}", rooted.name)),
            }
        }
    }
    report(&problems);
    // Of `config` alone there are dozens.
    assert!(levels > 100, "{levels}");
}

#[test]
fn every_value_of_every_enum_is_a_variant_of_its_own() {
    let document = Document::load();
    let (mut problems, mut enums) = (Vec::new(), 0);
    for rooted in document.rooted() {
        for schema in rooted.schema.in_place() {
            let Some(values) = values(schema.json) else { continue };
            enums += 1;
            let through = |value: &Json| {
                let instead = Some((schema.pointer.as_str(), value));
                let value =
                    Maximal { document: &document, pick: 0, instead, unknown: &[] }.of(&rooted.schema);
                (rooted.trip)(&value.to_string()).map(|seen| (seen.json == value.to_string(), seen.debug))
            };
            let mut variants = BTreeSet::new();
            for value in values {
                let place = format!("{value} of {}", schema.pointer);
                match through(value) {
                    // The details of a scheme without details of its own are unknown, and nothing else is.
                    Ok((true, debug)) if !debug.contains(&format!("Unknown({value})")) => {
                        if !variants.insert(debug) {
                            problems.push(format!("{place}: the variant of another"));
                        }
                    }
                    Ok((same, debug)) => problems.push(format!("{place}: {same} {debug}")),
                    Err(problem) => problems.push(format!("{place}: {problem}")),
                }
            }
            match through(&"not yet known".into()) {
                Ok((true, debug)) if debug.contains("Unknown(\"not yet known\")") => {}
                Ok((same, debug)) => problems.push(format!("unknown of {}: {same} {debug}", schema.pointer)),
                Err(problem) => problems.push(format!("unknown of {}: {problem}", schema.pointer)),
            }
        }
    }
    report(&problems);
    assert!(enums > 30, "{enums}");
}

/// The values that are variants of an enum.
fn values(schema: &Json) -> Option<&[Json]> {
    let known = schema["x-open-enum"].as_bool().unwrap_or_default().then(|| &schema["x-known-values"]);
    known.unwrap_or(&schema["enum"]).as_array()
}

/// Any JSON value with members in any order.
pub(super) fn any_json() -> impl Strategy<Value = Json> {
    let number = prop_oneof![
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        (proptest::num::f64::NORMAL | proptest::num::f64::SUBNORMAL | proptest::num::f64::ZERO)
            .prop_map(Json::from),
    ];
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        number,
        any::<String>().prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 24, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Json::from),
            proptest::collection::vec((any::<String>(), inner), 0..6).prop_map(Json::from_iter),
        ]
    })
}

#[test]
fn any_unknown_value_survives_at_every_level_of_the_configuration() {
    let document = Document::load();
    let rooted = document.rooted().into_iter().find(|rooted| rooted.name == "config").unwrap();
    proptest!(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() }, |(first in any_json(), name in any::<String>(), second in any_json())| {
        let unknown = [("x first".to_owned(), first), (format!("x {name}"), second)];
        let value = Maximal { document: &document, pick: 0, instead: None, unknown: &unknown }.of(&rooted.schema);
        // Text against text: not one digit may differ.
        let seen = (rooted.trip)(&value.to_string()).map_err(TestCaseError::fail)?;
        let expected = document.expected(&rooted.schema, &value).map_err(TestCaseError::fail)?;
        prop_assert_eq!(seen.json, expected.to_string());
    });
}
