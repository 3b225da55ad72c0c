//! Restarting a meter, and waiting until it is back.
//!
//! `POST /cmd/reboot` answers before the meter goes down: it restarts one second later and is away for 20 s to 60 s. A
//! call right after the command still reaches the old run, so a success alone proves nothing. Compare
//! [`/sys/uptime`](crate::resources::sys::Sys::uptime): it is smaller than before once the meter is back.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use std::time::{Duration, Instant};
//!
//! let (before, sent) = (meter.sys().uptime().get().await?, Instant::now());
//! meter.cmd().reboot().post().await?;
//! while sent.elapsed() < Duration::from_secs(180) {
//!     tokio::time::sleep(Duration::from_secs(2)).await;
//!     match meter.sys().uptime().get().retries(0).await {
//!         Ok(uptime) if uptime < before => break,
//!         // Not gone yet, or away.
//!         Ok(_) => {}
//!         Err(error) if error.is_retryable() => {}
//!         Err(error) => return Err(error),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - The user needs the right `save`.
//! - Tokens end with a restart; the client logs in again by itself.
//! - Before: [`/sys/reboot`](crate::resources::sys::Sys::reboot) says whether a setting waits for a restart. A change of
//!   the network's settings can give the meter another address.
