//! The token of a client: how it is obtained, how long it is good for, and what a 401 means.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ::http::{HeaderValue, Method, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::{SecureRandom as _, SystemRandom};
use serde::{Deserialize, Serialize};
use tokio::time::Instant;
use zeroize::Zeroizing;

use super::digest::Challenge;
use super::error::{Error, ErrorKind};
use super::http::Meterside;
use super::lenient::Lenient;
use super::operation::Operation;
use super::retry::chance;
use super::secret::{Secret, Secrets, bearer};

/// A token's life where it does not say so itself, and the longest that is believed.
const USUAL_LIFE: Duration = Duration::from_secs(600);
const LONGEST_LIFE: Duration = Duration::from_secs(86_400);
/// How long before its end a token is renewed, at least of those that live for minutes; by chance up to half as much
/// more, so that clients that began together do not all come at once.
const MARGIN: Duration = Duration::from_secs(60);
/// The pause after a renewal that failed, while the old token is still good: up to twice as long by chance.
const RENEWAL_PAUSE: Duration = Duration::from_secs(10);
/// How often a login begins anew since its nonce has expired.
const NONCES: u32 = 4;
/// What a meter says then.
const NONCE_EXPIRED: &str = "Nonce expired.";

/// As whom to log in.
pub(crate) struct Credentials {
    pub(crate) user: String,
    pub(crate) password: Secret,
    /// Whether the password itself is sent.
    pub(crate) plain: bool,
}

/// A token, and the period in which to use it.
#[derive(Clone)]
pub(crate) struct Token {
    pub(crate) header: HeaderValue,
    generation: u64,
    renewal: Instant,
    end: Instant,
}

/// What a 401 is found to mean.
pub(crate) enum Verdict {
    /// There is another token now: try again.
    Renewed,
    /// The token is valid, so its user lacks the right.
    Valid,
    /// There is no valid token.
    Refused,
}

/// The clients' shares in one token.
pub(crate) struct Session {
    credentials: Option<Credentials>,
    current: Mutex<Option<Token>>,
    /// Whoever holds it asks the meter about tokens; everybody else waits for what comes out.
    gate: tokio::sync::Mutex<Outcome>,
    /// How many such inquiries have ended.
    rounds: AtomicU64,
}

/// How the latest inquiry ended.
enum Outcome {
    Nothing,
    Valid(u64),
    Refused(u64),
    Failed(Error),
}

