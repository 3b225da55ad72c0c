//! The table: aligned numbers with significant digits only, no wider than the terminal.

use egauge_webapi::Timestamp;
use egauge_webapi::services::history::Step;
use egauge_webapi::services::units::{Quantity, Unit};
use jiff::tz::TimeZone;

use super::parts::{Part, Shown};
use crate::times;

/// The number of steps that are laid out together, as a page.
const PAGE: usize = 2000;

/// Between columns.
const GAP: usize = 2;

/// A table that is written page by page.
pub(super) struct Table {
    parts: Vec<Part>,
    step: Step,
    zone: TimeZone,
    /// The width in characters, if it is limited.
    width: Option<usize>,
    page: Vec<Shown>,
    /// Statistics of the columns over all pages.
    columns: Vec<Stats>,
    pages: usize,
}

/// Statistics of a column. Partial steps and steps with gaps count for the total only.
#[derive(Clone, Copy, Debug, Default)]
struct Stats {
    total: Option<f64>,
    highest: Option<f64>,
    lowest: Option<f64>,
    sum: f64,
    count: u32,
}

impl Stats {
    fn add(&mut self, value: f64, is_whole: bool) {
        self.total = Some(self.total.unwrap_or(0.0) + value);
        if is_whole {
            self.highest = Some(self.highest.map_or(value, |highest| highest.max(value)));
            self.lowest = Some(self.lowest.map_or(value, |lowest| lowest.min(value)));
            self.sum += value;
            self.count += 1;
        }
    }

    fn average(&self) -> Option<f64> {
        (self.count > 0).then(|| self.sum / f64::from(self.count))
    }

    /// The greatest magnitude in the footer.
    fn magnitude(&self) -> f64 {
        let all = [self.highest, self.lowest, self.total];
        all.into_iter().flatten().map(f64::abs).fold(0.0, f64::max)
    }
}

/// The layout of a column.
struct Column {
    title: String,
    unit: Option<(Unit, Unit)>,
    behind: usize,
    width: usize,
}

impl Column {
    /// A number in the column's unit.
    fn number(&self, value: f64) -> String {
        let value = match self.unit {
            Some((from, to)) => Quantity::new(value, from).to(to).map_or(value, |quantity| quantity.value),
            None => value,
        };
        let text = format!("{value:.*}", self.behind);
        // `-0.00` is `0.00`.
        match text.strip_prefix('-') {
            Some(digits) if digits.chars().all(|digit| matches!(digit, '0' | '.')) => digits.to_owned(),
            _ => text,
        }
    }
}

impl Table {
    pub(super) fn new(parts: Vec<Part>, step: Step, zone: TimeZone, width: Option<usize>) -> Self {
        let columns = vec![Stats::default(); parts.len()];
        Self { parts, step, zone, width, page: Vec::new(), columns, pages: 0 }
    }

    pub(super) fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// Adds a step; returns a page when it is full.
    pub(super) fn row(&mut self, step: Shown) -> String {
        let is_whole = !step.is_gap && !step.is_partial;
        for (stats, value) in self.columns.iter_mut().zip(&step.values) {
            if let Some(value) = value {
                stats.add(*value, is_whole);
            }
        }
        self.page.push(step);
        if self.page.len() < PAGE { String::new() } else { self.written(false) }
    }

    /// The last page, with totals and averages of all pages.
    pub(super) fn end(&mut self) -> String {
        if self.page.is_empty() && self.pages == 0 {
            return "the range has no data\n".to_owned();
        }
        self.written(true)
    }

    fn written(&mut self, is_last: bool) -> String {
        let page = std::mem::take(&mut self.page);
        self.pages += 1;
        let labels = self.labels(&page);
        let columns: Vec<Column> =
            (0..self.parts.len()).filter_map(|index| self.column(index, &page, is_last)).collect();
        let notes: Vec<String> = page.iter().map(Shown::note).collect();
        let footers = if is_last { self.footers() } else { Vec::new() };
        let names = footers.iter().map(|(name, _)| name.chars().count());
        let label = labels.iter().map(|label| label.chars().count()).chain(names).max().unwrap_or(0);
        let note = notes.iter().map(|note| note.chars().count()).max().unwrap_or(0);

        let mut text = String::new();
        let mut begin = 0;
        while begin < columns.len() {
            let reserved = if begin == 0 && note > 0 { GAP + note } else { 0 };
            let end = self.fitting(&columns, begin, label + reserved);
            let block = columns.get(begin..end).unwrap_or_default();
            if begin > 0 {
                text.push('\n');
            }
            let mut line = |first: &str, cells: Vec<String>, note: &str| {
                let mut line = format!("{first:label$}");
                for (cell, column) in cells.iter().zip(block) {
                    line.push_str(&format!("{:GAP$}{cell:>width$}", "", width = column.width));
                }
                let line = if note.is_empty() { line } else { format!("{line}  {note}") };
                text.push_str(line.trim_end());
                text.push('\n');
            };
            line("begin", block.iter().map(|column| column.title.clone()).collect(), "");
            for ((step, label), note) in page.iter().zip(&labels).zip(&notes) {
                let values = step.values.get(begin..end).unwrap_or_default();
                let cells = values.iter().zip(block).map(|(value, column)| {
                    value.map_or_else(|| "-".to_owned(), |value| column.number(value))
                });
                line(label, cells.collect(), if begin == 0 { note } else { "" });
            }
            for (name, values) in &footers {
                let values = values.get(begin..end).unwrap_or_default();
                if values.iter().all(Option::is_none) {
                    continue;
                }
                let cells = values.iter().zip(block);
                let cells =
                    cells.map(|(value, column)| value.map_or_else(String::new, |value| column.number(value)));
                line(name, cells.collect(), "");
            }
            begin = end;
        }
        text
    }

