//! Calls the operations of the API on a meter, one after the other, and compares the replies with the document.

mod document;
mod given;
mod known;
mod markdown;
mod order;
mod report;
mod values;

use egauge_webapi::probe::{self, Attempt, Given, Operation};
use egauge_webapi::runtime::Method;
use egauge_webapi::{Call, Error, ErrorKind, Json, Meter};
use given::Values;
use known::Known;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

use crate::failure::Failure;

pub use document::Document;
pub use report::{Finding, Outcome, Report};

/// How often the result of a pending device call is requested, and the pause between requests.
const REPEATS: usize = 20;
const PAUSE: Duration = Duration::from_millis(100);

/// If this number of calls are all answered with 401, the login is missing.
const ENOUGH: usize = 8;

/// The address of a meter, the login, and the trusted certificates.
#[derive(Clone, Default)]
pub struct Target {
    /// Its address.
    pub url: String,
    /// The API's root, where that is not `/api` below the address.
    pub api_root: Option<String>,
    /// User and password.
    pub credentials: Option<(String, Zeroizing<String>)>,
    /// A token, instead of user and password.
    pub token: Option<Zeroizing<String>>,
    /// Trusted certificates.
    pub trust: Trust,
}

/// Trusted certificates, in addition to those of the system's authorities.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    /// The SHA-256 fingerprint of the only trusted certificate.
    pub fingerprint: Option<String>,
    /// A PEM file of certificate authorities.
    pub ca: Option<PathBuf>,
    /// Whether any certificate is accepted.
    pub anybody: bool,
}

impl Target {
    /// A client with a login of its own.
    pub(crate) fn meter(&self) -> Result<Meter, Error> {
        let mut builder = Meter::builder(&self.url);
        if let Some(root) = &self.api_root {
            builder = builder.api_root(root);
        }
        if let Some(fingerprint) = &self.trust.fingerprint {
            builder = builder.pin_sha256(fingerprint);
        }
        if let Some(ca) = &self.trust.ca {
            builder = builder.ca_file(ca);
        }
        if self.trust.anybody {
            builder = builder.danger_accept_any_certificate();
        }
        match (&self.credentials, &self.token) {
            (Some((user, password)), _) => builder.credentials(user, password.as_str()),
            (None, Some(token)) => builder.token(token.as_str()),
            (None, None) => builder,
        }
        .build()
    }

    /// A client without a login, to receive the login challenge.
    fn stranger(&self) -> Result<Meter, Error> {
        Self { credentials: None, token: None, ..self.clone() }.meter()
    }
}

/// Calls all operations, or only those without side effects.
pub async fn run(target: &Target, document: &Document, all: bool) -> Result<Report, String> {
    run_watched(target, document, all, |_, _| ()).await.map_err(|failure| failure.line())
}

/// The same; before each operation, `before` receives the progress from 0 to 1 and the path template.
pub(crate) async fn run_watched(
    target: &Target,
    document: &Document,
    all: bool,
    before: impl Fn(f64, &str),
) -> Result<Report, Failure> {
    let begin = Instant::now();
    let operations = order::ordered(probe::operations()?, all);
    let mut run = Run {
        target,
        meter: target.meter()?,
        values: Values { document, known: Known::default(), own: given::Own::of(target).await, all },
    };
    // A wrong password is sent once, not with every operation: a meter may lock the user out.
    if let Err(error) = run.meter.auth().rights().get().await
        && (error.kind() == ErrorKind::Credentials || error.is_transport())
    {
        return Err(error.into());
    }
    let mut findings: Vec<Finding> = Vec::new();
    let mut unauthorized = Some(0);
    for (done, operation) in operations.iter().enumerate() {
        before(done as f64 / operations.len().max(1) as f64, operation.template());
        let finding = run.operation(operation).await;
        match finding.outcome {
            Outcome::Refused { status: Some(401), .. } => unauthorized = unauthorized.map(|calls| calls + 1),
            Outcome::Skipped { .. } => {}
            // The login works for some operations.
            _ => unauthorized = None,
        }
        if unauthorized == Some(ENOUGH) {
            let given = target.credentials.is_some() || target.token.is_some();
            let attempt =
                if given { "give another user, or a valid token" } else { "give --user and a password" };
            return Err(
                Failure::new("the meter answers every request with 401 (unauthorized)").attempt(attempt)
            );
        }
        if let (true, Outcome::Unreachable { message }) = (findings.is_empty(), &finding.outcome) {
            return Err(Failure::new(message.clone()));
        }
        findings.push(finding);
        if order::ends_session(operation) {
            run.meter = target.meter()?;
        }
    }
    let known = |path: &[&str]| {
        let path: Vec<String> = path.iter().map(|segment| (*segment).to_owned()).collect();
        run.values.known.at(&path).and_then(|value| value.as_str()).map(str::to_owned)
    };
    Ok(Report {
        findings,
        model: known(&["sys", "model"]),
        firmware: known(&["sys", "version", "firmware"]),
        all,
        duration: begin.elapsed(),
    })
}

struct Run<'a> {
    target: &'a Target,
    meter: Meter,
    values: Values<'a>,
}

impl Run<'_> {
    /// Calls an operation in each way that has values; returns the first failure, or else the last reply.
    async fn operation(&mut self, operation: &Operation) -> Finding {
        let mut finding = Finding::new(operation);
        let ways = match self.values.ways(self.target, operation).await {
            Ok(ways) => ways,
            Err(why) => {
                finding.outcome = Outcome::Skipped { why };
                return finding;
            }
        };
        for given in ways {
            let attempt = match operation.attempt(&self.meter, &given) {
                Ok(attempt) => attempt,
                Err(error) => {
                    finding.outcome = Outcome::NotSent { message: error.to_string() };
                    return finding;
                }
            };
            if attempt.has_effect() && !self.values.all {
                continue;
            }
            finding.targets.push(attempt.target().to_owned());
            finding.outcome = self.attempt(operation, &given, attempt).await;
            let mut times = 0;
            while times < REPEATS && finding.outcome.is_pending() {
                times += 1;
                tokio::time::sleep(PAUSE).await;
                let Ok(again) = operation.attempt(&self.meter, &given) else { break };
                finding.outcome = self.attempt(operation, &given, again).await;
            }
            if !matches!(finding.outcome, Outcome::Decoded { .. }) {
                break;
            }
        }
        finding
    }

    async fn attempt(&mut self, operation: &Operation, given: &Given, attempt: Attempt) -> Outcome {
        match attempt.send().await {
            Ok(seen) => {
                self.values.learn(operation, given, &seen.value);
                Outcome::Decoded { unknown: seen.unknown, members: seen.members }
            }
            Err(error) => Outcome::of(&error),
        }
    }
}

/// A token for another program.
pub async fn token(target: &Target) -> Result<String, String> {
    let login = given::login(target).await.ok_or("the meter offers no login")?;
    let meter = target.stranger().map_err(|error| error.to_string())?;
    let call: Call<_, Json> = meter.raw(Method::POST, "/auth/login").json(&login).reply_object();
    let reply = call.await.map_err(|error| error.to_string())?;
    reply["jwt"].as_str().map(str::to_owned).ok_or_else(|| "the meter gave no token".to_owned())
}
