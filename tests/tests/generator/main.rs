//! The generator: what it reads, what it refuses, what it writes.

mod corpus;
mod diagnostics;
mod dialect;
mod document_read;
mod document_write;
mod errata;
mod extensions;
mod fuzz;
mod import;
mod keywords;
mod lint;
mod mutations;
mod names;
mod negative;
mod overlay;
mod rendered;
mod reserved;
mod shapes;
mod since;
mod slips;
mod surface;
