// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 793ed56d58ebee98

//! `/config/bacnet` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// The meter as a BACnet device.
///
/// Serves `/config/bacnet` and what is below it; clients: [`Bacnet`](crate::resources::config::Bacnet).
/// Methods that you do not override answer 501. [`guide::server`](crate::guide::server) has examples
/// with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Bacnet for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::ConfigBacnet> {
///         view.show(&models::ConfigBacnet::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::bacnet(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Bacnet: Send + Sync + 'static {
    /// The meter as a BACnet device. GET `/config/bacnet`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigBacnet>> + Send {
        request.not_implemented()
    }
    /// The meter as a BACnet device. PUT `/config/bacnet`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigBacnet,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter as a BACnet device. POST `/config/bacnet`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigBacnet,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter as a BACnet device. DELETE `/config/bacnet`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// BACnet server: publishes the registers to building automation. GET `/config/bacnet/server`.
    fn server_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigBacnetServer>> + Send {
        request.not_implemented()
    }
    /// BACnet server: publishes the registers to building automation. PUT `/config/bacnet/server`.
    fn server_put(
        &self,
        request: &Request,
        body: models::ConfigBacnetServer,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// BACnet server: publishes the registers to building automation. POST `/config/bacnet/server`.
    fn server_post(
        &self,
        request: &Request,
        body: models::ConfigBacnetServer,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// BACnet server: publishes the registers to building automation. DELETE `/config/bacnet/server`.
    fn server_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// BACnet over UDP/IP. GET `/config/bacnet/server/bip`.
    fn server_bip_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigBacnetServerBip>> + Send {
        request.not_implemented()
    }
    /// BACnet over UDP/IP. PUT `/config/bacnet/server/bip`.
    fn server_bip_put(
        &self,
        request: &Request,
        body: models::ConfigBacnetServerBip,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// BACnet over UDP/IP. POST `/config/bacnet/server/bip`.
    fn server_bip_post(
        &self,
        request: &Request,
        body: models::ConfigBacnetServerBip,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// BACnet over UDP/IP. DELETE `/config/bacnet/server/bip`.
    fn server_bip_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// UDP port, customarily 0xBAC0. GET `/config/bacnet/server/bip/port`.
    fn server_bip_port_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<u16>> + Send {
        request.not_implemented()
    }
    /// UDP port, customarily 0xBAC0. PUT `/config/bacnet/server/bip/port`.
    fn server_bip_port_put(
        &self,
        request: &Request,
        body: u16,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// UDP port, customarily 0xBAC0. POST `/config/bacnet/server/bip/port`.
    fn server_bip_port_post(
        &self,
        request: &Request,
        body: u16,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// UDP port, customarily 0xBAC0. DELETE `/config/bacnet/server/bip/port`.
    fn server_bip_port_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Protocols served. GET `/config/bacnet/server/enable`.
    fn server_enable_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::ConfigBacnetServerEnableItem>>> + Send {
        request.not_implemented()
    }
    /// Protocols served. PUT `/config/bacnet/server/enable`.
    fn server_enable_put(
        &self,
        request: &Request,
        body: Vec<models::ConfigBacnetServerEnableItem>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Protocols served. POST `/config/bacnet/server/enable`.
    fn server_enable_post(
        &self,
        request: &Request,
        body: Vec<models::ConfigBacnetServerEnableItem>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Protocols served. DELETE `/config/bacnet/server/enable`.
    fn server_enable_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A protocol: `ethernet` raw frames, `bip` UDP/IP, `mstp` RS-485.
    ///
    /// GET `/config/bacnet/server/enable/{idx}`.
    fn server_enable_idx_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::ConfigBacnetServerEnableItem>> + Send {
        request.not_implemented()
    }
    /// A protocol: `ethernet` raw frames, `bip` UDP/IP, `mstp` RS-485.
    ///
    /// PUT `/config/bacnet/server/enable/{idx}`.
    fn server_enable_idx_put(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigBacnetServerEnableItem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A protocol: `ethernet` raw frames, `bip` UDP/IP, `mstp` RS-485.
    ///
    /// POST `/config/bacnet/server/enable/{idx}`.
    fn server_enable_idx_post(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigBacnetServerEnableItem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A protocol: `ethernet` raw frames, `bip` UDP/IP, `mstp` RS-485.
    ///
    /// DELETE `/config/bacnet/server/enable/{idx}`.
    fn server_enable_idx_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// True counts energy from the epoch `/config/db/epoch`, false from the meter's manufacture.
    ///
    /// GET `/config/bacnet/server/epoch-relative`.
    fn server_epoch_relative_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
    /// True counts energy from the epoch `/config/db/epoch`, false from the meter's manufacture.
    ///
    /// PUT `/config/bacnet/server/epoch-relative`.
    fn server_epoch_relative_put(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// True counts energy from the epoch `/config/db/epoch`, false from the meter's manufacture.
    ///
    /// POST `/config/bacnet/server/epoch-relative`.
    fn server_epoch_relative_post(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// True counts energy from the epoch `/config/db/epoch`, false from the meter's manufacture.
    ///
    /// DELETE `/config/bacnet/server/epoch-relative`.
    fn server_epoch_relative_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// BACnet object id. GET `/config/bacnet/server/id`.
    fn server_id_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// BACnet object id. PUT `/config/bacnet/server/id`.
    fn server_id_put(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// BACnet object id. POST `/config/bacnet/server/id`.
    fn server_id_post(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// BACnet object id. DELETE `/config/bacnet/server/id`.
    fn server_id_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// BACnet MS/TP over a serial line. GET `/config/bacnet/server/mstp`.
    fn server_mstp_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigBacnetServerMstp>> + Send {
        request.not_implemented()
    }
    /// BACnet MS/TP over a serial line. PUT `/config/bacnet/server/mstp`.
    fn server_mstp_put(
        &self,
        request: &Request,
        body: models::ConfigBacnetServerMstp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// BACnet MS/TP over a serial line. POST `/config/bacnet/server/mstp`.
    fn server_mstp_post(
        &self,
        request: &Request,
        body: models::ConfigBacnetServerMstp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// BACnet MS/TP over a serial line. DELETE `/config/bacnet/server/mstp`.
    fn server_mstp_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter's MS/TP address. GET `/config/bacnet/server/mstp/mac`.
    fn server_mstp_mac_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// The meter's MS/TP address. PUT `/config/bacnet/server/mstp/mac`.
    fn server_mstp_mac_put(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter's MS/TP address. POST `/config/bacnet/server/mstp/mac`.
    fn server_mstp_mac_post(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter's MS/TP address. DELETE `/config/bacnet/server/mstp/mac`.
    fn server_mstp_mac_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Highest address on the bus. GET `/config/bacnet/server/mstp/max-mac`.
    fn server_mstp_max_mac_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// Highest address on the bus. PUT `/config/bacnet/server/mstp/max-mac`.
    fn server_mstp_max_mac_put(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Highest address on the bus. POST `/config/bacnet/server/mstp/max-mac`.
    fn server_mstp_max_mac_post(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Highest address on the bus. DELETE `/config/bacnet/server/mstp/max-mac`.
    fn server_mstp_max_mac_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`.
    ///
    /// GET `/config/bacnet/server/mstp/port`.
    fn server_mstp_port_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`.
    ///
    /// PUT `/config/bacnet/server/mstp/port`.
    fn server_mstp_port_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`.
    ///
    /// POST `/config/bacnet/server/mstp/port`.
    fn server_mstp_port_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`.
    ///
    /// DELETE `/config/bacnet/server/mstp/port`.
    fn server_mstp_port_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/bacnet` and what is below it with this handler.
pub fn bacnet<H: Bacnet>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/bacnet", "configBacnetGet")
        .query(schemas::VIEW)
        .value(&schemas::CONFIG_BACNET),
    Route::put("/config/bacnet", "configBacnetPut").body(&schemas::CONFIG_BACNET),
    Route::post("/config/bacnet", "configBacnetPost").body(&schemas::CONFIG_BACNET),
    Route::delete("/config/bacnet", "configBacnetDelete"),
    Route::get("/config/bacnet/server", "configBacnetServerGet").query(schemas::VIEW),
    Route::put("/config/bacnet/server", "configBacnetServerPut")
        .body(&schemas::CONFIG_BACNET_SERVER),
    Route::post("/config/bacnet/server", "configBacnetServerPost")
        .body(&schemas::CONFIG_BACNET_SERVER),
    Route::delete("/config/bacnet/server", "configBacnetServerDelete"),
    Route::get("/config/bacnet/server/bip", "configBacnetServerBipGet")
        .query(schemas::VIEW),
    Route::put("/config/bacnet/server/bip", "configBacnetServerBipPut")
        .body(&schemas::CONFIG_BACNET_SERVER_BIP),
    Route::post("/config/bacnet/server/bip", "configBacnetServerBipPost")
        .body(&schemas::CONFIG_BACNET_SERVER_BIP),
    Route::delete("/config/bacnet/server/bip", "configBacnetServerBipDelete"),
    Route::get("/config/bacnet/server/bip/port", "configBacnetServerBipPortGet"),
    Route::put("/config/bacnet/server/bip/port", "configBacnetServerBipPortPut")
        .body(&schema::between(0, 65535)),
    Route::post("/config/bacnet/server/bip/port", "configBacnetServerBipPortPost")
        .body(&schema::between(0, 65535)),
    Route::delete("/config/bacnet/server/bip/port", "configBacnetServerBipPortDelete"),
    Route::get("/config/bacnet/server/enable", "configBacnetServerEnableGet")
        .query(schemas::VIEW),
    Route::put("/config/bacnet/server/enable", "configBacnetServerEnablePut")
        .body(&schema::counted(&schemas::CONFIG_BACNET_SERVER_ENABLE_ITEM, 0, 1)),
    Route::post("/config/bacnet/server/enable", "configBacnetServerEnablePost")
        .body(&schema::counted(&schemas::CONFIG_BACNET_SERVER_ENABLE_ITEM, 0, 1)),
    Route::delete("/config/bacnet/server/enable", "configBacnetServerEnableDelete"),
    Route::get("/config/bacnet/server/enable/{idx}", "configBacnetServerEnableItemGet")
        .path(&[&schema::between(0, 0)]),
    Route::put("/config/bacnet/server/enable/{idx}", "configBacnetServerEnableItemPut")
        .path(&[&schema::between(0, 0)])
        .body(&schemas::CONFIG_BACNET_SERVER_ENABLE_ITEM),
    Route::post("/config/bacnet/server/enable/{idx}", "configBacnetServerEnableItemPost")
        .path(&[&schema::between(0, 0)])
        .body(&schemas::CONFIG_BACNET_SERVER_ENABLE_ITEM),
    Route::delete(
            "/config/bacnet/server/enable/{idx}",
            "configBacnetServerEnableItemDelete",
        )
        .path(&[&schema::between(0, 0)]),
    Route::get(
        "/config/bacnet/server/epoch-relative",
        "configBacnetServerEpochRelativeGet",
    ),
    Route::put(
            "/config/bacnet/server/epoch-relative",
            "configBacnetServerEpochRelativePut",
        )
        .body(&schema::boolean()),
    Route::post(
            "/config/bacnet/server/epoch-relative",
            "configBacnetServerEpochRelativePost",
        )
        .body(&schema::boolean()),
    Route::delete(
        "/config/bacnet/server/epoch-relative",
        "configBacnetServerEpochRelativeDelete",
    ),
    Route::get("/config/bacnet/server/id", "configBacnetServerIdGet"),
    Route::put("/config/bacnet/server/id", "configBacnetServerIdPut")
        .body(&schema::between(0, 4194303)),
    Route::post("/config/bacnet/server/id", "configBacnetServerIdPost")
        .body(&schema::between(0, 4194303)),
    Route::delete("/config/bacnet/server/id", "configBacnetServerIdDelete"),
    Route::get("/config/bacnet/server/mstp", "configBacnetServerMstpGet")
        .query(schemas::VIEW),
    Route::put("/config/bacnet/server/mstp", "configBacnetServerMstpPut")
        .body(&schemas::CONFIG_BACNET_SERVER_MSTP),
    Route::post("/config/bacnet/server/mstp", "configBacnetServerMstpPost")
        .body(&schemas::CONFIG_BACNET_SERVER_MSTP),
    Route::delete("/config/bacnet/server/mstp", "configBacnetServerMstpDelete"),
    Route::get("/config/bacnet/server/mstp/mac", "configBacnetServerMstpMacGet"),
    Route::put("/config/bacnet/server/mstp/mac", "configBacnetServerMstpMacPut")
        .body(&schema::between(0, 127)),
    Route::post("/config/bacnet/server/mstp/mac", "configBacnetServerMstpMacPost")
        .body(&schema::between(0, 127)),
    Route::delete("/config/bacnet/server/mstp/mac", "configBacnetServerMstpMacDelete"),
    Route::get("/config/bacnet/server/mstp/max-mac", "configBacnetServerMstpMaxMacGet"),
    Route::put("/config/bacnet/server/mstp/max-mac", "configBacnetServerMstpMaxMacPut")
        .body(&schema::between(0, 127)),
    Route::post("/config/bacnet/server/mstp/max-mac", "configBacnetServerMstpMaxMacPost")
        .body(&schema::between(0, 127)),
    Route::delete(
        "/config/bacnet/server/mstp/max-mac",
        "configBacnetServerMstpMaxMacDelete",
    ),
    Route::get("/config/bacnet/server/mstp/port", "configBacnetServerMstpPortGet"),
    Route::put("/config/bacnet/server/mstp/port", "configBacnetServerMstpPortPut")
        .body(&schema::string()),
    Route::post("/config/bacnet/server/mstp/port", "configBacnetServerMstpPortPost")
        .body(&schema::string()),
    Route::delete("/config/bacnet/server/mstp/port", "configBacnetServerMstpPortDelete"),
];
fn dispatch<'a, H: Bacnet>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.server_get(r, query(r)?)),
        5 => object(h.server_put(r, body(r)?)),
        6 => object(h.server_post(r, body(r)?)),
        7 => object(h.server_delete(r)),
        8 => envelope(h.server_bip_get(r, query(r)?)),
        9 => object(h.server_bip_put(r, body(r)?)),
        10 => object(h.server_bip_post(r, body(r)?)),
        11 => object(h.server_bip_delete(r)),
        12 => envelope(h.server_bip_port_get(r)),
        13 => object(h.server_bip_port_put(r, body(r)?)),
        14 => object(h.server_bip_port_post(r, body(r)?)),
        15 => object(h.server_bip_port_delete(r)),
        16 => envelope(h.server_enable_get(r, query(r)?)),
        17 => object(h.server_enable_put(r, body(r)?)),
        18 => object(h.server_enable_post(r, body(r)?)),
        19 => object(h.server_enable_delete(r)),
        20 => envelope(h.server_enable_idx_get(r, path(r, 0)?)),
        21 => object(h.server_enable_idx_put(r, path(r, 0)?, body(r)?)),
        22 => object(h.server_enable_idx_post(r, path(r, 0)?, body(r)?)),
        23 => object(h.server_enable_idx_delete(r, path(r, 0)?)),
        24 => envelope(h.server_epoch_relative_get(r)),
        25 => object(h.server_epoch_relative_put(r, body(r)?)),
        26 => object(h.server_epoch_relative_post(r, body(r)?)),
        27 => object(h.server_epoch_relative_delete(r)),
        28 => envelope(h.server_id_get(r)),
        29 => object(h.server_id_put(r, body(r)?)),
        30 => object(h.server_id_post(r, body(r)?)),
        31 => object(h.server_id_delete(r)),
        32 => envelope(h.server_mstp_get(r, query(r)?)),
        33 => object(h.server_mstp_put(r, body(r)?)),
        34 => object(h.server_mstp_post(r, body(r)?)),
        35 => object(h.server_mstp_delete(r)),
        36 => envelope(h.server_mstp_mac_get(r)),
        37 => object(h.server_mstp_mac_put(r, body(r)?)),
        38 => object(h.server_mstp_mac_post(r, body(r)?)),
        39 => object(h.server_mstp_mac_delete(r)),
        40 => envelope(h.server_mstp_max_mac_get(r)),
        41 => object(h.server_mstp_max_mac_put(r, body(r)?)),
        42 => object(h.server_mstp_max_mac_post(r, body(r)?)),
        43 => object(h.server_mstp_max_mac_delete(r)),
        44 => envelope(h.server_mstp_port_get(r)),
        45 => object(h.server_mstp_port_put(r, body(r)?)),
        46 => object(h.server_mstp_port_post(r, body(r)?)),
        47 => object(h.server_mstp_port_delete(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
