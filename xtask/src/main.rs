//! The command line of the generator: `cargo xtask`.

use std::process::ExitCode;

// The system's own takes a quarter of a run: the generator allocates on several threads at once.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Not locked: while a program is built, another thread says so.
    ExitCode::from(xtask::run(std::env::args_os(), &mut std::io::stdout(), &mut std::io::stderr()))
}
