//! What registers and inputs measure.

mod local;
mod now;
