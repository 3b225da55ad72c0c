//! The subcommands, one each.

pub(crate) mod bench;
pub(crate) mod bump;
pub(crate) mod contracts;
pub(crate) mod diff;
pub(crate) mod effective;
pub(crate) mod explain;
pub(crate) mod generate;
pub(crate) mod import;
pub(crate) mod lint;
pub(crate) mod mock;
pub(crate) mod operations;
pub(crate) mod package;
pub(crate) mod probe;
pub(crate) mod since;
pub(crate) mod vendor;
