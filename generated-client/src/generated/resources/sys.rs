// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! `/sys` and what is below it.
use crate::generated::{models, verbs};
use crate::runtime;
use crate::runtime::Place as _;
/// `/sys`: GET.
#[derive(Clone, Debug)]
pub struct Sys<C>(pub(super) runtime::Resource<C, models::Sys, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Sys<C> {
    type Target = runtime::Resource<C, models::Sys, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Sys<C> {
    /// `/sys/slowd`: GET.
    pub fn slowd(&self) -> runtime::Resource<C, models::SlowdStatusObject, verbs::Get> {
        self.0.child("slowd")
    }
    /// `/sys/alert`: GET.
    pub fn alert(&self) -> Alert<C> {
        Alert(self.0.child("alert"))
    }
    /// `/sys/boot`: GET.
    pub fn boot(&self) -> Boot<C> {
        Boot(self.0.child("boot"))
    }
    /// `/sys/db`: GET.
    pub fn db(&self) -> Db<C> {
        Db(self.0.child("db"))
    }
    /// `/sys/dev`: GET.
    pub fn dev(&self) -> Dev<C> {
        Dev(self.0.child("dev"))
    }
    /// `/sys/func`: GET.
    pub fn func(&self) -> Func<C> {
        Func(self.0.child("func"))
    }
    /// `/sys/modbus`: GET.
    pub fn modbus(&self) -> Modbus<C> {
        Modbus(self.0.child("modbus"))
    }
    /// `/sys/model`: GET.
    pub fn model(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("model")
    }
    /// `/sys/net`: GET.
    pub fn net(&self) -> Net<C> {
        Net(self.0.child("net"))
    }
    /// `/sys/push`: GET.
    pub fn push(&self) -> Push<C> {
        Push(self.0.child("push"))
    }
    /// `/sys/reboot`: GET.
    pub fn reboot(&self) -> runtime::Resource<C, bool, verbs::Get> {
        self.0.child("reboot")
    }
    /// `/sys/sn`: GET.
    pub fn sn(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("sn")
    }
    /// `/sys/status`: GET.
    pub fn status(&self) -> Status<C> {
        Status(self.0.child("status"))
    }
    /// `/sys/team`: GET.
    pub fn team(&self) -> Team<C> {
        Team(self.0.child("team"))
    }
    /// `/sys/time`: GET.
    pub fn time(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("time")
    }
    /// `/sys/uptime`: GET.
    pub fn uptime(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("uptime")
    }
    /// `/sys/version`: GET.
    pub fn version(&self) -> Version<C> {
        Version(self.0.child("version"))
    }
}
/// `/sys/alert`: GET.
#[derive(Clone, Debug)]
pub struct Alert<C>(
    pub(super) runtime::Resource<C, Vec<models::SysAlertItem>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for Alert<C> {
    type Target = runtime::Resource<C, Vec<models::SysAlertItem>, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Alert<C> {
    /// `/sys/alert/{idx}`: GET.
    pub fn idx(&self, idx: u64) -> AlertIdx<C> {
        AlertIdx(self.0.parameter("idx", idx))
    }
}
/// `/sys/alert/{idx}`: GET.
#[derive(Clone, Debug)]
pub struct AlertIdx<C>(
    pub(super) runtime::Resource<C, models::SysAlertItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for AlertIdx<C> {
    type Target = runtime::Resource<C, models::SysAlertItem, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertIdx<C> {
    /// `/sys/alert/{idx}/id`: GET.
    pub fn id(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("id")
    }
    /// `/sys/alert/{idx}/reason`: GET.
    pub fn reason(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("reason")
    }
}
/// `/sys/boot`: GET.
#[derive(Clone, Debug)]
pub struct Boot<C>(pub(super) runtime::Resource<C, models::SysBoot, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Boot<C> {
    type Target = runtime::Resource<C, models::SysBoot, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Boot<C> {
    /// `/sys/boot/reason`: GET.
    pub fn reason(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("reason")
    }
    /// `/sys/boot/time`: GET.
    pub fn time(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("time")
    }
    /// `/sys/boot/backup_power_ok`: GET.
    pub fn backup_power_ok(&self) -> runtime::Resource<C, bool, verbs::Get> {
        self.0.child("backup_power_ok")
    }
}
/// `/sys/db`: GET.
#[derive(Clone, Debug)]
pub struct Db<C>(pub(super) runtime::Resource<C, models::SysDb, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Db<C> {
    type Target = runtime::Resource<C, models::SysDb, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Db<C> {
    /// `/sys/db/max-registers`: GET. At least 1.
    pub fn max_registers(&self) -> runtime::Resource<C, u64, verbs::Get> {
        self.0.child("max-registers")
    }
    /// `/sys/db/level`: GET.
    pub fn level(&self) -> DbLevel<C> {
        DbLevel(self.0.child("level"))
    }
}
/// `/sys/db/level`: GET.
#[derive(Clone, Debug)]
pub struct DbLevel<C>(
    pub(super) runtime::Resource<C, Vec<models::SysDbLevelItem>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for DbLevel<C> {
    type Target = runtime::Resource<C, Vec<models::SysDbLevelItem>, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DbLevel<C> {
    /// `/sys/db/level/{idx}`: GET.
    pub fn idx(&self, idx: u64) -> DbLevelIdx<C> {
        DbLevelIdx(self.0.parameter("idx", idx))
    }
}
/// `/sys/db/level/{idx}`: GET.
#[derive(Clone, Debug)]
pub struct DbLevelIdx<C>(
    pub(super) runtime::Resource<C, models::SysDbLevelItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for DbLevelIdx<C> {
    type Target = runtime::Resource<C, models::SysDbLevelItem, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DbLevelIdx<C> {
    /// `/sys/db/level/{idx}/head`: GET.
    pub fn head(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("head")
    }
    /// `/sys/db/level/{idx}/interval`: GET.
    pub fn interval(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("interval")
    }
    /// `/sys/db/level/{idx}/row-count`: GET.
    pub fn row_count(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("row-count")
    }
    /// `/sys/db/level/{idx}/volatile`: GET.
    pub fn volatile(&self) -> runtime::Resource<C, bool, verbs::Get> {
        self.0.child("volatile")
    }
}
/// `/sys/dev`: GET.
#[derive(Clone, Debug)]
pub struct Dev<C>(pub(super) runtime::Resource<C, models::SysDev, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Dev<C> {
    type Target = runtime::Resource<C, models::SysDev, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Dev<C> {
    /// `/sys/dev/serial`: GET.
    pub fn serial(&self) -> DevSerial<C> {
        DevSerial(self.0.child("serial"))
    }
}
/// `/sys/dev/serial`: GET.
#[derive(Clone, Debug)]
pub struct DevSerial<C>(
    pub(super) runtime::Resource<C, Vec<models::SysDevSerialItem>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for DevSerial<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysDevSerialItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DevSerial<C> {
    /// `/sys/dev/serial/{seridx}`: GET.
    pub fn seridx(&self, seridx: u64) -> DevSerialSeridx<C> {
        DevSerialSeridx(self.0.parameter("seridx", seridx))
    }
}
/// `/sys/dev/serial/{seridx}`: GET.
#[derive(Clone, Debug)]
pub struct DevSerialSeridx<C>(
    pub(super) runtime::Resource<C, models::SysDevSerialItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for DevSerialSeridx<C> {
    type Target = runtime::Resource<C, models::SysDevSerialItem, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DevSerialSeridx<C> {
    /// `/sys/dev/serial/{seridx}/devpath`: GET.
    pub fn devpath(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("devpath")
    }
    /// `/sys/dev/serial/{seridx}/manufacturer`: GET.
    pub fn manufacturer(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("manufacturer")
    }
    /// `/sys/dev/serial/{seridx}/product`: GET.
    pub fn product(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("product")
    }
    /// `/sys/dev/serial/{seridx}/sn`: GET.
    pub fn sn(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("sn")
    }
    /// `/sys/dev/serial/{seridx}/version`: GET.
    pub fn version(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("version")
    }
}
/// `/sys/func`: GET.
#[derive(Clone, Debug)]
pub struct Func<C>(pub(super) runtime::Resource<C, models::SysFunc, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Func<C> {
    type Target = runtime::Resource<C, models::SysFunc, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Func<C> {
    /// `/sys/func/basic`: GET.
    pub fn basic(&self) -> FuncBasic<C> {
        FuncBasic(self.0.child("basic"))
    }
    /// `/sys/func/alert`: GET.
    pub fn alert(&self) -> FuncAlert<C> {
        FuncAlert(self.0.child("alert"))
    }
}
/// `/sys/func/basic`: GET.
#[derive(Clone, Debug)]
pub struct FuncBasic<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::SysFuncBasicName>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for FuncBasic<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::SysFuncBasicName>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncBasic<C> {
    /// `/sys/func/basic/{name}`: GET.
    pub fn name(&self, name: &str) -> FuncBasicName<C> {
        FuncBasicName(self.0.parameter("name", name))
    }
}
/// `/sys/func/basic/{name}`: GET.
#[derive(Clone, Debug)]
pub struct FuncBasicName<C>(
    pub(super) runtime::Resource<C, models::SysFuncBasicName, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for FuncBasicName<C> {
    type Target = runtime::Resource<C, models::SysFuncBasicName, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncBasicName<C> {
    /// `/sys/func/basic/{name}/arg`: GET.
    pub fn arg(&self) -> FuncBasicNameArg<C> {
        FuncBasicNameArg(self.0.child("arg"))
    }
    /// `/sys/func/basic/{name}/help`: GET.
    pub fn help(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("help")
    }
    /// `/sys/func/basic/{name}/min-args`: GET.
    pub fn min_args(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("min-args")
    }
}
/// `/sys/func/basic/{name}/arg`: GET.
#[derive(Clone, Debug)]
pub struct FuncBasicNameArg<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::SysFuncBasicNameArgItem>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for FuncBasicNameArg<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysFuncBasicNameArgItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncBasicNameArg<C> {
    /// `/sys/func/basic/{name}/arg/{idx}`: GET.
    pub fn idx(&self, idx: u64) -> FuncBasicNameArgIdx<C> {
        FuncBasicNameArgIdx(self.0.parameter("idx", idx))
    }
}
/// `/sys/func/basic/{name}/arg/{idx}`: GET.
#[derive(Clone, Debug)]
pub struct FuncBasicNameArgIdx<C>(
    pub(super) runtime::Resource<C, models::SysFuncBasicNameArgItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for FuncBasicNameArgIdx<C> {
    type Target = runtime::Resource<
        C,
        models::SysFuncBasicNameArgItem,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncBasicNameArgIdx<C> {
    /// `/sys/func/basic/{name}/arg/{idx}/name`: GET.
    pub fn name(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("name")
    }
    /// `/sys/func/basic/{name}/arg/{idx}/type`: GET.
    pub fn r#type(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("type")
    }
}
/// `/sys/func/alert`: GET.
#[derive(Clone, Debug)]
pub struct FuncAlert<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::SysFuncAlertName>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for FuncAlert<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::SysFuncAlertName>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncAlert<C> {
    /// `/sys/func/alert/{name}`: GET.
    pub fn name(&self, name: &str) -> FuncAlertName<C> {
        FuncAlertName(self.0.parameter("name", name))
    }
}
/// `/sys/func/alert/{name}`: GET.
#[derive(Clone, Debug)]
pub struct FuncAlertName<C>(
    pub(super) runtime::Resource<C, models::SysFuncAlertName, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for FuncAlertName<C> {
    type Target = runtime::Resource<C, models::SysFuncAlertName, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncAlertName<C> {
    /// `/sys/func/alert/{name}/arg`: GET.
    pub fn arg(&self) -> FuncAlertNameArg<C> {
        FuncAlertNameArg(self.0.child("arg"))
    }
    /// `/sys/func/alert/{name}/help`: GET.
    pub fn help(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("help")
    }
    /// `/sys/func/alert/{name}/min-args`: GET.
    pub fn min_args(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("min-args")
    }
}
/// `/sys/func/alert/{name}/arg`: GET.
#[derive(Clone, Debug)]
pub struct FuncAlertNameArg<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::SysFuncAlertNameArgItem>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for FuncAlertNameArg<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysFuncAlertNameArgItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncAlertNameArg<C> {
    /// `/sys/func/alert/{name}/arg/{idx}`: GET.
    pub fn idx(&self, idx: u64) -> FuncAlertNameArgIdx<C> {
        FuncAlertNameArgIdx(self.0.parameter("idx", idx))
    }
}
/// `/sys/func/alert/{name}/arg/{idx}`: GET.
#[derive(Clone, Debug)]
pub struct FuncAlertNameArgIdx<C>(
    pub(super) runtime::Resource<C, models::SysFuncAlertNameArgItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for FuncAlertNameArgIdx<C> {
    type Target = runtime::Resource<
        C,
        models::SysFuncAlertNameArgItem,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> FuncAlertNameArgIdx<C> {
    /// `/sys/func/alert/{name}/arg/{idx}/name`: GET.
    pub fn name(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("name")
    }
    /// `/sys/func/alert/{name}/arg/{idx}/type`: GET.
    pub fn r#type(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("type")
    }
}
/// `/sys/modbus`: GET.
#[derive(Clone, Debug)]
pub struct Modbus<C>(
    pub(super) runtime::Resource<C, models::SysModbus, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for Modbus<C> {
    type Target = runtime::Resource<C, models::SysModbus, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Modbus<C> {
    /// `/sys/modbus/client`: GET.
    pub fn client(&self) -> ModbusClient<C> {
        ModbusClient(self.0.child("client"))
    }
}
/// `/sys/modbus/client`: GET.
#[derive(Clone, Debug)]
pub struct ModbusClient<C>(
    pub(super) runtime::Resource<C, models::SysModbusClient, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for ModbusClient<C> {
    type Target = runtime::Resource<C, models::SysModbusClient, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClient<C> {
    /// `/sys/modbus/client/map`: GET.
    pub fn map(&self) -> ModbusClientMap<C> {
        ModbusClientMap(self.0.child("map"))
    }
}
/// `/sys/modbus/client/map`: GET.
#[derive(Clone, Debug)]
pub struct ModbusClientMap<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::SysModbusClientMapName>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMap<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::SysModbusClientMapName>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMap<C> {
    /// `/sys/modbus/client/map/{name}`: GET.
    pub fn name(&self, name: &str) -> ModbusClientMapName<C> {
        ModbusClientMapName(self.0.parameter("name", name))
    }
}
/// `/sys/modbus/client/map/{name}`: GET.
#[derive(Clone, Debug)]
pub struct ModbusClientMapName<C>(
    pub(super) runtime::Resource<C, models::SysModbusClientMapName, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for ModbusClientMapName<C> {
    type Target = runtime::Resource<
        C,
        models::SysModbusClientMapName,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapName<C> {
    /// `/sys/modbus/client/map/{name}/option`: GET.
    pub fn option(&self) -> ModbusClientMapNameOption<C> {
        ModbusClientMapNameOption(self.0.child("option"))
    }
    /// `/sys/modbus/client/map/{name}/reg`: GET.
    pub fn reg(&self) -> ModbusClientMapNameReg<C> {
        ModbusClientMapNameReg(self.0.child("reg"))
    }
}
/// `/sys/modbus/client/map/{name}/option`: GET.
#[derive(Clone, Debug)]
pub struct ModbusClientMapNameOption<C>(
    pub(super) runtime::Resource<C, runtime::Map<String>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for ModbusClientMapNameOption<C> {
    type Target = runtime::Resource<C, runtime::Map<String>, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapNameOption<C> {
    /// `/sys/modbus/client/map/{name}/option/{opt}`: GET.
    pub fn opt(&self, opt: &str) -> runtime::Resource<C, String, verbs::Get> {
        self.0.parameter("opt", opt)
    }
}
/// `/sys/modbus/client/map/{name}/reg`: GET.
#[derive(Clone, Debug)]
pub struct ModbusClientMapNameReg<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::SysModbusClientMapNameRegItem>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMapNameReg<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysModbusClientMapNameRegItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapNameReg<C> {
    /// `/sys/modbus/client/map/{name}/reg/{idx}`: GET.
    pub fn idx(&self, idx: &str) -> ModbusClientMapNameRegIdx<C> {
        ModbusClientMapNameRegIdx(self.0.parameter("idx", idx))
    }
}
/// `/sys/modbus/client/map/{name}/reg/{idx}`: GET.
#[derive(Clone, Debug)]
pub struct ModbusClientMapNameRegIdx<C>(
    pub(super) runtime::Resource<
        C,
        models::SysModbusClientMapNameRegItem,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMapNameRegIdx<C> {
    type Target = runtime::Resource<
        C,
        models::SysModbusClientMapNameRegItem,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapNameRegIdx<C> {
    /// `/sys/modbus/client/map/{name}/reg/{idx}/name`: GET.
    pub fn name(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("name")
    }
    /// `/sys/modbus/client/map/{name}/reg/{idx}/addr`: GET. 0 to 65535.
    pub fn addr(&self) -> runtime::Resource<C, u16, verbs::Get> {
        self.0.child("addr")
    }
    /// `/sys/modbus/client/map/{name}/reg/{idx}/type`: GET.
    pub fn r#type(
        &self,
    ) -> runtime::Resource<C, models::SysModbusClientMapNameRegItemType, verbs::Get> {
        self.0.child("type")
    }
    /// `/sys/modbus/client/map/{name}/reg/{idx}/kind`: GET.
    pub fn kind(
        &self,
    ) -> runtime::Resource<C, models::SysModbusClientMapNameRegItemKind, verbs::Get> {
        self.0.child("kind")
    }
    /// `/sys/modbus/client/map/{name}/reg/{idx}/unit`: GET.
    pub fn unit(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("unit")
    }
    /// `/sys/modbus/client/map/{name}/reg/{idx}/offset`: GET.
    pub fn offset(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("offset")
    }
    /// `/sys/modbus/client/map/{name}/reg/{idx}/scale`: GET.
    pub fn scale(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("scale")
    }
    /// `/sys/modbus/client/map/{name}/reg/{idx}/access`: GET.
    pub fn access(
        &self,
    ) -> runtime::Resource<C, models::SysModbusClientMapNameRegItemAccess, verbs::Get> {
        self.0.child("access")
    }
}
/// `/sys/net`: GET.
#[derive(Clone, Debug)]
pub struct Net<C>(pub(super) runtime::Resource<C, models::SysNet, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Net<C> {
    type Target = runtime::Resource<C, models::SysNet, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Net<C> {
    /// `/sys/net/homeplug`: GET.
    pub fn homeplug(&self) -> NetHomeplug<C> {
        NetHomeplug(self.0.child("homeplug"))
    }
    /// `/sys/net/ipv4`: GET.
    pub fn ipv4(&self) -> NetIpv4<C> {
        NetIpv4(self.0.child("ipv4"))
    }
    /// `/sys/net/ntp`: GET.
    pub fn ntp(&self) -> NetNtp<C> {
        NetNtp(self.0.child("ntp"))
    }
    /// `/sys/net/wlan`: GET.
    pub fn wlan(&self) -> NetWlan<C> {
        NetWlan(self.0.child("wlan"))
    }
}
/// `/sys/net/homeplug`: GET.
#[derive(Clone, Debug)]
pub struct NetHomeplug<C>(
    pub(super) runtime::Resource<C, models::SysNetHomeplug, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetHomeplug<C> {
    type Target = runtime::Resource<C, models::SysNetHomeplug, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHomeplug<C> {
    /// `/sys/net/homeplug/bridge`: GET.
    pub fn bridge(&self) -> NetHomeplugBridge<C> {
        NetHomeplugBridge(self.0.child("bridge"))
    }
}
/// `/sys/net/homeplug/bridge`: GET.
#[derive(Clone, Debug)]
pub struct NetHomeplugBridge<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::SysNetHomeplugBridgeItem>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for NetHomeplugBridge<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysNetHomeplugBridgeItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHomeplugBridge<C> {
    /// `/sys/net/homeplug/bridge/{idx}`: GET.
    pub fn idx(&self, idx: u64) -> NetHomeplugBridgeIdx<C> {
        NetHomeplugBridgeIdx(self.0.parameter("idx", idx))
    }
}
/// `/sys/net/homeplug/bridge/{idx}`: GET.
#[derive(Clone, Debug)]
pub struct NetHomeplugBridgeIdx<C>(
    pub(super) runtime::Resource<C, models::SysNetHomeplugBridgeItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetHomeplugBridgeIdx<C> {
    type Target = runtime::Resource<
        C,
        models::SysNetHomeplugBridgeItem,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHomeplugBridgeIdx<C> {
    /// `/sys/net/homeplug/bridge/{idx}/mac`: GET.
    pub fn mac(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("mac")
    }
    /// `/sys/net/homeplug/bridge/{idx}/speed`: GET.
    pub fn speed(&self) -> NetHomeplugBridgeIdxSpeed<C> {
        NetHomeplugBridgeIdxSpeed(self.0.child("speed"))
    }
    /// `/sys/net/homeplug/bridge/{idx}/type`: GET.
    pub fn r#type(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("type")
    }
    /// `/sys/net/homeplug/bridge/{idx}/vendor`: GET.
    pub fn vendor(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("vendor")
    }
}
/// `/sys/net/homeplug/bridge/{idx}/speed`: GET.
#[derive(Clone, Debug)]
pub struct NetHomeplugBridgeIdxSpeed<C>(
    pub(super) runtime::Resource<
        C,
        models::SysNetHomeplugBridgeItemSpeed,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for NetHomeplugBridgeIdxSpeed<C> {
    type Target = runtime::Resource<
        C,
        models::SysNetHomeplugBridgeItemSpeed,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHomeplugBridgeIdxSpeed<C> {
    /// `/sys/net/homeplug/bridge/{idx}/speed/rx`: GET.
    pub fn rx(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("rx")
    }
    /// `/sys/net/homeplug/bridge/{idx}/speed/tx`: GET.
    pub fn tx(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("tx")
    }
}
/// `/sys/net/ipv4`: GET.
#[derive(Clone, Debug)]
pub struct NetIpv4<C>(
    pub(super) runtime::Resource<C, models::SysNetIpv4, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetIpv4<C> {
    type Target = runtime::Resource<C, models::SysNetIpv4, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetIpv4<C> {
    /// `/sys/net/ipv4/dhcp`: GET.
    pub fn dhcp(&self) -> runtime::Resource<C, bool, verbs::Get> {
        self.0.child("dhcp")
    }
    /// `/sys/net/ipv4/address`: GET.
    pub fn address(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("address")
    }
    /// `/sys/net/ipv4/broadcast`: GET.
    pub fn broadcast(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("broadcast")
    }
    /// `/sys/net/ipv4/netmask`: GET.
    pub fn netmask(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("netmask")
    }
    /// `/sys/net/ipv4/network`: GET.
    pub fn network(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("network")
    }
    /// `/sys/net/ipv4/gateway`: GET.
    pub fn gateway(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("gateway")
    }
}
/// `/sys/net/ntp`: GET.
#[derive(Clone, Debug)]
pub struct NetNtp<C>(
    pub(super) runtime::Resource<C, models::SysNetNtp, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetNtp<C> {
    type Target = runtime::Resource<C, models::SysNetNtp, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNtp<C> {
    /// `/sys/net/ntp/server`: GET.
    pub fn server(&self) -> NetNtpServer<C> {
        NetNtpServer(self.0.child("server"))
    }
}
/// `/sys/net/ntp/server`: GET.
#[derive(Clone, Debug)]
pub struct NetNtpServer<C>(
    pub(super) runtime::Resource<C, Vec<models::SysNetNtpServerItem>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetNtpServer<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysNetNtpServerItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNtpServer<C> {
    /// `/sys/net/ntp/server/{idx}`: GET.
    pub fn idx(&self, idx: u64) -> NetNtpServerIdx<C> {
        NetNtpServerIdx(self.0.parameter("idx", idx))
    }
}
/// `/sys/net/ntp/server/{idx}`: GET.
#[derive(Clone, Debug)]
pub struct NetNtpServerIdx<C>(
    pub(super) runtime::Resource<C, models::SysNetNtpServerItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetNtpServerIdx<C> {
    type Target = runtime::Resource<C, models::SysNetNtpServerItem, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNtpServerIdx<C> {
    /// `/sys/net/ntp/server/{idx}/address`: GET.
    pub fn address(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("address")
    }
    /// `/sys/net/ntp/server/{idx}/name`: GET.
    pub fn name(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("name")
    }
    /// `/sys/net/ntp/server/{idx}/state`: GET.
    pub fn state(
        &self,
    ) -> runtime::Resource<C, models::SysNetNtpServerItemState, verbs::Get> {
        self.0.child("state")
    }
    /// `/sys/net/ntp/server/{idx}/weight`: GET.
    pub fn weight(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("weight")
    }
    /// `/sys/net/ntp/server/{idx}/trust_level`: GET.
    pub fn trust_level(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("trust_level")
    }
    /// `/sys/net/ntp/server/{idx}/stratum`: GET.
    pub fn stratum(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("stratum")
    }
    /// `/sys/net/ntp/server/{idx}/next_poll`: GET.
    pub fn next_poll(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("next_poll")
    }
    /// `/sys/net/ntp/server/{idx}/poll_interval`: GET.
    pub fn poll_interval(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("poll_interval")
    }
    /// `/sys/net/ntp/server/{idx}/offset`: GET.
    pub fn offset(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("offset")
    }
    /// `/sys/net/ntp/server/{idx}/delay`: GET.
    pub fn delay(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("delay")
    }
    /// `/sys/net/ntp/server/{idx}/jitter`: GET.
    pub fn jitter(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("jitter")
    }
}
/// `/sys/net/wlan`: GET.
#[derive(Clone, Debug)]
pub struct NetWlan<C>(
    pub(super) runtime::Resource<C, models::SysNetWlan, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetWlan<C> {
    type Target = runtime::Resource<C, models::SysNetWlan, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetWlan<C> {
    /// `/sys/net/wlan/ap`: GET.
    pub fn ap(&self) -> NetWlanAp<C> {
        NetWlanAp(self.0.child("ap"))
    }
    /// `/sys/net/wlan/net`: GET.
    pub fn net(&self) -> NetWlanNet<C> {
        NetWlanNet(self.0.child("net"))
    }
}
/// `/sys/net/wlan/ap`: GET.
#[derive(Clone, Debug)]
pub struct NetWlanAp<C>(
    pub(super) runtime::Resource<C, Vec<models::SysNetWlanApItem>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetWlanAp<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysNetWlanApItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetWlanAp<C> {
    /// `/sys/net/wlan/ap/{idx}`: GET.
    pub fn idx(&self, idx: u64) -> NetWlanApIdx<C> {
        NetWlanApIdx(self.0.parameter("idx", idx))
    }
}
/// `/sys/net/wlan/ap/{idx}`: GET.
#[derive(Clone, Debug)]
pub struct NetWlanApIdx<C>(
    pub(super) runtime::Resource<C, models::SysNetWlanApItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetWlanApIdx<C> {
    type Target = runtime::Resource<C, models::SysNetWlanApItem, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetWlanApIdx<C> {
    /// `/sys/net/wlan/ap/{idx}/bssid`: GET.
    pub fn bssid(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("bssid")
    }
    /// `/sys/net/wlan/ap/{idx}/flags`: GET.
    pub fn flags(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("flags")
    }
    /// `/sys/net/wlan/ap/{idx}/frequency`: GET.
    pub fn frequency(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("frequency")
    }
    /// `/sys/net/wlan/ap/{idx}/signal_level`: GET.
    pub fn signal_level(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("signal_level")
    }
    /// `/sys/net/wlan/ap/{idx}/ssid`: GET.
    pub fn ssid(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("ssid")
    }
}
/// `/sys/net/wlan/net`: GET.
#[derive(Clone, Debug)]
pub struct NetWlanNet<C>(
    pub(super) runtime::Resource<C, Vec<models::SysNetWlanNetItem>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetWlanNet<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::SysNetWlanNetItem>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetWlanNet<C> {
    /// `/sys/net/wlan/net/{idx}`: GET.
    pub fn idx(&self, idx: u64) -> NetWlanNetIdx<C> {
        NetWlanNetIdx(self.0.parameter("idx", idx))
    }
}
/// `/sys/net/wlan/net/{idx}`: GET.
#[derive(Clone, Debug)]
pub struct NetWlanNetIdx<C>(
    pub(super) runtime::Resource<C, models::SysNetWlanNetItem, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for NetWlanNetIdx<C> {
    type Target = runtime::Resource<C, models::SysNetWlanNetItem, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetWlanNetIdx<C> {
    /// `/sys/net/wlan/net/{idx}/network_id`: GET. At least 0.
    pub fn network_id(&self) -> runtime::Resource<C, u64, verbs::Get> {
        self.0.child("network_id")
    }
    /// `/sys/net/wlan/net/{idx}/bssid`: GET.
    pub fn bssid(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("bssid")
    }
    /// `/sys/net/wlan/net/{idx}/flags`: GET.
    pub fn flags(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("flags")
    }
    /// `/sys/net/wlan/net/{idx}/ssid`: GET.
    pub fn ssid(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("ssid")
    }
}
/// `/sys/push`: GET.
#[derive(Clone, Debug)]
pub struct Push<C>(pub(super) runtime::Resource<C, models::SysPush, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Push<C> {
    type Target = runtime::Resource<C, models::SysPush, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Push<C> {
    /// `/sys/push/next`: GET.
    pub fn next(&self) -> PushNext<C> {
        PushNext(self.0.child("next"))
    }
    /// `/sys/push/last`: GET.
    pub fn last(&self) -> PushLast<C> {
        PushLast(self.0.child("last"))
    }
}
/// `/sys/push/next`: GET.
#[derive(Clone, Debug)]
pub struct PushNext<C>(
    pub(super) runtime::Resource<C, models::SysPushNext, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for PushNext<C> {
    type Target = runtime::Resource<C, models::SysPushNext, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> PushNext<C> {
    /// `/sys/push/next/attempt`: GET.
    pub fn attempt(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("attempt")
    }
}
/// `/sys/push/last`: GET.
#[derive(Clone, Debug)]
pub struct PushLast<C>(
    pub(super) runtime::Resource<C, models::SysPushLast, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for PushLast<C> {
    type Target = runtime::Resource<C, models::SysPushLast, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> PushLast<C> {
    /// `/sys/push/last/attempt`: GET.
    pub fn attempt(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("attempt")
    }
    /// `/sys/push/last/count`: GET.
    pub fn count(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("count")
    }
    /// `/sys/push/last/status`: GET.
    pub fn status(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("status")
    }
    /// `/sys/push/last/success`: GET.
    pub fn success(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("success")
    }
    /// `/sys/push/last/ts`: GET.
    pub fn ts(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("ts")
    }
}
/// `/sys/status`: GET.
#[derive(Clone, Debug)]
pub struct Status<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::SysStatusToken>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for Status<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::SysStatusToken>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Status<C> {
    /// `/sys/status/{token}`: GET.
    pub fn token(&self, token: &str) -> StatusToken<C> {
        StatusToken(self.0.parameter("token", token))
    }
}
/// `/sys/status/{token}`: GET.
#[derive(Clone, Debug)]
pub struct StatusToken<C>(
    pub(super) runtime::Resource<C, models::SysStatusToken, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for StatusToken<C> {
    type Target = runtime::Resource<C, models::SysStatusToken, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> StatusToken<C> {
    /// `/sys/status/{token}/args`: GET.
    pub fn args(&self) -> StatusTokenArgs<C> {
        StatusTokenArgs(self.0.child("args"))
    }
    /// `/sys/status/{token}/done`: GET.
    pub fn done(&self) -> runtime::Resource<C, bool, verbs::Get> {
        self.0.child("done")
    }
    /// `/sys/status/{token}/error`: GET.
    pub fn error(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("error")
    }
    /// `/sys/status/{token}/info`: GET.
    pub fn info(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("info")
    }
    /// `/sys/status/{token}/progress`: GET.
    pub fn progress(&self) -> runtime::Resource<C, f64, verbs::Get> {
        self.0.child("progress")
    }
    /// `/sys/status/{token}/result`: GET.
    pub fn result(
        &self,
    ) -> runtime::Resource<C, models::SysStatusTokenResult, verbs::Get> {
        self.0.child("result")
    }
    /// `/sys/status/{token}/ts`: GET.
    pub fn ts(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("ts")
    }
}
/// `/sys/status/{token}/args`: GET.
#[derive(Clone, Debug)]
pub struct StatusTokenArgs<C>(
    pub(super) runtime::Resource<C, Vec<String>, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for StatusTokenArgs<C> {
    type Target = runtime::Resource<C, Vec<String>, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> StatusTokenArgs<C> {
    /// `/sys/status/{token}/args/{idx}`: GET.
    pub fn idx(&self, idx: u64) -> runtime::Resource<C, String, verbs::Get> {
        self.0.parameter("idx", idx)
    }
}
/// `/sys/team`: GET.
#[derive(Clone, Debug)]
pub struct Team<C>(pub(super) runtime::Resource<C, models::SysTeam, verbs::GetFiltered>);
impl<C> ::std::ops::Deref for Team<C> {
    type Target = runtime::Resource<C, models::SysTeam, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Team<C> {
    /// `/sys/team/lag`: GET.
    pub fn lag(&self) -> runtime::Resource<C, i64, verbs::Get> {
        self.0.child("lag")
    }
    /// `/sys/team/fft`: GET.
    pub fn fft(&self) -> TeamFft<C> {
        TeamFft(self.0.child("fft"))
    }
    /// `/sys/team/reg`: GET.
    pub fn reg(&self) -> TeamReg<C> {
        TeamReg(self.0.child("reg"))
    }
}
/// `/sys/team/fft`: GET.
#[derive(Clone, Debug)]
pub struct TeamFft<C>(
    pub(super) runtime::Resource<C, models::SysTeamFft, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for TeamFft<C> {
    type Target = runtime::Resource<C, models::SysTeamFft, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> TeamFft<C> {
    /// `/sys/team/fft/last_update`: GET.
    pub fn last_update(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("last_update")
    }
}
/// `/sys/team/reg`: GET.
#[derive(Clone, Debug)]
pub struct TeamReg<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::SysTeamRegName>,
        verbs::GetFiltered,
    >,
);
impl<C> ::std::ops::Deref for TeamReg<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::SysTeamRegName>,
        verbs::GetFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> TeamReg<C> {
    /// `/sys/team/reg/{name}`: GET.
    pub fn name(&self, name: &str) -> TeamRegName<C> {
        TeamRegName(self.0.parameter("name", name))
    }
}
/// `/sys/team/reg/{name}`: GET.
#[derive(Clone, Debug)]
pub struct TeamRegName<C>(
    pub(super) runtime::Resource<C, models::SysTeamRegName, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for TeamRegName<C> {
    type Target = runtime::Resource<C, models::SysTeamRegName, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> TeamRegName<C> {
    /// `/sys/team/reg/{name}/available`: GET.
    pub fn available(&self) -> runtime::Resource<C, bool, verbs::Get> {
        self.0.child("available")
    }
    /// `/sys/team/reg/{name}/last`: GET.
    pub fn last(&self) -> TeamRegNameLast<C> {
        TeamRegNameLast(self.0.child("last"))
    }
    /// `/sys/team/reg/{name}/excess`: GET.
    pub fn excess(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("excess")
    }
}
/// `/sys/team/reg/{name}/last`: GET.
#[derive(Clone, Debug)]
pub struct TeamRegNameLast<C>(
    pub(super) runtime::Resource<C, models::SysTeamRegNameLast, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for TeamRegNameLast<C> {
    type Target = runtime::Resource<C, models::SysTeamRegNameLast, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> TeamRegNameLast<C> {
    /// `/sys/team/reg/{name}/last/update`: GET.
    pub fn update(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("update")
    }
    /// `/sys/team/reg/{name}/last/val`: GET.
    pub fn val(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("val")
    }
}
/// `/sys/version`: GET.
#[derive(Clone, Debug)]
pub struct Version<C>(
    pub(super) runtime::Resource<C, models::SysVersion, verbs::GetFiltered>,
);
impl<C> ::std::ops::Deref for Version<C> {
    type Target = runtime::Resource<C, models::SysVersion, verbs::GetFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Version<C> {
    /// `/sys/version/firmware`: GET.
    pub fn firmware(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("firmware")
    }
    /// `/sys/version/hardware`: GET.
    pub fn hardware(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("hardware")
    }
    /// `/sys/version/kernel`: GET.
    pub fn kernel(&self) -> runtime::Resource<C, String, verbs::Get> {
        self.0.child("kernel")
    }
}
