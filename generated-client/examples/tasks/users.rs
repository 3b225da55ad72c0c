//! Creates a user who may only view, measurements and settings alike, and checks what the user may do.

use std::io::Write;

use super::common::Failure;
use egauge_webapi::models::Privilege;
use egauge_webapi::{ErrorKind, Meter};

pub async fn run(meter: &Meter, url: &str, password: &str, out: &mut impl Write) -> Result<(), Failure> {
    meter.users().set("guest", password, [Privilege::ViewSettings]).await?;

    let guest = Meter::builder(url).credentials("guest", password).build()?;
    // What the user sees follows from the privileges; `/auth/rights` lists only what the user changes.
    let privileges = guest.config().user().name("guest").r#priv().get().await?;
    writeln!(out, "privileges: {}", privileges.iter().map(Privilege::as_str).collect::<Vec<_>>().join(", "))?;
    writeln!(out, "rights: {:?}", guest.auth().rights().get().await?.rights.unwrap_or_default())?;
    writeln!(out, "reads {}", guest.config().net().hostname().get().await?)?;
    match guest.config().net().hostname().put("mine").await {
        Err(error) if error.kind() == ErrorKind::Permission => writeln!(out, "and may not change it")?,
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("the guest has changed a setting".into()),
    }
    Ok(())
}
