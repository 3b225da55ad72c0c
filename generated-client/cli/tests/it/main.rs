//! The program `egauge` as its users run it.
#![cfg(unix)]

mod access;
mod commands;
mod probe;
mod support;
#[cfg(target_os = "linux")]
mod terminal;
