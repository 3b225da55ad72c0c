//! Changes a setting, unless somebody else changes it meanwhile: `cargo run --example change_hostname NAME`

use std::io::{Write, stdout};

use egauge_webapi::{Meter, Tagged};

mod common;
use common::Failure;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    run(&common::meter()?, &common::argument("the new name")?, &mut stdout()).await
}

pub async fn run(meter: &Meter, name: &str, out: &mut impl Write) -> Result<(), Failure> {
    let hostname = meter.config().net().hostname();
    // What was read carries its entity tag, and can be used like the text that it is.
    let current: Tagged<String> = hostname.get().await?;
    writeln!(out, "it was {current}")?;
    match hostname.put(name).if_match(&current).await {
        Ok(_) => writeln!(out, "now it is {}", hostname.get().await?)?,
        Err(error) if error.status().is_some_and(|status| status == 412) => {
            writeln!(out, "somebody else just changed it to {}; nothing was done", hostname.get().await?)?;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
