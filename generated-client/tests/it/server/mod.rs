//! The router, its checks and what it serves.
#![cfg(feature = "server")]

#[cfg(feature = "client")]
mod access;
mod branches;
mod checks;
mod document;
mod document_model;
mod fuzz;
mod guesses;
mod keeping;
mod limits;
mod matrix;
mod requests;
mod support;
