//! Users: creating one, and passwords.
//!
//! A meter never takes a new password, only the MD5 of `USER:REALM:PASSWORD` as lower-case hexadecimal digits. The realm is
//! in every login challenge.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "services"))]
//! # async fn run(meter: egauge_webapi::Meter, url: &str) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::Meter;
//! use egauge_webapi::models::Privilege;
//!
//! // Asks the meter for its realm, and sends the hash of the password.
//! meter.users().set("guest", "secret", [Privilege::ViewSettings]).await?;
//!
//! let guest = Meter::builder(url).credentials("guest", "secret").build()?;
//! println!("{:?}", guest.auth().rights().get().await?.rights);
//! # Ok(())
//! # }
//! ```
//!
//! - [`login`](super::login) lists the privileges.
//! - The hash is never in a reply, and a `PUT` without it may remove the password: use `post` to change privileges alone.
//! - A user without the right `save` may change its own hash, and no other.
//! - The name is part of the hash: a user under a new name needs a new password.
