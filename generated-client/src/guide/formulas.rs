//! Formulas of virtual registers.
//!
//! A virtual register is a sum of other registers, each added or subtracted. As text, a name stands in double quotes, and
//! `"` and `\` in it follow a backslash: `+"Grid"-"Solar"`. The settings hold the same as a list of terms.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "readings"))]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::services::formula::{Formula, Term};
//!
//! let net = Formula::new([Term::plus("Grid"), Term::minus("Solar")]);
//! meter.config().register().r#virtual().reg("Net").put(net.to_virtual_register()?).await?;
//! println!("{}", meter.readings().await?.get("Net")?.quantity.scaled());
//! # Ok(())
//! # }
//! ```
//!
//! - `GET /register?virtual=formula` lists formulas as text, `virtual=value` has the meter compute values.
//!   [`readings`](crate::services::readings) and [`history`](crate::services::history) compute them here, since not all
//!   firmware does; [`Formula`](crate::services::formula::Formula) reads, evaluates and writes the text.
//! - A formula refers to physical registers; an empty one is 0. Whether a meter checks the names is not documented; the
//!   simulated meter does not, and a register whose formula names one that is not there has no value.
//! - `MIN(register,n)` and `MAX(register,n)`, in settings `+min0`, `-min0`, `+max0`, `-max0`, are part of old
//!   configurations. They are right for rates only, and the meter refuses them in requests.
//! - A formula of another kind is an expression in the `value` of a physical register: see [`escript`](super::escript).
