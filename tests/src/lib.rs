//! A home for the tests of the whole workspace, in `tests/`, and for the programs behind `cargo xtask`, in `src/bin/`.

#![cfg_attr(not(test), warn(clippy::unwrap_used))]

pub mod contracts;
pub mod fuzzing;
pub mod mutants;
pub mod trees;
