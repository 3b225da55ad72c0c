// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

use ::serde::{Deserialize, Serialize};
/// Schema `ErrorObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ErrorObject {
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// Schema `StatusObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StatusObject {
    /// Member `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
/// Schema `UnauthorizedObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnauthorizedObject {
    /// Member `rlm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rlm: Option<String>,
    /// Member `nnc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nnc: Option<String>,
    /// Member `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
