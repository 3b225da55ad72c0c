//! JSON held against the schema of a diff.

use serde_json::Value;

/// Holds a value against a schema of the few keywords that ours uses.
pub(crate) fn check(value: &Value, schema: &Value, root: &Value, at: &str) -> Result<(), String> {
    const KNOWN: [&str; 12] = [
        "$schema",
        "$defs",
        "title",
        "description",
        "type",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "enum",
        "minimum",
        "oneOf",
    ];
    if let Some(reference) = schema["$ref"].as_str() {
        let target = root.pointer(reference.trim_start_matches('#')).expect("a reference leads somewhere");
        return check(value, target, root, at);
    }
    let keywords = schema.as_object().ok_or_else(|| format!("{at}: not in the schema"))?;
    if let Some(keyword) = keywords.keys().find(|keyword| !KNOWN.contains(&keyword.as_str())) {
        return Err(format!("{keyword} is not checked"));
    }
    if let Some(arms) = schema["oneOf"].as_array() {
        let is_null = |arm: &&Value| arm["type"] == "null";
        let arm =
            arms.iter().find(|arm| is_null(arm) == value.is_null()).ok_or_else(|| format!("{at}: no arm"))?;
        return check(value, arm, root, at);
    }
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    if !schema["type"].is_null() && schema["type"] != kind {
        return Err(format!("{at}: {kind}"));
    }
    if schema["enum"].as_array().is_some_and(|values| !values.contains(value)) {
        return Err(format!("{at}: {value}"));
    }
    for item in value.as_array().into_iter().flatten() {
        check(item, &schema["items"], root, at)?;
    }
    let Some(members) = value.as_object() else { return Ok(()) };
    let names = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    if let Some(name) = names.into_iter().find(|name| !members.contains_key(*name)) {
        return Err(format!("{at}: lacks {name}"));
    }
    members.iter().try_for_each(|(name, member)| {
        check(member, &schema["properties"][name], root, &format!("{at}/{name}"))
    })
}
