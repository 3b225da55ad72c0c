//! Calls over another HTTP stack.
//!
//! A [`Meter::detached`](crate::Meter::detached) sends nothing. Its calls give an `http::Request`, any program carries it,
//! and the call reads the `http::Response`. It needs no feature, and no async runtime.
//!
//! ```
//! use egauge_webapi::Meter;
//!
//! let meter = Meter::detached("http://meter.example")?;
//! let call = meter.config().net().hostname().get();
//!
//! let request = call.request()?;
//! assert_eq!(request.uri(), "http://meter.example/api/config/net/hostname");
//!
//! // What came back: status, headers and body.
//! let response = http::Response::new(br#"{"result":"lab"}"#.to_vec());
//! assert_eq!(*call.decode(&response)?, "lab");
//! # Ok::<(), egauge_webapi::Error>(())
//! ```
//!
//! # Logging in
//!
//! A detached meter does not log in by itself. The reply to `GET /auth/unauthorized` is a 401, whose error has the
//! challenge:
//!
//! ```
//! use egauge_webapi::models::{AuthLoginPostBody, DigestObject};
//! use egauge_webapi::runtime::Challenge;
//! use egauge_webapi::{Call, Detached, Meter};
//!
//! # fn send<T, Q>(_: &Call<Detached, T, Q>) -> http::Response<Vec<u8>> {
//! #     let body = br#"{"rlm":"eGauge Administration","nnc":"abc","error":"login"}"#.to_vec();
//! #     http::Response::builder().status(401).body(body).expect("a response")
//! # }
//! let meter = Meter::detached("http://meter.example")?;
//! let call = meter.auth().unauthorized().get();
//! let refused = call.decode(&send(&call)).expect_err("a 401");
//! let challenge: &Challenge = refused.challenge().expect("realm and nonce");
//!
//! // 16 random bytes as hexadecimal digits, fresh for each login.
//! let nonce = "00112233445566778899aabbccddeeff";
//! let hash = challenge.digest("owner", "default", nonce);
//! let login = DigestObject::new(challenge.realm(), "owner", challenge.nonce(), nonce, hash);
//! let call = meter.auth().login().post(AuthLoginPostBody::Digest(login));
//! # assert_eq!(call.request()?.method(), "POST");
//! // The reply has the token: `Meter::builder(..).token(jwt).detached()?`
//! # Ok::<(), egauge_webapi::Error>(())
//! ```
//!
//! A wrong name or password is refused with status 200 and an error, so this call fails with
//! [`ErrorKind::Meter`](crate::ErrorKind::Meter): only a client that logs in by itself says `Credentials`.
//!
//! To have calls awaited over your own stack, implement [`AsyncConnection`](crate::runtime::AsyncConnection), and make the
//! meter with [`Meter::over`](crate::Meter::over).
