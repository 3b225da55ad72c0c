//! Logging in, and what a user may do.
//!
//! Give the builder a name and a password. The client logs in before the first call, again before its token expires, and
//! once more if the meter refuses a token; many calls that wait share one login.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(password: &str) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::Meter;
//!
//! let meter =
//!     Meter::builder("https://DEVNAME.egaug.es").credentials("owner", password).build()?;
//! // The first call logs in; a wrong password is `ErrorKind::Credentials`.
//! println!("{}", meter.config().net().hostname().get().await?);
//! # Ok(())
//! # }
//! ```
//!
//! # Ways to log in
//!
//! - [`credentials`](crate::runtime::Builder): by digest. The password never leaves the program: the client asks for a
//!   realm and a nonce, and sends a hash. A nonce is valid for about one minute.
//! - `plain_password_login`: sends the password itself, over `https` only. It does not work through the vendor's proxy;
//!   use it with the meter's own address.
//! - `token`: a token that you have. A token is valid for about 10 minutes, and a reboot ends it early.
//! - `anonymous`: for the few calls that need no login, such as
//!   [`/auth/unauthorized`](crate::resources::auth::Auth::unauthorized).
//!
//! A meter that signed its own certificate needs `pin_sha256` or `ca_file` on the builder.
//!
//! # Privileges and rights
//!
//! A user has privileges, in [`/config/user/{name}/priv`](crate::resources::config::UserName):
//!
//! | privilege | allows |
//! |---|---|
//! | `unlimited_save` | changing settings, from anywhere |
//! | `local_save` | changing settings from the meter's own subnet or by Bluetooth, not through a proxy |
//! | `view_settings` | reading settings and `/sys` |
//! | `ctrl` | calling methods of devices: relays, thermostats |
//! | `restricted_view` | nothing more: it limits the user to the registers of the view that has the user's name |
//!
//! Users who may only view differ in what they see:
//!
//! | privileges | sees |
//! |---|---|
//! | `[ViewSettings]` | what is measured, all settings, `/sys` |
//! | `[]` | what is measured, and its own entry below `/config/user` |
//! | `[RestrictedView]` | of what is measured, only the view that has the user's name |
//!
//! A user without `unlimited_save` and `local_save` still changes its own password.
//!
//! # What a user may do
//!
//! There are two questions, and two answers:
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! // Which privileges has a user? Every user may ask this about themselves.
//! println!("{:?}", *meter.config().user().name("guest").r#priv().get().await?);
//! // What may the user of this client change over this connection? `save`, `ctrl`, or nothing.
//! println!("{:?}", meter.auth().rights().get().await?.rights);
//! # Ok(())
//! # }
//! ```
//!
//! `/auth/rights` has `save` (changing settings, `/cmd`, `/log`) and `ctrl` alone. For a user with `view_settings` and for
//! one without any privilege its list is empty, so it does not say who may read settings: read the privileges, or try.
//!
//! A meter answers 401 both to a bad token and to a missing privilege. The client distinguishes them: the latter is
//! [`ErrorKind::Permission`](crate::ErrorKind::Permission). See [`errors`](super::errors).
