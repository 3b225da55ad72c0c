//! What is this API's own and no document says: kept in one place, so that the stages are of any document.

/// Services whose server has a branch per first-level member, so that a program pays for what it mounts.
pub const DIVIDED_SERVICES: &[&str] = &["config", "sys", "lua", "ctrl"];
