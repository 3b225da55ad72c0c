//! Calls that the document has, and with `--cfg absent_verbs` such as it has not, which must not compile.
//! `verbs.rs` looks at what the compiler says.

#![allow(unexpected_cfgs, reason = "the test alone gives it")]

use egauge_webapi::models::{
    CmdDbPostBody, CmdDbPostBodyAction, ConfigAlertCustomItem, ConfigAlertCustomItemFrequency,
};
use egauge_webapi::{Error, Meter};

fn main() -> Result<(), Error> {
    let meter = Meter::detached("http://meter.invalid")?;
    let serial = meter.sys().sn();
    let password = meter.config().push().password();
    let hostname = meter.config().net().hostname();
    let _ = |meter: Meter| drop(async move { meter.config().net().hostname().get().await });
    drop((serial.get(), password.put("secret"), hostname.post("lab"), meter.sys().get().filter("{sn}")));
    // A body is given as it is or by reference.
    drop((hostname.put("lab".to_owned()), hostname.put("lab".to_owned()), password.put("secret".to_owned())));
    drop(ConfigAlertCustomItem::default().frequency(ConfigAlertCustomItemFrequency::other("hourly")));
    drop(CmdDbPostBody::new(CmdDbPostBodyAction::Restore));

    #[cfg(absent_verbs)]
    drop((
        serial.put("12345"),
        serial.post("12345"),
        serial.delete(),
        password.get(),
        hostname.get().filter("{a}"),
        hostname.get().max_depth(1),
        hostname.put(&5),
        hostname.put("lab").if_match(&true),
        async { hostname.get().await },
        hostname.get().send(),
        |meter: Meter| meter.config().net().hostname().get().send(),
        |meter: Meter| meter.readings().send(),
        |meter: Meter<egauge_webapi::Blocking>| drop(meter.reboot().wait()),
        meter.config().register().physical().name("Grid"),
        ConfigAlertCustomItem::default().frequency("hourly"),
        CmdDbPostBody::new("restor"),
    ));
    Ok(())
}