    /// The number of columns that fit beside the labels, at least one.
    fn fitting(&self, columns: &[Column], begin: usize, reserved: usize) -> usize {
        let Some(width) = self.width else { return columns.len() };
        let mut taken = reserved;
        let mut end = begin;
        while let Some(column) = columns.get(end) {
            taken += GAP + column.width;
            if taken > width && end > begin {
                break;
            }
            end += 1;
        }
        end
    }

    /// The layout of a column, whose unit and decimals fit its greatest number.
    fn column(&self, index: usize, page: &[Shown], is_last: bool) -> Option<Column> {
        let (part, stats) = (self.parts.get(index)?, self.columns.get(index)?);
        let values = || page.iter().filter_map(|step| step.values.get(index).copied().flatten());
        let greatest = values().map(f64::abs).fold(0.0, f64::max);
        let unit = part.unit.map(|unit| (unit, Quantity::new(greatest, unit).scaled().unit));
        let mut column =
            Column { title: part.plain_title(unit.map(|(_, to)| to)), unit, behind: 0, width: 0 };
        let shown = match unit {
            Some((from, to)) => {
                Quantity::new(greatest, from).to(to).map_or(greatest, |quantity| quantity.value)
            }
            None => greatest,
        };
        let is_whole = part.unit.is_none() && values().all(|value| value.fract() == 0.0);
        let magnitude = shown.log10().floor();
        if magnitude.is_finite() && !is_whole {
            column.behind = (3.0 - magnitude).clamp(0.0, 4.0) as usize;
        }
        let mut widths: Vec<usize> = values().map(|value| column.number(value).chars().count()).collect();
        if is_last {
            let longest = [stats.total, stats.lowest, stats.highest, Some(-stats.magnitude())];
            widths.extend(longest.into_iter().flatten().map(|value| column.number(value).chars().count()));
        }
        column.width = widths.into_iter().max().unwrap_or(1).max(column.title.chars().count());
        Some(column)
    }

    /// Names and values of the lines below the steps.
    fn footers(&self) -> Vec<(&'static str, Vec<Option<f64>>)> {
        let of = |value: fn(&Stats) -> Option<f64>| self.columns.iter().map(value).collect::<Vec<_>>();
        let totals = self.columns.iter().zip(&self.parts);
        let totals: Vec<_> = totals.map(|(stats, part)| stats.total.filter(|_| part.flows)).collect();
        let mut footers = Vec::new();
        if totals.iter().any(Option::is_some) {
            footers.push(("total", totals));
        }
        if self.columns.iter().any(|stats| stats.count > 1) {
            footers.push(("average", of(Stats::average)));
            footers.push(("highest", of(|stats| stats.highest)));
            footers.push(("lowest", of(|stats| stats.lowest)));
        }
        footers
    }

    /// The begin of each step, as short as is unambiguous.
    fn labels(&self, page: &[Shown]) -> Vec<String> {
        let offset = |time: Timestamp| times::formatted(time, &self.zone, "%:z");
        let first = page.first().map(|step| offset(step.begin));
        let changes = page.last().map(|step| offset(step.end)) != first
            || page.iter().any(|step| Some(offset(step.begin)) != first);
        let second = |step: &Shown| step.begin.unix_seconds().rem_euclid(60) != 0;
        let clock = if page.iter().any(second) { "%F %T" } else { "%F %H:%M" };
        let clock = if changes { format!("{clock}%:z") } else { clock.to_owned() };
        let date = match self.step {
            Step::Days(_) | Step::Weeks(_) => "%F %a",
            Step::Months(_) => "%Y-%m",
            Step::Years(_) => "%Y",
            _ => &clock,
        };
        let label = |step: &Shown| {
            let is_begun = matches!(self.step, Step::Fixed(_)) || times::is_midnight(step.begin, &self.zone);
            let whole = is_begun
                && (!step.is_partial || step.begin != page.first().map_or(step.begin, |one| one.begin));
            let days = matches!(self.step, Step::Days(_)) && is_begun;
            times::formatted(step.begin, &self.zone, if whole || days { date } else { &clock })
        };
        page.iter().map(label).collect()
    }
}
