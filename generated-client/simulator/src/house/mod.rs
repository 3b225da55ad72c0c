//! The house that a simulated meter measures.
//!
//! Nothing of it is stored: any value at any time follows from the time and the seed, so that years of history cost
//! nothing. All of it uses UTC, independent of the meter's time zone.
//!
//! | quantity | a day |
//! |---|---|
//! | consumption | 24 kWh from Monday to Friday, 30 kWh on Saturday and Sunday |
//! | solar power | 8, 12, 18, 24, 28, 30, 30, 26, 20, 14, 9, 6 kWh from January to December, between 6 and 18 h |
//! | grid | consumption less solar power: negative while the house feeds in |
//! | L1, L2 | the mains' nominal voltage on average |
//! | S1, S2 | half of the consumption each, at nominal voltage |
//! | S3 | the solar power, on L1, at nominal voltage |
//! | frequency | the mains' nominal frequency on average |
//! | temperature | -2, 0, 5, 10, 15, 20, 23, 22, 17, 11, 5, 0 °C on average, from January to December |
//!
//! So a June, with 30 days and 8 or 9 weekend days, makes 900 kWh of solar power. Within an hour the average is fixed
//! as well; it is from one minute to the next that values flutter by the seed, and two minutes (from an even one on)
//! cancel out.
//!
//! # Registers
//!
//! | index | name | type | measures |
//! |---|---|---|---|
//! | 0, 1 | `use`, `gen` | `P` | virtual: `Grid` and `Solar` together; `Solar` |
//! | 2, 3 | `Grid`, `Solar` | `P` | power in W |
//! | 4, 5 | `L1`, `L2` | `V` | voltage of the legs |
//! | 6, 7, 8 | `S1`, `S2`, `S3` | `I` | currents |
//! | 9 | `Frequency` | `F` | frequency of the mains |
//! | 10 | `env.Temperature` | `T` | temperature outside, in the view `env` |
//!
//! The physical ones are fixed; settings below `/config/register/physical` do not change what is measured. Virtual ones
//! follow `/config/register/virtual`.

mod profile;
mod registers;
mod settings;

use std::sync::Arc;

use super::clock::{Clock, SECOND, to_nanos};
use super::history::{History, Script};
use egauge_webapi::Timestamp;
pub(crate) use profile::mix;
use profile::{Flutter, Hours, Profile};
use registers::PHYSICAL;
pub use registers::{Limit, Part, Register, Sign, Source};
pub(crate) use registers::{Set, measured};
use settings::Settings;
pub(crate) use settings::{Calendar, time_zone};

/// What can be measured in the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Quantity {
    /// What the house consumes, in W.
    Load,
    /// What the solar panels make, in W.
    Solar,
    /// The voltage of the first leg, in mV.
    L1,
    /// The voltage of the second leg, in mV.
    L2,
    /// The current of the house on either leg, in mA.
    LoadCurrent,
    /// The current of the solar panels, on the first leg, in mA.
    SolarCurrent,
    /// The mains' frequency, in mHz.
    Frequency,
    /// The temperature outside, in thousandths of a degree Celsius.
    Temperature,
}

/// The mains of the house.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mains {
    /// 120 V and 60 Hz, two legs in opposite phase.
    #[default]
    SplitPhase,
    /// 230 V and 50 Hz, two of three phases.
    ThreePhase,
}

impl Mains {
    /// Nominal voltage of a leg, in V.
    pub const fn voltage(self) -> i64 {
        match self {
            Self::SplitPhase => 120,
            Self::ThreePhase => 230,
        }
    }

    /// Nominal frequency, in Hz.
    pub const fn frequency(self) -> i64 {
        match self {
            Self::SplitPhase => 60,
            Self::ThreePhase => 50,
        }
    }
}

/// A house with a meter in it, from the day on which the meter was installed. Copies are the same house.
/// [`HouseBuilder`] has an example.
#[derive(Clone, Debug)]
pub struct House {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    clock: Clock,
    seed: u64,
    mains: Mains,
    history: History,
    settings: Settings,
}

/// A house under construction, see [`House::builder`].
///
/// ```
/// use egauge_simulator::{Clock, House, Simulator};
/// use egauge_webapi::Timestamp;
///
/// let day = |number: i64| Timestamp::from_unix_seconds(1_717_200_000 + number * 86_400);
/// let clock = Clock::standing_at(day(30));
/// // A counter that is set back on the third day, and a meter that is off for one.
/// let house = House::builder().clock(clock).reset("Solar", day(3)).gap(day(10), day(11)).build()?;
/// let meter = Simulator::builder().house(house).build()?;
/// # drop(meter);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The names of registers are those of the [module](self).
#[derive(Clone, Debug)]
#[must_use = "a house has to be built"]
pub struct HouseBuilder {
    clock: Clock,
    seed: u64,
    mains: Mains,
    created: Timestamp,
    script: Script,
}

