// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 638c5cd0ceb32d98

//! The branches of `/config`: a trait for each, and the function that serves it.
mod root;
pub use self::root::{Root, root};
mod bacnet;
pub use self::bacnet::{Bacnet, bacnet};
mod db;
pub use self::db::{Db, db};
mod display;
pub use self::display::{Display, display};
mod language_code;
pub use self::language_code::{LanguageCode, language_code};
mod local;
pub use self::local::{Local, local};
mod location;
pub use self::location::{Location, location};
mod log;
pub use self::log::{Log, log};
mod lua;
pub use self::lua::{Lua, lua};
mod modbus;
pub use self::modbus::{Modbus, modbus};
mod net;
pub use self::net::{Net, net};
mod push;
pub use self::push::{Push, push};
mod remote;
pub use self::remote::{Remote, remote};
mod register;
pub use self::register::{Register, register};
mod time;
pub use self::time::{Time, time};
mod user;
pub use self::user::{User, user};
mod var;
pub use self::var::{Var, var};
mod alert;
pub use self::alert::{Alert, alert};
/// Serves `/config` and all that is below it from one value.
pub fn document(
    document: &crate::server::document::Document<crate::generated::models::Config>,
) -> Vec<crate::server::Branch> {
    document
        .branches(
            "/config",
            &[
                self::root::ROUTES,
                self::bacnet::ROUTES,
                self::db::ROUTES,
                self::display::ROUTES,
                self::language_code::ROUTES,
                self::local::ROUTES,
                self::location::ROUTES,
                self::log::ROUTES,
                self::lua::ROUTES,
                self::modbus::ROUTES,
                self::net::ROUTES,
                self::push::ROUTES,
                self::remote::ROUTES,
                self::register::ROUTES,
                self::time::ROUTES,
                self::user::ROUTES,
                self::var::ROUTES,
                self::alert::ROUTES,
            ],
        )
}
