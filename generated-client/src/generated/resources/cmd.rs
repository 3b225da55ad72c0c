// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! `/cmd` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// `/cmd`.
#[derive(Clone, Debug)]
pub struct Cmd<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Cmd<C> {
    /// `/cmd/activate`: POST.
    pub fn activate(&self) -> Activate<C> {
        Activate(self.0.child("activate"))
    }
    /// `/cmd/cancel`: POST.
    pub fn cancel(&self) -> Cancel<C> {
        Cancel(self.0.child("cancel"))
    }
    /// `/cmd/clear`: POST.
    pub fn clear(&self) -> Clear<C> {
        Clear(self.0.child("clear"))
    }
    /// `/cmd/db`: POST.
    pub fn db(&self) -> Db<C> {
        Db(self.0.child("db"))
    }
    /// `/cmd/factory-restore`: POST.
    pub fn factory_restore(&self) -> FactoryRestore<C> {
        FactoryRestore(self.0.child("factory-restore"))
    }
    /// `/cmd/homeplug`: POST.
    pub fn homeplug(&self) -> Homeplug<C> {
        Homeplug(self.0.child("homeplug"))
    }
    /// `/cmd/reboot`: POST.
    pub fn reboot(&self) -> Reboot<C> {
        Reboot(self.0.child("reboot"))
    }
    /// `/cmd/set-time`: POST.
    pub fn set_time(&self) -> SetTime<C> {
        SetTime(self.0.child("set-time"))
    }
    /// `/cmd/test-email`: POST.
    pub fn test_email(&self) -> TestEmail<C> {
        TestEmail(self.0.child("test-email"))
    }
    /// `/cmd/test-remote`: POST.
    pub fn test_remote(&self) -> TestRemote<C> {
        TestRemote(self.0.child("test-remote"))
    }
    /// `/cmd/update`: POST.
    pub fn update(&self) -> Update<C> {
        Update(self.0.child("update"))
    }
    /// `/cmd/wlan`: POST.
    pub fn wlan(&self) -> Wlan<C> {
        Wlan(self.0.child("wlan"))
    }
}
/// `/cmd/activate`: POST.
#[derive(Clone, Debug)]
pub struct Activate<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Activate<C> {
    /// Calls POST `/cmd/activate`.
    pub fn post<B: runtime::Body<models::CmdActivatePostBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::TokenObject> {
        self.0.call(runtime::Method::POST, "cmdActivatePost").body(body).reply_object()
    }
}
/// `/cmd/cancel`: POST.
#[derive(Clone, Debug)]
pub struct Cancel<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Cancel<C> {
    /// Calls POST `/cmd/cancel`.
    pub fn post<B: runtime::Body<models::CmdCancelPostBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdCancelPost").body(body).reply_object()
    }
}
/// `/cmd/clear`: POST.
#[derive(Clone, Debug)]
pub struct Clear<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Clear<C> {
    /// Calls POST `/cmd/clear`.
    pub fn post<B: runtime::Body<models::CmdClearPostBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdClearPost").body(body).reply_object()
    }
}
/// `/cmd/db`: POST.
#[derive(Clone, Debug)]
pub struct Db<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Db<C> {
    /// Calls POST `/cmd/db`.
    pub fn post<B: runtime::Body<models::CmdDbPostBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdDbPost").body(body).reply_object()
    }
}
/// `/cmd/factory-restore`: POST.
#[derive(Clone, Debug)]
pub struct FactoryRestore<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> FactoryRestore<C> {
    /// Calls POST `/cmd/factory-restore`.
    pub fn post(&self) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdFactoryRestorePost").reply_object()
    }
}
/// `/cmd/homeplug`: POST.
#[derive(Clone, Debug)]
pub struct Homeplug<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Homeplug<C> {
    /// Calls POST `/cmd/homeplug`.
    pub fn post<B: runtime::Body<models::CmdHomePlugPostBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdHomePlugPost").body(body).reply_object()
    }
}
/// `/cmd/reboot`: POST.
#[derive(Clone, Debug)]
pub struct Reboot<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Reboot<C> {
    /// Calls POST `/cmd/reboot`.
    pub fn post(&self) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdRebootPost").reply_object()
    }
}
/// `/cmd/set-time`: POST.
#[derive(Clone, Debug)]
pub struct SetTime<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> SetTime<C> {
    /// Calls POST `/cmd/set-time`.
    pub fn post<B: runtime::Body<Option<String>> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdSetTimePost").body(body).reply_object()
    }
}
/// `/cmd/test-email`: POST.
#[derive(Clone, Debug)]
pub struct TestEmail<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> TestEmail<C> {
    /// Calls POST `/cmd/test-email`.
    pub fn post<B: runtime::Body<models::CmdTestemailPostBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::TokenObject> {
        self.0.call(runtime::Method::POST, "cmdTestemailPost").body(body).reply_object()
    }
}
/// `/cmd/test-remote`: POST.
#[derive(Clone, Debug)]
pub struct TestRemote<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> TestRemote<C> {
    /// Calls POST `/cmd/test-remote`.
    pub fn post<B: runtime::Body<models::CmdTestremotePostBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::TokenObject> {
        self.0.call(runtime::Method::POST, "cmdTestremotePost").body(body).reply_object()
    }
}
/// `/cmd/update`: POST.
#[derive(Clone, Debug)]
pub struct Update<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Update<C> {
    /// Calls POST `/cmd/update`.
    pub fn post<B: runtime::Body<models::CmdUpdatePostBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::CmdUpdatePostReply> {
        self.0.call(runtime::Method::POST, "cmdUpdatePost").body(body).reply_object()
    }
}
/// `/cmd/wlan`: POST.
#[derive(Clone, Debug)]
pub struct Wlan<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Wlan<C> {
    /// Calls POST `/cmd/wlan`.
    pub fn post<B: runtime::Body<models::CmdWlanPostBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::POST, "cmdWlanPost").body(body).reply_object()
    }
}
