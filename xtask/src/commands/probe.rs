//! `cargo xtask probe`: calls operations on a meter.

use crate::failure::Failure;
use crate::program::Program;
use clap::Args;
use std::ffi::OsString;

const PROGRAM: Program = Program {
    package: "egauge",
    name: "egauge",
    command: &["probe"],
    help: include_str!("../help/probe.txt"),
};

/// Calls the operations of the API on a meter and lists replies that differ from the document
#[derive(Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Probe {
    /// What the program takes; `cargo xtask probe --help` lists it
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

impl Probe {
    pub(crate) fn run(self) -> Result<(), Failure> {
        PROGRAM.run(&self.arguments)
    }
}
