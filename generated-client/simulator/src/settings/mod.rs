//! `/config`, `/sys` and `/lua` as they are at first, and how they change by themselves.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use serde::de::DeserializeOwned;

use egauge_webapi::models::{
    Config, ConfigNetIpv4, ConfigRegisterPhysicalReg, ConfigRegisterVirtualReg,
    ConfigRegisterVirtualRegValueItem, ConfigUserName, CtrlInterfaceIf, Lua, Sys, SysNetIpv4,
    SysNetWlanNetItem, SysTeamRegName, SysTeamRegNameLast,
};
use egauge_webapi::runtime::{Int64, Map, Timestamp};
use egauge_webapi::server::Refusal;
use egauge_webapi::server::access::{Access, Account, Privilege};
use egauge_webapi::server::document::Document;

use super::ctrl::Inventory;
use super::house::{House, Source};
use super::jobs::Task;
use super::providers::Providers;
use super::store::Sections;

/// What a simulated meter is set to at first, apart from its house and its users.
#[derive(Clone, Debug)]
pub(super) struct Initial {
    pub(super) config: Config,
    pub(super) sys: Sys,
    pub(super) lua: Lua,
    pub(super) ctrl: Inventory,
    pub(super) store: Sections,
    pub(super) providers: Providers,
}

impl Initial {
    /// Reads the files beside this one.
    pub(super) fn read() -> serde_json::Result<Self> {
        Ok(Self {
            config: serde_json::from_str(include_str!("config.json"))?,
            sys: serde_json::from_str(include_str!("sys.json"))?,
            lua: serde_json::from_str(include_str!("lua.json"))?,
            ctrl: serde_json::from_str(include_str!("ctrl.json"))?,
            store: serde_json::from_str(include_str!("store.json"))?,
            providers: serde_json::from_str(include_str!("providers.json"))?,
        })
    }
}

/// The settings and the state of a meter, which the API shows as `/config`, `/sys` and `/lua`.
pub(super) struct Settings {
    house: House,
    access: Access,
    initial: Initial,
    pub(super) config: Document<Config>,
    pub(super) sys: Document<Sys>,
    pub(super) lua: Document<Lua>,
    pub(super) interface: Document<Map<CtrlInterfaceIf>>,
}

impl Settings {
    /// The settings of a meter in this house, with these users.
    pub(super) fn new(
        mut initial: Initial,
        house: House,
        access: Access,
        users: Map<ConfigUserName>,
    ) -> Result<Self, Refusal> {
        initial.config.user = Some(users.clone());
        describe(&mut initial.config, &house);
        let Initial { config, sys, lua, ctrl, .. } = initial.clone();
        let effects =
            Effects { house: house.clone(), access: access.clone(), users, hashes: Mutex::default() };
        effects.follow(&config)?;
        let config = Document::new(config)?;
        config.on_change(move |_, config| effects.follow(config));
        let (sys, lua, interface) =
            (Document::new(sys)?, Document::new(lua)?, Document::new(ctrl.interface)?);
        Ok(Self { house, access, initial, config, sys, lua, interface })
    }

    /// Ends all logins.
    pub(super) fn log_out(&self) {
        self.access.revoke_tokens();
    }

    /// The network settings, of which those that are not in force yet wait for a reboot.
    fn ipv4(&self) -> Option<SysNetIpv4> {
        let set = self.config.get().net.as_ref()?.ipv4.clone()?;
        let ConfigNetIpv4 { dhcp, address, broadcast, netmask, network, gateway, .. } = set;
        Some(filled!(SysNetIpv4 { dhcp, address, broadcast, netmask, network, gateway }))
    }

    /// Takes over what is in force from a boot on.
    pub(super) fn boot(&self, reason: &str, time: Timestamp) {
        let ipv4 = self.ipv4();
        change(&self.sys, |sys| {
            let boot = sys.boot.get_or_insert_default();
            (boot.reason, boot.time) = (Some(reason.to_owned()), Some(Some(time)));
            let net = sys.net.get_or_insert_default();
            net.ipv4 = ipv4.or(net.ipv4.take());
        });
    }

