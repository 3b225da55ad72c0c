//! `cargo xtask contracts`: client and server against other people's programs.

use crate::failure::Failure;
use crate::program;
use clap::Args;
use std::ffi::OsString;

/// Tries client and server against other people's programs, which it installs below target/
#[derive(Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Contracts {
    /// What the program takes; `cargo xtask contracts --help` lists it
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

impl Contracts {
    pub(crate) fn run(self) -> Result<(), Failure> {
        program::run("workspace-tests", "contracts", &self.arguments)
    }
}
