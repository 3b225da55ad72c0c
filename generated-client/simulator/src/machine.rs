//! What goes on in a meter apart from measuring: commands, reboots, the clock.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use egauge_webapi::Timestamp;
use egauge_webapi::models::SysStatusToken;

use super::clock::{Clock, SECOND};
use super::ctrl::Control;
use super::jobs::{Jobs, Task};
use super::log::Logs;
use super::providers::Providers;
use super::settings::Settings;
use super::store::Store;

/// The newest firmware that there is.
pub(super) const NEWEST_FIRMWARE: &str = "4.7";
/// The newest kernel that there is.
pub(super) const NEWEST_KERNEL: &str = "6.6.0";
/// How long before its beginning a simulated meter was started, in nanoseconds.
const UPTIME: i64 = 86_400 * SECOND;
/// How long a reboot waits, so that its reply gets through.
const BEFORE_REBOOT: i64 = SECOND;
/// The time between an update and the reboot, in which a client can read that the update is done.
const AFTER_UPDATE: i64 = 5 * SECOND;

/// The state of a meter that its handlers share.
pub(super) struct Machine {
    pub(super) clock: Clock,
    pub(super) settings: Settings,
    pub(super) control: Control,
    pub(super) store: Store,
    pub(super) logs: Logs,
    pub(super) providers: Providers,
    /// How long it is away in a reboot, in nanoseconds.
    absence: i64,
    state: Mutex<State>,
}

struct State {
    booted: i64,
    reboot: Option<Reboot>,
    jobs: Jobs,
}

/// A reboot to come, or under way.
struct Reboot {
    at: i64,
    reason: &'static str,
    /// It has begun.
    away: bool,
}

/// What a machine is made of.
pub(super) struct Parts {
    pub(super) clock: Clock,
    pub(super) settings: Settings,
    pub(super) control: Control,
    pub(super) store: Store,
    pub(super) providers: Providers,
    pub(super) seed: u64,
    pub(super) absence: Duration,
}

impl Machine {
    pub(super) fn new(parts: Parts) -> Self {
        let Parts { clock, settings, control, store, providers, seed, absence } = parts;
        let booted = clock.now_nanos().saturating_sub(UPTIME);
        settings.boot("general reset", Timestamp::from_unix_nanos(booted));
        let logs = Logs::new(clock.clone(), booted);
        let absence = i64::try_from(absence.as_nanos()).unwrap_or(i64::MAX);
        let state = Mutex::new(State { booted, reboot: None, jobs: Jobs::new(seed) });
        Self { clock, settings, control, store, logs, providers, absence, state }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Brings everything up to now: what was finished, and a reboot that is due. False while the meter is away.
    pub(super) fn settle(&self) -> bool {
        let now = self.clock.now_nanos();
        let mut state = self.state();
        for task in state.jobs.finished(now) {
            let update = matches!(task, Task::Update { .. });
            self.settings.finish(task);
            if update {
                state.reboot(now.saturating_add(AFTER_UPDATE), "software reset");
            }
        }
        if let Some(reboot) = state.reboot.as_mut().filter(|reboot| now >= reboot.at) {
            if !std::mem::replace(&mut reboot.away, true) {
                self.settings.log_out();
            }
            let back = reboot.at.saturating_add(self.absence);
            if now < back {
                return false;
            }
            let reason = reboot.reason;
            state.reboot = None;
            state.booted = back;
            state.jobs.forget();
            self.control.reset();
            self.logs.boot(back);
            self.settings.boot(reason, Timestamp::from_unix_nanos(back));
        }
        true
    }

    /// Brings what the API shows of the meter's state up to now.
    #[expect(clippy::cast_precision_loss, reason = "nanoseconds of an uptime do not matter")]
    pub(super) fn tick(&self) {
        let now = self.clock.now_nanos();
        let uptime = now.saturating_sub(self.state().booted) as f64 / SECOND as f64;
        self.settings.tick(Timestamp::from_unix_nanos(now), uptime);
    }

    pub(super) fn begin(&self, task: Task) -> String {
        let now = self.clock.now_nanos();
        self.state().jobs.begin(task, now)
    }

    pub(super) fn cancel(&self, token: &str) -> bool {
        let now = self.clock.now_nanos();
        self.state().jobs.cancel(token, now)
    }

    pub(super) fn status(&self, token: &str) -> Option<SysStatusToken> {
        let now = self.clock.now_nanos();
        self.state().jobs.status(token, now)
    }

    /// Reboots in a second.
    pub(super) fn reboot(&self, reason: &'static str) {
        let at = self.clock.now_nanos().saturating_add(BEFORE_REBOOT);
        self.state().reboot(at, reason);
    }

    /// Sets the clock. What goes on goes on: only the time's name changes.
    pub(super) fn set_time(&self, time: i64) {
        let mut state = self.state();
        let by = time.saturating_sub(self.clock.now_nanos());
        self.clock.set(Timestamp::from_unix_nanos(time));
        state.jobs.shift(by);
        state.booted = state.booted.saturating_add(by);
        if let Some(reboot) = &mut state.reboot {
            reboot.at = reboot.at.saturating_add(by);
        }
        self.logs.shift(by);
    }

    /// Forgets what was set and stored, and reboots.
    pub(super) fn restore(&self) {
        self.settings.restore();
        self.settings.house().history().edits().clear();
        self.store.restore();
        self.reboot("user reset");
    }
}

impl State {
    /// Plans a reboot; of two, the earlier one happens.
    fn reboot(&mut self, at: i64, reason: &'static str) {
        if self.reboot.as_ref().is_none_or(|planned| planned.at > at) {
            self.reboot = Some(Reboot { at, reason, away: false });
        }
    }
}
