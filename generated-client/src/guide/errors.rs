//! Errors and retries.
//!
//! [`Error`](crate::Error) shows as one sentence and an advice. What to do follows from its
//! [`kind`](crate::Error::kind):
//!
//! | kind | what happened | what to do |
//! |---|---|---|
//! | `Setup`, `Request` | the client or the call could not be built; nothing was sent | correct the program |
//! | `Connect`, `Timeout`, `Transport` | the meter is away or slow | try again; `is_retryable` is true if that can help |
//! | `Tls` | the certificate is not trusted | pin it, or give a CA file |
//! | `Credentials` | wrong name or password | ask the user; the client does not try again |
//! | `Unauthorized` | no token, or one that is not valid | give credentials |
//! | `Permission` | the token is valid, the user lacks the privilege | another user; see [`login`](super::login) |
//! | `Conflict` | somebody else changed the resource (412) | read it again, see [`etags`](super::etags) |
//! | `NotFound` | there is no such item, or no such resource in this firmware (404) | check the path |
//! | `Meter` | the meter refused the request (400, or an error in a 200), and says why in [`meter_message`](crate::Error::meter_message) | change the request |
//! | `Server` | the meter failed, or a proxy before it (5xx) | try again later |
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
//!         ErrorKind::Credentials => println!("wrong password"),
//!         ErrorKind::Permission => println!("may not read users"),
//!         _ if error.is_retryable() => println!("away: {error}"),
//!         _ => println!("{error}"),
//!     },
//! }
//! # }
//! ```
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
//! Only calls without side effects are retried: twice, if the connection fails or the meter is busy (`retries`, `backoff`,
//! `retry_budget`). Most of these can be set on a single call as well. A call that writes is never repeated, except after
//! a login that the meter asked for.
//!
//! No error shows a password, a token or a member that is a secret.
