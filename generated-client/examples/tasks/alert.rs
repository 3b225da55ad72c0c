//! Sets an alert: the average of Grid over a minute is above 5 kW.
//!
//! `$"Grid"` is the power at the moment of the check. An average over a time needs a function of alerts; which there are
//! depends on the firmware, so the program looks the function up, and refuses one that the meter lacks.

use std::io::Write;

use super::common::Failure;
use egauge_webapi::Meter;
use egauge_webapi::models::{
    ConfigAlertCustomItem, ConfigAlertCustomItemCond, ConfigAlertCustomItemCondOp as Op,
    ConfigAlertCustomItemFrequency as Frequency,
};

/// `function` is an alert function that takes a register's name and gives its average over a minute.
pub async fn run(meter: &Meter, function: &str, out: &mut impl Write) -> Result<(), Failure> {
    let functions = meter.sys().func().alert().get().await?;
    let Some(found) = functions.get(function) else {
        let known = functions.iter().map(|(name, about)| {
            let arguments: Vec<&str> =
                about.arg.iter().flatten().filter_map(|argument| argument.name.as_deref()).collect();
            format!("\n  {name}({}): {}", arguments.join(", "), about.help.as_deref().unwrap_or_default())
        });
        return Err(format!(
            "this meter has no alert function `{function}`, but{}",
            known.collect::<String>()
        )
        .into());
    };
    writeln!(out, "{function}: {}", found.help.as_deref().unwrap_or_default())?;
    let alert = ConfigAlertCustomItem::default()
        .name("much power for a minute")
        .detail("%L is %l W, more than %r W")
        .frequency(Frequency::Min)
        .priority(5)
        .cond(
            ConfigAlertCustomItemCond::default().lhs(format!("{function}(\"Grid\")")).op(Op::Gt).rhs("5000"),
        );
    // POST appends; PUT would replace all alerts.
    meter.config().alert().custom().post([alert]).await?;
    for alert in meter.config().alert().custom().get().await?.iter() {
        let condition = alert.cond.clone().unwrap_or_default();
        let side = |text: Option<String>| text.unwrap_or_default();
        let op = condition.op.as_ref().map_or("?", Op::as_str);
        let name = alert.name.as_deref().unwrap_or_default();
        writeln!(out, "{name}: {} {op} {}", side(condition.lhs), side(condition.rhs))?;
    }
    Ok(())
}
