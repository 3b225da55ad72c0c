//! Alerts: conditions, mails and web reports.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::models::{
//!     ConfigAlertCustomItem, ConfigAlertCustomItemCond, ConfigAlertCustomItemCondOp as Op,
//!     ConfigAlertCustomItemFrequency as Frequency, ConfigAlertReporterMailToItem,
//! };
//!
//! // Once a minute: is the register Grid above 5 kW at that moment? Its rate is in W.
//! let alert = ConfigAlertCustomItem::default()
//!     .name("much power")
//!     .detail("%L is %l W, more than %r W")
//!     .frequency(Frequency::Min)
//!     .priority(5)
//!     .cond(ConfigAlertCustomItemCond::default().lhs("$\"Grid\"").op(Op::Gt).rhs("5000"));
//! // POST appends to the array; PUT would replace all alerts.
//! meter.config().alert().custom().post([alert]).await?;
//!
//! let to = ConfigAlertReporterMailToItem::default().address("jane@example.com").min_priority(4);
//! meter.config().alert().reporter().mail().to().post(&[to]).await?;
//!
//! // What has been raised; then mark all of it as seen.
//! println!("{:?}", meter.log().alert().get().acked(false).await?);
//! meter.log().alert().post(&egauge_webapi::models::LogAlertPostBody::Ack).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # A condition over a time
//!
//! "Above 5 kW for a minute" can mean three things:
//!
//! | meaning | condition |
//! |---|---|
//! | at the moment of the check, once a minute | `$"Grid"`, with the frequency `Min` |
//! | on average over a minute | an alert function that averages |
//! | without a break for a minute | an alert function that gives the minimum over a minute, if the meter has one |
//!
//! **Which functions there are depends on the firmware, and their names are not part of the API**: ask
//! the meter, and take one whose `help` says what you need. A register is given to a function by its name, as a string.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # mod example {
//! use egauge_webapi::Meter;
//! use egauge_webapi::models::{ConfigAlertCustomItemCond as Cond, ConfigAlertCustomItemCondOp as Op};
//!
//! /// `average` is the name of the function that averages over a minute, as the list has it: `minavg` on the simulated
//! /// meter, which has no other.
//! async fn condition(
//!     meter: &Meter,
//!     average: &str,
//! ) -> Result<Cond, Box<dyn std::error::Error>> {
//!     // Functions for alerts alone. `/sys/func/basic` has those for every expression.
//!     let functions = meter.sys().func().alert().get().await?;
//!     for (name, about) in functions.iter() {
//!         println!("{name}: {}", about.help.as_deref().unwrap_or_default());
//!     }
//!     if !functions.contains_key(average) {
//!         return Err(format!("this meter has no function {average}").into());
//!     }
//!     Ok(Cond::default().lhs(format!("{average}(\"Grid\")")).op(Op::Gt).rhs("5000"))
//! }
//! # }
//! ```
//!
//! No document says what a meter does with a function that it lacks; the simulated meter stores the alert and never
//! evaluates it. So look the name up before you store a condition, as `examples/tasks/alert.rs` does.
//!
//! # Members
//!
//! - Both sides of a condition are expressions: see [`escript`](super::escript).
//! - [`Formula::above`](crate::services::formula::Formula::above) makes the condition of a sum of registers.
//! - `frequency` is how often the condition is evaluated: every second, minute, hour, day, week, month or year.
//! - In `detail` (255 bytes at most), `%l` and `%r` stand for the values of the left and the right side, `%L` and `%R` for
//!   their expressions, `%%` for a percent sign.
//! - `min_priority` of a recipient selects the alerts that cause a mail. `format` is `short` (the newest alert of the
//!   highest priority) or `full` (all that are not acknowledged).
//! - Web reports and mails exclude each other: if `reporter/web/uri` is set, no mail is sent. Without a mail server the
//!   meter delivers mails itself, which many providers block. `POST /cmd/test-email` sends a test mail; see
//!   [`commands`](super::commands).
//! - A provider of alerts is set up with `POST /cmd/activate`. Its `options` are separated by commas: `gzip`, `deflate`,
//!   `secure` (only to a server whose certificate the meter can verify).
