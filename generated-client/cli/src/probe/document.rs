//! The API document: operations, their parameters, and example values.

use egauge_webapi::{Json, probe};

/// The document that the client is generated from.
pub struct Document {
    pub(super) root: Json,
}

/// An operation of the document.
#[derive(Clone, Copy)]
pub(super) struct Described<'a> {
    document: &'a Document,
    item: &'a Json,
    operation: &'a Json,
}

impl Document {
    /// Parses the client's document.
    pub fn load() -> Result<Self, String> {
        let root = probe::DOCUMENT.parse().map_err(|error| format!("the client's own document: {error}"))?;
        Ok(Self { root })
    }

    /// The whole document.
    pub fn root(&self) -> &Json {
        &self.root
    }

    /// An operation, by its method and path template.
    pub(super) fn operation(&self, method: &str, template: &str) -> Option<Described<'_>> {
        let item = self.root["paths"].get(template)?;
        let operation = item.get(&method.to_ascii_lowercase())?;
        Some(Described { document: self, item, operation })
    }

    /// Follows references.
    pub(super) fn resolve<'a>(&'a self, mut json: &'a Json) -> &'a Json {
        while let Some(reference) = json["$ref"].as_str() {
            json = reference
                .split('/')
                .skip(1)
                .fold(&self.root, |json, token| &json[token.replace("~1", "/").replace("~0", "~").as_str()]);
        }
        json
    }
}

impl<'a> Described<'a> {
    /// The parameters in the path or in the query.
    pub(super) fn parameters(&self, place: &str) -> impl Iterator<Item = (&'a str, &'a Json)> {
        let document = self.document;
        let lists = [&self.item["parameters"], &self.operation["parameters"]];
        lists
            .into_iter()
            .filter_map(Json::as_array)
            .flatten()
            .map(|parameter| document.resolve(parameter))
            .filter(move |parameter| parameter["in"].as_str() == Some(place))
            .filter_map(|parameter| Some((parameter["name"].as_str()?, parameter)))
    }

    /// A value for a parameter.
    pub(super) fn parameter(&self, place: &str, name: &str) -> Option<Json> {
        let (_, parameter) = self.parameters(place).find(|(other, _)| *other == name)?;
        let text = &parameter["content"]["application/json"];
        Some(self.document.value(if text.is_null() { parameter } else { text }))
    }

    /// A value for the body, if the operation has one.
    pub(super) fn body(&self) -> Option<Json> {
        let content = self.operation["requestBody"]["content"].get("application/json")?;
        Some(self.document.value(content))
    }

    /// The schema of the body.
    pub(super) fn body_schema(&self) -> Option<&'a Json> {
        let content = self.operation["requestBody"]["content"].get("application/json")?;
        Some(self.document.resolve(&content["schema"]))
    }
}
