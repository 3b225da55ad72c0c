//! What the contracts write.

#[expect(clippy::module_inception, reason = "the table of contracts")]
mod contracts;
