//! Background jobs of commands, and their status.

use egauge_webapi::models::{
    ServiceActivationResult, SysStatusToken, SysStatusTokenResult, TestEmailResult, TestRemoteResult,
    TestRemoteResultReg, TestRemoteResultTrace,
};
use egauge_webapi::runtime::{Map, Timestamp};

use super::clock::SECOND;
use super::random::Random;

/// How many jobs are remembered; of more, the oldest are forgotten.
const REMEMBERED: usize = 64;

/// A job's work.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Task {
    /// Signs up with a provider; its URL is absent if there is no such provider.
    Activate { alert: bool, provider: String, control: Option<String> },
    /// Sends a mail.
    Mail { address: String, relay: Option<String> },
    /// Tries a remote device, which has these registers.
    Remote { address: String, link: String, registers: Vec<(String, String)> },
    /// Installs firmware or a kernel.
    Update { kernel: bool, version: String, installed: String, force: bool },
}

/// A tag and the texts that complete it.
type Tagged = (&'static str, Vec<String>);

impl Task {
    /// How long it takes in seconds, unless it is cancelled.
    fn length(&self) -> f64 {
        match self {
            _ if self.failure().is_some() => 1.5,
            Self::Activate { .. } => 2.0,
            Self::Mail { .. } => 2.5,
            Self::Remote { .. } => 4.0,
            Self::Update { .. } => 10.0,
        }
    }

    /// Why it will fail.
    fn failure(&self) -> Option<Tagged> {
        match self {
            Self::Activate { alert, provider, control: None } => {
                let tag = if *alert { "ALRT" } else { "PUSH" };
                Some((tag, vec![format!("no provider is called {provider}")]))
            }
            Self::Mail { address, .. } if !reachable(address) || !address.contains('@') => {
                Some(("MAIL_TX_ERR", vec![address.clone()]))
            }
            Self::Update { version, installed, force: false, .. } if !newer(version, installed) => {
                Some(("NOT_NEWER", vec![version.clone(), installed.clone()]))
            }
            _ => None,
        }
    }

    /// What it is doing after this part of its time.
    fn activity(&self, part: f64) -> Option<Tagged> {
        let Self::Update { kernel, version, .. } = self else { return None };
        Some(match part {
            ..0.4 if *kernel => ("KERNEL_DOWNLOAD", vec![version.clone()]),
            ..0.4 => ("FW_DOWNLOAD", vec![version.clone()]),
            ..0.5 => ("CHKSIG", vec![version.clone()]),
            ..0.7 => ("EXTRACT", vec!["system".to_owned()]),
            ..0.9 => ("INSTALL", vec![version.clone()]),
            _ => ("FINALIZE", Vec::new()),
        })
    }

    /// The texts beside the status where no tag needs any.
    fn subject(&self) -> Vec<String> {
        vec![match self {
            Self::Activate { provider, .. } => provider.clone(),
            Self::Mail { address, .. } | Self::Remote { address, .. } => address.clone(),
            Self::Update { version, .. } => version.clone(),
        }]
    }

    /// What it has to show after this many seconds.
    fn result(&self, elapsed: f64, done: bool) -> Option<SysStatusTokenResult> {
        match self {
            Self::Activate { control, .. } => {
                let mut result = ServiceActivationResult::new(done && control.is_some());
                if let Some(control) = control.as_deref().filter(|_| done) {
                    result.signup = Some(format!("{}/signup", control.trim_end_matches('/')));
                }
                Some(SysStatusTokenResult::ServiceActivationResult(result))
            }
            Self::Mail { address, relay } => {
                let relay = relay.as_deref().unwrap_or("the recipient's server");
                let lines = [
                    (0.0, format!("connecting to {relay}")),
                    (1.0, format!("recipient {address}")),
                    (2.0, "message taken".to_owned()),
                ];
                let lines = lines.into_iter().filter(|(at, _)| *at <= elapsed);
                let log = lines.map(|(_, line)| line + "\n").collect();
                Some(SysStatusTokenResult::TestEmailResult(filled!(TestEmailResult { log: Some(log) })))
            }
            Self::Remote { address, link, registers } => {
                Some(SysStatusTokenResult::TestRemoteResult(remote(address, link, registers, elapsed)))
            }
            Self::Update { .. } => None,
        }
    }
}

/// The trace of a try, which finds a register every half second.
fn remote(address: &str, link: &str, registers: &[(String, String)], elapsed: f64) -> TestRemoteResult {
    let mut steps = vec![(0.0, format!("opening {address} ({link})"))];
    let mut found = Vec::new();
    if reachable(address) {
        steps.push((0.75, "connected".to_owned()));
        let mut at = 1.0;
        for (name, code) in registers {
            steps.push((at, format!("found register {name}")));
            if at <= elapsed {
                found.push(TestRemoteResultReg::new(name, code));
            }
            // All of them before the end.
            at = (at + 0.5).min(3.5);
        }
    } else {
        steps.push((3.0, "no answer".to_owned()));
    }
    let trace = steps.into_iter().filter(|(at, _)| *at <= elapsed);
    let trace = trace.map(|(at, message)| TestRemoteResultTrace::new(at, message)).collect();
    filled!(TestRemoteResult { trace: Some(trace), regs: Some(found) })
}

/// Whether a host can be reached: all except names that are reserved for hosts that do not exist.
fn reachable(address: &str) -> bool {
    let host = address.rsplit(['@', '/']).next().unwrap_or_default();
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    host != "invalid" && !host.ends_with(".invalid")
}

/// Whether a version is newer than another, number by number.
fn newer(version: &str, installed: &str) -> bool {
    let numbers = |text: &str| -> Vec<u64> {
        text.split(|character: char| !character.is_ascii_digit())
            .filter_map(|part| part.parse().ok())
            .collect()
    };
    numbers(version) > numbers(installed)
}

#[derive(Clone, Debug)]
struct Job {
    task: Task,
    /// Nanoseconds since 1970.
    begun: i64,
    /// After how many seconds it was cancelled.
    cancelled: Option<f64>,
    /// Its effects were taken.
    settled: bool,
}

impl Job {
    /// The seconds it has been running or did run, and whether it is over.
    fn elapsed(&self, now: i64) -> (f64, bool) {
        let end = self.cancelled.unwrap_or_else(|| self.task.length());
        let elapsed = seconds(now.saturating_sub(self.begun));
        (elapsed.clamp(0.0, end), elapsed >= end)
    }

    fn status(&self, now: i64) -> SysStatusToken {
        let (elapsed, done) = self.elapsed(now);
        let failure = match self.cancelled {
            Some(_) => Some(("CANCELED", Vec::new())),
            None => self.task.failure().filter(|_| done),
        };
        let length = self.task.length();
        let activity = self.task.activity(elapsed / length).filter(|_| !done);
        let texts = failure.iter().chain(&activity).map(|(_, texts)| texts.clone()).next();
        let texts = texts.filter(|texts| !texts.is_empty()).unwrap_or_else(|| self.task.subject());
        let reported = if done { self.begun.saturating_add(nanos(elapsed)) } else { now };
        filled!(SysStatusToken {
            args: Some(texts),
            done: Some(done),
            error: failure.map(|(tag, _)| tag.to_owned()),
            info: activity.map(|(tag, _)| tag.to_owned()),
            progress: Some((elapsed / length).min(1.0)),
            result: self.task.result(elapsed, done && self.cancelled.is_none()),
            ts: Some(Timestamp::from_unix_nanos(reported)),
        })
    }
}

#[expect(clippy::cast_precision_loss, reason = "jobs take seconds, and their nanoseconds do not matter")]
fn seconds(nanos: i64) -> f64 {
    nanos as f64 / SECOND as f64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "as above")]
