//! `egauge history`.

mod layout;
mod parts;
mod sums;

use std::path::PathBuf;

use clap::Args;
use egauge_webapi::models::RegisterGetVirtual;
use egauge_webapi::services::history::{
    Column, Format, HistoryError, HistoryRange, HistoryStream, Row, Step,
};
use egauge_webapi::services::units::{Currency, Unit};
use egauge_webapi::{ErrorKind, Timestamp};
use jiff::tz::TimeZone;

use super::{Context, MeterCurrency, split_lists};
use crate::failure::Failure;
use crate::output::AtomicFile;
use crate::picture::{Axis, Series, braille, svg};
use crate::times::{self, When};
use layout::Table;
use parts::{Parts, Sign};
use sums::Sums;

#[derive(Args)]
#[command(
    after_help = "Days, weeks, months and years are calendar units of the time zone (--zone): they begin at midnight and \
                  are an hour longer or shorter at a clock change. 24h is always 24 hours."
)]
pub(crate) struct History {
    /// Length of the range, which ends with the last complete step: 30d, 12h, 2mo [default: 1d]
    #[arg(long, value_name = "TIME", value_parser = times::step, conflicts_with_all = ["from", "to"])]
    last: Option<Step>,
    /// Begin: today, yesterday, monday, -3d, 2024, 2024-07, 2024-07-01, "2024-07-01 12:30", @1719835200
    #[arg(long, value_name = "WHEN", value_parser = times::when, allow_hyphen_values = true)]
    from: Option<When>,
    /// End [default: now]
    #[arg(long, value_name = "WHEN", value_parser = times::when, requires = "from", allow_hyphen_values = true)]
    to: Option<When>,
    /// Length of a row: 1mo, 1w, 1d, 1h, 15m, 1m
    #[arg(long, value_name = "TIME", default_value = "1h", value_parser = times::step)]
    step: Step,
    /// A register; may be repeated, or a comma list [default: all]
    #[arg(long = "register", value_name = "NAME")]
    registers: Vec<String>,
    /// Show only totals and averages of the whole range
    #[arg(long)]
    sum: bool,
    /// Show positive and negative amounts in separate columns, such as import from and export to the grid
    #[arg(long)]
    split: bool,
    /// Length of the intervals whose sums --split counts as positive or negative
    #[arg(long, value_name = "TIME", default_value = "15m", value_parser = times::duration, requires = "split")]
    split_by: std::time::Duration,
    /// Invert the sign of a register; may be repeated, or a comma list
    #[arg(long, value_name = "NAME")]
    invert: Vec<String>,
    /// Draw curves in the terminal instead of a table
    #[arg(long, conflicts_with_all = ["csv", "json", "sum"])]
    plot: bool,
    /// Also write the curves to an SVG file
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Write CSV with sums and averages
    #[arg(long, conflicts_with = "json")]
    csv: bool,
}

/// The most steps that a picture shows.
const DRAWN: usize = 200_000;

/// The most rows that are split into positive and negative parts with one request for finer steps.
const BATCH: usize = 2000;

/// The lines of a picture in the terminal, and its columns if the width is unknown.
const LINES: usize = 10;
const COLUMNS: usize = 80;