#[derive(Serialize)]
struct Login<'a> {
    rlm: &'a str,
    usr: &'a str,
    #[serde(flatten)]
    proof: Proof<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Proof<'a> {
    Digest { nnc: &'a str, cnnc: &'a str, hash: &'a str },
    Password { pwd: &'a str },
}

#[derive(Deserialize)]
struct Granted {
    jwt: Zeroizing<String>,
}

impl Session {
    pub(crate) fn anonymous() -> Self {
        Self::new(None, None)
    }

    /// A token from elsewhere; when it ends is for the meter to say.
    pub(crate) fn fixed(header: Option<HeaderValue>) -> Self {
        let end = Instant::now();
        Self::new(None, header.map(|header| Token { header, generation: 0, renewal: end, end }))
    }

    pub(crate) fn user(credentials: Credentials) -> Self {
        Self::new(Some(credentials), None)
    }

    fn new(credentials: Option<Credentials>, token: Option<Token>) -> Self {
        Self {
            credentials,
            current: Mutex::new(token),
            gate: tokio::sync::Mutex::new(Outcome::Nothing),
            rounds: AtomicU64::new(0),
        }
    }

    fn current(&self) -> MutexGuard<'_, Option<Token>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token as it is, if it needs nothing done to it. The common case, apart from everything that waits.
    pub(crate) fn at_hand(&self) -> Option<Option<Token>> {
        let current = self.current().clone();
        match &current {
            _ if self.credentials.is_none() => Some(current),
            Some(token) if Instant::now() < token.renewal => Some(current),
            _ => None,
        }
    }

    /// The token to ask with, after a login if there is none that is good.
    pub(crate) async fn obtain(&self, meter: Meterside<'_>) -> Result<Option<Token>, Error> {
        let Some(credentials) = &self.credentials else { return Ok(self.current().clone()) };
        let seen = self.rounds.load(Ordering::Acquire);
        let old = self.current().clone().filter(|token| Instant::now() < token.end);
        let mut gate = match &old {
            // While somebody else renews it, the old one will do.
            Some(old) => match self.gate.try_lock() {
                Ok(gate) => gate,
                Err(_) => return Ok(Some(old.clone())),
            },
            None => self.gate.lock().await,
        };
        // Somebody may just have seen to it.
        if let Some(ready) = self.at_hand() {
            return Ok(ready);
        }
        if let (Outcome::Failed(error), true) = (&*gate, self.rounds.load(Ordering::Acquire) != seen) {
            return Err(error.again());
        }
        match (self.login(meter, credentials, None).await, old) {
            (Ok(token), _) => {
                self.conclude(&mut gate, Outcome::Nothing);
                Ok(Some(token))
            }
            (Err(_), Some(old)) => {
                if let Some(token) = &mut *self.current() {
                    let pause = RENEWAL_PAUSE + RENEWAL_PAUSE.mul_f64(chance());
                    token.renewal = token.end.min(Instant::now() + pause);
                }
                Ok(Some(old))
            }
            (Err(error), None) => Err(self.failed(&mut gate, meter, error)),
        }
    }

    /// What the 401 means that this token was answered with: asks once for everybody who wants to know.
    pub(crate) async fn refused(
        &self,
        meter: Meterside<'_>,
        token: &Token,
        challenge: Option<Challenge>,
        may_login: bool,
    ) -> Result<Verdict, Error> {
        let seen = self.rounds.load(Ordering::Acquire);
        let mut gate = self.gate.lock().await;
        if self.current().as_ref().is_some_and(|current| current.generation != token.generation) {
            return Ok(if may_login { Verdict::Renewed } else { Verdict::Refused });
        }
        if self.rounds.load(Ordering::Acquire) != seen {
            match &*gate {
                Outcome::Valid(generation) if *generation == token.generation => return Ok(Verdict::Valid),
                Outcome::Refused(generation) if *generation == token.generation => {
                    return Ok(Verdict::Refused);
                }
                Outcome::Failed(error) => return Err(error.again()),
                _ => {}
            }
        }
        let rights = match meter.ask(Method::GET, "/auth/rights", Some(&token.header), None).await {
            Ok(rights) => rights,
            Err(error) => return Err(self.failed(&mut gate, meter, error)),
        };
        match rights.check() {
            Ok(()) => {
                self.conclude(&mut gate, Outcome::Valid(token.generation));
                return Ok(Verdict::Valid);
            }
            // A meter that is busy has not said anything of the token.
            Err(error)
                if error.status().is_some_and(|status| status.is_server_error()) || error.is_retryable() =>
            {
                return Err(self.failed(&mut gate, meter, error));
            }
            Err(_) => {}
        }
        let Some(credentials) = self.credentials.as_ref().filter(|_| may_login) else {
            self.conclude(&mut gate, Outcome::Refused(token.generation));
            return Ok(Verdict::Refused);
        };
        self.current().take_if(|current| current.generation == token.generation);
        // The later nonce lives longer.
        let challenge = rights.answer().challenge().or(challenge);
        match self.login(meter, credentials, challenge).await {
            Ok(_) => {
                self.conclude(&mut gate, Outcome::Nothing);
                Ok(Verdict::Renewed)
            }
            Err(error) => Err(self.failed(&mut gate, meter, error)),
        }
    }

    /// Concludes with a failure, for everybody who waits: but for one of a limit that is the asking call's own, which
    /// says nothing to others.
    fn failed(&self, gate: &mut Outcome, meter: Meterside<'_>, error: Error) -> Error {
        if meter.is_usual || !error.is_timeout() {
            self.conclude(gate, Outcome::Failed(error.again()));
        }
        error
    }

    /// Ends the session at the meter, and forgets the token whatever comes of that.
    pub(crate) async fn logout(&self, meter: Meterside<'_>) -> Result<(), Error> {
        // A login on its way would bring another token.
        let _gate = self.gate.lock().await;
        let token = self.current().take();
        let Some(token) = token else { return Ok(()) };
        let reply = meter.ask(Method::GET, "/auth/logout", Some(&token.header), None).await?;
        match reply.check() {
            // There is no such session any more, which is what was wanted.
            Err(error) if error.is_unauthorized() => Ok(()),
            result => result,
        }
    }

    fn conclude(&self, gate: &mut Outcome, outcome: Outcome) {
        *gate = outcome;
        self.rounds.fetch_add(1, Ordering::AcqRel);
    }

    async fn login(
        &self,
        meter: Meterside<'_>,
        credentials: &Credentials,
        mut challenge: Option<Challenge>,
    ) -> Result<Token, Error> {
        for _ in 0..NONCES {
            let challenge = match challenge.take() {
                Some(challenge) => challenge,
                None => self.challenge(meter).await?,
            };
            let body = credentials.answer(&challenge, meter)?;
            let mut reply = meter.ask(Method::POST, "/auth/login", None, Some(body)).await?;
            let came = Instant::now();
            let result = reply.check();
            if let Err(error) = result {
                match (error.meter_message(), error.status()) {
                    (Some(NONCE_EXPIRED), _) => continue,
                    (Some(_), Some(StatusCode::OK)) | (_, Some(StatusCode::UNAUTHORIZED)) => {
                        return Err(declined(&reply.operation, &error));
                    }
                    _ => return Err(error),
                }
            }
            // Serde would take an array for the members in order.
            let granted = reply.answer().is_object().then(|| serde_json::from_slice::<Granted>(reply.body()));
            let token = granted.and_then(Result::ok).and_then(|granted| {
                let life = life(&granted.jwt);
                bearer(&granted.jwt).ok().map(|header| Token {
                    header,
                    generation: self.rounds.load(Ordering::Acquire) + 1,
                    renewal: came + life - margin(life),
                    end: came + life,
                })
            });
            reply.wipe();
            let token = token.ok_or_else(|| {
                let message = "the reply to the login holds no token";
                Error::new(ErrorKind::Decode, message).of(&reply.operation).with_status(reply.status())
            })?;
            *self.current() = Some(token.clone());
            return Ok(token);
        }
        let message = format!("every one of {NONCES} nonces had expired when the meter read it");
        Err(Error::new(ErrorKind::Unauthorized, message)
            .of(&Operation::new(Method::POST, "/auth/login", None))
            .advising("the meter or the way to it is slow: try again later"))
    }

    /// Asks without a token, so that the meter offers to log in.
    pub(crate) async fn challenge(&self, meter: Meterside<'_>) -> Result<Challenge, Error> {
        let reply = meter.ask(Method::GET, "/auth/unauthorized", None, None).await?;
        reply.answer().challenge().ok_or_else(|| {
            let error = match reply.check() {
                Err(error) if error.is_not_found() => {
                    return error.advising(
                        "nothing here answers logins: check the address, or build the client without credentials",
                    );
                }
                Err(error) if !error.is_unauthorized() => return error,
                _ => Error::new(ErrorKind::Unauthorized, "the meter offers no nonce to log in with"),
            };
            error
                .of(&reply.operation)
                .with_status(reply.status())
                .advising("check that the address is a meter's")
        })
    }
}

impl Credentials {
    /// The body of a login.
    fn answer(&self, challenge: &Challenge, meter: Meterside<'_>) -> Result<(Vec<u8>, Secrets), Error> {
        let failed = |message: &str| Error::new(ErrorKind::Request, message);
        let (user, password) = (self.user.as_str(), self.password.expose());
        let (client_nonce, hash): (String, Zeroizing<String>);
        let mut secrets = vec![Zeroizing::new(password.to_owned())];
        let proof = if !self.plain {
            let mut bytes = [0; 16];
            SystemRandom::new()
                .fill(&mut bytes)
                .map_err(|_| failed("the system gives no random numbers to log in with"))?;
            client_nonce = format!("{:032x}", u128::from_be_bytes(bytes));
            hash = Zeroizing::new(challenge.digest(user, password, &client_nonce));
            secrets.push(hash.clone());
            Proof::Digest { nnc: challenge.nonce(), cnnc: &client_nonce, hash: &hash }
        } else if meter.is_https() {
            Proof::Password { pwd: password }
        } else {
            return Err(failed("a password is sent over https only"));
        };
        // Growing would leave copies behind; six bytes is the longest escape of one.
        let mut body = Vec::with_capacity(256 + 6 * (user.len() + password.len() + challenge.realm().len()));
        let login = Login { rlm: challenge.realm(), usr: user, proof };
        serde_json::to_writer(&mut body, &login)
            .map_err(|error| failed("the login cannot be written as JSON").caused_by(error))?;
        Ok((body, Secrets::new(secrets)))
    }
}

/// The error of a login that the meter declines.
fn declined(operation: &Operation, error: &Error) -> Error {
    let said = error.meter_message().unwrap_or("no reason given").to_owned();
    let mut declined =
        Error::new(ErrorKind::Credentials, format!("the meter does not let this user in: {said}"))
            .of(operation)
            .saying(Some(said));
    if let Some(status) = error.status() {
        declined = declined.with_status(status);
    }
    declined
}

/// How long before its end a token is renewed.
fn margin(life: Duration) -> Duration {
    let margin = MARGIN.min(life / 4);
    margin + (margin / 2).mul_f64(chance())
}

/// How long a token lives, from the moment it came: the meter's clock may be anywhere. The token is not verified;
/// only the meter can.
fn life(jwt: &str) -> Duration {
    #[derive(Deserialize)]
    struct Payload {
        ltm: Lenient<f64>,
    }
    let payload = jwt.split('.').nth(1).unwrap_or_default().trim_end_matches('=');
    let payload = URL_SAFE_NO_PAD.decode(payload).map(Zeroizing::new);
    let payload = payload.ok().and_then(|json| serde_json::from_slice::<Payload>(&json).ok());
    let seconds = payload.map(|payload| payload.ltm.0).filter(|seconds| *seconds > 0.0);
    let life = seconds.map_or(Ok(USUAL_LIFE), Duration::try_from_secs_f64);
    life.map_or(LONGEST_LIFE, |life| life.min(LONGEST_LIFE))
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    use super::{life, margin};

    #[test]
    fn clients_renew_at_different_times_before_the_end() {
        let margins: Vec<Duration> = (0..50).map(|_| margin(Duration::from_secs(600))).collect();
        assert!(margins.iter().all(|margin| (60..=90).contains(&margin.as_secs())), "{margins:?}");
        assert!(margins.windows(2).any(|pair| pair[0].abs_diff(pair[1]) > Duration::from_secs(1)));
        assert!((0..50).all(|_| margin(Duration::from_secs(8)) <= Duration::from_secs(3)));
    }

    #[test]
    fn the_life_of_a_token() {
        for (payload, seconds) in [
            (r#"{"rlm":"x","usr":"owner","prv":0,"beg":1,"ltm":600,"gen":0}"#, 600),
            (r#"{"beg":99999999999,"ltm":"30"}"#, 30),
            (r#"{"beg":1}"#, 600),
            (r#"{"ltm":0}"#, 600),
            (r#"{"ltm":-5}"#, 600),
            (r#"{"ltm":null}"#, 600),
            (r#"{"ltm":1e300}"#, 86_400),
            ("nonsense", 600),
        ] {
            let jwt = format!("eyJ.{}.sig", URL_SAFE_NO_PAD.encode(payload));
            assert_eq!(life(&jwt), Duration::from_secs(seconds), "{payload}");
        }
        for jwt in ["", ".", "..", "a.%%%.b", "a.e30=.b"] {
            assert_eq!(life(jwt), Duration::from_secs(600), "{jwt}");
        }
    }
}
