//! `cargo xtask contracts`: client and server against other people's programs.

use crate::failure::Failure;
use crate::program::Program;
use clap::Args;
use std::ffi::OsString;

const PROGRAM: Program = Program {
    package: "workspace-tests",
    name: "contracts",
    command: &[],
    help: include_str!("../help/contracts.txt"),
};

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
        PROGRAM.run(&self.arguments)
    }
}
