//! Rows as text: CSV, and JSON line by line.

use std::io::Write as _;

use serde::Serialize;

use super::column::Column;
use super::iso8601::Iso8601;
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
    /// what its [counter](Reading::counts) says, under its name alone. The note is `gap`, `partial` of a step that is
    /// cut off, and `reset` with the name of each register that was.
    Csv,
    /// An object for each row and no header:
    ///
    /// ```json
    /// {"begin":"2024-07-09T00:00:00Z","end":"2024-07-10T00:00:00Z","begin_unix":1720483200,"end_unix":1720569600,
    ///  "gap":false,"partial":false,"registers":{"Grid":{"accumulated":{"value":-6,"unit":"kWh"},
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
        let mut line = Vec::new();
        if self == Self::Csv {
            line.extend_from_slice(b"begin,end,begin [Unix],end [Unix]");
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
            line.extend_from_slice(b",note\n");
        }
        text(line)
    }

    /// A row, with its line feed.
    pub fn line(self, row: &Row) -> String {
        // About what a register takes.
        let mut line = Vec::with_capacity(100 + 60 * row.readings().len());
        match self {
            Self::Csv => csv(row, &mut line),
            Self::JsonLines => json(row, &mut line),
        }
        line.push(b'\n');
        text(line)
    }
}

/// A line as text, of which all pieces are: looked at once, and not piece by piece.
fn text(line: Vec<u8>) -> String {
    String::from_utf8(line).unwrap_or_default()
}

/// `Grid [kWh]`; a unit without a symbol is left out.
fn titled(name: &str, unit: Unit) -> String {
    let symbol = unit.to_string();
    if symbol.is_empty() { name.to_owned() } else { format!("{name} [{symbol}]") }
}

