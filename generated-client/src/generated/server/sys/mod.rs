// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 7c845239d9fe71bd

//! The branches of `/sys`: a trait for each, and the function that serves it.
mod slowd;
pub use self::slowd::{Slowd, slowd};
mod root;
pub use self::root::{Root, root};
mod alert;
pub use self::alert::{Alert, alert};
mod boot;
pub use self::boot::{Boot, boot};
mod db;
pub use self::db::{Db, db};
mod dev;
pub use self::dev::{Dev, dev};
mod func;
pub use self::func::{Func, func};
mod modbus;
pub use self::modbus::{Modbus, modbus};
mod model;
pub use self::model::{Model, model};
mod net;
pub use self::net::{Net, net};
mod push;
pub use self::push::{Push, push};
mod reboot;
pub use self::reboot::{Reboot, reboot};
mod sn;
pub use self::sn::{Sn, sn};
mod status;
pub use self::status::{Status, status};
mod team;
pub use self::team::{Team, team};
mod time;
pub use self::time::{Time, time};
mod uptime;
pub use self::uptime::{Uptime, uptime};
mod version;
pub use self::version::{Version, version};
/// Serves `/sys` and all that is below it from one value.
pub fn document(
    document: &crate::server::document::Document<crate::generated::models::Sys>,
) -> Vec<crate::server::Branch> {
    document
        .branches(
            "/sys",
            &[
                self::slowd::ROUTES,
                self::root::ROUTES,
                self::alert::ROUTES,
                self::boot::ROUTES,
                self::db::ROUTES,
                self::dev::ROUTES,
                self::func::ROUTES,
                self::modbus::ROUTES,
                self::model::ROUTES,
                self::net::ROUTES,
                self::push::ROUTES,
                self::reboot::ROUTES,
                self::sn::ROUTES,
                self::status::ROUTES,
                self::team::ROUTES,
                self::time::ROUTES,
                self::uptime::ROUTES,
                self::version::ROUTES,
            ],
        )
}
