//! Tasks that take several calls: commands that go on in the background, reboots, backups, users, CTid
//! sensors, waveforms; and, with the feature `readings`, registers as quantities with units, and their formulas.
//!
//! Each file names the generated code that it needs, so a selection of services can leave the others out. What
//! they share is one helper that tidies up behind dropped futures.
//!
//! Services that send requests themselves need the feature `client`; those that compose requests and read replies do not.
//! The guide lists [how each ends](crate::guide#how-a-task-ends).

pub mod capture;
pub mod ctid;
#[cfg(feature = "client")]
pub mod database;
#[cfg(feature = "readings")]
pub mod formula;
#[cfg(feature = "readings")]
pub mod history;
#[cfg(feature = "readings")]
pub mod local;
#[cfg(feature = "readings")]
pub mod readings;
#[cfg(feature = "client")]
pub mod reboot;
pub mod register;
#[cfg(feature = "readings")]
pub mod registers;
#[cfg(feature = "client")]
pub mod status;
#[cfg(feature = "readings")]
pub mod units;
#[cfg(feature = "client")]
pub mod users;

#[cfg(feature = "readings")]
mod circular;
#[cfg(feature = "client")]
mod cleanup;
#[cfg(feature = "readings")]
mod near;
