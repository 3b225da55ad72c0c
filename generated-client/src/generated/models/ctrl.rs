// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

use ::serde::{Deserialize, Serialize};
use crate::generated::models;
use crate::runtime;
/// Schema `DeviceAttributesWithIndexObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeviceAttributesWithIndexObject {
    /// Member `index`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<f64>,
    /// Member `path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<Vec<String>>,
    /// Member `interface`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface: Option<Vec<String>>,
    /// Members of any other name.
    #[serde(flatten)]
    pub additional: runtime::Map<runtime::Map<String>>,
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
/// Schema `CtrlCallResponseObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlCallResponseObject {
    /// Member `result`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<models::CtrlCallResponseResult>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// The object at `#/components/schemas/CtrlCallResponseObject/properties/result`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlCallResponseResult {
    /// Member `tid`.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tid: Option<u64>,
}
/// Schema `CtrlCallResultObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlCallResultObject {
    /// Member `result`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<runtime::Json>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// Schema `CtrlDeviceResultObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlDeviceResultObject {
    /// Member `result`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Vec<models::CtrlDeviceResultResult>>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// The object at `#/components/schemas/CtrlDeviceResultObject/properties/result/items`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlDeviceResultResult {
    /// Member `path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<Vec<String>>,
    /// Member `interface`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface: Option<Vec<String>>,
    /// Members of any other name.
    #[serde(flatten)]
    pub additional: runtime::Map<runtime::Map<String>>,
}
/// Schema `ctrlInterfaceIfMethodItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlInterfaceIfMethodItem {
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `in`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#in: Option<String>,
    /// Member `in_names`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_names: Option<Vec<String>>,
    /// Member `out`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out: Option<String>,
    /// Member `doc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}
/// Schema `ctrlInterfaceIf`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlInterfaceIf {
    /// Member `method`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Vec<models::CtrlInterfaceIfMethodItem>>,
}
/// The object at `#/paths/~1ctrl~1call/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CtrlCallPostBody {
    /// Member `attrs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attrs: Option<models::DeviceAttributesWithIndexObject>,
    /// Member `method`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Member `args`.
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
