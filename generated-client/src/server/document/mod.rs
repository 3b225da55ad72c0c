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
//! `/config`, `/lua` and `/sys` can be served so. `/register` and the other services have no document, since their
//! replies are not parts of one value: implement their traits.
//!
//! - `GET` answers the part with the document's entity tag, restricted by `filter` and `max-depth`. A member that
//!   is only sent (a password, a certificate) is kept but never shown.
//! - `PUT` replaces the part; a map's entry may be new. Write-only members that the body leaves out are kept, so that
//!   what was read can be put back: see [`WriteOnly`]. `POST` merges an object member by member, appends to an
//!   array, and replaces anything else.
//! - `DELETE` removes a map's entry and an array's item. What always exists is reset: to the value that the
//!   document gives, else to the empty one of its type, else to what it was when the document was made.
//! - A member that is absent counts as having the value that a `DELETE` would leave. An entry or item that is not
//!   there is 404.
//! - A change with `If-Match` is made only if the document has not changed since, any part of it: otherwise 412. `*` and
//!   lists of tags are understood.
//! - All of a change is made or nothing: the part must then still read as its type and fit the document's
//!   constraints. Changes are made one after the other, and nobody sees half of one.
//! - A change costs what it changes, not what the value is long: the type reads the part and what is on the way to
//!   it, without the entries and items beside it. What must hold between distant parts is for
//!   [`check_change`](Document::check_change). [`get`](Document::get) reads the value anew after a change, and so
//!   does a hook that is shown the whole value; one that is shown a part reads that part.
//! - The value's JSON text has at most [`DEFAULT_SIZE_LIMIT`] bytes (413) unless
//!   [set](Document::set_size_limit), and is nested so deep at most that JSON readers with a limit of 127 levels,
//!   as serde_json's, can read the reply (400).

mod change;
mod edit;
mod filter;
mod fresh;
mod hooks;
mod keep;
mod place;
mod shape;
mod tag;
#[cfg(test)]
mod tests;

