//! Creates the virtual register `Net`, which is `Grid` less `Solar`, and reads it.

use std::io::Write;

use super::common::Failure;
use egauge_webapi::Meter;
use egauge_webapi::services::formula::{Formula, Term};

pub async fn run(meter: &Meter, out: &mut impl Write) -> Result<(), Failure> {
    let net = Formula::new([Term::plus("Grid"), Term::minus("Solar")]);
    meter.config().register().r#virtual().reg("Net").put(net.to_virtual_register()?).await?;
    let now = meter.readings().registers(["Grid", "Solar", "Net"]).await?;
    for reading in &now {
        writeln!(out, "{} {}", reading.name, reading.quantity.scaled())?;
    }
    Ok(())
}