fn csv(row: &Row, line: &mut Vec<u8>) {
    let mut iso8601 = Iso8601::default();
    iso8601.write(row.begin(), line);
    line.push(b',');
    iso8601.write(row.end(), line);
    for time in [row.begin(), row.end()] {
        line.push(b',');
        unix(line, time);
    }
    for (column, reading) in row.iter() {
        // What has a sum has a rate.
        if column.cumulative_unit().is_some() {
            for quantity in [&reading.accumulated, &reading.average] {
                line.push(b',');
                value(line, quantity.as_ref());
            }
        } else {
            line.push(b',');
            if let Some(counts) = reading.counts {
                number(line, counts);
            }
        }
        if column.has_demand() {
            line.push(b',');
            value(line, reading.demand.as_ref().map(|demand| &demand.rate));
            line.push(b',');
            if let Some(demand) = &reading.demand {
                iso8601.write(demand.begin, line);
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
    if row.is_partial() {
        note.push_str(if note.is_empty() { "partial" } else { "; partial" });
    }
    for (column, _) in row.iter().filter(|(_, reading)| reading.is_reset) {
        note.push_str(if note.is_empty() { "reset " } else { "; reset " });
        note.push_str(column.name());
    }
    note
}

/// A comma and a field, in quotes where it must be.
fn field(line: &mut Vec<u8>, text: &str) {
    line.push(b',');
    if text.contains([',', '"', '\n', '\r']) {
        line.push(b'"');
        line.extend_from_slice(text.replace('"', "\"\"").as_bytes());
        line.push(b'"');
    } else {
        line.extend_from_slice(text.as_bytes());
    }
}

fn value(line: &mut Vec<u8>, quantity: Option<&Quantity>) {
    if let Some(quantity) = quantity {
        // Minus nothing is nothing.
        float(line, quantity.value + 0.0);
    }
}

/// Seconds since 1970.
fn unix(line: &mut Vec<u8>, time: Timestamp) {
    if time.subsec_nanos() == 0 {
        number(line, time.unix_seconds());
    } else {
        // Writing to memory does not fail.
        let _ = write!(line, "{time}");
    }
}

/// A float in the form of `Display`: the fewest digits that give the same value, no exponent, no point after a whole number.
/// Of two texts that are equally near, it may be the other.
fn float(line: &mut Vec<u8>, value: f64) {
    // What JSON writes without an exponent.
    if (1e-4..1e15).contains(&value.abs()) {
        number(line, value);
        if line.ends_with(b".0") {
            line.truncate(line.len() - 2);
        }
    } else if value == 0.0 && value.is_sign_positive() {
        line.push(b'0');
    } else {
        let _ = write!(line, "{value}");
    }
}

/// A number as JSON has it, which is written in half the time that `write!` takes.
fn number<N: Serialize>(line: &mut Vec<u8>, number: N) {
    // Neither a number nor memory refuses to be written.
    let _ = serde_json::to_writer(line, &number);
}

fn json(row: &Row, line: &mut Vec<u8>) {
    let mut iso8601 = Iso8601::default();
    line.push(b'{');
    json_time(line, &mut iso8601, "begin", row.begin());
    line.push(b',');
    json_time(line, &mut iso8601, "end", row.end());
    let _ = write!(line, ",\"begin_unix\":{},\"end_unix\":{}", row.begin(), row.end());
    let _ = write!(line, ",\"gap\":{},\"partial\":{}", row.is_gap(), row.is_partial());
    line.extend_from_slice(b",\"registers\":{");
    for (index, (column, reading)) in row.iter().enumerate() {
        if index > 0 {
            line.push(b',');
        }
        json_text(line, column.name());
        line.push(b':');
        json_reading(line, &mut iso8601, reading);
    }
    line.extend_from_slice(b"}}");
}

fn json_reading(line: &mut Vec<u8>, iso8601: &mut Iso8601, reading: &Reading) {
    line.push(b'{');
    for (name, quantity) in [("accumulated", &reading.accumulated), ("average", &reading.average)] {
        if let Some(quantity) = quantity {
            let _ = write!(line, "\"{name}\":{{");
            json_quantity(line, quantity);
            line.extend_from_slice(b"},");
        }
    }
    if let Some(counts) = reading.counts {
        let _ = write!(line, "\"counts\":\"{counts}\",");
    }
    if let Some(demand) = &reading.demand {
        line.extend_from_slice(b"\"demand\":{");
        json_quantity(line, &demand.rate);
        line.push(b',');
        json_time(line, iso8601, "begin", demand.begin);
        let _ = write!(line, ",\"begin_unix\":{}}},", demand.begin);
    }
    let _ = write!(line, "\"reset\":{}}}", reading.is_reset);
}

fn json_quantity(line: &mut Vec<u8>, quantity: &Quantity) {
    line.extend_from_slice(b"\"value\":");
    if quantity.value.is_finite() {
        value(line, Some(quantity));
    } else {
        // JSON has neither infinity nor NaN.
        line.extend_from_slice(b"null");
    }
    line.extend_from_slice(b",\"unit\":");
    json_text(line, &quantity.unit.to_string());
}

fn json_time(line: &mut Vec<u8>, iso8601: &mut Iso8601, name: &str, time: Timestamp) {
    let _ = write!(line, "\"{name}\":\"");
    iso8601.write(time, line);
    line.push(b'"');
}

fn json_text(line: &mut Vec<u8>, text: &str) {
    // A text can always be written as JSON.
    let _ = serde_json::to_writer(line, text);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::float;

    fn written(value: f64) -> String {
        let mut line = b"before,".to_vec();
        float(&mut line, value);
        super::text(line).strip_prefix("before,").expect("what was there").to_owned()
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
            1e-4,
            0.000_123,
            999_999_999_999_999.9,
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
        fn any_float_is_written_in_the_form_of_display(
            value in prop_oneof![any::<f64>(), -1e9..1e9, (1_i64 << 49..1 << 53).prop_map(|eighths| eighths as f64 / 8.0)],
        ) {
            let text = written(value);
            prop_assert_eq!(text.parse::<f64>().unwrap().to_bits(), value.to_bits());
            let (found, expected) = (text, value.to_string());
            prop_assert_eq!(found.len(), expected.len(), "{} {}", found, expected);
            prop_assert_eq!(found.find('.'), expected.find('.'), "{} {}", found, expected);
        }
    }
}
