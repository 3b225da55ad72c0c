//! The values of calls: those that earlier replies issued, then the document's examples, then any that its types allow.

use super::Target;
use super::document::{Described, Document};
use super::known::Known;
use egauge_webapi::probe::{Given, Operation};
use egauge_webapi::{Json, Map};
use md5::{Digest as _, Md5};
use std::time::{SystemTime, UNIX_EPOCH};

/// The id that the probe gives to the transaction of a scan.
const SCAN: u64 = 1_234_567_890;

/// The sources of values.
pub(super) struct Values<'a> {
    pub(super) document: &'a Document,
    pub(super) known: Known,
    pub(super) own: Option<Own>,
    /// Whether calls with side effects are made.
    pub(super) all: bool,
}

/// The user of the login, and the hash of the password that the meter stores.
pub(super) struct Own {
    name: String,
    hash: String,
}

impl Own {
    /// Requests the realm, which is part of the hash.
    pub(super) async fn of(target: &Target) -> Option<Self> {
        let (name, password) = target.credentials.as_ref()?;
        let refusal = target.stranger().ok()?.auth().rights().get().await.err()?;
        let realm = refusal.challenge()?.realm();
        let digest = Md5::digest(format!("{name}:{realm}:{}", password.as_str()));
        let hash = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Some(Self { name: name.clone(), hash })
    }
}

fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn is_in_tree(template: &str) -> bool {
    ["/config", "/sys", "/lua", "/ctrl/interface"].iter().any(|root| {
        template.strip_prefix(root).is_some_and(|below| below.is_empty() || below.starts_with('/'))
    })
}

