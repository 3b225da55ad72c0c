//! `egauge history`.

use std::time::Duration;

use clap::Args;
use egauge_webapi::runtime::Plain;
use egauge_webapi::services::history::{Column, Format, HistoryError, HistoryRange, Row};
use egauge_webapi::services::units::Quantity;
use egauge_webapi::{ErrorKind, Timestamp};

use super::Context;
use crate::failure::Failure;
use crate::output::Output;
use crate::progress::Progress;
use crate::times;

/// So far back if nothing is said.
const LAST: Duration = Duration::from_secs(86_400);

/// The least width of a column of numbers.
const WIDTH: usize = 10;

#[derive(Args)]
#[command(after_help = "Times without a zone are in this computer's; in CSV and JSON, times are in UTC.")]
pub(crate) struct History {
    /// So far back, up to the last step that is over: 30d, 12h [default: 1d]
    #[arg(long, value_name = "TIME", value_parser = times::duration, conflicts_with_all = ["from", "to"])]
    last: Option<Duration>,
    /// From when: 2024-07-01, "2024-07-01 12:30", 2024-07-01T12:30:00Z, @1719835200
    #[arg(long, value_name = "WHEN", value_parser = times::time)]
    from: Option<Timestamp>,
    /// To when [default: the present]
    #[arg(long, value_name = "WHEN", value_parser = times::time, requires = "from")]
    to: Option<Timestamp>,
    /// From row to row: 1d, 1h, 15m, 1m
    #[arg(long, value_name = "TIME", default_value = "1h", value_parser = times::duration)]
    step: Duration,
    /// A register by its name; may be repeated [default: all]
    #[arg(long = "register", value_name = "NAME")]
    registers: Vec<String>,
    /// Write CSV: sums and averages
    #[arg(long, conflicts_with = "json")]
    csv: bool,
}

impl History {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let range = match (self.last, self.from, self.to) {
            (_, Some(from), Some(to)) => HistoryRange::between(from, to),
            (_, Some(from), None) => HistoryRange::since(from),
            (last, None, _) => HistoryRange::last(last.unwrap_or(LAST)),
        };
        let mut request = context.meter.history(range).step(self.step);
        if !self.registers.is_empty() {
            request = request.registers(self.registers);
        }
        let progress = Progress::start("reading", context.out.is_terminal());
        let mut rows = request.rows().await?;
        let mut writer = match (self.csv, context.json) {
            (true, _) => Writer::Lines(Format::Csv),
            (_, true) => Writer::Lines(Format::JsonLines),
            _ => Writer::Table(Table::new(rows.columns())),
        };
        writer.put(&mut context.out, &writer.header(rows.columns()))?;
        while let Some(row) = rows.next().await {
            let line = writer.row(&row?);
            writer.put(&mut context.out, &line)?;
            progress.set(rows.fraction());
        }
        context.out.lines(&writer.footer())
    }
}

/// How rows are written.
enum Writer {
    Lines(Format),
    Table(Table),
}

impl Writer {
    fn put(&self, out: &mut Output, text: &str) -> Result<(), Failure> {
        match self {
            Self::Lines(Format::Csv) => out.csv(text),
            Self::Lines(Format::JsonLines) => out.json_lines(text),
            // Names in it are plain.
            Self::Table(_) => out.lines(text),
        }
    }

    fn header(&self, columns: &[Column]) -> String {
        match self {
            Self::Lines(format) => format.header(columns),
            Self::Table(table) => table.header(columns),
        }
    }

    fn row(&mut self, row: &Row) -> String {
        match self {
            Self::Lines(format) => format.line(row),
            Self::Table(table) => table.row(row),
        }
    }

    fn footer(&self) -> String {
        match self {
            Self::Lines(_) => String::new(),
            Self::Table(table) => table.footer(),
        }
    }
}

/// What was counted, for people: a line for each step, and the totals. Of what flows, such as power, it is the sum in a
/// step that matters; of what does not, such as voltage, the average.
struct Table {
    widths: Vec<usize>,
    /// Whether sums are shown.
    flows: Vec<bool>,
    /// The sums so far, of the columns that show them.
    totals: Vec<Option<Quantity>>,
    rows: usize,
}

/// Whether the sum of a register over time means something to people.
fn flows(column: &Column) -> bool {
    let code = column.register_type().as_str();
    matches!(code, "P" | "S" | "var" | "PQ" | "Q" | "Qv" | "Qe" | "Ee" | "$" | "#" | "#3")
}

/// The width of a time.
const TIME: usize = 25;

impl Table {
    fn new(columns: &[Column]) -> Self {
        let widths = columns.iter().map(|column| title(column).chars().count().max(WIDTH)).collect();
        let flows = columns.iter().map(flows).collect();
        Self { widths, flows, totals: vec![None; columns.len()], rows: 0 }
    }

    fn header(&self, columns: &[Column]) -> String {
        self.line("begin", columns.iter().map(title), "")
    }

    fn row(&mut self, row: &Row) -> String {
        let mut notes = Vec::new();
        if row.is_gap() {
            notes.push("gap".to_owned());
        }
        let mut cells = Vec::new();
        for (((column, reading), total), flows) in row.iter().zip(&mut self.totals).zip(&self.flows) {
            if reading.is_reset {
                notes.push(format!("reset {}", Plain(column.name())));
            }
            let shown = if *flows { reading.accumulated } else { reading.average };
            if let Some(more) = reading.accumulated.filter(|_| *flows) {
                let sum = total.map_or(more.value, |total| total.value + more.value);
                *total = Some(Quantity::new(sum, more.unit));
            }
            let counts = reading.counts.filter(|_| column.rate_unit().is_none());
            cells.push(match (shown, counts) {
                (Some(quantity), _) => number(quantity),
                (None, Some(counts)) => counts.to_string(),
                (None, None) => "-".to_owned(),
            });
        }
        self.rows += 1;
        self.line(&times::shown(row.begin()), cells.into_iter(), &notes.join(", "))
    }

    fn footer(&self) -> String {
        if self.rows == 0 {
            return "there are no rows in this range\n".to_owned();
        }
        let totals = self.totals.iter().map(|total| total.map_or_else(String::new, number));
        self.line("total", totals, "")
    }

    fn line(&self, first: &str, cells: impl Iterator<Item = String>, note: &str) -> String {
        let mut line = format!("{first:TIME$}");
        for (cell, width) in cells.zip(&self.widths) {
            line.push_str(&format!("  {cell:>width$}"));
        }
        format!("{}\n", format!("{line}  {note}").trim_end())
    }
}

/// `Grid [kWh]`, `L1 [V]`
fn title(column: &Column) -> String {
    let unit = if flows(column) { column.cumulative_unit() } else { column.rate_unit() };
    let name = Plain(column.name());
    match unit.map(|unit| unit.to_string()) {
        Some(unit) if !unit.is_empty() => format!("{name} [{unit}]"),
        _ => name.to_string(),
    }
}

/// The value without its unit, which stands above it.
fn number(quantity: Quantity) -> String {
    let text = quantity.to_string();
    text.split_once(' ').map_or(text.clone(), |(number, _)| number.to_owned())
}

impl From<HistoryError> for Failure {
    fn from(error: HistoryError) -> Self {
        match error {
            HistoryError::Call(error) if error.kind() == ErrorKind::Timeout => {
                Self::from(error).attempt("ask for larger steps, or try again later")
            }
            HistoryError::Call(error) => error.into(),
            other => Self::of(&other),
        }
    }
}
