//! Saving and restoring recorded data.
//!
//! A backup is the reply of `GET /register?format=backup`, and `POST /cmd/db` with `restore` writes it back, in base64.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter, chunks: Vec<String>) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::TextOr;
//! use egauge_webapi::models::{CmdDbPostBody, CmdDbPostBodyAction, RegisterGetFormat};
//!
//! // An hour by minutes, with counters from the creation of the database.
//! let call = meter.register().get().reg("all").raw().time("now-1h:1M:now").format(RegisterGetFormat::Backup);
//! if let TextOr::Text(backup) = call.await? {
//!     std::fs::write("hour.backup", backup)?;
//! }
//!
//! // `chunks` are in base64, the newest first.
//! for (index, chunk) in chunks.iter().enumerate() {
//!     let has_more = index + 1 < chunks.len();
//!     let body = CmdDbPostBody::new(CmdDbPostBodyAction::Restore).data(chunk.as_str()).more_chunks(has_more);
//!     meter.cmd().db().post(&body).await?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - A restore **overwrites recorded data**, and there is no undo. The user needs the right `save`.
//! - A meter may refuse `data` above 2 MiB. Restore a larger backup in chunks of adjacent rows, **the newest first**, with
//!   `more_chunks` on all but the last. This is faster, but a chunk with `more_chunks` that no older one follows leaves
//!   jumps at its beginning.
//! - `from`, `to` and `regs` limit a restore; `regs` holds database ids (`did`), not indices.
//! - `split` moves positive changes of a net register into a register of their own, and `zero` overwrites with zeros.
//! - Large replies: [`Call::stream`](crate::Call) has no limit on size.
//! - The settings are not part of it: save `GET /config` as JSON. Passwords and certificates are not in there.
