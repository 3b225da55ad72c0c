//! Remote devices: link types and their addresses.
//!
//! A remote device, in [`/config/remote`](crate::resources::config::Remote), has a link type, which is the protocol, and
//! an address in the format of that type. `POST /cmd/test-remote` tries one before it is stored.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! for (name, device) in meter.config().remote().get().await?.iter() {
//!     println!("{name}: {device:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | link type | device | address | port |
//! |---|---|---|---|
//! | `ailux` | Alpha Innotec heat pump | `HOST` | TCP 8088 |
//! | `coap` | CoAP device | `HOST` | UDP 5683 |
//! | `ctrlbyweb` | ControlByWeb device | `HOST` or `HOST:PORT` | 80 |
//! | `modbus` | Modbus/TCP device | `MAP.UNIT@HOST:PORT` | option `default-tcp-port` of the map, else 502 |
//! | `po` | Power One Aurora inverter on an RS485-to-Ethernet adapter | `NUMBER@HOST:PORT`, number 2 to 254 | as given |
//! | `rtcoa` | Radio Thermostat | `HOST` or `HOST:PORT` | 80 |
//! | `slowd` | device on a serial port | `PROTOCOL://ADDRESS`, see below | |
//! | `tcp` | another eGauge meter | `HOST` or `HOST\|OPTIONS` | TCP 80 |
//! | `tempalert` | Temperature Alert sensor | `HOST` | 80 |
//! | `udp` | another eGauge meter, with less load | as for `tcp` | UDP 59046 |
//!
//! `HOST` is a name or an IP address. `MAP` is a Modbus map from
//! [`/config/modbus/client/map`](crate::resources::config::ModbusClientMap) or
//! [`/sys/modbus/client/map`](crate::resources::sys::ModbusClientMap), or `sunspec`, with which the meter finds the
//! registers itself; `UNIT` is the unit number, 255 if absent: `sunspec.1@192.168.1.34`.
//!
//! # Other meters: `tcp` and `udp`
//!
//! The options follow `|`, separated by commas: `eGauge1234.local|sync,spiky`. There is no way to give credentials.
//!
//! - `sync` (default): rows have the time at which the other meter measured.
//! - `async`: rows have the time of arrival. Needed on one meter of a circle of meters that read each other.
//! - `spiky`: after an outage, the jump is recorded as it is. Without it the meter spreads the jump over time, and falls
//!   behind if the other meter is away for a tenth of the time or more. [`/sys/team`](crate::resources::sys::Team) shows
//!   what is still to be spread, and `POST /cmd/clear` with `excess` drops it.
//!
//! # Serial devices: `slowd`
//!
//! `PORT` is a [serial port](super::serial_ports), with parameters or without.
//!
//! | protocol | device | address | parameters if absent |
//! |---|---|---|---|
//! | `alphatechnics` | AlphaTechnics 5000 thermometer | `alphatechnics://PORT` | `57600/8n1` |
//! | `modbus` | Modbus/RTU | `modbus://MAP.UNIT@PORT`, or `..@HOST:PORT` of an adapter | option `default-serial-params` of the map, else `19200/8n1` |
//! | `po` | old Power One Aurora inverter | `po://NUMBER@PORT`, or `..@HOST`; number 2 to 254 | `19200/8n1` |
//! | `scpi` | SCPI device, at present eGauge PRM3 | `scpi://PORT` or `scpi://HOST` | |
//! | `sma` | old SMA inverter or weather station; finding it takes minutes | `sma://PORT` or `sma://HOST` | `1200/8n1` |
//! | `sony` | Sony battery controller on an RS232-to-Ethernet adapter | `sony://NUMBER@HOST:PORT`, number 0 to 15 | `19200/8e1` |
//!
//! A `UNIT` that is absent is the option `default-modbus-addr` of the map, else 0.
