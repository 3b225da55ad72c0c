//! Totals and averages of a whole history.

use egauge_webapi::Json;
use egauge_webapi::services::history::Format;
use egauge_webapi::services::units::Quantity;
use jiff::tz::TimeZone;

use super::parts::{Parts, Shown};
use crate::picture::digits;
use crate::{table, times};

/// Totals over all steps.
#[derive(Default)]
pub(super) struct Sums {
    /// From the first to the last step.
    span: Option<Shown>,
    totals: Vec<Option<f64>>,
    /// The number of steps with a value, by column.
    counts: Vec<u32>,
    steps: usize,
}

impl Sums {
    pub(super) fn add(&mut self, step: &Shown) {
        self.steps += 1;
        self.totals.resize(step.values.len(), None);
        self.counts.resize(step.values.len(), 0);
        for ((total, count), value) in self.totals.iter_mut().zip(&mut self.counts).zip(&step.values) {
            if let Some(value) = value {
                *total = Some(total.unwrap_or(0.0) + value);
                *count += 1;
            }
        }
        match &mut self.span {
            Some(span) => {
                span.end = step.end;
                span.is_gap |= step.is_gap;
                span.is_partial |= step.is_partial;
                for name in &step.resets {
                    if !span.resets.contains(name) {
                        span.resets.push(name.clone());
                    }
                }
            }
            None => self.span = Some(step.clone()),
        }
    }

    /// `2024-07-09 00:00:00+00:00 to 2024-07-10 00:00:00+00:00`
    pub(super) fn span(&self, zone: &TimeZone) -> String {
        self.span.as_ref().map_or_else(String::new, |span| {
            let [begin, end] = [span.begin, span.end].map(|time| times::shown(time, zone));
            format!("{begin} to {end}")
        })
    }

    /// Whether the last step was the first.
    pub(super) fn is_first(&self) -> bool {
        self.steps == 1
    }

    /// Total and average per step of each column; for a column of averages, the average twice.
    fn columns<'a>(&'a self, parts: &'a Parts) -> impl Iterator<Item = (Option<f64>, Option<f64>)> + 'a {
        parts.all.iter().zip(&self.totals).zip(&self.counts).map(|((part, total), count)| {
            let average = total.map(|total| total / f64::from(*count));
            if part.flows { (*total, average) } else { (average, average) }
        })
    }

    /// As a table.
    pub(super) fn table(&self, parts: &Parts, zone: &TimeZone) -> String {
        let Some(span) = &self.span else { return "the range has no data\n".to_owned() };
        let mut rows = vec![["", "total", "", "average", ""].map(str::to_owned).to_vec()];
        let hours = (span.end.to_f64() - span.begin.to_f64()) / 3600.0;
        for (part, (total, _)) in parts.all.iter().zip(self.columns(parts)) {
            let quantity =
                |value: Option<f64>| part.unit.zip(value).map(|(unit, value)| Quantity::new(value, unit));
            let shown = |quantity: Option<Quantity>| match quantity.map(Quantity::scaled) {
                Some(quantity) => [digits(quantity.value), quantity.unit.to_string()],
                None => ["-".to_owned(), String::new()],
            };
            let cells = if part.flows {
                let seconds = std::time::Duration::from_secs_f64((hours * 3600.0).max(1.0));
                let average = quantity(total).and_then(|total| total.averaged_over(seconds).ok());
                [shown(quantity(total)), shown(average)]
            } else {
                [[String::new(), String::new()], shown(quantity(total))]
            };
            rows.push([vec![part.plain_title(None)], cells.into_iter().flatten().collect()].concat());
        }
        let note = if span.note().is_empty() { String::new() } else { format!("  {}", span.note()) };
        format!("{}{note}\n{}", self.span(zone), table::aligned(&rows))
    }

    /// As CSV or JSON.
    pub(super) fn lines(&self, format: Format, parts: &Parts) -> String {
        let Some(span) = &self.span else { return String::new() };
        match format {
            Format::Csv => {
                let values = self.columns(parts).map(|(value, _)| value).collect();
                parts.line(format, &Shown { values, ..span.clone() }, true)
            }
            Format::JsonLines => {
                let columns = parts.all.iter().zip(self.columns(parts));
                let values = columns.map(|(part, (total, average))| part.sums_json(total, average));
                span.json_line([("steps", Json::from(self.steps as u64)), ("sums", values.collect())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use egauge_webapi::Timestamp;

    use super::{Shown, Sums};

    #[test]
    fn a_register_that_was_reset_twice_is_named_once() {
        let mut sums = Sums::default();
        for (second, resets) in [(0, ["Grid", "Solar"]), (1, ["Grid", "Solar"])] {
            sums.add(&Shown {
                begin: Timestamp::from_unix_seconds(second),
                end: Timestamp::from_unix_seconds(second + 1),
                is_gap: false,
                is_partial: false,
                resets: resets.map(str::to_owned).to_vec(),
                values: vec![None],
            });
        }
        assert_eq!(sums.span.map(|span| span.note()).as_deref(), Some("reset Grid; reset Solar"));
    }
}
