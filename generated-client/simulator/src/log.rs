//! `/log`: alerts that can be acknowledged, and what the meter wrote down.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use egauge_webapi::models::{
    AlertLogLog, AlertLogObject, KernelLogLog, KernelLogObject, LogAlertPostBody, LogLuaNameName, LuaLogLog,
    LuaLogObject, StatusObject, SystemLogLog, SystemLogObject,
};
use egauge_webapi::runtime::{Lenient, Timestamp};
use egauge_webapi::server::{
    self, LogAlertDeleteQuery, LogAlertGetQuery, LogAlertPostQuery, LogKernelGetQuery, LogLuaNameGetQuery,
    Refusal, Reply, Request,
};

use super::clock::{Clock, SECOND};
use super::status_ok;

/// How many alerts a meter keeps.
const ALERTS: usize = 50;
/// How many lines of the system's messages are kept.
const LINES: usize = 200;
const DAY: i64 = 86_400 * SECOND;

/// Messages of the kernel, with the milliseconds since it was started.
const KERNEL: [(u64, u32, &str); 4] = [
    (6, 0, "Linux on a simulated meter"),
    (6, 812, "eth0: link is up"),
    (4, 1_530, "usb 1-1: slow to answer"),
    (6, 2_075, "sensor inputs are ready"),
];

/// The logs of a meter.
#[derive(Clone, Debug)]
pub(super) struct Logs {
    clock: Clock,
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    booted: i64,
    alerts: VecDeque<AlertLogLog>,
    next_id: u64,
    drops: u64,
    lines: VecDeque<(i64, String)>,
}

