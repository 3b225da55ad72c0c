//! The table.

mod cmd;
mod ctid;
mod ctrl;
mod failures;
mod log;
mod readings;
pub(crate) mod row;
mod store;
mod uniform;

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