/// 2020-01-01 00:00 UTC.
const CREATED: Timestamp = Timestamp::from_unix_seconds(1_577_836_800);

impl House {
    /// The house of this seed, going by this clock, with nothing out of the ordinary.
    pub fn new(seed: u64, clock: Clock) -> Self {
        Self::builder().seed(seed).clock(clock).finish()
    }

    /// A house to be described.
    pub fn builder() -> HouseBuilder {
        HouseBuilder {
            clock: Clock::default(),
            seed: 0,
            mains: Mains::default(),
            created: CREATED,
            script: Script::default(),
        }
    }

    /// The clock of the house.
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// The seed.
    pub fn seed(&self) -> u64 {
        self.shared.seed
    }

    /// The mains.
    pub fn mains(&self) -> Mains {
        self.shared.mains
    }

    /// The registers of the meter, by index. Virtual ones come and go with the settings.
    pub fn registers(&self) -> Arc<[Register]> {
        self.shared.settings.registers()
    }

    /// Sets the virtual registers.
    pub(crate) fn set_virtual(&self, set: &[Set]) {
        self.shared.settings.set_registers(registers::with_virtual(set));
    }

    /// When the meter was installed: the first row of its history.
    pub fn created(&self) -> Timestamp {
        Timestamp::from_unix_nanos(self.shared.history.created())
    }

    /// The time from which registers count, which is also the oldest that the meter shows.
    pub fn epoch(&self) -> Timestamp {
        self.shared.settings.epoch()
    }

    /// Moves the epoch.
    pub fn set_epoch(&self, epoch: Timestamp) {
        self.shared.settings.set_epoch(epoch);
    }

    /// The time zone of time expressions, as POSIX writes it. UTC if nothing was set.
    pub fn time_zone(&self) -> String {
        self.shared.settings.time_zone()
    }

    /// Sets the time zone, in POSIX form such as `CET-1CEST,M3.5.0,M10.5.0/3`.
    ///
    /// # Errors
    ///
    /// If it has another form.
    pub fn set_time_zone(&self, posix: &str) -> Result<(), InvalidTimeZone> {
        self.shared.settings.set_time_zone(posix)
    }

    /// The day of the month on which a billing cycle begins, at noon; the first if nothing was set.
    pub fn billing_day(&self) -> u8 {
        self.shared.settings.billing_day()
    }

    /// Sets the day on which a billing cycle begins, from 1 to 31.
    pub fn set_billing_day(&self, day: u8) {
        self.shared.settings.set_billing_day(day);
    }

    /// What a quantity is at a time.
    pub fn quantity(&self, quantity: Quantity, at: Timestamp) -> i64 {
        self.quantity_at(quantity, to_nanos(at))
    }

    pub(crate) fn quantity_at(&self, quantity: Quantity, nanos: i64) -> i64 {
        let (profile, times, by) = self.profile(quantity);
        profile.rate(self.shared.seed, nanos.div_euclid(SECOND)) * times / by
    }

    /// The sum of a quantity over all seconds since 1970.
    pub(crate) fn sum(&self, quantity: Quantity, nanos: i64) -> i64 {
        let (profile, times, by) = self.profile(quantity);
        let sum = profile.sum(self.shared.seed, nanos) * i128::from(times);
        // Counters start over when they are full, so the upper bits do not count.
        (sum.div_euclid(i128::from(by) * i128::from(SECOND)) as u64).cast_signed()
    }

    /// How a quantity follows from a profile: times the first number, by the second.
    fn profile(&self, quantity: Quantity) -> (Profile, i64, i64) {
        let mains = self.shared.mains;
        let voltage = |salt| Profile::constant(mains.voltage() * 1000, mains.voltage() * 8, salt);
        match quantity {
            Quantity::Load => (LOAD, 1, 1),
            Quantity::Solar => (SOLAR, 1, 1),
            Quantity::L1 => (voltage(3), 1, 1),
            Quantity::L2 => (voltage(4), 1, 1),
            Quantity::LoadCurrent => (LOAD, 1000, 2 * mains.voltage()),
            Quantity::SolarCurrent => (SOLAR, 1000, mains.voltage()),
            Quantity::Frequency => (Profile::constant(mains.frequency() * 1000, 20, 5), 1, 1),
            Quantity::Temperature => (TEMPERATURE, 1, 1),
        }
    }

    /// What a register shows at a time: its counter since the [epoch](Self::epoch), in quanta times seconds.
    pub fn counter(&self, register: &Register, at: Timestamp) -> i64 {
        self.shared.history.counter_since(self, register, to_nanos(self.epoch()), to_nanos(at))
    }

    /// The rate of a register at a time, in its unit.
    pub fn rate(&self, register: &Register, at: Timestamp) -> f64 {
        self.rate_at(&register.source, to_nanos(at)) as f64 * register.quantum()
    }

