//! The columns of a history: sums of flows, in total or by sign, and averages of other registers.

use egauge_webapi::runtime::Plain;
use egauge_webapi::services::history::{Column, Format, HistoryStream, Row};
use egauge_webapi::services::units::{Currency, Quantity, Unit};
use egauge_webapi::{Json, Map, Timestamp};

use crate::failure::Failure;
use crate::picture::Series;
use crate::times;

/// The part of a register that a column shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Both,
    Positive,
    Negative,
}

/// A displayed column.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The index of the register's column in the rows.
    index: usize,
    pub(super) name: String,
    pub(super) unit: Option<Unit>,
    /// Whether the column is a sum over time; otherwise it is an average.
    pub(super) flows: bool,
    pub(super) sign: Sign,
    is_inverted: bool,
}

/// A step with its displayed values.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    pub(super) begin: Timestamp,
    pub(super) end: Timestamp,
    pub(super) is_gap: bool,
    pub(super) is_partial: bool,
    /// Registers that were reset to zero in this step.
    pub(super) resets: Vec<String>,
    pub(super) values: Vec<Option<f64>>,
}

/// The columns, and the finer row that was read ahead.
pub(super) struct Parts {
    pub(super) all: Vec<Part>,
    ahead: Option<Row>,
}

/// Whether the sum of a register over time is a quantity of its own: energy for power, none for voltage.
fn flows(column: &Column) -> bool {
    let code = column.register_type().as_str();
    matches!(code, "P" | "S" | "var" | "PQ" | "Q" | "Qv" | "Qe" | "Ee" | "$" | "#" | "#3")
}

impl Parts {
    pub(super) fn new(
        columns: &[Column],
        split: bool,
        invert: &[String],
        currency: Option<Currency>,
    ) -> Self {
        let mut all = Vec::new();
        for (index, column) in columns.iter().enumerate() {
            let flows = flows(column);
            let unit = if flows { column.cumulative_unit() } else { column.rate_unit() };
            let unit = unit.map(|unit| currency.map_or(unit, |currency| unit.with_currency(currency)));
            let signs: &[Sign] =
                if split && flows { &[Sign::Positive, Sign::Negative] } else { &[Sign::Both] };
            all.extend(signs.iter().map(|sign| Part {
                index,
                name: column.name().to_owned(),
                unit,
                flows,
                sign: *sign,
                is_inverted: invert.iter().any(|name| name == column.name()),
            }));
        }
        Self { all, ahead: None }
    }

    pub(super) fn titles(&self) -> Vec<Part> {
        self.all.clone()
    }

    /// A step without a split by sign.
    pub(super) fn whole(&self, row: &Row) -> Shown {
        let values = self.all.iter().map(|part| part.value(row)).collect();
        shown(row, values)
    }

    /// A step whose positive and negative parts are the sums of finer steps.
    pub(super) async fn split(&mut self, row: &Row, fine: &mut HistoryStream) -> Result<Shown, Failure> {
        let mut values: Vec<Option<f64>> = self.all.iter().map(|part| part.value(row)).collect();
        for (part, value) in self.all.iter().zip(&mut values).filter(|(part, _)| part.sign != Sign::Both) {
            // Without a value in any finer step, the part is unknown.
            *value = value.filter(|_| part.sign == Sign::Both);
        }
        loop {
            let finer = match self.ahead.take() {
                Some(finer) => finer,
                None => match fine.next().await {
                    Some(finer) => finer?,
                    None => break,
                },
            };
            if finer.begin() >= row.end() {
                self.ahead = Some(finer);
                break;
            }
            if finer.begin() < row.begin() {
                continue;
            }
            for (part, sum) in self.all.iter().zip(&mut values).filter(|(part, _)| part.sign != Sign::Both) {
                if let Some(value) = part.value(&finer) {
                    let counted = match part.sign {
                        Sign::Positive => value.max(0.0),
                        _ => (-value).max(0.0),
                    };
                    *sum = Some(sum.unwrap_or(0.0) + counted);
                }
            }
        }
        Ok(shown(row, values))
    }

    /// A curve for each column.
    pub(super) fn curves(&self, steps: &[Shown]) -> Vec<Series> {
        let curve = |(index, part): (usize, &Part)| {
            let value = |step: &Shown| {
                let value = step.values.get(index).copied().flatten()?;
                Some((step.begin.to_f64(), step.end.to_f64(), value))
            };
            let known: Vec<_> = steps.iter().filter_map(value).collect();
            let greatest = known.iter().map(|(.., value)| value.abs()).fold(0.0, f64::max);
            let scaled = part.unit.map(|unit| (unit, Quantity::new(greatest, unit).scaled().unit));
            let converted = known.into_iter().map(|(begin, end, value)| {
                let quantity = scaled.and_then(|(from, to)| Quantity::new(value, from).to(to).ok());
                (begin, end, quantity.map_or(value, |quantity| quantity.value))
            });
            let unit = scaled.map_or_else(String::new, |(_, unit)| unit.to_string());
            Series::of_steps(format!("{}{}", part.name, part.sign.mark()), unit, converted, part.flows)
        };
        self.all.iter().enumerate().map(curve).collect()
    }

