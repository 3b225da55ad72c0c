//! A meter in a box: a house that is measured, and the API over it.

mod clock;
mod history;
pub mod house;

pub use clock::Clock;
pub use history::{LEVELS, Level};
pub use house::House;
