//! Formulas and units.
#![cfg(feature = "readings")]

mod formula;
mod units;
