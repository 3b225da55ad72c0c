//! The guide: one page for each idea of the API, with a program that compiles.
//!
//! | page | what it answers |
//! |---|---|
//! | [`login`] | How does the client log in, and what may a user do? |
//! | [`time`] | How are points in time, ranges and steps written? |
//! | [`filter`] | How do I read a part of a value? |
//! | [`etags`] | How do I change a setting without overwriting somebody else's change? |
//! | [`registers`] | What do the names, types and numbers of registers mean? |
//! | [`formulas`] | How is a virtual register computed, and how is one created? |
//! | [`escript`] | What does an expression such as `$"Grid"` compute? |
//! | [`link_types`] | Which remote devices can be read, and how is their address written? |
//! | [`serial_ports`] | How are a serial port and its parameters written? |
//! | [`alerts`] | How do I define an alert, and where is it sent? |
//! | [`commands`] | How do I follow a command that runs in the background? |
//! | [`devices`] | Which devices can be controlled, and how is one selected? |
//! | [`reboot`] | How do I restart a meter and wait until it is back? |
//! | [`backup`] | How do I save and restore recorded data? |
//! | [`users`] | How do I create a user, and set a password? |
//! | [`errors`] | Which error means what, and which calls are retried? |
//! | [`simulator`] | How do I test a program without a meter? |
//! | [`revisions`] | What has to work on older and on newer firmware? |
//! | [`wire`] | How is a request encoded, and what of a reply is kept? |
//!
//! Every page assumes a [`Meter`](crate::Meter), as [`login`] makes one.

pub mod alerts;
pub mod backup;
pub mod commands;
pub mod devices;
pub mod errors;
pub mod escript;
pub mod etags;
pub mod filter;
pub mod formulas;
pub mod link_types;
pub mod login;
pub mod reboot;
pub mod registers;
pub mod revisions;
pub mod serial_ports;
pub mod simulator;
pub mod time;
pub mod users;
pub mod wire;
