//! `egauge watch`.

use std::io::Write as _;
use std::time::Duration;

use clap::Args;
use egauge_webapi::services::readings::{Readings, ReadingsError};
use tokio::time::{MissedTickBehavior, interval};

use super::Context;
use super::now::{Registers, json, shown};
use crate::failure::Failure;
use crate::times;

#[derive(Args)]
#[command(after_help = "On a terminal the table is renewed in place; otherwise every reading is a line.")]
pub(crate) struct Watch {
    #[command(flatten)]
    registers: Registers,
    /// How often to look; a meter has new values every second
    #[arg(long, value_name = "TIME", default_value = "1s", value_parser = times::duration)]
    interval: Duration,
    /// End after so many readings
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,
}

impl Watch {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let mut ticks = interval(self.interval);
        // After a pause there is no use in catching up.
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut screen = Screen { lines: 0 };
        let mut seen = 0;
        while self.count.is_none_or(|count| seen < count) {
            ticks.tick().await;
            match self.registers.read(&context.meter).await {
                Ok(readings) => {
                    seen += 1;
                    if context.json {
                        context.out.json_lines(&format!("{}\n", json(&readings)?))?;
                    } else if context.out.is_terminal() {
                        context.out.lines(&screen.renewed(&shown(&readings)))?;
                    } else {
                        context.out.lines(&line(&readings))?;
                    }
                    context.out.flush()?;
                }
                // One that was there will be back.
                Err(ReadingsError::Call(error)) if seen > 0 && error.is_retryable() => {
                    screen.lines = 0;
                    let _ = writeln!(std::io::stderr(), "{}\n  it is asked again", Failure::from(error));
                }
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }
}

/// `2024-07-10 12:00:00+00:00  Grid 1.5 kW  Solar 2 kW`
fn line(readings: &Readings) -> String {
    let mut line = times::shown(readings.ts());
    for reading in readings {
        line.push_str(&format!("  {} {}", reading.name, reading.quantity.scaled()));
    }
    line.push('\n');
    line
}

/// How much of the terminal is ours.
struct Screen {
    lines: usize,
}

impl Screen {
    /// What puts this text where the one before it is.
    fn renewed(&mut self, text: &str) -> String {
        let up = if self.lines > 0 { format!("\x1b[{}A", self.lines) } else { String::new() };
        self.lines = text.lines().count();
        // What is left of longer lines is erased, and so are further lines.
        let body: String = text.lines().map(|line| format!("{line}\x1b[K\n")).collect();
        format!("{up}{body}\x1b[J")
    }
}

#[cfg(test)]
mod tests {
    use super::Screen;

    #[test]
    fn a_text_takes_the_place_of_the_one_before() {
        let mut screen = Screen { lines: 0 };
        assert_eq!(screen.renewed("a\nb\n"), "a\x1b[K\nb\x1b[K\n\x1b[J");
        assert_eq!(screen.renewed("c\n"), "\x1b[2Ac\x1b[K\n\x1b[J");
        assert_eq!(screen.renewed("d\n"), "\x1b[1Ad\x1b[K\n\x1b[J");
    }
}
