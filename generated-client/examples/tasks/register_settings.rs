//! Reads the settings of a physical register, changes one of them, and writes them back.

use std::io::Write;

use super::common::Failure;
use egauge_webapi::Meter;

pub async fn run(meter: &Meter, name: &str, out: &mut impl Write) -> Result<(), Failure> {
    let register = meter.config().register().physical().reg(name);
    let mut settings = register.get().await?;
    writeln!(out, "{name} was {}", settings.value.as_deref().unwrap_or("nothing"))?;
    settings.value = Some("S1*L1+S2*L2".to_owned());
    // All members go back as they were read; if somebody else wrote in the meantime, the error is a conflict.
    register.put(&settings).if_match(&settings).await?;
    writeln!(out, "{name} is {}", register.get().await?.value.as_deref().unwrap_or("nothing"))?;
    Ok(())
}
