//! Places as people call them: `configPush.interval`, query parameter `phasor` of `GET /local`.

use super::context::METHODS;
use crate::document::Pointer;

/// A place in parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Label {
    /// The operation, path or shared schema.
    pub(super) holder: String,
    /// The part of an operation: `query parameter e`, `reply 200`.
    pub(super) part: Option<String>,
    /// The way inside a value: `.rows[].name`.
    pub(super) path: String,
    /// A schema's keyword, or a value of its list.
    pub(super) keyword: Option<String>,
    is_schema: bool,
}

impl Label {
    /// In a few words.
    pub(super) fn shown(&self) -> String {
        let Self { holder, part, path, is_schema, .. } = self;
        let path = path.trim_start_matches('.');
        match (part, path.is_empty()) {
            (None, true) => format!("`{holder}`"),
            (None, false) if *is_schema && path.starts_with(['[', '{']) => format!("`{holder}{path}`"),
            (None, false) if *is_schema => format!("`{holder}.{path}`"),
            (None, false) => format!("`{path}` of `{holder}`"),
            (Some(part), _) if holder.is_empty() => part.clone(),
            (Some(part), true) => format!("{part} of `{holder}`"),
            (Some(part), false) => format!("`{path}` in {part} of `{holder}`"),
        }
    }
}

/// What people call a place by names.
pub(super) fn label(key: &Pointer) -> Label {
    let tokens: Vec<String> = key.tokens().collect();
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let mut label = Label::default();
    match &tokens[..] {
        ["paths", path, method, rest @ ..] if METHODS.contains(method) => {
            label.holder = format!("{} {path}", method.to_uppercase());
            inside(&mut label, rest);
        }
        ["paths", path, rest @ ..] => {
            label.holder = (*path).to_owned();
            inside(&mut label, rest);
        }
        ["components", "schemas", name, rest @ ..] => {
            (label.holder, label.is_schema) = ((*name).to_owned(), true);
            inside(&mut label, rest);
        }
        ["components", kind, name, rest @ ..] => {
            let kind = match *kind {
                "parameters" => "parameter",
                "responses" => "reply",
                "requestBodies" => "body",
                "headers" => "header",
                other => other,
            };
            label.part = Some(format!("shared {kind} `{name}`"));
            inside(&mut label, rest);
        }
        ["tags", name, ..] => label.part = Some(format!("tag `{name}`")),
        rest => {
            label.part = Some(if rest.is_empty() { "the document".to_owned() } else { rest.join(" ") });
        }
    }
    label
}

fn inside(label: &mut Label, tokens: &[&str]) {
    let mut rest = tokens;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        let named = rest.first().copied();
        let mut takes_name = true;
        match (*first, named) {
            ("parameters", Some(name)) => {
                let (place, name) = name.split_once(' ').unwrap_or(("", name));
                label.part = Some(format!("{place} parameter `{name}`").trim_start().to_owned());
            }
            ("responses", Some(status)) => label.part = Some(format!("reply {status}")),
            ("headers", Some(name)) => {
                let reply = label.part.take().map(|part| format!(" of {part}")).unwrap_or_default();
                label.part = Some(format!("header `{name}`{reply}"));
            }
            ("requestBody", _) => {
                label.part = Some("the request body".to_owned());
                takes_name = false;
            }
            ("content", Some("application/json") | None) => {}
            ("content", Some(name)) => {
                let part = label.part.take().unwrap_or_default();
                label.part = Some(format!("{part} as {name}"));
            }
            ("properties", Some(name)) => label.path.push_str(&format!(".{name}")),
            ("required", Some(name)) => label.path.push_str(&format!(".{name}")),
            ("patternProperties", Some(_)) => label.path.push_str("{}"),
            ("oneOf" | "anyOf" | "allOf", Some(_)) => {}
            ("enum", Some(value)) => label.keyword = Some(value.to_owned()),
            ("items", _) => {
                label.path.push_str("[]");
                takes_name = false;
            }
            ("additionalProperties", Some(_)) => {
                label.path.push_str("{}");
                takes_name = false;
            }
            ("schema", _) => takes_name = false,
            (keyword, _) => {
                label.keyword = Some(keyword.to_owned());
                return;
            }
        }
        if takes_name {
            rest = rest.get(1..).unwrap_or_default();
        }
    }
}
