//! A served document under random changes, against rules written down a second time.

use super::document::{change, value};
use egauge_webapi::server::document::Document;
use egauge_webapi::server::{self, Router};
use egauge_webapi::{Json, models};
use http::Method;
use proptest::prelude::*;

/// What the users of a meter should be.
#[derive(Clone, Debug, Default)]
struct Users(Vec<(String, Option<Vec<String>>)>);

#[derive(Clone, Debug)]
enum Target {
    All,
    User(usize),
    Privileges(usize),
    Privilege(usize, usize),
}

#[derive(Clone, Debug)]
struct Step {
    verb: usize,
    target: Target,
    users: Vec<(usize, Option<Vec<usize>>)>,
}

const VERBS: [Method; 3] = [Method::PUT, Method::POST, Method::DELETE];
const NAMES: [&str; 4] = ["ann", "b/ob", "c%d", "é"];
const PATHS: [&str; 4] = ["ann", "b%2Fob", "c%25d", "%C3%A9"];
const PRIVILEGES: [&str; 3] = ["ctrl", "view_settings", "other"];

fn privileges(indexes: &[usize]) -> Vec<String> {
    indexes.iter().map(|index| PRIVILEGES[*index].to_owned()).collect()
}

impl Step {
    /// The users in the body; of two with one name the first.
    fn users(&self) -> Vec<(String, Option<Vec<String>>)> {
        let mut users: Vec<(String, Option<Vec<String>>)> = Vec::new();
        for (name, list) in &self.users {
            if users.iter().all(|(other, _)| other != NAMES[*name]) {
                users.push((NAMES[*name].to_owned(), list.as_deref().map(privileges)));
            }
        }
        users
    }

    fn list(&self) -> Option<Vec<String>> {
        self.users.first().and_then(|(_, list)| list.as_deref().map(privileges))
    }

    fn request(&self) -> (Method, String, String) {
        let user = |list: &Option<Vec<String>>| {
            list.as_ref().map_or(serde_json::json!({}), |list| serde_json::json!({"priv": list}))
        };
        let (path, body) = match self.target {
            Target::All => {
                let users = self.users().into_iter().map(|(name, list)| (name, Json::from(user(&list))));
                (String::new(), users.collect::<Json>().to_string())
            }
            Target::User(name) => (format!("/{}", PATHS[name]), user(&self.list()).to_string()),
            Target::Privileges(name) => {
                let list = serde_json::json!(self.list().unwrap_or_default());
                (format!("/{}/priv", PATHS[name]), list.to_string())
            }
            Target::Privilege(name, index) => {
                (format!("/{}/priv/{index}", PATHS[name]), r#""replaced""#.to_owned())
            }
        };
        (VERBS[self.verb].clone(), format!("/config/user{path}"), body)
    }
}

impl Users {
    fn find(&mut self, name: &str) -> Option<&mut Option<Vec<String>>> {
        self.0.iter_mut().find(|(other, _)| other == name).map(|(_, list)| list)
    }

    fn post(&mut self, name: &str, more: Option<Vec<String>>) {
        match (self.find(name), more) {
            (Some(Some(list)), Some(more)) => list.extend(more),
            (Some(list), more) => *list = list.take().or(more),
            (None, more) => self.0.push((name.to_owned(), more)),
        }
    }

    /// What the step makes of them, and whether it finds what it is about.
    fn step(&mut self, step: &Step) -> bool {
        let verb = VERBS[step.verb].as_str();
        match step.target {
            Target::All => match verb {
                "PUT" => self.0 = step.users(),
                "POST" => step.users().into_iter().for_each(|(name, list)| self.post(&name, list)),
                _ => self.0.clear(),
            },
            Target::User(name) => match (verb, self.find(NAMES[name])) {
                ("PUT", Some(list)) => *list = step.list(),
                ("PUT", None) => self.0.push((NAMES[name].to_owned(), step.list())),
                ("POST", _) => self.post(NAMES[name], step.list()),
                (_, Some(_)) => self.0.retain(|(other, _)| other != NAMES[name]),
                (_, None) => return false,
            },
            Target::Privileges(name) => {
                let Some(list) = self.find(NAMES[name]) else { return false };
                let new = step.list().unwrap_or_default();
                match verb {
                    "PUT" => *list = Some(new),
                    "POST" => list.get_or_insert_default().extend(new),
                    _ => *list = Some(Vec::new()),
                }
            }
            Target::Privilege(name, index) => {
                let Some(Some(list)) = self.find(NAMES[name]) else { return false };
                if index >= list.len() {
                    return false;
                }
                if verb == "DELETE" {
                    list.remove(index);
                } else {
                    list[index] = "replaced".to_owned();
                }
            }
        }
        true
    }

    fn text(&self) -> String {
        let users = self.0.iter().map(|(name, list)| {
            let members: Json = match list {
                Some(list) => Json::from(serde_json::json!({"priv": list})),
                None => Json::from(serde_json::json!({})),
            };
            (name.clone(), members)
        });
        users.collect::<Json>().to_string()
    }
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let target = prop_oneof![
        1 => Just(Target::All),
        4 => (0..4usize).prop_map(Target::User),
        4 => (0..4usize).prop_map(Target::Privileges),
        4 => (0..4usize, 0..4usize).prop_map(|(name, index)| Target::Privilege(name, index)),
    ];
    let list = prop::option::of(prop::collection::vec(0..3usize, 0..4));
    let users = prop::collection::vec((0..4usize, list), 0..4);
    // Deleting everything too often leaves little to look at.
    let verb = prop_oneof![3 => Just(0usize), 4 => Just(1usize), 1 => Just(2usize)];
    let step = (verb, target, users).prop_map(|(verb, target, users)| Step { verb, target, users });
    prop::collection::vec(step, 1..30)
}

proptest! {
    #[test]
    fn any_sequence_of_changes_gives_what_the_rules_say(steps in steps()) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let document = Document::new(models::Config::default()).unwrap();
            let router = Router::new().mount_all(server::config::document(&document));
            let mut users = Users::default();
            for step in &steps {
                let found = users.step(step);
                let (method, path, body) = step.request();
                let status = change(&router, method, &path, &body).await.0;
                prop_assert_eq!(status, if found { 200 } else { 404 }, "{:?}", step);
                prop_assert_eq!(value(&router, "/config/user").await, users.text(), "{:?}", step);
            }
            Ok(())
        })?;
    }
}
