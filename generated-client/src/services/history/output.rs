//! Rows as text: CSV, and JSON line by line.

use std::fmt::Write as _;

use serde::Serialize;

use super::column::Column;
use super::iso8601::write_iso8601;
use super::row::{Reading, Row};
use crate::runtime::Timestamp;
use crate::services::units::{Quantity, Unit};

/// A way to write rows, one a line, so that a table of any length needs no memory.
///
/// Times are written twice: by ISO 8601 in UTC, and as seconds since 1970. Numbers have all the digits that a float
/// has; what there is not is left empty in CSV and out in JSON.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
/// use egauge_webapi::services::history::{Format, HistoryRange};
/// use std::time::Duration;
///
/// let mut rows = meter.history(HistoryRange::last(Duration::from_secs(86_400))).rows().await?;
/// print!("{}", Format::Csv.header(rows.columns()));
/// while let Some(row) = rows.next().await {
///     print!("{}", Format::Csv.line(&row?));
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A header and a line for each row, fields quoted as RFC 4180 has it, lines ended by a line feed:
    /// `begin,end,begin [Unix],end [Unix],Grid [kWh],Grid [W],note`. A register of which demand was asked for has
    /// `Grid demand [W],Grid demand begin` besides. A register whose type has no sum over time, or is not known, has
    /// what its [counter](Reading::counts) says, under its name alone. The note is `gap`, and `reset` with the name of
    /// each register that was.
    Csv,
    /// An object for each row and no header:
    ///
    /// ```json
    /// {"begin":"2024-07-09T00:00:00Z","end":"2024-07-10T00:00:00Z","begin_unix":1720483200,"end_unix":1720569600,
    ///  "gap":false,"registers":{"Grid":{"accumulated":{"value":-6,"unit":"kWh"},
    ///  "average":{"value":-250,"unit":"W"},"counts":"-21600000","reset":false}}}
    /// ```
    ///
    /// on one line. `counts` is a text, so that none of its digits is lost. Demand is in `demand`, with `value`, `unit`,
    /// `begin` and `begin_unix`.
    JsonLines,
}

impl Format {
    /// What comes before the rows, with its line feed; empty for JSON lines.
    pub fn header(self, columns: &[Column]) -> String {
        let mut line = String::new();
        if self == Self::Csv {
            line.push_str("begin,end,begin [Unix],end [Unix]");
            for column in columns {
                let name = column.name();
                if let (Some(sum), Some(rate)) = (column.cumulative_unit(), column.rate_unit()) {
                    for unit in [sum, rate] {
                        field(&mut line, &titled(name, unit));
                    }
                } else {
                    field(&mut line, name);
                }
                if column.has_demand() {
                    let demand = format!("{name} demand");
                    field(
                        &mut line,
                        &column.rate_unit().map_or_else(|| demand.clone(), |unit| titled(&demand, unit)),
                    );
                    field(&mut line, &format!("{demand} begin"));
                }
            }
            line.push_str(",note\n");
        }
        line
    }

    /// A row, with its line feed.
    pub fn line(self, row: &Row) -> String {
        // About what a register takes.
        let mut line = String::with_capacity(100 + 60 * row.readings().len());
        match self {
            Self::Csv => csv(row, &mut line),
            Self::JsonLines => json(row, &mut line),
        }
        line.push('\n');
        line
    }
}

/// `Grid [kWh]`; a unit without a symbol is left out.
fn titled(name: &str, unit: Unit) -> String {
    let symbol = unit.to_string();
    if symbol.is_empty() { name.to_owned() } else { format!("{name} [{symbol}]") }
}

fn csv(row: &Row, line: &mut String) {
    write_iso8601(row.begin(), line);
    line.push(',');
    write_iso8601(row.end(), line);
    for time in [row.begin(), row.end()] {
        line.push(',');
        unix(line, time);
    }
    for (column, reading) in row.iter() {
        if column.cumulative_unit().is_some() && column.rate_unit().is_some() {
            for quantity in [&reading.accumulated, &reading.average] {
                line.push(',');
                value(line, quantity.as_ref());
            }
        } else {
            line.push(',');
            if let Some(counts) = reading.counts {
                number(line, &counts);
            }
        }
        if column.has_demand() {
            line.push(',');
            value(line, reading.demand.as_ref().map(|demand| &demand.rate));
            line.push(',');
            if let Some(demand) = &reading.demand {
                write_iso8601(demand.begin, line);
            }
        }
    }
    field(line, &note(row));
}

fn note(row: &Row) -> String {
    let mut note = String::new();
    if row.is_gap() {
        note.push_str("gap");
    }
    for (column, _) in row.iter().filter(|(_, reading)| reading.is_reset) {
        note.push_str(if note.is_empty() { "reset " } else { "; reset " });
        note.push_str(column.name());
    }
    note
}

