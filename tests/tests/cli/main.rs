//! `cargo xtask` as its users run it, and what it writes.

mod bump;
mod careless;
mod cli;
mod diff;
mod drift;
mod freshness;
mod meaning;
mod package;
mod packages;
mod pairs;
mod plain;
mod schema;
mod vendor;
