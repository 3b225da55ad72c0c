//! Serving the API: from a struct, and from a value.
//!
//! The feature `server` has a trait for each branch of the API, with a method for each operation. Implement what the
//! program serves; other methods answer 501. A [`Router`](crate::server::Router) of branches is a `tower::Service`, which
//! axum nests at `/api`.
//!
//! ```no_run
//! # #[cfg(feature = "server")]
//! # mod example {
//! use egauge_webapi::models::{ConfigNet, StatusObject};
//! use egauge_webapi::server::{self, Answer, Refusal, Reply, Request, Router, View};
//! use http::StatusCode;
//! use std::sync::{Arc, Mutex, PoisonError};
//!
//! #[derive(Clone)]
//! struct Lab(Arc<Mutex<String>>);
//!
//! impl Lab {
//!     fn hostname(&self) -> String {
//!         self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
//!     }
//! }
//!
//! impl server::config::Net for Lab {
//!     // GET /config/net?filter={hostname}: `show` applies `filter` and `max-depth`.
//!     async fn get(&self, _: &Request, view: View) -> Reply<ConfigNet> {
//!         view.show(&ConfigNet::default().hostname(self.hostname()))
//!     }
//!
//!     // With an ETag, so that clients can send `If-Match`.
//!     async fn hostname_get(&self, _: &Request) -> Reply<String> {
//!         Ok(Answer::new(self.hostname()).etag(self.hostname()))
//!     }
//!
//!     async fn hostname_put(&self, request: &Request, hostname: String) -> Reply<StatusObject> {
//!         let mut current = self.0.lock().unwrap_or_else(PoisonError::into_inner);
//!         let tag = request.headers().get("if-match");
//!         if tag.is_some_and(|tag| *tag != format!("\"{current}\"")) {
//!             return Err(Refusal::new(StatusCode::PRECONDITION_FAILED, "the hostname has changed"));
//!         }
//!         *current = hostname;
//!         let mut status = StatusObject::default();
//!         status.status = Some("OK".to_owned());
//!         Ok(status.into())
//!     }
//! }
//!
//! # fn run() {
//! let lab = Lab(Arc::new(Mutex::new("lab".to_owned())));
//! let router = Router::new().mount(server::config::net(lab));
//! // axum: Router::new().nest_service("/api", router). Without axum: router.at("/api").
//! # drop(router);
//! # }
//! # }
//! ```
//!
//! - A method returns a value, an [`Answer`](crate::server::Answer) with an ETag, or a
//!   [`Refusal`](crate::server::Refusal) with a status and a message.
//! - The router checks path values, queries and bodies before it calls a method, and writes envelopes and errors.
//! - `If-Match` is in [`request.headers()`](crate::server::Request::headers); comparing it is the method's work. A document
//!   does it by itself.
//! - [`access`](crate::server::access) adds users, passwords and privileges: `Router::access`.
//!
//! # From a value
//!
//! `/config`, `/sys` and `/lua` can be served from one value, with ETags, filters, `PUT`, `POST` and `DELETE` of every part:
//!
//! ```no_run
//! # #[cfg(feature = "server")]
//! # fn run() -> Result<(), egauge_webapi::server::Refusal> {
//! use egauge_webapi::models::{Config, ConfigNet};
//! use egauge_webapi::server::document::Document;
//! use egauge_webapi::server::{self, Router};
//!
//! let mut config = Config::default();
//! config.net = Some(ConfigNet::default().hostname("lab"));
//! let config = Document::new(config)?;
//! config.on_change(|old: &Config, new: &Config| {
//!     println!("{:?} -> {:?}", old.net, new.net);
//!     Ok(())
//! });
//! let router = Router::new().mount_all(server::config::document(&config));
//! # drop(router);
//! # Ok(())
//! # }
//! ```
//!
//! `/register` and the other services have no document, since their replies are not parts of one value: implement their
//! traits. Both kinds of branches go into one router.
