//! Alerts: conditions, mails and web reports.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::models::{
//!     ConfigAlertCustomItem, ConfigAlertCustomItemCond, ConfigAlertCustomItemCondOp as Op,
//!     ConfigAlertCustomItemFrequency as Frequency, ConfigAlertReporterMailToItem,
//! };
//!
//! // The register Grid is above 5 kW: its rate is in W.
//! let alert = ConfigAlertCustomItem::default()
//!     .name("much power")
//!     .detail("%L is %l W, more than %r W")
//!     .frequency(Frequency::Min)
//!     .priority(5)
//!     .cond(ConfigAlertCustomItemCond::default().lhs("$\"Grid\"").op(Op::Gt).rhs("5000"));
//! // POST appends to the array.
//! meter.config().alert().custom().post(&[alert]).await?;
//!
//! let to = ConfigAlertReporterMailToItem::default().address("jane@example.com").min_priority(4);
//! meter.config().alert().reporter().mail().to().post(&[to]).await?;
//!
//! // What has been raised; then mark all of it as seen.
//! println!("{:?}", meter.log().alert().get().acked(false).await?);
//! meter.log().alert().post(&egauge_webapi::models::LogAlertPostBody::Ack).await?;
//! # Ok(())
//! # }
//! ```
//!
//! - Both sides of a condition are expressions: see [`escript`](super::escript). `$"Grid"` is the rate at that moment. For a
//!   condition over a time, use a function that [`/sys/func/alert`](crate::resources::sys::Func) lists with its arguments;
//!   which there are depends on the firmware. A register is given by its name as a string: `minavg("Grid")` is its average
//!   over the last minute, where the meter has `minavg`. A name that the meter lacks is refused late, if at all: look first.
//! - [`Formula::above`](crate::services::formula::Formula::above) makes the condition of a sum of registers.
//! - `frequency` is how often the condition is evaluated: every second, minute, hour, day, week, month or year.
//! - In `detail` (255 bytes at most), `%l` and `%r` stand for the values of the left and the right side, `%L` and `%R` for
//!   their expressions, `%%` for a percent sign.
//! - `min_priority` of a recipient selects the alerts that cause a mail. `format` is `short` (the newest alert of the
//!   highest priority) or `full` (all that are not acknowledged).
//! - Web reports and mails exclude each other: if `reporter/web/uri` is set, no mail is sent. Without a mail server the
//!   meter delivers mails itself, which many providers block. `POST /cmd/test-email` sends a test mail; see
//!   [`commands`](super::commands).
//! - A provider of alerts is set up with `POST /cmd/activate`. Its `options` are separated by commas: `gzip`, `deflate`,
//!   `secure` (only to a server whose certificate the meter can verify).
