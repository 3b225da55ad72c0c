//! The command line of the generator: `cargo xtask`.

use std::process::ExitCode;

fn main() -> ExitCode {
    // Not locked: while a program is built, another thread says so.
    ExitCode::from(xtask::run(std::env::args_os(), &mut std::io::stdout(), &mut std::io::stderr()))
}
