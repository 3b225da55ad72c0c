//! A branch served from one value: every path below it reads and changes its part of the value.
//!
//! ```
//! use egauge_webapi::models;
//! use egauge_webapi::server::document::Document;
//! use egauge_webapi::server::{self, Router};
//!
//! let config = Document::new(models::Config::default())?;
//! let router = Router::new().at("/api").mount_all(server::config::document(&config));
//! # let _ = router;
//! # Ok::<(), egauge_webapi::server::Refusal>(())
//! ```
//!
//! - `GET` answers the part with the document's entity tag, restricted by `filter` and `max-depth`. A member that
//!   is only sent (a password, a certificate) is kept but never shown.
//! - `PUT` replaces the part; a map's entry may be new. `POST` merges an object member by member, appends to an
//!   array, and replaces anything else.
//! - `DELETE` removes a map's entry and an array's item. What always exists is reset: to the value that the
//!   document gives, else to the empty one of its type, else to what it was when the document was made.
//! - A member that is absent counts as having the value that a `DELETE` would leave. An entry or item that is not
//!   there is 404.
//! - A change with `If-Match` is made only if the value has not changed since: otherwise 412.
//! - All of a change is made or nothing: the value must then still read as its type and fit the document's
//!   constraints. Changes are made one after the other, and nobody sees half of one.

mod change;
mod filter;
mod fresh;
mod place;
mod tag;

use std::fmt;
use std::future::ready;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::dispatch;
use super::schema::{self, Schema};
use super::{Answer, Branch, FromQuery as _, Pending, RawQuery, Refusal, Reply, Request, Route, View};
use crate::models::StatusObject;
use crate::runtime::Json;
use place::Place;

/// A value of which each part has a path. A clone is the same value.
pub struct Document<T> {
    shared: Arc<Shared<T>>,
}

type Hook<T> = Box<dyn Fn(&T, &T) -> Result<(), Refusal> + Send + Sync>;

struct Shared<T> {
    /// Tells the tags of this document from those of an earlier process.
    instance: u64,
    /// The value that the document was made with.
    first: Json,
    state: Mutex<State<T>>,
}

struct State<T> {
    value: Arc<T>,
    /// The same as JSON.
    json: Json,
    /// How often it has changed.
    version: u64,
    hooks: Vec<Hook<T>>,
}

/// Where a document is served, and what its parts are.
struct Root {
    prefix: &'static str,
    schema: &'static Schema,
}

static ANY: Schema = schema::any();

