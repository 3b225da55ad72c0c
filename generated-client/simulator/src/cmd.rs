//! `/cmd`: commands, most of them done at once and some in the background.

use std::sync::Arc;

use egauge_webapi::models::{
    CmdActivatePostBody, CmdActivatePostBodyService, CmdCancelPostBody, CmdClearPostBody, CmdDbPostBody,
    CmdDbPostBodyAction, CmdHomePlugPostBody, CmdTestemailPostBody, CmdTestremotePostBody, CmdUpdatePostBody,
    CmdUpdatePostBodyAction, CmdUpdatePostBodyTarget, CmdUpdatePostReply, CmdWlanPostBody,
    CmdWlanPostBodyAction, StatusObject, SysNetWlanNetItem, TokenObject, VersionObject,
};
use egauge_webapi::runtime::Timestamp;
use egauge_webapi::server::{self, Refusal, Reply, Request};

use super::backup::Concerns;
use super::clock::to_nanos;
use super::jobs::Task;
use super::machine::{Machine, NEWEST_FIRMWARE, NEWEST_KERNEL};
use super::status_ok;

/// The commands of a machine.
#[derive(Clone)]
pub(super) struct Commands(pub(super) Arc<Machine>);

impl Commands {
    fn begin(&self, task: Task) -> TokenObject {
        filled!(TokenObject { token: Some(self.0.begin(task)), error: None })
    }
}

fn unknown(what: &str, value: &str) -> Refusal {
    Refusal::bad_request(format!("{value} is not {what}"))
}

impl server::Cmd for Commands {
    async fn activate_post(&self, _: &Request, body: CmdActivatePostBody) -> Reply<TokenObject> {
        let alert = match &body.service {
            CmdActivatePostBodyService::Alert => true,
            CmdActivatePostBodyService::Push => false,
            other => return Err(unknown("a service", other.as_str())),
        };
        let control = self.0.providers.control(alert, &body.provider);
        Ok(self.begin(Task::Activate { alert, provider: body.provider, control }).into())
    }

    async fn cancel_post(&self, _: &Request, body: CmdCancelPostBody) -> Reply<StatusObject> {
        let token = body.token.unwrap_or_default();
        if !self.0.cancel(&token) {
            return Err(Refusal::meter_error("no command has this token"));
        }
        status_ok()
    }

    async fn clear_post(&self, _: &Request, body: CmdClearPostBody) -> Reply<StatusObject> {
        match body {
            CmdClearPostBody::Excess => self.0.settings.clear_excess(),
            CmdClearPostBody::WebCache => {}
            other => return Err(unknown("something to clear", other.as_str())),
        }
        status_ok()
    }

    /// `split` is checked and noted in the log: the house has no net register that is split.
    async fn db_post(&self, _: &Request, body: CmdDbPostBody) -> Reply<StatusObject> {
        if let (Some(from), Some(to)) = (body.from, body.to)
            && from > to
        {
            return Err(Refusal::meter_error("the time ends before it begins"));
        }
        let known = self.0.settings.register_ids();
        if let Some(id) = body.regs.iter().flatten().find(|id| !known.contains(id)) {
            return Err(Refusal::meter_error(format!("no register has the id {id}")));
        }
        let concerns =
            Concerns { registers: body.regs, from: body.from.map(to_nanos), to: body.to.map(to_nanos) };
        let now = self.0.clock.now_nanos();
        let edits = self.0.settings.house().history().edits();
        match &body.action {
            CmdDbPostBodyAction::Restore => {
                let data = body.data.as_deref().filter(|data| !data.is_empty());
                let data = data.ok_or_else(|| Refusal::meter_error("there is nothing to restore"))?;
                let more = body.more_chunks.unwrap_or_default();
                edits.restore(concerns, data, more, now).map_err(Refusal::meter_error)?;
            }
            CmdDbPostBodyAction::Zero => edits.zero(concerns, now).map_err(Refusal::meter_error)?,
            CmdDbPostBodyAction::Split => {}
            action => return Err(unknown("an action", action.as_str())),
        }
        self.0.logs.write(format!("dbd: {} was asked for", body.action));
        status_ok()
    }

    async fn factory_restore_post(&self, _: &Request) -> Reply<StatusObject> {
        self.0.restore();
        status_ok()
    }

