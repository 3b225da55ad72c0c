//! What the contracts write.

mod contracts;
