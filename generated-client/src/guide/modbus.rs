//! External devices over Modbus: maps, remote devices, registers.
//!
//! Four resources work together:
//!
//! | resource | holds |
//! |---|---|
//! | [`/sys/modbus/client/map`](crate::resources::sys::ModbusClientMap) | the maps of the firmware, read-only |
//! | [`/config/modbus/client/map`](crate::resources::config::ModbusClientMap) | maps of the user; one hides a map of the firmware with the same name |
//! | [`/config/remote`](crate::resources::config::Remote) | devices: link type and address, in which a map is named; see [`link_types`](super::link_types) |
//! | [`/config/register/physical`](crate::resources::config::RegisterPhysical) | registers that record a value of a device |
//!
//! A **map** lists the Modbus registers of a kind of device, and options. Naming a map in a path does not create it: read
//! which maps there are, and change one of those. The examples use maps of the simulated meter: `heatpump`, a map of the
//! user, and `chiller`, one of the firmware.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::models::ConfigModbusClientMapNameOptionOptOpt as Opt;
//!
//! let maps = meter.config().modbus().client().map();
//! for (name, map) in maps.get().await?.iter() {
//!     println!("{name}: {} registers", map.reg.as_deref().map_or(0, <[_]>::len));
//! }
//!
//! // One option of the map `heatpump`. All options are text, numbers as well.
//! maps.name("heatpump").option().opt(Opt::DefaultTcpPort).put("1502").await?;
//! # Ok(())
//! # }
//! ```
//!
//! | option | value | if absent |
//! |---|---|---|
//! | `default-modbus-addr` | the unit number, `1` | 255 over TCP, 0 over a serial port |
//! | `default-serial-params` | parameters of the [serial port](super::serial_ports), `9600/8n1` | `19200/8n1` |
//! | `default-tcp-port` | the TCP port, `6001` | 502 |
//!
//! To change a map of the firmware, write a copy of it as a map of your own with the same name:
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::Json;
//! use egauge_webapi::models::ConfigModbusClientMapName;
//!
//! let built_in = meter.sys().modbus().client().map().name("chiller").get().await?;
//! let copy: ConfigModbusClientMapName = Json::from_typed(&built_in)?.to_typed()?;
//! meter.config().modbus().client().map().name("chiller").put(copy).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # A register of a map
//!
//! | member | meaning |
//! |---|---|
//! | `name` | unique within the map; a physical register refers to it |
//! | `addr` | the Modbus address, 0 to 65535; not the position in the list, which is `idx` in paths |
//! | `type` | the format of the raw value: `u16`, `s32`, `float`, ..; a final `l` swaps words |
//! | `kind` | `analog` values can be averaged, `enum` (a code) and `bitset` (flags) cannot |
//! | `unit` | the unit of an `analog` value: `W`, `kWh`, `degC`, .. |
//! | `offset`, `scale` | value = (raw + `offset`) · `scale` |
//! | `access` | `ro` or `rw` |
//!
//! # Record a value
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "services"))]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::models::{
//!     CmdTestremotePostBody, ConfigRegisterPhysicalReg, ConfigRemoteName, LinkType,
//! };
//! use egauge_webapi::services::status::Command;
//!
//! // Unit 7 of the device, with the map `heatpump`. Try the address before it is stored.
//! let address = "heatpump.7@192.168.1.60";
//! let body = CmdTestremotePostBody::new(address, LinkType::Modbus);
//! let test = Command::test_remote(&meter, &body).await?;
//! println!("{:?}", test.wait().await?);
//!
//! // The device under a name of your choice; then a register that records a value of the map.
//! let device = ConfigRemoteName::default().link_type(LinkType::Modbus).address(address);
//! meter.config().remote().name("cellar").put(device).await?;
//! let flow = ConfigRegisterPhysicalReg::default().dev("cellar").r#type("T");
//! let flow = flow.value("flow_temperature");
//! meter.config().register().physical().reg("Flow").put(flow).await?;
//! # Ok(())
//! # }
//! ```
//!
//! [`Meter::device_registers`](crate::Meter::device_registers), with the feature `readings`, finds the registers of a
//! device.
//!
//! The other direction, in which the meter answers Modbus requests, is
//! [`/config/modbus/server`](crate::resources::config::ModbusServer).
