//! A meter in a box: a house that is measured, and the API over it.

pub mod capture;
mod clock;
pub mod ctid;
mod history;
pub mod house;
pub mod local;
pub mod register;

pub use clock::Clock;
pub use history::{LEVELS, Level};
pub use house::House;