impl Values<'_> {
    /// The ways to call an operation, or why there is none.
    pub(super) async fn ways(&self, target: &Target, operation: &Operation) -> Result<Vec<Given>, String> {
        let (method, template) = (operation.method().as_str(), operation.template());
        let described = self.document.operation(method, template).ok_or("the document lacks it")?;
        let mut given = Given::new();
        for (name, value) in self.path(operation, described)? {
            given = given.path(name, value);
        }
        if let Some(body) = self.body(target, operation, described).await {
            given = given.body(body);
        }
        let query = |pairs: Vec<(&str, Json)>| {
            pairs.into_iter().fold(given.clone(), |given, (name, value)| given.query(name, value))
        };
        Ok(match (method, template) {
            ("GET", "/capture") => {
                let mut ways = vec![query(vec![("i", true.into())])];
                if self.all {
                    let some = vec![("n", Json::Null), ("c", 0_u64.into()), ("d", 0.034.into())];
                    ways.push(query(some));
                    ways.push(query(vec![("R", true.into())]));
                }
                ways
            }
            ("GET", "/register") => {
                let times = "now-300:60:now".into();
                let rates = vec![("reg", "all".into()), ("rate", true.into()), ("virtual", "value".into())];
                let csv = vec![("time", times), ("format", "csv".into()), ("delta", true.into())];
                vec![given.clone(), query(rates), query(csv)]
            }
            ("GET", "/ctid/{port}") => vec![given.clone(), query(vec![("tid", SCAN.into())])],
            ("GET", "/local") => {
                let flags =
                    ["values", "energy", "apparent", "rate", "cumul", "type", "normal", "mean", "freq"];
                let mut pairs: Vec<_> = flags.into_iter().map(|flag| (flag, Json::from(true))).collect();
                let lists = ["env", "l", "s"].map(|list| (list, Json::from_iter([Json::from("ALL")])));
                pairs.extend(lists);
                vec![given.clone(), query(pairs)]
            }
            _ if template.starts_with("/log/") && method == "GET" => {
                let names = described.parameters("query").map(|(name, _)| name);
                let pairs: Vec<_> =
                    names.filter_map(|name| Some((name, described.parameter("query", name)?))).collect();
                vec![given.clone(), query(pairs)]
            }
            _ => vec![given],
        })
    }

    /// The values of the path's parameters, from left to right.
    fn path(&self, operation: &Operation, described: Described<'_>) -> Result<Vec<(String, String)>, String> {
        let template = operation.template();
        let mut before = Vec::new();
        let mut values = Vec::new();
        for segment in template.split('/').filter(|segment| !segment.is_empty()) {
            let Some(name) = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) else {
                before.push(segment.to_owned());
                continue;
            };
            let issued = match name {
                "token" => Some(self.known.token.clone()),
                "tid" => Some(self.known.tid.map(|tid| tid.to_string())),
                "port" => Some(Some(self.port())),
                _ if is_in_tree(template) => {
                    let writes = operation.method() != "GET";
                    let own = self.own.as_ref().map(|own| own.name.as_str());
                    // The user that this program logs in as stays unchanged.
                    let but = own.filter(|_| writes && before == ["config", "user"]);
                    self.known.element(&before, but)
                }
                _ => None,
            };
            let value = match issued {
                Some(Some(value)) => value,
                Some(None) if !self.all => return Err(format!("the meter has none: `{name}` has no value")),
                Some(None) | None => match described.parameter("path", name).unwrap_or_default() {
                    Json::String(text) => text,
                    other => other.to_string(),
                },
            };
            before.push(value.clone());
            values.push((name.to_owned(), value));
        }
        Ok(values)
    }

    /// A port with a CTid sensor; by default that of the simulator.
    fn port(&self) -> String {
        let list = self.known.at(&["ctid".to_owned(), "info".to_owned()]);
        let first = list.and_then(|list| list[0]["port"].as_u64());
        first.unwrap_or(3).to_string()
    }

    async fn body(&self, target: &Target, operation: &Operation, described: Described<'_>) -> Option<Json> {
        let mut body = described.body()?;
        if let ("POST", true, Some(schema)) =
            (operation.method().as_str(), is_in_tree(operation.template()), described.body_schema())
        {
            body = self.document.addition(schema, &body);
        }
        match (operation.method().as_str(), operation.template()) {
            ("POST", "/auth/login") => {
                if let Some(login) = login(target).await {
                    body = login;
                }
            }
            ("POST", "/cmd/cancel") => {
                if let Some(token) = &self.known.token {
                    body = object([("token", token.as_str().into())]);
                }
            }
            ("POST", "/ctid/{port}") => {
                body = object([("op", "scan".into()), ("polarity", "+".into()), ("tid", SCAN.into())]);
            }
            ("PUT", "/ctid/{port}") => {
                if let (Json::Object(members), Ok(port)) = (&mut body, self.port().parse::<u64>()) {
                    members.insert("port", port.into());
                }
            }
            (_, "/config") => {
                if let Json::Object(members) = &mut body {
                    let users = members.get("user").cloned().unwrap_or_default();
                    members.insert("user", self.with_own(users));
                }
            }
            (_, "/config/user") => body = self.with_own(body),
            _ => {}
        }
        Some(body)
    }

    /// Users, including the user of the login, who could not log in again otherwise.
    fn with_own(&self, users: Json) -> Json {
        let Some(own) = &self.own else { return users };
        let mut users = if let Json::Object(users) = users { users } else { Map::new() };
        let place = ["config", "user", own.name.as_str()].map(str::to_owned);
        let mut user = self.known.at(&place).and_then(Json::as_object).cloned().unwrap_or_default();
        user.insert("hash", own.hash.as_str().into());
        users.insert(own.name.as_str(), Json::Object(user));
        Json::Object(users)
    }

    /// Stores values that a reply issued, and values that were written.
    pub(super) fn learn(&mut self, operation: &Operation, given: &Given, reply: &Json) {
        let (method, template) = (operation.method().as_str(), operation.template());
        match (method, template) {
            ("POST", _) if template.starts_with("/cmd/") => {
                if let Some(token) = reply["token"].as_str() {
                    self.known.token = Some(token.to_owned());
                }
            }
            ("POST", "/ctrl/call") => self.known.tid = reply["result"]["tid"].as_u64(),
            ("GET", "/capture") => self.known.cookie = reply["cookie"].as_u64().or(self.known.cookie),
            ("GET", "/ctid") => self.known.note(&["ctid".to_owned()], reply.clone()),
            ("GET", _) if is_in_tree(template) => self.note(template, given, reply.clone()),
            ("PUT", _) if is_in_tree(template) => {
                if let Some(body) = given.sent_body() {
                    self.note(template, given, body.clone());
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, template: &str, given: &Given, value: Json) {
        let segments = template.split('/').filter(|segment| !segment.is_empty());
        let path: Option<Vec<String>> = segments
            .map(|segment| match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                Some(name) => given.sent_path(name).map(str::to_owned),
                None => Some(segment.to_owned()),
            })
            .collect();
        if let Some(path) = path {
            self.known.note(&path, value);
        }
    }
}

/// The body of a login by digest.
pub(super) async fn login(target: &Target) -> Option<Json> {
    let (user, password) = target.credentials.as_ref()?;
    let refusal = target.stranger().ok()?.auth().rights().get().await.err()?;
    let challenge = refusal.challenge()?;
    // The nonce of one login in a test of operations need not be random.
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_nanos();
    let nonce = format!("{now:032x}");
    let hash = challenge.digest(user, password, &nonce);
    Some(object([
        ("rlm", challenge.realm().into()),
        ("usr", user.as_str().into()),
        ("nnc", challenge.nonce().into()),
        ("cnnc", nonce.into()),
        ("hash", hash.into()),
    ]))
}
