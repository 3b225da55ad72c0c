//! A home for the tests of the whole workspace, in `tests/`, and for the programs behind `cargo xtask`, in `src/bin/`.
