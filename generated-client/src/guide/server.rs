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
//!         Ok(Answer::ok())
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
//! - `If-Match` is in [`request.headers()`](crate::server::Request::headers); comparing it is the method's work. A header can
//!   also be `*`, which any tag fits, or a list of tags; the client of this crate sends one tag. A document
//!   compares by itself, `*` and lists as well.
//! - Without [`access`](crate::server::access), everybody may do everything, and a client must be built without
//!   credentials, since nothing answers its login. With it, the router asks for a token and `/auth` gives one:
//!
//! ```
//! # #[cfg(feature = "server")]
//! # fn run() -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::server::access::{Access, Privilege};
//! use egauge_webapi::server::{self, Router};
//!
//! let access = Access::builder().user("owner", "secret", Privilege::ALL).build()?;
//! // Both: logins are served, and every branch is guarded.
//! let router = Router::new().mount(server::auth(access.clone())).access(access);
//! # drop(router);
//! # Ok(())
//! # }
//! ```
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
//! # Registers
//!
//! `/register` and the other services have no document, since their replies are not parts of one value: implement their
//! traits. Both kinds of branches go into one router.
//!
//! ```no_run
//! # #[cfg(feature = "server")]
//! # mod example {
//! use egauge_webapi::models::{RegisterGetReply, RegisterResponseObject, RegisterResponseRegister};
//! use egauge_webapi::server::{self, Reply, Request};
//! use egauge_webapi::{TextOr, Timestamp};
//!
//! /// One register, `Grid`, with its power in W.
//! struct House(f64);
//!
//! impl server::Register for House {
//!     async fn get(&self, _: &Request, query: server::RegisterGetQuery) -> Reply<TextOr<RegisterGetReply>> {
//!         let mut grid = RegisterResponseRegister::new(0, "Grid", "P");
//!         grid.did = Some(0);
//!         // Only if `rate` is in the query.
//!         grid.rate = query.rate.then_some(self.0);
//!         // The struct is `#[non_exhaustive]` and has no setters: begin with its default.
//!         let mut reply = RegisterResponseObject::default();
//!         reply.ts = Some(Timestamp::now());
//!         // `query.reg` has the texts of `reg`, such as `all`, `0` or `none+0`: this server selects nothing by them.
//!         reply.registers = Some(vec![grid]);
//!         Ok(TextOr::Value(RegisterGetReply::RegisterResponse(reply)).into())
//!     }
//! }
//! # }
//! ```
//!
//! [`meter.readings()`](crate::Meter::readings) needs no more than that, from a client without credentials. A client that asks for `time` expects `ranges`
//! as well: rows, the youngest first, with a counter for each register.
