//! `cargo xtask mock`: a simulated meter to try programs on.

use crate::failure::Failure;
use crate::program::Program;
use clap::Args;
use std::ffi::OsString;

const PROGRAM: Program = Program {
    package: "egauge-simulator",
    name: "egauge-simulator",
    command: &[],
    help: include_str!("../help/mock.txt"),
};

/// Runs a simulated meter and prints its address
#[derive(Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Mock {
    /// What the program takes; `cargo xtask mock --help` lists it
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

impl Mock {
    pub(crate) fn run(self) -> Result<(), Failure> {
        PROGRAM.run(&self.arguments)
    }
}
