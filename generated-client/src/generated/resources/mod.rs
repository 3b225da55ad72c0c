// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! The API's tree: a module per service, a type per node with something below it.
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
    /// `/auth`.
    pub fn auth(&self) -> auth::Auth<C> {
        auth::Auth(self.root("auth"))
    }
    /// `/capture`: GET.
    pub fn capture(&self) -> capture::Capture<C> {
        capture::Capture(self.root("capture"))
    }
    /// `/cmd`.
    pub fn cmd(&self) -> cmd::Cmd<C> {
        cmd::Cmd(self.root("cmd"))
    }
    /// `/ctid`: GET, PUT.
    pub fn ctid(&self) -> ctid::Ctid<C> {
        ctid::Ctid(self.root("ctid"))
    }
    /// `/ctrl`.
    pub fn ctrl(&self) -> ctrl::Ctrl<C> {
        ctrl::Ctrl(self.root("ctrl"))
    }
    /// `/local`: GET.
    pub fn local(&self) -> local::Local<C> {
        local::Local(self.root("local"))
    }
    /// `/log`.
    pub fn log(&self) -> log::Log<C> {
        log::Log(self.root("log"))
    }
    /// `/providers`.
    pub fn providers(&self) -> providers::Providers<C> {
        providers::Providers(self.root("providers"))
    }
    /// `/register`: GET.
    pub fn register(&self) -> register::Register<C> {
        register::Register(self.root("register"))
    }
    /// `/sys`: GET.
    pub fn sys(&self) -> sys::Sys<C> {
        sys::Sys(self.root("sys"))
    }
    /// `/store`.
    #[deprecated(note = "the document calls these operations deprecated")]
    pub fn store(&self) -> store::Store<C> {
        store::Store(self.root("store"))
    }
    /// `/config`: GET, PUT, POST, DELETE. POST merges.
    pub fn config(&self) -> config::Config<C> {
        config::Config(self.root("config"))
    }
    /// `/lua`: GET, PUT, POST, DELETE. POST merges.
    pub fn lua(&self) -> lua::Lua<C> {
        lua::Lua(self.root("lua"))
    }
}
