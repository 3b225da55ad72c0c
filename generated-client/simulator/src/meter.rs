//! The meter as a whole, and how it is built.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{StatusCode, request};

use super::capture::Waveforms;
use super::cmd::Commands;
use super::ctid::Ports;
use super::ctrl::{Control, Unserved};
use super::fault::{Fault, Faults};
use super::local::Sensors;
use super::machine::{Machine, Parts};
use super::register::Registers;
use super::service::Failing;
use super::settings::{Initial, Settings};
use super::status::Progress;
use super::store::Store;
use super::{Clock, House};
use egauge_webapi::models::ConfigUserName;
use egauge_webapi::runtime::{Challenge, Map};
use egauge_webapi::server::access::{Access, Guard, Privilege, REALM, Transport, password_hash};
use egauge_webapi::server::document::WriteOnly;
use egauge_webapi::server::{self, Refusal, Route, Router};

/// The largest request body taken: a backup of 2 MiB in base64, and some.
const BODY_LIMIT: usize = 3 * 1024 * 1024;
/// How long a request's body may take by default.
const BODY_TIME: Duration = Duration::from_secs(30);
/// How long a reboot takes by default.
const REBOOT_TIME: Duration = Duration::from_secs(60);

/// A simulated meter. Copies are the same meter.
///
/// As a service it serves the API at `/api`, with the faults it was built with.
///
/// ```
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// use egauge_simulator::Simulator;
///
/// let meter = Simulator::builder().seed(7).build()?;
/// let app = axum::Router::new().fallback_service(meter);
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
/// axum::serve(listener, app).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Simulator {
    pub(super) router: Router,
    pub(super) machine: Arc<Machine>,
    pub(super) faults: Arc<Faults>,
    house: House,
    access: Access,
}

/// A simulated meter under construction, see [`Simulator::builder`].
///
/// ```
/// use egauge_simulator::Simulator;
/// use egauge_webapi::models::Privilege;
/// use std::time::Duration;
///
/// let meter = Simulator::builder()
///     .seed(7)
///     .user("owner", "secret", Privilege::ALL)
///     .user("guest", "secret", [Privilege::ViewSettings])
///     .reboot_time(Duration::from_secs(1))
///     .build()?;
/// # drop(meter);
/// # Ok::<(), egauge_simulator::BuildError>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a meter has to be built"]
pub struct SimulatorBuilder {
    seed: u64,
    clock: Option<Clock>,
    house: Option<House>,
    users: Map<ConfigUserName>,
    faults: Vec<Fault>,
    reboot_time: Duration,
    body_time: Duration,
    write_only: WriteOnly,
    guesses: (usize, Duration),
}

/// Why a meter was not built.
pub struct BuildError(Box<dyn std::error::Error + Send + Sync>);

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the meter cannot be built: {}", self.0)
    }
}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // What shows this error shows the one in it.
        self.0.source()
    }
}

impl Simulator {
    /// A meter with seed 0, the system's time, and the user `owner` with the password `default` and all privileges.
    pub fn builder() -> SimulatorBuilder {
        SimulatorBuilder {
            seed: 0,
            clock: None,
            house: None,
            users: Map::new(),
            faults: Vec::new(),
            reboot_time: REBOOT_TIME,
            body_time: BODY_TIME,
            write_only: WriteOnly::default(),
            guesses: (10, Duration::from_secs(60)),
        }
    }

    /// The API at `/api`, without the meter's faults: to mount something else over it.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// The meter's clock.
    pub fn clock(&self) -> &Clock {
        &self.machine.clock
    }

    /// What it measures.
    pub fn house(&self) -> &House {
        &self.house
    }

    /// Who may log in, and who has.
    pub fn access(&self) -> &Access {
        &self.access
    }
}

impl fmt::Debug for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulator")
            .field("house", &self.house)
            .field("access", &self.access)
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}

impl SimulatorBuilder {
    /// The seed of values, tokens of commands and random faults. 0 by default.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The meter's clock. By default that of the house, or else the system's time. Logins always use the system's time,
    /// as clients do.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// The house that the meter measures, which should have the same clock.
    pub fn house(mut self, house: House) -> Self {
        self.house = Some(house);
        self
    }

    /// Adds a user. The first one replaces the default user `owner`.
    pub fn user(
        mut self,
        name: impl Into<String>,
        password: &str,
        privileges: impl IntoIterator<Item = Privilege>,
    ) -> Self {
        let name = name.into();
        let privileges: Vec<Privilege> = privileges.into_iter().collect();
        let user = ConfigUserName::default().r#priv(privileges).hash(password_hash(&name, REALM, password));
        self.users.insert(name, user);
        self
    }

