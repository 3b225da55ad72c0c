//! `/ctid`: reading the sensors' own data, and finding a sensor by its light.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::services::ctid::{SensorTable, Sensors};
//!
//! let found = Sensors::new(&meter).scan(3).await?;
//! println!("{}", SensorTable::new(&found.info));
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "client")]
mod scan;
mod table;

#[cfg(feature = "client")]
pub use scan::{CtidError, Scanned, Sensors};
pub use table::{SensorKind, SensorRow, SensorTable, port_name};
