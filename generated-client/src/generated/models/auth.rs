// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 8f3019617381e9af

use crate::generated::models;
use crate::runtime;
/// Credentials as a digest: proves knowledge of the password without sending it. Schema `DigestObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DigestObject {
    /// Realm from the 401 reply.
    pub rlm: String,
    /// User name.
    pub usr: String,
    /// Server nonce from the 401 reply; good for about a minute, after which a new challenge is needed.
    pub nnc: String,
    /// Client nonce: fresh random text of cryptographic quality for every login.
    pub cnnc: String,
    /// `md5hex(ha1:nnc:cnnc)` with `ha1 = md5hex(usr:rlm:password)`, lower case.
    pub hash: runtime::Sensitive<String>,
}
runtime::object!(
    DigestObject { required(rlm), required(usr), required(nnc), required(cnnc),
    required(hash) }
);
impl DigestObject {
    /// Creates one from its required members.
    pub fn new(
        rlm: impl Into<String>,
        usr: impl Into<String>,
        nnc: impl Into<String>,
        cnnc: impl Into<String>,
        hash: impl Into<runtime::Sensitive<String>>,
    ) -> Self {
        Self {
            rlm: rlm.into(),
            usr: usr.into(),
            nnc: nnc.into(),
            cnnc: cnnc.into(),
            hash: hash.into(),
        }
    }
}
/// Credentials as a plain password; for `https` alone. Schema `PasswordObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PasswordObject {
    /// Password. Format: `password`.
    pub pwd: runtime::Sensitive<String>,
    /// Realm from the 401 reply.
    pub rlm: String,
    /// User name.
    pub usr: String,
}
runtime::object!(PasswordObject { required(pwd), required(rlm), required(usr) });
impl PasswordObject {
    /// Creates one from its required members.
    pub fn new(
        pwd: impl Into<runtime::Sensitive<String>>,
        rlm: impl Into<String>,
        usr: impl Into<String>,
    ) -> Self {
        Self {
            pwd: pwd.into(),
            rlm: rlm.into(),
            usr: usr.into(),
        }
    }
}
/// The token, or `error` if the login is refused. Schema `JWTObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct JwtObject {
    /// Token for `Authorization: Bearer`.
    pub jwt: Option<runtime::Sensitive<String>>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
    /// Rights of the user, as some firmware sends them; [`/auth/rights`](crate::resources::auth::Rights)
    /// always has them.
    pub rights: Option<runtime::Json>,
}
runtime::object!(JwtObject { optional(jwt), optional(error), any(rights) });
/// User and rights behind a token. Rights are not the privileges of the user: see
/// [`guide::login`](crate::guide::login).
///
/// Schema `RightsObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RightsObject {
    /// User name.
    pub usr: Option<String>,
    /// What the user may change over this connection. Empty for a user who only reads, whatever they may
    /// read.
    pub rights: Option<Vec<models::RightsRight>>,
}
runtime::object!(RightsObject { optional(usr), optional(rights) });
/// `save` changes settings, `ctrl` operates devices. Part of schema `RightsObject`, in `rights`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RightsRight {
    /// May change settings and send commands. `save`.
    Save,
    /// May call methods of devices. `ctrl`.
    Ctrl,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl RightsRight {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Save => "save",
            Self::Ctrl => "ctrl",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl RightsRight {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Save, Self::Ctrl];
}
runtime::open_enum!(RightsRight);
/// A login: by digest, or with the password. The body of `POST /auth/login`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AuthLoginPostBody {
    /// Credentials as a digest: proves knowledge of the password without sending it.
    ///
    /// An object with any of `nnc`, `cnnc`, `hash`.
    Digest(models::DigestObject),
    /// Credentials as a plain password. An object with any of `pwd`.
    Password(models::PasswordObject),
    /// Any other value, kept as JSON.
    Unknown(runtime::Json),
}
runtime::union!(
    AuthLoginPostBody { has_any(Digest, "nnc", "cnnc", "hash"), has_any(Password, "pwd")
    }
);
