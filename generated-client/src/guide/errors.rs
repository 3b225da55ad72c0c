//! Errors and retries.
//!
//! [`Error`](crate::Error) shows as one sentence and an advice, with `{}` and with `{:?}`. What to do follows from its
//! [`kind`](crate::Error::kind), not from its status: meters refuse a bad value with 400, or with 200 and an error.
//!
//! | kind | what happened | what to do |
//! |---|---|---|
//! | `Setup`, `Request` | the client or the call could not be built; nothing was sent | correct the program |
//! | `Connect`, `Timeout`, `Transport` | the meter is away or slow | try again; `is_retryable` is true if that can help |
//! | `Tls` | the certificate is not trusted | pin it, or give a CA file |
//! | `Credentials` | wrong name or password: a meter does not say which | ask the user; the client does not try again |
//! | `Unauthorized` | no token, or one that is not valid | give credentials |
//! | `Permission` | the token is valid, the user lacks the privilege; a meter looks at that before it looks whether an item is there | ask as another user; [`login`](super::login) has the privileges |
//! | `Conflict` | the configuration changed: this setting or another (412) | read it again and compare, see [`etags`](super::etags) |
//! | `NotFound` | there is no such item, or no such resource in this firmware (404) | check the path |
//! | `Meter` | the meter refused the request (400, or an error in a 200), and says why in [`meter_message`](crate::Error::meter_message) | change the request |
//! | `Server` | the meter failed, or a proxy before it (5xx) | 502, 503, 504: try again later; 501: no meter, or a server that lacks the operation; 500: look at the meter's log |
//! | `Status` | another status, such as a redirect | check the address |
//! | `Decode`, `TooLarge` | the reply does not match the document, or exceeds `body_limit` | see [`revisions`](super::revisions) |
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) {
//! use egauge_webapi::ErrorKind;
//!
//! match meter.config().user().name("guest").get().await {
//!     Ok(user) => println!("{:?}", user.r#priv),
//!     Err(error) if error.is_not_found() => println!("no such user"),
//!     Err(error) => match error.kind() {
//!         ErrorKind::Credentials => println!("wrong name or password of our own"),
//!         ErrorKind::Permission => println!("may not read users"),
//!         // A bad value, with 400 or with 200.
//!         ErrorKind::Meter => println!("refused: {}", error.meter_message().unwrap_or_default()),
//!         _ if error.is_retryable() => println!("away: {error}"),
//!         _ => println!("{error}"),
//!     },
//! }
//! # }
//! ```
//!
//! # Bad values
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::models::{ConfigAlertCustomItem, ConfigAlertCustomItemFrequency as Frequency};
//!
//! // No known frequency: only `other` makes one from a text.
//! let alert = ConfigAlertCustomItem::default().name("x").frequency(Frequency::other("hourly"));
//! match meter.config().alert().custom().post([alert]).await {
//!     Err(error) if error.is_meter() => println!("bad value: {}", error.meter_message().unwrap_or_default()),
//!     done => drop(done?),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | checked by | what | as |
//! |---|---|---|
//! | the compiler | types, members, verbs, values of enums | |
//! | the client | empty path parameters, filters, and times that are wrong by themselves, such as a range that ends before it begins; a text that it cannot read, such as `yesterday`, is sent | `Request`, nothing is sent |
//! | the simulated meter, servers with [`server`](super::server) | types, ranges, lengths, patterns and values of enums that the document declares | `Meter`, 400 |
//! | the simulated meter | times, selections of registers, and other queries | `Meter`, 200 with an error |
//! | a real meter | not documented: expect any of these, or a value that is stored as it is | |
//!
//! Rules that are in the document's prose alone, such as the characters of a hostname or which text is a privilege, are in
//! the item's documentation here, and are checked by nobody.
//!
//! # Limits and retries
//!
//! | limit | default | on the builder |
//! |---|---|---|
//! | connecting | 5 s | `connect_timeout` |
//! | silence | 30 s | `read_timeout` |
//! | the whole call | 60 s | `timeout` |
//! | size of a reply | 8 MiB | `body_limit` |
//!
//! Only calls without side effects are retried: twice, if the connection fails or the reply is 502, 503 or 504
//! ([`retries`](crate::runtime::Builder::retries), `backoff`, `retry_budget`). After a timeout and after 429 the client
//! does not repeat a call; [`is_retryable`](crate::Error::is_retryable) is true, so that the program can. A call that
//! writes is never repeated, except after a login that the meter asked for. Most limits can be set on a single call
//! as well.
//!
//! No error shows a password, a token or a member that is a secret.
