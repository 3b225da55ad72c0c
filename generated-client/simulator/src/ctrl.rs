//! `/ctrl`: two devices that can be controlled, and calls of their methods.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Deserialize;

use egauge_webapi::models::{
    CtrlCallPostBody, CtrlCallResponseObject, CtrlCallResponseResult, CtrlCallResultObject,
    CtrlDeviceResultObject, CtrlDeviceResultResult, CtrlInterfaceIf, CtrlInterfaceIfMethodItem,
    DeviceAttributesWithIndexObject,
};
use egauge_webapi::runtime::{Json, Map};
use egauge_webapi::server::ctrl::CtrlDeviceGetQuery;
use egauge_webapi::server::{self, Refusal, Reply, Request};

use super::clock::{Clock, SECOND};

/// How long a device takes to answer, in nanoseconds.
const ANSWER: i64 = SECOND / 4;
/// How many results wait to be fetched; of more, the oldest are forgotten.
const WAITING: usize = 64;
/// The first transaction id: more than 32 bits hold, as on meters.
const FIRST_TID: u64 = 1 << 32;
/// How many relays a device has.
const RELAYS: u64 = 3;

#[derive(Clone, Debug, Deserialize)]
struct Device {
    path: Vec<String>,
    interface: Vec<String>,
    #[serde(flatten)]
    attributes: std::collections::BTreeMap<String, String>,
}

/// What is there to be controlled, as it is written in `settings/ctrl.json`.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Inventory {
    device: Vec<Device>,
    pub(super) interface: Map<CtrlInterfaceIf>,
}

/// Nothing but the routing table of `/ctrl/interface`, which is served from one value.
pub(super) struct Unserved;

impl server::ctrl::Interface for Unserved {}

/// The devices, and the calls under way.
#[derive(Clone, Debug)]
pub(super) struct Control {
    clock: Clock,
    inventory: Arc<Inventory>,
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    /// The closed relays of each device, a bit each.
    closed: Vec<u64>,
    next_tid: u64,
    calls: Vec<Call>,
}

#[derive(Debug)]
struct Call {
    tid: u64,
    ready: i64,
    result: Option<Json>,
}

impl Control {
    pub(super) fn new(clock: Clock, inventory: Inventory) -> Self {
        let closed = vec![0; inventory.device.len()];
        let state = State { closed, next_tid: FIRST_TID, calls: Vec::new() };
        Self { clock, inventory: Arc::new(inventory), state: Arc::new(Mutex::new(state)) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets calls and opens relays, as a reboot does.
    pub(super) fn reset(&self) {
        let mut state = self.state();
        state.calls.clear();
        state.closed.fill(0);
    }

    /// The positions of the devices that these attributes select.
    fn matching(&self, wanted: &Wanted<'_>) -> Vec<usize> {
        let devices = self.inventory.device.iter().enumerate();
        devices.filter(|(_, device)| wanted.is_met_by(device)).map(|(position, _)| position).collect()
    }
}

/// What a device must have.
#[derive(Default)]
struct Wanted<'a> {
    path: Option<&'a [String]>,
    interfaces: Vec<&'a str>,
    attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Wanted<'a> {
    fn add(&mut self, name: &'a str, value: &'a str) {
        match name {
            "interface" => self.interfaces.push(value),
            _ => self.attributes.push((name, value)),
        }
    }

    fn is_met_by(&self, device: &Device) -> bool {
        let has = |(name, value): &(&str, &str)| {
            device.attributes.get(*name).is_some_and(|own| own.eq_ignore_ascii_case(value))
        };
        self.path.is_none_or(|path| path == device.path)
            && self.interfaces.iter().all(|name| device.interface.iter().any(|own| own == name))
            && self.attributes.iter().all(has)
    }
}

impl server::ctrl::Device for Control {
    async fn get(&self, _: &Request, query: CtrlDeviceGetQuery) -> Reply<CtrlDeviceResultObject> {
        let attributes = query.attrs.unwrap_or_default();
        let mut wanted = Wanted::default();
        let mut index = None;
        for (name, value) in attributes.iter() {
            if name == "index" {
                let number = value.parse::<usize>();
                index = Some(number.map_err(|_| Refusal::meter_error("the index is not a number"))?);
            } else {
                wanted.add(name, value);
            }
        }
        let mut found = self.matching(&wanted);
        if let Some(index) = index {
            found = found.get(index).copied().into_iter().collect();
        }
        let devices = found.into_iter().filter_map(|position| self.inventory.device.get(position));
        let result = devices.map(|device| {
            filled!(CtrlDeviceResultResult {
                path: Some(device.path.clone()),
                interface: Some(device.interface.clone()),
                additional: device.attributes.clone().into_iter().collect(),
            })
        });
        Ok(filled!(CtrlDeviceResultObject { result: Some(result.collect()), error: None }).into())
    }
}

impl server::ctrl::Call for Control {
    async fn post(&self, _: &Request, body: CtrlCallPostBody) -> Reply<CtrlCallResponseObject> {
        let attributes = body.attrs.unwrap_or_default();
        let method = body.method.ok_or_else(|| Refusal::meter_error("no method is named"))?;
        let position = self.select(&attributes)?;
        let call = self.resolve(position, &method)?;
        let arguments = body.args.unwrap_or_default();
        check(&call, &arguments)?;

        let ready = self.clock.now_nanos().saturating_add(ANSWER);
        let mut state = self.state();
        let result = state.run(position, call.name.as_deref().unwrap_or_default(), &arguments)?;
        let tid = state.next_tid;
        state.next_tid += 1;
        if state.calls.len() >= WAITING {
            state.calls.remove(0);
        }
        state.calls.push(Call { tid, ready, result });
        let result = filled!(CtrlCallResponseResult { tid: Some(tid) });
        Ok(filled!(CtrlCallResponseObject { result: Some(result), error: None }).into())
    }

