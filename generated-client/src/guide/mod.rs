//! The guide: one page for each idea of the API, with programs that compile.
//!
//! Pages assume a [`Meter`](crate::Meter), as [`login`] makes one. Whole programs are in the directory
//! [`examples`](https://docs.rs/crate/egauge-webapi/latest/source/examples/) of the crate's sources (not of this
//! documentation), which run against a simulated meter in its tests; names in them, such as `heatpump`, are those of
//! [`simulator`].
//!
//! # Tasks
//!
//! | task | page | example |
//! |---|---|---|
//! | Print what the house uses now, in units | [`registers`] | `first_reading` |
//! | Change a setting unless somebody else did | [`etags`] | `change_hostname` |
//! | Change one member of a register's settings | [`etags`] | `tasks/register_settings` |
//! | Create a virtual register, and read it | [`formulas`] | `tasks/virtual_register` |
//! | Set an alert | [`alerts`] | `tasks/alert` |
//! | List Modbus maps, and change an option | [`modbus`] | `tasks/modbus` |
//! | Record a waveform from a rising edge | [`waveforms`] | `waveform` |
//! | Save a month of hours as CSV | [`history`] | `history_csv` |
//! | Restore a backup | [`backup`] | `tasks/restore` |
//! | Create a user who may only view | [`users`] | `tasks/users` |
//! | Reboot, and wait until the meter is back | [`reboot`] | `tasks/reboot` |
//! | Serve resources from a struct, in axum | [`server`] | `tasks/own_server` |
//! | Serve resources from a value | [`server`] | `tasks/document_server` |
//! | Make calls over hyper, without the client | [`detached`] | `tasks/over_hyper`, `other_http_stack` |
//! | Do without an async runtime | [`blocking`] | `blocking` |
//! | Tell wrong password, missing right, 404, bad value and an absent meter apart | [`errors`] | `tasks/errors` |
//! | Read rows of registers without `readings` | [`time`], [`registers`] | `tasks/plain_registers` |
//! | Work on older and newer firmware | [`revisions`] | `tasks/firmware` |
//! | Test a program against a simulated meter that reboots | [`simulator`] | `tasks/watch` |
//! | Read the sensor on a CTid port | [`services::ctid`](crate::services::ctid) | `scan_ctid` |
//!
//! # How a task ends
//!
//! A call ends with `.await`, over a blocking meter with `.send()`. What takes several calls ends with the verb of what it
//! does, which sends the first request:
//!
//! | task | begins with | ends with |
//! |---|---|---|
//! | read registers | [`meter.readings()`](crate::Meter::readings) | `.await`, `.send()` |
//! | read a history | [`meter.history(range)`](crate::Meter::history) | `.rows()`, then `next().await` or a `for` loop |
//! | record a waveform | [`CaptureRequest::new()`](crate::services::capture::CaptureRequest) | `.acquire(&meter)` |
//! | reboot | [`meter.reboot()`](crate::Meter::reboot) | `.wait()` |
//! | fetch a backup | [`meter.backup(time)`](crate::Meter::backup) | `.write_to(&mut file)` |
//! | restore a backup | [`meter.restore(file)`](crate::Meter::restore) | `.run()` |
//! | run a command | [`Command::test_email(&meter, ..)`](crate::services::status::Command) | `.wait()`, `.progress()` |
//! | read any reply as bytes | a call | [`.stream()`](crate::Call::stream) |
//!
//! # Pages
//!
//! | page | what it answers |
//! |---|---|
//! | [`login`] | How does the client log in, and what may a user do? |
//! | [`time`] | How are points in time, ranges and steps written? |
//! | [`history`] | How much energy was it in an hour, a day, a month? |
//! | [`filter`] | How do I read a part of a value? |
//! | [`etags`] | How do I change a setting without overwriting somebody else's change? |
//! | [`registers`] | What do the names, types and numbers of registers mean? |
//! | [`formulas`] | How is a virtual register computed, and how is one created? |
//! | [`escript`] | What does an expression such as `$"Grid"` compute? |
//! | [`link_types`] | Which remote devices can be read, and how is their address written? |
//! | [`modbus`] | How does a meter read values of a Modbus device? |
//! | [`serial_ports`] | How are a serial port and its parameters written? |
//! | [`waveforms`] | How do I record samples of voltages and currents? |
//! | [`alerts`] | How do I define an alert, and where is it sent? |
//! | [`commands`] | How do I follow a command that runs in the background? |
//! | [`devices`] | Which devices can be controlled, and how is one selected? |
//! | [`reboot`] | How do I restart a meter and wait until it is back? |
//! | [`backup`] | How do I save and restore recorded data? |
//! | [`users`] | How do I create a user, and set a password? |
//! | [`errors`] | Which error means what, and which calls are retried? |
//! | [`blocking`] | How do I use the client without an async runtime? |
//! | [`detached`] | How do I use another HTTP stack? |
//! | [`server`] | How do I serve the API myself? |
//! | [`simulator`] | How do I test a program without a meter? |
//! | [`revisions`] | What has to work on older and on newer firmware? |
//! | [`wire`] | How is a request encoded, and what of a reply is kept? |

pub mod alerts;
pub mod backup;
pub mod blocking;
pub mod commands;
pub mod detached;
pub mod devices;
pub mod errors;
pub mod escript;
pub mod etags;
pub mod filter;
pub mod formulas;
pub mod history;
pub mod link_types;
pub mod login;
pub mod modbus;
pub mod reboot;
pub mod registers;
pub mod revisions;
pub mod serial_ports;
pub mod server;
pub mod simulator;
pub mod time;
pub mod users;
pub mod waveforms;
pub mod wire;
