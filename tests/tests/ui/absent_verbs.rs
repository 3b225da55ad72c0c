//! Calls that the document has, and with `--cfg absent_verbs` such as it has not, which must not compile.
//! `verbs.rs` looks at what the compiler says.

#![allow(unexpected_cfgs, reason = "the test alone gives it")]

use egauge_webapi::{Error, Meter};

fn main() -> Result<(), Error> {
    let meter = Meter::detached("http://meter.invalid")?;
    let serial = meter.sys().sn();
    let password = meter.config().push().password();
    let hostname = meter.config().net().hostname();
    drop((serial.get(), password.put("secret"), hostname.post("lab"), meter.sys().get().filter("{sn}")));

    #[cfg(absent_verbs)]
    drop((
        serial.put("12345"),
        serial.post("12345"),
        serial.delete(),
        password.get(),
        hostname.get().filter("{a}"),
        hostname.get().max_depth(1),
    ));
    Ok(())
}
