//! Older and newer firmware.
//!
//! This crate is generated from one revision of the API, [`API_VERSION`](crate::API_VERSION). A meter with other firmware
//! has resources that this revision lacks, or lacks some that it has. The documentation of an item that a later revision
//! added says "Since" and that revision.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::runtime::Method;
//! use egauge_webapi::{Call, Json};
//!
//! // "4.6", "4.5alpha1": compare numbers, not texts, since 4.10 follows 4.9.
//! let firmware = meter.sys().version().firmware().get().await?;
//! let numbers = firmware.split(|c: char| !c.is_ascii_digit());
//! let mut numbers = numbers.map_while(|number| number.parse::<u32>().ok());
//! let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
//! println!("{}", if version < (4, 6) { "older than 4.6" } else { "4.6 or newer" });
//!
//! // Better than a version: make the call, and take another way if the meter lacks it.
//! match meter.sys().team().get().await {
//!     Ok(team) => println!("{:?}", team.lag),
//!     Err(error) if error.is_not_found() => println!("this firmware has no /sys/team"),
//!     Err(error) => return Err(error),
//! }
//!
//! // A query parameter and a resource that this revision does not know.
//! let rows = meter.register().get().time("now-1h:1M:now").query("max-rows", "4").await?;
//! let fan: Call<_, Json> = meter.raw(Method::GET, "/sys/fan").reply_envelope();
//! match fan.await {
//!     Ok(fan) => println!("{fan}"),
//!     Err(error) if error.is_not_found() => println!("this firmware has no /sys/fan"),
//!     Err(error) => return Err(error),
//! }
//! # drop(rows);
//! # Ok(())
//! # }
//! ```
//!
//! | since | what came with it |
//! |---|---|
//! | 4.5 | `/sys/push`, `udp_ttl` of `/config/net/ptp` |
//! | 4.6 | `/cmd/activate`, `/cmd/cancel`, `/cmd/homeplug`, `/cmd/test-email`, `/cmd/test-remote`, `/config/net/option`, `/config/var`, `/log/alert`, `/sys/net/homeplug`, `/sys/slowd`, `/sys/team`, and members of `/sys/boot`, `/sys/db/level`, `/sys/status` |
//! | no numbered revision yet | `DELETE /ctid`, `max-rows` of `/register`, `encoding` in Modbus maps, `/sys/net/link` |
//!
//! - Members that this revision does not know are in the field `unknown` (or `members`), and are sent back unchanged.
//! - A value of an enum that it does not know is the variant `Unknown`; a union that no variant fits is `Unknown` with the
//!   JSON. Match with a wildcard: enums and structs are `#[non_exhaustive]`.
//! - On older firmware a younger resource is a 404 ([`is_not_found`](crate::Error::is_not_found)), and a younger parameter is
//!   ignored or refused. How real meters answer is not documented.
//! - A firmware's version is a text such as `4.5alpha1`, whose form is not documented: take the numbers that it begins with.
//! - The program `egauge probe` (`cargo install egauge`) calls everything without side effects and lists what a meter answers
//!   differently from the document.
//! - What never depends on the revision: `readings` and `history` compute virtual registers and differences here, from what
//!   all firmware sends.
