//! Restarting a meter, and waiting until it is back.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "services"))]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! let rebooted = meter.reboot().wait().await?;
//! println!("back after {:?}", rebooted.took);
//! # Ok(())
//! # }
//! ```
//!
//! [`wait`](crate::services::reboot::Reboot::wait) sees the meter go and come back. By hand it is more than a command and a
//! call: `POST /cmd/reboot` answers one second before the meter goes down, for 20 s to 60 s as a rule. A call in that second
//! still reaches the meter, so a success proves nothing. Compare [`/sys/uptime`](crate::resources::sys::Sys::uptime): it is
//! smaller than before once the meter is back.
//!
//! - The user needs the right `save`.
//! - Tokens end with a restart; the client logs in again by itself.
//! - Before: [`/sys/reboot`](crate::resources::sys::Sys::reboot) says whether a setting waits for a restart. A change of
//!   the network's settings can give the meter another address.
