//! What earlier replies gave: the tree as it was last seen, and tokens, ids and cookies.

use egauge_webapi::{Json, Map};

/// What is known of the meter so far.
#[derive(Default)]
pub(super) struct Known {
    tree: Json,
    /// The token of the last command that takes long.
    pub(super) token: Option<String>,
    /// The transaction of the last call of a device's method.
    pub(super) tid: Option<u64>,
    /// The last capture.
    pub(super) cookie: Option<u64>,
}

impl Known {
    /// What is at a path, if it has been seen.
    pub(super) fn at(&self, path: &[String]) -> Option<&Json> {
        path.iter().try_fold(&self.tree, |json, segment| match json {
            Json::Array(items) => items.get(segment.parse::<usize>().ok()?),
            json => json.get(segment),
        })
    }

    /// Notes a value at a path.
    pub(super) fn note(&mut self, path: &[String], value: Json) {
        *place(&mut self.tree, path) = value;
    }

    /// The name or index of an element that is there; `None` if nothing is known, `Some(None)` if there is none.
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

/// The place of a path, made where it is missing.
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
