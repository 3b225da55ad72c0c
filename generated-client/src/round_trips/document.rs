//! The document that the code was generated from, as an oracle: its schemas, which values fit them, and what must
//! come back of a value.

use super::Trip;
use crate::generated::document::DOCUMENT;
use crate::generated::schemas::SCHEMAS;
use crate::{Json, Map};
use std::collections::BTreeSet;

/// The keywords below which schemas stand, one (`false`) or several (`true`).
const BELOW: [(&str, bool); 5] = [
    ("properties", true),
    ("patternProperties", true),
    ("additionalProperties", false),
    ("items", false),
    ("oneOf", true),
];

/// The document with every overlay applied.
pub(super) struct Document {
    pub(super) root: Json,
    /// The schemas that replies and requests reach.
    read: BTreeSet<String>,
    sent: BTreeSet<String>,
}

/// A schema and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Schema<'a> {
    pub(super) pointer: String,
    pub(super) json: &'a Json,
}

/// A schema that has a row in the table.
pub(super) struct Rooted<'a> {
    pub(super) name: String,
    pub(super) schema: Schema<'a>,
    pub(super) trip: Trip,
}

pub(super) fn child(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}

/// The members of an object, the items of an array.
pub(super) fn children(json: &Json) -> Vec<(String, &Json)> {
    match json {
        Json::Object(members) => members.iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        Json::Array(items) => items.iter().enumerate().map(|(i, item)| (i.to_string(), item)).collect(),
        _ => Vec::new(),
    }
}

/// The first place where two values differ, members' order included. 1 and 1.0 are the same number.
pub(super) fn difference(one: &Json, other: &Json) -> Option<String> {
    let same = match (one, other) {
        (Json::Number(a), Json::Number(b)) => {
            a == b || (a.is_f64() || b.is_f64()) && a.as_f64() == b.as_f64()
        }
        (Json::Array(_), Json::Array(_)) | (Json::Object(_), Json::Object(_)) => {
            let (some, others) = (children(one), children(other));
            let names =
                |all: &[(String, &Json)]| all.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
            if names(&some) != names(&others) {
                return Some(format!(": {:?} instead of {:?}", names(&others), names(&some)));
            }
            return some.iter().zip(&others).find_map(|((name, one), (_, other))| {
                difference(one, other).map(|below| format!("{}{below}", child("", name)))
            });
        }
        _ => one == other,
    };
    (!same).then(|| format!(": {other} instead of {one}"))
}

impl Document {
    /// The document that the code was generated from.
    pub(super) fn load() -> Self {
        let root = DOCUMENT.parse().unwrap();
        let mut document = Self { root, read: BTreeSet::new(), sent: BTreeSet::new() };
        for (_, pointer, operation) in document.operations() {
            let mut read = BTreeSet::new();
            let mut sent = BTreeSet::new();
            document.reach(&child(&pointer, "responses"), &operation["responses"], &mut read);
            document.reach(&child(&pointer, "requestBody"), &operation["requestBody"], &mut sent);
            document.reach(&child(&pointer, "parameters"), &operation["parameters"], &mut sent);
            document.read.extend(read);
            document.sent.extend(sent);
        }
        document
    }

    /// Id, place and text of each operation.
    fn operations(&self) -> Vec<(String, String, Json)> {
        let mut found = Vec::new();
        for (path, item) in children(&self.root["paths"]) {
            for (verb, operation) in children(item) {
                if let Some(id) = operation["operationId"].as_str() {
                    let pointer = child(&child("/paths", &path), &verb);
                    found.push((id.to_owned(), pointer, operation.clone()));
                }
            }
        }
        found
    }

    /// Notes every place below, references followed.
    fn reach(&self, pointer: &str, json: &Json, seen: &mut BTreeSet<String>) {
        if !seen.insert(pointer.to_owned()) {
            return;
        }
        if let Some(reference) = json["$ref"].as_str() {
            let target = reference.trim_start_matches('#');
            self.reach(target, self.at(target).json, seen);
        }
        for (name, value) in children(json) {
            if name != "example" || pointer.ends_with("/properties") {
                self.reach(&child(pointer, &name), value, seen);
            }
        }
    }