    /// Adds a fault.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// The time limit for a request's body, after which the meter answers 408. 30 s by default.
    ///
    /// The timer is tokio's, so a simulated meter runs within a tokio runtime whose timer is enabled.
    pub fn body_time(mut self, limit: Duration) -> Self {
        self.body_time = limit;
        self
    }

    /// The effect of a `PUT` on passwords and other write-only members that its body omits. They are kept by default. The
    /// behaviour of real meters is not documented: test a program with both, and use `POST`.
    pub fn write_only(mut self, policy: WriteOnly) -> Self {
        self.write_only = policy;
        self
    }

    /// The most wrong passwords for a user that a peer may send within a time, see
    /// [`AccessBuilder::guesses`](egauge_webapi::server::access::AccessBuilder::guesses). 10 within a minute by default.
    pub fn guesses(mut self, most: usize, within: Duration) -> Self {
        self.guesses = (most, within);
        self
    }

    /// The duration of a reboot, by the meter's clock. A minute by default, as with real meters.
    pub fn reboot_time(mut self, time: Duration) -> Self {
        self.reboot_time = time;
        self
    }

    /// Builds the meter.
    ///
    /// # Errors
    ///
    /// If the system has no random numbers to sign logins with.
    pub fn build(mut self) -> Result<Simulator, BuildError> {
        if self.users.is_empty() {
            self = self.user("owner", "default", Privilege::ALL);
        }
        let Self { seed, clock, house, users, faults, reboot_time, body_time, write_only, guesses } = self;
        let clock = clock.or_else(|| house.as_ref().map(|house| house.clock().clone())).unwrap_or_default();
        let house = house.unwrap_or_else(|| House::new(seed, clock.clone()));
        let initial = Initial::read().map_err(|error| BuildError(error.into()))?;
        let transport = Transport { local: true, ..Transport::default() };
        let access = Access::builder().transport(transport).guesses(guesses.0, guesses.1);
        let access = access.build().map_err(|error| BuildError(error.into()))?;
        let machine = Arc::new(Machine::new(Parts {
            clock: clock.clone(),
            control: Control::new(clock, initial.ctrl.clone()),
            store: Store::new(initial.store.clone()),
            providers: initial.providers.clone(),
            settings: Settings::new(initial, house.clone(), access.clone(), users, write_only)
                .map_err(|refusal| BuildError(refusal.into()))?,
            seed,
            absence: reboot_time,
        }));
        let interfaces = server::ctrl::interface(Unserved).routes();
        let router = Router::new()
            .at("/api")
            .body_limit(BODY_LIMIT)
            .body_timeout(body_time)
            .mount(server::auth(access.clone()))
            .mount(server::cmd(Commands(Arc::clone(&machine))))
            .mount(server::ctrl::call(machine.control.clone()))
            .mount(server::ctrl::device(machine.control.clone()))
            .mount(server::log(machine.logs.clone()))
            .mount(server::providers(machine.providers.clone()))
            .mount(server::capture(Waveforms::new(&house)))
            .mount(server::ctid(Ports::new(&house)))
            .mount(server::local(Sensors::new(&house)))
            .mount(server::register(Registers::new(&house)))
            .mount(server::store(machine.store.clone()))
            .mount_all(server::config::document(&machine.settings.config))
            .mount_all(server::lua::document(&machine.settings.lua))
            .mount_all(server::sys::document(&machine.settings.sys))
            .mount_all(machine.settings.interface.branches("/ctrl/interface", &[interfaces]))
            .mount(server::sys::status(Progress(Arc::clone(&machine))))
            .access(Gate { access: access.clone(), machine: Arc::clone(&machine) });
        let faults = Arc::new(Faults::new(faults, seed));
        Ok(Simulator { router, machine, faults, house, access })
    }
}

/// Brings the meter up to now before it looks at who asks.
struct Gate {
    access: Access,
    machine: Arc<Machine>,
}

impl Guard for Gate {
    async fn admit(
        &self,
        route: &'static Route,
        values: &[String],
        parts: &mut request::Parts,
    ) -> Result<(), Refusal> {
        if !self.machine.settle() {
            return Err(Refusal::new(StatusCode::SERVICE_UNAVAILABLE, "the meter is rebooting"));
        }
        if let Some(Failing(refusal)) = parts.extensions.remove() {
            return Err(refusal);
        }
        self.access.admit(route, values, parts).await?;
        if route.template.starts_with("/sys") {
            self.machine.tick();
        }
        Ok(())
    }

    fn challenge(&self) -> Option<Challenge> {
        self.access.challenge()
    }
}
