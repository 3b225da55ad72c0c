//! Expressions: eScript and Lua.
//!
//! The value of a local physical register and both sides of an alert's condition are expressions in eScript, a small
//! language over double-precision numbers.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::models::{ConfigAlertCustomItem, ConfigAlertCustomItemCond};
//!
//! // The functions that this meter knows, with their arguments.
//! println!("{:?}", meter.sys().func().get().await?);
//! let above = ConfigAlertCustomItemCond::default().lhs("$\"Grid\"").rhs("5000");
//! let alert = ConfigAlertCustomItem::default().name("much power").cond(above);
//! # drop(alert);
//! # Ok(())
//! # }
//! ```
//!
//! | written | meaning |
//! |---|---|
//! | `1.5`, `a + b`, `a - b`, `a * b`, `a / b`, `(a)` | numbers; `*` and `/` bind more tightly than `+` and `-` |
//! | `c ? a : b` | `a` if `c` is not 0, else `b` |
//! | `$"Grid"` | the rate of the register `Grid` now, in the unit of its type; the quotes are required |
//! | `max(a, b)`, `THD(..)`, .. | a function: [`/sys/func`](crate::resources::sys::Func) lists them |
//! | `:..` | what follows the colon is Lua |
//!
//! Scripts in Lua (5.3) call the functions of eScript, and eScript calls functions of Lua that take numbers and return one
//! number. Scripts are in [`/config/lua`](crate::resources::config::Lua), variables that survive a restart in
//! [`/lua/var`](crate::resources::lua::Var), and their logs in [`/log/lua`](crate::resources::log::Lua).
//!
//! The value of a local power register is a sum of products of a sensor and a voltage: `S1*L1+S2*L2`.
