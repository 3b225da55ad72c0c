//! What goes over the wire and through the types of the published crate: a table written by hand, values of generated
//! types, and verbs that do not exist.

mod cmd;
mod ctid;
mod ctrl;
mod failures;
mod log;
mod models;
mod operations;
mod readings;
pub(crate) mod row;
mod store;
mod uniform;
mod verbs;

use egauge_webapi::{Http, Meter};
use row::Row;

/// Every row, made with this client.
pub(crate) fn rows(meter: &Meter<Http>) -> Vec<Row> {
    let parts = [
        cmd::auth(meter),
        cmd::cmd(meter),
        readings::capture(meter),
        readings::register(meter),
        readings::local(meter),
        ctid::ctid(meter),
        ctrl::ctrl(meter),
        ctrl::providers(meter),
        log::log(meter),
        store::store(meter),
        uniform::values(meter),
        uniform::trees(meter),
        uniform::unions(meter),
        failures::failures(meter),
    ];
    parts.into_iter().flatten().collect()
}