    /// A step as CSV or JSON, after the header if it is the first.
    pub(super) fn line(&self, format: Format, step: &Shown, first: bool) -> String {
        match format {
            Format::Csv => {
                let header = if first { self.csv_header() } else { String::new() };
                let mut line = format!(
                    "{header}{},{},{},{}",
                    times::iso(step.begin),
                    times::iso(step.end),
                    step.begin,
                    step.end
                );
                for value in &step.values {
                    line.push(',');
                    line.push_str(&value.map_or_else(String::new, |value| (value + 0.0).to_string()));
                }
                format!("{line},{}\n", step.note())
            }
            Format::JsonLines => {
                let values = self.all.iter().zip(&step.values).map(|(part, value)| part.json(*value));
                step.json_line([("values", values.collect())])
            }
        }
    }

    fn csv_header(&self) -> String {
        let mut line = "begin,end,begin [Unix],end [Unix]".to_owned();
        for part in &self.all {
            let title = part.title(part.unit);
            line.push(',');
            if title.contains([',', '"', '\n', '\r']) {
                line.push_str(&format!("\"{}\"", title.replace('"', "\"\"")));
            } else {
                line.push_str(&title);
            }
        }
        format!("{line},note\n")
    }
}

fn shown(row: &Row, values: Vec<Option<f64>>) -> Shown {
    let resets =
        row.iter().filter(|(_, reading)| reading.is_reset).map(|(column, _)| column.name().to_owned());
    Shown {
        begin: row.begin(),
        end: row.end(),
        is_gap: row.is_gap(),
        is_partial: row.is_partial(),
        resets: resets.collect(),
        values,
    }
}

impl Part {
    /// The value of a row in this column.
    fn value(&self, row: &Row) -> Option<f64> {
        let reading = row.readings().get(self.index)?;
        let quantity: Option<Quantity> = if self.flows { reading.accumulated } else { reading.average };
        let counts = || reading.counts.filter(|_| self.unit.is_none()).map(|counts| counts as f64);
        let value = quantity.map(|quantity| quantity.value).or_else(counts)?;
        Some(if self.is_inverted { -value } else { value })
    }

    /// `Grid + [kWh]`
    pub(super) fn title(&self, unit: Option<Unit>) -> String {
        let name = format!("{}{}", self.name, self.sign.mark());
        match unit.map(|unit| unit.to_string()) {
            Some(unit) if !unit.is_empty() => format!("{name} [{unit}]"),
            _ => name,
        }
    }

    /// The same with control characters escaped.
    pub(super) fn plain_title(&self, unit: Option<Unit>) -> String {
        Plain(&self.title(unit)).to_string()
    }

    fn json(&self, value: Option<f64>) -> Json {
        let sign = match self.sign {
            Sign::Both => None,
            Sign::Positive => Some(("sign", Json::from("+"))),
            Sign::Negative => Some(("sign", Json::from("-"))),
        };
        let unit = self.unit.map_or_else(String::new, |unit| unit.to_string());
        [("name", Json::from(self.name.as_str()))]
            .into_iter()
            .chain(sign)
            .chain([
                ("value", value.map_or(Json::Null, |value| Json::from(value + 0.0))),
                ("unit", Json::from(unit)),
            ])
            .collect()
    }

    /// The same with the average.
    pub(super) fn sums_json(&self, total: Option<f64>, average: Option<f64>) -> Json {
        let average = ("average_per_step", average.map_or(Json::Null, Json::from));
        let total = self.json(total);
        let members = total.as_object().into_iter().flat_map(Map::iter);
        members.map(|(name, value)| (name, value.clone())).chain([average]).collect()
    }
}

impl Shown {
    /// A line of JSON: `begin` and `end` as ISO 8601 and in seconds since 1970, `gap`, `partial`, and these members.
    pub(super) fn json_line(&self, members: impl IntoIterator<Item = (&'static str, Json)>) -> String {
        let [begin, begin_unix] = times::members(self.begin).map(|(_, json)| json);
        let [end, end_unix] = times::members(self.end).map(|(_, json)| json);
        let json: Json = [
            ("begin", begin),
            ("end", end),
            ("begin_unix", begin_unix),
            ("end_unix", end_unix),
            ("gap", Json::from(self.is_gap)),
            ("partial", Json::from(self.is_partial)),
        ]
        .into_iter()
        .chain(members)
        .collect();
        format!("{json}\n")
    }

    /// `gap, reset Grid`
    pub(super) fn note(&self) -> String {
        let mut notes = Vec::new();
        if self.is_gap {
            notes.push("gap".to_owned());
        }
        if self.is_partial {
            notes.push("partial".to_owned());
        }
        notes.extend(
            self.resets.iter().map(|name| format!("reset {}", Plain(name).to_string().replace(',', " "))),
        );
        notes.join("; ")
    }
}
