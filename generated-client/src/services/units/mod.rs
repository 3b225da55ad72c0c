//! Physical quantities: what a register's type code means, units, and conversion between them.
//!
//! This uses nothing of the generated code.
//!
//! [`RegisterType`] turns what a meter sends into a [`Quantity`], a value with its [`Unit`], and a quantity can be
//! converted to every unit of its [`Kind`], in either direction:
//!
//! ```
//! use egauge_webapi::services::units::{Quantity, RegisterType, Unit};
//! use std::time::Duration;
//!
//! let power = RegisterType::from("P").rate(1234.0);
//! assert_eq!(power.scaled().to_string(), "1.234 kW");
//! assert_eq!(power.over(Duration::from_secs(7200))?, Quantity::new(2468.0, Unit::WattHour));
//! assert_eq!(Quantity::new(68.0, Unit::Fahrenheit).to(Unit::Celsius)?.value, 20.0);
//! assert!(power.to(Unit::KilowattHour).is_err());
//! # Ok::<(), egauge_webapi::services::units::UnitError>(())
//! ```
//!
//! Why no crate of units does this: in `uom` and its like a unit is a type, fixed when the program is compiled, while
//! here it follows from a text that a meter sends. The crates that know units at run time reduce them to powers of the
//! SI's base units (`dyn_quantity`), which makes W, VA and var one, or have no temperatures with a zero point of their
//! own (`runtime_units`); and none has money. What is left to a table is one line per unit.

mod currency;
mod quantity;
mod register_type;
mod unit;

pub use currency::Currency;
pub use quantity::{Quantity, UnitError, UnitSystem};
pub use register_type::RegisterType;
pub use unit::{Kind, Unit};
