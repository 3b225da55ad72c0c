// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 0194a597b6dae66a

use crate::generated::models;
use crate::runtime;
/// Handle of a command that goes on in the background. Schema `TokenObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenObject {
    /// Hex token, usually 32 digits, for [`/sys/status/{token}`](crate::resources::sys::StatusToken) and
    /// [`POST /cmd/cancel`](crate::resources::cmd::Cancel).
    ///
    /// Length: At least 32.
    pub token: Option<String>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(TokenObject { optional(token), optional(error) });
/// What an update would bring. Schema `VersionObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionObject {
    /// Newest version available.
    pub version: Option<String>,
    /// Oldest version still advisable; anything below lacks security fixes.
    pub minimum: Option<String>,
    /// Message of the first error; absent, null or empty when all went well. It can come with status 200.
    pub error: Option<String>,
}
runtime::object!(
    VersionObject { optional(version), optional(minimum), optional(error) }
);
/// `alert` for alert reports, `push` for sharing of register data.
///
/// The body of `POST /cmd/activate`, in `service`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CmdActivatePostBodyService {
    /// Reports of alerts. `alert`.
    Alert,
    /// Data of registers, sent at intervals. `push`.
    Push,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl CmdActivatePostBodyService {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Alert => "alert",
            Self::Push => "push",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl CmdActivatePostBodyService {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Alert, Self::Push];
}
runtime::open_enum!(CmdActivatePostBodyService);
/// Which service of which provider to sign up with. The body of `POST /cmd/activate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CmdActivatePostBody {
    /// `alert` for alert reports, `push` for sharing of register data.
    pub service: models::CmdActivatePostBodyService,
    /// Provider's name, as listed by [`/providers/alert`](crate::resources::providers::Alert) or
    /// [`/providers/push`](crate::resources::providers::Push).
    pub provider: String,
}
runtime::object!(CmdActivatePostBody { required(service), required(provider) });
impl CmdActivatePostBody {
    /// Creates one from its required members.
    pub fn new(
        service: models::CmdActivatePostBodyService,
        provider: impl Into<String>,
    ) -> Self {
        Self {
            service,
            provider: provider.into(),
        }
    }
}
/// Which command to stop. The body of `POST /cmd/cancel`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CmdCancelPostBody {
    /// Token that the command answered. Length: At least 32.
    pub token: Option<String>,
}
runtime::object!(CmdCancelPostBody { optional(token) });
impl CmdCancelPostBody {
    /// Token that the command answered. Sets `token`.
    #[must_use]
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}
/// What to discard. The body of `POST /cmd/clear`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CmdClearPostBody {
    /// What registers of remote devices still have to catch up with; their next rows may jump. `excess`.
    Excess,
    /// Compressed files of the web server, should they be damaged. `web_cache`.
    WebCache,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl CmdClearPostBody {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Excess => "excess",
            Self::WebCache => "web_cache",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl CmdClearPostBody {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Excess, Self::WebCache];
}
runtime::open_enum!(CmdClearPostBody);
/// `restore` writes `data` back, `zero` blanks registers, `split` moves the positive part of net
/// registers to registers of their own.
///
/// The body of `POST /cmd/db`, in `action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CmdDbPostBodyAction {
    /// Writes `data`, a backup, into the database. `restore`.
    Restore,
    /// Overwrites registers with zeros. `zero`.
    Zero,
    /// Moves the positive changes of a net register into a register of their own. `split`.
    Split,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl CmdDbPostBodyAction {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Restore => "restore",
            Self::Zero => "zero",
            Self::Split => "split",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl CmdDbPostBodyAction {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Restore, Self::Zero, Self::Split];
}
runtime::open_enum!(CmdDbPostBodyAction);
/// A change of recorded data, and what it is limited to. The body of `POST /cmd/db`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CmdDbPostBody {
    /// `restore` writes `data` back, `zero` blanks registers, `split` moves the positive part of net
    /// registers to registers of their own.
    pub action: models::CmdDbPostBodyAction,
    /// Oldest timestamp affected.
    pub from: Option<runtime::Timestamp>,
    /// Youngest timestamp affected.
    pub to: Option<runtime::Timestamp>,
    /// Database ids (`did`, not index) of the registers affected. Each: At least 0.
    pub regs: Option<Vec<u64>>,
    /// For `restore`: the backup ([`GET /register?format=backup`](crate::resources::register::Register)) in
    /// base64. More than 2 MiB may be refused.
    pub data: Option<String>,
    /// For `restore`: true when the adjacent older part follows. Faster, but a promised part that never
    /// comes leaves the database damaged.
    pub more_chunks: Option<bool>,
}
runtime::object!(
    CmdDbPostBody { required(action), optional(from), optional(to), optional(regs),
    optional(data), optional(more_chunks) }
);
impl CmdDbPostBody {
    /// Creates one from its required members.
    pub fn new(action: models::CmdDbPostBodyAction) -> Self {
        Self {
            action,
            from: None,
            to: None,
            regs: None,
            data: None,
            more_chunks: None,
        }
    }
    /// Oldest timestamp affected. Sets `from`.
    #[must_use]
    pub fn from(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.from = Some(value.into());
        self
    }
    /// Youngest timestamp affected. Sets `to`.
    #[must_use]
    pub fn to(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.to = Some(value.into());
        self
    }
    /// Database ids (`did`, not index) of the registers affected. Sets `regs`.
    #[must_use]
    pub fn regs(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.regs = Some(value.into());
        self
    }
    /// For `restore`: the backup (`GET /register?format=backup`) in base64. Sets `data`.
    #[must_use]
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// For `restore`: true when the adjacent older part follows. Sets `more_chunks`.
    #[must_use]
    pub fn more_chunks(mut self, value: bool) -> Self {
        self.more_chunks = Some(value);
        self
    }
}
/// `setpwd` is the one action there is. The body of `POST /cmd/homeplug`, in `action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CmdHomePlugPostBodyAction {
    /// Sets the password of the powerline network on the bridge of the meter and on `targets`. `setpwd`.
    Setpwd,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl CmdHomePlugPostBodyAction {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Setpwd => "setpwd",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl CmdHomePlugPostBodyAction {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Setpwd];
}
runtime::open_enum!(CmdHomePlugPostBodyAction);
/// A password for the powerline network, and the bridges that get it. The body of `POST /cmd/homeplug`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CmdHomePlugPostBody {
    /// `setpwd` is the one action there is.
    pub action: models::CmdHomePlugPostBodyAction,
    /// New password, 4 to 24 characters; neither `"` nor control characters. Length: 4 to 24.
    pub password: runtime::Sensitive<String>,
    /// Remote bridges. Items: At least 1.
    pub targets: Vec<runtime::Sensitive<String>>,
}
runtime::object!(
    CmdHomePlugPostBody { required(action), required(password), required(targets) }
);
impl CmdHomePlugPostBody {
    /// Creates one from its required members.
    pub fn new(
        action: models::CmdHomePlugPostBodyAction,
        password: impl Into<runtime::Sensitive<String>>,
        targets: impl IntoIterator<Item = impl Into<runtime::Sensitive<String>>>,
    ) -> Self {
        Self {
            action,
            password: password.into(),
            targets: targets.into_iter().map(Into::into).collect(),
        }
    }
}
/// The mail settings to test. The body of `POST /cmd/test-email`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CmdTestemailPostBody {
    /// Recipient.
    pub address: String,
    /// Mail relay; without one the meter delivers directly, which many networks block.
    pub smarthost: Option<String>,
    /// User at the relay; absent means no login.
    pub mailuser: Option<String>,
    /// Password at the relay; absent means no login.
    pub mailpass: Option<runtime::Sensitive<String>>,
    /// Sender (`From:`).
    pub fromaddr: Option<String>,
}
runtime::object!(
    CmdTestemailPostBody { required(address), optional(smarthost), optional(mailuser),
    optional(mailpass), optional(fromaddr) }
);
impl CmdTestemailPostBody {
    /// Creates one from its required members.
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            smarthost: None,
            mailuser: None,
            mailpass: None,
            fromaddr: None,
        }
    }
    /// Mail relay. Sets `smarthost`.
    #[must_use]
    pub fn smarthost(mut self, value: impl Into<String>) -> Self {
        self.smarthost = Some(value.into());
        self
    }
    /// User at the relay. Sets `mailuser`.
    #[must_use]
    pub fn mailuser(mut self, value: impl Into<String>) -> Self {
        self.mailuser = Some(value.into());
        self
    }
    /// Password at the relay. Sets `mailpass`.
    #[must_use]
    pub fn mailpass(mut self, value: impl Into<runtime::Sensitive<String>>) -> Self {
        self.mailpass = Some(value.into());
        self
    }
    /// Sender (`From:`). Sets `fromaddr`.
    #[must_use]
    pub fn fromaddr(mut self, value: impl Into<String>) -> Self {
        self.fromaddr = Some(value.into());
        self
    }
}
/// The remote device to test. The body of `POST /cmd/test-remote`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CmdTestremotePostBody {
    /// Address, in the form that the link type prescribes.
    pub address: String,
    /// Protocol: a link type such as `modbus`, `tcp` or `slowd`.
    ///
    /// Known values: `ailux`, `coap`, `ctrlbyweb`, `modbus`, `po`, `rtcoa`, `slowd`, `tcp`, `tempalert`,
    /// `udp`. Default `"tcp"`.
    pub linktype: models::LinkType,
}
runtime::object!(CmdTestremotePostBody { required(address), required(linktype) });
impl CmdTestremotePostBody {
    /// Creates one from its required members.
    pub fn new(address: impl Into<String>, linktype: models::LinkType) -> Self {
        Self {
            address: address.into(),
            linktype,
        }
    }
}
/// `list` or `install`. The body of `POST /cmd/update`, in `action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CmdUpdatePostBodyAction {
    /// Asks which version can be had; the reply is a version. `list`.
    List,
    /// Installs it; the reply is a token. `install`.
    Install,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl CmdUpdatePostBodyAction {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::List => "list",
            Self::Install => "install",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl CmdUpdatePostBodyAction {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::List, Self::Install];
}
runtime::open_enum!(CmdUpdatePostBodyAction);
/// `fw` is the firmware. The body of `POST /cmd/update`, in `target`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CmdUpdatePostBodyTarget {
    /// The firmware. `fw`.
    Fw,
    /// The kernel. `kernel`.
    Kernel,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl CmdUpdatePostBodyTarget {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fw => "fw",
            Self::Kernel => "kernel",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl CmdUpdatePostBodyTarget {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Fw, Self::Kernel];
}
runtime::open_enum!(CmdUpdatePostBodyTarget);
/// Which version to look up or install. The body of `POST /cmd/update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CmdUpdatePostBody {
    /// `list` or `install`.
    pub action: models::CmdUpdatePostBodyAction,
    /// `fw` is the firmware.
    pub target: models::CmdUpdatePostBodyTarget,
    /// Release branch; absent means the one installed from, the empty string the default one.
    pub branch: Option<String>,
    /// Install even a version that is not newer.
    pub force: Option<bool>,
    /// Version to install. Going back to an older one can harm the meter.
    pub version: Option<String>,
}
runtime::object!(
    CmdUpdatePostBody { required(action), required(target), optional(branch),
    optional(force), optional(version) }
);
impl CmdUpdatePostBody {
    /// Creates one from its required members.
    pub fn new(
        action: models::CmdUpdatePostBodyAction,
        target: models::CmdUpdatePostBodyTarget,
    ) -> Self {
        Self {
            action,
            target,
            branch: None,
            force: None,
            version: None,
        }
    }
    /// Release branch. Sets `branch`.
    #[must_use]
    pub fn branch(mut self, value: impl Into<String>) -> Self {
        self.branch = Some(value.into());
        self
    }
    /// Install even a version that is not newer. Sets `force`.
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Version to install. Sets `version`.
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}
/// A version for `list`, a token for `install`. The reply of `POST /cmd/update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CmdUpdatePostReply {
    /// Handle of a command that goes on in the background. An object with any of `token`.
    Token(models::TokenObject),
    /// What an update would bring. Any other object.
    Version(models::VersionObject),
    /// Any other value, kept as JSON.
    Unknown(runtime::Json),
}
runtime::union!(CmdUpdatePostReply { has_any(Token, "token"), object(Version) });
/// `add` stores a network (`ssid`, perhaps `key`, `hidden`) and selects it, `select` and `forget` take
/// an `id`.
///
/// The body of `POST /cmd/wlan`, in `action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CmdWlanPostBodyAction {
    /// Stores a network and connects to it. `add`.
    Add,
    /// Connects to a network that is stored. `select`.
    Select,
    /// Removes a network that is stored. `forget`.
    Forget,
    /// A value that this revision does not know, as it came.
    Unknown(runtime::UnknownValue),
}
impl CmdWlanPostBodyAction {
    /// The string on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Select => "select",
            Self::Forget => "forget",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl CmdWlanPostBodyAction {
    /// The values that this revision knows, in the document's order.
    pub const KNOWN: &'static [Self] = &[Self::Add, Self::Select, Self::Forget];
}
runtime::open_enum!(CmdWlanPostBodyAction);
/// A change of the known wireless networks. The body of `POST /cmd/wlan`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CmdWlanPostBody {
    /// `add` stores a network (`ssid`, perhaps `key`, `hidden`) and selects it, `select` and `forget` take
    /// an `id`.
    pub action: models::CmdWlanPostBodyAction,
    /// True if `key` is hexadecimal rather than a passphrase.
    pub hex: Option<bool>,
    /// True for a network that does not announce itself.
    pub hidden: Option<bool>,
    /// Network to select or forget, a `network_id` of
    /// [`/sys/net/wlan/net`](crate::resources::sys::NetWlanNet).
    ///
    /// At least 0.
    pub id: Option<u64>,
    /// Passphrase or hex key; absent for an open network.
    pub key: Option<runtime::Sensitive<String>>,
    /// Network name; any Unicode but newline and NUL.
    pub ssid: Option<String>,
}
runtime::object!(
    CmdWlanPostBody { required(action), optional(hex), optional(hidden), optional(id),
    optional(key), optional(ssid) }
);
impl CmdWlanPostBody {
    /// Creates one from its required members.
    pub fn new(action: models::CmdWlanPostBodyAction) -> Self {
        Self {
            action,
            hex: None,
            hidden: None,
            id: None,
            key: None,
            ssid: None,
        }
    }
    /// True if `key` is hexadecimal rather than a passphrase. Sets `hex`.
    #[must_use]
    pub fn hex(mut self, value: bool) -> Self {
        self.hex = Some(value);
        self
    }
    /// True for a network that does not announce itself. Sets `hidden`.
    #[must_use]
    pub fn hidden(mut self, value: bool) -> Self {
        self.hidden = Some(value);
        self
    }
    /// Network to select or forget, a `network_id` of `/sys/net/wlan/net`. Sets `id`.
    #[must_use]
    pub fn id(mut self, value: u64) -> Self {
        self.id = Some(value);
        self
    }
    /// Passphrase or hex key. Sets `key`.
    #[must_use]
    pub fn key(mut self, value: impl Into<runtime::Sensitive<String>>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Network name. Sets `ssid`.
    #[must_use]
    pub fn ssid(mut self, value: impl Into<String>) -> Self {
        self.ssid = Some(value.into());
        self
    }
}
