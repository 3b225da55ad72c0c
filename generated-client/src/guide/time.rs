//! Points in time, ranges and steps.
//!
//! `GET /register` takes them in `time`, and one in `if`. Build them with [`crate::time`], or write them as text.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "services"))]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::time::{TimeOffset, TimeRange};
//!
//! // The last hour, minute by minute.
//! let hour = TimeRange::last(TimeOffset::hours(1)).every(TimeOffset::minutes(1));
//! let rows = meter.register().get().time(hour).object().await?;
//! // The same as text.
//! let same = meter.register().get().time("now-1h:1M:now").object().await?;
//! # drop((rows, same));
//! # Ok(())
//! # }
//! ```
//!
//! # Points
//!
//! A point is an absolute time, followed by any number of offsets: `som(now)+1d-1h`.
//!
//! | absolute time | meaning |
//! |---|---|
//! | `1700000000`, `1700000000.5` | a Unix timestamp, in seconds |
//! | `now` | the time of the newest data that the meter has |
//! | `epoch` | the oldest time that a client sees, from `/config/db/epoch` |
//! | `soy(t)`, `soq(t)`, `som(t)`, `sow(t)` | start of the year, quarter, month, week (Monday) of `t` |
//! | `sod(t)`, `soh(t)`, `soQ(t)`, `soM(t)`, `sos(t)` | start of the day, hour, quarter hour, minute, second of `t` |
//! | `sob(t)` | start of the billing cycle: 12:00 on the day in the variable `global`, `billing.start_day` |
//! | `sod`, `som`, .. | the same function of `now` |
//!
//! | unit of an offset | length |
//! |---|---|
//! | none | seconds; decimals are allowed |
//! | `M`, `Q`, `h` | 1 min, 15 min, 1 h: always the same length |
//! | `d`, `w`, `m`, `b`, `q`, `y` | day, week, month, billing cycle, quarter, year of the meter's calendar and time zone |
//!
//! `sos` has no builder; write it as text. Case matters: `m` is a month and `M` a minute, `q` a quarter of a year and `Q` a
//! quarter hour. Offsets apply from left to right, and the order changes the result; a month added to 31 January gives the
//! last day of February. A billing day that a month lacks is its last day.
//!
//! # Ranges
//!
//! `START:STEP:END`, where **START is the oldest time**: `now-3600:60:now`. A range whose start is younger than its end is
//! empty. Times are generated from the end backwards, so the start is a row only if it is a whole number of steps from
//! the end.
//!
//! | written | times |
//! |---|---|
//! | `A` | A alone |
//! | `A:B` | one every second |
//! | `A::B` | A and B alone: an empty step |
//! | `A:60:B` | one every 60 s |
//! | `A:1d:B` | one a day at the same local time, also where daylight saving makes a day of 23 h or 25 h |
//! | `som:1d:sod` | every midnight of this month |
//!
//! The meter rounds a time down to the next older row that it has. A `+` before START or END rounds up to the next younger
//! row: `+A:60:B`. Old data is kept at coarser intervals, see [`/sys/db`](crate::resources::sys::Db). Rows come youngest
//! first. Several ranges in one request are separated by commas, and answered one by one.
//!
//! These are all physical registers. To select some by name, or virtual ones, see
//! [`registers`](super::registers#selection-from-a-name-to-an-index). To get quantities, not counters, use [`Meter::history`](crate::services::history).
