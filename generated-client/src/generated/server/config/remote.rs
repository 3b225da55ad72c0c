// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 7042e4d7e74c5039

//! `/config/remote` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Remote devices that supply register values. Deleting one deletes its physical registers. Within one
/// request, `remote` must stand before `register`.
///
/// Serves `/config/remote` and what is below it; clients: [`Remote`](crate::resources::config::Remote).
/// Methods that you do not override answer 501. [`guide::server`](crate::guide::server) has examples
/// with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Remote for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         view: server::View,
///     ) -> Reply<egauge_webapi::Map<models::ConfigRemoteName>> {
///         view.show(&egauge_webapi::Map::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::remote(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Remote: Send + Sync + 'static {
    /// Remote devices that supply register values. GET `/config/remote`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<models::ConfigRemoteName>>> + Send {
        request.not_implemented()
    }
    /// Remote devices that supply register values. PUT `/config/remote`.
    fn put(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigRemoteName>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Remote devices that supply register values. POST `/config/remote`.
    fn post(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigRemoteName>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Remote devices that supply register values. DELETE `/config/remote`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A remote device. GET `/config/remote/{name}`.
    fn name_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigRemoteName>> + Send {
        request.not_implemented()
    }
    /// A remote device. PUT `/config/remote/{name}`.
    fn name_put(
        &self,
        request: &Request,
        name: String,
        body: models::ConfigRemoteName,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A remote device. POST `/config/remote/{name}`.
    fn name_post(
        &self,
        request: &Request,
        name: String,
        body: models::ConfigRemoteName,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A remote device. DELETE `/config/remote/{name}`.
    fn name_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Address in the form that the link type prescribes, e.g. `map.unit@host:port` for `modbus`,
    /// `modbus://map.unit@USB2` for `slowd`.
    ///
    /// GET `/config/remote/{name}/address`.
    fn name_address_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Address in the form that the link type prescribes, e.g. `map.unit@host:port` for `modbus`,
    /// `modbus://map.unit@USB2` for `slowd`.
    ///
    /// PUT `/config/remote/{name}/address`.
    fn name_address_put(
        &self,
        request: &Request,
        name: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Address in the form that the link type prescribes, e.g. `map.unit@host:port` for `modbus`,
    /// `modbus://map.unit@USB2` for `slowd`.
    ///
    /// POST `/config/remote/{name}/address`.
    fn name_address_post(
        &self,
        request: &Request,
        name: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Address in the form that the link type prescribes, e.g. `map.unit@host:port` for `modbus`,
    /// `modbus://map.unit@USB2` for `slowd`.
    ///
    /// DELETE `/config/remote/{name}/address`.
    fn name_address_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Protocol, e.g. `modbus`, `slowd` (serial devices), `tcp` and `udp` (other meters), `coap`,
    /// `ctrlbyweb`.
    ///
    /// GET `/config/remote/{name}/link_type`.
    fn name_link_type_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::LinkType>> + Send {
        request.not_implemented()
    }
    /// Protocol, e.g. `modbus`, `slowd` (serial devices), `tcp` and `udp` (other meters), `coap`,
    /// `ctrlbyweb`.
    ///
    /// PUT `/config/remote/{name}/link_type`.
    fn name_link_type_put(
        &self,
        request: &Request,
        name: String,
        body: models::LinkType,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Protocol, e.g. `modbus`, `slowd` (serial devices), `tcp` and `udp` (other meters), `coap`,
    /// `ctrlbyweb`.
    ///
    /// POST `/config/remote/{name}/link_type`.
    fn name_link_type_post(
        &self,
        request: &Request,
        name: String,
        body: models::LinkType,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Protocol, e.g. `modbus`, `slowd` (serial devices), `tcp` and `udp` (other meters), `coap`,
    /// `ctrlbyweb`.
    ///
    /// DELETE `/config/remote/{name}/link_type`.
    fn name_link_type_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/remote` and what is below it with this handler.
pub fn remote<H: Remote>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/remote", "configRemoteGet")
        .query(schemas::VIEW)
        .value(&schema::map(&schemas::CONFIG_REMOTE_NAME)),
    Route::put("/config/remote", "configRemotePut")
        .body(&schema::map(&schemas::CONFIG_REMOTE_NAME)),
    Route::post("/config/remote", "configRemotePost")
        .body(&schema::map(&schemas::CONFIG_REMOTE_NAME)),
    Route::delete("/config/remote", "configRemoteDelete"),
    Route::get("/config/remote/{name}", "configRemoteNameGet").query(schemas::VIEW),
    Route::put("/config/remote/{name}", "configRemoteNamePut")
        .body(&schemas::CONFIG_REMOTE_NAME),
    Route::post("/config/remote/{name}", "configRemoteNamePost")
        .body(&schemas::CONFIG_REMOTE_NAME),
    Route::delete("/config/remote/{name}", "configRemoteNameDelete"),
    Route::get("/config/remote/{name}/address", "configRemoteNameAddressGet"),
    Route::put("/config/remote/{name}/address", "configRemoteNameAddressPut")
        .body(&schema::string()),
    Route::post("/config/remote/{name}/address", "configRemoteNameAddressPost")
        .body(&schema::string()),
    Route::delete("/config/remote/{name}/address", "configRemoteNameAddressDelete"),
    Route::get("/config/remote/{name}/link_type", "configRemoteNameLinkTypeGet"),
    Route::put("/config/remote/{name}/link_type", "configRemoteNameLinkTypePut")
        .body(&schemas::LINK_TYPE),
    Route::post("/config/remote/{name}/link_type", "configRemoteNameLinkTypePost")
        .body(&schemas::LINK_TYPE),
    Route::delete("/config/remote/{name}/link_type", "configRemoteNameLinkTypeDelete"),
];
fn dispatch<'a, H: Remote>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.name_get(r, path(r, 0)?, query(r)?)),
        5 => object(h.name_put(r, path(r, 0)?, body(r)?)),
        6 => object(h.name_post(r, path(r, 0)?, body(r)?)),
        7 => object(h.name_delete(r, path(r, 0)?)),
        8 => envelope(h.name_address_get(r, path(r, 0)?)),
        9 => object(h.name_address_put(r, path(r, 0)?, body(r)?)),
        10 => object(h.name_address_post(r, path(r, 0)?, body(r)?)),
        11 => object(h.name_address_delete(r, path(r, 0)?)),
        12 => envelope(h.name_link_type_get(r, path(r, 0)?)),
        13 => object(h.name_link_type_put(r, path(r, 0)?, body(r)?)),
        14 => object(h.name_link_type_post(r, path(r, 0)?, body(r)?)),
        15 => object(h.name_link_type_delete(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
