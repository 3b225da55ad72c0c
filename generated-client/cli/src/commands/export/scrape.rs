//! Asking the meters, each with a login of its own.

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use egauge_webapi::models::{RegisterGetReply, RegisterGetVirtual, RegisterResponseObject};
use egauge_webapi::runtime::TextOr;
use egauge_webapi::services::history::{Coding, CounterRow};
use egauge_webapi::services::readings::Readings;
use egauge_webapi::services::units::RegisterType;
use egauge_webapi::{Http, Meter};
use tokio::task::JoinSet;

use super::exposition::Exposition;
use super::names::{of_rate, of_sum};
use crate::failure::Failure;

/// How long a meter may take: Prometheus gives a target 10 s.
const PATIENCE: Duration = Duration::from_secs(9);

/// The meters that are asked. All clones are the same.
#[derive(Clone)]
pub(super) struct Meters {
    all: Arc<Vec<(String, Meter<Http>)>>,
    state: Arc<Mutex<State>>,
}

/// What is known from one scrape to the next.
#[derive(Default)]
struct State {
    /// How counters stood, and what they counted up and down since, in counts; by meter and register.
    counters: HashMap<(String, String), Counter>,
    /// The meters whose last scrape failed.
    away: Vec<String>,
}

struct Counter {
    last: i64,
    up: f64,
    down: f64,
}

impl Counter {
    /// Counts on. A counter of a meter starts over at its limit.
    fn count(&mut self, now: i64) {
        let change = now.wrapping_sub(self.last) as f64;
        self.last = now;
        if change > 0.0 {
            self.up += change;
        } else {
            self.down -= change;
        }
    }
}

/// What a meter says.
struct Answer {
    readings: Readings,
    /// Name, type, counter.
    counters: Vec<(String, RegisterType, i64)>,
}

impl Meters {
    pub(super) fn new(all: Vec<(String, Meter<Http>)>) -> Result<Self, Failure> {
        for (index, (name, _)) in all.iter().enumerate() {
            if all.iter().take(index).any(|(other, _)| other == name) {
                return Err(Failure::usage(format!("the meter `{name}` is named twice")));
            }
        }
        Ok(Self { all: Arc::new(all), state: Arc::default() })
    }

    /// Asks all meters at the same time; gives what went wrong with which.
    pub(super) async fn scrape(&self, exposition: &mut Exposition) -> Vec<Failure> {
        let mut asking = JoinSet::new();
        for (index, (_, meter)) in self.all.iter().enumerate() {
            let meter = meter.clone();
            asking.spawn(async move {
                let begin = Instant::now();
                let answer = match tokio::time::timeout(PATIENCE, ask(&meter)).await {
                    Ok(answer) => answer,
                    Err(_) => Err(Failure::new(format!("no answer within {} s", PATIENCE.as_secs()))),
                };
                (index, answer, begin.elapsed())
            });
        }
        let mut failures = Vec::new();
        while let Some(done) = asking.join_next().await {
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
                    state.failed(name, &failure);
                    failures.push(failure.of_meter(name));
                }
            }
        }
        failures
    }
}

/// What the registers measure, and how those counters stand that the meter keeps.
async fn ask(meter: &Meter<Http>) -> Result<Answer, Failure> {
    let readings = meter.readings().await?;
    let listed = object(meter.register().get().r#virtual(RegisterGetVirtual::Formula).await?)?;
    let physical: Vec<String> = listed
        .registers
        .unwrap_or_default()
        .iter()
        .filter(|register| register.did.is_some())
        .map(|register| register.idx.to_string())
        .collect();
    let mut counters = Vec::new();
    if !physical.is_empty() {
        let reply = object(meter.register().get().raw().reg(&physical.join("+")).time("now").await?)?;
        let row = CounterRow::decode(&reply, Coding::Absolute)?.pop();
        let registers = reply.registers.unwrap_or_default();
        // Values have no names: there must be as many as registers.
        if let Some(row) = row.filter(|row| row.counters.len() == registers.len()) {
            for (register, counter) in registers.iter().zip(row.counters) {
                let known = RegisterType::from(register.r#type.as_str());
                counters.extend(counter.map(|counter| (register.name.clone(), known, counter)));
            }
        }
    }
    Ok(Answer { readings, counters })
}

fn object(reply: TextOr<RegisterGetReply>) -> Result<RegisterResponseObject, Failure> {
    match reply {
        TextOr::Value(RegisterGetReply::RegisterResponse(object)) => Ok(object),
        _ => Err(Failure::new("the reply to GET /register is no list of registers")),
    }
}

impl State {
    fn expose(&mut self, meter: &str, answer: &Answer, exposition: &mut Exposition) {
        let time = answer.readings.ts().to_f64();
        let help = "When the values were measured, by the meter's clock, in seconds since 1970.";
        exposition.add("egauge_time_seconds", help, "gauge", &[("meter", meter)], time);
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
        for (name, known, counter) in &answer.counters {
            let Some(unit) = known.cumulative(1).map(|quantity| quantity.unit) else { continue };
            let Some(metric) = of_sum(unit) else { continue };
            let value = |counts: i64| known.cumulative(counts).and_then(|quantity| metric.value(quantity));
            let (Some(now), Some(each)) = (value(*counter), value(1)) else { continue };
            let labels = [("meter", meter), ("register", name.as_str())];
            exposition.add(metric.name, metric.help, "gauge", &labels, now);
            let key = (meter.to_owned(), name.clone());
            let counted = self.counters.entry(key).or_insert(Counter { last: *counter, up: 0.0, down: 0.0 });
            counted.count(*counter);
            let total = format!("{}_total", metric.name);
            for (sign, counts) in [("positive", counted.up), ("negative", counted.down)] {
                let labels = [labels[0], labels[1], ("sign", sign)];
                exposition.add(
                    &total,
                    "What was counted since the exporter was started.",
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

    /// Says once what is wrong, and not with every scrape.
    fn failed(&mut self, name: &str, failure: &Failure) {
        if !self.away.iter().any(|away| away == name) {
            self.away.push(name.to_owned());
            let _ = writeln!(std::io::stderr(), "{name}: {failure}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Counter;

    #[test]
    fn counters_go_up_only_and_survive_a_wrap() {
        let mut counter = Counter { last: 5, up: 0.0, down: 0.0 };
        for now in [5, 15, 12, i64::MAX] {
            counter.count(now);
        }
        assert!(counter.up > 10.0);
        let mut counter = Counter { last: i64::MAX - 1, up: 0.0, down: 0.0 };
        counter.count(i64::MIN + 1);
        assert_eq!((counter.up, counter.down), (3.0, 0.0));
        counter.count(i64::MIN);
        assert_eq!((counter.up, counter.down), (3.0, 1.0));
    }
}
