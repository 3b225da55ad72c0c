//! The simulated meter, driven by the client, on its own router and as a program.

#![allow(
    clippy::duplicate_mod,
    reason = "examples are programs: each has what they share as a module of its own"
)]

mod backup;
mod branch;
mod capture;
mod commands;
mod ctid;
mod examples;
mod faults;
mod history;
mod local;
mod meter_box;
mod people;
mod program;
mod readings;
mod register;
#[path = "../../../tests/it/services/scripted.rs"]
mod scripted;
mod settings;
#[path = "../../../examples/simulated/reboot.rs"]
mod simulated_reboot;
mod sockets;
mod tasks;
