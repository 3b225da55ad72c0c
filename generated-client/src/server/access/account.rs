//! Who there is, and what they may do.

use crate::models::{Privilege, RightsRight};
use crate::runtime::secret::Secret;

impl Privilege {
    /// The privileges that allow something: all [known ones](Self::KNOWN) but `restricted_view`.
    pub const ALL: [Self; 4] = [Self::UnlimitedSave, Self::LocalSave, Self::ViewSettings, Self::Ctrl];
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

    /// Sets what the user may do. The old name `save` is read as `unlimited_save`; an unknown privilege allows nothing.
    pub fn privileges(mut self, privileges: impl IntoIterator<Item = Privilege>) -> Self {
        let current = |privilege: Privilege| match privilege.as_str() {
            "save" => Privilege::UnlimitedSave,
            _ => privilege,
        };
        self.privileges = privileges.into_iter().map(current).collect();
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
    /// Differs from login to login.
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

    /// Whether this request may change settings: from anywhere with `unlimited_save`, from the local network
    /// ([`Transport::local`](super::Transport)) with `local_save`.
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

    /// Whether the user may only see registers of the view of its own name (`restricted_view`), which the handlers of
    /// registers must respect.
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

#[cfg(test)]
mod tests {
    use super::{Account, Privilege};

    #[test]
    fn the_old_name_of_a_privilege_is_read() {
        let account = Account::new("jane", "").privileges(["save", "fly"].map(Privilege::other));
        assert_eq!(account.privileges, [Privilege::UnlimitedSave, Privilege::other("fly")]);
    }
}
