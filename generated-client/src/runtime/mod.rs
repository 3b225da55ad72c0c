//! The hand-written base of the generated code: composing, sending and reading calls.
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

// First, so that rustdoc shows its methods of `Meter` before those of the connections.
mod meter;

mod address;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
mod call;
#[cfg(feature = "client")]
mod carrier;
#[doc(hidden)]
pub mod compose;
mod connection;
mod decimal;
pub(crate) mod digest;
pub(crate) mod error;
mod filter;
#[cfg(feature = "client")]
mod http;
mod json;
mod lenient;
mod map;
pub(crate) mod misfit;
mod node;
pub(crate) mod number;
pub(crate) mod object;
pub(crate) mod open_enum;
mod operation;
mod parts;
mod path;
mod plain;
#[cfg(feature = "client")]
mod proxy;
mod query;
pub(crate) mod reply;
mod request_body;
mod resource;
#[cfg(feature = "client")]
mod retry;
mod scalar;
pub(crate) mod secret;
mod sensitive;
#[cfg(feature = "client")]
mod session;
#[cfg(feature = "client")]
mod stream;
mod tagged;
pub mod time;
#[cfg(feature = "client")]
mod timer;
#[cfg(feature = "client")]
mod tls;
#[cfg(feature = "client")]
mod trace;
pub mod union;
pub mod verb;

pub use ::http::Method;

#[cfg(feature = "blocking")]
pub use self::blocking::{Blocking, Reader};
pub use self::body::Body;
pub use self::builder::Builder;
pub use self::call::{Call, Draft, Pending};
#[cfg(not(feature = "client"))]
pub use self::connection::Http;
pub use self::connection::{
    AsyncConnection, BlockingConnection, Connection, Detached, Endpoint, Exchange, Exchanging,
    StreamConnection,
};
pub use self::decimal::{Decimal, DecimalError, Int64, Timestamp};
pub use self::digest::{Challenge, password_hash};
pub use self::error::{Error, ErrorKind};
pub use self::filter::{ElementFilter, Filter, MemberFilter};
#[cfg(feature = "client")]
pub use self::http::{Http, Opening};
pub use self::json::Json;
pub use self::lenient::Lenient;
pub use self::map::{Map, MapIntoIter, MapIter, MultiMap};
pub use self::meter::{DefaultConnection, Meter};
pub use self::node::{FromNode, Node, Place};
pub(crate) use self::object::object;
pub(crate) use self::open_enum::open_enum;
pub use self::open_enum::{OpenEnum, UnknownValue, UnknownValueError};
pub use self::operation::Operation;
pub use self::plain::Plain;
pub use self::reply::TextOr;
pub use self::request_body::RequestBody;
pub use self::resource::{Resource, Writing};
#[cfg(feature = "server")]
pub(crate) use self::scalar::{HIDDEN_NUMBER, hidden_number};
pub use self::sensitive::Sensitive;
#[cfg(feature = "client")]
pub use self::stream::ByteStream;
pub use self::tagged::{EntityTag, Tagged};
pub(crate) use self::union::union;
