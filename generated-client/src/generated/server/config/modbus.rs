// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 35711370ca031756

//! `/config/modbus` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Modbus in both roles. See [`guide::modbus`](crate::guide::modbus).
///
/// Serves `/config/modbus` and what is below it; clients: [`Modbus`](crate::resources::config::Modbus).
/// Methods that you do not override answer 501. [`guide::server`](crate::guide::server) has examples
/// with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Modbus for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::ConfigModbus> {
///         view.show(&models::ConfigModbus::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::modbus(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Modbus: Send + Sync + 'static {
    /// Modbus in both roles. GET `/config/modbus`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigModbus>> + Send {
        request.not_implemented()
    }
    /// Modbus in both roles. PUT `/config/modbus`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigModbus,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Modbus in both roles. POST `/config/modbus`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigModbus,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Modbus in both roles. DELETE `/config/modbus`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter as a Modbus client, reading other devices. GET `/config/modbus/client`.
    fn client_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigModbusClient>> + Send {
        request.not_implemented()
    }
    /// The meter as a Modbus client, reading other devices. PUT `/config/modbus/client`.
    fn client_put(
        &self,
        request: &Request,
        body: models::ConfigModbusClient,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter as a Modbus client, reading other devices. POST `/config/modbus/client`.
    fn client_post(
        &self,
        request: &Request,
        body: models::ConfigModbusClient,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter as a Modbus client, reading other devices. DELETE `/config/modbus/client`.
    fn client_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Own address maps by name. GET `/config/modbus/client/map`.
    fn client_map_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<
        Output = Reply<runtime::Map<models::ConfigModbusClientMapName>>,
    > + Send {
        request.not_implemented()
    }
    /// Own address maps by name. PUT `/config/modbus/client/map`.
    fn client_map_put(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigModbusClientMapName>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Own address maps by name. POST `/config/modbus/client/map`.
    fn client_map_post(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigModbusClientMapName>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Own address maps by name. DELETE `/config/modbus/client/map`.
    fn client_map_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// An address map: register definitions and options. GET `/config/modbus/client/map/{name}`.
    fn client_map_name_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigModbusClientMapName>> + Send {
        request.not_implemented()
    }
    /// An address map: register definitions and options. PUT `/config/modbus/client/map/{name}`.
    fn client_map_name_put(
        &self,
        request: &Request,
        name: String,
        body: models::ConfigModbusClientMapName,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// An address map: register definitions and options. POST `/config/modbus/client/map/{name}`.
    fn client_map_name_post(
        &self,
        request: &Request,
        name: String,
        body: models::ConfigModbusClientMapName,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// An address map: register definitions and options. DELETE `/config/modbus/client/map/{name}`.
    fn client_map_name_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Options, all of them text: `default-modbus-addr` (unit, `1`), `default-serial-params` (`9600/8n1`),
    /// `default-tcp-port` (`6001`).
    ///
    /// GET `/config/modbus/client/map/{name}/option`.
    fn client_map_name_option_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<String>>> + Send {
        request.not_implemented()
    }
    /// Options, all of them text: `default-modbus-addr` (unit, `1`), `default-serial-params` (`9600/8n1`),
    /// `default-tcp-port` (`6001`).
    ///
    /// PUT `/config/modbus/client/map/{name}/option`.
    fn client_map_name_option_put(
        &self,
        request: &Request,
        name: String,
        body: runtime::Map<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Options, all of them text: `default-modbus-addr` (unit, `1`), `default-serial-params` (`9600/8n1`),
    /// `default-tcp-port` (`6001`).
    ///
    /// POST `/config/modbus/client/map/{name}/option`.
    fn client_map_name_option_post(
        &self,
        request: &Request,
        name: String,
        body: runtime::Map<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Options, all of them text: `default-modbus-addr` (unit, `1`), `default-serial-params` (`9600/8n1`),
    /// `default-tcp-port` (`6001`).
    ///
    /// DELETE `/config/modbus/client/map/{name}/option`.
    fn client_map_name_option_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Value of an option. GET `/config/modbus/client/map/{name}/option/{opt}`.
    fn client_map_name_option_opt_get(
        &self,
        request: &Request,
        name: String,
        opt: models::ConfigModbusClientMapNameOptionOptOpt,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Value of an option. PUT `/config/modbus/client/map/{name}/option/{opt}`.
    fn client_map_name_option_opt_put(
        &self,
        request: &Request,
        name: String,
        opt: models::ConfigModbusClientMapNameOptionOptOpt,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Value of an option. POST `/config/modbus/client/map/{name}/option/{opt}`.
    fn client_map_name_option_opt_post(
        &self,
        request: &Request,
        name: String,
        opt: models::ConfigModbusClientMapNameOptionOptOpt,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Value of an option. DELETE `/config/modbus/client/map/{name}/option/{opt}`.
    fn client_map_name_option_opt_delete(
        &self,
        request: &Request,
        name: String,
        opt: models::ConfigModbusClientMapNameOptionOptOpt,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Register definitions. GET `/config/modbus/client/map/{name}/reg`.
    fn client_map_name_reg_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<
        Output = Reply<Vec<models::ConfigModbusClientMapNameRegItem>>,
    > + Send {
        request.not_implemented()
    }
    /// Register definitions. PUT `/config/modbus/client/map/{name}/reg`.
    fn client_map_name_reg_put(
        &self,
        request: &Request,
        name: String,
        body: Vec<models::ConfigModbusClientMapNameRegItem>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Register definitions. POST `/config/modbus/client/map/{name}/reg`.
    fn client_map_name_reg_post(
        &self,
        request: &Request,
        name: String,
        body: Vec<models::ConfigModbusClientMapNameRegItem>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Register definitions. DELETE `/config/modbus/client/map/{name}/reg`.
    fn client_map_name_reg_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A register definition: physical value = (raw + offset) * scale.
    ///
    /// GET `/config/modbus/client/map/{name}/reg/{idx}`.
    fn client_map_name_reg_idx_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigModbusClientMapNameRegItem>> + Send {
        request.not_implemented()
    }
    /// A register definition: physical value = (raw + offset) * scale.
    ///
    /// PUT `/config/modbus/client/map/{name}/reg/{idx}`.
    fn client_map_name_reg_idx_put(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: models::ConfigModbusClientMapNameRegItem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A register definition: physical value = (raw + offset) * scale.
    ///
    /// POST `/config/modbus/client/map/{name}/reg/{idx}`.
    fn client_map_name_reg_idx_post(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: models::ConfigModbusClientMapNameRegItem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A register definition: physical value = (raw + offset) * scale.
    ///
    /// DELETE `/config/modbus/client/map/{name}/reg/{idx}`.
    fn client_map_name_reg_idx_delete(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Any name that is unique in the map. GET `/config/modbus/client/map/{name}/reg/{idx}/name`.
    fn client_map_name_reg_idx_name_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Any name that is unique in the map. PUT `/config/modbus/client/map/{name}/reg/{idx}/name`.
    fn client_map_name_reg_idx_name_put(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Any name that is unique in the map. POST `/config/modbus/client/map/{name}/reg/{idx}/name`.
    fn client_map_name_reg_idx_name_post(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Any name that is unique in the map. DELETE `/config/modbus/client/map/{name}/reg/{idx}/name`.
    fn client_map_name_reg_idx_name_delete(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Modbus address. GET `/config/modbus/client/map/{name}/reg/{idx}/addr`.
    fn client_map_name_reg_idx_addr_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<u16>> + Send {
        request.not_implemented()
    }
    /// Modbus address. PUT `/config/modbus/client/map/{name}/reg/{idx}/addr`.
    fn client_map_name_reg_idx_addr_put(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: u16,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Modbus address. POST `/config/modbus/client/map/{name}/reg/{idx}/addr`.
    fn client_map_name_reg_idx_addr_post(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: u16,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Modbus address. DELETE `/config/modbus/client/map/{name}/reg/{idx}/addr`.
    fn client_map_name_reg_idx_addr_delete(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Raw type. GET `/config/modbus/client/map/{name}/reg/{idx}/type`.
    fn client_map_name_reg_idx_type_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<
        Output = Reply<models::ConfigModbusClientMapNameRegItemType>,
    > + Send {
        request.not_implemented()
    }
    /// Raw type. PUT `/config/modbus/client/map/{name}/reg/{idx}/type`.
    fn client_map_name_reg_idx_type_put(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: models::ConfigModbusClientMapNameRegItemType,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Raw type. POST `/config/modbus/client/map/{name}/reg/{idx}/type`.
    fn client_map_name_reg_idx_type_post(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: models::ConfigModbusClientMapNameRegItemType,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Raw type. DELETE `/config/modbus/client/map/{name}/reg/{idx}/type`.
    fn client_map_name_reg_idx_type_delete(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `analog` can be averaged. GET `/config/modbus/client/map/{name}/reg/{idx}/kind`.
    fn client_map_name_reg_idx_kind_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<
        Output = Reply<models::ConfigModbusClientMapNameRegItemKind>,
    > + Send {
        request.not_implemented()
    }
    /// `analog` can be averaged. PUT `/config/modbus/client/map/{name}/reg/{idx}/kind`.
    fn client_map_name_reg_idx_kind_put(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: models::ConfigModbusClientMapNameRegItemKind,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `analog` can be averaged. POST `/config/modbus/client/map/{name}/reg/{idx}/kind`.
    fn client_map_name_reg_idx_kind_post(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: models::ConfigModbusClientMapNameRegItemKind,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `analog` can be averaged. DELETE `/config/modbus/client/map/{name}/reg/{idx}/kind`.
    fn client_map_name_reg_idx_kind_delete(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Unit of an `analog` register, from a fixed list such as `W`, `kWh`, `V`, `A`, `Hz`, `%`, `degC`,
    /// `s`, `#3` (a number with three decimals).
    ///
    /// GET `/config/modbus/client/map/{name}/reg/{idx}/unit`.
    fn client_map_name_reg_idx_unit_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Unit of an `analog` register, from a fixed list such as `W`, `kWh`, `V`, `A`, `Hz`, `%`, `degC`,
    /// `s`, `#3` (a number with three decimals).
    ///
    /// PUT `/config/modbus/client/map/{name}/reg/{idx}/unit`.
    fn client_map_name_reg_idx_unit_put(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Unit of an `analog` register, from a fixed list such as `W`, `kWh`, `V`, `A`, `Hz`, `%`, `degC`,
    /// `s`, `#3` (a number with three decimals).
    ///
    /// POST `/config/modbus/client/map/{name}/reg/{idx}/unit`.
    fn client_map_name_reg_idx_unit_post(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Unit of an `analog` register, from a fixed list such as `W`, `kWh`, `V`, `A`, `Hz`, `%`, `degC`,
    /// `s`, `#3` (a number with three decimals).
    ///
    /// DELETE `/config/modbus/client/map/{name}/reg/{idx}/unit`.
    fn client_map_name_reg_idx_unit_delete(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Added to the raw value before scaling. GET `/config/modbus/client/map/{name}/reg/{idx}/offset`.
    fn client_map_name_reg_idx_offset_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// Added to the raw value before scaling. PUT `/config/modbus/client/map/{name}/reg/{idx}/offset`.
    fn client_map_name_reg_idx_offset_put(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Added to the raw value before scaling. POST `/config/modbus/client/map/{name}/reg/{idx}/offset`.
    fn client_map_name_reg_idx_offset_post(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Added to the raw value before scaling. DELETE `/config/modbus/client/map/{name}/reg/{idx}/offset`.
    fn client_map_name_reg_idx_offset_delete(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Factor, applied after the offset. GET `/config/modbus/client/map/{name}/reg/{idx}/scale`.
    fn client_map_name_reg_idx_scale_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// Factor, applied after the offset. PUT `/config/modbus/client/map/{name}/reg/{idx}/scale`.
    fn client_map_name_reg_idx_scale_put(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Factor, applied after the offset. POST `/config/modbus/client/map/{name}/reg/{idx}/scale`.
    fn client_map_name_reg_idx_scale_post(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Factor, applied after the offset. DELETE `/config/modbus/client/map/{name}/reg/{idx}/scale`.
    fn client_map_name_reg_idx_scale_delete(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `ro` can only be read, `rw` also written. GET `/config/modbus/client/map/{name}/reg/{idx}/access`.
    fn client_map_name_reg_idx_access_get(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<
        Output = Reply<models::ConfigModbusClientMapNameRegItemAccess>,
    > + Send {
        request.not_implemented()
    }
    /// `ro` can only be read, `rw` also written. PUT `/config/modbus/client/map/{name}/reg/{idx}/access`.
    fn client_map_name_reg_idx_access_put(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: models::ConfigModbusClientMapNameRegItemAccess,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `ro` can only be read, `rw` also written. POST `/config/modbus/client/map/{name}/reg/{idx}/access`.
    fn client_map_name_reg_idx_access_post(
        &self,
        request: &Request,
        name: String,
        idx: String,
        body: models::ConfigModbusClientMapNameRegItemAccess,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `ro` can only be read, `rw` also written.
    ///
    /// DELETE `/config/modbus/client/map/{name}/reg/{idx}/access`.
    fn client_map_name_reg_idx_access_delete(
        &self,
        request: &Request,
        name: String,
        idx: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter as a Modbus server, read by other devices. GET `/config/modbus/server`.
    fn server_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigModbusServer>> + Send {
        request.not_implemented()
    }
    /// The meter as a Modbus server, read by other devices. PUT `/config/modbus/server`.
    fn server_put(
        &self,
        request: &Request,
        body: models::ConfigModbusServer,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter as a Modbus server, read by other devices. POST `/config/modbus/server`.
    fn server_post(
        &self,
        request: &Request,
        body: models::ConfigModbusServer,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter as a Modbus server, read by other devices. DELETE `/config/modbus/server`.
    fn server_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Protocols served, `rtu` (serial), `tcp` or both. GET `/config/modbus/server/enable`.
    fn server_enable_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::ConfigModbusServerEnableItem>>> + Send {
        request.not_implemented()
    }
    /// Protocols served, `rtu` (serial), `tcp` or both. PUT `/config/modbus/server/enable`.
    fn server_enable_put(
        &self,
        request: &Request,
        body: Vec<models::ConfigModbusServerEnableItem>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Protocols served, `rtu` (serial), `tcp` or both. POST `/config/modbus/server/enable`.
    fn server_enable_post(
        &self,
        request: &Request,
        body: Vec<models::ConfigModbusServerEnableItem>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Protocols served, `rtu` (serial), `tcp` or both. DELETE `/config/modbus/server/enable`.
    fn server_enable_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A protocol. GET `/config/modbus/server/enable/{idx}`.
    fn server_enable_idx_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::ConfigModbusServerEnableItem>> + Send {
        request.not_implemented()
    }
    /// A protocol. PUT `/config/modbus/server/enable/{idx}`.
    fn server_enable_idx_put(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigModbusServerEnableItem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A protocol. POST `/config/modbus/server/enable/{idx}`.
    fn server_enable_idx_post(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigModbusServerEnableItem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A protocol. DELETE `/config/modbus/server/enable/{idx}`.
    fn server_enable_idx_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Unit number on an RTU bus, unique there. GET `/config/modbus/server/id`.
    fn server_id_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// Unit number on an RTU bus, unique there. PUT `/config/modbus/server/id`.
    fn server_id_put(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Unit number on an RTU bus, unique there. POST `/config/modbus/server/id`.
    fn server_id_post(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Unit number on an RTU bus, unique there. DELETE `/config/modbus/server/id`.
    fn server_id_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Modbus over a serial line. GET `/config/modbus/server/rtu`.
    fn server_rtu_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigModbusServerRtu>> + Send {
        request.not_implemented()
    }
    /// Modbus over a serial line. PUT `/config/modbus/server/rtu`.
    fn server_rtu_put(
        &self,
        request: &Request,
        body: models::ConfigModbusServerRtu,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Modbus over a serial line. POST `/config/modbus/server/rtu`.
    fn server_rtu_post(
        &self,
        request: &Request,
        body: models::ConfigModbusServerRtu,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Modbus over a serial line. DELETE `/config/modbus/server/rtu`.
    fn server_rtu_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`.
    ///
    /// GET `/config/modbus/server/rtu/port`.
    fn server_rtu_port_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`.
    ///
    /// PUT `/config/modbus/server/rtu/port`.
    fn server_rtu_port_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`.
    ///
    /// POST `/config/modbus/server/rtu/port`.
    fn server_rtu_port_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`.
    ///
    /// DELETE `/config/modbus/server/rtu/port`.
    fn server_rtu_port_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Modbus over TCP. GET `/config/modbus/server/tcp`.
    fn server_tcp_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigModbusServerTcp>> + Send {
        request.not_implemented()
    }
    /// Modbus over TCP. PUT `/config/modbus/server/tcp`.
    fn server_tcp_put(
        &self,
        request: &Request,
        body: models::ConfigModbusServerTcp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Modbus over TCP. POST `/config/modbus/server/tcp`.
    fn server_tcp_post(
        &self,
        request: &Request,
        body: models::ConfigModbusServerTcp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Modbus over TCP. DELETE `/config/modbus/server/tcp`.
    fn server_tcp_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// TCP port. GET `/config/modbus/server/tcp/port`.
    fn server_tcp_port_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<u16>> + Send {
        request.not_implemented()
    }
    /// TCP port. PUT `/config/modbus/server/tcp/port`.
    fn server_tcp_port_put(
        &self,
        request: &Request,
        body: u16,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// TCP port. POST `/config/modbus/server/tcp/port`.
    fn server_tcp_port_post(
        &self,
        request: &Request,
        body: u16,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// TCP port. DELETE `/config/modbus/server/tcp/port`.
    fn server_tcp_port_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/modbus` and what is below it with this handler.
pub fn modbus<H: Modbus>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/modbus", "configModbusGet")
        .query(schemas::VIEW)
        .value(&schemas::CONFIG_MODBUS),
    Route::put("/config/modbus", "configModbusPut").body(&schemas::CONFIG_MODBUS),
    Route::post("/config/modbus", "configModbusPost").body(&schemas::CONFIG_MODBUS),
    Route::delete("/config/modbus", "configModbusDelete"),
    Route::get("/config/modbus/client", "configModbusClientGet").query(schemas::VIEW),
    Route::put("/config/modbus/client", "configModbusClientPut")
        .body(&schemas::CONFIG_MODBUS_CLIENT),
    Route::post("/config/modbus/client", "configModbusClientPost")
        .body(&schemas::CONFIG_MODBUS_CLIENT),
    Route::delete("/config/modbus/client", "configModbusClientDelete"),
    Route::get("/config/modbus/client/map", "configModbusClientMapGet")
        .query(schemas::VIEW),
    Route::put("/config/modbus/client/map", "configModbusClientMapPut")
        .body(&schema::map(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME)),
    Route::post("/config/modbus/client/map", "configModbusClientMapPost")
        .body(&schema::map(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME)),
    Route::delete("/config/modbus/client/map", "configModbusClientMapDelete"),
    Route::get("/config/modbus/client/map/{name}", "configModbusClientMapNameGet")
        .query(schemas::VIEW),
    Route::put("/config/modbus/client/map/{name}", "configModbusClientMapNamePut")
        .body(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME),
    Route::post("/config/modbus/client/map/{name}", "configModbusClientMapNamePost")
        .body(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME),
    Route::delete("/config/modbus/client/map/{name}", "configModbusClientMapNameDelete"),
    Route::get(
            "/config/modbus/client/map/{name}/option",
            "configModbusClientMapNameOptionGet",
        )
        .query(schemas::VIEW),
    Route::put(
            "/config/modbus/client/map/{name}/option",
            "configModbusClientMapNameOptionPut",
        )
        .body(&schema::map(&schema::string())),
    Route::post(
            "/config/modbus/client/map/{name}/option",
            "configModbusClientMapNameOptionPost",
        )
        .body(&schema::map(&schema::string())),
    Route::delete(
        "/config/modbus/client/map/{name}/option",
        "configModbusClientMapNameOptionDelete",
    ),
    Route::get(
            "/config/modbus/client/map/{name}/option/{opt}",
            "configModbusClientMapNameOptionOptGet",
        )
        .path(
            &[&schema::string(), &schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_OPTION_OPT_OPT],
        ),
    Route::put(
            "/config/modbus/client/map/{name}/option/{opt}",
            "configModbusClientMapNameOptionOptPut",
        )
        .path(
            &[&schema::string(), &schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_OPTION_OPT_OPT],
        )
        .body(&schema::string()),
    Route::post(
            "/config/modbus/client/map/{name}/option/{opt}",
            "configModbusClientMapNameOptionOptPost",
        )
        .path(
            &[&schema::string(), &schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_OPTION_OPT_OPT],
        )
        .body(&schema::string()),
    Route::delete(
            "/config/modbus/client/map/{name}/option/{opt}",
            "configModbusClientMapNameOptionOptDelete",
        )
        .path(
            &[&schema::string(), &schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_OPTION_OPT_OPT],
        ),
    Route::get("/config/modbus/client/map/{name}/reg", "configModbusClientMapNameRegGet")
        .query(schemas::VIEW),
    Route::put("/config/modbus/client/map/{name}/reg", "configModbusClientMapNameRegPut")
        .body(&schema::array(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM)),
    Route::post(
            "/config/modbus/client/map/{name}/reg",
            "configModbusClientMapNameRegPost",
        )
        .body(&schema::array(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM)),
    Route::delete(
        "/config/modbus/client/map/{name}/reg",
        "configModbusClientMapNameRegDelete",
    ),
    Route::get(
            "/config/modbus/client/map/{name}/reg/{idx}",
            "configModbusClientMapNameRegItemGet",
        )
        .query(schemas::VIEW),
    Route::put(
            "/config/modbus/client/map/{name}/reg/{idx}",
            "configModbusClientMapNameRegItemPut",
        )
        .body(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM),
    Route::post(
            "/config/modbus/client/map/{name}/reg/{idx}",
            "configModbusClientMapNameRegItemPost",
        )
        .body(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM),
    Route::delete(
        "/config/modbus/client/map/{name}/reg/{idx}",
        "configModbusClientMapNameRegItemDelete",
    ),
    Route::get(
        "/config/modbus/client/map/{name}/reg/{idx}/name",
        "configModbusClientMapNameRegItemNameGet",
    ),
    Route::put(
            "/config/modbus/client/map/{name}/reg/{idx}/name",
            "configModbusClientMapNameRegItemNamePut",
        )
        .body(&schema::string()),
    Route::post(
            "/config/modbus/client/map/{name}/reg/{idx}/name",
            "configModbusClientMapNameRegItemNamePost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/modbus/client/map/{name}/reg/{idx}/name",
        "configModbusClientMapNameRegItemNameDelete",
    ),
    Route::get(
        "/config/modbus/client/map/{name}/reg/{idx}/addr",
        "configModbusClientMapNameRegItemAddrGet",
    ),
    Route::put(
            "/config/modbus/client/map/{name}/reg/{idx}/addr",
            "configModbusClientMapNameRegItemAddrPut",
        )
        .body(&schema::between(0, 65535)),
    Route::post(
            "/config/modbus/client/map/{name}/reg/{idx}/addr",
            "configModbusClientMapNameRegItemAddrPost",
        )
        .body(&schema::between(0, 65535)),
    Route::delete(
        "/config/modbus/client/map/{name}/reg/{idx}/addr",
        "configModbusClientMapNameRegItemAddrDelete",
    ),
    Route::get(
        "/config/modbus/client/map/{name}/reg/{idx}/type",
        "configModbusClientMapNameRegItemTypeGet",
    ),
    Route::put(
            "/config/modbus/client/map/{name}/reg/{idx}/type",
            "configModbusClientMapNameRegItemTypePut",
        )
        .body(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM_TYPE),
    Route::post(
            "/config/modbus/client/map/{name}/reg/{idx}/type",
            "configModbusClientMapNameRegItemTypePost",
        )
        .body(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM_TYPE),
    Route::delete(
        "/config/modbus/client/map/{name}/reg/{idx}/type",
        "configModbusClientMapNameRegItemTypeDelete",
    ),
    Route::get(
        "/config/modbus/client/map/{name}/reg/{idx}/kind",
        "configModbusClientMapNameRegItemKindGet",
    ),
    Route::put(
            "/config/modbus/client/map/{name}/reg/{idx}/kind",
            "configModbusClientMapNameRegItemKindPut",
        )
        .body(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM_KIND),
    Route::post(
            "/config/modbus/client/map/{name}/reg/{idx}/kind",
            "configModbusClientMapNameRegItemKindPost",
        )
        .body(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM_KIND),
    Route::delete(
        "/config/modbus/client/map/{name}/reg/{idx}/kind",
        "configModbusClientMapNameRegItemKindDelete",
    ),
    Route::get(
        "/config/modbus/client/map/{name}/reg/{idx}/unit",
        "configModbusClientMapNameRegItemUnitGet",
    ),
    Route::put(
            "/config/modbus/client/map/{name}/reg/{idx}/unit",
            "configModbusClientMapNameRegItemUnitPut",
        )
        .body(&schema::string()),
    Route::post(
            "/config/modbus/client/map/{name}/reg/{idx}/unit",
            "configModbusClientMapNameRegItemUnitPost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/modbus/client/map/{name}/reg/{idx}/unit",
        "configModbusClientMapNameRegItemUnitDelete",
    ),
    Route::get(
        "/config/modbus/client/map/{name}/reg/{idx}/offset",
        "configModbusClientMapNameRegItemOffsetGet",
    ),
    Route::put(
            "/config/modbus/client/map/{name}/reg/{idx}/offset",
            "configModbusClientMapNameRegItemOffsetPut",
        )
        .body(&schema::number()),
    Route::post(
            "/config/modbus/client/map/{name}/reg/{idx}/offset",
            "configModbusClientMapNameRegItemOffsetPost",
        )
        .body(&schema::number()),
    Route::delete(
        "/config/modbus/client/map/{name}/reg/{idx}/offset",
        "configModbusClientMapNameRegItemOffsetDelete",
    ),
    Route::get(
        "/config/modbus/client/map/{name}/reg/{idx}/scale",
        "configModbusClientMapNameRegItemScaleGet",
    ),
    Route::put(
            "/config/modbus/client/map/{name}/reg/{idx}/scale",
            "configModbusClientMapNameRegItemScalePut",
        )
        .body(&schema::number()),
    Route::post(
            "/config/modbus/client/map/{name}/reg/{idx}/scale",
            "configModbusClientMapNameRegItemScalePost",
        )
        .body(&schema::number()),
    Route::delete(
        "/config/modbus/client/map/{name}/reg/{idx}/scale",
        "configModbusClientMapNameRegItemScaleDelete",
    ),
    Route::get(
        "/config/modbus/client/map/{name}/reg/{idx}/access",
        "configModbusClientMapNameRegItemAccessGet",
    ),
    Route::put(
            "/config/modbus/client/map/{name}/reg/{idx}/access",
            "configModbusClientMapNameRegItemAccessPut",
        )
        .body(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM_ACCESS),
    Route::post(
            "/config/modbus/client/map/{name}/reg/{idx}/access",
            "configModbusClientMapNameRegItemAccessPost",
        )
        .body(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM_ACCESS),
    Route::delete(
        "/config/modbus/client/map/{name}/reg/{idx}/access",
        "configModbusClientMapNameRegItemAccessDelete",
    ),
    Route::get("/config/modbus/server", "configModbusServerGet").query(schemas::VIEW),
    Route::put("/config/modbus/server", "configModbusServerPut")
        .body(&schemas::CONFIG_MODBUS_SERVER),
    Route::post("/config/modbus/server", "configModbusServerPost")
        .body(&schemas::CONFIG_MODBUS_SERVER),
    Route::delete("/config/modbus/server", "configModbusServerDelete"),
    Route::get("/config/modbus/server/enable", "configModbusServerEnableGet")
        .query(schemas::VIEW),
    Route::put("/config/modbus/server/enable", "configModbusServerEnablePut")
        .body(&schema::array(&schemas::CONFIG_MODBUS_SERVER_ENABLE_ITEM)),
    Route::post("/config/modbus/server/enable", "configModbusServerEnablePost")
        .body(&schema::array(&schemas::CONFIG_MODBUS_SERVER_ENABLE_ITEM)),
    Route::delete("/config/modbus/server/enable", "configModbusServerEnableDelete"),
    Route::get("/config/modbus/server/enable/{idx}", "configModbusServerEnableItemGet"),
    Route::put("/config/modbus/server/enable/{idx}", "configModbusServerEnableItemPut")
        .body(&schemas::CONFIG_MODBUS_SERVER_ENABLE_ITEM),
    Route::post("/config/modbus/server/enable/{idx}", "configModbusServerEnableItemPost")
        .body(&schemas::CONFIG_MODBUS_SERVER_ENABLE_ITEM),
    Route::delete(
        "/config/modbus/server/enable/{idx}",
        "configModbusServerEnableItemDelete",
    ),
    Route::get("/config/modbus/server/id", "configModbusServerIdGet"),
    Route::put("/config/modbus/server/id", "configModbusServerIdPut")
        .body(&schema::between(1, 247)),
    Route::post("/config/modbus/server/id", "configModbusServerIdPost")
        .body(&schema::between(1, 247)),
    Route::delete("/config/modbus/server/id", "configModbusServerIdDelete"),
    Route::get("/config/modbus/server/rtu", "configModbusServerRtuGet")
        .query(schemas::VIEW),
    Route::put("/config/modbus/server/rtu", "configModbusServerRtuPut")
        .body(&schemas::CONFIG_MODBUS_SERVER_RTU),
    Route::post("/config/modbus/server/rtu", "configModbusServerRtuPost")
        .body(&schemas::CONFIG_MODBUS_SERVER_RTU),
    Route::delete("/config/modbus/server/rtu", "configModbusServerRtuDelete"),
    Route::get("/config/modbus/server/rtu/port", "configModbusServerRtuPortGet"),
    Route::put("/config/modbus/server/rtu/port", "configModbusServerRtuPortPut")
        .body(&schema::string()),
    Route::post("/config/modbus/server/rtu/port", "configModbusServerRtuPortPost")
        .body(&schema::string()),
    Route::delete("/config/modbus/server/rtu/port", "configModbusServerRtuPortDelete"),
    Route::get("/config/modbus/server/tcp", "configModbusServerTcpGet")
        .query(schemas::VIEW),
    Route::put("/config/modbus/server/tcp", "configModbusServerTcpPut")
        .body(&schemas::CONFIG_MODBUS_SERVER_TCP),
    Route::post("/config/modbus/server/tcp", "configModbusServerTcpPost")
        .body(&schemas::CONFIG_MODBUS_SERVER_TCP),
    Route::delete("/config/modbus/server/tcp", "configModbusServerTcpDelete"),
    Route::get("/config/modbus/server/tcp/port", "configModbusServerTcpPortGet"),
    Route::put("/config/modbus/server/tcp/port", "configModbusServerTcpPortPut")
        .body(&schema::between(0, 65535)),
    Route::post("/config/modbus/server/tcp/port", "configModbusServerTcpPortPost")
        .body(&schema::between(0, 65535)),
    Route::delete("/config/modbus/server/tcp/port", "configModbusServerTcpPortDelete"),
];
fn dispatch<'a, H: Modbus>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.client_get(r, query(r)?)),
        5 => object(h.client_put(r, body(r)?)),
        6 => object(h.client_post(r, body(r)?)),
        7 => object(h.client_delete(r)),
        8 => envelope(h.client_map_get(r, query(r)?)),
        9 => object(h.client_map_put(r, body(r)?)),
        10 => object(h.client_map_post(r, body(r)?)),
        11 => object(h.client_map_delete(r)),
        12 => envelope(h.client_map_name_get(r, path(r, 0)?, query(r)?)),
        13 => object(h.client_map_name_put(r, path(r, 0)?, body(r)?)),
        14 => object(h.client_map_name_post(r, path(r, 0)?, body(r)?)),
        15 => object(h.client_map_name_delete(r, path(r, 0)?)),
        16 => envelope(h.client_map_name_option_get(r, path(r, 0)?, query(r)?)),
        17 => object(h.client_map_name_option_put(r, path(r, 0)?, body(r)?)),
        18 => object(h.client_map_name_option_post(r, path(r, 0)?, body(r)?)),
        19 => object(h.client_map_name_option_delete(r, path(r, 0)?)),
        20 => envelope(h.client_map_name_option_opt_get(r, path(r, 0)?, path(r, 1)?)),
        21 => {
            object(
                h.client_map_name_option_opt_put(r, path(r, 0)?, path(r, 1)?, body(r)?),
            )
        }
        22 => {
            object(
                h.client_map_name_option_opt_post(r, path(r, 0)?, path(r, 1)?, body(r)?),
            )
        }
        23 => object(h.client_map_name_option_opt_delete(r, path(r, 0)?, path(r, 1)?)),
        24 => envelope(h.client_map_name_reg_get(r, path(r, 0)?, query(r)?)),
        25 => object(h.client_map_name_reg_put(r, path(r, 0)?, body(r)?)),
        26 => object(h.client_map_name_reg_post(r, path(r, 0)?, body(r)?)),
        27 => object(h.client_map_name_reg_delete(r, path(r, 0)?)),
        28 => {
            envelope(
                h.client_map_name_reg_idx_get(r, path(r, 0)?, path(r, 1)?, query(r)?),
            )
        }
        29 => {
            object(h.client_map_name_reg_idx_put(r, path(r, 0)?, path(r, 1)?, body(r)?))
        }
        30 => {
            object(h.client_map_name_reg_idx_post(r, path(r, 0)?, path(r, 1)?, body(r)?))
        }
        31 => object(h.client_map_name_reg_idx_delete(r, path(r, 0)?, path(r, 1)?)),
        32 => envelope(h.client_map_name_reg_idx_name_get(r, path(r, 0)?, path(r, 1)?)),
        33 => {
            object(
                h.client_map_name_reg_idx_name_put(r, path(r, 0)?, path(r, 1)?, body(r)?),
            )
        }
        34 => {
            object(
                h
                    .client_map_name_reg_idx_name_post(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        body(r)?,
                    ),
            )
        }
        35 => object(h.client_map_name_reg_idx_name_delete(r, path(r, 0)?, path(r, 1)?)),
        36 => envelope(h.client_map_name_reg_idx_addr_get(r, path(r, 0)?, path(r, 1)?)),
        37 => {
            object(
                h.client_map_name_reg_idx_addr_put(r, path(r, 0)?, path(r, 1)?, body(r)?),
            )
        }
        38 => {
            object(
                h
                    .client_map_name_reg_idx_addr_post(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        body(r)?,
                    ),
            )
        }
        39 => object(h.client_map_name_reg_idx_addr_delete(r, path(r, 0)?, path(r, 1)?)),
        40 => envelope(h.client_map_name_reg_idx_type_get(r, path(r, 0)?, path(r, 1)?)),
        41 => {
            object(
                h.client_map_name_reg_idx_type_put(r, path(r, 0)?, path(r, 1)?, body(r)?),
            )
        }
        42 => {
            object(
                h
                    .client_map_name_reg_idx_type_post(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        body(r)?,
                    ),
            )
        }
        43 => object(h.client_map_name_reg_idx_type_delete(r, path(r, 0)?, path(r, 1)?)),
        44 => envelope(h.client_map_name_reg_idx_kind_get(r, path(r, 0)?, path(r, 1)?)),
        45 => {
            object(
                h.client_map_name_reg_idx_kind_put(r, path(r, 0)?, path(r, 1)?, body(r)?),
            )
        }
        46 => {
            object(
                h
                    .client_map_name_reg_idx_kind_post(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        body(r)?,
                    ),
            )
        }
        47 => object(h.client_map_name_reg_idx_kind_delete(r, path(r, 0)?, path(r, 1)?)),
        48 => envelope(h.client_map_name_reg_idx_unit_get(r, path(r, 0)?, path(r, 1)?)),
        49 => {
            object(
                h.client_map_name_reg_idx_unit_put(r, path(r, 0)?, path(r, 1)?, body(r)?),
            )
        }
        50 => {
            object(
                h
                    .client_map_name_reg_idx_unit_post(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        body(r)?,
                    ),
            )
        }
        51 => object(h.client_map_name_reg_idx_unit_delete(r, path(r, 0)?, path(r, 1)?)),
        52 => envelope(h.client_map_name_reg_idx_offset_get(r, path(r, 0)?, path(r, 1)?)),
        53 => {
            object(
                h
                    .client_map_name_reg_idx_offset_put(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        body(r)?,
                    ),
            )
        }
        54 => {
            object(
                h
                    .client_map_name_reg_idx_offset_post(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        body(r)?,
                    ),
            )
        }
        55 => {
            object(h.client_map_name_reg_idx_offset_delete(r, path(r, 0)?, path(r, 1)?))
        }
        56 => envelope(h.client_map_name_reg_idx_scale_get(r, path(r, 0)?, path(r, 1)?)),
        57 => {
            object(
                h
                    .client_map_name_reg_idx_scale_put(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        body(r)?,
                    ),
            )
        }
        58 => {
            object(
                h
                    .client_map_name_reg_idx_scale_post(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        body(r)?,
                    ),
            )
        }
        59 => object(h.client_map_name_reg_idx_scale_delete(r, path(r, 0)?, path(r, 1)?)),
        60 => envelope(h.client_map_name_reg_idx_access_get(r, path(r, 0)?, path(r, 1)?)),
        61 => {
            object(
                h
                    .client_map_name_reg_idx_access_put(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        body(r)?,
                    ),
            )
        }
        62 => {
            object(
                h
                    .client_map_name_reg_idx_access_post(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        body(r)?,
                    ),
            )
        }
        63 => {
            object(h.client_map_name_reg_idx_access_delete(r, path(r, 0)?, path(r, 1)?))
        }
        64 => envelope(h.server_get(r, query(r)?)),
        65 => object(h.server_put(r, body(r)?)),
        66 => object(h.server_post(r, body(r)?)),
        67 => object(h.server_delete(r)),
        68 => envelope(h.server_enable_get(r, query(r)?)),
        69 => object(h.server_enable_put(r, body(r)?)),
        70 => object(h.server_enable_post(r, body(r)?)),
        71 => object(h.server_enable_delete(r)),
        72 => envelope(h.server_enable_idx_get(r, path(r, 0)?)),
        73 => object(h.server_enable_idx_put(r, path(r, 0)?, body(r)?)),
        74 => object(h.server_enable_idx_post(r, path(r, 0)?, body(r)?)),
        75 => object(h.server_enable_idx_delete(r, path(r, 0)?)),
        76 => envelope(h.server_id_get(r)),
        77 => object(h.server_id_put(r, body(r)?)),
        78 => object(h.server_id_post(r, body(r)?)),
        79 => object(h.server_id_delete(r)),
        80 => envelope(h.server_rtu_get(r, query(r)?)),
        81 => object(h.server_rtu_put(r, body(r)?)),
        82 => object(h.server_rtu_post(r, body(r)?)),
        83 => object(h.server_rtu_delete(r)),
        84 => envelope(h.server_rtu_port_get(r)),
        85 => object(h.server_rtu_port_put(r, body(r)?)),
        86 => object(h.server_rtu_port_post(r, body(r)?)),
        87 => object(h.server_rtu_port_delete(r)),
        88 => envelope(h.server_tcp_get(r, query(r)?)),
        89 => object(h.server_tcp_put(r, body(r)?)),
        90 => object(h.server_tcp_post(r, body(r)?)),
        91 => object(h.server_tcp_delete(r)),
        92 => envelope(h.server_tcp_port_get(r)),
        93 => object(h.server_tcp_port_put(r, body(r)?)),
        94 => object(h.server_tcp_port_post(r, body(r)?)),
        95 => object(h.server_tcp_port_delete(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
