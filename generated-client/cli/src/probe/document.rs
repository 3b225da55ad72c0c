//! The effective document, as programs here read it: operations, their parameters, and values for them.

mod values;

use egauge_webapi::{API_VERSION, Json};
use egauge_webapi_generator::diagnostic::Diagnostics;
use egauge_webapi_generator::document::Document as Source;
use egauge_webapi_generator::{effective, overlay};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The document that the committed code is generated from.
pub struct Document {
    root: Json,
}

/// An operation of the document.
#[derive(Clone, Copy)]
pub struct Described<'a> {
    document: &'a Document,
    item: &'a Json,
    operation: &'a Json,
}

/// The workspace's directory.
pub fn workspace() -> PathBuf {
    let member = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    member.parent().map(Path::to_path_buf).unwrap_or_default()
}

impl Document {
    /// Reads it from `spec/`.
    pub fn load() -> Result<Self, String> {
        let spec = workspace().join("spec");
        let file = spec.join(format!("{API_VERSION}.yaml"));
        let overlays = overlay_files(&spec.join("overlays"))
            .map_err(|error| format!("cannot read {}: {error}", spec.display()))?;
        let text =
            fs::read_to_string(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
        let source = Source::parse(file.display().to_string(), text).map_err(|problems| said(&problems))?;
        let (root, _) = effective(&source, &overlay::load(&overlays).map_err(|problems| said(&problems))?)
            .map_err(|problems| said(&problems))?;
        let root = serde_json::to_string(&root).map_err(|error| error.to_string())?;
        Ok(Self { root: root.parse().map_err(|error| format!("the effective document: {error}"))? })
    }

    /// All of it.
    pub fn root(&self) -> &Json {
        &self.root
    }

    /// An operation, by its method and path template.
    pub fn operation(&self, method: &str, template: &str) -> Option<Described<'_>> {
        let item = self.root["paths"].get(template)?;
        let operation = item.get(&method.to_ascii_lowercase())?;
        Some(Described { document: self, item, operation })
    }

    /// Behind references.
    pub fn resolve<'a>(&'a self, mut json: &'a Json) -> &'a Json {
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
    /// The parameters that stand in the path or in the query.
    pub fn parameters(&self, place: &str) -> impl Iterator<Item = (&'a str, &'a Json)> {
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
    pub fn parameter(&self, place: &str, name: &str) -> Option<Json> {
        let (_, parameter) = self.parameters(place).find(|(other, _)| *other == name)?;
        let text = &parameter["content"]["application/json"];
        Some(self.document.value(if text.is_null() { parameter } else { text }))
    }

    /// A value for the body, if there is one.
    pub fn body(&self) -> Option<Json> {
        let content = self.operation["requestBody"]["content"].get("application/json")?;
        Some(self.document.value(content))
    }

    /// The schema of the body.
    pub fn body_schema(&self) -> Option<&'a Json> {
        let content = self.operation["requestBody"]["content"].get("application/json")?;
        Some(self.document.resolve(&content["schema"]))
    }
}

fn overlay_files(directory: &Path) -> io::Result<Vec<(String, String)>> {
    let mut paths: Vec<_> =
        fs::read_dir(directory)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>()?;
    paths.sort();
    paths.into_iter().map(|path| Ok((path.display().to_string(), fs::read_to_string(&path)?))).collect()
}

fn said(problems: &Diagnostics) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
