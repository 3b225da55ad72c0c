//! `/local`: what the sensors measure right now.
//!
//! The house has the voltages `L1` and `L2` with the one between them, and the currents `S1`, `S2` (the house) and `S3`
//! (solar power, on `L1`, with its sensor the other way round). Other inputs of the meter are not connected, and asking
//! for them gives nothing. The power factor is 1, so that apparent power is real power without its sign.
//!
//! An assumption: environment sensors (`Tpcb`, `Hpcb`) answer a mean, which is their value, and the frequency 0 when these
//! are asked for. The document says that they have a normal value only; the vendor's example program reads all three of
//! every sensor, and what a meter does nobody has shown.

use super::clock::SECOND;
use super::house::{House, Mains, Quantity};
use egauge_webapi::models::{
    LocalApparent, LocalEnergy, LocalObject, LocalStatsObject, LocalValue, LocalValueCumul, LocalValueRate,
};
use egauge_webapi::server::{self, LocalGetQuery, Refusal, Reply, Request};
use egauge_webapi::{Int64, Map, Timestamp};

/// `/local` of a house.
#[derive(Clone, Debug)]
pub struct Sensors {
    house: House,
}

/// Every voltage that can be asked for: as it is asked for, and as it is answered.
const VOLTAGES: [(&str, &str); 10] = [
    ("L1", "L1"),
    ("L2", "L2"),
    ("L3", "L3"),
    ("L12", "L1-L2"),
    ("L23", "L2-L3"),
    ("L31", "L3-L1"),
    ("D1", "D1"),
    ("D2", "D2"),
    ("D3", "D3"),
    ("Ldc", "Ldc"),
];

/// How many sensors can be plugged in.
pub(super) const INPUTS: u64 = 15;

/// Pairs of which power is measured: name, current, voltage, quantity, and what it is divided by.
const PAIRS: [(&str, &str, &str, Quantity, i64); 3] = [
    ("S1*L1", "S1", "L1", Quantity::Load, 2),
    ("S2*L2", "S2", "L2", Quantity::Load, 2),
    ("-S3*L1", "S3", "L1", Quantity::Solar, 1),
];

impl Sensors {
    /// The sensors of this house.
    pub fn new(house: &House) -> Self {
        Self { house: house.clone() }
    }

    /// What a voltage or current is, in thousandths, and what it has added up to.
    fn measured(&self, name: &str, now: i64) -> Option<(&'static str, i64, i64)> {
        let of = |quantity| {
            let since = self.house.sum(quantity, now).wrapping_sub(self.house.sum(quantity, self.created()));
            (self.house.quantity_at(quantity, now), since)
        };
        let (value, cumul) = match name {
            "L1" => of(Quantity::L1),
            "L2" => of(Quantity::L2),
            "L1-L2" => {
                let ((one, ones), (two, twos)) = (of(Quantity::L1), of(Quantity::L2));
                match self.house.mains() {
                    Mains::SplitPhase => (one + two, ones.wrapping_add(twos)),
                    // The root of three, of the average.
                    Mains::ThreePhase => ((one + two) * 866 / 1000, ones.wrapping_add(twos) / 1000 * 866),
                }
            }
            "S1" | "S2" => of(Quantity::LoadCurrent),
            "S3" => of(Quantity::SolarCurrent),
            _ => return None,
        };
        Some((if name.starts_with('L') { "V" } else { "I" }, value, cumul))
    }

    fn created(&self) -> i64 {
        self.house.history().created()
    }

