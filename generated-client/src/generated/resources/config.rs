// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! `/config` and what is below it.
use crate::generated::{models, verbs};
use crate::runtime;
use crate::runtime::Place as _;
/// `/config`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Config<C>(
    pub(super) runtime::Resource<
        C,
        models::Config,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Config<C> {
    type Target = runtime::Resource<
        C,
        models::Config,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Config<C> {
    /// `/config/bacnet`: GET, PUT, POST, DELETE. POST merges.
    pub fn bacnet(&self) -> Bacnet<C> {
        Bacnet(self.0.child("bacnet"))
    }
    /// `/config/db`: GET, PUT, POST, DELETE. POST merges.
    pub fn db(&self) -> Db<C> {
        Db(self.0.child("db"))
    }
    /// `/config/display`: GET, PUT, POST, DELETE. POST merges.
    pub fn display(&self) -> Display<C> {
        Display(self.0.child("display"))
    }
    /// `/config/language_code`: GET, PUT, POST, DELETE.
    pub fn language_code(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("language_code")
    }
    /// `/config/local`: GET, PUT, POST, DELETE. POST merges.
    pub fn local(&self) -> Local<C> {
        Local(self.0.child("local"))
    }
    /// `/config/location`: GET, PUT, POST, DELETE. POST merges.
    pub fn location(&self) -> Location<C> {
        Location(self.0.child("location"))
    }
    /// `/config/log`: GET, PUT, POST, DELETE. POST merges.
    pub fn log(&self) -> Log<C> {
        Log(self.0.child("log"))
    }
    /// `/config/lua`: GET, PUT, POST, DELETE. POST merges.
    pub fn lua(&self) -> Lua<C> {
        Lua(self.0.child("lua"))
    }
    /// `/config/modbus`: GET, PUT, POST, DELETE. POST merges.
    pub fn modbus(&self) -> Modbus<C> {
        Modbus(self.0.child("modbus"))
    }
    /// `/config/net`: GET, PUT, POST, DELETE. POST merges.
    pub fn net(&self) -> Net<C> {
        Net(self.0.child("net"))
    }
    /// `/config/push`: GET, PUT, POST, DELETE. POST merges.
    pub fn push(&self) -> Push<C> {
        Push(self.0.child("push"))
    }
    /// `/config/remote`: GET, PUT, POST, DELETE. POST merges.
    pub fn remote(&self) -> Remote<C> {
        Remote(self.0.child("remote"))
    }
    /// `/config/register`: GET, PUT, POST, DELETE. POST merges.
    pub fn register(&self) -> Register<C> {
        Register(self.0.child("register"))
    }
    /// `/config/time`: GET, PUT, POST, DELETE. POST merges.
    pub fn time(&self) -> Time<C> {
        Time(self.0.child("time"))
    }
    /// `/config/user`: GET, PUT, POST, DELETE. POST merges.
    pub fn user(&self) -> User<C> {
        User(self.0.child("user"))
    }
    /// `/config/var`: GET, PUT, POST, DELETE. POST merges.
    pub fn var(&self) -> Var<C> {
        Var(self.0.child("var"))
    }
    /// `/config/alert`: GET, PUT, POST, DELETE. POST merges.
    pub fn alert(&self) -> Alert<C> {
        Alert(self.0.child("alert"))
    }
}
/// `/config/bacnet`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Bacnet<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigBacnet,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Bacnet<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigBacnet,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Bacnet<C> {
    /// `/config/bacnet/server`: GET, PUT, POST, DELETE. POST merges.
    pub fn server(&self) -> BacnetServer<C> {
        BacnetServer(self.0.child("server"))
    }
}
/// `/config/bacnet/server`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct BacnetServer<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigBacnetServer,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for BacnetServer<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigBacnetServer,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> BacnetServer<C> {
    /// `/config/bacnet/server/bip`: GET, PUT, POST, DELETE. POST merges.
    pub fn bip(&self) -> BacnetServerBip<C> {
        BacnetServerBip(self.0.child("bip"))
    }
    /// `/config/bacnet/server/enable`: GET, PUT, POST, DELETE. POST appends.
    pub fn enable(&self) -> BacnetServerEnable<C> {
        BacnetServerEnable(self.0.child("enable"))
    }
    /// `/config/bacnet/server/epoch-relative`: GET, PUT, POST, DELETE.
    pub fn epoch_relative(
        &self,
    ) -> runtime::Resource<C, bool, verbs::GetPutPostDeleteTagged> {
        self.0.child("epoch-relative")
    }
    /// `/config/bacnet/server/id`: GET, PUT, POST, DELETE. 0 to 4194303.
    pub fn id(&self) -> runtime::Resource<C, u64, verbs::GetPutPostDeleteTagged> {
        self.0.child("id")
    }
    /// `/config/bacnet/server/mstp`: GET, PUT, POST, DELETE. POST merges.
    pub fn mstp(&self) -> BacnetServerMstp<C> {
        BacnetServerMstp(self.0.child("mstp"))
    }
}
/// `/config/bacnet/server/bip`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct BacnetServerBip<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigBacnetServerBip,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for BacnetServerBip<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigBacnetServerBip,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> BacnetServerBip<C> {
    /// `/config/bacnet/server/bip/port`: GET, PUT, POST, DELETE. 0 to 65535.
    pub fn port(&self) -> runtime::Resource<C, u16, verbs::GetPutPostDeleteTagged> {
        self.0.child("port")
    }
}
/// `/config/bacnet/server/enable`: GET, PUT, POST, DELETE. POST appends.
#[derive(Clone, Debug)]
pub struct BacnetServerEnable<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::ConfigBacnetServerEnableItem>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for BacnetServerEnable<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::ConfigBacnetServerEnableItem>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> BacnetServerEnable<C> {
    /// `/config/bacnet/server/enable/{idx}`: GET, PUT, POST, DELETE.
    pub fn idx(
        &self,
        idx: u64,
    ) -> runtime::Resource<
        C,
        models::ConfigBacnetServerEnableItem,
        verbs::GetPutPostDeleteTagged,
    > {
        self.0.parameter("idx", idx)
    }
}
/// `/config/bacnet/server/mstp`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct BacnetServerMstp<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigBacnetServerMstp,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for BacnetServerMstp<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigBacnetServerMstp,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> BacnetServerMstp<C> {
    /// `/config/bacnet/server/mstp/mac`: GET, PUT, POST, DELETE. 0 to 127.
    pub fn mac(&self) -> runtime::Resource<C, u64, verbs::GetPutPostDeleteTagged> {
        self.0.child("mac")
    }
    /// `/config/bacnet/server/mstp/max-mac`: GET, PUT, POST, DELETE.
    pub fn max_mac(&self) -> runtime::Resource<C, i64, verbs::GetPutPostDeleteTagged> {
        self.0.child("max-mac")
    }
    /// `/config/bacnet/server/mstp/port`: GET, PUT, POST, DELETE.
    pub fn port(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("port")
    }
}
/// `/config/db`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Db<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigDb,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Db<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigDb,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Db<C> {
    /// `/config/db/epoch`: GET, PUT, POST, DELETE.
    pub fn epoch(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("epoch")
    }
}
/// `/config/display`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Display<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigDisplay,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Display<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigDisplay,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Display<C> {
    /// `/config/display/backlight`: GET, PUT, POST, DELETE. POST merges.
    pub fn backlight(&self) -> DisplayBacklight<C> {
        DisplayBacklight(self.0.child("backlight"))
    }
    /// `/config/display/contrast`: GET, PUT, POST, DELETE. 0 to 127.
    pub fn contrast(&self) -> runtime::Resource<C, u64, verbs::GetPutPostDeleteTagged> {
        self.0.child("contrast")
    }
    /// `/config/display/fontset`: GET, PUT, POST, DELETE.
    pub fn fontset(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigDisplayFontset,
        verbs::GetPutPostDeleteTagged,
    > {
        self.0.child("fontset")
    }
    /// `/config/display/screen`: GET, PUT, POST, DELETE. POST merges.
    pub fn screen(&self) -> DisplayScreen<C> {
        DisplayScreen(self.0.child("screen"))
    }
    /// `/config/display/orientation`: GET, PUT, POST, DELETE. 0 to 359.
    pub fn orientation(
        &self,
    ) -> runtime::Resource<C, u64, verbs::GetPutPostDeleteTagged> {
        self.0.child("orientation")
    }
}
/// `/config/display/backlight`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct DisplayBacklight<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigDisplayBacklight,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for DisplayBacklight<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigDisplayBacklight,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DisplayBacklight<C> {
    /// `/config/display/backlight/brightness`: GET, PUT, POST, DELETE. 0 to 255.
    pub fn brightness(&self) -> runtime::Resource<C, u8, verbs::GetPutPostDeleteTagged> {
        self.0.child("brightness")
    }
    /// `/config/display/backlight/duration`: GET, PUT, POST, DELETE. -1 to 2147483647.
    pub fn duration(&self) -> runtime::Resource<C, i64, verbs::GetPutPostDeleteTagged> {
        self.0.child("duration")
    }
}
/// `/config/display/screen`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct DisplayScreen<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigDisplayScreen,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for DisplayScreen<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigDisplayScreen,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DisplayScreen<C> {
    /// `/config/display/screen/registers`: GET, PUT, POST, DELETE. POST merges.
    pub fn registers(&self) -> DisplayScreenRegisters<C> {
        DisplayScreenRegisters(self.0.child("registers"))
    }
}
/// `/config/display/screen/registers`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct DisplayScreenRegisters<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<String>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for DisplayScreenRegisters<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<String>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DisplayScreenRegisters<C> {
    /// `/config/display/screen/registers/{name}`: GET, PUT, POST, DELETE.
    pub fn name(
        &self,
        name: &str,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.parameter("name", name)
    }
}
/// `/config/local`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Local<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigLocal,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Local<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigLocal,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Local<C> {
    /// `/config/local/sensor`: GET, PUT, POST, DELETE. POST merges.
    pub fn sensor(&self) -> LocalSensor<C> {
        LocalSensor(self.0.child("sensor"))
    }
    /// `/config/local/gain`: GET, PUT, POST, DELETE.
    pub fn gain(
        &self,
    ) -> runtime::Resource<C, models::ConfigLocalGain, verbs::GetPutPostDeleteTagged> {
        self.0.child("gain")
    }
    /// `/config/local/update-interval`: GET, PUT, POST, DELETE.
    pub fn update_interval(
        &self,
    ) -> runtime::Resource<C, i64, verbs::GetPutPostDeleteTagged> {
        self.0.child("update-interval")
    }
}
/// `/config/local/sensor`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct LocalSensor<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigLocalSensorName>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for LocalSensor<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigLocalSensorName>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> LocalSensor<C> {
    /// `/config/local/sensor/{name}`: GET, PUT, POST, DELETE. POST merges.
    pub fn name(&self, name: &str) -> LocalSensorName<C> {
        LocalSensorName(self.0.parameter("name", name))
    }
}
/// `/config/local/sensor/{name}`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct LocalSensorName<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigLocalSensorName,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for LocalSensorName<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigLocalSensorName,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> LocalSensorName<C> {
    /// `/config/local/sensor/{name}/channel`: GET, PUT, POST, DELETE. POST merges.
    pub fn channel(&self) -> LocalSensorNameChannel<C> {
        LocalSensorNameChannel(self.0.child("channel"))
    }
    /// `/config/local/sensor/{name}/error`: GET, PUT, POST, DELETE.
    pub fn error(&self) -> runtime::Resource<C, f64, verbs::GetPutPostDeleteTagged> {
        self.0.child("error")
    }
    /// `/config/local/sensor/{name}/model`: GET, PUT, POST, DELETE.
    pub fn model(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("model")
    }
    /// `/config/local/sensor/{name}/phase`: GET, PUT, POST, DELETE.
    pub fn phase(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("phase")
    }
}
/// `/config/local/sensor/{name}/channel`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct LocalSensorNameChannel<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigLocalSensorNameChannel,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for LocalSensorNameChannel<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigLocalSensorNameChannel,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> LocalSensorNameChannel<C> {
    /// `/config/local/sensor/{name}/channel/bias`: GET, PUT, POST, DELETE.
    pub fn bias(&self) -> runtime::Resource<C, f64, verbs::GetPutPostDeleteTagged> {
        self.0.child("bias")
    }
    /// `/config/local/sensor/{name}/channel/mode`: GET, PUT, POST, DELETE.
    pub fn mode(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigLocalSensorNameChannelMode,
        verbs::GetPutPostDeleteTagged,
    > {
        self.0.child("mode")
    }
    /// `/config/local/sensor/{name}/channel/scale`: GET, PUT, POST, DELETE.
    pub fn scale(&self) -> runtime::Resource<C, f64, verbs::GetPutPostDeleteTagged> {
        self.0.child("scale")
    }
}
/// `/config/location`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Location<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigLocation,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Location<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigLocation,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Location<C> {
    /// `/config/location/latitude`: GET, PUT, POST, DELETE.
    pub fn latitude(&self) -> runtime::Resource<C, f64, verbs::GetPutPostDeleteTagged> {
        self.0.child("latitude")
    }
    /// `/config/location/longitude`: GET, PUT, POST, DELETE.
    pub fn longitude(&self) -> runtime::Resource<C, f64, verbs::GetPutPostDeleteTagged> {
        self.0.child("longitude")
    }
}
/// `/config/log`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Log<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigLog,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Log<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigLog,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Log<C> {
    /// `/config/log/system`: GET, PUT, POST, DELETE. POST merges.
    pub fn system(&self) -> LogSystem<C> {
        LogSystem(self.0.child("system"))
    }
}
/// `/config/log/system`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct LogSystem<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigLogSystem,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for LogSystem<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigLogSystem,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> LogSystem<C> {
    /// `/config/log/system/size`: GET, PUT, POST, DELETE.
    pub fn size(&self) -> runtime::Resource<C, i64, verbs::GetPutPostDeleteTagged> {
        self.0.child("size")
    }
}
/// `/config/lua`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Lua<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigLua,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Lua<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigLua,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Lua<C> {
    /// `/config/lua/script`: GET, PUT, POST, DELETE. POST merges.
    pub fn script(&self) -> LuaScript<C> {
        LuaScript(self.0.child("script"))
    }
    /// `/config/lua/ctrld`: GET, PUT, POST, DELETE. POST merges.
    pub fn ctrld(&self) -> LuaCtrld<C> {
        LuaCtrld(self.0.child("ctrld"))
    }
}
/// `/config/lua/script`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct LuaScript<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigLuaScript,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for LuaScript<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigLuaScript,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> LuaScript<C> {
    /// `/config/lua/script/alertd`: GET, PUT, POST, DELETE.
    pub fn alertd(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("alertd")
    }
    /// `/config/lua/script/tariff`: GET, PUT, POST, DELETE.
    pub fn tariff(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("tariff")
    }
    /// `/config/lua/script/teamd`: GET, PUT, POST, DELETE.
    pub fn teamd(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("teamd")
    }
}
/// `/config/lua/ctrld`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct LuaCtrld<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<String>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for LuaCtrld<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<String>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> LuaCtrld<C> {
    /// `/config/lua/ctrld/{script}`: GET, PUT, POST, DELETE.
    pub fn script(
        &self,
        script: &str,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.parameter("script", script)
    }
}
/// `/config/modbus`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Modbus<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigModbus,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Modbus<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigModbus,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Modbus<C> {
    /// `/config/modbus/client`: GET, PUT, POST, DELETE. POST merges.
    pub fn client(&self) -> ModbusClient<C> {
        ModbusClient(self.0.child("client"))
    }
    /// `/config/modbus/server`: GET, PUT, POST, DELETE. POST merges.
    pub fn server(&self) -> ModbusServer<C> {
        ModbusServer(self.0.child("server"))
    }
}
/// `/config/modbus/client`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct ModbusClient<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigModbusClient,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusClient<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigModbusClient,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClient<C> {
    /// `/config/modbus/client/map`: GET, PUT, POST, DELETE. POST merges.
    pub fn map(&self) -> ModbusClientMap<C> {
        ModbusClientMap(self.0.child("map"))
    }
}
/// `/config/modbus/client/map`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct ModbusClientMap<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigModbusClientMapName>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMap<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigModbusClientMapName>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMap<C> {
    /// `/config/modbus/client/map/{name}`: GET, PUT, POST, DELETE. POST merges.
    pub fn name(&self, name: &str) -> ModbusClientMapName<C> {
        ModbusClientMapName(self.0.parameter("name", name))
    }
}
/// `/config/modbus/client/map/{name}`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct ModbusClientMapName<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigModbusClientMapName,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMapName<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigModbusClientMapName,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapName<C> {
    /// `/config/modbus/client/map/{name}/option`: GET, PUT, POST, DELETE. POST merges.
    pub fn option(&self) -> ModbusClientMapNameOption<C> {
        ModbusClientMapNameOption(self.0.child("option"))
    }
    /// `/config/modbus/client/map/{name}/reg`: GET, PUT, POST, DELETE. POST appends.
    pub fn reg(&self) -> ModbusClientMapNameReg<C> {
        ModbusClientMapNameReg(self.0.child("reg"))
    }
}
/// `/config/modbus/client/map/{name}/option`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct ModbusClientMapNameOption<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<String>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMapNameOption<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<String>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapNameOption<C> {
    /// `/config/modbus/client/map/{name}/option/{opt}`: GET, PUT, POST, DELETE.
    pub fn opt(
        &self,
        opt: models::ConfigModbusClientMapNameOptionOptOpt,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.parameter("opt", opt)
    }
}
/// `/config/modbus/client/map/{name}/reg`: GET, PUT, POST, DELETE. POST appends.
#[derive(Clone, Debug)]
pub struct ModbusClientMapNameReg<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::ConfigModbusClientMapNameRegItem>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMapNameReg<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::ConfigModbusClientMapNameRegItem>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapNameReg<C> {
    /// `/config/modbus/client/map/{name}/reg/{idx}`: GET, PUT, POST, DELETE. POST merges.
    pub fn idx(&self, idx: &str) -> ModbusClientMapNameRegIdx<C> {
        ModbusClientMapNameRegIdx(self.0.parameter("idx", idx))
    }
}
/// `/config/modbus/client/map/{name}/reg/{idx}`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct ModbusClientMapNameRegIdx<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigModbusClientMapNameRegItem,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMapNameRegIdx<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigModbusClientMapNameRegItem,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapNameRegIdx<C> {
    /// `/config/modbus/client/map/{name}/reg/{idx}/name`: GET, PUT, POST, DELETE.
    pub fn name(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("name")
    }
    /// `/config/modbus/client/map/{name}/reg/{idx}/addr`: GET, PUT, POST, DELETE. 0 to 65535.
    pub fn addr(&self) -> runtime::Resource<C, u16, verbs::GetPutPostDeleteTagged> {
        self.0.child("addr")
    }
    /// `/config/modbus/client/map/{name}/reg/{idx}/type`: GET, PUT, POST, DELETE.
    pub fn r#type(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigModbusClientMapNameRegItemType,
        verbs::GetPutPostDeleteTagged,
    > {
        self.0.child("type")
    }
    /// `/config/modbus/client/map/{name}/reg/{idx}/kind`: GET, PUT, POST, DELETE.
    pub fn kind(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigModbusClientMapNameRegItemKind,
        verbs::GetPutPostDeleteTagged,
    > {
        self.0.child("kind")
    }
    /// `/config/modbus/client/map/{name}/reg/{idx}/unit`: GET, PUT, POST, DELETE.
    pub fn unit(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("unit")
    }
    /// `/config/modbus/client/map/{name}/reg/{idx}/offset`: GET, PUT, POST, DELETE.
    pub fn offset(&self) -> runtime::Resource<C, f64, verbs::GetPutPostDeleteTagged> {
        self.0.child("offset")
    }
    /// `/config/modbus/client/map/{name}/reg/{idx}/scale`: GET, PUT, POST, DELETE.
    pub fn scale(&self) -> runtime::Resource<C, f64, verbs::GetPutPostDeleteTagged> {
        self.0.child("scale")
    }
    /// `/config/modbus/client/map/{name}/reg/{idx}/access`: GET, PUT, POST, DELETE.
    pub fn access(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigModbusClientMapNameRegItemAccess,
        verbs::GetPutPostDeleteTagged,
    > {
        self.0.child("access")
    }
}
/// `/config/modbus/server`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct ModbusServer<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigModbusServer,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusServer<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigModbusServer,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusServer<C> {
    /// `/config/modbus/server/enable`: GET, PUT, POST, DELETE. POST appends.
    pub fn enable(&self) -> ModbusServerEnable<C> {
        ModbusServerEnable(self.0.child("enable"))
    }
    /// `/config/modbus/server/id`: GET, PUT, POST, DELETE. 1 to 247.
    pub fn id(&self) -> runtime::Resource<C, u64, verbs::GetPutPostDeleteTagged> {
        self.0.child("id")
    }
    /// `/config/modbus/server/rtu`: GET, PUT, POST, DELETE. POST merges.
    pub fn rtu(&self) -> ModbusServerRtu<C> {
        ModbusServerRtu(self.0.child("rtu"))
    }
    /// `/config/modbus/server/tcp`: GET, PUT, POST, DELETE. POST merges.
    pub fn tcp(&self) -> ModbusServerTcp<C> {
        ModbusServerTcp(self.0.child("tcp"))
    }
}
/// `/config/modbus/server/enable`: GET, PUT, POST, DELETE. POST appends.
#[derive(Clone, Debug)]
pub struct ModbusServerEnable<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::ConfigModbusServerEnableItem>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusServerEnable<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::ConfigModbusServerEnableItem>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusServerEnable<C> {
    /// `/config/modbus/server/enable/{idx}`: GET, PUT, POST, DELETE.
    pub fn idx(
        &self,
        idx: u64,
    ) -> runtime::Resource<
        C,
        models::ConfigModbusServerEnableItem,
        verbs::GetPutPostDeleteTagged,
    > {
        self.0.parameter("idx", idx)
    }
}
/// `/config/modbus/server/rtu`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct ModbusServerRtu<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigModbusServerRtu,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusServerRtu<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigModbusServerRtu,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusServerRtu<C> {
    /// `/config/modbus/server/rtu/port`: GET, PUT, POST, DELETE.
    pub fn port(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("port")
    }
}
/// `/config/modbus/server/tcp`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct ModbusServerTcp<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigModbusServerTcp,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusServerTcp<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigModbusServerTcp,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusServerTcp<C> {
    /// `/config/modbus/server/tcp/port`: GET, PUT, POST, DELETE. 0 to 65535.
    pub fn port(&self) -> runtime::Resource<C, u16, verbs::GetPutPostDeleteTagged> {
        self.0.child("port")
    }
}
/// `/config/net`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Net<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNet,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Net<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNet,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Net<C> {
    /// `/config/net/ethernet`: GET, PUT, POST, DELETE. POST merges.
    pub fn ethernet(&self) -> NetEthernet<C> {
        NetEthernet(self.0.child("ethernet"))
    }
    /// `/config/net/goproxy`: GET, PUT, POST, DELETE. POST merges.
    pub fn goproxy(&self) -> NetGoproxy<C> {
        NetGoproxy(self.0.child("goproxy"))
    }
    /// `/config/net/homeplug`: GET, PUT, POST, DELETE. POST merges.
    pub fn homeplug(&self) -> NetHomeplug<C> {
        NetHomeplug(self.0.child("homeplug"))
    }
    /// `/config/net/hostname`: GET, PUT, POST, DELETE.
    pub fn hostname(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("hostname")
    }
    /// `/config/net/http`: GET, PUT, POST, DELETE. POST merges.
    pub fn http(&self) -> NetHttp<C> {
        NetHttp(self.0.child("http"))
    }
    /// `/config/net/ipv4`: GET, PUT, POST, DELETE. POST merges.
    pub fn ipv4(&self) -> NetIpv4<C> {
        NetIpv4(self.0.child("ipv4"))
    }
    /// `/config/net/nameserver`: GET, PUT, POST, DELETE. POST merges.
    pub fn nameserver(&self) -> NetNameserver<C> {
        NetNameserver(self.0.child("nameserver"))
    }
    /// `/config/net/ntp`: GET, PUT, POST, DELETE. POST merges.
    pub fn ntp(&self) -> NetNtp<C> {
        NetNtp(self.0.child("ntp"))
    }
    /// `/config/net/option`: GET, PUT, POST, DELETE. POST merges.
    pub fn option(&self) -> NetOption<C> {
        NetOption(self.0.child("option"))
    }
    /// `/config/net/proxy`: GET, PUT, POST, DELETE. POST merges.
    pub fn proxy(&self) -> NetProxy<C> {
        NetProxy(self.0.child("proxy"))
    }
    /// `/config/net/ptp`: GET, PUT, POST, DELETE. POST merges.
    pub fn ptp(&self) -> NetPtp<C> {
        NetPtp(self.0.child("ptp"))
    }
}
/// `/config/net/ethernet`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct NetEthernet<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetEthernet,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetEthernet<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetEthernet,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetEthernet<C> {
    /// `/config/net/ethernet/watchdog`: GET, PUT, POST, DELETE.
    pub fn watchdog(&self) -> runtime::Resource<C, bool, verbs::GetPutPostDeleteTagged> {
        self.0.child("watchdog")
    }
}
/// `/config/net/goproxy`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct NetGoproxy<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetGoproxy,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetGoproxy<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetGoproxy,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetGoproxy<C> {
    /// `/config/net/goproxy/enable`: GET, PUT, POST, DELETE.
    pub fn enable(&self) -> runtime::Resource<C, bool, verbs::GetPutPostDeleteTagged> {
        self.0.child("enable")
    }
    /// `/config/net/goproxy/server`: GET, PUT, POST, DELETE.
    pub fn server(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("server")
    }
}
/// `/config/net/homeplug`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct NetHomeplug<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetHomeplug,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetHomeplug<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetHomeplug,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHomeplug<C> {
    /// `/config/net/homeplug/region`: GET, PUT, POST, DELETE.
    pub fn region(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigNetHomeplugRegion,
        verbs::GetPutPostDeleteTagged,
    > {
        self.0.child("region")
    }
}
/// `/config/net/http`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct NetHttp<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetHttp,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetHttp<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetHttp,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHttp<C> {
    /// `/config/net/http/client`: GET, PUT, POST, DELETE. POST merges.
    pub fn client(&self) -> NetHttpClient<C> {
        NetHttpClient(self.0.child("client"))
    }
    /// `/config/net/http/certificate`: PUT, POST, DELETE.
    pub fn certificate(
        &self,
    ) -> runtime::Resource<C, String, verbs::PutPostDeleteTagged> {
        self.0.child("certificate")
    }
    /// `/config/net/http/cgi-bin`: GET, PUT, POST, DELETE.
    pub fn cgi_bin(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigNetHttpCgiBin,
        verbs::GetPutPostDeleteTagged,
    > {
        self.0.child("cgi-bin")
    }
}
/// `/config/net/http/client`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct NetHttpClient<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetHttpClient,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetHttpClient<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetHttpClient,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHttpClient<C> {
    /// `/config/net/http/client/insecure`: GET, PUT, POST, DELETE.
    pub fn insecure(&self) -> runtime::Resource<C, bool, verbs::GetPutPostDeleteTagged> {
        self.0.child("insecure")
    }
}
/// `/config/net/ipv4`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct NetIpv4<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetIpv4,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetIpv4<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetIpv4,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetIpv4<C> {
    /// `/config/net/ipv4/dhcp`: GET, PUT, POST, DELETE.
    pub fn dhcp(&self) -> runtime::Resource<C, bool, verbs::GetPutPostDeleteTagged> {
        self.0.child("dhcp")
    }
    /// `/config/net/ipv4/address`: GET, PUT, POST, DELETE.
    pub fn address(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("address")
    }
    /// `/config/net/ipv4/broadcast`: GET, PUT, POST, DELETE.
    pub fn broadcast(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("broadcast")
    }
    /// `/config/net/ipv4/netmask`: GET, PUT, POST, DELETE.
    pub fn netmask(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("netmask")
    }
    /// `/config/net/ipv4/network`: GET, PUT, POST, DELETE.
    pub fn network(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("network")
    }
    /// `/config/net/ipv4/gateway`: GET, PUT, POST, DELETE.
    pub fn gateway(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("gateway")
    }
}
/// `/config/net/nameserver`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct NetNameserver<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetNameserver,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetNameserver<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetNameserver,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNameserver<C> {
    /// `/config/net/nameserver/server`: GET, PUT, POST, DELETE. POST appends.
    pub fn server(&self) -> NetNameserverServer<C> {
        NetNameserverServer(self.0.child("server"))
    }
}
/// `/config/net/nameserver/server`: GET, PUT, POST, DELETE. POST appends.
#[derive(Clone, Debug)]
pub struct NetNameserverServer<C>(
    pub(super) runtime::Resource<C, Vec<String>, verbs::GetPutPostDeleteFilteredTagged>,
);
impl<C> ::std::ops::Deref for NetNameserverServer<C> {
    type Target = runtime::Resource<
        C,
        Vec<String>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNameserverServer<C> {
    /// `/config/net/nameserver/server/{idx}`: GET, PUT, POST, DELETE.
    pub fn idx(
        &self,
        idx: u64,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.parameter("idx", idx)
    }
}
/// `/config/net/ntp`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct NetNtp<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetNtp,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetNtp<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetNtp,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNtp<C> {
    /// `/config/net/ntp/server`: GET, PUT, POST, DELETE. POST appends.
    pub fn server(&self) -> NetNtpServer<C> {
        NetNtpServer(self.0.child("server"))
    }
}
/// `/config/net/ntp/server`: GET, PUT, POST, DELETE. POST appends.
#[derive(Clone, Debug)]
pub struct NetNtpServer<C>(
    pub(super) runtime::Resource<C, Vec<String>, verbs::GetPutPostDeleteFilteredTagged>,
);
impl<C> ::std::ops::Deref for NetNtpServer<C> {
    type Target = runtime::Resource<
        C,
        Vec<String>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNtpServer<C> {
    /// `/config/net/ntp/server/{idx}`: GET, PUT, POST, DELETE.
    pub fn idx(
        &self,
        idx: u64,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.parameter("idx", idx)
    }
}
/// `/config/net/option`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct NetOption<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetOption,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetOption<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetOption,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetOption<C> {
    /// `/config/net/option/secure_only`: GET, PUT, POST, DELETE.
    pub fn secure_only(
        &self,
    ) -> runtime::Resource<C, bool, verbs::GetPutPostDeleteTagged> {
        self.0.child("secure_only")
    }
}
/// `/config/net/proxy`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct NetProxy<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetProxy,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetProxy<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetProxy,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetProxy<C> {
    /// `/config/net/proxy/enable`: GET, PUT, POST, DELETE.
    pub fn enable(&self) -> runtime::Resource<C, bool, verbs::GetPutPostDeleteTagged> {
        self.0.child("enable")
    }
    /// `/config/net/proxy/server`: GET, PUT, POST, DELETE.
    pub fn server(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("server")
    }
}
/// `/config/net/ptp`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct NetPtp<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetPtp,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetPtp<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetPtp,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetPtp<C> {
    /// `/config/net/ptp/client_only`: GET, PUT, POST, DELETE.
    pub fn client_only(
        &self,
    ) -> runtime::Resource<C, bool, verbs::GetPutPostDeleteTagged> {
        self.0.child("client_only")
    }
    /// `/config/net/ptp/interface`: GET, PUT, POST, DELETE. POST merges.
    pub fn interface(&self) -> NetPtpInterface<C> {
        NetPtpInterface(self.0.child("interface"))
    }
}
/// `/config/net/ptp/interface`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct NetPtpInterface<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigNetPtpInterfaceIf>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetPtpInterface<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigNetPtpInterfaceIf>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetPtpInterface<C> {
    /// `/config/net/ptp/interface/{if}`: GET, PUT, POST, DELETE. POST merges.
    pub fn r#if(&self, r#if: &str) -> NetPtpInterfaceIf<C> {
        NetPtpInterfaceIf(self.0.parameter("if", r#if))
    }
}
/// `/config/net/ptp/interface/{if}`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct NetPtpInterfaceIf<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetPtpInterfaceIf,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetPtpInterfaceIf<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetPtpInterfaceIf,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetPtpInterfaceIf<C> {
    /// `/config/net/ptp/interface/{if}/transport`: GET, PUT, POST, DELETE.
    pub fn transport(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigNetPtpInterfaceIfTransport,
        verbs::GetPutPostDeleteTagged,
    > {
        self.0.child("transport")
    }
    /// `/config/net/ptp/interface/{if}/udp_ttl`: GET, PUT, POST, DELETE. 1 to 255.
    pub fn udp_ttl(&self) -> runtime::Resource<C, u8, verbs::GetPutPostDeleteTagged> {
        self.0.child("udp_ttl")
    }
}
/// `/config/push`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Push<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigPush,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Push<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigPush,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Push<C> {
    /// `/config/push/interval`: GET, PUT, POST, DELETE. At least 1.
    pub fn interval(&self) -> runtime::Resource<C, u64, verbs::GetPutPostDeleteTagged> {
        self.0.child("interval")
    }
    /// `/config/push/options`: GET, PUT, POST, DELETE.
    pub fn options(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("options")
    }
    /// `/config/push/password`: PUT, POST, DELETE.
    pub fn password(&self) -> runtime::Resource<C, String, verbs::PutPostDeleteTagged> {
        self.0.child("password")
    }
    /// `/config/push/service`: GET, DELETE.
    pub fn service(&self) -> runtime::Resource<C, String, verbs::GetDeleteTagged> {
        self.0.child("service")
    }
    /// `/config/push/uri`: GET, PUT, POST, DELETE.
    pub fn uri(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("uri")
    }
    /// `/config/push/user`: GET, PUT, POST, DELETE.
    pub fn user(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("user")
    }
}
/// `/config/remote`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Remote<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigRemoteName>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Remote<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigRemoteName>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Remote<C> {
    /// `/config/remote/{name}`: GET, PUT, POST, DELETE. POST merges.
    pub fn name(&self, name: &str) -> RemoteName<C> {
        RemoteName(self.0.parameter("name", name))
    }
}
/// `/config/remote/{name}`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct RemoteName<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigRemoteName,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for RemoteName<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigRemoteName,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RemoteName<C> {
    /// `/config/remote/{name}/address`: GET, PUT, POST, DELETE.
    pub fn address(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("address")
    }
    /// `/config/remote/{name}/link_type`: GET, PUT, POST, DELETE.
    pub fn link_type(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("link_type")
    }
}
/// `/config/register`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Register<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigRegister,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Register<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigRegister,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Register<C> {
    /// `/config/register/physical`: GET, PUT, POST, DELETE. POST merges.
    pub fn physical(&self) -> RegisterPhysical<C> {
        RegisterPhysical(self.0.child("physical"))
    }
    /// `/config/register/virtual`: GET, PUT, POST, DELETE. POST merges.
    pub fn r#virtual(&self) -> RegisterVirtual<C> {
        RegisterVirtual(self.0.child("virtual"))
    }
}
/// `/config/register/physical`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct RegisterPhysical<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigRegisterPhysicalReg>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for RegisterPhysical<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigRegisterPhysicalReg>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RegisterPhysical<C> {
    /// `/config/register/physical/{reg}`: GET, PUT, POST, DELETE. POST merges.
    pub fn reg(&self, reg: &str) -> RegisterPhysicalReg<C> {
        RegisterPhysicalReg(self.0.parameter("reg", reg))
    }
}
/// `/config/register/physical/{reg}`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct RegisterPhysicalReg<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigRegisterPhysicalReg,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for RegisterPhysicalReg<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigRegisterPhysicalReg,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RegisterPhysicalReg<C> {
    /// `/config/register/physical/{reg}/dev`: GET, PUT, POST, DELETE.
    pub fn dev(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("dev")
    }
    /// `/config/register/physical/{reg}/did`: GET, PUT, POST, DELETE. At least 0.
    pub fn did(&self) -> runtime::Resource<C, u64, verbs::GetPutPostDeleteTagged> {
        self.0.child("did")
    }
    /// `/config/register/physical/{reg}/type`: GET, PUT, POST, DELETE.
    pub fn r#type(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("type")
    }
    /// `/config/register/physical/{reg}/value`: GET, PUT, POST, DELETE.
    pub fn value(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("value")
    }
}
/// `/config/register/virtual`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct RegisterVirtual<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigRegisterVirtualReg>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for RegisterVirtual<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigRegisterVirtualReg>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RegisterVirtual<C> {
    /// `/config/register/virtual/{reg}`: GET, PUT, POST, DELETE. POST merges.
    pub fn reg(&self, reg: &str) -> RegisterVirtualReg<C> {
        RegisterVirtualReg(self.0.parameter("reg", reg))
    }
}
/// `/config/register/virtual/{reg}`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct RegisterVirtualReg<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigRegisterVirtualReg,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for RegisterVirtualReg<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigRegisterVirtualReg,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RegisterVirtualReg<C> {
    /// `/config/register/virtual/{reg}/value`: GET, PUT, POST, DELETE. POST appends.
    pub fn value(&self) -> RegisterVirtualRegValue<C> {
        RegisterVirtualRegValue(self.0.child("value"))
    }
}
/// `/config/register/virtual/{reg}/value`: GET, PUT, POST, DELETE. POST appends.
#[derive(Clone, Debug)]
pub struct RegisterVirtualRegValue<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::ConfigRegisterVirtualRegValueItem>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for RegisterVirtualRegValue<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::ConfigRegisterVirtualRegValueItem>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RegisterVirtualRegValue<C> {
    /// `/config/register/virtual/{reg}/value/{idx}`: GET, PUT, POST, DELETE. POST merges.
    pub fn idx(&self, idx: u64) -> RegisterVirtualRegValueIdx<C> {
        RegisterVirtualRegValueIdx(self.0.parameter("idx", idx))
    }
}
/// `/config/register/virtual/{reg}/value/{idx}`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct RegisterVirtualRegValueIdx<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigRegisterVirtualRegValueItem,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for RegisterVirtualRegValueIdx<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigRegisterVirtualRegValueItem,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RegisterVirtualRegValueIdx<C> {
    /// `/config/register/virtual/{reg}/value/{idx}/op`: GET, PUT, POST, DELETE.
    pub fn op(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigRegisterVirtualRegValueItemOp,
        verbs::GetPutPostDeleteTagged,
    > {
        self.0.child("op")
    }
    /// `/config/register/virtual/{reg}/value/{idx}/register`: GET, PUT, POST, DELETE.
    pub fn register(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("register")
    }
}
/// `/config/time`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Time<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigTime,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Time<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigTime,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Time<C> {
    /// `/config/time/zone`: GET, PUT, POST, DELETE.
    pub fn zone(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("zone")
    }
}
/// `/config/user`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct User<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigUserName>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for User<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigUserName>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> User<C> {
    /// `/config/user/{name}`: GET, PUT, POST, DELETE. POST merges.
    pub fn name(&self, name: &str) -> UserName<C> {
        UserName(self.0.parameter("name", name))
    }
}
/// `/config/user/{name}`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct UserName<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigUserName,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for UserName<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigUserName,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> UserName<C> {
    /// `/config/user/{name}/priv`: GET, PUT, POST, DELETE. POST appends.
    pub fn r#priv(&self) -> UserNamePriv<C> {
        UserNamePriv(self.0.child("priv"))
    }
    /// `/config/user/{name}/hash`: PUT, POST, DELETE.
    pub fn hash(&self) -> runtime::Resource<C, String, verbs::PutPostDeleteTagged> {
        self.0.child("hash")
    }
}
/// `/config/user/{name}/priv`: GET, PUT, POST, DELETE. POST appends.
#[derive(Clone, Debug)]
pub struct UserNamePriv<C>(
    pub(super) runtime::Resource<C, Vec<String>, verbs::GetPutPostDeleteFilteredTagged>,
);
impl<C> ::std::ops::Deref for UserNamePriv<C> {
    type Target = runtime::Resource<
        C,
        Vec<String>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> UserNamePriv<C> {
    /// `/config/user/{name}/priv/{idx}`: GET, PUT, POST, DELETE.
    pub fn idx(
        &self,
        idx: u64,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.parameter("idx", idx)
    }
}
/// `/config/var`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Var<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<runtime::Map<String>>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Var<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<runtime::Map<String>>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Var<C> {
    /// `/config/var/{section}`: GET, PUT, POST, DELETE. POST merges.
    pub fn section(&self, section: &str) -> VarSection<C> {
        VarSection(self.0.parameter("section", section))
    }
}
/// `/config/var/{section}`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct VarSection<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<String>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for VarSection<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<String>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> VarSection<C> {
    /// `/config/var/{section}/{var}`: GET, PUT, POST, DELETE.
    pub fn var(
        &self,
        var: &str,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.parameter("var", var)
    }
}
/// `/config/alert`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Alert<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigAlert,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Alert<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigAlert,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Alert<C> {
    /// `/config/alert/custom`: GET, PUT, POST, DELETE. POST appends.
    pub fn custom(&self) -> AlertCustom<C> {
        AlertCustom(self.0.child("custom"))
    }
    /// `/config/alert/reporter`: GET, PUT, POST, DELETE. POST merges.
    pub fn reporter(&self) -> AlertReporter<C> {
        AlertReporter(self.0.child("reporter"))
    }
    /// `/config/alert/sys-prio`: GET, PUT, POST, DELETE. Each: 0 to 7. POST appends.
    pub fn sys_prio(&self) -> AlertSysPrio<C> {
        AlertSysPrio(self.0.child("sys-prio"))
    }
}
/// `/config/alert/custom`: GET, PUT, POST, DELETE. POST appends.
#[derive(Clone, Debug)]
pub struct AlertCustom<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::ConfigAlertCustomItem>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertCustom<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::ConfigAlertCustomItem>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertCustom<C> {
    /// `/config/alert/custom/{idx}`: GET, PUT, POST, DELETE. POST merges.
    pub fn idx(&self, idx: u64) -> AlertCustomIdx<C> {
        AlertCustomIdx(self.0.parameter("idx", idx))
    }
}
/// `/config/alert/custom/{idx}`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct AlertCustomIdx<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigAlertCustomItem,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertCustomIdx<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigAlertCustomItem,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertCustomIdx<C> {
    /// `/config/alert/custom/{idx}/name`: GET, PUT, POST, DELETE.
    pub fn name(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("name")
    }
    /// `/config/alert/custom/{idx}/detail`: GET, PUT, POST, DELETE.
    pub fn detail(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("detail")
    }
    /// `/config/alert/custom/{idx}/frequency`: GET, PUT, POST, DELETE.
    pub fn frequency(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigAlertCustomItemFrequency,
        verbs::GetPutPostDeleteTagged,
    > {
        self.0.child("frequency")
    }
    /// `/config/alert/custom/{idx}/priority`: GET, PUT, POST, DELETE. 0 to 7.
    pub fn priority(&self) -> runtime::Resource<C, u64, verbs::GetPutPostDeleteTagged> {
        self.0.child("priority")
    }
    /// `/config/alert/custom/{idx}/cond`: GET, PUT, POST, DELETE. POST merges.
    pub fn cond(&self) -> AlertCustomIdxCond<C> {
        AlertCustomIdxCond(self.0.child("cond"))
    }
}
/// `/config/alert/custom/{idx}/cond`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct AlertCustomIdxCond<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigAlertCustomItemCond,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertCustomIdxCond<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigAlertCustomItemCond,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertCustomIdxCond<C> {
    /// `/config/alert/custom/{idx}/cond/lhs`: GET, PUT, POST, DELETE.
    pub fn lhs(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("lhs")
    }
    /// `/config/alert/custom/{idx}/cond/op`: GET, PUT, POST, DELETE.
    pub fn op(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigAlertCustomItemCondOp,
        verbs::GetPutPostDeleteTagged,
    > {
        self.0.child("op")
    }
    /// `/config/alert/custom/{idx}/cond/rhs`: GET, PUT, POST, DELETE.
    pub fn rhs(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("rhs")
    }
}
/// `/config/alert/reporter`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct AlertReporter<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigAlertReporter,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertReporter<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigAlertReporter,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertReporter<C> {
    /// `/config/alert/reporter/web`: GET, PUT, POST, DELETE. POST merges.
    pub fn web(&self) -> AlertReporterWeb<C> {
        AlertReporterWeb(self.0.child("web"))
    }
    /// `/config/alert/reporter/mail`: GET, PUT, POST, DELETE. POST merges.
    pub fn mail(&self) -> AlertReporterMail<C> {
        AlertReporterMail(self.0.child("mail"))
    }
}
/// `/config/alert/reporter/web`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct AlertReporterWeb<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigAlertReporterWeb,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertReporterWeb<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigAlertReporterWeb,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertReporterWeb<C> {
    /// `/config/alert/reporter/web/min-priority`: GET, PUT, POST, DELETE. 0 to 7.
    pub fn min_priority(
        &self,
    ) -> runtime::Resource<C, u64, verbs::GetPutPostDeleteTagged> {
        self.0.child("min-priority")
    }
    /// `/config/alert/reporter/web/service`: GET, PUT, POST, DELETE.
    pub fn service(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("service")
    }
    /// `/config/alert/reporter/web/uri`: GET, PUT, POST, DELETE.
    pub fn uri(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("uri")
    }
    /// `/config/alert/reporter/web/options`: GET, PUT, POST, DELETE.
    pub fn options(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("options")
    }
    /// `/config/alert/reporter/web/user`: GET, PUT, POST, DELETE.
    pub fn user(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("user")
    }
    /// `/config/alert/reporter/web/password`: PUT, POST, DELETE.
    pub fn password(&self) -> runtime::Resource<C, String, verbs::PutPostDeleteTagged> {
        self.0.child("password")
    }
}
/// `/config/alert/reporter/mail`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct AlertReporterMail<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigAlertReporterMail,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertReporterMail<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigAlertReporterMail,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertReporterMail<C> {
    /// `/config/alert/reporter/mail/server`: GET, PUT, POST, DELETE.
    pub fn server(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("server")
    }
    /// `/config/alert/reporter/mail/user`: GET, PUT, POST, DELETE.
    pub fn user(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("user")
    }
    /// `/config/alert/reporter/mail/password`: PUT, POST, DELETE.
    pub fn password(&self) -> runtime::Resource<C, String, verbs::PutPostDeleteTagged> {
        self.0.child("password")
    }
    /// `/config/alert/reporter/mail/from-address`: GET, PUT, POST, DELETE.
    pub fn from_address(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("from-address")
    }
    /// `/config/alert/reporter/mail/to`: GET, PUT, POST, DELETE. POST appends.
    pub fn to(&self) -> AlertReporterMailTo<C> {
        AlertReporterMailTo(self.0.child("to"))
    }
}
/// `/config/alert/reporter/mail/to`: GET, PUT, POST, DELETE. POST appends.
#[derive(Clone, Debug)]
pub struct AlertReporterMailTo<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::ConfigAlertReporterMailToItem>,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertReporterMailTo<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::ConfigAlertReporterMailToItem>,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertReporterMailTo<C> {
    /// `/config/alert/reporter/mail/to/{idx}`: GET, PUT, POST, DELETE. POST merges.
    pub fn idx(&self, idx: u64) -> AlertReporterMailToIdx<C> {
        AlertReporterMailToIdx(self.0.parameter("idx", idx))
    }
}
/// `/config/alert/reporter/mail/to/{idx}`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct AlertReporterMailToIdx<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigAlertReporterMailToItem,
        verbs::GetPutPostDeleteFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertReporterMailToIdx<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigAlertReporterMailToItem,
        verbs::GetPutPostDeleteFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertReporterMailToIdx<C> {
    /// `/config/alert/reporter/mail/to/{idx}/format`: GET, PUT, POST, DELETE.
    pub fn format(&self) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("format")
    }
    /// `/config/alert/reporter/mail/to/{idx}/min-priority`: GET, PUT, POST, DELETE. 0 to 7.
    pub fn min_priority(
        &self,
    ) -> runtime::Resource<C, u64, verbs::GetPutPostDeleteTagged> {
        self.0.child("min-priority")
    }
    /// `/config/alert/reporter/mail/to/{idx}/address`: GET, PUT, POST, DELETE.
    pub fn address(
        &self,
    ) -> runtime::Resource<C, String, verbs::GetPutPostDeleteTagged> {
        self.0.child("address")
    }
}
/// `/config/alert/sys-prio`: GET, PUT, POST, DELETE. Each: 0 to 7. POST appends.
#[derive(Clone, Debug)]
pub struct AlertSysPrio<C>(
    pub(super) runtime::Resource<C, Vec<u64>, verbs::GetPutPostDeleteFilteredTagged>,
);
impl<C> ::std::ops::Deref for AlertSysPrio<C> {
    type Target = runtime::Resource<C, Vec<u64>, verbs::GetPutPostDeleteFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertSysPrio<C> {
    /// `/config/alert/sys-prio/{idx}`: GET, PUT, POST, DELETE. 0 to 7.
    pub fn idx(
        &self,
        idx: u64,
    ) -> runtime::Resource<C, u64, verbs::GetPutPostDeleteTagged> {
        self.0.parameter("idx", idx)
    }
}
