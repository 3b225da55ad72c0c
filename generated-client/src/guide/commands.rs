//! Commands that run in the background.
//!
//! `/cmd/activate`, `/cmd/test-email`, `/cmd/test-remote` and the action `install` of `/cmd/update` answer a token at once.
//! The state of the command is at [`/sys/status/{token}`](crate::resources::sys::StatusToken). A
//! [`Command`](crate::services::status::Command) sends it and follows it.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "services"))]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::models::CmdTestemailPostBody;
//! use egauge_webapi::services::status::Command;
//!
//! let command = Command::test_email(&meter, &CmdTestemailPostBody::new("jane@example.com")).await?;
//! // Stop it with command.cancel().await?, watch it with command.progress().
//! println!("{:?}", command.wait().await?);
//! # Ok(())
//! # }
//! ```
//!
//! - A status has `done`, `progress` (0 to 1), `info` or `error` with `args` for the message, and in the end `result`.
//! - The pauses between two requests grow to 2 s (`longest_pause`). Waiting survives a restart of the meter for up to
//!   3 min (`patience`).
//! - A meter forgets its tokens when it restarts: after an update, ask `/sys/version`.
//! - Service activation (`/cmd/activate`) is a conversation between meter and provider: the meter sends its name and
//!   serial number, the provider can ask it to decrypt a challenge, and answers the URL to which data is sent from then
//!   on. The meter stops sending if that URL answers 418.
//!
//! Methods of devices work alike: `POST /ctrl/call` answers a `tid`, and `GET /ctrl/call/{tid}` the result; an error that
//! begins with `EAGAIN:` means to ask again.