    /// The schema at a place.
    pub(super) fn at(&self, pointer: &str) -> Schema<'_> {
        let json = pointer.split('/').skip(1).fold(&self.root, |json, token| {
            let token = token.replace("~1", "/").replace("~0", "~");
            match json {
                Json::Array(items) => &items[token.parse::<usize>().unwrap()],
                _ => json.get(&token).unwrap_or_else(|| panic!("there is no {pointer}")),
            }
        });
        Schema { pointer: pointer.to_owned(), json }
    }

    /// Behind a reference.
    pub(super) fn resolve<'a>(&'a self, schema: &Schema<'a>) -> Schema<'a> {
        match schema.json["$ref"].as_str() {
            Some(reference) => self.resolve(&self.at(reference.trim_start_matches('#'))),
            None => schema.clone(),
        }
    }

    /// Every row of the table with its schema.
    pub(super) fn rooted(&self) -> Vec<Rooted<'_>> {
        let operations = self.operations();
        SCHEMAS
            .iter()
            .map(|&(name, trip)| {
                let schema = match name.split_once(' ') {
                    None => self.at(&child("/components/schemas", name)),
                    Some((id, what)) => {
                        let (_, pointer, operation) =
                            operations.iter().find(|(other, ..)| other == id).unwrap();
                        self.of_operation(pointer, operation, what)
                    }
                };
                Rooted { name: name.to_owned(), schema, trip }
            })
            .collect()
    }

    /// The schema of a body, a reply (out of its envelope) or a parameter.
    fn of_operation(&self, pointer: &str, operation: &Json, what: &str) -> Schema<'_> {
        let content = |place: &str| self.at(&format!("{pointer}/{place}/content/application~1json/schema"));
        match what {
            "body" => content("requestBody"),
            "reply" => self.out_of_envelope(content("responses/200")),
            name => {
                let path = &pointer[..pointer.rfind('/').unwrap()];
                let lists = [(pointer, operation), (path, self.at(path).json)];
                let mut found = lists.into_iter().flat_map(|(place, json)| {
                    children(&json["parameters"]).into_iter().map(move |(index, value)| (place, index, value))
                });
                let (place, index, _) =
                    found.find(|(_, _, value)| value["name"].as_str() == Some(name)).unwrap();
                let schema = self.at(&format!("{place}/parameters/{index}/schema"));
                if schema.json["type"].as_str() == Some("array") { schema.below("items") } else { schema }
            }
        }
    }

    /// `result`, if the schema is an object in place of `result` and `error`.
    pub(super) fn out_of_envelope<'a>(&self, schema: Schema<'a>) -> Schema<'a> {
        let members = children(&schema.json["properties"]);
        if members.iter().map(|(name, _)| name.as_str()).eq(["result", "error"]) {
            schema.below("properties").below("result")
        } else {
            schema
        }
    }

    /// Whether unknown members are kept: the object is both read and sent.
    pub(super) fn keeps(&self, schema: &Schema<'_>) -> bool {
        self.read.contains(&schema.pointer) && self.sent.contains(&schema.pointer)
    }

    /// What must come back of a value; an error if it does not fit the schema.
    pub(super) fn expected(&self, schema: &Schema<'_>, value: &Json) -> Result<Json, String> {
        let schema = &self.resolve(schema);
        let refuse = |why: &str| Err(format!("{value} at {}: {why}", schema.pointer));
        if schema.is_nullable() && value.is_null() {
            return Ok(Json::Null);
        }
        let arms = schema.arms();
        if !arms.is_empty() {
            // Schemas are open, so several arms may fit: the value is the one that declares most of it.
            let undeclared = |arm: &Schema<'_>| {
                let arm = self.resolve(arm);
                children(value).iter().filter(|(name, _)| arm.json["properties"].get(name).is_none()).count()
            };
            let mut fitting: Vec<_> = arms
                .iter()
                .filter_map(|arm| Some((undeclared(arm), self.expected(arm, value).ok()?)))
                .collect();
            fitting.sort_by_key(|(undeclared, _)| *undeclared);
            return fitting
                .into_iter()
                .next()
                .map_or_else(|| refuse("no arm fits"), |(_, expected)| Ok(expected));
        }
        let lenient = schema.json["x-lenient"].as_bool() == Some(true);
        match (schema.kind(), value) {
            ("any", _) => Ok(value.clone()),
            ("boolean", Json::Bool(_)) => Ok(value.clone()),
            ("string", Json::String(text)) => {
                let known = schema.json["enum"].as_array();
                if known.is_some_and(|known| !known.contains(value)) {
                    refuse("not one of the enum's values")
                } else if schema.is_decimal() && text.parse::<f64>().is_err() {
                    refuse("not a number")
                } else {
                    Ok(value.clone())
                }
            }
            ("string", Json::Number(number)) if lenient || schema.is_decimal() => {
                Ok(number.to_string().into())
            }
            ("integer" | "number", Json::String(text)) if lenient => {
                text.parse().or_else(|_| refuse("not a number"))
            }
            ("integer" | "number", Json::Number(number)) => {
                let float = number.as_f64().unwrap();
                if schema.kind() == "integer" && !(number.is_i64() || number.is_u64()) {
                    refuse("not whole")
                } else if schema.json["minimum"].as_f64().is_some_and(|least| float < least)
                    || schema.json["maximum"].as_f64().is_some_and(|most| float > most)
                {
                    refuse("out of range")
                } else {
                    Ok(value.clone())
                }
            }
            ("array", Json::Array(items)) => {
                let schema = schema.below("items");
                items.iter().map(|item| self.expected(&schema, item)).collect()
            }
            ("object", Json::Object(members)) => self.expected_object(schema, members),
            (kind, _) => refuse(&format!("not {kind}")),
        }
    }

    fn expected_object(&self, schema: &Schema<'_>, members: &Map<Json>) -> Result<Json, String> {
        for (_, name) in children(&schema.json["required"]) {
            if members.get(name.as_str().unwrap()).is_none() {
                return Err(format!("no {name} at {}", schema.pointer));
            }
        }
        let mut back = Map::new();
        for property in schema.properties() {
            let Some(value) = members.get(&property.0) else { continue };
            let told = self.told_by_sibling(&property.1, members);
            back.insert(property.0, self.expected(&told.unwrap_or(property.1), value)?);
        }
        let others = members.iter().filter(|(name, _)| schema.json["properties"].get(name).is_none());
        for (name, value) in others {
            match schema.values() {
                Some(values) => drop(back.insert(name, self.expected(&values, value)?)),
                None if schema.is_map() || self.keeps(schema) => drop(back.insert(name, value.clone())),
                None => {}
            }
        }
        Ok(Json::Object(back))
    }

    /// The arm of a union that one of its siblings names.
    pub(super) fn told_by_sibling<'a>(
        &'a self,
        union: &Schema<'a>,
        members: &Map<Json>,
    ) -> Option<Schema<'a>> {
        let told = union.json.get("x-discriminated-by")?;
        let sibling = members.get(told["property"].as_str()?)?.as_str()?;
        Some(match told["mapping"].get(sibling) {
            Some(arm) => self.at(&child("/components/schemas", arm.as_str()?)),
            // A value without an arm: anything.
            None => Schema { pointer: union.pointer.clone(), json: &Json::Null },
        })
    }
}

