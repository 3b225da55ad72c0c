//! Values from earlier replies: the tree of resources, tokens, ids and cookies.

use egauge_webapi::{Json, Map};

/// Values from earlier replies.
#[derive(Default)]
pub(super) struct Known {
    tree: Json,
    /// The token of the last asynchronous command.
    pub(super) token: Option<String>,
    /// The transaction of the last call of a device's method.
    pub(super) tid: Option<u64>,
    /// The last capture.
    pub(super) cookie: Option<u64>,
}

impl Known {
    /// The value at a path, if a reply had it.
    pub(super) fn at(&self, path: &[String]) -> Option<&Json> {
        path.iter().try_fold(&self.tree, |json, segment| match json {
            Json::Array(items) => items.get(segment.parse::<usize>().ok()?),
            json => json.get(segment),
        })
    }

    /// Stores a value at a path.
    pub(super) fn note(&mut self, path: &[String], value: Json) {
        *place(&mut self.tree, path) = value;
    }

    /// The name or index of an existing element; `None` if the path is unknown, `Some(None)` if it has no element.
    pub(super) fn element(&self, path: &[String], but: Option<&str>) -> Option<Option<String>> {
        match self.at(path)? {
            Json::Array(items) => Some((!items.is_empty()).then(|| "0".to_owned())),
            Json::Object(members) => {
                Some(members.keys().find(|name| Some(*name) != but && !name.is_empty()).map(str::to_owned))
            }
            _ => None,
        }
    }
}

/// The place of a path, created where it is missing.
fn place<'a>(json: &'a mut Json, path: &[String]) -> &'a mut Json {
    let Some((segment, below)) = path.split_first() else { return json };
    let index = segment.parse::<usize>().ok();
    let in_list = matches!((&*json, index), (Json::Array(items), Some(index)) if index < items.len());
    if !in_list && json.as_object().is_none() {
        *json = Json::Object(Map::new());
    }
    match json {
        Json::Array(items) => place(&mut items[index.unwrap_or_default()], below),
        Json::Object(members) => {
            if !members.contains_key(segment) {
                members.insert(segment.as_str(), Json::Null);
            }
            place(&mut members[segment.as_str()], below)
        }
        other => other,
    }
}
