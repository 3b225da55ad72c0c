//! `/register` with `time`: what the registers counted, step by step.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::services::history::HistoryRange;
//! use std::time::Duration;
//!
//! let day = HistoryRange::last(Duration::from_secs(86_400));
//! let mut rows = meter.history(day).step(Duration::from_secs(3600)).registers(["Grid", "Solar"]).rows().await?;
//! while let Some(row) = rows.next().await {
//!     let row = row?;
//!     let [grid, solar] = row.readings() else { continue };
//!     if let (Some(grid), Some(solar)) = (&grid.accumulated, &solar.accumulated) {
//!         println!("{}: {grid} from the grid, {solar} from the sun", row.begin());
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! That needs the feature `client`. Without it there is [`CounterRow::decode`], for replies that came by other means.
//!
//! # How a history is read
//!
//! Rows come from the oldest to the youngest, each from one row of the database to the next that was asked for. A
//! meter keeps a row a minute (finer for the last hours, coarser beyond a year), and answers a time with the row at or
//! before it, so that a step can begin and end a little earlier than was asked for; [`Row::begin`] and [`Row::end`]
//! say when it did. The sum over all steps is exact nevertheless: every step begins where the one before it ends.
//!
//! The rows are asked for in requests of bounded length, one after another, and no more than one reply is held. A
//! request whose connection fails, or whose reply is cut off, is made again; nothing of it was used, so no row is lost
//! and none comes twice. Counters are those since the database was created (`raw`), so that an epoch that is moved
//! meanwhile does no harm.
//!
//! # Days, weeks, months, years
//!
//! With the feature `calendar` a step can be a [`Step::Days`], `Weeks`, `Months` or `Years` of a time zone: the
//! computer's, one by its name, or the meter's own. A day in which clocks change has 23 or 25 hours. Such steps begin at
//! midnight, on Mondays, on the first of a month, on January 1st; a range that begins or ends within one, or is not over
//! yet, has a shorter step there, of which [`Row::is_partial`] is true. A day costs no more requests than its hours.
//!
//! # What is unusual
//!
//! - **Wrap.** Differences are taken modulo 2^64, so that a counter that starts over at the end of its range counts on.
//! - **Gap.** Where rows are missing, since the meter was off, the step reaches over the gap and [`Row::is_gap`] says
//!   so. What was counted is in it; an average is not. A gap that is shorter than the step cannot be seen.
//! - **Reset.** A counter may legitimately go down: that of a house which feeds in does. It was set back to zero if it
//!   came nearer to zero by more than half, faster than in any step around it: four times as fast as it went the same
//!   way, and faster than it went the other. To find out, sixteen steps on either side are asked for. Then
//!   [`Reading::is_reset`] is set and the step has what was counted since; what was counted in the same step before the
//!   reset is lost. A virtual register that is computed from it has nothing for that step. A new net counter that is
//!   still close to zero can be taken for one that was reset.
//! - **Delta coding.** It is left out unless [`HistoryRequest::compact`] asks for it, since it is unsettled what the
//!   sign of the changes means: see [`Coding`].
//! - **Virtual registers** are computed here, from the changes of the physical ones, with `MIN` and `MAX` acting on the
//!   average rate over a step.

#[cfg(feature = "calendar")]
mod calendar;
#[cfg(feature = "client")]
mod column;
mod decode;
#[cfg(feature = "client")]
mod difference;
#[cfg(feature = "client")]
mod engine;
mod error;
#[cfg(feature = "client")]
mod grid;
#[cfg(feature = "client")]
mod iso8601;
#[cfg(feature = "client")]
mod output;
#[cfg(feature = "client")]
mod request;
#[cfg(feature = "client")]
mod row;
#[cfg(feature = "client")]
mod step;
#[cfg(feature = "client")]
mod stream;

#[cfg(feature = "calendar")]
#[cfg_attr(docsrs, doc(cfg(feature = "calendar")))]
pub use self::calendar::Zone;
#[cfg(feature = "client")]
pub use self::column::Column;
pub use self::decode::{Coding, CounterDemand, CounterRow};
pub use self::error::HistoryError;
#[cfg(feature = "client")]
pub use self::output::Format;
#[cfg(feature = "client")]
pub use self::request::{DemandExtreme, DemandRequest, HistoryRange, HistoryRequest};
#[cfg(feature = "client")]
pub use self::row::{Demand, Reading, Row};
#[cfg(feature = "client")]
pub use self::step::Step;
#[cfg(feature = "blocking")]
pub use self::stream::HistoryIter;
#[cfg(feature = "client")]
pub use self::stream::HistoryStream;

/// Nanoseconds in a second.
const SECOND: i64 = 1_000_000_000;
