//! `egauge local`.

use clap::Args;
use egauge_webapi::Json;
use egauge_webapi::runtime::Plain;
use egauge_webapi::services::local::{CtidActivity, LocalValues, Measurement, Pair, Sensor};
use egauge_webapi::services::units::Quantity;
use jiff::tz::TimeZone;

use super::Context;
use crate::failure::Failure;
use crate::{table, times};

#[derive(Args)]
#[command(after_help = "A meter measures only the inputs that a register uses.")]
pub(crate) struct Local {}

impl Local {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let values = context.meter.local_values().await?;
        if context.json {
            return context.out.json(&json(&values));
        }
        let zone = context.zone().await?;
        context.out.lines(&shown(&values, &zone))
    }
}

/// The time, the sensors, and the powers.
fn shown(values: &LocalValues, zone: &TimeZone) -> String {
    let mut text = format!("{}\n", times::shown(values.ts(), zone));
    if let Some(activity) = values.ctid().filter(|activity| **activity != CtidActivity::Idle) {
        text.push_str(&format!(
            "sensors are being identified ({}), so all values are 0\n",
            Plain(activity.as_str())
        ));
    }
    let mut rows = vec![row(["sensor", "value", "mean", "frequency"])];
    rows.extend(values.sensors().iter().map(|Sensor { name, normal, mean, frequency, .. }| {
        // A meter sends 0 for an input without a frequency.
        let frequency = frequency.rate.filter(|frequency| frequency.value > 0.0);
        row([name, &of(normal.rate), &of(mean.rate), &of(frequency)])
    }));
    text.push_str(&table::aligned(&rows));
    let pairs = |title: &str, pairs: &[Pair], text: &mut String| {
        if !pairs.is_empty() {
            let mut rows = vec![row([title, "value"])];
            rows.extend(pairs.iter().map(|pair| row([&pair.name, &of(pair.power.rate)])));
            text.push('\n');
            text.push_str(&table::aligned(&rows));
        }
    };
    pairs("real power", values.energy(), &mut text);
    pairs("apparent power", values.apparent(), &mut text);
    text
}

fn row<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

fn of(quantity: Option<Quantity>) -> String {
    quantity.map_or_else(|| "-".to_owned(), |quantity| quantity.scaled().to_string())
}

/// Values with their units; absent values have no member.
fn json(values: &LocalValues) -> Json {
    let quantity = |measurement: &Measurement| measurement.rate.and_then(|rate| Json::from_typed(&rate).ok());
    let sensors = values.sensors().iter().map(|sensor| -> Json {
        let measured = [("normal", &sensor.normal), ("mean", &sensor.mean), ("frequency", &sensor.frequency)];
        let kind = sensor.register_type.as_ref().map(|kind| ("type", Json::from(kind.as_str())));
        [("name", Json::from(sensor.name.as_str()))]
            .into_iter()
            .chain(kind)
            .chain(measured.into_iter().filter_map(|(name, measured)| Some((name, quantity(measured)?))))
            .collect()
    });
    let pairs = |pairs: &[Pair]| -> Json {
        let object = |pair: &Pair| -> Json {
            let power = quantity(&pair.power).map(|power| ("power", power));
            [("name", Json::from(pair.name.as_str()))].into_iter().chain(power).collect()
        };
        pairs.iter().map(object).collect()
    };
    let activity = values.ctid().map(|activity| ("ctid", Json::from(activity.as_str())));
    times::members(values.ts())
        .into_iter()
        .chain(activity)
        .chain([
            ("sensors", sensors.collect()),
            ("energy", pairs(values.energy())),
            ("apparent", pairs(values.apparent())),
        ])
        .collect()
}
