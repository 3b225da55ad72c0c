// Written by `cargo xtask generate` (render::server) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: b739a5b9e7eb67a4a46fa42ef7c5faa63bb6fdd36829a457605c709730d93d63. Do not edit.

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