impl<T: Serialize + DeserializeOwned + Send + Sync + 'static> Document<T> {
    /// Serves this value, which must have a JSON form.
    pub fn new(value: T) -> Result<Self, Refusal> {
        let json = to_json(&value)?;
        let state = State { value: Arc::new(value), json: json.clone(), version: 0, hooks: Vec::new() };
        let instance = RandomState::new().hash_one(0);
        Ok(Self { shared: Arc::new(Shared { instance, first: json, state: Mutex::new(state) }) })
    }

    /// The value as it is now.
    pub fn get(&self) -> Arc<T> {
        Arc::clone(&self.state().value)
    }

    /// Changes the value as one step among those that clients make; hooks are asked here as well.
    pub fn update(&self, change: impl FnOnce(&mut T)) -> Result<(), Refusal>
    where
        T: Clone,
    {
        let state = &mut *self.state();
        let mut value = T::clone(&state.value);
        change(&mut value);
        let json = to_json(&value)?;
        state.commit(value, json)
    }

    /// Tells a function of every change before it is made, with the value before and after. An error of it refuses
    /// the change. It is called while the document is locked and must not use the document itself.
    pub fn on_change(&self, hook: impl Fn(&T, &T) -> Result<(), Refusal> + Send + Sync + 'static) {
        self.state().hooks.push(Box::new(hook));
    }

    /// Serves routing tables from the document. `prefix` is the path that is the whole value; routes must be on it
    /// or below it. The generated functions, such as `server::config::document`, call this with the tables of
    /// their service.
    pub fn branches(&self, prefix: &'static str, tables: &[&'static [Route]]) -> Vec<Branch> {
        let mut routes = tables.iter().copied().flatten();
        let root = routes.find(|route| route.template == prefix && route.method == Method::GET);
        let schema = root.and_then(|route| route.value).unwrap_or(&ANY);
        let serve = |routes: &&'static [Route]| {
            let handler = Served { document: self.clone(), root: Root { prefix, schema } };
            Branch::new(routes, handler, Served::dispatch)
        };
        tables.iter().map(serve).collect()
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        // A hook that panics leaves the value as it was.
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tag(&self, version: u64) -> String {
        format!("{:016x}-{version}", self.shared.instance)
    }

    fn read(&self, place: &Place<'_>, view: &View) -> Reply<Json> {
        let (part, version) = {
            let state = self.state();
            (place.read(&state.json)?, state.version)
        };
        let mut part = place::visible(part, place.schema);
        if let Some(filter) = &view.filter {
            part = filter::Filter::parse(filter)?.apply(part);
        }
        if let Some(depth) = view.max_depth {
            part = filter::limit(part, depth);
        }
        Ok(Answer::json(part).etag(self.tag(version)))
    }

    fn write(&self, place: &Place<'_>, change: change::Change, request: &Request) -> Reply<StatusObject> {
        let state = &mut *self.state();
        tag::check(request.headers(), &self.tag(state.version))?;
        let mut json = state.json.clone();
        change.apply(place, &mut json, &self.shared.first)?;
        let value: T = serde_path_to_error::deserialize(json)
            .map_err(|error| Refusal::bad_request(format!("the value would not fit: {error}")))?;
        // As the type has it: a lenient spelling is not kept, and members of a struct are in its order.
        let json = to_json(&value)?;
        place.check(&json)?;
        state.commit(value, json)?;
        Ok(StatusObject { status: Some("OK".to_owned()), ..StatusObject::default() }.into())
    }
}

impl<T> State<T> {
    fn commit(&mut self, value: T, json: Json) -> Result<(), Refusal> {
        // Maps are equal whatever their order is; the text tells.
        if json.to_string() == self.json.to_string() {
            return Ok(());
        }
        for hook in &self.hooks {
            hook(&self.value, &value)?;
        }
        (self.value, self.json) = (Arc::new(value), json);
        self.version += 1;
        Ok(())
    }
}

fn to_json<T: Serialize>(value: &T) -> Result<Json, Refusal> {
    Json::from_typed(value).map_err(|error| Refusal::internal(format!("the value has no JSON form: {error}")))
}

struct Served<T> {
    document: Document<T>,
    root: Root,
}

impl<T: Serialize + DeserializeOwned + Send + Sync + 'static> Served<T> {
    /// All that the operations of a table differ in is in the route.
    fn dispatch<'a>(&'a self, request: &'a Request, _: usize) -> Result<Pending<'a>, Refusal> {
        let place = Place::find(&self.root, request)?;
        let change = match request.route().method {
            Method::GET => {
                let view = View::from_query(RawQuery::parse(request.query())?)?;
                return Ok(dispatch::envelope(ready(self.document.read(&place, &view))));
            }
            Method::PUT => change::Change::Put(dispatch::body(request)?),
            Method::POST => change::Change::Post(dispatch::body(request)?),
            Method::DELETE => change::Change::Delete,
            _ => return dispatch::unknown(request),
        };
        Ok(dispatch::object(ready(self.document.write(&place, change, request))))
    }
}

impl<T> Clone for Document<T> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared) }
    }
}

impl<T> fmt::Debug for Document<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The value may hold passwords.
        f.debug_struct("Document").finish_non_exhaustive()
    }
}

impl View {
    /// Answers with what this shows of a value.
    pub fn show<T: Serialize>(&self, value: &T) -> Reply<T> {
        let mut value = to_json(value)?;
        if let Some(filter) = &self.filter {
            value = filter::Filter::parse(filter)?.apply(value);
        }
        if let Some(depth) = self.max_depth {
            value = filter::limit(value, depth);
        }
        Ok(Answer::json(value))
    }
}
