// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: b3691c0ffd3c3620

//! `/cmd` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// Commands: POST only, executed for their effect. The user needs the `save` right. Commands that take
/// long answer a token at once; follow them under
/// [`/sys/status/{token}`](crate::resources::sys::StatusToken).
///
/// `/cmd`.
///
/// ```no_run
/// use egauge_webapi::{Error, Meter, runtime::AsyncConnection};
///
/// async fn reboot(meter: &Meter<impl AsyncConnection>) -> Result<(), Error> {
///     meter.cmd().reboot().post().await?;
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Cmd<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Cmd<C> {
    /// Sign-up with an alert or push provider.
    ///
    /// `/cmd/activate`: POST `CmdActivatePostBody` → `TokenObject`. Since 4.6.
    pub fn activate(&self) -> Activate<C> {
        Activate(self.0.child("activate"))
    }
    /// Stops a long command. `/cmd/cancel`: POST `CmdCancelPostBody` → `StatusObject`. Since 4.6.
    pub fn cancel(&self) -> Cancel<C> {
        Cancel(self.0.child("cancel"))
    }
    /// Discards excess or web cache. `/cmd/clear`: POST `CmdClearPostBody` → `StatusObject`.
    pub fn clear(&self) -> Clear<C> {
        Clear(self.0.child("clear"))
    }
    /// Restore, zero or split recorded data. `/cmd/db`: POST `CmdDbPostBody` → `StatusObject`.
    pub fn db(&self) -> Db<C> {
        Db(self.0.child("db"))
    }
    /// Back to the factory state. `/cmd/factory-restore`: POST → `StatusObject`.
    pub fn factory_restore(&self) -> FactoryRestore<C> {
        FactoryRestore(self.0.child("factory-restore"))
    }
    /// HomePlug password. `/cmd/homeplug`: POST `CmdHomePlugPostBody` → `StatusObject`. Since 4.6.
    pub fn homeplug(&self) -> Homeplug<C> {
        Homeplug(self.0.child("homeplug"))
    }
    /// Restarts the meter. `/cmd/reboot`: POST → `StatusObject`.
    pub fn reboot(&self) -> Reboot<C> {
        Reboot(self.0.child("reboot"))
    }
    /// Clock and time synchronisation. `/cmd/set-time`: POST `Option<Timestamp>` → `StatusObject`.
    pub fn set_time(&self) -> SetTime<C> {
        SetTime(self.0.child("set-time"))
    }
    /// Sends a test mail. `/cmd/test-email`: POST `CmdTestemailPostBody` → `TokenObject`. Since 4.6.
    pub fn test_email(&self) -> TestEmail<C> {
        TestEmail(self.0.child("test-email"))
    }
    /// Tries a remote device. `/cmd/test-remote`: POST `CmdTestremotePostBody` → `TokenObject`. Since 4.6.
    pub fn test_remote(&self) -> TestRemote<C> {
        TestRemote(self.0.child("test-remote"))
    }
    /// Firmware and kernel updates. `/cmd/update`: POST `CmdUpdatePostBody` → `CmdUpdatePostReply`.
    pub fn update(&self) -> Update<C> {
        Update(self.0.child("update"))
    }
    /// Wi-Fi networks. `/cmd/wlan`: POST `CmdWlanPostBody` → `StatusObject`.
    pub fn wlan(&self) -> Wlan<C> {
        Wlan(self.0.child("wlan"))
    }
}
/// Sign-up with an alert or push provider.
///
/// `/cmd/activate`: POST [`CmdActivatePostBody`](crate::models::CmdActivatePostBody) →
/// [`TokenObject`](crate::models::TokenObject).
///
/// Since 4.6.
#[derive(Clone, Debug)]
pub struct Activate<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Activate<C> {
    /// Signs the meter up with a provider of alerts or data pushes and stores it in the configuration.
    /// Answers a token; the outcome, perhaps with a URL the user must visit, appears under
    /// [`/sys/status/{token}/result`](crate::resources::sys::StatusToken::result). See
    /// [`guide::commands`](crate::guide::commands).
    ///
    /// POST `/cmd/activate`. Since 4.6.
    pub fn post<B: runtime::Body<models::CmdActivatePostBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::TokenObject> {
        self.0.call(runtime::Method::POST, "cmdActivatePost").body(body).reply_object()
    }
}
/// Stops a long command.
///
/// `/cmd/cancel`: POST [`CmdCancelPostBody`](crate::models::CmdCancelPostBody) →
/// [`StatusObject`](crate::models::StatusObject).
///
/// Since 4.6.
#[derive(Clone, Debug)]
pub struct Cancel<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Cancel<C> {
    /// Cancels a command that is still running. POST `/cmd/cancel`. Since 4.6.
    pub fn post<B: runtime::Body<models::CmdCancelPostBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdCancelPost").body(body).reply_object()
    }
}
/// Discards excess or web cache.
///
/// `/cmd/clear`: POST [`CmdClearPostBody`](crate::models::CmdClearPostBody) →
/// [`StatusObject`](crate::models::StatusObject).
#[derive(Clone, Debug)]
pub struct Clear<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Clear<C> {
    /// Discards data named by the body. `excess` zeroes what remote registers still owe after a time
    /// offline: their totals match the devices again, at the price of a spike. `web_cache` empties the web
    /// server's compressed files, useful only when these are damaged.
    ///
    /// POST `/cmd/clear`.
    pub fn post<B: runtime::Body<models::CmdClearPostBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdClearPost").body(body).reply_object()
    }
}
/// Restore, zero or split recorded data.
///
/// `/cmd/db`: POST [`CmdDbPostBody`](crate::models::CmdDbPostBody) →
/// [`StatusObject`](crate::models::StatusObject).
#[derive(Clone, Debug)]
pub struct Db<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Db<C> {
    /// Changes recorded data; there is no undo. Bounds and register list are optional, and without them
    /// everything is affected. A backup above some 2 MiB is sent in parts, newest part first. See
    /// [`guide::backup`](crate::guide::backup).
    ///
    /// POST `/cmd/db`.
    pub fn post<B: runtime::Body<models::CmdDbPostBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdDbPost").body(body).reply_object()
    }
}
/// Back to the factory state.
///
/// `/cmd/factory-restore`: POST → [`StatusObject`](crate::models::StatusObject).
#[derive(Clone, Debug)]
pub struct FactoryRestore<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> FactoryRestore<C> {
    /// **Erases all data and settings**, then reboots. POST `/cmd/factory-restore`.
    pub fn post(&self) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdFactoryRestorePost").reply_object()
    }
}
/// HomePlug password.
///
/// `/cmd/homeplug`: POST [`CmdHomePlugPostBody`](crate::models::CmdHomePlugPostBody) →
/// [`StatusObject`](crate::models::StatusObject).
///
/// Since 4.6.
#[derive(Clone, Debug)]
pub struct Homeplug<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Homeplug<C> {
    /// Gives the built-in HomePlug bridge and the listed remote ones a common encryption password.
    ///
    /// POST `/cmd/homeplug`. Since 4.6.
    pub fn post<B: runtime::Body<models::CmdHomePlugPostBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdHomePlugPost").body(body).reply_object()
    }
}
/// Restarts the meter. `/cmd/reboot`: POST → [`StatusObject`](crate::models::StatusObject).
#[derive(Clone, Debug)]
pub struct Reboot<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Reboot<C> {
    /// Reboots a second after the reply. Expect 20 to 60 s without service, revoked tokens, and another
    /// address if network settings were changed. See [`guide::reboot`](crate::guide::reboot).
    ///
    /// POST `/cmd/reboot`.
    pub fn post(&self) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdRebootPost").reply_object()
    }
}
/// Clock and time synchronisation.
///
/// `/cmd/set-time`: POST `Option<Timestamp>` → [`StatusObject`](crate::models::StatusObject).
#[derive(Clone, Debug)]
pub struct SetTime<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> SetTime<C> {
    /// Sets the clock to the given timestamp, or leaves it alone for `null`; either way NTP and PTP are
    /// restarted where configured.
    ///
    /// POST `/cmd/set-time`.
    pub fn post<B: runtime::Body<Option<runtime::Timestamp>>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdSetTimePost").body(body).reply_object()
    }
}
/// Sends a test mail.
///
/// `/cmd/test-email`: POST [`CmdTestemailPostBody`](crate::models::CmdTestemailPostBody) →
/// [`TokenObject`](crate::models::TokenObject).
///
/// Since 4.6.
#[derive(Clone, Debug)]
pub struct TestEmail<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> TestEmail<C> {
    /// Sends a mail with the settings of the body, not those stored. Answers a token; the mail log appears
    /// as that operation's result. See [`guide::commands`](crate::guide::commands).
    ///
    /// POST `/cmd/test-email`. Since 4.6.
    pub fn post<B: runtime::Body<models::CmdTestemailPostBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::TokenObject> {
        self.0.call(runtime::Method::POST, "cmdTestemailPost").body(body).reply_object()
    }
}
/// Tries a remote device.
///
/// `/cmd/test-remote`: POST [`CmdTestremotePostBody`](crate::models::CmdTestremotePostBody) →
/// [`TokenObject`](crate::models::TokenObject).
///
/// Since 4.6.
#[derive(Clone, Debug)]
pub struct TestRemote<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> TestRemote<C> {
    /// Connects to a remote device without configuring it. Answers a token; trace and registers found
    /// appear as that operation's result. See [`guide::link_types`](crate::guide::link_types).
    ///
    /// POST `/cmd/test-remote`. Since 4.6.
    pub fn post<B: runtime::Body<models::CmdTestremotePostBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::TokenObject> {
        self.0.call(runtime::Method::POST, "cmdTestremotePost").body(body).reply_object()
    }
}
/// Firmware and kernel updates.
///
/// `/cmd/update`: POST [`CmdUpdatePostBody`](crate::models::CmdUpdatePostBody) →
/// [`CmdUpdatePostReply`](crate::models::CmdUpdatePostReply).
#[derive(Clone, Debug)]
pub struct Update<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Update<C> {
    /// `list` answers the newest version; `install` answers a token and goes on in the background (follow
    /// [`/sys/status/{token}`](crate::resources::sys::StatusToken)). The two replies differ in type.
    ///
    /// POST `/cmd/update`.
    pub fn post<B: runtime::Body<models::CmdUpdatePostBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::CmdUpdatePostReply> {
        self.0.call(runtime::Method::POST, "cmdUpdatePost").body(body).reply_object()
    }
}
/// Wi-Fi networks.
///
/// `/cmd/wlan`: POST [`CmdWlanPostBody`](crate::models::CmdWlanPostBody) →
/// [`StatusObject`](crate::models::StatusObject).
#[derive(Clone, Debug)]
pub struct Wlan<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Wlan<C> {
    /// Adds, selects or forgets a Wi-Fi network; [`/sys/net/wlan`](crate::resources::sys::NetWlan) lists
    /// what is in range and what is configured.
    ///
    /// POST `/cmd/wlan`.
    pub fn post<B: runtime::Body<models::CmdWlanPostBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdWlanPost").body(body).reply_object()
    }
}