fn nanos(seconds: f64) -> i64 {
    (seconds * SECOND as f64) as i64
}

/// The jobs of a meter by their tokens, oldest first.
#[derive(Debug)]
pub(super) struct Jobs {
    tokens: Random,
    jobs: Map<Job>,
}

impl Jobs {
    pub(super) fn new(seed: u64) -> Self {
        Self { tokens: Random::new(seed), jobs: Map::new() }
    }

    /// Begins a job and gives its token.
    pub(super) fn begin(&mut self, task: Task, now: i64) -> String {
        while self.jobs.len() >= REMEMBERED {
            let Some(oldest) = self.jobs.keys().next().map(ToOwned::to_owned) else { break };
            self.jobs.remove(&oldest);
        }
        let token = format!("{:016x}{:016x}", self.tokens.next(), self.tokens.next());
        self.jobs.insert(&*token, Job { task, begun: now, cancelled: None, settled: false });
        token
    }

    /// The status of a job, unless there is no such job (any more).
    pub(super) fn status(&self, token: &str, now: i64) -> Option<SysStatusToken> {
        self.jobs.get(token).map(|job| job.status(now))
    }

    /// Cancels a job; one that is over stays as it is. False if there is no such job.
    pub(super) fn cancel(&mut self, token: &str, now: i64) -> bool {
        let Some(job) = self.jobs.get_mut(token) else { return false };
        if let (elapsed, false) = job.elapsed(now) {
            job.cancelled = Some(elapsed);
        }
        true
    }

    /// The work that was finished since this was last asked.
    pub(super) fn finished(&mut self, now: i64) -> Vec<Task> {
        let mut finished = Vec::new();
        for (_, job) in self.jobs.iter_mut().filter(|(_, job)| !job.settled && job.elapsed(now).1) {
            job.settled = true;
            if job.cancelled.is_none() && job.task.failure().is_none() {
                finished.push(job.task.clone());
            }
        }
        finished
    }

    /// Keeps all jobs where they are when the clock is set.
    pub(super) fn shift(&mut self, by: i64) {
        for (_, job) in self.jobs.iter_mut() {
            job.begun = job.begun.saturating_add(by);
        }
    }

    /// Forgets all jobs, as a reboot does.
    pub(super) fn forget(&mut self) {
        self.jobs = Map::new();
    }
}