impl<'a> Schema<'a> {
    /// What stands under a keyword or a member's name.
    pub(super) fn below(&self, token: &str) -> Self {
        Self { pointer: child(&self.pointer, token), json: &self.json[token] }
    }

    /// What kind of value it is for.
    pub(super) fn kind(&self) -> &'a str {
        let kinds = &self.json["type"];
        let named = kinds.as_array().map_or(kinds, |kinds| &kinds[0]).as_str();
        let is_object = ["properties", "patternProperties"].iter().any(|name| self.json.get(name).is_some());
        let implied = match self.json.get("enum") {
            Some(_) => "string",
            None if is_object => "object",
            None => "any",
        };
        named.unwrap_or(implied)
    }

    /// A number in a string.
    fn is_decimal(&self) -> bool {
        self.json["format"].as_str().is_some_and(|format| ["timestamp", "int64", "decimal"].contains(&format))
    }

    pub(super) fn is_nullable(&self) -> bool {
        let null = Json::from("null");
        self.json["type"].as_array().is_some_and(|kinds| kinds.contains(&null))
            || children(&self.json["oneOf"]).iter().any(|(_, arm)| arm["type"] == null)
    }

    /// The arms of a `oneOf`, `null` left out.
    pub(super) fn arms(&self) -> Vec<Self> {
        let arms = self.below("oneOf");
        let all = children(arms.json).into_iter().map(|(index, json)| (child(&arms.pointer, &index), json));
        all.filter(|(_, json)| json["type"].as_str() != Some("null"))
            .map(|(pointer, json)| Self { pointer, json })
            .collect()
    }

    /// The declared members, in the order of sending.
    pub(super) fn properties(&self) -> Vec<(String, Self)> {
        let all = self.below("properties");
        let mut properties: Vec<_> =
            children(all.json).into_iter().map(|(name, _)| (name.clone(), all.below(&name))).collect();
        let last = children(&self.json["x-order"]);
        properties.sort_by_key(|(name, _)| {
            last.iter().position(|(_, other)| other.as_str() == Some(name)).map_or(0, |place| place + 1)
        });
        properties
    }

    /// What undeclared members hold, where the document says so.
    pub(super) fn values(&self) -> Option<Self> {
        let patterns = self.below("patternProperties");
        let additional = self.below("additionalProperties");
        match children(patterns.json).first() {
            Some((pattern, _)) => Some(patterns.below(pattern)),
            None => additional.json.as_object().map(|_| additional.clone()),
        }
    }

    /// Whether every member's name is data.
    pub(super) fn is_map(&self) -> bool {
        self.json.get("properties").is_none()
    }

    /// The schemas in place below this one, this one first; references are not followed.
    pub(super) fn in_place(&self) -> Vec<Self> {
        let mut all = vec![self.clone()];
        for (keyword, several) in BELOW {
            let below = self.below(keyword);
            if below.json.is_null() {
            } else if several {
                for (name, json) in children(below.json) {
                    all.extend(Schema { pointer: child(&below.pointer, &name), json }.in_place());
                }
            } else {
                all.extend(below.in_place());
            }
        }
        all
    }
}
