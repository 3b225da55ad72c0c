//! The subcommands, one each.

pub(crate) mod import;
