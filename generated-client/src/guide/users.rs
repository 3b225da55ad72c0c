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
//! // Asks the meter for its realm, and sends the hash of the password. This user sees measurements and settings, and
//! // changes nothing; with `[]` it would see measurements alone.
//! meter.users().set("guest", "secret", [Privilege::ViewSettings]).await?;
//!
//! // What may they do? The privileges say what they see, the rights what they change.
//! let guest = Meter::builder(url).credentials("guest", "secret").build()?;
//! println!("{:?}", *guest.config().user().name("guest").r#priv().get().await?);
//! println!("{:?}", guest.auth().rights().get().await?.rights);
//! # Ok(())
//! # }
//! ```
//!
//! - [`login`](super::login#privileges-and-rights) compares the privileges, and says what `/auth/rights` does not show.
//! - [`Users`](crate::services::users::Users) has asynchronous methods only; a blocking meter runs them with
//!   [`wait_for`](crate::Meter::wait_for).
//! - A privilege that a meter does not know is an error or is stored: the document has no rule, and the simulated meter
//!   stores it.
//! - The hash is never in a reply, and a `PUT` without it may remove the password: use `post` to change privileges alone.
//! - A user without the right `save` may change its own hash, and no other. Tokens of the old password end then: a
//!   client that has changed its own password is to be built anew.
//! - The name is part of the hash: a user under a new name needs a new password.
