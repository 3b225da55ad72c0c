//! Devices that can be controlled, and their attributes.
//!
//! A call goes to the device that its attributes select; the first that matches is taken, and `index` picks another.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! // The devices that the meter sees, and what each interface can do.
//! println!("{:?}", meter.ctrl().device().get().await?);
//! println!("{:?}", meter.ctrl().interface().get().await?);
//! # Ok(())
//! # }
//! ```
//!
//! | attribute | value |
//! |---|---|
//! | `path` | a list of strings that no other device has; if it is there, it must be the first attribute. It changes when a device is plugged in elsewhere |
//! | `interface` | a list of names of interfaces; [`/ctrl/interface`](crate::resources::ctrl::Interface) describes them |
//! | `mfg`, `model`, `sn` | manufacturer, model and serial number: together they name a device wherever it is connected |
//! | `name` | the name that a user gave it |
//! | `link` | `Ethernet`, `USB` or `serial` |
//! | `prot` | `CoAP`, `CtrlByWeb`, `Modbus`, `RTCoA`, `SCPI` or `SMANet` |
//! | `quality` | a decimal number; of several paths to a device, the one with the highest comes first |
//! | `index` | in calls, before all others: which of the matching devices, from 0 |
//!
//! `POST /ctrl/call` answers a `tid`; `GET /ctrl/call/{tid}` has the result. An error that begins with `EAGAIN:` means to
//! ask again. The user needs the right `ctrl`, the meter is an EG4 or newer.
