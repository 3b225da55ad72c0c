//! The command line of the generator: `cargo xtask`.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(xtask::run(
        std::env::args_os(),
        &mut std::io::stdout().lock(),
        &mut std::io::stderr().lock(),
    ))
}
