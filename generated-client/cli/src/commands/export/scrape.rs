//! Reads the meters, each with its own login.

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use egauge_webapi::models::RegisterGetVirtual;
use egauge_webapi::runtime::Plain;
use egauge_webapi::services::history::{Coding, CounterRow};
use egauge_webapi::services::readings::Readings;
use egauge_webapi::services::units::RegisterType;
use egauge_webapi::{Http, Meter, Timestamp};
use tokio::task::JoinSet;

use super::exposition::Exposition;
use super::names::{of_rate, of_sum};
use crate::failure::Failure;

/// The time limit for a meter: the default `scrape_timeout` of Prometheus is 10 s.
const PATIENCE: Duration = Duration::from_secs(9);

/// The meters to read. Clones share their state.
#[derive(Clone)]
pub(super) struct Meters {
    all: Arc<Vec<(String, Meter<Http>)>>,
    state: Arc<Mutex<State>>,
}

/// The state between scrapes.
#[derive(Default)]
struct State {
    /// Counters by meter and register.
    counters: HashMap<(String, String), Counter>,
    /// The meters whose last scrape failed.
    away: Vec<String>,
    /// Registers without a value, by meter.
    missing: Vec<(String, String)>,
}

struct Counter {
    at: Timestamp,
    last: i64,
    up: f64,
    down: f64,
}

impl Counter {
    fn new(at: Timestamp, last: i64) -> Self {
        Self { at, last, up: 0.0, down: 0.0 }
    }

    /// Adds the change since the last reading. A meter's counter wraps at its limit.
    fn count(&mut self, at: Timestamp, now: i64) {
        // Of two concurrent scrapes, the later reading may arrive first: the earlier one adds nothing. A larger step
        // back is a meter's clock that was set.
        let behind = self.at.to_f64() - at.to_f64();
        if behind > 0.0 && behind <= PATIENCE.as_secs_f64() {
            return;
        }
        self.at = at;
        let change = now.wrapping_sub(self.last) as f64;
        self.last = now;
        if change > 0.0 {
            self.up += change;
        } else {
            self.down -= change;
        }
    }
}

/// The reply of a meter.
struct Answer {
    readings: Readings,
    counters: Vec<Counted>,
}

/// The counter of a register at a time.
struct Counted {
    register: String,
    known: RegisterType,
    at: Timestamp,
    counter: i64,
}

impl Meters {
    /// Meters by distinct names.
    pub(super) fn new(all: Vec<(String, Meter<Http>)>) -> Self {
        Self { all: Arc::new(all), state: Arc::default() }
    }

    /// Reads all meters concurrently; returns whether all of them answered. Standard error names the others.
    pub(super) async fn scrape(&self, exposition: &mut Exposition) -> bool {
        let mut reading = JoinSet::new();
        for (index, (_, meter)) in self.all.iter().enumerate() {
            let meter = meter.clone();
            reading.spawn(async move {
                let begin = Instant::now();
                let answer = match tokio::time::timeout(PATIENCE, read(&meter)).await {
                    Ok(answer) => answer,
                    Err(_) => Err(Failure::new(format!("no answer within {} s", PATIENCE.as_secs()))),
                };
                (index, answer, begin.elapsed())
            });
        }
        let mut is_complete = true;
        while let Some(done) = reading.join_next().await {
            let Ok((index, answer, took)) = done else { continue };
            let Some((name, _)) = self.all.get(index) else { continue };
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            let labels = [("meter", name.as_str())];
            let up = if answer.is_ok() { 1.0 } else { 0.0 };
            exposition.add("egauge_up", "Whether the meter answered.", "gauge", &labels, up);
            let help = "How long the meter took to answer.";
            exposition.add("egauge_scrape_duration_seconds", help, "gauge", &labels, took.as_secs_f64());
            match answer {
                Ok(answer) => {
                    state.answered(name);
                    state.expose(name, &answer, exposition);
                }
                Err(failure) => {
                    state.failed(name, failure);
                    is_complete = false;
                }
            }
        }
        is_complete
    }
}

