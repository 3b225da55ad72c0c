//! Energy over time: hours, days and calendar months.
//!
//! A [history](crate::services::history) reads counters at intervals and gives what was counted in between, in units. It
//! asks for any length of time in requests that a meter can answer, and goes on after a lost connection.
//!
//! ```no_run
//! # #[cfg(feature = "calendar")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::services::history::{Format, HistoryRange, Step, Zone};
//! use std::time::Duration;
//!
//! // Last month's energy: the calendar month before this one, in one row.
//! let month = HistoryRange::previous(Step::Months(1));
//! let grid = meter.history(month).zone(Zone::meter()).registers(["Grid"]);
//! let mut rows = grid.step(Step::Months(1)).rows().await?;
//! while let Some(row) = rows.next().await {
//!     let row = row?;
//!     println!("{:?}", row.get("Grid").and_then(|reading| reading.accumulated));
//! }
//!
//! // The hours of that month, as CSV, whose times are in UTC.
//! let all = meter.history(month).zone(Zone::meter());
//! let mut rows = all.step(Duration::from_secs(3600)).rows().await?;
//! print!("{}", Format::Csv.header(rows.columns()));
//! while let Some(row) = rows.next().await {
//!     print!("{}", Format::Csv.line(&row?));
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A month has 28 to 31 days and, where clocks change, an hour more or less: it is not 30 · 24 h. Steps and ranges of
//! days, weeks, months and years need the feature `calendar` and a time zone: the computer's by default,
//! [`Zone::meter`](crate::services::history::Zone::meter), or one by name.
//!
//! | range | times |
//! |---|---|
//! | `HistoryRange::previous(Step::Months(1))` | the calendar month that is over |
//! | `HistoryRange::last(Duration::from_secs(86_400))` | 24 h, up to the last step that is over |
//! | `HistoryRange::last(Step::Years(1))` | a year back, up to the last step that is over |
//! | `from..to`, `from..` | between two [timestamps](crate::Timestamp), or up to now |
//!
//! | step | each row is |
//! |---|---|
//! | none | an hour |
//! | `Duration::from_secs(900)` | 15 min, counted from 1970 in UTC with `last`, from the beginning of the range otherwise |
//! | `Step::Days(1)`, `Step::Weeks(1)` | a day, a week from Monday |
//! | `Step::Months(1)`, `Step::Months(3)`, `Step::Years(1)` | a calendar month, a quarter, a year |
//!
//! A row says when it is shorter than its step ([`is_partial`](crate::services::history::Row::is_partial)), when rows were
//! missing ([`is_gap`](crate::services::history::Row::is_gap)), and when a counter was reset
//! ([`is_reset`](crate::services::history::Reading::is_reset)). `accumulated` is energy for a power register (kWh),
//! `average` its power (W).
//!
//! Without the service, `GET /register` with [`time`](super::time) gives counters; [`registers`](super::registers) says how
//! to compute with them.