    fn rate_at(&self, source: &Source, nanos: i64) -> i64 {
        match source {
            Source::Physical { of, .. } => {
                of.iter().map(|(sign, quantity)| sign.apply(self.quantity_at(*quantity, nanos))).sum()
            }
            Source::Virtual(parts) => {
                let rate = |part: &Part| part.value(|source| self.rate_at(source, nanos));
                parts.iter().map(rate).fold(0, i64::wrapping_add)
            }
        }
    }

    pub(crate) fn history(&self) -> &History {
        &self.shared.history
    }

    pub(crate) fn calendar(&self) -> Calendar {
        self.shared.settings.calendar()
    }
}

impl HouseBuilder {
    /// The seed of random variations; houses with one seed have equal values.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The clock of the house. By default it shows the system's time.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// The mains.
    pub fn mains(mut self, mains: Mains) -> Self {
        self.mains = mains;
        self
    }

    /// When the meter was installed. By default at the beginning of 2020.
    pub fn created(mut self, time: Timestamp) -> Self {
        self.created = Timestamp::from_unix_seconds(time.unix_seconds().max(0));
        self
    }

    /// A register's counter at the installation of the meter. 0 by default. A counter close to [`i64::MAX`] wraps around
    /// to [`i64::MIN`].
    pub fn counter(mut self, register: &str, value: i64) -> Self {
        self.script.counters.push((register.to_owned(), value));
        self
    }

    /// Sets a register's counter to 0 at a time.
    pub fn reset(mut self, register: &str, at: Timestamp) -> Self {
        self.script.resets.push((register.to_owned(), to_nanos(at)));
        self
    }

    /// Switches the meter off from one time to another: no rows, and counters that do not count.
    pub fn gap(mut self, from: Timestamp, to: Timestamp) -> Self {
        self.script.gaps.push((to_nanos(from), to_nanos(to)));
        self
    }

    /// Builds the house.
    ///
    /// # Errors
    ///
    /// If a register was named that it does not measure.
    pub fn build(self) -> Result<House, UnknownRegister> {
        let measured = |name: &str| PHYSICAL.iter().any(|register| register.name == name);
        let unknown = self.script.registers().find(|name| !measured(name)).map(str::to_owned);
        match unknown {
            Some(name) => Err(UnknownRegister(name)),
            None => Ok(self.finish()),
        }
    }

    fn finish(self) -> House {
        let Self { clock, seed, mains, created, script } = self;
        let history = History::new(to_nanos(created), script);
        let settings = Settings::new(created);
        House { shared: Arc::new(Shared { clock, seed, mains, history, settings }) }
    }
}

/// A name that none of the house's physical registers has.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownRegister(String);

impl std::fmt::Display for UnknownRegister {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the house has no physical register `{}`", self.0)
    }
}

impl std::fmt::Debug for UnknownRegister {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for UnknownRegister {}

/// A text that is not a time zone as POSIX writes it.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidTimeZone(pub(super) String);

impl std::fmt::Display for InvalidTimeZone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` is not a time zone in POSIX form, such as `EST5EDT,M3.2.0,M11.1.0`", self.0)
    }
}

impl std::fmt::Debug for InvalidTimeZone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for InvalidTimeZone {}

const NOTHING: Hours = [0; 24];

/// 24 kWh, and 6 kWh more at weekends.
const LOAD: Profile = Profile {
    level: [
        400, 400, 400, 400, 400, 400, 1200, 2000, 1600, 600, 600, 600, 600, 600, 600, 600, 1000, 2000, 2600,
        2400, 2000, 1400, 800, 400,
    ],
    weekend: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, 1000, 1000, 1000, 1000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    shape: NOTHING,
    season: [0; 12],
    flutter: Flutter::Part(4),
    salt: 1,
};

/// The season says kWh, the shape says how many thousandths of them an hour has.
const SOLAR: Profile = Profile {
    level: NOTHING,
    weekend: NOTHING,
    shape: [0, 0, 0, 0, 0, 0, 10, 35, 70, 105, 130, 150, 150, 130, 105, 70, 35, 10, 0, 0, 0, 0, 0, 0],
    season: [8, 12, 18, 24, 28, 30, 30, 26, 20, 14, 9, 6],
    flutter: Flutter::Part(5),
    salt: 2,
};

/// The season says °C, and the level, which adds up to nothing, what an hour is above or below.
const TEMPERATURE: Profile = Profile {
    level: [
        -2500, -3000, -3500, -4000, -4500, -5000, -4000, -2500, -1000, 500, 1500, 2500, 3500, 4500, 5000,
        5000, 4500, 3500, 2500, 1500, 500, -500, -1500, -3000,
    ],
    weekend: NOTHING,
    shape: [1000; 24],
    season: [-2, 0, 5, 10, 15, 20, 23, 22, 17, 11, 5, 0],
    flutter: Flutter::Fixed(100),
    salt: 6,
};
