//! `/local`: what the meter's own sensors measure at this moment, as quantities.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! let local = meter.local_values().await?;
//! if let Some(voltage) = local.sensor("L12")?.normal.rate {
//!     println!("{voltage} between L1 and L2");
//! }
//! for pair in local.energy() {
//!     println!("{}: {:?}", pair.name, pair.power.rate);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A meter measures the sensors that some register uses, and leaves out the others. A metric that a sensor does not
//! have (the sensors inside the housing have a normal value and nothing else) is absent, too.

use std::fmt::{self, Display};

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::near::NotFound;
use super::units::{Quantity, RegisterType};
use crate::models::{LocalApparent, LocalEnergy, LocalObject, LocalValue};
use crate::runtime::{
    AsyncConnection, BlockingConnection, Call, Connection, Error, Int64, Json, Meter, Method, Node, Pending,
    Place as _, Timestamp, compose,
};

/// The flags of everything but internal counters, as the vendor's client sends them.
const FLAGS: [&str; 9] = ["values", "energy", "apparent", "rate", "cumul", "type", "normal", "mean", "freq"];

impl<C: Connection> Meter<C> {
    /// What the sensors measure now: await it, or [`send`](LocalRequest::send) it over a blocking connection.
    pub fn local_values(&self) -> LocalRequest<C> {
        let all = || vec!["all".to_owned()];
        LocalRequest { meter: self.clone(), environment: all(), voltages: all(), sensors: all() }
    }
}

/// Which sensors to read: see [`Meter::local_values`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LocalRequest<C> {
    meter: Meter<C>,
    environment: Vec<String>,
    voltages: Vec<String>,
    sensors: Vec<String>,
}

impl<C: Connection> LocalRequest<C> {
    /// Of the sensors inside the housing these only: `Tpcb`, `Hpcb`. None: an empty list.
    pub fn environment<I: IntoIterator<Item = S>, S: Into<String>>(mut self, names: I) -> Self {
        self.environment = names.into_iter().map(Into::into).collect();
        self
    }

    /// Of the voltages these only: `L1`, `L12` (from line to line), `Ldc`, ranges such as `L1:L3`. None: an empty
    /// list.
    pub fn voltages<I: IntoIterator<Item = S>, S: Into<String>>(mut self, names: I) -> Self {
        self.voltages = names.into_iter().map(Into::into).collect();
        self
    }

    /// Of the sensor inputs these only: `S1`, ranges such as `S3:S5`. None: an empty list.
    pub fn sensors<I: IntoIterator<Item = S>, S: Into<String>>(mut self, names: I) -> Self {
        self.sensors = names.into_iter().map(Into::into).collect();
        self
    }

    /// The call that is made: `GET /local` with the lists of sensors and all flags but `stats`.
    pub fn call(&self) -> Call<C, LocalValues> {
        let local: Node<C> = self.meter.root("local");
        let lists = [("env", &self.environment), ("l", &self.voltages), ("s", &self.sensors)];
        let call = local.call(Method::GET, "localGet").reply_object();
        let query = compose::query(call);
        let query = lists.into_iter().fold(query, |query, (name, list)| query.list(name, list));
        FLAGS.into_iter().fold(query, compose::Query::flag).call()
    }
}

impl<C: Connection> LocalRequest<C> {
    /// Makes the call and waits for what it gives.
    ///
    /// # Errors
    ///
    /// Those of every [call](crate::Call#errors).
    pub fn send(self) -> Result<LocalValues, Error>
    where
        // Not of the `impl`: so the compiler says what to do where it does not hold.
        C: BlockingConnection,
    {
        self.call().send()
    }
}

impl<C: AsyncConnection> IntoFuture for LocalRequest<C> {
    type Output = Result<LocalValues, Error>;
    type IntoFuture = Pending<LocalValues>;

    fn into_future(self) -> Pending<LocalValues> {
        self.call().into()
    }
}

/// What the sensors measured at a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct LocalValues {
    ts: Timestamp,
    ctid: Option<CtidActivity>,
    sensors: Vec<Sensor>,
    energy: Vec<Pair>,
    apparent: Vec<Pair>,
}

