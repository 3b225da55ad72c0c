//! `GET /register` as the meter sends it, without `readings`: two registers, the last hour by minutes.

use std::io::Write;

use super::common::Failure;
use egauge_webapi::models::RegisterRow;
use egauge_webapi::time::{TimeOffset, TimeRange};
use egauge_webapi::{Int64, Meter};

pub async fn run(meter: &Meter, out: &mut impl Write) -> Result<(), Failure> {
    // Indices follow the list of registers; names are not taken in a request.
    let list = meter.register().get().object().await?;
    let index = |name: &str| {
        let found = list.registers.iter().flatten().find(|register| register.name == name);
        found.map(|register| register.idx).ok_or_else(|| format!("the meter has no register {name}"))
    };
    let selection = format!("{}+{}", index("Grid")?, index("Solar")?);

    let hour = TimeRange::last(TimeOffset::hours(1)).every(TimeOffset::minutes(1));
    let reply = meter.register().get().reg(&selection).time(hour).object().await?;
    // The columns are in the order of the indices, whatever the order in `reg`.
    let names: Vec<&str> = reply.registers.iter().flatten().map(|register| register.name.as_str()).collect();
    writeln!(out, "end,{}", names.join(","))?;
    for range in reply.ranges.iter().flatten() {
        let (Some(ts), Some(step), Some(rows)) = (range.ts, range.delta, &range.rows) else { continue };
        // The youngest row comes first: what was counted in a step is a row less the next one, in W·s for power.
        for (number, pair) in rows.windows(2).enumerate() {
            let averages = counters(&pair[0])
                .zip(counters(&pair[1]))
                .map(|(younger, older)| format!(",{:.0}", younger.wrapping_sub(older) as f64 / step));
            writeln!(out, "{:.0}{}", ts.to_f64() - number as f64 * step, averages.collect::<String>())?;
        }
    }
    Ok(())
}

fn counters(row: &[RegisterRow]) -> impl Iterator<Item = Int64> {
    row.iter().filter_map(|value| match value {
        RegisterRow::Value(counter) => Some(*counter),
        _ => None,
    })
}