    /// Brings what the API shows of the meter's state up to now; `uptime` is in seconds.
    pub(super) fn tick(&self, now: Timestamp, uptime: f64) {
        let ipv4 = self.ipv4();
        let interval = self.config.get().push.as_ref().and_then(|push| push.interval);
        change(&self.sys, |sys| {
            (sys.time, sys.uptime) = (Some(now), Some(uptime));
            let net = sys.net.as_ref().and_then(|net| net.ipv4.clone());
            sys.reboot = Some(ipv4 != net);
            let seconds = now.unix_seconds();
            let whole = Timestamp::from_unix_seconds(seconds);
            let team = sys.team.get_or_insert_default();
            team.fft.get_or_insert_default().last_update = Some(Some(whole));
            let registers = team.reg.get_or_insert_default();
            for register in self.house.registers().iter().filter(|register| register.did().is_some()) {
                let last = filled!(SysTeamRegNameLast {
                    update: Some(whole),
                    val: Some(Int64(self.house.counter(register, whole))),
                });
                let known = registers.get(register.name).cloned();
                let mut known = known.unwrap_or_else(|| {
                    filled!(SysTeamRegName { available: Some(true), excess: "0".parse().ok() })
                });
                known.last = Some(last);
                registers.insert(register.name, known);
            }
            for level in sys.db.iter_mut().flat_map(|db| db.level.iter_mut().flatten()) {
                let interval = level.interval.unwrap_or_default().max(1000) / 1000;
                level.head = Some(Some(Timestamp::from_unix_seconds(seconds - seconds.rem_euclid(interval))));
            }
            let interval = interval.and_then(|interval| i64::try_from(interval).ok()).unwrap_or(60).max(1);
            let last = seconds - seconds.rem_euclid(interval);
            let push = sys.push.get_or_insert_default();
            push.next.get_or_insert_default().attempt = Some(format!("{}.0", last.saturating_add(interval)));
            let pushed = push.last.get_or_insert_default();
            pushed.attempt = Some(format!("{last}.0"));
            pushed.success = Some(format!("{last}.5"));
            pushed.ts = Some(last.to_string());
        });
    }

    /// Does what a finished command leaves behind.
    pub(super) fn finish(&self, task: Task) {
        match task {
            Task::Activate { alert: true, provider, control } => change(&self.config, |config| {
                let web = config.alert.get_or_insert_default().reporter.get_or_insert_default();
                let web = web.web.get_or_insert_default();
                (web.service, web.uri) = (Some(provider), control);
            }),
            Task::Activate { alert: false, provider, control } => change(&self.config, |config| {
                let push = config.push.get_or_insert_default();
                (push.service, push.uri) = (Some(provider), control);
            }),
            Task::Update { kernel, version, .. } => change(&self.sys, |sys| {
                let versions = sys.version.get_or_insert_default();
                let installed = if kernel { &mut versions.kernel } else { &mut versions.firmware };
                *installed = Some(version);
            }),
            Task::Mail { .. } | Task::Remote { .. } => {}
        }
    }

    /// Puts back what was set at first.
    pub(super) fn restore(&self) {
        let Initial { config, sys, lua, .. } = self.initial.clone();
        change(&self.config, |value| *value = config);
        change(&self.sys, |value| *value = sys);
        change(&self.lua, |value| *value = lua);
    }

    /// Drops what remote registers still owe.
    pub(super) fn clear_excess(&self) {
        change(&self.sys, |sys| {
            let registers = sys.team.iter_mut().filter_map(|team| team.reg.as_mut());
            for (_, register) in registers.flat_map(Map::iter_mut) {
                register.excess = "0".parse().ok();
            }
        });
    }

    /// The database ids of all registers.
    pub(super) fn register_ids(&self) -> Vec<u64> {
        let config = self.config.get();
        let registers = config.register.iter().filter_map(|register| register.physical.as_ref());
        registers.flat_map(Map::values).filter_map(|register| register.did).collect()
    }

    /// The registers of a remote device: of another meter, those of the house; of others, one.
    pub(super) fn remote_registers(&self, link: &str) -> Vec<(String, String)> {
        match link {
            "tcp" | "udp" => {
                let registers = self.house.registers().iter();
                registers.map(|register| (register.name.to_owned(), register.type_code.to_owned())).collect()
            }
            _ => vec![("power".to_owned(), "P".to_owned())],
        }
    }

