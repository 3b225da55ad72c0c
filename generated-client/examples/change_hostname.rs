//! Changes a setting, unless somebody else changes it meanwhile: `cargo run --example change_hostname NAME`

use std::io::{Write, stdout};

use egauge_webapi::{Meter, Tagged};

mod common;
use common::Failure;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    run(&common::meter()?.build()?, &common::argument("the new name")?, &mut stdout()).await
}

pub async fn run(meter: &Meter, name: &str, out: &mut impl Write) -> Result<(), Failure> {
    let hostname = meter.config().net().hostname();
    // What was read carries its entity tag, and can be used like the text that it is.
    let before: Tagged<String> = hostname.get().await?;
    writeln!(out, "it was {before}")?;
    let mut read = before.clone();
    while *read == *before {
        match hostname.put(name).if_match(&read).await {
            // The tag is of the whole configuration, so another setting may have changed: look at this one.
            Err(error) if error.is_conflict() => read = hostname.get().await?,
            done => {
                done?;
                writeln!(out, "now it is {}", hostname.get().await?)?;
                return Ok(());
            }
        }
    }
    writeln!(out, "somebody else just changed it to {read}; nothing was done")?;
    Ok(())
}
