//! Programs that answer as a meter does: traits to implement, and the router that calls them.
//!
//! Each branch of the API has a trait with one method per operation; a method that is not written answers
//! 501. [`Router::mount`] serves a branch with a value that implements its trait, and the router is a
//! [`tower_service::Service`], so that it runs below any server that takes one.
//!
//! Handlers see typed path values, queries and bodies, and answer with a [`Reply`]: a value, or a
//! [`Refusal`]. What goes over the wire (envelopes, statuses, `{"error": ".."}`) is this module's work.

pub mod access;
mod branch;
pub mod dispatch;
pub mod document;
mod guard;
mod isolation;
mod query;
mod reply;
mod request;
mod router;
pub mod schema;
mod status;
mod text;
mod tree;

#[cfg(test)]
mod tests;

pub use crate::generated::server::*;
pub use branch::{Branch, Dispatch, Pending, Route};
pub use guard::Guard;
pub use query::{FromQuery, RawQuery, View};
pub use reply::{Answer, Refusal, Reply, ReplyBody, Response};
pub use request::Request;
pub use router::{DEFAULT_BODY_LIMIT, Router};
pub use schema::Schema;