impl History {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let zone = context.zone().await?;
        let range = self.range(context, &zone).await?;
        context.progress.start("reading");
        let mut rows = self.rows(context, range, self.step).await?;
        let columns: Vec<Column> = rows.columns().to_vec();
        let inverted = self.inverted(&columns)?;
        let is_drawn = self.plot || self.svg.is_some();
        let plain = !self.sum && !self.split && self.invert.is_empty() && !is_drawn;
        let format = match (self.csv, context.json) {
            (true, _) => Some(Format::Csv),
            (_, true) => Some(Format::JsonLines),
            _ => None,
        };
        if let Some(format) = format.filter(|_| plain) {
            return lines(context, format, &mut rows).await;
        }
        let currency = self.currency(context, &columns).await;
        let mut parts = Parts::new(&columns, self.split, &inverted, currency);
        let width = context.out.width();
        let mut table = Table::new(parts.titles(), self.step, zone, width);
        let mut sums = Sums::default();
        let mut drawn = Vec::new();
        loop {
            let batch = self.batch(&mut rows).await?;
            let (Some(first), Some(last)) = (batch.first(), batch.last()) else { break };
            let mut fine = match self.split {
                true => {
                    let range = HistoryRange::between(first.begin(), last.end());
                    Some(self.rows(context, range, Step::Fixed(self.split_by)).await?)
                }
                false => None,
            };
            for row in &batch {
                let step = match &mut fine {
                    Some(fine) => parts.split(row, fine).await?,
                    None => parts.whole(row),
                };
                sums.add(&step);
                if is_drawn {
                    if drawn.len() == DRAWN {
                        return Err(Failure::usage(format!("a picture shows at most {DRAWN} steps"))
                            .attempt("give a longer --step or a shorter range"));
                    }
                    drawn.push(step.clone());
                }
                if !self.sum && !self.plot {
                    let text = match format {
                        Some(format) => parts.line(format, &step, sums.is_first()),
                        None => table.row(step),
                    };
                    write(context, format, &text)?;
                }
                context.progress.set(fine.as_ref().map_or_else(|| rows.fraction(), HistoryStream::fraction));
            }
        }
        context.progress.end();
        if let Some(path) = &self.svg {
            let name = context.all.first().map(|(name, _)| name.as_str()).unwrap_or_default();
            let title = format!("{name}, {}", sums.span(table.zone()));
            let mut file = AtomicFile::create(path)?;
            file.write(svg(&title, &parts.curves(&drawn), &Axis::Clock(table.zone().clone())).as_bytes())?;
            file.finish()?;
        }
        if self.plot {
            return self.draw(context, &parts.curves(&drawn), table.zone());
        }
        let text = match (self.sum, format) {
            (true, Some(format)) => sums.lines(format, &parts),
            (true, None) => sums.table(&parts, table.zone()),
            (false, Some(_)) => String::new(),
            (false, None) => table.end(),
        };
        write(context, format, &text)
    }

    /// The next row; with `--split`, the next rows that one request for finer steps can divide: from the begin of the
    /// first row, all ends are whole intervals away, except for the last end.
    async fn batch(&self, rows: &mut HistoryStream) -> Result<Vec<Row>, Failure> {
        let most = if self.split { BATCH } else { 1 };
        let interval = self.split_by.as_secs().max(1);
        let mut batch: Vec<Row> = Vec::new();
        while batch.len() < most
            && let Some(row) = rows.next().await
        {
            let row = row?;
            let begin = batch.first().map_or_else(|| row.begin(), Row::begin).unix_seconds();
            let seconds = row.end().unix_seconds().abs_diff(begin);
            batch.push(row);
            if !seconds.is_multiple_of(interval) {
                break;
            }
        }
        Ok(batch)
    }

    fn draw(&self, context: &mut Context, curves: &[Series], zone: &TimeZone) -> Result<(), Failure> {
        let columns = context.out.width().unwrap_or(COLUMNS);
        for (index, curve) in curves.iter().enumerate() {
            let blank = if index > 0 { "\n" } else { "" };
            let picture = braille(curve, &Axis::Clock(zone.clone()), columns, LINES);
            context.out.lines(&format!("{blank}{picture}"))?;
        }
        Ok(())
    }

    /// The range; relative times count from the meter's present time.
    async fn range(&self, context: &Context, zone: &TimeZone) -> Result<HistoryRange, Failure> {
        let Some(from) = &self.from else {
            return Ok(HistoryRange::last(self.last.unwrap_or(Step::Days(1))));
        };
        let now = if from.is_relative() || self.to.as_ref().is_some_and(When::is_relative) {
            context.meter.readings().await?.ts()
        } else {
            Timestamp::from_unix_seconds(0)
        };
        let resolved = |when: &When| {
            when.resolved(zone, now)
                .ok_or_else(|| Failure::usage("the time is out of the range of the calendar"))
        };
        let from = resolved(from)?;
        let Some(to) = self.to.as_ref().map(resolved).transpose()? else {
            return Ok(HistoryRange::since(from));
        };
        if from > to {
            let [from, to] = [from, to].map(|time| times::shown(time, zone));
            return Err(Failure::usage(format!("--from {from} is later than --to {to}"))
                .attempt("give the earlier time with --from"));
        }
        Ok(HistoryRange::between(from, to))
    }

    /// The rows of the chosen registers. A name with commas is a list unless a register has this name.
    async fn rows(
        &self,
        context: &Context,
        range: HistoryRange,
        step: Step,
    ) -> Result<HistoryStream, Failure> {
        let zone = context.steps_zone()?;
        let request = context.meter.history(range).step(step).zone(zone);
        if self.registers.is_empty() {
            return Ok(request.rows().await?);
        }
        match request.clone().registers(&self.registers).rows().await {
            Err(HistoryError::UnknownRegister(_)) if self.registers.iter().any(|name| name.contains(',')) => {
                let listing = context.meter.register().get().r#virtual(RegisterGetVirtual::Formula);
                let known = listing.object().await?.registers.unwrap_or_default();
                let is_known = |name: &str| known.iter().any(|register| register.name == name);
                Ok(request.registers(split_lists(&self.registers, is_known)).rows().await?)
            }
            done => Ok(done?),
        }
    }

    /// The registers to invert. A name with commas is a list unless a register has this name.
    fn inverted(&self, columns: &[Column]) -> Result<Vec<String>, Failure> {
        let is_shown = |name: &str| columns.iter().any(|column| column.name() == name);
        let names = split_lists(&self.invert, is_shown);
        match names.iter().find(|name| !is_shown(name)) {
            Some(name) => Err(Failure::usage(format!("--invert {name}: the history has no such register"))
                .attempt("name one of the displayed registers; --register selects them")),
            None => Ok(names),
        }
    }

    /// The meter's currency, if there is money among the columns.
    async fn currency(&self, context: &Context, columns: &[Column]) -> Option<Currency> {
        let money = |unit: Option<Unit>| unit.is_some_and(|unit| unit.currency().is_some());
        if !columns.iter().any(|column| money(column.cumulative_unit())) {
            return None;
        }
        MeterCurrency::default().get(&context.meter).await
    }
}

