// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 6e0618c947801162

use crate::runtime;
/// A reply that is an error. Schema `ErrorObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorObject {
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(ErrorObject { optional(error) });
/// Outcome of a request that has no value to return. Schema `StatusObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusObject {
    /// Confirmation in words.
    pub status: Option<String>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(StatusObject { optional(status), optional(error) });
/// Body of a 401: token missing, expired or without the needed privilege. Holds the challenge for a
/// digest login.
///
/// Schema `UnauthorizedObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnauthorizedObject {
    /// Realm to log in to.
    pub rlm: Option<String>,
    /// Nonce for the digest.
    pub nnc: Option<String>,
    /// Why access is refused.
    pub error: Option<String>,
}
runtime::object!(UnauthorizedObject { optional(rlm), optional(nnc), optional(error) });