    async fn tid_get(&self, _: &Request, tid: u64) -> Reply<CtrlCallResultObject> {
        let state = self.state();
        let call = state.calls.iter().find(|call| call.tid == tid);
        let call = call.ok_or_else(|| Refusal::meter_error("there is no such transaction"))?;
        if self.clock.now_nanos() < call.ready {
            return Err(Refusal::meter_error("EAGAIN: the device has not answered yet"));
        }
        Ok(filled!(CtrlCallResultObject { result: call.result.clone(), error: None }).into())
    }
}

impl Control {
    /// The device that a call is for.
    fn select(&self, attributes: &DeviceAttributesWithIndexObject) -> Result<usize, Refusal> {
        let mut wanted = Wanted { path: attributes.path.as_deref(), ..Wanted::default() };
        for name in attributes.interface.iter().flatten() {
            wanted.add("interface", name);
        }
        for (name, value) in attributes.additional.iter() {
            wanted.add(name, value);
        }
        let index = whole(attributes.index.unwrap_or_default());
        let found = index.and_then(|index| self.matching(&wanted).get(index).copied());
        found.ok_or_else(|| Refusal::meter_error("no device has these attributes"))
    }

    /// The method that is meant: of an interface, or of the first that has it.
    fn resolve(&self, position: usize, name: &str) -> Result<CtrlInterfaceIfMethodItem, Refusal> {
        let device = self.inventory.device.get(position);
        let interfaces = device.map(|device| device.interface.as_slice()).unwrap_or_default();
        let (interface, bare) = match name.split_once('.') {
            Some((interface, bare)) => (Some(interface), bare),
            None => (None, name),
        };
        let mut methods = interfaces
            .iter()
            .filter(|own| interface.is_none_or(|interface| interface == *own))
            .filter_map(|own| self.inventory.interface.get(own))
            .flat_map(|interface| interface.method.iter().flatten());
        let method = methods.find(|method| method.name.as_deref() == Some(bare));
        method.cloned().ok_or_else(|| Refusal::meter_error(format!("the device has no method {name}")))
    }
}

/// A float that is a position in an array.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked just before")]
fn whole(index: f64) -> Option<usize> {
    ((0.0..1e6).contains(&index) && index.fract() == 0.0).then_some(index as usize)
}

/// Checks arguments by the method's D-Bus signature: `q` is 16 bits without a sign, `u` 32.
fn check(method: &CtrlInterfaceIfMethodItem, arguments: &[Json]) -> Result<(), Refusal> {
    let signature = method.r#in.as_deref().unwrap_or_default();
    if signature.len() != arguments.len() {
        let message = format!("{} arguments are expected, not {}", signature.len(), arguments.len());
        return Err(Refusal::meter_error(message));
    }
    let fits = |(code, argument): (char, &Json)| match code {
        'q' => argument.as_u64().is_some_and(|number| number <= u64::from(u16::MAX)),
        'u' => argument.as_u64().is_some_and(|number| number <= u64::from(u32::MAX)),
        _ => true,
    };
    match signature.chars().zip(arguments).position(|pair| !fits(pair)) {
        None => Ok(()),
        Some(position) => Err(Refusal::meter_error(format!("argument {position} is out of range"))),
    }
}

impl State {
    /// Does what a method does and gives its result.
    fn run(&mut self, device: usize, method: &str, arguments: &[Json]) -> Result<Option<Json>, Refusal> {
        let argument = |position: usize| arguments.get(position).and_then(Json::as_u64).unwrap_or_default();
        let Some(closed) = self.closed.get_mut(device) else { return Ok(None) };
        let relay = |number: u64| {
            let bit = (number < RELAYS).then(|| 1_u64 << number);
            bit.ok_or_else(|| Refusal::meter_error(format!("there is no relay {number}")))
        };
        match method {
            "close" => *closed |= relay(argument(0))?,
            "open" => *closed &= !relay(argument(0))?,
            "close_mask" => *closed |= argument(0) & ((1 << RELAYS) - 1),
            "open_mask" => *closed &= !argument(0),
            "closed" => return Ok(Some(Json::Number((*closed).into()))),
            // A register of the device reads as its own address.
            "read_registers" => {
                let first = argument(0);
                let addresses = first..first.saturating_add(argument(1).min(125));
                return Ok(Some(Json::Array(
                    addresses.map(|at| Json::Number((at & 0xffff).into())).collect(),
                )));
            }
            _ => {}
        }
        Ok(None)
    }
}
