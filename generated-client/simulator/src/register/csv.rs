//! `format=csv` and `format=backup`.

use jiff::fmt::strtime;
use tokio::task::yield_now;

use super::{Column, Inquiry, Invalid, TURN};
use crate::backup;
use crate::clock::SECOND;

/// The default format of times.
pub(super) const TIME_FORMAT: &str = "%F %T";

/// Watt-seconds in a kWh.
const KWH: f64 = 3_600_000.0;

impl Inquiry<'_> {
    pub(super) async fn csv(&self) -> Result<String, Invalid> {
        let mut text = quoted("Date & Time");
        for Column { register, .. } in &self.columns {
            let unit = if register.type_code == "P" { "kWh" } else { register.unit() };
            text.push_str(&format!(",{}", quoted(&format!("{} [{unit}]", register.name))));
            if self.demand.is_some() {
                let demand = format!("{} demand [{}]", register.name, register.unit());
                text.push_str(&format!(",{},{}", quoted(&demand), quoted(&format!("{demand} from"))));
            }
        }
        text.push('\n');
        let mut previous: Option<Vec<i64>> = None;
        for (made, row) in self.rows()?.iter().flatten().enumerate() {
            if made % TURN == TURN - 1 {
                yield_now().await;
            }
            let counters = self.counters(row.second);
            let before = if self.query.delta {
                // The row that the changes begin from is left out.
                let Some(before) = previous.replace(counters.clone()) else { continue };
                before
            } else {
                vec![0; counters.len()]
            };
            text.push_str(&quoted(&self.written(row.second)?));
            for ((column, counter), before) in self.columns.iter().zip(counters).zip(before) {
                let value = if column.register.type_code == "P" {
                    counter.wrapping_sub(before) as f64 / KWH
                } else {
                    let change = counter.wrapping_sub(self.counter(column, row.second - row.interval));
                    change as f64 * column.register.quantum() / row.interval.max(1) as f64
                };
                text.push_str(&format!(",\"{value:.9}\""));
                if let Some(demand) = &self.demand {
                    match self.peak(demand, column, row) {
                        Some(peak) => {
                            let rate = self.demand_rate(demand, column, peak);
                            let begin = self.written(peak.begin)?;
                            text.push_str(&format!(",\"{rate:.9}\",{}", quoted(&begin)));
                        }
                        None => text.push_str(",\"\",\"\""),
                    }
                }
            }
            text.push('\n');
        }
        Ok(text)
    }

    /// `format=backup`: what `/cmd/db` restores.
    pub(super) async fn backup(&self) -> Result<String, Invalid> {
        if self.ranges.is_empty() {
            return Err(Invalid("time: a backup needs it, such as time=epoch:1d:now".to_owned()));
        }
        let columns: Vec<&Column> =
            self.columns.iter().filter(|column| column.register.did().is_some()).collect();
        let dids: Vec<String> =
            columns.iter().filter_map(|column| column.register.did()).map(|did| did.to_string()).collect();
        let mut text = format!("{}\n{}\n", backup::HEAD, dids.join(" "));
        for (made, row) in self.rows()?.iter().flatten().enumerate() {
            if made % TURN == TURN - 1 {
                yield_now().await;
            }
            text.push_str(&row.second.to_string());
            for column in &columns {
                // Whatever the epoch is.
                let counter = self.counter(column, row.second).wrapping_add(column.before);
                text.push_str(&format!(" {counter}"));
            }
            text.push('\n');
        }
        Ok(text)
    }

    fn written(&self, second: i64) -> Result<String, Invalid> {
        let zoned = self.moment.zoned(second.saturating_mul(SECOND));
        let text = zoned.and_then(|zoned| strtime::format(&self.time_format, &zoned).ok());
        text.ok_or_else(|| Invalid::new("ts", &self.time_format, "times cannot be written like that"))
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}