/// Whether sensors are being identified, which stops all measuring. Firmware from 4.8 on sends it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CtidActivity {
    /// `idle`: it measures.
    Idle,
    /// `active`: a scan or a locator is on, and every rate is 0.
    Active,
    /// `discharging`: that has just ended, and every rate is 0 still.
    Discharging,
    /// Any other state.
    Unknown(String),
}

/// A sensor input, a voltage, or a sensor inside the housing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sensor {
    /// Its name: `S1`, `L1`, `L1-L2`, `Tpcb`.
    pub name: String,
    /// What it measures, if the meter sends it.
    pub register_type: Option<RegisterType>,
    /// The customary measurement: root mean square for alternating current, the average of a temperature.
    pub normal: Measurement,
    /// The average.
    pub mean: Measurement,
    /// The frequency; 0 for a quantity that has none.
    pub frequency: Measurement,
}

/// A current and a voltage of which power is measured.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pair {
    /// Its name, with a `-` in front where the power is counted the other way round: `S1*L1`, `-S5*L1`,
    /// `S15*(L3-L1)`.
    pub name: String,
    /// Real power, or apparent power.
    pub power: Measurement,
}

/// What there is of a measurement.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Measurement {
    /// The value now.
    pub rate: Option<Quantity>,
    /// What it has added up to, in counts since some time that the meter does not tell: see
    /// [`since`](Self::since).
    pub count: Option<Int64>,
    register_type: Option<RegisterType>,
}

impl Measurement {
    fn new(register_type: Option<&RegisterType>, rate: Option<f64>, count: Option<Int64>) -> Self {
        // Without a type, the number stands without a unit.
        let quantity = |rate| match register_type {
            Some(register_type) => register_type.rate(rate),
            None => RegisterType::Unknown(String::new()).rate(rate),
        };
        Self { rate: rate.map(quantity), count, register_type: register_type.cloned() }
    }

    /// What it has added up to, such as kWh of power. None if the meter did not tell, or if the unit is not known.
    pub fn cumulative(&self) -> Option<Quantity> {
        self.register_type.as_ref()?.cumulative(self.count?.0)
    }

    /// What came in since an earlier measurement of the same sensor, also if the counter has started over meanwhile.
    pub fn since(&self, earlier: &Self) -> Option<Quantity> {
        self.register_type.as_ref()?.cumulative(self.count?.wrapping_sub(earlier.count?))
    }
}

impl Pair {
    /// Whether the power is counted the other way round.
    pub fn is_negative(&self) -> bool {
        self.name.starts_with('-')
    }

    /// The sensor input and the voltage: `S15` and `L3-L1` of `S15*(L3-L1)`. None if the name is of another form.
    pub fn parts(&self) -> Option<(&str, &str)> {
        let (sensor, voltage) = self.name.strip_prefix('-').unwrap_or(&self.name).split_once('*')?;
        let inner = voltage.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        Some((sensor, inner.unwrap_or(voltage)))
    }
}

impl LocalValues {
    /// When it was measured.
    pub fn ts(&self) -> Timestamp {
        self.ts
    }

    /// Whether sensors are being identified, if the firmware sends it. Unless that is
    /// [`Idle`](CtidActivity::Idle), all rates are 0.
    pub fn ctid(&self) -> Option<&CtidActivity> {
        self.ctid.as_ref()
    }

    /// The sensors and voltages, in the meter's order.
    pub fn sensors(&self) -> &[Sensor] {
        &self.sensors
    }

    /// Real power, in W, and energy of pairs of current and voltage, in the meter's order.
    pub fn energy(&self) -> &[Pair] {
        &self.energy
    }

    /// Apparent power, in VA, and its sum over time of pairs of current and voltage, in the meter's order.
    pub fn apparent(&self) -> &[Pair] {
        &self.apparent
    }

    /// A sensor or a voltage by its name. A voltage from line to line has two: `L12` as it is asked for, `L1-L2` as it
    /// is answered.
    ///
    /// # Errors
    ///
    /// The names that look alike, if there is no such sensor.
    pub fn sensor(&self, name: &str) -> Result<&Sensor, NotFound> {
        let wanted = answered(name);
        let found = self.sensors.iter().find(|sensor| sensor.name == wanted);
        found.ok_or_else(|| {
            NotFound::new("sensor", name, self.sensors.iter().map(|sensor| sensor.name.as_str()))
        })
    }