use std::fmt;
use std::future::ready;
use std::hash::{BuildHasher as _, RandomState};
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::{Method, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::dispatch;
use super::schema::{self, Schema};
use super::{Answer, Branch, FromQuery as _, Pending, RawQuery, Refusal, Reply, Request, Route, View};
use crate::models::StatusObject;
use crate::runtime::Json;
use crate::runtime::misfit::{self, Misfit};
use hooks::{Hooks, Stopped};
use place::Place;

pub use keep::WriteOnly;

/// How many bytes the JSON text of a value may have by default: 4 MiB.
pub const DEFAULT_SIZE_LIMIT: usize = 4 * 1024 * 1024;

/// How deep a reply may be nested, its envelope included: what serde_json reads.
const DEPTH_LIMIT: usize = 127;

/// A value of which each part has a path. A clone is the same value.
///
/// ```
/// use egauge_webapi::models::{Config, ConfigNet};
/// use egauge_webapi::server::Refusal;
/// use egauge_webapi::server::document::Document;
///
/// let config = Document::new(Config::default())?;
/// // A rule of its own: refuses a change before it is made.
/// config.check_change_of("net/hostname", |_old: &Option<String>, new: &Option<String>| {
///     if new.as_deref() == Some("") { Err(Refusal::meter_error("a hostname is not empty")) } else { Ok(()) }
/// });
/// // What follows from a change.
/// config.on_change_of("net/hostname", |old: &Option<String>, new: &Option<String>| {
///     println!("{old:?} is now {new:?}");
///     Ok(())
/// });
/// // The program changes it as well, and reads a part.
/// config.update(|config| config.net = Some(ConfigNet::default().hostname("lab")))?;
/// assert_eq!(config.part::<String>("net/hostname").as_deref(), Some("lab"));
/// # Ok::<(), Refusal>(())
/// ```
pub struct Document<T> {
    shared: Arc<Shared<T>>,
}

struct Shared<T> {
    /// Distinguishes the tags of this document from those of an earlier process.
    instance: u64,
    /// The value that the document was made with.
    first: Json,
    state: Mutex<State<T>>,
}

struct State<T> {
    json: Json,
    /// How many bytes its text has, but for a few commas.
    size: usize,
    /// The same as a `T`.
    value: Arc<T>,
    /// The JSON has changed since it was read.
    stale: bool,
    /// How often it has changed.
    version: u64,
    write_only: WriteOnly,
    size_limit: usize,
    hooks: Hooks<T>,
}

/// Where a document is served, and what its parts are.
struct Root {
    prefix: &'static str,
    schema: &'static Schema,
}

static ANY: Schema = schema::any();

impl<T: Serialize + DeserializeOwned + Send + Sync + 'static> Document<T> {
    /// Serves this value, which must have a JSON form.
    ///
    /// # Errors
    ///
    /// 500 if the value has no JSON form.
    pub fn new(value: T) -> Result<Self, Refusal> {
        let json = to_json(&value)?;
        let state = State {
            size: shape::size(&json),
            json: json.clone(),
            value: Arc::new(value),
            stale: false,
            version: 0,
            write_only: WriteOnly::default(),
            size_limit: DEFAULT_SIZE_LIMIT,
            hooks: Hooks::new(),
        };
        let instance = RandomState::new().hash_one(0);
        Ok(Self { shared: Arc::new(Shared { instance, first: json, state: Mutex::new(state) }) })
    }

    /// The value as it is now. The first call after a change reads the whole value.
    pub fn get(&self) -> Arc<T> {
        self.state().value()
    }

    /// A part of the value as it is now: `net/ntp/server/0`. `None` if it is absent or is not a `P`.
    pub fn part<P: DeserializeOwned>(&self, path: &str) -> Option<P> {
        let state = self.state();
        let part = hooks::find(&state.json, &hooks::steps(path));
        if part.is_null() { None } else { part.to_typed().ok() }
    }

    /// Changes the value as one step among those that clients make; hooks are asked here as well. It is not held to
    /// the limit of size, and costs as much as the value is long.
    ///
    /// # Errors
    ///
    /// What a check or a hook refuses, and 500 if the new value has no JSON form. Nothing is changed then.
    pub fn update(&self, change: impl FnOnce(&mut T)) -> Result<(), Refusal>
    where
        T: Clone,
    {
        let state = &mut *self.state();
        let before = state.value();
        let mut value = T::clone(&before);
        change(&mut value);
        let json = to_json(&value)?;
        if shape::same(&json, &state.json) {
            return Ok(());
        }
        let before = state.hooks.before(Some(before), &state.json, |_| true);
        settle(state.hooks.run(&before, Some(&value), &json))?;
        state.size = shape::size(&json);
        (state.value, state.json, state.stale) = (Arc::new(value), json, false);
        state.version += 1;
        Ok(())
    }

    /// Says what a `PUT` does with write-only members that its body leaves out; it keeps them by default.
    pub fn set_write_only(&self, policy: WriteOnly) {
        self.state().write_only = policy;
    }

    /// Limits how many bytes the value's JSON text may have: a change that makes it longer than that is refused with
    /// 413. [`DEFAULT_SIZE_LIMIT`] by default.
    pub fn set_size_limit(&self, bytes: usize) {
        self.state().size_limit = bytes;
    }

    /// Asks a function about every change before it is made, with the value before and after. An error, or a panic,
    /// refuses the change. It must not act on the change, which others may refuse yet.
    ///
    /// Hooks are called while the document is locked and must not use the document itself.
    pub fn check_change(&self, hook: impl Fn(&T, &T) -> Result<(), Refusal> + Send + Sync + 'static) {
        self.state().hooks.check_whole(hook);
    }

    /// As [`check_change`](Self::check_change), about changes of a part alone: `user`, `time/zone`. A part that is
    /// absent is `null`, so that `P` should be an `Option` or a type that takes it.
    pub fn check_change_of<P: DeserializeOwned + 'static>(
        &self,
        path: &str,
        hook: impl Fn(&P, &P) -> Result<(), Refusal> + Send + Sync + 'static,
    ) {
        self.state().hooks.check_part(path, hook);
    }

    /// Calls a function for every change, with the value before and after, once all of
    /// [`check_change`](Self::check_change) have agreed.
    ///
    /// It returns a [`Refusal`] where acting on the change fails. Then, and if a function panics, the change is not
    /// made, and this function and those called before it are called again with the values swapped, which undoes what
    /// they did, also if it was half done. So a function should use only the value after the change, as
    /// [`Access::set_users`] does.
    ///
    /// [`Access::set_users`]: super::access::Access::set_users
    pub fn on_change(&self, hook: impl Fn(&T, &T) -> Result<(), Refusal> + Send + Sync + 'static) {
        self.state().hooks.follow_whole(hook);
    }

    /// As [`on_change`](Self::on_change), of changes of a part alone: `user`, `time/zone`. It costs what the part is
    /// long. A part that is absent is `null`, so that `P` should be an `Option` or a type that takes it.
    pub fn on_change_of<P: DeserializeOwned + 'static>(
        &self,
        path: &str,
        hook: impl Fn(&P, &P) -> Result<(), Refusal> + Send + Sync + 'static,
    ) {
        self.state().hooks.follow_part(path, hook);
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
        let mut part = shape::visible(part, place.schema);
        if let Some(filter) = &view.filter {
            part = filter::Filter::parse(filter)?.apply(part);
        }
        if let Some(depth) = view.max_depth {
            part = filter::limit(part, depth);
        }
        Ok(Answer::json(part).etag(self.tag(version)))
    }

    fn write(&self, place: &Place<'_>, change: change::Change, request: &Request) -> Reply<StatusObject> {
        // The envelope of a reply is a level, too.
        if 1 + place.steps.len() + change.depth() > DEPTH_LIMIT {
            return Err(Refusal::bad_request(format!(
                "the value would be nested too deeply: {DEPTH_LIMIT} levels, the reply's envelope included, are what \
                 other programs can read"
            )));
        }
        let state = &mut *self.state();
        tag::check(request.headers(), &self.tag(state.version))?;
        state.write(place, change, &self.shared.first)?;
        Ok(StatusObject { status: Some("OK".to_owned()), ..StatusObject::default() }.into())
    }
}

