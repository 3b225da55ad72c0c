// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: b739a5b9e7eb67a4a46fa42ef7c5faa63bb6fdd36829a457605c709730d93d63. Do not edit.

use ::serde::{Deserialize, Serialize};
use crate::generated::models;
use crate::runtime;
/// Attributes to find a device by; `index` or `path` goes first. Others, such as `mfg`, `model`, `sn`,
/// `link`, `prot`, are strings.
///
/// Schema `DeviceAttributesWithIndexObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeviceAttributesWithIndexObject {
    /// Which of several matches, from 0; the first if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<f64>,
    /// Path of the device: unique, yet different after replugging.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<Vec<String>>,
    /// Interfaces that the device must support.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface: Option<Vec<String>>,
    /// Members of any other name.
    #[serde(flatten)]
    pub additional: runtime::MultiMap<String>,
}
impl DeviceAttributesWithIndexObject {
    /// Sets `index`.
    pub fn index(mut self, value: f64) -> Self {
        self.index = Some(value);
        self
    }
    /// Sets `path`.
    pub fn path(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.path = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `interface`.
    pub fn interface(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interface = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
/// A call that was begun. Schema `CtrlCallResponseObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlCallResponseObject {
    /// Handle of the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<models::CtrlCallResponseResult>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// Handle of the call. Part of schema `CtrlCallResponseObject`, in `result`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlCallResponseResult {
    /// Transaction id for `/ctrl/call/{tid}`. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tid: Option<u64>,
}
/// Outcome of a call. Schema `CtrlCallResultObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlCallResultObject {
    /// What the method returned; absent if it returns nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<runtime::Json>,
    /// Begins with `EAGAIN:` while the call is running.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// Devices found. Schema `CtrlDeviceResultObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlDeviceResultObject {
    /// Devices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Vec<models::CtrlDeviceResultResult>>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// Attributes of one device. Part of schema `CtrlDeviceResultObject`, in `result`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlDeviceResultResult {
    /// Path of the device: unique, yet different after replugging.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<Vec<String>>,
    /// Interfaces that it supports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface: Option<Vec<String>>,
    /// Members of any other name.
    #[serde(flatten)]
    pub additional: runtime::MultiMap<String>,
}
/// A method. Schema `ctrlInterfaceIfMethodItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlInterfaceIfMethodItem {
    /// Method name for `POST /ctrl/call`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// D-Bus signature of the arguments; empty if there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#in: Option<String>,
    /// Argument names, for humans.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_names: Option<Vec<String>>,
    /// D-Bus signature of the result; empty if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out: Option<String>,
    /// What it does; argument names stand between `<arg>` and `</arg>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}
/// An interface. Schema `ctrlInterfaceIf`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlInterfaceIf {
    /// Methods, in no order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Vec<models::CtrlInterfaceIfMethodItem>>,
}
/// The body of `POST /ctrl/call`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlCallPostBody {
    /// Attributes that select the device. `index` or `path` must come first; `{"index": 1, "interface":
    /// ..}` means the second of several matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attrs: Option<models::DeviceAttributesWithIndexObject>,
    /// `method`, searched in all interfaces of the device, or `interface.method`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Arguments in the order and of the types that `/ctrl/interface` describes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<Vec<runtime::Json>>,
}
impl CtrlCallPostBody {
    /// Sets `attrs`.
    pub fn attrs(mut self, value: models::DeviceAttributesWithIndexObject) -> Self {
        self.attrs = Some(value);
        self
    }
    /// Sets `method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `args`.
    pub fn args(mut self, value: impl Into<Vec<runtime::Json>>) -> Self {
        self.args = Some(value.into());
        self
    }
}
