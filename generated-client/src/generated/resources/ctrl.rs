// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! `/ctrl` and what is below it.
use crate::generated::{models, verbs};
use crate::runtime;
use crate::runtime::Place as _;
/// `/ctrl`.
#[derive(Clone, Debug)]
pub struct Ctrl<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Ctrl<C> {
    /// `/ctrl/call`: POST.
    pub fn call(&self) -> Call<C> {
        Call(self.0.child("call"))
    }
    /// `/ctrl/device`: GET.
    pub fn device(&self) -> Device<C> {
        Device(self.0.child("device"))
    }
    /// `/ctrl/interface`: GET.
    pub fn interface(&self) -> Interface<C> {
        Interface(self.0.child("interface"))
    }
}
/// `/ctrl/call`: POST.
#[derive(Clone, Debug)]
pub struct Call<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Call<C> {
    /// Calls POST `/ctrl/call`.
    pub fn post<B: runtime::Body<models::CtrlCallPostBody> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::CtrlCallResponseObject> {
        self.0.call(runtime::Method::POST, "ctrlCallPost").body(body).reply_object()
    }
    /// `/ctrl/call/{tid}`: GET.
    pub fn tid(&self, tid: u64) -> CallTid<C> {
        CallTid(self.0.parameter("tid", tid))
    }
}
/// `/ctrl/call/{tid}`: GET.
#[derive(Clone, Debug)]
pub struct CallTid<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> CallTid<C> {
    /// Calls GET `/ctrl/call/{tid}`.
    pub fn get(&self) -> runtime::Call<C, models::CtrlCallResultObject> {
        self.0.call(runtime::Method::GET, "ctrlCallTidGet").reply_object()
    }
}
/// `/ctrl/device`: GET.
#[derive(Clone, Debug)]
pub struct Device<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Device<C> {
    /// Calls GET `/ctrl/device`.
    pub fn get(
        &self,
    ) -> runtime::Call<C, models::CtrlDeviceResultObject, CtrlDeviceGet> {
        self.0.call(runtime::Method::GET, "ctrlDeviceGet").reply_object()
    }
}
/// The query of `GET /ctrl/device`.
#[derive(Clone, Copy, Debug)]
pub enum CtrlDeviceGet {}
impl<C: runtime::Connection, T> runtime::Call<C, T, CtrlDeviceGet> {
    /// Query parameter `attrs`.
    pub fn attrs(self, value: &runtime::Map<String>) -> Self {
        self.json("attrs", value)
    }
}
/// `/ctrl/interface`: GET.
#[derive(Clone, Debug)]
pub struct Interface<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::CtrlInterfaceIf>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for Interface<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::CtrlInterfaceIf>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Interface<C> {
    /// `/ctrl/interface/{if}`: GET.
    pub fn r#if(&self, r#if: &str) -> InterfaceIf<C> {
        InterfaceIf(self.0.parameter("if", r#if))
    }
}
/// `/ctrl/interface/{if}`: GET.
#[derive(Clone, Debug)]
pub struct InterfaceIf<C>(
    pub(super) runtime::Resource<C, models::CtrlInterfaceIf, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for InterfaceIf<C> {
    type Target = runtime::Resource<C, models::CtrlInterfaceIf, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> InterfaceIf<C> {
    /// `/ctrl/interface/{if}/method`: GET.
    pub fn method(&self) -> InterfaceIfMethod<C> {
        InterfaceIfMethod(self.0.child("method"))
    }
}
/// `/ctrl/interface/{if}/method`: GET.
#[derive(Clone, Debug)]
pub struct InterfaceIfMethod<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::CtrlInterfaceIfMethodItem>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for InterfaceIfMethod<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::CtrlInterfaceIfMethodItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> InterfaceIfMethod<C> {
    /// `/ctrl/interface/{if}/method/{idx}`: GET.
    pub fn idx(&self, idx: u64) -> InterfaceIfMethodIdx<C> {
        InterfaceIfMethodIdx(self.0.parameter("idx", idx))
    }
}
/// `/ctrl/interface/{if}/method/{idx}`: GET.
#[derive(Clone, Debug)]
pub struct InterfaceIfMethodIdx<C>(
    pub(super) runtime::Resource<
        C,
        models::CtrlInterfaceIfMethodItem,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for InterfaceIfMethodIdx<C> {
    type Target = runtime::Resource<
        C,
        models::CtrlInterfaceIfMethodItem,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> InterfaceIfMethodIdx<C> {
    /// `/ctrl/interface/{if}/method/{idx}/name`: GET.
    pub fn name(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("name")
    }
    /// `/ctrl/interface/{if}/method/{idx}/in`: GET.
    pub fn r#in(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("in")
    }
    /// `/ctrl/interface/{if}/method/{idx}/in_names`: GET.
    pub fn in_names(&self) -> InterfaceIfMethodIdxInNames<C> {
        InterfaceIfMethodIdxInNames(self.0.child("in_names"))
    }
    /// `/ctrl/interface/{if}/method/{idx}/out`: GET.
    pub fn out(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("out")
    }
    /// `/ctrl/interface/{if}/method/{idx}/doc`: GET.
    pub fn doc(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("doc")
    }
}
/// `/ctrl/interface/{if}/method/{idx}/in_names`: GET.
#[derive(Clone, Debug)]
pub struct InterfaceIfMethodIdxInNames<C>(
    pub(super) runtime::Resource<C, Vec<String>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for InterfaceIfMethodIdxInNames<C> {
    type Target = runtime::Resource<C, Vec<String>, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> InterfaceIfMethodIdxInNames<C> {
    /// `/ctrl/interface/{if}/method/{idx}/in_names/{argidx}`: GET.
    pub fn argidx(&self, argidx: u64) -> runtime::Resource<C, String, verbs::Get> {
        self.0.parameter("argidx", argidx)
    }
}