    async fn homeplug_post(&self, _: &Request, body: CmdHomePlugPostBody) -> Reply<StatusObject> {
        let is_bridge = |target: &str| {
            let mac = target.split_once('/').map(|(mac, _)| mac);
            mac.is_some_and(|mac| {
                mac.split(':').count() == 6
                    && mac.split(':').all(|part| part.len() == 2 && u8::from_str_radix(part, 16).is_ok())
            })
        };
        // Which one it is would tell its key.
        if let Some(number) = body.targets.iter().position(|target| !is_bridge(target)) {
            return Err(Refusal::meter_error(format!("target {number} is not an address and a key")));
        }
        self.0.logs.write(format!("homeplugd: {} bridges have a new password", body.targets.len()));
        status_ok()
    }

    async fn reboot_post(&self, _: &Request) -> Reply<StatusObject> {
        self.0.reboot("user reset");
        status_ok()
    }

    async fn set_time_post(&self, _: &Request, body: Option<Timestamp>) -> Reply<StatusObject> {
        if let Some(time) = body {
            self.0.set_time(to_nanos(time));
        }
        self.0.logs.write("ntpd: started anew");
        status_ok()
    }

    async fn test_email_post(&self, _: &Request, body: CmdTestemailPostBody) -> Reply<TokenObject> {
        Ok(self.begin(Task::Mail { address: body.address, relay: body.smarthost }).into())
    }

    async fn test_remote_post(&self, _: &Request, body: CmdTestremotePostBody) -> Reply<TokenObject> {
        let registers = self.0.settings.remote_registers(body.linktype.as_str());
        let task = Task::Remote { address: body.address, link: body.linktype.to_string(), registers };
        Ok(self.begin(task).into())
    }

    async fn update_post(&self, _: &Request, body: CmdUpdatePostBody) -> Reply<CmdUpdatePostReply> {
        let kernel = match &body.target {
            CmdUpdatePostBodyTarget::Fw => false,
            CmdUpdatePostBodyTarget::Kernel => true,
            other => return Err(unknown("a target", other.as_str())),
        };
        let newest = if kernel { NEWEST_KERNEL } else { NEWEST_FIRMWARE };
        let installed = self.0.settings.version(kernel);
        match &body.action {
            CmdUpdatePostBodyAction::List => {
                let version =
                    filled!(VersionObject { version: Some(newest.to_owned()), minimum: Some(installed) });
                Ok(CmdUpdatePostReply::Version(version).into())
            }
            CmdUpdatePostBodyAction::Install => {
                let version = body.version.unwrap_or_else(|| newest.to_owned());
                let force = body.force.unwrap_or_default();
                let token = self.begin(Task::Update { kernel, version, installed, force });
                Ok(CmdUpdatePostReply::Token(token).into())
            }
            other => Err(unknown("an action", other.as_str())),
        }
    }

    async fn wlan_post(&self, _: &Request, body: CmdWlanPostBody) -> Reply<StatusObject> {
        self.0.settings.change_networks(|networks| {
            let selected = match &body.action {
                CmdWlanPostBodyAction::Add => {
                    let ssid = body.ssid.clone().filter(|ssid| !ssid.is_empty());
                    let ssid = ssid.ok_or_else(|| Refusal::meter_error("the network has no name"))?;
                    let ids = networks.iter().filter_map(|network| network.network_id);
                    let id = ids.max().map_or(0, |id| id + 1);
                    networks.push(filled!(SysNetWlanNetItem {
                        network_id: Some(id),
                        bssid: Some("any".to_owned()),
                        flags: None,
                        ssid: Some(ssid),
                    }));
                    id
                }
                CmdWlanPostBodyAction::Select | CmdWlanPostBodyAction::Forget => {
                    let id = body.id.ok_or_else(|| Refusal::meter_error("the network has no id"))?;
                    if !networks.iter().any(|network| network.network_id == Some(id)) {
                        return Err(Refusal::meter_error(format!("there is no network {id}")));
                    }
                    if body.action == CmdWlanPostBodyAction::Forget {
                        networks.retain(|network| network.network_id != Some(id));
                        return Ok(());
                    }
                    id
                }
                other => return Err(unknown("an action", other.as_str())),
            };
            for network in networks {
                let current = if network.network_id == Some(selected) { "[CURRENT]" } else { "" };
                network.flags = Some(current.to_owned());
            }
            Ok(())
        })?;
        status_ok()
    }
}
