//! Which operation asks for which right.

use http::Method;

use super::account::Identity;
use crate::server::Route;

/// What a request's user must be allowed to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Need {
    /// Nothing, not even a token.
    Nothing,
    /// A valid token.
    Login,
    /// To change settings.
    Save,
    /// To operate devices.
    Control,
    /// To see settings.
    View,
    /// To see settings, or to be the user that the path names.
    ViewOrOwn,
    /// To see settings and to change them.
    ViewAndSave,
    /// To see settings and to change them, or to be the user that the path names.
    ViewAndSaveOrOwn,
}

impl Need {
    /// Whether this user may. `named` is the user in the path, if there is one.
    pub fn is_met(self, identity: &Identity, named: Option<&str>) -> bool {
        let own = named == Some(identity.user());
        match self {
            Self::Nothing | Self::Login => true,
            Self::Save => identity.may_save(),
            Self::Control => identity.may_control(),
            Self::View => identity.may_view(),
            Self::ViewOrOwn => identity.may_view() || own,
            Self::ViewAndSave => identity.may_view() && identity.may_save(),
            Self::ViewAndSaveOrOwn => (identity.may_view() && identity.may_save()) || own,
        }
    }
}

/// A row of [`RULES`]: what is needed at a path and below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The path's template, as routes have it.
    pub path: &'static str,
    /// The methods meant; none means all.
    pub methods: &'static [Method],
    /// What they need.
    pub need: Need,
}

const fn rule(path: &'static str, methods: &'static [Method], need: Need) -> Rule {
    Rule { path, methods, need }
}

const ALL: &[Method] = &[];
const READS: &[Method] = &[Method::GET];
const CHANGES: &[Method] = &[Method::PUT, Method::POST];

/// The rules of meters, the first that fits being the one that holds. What no rule fits needs a login, unless the
/// document says that it needs none.
///
/// The document has those of `/cmd`, `/log`, `/ctid`, `/sys` and `/config` in its prose; that changes below
/// `/lua` and `/store` need the same right as those of `/config/var`, and calls of a device the one to operate
/// devices, follows from what these rights are for.
pub const RULES: &[Rule] = &[
    rule("/auth/login", ALL, Need::Nothing),
    // Open to everybody in the document, since what is asked for is the challenge that a login answers.
    rule("/auth/unauthorized", ALL, Need::Login),
    rule("/cmd", ALL, Need::Save),
    // A user without any right may still see its own account and change its password.
    rule("/config/user/{name}/hash", CHANGES, Need::ViewAndSaveOrOwn),
    rule("/config/user/{name}", READS, Need::ViewOrOwn),
    // Any user reads the meter's variables, and a user with `save` writes them.
    rule("/config/var", READS, Need::Login),
    rule("/config/var", ALL, Need::Save),
    rule("/config", READS, Need::View),
    rule("/config", ALL, Need::ViewAndSave),
    rule("/ctid", READS, Need::Login),
    rule("/ctid", ALL, Need::Save),
    rule("/ctrl", READS, Need::Login),
    rule("/ctrl", ALL, Need::Control),
    rule("/log", ALL, Need::Save),
    rule("/lua", READS, Need::Login),
    rule("/lua", ALL, Need::Save),
    rule("/store", READS, Need::Login),
    rule("/store", ALL, Need::Save),
    rule("/sys", ALL, Need::View),
];

/// What an operation needs.
pub fn needs(route: &Route) -> Need {
    let rule = RULES.iter().find(|rule| {
        let below = route.template.strip_prefix(rule.path);
        below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            && (rule.methods.is_empty() || rule.methods.contains(&route.method))
    });
    let open = if route.public { Need::Nothing } else { Need::Login };
    rule.map_or(open, |rule| rule.need)
}