/// Writes rows in the library's format as they arrive.
async fn lines(context: &mut Context, format: Format, rows: &mut HistoryStream) -> Result<(), Failure> {
    let shown = context.out.is_terminal();
    let header = format.header(rows.columns());
    let mut header = Some(header);
    while let Some(row) = rows.next().await {
        let row = row?;
        if let Some(header) = header.take() {
            if shown {
                // The rows themselves show the progress.
                context.progress.end();
            }
            write(context, Some(format), &header)?;
        }
        write(context, Some(format), &format.line(&row))?;
        context.progress.set(rows.fraction());
    }
    context.progress.end();
    write(context, Some(format), &header.unwrap_or_default())
}

fn write(context: &mut Context, format: Option<Format>, text: &str) -> Result<(), Failure> {
    match format {
        Some(Format::Csv) => context.out.csv(text),
        Some(Format::JsonLines) => context.out.json_lines(text),
        // Its names are escaped already.
        None => context.out.lines(text),
    }
}

impl Sign {
    /// What follows a register's name.
    fn mark(self) -> &'static str {
        match self {
            Self::Both => "",
            Self::Positive => " +",
            Self::Negative => " -",
        }
    }
}

impl From<HistoryError> for Failure {
    fn from(error: HistoryError) -> Self {
        match error {
            HistoryError::Call(error) if error.kind() == ErrorKind::Timeout => {
                Self::from(error).attempt("give a longer --step, or try again later")
            }
            HistoryError::Call(error) => error.into(),
            HistoryError::Invalid(_) => Self::of(&error).into_usage(),
            other => Self::of(&other),
        }
    }
}
