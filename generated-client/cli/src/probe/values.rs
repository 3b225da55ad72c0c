//! Values for a schema: the document's examples where they conform to it, otherwise any value that its type allows.

use super::document::Document;
use egauge_webapi::{Json, Map};

impl Document {
    /// A value for a body or a parameter, which has a `schema` and may have an example.
    pub(super) fn value(&self, content: &Json) -> Json {
        let schema = &content["schema"];
        let own = content.get("example").into_iter();
        let named = content["examples"].as_object().into_iter().flat_map(Map::values);
        own.chain(named.filter_map(|named| named.get("value")))
            .find(|example| self.fits(schema, example))
            .cloned()
            .unwrap_or_else(|| self.sample(schema))
    }

    /// A value of a schema with every declared member; arrays and maps have one element.
    pub(super) fn sample(&self, schema: &Json) -> Json {
        let whole = |value: &&Json| self.fits(schema, value) && self.is_full(schema, value);
        if let Some(example) = schema.get("example").filter(whole) {
            return example.clone();
        }
        if schema.get("$ref").is_some() {
            return self.sample(self.resolve(schema));
        }
        if let Some(variants) = schema["oneOf"].as_array() {
            return variants.first().map(|variant| self.sample(variant)).unwrap_or_default();
        }
        if let Some(default) = schema.get("default").filter(whole) {
            return default.clone();
        }
        match kind(schema) {
            "boolean" => true.into(),
            "string" => text(schema).into(),
            "integer" => least(schema).map_or(1, |least| least as i64).into(),
            "number" => least(schema).unwrap_or(0.5).into(),
            "array" => Json::from_iter([self.sample(&schema["items"])]),
            "object" => self.object(schema),
            _ => 1_u64.into(),
        }
    }

    /// The same value for a POST, which appends to lists: an empty list where one element is the limit.
    pub(super) fn addition(&self, schema: &Json, value: &Json) -> Json {
        let schema = self.resolve(schema);
        match value {
            Json::Array(_) if schema["maxItems"].as_u64() == Some(1) => Json::from_iter(Vec::<Json>::new()),
            Json::Object(members) => Json::Object(
                members
                    .iter()
                    .map(|(name, value)| {
                        let declared = schema["properties"].get(name).or_else(|| values(schema));
                        let value =
                            declared.map_or_else(|| value.clone(), |below| self.addition(below, value));
                        (name.to_owned(), value)
                    })
                    .collect(),
            ),
            value => value.clone(),
        }
    }

    /// Whether every list and map of a value has an element; otherwise resources below have no path.
    fn is_full(&self, schema: &Json, value: &Json) -> bool {
        let schema = self.resolve(schema);
        match (kind(schema), value) {
            ("array", Json::Array(items)) => {
                !items.is_empty() && items.iter().all(|item| self.is_full(&schema["items"], item))
            }
            ("object", Json::Object(members)) => {
                let declared = schema["properties"].as_object().into_iter().flat_map(Map::iter);
                let mut deep = declared.filter(|(_, property)| {
                    let property = self.resolve(property);
                    matches!(kind(property), "array" | "object")
                        && property.get("x-discriminated-by").is_none()
                });
                !members.is_empty()
                    && deep.all(|(name, property)| {
                        members.get(name).is_some_and(|value| self.is_full(property, value))
                    })
                    && values(schema).is_none_or(|values| {
                        let others =
                            members.iter().filter(|(name, _)| schema["properties"].get(name).is_none());
                        others.into_iter().all(|(_, value)| self.is_full(values, value))
                    })
            }
            _ => true,
        }
    }

    fn object(&self, schema: &Json) -> Json {
        let mut members = Map::new();
        for (name, property) in schema["properties"].as_object().into_iter().flat_map(Map::iter) {
            // Its variant would have to match the discriminator, and it is never sent.
            if property.get("x-discriminated-by").is_none() {
                members.insert(name, self.sample(property));
            }
        }
        if let Some(values) = values(schema) {
            members.insert("name", self.sample(values));
        }
        Json::Object(members)
    }

    /// Whether a value has the schema's type and respects its limits. Patterns are ignored: the document's examples match
    /// them.
    pub(super) fn fits(&self, schema: &Json, value: &Json) -> bool {
        let schema = self.resolve(schema);
        if let Some(variants) = schema["oneOf"].as_array() {
            return variants.iter().any(|variant| self.fits(variant, value));
        }
        if let Some(words) = schema["enum"].as_array() {
            return words.contains(value);
        }
        let within = |number: f64| {
            schema["minimum"].as_f64().is_none_or(|least| number >= least)
                && schema["maximum"].as_f64().is_none_or(|most| number <= most)
        };
        match (kind(schema), value) {
            (_, Json::Null) => is_nullable(schema),
            ("any", _) | ("boolean", Json::Bool(_)) => true,
            ("string", Json::String(text)) => {
                let (length, limit) = (text.chars().count() as u64, |name: &str| schema[name].as_u64());
                limit("minLength").is_none_or(|least| length >= least)
                    && limit("maxLength").is_none_or(|most| length <= most)
            }
            ("integer", value) => {
                (value.as_i64().is_some() || value.as_u64().is_some()) && value.as_f64().is_some_and(within)
            }
            ("number", value) => value.as_f64().is_some_and(within),
            ("array", Json::Array(items)) => items.iter().all(|item| self.fits(&schema["items"], item)),
            ("object", Json::Object(members)) => {
                let required = schema["required"].as_array().unwrap_or_default();
                required.iter().filter_map(Json::as_str).all(|name| members.contains_key(name))
                    && members.iter().all(|(name, value)| {
                        let declared = schema["properties"].get(name).or_else(|| values(schema));
                        declared.is_none_or(|declared| self.fits(declared, value))
                    })
            }
            _ => false,
        }
    }
}

fn kind(schema: &Json) -> &str {
    let types = &schema["type"];
    let named = types.as_array().and_then(<[_]>::first).unwrap_or(types);
    named.as_str().unwrap_or(match schema {
        schema if schema.get("enum").is_some() => "string",
        schema if schema.get("properties").is_some() || schema.get("patternProperties").is_some() => "object",
        _ => "any",
    })
}

fn is_nullable(schema: &Json) -> bool {
    let types = &schema["type"];
    let null = |kind: &Json| kind.as_str() == Some("null");
    null(types) || types.as_array().is_some_and(|types| types.iter().any(null)) || kind(schema) == "any"
}

/// The schema of members with arbitrary names.
fn values(schema: &Json) -> Option<&Json> {
    let patterns = schema["patternProperties"].as_object();
    let first = patterns.and_then(|patterns| patterns.values().next());
    first.or_else(|| schema.get("additionalProperties").filter(|values| values.as_object().is_some()))
}

fn least(schema: &Json) -> Option<f64> {
    schema["minimum"].as_f64().or_else(|| schema["maximum"].as_f64())
}

fn text(schema: &Json) -> String {
    let known =
        ["enum", "x-known-values"].iter().find_map(|list| schema[*list].as_array()?.first()?.as_str());
    if let Some(known) = known {
        return known.to_owned();
    }
    match schema["format"].as_str() {
        Some("timestamp") => "1708626111".to_owned(),
        Some("int64" | "decimal") => "1".to_owned(),
        _ => {
            let least = schema["minLength"].as_u64().and_then(|least| usize::try_from(least).ok());
            format!("{:0<width$}", "text", width = least.unwrap_or_default())
        }
    }
}
