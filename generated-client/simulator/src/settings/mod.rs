//! `/config`, `/sys` and `/lua` as they are at first, and how they change by themselves.

use serde::Serialize;
use serde::de::DeserializeOwned;

use egauge_webapi::models::{
    Config, ConfigNetIpv4, ConfigRegisterPhysicalReg, ConfigRegisterVirtualReg,
    ConfigRegisterVirtualRegValueItem, ConfigRegisterVirtualRegValueItemOp, ConfigUserName, CtrlInterfaceIf,
    Lua, Sys, SysBootReason, SysNetIpv4, SysNetWlanNetItem, SysTeamRegName, SysTeamRegNameLast,
};
use egauge_webapi::runtime::{Int64, Map, Timestamp};
use egauge_webapi::server::Refusal;
use egauge_webapi::server::access::Access;
use egauge_webapi::server::document::{Document, WriteOnly};

use super::ctrl::Inventory;
use super::house::{House, InvalidTimeZone, Limit, Part, Set, Sign, Source, time_zone};
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
        write_only: WriteOnly,
    ) -> Result<Self, Refusal> {
        initial.config.user = Some(users.clone());
        describe(&mut initial.config, &house);
        let Initial { config, sys, lua, ctrl, .. } = initial.clone();
        take_over(&config, &house, &access, &users)?;
        let config = Document::new(config)?;
        config.set_write_only(write_only);
        follow(&config, &house, &access, users);
        let (sys, lua, interface) =
            (Document::new(sys)?, Document::new(lua)?, Document::new(ctrl.interface)?);
        Ok(Self { house, access, initial, config, sys, lua, interface })
    }

    /// What is measured.
    pub(super) fn house(&self) -> &House {
        &self.house
    }

    /// Ends all logins.
    pub(super) fn log_out(&self) {
        self.access.revoke_tokens();
    }

    /// The network settings, of which those that are not in force yet wait for a reboot.
    fn ipv4(&self) -> Option<SysNetIpv4> {
        let set = self.config.part::<ConfigNetIpv4>("net/ipv4")?;
        let ConfigNetIpv4 { dhcp, address, broadcast, netmask, network, gateway, .. } = set;
        Some(filled!(SysNetIpv4 { dhcp, address, broadcast, netmask, network, gateway }))
    }

    /// Takes over what is in force from a boot on.
    pub(super) fn boot(&self, reason: &str, time: Timestamp) {
        let ipv4 = self.ipv4();
        change(&self.sys, |sys| {
            let boot = sys.boot.get_or_insert_default();
            (boot.reason, boot.time) = (Some(SysBootReason::other(reason)), Some(Some(time)));
            let net = sys.net.get_or_insert_default();
            net.ipv4 = ipv4.or(net.ipv4.take());
        });
    }

    /// Brings what the API shows of the meter's state up to now; `uptime` is in seconds.
    pub(super) fn tick(&self, now: Timestamp, uptime: f64) {
        let ipv4 = self.ipv4();
        let interval = self.config.part::<u64>("push/interval");
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
                let name = &*register.name;
                let last = filled!(SysTeamRegNameLast {
                    update: Some(whole),
                    val: Some(Int64(self.house.counter(register, whole))),
                });
                let known = registers.get(name).cloned();
                let mut known = known.unwrap_or_else(|| {
                    filled!(SysTeamRegName { available: Some(true), excess: "0".parse().ok() })
                });
                known.last = Some(last);
                registers.insert(name, known);
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
        let registers = self.config.part::<Map<ConfigRegisterPhysicalReg>>("register/physical");
        registers.iter().flat_map(Map::values).filter_map(|register| register.did).collect()
    }

    /// The registers of a remote device: of another meter, those of the house; of others, one.
    pub(super) fn remote_registers(&self, link: &str) -> Vec<(String, String)> {
        match link {
            "tcp" | "udp" => {
                let registers = self.house.registers();
                let registers = registers.iter();
                registers
                    .map(|register| (register.name.clone().into_owned(), register.type_code.to_owned()))
                    .collect()
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
    for register in house.registers().iter() {
        let name = &*register.name;
        match &register.source {
            Source::Physical { did, .. } => {
                let value = match register.type_code {
                    "P" => format!("S{}*L1", did + 1),
                    _ => name.to_owned(),
                };
                let entry = ConfigRegisterPhysicalReg::default().dev("local").did(*did);
                physical.insert(name, entry.r#type(register.type_code).value(value));
            }
            Source::Virtual(parts) => {
                let part = |part: &Part| {
                    let item = ConfigRegisterVirtualRegValueItem::default();
                    let item = item.op(ConfigRegisterVirtualRegValueItemOp::other(part.sign.as_str()));
                    item.register(&*part.register)
                };
                let value: Vec<_> = parts.iter().map(part).collect();
                computed.insert(name, ConfigRegisterVirtualReg::default().value(value));
                shown.insert(name, "i".to_owned());
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

/// Has the house and the accounts follow the configuration. Each part is looked at when it changes, however long the
/// rest is.
fn follow(config: &Document<Config>, house: &House, access: &Access, first: Map<ConfigUserName>) {
    config.check_change_of("time/zone", |_, zone: &Option<String>| {
        let zone = zone.as_deref().unwrap_or("UTC");
        time_zone(zone).map(drop).map_err(|error| Refusal::meter_error(error.to_string()))
    });
    let of = house.clone();
    config.on_change_of("time/zone", move |_, zone: &Option<String>| {
        set_zone(&of, zone.as_deref()).map_err(|error| Refusal::meter_error(error.to_string()))
    });
    let of = house.clone();
    config.on_change_of("db/epoch", move |_, epoch: &Option<Timestamp>| {
        of.set_epoch(epoch.unwrap_or_default());
        Ok(())
    });
    let of = house.clone();
    config.on_change_of("var/global/billing.start_day", move |_, day: &Option<String>| {
        set_billing_day(&of, day.as_deref());
        Ok(())
    });
    let of = house.clone();
    config.on_change_of("register/virtual", move |_, registers: &Option<Map<ConfigRegisterVirtualReg>>| {
        of.set_virtual(&virtual_registers(registers.as_ref()));
        Ok(())
    });
    let access = access.clone();
    config.on_change_of("user", move |_, users: &Option<Map<ConfigUserName>>| {
        set_users(&access, users.as_ref(), &first);
        Ok(())
    });
}

/// Takes over all of the configuration.
fn take_over(
    config: &Config,
    house: &House,
    access: &Access,
    first: &Map<ConfigUserName>,
) -> Result<(), Refusal> {
    let zone = config.time.as_ref().and_then(|time| time.zone.as_deref());
    set_zone(house, zone).map_err(|error| Refusal::meter_error(error.to_string()))?;
    house.set_epoch(config.db.as_ref().and_then(|db| db.epoch).unwrap_or_default());
    let day = config.var.as_ref().and_then(|var| var.get("global")?.get("billing.start_day"));
    set_billing_day(house, day.map(String::as_str));
    house.set_virtual(&virtual_registers(config.register.as_ref().and_then(|all| all.r#virtual.as_ref())));
    set_users(access, config.user.as_ref(), first);
    Ok(())
}

fn set_zone(house: &House, zone: Option<&str>) -> Result<(), InvalidTimeZone> {
    house.set_time_zone(zone.unwrap_or("UTC"))
}

fn set_billing_day(house: &House, day: Option<&str>) {
    house.set_billing_day(day.and_then(|day| day.parse().ok()).unwrap_or(1));
}

/// A meter without any user would be lost, so the first ones are back.
fn set_users(access: &Access, users: Option<&Map<ConfigUserName>>, first: &Map<ConfigUserName>) {
    access.set_users(users.filter(|users| !users.is_empty()).unwrap_or(first));
}

fn virtual_registers(registers: Option<&Map<ConfigRegisterVirtualReg>>) -> Vec<Set> {
    let part = |part: &ConfigRegisterVirtualRegValueItem| {
        let op = part.op.as_ref().map_or("+", |op| op.as_str());
        let sign = if op.starts_with('-') { Sign::Minus } else { Sign::Plus };
        let limit = match op.get(1..) {
            Some("max0") => Limit::Max0,
            Some("min0") => Limit::Min0,
            _ => Limit::None,
        };
        (sign, limit, part.register.clone().unwrap_or_default())
    };
    let registers = registers.into_iter().flatten();
    registers
        .map(|(name, register)| (name.clone(), register.value.iter().flatten().map(part).collect()))
        .collect()
}
