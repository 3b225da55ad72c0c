// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 72a2632c79f9fed0

//! `/config/register` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// What is recorded and derived. [`/register`](crate::resources::register::Register) reads the values.
///
/// Serves `/config/register` and what is below it; clients:
/// [`Register`](crate::resources::config::Register). Methods that you do not override answer 501.
/// [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Register for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         view: server::View,
///     ) -> Reply<models::ConfigRegister> {
///         view.show(&models::ConfigRegister::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::register(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Register: Send + Sync + 'static {
    /// What is recorded and derived. GET `/config/register`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigRegister>> + Send {
        request.not_implemented()
    }
    /// What is recorded and derived. PUT `/config/register`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigRegister,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// What is recorded and derived. POST `/config/register`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigRegister,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// What is recorded and derived. DELETE `/config/register`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Registers recorded in the database, by name. GET `/config/register/physical`.
    fn physical_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<
        Output = Reply<runtime::Map<models::ConfigRegisterPhysicalReg>>,
    > + Send {
        request.not_implemented()
    }
    /// Registers recorded in the database, by name. PUT `/config/register/physical`.
    fn physical_put(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigRegisterPhysicalReg>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Registers recorded in the database, by name. POST `/config/register/physical`.
    fn physical_post(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigRegisterPhysicalReg>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Registers recorded in the database, by name. DELETE `/config/register/physical`.
    fn physical_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A recorded register. GET `/config/register/physical/{reg}`.
    fn physical_reg_get(
        &self,
        request: &Request,
        reg: String,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigRegisterPhysicalReg>> + Send {
        request.not_implemented()
    }
    /// A recorded register. PUT `/config/register/physical/{reg}`.
    fn physical_reg_put(
        &self,
        request: &Request,
        reg: String,
        body: models::ConfigRegisterPhysicalReg,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A recorded register. POST `/config/register/physical/{reg}`.
    fn physical_reg_post(
        &self,
        request: &Request,
        reg: String,
        body: models::ConfigRegisterPhysicalReg,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A recorded register. DELETE `/config/register/physical/{reg}`.
    fn physical_reg_delete(
        &self,
        request: &Request,
        reg: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Source: `local`, or a name of `/config/remote`. GET `/config/register/physical/{reg}/dev`.
    fn physical_reg_dev_get(
        &self,
        request: &Request,
        reg: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Source: `local`, or a name of `/config/remote`. PUT `/config/register/physical/{reg}/dev`.
    fn physical_reg_dev_put(
        &self,
        request: &Request,
        reg: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Source: `local`, or a name of `/config/remote`. POST `/config/register/physical/{reg}/dev`.
    fn physical_reg_dev_post(
        &self,
        request: &Request,
        reg: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Source: `local`, or a name of `/config/remote`. DELETE `/config/register/physical/{reg}/dev`.
    fn physical_reg_dev_delete(
        &self,
        request: &Request,
        reg: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Database column, unique. GET `/config/register/physical/{reg}/did`.
    fn physical_reg_did_get(
        &self,
        request: &Request,
        reg: String,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// Database column, unique. PUT `/config/register/physical/{reg}/did`.
    fn physical_reg_did_put(
        &self,
        request: &Request,
        reg: String,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Database column, unique. POST `/config/register/physical/{reg}/did`.
    fn physical_reg_did_post(
        &self,
        request: &Request,
        reg: String,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Database column, unique. DELETE `/config/register/physical/{reg}/did`.
    fn physical_reg_did_delete(
        &self,
        request: &Request,
        reg: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Type code, e.g. `P`, `V`, `T`: decides unit and resolution.
    ///
    /// GET `/config/register/physical/{reg}/type`.
    fn physical_reg_type_get(
        &self,
        request: &Request,
        reg: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Type code, e.g. `P`, `V`, `T`: decides unit and resolution.
    ///
    /// PUT `/config/register/physical/{reg}/type`.
    fn physical_reg_type_put(
        &self,
        request: &Request,
        reg: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Type code, e.g. `P`, `V`, `T`: decides unit and resolution.
    ///
    /// POST `/config/register/physical/{reg}/type`.
    fn physical_reg_type_post(
        &self,
        request: &Request,
        reg: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Type code, e.g. `P`, `V`, `T`: decides unit and resolution.
    ///
    /// DELETE `/config/register/physical/{reg}/type`.
    fn physical_reg_type_delete(
        &self,
        request: &Request,
        reg: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// For a local register: a sensor (`S1`), a sum of power terms (`S1*L1+S2*L2`, real power from samples,
    /// not from RMS values), or `=` and an eScript formula, in which a result that is not finite counts as
    /// 0.
    ///
    /// GET `/config/register/physical/{reg}/value`.
    fn physical_reg_value_get(
        &self,
        request: &Request,
        reg: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// For a local register: a sensor (`S1`), a sum of power terms (`S1*L1+S2*L2`, real power from samples,
    /// not from RMS values), or `=` and an eScript formula, in which a result that is not finite counts as
    /// 0.
    ///
    /// PUT `/config/register/physical/{reg}/value`.
    fn physical_reg_value_put(
        &self,
        request: &Request,
        reg: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// For a local register: a sensor (`S1`), a sum of power terms (`S1*L1+S2*L2`, real power from samples,
    /// not from RMS values), or `=` and an eScript formula, in which a result that is not finite counts as
    /// 0.
    ///
    /// POST `/config/register/physical/{reg}/value`.
    fn physical_reg_value_post(
        &self,
        request: &Request,
        reg: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// For a local register: a sensor (`S1`), a sum of power terms (`S1*L1+S2*L2`, real power from samples,
    /// not from RMS values), or `=` and an eScript formula, in which a result that is not finite counts as
    /// 0.
    ///
    /// DELETE `/config/register/physical/{reg}/value`.
    fn physical_reg_value_delete(
        &self,
        request: &Request,
        reg: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sums of physical registers, by name. GET `/config/register/virtual`.
    fn virtual_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<
        Output = Reply<runtime::Map<models::ConfigRegisterVirtualReg>>,
    > + Send {
        request.not_implemented()
    }
    /// Sums of physical registers, by name. PUT `/config/register/virtual`.
    fn virtual_put(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigRegisterVirtualReg>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sums of physical registers, by name. POST `/config/register/virtual`.
    fn virtual_post(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigRegisterVirtualReg>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sums of physical registers, by name. DELETE `/config/register/virtual`.
    fn virtual_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A computed register. GET `/config/register/virtual/{reg}`.
    fn virtual_reg_get(
        &self,
        request: &Request,
        reg: String,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigRegisterVirtualReg>> + Send {
        request.not_implemented()
    }
    /// A computed register. PUT `/config/register/virtual/{reg}`.
    fn virtual_reg_put(
        &self,
        request: &Request,
        reg: String,
        body: models::ConfigRegisterVirtualReg,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A computed register. POST `/config/register/virtual/{reg}`.
    fn virtual_reg_post(
        &self,
        request: &Request,
        reg: String,
        body: models::ConfigRegisterVirtualReg,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A computed register. DELETE `/config/register/virtual/{reg}`.
    fn virtual_reg_delete(
        &self,
        request: &Request,
        reg: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Terms of the sum. GET `/config/register/virtual/{reg}/value`.
    fn virtual_reg_value_get(
        &self,
        request: &Request,
        reg: String,
        view: View,
    ) -> impl Future<
        Output = Reply<Vec<models::ConfigRegisterVirtualRegValueItem>>,
    > + Send {
        request.not_implemented()
    }
    /// Terms of the sum. PUT `/config/register/virtual/{reg}/value`.
    fn virtual_reg_value_put(
        &self,
        request: &Request,
        reg: String,
        body: Vec<models::ConfigRegisterVirtualRegValueItem>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Terms of the sum. POST `/config/register/virtual/{reg}/value`.
    fn virtual_reg_value_post(
        &self,
        request: &Request,
        reg: String,
        body: Vec<models::ConfigRegisterVirtualRegValueItem>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Terms of the sum. DELETE `/config/register/virtual/{reg}/value`.
    fn virtual_reg_value_delete(
        &self,
        request: &Request,
        reg: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A term. GET `/config/register/virtual/{reg}/value/{idx}`.
    fn virtual_reg_value_idx_get(
        &self,
        request: &Request,
        reg: String,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigRegisterVirtualRegValueItem>> + Send {
        request.not_implemented()
    }
    /// A term. PUT `/config/register/virtual/{reg}/value/{idx}`.
    fn virtual_reg_value_idx_put(
        &self,
        request: &Request,
        reg: String,
        idx: u64,
        body: models::ConfigRegisterVirtualRegValueItem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A term. POST `/config/register/virtual/{reg}/value/{idx}`.
    fn virtual_reg_value_idx_post(
        &self,
        request: &Request,
        reg: String,
        idx: u64,
        body: models::ConfigRegisterVirtualRegValueItem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A term. DELETE `/config/register/virtual/{reg}/value/{idx}`.
    fn virtual_reg_value_idx_delete(
        &self,
        request: &Request,
        reg: String,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sign. GET `/config/register/virtual/{reg}/value/{idx}/op`.
    fn virtual_reg_value_idx_op_get(
        &self,
        request: &Request,
        reg: String,
        idx: u64,
    ) -> impl Future<
        Output = Reply<models::ConfigRegisterVirtualRegValueItemOp>,
    > + Send {
        request.not_implemented()
    }
    /// Sign. PUT `/config/register/virtual/{reg}/value/{idx}/op`.
    fn virtual_reg_value_idx_op_put(
        &self,
        request: &Request,
        reg: String,
        idx: u64,
        body: models::ConfigRegisterVirtualRegValueItemOp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sign. POST `/config/register/virtual/{reg}/value/{idx}/op`.
    fn virtual_reg_value_idx_op_post(
        &self,
        request: &Request,
        reg: String,
        idx: u64,
        body: models::ConfigRegisterVirtualRegValueItemOp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sign. DELETE `/config/register/virtual/{reg}/value/{idx}/op`.
    fn virtual_reg_value_idx_op_delete(
        &self,
        request: &Request,
        reg: String,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Name of a physical register. GET `/config/register/virtual/{reg}/value/{idx}/register`.
    fn virtual_reg_value_idx_register_get(
        &self,
        request: &Request,
        reg: String,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Name of a physical register. PUT `/config/register/virtual/{reg}/value/{idx}/register`.
    fn virtual_reg_value_idx_register_put(
        &self,
        request: &Request,
        reg: String,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Name of a physical register. POST `/config/register/virtual/{reg}/value/{idx}/register`.
    fn virtual_reg_value_idx_register_post(
        &self,
        request: &Request,
        reg: String,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Name of a physical register. DELETE `/config/register/virtual/{reg}/value/{idx}/register`.
    fn virtual_reg_value_idx_register_delete(
        &self,
        request: &Request,
        reg: String,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/register` and what is below it with this handler.
pub fn register<H: Register>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/register", "configRegisterGet")
        .query(schemas::VIEW)
        .value(&schemas::CONFIG_REGISTER),
    Route::put("/config/register", "configRegisterPut").body(&schemas::CONFIG_REGISTER),
    Route::post("/config/register", "configRegisterPost")
        .body(&schemas::CONFIG_REGISTER),
    Route::delete("/config/register", "configRegisterDelete"),
    Route::get("/config/register/physical", "configRegisterPhysicalGet")
        .query(schemas::VIEW),
    Route::put("/config/register/physical", "configRegisterPhysicalPut")
        .body(&schema::map(&schemas::CONFIG_REGISTER_PHYSICAL_REG)),
    Route::post("/config/register/physical", "configRegisterPhysicalPost")
        .body(&schema::map(&schemas::CONFIG_REGISTER_PHYSICAL_REG)),
    Route::delete("/config/register/physical", "configRegisterPhysicalDelete"),
    Route::get("/config/register/physical/{reg}", "configRegisterPhysicalRegGet")
        .query(schemas::VIEW),
    Route::put("/config/register/physical/{reg}", "configRegisterPhysicalRegPut")
        .body(&schemas::CONFIG_REGISTER_PHYSICAL_REG),
    Route::post("/config/register/physical/{reg}", "configRegisterPhysicalRegPost")
        .body(&schemas::CONFIG_REGISTER_PHYSICAL_REG),
    Route::delete("/config/register/physical/{reg}", "configRegisterPhysicalRegDelete"),
    Route::get("/config/register/physical/{reg}/dev", "configRegisterPhysicalRegDevGet"),
    Route::put("/config/register/physical/{reg}/dev", "configRegisterPhysicalRegDevPut")
        .body(&schema::string()),
    Route::post(
            "/config/register/physical/{reg}/dev",
            "configRegisterPhysicalRegDevPost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/register/physical/{reg}/dev",
        "configRegisterPhysicalRegDevDelete",
    ),
    Route::get("/config/register/physical/{reg}/did", "configRegisterPhysicalRegDidGet"),
    Route::put("/config/register/physical/{reg}/did", "configRegisterPhysicalRegDidPut")
        .body(&schema::at_least(0)),
    Route::post(
            "/config/register/physical/{reg}/did",
            "configRegisterPhysicalRegDidPost",
        )
        .body(&schema::at_least(0)),
    Route::delete(
        "/config/register/physical/{reg}/did",
        "configRegisterPhysicalRegDidDelete",
    ),
    Route::get(
        "/config/register/physical/{reg}/type",
        "configRegisterPhysicalRegTypeGet",
    ),
    Route::put(
            "/config/register/physical/{reg}/type",
            "configRegisterPhysicalRegTypePut",
        )
        .body(&schema::string()),
    Route::post(
            "/config/register/physical/{reg}/type",
            "configRegisterPhysicalRegTypePost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/register/physical/{reg}/type",
        "configRegisterPhysicalRegTypeDelete",
    ),
    Route::get(
        "/config/register/physical/{reg}/value",
        "configRegisterPhysicalRegValueGet",
    ),
    Route::put(
            "/config/register/physical/{reg}/value",
            "configRegisterPhysicalRegValuePut",
        )
        .body(&schema::string()),
    Route::post(
            "/config/register/physical/{reg}/value",
            "configRegisterPhysicalRegValuePost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/register/physical/{reg}/value",
        "configRegisterPhysicalRegValueDelete",
    ),
    Route::get("/config/register/virtual", "configRegisterVirtualGet")
        .query(schemas::VIEW),
    Route::put("/config/register/virtual", "configRegisterVirtualPut")
        .body(&schema::map(&schemas::CONFIG_REGISTER_VIRTUAL_REG)),
    Route::post("/config/register/virtual", "configRegisterVirtualPost")
        .body(&schema::map(&schemas::CONFIG_REGISTER_VIRTUAL_REG)),
    Route::delete("/config/register/virtual", "configRegisterVirtualDelete"),
    Route::get("/config/register/virtual/{reg}", "configRegisterVirtualRegGet")
        .query(schemas::VIEW),
    Route::put("/config/register/virtual/{reg}", "configRegisterVirtualRegPut")
        .body(&schemas::CONFIG_REGISTER_VIRTUAL_REG),
    Route::post("/config/register/virtual/{reg}", "configRegisterVirtualRegPost")
        .body(&schemas::CONFIG_REGISTER_VIRTUAL_REG),
    Route::delete("/config/register/virtual/{reg}", "configRegisterVirtualRegDelete"),
    Route::get(
            "/config/register/virtual/{reg}/value",
            "configRegisterVirtualRegValueGet",
        )
        .query(schemas::VIEW),
    Route::put(
            "/config/register/virtual/{reg}/value",
            "configRegisterVirtualRegValuePut",
        )
        .body(&schema::array(&schemas::CONFIG_REGISTER_VIRTUAL_REG_VALUE_ITEM)),
    Route::post(
            "/config/register/virtual/{reg}/value",
            "configRegisterVirtualRegValuePost",
        )
        .body(&schema::array(&schemas::CONFIG_REGISTER_VIRTUAL_REG_VALUE_ITEM)),
    Route::delete(
        "/config/register/virtual/{reg}/value",
        "configRegisterVirtualRegValueDelete",
    ),
    Route::get(
            "/config/register/virtual/{reg}/value/{idx}",
            "configRegisterVirtualRegValueItemGet",
        )
        .query(schemas::VIEW),
    Route::put(
            "/config/register/virtual/{reg}/value/{idx}",
            "configRegisterVirtualRegValueItemPut",
        )
        .body(&schemas::CONFIG_REGISTER_VIRTUAL_REG_VALUE_ITEM),
    Route::post(
            "/config/register/virtual/{reg}/value/{idx}",
            "configRegisterVirtualRegValueItemPost",
        )
        .body(&schemas::CONFIG_REGISTER_VIRTUAL_REG_VALUE_ITEM),
    Route::delete(
        "/config/register/virtual/{reg}/value/{idx}",
        "configRegisterVirtualRegValueItemDelete",
    ),
    Route::get(
        "/config/register/virtual/{reg}/value/{idx}/op",
        "configRegisterVirtualRegValueItemOpGet",
    ),
    Route::put(
            "/config/register/virtual/{reg}/value/{idx}/op",
            "configRegisterVirtualRegValueItemOpPut",
        )
        .body(&schemas::CONFIG_REGISTER_VIRTUAL_REG_VALUE_ITEM_OP),
    Route::post(
            "/config/register/virtual/{reg}/value/{idx}/op",
            "configRegisterVirtualRegValueItemOpPost",
        )
        .body(&schemas::CONFIG_REGISTER_VIRTUAL_REG_VALUE_ITEM_OP),
    Route::delete(
        "/config/register/virtual/{reg}/value/{idx}/op",
        "configRegisterVirtualRegValueItemOpDelete",
    ),
    Route::get(
        "/config/register/virtual/{reg}/value/{idx}/register",
        "configRegisterVirtualRegValueItemRegisterGet",
    ),
    Route::put(
            "/config/register/virtual/{reg}/value/{idx}/register",
            "configRegisterVirtualRegValueItemRegisterPut",
        )
        .body(&schema::string()),
    Route::post(
            "/config/register/virtual/{reg}/value/{idx}/register",
            "configRegisterVirtualRegValueItemRegisterPost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/register/virtual/{reg}/value/{idx}/register",
        "configRegisterVirtualRegValueItemRegisterDelete",
    ),
];
fn dispatch<'a, H: Register>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.physical_get(r, query(r)?)),
        5 => object(h.physical_put(r, body(r)?)),
        6 => object(h.physical_post(r, body(r)?)),
        7 => object(h.physical_delete(r)),
        8 => envelope(h.physical_reg_get(r, path(r, 0)?, query(r)?)),
        9 => object(h.physical_reg_put(r, path(r, 0)?, body(r)?)),
        10 => object(h.physical_reg_post(r, path(r, 0)?, body(r)?)),
        11 => object(h.physical_reg_delete(r, path(r, 0)?)),
        12 => envelope(h.physical_reg_dev_get(r, path(r, 0)?)),
        13 => object(h.physical_reg_dev_put(r, path(r, 0)?, body(r)?)),
        14 => object(h.physical_reg_dev_post(r, path(r, 0)?, body(r)?)),
        15 => object(h.physical_reg_dev_delete(r, path(r, 0)?)),
        16 => envelope(h.physical_reg_did_get(r, path(r, 0)?)),
        17 => object(h.physical_reg_did_put(r, path(r, 0)?, body(r)?)),
        18 => object(h.physical_reg_did_post(r, path(r, 0)?, body(r)?)),
        19 => object(h.physical_reg_did_delete(r, path(r, 0)?)),
        20 => envelope(h.physical_reg_type_get(r, path(r, 0)?)),
        21 => object(h.physical_reg_type_put(r, path(r, 0)?, body(r)?)),
        22 => object(h.physical_reg_type_post(r, path(r, 0)?, body(r)?)),
        23 => object(h.physical_reg_type_delete(r, path(r, 0)?)),
        24 => envelope(h.physical_reg_value_get(r, path(r, 0)?)),
        25 => object(h.physical_reg_value_put(r, path(r, 0)?, body(r)?)),
        26 => object(h.physical_reg_value_post(r, path(r, 0)?, body(r)?)),
        27 => object(h.physical_reg_value_delete(r, path(r, 0)?)),
        28 => envelope(h.virtual_get(r, query(r)?)),
        29 => object(h.virtual_put(r, body(r)?)),
        30 => object(h.virtual_post(r, body(r)?)),
        31 => object(h.virtual_delete(r)),
        32 => envelope(h.virtual_reg_get(r, path(r, 0)?, query(r)?)),
        33 => object(h.virtual_reg_put(r, path(r, 0)?, body(r)?)),
        34 => object(h.virtual_reg_post(r, path(r, 0)?, body(r)?)),
        35 => object(h.virtual_reg_delete(r, path(r, 0)?)),
        36 => envelope(h.virtual_reg_value_get(r, path(r, 0)?, query(r)?)),
        37 => object(h.virtual_reg_value_put(r, path(r, 0)?, body(r)?)),
        38 => object(h.virtual_reg_value_post(r, path(r, 0)?, body(r)?)),
        39 => object(h.virtual_reg_value_delete(r, path(r, 0)?)),
        40 => {
            envelope(h.virtual_reg_value_idx_get(r, path(r, 0)?, path(r, 1)?, query(r)?))
        }
        41 => object(h.virtual_reg_value_idx_put(r, path(r, 0)?, path(r, 1)?, body(r)?)),
        42 => object(h.virtual_reg_value_idx_post(r, path(r, 0)?, path(r, 1)?, body(r)?)),
        43 => object(h.virtual_reg_value_idx_delete(r, path(r, 0)?, path(r, 1)?)),
        44 => envelope(h.virtual_reg_value_idx_op_get(r, path(r, 0)?, path(r, 1)?)),
        45 => {
            object(h.virtual_reg_value_idx_op_put(r, path(r, 0)?, path(r, 1)?, body(r)?))
        }
        46 => {
            object(
                h.virtual_reg_value_idx_op_post(r, path(r, 0)?, path(r, 1)?, body(r)?),
            )
        }
        47 => object(h.virtual_reg_value_idx_op_delete(r, path(r, 0)?, path(r, 1)?)),
        48 => envelope(h.virtual_reg_value_idx_register_get(r, path(r, 0)?, path(r, 1)?)),
        49 => {
            object(
                h
                    .virtual_reg_value_idx_register_put(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        body(r)?,
                    ),
            )
        }
        50 => {
            object(
                h
                    .virtual_reg_value_idx_register_post(
                        r,
                        path(r, 0)?,
                        path(r, 1)?,
                        body(r)?,
                    ),
            )
        }
        51 => {
            object(h.virtual_reg_value_idx_register_delete(r, path(r, 0)?, path(r, 1)?))
        }
        _ => return unknown(r),
    };
    Ok(pending)
}
