// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 2753ceb8bf4c30b2

//! `/sys/dev` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// Attached hardware.
///
/// Serves `/sys/dev` and what is below it; clients: [`Dev`](crate::resources::sys::Dev). Methods that
/// you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Dev for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::SysDev> {
///         view.show(&models::SysDev::default())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::dev(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Dev: Send + Sync + 'static {
    /// Attached hardware. GET `/sys/dev`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysDev>> + Send {
        request.not_implemented()
    }
    /// Serial ports. GET `/sys/dev/serial`.
    fn serial_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::SysDevSerialItem>>> + Send {
        request.not_implemented()
    }
    /// A serial port. GET `/sys/dev/serial/{seridx}`.
    fn serial_seridx_get(
        &self,
        request: &Request,
        seridx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::SysDevSerialItem>> + Send {
        request.not_implemented()
    }
    /// Identifies the socket it is plugged into. GET `/sys/dev/serial/{seridx}/devpath`.
    fn serial_seridx_devpath_get(
        &self,
        request: &Request,
        seridx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Maker of the adapter. GET `/sys/dev/serial/{seridx}/manufacturer`.
    fn serial_seridx_manufacturer_get(
        &self,
        request: &Request,
        seridx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Product name of the adapter. GET `/sys/dev/serial/{seridx}/product`.
    fn serial_seridx_product_get(
        &self,
        request: &Request,
        seridx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Serial number of the adapter. GET `/sys/dev/serial/{seridx}/sn`.
    fn serial_seridx_sn_get(
        &self,
        request: &Request,
        seridx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Version of the adapter. GET `/sys/dev/serial/{seridx}/version`.
    fn serial_seridx_version_get(
        &self,
        request: &Request,
        seridx: u64,
    ) -> impl Future<Output = Reply<runtime::Lenient<String>>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/dev` and what is below it with this handler.
pub fn dev<H: Dev>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/dev", "sysDevGet").query(schemas::VIEW).value(&schemas::SYS_DEV),
    Route::get("/sys/dev/serial", "sysDevSerialGet").query(schemas::VIEW),
    Route::get("/sys/dev/serial/{seridx}", "sysDevSerialItemGet").query(schemas::VIEW),
    Route::get("/sys/dev/serial/{seridx}/devpath", "sysDevSerialItemDevpathGet"),
    Route::get(
        "/sys/dev/serial/{seridx}/manufacturer",
        "sysDevSerialItemManufacturerGet",
    ),
    Route::get("/sys/dev/serial/{seridx}/product", "sysDevSerialItemProductGet"),
    Route::get("/sys/dev/serial/{seridx}/sn", "sysDevSerialItemSnGet"),
    Route::get("/sys/dev/serial/{seridx}/version", "sysDevSerialItemVersionGet"),
];
fn dispatch<'a, H: Dev>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => envelope(h.serial_get(r, query(r)?)),
        2 => envelope(h.serial_seridx_get(r, path(r, 0)?, query(r)?)),
        3 => envelope(h.serial_seridx_devpath_get(r, path(r, 0)?)),
        4 => envelope(h.serial_seridx_manufacturer_get(r, path(r, 0)?)),
        5 => envelope(h.serial_seridx_product_get(r, path(r, 0)?)),
        6 => envelope(h.serial_seridx_sn_get(r, path(r, 0)?)),
        7 => envelope(h.serial_seridx_version_get(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
