//! Waveforms: recording samples of voltages and currents.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "services"))]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::services::capture::{self, CaptureRequest, Trigger};
//! use std::time::Duration;
//!
//! // Channels are asked for by number.
//! let channels = capture::channels(&meter).await?;
//! let number = |name: &str| channels.iter().find(|(_, about)| about.name == name).map(|(number, _)| *number);
//! let (l1, l2) = (number("L1").ok_or("no L1")?, number("L2").ok_or("no L2")?);
//!
//! // 50 ms from where L1 rises through 0 V; without that after 1 s.
//! let recording = CaptureRequest::new()
//!     .channels([l1, l2])
//!     .duration(Duration::from_millis(50))
//!     .trigger(Trigger::rise(l1, 0.0).timeout(Duration::from_secs(1)))
//!     .acquire(&meter)
//!     .await?;
//! for sample in recording.channel(l1).map_or(&[][..], |waveform| &waveform.samples) {
//!     println!("{sample:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - Times count from the trigger, in seconds; samples of before it (`pre_trigger`) are negative.
//! - A meter records for one client at a time: for others it is busy, and the error says so.
//! - The meter shortens a recording that does not fit its memory. Without a trigger it begins at once.
//! - `raw` gives the counts of the A/D converter instead of V and A.