impl Logs {
    pub(super) fn new(clock: Clock, booted: i64) -> Self {
        let mut state =
            State { booted, alerts: VecDeque::new(), next_id: 1, drops: 0, lines: VecDeque::new() };
        // Something that was there before, seen thrice and known by now.
        state.raise("hot cabinet", 5, "The cabinet is at 56.5 degrees", booted - DAY);
        for alert in &mut state.alerts {
            let (first, last) =
                (Timestamp::from_unix_nanos(booted - DAY), Timestamp::from_unix_nanos(booted - DAY / 2));
            (alert.acked, alert.count, alert.first, alert.last) = (true, 3, first, last);
            alert.reported = Some(last);
        }
        state.boot(booted);
        Self { clock, state: Arc::new(Mutex::new(state)) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that the meter was started.
    pub(super) fn boot(&self, booted: i64) {
        self.state().boot(booted);
    }

    /// Writes a line to the system's messages.
    pub(super) fn write(&self, line: impl Into<String>) {
        let now = self.clock.now_nanos();
        self.state().write(now, line.into());
    }

    /// Keeps the log's order when the clock is set.
    pub(super) fn shift(&self, by: i64) {
        let mut state = self.state();
        state.booted = state.booted.saturating_add(by);
    }
}

impl State {
    fn boot(&mut self, booted: i64) {
        self.booted = booted;
        self.raise("reboot", 3, "The meter was started", booted);
        self.write(booted, "meterd: started".to_owned());
        self.write(booted.saturating_add(SECOND), "ntpd: the clock is right".to_owned());
    }

    /// Adds an alert, or counts an unacknowledged one.
    fn raise(&mut self, name: &str, prio: u64, detail: &str, at: i64) {
        let at = Timestamp::from_unix_nanos(at);
        if let Some(alert) = self.alerts.iter_mut().find(|alert| alert.name == name && !alert.acked) {
            (alert.count, alert.last, alert.detail) = (alert.count + 1, at, detail.to_owned());
            return;
        }
        if self.alerts.len() >= ALERTS {
            self.alerts.pop_front();
            self.drops += 1;
        }
        self.alerts.push_back(AlertLogLog::new(false, 1, detail, at, self.next_id, at, name, prio));
        self.next_id += 1;
    }

    fn write(&mut self, at: i64, line: String) {
        if self.lines.len() >= LINES {
            self.lines.pop_front();
        }
        self.lines.push_back((at, line));
    }
}

/// Which alerts are meant.
struct Selection {
    after: Option<f64>,
    acked: Option<bool>,
    ids: Vec<u64>,
    min_prio: Option<u64>,
}

macro_rules! selection {
    ($($query:ident),*) => {$(
        impl From<$query> for Selection {
            fn from(query: $query) -> Self {
                Self { after: query.after, acked: query.acked, ids: query.ids, min_prio: query.min_prio }
            }
        }
    )*};
}
selection!(LogAlertGetQuery, LogAlertPostQuery, LogAlertDeleteQuery);

impl Selection {
    fn takes(&self, alert: &AlertLogLog) -> bool {
        self.after.is_none_or(|after| alert.last.to_f64() > after)
            && self.acked.is_none_or(|acked| alert.acked == acked)
            && (self.ids.is_empty() || self.ids.contains(&alert.id))
            && self.min_prio.is_none_or(|least| alert.prio >= least)
    }
}

impl server::Log for Logs {
    async fn alert_get(&self, _: &Request, query: LogAlertGetQuery) -> Reply<AlertLogObject> {
        let selection = Selection::from(query);
        let state = self.state();
        let alerts = state.alerts.iter().filter(|alert| selection.takes(alert)).cloned();
        let log = Some(alerts.collect());
        Ok(filled!(AlertLogObject { drops: Some(state.drops), log, error: None }).into())
    }

    async fn alert_post(
        &self,
        _: &Request,
        query: LogAlertPostQuery,
        body: LogAlertPostBody,
    ) -> Reply<StatusObject> {
        if body != LogAlertPostBody::Ack {
            return Err(Refusal::bad_request(format!("alerts can be acknowledged, not {body}")));
        }
        let selection = Selection::from(query);
        for alert in self.state().alerts.iter_mut().filter(|alert| selection.takes(alert)) {
            alert.acked = true;
        }
        status_ok()
    }

    async fn alert_delete(&self, _: &Request, query: LogAlertDeleteQuery) -> Reply<StatusObject> {
        let selection = Selection::from(query);
        self.state().alerts.retain(|alert| !selection.takes(alert));
        status_ok()
    }

    async fn kernel_get(&self, _: &Request, query: LogKernelGetQuery) -> Reply<KernelLogObject> {
        let entries = KERNEL.map(|(prio, millis, message)| (prio, f64::from(millis) / 1000.0, message));
        let entries = entries.into_iter().filter(|(_, at, _)| query.after.is_none_or(|after| *at > after));
        let log = entries.map(|(prio, at, message)| {
            filled!(KernelLogLog { prio: Some(prio), ts: Some(Lenient(at)), msg: Some(message.to_owned()) })
        });
        Ok(filled!(KernelLogObject { log: Some(log.collect()), error: None }).into())
    }

    async fn lua_name_get(
        &self,
        _: &Request,
        name: LogLuaNameName,
        query: LogLuaNameGetQuery,
    ) -> Reply<LuaLogObject> {
        let lines = match name {
            LogLuaNameName::Alertd => [(2, "no alert"), (62, "no alert")],
            LogLuaNameName::Ctrld => [(2, "night: the relay is open"), (3, "night: nothing to do")],
            LogLuaNameName::Teamd => [(2, "tariff: 0.25"), (3, "two formulas are ready")],
            other => {
                return Err(Refusal::meter_error(format!("there is no log of {other}")));
            }
        };
        let (now, booted) = (self.clock.now_nanos(), self.state().booted);
        let lines = lines.map(|(after, message)| (booted.saturating_add(after * SECOND), message));
        let lines = lines
            .into_iter()
            .filter(|(at, _)| *at <= now)
            .map(|(at, line)| (Timestamp::from_unix_nanos(at), line));
        let lines = lines.filter(|(at, _)| query.after.is_none_or(|after| at.to_f64() > after));
        let log = lines.map(|(at, line)| filled!(LuaLogLog { ts: Some(at), msg: Some(line.to_owned()) }));
        Ok(filled!(LuaLogObject { log: Some(log.collect()), error: None }).into())
    }

    async fn system_get(&self, _: &Request) -> Reply<SystemLogObject> {
        let state = self.state();
        let log = state.lines.iter().map(|(at, line)| {
            let msg = format!("{} meter {line}", date(Timestamp::from_unix_nanos(*at)));
            filled!(SystemLogLog { msg: Some(msg) })
        });
        Ok(filled!(SystemLogObject { log: Some(log.collect()), error: None }).into())
    }
}

/// A date as syslog writes it, in UTC.
fn date(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_second(at.unix_seconds()).unwrap_or_default();
    at.strftime("%b %e %H:%M:%S").to_string()
}
