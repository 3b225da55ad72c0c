//! The command line of the generator: `cargo xtask`.

fn main() {}
