//! Changing a setting safely: ETags, and read-modify-write.
//!
//! A reply of `/config` or `/lua` carries an ETag. It is part of [`Tagged`](crate::Tagged), which is used like the value
//! itself; `*reply` is the value. Replies of other branches, such as `/sys`, are the value.
//! `if_match` sends it back, and the meter refuses the change with a
//! [`Conflict`](crate::ErrorKind::Conflict) if the configuration has changed in the meantime.
//!
//! **An ETag names a state of the whole configuration, not of one setting**: any change below `/config`, of any setting,
//! makes it stale. So after a conflict read again, and look whether *this* setting is what it was:
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! let hostname = meter.config().net().hostname();
//! let before = hostname.get().await?;
//! let mut read = before.clone();
//! // Ends when the change is made, or when somebody else has changed the hostname.
//! while *read == *before {
//!     match hostname.put("lab").if_match(&read).await {
//!         // Something has changed. This setting?
//!         Err(error) if error.is_conflict() => read = hostname.get().await?,
//!         done => {
//!             done?;
//!             return Ok(());
//!         }
//!     }
//! }
//! println!("somebody else made it {read}, so it was not changed");
//! # Ok(())
//! # }
//! ```
//!
//! To change a member of a value, whatever else changes, make the change anew on what is read:
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! let register = meter.config().register().physical().reg("Grid");
//! let reply = loop {
//!     let mut settings = register.get().await?;
//!     settings.value = Some("S1*L1+S2*L2".to_owned());
//!     match register.put(&settings).if_match(&settings).await {
//!         Err(error) if error.is_conflict() => {}
//!         done => break done?,
//!     }
//! };
//! println!("{:?}", reply.status);
//! # Ok(())
//! # }
//! ```
//!
//! Since a tag is of the whole configuration, the tag of a list is good for a change of one of its items as well. A
//! change without `if_match` is made in any case. No known client of real meters uses ETags: limit the number of attempts
//! in a program that nobody watches.
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
