//! Who there is, and what they may do.

use std::fmt;

use crate::models::RightsRight;
use crate::runtime::secret::Secret;

/// What an account may be allowed to do, by the names of `/config/user/{name}/priv`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Privilege {
    /// `unlimited_save`: change settings from anywhere. `save` is read as this, too.
    UnlimitedSave,
    /// `local_save`: change settings from the local network, see [`Transport::local`](super::Transport).
    LocalSave,
    /// `view_settings`: see settings and the state of the system.
    ViewSettings,
    /// `ctrl`: operate devices.
    Ctrl,
    /// `restricted_view`: see only registers of the view of the user's name. It is for the handlers of registers
    /// to respect: [`Identity::is_restricted`].
    RestrictedView,
    /// A name that this crate does not know, which allows nothing.
    Other(String),
}

impl Privilege {
    /// All that allow something; `restricted_view` does not.
    pub const ALL: [Self; 4] = [Self::UnlimitedSave, Self::LocalSave, Self::ViewSettings, Self::Ctrl];

    /// The name.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UnlimitedSave => "unlimited_save",
            Self::LocalSave => "local_save",
            Self::ViewSettings => "view_settings",
            Self::Ctrl => "ctrl",
            Self::RestrictedView => "restricted_view",
            Self::Other(name) => name,
        }
    }
}

impl From<&str> for Privilege {
    fn from(name: &str) -> Self {
        match name {
            "unlimited_save" | "save" => Self::UnlimitedSave,
            "local_save" => Self::LocalSave,
            "view_settings" => Self::ViewSettings,
            "ctrl" => Self::Ctrl,
            "restricted_view" => Self::RestrictedView,
            _ => Self::Other(name.to_owned()),
        }
    }
}

impl fmt::Display for Privilege {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A user's account. It has no password but its digest, as in `/config/user/{name}/hash`; an empty one lets
/// nobody in.
#[derive(Clone, Debug)]
pub struct Account {
    pub(super) user: String,
    pub(super) hash: Secret,
    pub(super) privileges: Vec<Privilege>,
}

impl Account {
    /// An account without privileges. `hash` is [`password_hash`](super::password_hash) of its password.
    pub fn new(user: impl Into<String>, hash: impl Into<String>) -> Self {
        let mut hash: String = hash.into();
        hash.make_ascii_lowercase();
        Self { user: user.into(), hash: Secret::new(hash), privileges: Vec::new() }
    }

    /// Sets what the user may do.
    pub fn privileges(mut self, privileges: impl IntoIterator<Item = impl Into<Privilege>>) -> Self {
        self.privileges = privileges.into_iter().map(Into::into).collect();
        self
    }

    /// The user's name.
    pub fn user(&self) -> &str {
        &self.user
    }
}

/// The user of a request, which [`Access`](super::Access) puts into the request's extensions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    pub(super) user: String,
    pub(super) privileges: Vec<Privilege>,
    pub(super) local: bool,
    /// Tells one login from another.
    pub(super) generation: u64,
}

impl Identity {
    /// The user's name.
    pub fn user(&self) -> &str {
        &self.user
    }

    /// What the account is allowed to do.
    pub fn privileges(&self) -> &[Privilege] {
        &self.privileges
    }

    /// Whether this request may change settings.
    pub fn may_save(&self) -> bool {
        self.has(&Privilege::UnlimitedSave) || (self.local && self.has(&Privilege::LocalSave))
    }

    /// Whether this request may operate devices.
    pub fn may_control(&self) -> bool {
        self.has(&Privilege::Ctrl)
    }

    /// Whether this request may see settings.
    pub fn may_view(&self) -> bool {
        self.has(&Privilege::ViewSettings)
    }

    /// Whether the user may only see registers of the view of its own name.
    pub fn is_restricted(&self) -> bool {
        self.has(&Privilege::RestrictedView)
    }

    fn has(&self, privilege: &Privilege) -> bool {
        self.privileges.contains(privilege)
    }

    /// What `/auth/rights` says of it.
    pub(super) fn rights(&self) -> Vec<RightsRight> {
        let save = self.may_save().then_some(RightsRight::Save);
        save.into_iter().chain(self.may_control().then_some(RightsRight::Ctrl)).collect()
    }
}
