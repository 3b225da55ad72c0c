//! Histories of the simulated house.

mod calendar;
mod cut;
mod house;
mod interrupted;
mod output;
mod requests;
mod wire;
