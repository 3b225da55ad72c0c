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
//! let user = meter.auth().rights().get().await?;
//! println!("{:?} may {:?}", user.usr, user.rights);
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
//! A user without any of them sees what is measured.
//!
//! `/auth/rights` shows what follows from them for this connection: `save` (changing settings, `/cmd`, `/log`) and
//! `ctrl`. Without `view_settings` a user still reads its own entry below `/config/user`, and without `save` it still
//! changes its own password.
//!
//! A meter answers 401 both to a bad token and to a missing privilege. The client distinguishes them: the latter is
//! [`ErrorKind::Permission`](crate::ErrorKind::Permission). See [`errors`](super::errors).
