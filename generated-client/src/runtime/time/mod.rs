//! Times as a meter takes them: expressions, ranges and steps, for `time` and `if` of `GET /register`.
//!
//! | in a query | here |
//! |---|---|
//! | `now`, `epoch`, `1700000000` | [`TimeExpression::now`], [`TimeExpression::epoch`], `TimeExpression::from(timestamp)` |
//! | `now-1h`, `epoch+90` | `TimeExpression::now() - TimeOffset::hours(1)`, `.. + TimeOffset::seconds(90)` |
//! | `sod`, `som(now-1m)` | [`TimeExpression::start_of`] with a [`TimeUnit`] |
//! | a step: `900`, `15M`, `1d`, `1m` | [`TimeOffset`]; a [`Duration`](std::time::Duration) is one of seconds |
//! | `now-1h:1M:now` | `TimeRange::last(TimeOffset::hours(1)).every(TimeOffset::minutes(1))` |
//! | `som:1d:sod` | `TimeRange::since(start).until(end).every(TimeOffset::days(1))` |
//! | `A::B`, the ends alone | a [`TimeRange`] on which [`every`](TimeRange::every) was not called |
//! | `+A:60:B`, the next younger row | [`TimeRange::round_start_up`], [`TimeRange::round_end_up`] |
//! | `now,som:1d:sod` | [`TimeRanges`], from an array of ranges |
//! | `epoch==1675276020` | [`TimeExpression::is`], a [`TimeCondition`] |
//!
//! The start of a range is its oldest time, the end its youngest, and the step leads back from the end. Seconds,
//! minutes, quarter hours and hours are always as long as each other; days, weeks, months, billing cycles, quarters and
//! years follow the meter's calendar and time zone, daylight saving included: [`TimeOffset::duration`] of these is `None`.
//! `{}` writes every type as in a query, and [`parse`](str::parse) reads all but [`TimeRanges`] and [`TimeCondition`].
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::time::{TimeOffset, TimeRange};
//!
//! let hour = TimeRange::last(TimeOffset::hours(1)).every(TimeOffset::minutes(1));
//! let rows = meter.register().get().time(hour).await?;
//! // A text is taken as well.
//! let same = meter.register().get().time("now-1h:1M:now").await?;
//! # drop((rows, same));
//! # Ok(())
//! # }
//! ```

mod condition;
mod expression;
mod offset;
mod order;
mod parse;
mod range;
#[cfg(test)]
mod tests;

pub use self::condition::TimeCondition;
pub use self::expression::TimeExpression;
pub use self::offset::{TimeOffset, TimeUnit};
pub use self::parse::TimeError;
pub use self::range::{TimeRange, TimeRanges};
