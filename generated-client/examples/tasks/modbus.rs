//! Lists the Modbus maps, and changes an option of one of the user's own.

use std::io::Write;

use super::common::Failure;
use egauge_webapi::Meter;
use egauge_webapi::models::ConfigModbusClientMapNameOptionOptOpt as Opt;

pub async fn run(meter: &Meter, name: &str, out: &mut impl Write) -> Result<(), Failure> {
    let maps = meter.config().modbus().client().map();
    let (own, built_in) = (maps.get().await?, meter.sys().modbus().client().map().get().await?);
    for (name, map) in own.iter() {
        writeln!(out, "{name}: {} registers", map.reg.as_deref().map_or(0, <[_]>::len))?;
    }
    for (name, map) in built_in.iter() {
        writeln!(out, "{name}: {} registers, built in", map.reg.as_deref().map_or(0, <[_]>::len))?;
    }
    // A map of the firmware has to be copied first: see the guide.
    if !own.contains_key(name) {
        return Err(format!("there is no map `{name}` that can be changed").into());
    }
    let port = maps.name(name).option().opt(Opt::DefaultTcpPort);
    port.put("1502").await?;
    writeln!(out, "{name} uses TCP port {}", port.get().await?)?;
    Ok(())
}
