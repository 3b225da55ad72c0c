//! From row to row: a number of seconds, or units of the calendar.

use std::time::Duration;

/// From one row of a history to the next, and how far back a history reaches.
///
/// A [`Duration`] is a step, too: `step(Duration::from_secs(900))`. With the feature `calendar`, steps are also days,
/// weeks, months and years of a time zone, so that a day in which clocks change has 23 or 25 hours.
///
/// ```no_run
/// # #[cfg(feature = "calendar")]
/// # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
/// use egauge_webapi::services::history::{HistoryRange, Step, Zone};
///
/// // The last two years, quarter by quarter.
/// let quarters = meter.history(HistoryRange::last(Step::Years(2))).zone(Zone::named("Europe/Berlin")?);
/// let mut rows = quarters.step(Step::Months(3)).rows().await?;
/// while let Some(row) = rows.next().await {
///     println!("{:?}", row?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// Steps of equal length, in whole seconds.
    Fixed(Duration),
    /// Days, each from midnight to midnight. Several are counted from the day that the range begins in.
    #[cfg(feature = "calendar")]
    #[cfg_attr(docsrs, doc(cfg(feature = "calendar")))]
    Days(u32),
    /// Weeks, each from Monday to Monday. Several are counted from the week that the range begins in.
    #[cfg(feature = "calendar")]
    #[cfg_attr(docsrs, doc(cfg(feature = "calendar")))]
    Weeks(u32),
    /// Months, each from its first day on. Several begin where a year divides into them: `Months(3)` are the quarters from
    /// January, April, July and October.
    #[cfg(feature = "calendar")]
    #[cfg_attr(docsrs, doc(cfg(feature = "calendar")))]
    Months(u32),
    /// Years, each from January 1st on.
    #[cfg(feature = "calendar")]
    #[cfg_attr(docsrs, doc(cfg(feature = "calendar")))]
    Years(u32),
}

impl From<Duration> for Step {
    fn from(duration: Duration) -> Self {
        Self::Fixed(duration)
    }
}
