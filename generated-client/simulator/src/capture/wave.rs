//! The channels and their waveforms.

use std::f64::consts::{SQRT_2, TAU};

use crate::clock::SECOND;
use crate::house::{House, Mains, Quantity};

/// Nanoseconds from sample to sample.
pub(super) const INTERVAL: i64 = 100_000;

/// What a count of the A/D converter is, in V or A.
const COUNT: f64 = 0.02;

/// A channel that can be captured.
#[derive(Debug)]
pub(super) struct Channel {
    pub(super) number: u64,
    pub(super) name: &'static str,
    pub(super) unit: &'static str,
    quantity: Quantity,
    leg: Leg,
}

/// Which phase a channel has.
#[derive(Clone, Copy, Debug)]
enum Leg {
    One,
    Two,
    /// Against the first.
    Reverse,
}

pub(super) const CHANNELS: [Channel; 5] = [
    Channel { number: 0, name: "L1", unit: "V", quantity: Quantity::L1, leg: Leg::One },
    Channel { number: 1, name: "L2", unit: "V", quantity: Quantity::L2, leg: Leg::Two },
    Channel { number: 4, name: "S1", unit: "A", quantity: Quantity::LoadCurrent, leg: Leg::One },
    Channel { number: 5, name: "S2", unit: "A", quantity: Quantity::LoadCurrent, leg: Leg::Two },
    Channel { number: 6, name: "S3", unit: "A", quantity: Quantity::SolarCurrent, leg: Leg::Reverse },
];

/// What a channel measures during a capture.
#[derive(Clone, Debug)]
pub(super) struct Wave {
    pub(super) channel: &'static Channel,
    amplitude: f64,
    frequency: i64,
    /// As a part of a period.
    shift: f64,
}

impl Wave {
    pub(super) fn new(house: &House, channel: &'static Channel, now: i64) -> Self {
        let shift = match (channel.leg, house.mains()) {
            (Leg::One, _) => 0.0,
            (Leg::Two, Mains::ThreePhase) => -1.0 / 3.0,
            (Leg::Two, Mains::SplitPhase) | (Leg::Reverse, _) => 0.5,
        };
        let amplitude = house.quantity_at(channel.quantity, now) as f64 / 1000.0 * SQRT_2;
        Self { channel, amplitude, frequency: house.mains().frequency(), shift }
    }

    /// The value at a time, in nanoseconds since 1970.
    pub(super) fn value(&self, nanos: i64) -> f64 {
        // Whole periods are taken off before floats lose what is left.
        let period = nanos.rem_euclid(SECOND) * self.frequency % SECOND;
        ((period as f64 / SECOND as f64 + self.shift) * TAU).sin() * self.amplitude
    }

    /// The sample at a time: the value, or the count of the A/D converter.
    pub(super) fn sample(&self, nanos: i64, raw: bool) -> f64 {
        if raw { (self.value(nanos) / COUNT).round() } else { self.value(nanos) }
    }
}