impl<T: Serialize + DeserializeOwned> State<T> {
    fn value(&mut self) -> Arc<T> {
        if self.stale {
            // Every part was read when it changed, so the whole can be read, too.
            if let Ok(value) = self.json.to_typed() {
                self.value = Arc::new(value);
            }
            self.stale = false;
        }
        Arc::clone(&self.value)
    }

    fn write(&mut self, place: &Place<'_>, change: change::Change, first: &Json) -> Result<(), Refusal> {
        let whole = self.hooks.want_whole().then(|| self.value());
        let reached = |path: &[String]| change.reaches(place, path);
        let before = self.hooks.before(whole, &self.json, reached);
        let plan = change.plan(place, &self.json, first, self.write_only)?;
        let read: T = misfit::read(&plan.outline(&self.json)).map_err(|error| misfit(&error))?;
        let edits = plan.apply(&mut self.json, to_json(&read)?);
        if !edits.changed() {
            edits.undo(&mut self.json);
            return Ok(());
        }
        let size = edits.size(self.size);
        match self.agree(&plan, size, &before) {
            Ok(value) => {
                self.size = size;
                self.stale = value.is_none();
                self.value = value.unwrap_or_else(|| Arc::clone(&self.value));
                self.version += 1;
                Ok(())
            }
            Err(stopped) => {
                edits.undo(&mut self.json);
                settle(Err(stopped))
            }
        }
    }

    /// Checks a change that is in the JSON already, and asks the hooks.
    fn agree(
        &self,
        plan: &change::Plan<'_>,
        size: usize,
        before: &hooks::Before<T>,
    ) -> Result<Option<Arc<T>>, Stopped> {
        if size > self.size_limit && size > self.size {
            let message = format!("the value would be longer than the {} bytes allowed", self.size_limit);
            return Err(Stopped::Refused(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, message)));
        }
        plan.check(&self.json).map_err(Stopped::Refused)?;
        let after = match before.whole {
            Some(_) => Some(misfit::read(&self.json).map_err(|error| misfit(&error))?),
            None => None,
        };
        self.hooks.run(before, after.as_ref(), &self.json)?;
        Ok(after.map(Arc::new))
    }
}

fn misfit(misfit: &Misfit) -> Refusal {
    Refusal::bad_request(format!("the value would not fit: {}", misfit.with_place()))
}

impl From<Refusal> for Stopped {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Goes on with a panic when everything is as it was before.
fn settle(outcome: Result<(), Stopped>) -> Result<(), Refusal> {
    match outcome {
        Ok(()) => Ok(()),
        Err(Stopped::Refused(refusal)) => Err(refusal),
        Err(Stopped::Panicked(panic)) => resume_unwind(panic),
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
    /// Answers with the part of a value that `filter` and `max_depth` select.
    ///
    /// # Errors
    ///
    /// 400 if `filter` is not a filter.
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
