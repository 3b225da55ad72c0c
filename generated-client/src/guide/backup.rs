//! Saving and restoring recorded data.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "services"))]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::time::{TimeOffset, TimeRange};
//! use std::fs::File;
//! use std::io::BufReader;
//!
//! // A week by minutes, with counters from the creation of the database.
//! let week = TimeRange::last(TimeOffset::weeks(1)).every(TimeOffset::minutes(1));
//! meter.backup(week).write_to(&mut File::create("week.backup")?).await?;
//!
//! let file = BufReader::new(File::open("week.backup")?);
//! let restored = meter.restore(file).on_progress(|so_far| println!("{} bytes", so_far.bytes)).run().await?;
//! println!("restored in {} chunks", restored.chunks);
//! # Ok(())
//! # }
//! ```
//!
//! A backup is the reply of `GET /register?format=backup`, and `POST /cmd/db` with `restore` writes it back, in base64 and
//! in chunks that a meter takes: [`restore`](crate::Meter::restore) does both.
//!
//! - A restore **overwrites recorded data**, and there is no undo. The user needs the right `save`.
//! - A meter may refuse `data` above 2 MiB. Restore a larger backup in chunks of adjacent rows, **the newest first**, with
//!   `more_chunks` on all but the last. This is faster, but a chunk with `more_chunks` that no older one follows leaves
//!   jumps at its beginning.
//! - `from`, `to` and `regs` limit a restore; `regs` holds database ids (`did`), not indices.
//! - `split` moves positive changes of a net register into a register of their own, and `zero` overwrites with zeros.
//! - A meter may refuse to send a long backup at once: fetch it in parts with adjacent ranges, and give these to
//!   [`restore`](crate::Meter::restore) and [`older`](crate::services::database::Restore::older), the newest first. The
//!   simulated meter refuses more than 600 000 values: registers times rows.
//! - Large replies: [`Call::stream`](crate::Call::stream) has no limit on size.
//! - The settings are not part of it: save `GET /config` as JSON. Passwords and certificates are not in there.
