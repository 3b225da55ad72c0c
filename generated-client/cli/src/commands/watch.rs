//! `egauge watch`.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::time::Duration;

use clap::{Args, ValueEnum};
use egauge_webapi::runtime::Plain;
use egauge_webapi::services::readings::{Readings, ReadingsError};
use jiff::tz::TimeZone;
use terminal_size::terminal_size;
use tokio::time::{MissedTickBehavior, interval};

use super::now::{Registers, json, shown};
use super::{Context, MeterCurrency};
use crate::failure::Failure;
use crate::picture::sparkline;
use crate::{influx, times};

#[derive(Args)]
#[command(after_help = "On a terminal the table is updated in place; otherwise each reading is a line.")]
pub(crate) struct Watch {
    #[command(flatten)]
    registers: Registers,
    /// Interval between readings; a meter has new values every second
    #[arg(long, value_name = "TIME", default_value = "1s", value_parser = times::duration)]
    interval: Duration,
    /// Output format: text, json (a value per line), or influx (InfluxDB's line protocol) [default: text]
    #[arg(long, value_enum, hide_possible_values = true, value_name = "FORMAT")]
    format: Option<Format>,
    /// Exit after this number of readings
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Text,
    Json,
    Influx,
}

impl Watch {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let format = match (self.format, context.json) {
            (Some(Format::Json) | None, true) => Format::Json,
            (Some(_), true) => {
                return Err(Failure::usage("--json and --format select different formats")
                    .attempt("give one of them"));
            }
            (format, false) => format.unwrap_or(Format::Text),
        };
        let name = context.all.first().map(|(name, _)| name.clone()).unwrap_or_default();
        let zone = context.zone().await?;
        let mut ticks = interval(self.interval);
        // Missed readings cannot be caught up.
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut screen = Screen { lines: 0 };
        let mut away = Away::default();
        let mut past = Past::default();
        let mut missing = Missing::default();
        let mut currency = MeterCurrency::default();
        let mut seen = 0;
        while self.count.is_none_or(|count| seen < count) {
            ticks.tick().await;
            match self.registers.read(&context.meter, &mut currency).await {
                Ok(readings) => {
                    context.progress.end();
                    if away.ends() {
                        screen.lines = 0;
                        let _ = writeln!(std::io::stderr(), "the meter answers again");
                    }
                    seen += 1;
                    if format == Format::Influx {
                        missing.note(&readings);
                        context.out.lines(&influx::lines(&name, &readings))?;
                    } else if format == Format::Json {
                        context.out.json_lines(&format!("{}\n", json(&readings, None)?))?;
                    } else if context.out.is_terminal() {
                        let size = terminal_size();
                        let lines = size.map(|(_, height)| usize::from(height.0));
                        let columns = size.map_or(80, |(width, _)| usize::from(width.0));
                        past.note(&readings);
                        let text = past.beside(&shown(&readings, &zone), &readings, columns);
                        context.out.lines(&screen.renewed(&text, lines))?;
                    } else {
                        context.out.lines(&line(&readings, &zone))?;
                    }
                    context.out.flush()?;
                }
                // A meter that answered before is read again.
                Err(ReadingsError::Call(error)) if seen > 0 && error.is_retryable() => {
                    screen.lines = 0;
                    if away.begins() {
                        let text =
                            format!("{}\n  egauge tries again until the meter answers", Failure::from(error));
                        let _ = writeln!(std::io::stderr(), "{text}");
                    }
                    tokio::time::sleep(away.pause()).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }
}

/// Earlier values of registers, for a sparkline beside each.
#[derive(Default)]
struct Past(BTreeMap<String, Vec<f64>>);

/// The number of values per sparkline, and its least width.
const KEPT: usize = 60;
const LEAST: usize = 8;

impl Past {
    fn note(&mut self, readings: &Readings) {
        for reading in readings {
            let values = self.0.entry(reading.name.clone()).or_default();
            if values.len() == KEPT {
                values.remove(0);
            }
            values.push(reading.quantity.value);
        }
    }

    /// The table with a sparkline beside each register, if the terminal is wide enough.
    fn beside(&self, table: &str, readings: &Readings, columns: usize) -> String {
        // The first line, the time, may be wider.
        let widest = table.lines().skip(1).map(|line| line.chars().count()).max().unwrap_or_default();
        let room = columns.saturating_sub(widest + 3).min(KEPT);
        if room < LEAST {
            return table.to_owned();
        }
        let mut lines = table.lines();
        let mut text = lines.next().map(|line| format!("{line}\n")).unwrap_or_default();
        let mut names = readings.iter().map(|reading| &reading.name);
        for line in lines {
            let values = names.next().and_then(|name| self.0.get(name));
            let blocks = values.map_or_else(String::new, |values| sparkline(values, room));
            text.push_str(format!("{line:widest$}  {blocks}").trim_end());
            text.push('\n');
        }
        text
    }
}

/// The registers without a value, which the line protocol cannot express.
#[derive(Default)]
struct Missing(Vec<String>);

impl Missing {
    /// Notes on standard error which registers have no value, once until they have one again.
    fn note(&mut self, readings: &Readings) {
        self.0.retain(|known| readings.without_value().any(|(name, _)| name == known));
        for (name, why) in readings.without_value() {
            if !self.0.iter().any(|known| known == name) {
                let _ = writeln!(std::io::stderr(), "note: {} has no value: {why}", Plain(name));
                self.0.push(name.to_owned());
            }
        }
    }
}

/// The number of failures since the meter last answered.
#[derive(Default)]
struct Away {
    times: u32,
}

/// The longest pause before the next attempt.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

impl Away {
    /// Counts a failure; returns whether it is the first.
    fn begins(&mut self) -> bool {
        self.times = self.times.saturating_add(1);
        self.times == 1
    }

    /// Resets the count; returns whether there were failures.
    fn ends(&mut self) -> bool {
        std::mem::take(&mut self.times) > 0
    }

    /// A second, doubled with each failure.
    fn pause(&self) -> Duration {
        let doubled = 1_u32.checked_shl(self.times.saturating_sub(1).min(16)).unwrap_or(u32::MAX);
        Duration::from_secs(1).saturating_mul(doubled).min(LONGEST_PAUSE)
    }
}

/// `2024-07-10 12:00:00+00:00  Grid 1.5 kW  Solar 2 kW`
fn line(readings: &Readings, zone: &TimeZone) -> String {
    let mut line = times::shown(readings.ts(), zone);
    for reading in readings {
        line.push_str(&format!("  {} {}", Plain(&reading.name), reading.quantity.scaled()));
    }
    for (name, _) in readings.without_value() {
        line.push_str(&format!("  {} -", Plain(name)));
    }
    line.push('\n');
    line
}

/// The lines of the terminal that the last table takes.
struct Screen {
    lines: usize,
}

impl Screen {
    /// Escape sequences and text that replace the last table. Lines below the height of the terminal are counted
    /// instead: a line that has scrolled away cannot be updated.
    fn renewed(&mut self, text: &str, height: Option<usize>) -> String {
        let up = if self.lines > 0 { format!("\x1b[{}A", self.lines) } else { String::new() };
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        // The cursor takes the last line.
        if let Some(room) = height.map(|height| height.saturating_sub(1).max(1))
            && lines.len() > room
        {
            let more = lines.len() - (room - 1);
            lines.truncate(room - 1);
            lines.push(format!(".. {more} more lines; enlarge the terminal, or name registers"));
        }
        self.lines = lines.len();
        // Erases the rest of each line, and the lines below.
        let body: String = lines.iter().map(|line| format!("{line}\x1b[K\n")).collect();
        format!("{up}{body}\x1b[J")
    }
}

#[cfg(test)]
mod tests {
    use super::{Away, Screen};

    #[test]
    fn a_text_takes_the_place_of_the_one_before() {
        let mut screen = Screen { lines: 0 };
        assert_eq!(screen.renewed("a\nb\n", None), "a\x1b[K\nb\x1b[K\n\x1b[J");
        assert_eq!(screen.renewed("c\n", Some(9)), "\x1b[2Ac\x1b[K\n\x1b[J");
        assert_eq!(screen.renewed("d\n", None), "\x1b[1Ad\x1b[K\n\x1b[J");
        // Three lines, of which the last is the cursor's.
        let cut = screen.renewed("a\nb\nc\n", Some(3));
        assert!(cut.starts_with("\x1b[1Aa\x1b[K\n.. 2 more lines"), "{cut}");
        assert!(screen.renewed("a\nb\nc\n", Some(4)).starts_with("\x1b[2Aa\x1b[K\nb\x1b[K\nc\x1b[K\n"));
    }

    #[test]
    fn a_meter_that_is_away_is_reported_once_and_asked_less_and_less() {
        let mut away = Away::default();
        assert!(!away.ends() && away.begins() && !away.begins());
        let pauses: Vec<u64> = std::iter::from_fn(|| {
            away.begins();
            Some(away.pause().as_secs())
        })
        .take(5)
        .collect();
        assert_eq!(pauses, [4, 8, 16, 30, 30]);
        assert!(away.ends() && away.begins() && away.pause().as_secs() == 1);
    }
}
