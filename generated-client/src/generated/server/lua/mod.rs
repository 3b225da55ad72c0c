// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 794d914cc5be0758

//! The branches of `/lua`: a trait for each, and the function that serves it.
mod root;
pub use self::root::{Root, root};
mod var;
pub use self::var::{Var, var};
/// Serves `/lua` and all that is below it from one value.
pub fn document(
    document: &crate::server::document::Document<crate::generated::models::Lua>,
) -> Vec<crate::server::Branch> {
    document.branches("/lua", &[self::root::ROUTES, self::var::ROUTES])
}
