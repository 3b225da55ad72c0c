//! Stage 1. Text to tree: the document as it was written, members in their order, with its places.

mod node;
mod pointer;

pub use node::{Mapping, Node};
pub use pointer::Pointer;
