//! A meter in a box: a house that is measured, and the API over it.

mod clock;

pub use clock::Clock;