    /// Real power by the pair's name; `S15*L31` is `S15*(L3-L1)`.
    ///
    /// # Errors
    ///
    /// The names that look alike, if there is no such pair.
    pub fn energy_of(&self, name: &str) -> Result<&Pair, NotFound> {
        pair("real power", &self.energy, name)
    }

    /// Apparent power by the pair's name; `S15*L31` is `S15*(L3-L1)`.
    ///
    /// # Errors
    ///
    /// The names that look alike, if there is no such pair.
    pub fn apparent_of(&self, name: &str) -> Result<&Pair, NotFound> {
        pair("apparent power", &self.apparent, name)
    }

    fn new(reply: LocalObject, ctid: Option<CtidActivity>) -> Self {
        let sensors = reply.values.unwrap_or_default().into_iter().map(sensor).collect();
        let energy = |(name, LocalEnergy { rate, cumul, .. }): (String, LocalEnergy)| Pair {
            name,
            power: Measurement::new(Some(&RegisterType::Power), rate, cumul),
        };
        let apparent = |(name, LocalApparent { rate, cumul, .. }): (String, LocalApparent)| Pair {
            name,
            power: Measurement::new(Some(&RegisterType::ApparentPower), rate, cumul),
        };
        Self {
            ts: reply.ts,
            ctid,
            sensors,
            energy: reply.energy.unwrap_or_default().into_iter().map(energy).collect(),
            apparent: reply.apparent.unwrap_or_default().into_iter().map(apparent).collect(),
        }
    }
}

fn sensor((name, value): (String, LocalValue)) -> Sensor {
    let register_type = value.r#type.as_deref().map(RegisterType::from);
    let (rate, count) = (value.rate.unwrap_or_default(), value.cumul.unwrap_or_default());
    Sensor {
        normal: Measurement::new(register_type.as_ref(), rate.n, count.n),
        mean: Measurement::new(register_type.as_ref(), rate.m, count.m),
        frequency: Measurement::new(Some(&RegisterType::Frequency), rate.f, count.f),
        name,
        register_type,
    }
}

/// Voltages from line to line: as they are asked for, and as they are answered.
const LINES: [(&str, &str); 3] = [("L12", "L1-L2"), ("L23", "L2-L3"), ("L31", "L3-L1")];

/// The name under which a sensor is answered.
fn answered(name: &str) -> &str {
    LINES.iter().find(|(asked, _)| *asked == name).map_or(name, |(_, answered)| *answered)
}

fn pair<'a>(what: &'static str, pairs: &'a [Pair], name: &str) -> Result<&'a Pair, NotFound> {
    let lines = name.split_once('*').and_then(|(sensor, voltage)| {
        let (_, answered) = LINES.iter().find(|(asked, _)| *asked == voltage)?;
        Some(format!("{sensor}*({answered})"))
    });
    let wanted = lines.as_deref().unwrap_or(name);
    let found = pairs.iter().find(|pair| pair.name == wanted);
    found.ok_or_else(|| NotFound::new(what, name, pairs.iter().map(|pair| pair.name.as_str())))
}

impl<'de> Deserialize<'de> for LocalValues {
    /// Reads the reply to `GET /local`.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let reply = Json::deserialize(deserializer)?;
        // A member that the document lacks.
        let ctid = reply.get("ctid").and_then(Json::as_str).map(CtidActivity::from);
        Ok(Self::new(reply.to_typed().map_err(D::Error::custom)?, ctid))
    }
}

impl CtidActivity {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idle => "idle",
            Self::Active => "active",
            Self::Discharging => "discharging",
            Self::Unknown(other) => other,
        }
    }
}

impl From<&str> for CtidActivity {
    fn from(text: &str) -> Self {
        match text {
            "idle" => Self::Idle,
            "active" => Self::Active,
            "discharging" => Self::Discharging,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Display for CtidActivity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
