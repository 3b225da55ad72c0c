//! Changing a setting safely: ETags, and read-modify-write.
//!
//! A reply of `/config` carries an ETag. It is part of [`Tagged`](crate::Tagged), which is used like the value itself;
//! `if_match` sends it back, and the meter changes the setting only if nobody else did in the meantime.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::ErrorKind;
//!
//! let register = meter.config().register().physical().reg("Grid");
//! let reply = loop {
//!     let mut settings = register.get().await?;
//!     settings.value = Some("S1*L1+S2*L2".to_owned());
//!     match register.put(&settings).if_match(&settings).await {
//!         Err(error) if error.kind() == ErrorKind::Conflict => {}
//!         done => break done?,
//!     }
//! };
//! println!("{:?}", reply.status);
//! # Ok(())
//! # }
//! ```
//!
//! # What the verbs do
//!
//! | value | PUT | POST | DELETE |
//! |---|---|---|---|
//! | object | replaces it; members that are not sent are reset | adds and changes the members that are sent | removes it, or resets it to its default |
//! | array | replaces it | appends | empties it, or resets it to its default |
//! | string, number, boolean | replaces it | replaces it | removes it, or resets it to its default |
//!
//! Read, change and `put` the whole value: members that this revision does not know are kept and sent back, so nothing is
//! lost. Use `post` with a value that has only the members to change where no other member matters.
//!
//! # What is atomic
//!
//! A change is applied whole or not at all, changes follow each other, and a reply shows one state. Exceptions, which can
//! take effect although the request fails: `/config/db/epoch`, and of `/config/net` `http/certificate`, `http/cgi-bin`,
//! the other members of `http`, and `option/secure_only`.
//!
//! Write-only members (passwords, certificates) are never in a reply. The order of members matters in a `PUT` of `/config`:
//! remote devices come before registers, and alerts after them; [`models::Config`](crate::models::Config) is sent so.
