//! What generated code stands on: how a call is composed, sent and read.
//!
//! Generated code says only what is different about a resource (its segment, its value, its verbs); everything
//! that resources have in common is here, once. Users meet these items through the resources; the parts that
//! generated code calls are public as well, so that a resource which this revision lacks can still be reached:
//!
//! ```
//! use egauge_webapi::runtime::{Call, Method, Node, Place};
//! use egauge_webapi::{Json, Meter};
//!
//! let meter = Meter::detached("http://meter.example")?;
//! let fan: Node<_> = meter.root::<Node<_>>("sys").child("fan");
//! let call: Call<_, Json> = fan.call(Method::GET, "sysFanGet").reply_envelope();
//! assert_eq!(call.request()?.uri().path(), "/api/sys/fan");
//! # Ok::<(), egauge_webapi::Error>(())
//! ```

mod body;
mod call;
mod connection;
mod decimal;
mod error;
#[cfg(feature = "client")]
mod http;
mod json;
mod lenient;
mod map;
mod meter;
mod node;
pub mod nullable;
mod path;
mod query;
mod reply;
mod resource;
mod scalar;
mod tagged;
pub mod union;
pub mod verb;

pub use ::http::Method;

pub use self::body::Body;
pub use self::call::{Call, Draft, Pending};
pub use self::connection::{AsyncConnection, Connection, Detached, Endpoint, Exchange, Exchanging};
pub use self::decimal::{Decimal, DecimalError, Int64, Timestamp};
pub use self::error::{Challenge, Error, ErrorKind, Operation};
#[cfg(feature = "client")]
pub use self::http::Http;
pub use self::json::Json;
pub use self::lenient::Lenient;
pub use self::map::{Map, MultiMap};
pub use self::meter::{Builder, DefaultConnection, Meter};
pub use self::node::{FromNode, Node, Place};
pub use self::reply::TextOr;
pub use self::resource::{Resource, Writing};
pub use self::tagged::{EntityTag, Tagged};
