//! Testing a program without a meter.
//!
//! `cargo xtask mock`, or the program `egauge-simulator`, runs a simulated meter and prints its address. The crate
//! `egauge-simulator` is the same meter as a library for your tests: it serves the whole API, has a house that consumes
//! power, keeps settings, restarts, and injects faults. The meter is a `tower::Service`, for axum or any other server.
//!
//! With the feature `server`, a test can also serve a value of its own: everything below `/config` from one
//! [`Document`](crate::server::document), or single methods from a trait. `/config`, `/lua` and `/sys` can be documents;
//! `/register` and the other services have none, since their replies are not parts of one value: implement their traits.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "server"))]
//! # fn run() {
//! use egauge_webapi::server::{self, Reply, Request, Router};
//!
//! struct Lab;
//!
//! impl server::config::Net for Lab {
//!     async fn hostname_get(&self, _request: &Request) -> Reply<String> {
//!         Ok("lab".to_owned().into())
//!     }
//! }
//!
//! // Nest it at /api: axum::Router::new().nest_service("/api", router)
//! let router = Router::new().mount(server::config::net(Lab));
//! # drop(router);
//! # }
//! ```
//!
//! Without the network: [`Meter::detached`](crate::Meter::detached) gives requests and reads responses, so a test can
//! assert on both:
//!
//! ```
//! use egauge_webapi::Meter;
//!
//! let meter = Meter::detached("http://meter.example")?;
//! let call = meter.config().net().hostname().get();
//! assert_eq!(call.request()?.uri(), "http://meter.example/api/config/net/hostname");
//! let hostname = call.decode(&http::Response::new(br#"{"result":"lab"}"#.to_vec()))?;
//! assert_eq!(*hostname, "lab");
//! # Ok::<(), egauge_webapi::Error>(())
//! ```
