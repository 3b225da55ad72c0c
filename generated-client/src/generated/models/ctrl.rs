// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: b6ffe6f67f82cb78

use crate::generated::models;
use crate::runtime;
/// Attributes to find a device by; `index` or `path` goes first. Others, such as `mfg`, `model`, `sn`,
/// `link`, `prot`, are strings. See [`guide::devices`](crate::guide::devices).
///
/// Schema `DeviceAttributesWithIndexObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceAttributesWithIndexObject {
    /// Which of several matches, from 0; the first if absent.
    pub index: Option<f64>,
    /// Path of the device: unique, yet different after replugging.
    pub path: Option<Vec<String>>,
    /// Interfaces that the device must support.
    pub interface: Option<Vec<String>>,
    /// Members of any other name.
    pub additional: runtime::MultiMap<String>,
}
runtime::object!(
    DeviceAttributesWithIndexObject { optional(index), optional(path),
    optional(interface); rest(additional) }
);
impl DeviceAttributesWithIndexObject {
    /// Which of several matches, from 0. Sets `index`.
    #[must_use]
    pub fn index(mut self, value: f64) -> Self {
        self.index = Some(value);
        self
    }
    /// Path of the device: unique, yet different after replugging. Sets `path`.
    #[must_use]
    pub fn path(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.path = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Interfaces that the device must support. Sets `interface`.
    #[must_use]
    pub fn interface(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interface = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
/// A call that was begun. Schema `CtrlCallResponseObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CtrlCallResponseObject {
    /// Handle of the call.
    pub result: Option<models::CtrlCallResponseResult>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(CtrlCallResponseObject { optional(result), optional(error) });
/// Handle of the call. Part of schema `CtrlCallResponseObject`, in `result`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CtrlCallResponseResult {
    /// Transaction id for [`/ctrl/call/{tid}`](crate::resources::ctrl::CallTid). At least 0.
    pub tid: Option<u64>,
}
runtime::object!(CtrlCallResponseResult { optional(tid) });
/// Outcome of a call. Schema `CtrlCallResultObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CtrlCallResultObject {
    /// What the method returned; absent if it returns nothing.
    pub result: Option<runtime::Json>,
    /// Begins with `EAGAIN:` while the call is running.
    pub error: Option<String>,
}
runtime::object!(CtrlCallResultObject { any(result), optional(error) });
/// Devices found. Schema `CtrlDeviceResultObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CtrlDeviceResultObject {
    /// Devices.
    pub result: Option<Vec<models::CtrlDeviceResultResult>>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(CtrlDeviceResultObject { optional(result), optional(error) });
/// Attributes of one device. Part of schema `CtrlDeviceResultObject`, in `result`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CtrlDeviceResultResult {
    /// Path of the device: unique, yet different after replugging.
    pub path: Option<Vec<String>>,
    /// Interfaces that it supports.
    pub interface: Option<Vec<String>>,
    /// Members of any other name.
    pub additional: runtime::MultiMap<String>,
}
runtime::object!(
    CtrlDeviceResultResult { optional(path), optional(interface); rest(additional) }
);
/// A method. Schema `ctrlInterfaceIfMethodItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CtrlInterfaceIfMethodItem {
    /// Method name for [`POST /ctrl/call`](crate::resources::ctrl::Call).
    pub name: Option<String>,
    /// D-Bus signature of the arguments; empty if there are none.
    pub r#in: Option<String>,
    /// Argument names, for humans.
    pub in_names: Option<Vec<String>>,
    /// D-Bus signature of the result; empty if there is none.
    pub out: Option<String>,
    /// What it does; argument names stand between `<arg>` and `</arg>`.
    pub doc: Option<String>,
}
runtime::object!(
    CtrlInterfaceIfMethodItem { optional(name), optional(r#in, "in"), optional(in_names),
    optional(out), optional(doc) }
);
/// An interface. Schema `ctrlInterfaceIf`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CtrlInterfaceIf {
    /// Methods, in no order.
    pub method: Option<Vec<models::CtrlInterfaceIfMethodItem>>,
}
runtime::object!(CtrlInterfaceIf { optional(method) });
/// The device, the method and its arguments. The body of `POST /ctrl/call`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CtrlCallPostBody {
    /// Attributes that select the device. `index` or `path` must come first; `{"index": 1, "interface":
    /// ..}` means the second of several matches.
    pub attrs: Option<models::DeviceAttributesWithIndexObject>,
    /// `method`, searched in all interfaces of the device, or `interface.method`.
    pub method: Option<String>,
    /// Arguments in the order and of the types that [`/ctrl/interface`](crate::resources::ctrl::Interface)
    /// describes.
    pub args: Option<Vec<runtime::Json>>,
}
runtime::object!(CtrlCallPostBody { optional(attrs), optional(method), optional(args) });
impl CtrlCallPostBody {
    /// Attributes that select the device. Sets `attrs`.
    #[must_use]
    pub fn attrs(mut self, value: models::DeviceAttributesWithIndexObject) -> Self {
        self.attrs = Some(value);
        self
    }
    /// `method`, searched in all interfaces of the device, or `interface.method`. Sets `method`.
    #[must_use]
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Arguments in the order and of the types that `/ctrl/interface` describes. Sets `args`.
    #[must_use]
    pub fn args(mut self, value: impl Into<Vec<runtime::Json>>) -> Self {
        self.args = Some(value.into());
        self
    }
}
