//! Calls over hyper, without the client: a login, and a call with the token.

use std::io::Write;

use super::common::Failure;
use egauge_webapi::models::{AuthLoginPostBody, DigestObject};
use egauge_webapi::{Call, Detached, Error, Meter};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;

pub async fn run(address: &str, user: &str, password: &str, out: &mut impl Write) -> Result<(), Failure> {
    let meter = Meter::detached(address)?;
    // A call without a login is a 401, with the realm and the nonce to log in with.
    let refused = send(meter.auth().unauthorized().get()).await.err().ok_or("no login is needed")?;
    let refused = refused.downcast::<Error>()?;
    let challenge = refused.challenge().ok_or("the meter has no challenge")?;
    // Fresh for every login; a program takes it from a random number generator.
    let nonce = format!("{:032x}", std::time::SystemTime::UNIX_EPOCH.elapsed()?.as_nanos());
    let hash = challenge.digest(user, password, &nonce);
    let login = DigestObject::new(challenge.realm(), user, challenge.nonce(), nonce, hash);
    let reply = send(meter.auth().login().post(AuthLoginPostBody::Digest(login))).await?;
    let token = reply.jwt.ok_or("the reply has no token")?;

    let meter = Meter::builder(address).token(&*token).detached()?;
    writeln!(out, "{}", send(meter.config().net().hostname().get()).await?)?;
    Ok(())
}

/// One connection for each call, without TLS.
async fn send<T, Q>(call: Call<Detached, T, Q>) -> Result<T, Failure> {
    let (mut parts, body) = call.request()?.into_parts();
    let host = parts.uri.authority().ok_or("no host")?.clone();
    let port = host.port_u16().unwrap_or(80);
    let socket = tokio::net::TcpStream::connect((host.host().trim_matches(['[', ']']), port)).await?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(socket)).await?;
    tokio::spawn(connection);

    parts.headers.insert("host", host.as_str().parse()?);
    parts.uri = parts.uri.path_and_query().ok_or("no path")?.as_str().parse()?;
    let body = Full::new(Bytes::copy_from_slice(body.as_ref()));
    let (parts, body) = sender.send_request(http::Request::from_parts(parts, body)).await?.into_parts();
    let body = body.collect().await?.to_bytes();
    Ok(call.decode(&http::Response::from_parts(parts, body))?)
}
