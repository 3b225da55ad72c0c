//! See the module's stage in the crate's documentation.
