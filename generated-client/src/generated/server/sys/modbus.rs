// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: e36f14d9a633a87f

//! `/sys/modbus` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// Modbus knowledge of the firmware.
///
/// Serves `/sys/modbus` and what is below it; clients: [`Modbus`](crate::resources::sys::Modbus).
/// Methods that you do not override answer 501. [`guide::server`](crate::guide::server) has examples
/// with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Modbus for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::SysModbus> {
///         view.show(&models::SysModbus::default())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::modbus(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Modbus: Send + Sync + 'static {
    /// Modbus knowledge of the firmware. GET `/sys/modbus`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysModbus>> + Send {
        request.not_implemented()
    }
    /// Knowledge for reading Modbus devices. GET `/sys/modbus/client`.
    fn client_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysModbusClient>> + Send {
        request.not_implemented()
    }
    /// Built-in address maps by name. GET `/sys/modbus/client/map`.
    fn client_map_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<
        Output = Reply<runtime::Map<models::SysModbusClientMapName>>,
    > + Send {
        request.not_implemented()
    }
    /// An address map: register definitions and options. GET `/sys/modbus/client/map/{name}`.
    fn client_map_name_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<models::SysModbusClientMapName>> + Send {
        request.not_implemented()
    }
    /// Options, all of them text: `default-modbus-addr` (unit, `1`), `default-serial-params` (`9600/8n1`),
    /// `default-tcp-port` (`6001`).
    ///
    /// GET `/sys/modbus/client/map/{name}/option`.
    fn client_map_name_option_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<String>>> + Send {
        request.not_implemented()
    }
    /// Value of an option. GET `/sys/modbus/client/map/{name}/option/{opt}`.
    fn client_map_name_option_opt_get(
        &self,
        request: &Request,
        name: String,
        opt: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Register definitions. GET `/sys/modbus/client/map/{name}/reg`.
    fn client_map_name_reg_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::SysModbusClientMapNameRegItem>>> + Send {
        request.not_implemented()
    }
    /// A register definition: physical value = (raw + offset) * scale.
    ///
    /// GET `/sys/modbus/client/map/{name}/reg/{idx}`.
    fn client_map_name_reg_idx_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
        view: View,
    ) -> impl Future<Output = Reply<models::SysModbusClientMapNameRegItem>> + Send {
        request.not_implemented()
    }
    /// Any name that is unique in the map. GET `/sys/modbus/client/map/{name}/reg/{idx}/name`.
    fn client_map_name_reg_idx_name_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Modbus address. GET `/sys/modbus/client/map/{name}/reg/{idx}/addr`.
    fn client_map_name_reg_idx_addr_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<u16>> + Send {
        request.not_implemented()
    }
    /// Raw type. GET `/sys/modbus/client/map/{name}/reg/{idx}/type`.
    fn client_map_name_reg_idx_type_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<models::SysModbusClientMapNameRegItemType>> + Send {
        request.not_implemented()
    }
    /// `analog` can be averaged. GET `/sys/modbus/client/map/{name}/reg/{idx}/kind`.
    fn client_map_name_reg_idx_kind_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<models::SysModbusClientMapNameRegItemKind>> + Send {
        request.not_implemented()
    }
    /// Unit of an `analog` register, from a fixed list such as `W`, `kWh`, `V`, `A`, `Hz`, `%`, `degC`,
    /// `s`, `#3` (a number with three decimals).
    ///
    /// GET `/sys/modbus/client/map/{name}/reg/{idx}/unit`.
    fn client_map_name_reg_idx_unit_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Added to the raw value before scaling. GET `/sys/modbus/client/map/{name}/reg/{idx}/offset`.
    fn client_map_name_reg_idx_offset_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// Factor, applied after the offset. GET `/sys/modbus/client/map/{name}/reg/{idx}/scale`.
    fn client_map_name_reg_idx_scale_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// `ro` can only be read, `rw` also written. GET `/sys/modbus/client/map/{name}/reg/{idx}/access`.
    fn client_map_name_reg_idx_access_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<
        Output = Reply<models::SysModbusClientMapNameRegItemAccess>,
    > + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/modbus` and what is below it with this handler.
pub fn modbus<H: Modbus>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/modbus", "sysModbusGet")
        .query(schemas::VIEW)
        .value(&schemas::SYS_MODBUS),
    Route::get("/sys/modbus/client", "sysModbusClientGet").query(schemas::VIEW),
    Route::get("/sys/modbus/client/map", "sysModbusClientMapGet").query(schemas::VIEW),
    Route::get("/sys/modbus/client/map/{name}", "sysModbusClientMapNameGet")
        .query(schemas::VIEW),
    Route::get("/sys/modbus/client/map/{name}/option", "sysModbusClientMapNameOptionGet")
        .query(schemas::VIEW),
    Route::get(
        "/sys/modbus/client/map/{name}/option/{opt}",
        "sysModbusClientMapNameOptionOptGet",
    ),
    Route::get("/sys/modbus/client/map/{name}/reg", "sysModbusClientMapNameRegGet")
        .query(schemas::VIEW),
    Route::get(
            "/sys/modbus/client/map/{name}/reg/{idx}",
            "sysModbusClientMapNameRegItemGet",
        )
        .query(schemas::VIEW),
    Route::get(
        "/sys/modbus/client/map/{name}/reg/{idx}/name",
        "sysModbusClientMapNameRegItemNameGet",
    ),
    Route::get(
        "/sys/modbus/client/map/{name}/reg/{idx}/addr",
        "sysModbusClientMapNameRegItemAddrGet",
    ),
    Route::get(
        "/sys/modbus/client/map/{name}/reg/{idx}/type",
        "sysModbusClientMapNameRegItemTypeGet",
    ),
    Route::get(
        "/sys/modbus/client/map/{name}/reg/{idx}/kind",
        "sysModbusClientMapNameRegItemKindGet",
    ),
    Route::get(
        "/sys/modbus/client/map/{name}/reg/{idx}/unit",
        "sysModbusClientMapNameRegItemUnitGet",
    ),
    Route::get(
        "/sys/modbus/client/map/{name}/reg/{idx}/offset",
        "sysModbusClientMapNameRegItemOffsetGet",
    ),
    Route::get(
        "/sys/modbus/client/map/{name}/reg/{idx}/scale",
        "sysModbusClientMapNameRegItemScaleGet",
    ),
    Route::get(
        "/sys/modbus/client/map/{name}/reg/{idx}/access",
        "sysModbusClientMapNameRegItemAccessGet",
    ),
];
fn dispatch<'a, H: Modbus>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => envelope(h.client_get(r, query(r)?)),
        2 => envelope(h.client_map_get(r, query(r)?)),
        3 => envelope(h.client_map_name_get(r, path(r, 0)?, query(r)?)),
        4 => envelope(h.client_map_name_option_get(r, path(r, 0)?, query(r)?)),
        5 => envelope(h.client_map_name_option_opt_get(r, path(r, 0)?, path(r, 1)?)),
        6 => envelope(h.client_map_name_reg_get(r, path(r, 0)?, query(r)?)),
        7 => {
            envelope(
                h.client_map_name_reg_idx_get(r, path(r, 0)?, path(r, 1)?, query(r)?),
            )
        }
        8 => envelope(h.client_map_name_reg_idx_name_get(r, path(r, 0)?, path(r, 1)?)),
        9 => envelope(h.client_map_name_reg_idx_addr_get(r, path(r, 0)?, path(r, 1)?)),
        10 => envelope(h.client_map_name_reg_idx_type_get(r, path(r, 0)?, path(r, 1)?)),
        11 => envelope(h.client_map_name_reg_idx_kind_get(r, path(r, 0)?, path(r, 1)?)),
        12 => envelope(h.client_map_name_reg_idx_unit_get(r, path(r, 0)?, path(r, 1)?)),
        13 => envelope(h.client_map_name_reg_idx_offset_get(r, path(r, 0)?, path(r, 1)?)),
        14 => envelope(h.client_map_name_reg_idx_scale_get(r, path(r, 0)?, path(r, 1)?)),
        15 => envelope(h.client_map_name_reg_idx_access_get(r, path(r, 0)?, path(r, 1)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