/// Reads the registers, and the counters of those that the meter stores.
async fn read(meter: &Meter<Http>) -> Result<Answer, Failure> {
    let readings = meter.readings().await?;
    let listed = meter.register().get().r#virtual(RegisterGetVirtual::Formula).object().await?;
    let physical: Vec<String> = listed
        .registers
        .unwrap_or_default()
        .iter()
        .filter(|register| register.did.is_some())
        .map(|register| register.idx.to_string())
        .collect();
    let mut counters = Vec::new();
    if !physical.is_empty() {
        let reply = meter.register().get().raw().reg(&physical.join("+")).time("now").object().await?;
        let row = CounterRow::decode(&reply, Coding::Absolute)?.pop();
        let registers = reply.registers.unwrap_or_default();
        // Counters have no names: they belong to the registers by position.
        if let Some(row) = row.filter(|row| row.counters.len() == registers.len()) {
            let at = row.time();
            for (register, counter) in registers.iter().zip(row.counters) {
                let known = RegisterType::from(register.r#type.as_str());
                let register = register.name.clone();
                counters.extend(counter.map(|counter| Counted { register, known, at, counter }));
            }
        }
    }
    Ok(Answer { readings, counters })
}

impl State {
    fn expose(&mut self, meter: &str, answer: &Answer, exposition: &mut Exposition) {
        let time = answer.readings.ts().to_f64();
        let help = "When the values were measured, by the meter's clock, in seconds since 1970.";
        exposition.add("egauge_time_seconds", help, "gauge", &[("meter", meter)], time);
        self.note_missing(meter, &answer.readings);
        for reading in &answer.readings {
            let unit = reading.quantity.unit;
            let metric = of_rate(unit);
            let Some(value) = metric.value(reading.quantity) else { continue };
            let symbol = unit.to_string();
            let mut labels = vec![("meter", meter), ("register", reading.name.as_str())];
            if metric.name == "egauge_value" {
                labels.push(("unit", &symbol));
            }
            exposition.add(metric.name, metric.help, "gauge", &labels, value);
        }
        for Counted { register, known, at, counter } in &answer.counters {
            let Some(unit) = known.cumulative(1).map(|quantity| quantity.unit) else { continue };
            let Some(metric) = of_sum(unit) else { continue };
            let value = |counts: i64| known.cumulative(counts).and_then(|quantity| metric.value(quantity));
            let (Some(now), Some(each)) = (value(*counter), value(1)) else { continue };
            let labels = [("meter", meter), ("register", register.as_str())];
            exposition.add(metric.name, metric.help, "gauge", &labels, now);
            let key = (meter.to_owned(), register.clone());
            let counted = self.counters.entry(key).or_insert_with(|| Counter::new(*at, *counter));
            counted.count(*at, *counter);
            let total = format!("{}_total", metric.name);
            for (sign, counts) in [("positive", counted.up), ("negative", counted.down)] {
                let labels = [labels[0], labels[1], ("sign", sign)];
                exposition.add(
                    &total,
                    "Counted since the exporter was started.",
                    "counter",
                    &labels,
                    counts * each,
                );
            }
        }
    }

    fn answered(&mut self, name: &str) {
        if let Some(index) = self.away.iter().position(|away| away == name) {
            self.away.swap_remove(index);
            let _ = writeln!(std::io::stderr(), "{name} answers again");
        }
    }

    /// Notes on standard error which registers have no value, once until they have one again.
    fn note_missing(&mut self, meter: &str, readings: &Readings) {
        let is_missing = |name: &str| readings.without_value().any(|(missing, _)| missing == name);
        self.missing.retain(|(of, name)| of != meter || is_missing(name));
        for (name, why) in readings.without_value() {
            if !self.missing.iter().any(|(of, known)| of == meter && known == name) {
                let _ = writeln!(std::io::stderr(), "note: {meter}: {} has no value: {why}", Plain(name));
                self.missing.push((meter.to_owned(), name.to_owned()));
            }
        }
    }

    /// Reports a failure once, not with every scrape.
    fn failed(&mut self, name: &str, failure: Failure) {
        if !self.away.iter().any(|away| away == name) {
            self.away.push(name.to_owned());
            let _ = writeln!(std::io::stderr(), "{}", failure.of_meter(name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Counter, Timestamp};

    #[test]
    fn counters_go_up_only_and_survive_a_wrap() {
        let at = Timestamp::from_unix_seconds;
        let mut counter = Counter::new(at(0), 5);
        for (second, now) in [(0, 5), (1, 15), (2, 12), (3, i64::MAX)] {
            counter.count(at(second), now);
        }
        assert!(counter.up > 10.0);
        let mut counter = Counter::new(at(0), i64::MAX - 1);
        counter.count(at(1), i64::MIN + 1);
        assert_eq!((counter.up, counter.down), (3.0, 0.0));
        counter.count(at(2), i64::MIN);
        assert_eq!((counter.up, counter.down), (3.0, 1.0));
    }

    #[test]
    fn an_answer_that_another_scrape_overtook_counts_nothing() {
        let at = Timestamp::from_unix_seconds;
        let mut counter = Counter::new(at(100), 0);
        for (second, now) in [(102, 20), (101, 10), (103, 30)] {
            counter.count(at(second), now);
        }
        assert_eq!((counter.up, counter.down), (30.0, 0.0));
        // The meter's clock was an hour ahead.
        counter.count(at(103 - 3600), 31);
        assert_eq!((counter.up, counter.down), (31.0, 0.0));
    }
}