/// A comma and a field, in quotes where it must be.
fn field(line: &mut String, text: &str) {
    line.push(',');
    if text.contains([',', '"', '\n', '\r']) {
        line.push('"');
        line.push_str(&text.replace('"', "\"\""));
        line.push('"');
    } else {
        line.push_str(text);
    }
}

fn value(line: &mut String, quantity: Option<&Quantity>) {
    if let Some(quantity) = quantity {
        // Minus nothing is nothing.
        float(line, quantity.value + 0.0);
    }
}

/// Seconds since 1970.
fn unix(line: &mut String, time: Timestamp) {
    if time.subsec_nanos() == 0 {
        number(line, &time.unix_seconds());
    } else {
        // Writing to a string does not fail.
        let _ = write!(line, "{time}");
    }
}

/// A float as `Display` writes it: all the digits that it has, no exponent, no point behind a whole number.
fn float(line: &mut String, value: f64) {
    let before = line.len();
    if value.is_finite() {
        number(line, &value);
    }
    let text = &line[before..];
    if text.is_empty() || text.contains('e') {
        line.truncate(before);
        let _ = write!(line, "{value}");
    } else if text.ends_with(".0") {
        line.truncate(line.len() - 2);
    }
}

/// A number as JSON has it, in half the time that `write!` takes.
fn number<N: Serialize>(line: &mut String, number: &N) {
    /// As long as any number of 64 bits.
    struct Digits([u8; 32], usize);

    impl std::io::Write for Digits {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            let count = (&mut self.0[self.1..]).write(bytes)?;
            self.1 += count;
            Ok(count)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    let mut digits = Digits([0; 32], 0);
    // It has room for them, and they are ASCII.
    if serde_json::to_writer(&mut digits, number).is_ok() {
        line.push_str(std::str::from_utf8(&digits.0[..digits.1]).unwrap_or_default());
    }
}

fn json(row: &Row, line: &mut String) {
    line.push('{');
    json_time(line, "begin", row.begin());
    line.push(',');
    json_time(line, "end", row.end());
    let _ = write!(line, ",\"begin_unix\":{},\"end_unix\":{}", row.begin(), row.end());
    let _ = write!(line, ",\"gap\":{},\"registers\":{{", row.is_gap());
    for (index, (column, reading)) in row.iter().enumerate() {
        if index > 0 {
            line.push(',');
        }
        json_text(line, column.name());
        line.push(':');
        json_reading(line, reading);
    }
    line.push_str("}}");
}

fn json_reading(line: &mut String, reading: &Reading) {
    line.push('{');
    for (name, quantity) in [("accumulated", &reading.accumulated), ("average", &reading.average)] {
        if let Some(quantity) = quantity {
            let _ = write!(line, "\"{name}\":{{");
            json_quantity(line, quantity);
            line.push_str("},");
        }
    }
    if let Some(counts) = reading.counts {
        let _ = write!(line, "\"counts\":\"{counts}\",");
    }
    if let Some(demand) = &reading.demand {
        line.push_str("\"demand\":{");
        json_quantity(line, &demand.rate);
        line.push(',');
        json_time(line, "begin", demand.begin);
        let _ = write!(line, ",\"begin_unix\":{}}},", demand.begin);
    }
    let _ = write!(line, "\"reset\":{}}}", reading.is_reset);
}

fn json_quantity(line: &mut String, quantity: &Quantity) {
    line.push_str("\"value\":");
    if quantity.value.is_finite() {
        value(line, Some(quantity));
    } else {
        // JSON knows neither infinity nor what is no number.
        line.push_str("null");
    }
    line.push_str(",\"unit\":");
    json_text(line, &quantity.unit.to_string());
}

fn json_time(line: &mut String, name: &str, time: Timestamp) {
    let _ = write!(line, "\"{name}\":\"");
    write_iso8601(time, line);
    line.push('"');
}

fn json_text(line: &mut String, text: &str) {
    // A text can always be written as JSON.
    line.push_str(&serde_json::to_string(text).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::float;

    fn written(value: f64) -> String {
        let mut line = "before,".to_owned();
        float(&mut line, value);
        line.strip_prefix("before,").expect("what was there").to_owned()
    }

    #[test]
    fn floats_are_written_as_display_writes_them() {
        for value in [
            0.0,
            -0.0,
            1.0,
            -6.0,
            0.1,
            1e-7,
            1.5e-5,
            1e15,
            123_456_789.123,
            1e16,
            1e17,
            1e21,
            1e300,
            f64::MAX,
            f64::MIN,
            f64::MIN_POSITIVE,
            f64::EPSILON,
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
        ] {
            assert_eq!(written(value), value.to_string());
        }
    }

    proptest! {
        #[test]
        fn any_float_is_written_as_display_writes_it(value in prop_oneof![any::<f64>(), -1e9..1e9]) {
            prop_assert_eq!(written(value), value.to_string());
        }
    }
}
