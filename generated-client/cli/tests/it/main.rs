//! The program `egauge` as its users run it.
#![cfg(unix)]

mod access;
mod commands;
mod completions;
mod export;
mod files;
mod history;
mod influx;
mod mqtt;
mod probe;
mod settings;
mod support;
#[cfg(target_os = "linux")]
mod terminal;