    /// The version that is installed.
    pub(super) fn version(&self, kernel: bool) -> String {
        let versions = self.sys.get().version.clone().unwrap_or_default();
        if kernel { versions.kernel } else { versions.firmware }.unwrap_or_default()
    }

    /// Changes the list of wireless networks.
    pub(super) fn change_networks(
        &self,
        alter: impl FnOnce(&mut Vec<SysNetWlanNetItem>) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let mut done = Ok(());
        self.sys.update(|sys| {
            let wlan = sys.net.get_or_insert_default().wlan.get_or_insert_default();
            let mut networks = wlan.net.clone().unwrap_or_default();
            done = alter(&mut networks);
            if done.is_ok() {
                wlan.net = Some(networks);
            }
        })?;
        done
    }
}

/// Describes the house's registers in the configuration.
fn describe(config: &mut Config, house: &House) {
    let mut physical = Map::new();
    let mut computed = Map::new();
    let mut shown = Map::new();
    for register in house.registers() {
        match register.source {
            Source::Physical { did, .. } => {
                let value = match register.type_code {
                    "P" => format!("S{}*L1", did + 1),
                    _ => register.name.to_owned(),
                };
                let entry = ConfigRegisterPhysicalReg::default().dev("local").did(did);
                physical.insert(register.name, entry.r#type(register.type_code).value(value));
            }
            Source::Virtual(parts) => {
                let part = |(sign, name): &(super::house::Sign, &str)| {
                    ConfigRegisterVirtualRegValueItem::default().op(sign.as_str()).register(*name)
                };
                let value: Vec<_> = parts.iter().map(part).collect();
                computed.insert(register.name, ConfigRegisterVirtualReg::default().value(value));
                shown.insert(register.name, "i".to_owned());
            }
        }
    }
    let registers = config.register.get_or_insert_default();
    (registers.physical, registers.r#virtual) = (Some(physical), Some(computed));
    config.display.get_or_insert_default().screen.get_or_insert_default().registers = Some(shown);
    config.db.get_or_insert_default().epoch = Some(house.epoch());
    config.time.get_or_insert_default().zone = Some(house.time_zone());
}

/// Changes what the meter changes by itself.
fn change<T>(document: &Document<T>, change: impl FnOnce(&mut T))
where
    T: Clone + Serialize + DeserializeOwned + Send + Sync + 'static,
{
    // A change is refused for a time zone that nobody can read, and none of these sets one.
    let _ = document.update(change);
}

/// What follows from the configuration.
struct Effects {
    house: House,
    access: Access,
    /// The users at first.
    users: Map<ConfigUserName>,
    /// The digests of the users' passwords, which a client who changes something else does not know.
    hashes: Mutex<HashMap<String, String>>,
}

impl Effects {
    fn follow(&self, config: &Config) -> Result<(), Refusal> {
        let zone = config.time.as_ref().and_then(|time| time.zone.as_deref()).unwrap_or("UTC");
        self.house.set_time_zone(zone).map_err(|error| Refusal::meter_error(error.to_string()))?;
        self.house.set_epoch(config.db.as_ref().and_then(|db| db.epoch).unwrap_or_default());
        let day = config.var.as_ref().and_then(|var| var.get("global")?.get("billing.start_day"));
        self.house.set_billing_day(day.and_then(|day| day.parse().ok()).unwrap_or(1));
        // A meter without any user would be lost, so the first ones are back.
        let users = config.user.as_ref().filter(|users| !users.is_empty()).unwrap_or(&self.users);
        let mut hashes = self.hashes.lock().unwrap_or_else(PoisonError::into_inner);
        hashes.retain(|name, _| users.contains_key(name));
        for gone in self.access.users().iter().filter(|name| !users.contains_key(name)) {
            self.access.remove_account(gone);
        }
        for (name, user) in users {
            if let Some(hash) = &user.hash {
                hashes.insert(name.to_owned(), hash.clone().into_inner());
            }
            let hash = hashes.get(name).map(String::as_str).unwrap_or_default();
            let privileges = user.r#priv.iter().flatten().map(|name| Privilege::from(name.as_str()));
            self.access.set_account(Account::new(name, hash).privileges(privileges));
        }
        Ok(())
    }
}
