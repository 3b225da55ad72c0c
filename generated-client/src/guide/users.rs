//! Users: creating one, and passwords.
//!
//! A meter never takes a new password, only the MD5 of `USER:REALM:PASSWORD` as lower-case hexadecimal digits. The realm is
//! in every login challenge.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "server"))]
//! # async fn run(meter: egauge_webapi::Meter, url: &str) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::Meter;
//! use egauge_webapi::models::ConfigUserName;
//! use egauge_webapi::server::access::password_hash;
//!
//! let refused = Meter::builder(url).anonymous().build()?.auth().unauthorized().get().await.unwrap_err();
//! let realm = refused.challenge().ok_or("no challenge")?.realm().to_owned();
//!
//! let guest = ConfigUserName::default()
//!     .r#priv(["view_settings"])
//!     .hash(password_hash("guest", &realm, "secret"));
//! meter.config().user().name("guest").put(&guest).await?;
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
