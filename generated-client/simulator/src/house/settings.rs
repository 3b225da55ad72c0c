//! What of a meter's settings its register data depends on.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::tz::TimeZone;

use super::{InvalidTimeZone, Register, registers};
use crate::clock::to_nanos;
use egauge_webapi::Timestamp;

#[derive(Debug)]
pub(super) struct Settings(Mutex<Set>);

#[derive(Debug)]
struct Set {
    epoch: Timestamp,
    /// The text that was set, and what it means.
    time_zone: (String, TimeZone),
    billing_day: u8,
    registers: Arc<[Register]>,
}

/// The settings at the moment of a request.
#[derive(Clone, Debug)]
pub(crate) struct Calendar {
    /// Nanoseconds since 1970.
    pub(crate) epoch: i64,
    pub(crate) time_zone: TimeZone,
    pub(crate) billing_day: i8,
}

impl Settings {
    pub(super) fn new(epoch: Timestamp) -> Self {
        let registers = registers::with_virtual(&registers::delivered());
        let time_zone = ("UTC0".to_owned(), TimeZone::UTC);
        Self(Mutex::new(Set { epoch, time_zone, billing_day: 1, registers }))
    }

    pub(super) fn epoch(&self) -> Timestamp {
        self.set().epoch
    }

    pub(super) fn set_epoch(&self, epoch: Timestamp) {
        self.set().epoch = epoch;
    }

    pub(super) fn time_zone(&self) -> String {
        self.set().time_zone.0.clone()
    }

    pub(super) fn set_time_zone(&self, posix: &str) -> Result<(), InvalidTimeZone> {
        let zone = time_zone(posix)?;
        self.set().time_zone = (posix.to_owned(), zone);
        Ok(())
    }

    pub(super) fn registers(&self) -> Arc<[Register]> {
        Arc::clone(&self.set().registers)
    }

    pub(super) fn set_registers(&self, registers: Arc<[Register]>) {
        self.set().registers = registers;
    }

    pub(super) fn billing_day(&self) -> u8 {
        self.set().billing_day
    }

    pub(super) fn set_billing_day(&self, day: u8) {
        self.set().billing_day = day.clamp(1, 31);
    }

    pub(super) fn calendar(&self) -> Calendar {
        let set = self.set();
        Calendar {
            epoch: to_nanos(set.epoch),
            time_zone: set.time_zone.1.clone(),
            // At most 31.
            billing_day: i8::try_from(set.billing_day).unwrap_or(1),
        }
    }

    fn set(&self) -> MutexGuard<'_, Set> {
        // Nothing panics while it holds the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads a time zone as POSIX writes it. `UTC` and `GMT` may go without their offset.
pub(crate) fn time_zone(posix: &str) -> Result<TimeZone, InvalidTimeZone> {
    match posix {
        "UTC" | "GMT" => Ok(TimeZone::UTC),
        posix => TimeZone::posix(posix).map_err(|_| InvalidTimeZone(posix.chars().take(60).collect())),
    }
}