    fn values(&self, query: &LocalGetQuery, chosen: &Chosen, now: i64) -> Map<LocalValue> {
        let wanted = Wanted::of(query);
        let mut values = Map::new();
        for (name, type_code, value) in self.environment(now) {
            if chosen.environment.contains(&name) {
                let mut one = filled!(LocalValue { r#type: wanted.type_code.then(|| type_code.to_owned()) });
                if wanted.rate {
                    let mut rate = filled!(LocalValueRate { n: wanted.normal.then_some(value) });
                    // These have no waveform.
                    rate.m = query.mean.then_some(value);
                    rate.f = query.freq.then_some(0.0);
                    one.rate = Some(rate);
                }
                values.insert(name, one);
            }
        }
        for name in chosen.voltages.iter().chain(&chosen.sensors) {
            let Some((type_code, value, cumul)) = self.measured(name, now) else { continue };
            let frequency = self.house.quantity_at(Quantity::Frequency, now);
            let mut one = filled!(LocalValue { r#type: wanted.type_code.then(|| type_code.to_owned()) });
            if wanted.rate {
                let mut rate = filled!(LocalValueRate { n: wanted.normal.then(|| thousandths(value)) });
                // Of an alternating current.
                rate.m = wanted.mean.then_some(0.0);
                rate.f = wanted.frequency.then(|| thousandths(frequency));
                one.rate = Some(rate);
            }
            if wanted.cumul {
                let periods = |nanos| self.house.sum(Quantity::Frequency, nanos);
                let counters = filled!(LocalValueCumul {
                    n: wanted.normal.then_some(Int64(cumul)),
                    m: wanted.mean.then_some(Int64(0)),
                    f: wanted.frequency.then(|| Int64(periods(now).wrapping_sub(periods(self.created())))),
                });
                one.cumul = Some(counters);
            }
            values.insert(name.clone(), one);
        }
        values
    }

    /// Inside the meter's housing.
    fn environment(&self, now: i64) -> [(&'static str, &'static str, f64); 2] {
        let outside = self.house.quantity_at(Quantity::Temperature, now);
        [("Tpcb", "T", thousandths(30_000 + outside / 5)), ("Hpcb", "h", thousandths(35_000 - outside / 4))]
    }

    /// The pairs that were chosen: name, power, and energy.
    fn pairs(&self, chosen: &Chosen, now: i64) -> impl Iterator<Item = (&'static str, i64, i64)> {
        let pairs = PAIRS.into_iter().filter(|(_, current, voltage, ..)| chosen.has_pair(current, voltage));
        pairs.map(move |(name, _, _, quantity, by)| {
            let energy = self.house.sum(quantity, now).wrapping_sub(self.house.sum(quantity, self.created()));
            (name, self.house.quantity_at(quantity, now) / by, energy / by)
        })
    }
}

impl server::Local for Sensors {
    async fn get(&self, _request: &Request, query: LocalGetQuery) -> Reply<LocalObject> {
        let chosen = Chosen::of(&query).map_err(Refusal::meter_error)?;
        let now = self.house.clock().now_nanos().div_euclid(SECOND) * SECOND;
        let mut reply = LocalObject::new(Timestamp::from_unix_nanos(now));
        let (rate, cumul) = (query.rate || !(query.cumul || query.r#type), query.cumul);
        if query.values || !(query.energy || query.apparent || query.stats) {
            reply.values = Some(self.values(&query, &chosen, now));
        }
        if query.energy {
            let energy = |(name, power, sum): (&'static str, i64, i64)| {
                let energy = filled!(LocalEnergy {
                    rate: rate.then_some(power as f64),
                    cumul: cumul.then_some(Int64(sum))
                });
                (name, energy)
            };
            reply.energy = Some(self.pairs(&chosen, now).map(energy).collect());
        }
        if query.apparent {
            let apparent = |(name, power, sum): (&'static str, i64, i64)| {
                let apparent = filled!(LocalApparent {
                    rate: rate.then_some(power.abs() as f64),
                    cumul: cumul.then_some(Int64(sum.saturating_abs())),
                });
                (name, apparent)
            };
            reply.apparent = Some(self.pairs(&chosen, now).map(apparent).collect());
        }
        if query.stats {
            reply.stats = Some(no_trouble());
        }
        Ok(reply.into())
    }
}

fn thousandths(value: i64) -> f64 {
    value as f64 / 1000.0
}

fn no_trouble() -> LocalStatsObject {
    filled!(LocalStatsObject {
        dt_overflow: Some(0),
        upos_overflow: Some(0),
        zc_overflow: Some(0),
        dt2_overflow: Some(0),
        dt2_out_of_10percent_bounds: Some(0),
        ring_buffer_overflows: Some(0),
        dma_late: Some(0),
        intgr_overflows: Some(0),
    })
}

/// Metrics and measurements.
struct Wanted {
    rate: bool,
    cumul: bool,
    type_code: bool,
    normal: bool,
    mean: bool,
    frequency: bool,
}

impl Wanted {
    fn of(query: &LocalGetQuery) -> Self {
        let no_metric = !(query.rate || query.cumul || query.r#type);
        let no_measurement = !(query.normal || query.mean || query.freq);
        Self {
            rate: query.rate || no_metric,
            cumul: query.cumul,
            type_code: query.r#type || no_metric,
            normal: query.normal || no_measurement,
            mean: query.mean || no_measurement,
            frequency: query.freq || no_measurement,
        }
    }
}

/// The sensors that were asked for, by the names that they are answered with.
struct Chosen {
    environment: Vec<&'static str>,
    voltages: Vec<String>,
    sensors: Vec<String>,
    /// Whether there was a list of voltages, and of sensors, or none at all.
    lists: (bool, bool, bool),
}

impl Chosen {
    fn of(query: &LocalGetQuery) -> Result<Self, String> {
        let given = |name| query.pairs.flag(name);
        let lists = (given("l"), given("s"), !(given("l") || given("s") || given("env")));
        let inputs: Vec<String> = (1..=INPUTS).map(|input| format!("S{input}")).collect();
        let inputs: Vec<(&str, &str)> = inputs.iter().map(|name| (name.as_str(), name.as_str())).collect();
        let everything = |names: &[(&str, &str)]| names.iter().map(|(_, name)| (*name).to_owned()).collect();
        let mut chosen = Self { environment: Vec::new(), voltages: Vec::new(), sensors: Vec::new(), lists };
        if lists.2 {
            chosen.environment = vec!["Tpcb", "Hpcb"];
            chosen.voltages = everything(&VOLTAGES);
            chosen.sensors = everything(&inputs);
            return Ok(chosen);
        }
        for sensor in &query.env {
            match sensor.as_str() {
                name if is(name, "all") => chosen.environment.extend(["Tpcb", "Hpcb"]),
                name if is(name, "Tpcb") => chosen.environment.push("Tpcb"),
                name if is(name, "Hpcb") => chosen.environment.push("Hpcb"),
                name => return Err(format!("env: there is no sensor `{}`", shown(name))),
            }
        }
        choose(&mut chosen.voltages, &query.voltages, &VOLTAGES, "l")?;
        choose(&mut chosen.sensors, &query.sensors, &inputs, "s")?;
        Ok(chosen)
    }

    fn has_pair(&self, current: &str, voltage: &str) -> bool {
        let (voltages, sensors, none) = self.lists;
        let has = |list: &[String], name: &str| list.iter().any(|one| one == name);
        none || ((voltages || sensors)
            && (!voltages || has(&self.voltages, voltage))
            && (!sensors || has(&self.sensors, current)))
    }
}

/// Adds what a list names: sensors, ranges of them, or all.
fn choose(
    chosen: &mut Vec<String>,
    list: &[String],
    names: &[(&str, &str)],
    parameter: &str,
) -> Result<(), String> {
    let position = |text: &str| {
        let position = names.iter().position(|(name, _)| is(name, text));
        position.ok_or_else(|| format!("{parameter}: there is no sensor `{}`", shown(text)))
    };
    for item in list {
        let (first, last) = match item.split_once(':') {
            None if is(item, "all") => (0, names.len().saturating_sub(1)),
            None => (position(item)?, position(item)?),
            Some((first, last)) => (position(first)?, position(last)?),
        };
        let range = names.get(first..=last).filter(|range| !range.is_empty());
        let range = range.ok_or_else(|| format!("{parameter}: `{}` ends before it begins", shown(item)))?;
        chosen.extend(range.iter().map(|(_, name)| (*name).to_owned()));
    }
    Ok(())
}

fn is(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

fn shown(text: &str) -> String {
    text.chars().take(40).collect()
}
