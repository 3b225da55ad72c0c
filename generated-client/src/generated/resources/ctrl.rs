// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: 94927c35699b8cc2

//! `/ctrl` and what is below it.
use crate::generated::{models, verbs};
use crate::runtime;
use crate::runtime::Place as _;
/// Finds devices that can be controlled (relays, thermostats, ..) and calls their methods. EG4 meters
/// and newer only; calls need the `ctrl` right.
///
/// `/ctrl`.
///
/// ```no_run
/// use egauge_webapi::{Error, Meter, runtime::AsyncConnection};
///
/// async fn devices(meter: &Meter<impl AsyncConnection>) -> Result<(), Error> {
///     println!("{:?}", meter.ctrl().device().get().await?);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Ctrl<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Ctrl<C> {
    /// Method calls on devices. `/ctrl/call`: POST `CtrlCallPostBody` → `CtrlCallResponseObject`.
    pub fn call(&self) -> Call<C> {
        Call(self.0.child("call"))
    }
    /// Devices that can be controlled. `/ctrl/device`: GET → `CtrlDeviceResultObject`.
    pub fn device(&self) -> Device<C> {
        Device(self.0.child("device"))
    }
    /// Control interfaces found, by name. `/ctrl/interface`: GET → `Map<CtrlInterfaceIf>`.
    pub fn interface(&self) -> Interface<C> {
        Interface(self.0.child("interface"))
    }
}
/// Method calls on devices.
///
/// `/ctrl/call`: POST [`CtrlCallPostBody`](crate::models::CtrlCallPostBody) →
/// [`CtrlCallResponseObject`](crate::models::CtrlCallResponseObject).
#[derive(Clone, Debug)]
pub struct Call<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Call<C> {
    /// Begins a call of a device's method and answers a transaction id; fetch the result under
    /// [`/ctrl/call/{tid}`](crate::resources::ctrl::CallTid). See
    /// [`guide::devices`](crate::guide::devices).
    ///
    /// POST `/ctrl/call`.
    pub fn post<B: runtime::Body<models::CtrlCallPostBody>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::CtrlCallResponseObject> {
        self.0.call(runtime::Method::POST, "ctrlCallPost").body(body).reply_object()
    }
    /// A call's result.
    ///
    /// `/ctrl/call/{tid}`: GET → `CtrlCallResultObject`. `tid`: Transaction id; up to 2^54, so keep it in
    /// 64 bits.
    #[doc(alias("id", "idx", "index", "item"))]
    pub fn tid(&self, tid: u64) -> CallTid<C> {
        CallTid(self.0.parameter("tid", tid))
    }
}
/// A call's result.
///
/// `/ctrl/call/{tid}`: GET → [`CtrlCallResultObject`](crate::models::CtrlCallResultObject).
///
/// `tid`: Transaction id; up to 2^54, so keep it in 64 bits.
#[derive(Clone, Debug)]
pub struct CallTid<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> CallTid<C> {
    /// Result of a call. While it runs, a 200 whose `error` begins with `EAGAIN:` comes back: try again
    /// later.
    ///
    /// GET `/ctrl/call/{tid}`.
    pub fn get(&self) -> runtime::Call<C, models::CtrlCallResultObject> {
        self.0.call(runtime::Method::GET, "ctrlCallTidGet").reply_object()
    }
}
/// Devices that can be controlled.
///
/// `/ctrl/device`: GET → [`CtrlDeviceResultObject`](crate::models::CtrlDeviceResultObject).
#[derive(Clone, Debug)]
pub struct Device<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Device<C> {
    /// Devices that can be controlled, all or those matching `attrs`. GET `/ctrl/device`.
    pub fn get(
        &self,
    ) -> runtime::Call<C, models::CtrlDeviceResultObject, CtrlDeviceGetQuery> {
        self.0.call(runtime::Method::GET, "ctrlDeviceGet").reply_object()
    }
}
/// The query of `GET /ctrl/device`.
#[derive(Clone, Copy, Debug)]
pub enum CtrlDeviceGetQuery {}
impl<C: runtime::Connection, T> runtime::Call<C, T, CtrlDeviceGetQuery> {
    /// JSON object of attributes a device must have, as text (percent-encoded). `interface` may be
    /// repeated: a device must then support each; `index` picks one of several matches. See
    /// [`guide::devices`](crate::guide::devices).
    ///
    /// Query parameter `attrs`.
    pub fn attrs(self, value: &runtime::MultiMap<String>) -> Self {
        runtime::compose::query(self).json("attrs", value).call()
    }
}
/// Control interfaces found, by name.
///
/// `/ctrl/interface`: GET → [`Map<CtrlInterfaceIf>`](crate::models::CtrlInterfaceIf).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
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
    /// An interface. `/ctrl/interface/{if}`: GET → `CtrlInterfaceIf`. `if`: Interface name, e.g. `relay`.
    #[doc(alias("id", "key", "name", "reg"))]
    pub fn r#if(&self, r#if: &str) -> InterfaceIf<C> {
        InterfaceIf(self.0.parameter("if", r#if))
    }
}
/// An interface. `/ctrl/interface/{if}`: GET → [`CtrlInterfaceIf`](crate::models::CtrlInterfaceIf).
///
/// `if`: Interface name, e.g. `relay`. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
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
    /// Methods, in no order. `/ctrl/interface/{if}/method`: GET → `Vec<CtrlInterfaceIfMethodItem>`.
    pub fn method(&self) -> InterfaceIfMethod<C> {
        InterfaceIfMethod(self.0.child("method"))
    }
}
/// Methods, in no order.
///
/// `/ctrl/interface/{if}/method`: GET →
/// [`Vec<CtrlInterfaceIfMethodItem>`](crate::models::CtrlInterfaceIfMethodItem).
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
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
    /// A method.
    ///
    /// `/ctrl/interface/{if}/method/{idx}`: GET → `CtrlInterfaceIfMethodItem`. `idx`: Position in the list,
    /// from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> InterfaceIfMethodIdx<C> {
        InterfaceIfMethodIdx(self.0.parameter("idx", idx))
    }
}
/// A method.
///
/// `/ctrl/interface/{if}/method/{idx}`: GET →
/// [`CtrlInterfaceIfMethodItem`](crate::models::CtrlInterfaceIfMethodItem).
///
/// `idx`: Position in the list, from 0. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
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
    /// Method name for [`POST /ctrl/call`](crate::resources::ctrl::Call).
    ///
    /// `/ctrl/interface/{if}/method/{idx}/name`: GET → `String`.
    pub fn name(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("name")
    }
    /// D-Bus signature of the arguments; empty if there are none.
    ///
    /// `/ctrl/interface/{if}/method/{idx}/in`: GET → `String`.
    pub fn r#in(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("in")
    }
    /// Argument names, for humans. `/ctrl/interface/{if}/method/{idx}/in_names`: GET → `Vec<String>`.
    pub fn in_names(&self) -> InterfaceIfMethodIdxInNames<C> {
        InterfaceIfMethodIdxInNames(self.0.child("in_names"))
    }
    /// D-Bus signature of the result; empty if there is none.
    ///
    /// `/ctrl/interface/{if}/method/{idx}/out`: GET → `String`.
    pub fn out(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("out")
    }
    /// What it does; argument names stand between `<arg>` and `</arg>`.
    ///
    /// `/ctrl/interface/{if}/method/{idx}/doc`: GET → `String`.
    pub fn doc(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("doc")
    }
}
/// Argument names, for humans. `/ctrl/interface/{if}/method/{idx}/in_names`: GET → `Vec<String>`.
///
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
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
    /// An argument's name.
    ///
    /// `/ctrl/interface/{if}/method/{idx}/in_names/{argidx}`: GET → `String`. `argidx`: Position in the
    /// list, from 0.
    #[doc(alias("id", "idx", "index", "item", "tid"))]
    pub fn argidx(&self, argidx: u64) -> runtime::Resource<C, String, verbs::Get> {
        self.0.parameter("argidx", argidx)
    }
}
