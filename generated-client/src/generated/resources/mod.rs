// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: a80f587d79ef692e

//! The API's tree: a module per service, a type per node with something below it.
//!
//! A name that is a keyword of Rust is written with `r#`: `register().r#virtual()`.
use crate::runtime;
pub mod auth;
pub mod capture;
pub mod cmd;
pub mod ctid;
pub mod ctrl;
pub mod local;
pub mod log;
pub mod providers;
pub mod register;
pub mod sys;
pub mod store;
pub mod config;
pub mod lua;
/// The services of the API.
impl<C: runtime::Connection> runtime::Meter<C> {
    /// Obtains and revokes the JSON Web Tokens that every other service asks for (`Authorization: Bearer
    /// ..`). A token lives about ten minutes and dies with a reboot; a 401 reply of any resource carries
    /// the realm and the nonce for the next login. See [`guide::login`](crate::guide::login).
    ///
    /// `/auth`.
    pub fn auth(&self) -> auth::Auth<C> {
        auth::Auth(self.root("auth"))
    }
    /// Records waveforms of the inputs. One capture runs at a time for all clients: start it with an empty
    /// `n`, poll with the cookie, or wait for the reply of a request without `n`. See
    /// [`guide::waveforms`](crate::guide::waveforms).
    ///
    /// `/capture`: GET → `CaptureGetReply`.
    pub fn capture(&self) -> capture::Capture<C> {
        capture::Capture(self.root("capture"))
    }
    /// Commands: POST only, executed for their effect. The user needs the `save` right. Commands that take
    /// long answer a token at once; follow them under
    /// [`/sys/status/{token}`](crate::resources::sys::StatusToken).
    ///
    /// `/cmd`.
    pub fn cmd(&self) -> cmd::Cmd<C> {
        cmd::Cmd(self.root("cmd"))
    }
    /// Reads the data stored in CTid sensors and blinks their locator LED. EG4 meters only. Scanning and
    /// blinking interrupt the measurement of all local sensors, so keep both to installation time. All but
    /// GET need the `save` right.
    ///
    /// `/ctid`: GET → `CtidGetReply`; PUT `CtidPutBody` → `StatusObject`.
    pub fn ctid(&self) -> ctid::Ctid<C> {
        ctid::Ctid(self.root("ctid"))
    }
    /// Finds devices that can be controlled (relays, thermostats, ..) and calls their methods. EG4 meters
    /// and newer only; calls need the `ctrl` right.
    ///
    /// `/ctrl`.
    pub fn ctrl(&self) -> ctrl::Ctrl<C> {
        ctrl::Ctrl(self.root("ctrl"))
    }
    /// Sensor values as measured now, all taken at the same instant; neither stored data nor readings of
    /// remote devices.
    ///
    /// `/local`: GET → `LocalObject`.
    pub fn local(&self) -> local::Local<C> {
        local::Local(self.root("local"))
    }
    /// The meter's logs. All of them require the `save` right, since they can hold secrets. `/log`.
    pub fn log(&self) -> log::Log<C> {
        log::Log(self.root("log"))
    }
    /// Third parties that take alerts or data, or that publish tariffs. The meter asks them over the
    /// Internet, so these requests can be slow or fail without a connection.
    ///
    /// `/providers`.
    pub fn providers(&self) -> providers::Providers<C> {
        providers::Providers(self.root("providers"))
    }
    /// Recorded and current values of the registers, the columns of the meter's database. Older rows are
    /// kept at a coarser interval, see [`/sys/db`](crate::resources::sys::Db). For energy over time see
    /// [`guide::history`](crate::guide::history).
    ///
    /// `/register`: GET → `TextOr<RegisterGetReply>`.
    pub fn register(&self) -> register::Register<C> {
        register::Register(self.root("register"))
    }
    /// State of the meter, read-only. Needs the `view_settings` privilege; a user without it gets a 401.
    ///
    /// `/sys`: GET → `Sys`.
    pub fn sys(&self) -> sys::Sys<C> {
        sys::Sys(self.root("sys"))
    }
    /// Deprecated key-value store: a section holds variables and paragraphs, a paragraph holds variables;
    /// use [`/config/var`](crate::resources::config::Var) instead. A name may hold `-`, `_`, `%` (sent as
    /// `%25`), digits and ASCII letters; values are text without control characters. The trailing slash
    /// tells a paragraph from a section's variable and must not be stripped.
    ///
    /// `/store`.
    #[deprecated(note = "the document calls these operations deprecated")]
    pub fn store(&self) -> store::Store<C> {
        store::Store(self.root("store"))
    }
    /// All settings, a tree in which every member is also a resource. PUT replaces; POST merges into an
    /// object, appends to an array and replaces anything else; DELETE resets to the default or removes the
    /// entry. A request is applied as a whole or not at all, few exceptions aside. Send back the `ETag` of
    /// a reply as `If-Match` so that a setting changed in between is not overwritten; it names the state of
    /// all settings. Member order matters when several are sent together: `remote` before `register` before
    /// `alert`. See [`guide::etags`](crate::guide::etags).
    ///
    /// `/config`: GET → `Tagged<Config>`; PUT `Config`, POST `Config`, DELETE → `StatusObject`. POST
    /// changes the members that are sent.
    pub fn config(&self) -> config::Config<C> {
        config::Config(self.root("config"))
    }
    /// Variables that Lua scripts keep across restarts.
    ///
    /// `/lua`: GET → `Lua`; PUT `Lua`, POST `Lua`, DELETE → `StatusObject`. POST changes the members that
    /// are sent.
    pub fn lua(&self) -> lua::Lua<C> {
        lua::Lua(self.root("lua"))
    }
}
