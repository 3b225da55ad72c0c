// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: c55df1fb6d86c5be

//! `/config` and what is below it.
use crate::generated::{models, verbs};
use crate::runtime;
use crate::runtime::Place as _;
/// All settings, a tree in which every member is also a resource. PUT replaces; POST merges into an
/// object, appends to an array and replaces anything else; DELETE resets to the default or removes the
/// entry. A request is applied as a whole or not at all, few exceptions aside. Send back the `ETag` of
/// a reply as `If-Match` so that a setting changed in between is not overwritten; it names the state of
/// all settings. Member order matters when several are sent together: `remote` before `register` before
/// `alert`. See [`guide::etags`](crate::guide::etags).
///
/// `/config`: GET → [`Tagged<Config>`](crate::models::Config); PUT [`Config`](crate::models::Config),
/// POST [`Config`](crate::models::Config), DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
///
/// ```no_run
/// use egauge_webapi::{Error, Meter, runtime::AsyncConnection};
///
/// async fn rename(meter: &Meter<impl AsyncConnection>) -> Result<(), Error> {
///     let hostname = meter.config().net().hostname().get().await?;
///     // Fails with `Conflict` if any setting was changed since: read again, see `guide::etags`.
///     meter.config().net().hostname().put("lab").if_match(&hostname).await?;
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Config<C>(
    pub(super) runtime::Resource<C, models::Config, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Config<C> {
    type Target = runtime::Resource<C, models::Config, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Config<C> {
    /// The meter as a BACnet device.
    ///
    /// `/config/bacnet`: GET → `Tagged<ConfigBacnet>`; PUT `ConfigBacnet`, POST `ConfigBacnet`, DELETE →
    /// `StatusObject`. POST changes the members that are sent.
    pub fn bacnet(&self) -> Bacnet<C> {
        Bacnet(self.0.child("bacnet"))
    }
    /// Database settings.
    ///
    /// `/config/db`: GET → `Tagged<ConfigDb>`; PUT `ConfigDb`, POST `ConfigDb`, DELETE → `StatusObject`.
    /// POST changes the members that are sent.
    pub fn db(&self) -> Db<C> {
        Db(self.0.child("db"))
    }
    /// Built-in LCD.
    ///
    /// `/config/display`: GET → `Tagged<ConfigDisplay>`; PUT `ConfigDisplay`, POST `ConfigDisplay`, DELETE
    /// → `StatusObject`. POST changes the members that are sent.
    pub fn display(&self) -> Display<C> {
        Display(self.0.child("display"))
    }
    /// Language of messages that the meter itself writes, such as alerts: `en` (imperial units), `en_GB`
    /// (metric), `de`, `es`, `fr`, `he`, `it`, `ko`, `pl`, `zh_Hans`, `zh_Hant`. Browsers use their own.
    ///
    /// `/config/language_code`: GET → `Tagged<ConfigLanguageCode>`; PUT `ConfigLanguageCode`, POST
    /// `ConfigLanguageCode`, DELETE → `StatusObject`. Known values: `de`, `en`, `en_GB`, `es`, `fr`, `he`,
    /// `it`, `ko`, `pl`, `zh_Hans`, `zh_Hant`. DELETE leaves `"en"`.
    pub fn language_code(
        &self,
    ) -> runtime::Resource<C, models::ConfigLanguageCode, verbs::AllTagged> {
        self.0.child("language_code")
    }
    /// Sensors wired to the meter itself.
    ///
    /// `/config/local`: GET → `Tagged<ConfigLocal>`; PUT `ConfigLocal`, POST `ConfigLocal`, DELETE →
    /// `StatusObject`. POST changes the members that are sent.
    pub fn local(&self) -> Local<C> {
        Local(self.0.child("local"))
    }
    /// Where the meter stands.
    ///
    /// `/config/location`: GET → `Tagged<ConfigLocation>`; PUT `ConfigLocation`, POST `ConfigLocation`,
    /// DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn location(&self) -> Location<C> {
        Location(self.0.child("location"))
    }
    /// Log settings.
    ///
    /// `/config/log`: GET → `Tagged<ConfigLog>`; PUT `ConfigLog`, POST `ConfigLog`, DELETE →
    /// `StatusObject`. POST changes the members that are sent.
    pub fn log(&self) -> Log<C> {
        Log(self.0.child("log"))
    }
    /// Lua scripts.
    ///
    /// `/config/lua`: GET → `Tagged<ConfigLua>`; PUT `ConfigLua`, POST `ConfigLua`, DELETE →
    /// `StatusObject`. POST changes the members that are sent.
    pub fn lua(&self) -> Lua<C> {
        Lua(self.0.child("lua"))
    }
    /// Modbus in both roles. See [`guide::modbus`](crate::guide::modbus).
    ///
    /// `/config/modbus`: GET → `Tagged<ConfigModbus>`; PUT `ConfigModbus`, POST `ConfigModbus`, DELETE →
    /// `StatusObject`. POST changes the members that are sent.
    pub fn modbus(&self) -> Modbus<C> {
        Modbus(self.0.child("modbus"))
    }
    /// Network settings; [`/sys/net`](crate::resources::sys::Net) shows what is in force.
    /// [`/sys/reboot`](crate::resources::sys::Sys::reboot) says whether a change waits for a reboot.
    ///
    /// `/config/net`: GET → `Tagged<ConfigNet>`; PUT `ConfigNet`, POST `ConfigNet`, DELETE →
    /// `StatusObject`. POST changes the members that are sent.
    pub fn net(&self) -> Net<C> {
        Net(self.0.child("net"))
    }
    /// Sends recorded data to a web server by HTTP POST. [`/sys/push`](crate::resources::sys::Push) shows
    /// how it goes.
    ///
    /// `/config/push`: GET → `Tagged<ConfigPush>`; PUT `ConfigPush`, POST `ConfigPush`, DELETE →
    /// `StatusObject`. POST changes the members that are sent.
    pub fn push(&self) -> Push<C> {
        Push(self.0.child("push"))
    }
    /// Remote devices that supply register values. Deleting one deletes its physical registers. Within one
    /// request, `remote` must stand before `register`.
    ///
    /// `/config/remote`: GET → `Tagged<Map<ConfigRemoteName>>`; PUT `Map<ConfigRemoteName>`, POST
    /// `Map<ConfigRemoteName>`, DELETE → `StatusObject`. POST adds and changes entries. DELETE leaves `{}`.
    pub fn remote(&self) -> Remote<C> {
        Remote(self.0.child("remote"))
    }
    /// What is recorded and derived. [`/register`](crate::resources::register::Register) reads the values.
    ///
    /// `/config/register`: GET → `Tagged<ConfigRegister>`; PUT `ConfigRegister`, POST `ConfigRegister`,
    /// DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn register(&self) -> Register<C> {
        Register(self.0.child("register"))
    }
    /// Time settings.
    ///
    /// `/config/time`: GET → `Tagged<ConfigTime>`; PUT `ConfigTime`, POST `ConfigTime`, DELETE →
    /// `StatusObject`. POST changes the members that are sent.
    pub fn time(&self) -> Time<C> {
        Time(self.0.child("time"))
    }
    /// User accounts by name.
    ///
    /// `/config/user`: GET → `Tagged<Map<ConfigUserName>>`; PUT `Map<ConfigUserName>`, POST
    /// `Map<ConfigUserName>`, DELETE → `StatusObject`. POST adds and changes entries. DELETE leaves `{}`.
    pub fn user(&self) -> User<C> {
        User(self.0.child("user"))
    }
    /// Variables that programs keep on the meter, by section; successor of
    /// [`/store`](crate::resources::store::Store). Every user may read them, writing needs a save
    /// privilege. In section `global` the meter itself reads `billing.interval` (demand interval in
    /// minutes), `billing.start_day` (1 to 31), `billing.tariff_uri` and `default.currency_symbol`.
    ///
    /// `/config/var`: GET → `Tagged<Map<Map<String>>>`; PUT `Map<Map<String>>`, POST `Map<Map<String>>`,
    /// DELETE → `StatusObject`. POST adds and changes entries. DELETE leaves `{}`. Since 4.6.
    pub fn var(&self) -> Var<C> {
        Var(self.0.child("var"))
    }
    /// Alerts: what raises them and where they are reported. In one request, place `alert` after
    /// `register`.
    ///
    /// `/config/alert`: GET → `Tagged<ConfigAlert>`; PUT `ConfigAlert`, POST `ConfigAlert`, DELETE →
    /// `StatusObject`. POST changes the members that are sent.
    pub fn alert(&self) -> Alert<C> {
        Alert(self.0.child("alert"))
    }
}
/// The meter as a BACnet device.
///
/// `/config/bacnet`: GET → [`Tagged<ConfigBacnet>`](crate::models::ConfigBacnet); PUT
/// [`ConfigBacnet`](crate::models::ConfigBacnet), POST [`ConfigBacnet`](crate::models::ConfigBacnet),
/// DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Bacnet<C>(
    pub(super) runtime::Resource<C, models::ConfigBacnet, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Bacnet<C> {
    type Target = runtime::Resource<C, models::ConfigBacnet, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Bacnet<C> {
    /// BACnet server: publishes the registers to building automation.
    ///
    /// `/config/bacnet/server`: GET → `Tagged<ConfigBacnetServer>`; PUT `ConfigBacnetServer`, POST
    /// `ConfigBacnetServer`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn server(&self) -> BacnetServer<C> {
        BacnetServer(self.0.child("server"))
    }
}
/// BACnet server: publishes the registers to building automation.
///
/// `/config/bacnet/server`: GET → [`Tagged<ConfigBacnetServer>`](crate::models::ConfigBacnetServer);
/// PUT [`ConfigBacnetServer`](crate::models::ConfigBacnetServer), POST
/// [`ConfigBacnetServer`](crate::models::ConfigBacnetServer), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct BacnetServer<C>(
    pub(super) runtime::Resource<C, models::ConfigBacnetServer, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for BacnetServer<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigBacnetServer,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> BacnetServer<C> {
    /// BACnet over UDP/IP.
    ///
    /// `/config/bacnet/server/bip`: GET → `Tagged<ConfigBacnetServerBip>`; PUT `ConfigBacnetServerBip`,
    /// POST `ConfigBacnetServerBip`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn bip(&self) -> BacnetServerBip<C> {
        BacnetServerBip(self.0.child("bip"))
    }
    /// Protocols served; none switches the server off. One at a time, so the array holds at most one
    /// element.
    ///
    /// `/config/bacnet/server/enable`: GET → `Tagged<Vec<ConfigBacnetServerEnableItem>>`; PUT
    /// `Vec<ConfigBacnetServerEnableItem>`, POST `Vec<ConfigBacnetServerEnableItem>`, DELETE →
    /// `StatusObject`. Items: At most 1. POST appends items. DELETE leaves `[]`.
    pub fn enable(&self) -> BacnetServerEnable<C> {
        BacnetServerEnable(self.0.child("enable"))
    }
    /// True counts energy from the epoch [`/config/db/epoch`](crate::resources::config::Db::epoch), false
    /// from the meter's manufacture.
    ///
    /// `/config/bacnet/server/epoch-relative`: GET → `Tagged<bool>`; PUT `bool`, POST `bool`, DELETE →
    /// `StatusObject`. DELETE leaves `true`.
    pub fn epoch_relative(&self) -> runtime::Resource<C, bool, verbs::AllTagged> {
        self.0.child("epoch-relative")
    }
    /// BACnet object id.
    ///
    /// `/config/bacnet/server/id`: GET → `Tagged<u64>`; PUT `u64`, POST `u64`, DELETE → `StatusObject`. 0
    /// to 4194303. DELETE leaves `1`.
    pub fn id(&self) -> runtime::Resource<C, u64, verbs::AllTagged> {
        self.0.child("id")
    }
    /// BACnet MS/TP over a serial line; used while `mstp` is enabled.
    ///
    /// `/config/bacnet/server/mstp`: GET → `Tagged<ConfigBacnetServerMstp>`; PUT `ConfigBacnetServerMstp`,
    /// POST `ConfigBacnetServerMstp`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn mstp(&self) -> BacnetServerMstp<C> {
        BacnetServerMstp(self.0.child("mstp"))
    }
}
/// BACnet over UDP/IP.
///
/// `/config/bacnet/server/bip`: GET →
/// [`Tagged<ConfigBacnetServerBip>`](crate::models::ConfigBacnetServerBip); PUT
/// [`ConfigBacnetServerBip`](crate::models::ConfigBacnetServerBip), POST
/// [`ConfigBacnetServerBip`](crate::models::ConfigBacnetServerBip), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct BacnetServerBip<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigBacnetServerBip,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for BacnetServerBip<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigBacnetServerBip,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> BacnetServerBip<C> {
    /// UDP port, customarily 0xBAC0; used while `bip` is enabled.
    ///
    /// `/config/bacnet/server/bip/port`: GET → `Tagged<u16>`; PUT `u16`, POST `u16`, DELETE →
    /// `StatusObject`. 0 to 65535. DELETE leaves `47808`.
    pub fn port(&self) -> runtime::Resource<C, u16, verbs::AllTagged> {
        self.0.child("port")
    }
}
/// Protocols served; none switches the server off. One at a time, so the array holds at most one
/// element.
///
/// `/config/bacnet/server/enable`: GET →
/// [`Tagged<Vec<ConfigBacnetServerEnableItem>>`](crate::models::ConfigBacnetServerEnableItem); PUT
/// [`Vec<ConfigBacnetServerEnableItem>`](crate::models::ConfigBacnetServerEnableItem), POST
/// [`Vec<ConfigBacnetServerEnableItem>`](crate::models::ConfigBacnetServerEnableItem), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// Items: At most 1. POST appends items. DELETE leaves `[]`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct BacnetServerEnable<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::ConfigBacnetServerEnableItem>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for BacnetServerEnable<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::ConfigBacnetServerEnableItem>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> BacnetServerEnable<C> {
    /// A protocol: `ethernet` raw frames, `bip` UDP/IP, `mstp` RS-485.
    ///
    /// `/config/bacnet/server/enable/{idx}`: GET → `Tagged<ConfigBacnetServerEnableItem>`; PUT
    /// `ConfigBacnetServerEnableItem`, POST `ConfigBacnetServerEnableItem`, DELETE → `StatusObject`. `idx`:
    /// Position in the list, from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(
        &self,
        idx: u64,
    ) -> runtime::Resource<C, models::ConfigBacnetServerEnableItem, verbs::AllTagged> {
        self.0.parameter("idx", idx)
    }
}
/// BACnet MS/TP over a serial line; used while `mstp` is enabled.
///
/// `/config/bacnet/server/mstp`: GET →
/// [`Tagged<ConfigBacnetServerMstp>`](crate::models::ConfigBacnetServerMstp); PUT
/// [`ConfigBacnetServerMstp`](crate::models::ConfigBacnetServerMstp), POST
/// [`ConfigBacnetServerMstp`](crate::models::ConfigBacnetServerMstp), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct BacnetServerMstp<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigBacnetServerMstp,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for BacnetServerMstp<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigBacnetServerMstp,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> BacnetServerMstp<C> {
    /// The meter's MS/TP address.
    ///
    /// `/config/bacnet/server/mstp/mac`: GET → `Tagged<u64>`; PUT `u64`, POST `u64`, DELETE →
    /// `StatusObject`. 0 to 127. DELETE leaves `0`.
    pub fn mac(&self) -> runtime::Resource<C, u64, verbs::AllTagged> {
        self.0.child("mac")
    }
    /// Highest address on the bus. 127 always works; the true value makes the bus faster.
    ///
    /// `/config/bacnet/server/mstp/max-mac`: GET → `Tagged<u64>`; PUT `u64`, POST `u64`, DELETE →
    /// `StatusObject`. 0 to 127. DELETE leaves `0`.
    pub fn max_mac(&self) -> runtime::Resource<C, u64, verbs::AllTagged> {
        self.0.child("max-mac")
    }
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`. See
    /// [`guide::serial_ports`](crate::guide::serial_ports).
    ///
    /// `/config/bacnet/server/mstp/port`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn port(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("port")
    }
}
/// Database settings.
///
/// `/config/db`: GET → [`Tagged<ConfigDb>`](crate::models::ConfigDb); PUT
/// [`ConfigDb`](crate::models::ConfigDb), POST [`ConfigDb`](crate::models::ConfigDb), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Db<C>(
    pub(super) runtime::Resource<C, models::ConfigDb, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Db<C> {
    type Target = runtime::Resource<C, models::ConfigDb, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Db<C> {
    /// Start of the visible history, Unix time as text: accumulated values read 0 there, and user
    /// interfaces show nothing older. Moving it changes no recorded row; a time in the future becomes the
    /// youngest row's, one before the oldest row is an error. POST, PUT and DELETE (which sets it to the
    /// meter's current time) are not transactional.
    ///
    /// `/config/db/epoch`: GET → `Tagged<Timestamp>`; PUT `Timestamp`, POST `Timestamp`, DELETE →
    /// `StatusObject`.
    pub fn epoch(&self) -> runtime::Resource<C, runtime::Timestamp, verbs::AllTagged> {
        self.0.child("epoch")
    }
}
/// Built-in LCD.
///
/// `/config/display`: GET → [`Tagged<ConfigDisplay>`](crate::models::ConfigDisplay); PUT
/// [`ConfigDisplay`](crate::models::ConfigDisplay), POST
/// [`ConfigDisplay`](crate::models::ConfigDisplay), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Display<C>(
    pub(super) runtime::Resource<C, models::ConfigDisplay, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Display<C> {
    type Target = runtime::Resource<C, models::ConfigDisplay, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Display<C> {
    /// Backlight.
    ///
    /// `/config/display/backlight`: GET → `Tagged<ConfigDisplayBacklight>`; PUT `ConfigDisplayBacklight`,
    /// POST `ConfigDisplayBacklight`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn backlight(&self) -> DisplayBacklight<C> {
        DisplayBacklight(self.0.child("backlight"))
    }
    /// 0 is blank, 127 black; some 65 reads well.
    ///
    /// `/config/display/contrast`: GET → `Tagged<u64>`; PUT `u64`, POST `u64`, DELETE → `StatusObject`. 0
    /// to 127. DELETE leaves `0`.
    pub fn contrast(&self) -> runtime::Resource<C, u64, verbs::AllTagged> {
        self.0.child("contrast")
    }
    /// Text size: `large` suits scripts like Korean or Chinese, `small` holds most text at lower quality.
    ///
    /// `/config/display/fontset`: GET → `Tagged<ConfigDisplayFontset>`; PUT `ConfigDisplayFontset`, POST
    /// `ConfigDisplayFontset`, DELETE → `StatusObject`. DELETE leaves `"normal"`.
    pub fn fontset(
        &self,
    ) -> runtime::Resource<C, models::ConfigDisplayFontset, verbs::AllTagged> {
        self.0.child("fontset")
    }
    /// What the display shows.
    ///
    /// `/config/display/screen`: GET → `Tagged<ConfigDisplayScreen>`; PUT `ConfigDisplayScreen`, POST
    /// `ConfigDisplayScreen`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn screen(&self) -> DisplayScreen<C> {
        DisplayScreen(self.0.child("screen"))
    }
    /// Counterclockwise rotation in degrees; rounded to a multiple of 90, 0 is upright with the label.
    ///
    /// `/config/display/orientation`: GET → `Tagged<u64>`; PUT `u64`, POST `u64`, DELETE → `StatusObject`.
    /// 0 to 359. Unit: °. DELETE leaves `0`.
    pub fn orientation(&self) -> runtime::Resource<C, u64, verbs::AllTagged> {
        self.0.child("orientation")
    }
}
/// Backlight.
///
/// `/config/display/backlight`: GET →
/// [`Tagged<ConfigDisplayBacklight>`](crate::models::ConfigDisplayBacklight); PUT
/// [`ConfigDisplayBacklight`](crate::models::ConfigDisplayBacklight), POST
/// [`ConfigDisplayBacklight`](crate::models::ConfigDisplayBacklight), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct DisplayBacklight<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigDisplayBacklight,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for DisplayBacklight<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigDisplayBacklight,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DisplayBacklight<C> {
    /// 0 is off, 255 full.
    ///
    /// `/config/display/backlight/brightness`: GET → `Tagged<u8>`; PUT `u8`, POST `u8`, DELETE →
    /// `StatusObject`. 0 to 255. DELETE leaves `0`.
    pub fn brightness(&self) -> runtime::Resource<C, u8, verbs::AllTagged> {
        self.0.child("brightness")
    }
    /// Seconds of light after the last key press; 0 never lights, -1 never goes out.
    ///
    /// `/config/display/backlight/duration`: GET → `Tagged<i64>`; PUT `i64`, POST `i64`, DELETE →
    /// `StatusObject`. -1 to 2147483647. Unit: s. DELETE leaves `0`.
    pub fn duration(&self) -> runtime::Resource<C, i64, verbs::AllTagged> {
        self.0.child("duration")
    }
}
/// What the display shows.
///
/// `/config/display/screen`: GET → [`Tagged<ConfigDisplayScreen>`](crate::models::ConfigDisplayScreen);
/// PUT [`ConfigDisplayScreen`](crate::models::ConfigDisplayScreen), POST
/// [`ConfigDisplayScreen`](crate::models::ConfigDisplayScreen), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct DisplayScreen<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigDisplayScreen,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for DisplayScreen<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigDisplayScreen,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DisplayScreen<C> {
    /// Registers shown, by name; the name `.default` covers all others.
    ///
    /// `/config/display/screen/registers`: GET → `Tagged<Map<String>>`; PUT `Map<String>`, POST
    /// `Map<String>`, DELETE → `StatusObject`. POST adds and changes entries. DELETE leaves `{}`.
    pub fn registers(&self) -> DisplayScreenRegisters<C> {
        DisplayScreenRegisters(self.0.child("registers"))
    }
}
/// Registers shown, by name; the name `.default` covers all others.
///
/// `/config/display/screen/registers`: GET → `Tagged<Map<String>>`; PUT `Map<String>`, POST
/// `Map<String>`, DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST adds and changes entries. DELETE leaves `{}`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct DisplayScreenRegisters<C>(
    pub(super) runtime::Resource<C, runtime::Map<String>, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for DisplayScreenRegisters<C> {
    type Target = runtime::Resource<C, runtime::Map<String>, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> DisplayScreenRegisters<C> {
    /// `i` shows the rate, `c` the accumulated value, `ic` both; empty hides the register.
    ///
    /// `/config/display/screen/registers/{name}`: GET → `Tagged<String>`; PUT `String`, POST `String`,
    /// DELETE → `StatusObject`. `name`: Register name, or `.default` for those without an entry.
    #[doc(alias("id", "key", "reg"))]
    pub fn name(&self, name: &str) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.parameter("name", name)
    }
}
/// Sensors wired to the meter itself.
///
/// `/config/local`: GET → [`Tagged<ConfigLocal>`](crate::models::ConfigLocal); PUT
/// [`ConfigLocal`](crate::models::ConfigLocal), POST [`ConfigLocal`](crate::models::ConfigLocal),
/// DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Local<C>(
    pub(super) runtime::Resource<C, models::ConfigLocal, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Local<C> {
    type Target = runtime::Resource<C, models::ConfigLocal, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Local<C> {
    /// Inputs by name.
    ///
    /// `/config/local/sensor`: GET → `Tagged<Map<ConfigLocalSensorName>>`; PUT
    /// `Map<ConfigLocalSensorName>`, POST `Map<ConfigLocalSensorName>`, DELETE → `StatusObject`. POST adds
    /// and changes entries.
    pub fn sensor(&self) -> LocalSensor<C> {
        LocalSensor(self.0.child("sensor"))
    }
    /// Amplification of the S inputs. `high` is about tenfold, with a range ten times smaller; EG4 meters
    /// only.
    ///
    /// `/config/local/gain`: GET → `Tagged<ConfigLocalGain>`; PUT `ConfigLocalGain`, POST
    /// `ConfigLocalGain`, DELETE → `StatusObject`. DELETE leaves `"normal"`.
    pub fn gain(
        &self,
    ) -> runtime::Resource<C, models::ConfigLocalGain, verbs::AllTagged> {
        self.0.child("gain")
    }
    /// Milliseconds between measurements, over which rates are averaged. Some models go below 1000.
    ///
    /// `/config/local/update-interval`: GET → `Tagged<i64>`; PUT `i64`, POST `i64`, DELETE →
    /// `StatusObject`. Unit: ms. DELETE leaves `1000`.
    pub fn update_interval(&self) -> runtime::Resource<C, i64, verbs::AllTagged> {
        self.0.child("update-interval")
    }
}
/// Inputs by name.
///
/// `/config/local/sensor`: GET →
/// [`Tagged<Map<ConfigLocalSensorName>>`](crate::models::ConfigLocalSensorName); PUT
/// [`Map<ConfigLocalSensorName>`](crate::models::ConfigLocalSensorName), POST
/// [`Map<ConfigLocalSensorName>`](crate::models::ConfigLocalSensorName), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST adds and changes entries. Changes take `if_match`: [`guide::etags`](crate::guide::etags).
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct LocalSensor<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigLocalSensorName>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for LocalSensor<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigLocalSensorName>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> LocalSensor<C> {
    /// One input.
    ///
    /// `/config/local/sensor/{name}`: GET → `Tagged<ConfigLocalSensorName>`; PUT `ConfigLocalSensorName`,
    /// POST `ConfigLocalSensorName`, DELETE → `StatusObject`. POST changes the members that are sent.
    /// `name`: Input: `L1`..`L3`, `Ldc`, `S1`..`S30`.
    #[doc(alias("id", "key", "reg"))]
    pub fn name(&self, name: &str) -> LocalSensorName<C> {
        LocalSensorName(self.0.parameter("name", name))
    }
}
/// One input.
///
/// `/config/local/sensor/{name}`: GET →
/// [`Tagged<ConfigLocalSensorName>`](crate::models::ConfigLocalSensorName); PUT
/// [`ConfigLocalSensorName`](crate::models::ConfigLocalSensorName), POST
/// [`ConfigLocalSensorName`](crate::models::ConfigLocalSensorName), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. `name`: Input: `L1`..`L3`, `Ldc`, `S1`..`S30`. Changes take
/// `if_match`: [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct LocalSensorName<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigLocalSensorName,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for LocalSensorName<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigLocalSensorName,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> LocalSensorName<C> {
    /// A/D converter settings: value = (sample + bias) / scale.
    ///
    /// `/config/local/sensor/{name}/channel`: GET → `Tagged<ConfigLocalSensorNameChannel>`; PUT
    /// `ConfigLocalSensorNameChannel`, POST `ConfigLocalSensorNameChannel`, DELETE → `StatusObject`. POST
    /// changes the members that are sent.
    pub fn channel(&self) -> LocalSensorNameChannel<C> {
        LocalSensorNameChannel(self.0.child("channel"))
    }
    /// Ratio error in percent: 2.5 is a sensor that reads too high by that much. Unused for CTid sensors.
    ///
    /// `/config/local/sensor/{name}/error`: GET → `Tagged<f64>`; PUT `f64`, POST `f64`, DELETE →
    /// `StatusObject`. Unit: %. DELETE leaves `0`.
    pub fn error(&self) -> runtime::Resource<C, f64, verbs::AllTagged> {
        self.0.child("error")
    }
    /// Sensor model; `CTid` for a sensor that describes itself, see
    /// [`/ctid`](crate::resources::ctid::Ctid).
    ///
    /// `/config/local/sensor/{name}/model`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn model(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("model")
    }
    /// Phase correction, `degrees@percent` pairs joined by `:` (`1@1`): degrees at 60 Hz for a level in
    /// percent of full scale. Unused for CTid sensors.
    ///
    /// `/config/local/sensor/{name}/phase`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn phase(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("phase")
    }
}
/// A/D converter settings: value = (sample + bias) / scale.
///
/// `/config/local/sensor/{name}/channel`: GET →
/// [`Tagged<ConfigLocalSensorNameChannel>`](crate::models::ConfigLocalSensorNameChannel); PUT
/// [`ConfigLocalSensorNameChannel`](crate::models::ConfigLocalSensorNameChannel), POST
/// [`ConfigLocalSensorNameChannel`](crate::models::ConfigLocalSensorNameChannel), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct LocalSensorNameChannel<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigLocalSensorNameChannel,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for LocalSensorNameChannel<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigLocalSensorNameChannel,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> LocalSensorNameChannel<C> {
    /// Added to a sample before scaling.
    ///
    /// `/config/local/sensor/{name}/channel/bias`: GET → `Tagged<f64>`; PUT `f64`, POST `f64`, DELETE →
    /// `StatusObject`. DELETE leaves `0`.
    pub fn bias(&self) -> runtime::Resource<C, f64, verbs::AllTagged> {
        self.0.child("bias")
    }
    /// `off` unused, `normal`, or `integrate` (sums samples over time).
    ///
    /// `/config/local/sensor/{name}/channel/mode`: GET → `Tagged<ConfigLocalSensorNameChannelMode>`; PUT
    /// `ConfigLocalSensorNameChannelMode`, POST `ConfigLocalSensorNameChannelMode`, DELETE →
    /// `StatusObject`. DELETE leaves `"off"`.
    pub fn mode(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigLocalSensorNameChannelMode,
        verbs::AllTagged,
    > {
        self.0.child("mode")
    }
    /// Divisor, applied after the bias.
    ///
    /// `/config/local/sensor/{name}/channel/scale`: GET → `Tagged<f64>`; PUT `f64`, POST `f64`, DELETE →
    /// `StatusObject`. DELETE leaves `0`.
    pub fn scale(&self) -> runtime::Resource<C, f64, verbs::AllTagged> {
        self.0.child("scale")
    }
}
/// Where the meter stands.
///
/// `/config/location`: GET → [`Tagged<ConfigLocation>`](crate::models::ConfigLocation); PUT
/// [`ConfigLocation`](crate::models::ConfigLocation), POST
/// [`ConfigLocation`](crate::models::ConfigLocation), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Location<C>(
    pub(super) runtime::Resource<C, models::ConfigLocation, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Location<C> {
    type Target = runtime::Resource<C, models::ConfigLocation, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Location<C> {
    /// Degrees, north positive.
    ///
    /// `/config/location/latitude`: GET → `Tagged<f64>`; PUT `f64`, POST `f64`, DELETE → `StatusObject`.
    /// Unit: °. DELETE leaves `0`.
    pub fn latitude(&self) -> runtime::Resource<C, f64, verbs::AllTagged> {
        self.0.child("latitude")
    }
    /// Degrees, east positive.
    ///
    /// `/config/location/longitude`: GET → `Tagged<f64>`; PUT `f64`, POST `f64`, DELETE → `StatusObject`.
    /// Unit: °. DELETE leaves `0`.
    pub fn longitude(&self) -> runtime::Resource<C, f64, verbs::AllTagged> {
        self.0.child("longitude")
    }
}
/// Log settings.
///
/// `/config/log`: GET → [`Tagged<ConfigLog>`](crate::models::ConfigLog); PUT
/// [`ConfigLog`](crate::models::ConfigLog), POST [`ConfigLog`](crate::models::ConfigLog), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Log<C>(
    pub(super) runtime::Resource<C, models::ConfigLog, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Log<C> {
    type Target = runtime::Resource<C, models::ConfigLog, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Log<C> {
    /// System log (syslog).
    ///
    /// `/config/log/system`: GET → `Tagged<ConfigLogSystem>`; PUT `ConfigLogSystem`, POST
    /// `ConfigLogSystem`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn system(&self) -> LogSystem<C> {
        LogSystem(self.0.child("system"))
    }
}
/// System log (syslog).
///
/// `/config/log/system`: GET → [`Tagged<ConfigLogSystem>`](crate::models::ConfigLogSystem); PUT
/// [`ConfigLogSystem`](crate::models::ConfigLogSystem), POST
/// [`ConfigLogSystem`](crate::models::ConfigLogSystem), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct LogSystem<C>(
    pub(super) runtime::Resource<C, models::ConfigLogSystem, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for LogSystem<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigLogSystem,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> LogSystem<C> {
    /// Buffer in bytes, rounded up to whole KiB and at least 4 KiB; 0 switches the log off.
    ///
    /// `/config/log/system/size`: GET → `Tagged<i64>`; PUT `i64`, POST `i64`, DELETE → `StatusObject`.
    /// Unit: B. DELETE leaves `0`.
    pub fn size(&self) -> runtime::Resource<C, i64, verbs::AllTagged> {
        self.0.child("size")
    }
}
/// Lua scripts.
///
/// `/config/lua`: GET → [`Tagged<ConfigLua>`](crate::models::ConfigLua); PUT
/// [`ConfigLua`](crate::models::ConfigLua), POST [`ConfigLua`](crate::models::ConfigLua), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Lua<C>(
    pub(super) runtime::Resource<C, models::ConfigLua, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Lua<C> {
    type Target = runtime::Resource<C, models::ConfigLua, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Lua<C> {
    /// One script per process.
    ///
    /// `/config/lua/script`: GET → `Tagged<ConfigLuaScript>`; PUT `ConfigLuaScript`, POST
    /// `ConfigLuaScript`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn script(&self) -> LuaScript<C> {
        LuaScript(self.0.child("script"))
    }
    /// Control scripts by name. They run forever: one that ends starts again after 5 s, one that is written
    /// starts afresh. Many slow each other down.
    ///
    /// `/config/lua/ctrld`: GET → `Tagged<Map<String>>`; PUT `Map<String>`, POST `Map<String>`, DELETE →
    /// `StatusObject`. POST adds and changes entries. DELETE leaves `{}`.
    pub fn ctrld(&self) -> LuaCtrld<C> {
        LuaCtrld(self.0.child("ctrld"))
    }
}
/// One script per process.
///
/// `/config/lua/script`: GET → [`Tagged<ConfigLuaScript>`](crate::models::ConfigLuaScript); PUT
/// [`ConfigLuaScript`](crate::models::ConfigLuaScript), POST
/// [`ConfigLuaScript`](crate::models::ConfigLuaScript), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct LuaScript<C>(
    pub(super) runtime::Resource<C, models::ConfigLuaScript, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for LuaScript<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigLuaScript,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> LuaScript<C> {
    /// Helper functions for alert conditions. More than 15 s to load or 60 s to evaluate a condition raises
    /// an alert.
    ///
    /// `/config/lua/script/alertd`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn alertd(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("alertd")
    }
    /// Price calculation. Can be written only while the variable `billing.tariff_uri` of section `global`
    /// is empty or missing. More than 15 s to load raises an alert.
    ///
    /// `/config/lua/script/tariff`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn tariff(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("tariff")
    }
    /// Helper functions for register formulas. More than 15 s to load, or formulas that take over half an
    /// update interval, raises an alert.
    ///
    /// `/config/lua/script/teamd`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn teamd(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("teamd")
    }
}
/// Control scripts by name. They run forever: one that ends starts again after 5 s, one that is written
/// starts afresh. Many slow each other down.
///
/// `/config/lua/ctrld`: GET → `Tagged<Map<String>>`; PUT `Map<String>`, POST `Map<String>`, DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST adds and changes entries. DELETE leaves `{}`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct LuaCtrld<C>(
    pub(super) runtime::Resource<C, runtime::Map<String>, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for LuaCtrld<C> {
    type Target = runtime::Resource<C, runtime::Map<String>, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> LuaCtrld<C> {
    /// Source of a control script.
    ///
    /// `/config/lua/ctrld/{script}`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. `script`: Script name.
    #[doc(alias("id", "key", "name", "reg"))]
    pub fn script(
        &self,
        script: &str,
    ) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.parameter("script", script)
    }
}
/// Modbus in both roles. See [`guide::modbus`](crate::guide::modbus).
///
/// `/config/modbus`: GET → [`Tagged<ConfigModbus>`](crate::models::ConfigModbus); PUT
/// [`ConfigModbus`](crate::models::ConfigModbus), POST [`ConfigModbus`](crate::models::ConfigModbus),
/// DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Modbus<C>(
    pub(super) runtime::Resource<C, models::ConfigModbus, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Modbus<C> {
    type Target = runtime::Resource<C, models::ConfigModbus, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Modbus<C> {
    /// The meter as a Modbus client, reading other devices.
    ///
    /// `/config/modbus/client`: GET → `Tagged<ConfigModbusClient>`; PUT `ConfigModbusClient`, POST
    /// `ConfigModbusClient`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn client(&self) -> ModbusClient<C> {
        ModbusClient(self.0.child("client"))
    }
    /// The meter as a Modbus server, read by other devices.
    ///
    /// `/config/modbus/server`: GET → `Tagged<ConfigModbusServer>`; PUT `ConfigModbusServer`, POST
    /// `ConfigModbusServer`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn server(&self) -> ModbusServer<C> {
        ModbusServer(self.0.child("server"))
    }
}
/// The meter as a Modbus client, reading other devices.
///
/// `/config/modbus/client`: GET → [`Tagged<ConfigModbusClient>`](crate::models::ConfigModbusClient);
/// PUT [`ConfigModbusClient`](crate::models::ConfigModbusClient), POST
/// [`ConfigModbusClient`](crate::models::ConfigModbusClient), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusClient<C>(
    pub(super) runtime::Resource<C, models::ConfigModbusClient, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for ModbusClient<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigModbusClient,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClient<C> {
    /// Own address maps by name; one with the name of a built-in map
    /// ([`/sys/modbus/client/map`](crate::resources::sys::ModbusClientMap)) hides it. See
    /// [`guide::modbus`](crate::guide::modbus).
    ///
    /// `/config/modbus/client/map`: GET → `Tagged<Map<ConfigModbusClientMapName>>`; PUT
    /// `Map<ConfigModbusClientMapName>`, POST `Map<ConfigModbusClientMapName>`, DELETE → `StatusObject`.
    /// POST adds and changes entries. DELETE leaves `{}`.
    pub fn map(&self) -> ModbusClientMap<C> {
        ModbusClientMap(self.0.child("map"))
    }
}
/// Own address maps by name; one with the name of a built-in map
/// ([`/sys/modbus/client/map`](crate::resources::sys::ModbusClientMap)) hides it. See
/// [`guide::modbus`](crate::guide::modbus).
///
/// `/config/modbus/client/map`: GET →
/// [`Tagged<Map<ConfigModbusClientMapName>>`](crate::models::ConfigModbusClientMapName); PUT
/// [`Map<ConfigModbusClientMapName>`](crate::models::ConfigModbusClientMapName), POST
/// [`Map<ConfigModbusClientMapName>`](crate::models::ConfigModbusClientMapName), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST adds and changes entries. DELETE leaves `{}`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusClientMap<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigModbusClientMapName>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMap<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigModbusClientMapName>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMap<C> {
    /// An address map: register definitions and options.
    ///
    /// `/config/modbus/client/map/{name}`: GET → `Tagged<ConfigModbusClientMapName>`; PUT
    /// `ConfigModbusClientMapName`, POST `ConfigModbusClientMapName`, DELETE → `StatusObject`. POST changes
    /// the members that are sent. `name`: Name of an own map.
    #[doc(alias("id", "key", "reg"))]
    pub fn name(&self, name: &str) -> ModbusClientMapName<C> {
        ModbusClientMapName(self.0.parameter("name", name))
    }
}
/// An address map: register definitions and options.
///
/// `/config/modbus/client/map/{name}`: GET →
/// [`Tagged<ConfigModbusClientMapName>`](crate::models::ConfigModbusClientMapName); PUT
/// [`ConfigModbusClientMapName`](crate::models::ConfigModbusClientMapName), POST
/// [`ConfigModbusClientMapName`](crate::models::ConfigModbusClientMapName), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. `name`: Name of an own map. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusClientMapName<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigModbusClientMapName,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMapName<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigModbusClientMapName,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapName<C> {
    /// Options, all of them text: `default-modbus-addr` (unit, `1`), `default-serial-params` (`9600/8n1`),
    /// `default-tcp-port` (`6001`).
    ///
    /// `/config/modbus/client/map/{name}/option`: GET → `Tagged<Map<String>>`; PUT `Map<String>`, POST
    /// `Map<String>`, DELETE → `StatusObject`. POST adds and changes entries. DELETE leaves `{}`.
    pub fn option(&self) -> ModbusClientMapNameOption<C> {
        ModbusClientMapNameOption(self.0.child("option"))
    }
    /// Register definitions.
    ///
    /// `/config/modbus/client/map/{name}/reg`: GET → `Tagged<Vec<ConfigModbusClientMapNameRegItem>>`; PUT
    /// `Vec<ConfigModbusClientMapNameRegItem>`, POST `Vec<ConfigModbusClientMapNameRegItem>`, DELETE →
    /// `StatusObject`. POST appends items. DELETE leaves `[]`.
    pub fn reg(&self) -> ModbusClientMapNameReg<C> {
        ModbusClientMapNameReg(self.0.child("reg"))
    }
}
/// Options, all of them text: `default-modbus-addr` (unit, `1`), `default-serial-params` (`9600/8n1`),
/// `default-tcp-port` (`6001`).
///
/// `/config/modbus/client/map/{name}/option`: GET → `Tagged<Map<String>>`; PUT `Map<String>`, POST
/// `Map<String>`, DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST adds and changes entries. DELETE leaves `{}`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusClientMapNameOption<C>(
    pub(super) runtime::Resource<C, runtime::Map<String>, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for ModbusClientMapNameOption<C> {
    type Target = runtime::Resource<C, runtime::Map<String>, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapNameOption<C> {
    /// Value of an option.
    ///
    /// `/config/modbus/client/map/{name}/option/{opt}`: GET → `Tagged<String>`; PUT `String`, POST
    /// `String`, DELETE → `StatusObject`. `opt`: `default-modbus-addr`, `default-serial-params` or
    /// `default-tcp-port`.
    #[doc(alias("id", "idx", "index", "item", "tid"))]
    pub fn opt(
        &self,
        opt: models::ConfigModbusClientMapNameOptionOptOpt,
    ) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.parameter("opt", opt)
    }
}
/// Register definitions.
///
/// `/config/modbus/client/map/{name}/reg`: GET →
/// [`Tagged<Vec<ConfigModbusClientMapNameRegItem>>`](crate::models::ConfigModbusClientMapNameRegItem);
/// PUT [`Vec<ConfigModbusClientMapNameRegItem>`](crate::models::ConfigModbusClientMapNameRegItem), POST
/// [`Vec<ConfigModbusClientMapNameRegItem>`](crate::models::ConfigModbusClientMapNameRegItem), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST appends items. DELETE leaves `[]`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusClientMapNameReg<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::ConfigModbusClientMapNameRegItem>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMapNameReg<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::ConfigModbusClientMapNameRegItem>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapNameReg<C> {
    /// A register definition: physical value = (raw + offset) * scale.
    ///
    /// `/config/modbus/client/map/{name}/reg/{idx}`: GET → `Tagged<ConfigModbusClientMapNameRegItem>`; PUT
    /// `ConfigModbusClientMapNameRegItem`, POST `ConfigModbusClientMapNameRegItem`, DELETE →
    /// `StatusObject`. POST changes the members that are sent. `idx`: Position in the list, from 0; not the
    /// Modbus address.
    #[doc(alias("id", "key", "name", "reg"))]
    pub fn idx(&self, idx: &str) -> ModbusClientMapNameRegIdx<C> {
        ModbusClientMapNameRegIdx(self.0.parameter("idx", idx))
    }
}
/// A register definition: physical value = (raw + offset) * scale.
///
/// `/config/modbus/client/map/{name}/reg/{idx}`: GET →
/// [`Tagged<ConfigModbusClientMapNameRegItem>`](crate::models::ConfigModbusClientMapNameRegItem); PUT
/// [`ConfigModbusClientMapNameRegItem`](crate::models::ConfigModbusClientMapNameRegItem), POST
/// [`ConfigModbusClientMapNameRegItem`](crate::models::ConfigModbusClientMapNameRegItem), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. `idx`: Position in the list, from 0; not the Modbus address.
/// Changes take `if_match`: [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a
/// part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusClientMapNameRegIdx<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigModbusClientMapNameRegItem,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusClientMapNameRegIdx<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigModbusClientMapNameRegItem,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusClientMapNameRegIdx<C> {
    /// Any name that is unique in the map; physical registers refer to it.
    ///
    /// `/config/modbus/client/map/{name}/reg/{idx}/name`: GET → `Tagged<String>`; PUT `String`, POST
    /// `String`, DELETE → `StatusObject`. DELETE leaves `""`.
    pub fn name(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("name")
    }
    /// Modbus address.
    ///
    /// `/config/modbus/client/map/{name}/reg/{idx}/addr`: GET → `Tagged<u16>`; PUT `u16`, POST `u16`,
    /// DELETE → `StatusObject`. 0 to 65535. DELETE leaves `0`.
    pub fn addr(&self) -> runtime::Resource<C, u16, verbs::AllTagged> {
        self.0.child("addr")
    }
    /// Raw type. `s` signed, `u` unsigned, `float16` half, `float` single, `double` double precision, `bit`
    /// a coil; a final `l` means swapped words, for `float16l` swapped bytes.
    ///
    /// `/config/modbus/client/map/{name}/reg/{idx}/type`: GET →
    /// `Tagged<ConfigModbusClientMapNameRegItemType>`; PUT `ConfigModbusClientMapNameRegItemType`, POST
    /// `ConfigModbusClientMapNameRegItemType`, DELETE → `StatusObject`. DELETE leaves `"u16"`.
    pub fn r#type(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigModbusClientMapNameRegItemType,
        verbs::AllTagged,
    > {
        self.0.child("type")
    }
    /// `analog` can be averaged; `enum` (a code) and `bitset` (flags) cannot.
    ///
    /// `/config/modbus/client/map/{name}/reg/{idx}/kind`: GET →
    /// `Tagged<ConfigModbusClientMapNameRegItemKind>`; PUT `ConfigModbusClientMapNameRegItemKind`, POST
    /// `ConfigModbusClientMapNameRegItemKind`, DELETE → `StatusObject`. DELETE leaves `"analog"`.
    pub fn kind(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigModbusClientMapNameRegItemKind,
        verbs::AllTagged,
    > {
        self.0.child("kind")
    }
    /// Unit of an `analog` register, from a fixed list such as `W`, `kWh`, `V`, `A`, `Hz`, `%`, `degC`,
    /// `s`, `#3` (a number with three decimals).
    ///
    /// `/config/modbus/client/map/{name}/reg/{idx}/unit`: GET → `Tagged<String>`; PUT `String`, POST
    /// `String`, DELETE → `StatusObject`. Known values: `#3`, `%`, `A`, `Ah`, `As`, `C`, `Degrees`, `Hz`,
    /// `Ohm`, `Pa`, `Pct`, `RH`, `Tmd`, `Tmh`, `Tms`, `VA`, `VAh`, `V`, `W/m2`, `W/m^2`, `W`, `Wh`, `degC`,
    /// `deg`, `g`, `hPa`, `h`, `kAh`, `kO`, `kPa`, `kVAh`, `kW`, `kWh`, `kg`, `kvarh`, `m/s`, `m3/s`, `m3`,
    /// `mA`, `mAh`, `mSecs`, `mV`, `m^3/s`, `m^3`, `meters`, `mm`, `mps`, `ms`, `ohms`, `ppm`, `s`, `secs`,
    /// `var`, `varh`, `°C`. DELETE leaves `""`.
    pub fn unit(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("unit")
    }
    /// Added to the raw value before scaling.
    ///
    /// `/config/modbus/client/map/{name}/reg/{idx}/offset`: GET → `Tagged<f64>`; PUT `f64`, POST `f64`,
    /// DELETE → `StatusObject`. DELETE leaves `0`.
    pub fn offset(&self) -> runtime::Resource<C, f64, verbs::AllTagged> {
        self.0.child("offset")
    }
    /// Factor, applied after the offset.
    ///
    /// `/config/modbus/client/map/{name}/reg/{idx}/scale`: GET → `Tagged<f64>`; PUT `f64`, POST `f64`,
    /// DELETE → `StatusObject`. DELETE leaves `1`.
    pub fn scale(&self) -> runtime::Resource<C, f64, verbs::AllTagged> {
        self.0.child("scale")
    }
    /// `ro` can only be read, `rw` also written.
    ///
    /// `/config/modbus/client/map/{name}/reg/{idx}/access`: GET →
    /// `Tagged<ConfigModbusClientMapNameRegItemAccess>`; PUT `ConfigModbusClientMapNameRegItemAccess`, POST
    /// `ConfigModbusClientMapNameRegItemAccess`, DELETE → `StatusObject`. DELETE leaves `"rw"`.
    pub fn access(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigModbusClientMapNameRegItemAccess,
        verbs::AllTagged,
    > {
        self.0.child("access")
    }
}
/// The meter as a Modbus server, read by other devices.
///
/// `/config/modbus/server`: GET → [`Tagged<ConfigModbusServer>`](crate::models::ConfigModbusServer);
/// PUT [`ConfigModbusServer`](crate::models::ConfigModbusServer), POST
/// [`ConfigModbusServer`](crate::models::ConfigModbusServer), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusServer<C>(
    pub(super) runtime::Resource<C, models::ConfigModbusServer, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for ModbusServer<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigModbusServer,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusServer<C> {
    /// Protocols served, `rtu` (serial), `tcp` or both; none switches the server off.
    ///
    /// `/config/modbus/server/enable`: GET → `Tagged<Vec<ConfigModbusServerEnableItem>>`; PUT
    /// `Vec<ConfigModbusServerEnableItem>`, POST `Vec<ConfigModbusServerEnableItem>`, DELETE →
    /// `StatusObject`. POST appends items. DELETE leaves `[]`.
    pub fn enable(&self) -> ModbusServerEnable<C> {
        ModbusServerEnable(self.0.child("enable"))
    }
    /// Unit number on an RTU bus, unique there.
    ///
    /// `/config/modbus/server/id`: GET → `Tagged<u64>`; PUT `u64`, POST `u64`, DELETE → `StatusObject`. 1
    /// to 247. DELETE leaves `1`.
    pub fn id(&self) -> runtime::Resource<C, u64, verbs::AllTagged> {
        self.0.child("id")
    }
    /// Modbus over a serial line.
    ///
    /// `/config/modbus/server/rtu`: GET → `Tagged<ConfigModbusServerRtu>`; PUT `ConfigModbusServerRtu`,
    /// POST `ConfigModbusServerRtu`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn rtu(&self) -> ModbusServerRtu<C> {
        ModbusServerRtu(self.0.child("rtu"))
    }
    /// Modbus over TCP.
    ///
    /// `/config/modbus/server/tcp`: GET → `Tagged<ConfigModbusServerTcp>`; PUT `ConfigModbusServerTcp`,
    /// POST `ConfigModbusServerTcp`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn tcp(&self) -> ModbusServerTcp<C> {
        ModbusServerTcp(self.0.child("tcp"))
    }
}
/// Protocols served, `rtu` (serial), `tcp` or both; none switches the server off.
///
/// `/config/modbus/server/enable`: GET →
/// [`Tagged<Vec<ConfigModbusServerEnableItem>>`](crate::models::ConfigModbusServerEnableItem); PUT
/// [`Vec<ConfigModbusServerEnableItem>`](crate::models::ConfigModbusServerEnableItem), POST
/// [`Vec<ConfigModbusServerEnableItem>`](crate::models::ConfigModbusServerEnableItem), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST appends items. DELETE leaves `[]`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusServerEnable<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::ConfigModbusServerEnableItem>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusServerEnable<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::ConfigModbusServerEnableItem>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusServerEnable<C> {
    /// A protocol.
    ///
    /// `/config/modbus/server/enable/{idx}`: GET → `Tagged<ConfigModbusServerEnableItem>`; PUT
    /// `ConfigModbusServerEnableItem`, POST `ConfigModbusServerEnableItem`, DELETE → `StatusObject`. `idx`:
    /// Position in the list, from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(
        &self,
        idx: u64,
    ) -> runtime::Resource<C, models::ConfigModbusServerEnableItem, verbs::AllTagged> {
        self.0.parameter("idx", idx)
    }
}
/// Modbus over a serial line.
///
/// `/config/modbus/server/rtu`: GET →
/// [`Tagged<ConfigModbusServerRtu>`](crate::models::ConfigModbusServerRtu); PUT
/// [`ConfigModbusServerRtu`](crate::models::ConfigModbusServerRtu), POST
/// [`ConfigModbusServerRtu`](crate::models::ConfigModbusServerRtu), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusServerRtu<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigModbusServerRtu,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusServerRtu<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigModbusServerRtu,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusServerRtu<C> {
    /// Serial port, e.g. `/dev/ttyUSB0` or `USB2`, optionally with `:9600/8n1`. See
    /// [`guide::serial_ports`](crate::guide::serial_ports).
    ///
    /// `/config/modbus/server/rtu/port`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn port(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("port")
    }
}
/// Modbus over TCP.
///
/// `/config/modbus/server/tcp`: GET →
/// [`Tagged<ConfigModbusServerTcp>`](crate::models::ConfigModbusServerTcp); PUT
/// [`ConfigModbusServerTcp`](crate::models::ConfigModbusServerTcp), POST
/// [`ConfigModbusServerTcp`](crate::models::ConfigModbusServerTcp), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct ModbusServerTcp<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigModbusServerTcp,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for ModbusServerTcp<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigModbusServerTcp,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> ModbusServerTcp<C> {
    /// TCP port.
    ///
    /// `/config/modbus/server/tcp/port`: GET → `Tagged<u16>`; PUT `u16`, POST `u16`, DELETE →
    /// `StatusObject`. 0 to 65535. DELETE leaves `502`.
    pub fn port(&self) -> runtime::Resource<C, u16, verbs::AllTagged> {
        self.0.child("port")
    }
}
/// Network settings; [`/sys/net`](crate::resources::sys::Net) shows what is in force.
/// [`/sys/reboot`](crate::resources::sys::Sys::reboot) says whether a change waits for a reboot.
///
/// `/config/net`: GET → [`Tagged<ConfigNet>`](crate::models::ConfigNet); PUT
/// [`ConfigNet`](crate::models::ConfigNet), POST [`ConfigNet`](crate::models::ConfigNet), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Net<C>(
    pub(super) runtime::Resource<C, models::ConfigNet, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Net<C> {
    type Target = runtime::Resource<C, models::ConfigNet, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Net<C> {
    /// Ethernet port.
    ///
    /// `/config/net/ethernet`: GET → `Tagged<ConfigNetEthernet>`; PUT `ConfigNetEthernet`, POST
    /// `ConfigNetEthernet`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn ethernet(&self) -> NetEthernet<C> {
        NetEthernet(self.0.child("ethernet"))
    }
    /// Connection to a Go proxy.
    ///
    /// `/config/net/goproxy`: GET → `Tagged<ConfigNetGoproxy>`; PUT `ConfigNetGoproxy`, POST
    /// `ConfigNetGoproxy`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn goproxy(&self) -> NetGoproxy<C> {
        NetGoproxy(self.0.child("goproxy"))
    }
    /// HomePlug power-line adapter, built into egauge2, EG3x10 and EG41xx.
    ///
    /// `/config/net/homeplug`: GET → `Tagged<ConfigNetHomeplug>`; PUT `ConfigNetHomeplug`, POST
    /// `ConfigNetHomeplug`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn homeplug(&self) -> NetHomeplug<C> {
        NetHomeplug(self.0.child("homeplug"))
    }
    /// Host name: ASCII letters, digits, dashes. No schema says so, and neither this crate nor the
    /// simulated meter checks it.
    ///
    /// `/config/net/hostname`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn hostname(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("hostname")
    }
    /// Web server and web client. Writing is not transactional. PUT without `cgi-bin` disables CGI, and
    /// with it the classic user interface.
    ///
    /// `/config/net/http`: GET → `Tagged<ConfigNetHttp>`; PUT `ConfigNetHttp`, POST `ConfigNetHttp`, DELETE
    /// → `StatusObject`. POST changes the members that are sent.
    pub fn http(&self) -> NetHttp<C> {
        NetHttp(self.0.child("http"))
    }
    /// IPv4 addressing. Addresses are dotted decimals.
    ///
    /// `/config/net/ipv4`: GET → `Tagged<ConfigNetIpv4>`; PUT `ConfigNetIpv4`, POST `ConfigNetIpv4`, DELETE
    /// → `StatusObject`. POST changes the members that are sent.
    pub fn ipv4(&self) -> NetIpv4<C> {
        NetIpv4(self.0.child("ipv4"))
    }
    /// DNS.
    ///
    /// `/config/net/nameserver`: GET → `Tagged<ConfigNetNameserver>`; PUT `ConfigNetNameserver`, POST
    /// `ConfigNetNameserver`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn nameserver(&self) -> NetNameserver<C> {
        NetNameserver(self.0.child("nameserver"))
    }
    /// Time from the network.
    ///
    /// `/config/net/ntp`: GET → `Tagged<ConfigNetNtp>`; PUT `ConfigNetNtp`, POST `ConfigNetNtp`, DELETE →
    /// `StatusObject`. POST changes the members that are sent.
    pub fn ntp(&self) -> NetNtp<C> {
        NetNtp(self.0.child("ntp"))
    }
    /// Options for all network services.
    ///
    /// `/config/net/option`: GET → `Tagged<ConfigNetOption>`; PUT `ConfigNetOption`, POST
    /// `ConfigNetOption`, DELETE → `StatusObject`. POST changes the members that are sent. Since 4.6.
    pub fn option(&self) -> NetOption<C> {
        NetOption(self.0.child("option"))
    }
    /// Connection to a proxy.
    ///
    /// `/config/net/proxy`: GET → `Tagged<ConfigNetProxy>`; PUT `ConfigNetProxy`, POST `ConfigNetProxy`,
    /// DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn proxy(&self) -> NetProxy<C> {
        NetProxy(self.0.child("proxy"))
    }
    /// Precision Time Protocol. EG4 meters only.
    ///
    /// `/config/net/ptp`: GET → `Tagged<ConfigNetPtp>`; PUT `ConfigNetPtp`, POST `ConfigNetPtp`, DELETE →
    /// `StatusObject`. POST changes the members that are sent.
    pub fn ptp(&self) -> NetPtp<C> {
        NetPtp(self.0.child("ptp"))
    }
}
/// Ethernet port.
///
/// `/config/net/ethernet`: GET → [`Tagged<ConfigNetEthernet>`](crate::models::ConfigNetEthernet); PUT
/// [`ConfigNetEthernet`](crate::models::ConfigNetEthernet), POST
/// [`ConfigNetEthernet`](crate::models::ConfigNetEthernet), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetEthernet<C>(
    pub(super) runtime::Resource<C, models::ConfigNetEthernet, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for NetEthernet<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetEthernet,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetEthernet<C> {
    /// Resets the Ethernet hardware when the link seems lost; leave it on.
    ///
    /// `/config/net/ethernet/watchdog`: GET → `Tagged<bool>`; PUT `bool`, POST `bool`, DELETE →
    /// `StatusObject`. DELETE leaves `true`.
    pub fn watchdog(&self) -> runtime::Resource<C, bool, verbs::AllTagged> {
        self.0.child("watchdog")
    }
}
/// Connection to a Go proxy.
///
/// `/config/net/goproxy`: GET → [`Tagged<ConfigNetGoproxy>`](crate::models::ConfigNetGoproxy); PUT
/// [`ConfigNetGoproxy`](crate::models::ConfigNetGoproxy), POST
/// [`ConfigNetGoproxy`](crate::models::ConfigNetGoproxy), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetGoproxy<C>(
    pub(super) runtime::Resource<C, models::ConfigNetGoproxy, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for NetGoproxy<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetGoproxy,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetGoproxy<C> {
    /// Keep a connection to the Go proxy.
    ///
    /// `/config/net/goproxy/enable`: GET → `Tagged<bool>`; PUT `bool`, POST `bool`, DELETE →
    /// `StatusObject`. DELETE leaves `false`.
    pub fn enable(&self) -> runtime::Resource<C, bool, verbs::AllTagged> {
        self.0.child("enable")
    }
    /// Host name of the Go proxy.
    ///
    /// `/config/net/goproxy/server`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn server(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("server")
    }
}
/// HomePlug power-line adapter, built into egauge2, EG3x10 and EG41xx.
///
/// `/config/net/homeplug`: GET → [`Tagged<ConfigNetHomeplug>`](crate::models::ConfigNetHomeplug); PUT
/// [`ConfigNetHomeplug`](crate::models::ConfigNetHomeplug), POST
/// [`ConfigNetHomeplug`](crate::models::ConfigNetHomeplug), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetHomeplug<C>(
    pub(super) runtime::Resource<C, models::ConfigNetHomeplug, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for NetHomeplug<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetHomeplug,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHomeplug<C> {
    /// Frequency bands: `CE` European Union, `NA` North America. The law of the place decides.
    ///
    /// `/config/net/homeplug/region`: GET → `Tagged<ConfigNetHomeplugRegion>`; PUT
    /// `ConfigNetHomeplugRegion`, POST `ConfigNetHomeplugRegion`, DELETE → `StatusObject`. DELETE leaves
    /// `"NA"`.
    pub fn region(
        &self,
    ) -> runtime::Resource<C, models::ConfigNetHomeplugRegion, verbs::AllTagged> {
        self.0.child("region")
    }
}
/// Web server and web client. Writing is not transactional. PUT without `cgi-bin` disables CGI, and
/// with it the classic user interface.
///
/// `/config/net/http`: GET → [`Tagged<ConfigNetHttp>`](crate::models::ConfigNetHttp); PUT
/// [`ConfigNetHttp`](crate::models::ConfigNetHttp), POST
/// [`ConfigNetHttp`](crate::models::ConfigNetHttp), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetHttp<C>(
    pub(super) runtime::Resource<C, models::ConfigNetHttp, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for NetHttp<C> {
    type Target = runtime::Resource<C, models::ConfigNetHttp, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHttp<C> {
    /// Requests that the meter makes.
    ///
    /// `/config/net/http/client`: GET → `Tagged<ConfigNetHttpClient>`; PUT `ConfigNetHttpClient`, POST
    /// `ConfigNetHttpClient`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn client(&self) -> NetHttpClient<C> {
        NetHttpClient(self.0.child("client"))
    }
    /// PEM text with private key and certificate chain. Write-only; not transactional. DELETE brings back
    /// the self-signed factory certificate.
    ///
    /// `/config/net/http/certificate`: PUT `Sensitive<String>`, POST `Sensitive<String>`, DELETE →
    /// `StatusObject`.
    pub fn certificate(
        &self,
    ) -> runtime::Resource<C, runtime::Sensitive<String>, verbs::PutPostDelete> {
        self.0.child("certificate")
    }
    /// CGI programs, on which the classic user interface depends: `disable`, `user-required` (after login)
    /// or `user-optional` (uncritical ones also without). Not transactional.
    ///
    /// `/config/net/http/cgi-bin`: GET → `Tagged<ConfigNetHttpCgiBin>`; PUT `ConfigNetHttpCgiBin`, POST
    /// `ConfigNetHttpCgiBin`, DELETE → `StatusObject`. DELETE leaves `"disable"`.
    pub fn cgi_bin(
        &self,
    ) -> runtime::Resource<C, models::ConfigNetHttpCgiBin, verbs::AllTagged> {
        self.0.child("cgi-bin")
    }
}
/// Requests that the meter makes.
///
/// `/config/net/http/client`: GET →
/// [`Tagged<ConfigNetHttpClient>`](crate::models::ConfigNetHttpClient); PUT
/// [`ConfigNetHttpClient`](crate::models::ConfigNetHttpClient), POST
/// [`ConfigNetHttpClient`](crate::models::ConfigNetHttpClient), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetHttpClient<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetHttpClient,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetHttpClient<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetHttpClient,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetHttpClient<C> {
    /// Accept any server certificate on HTTPS requests that the meter makes; normally false.
    ///
    /// `/config/net/http/client/insecure`: GET → `Tagged<bool>`; PUT `bool`, POST `bool`, DELETE →
    /// `StatusObject`. DELETE leaves `false`.
    pub fn insecure(&self) -> runtime::Resource<C, bool, verbs::AllTagged> {
        self.0.child("insecure")
    }
}
/// IPv4 addressing. Addresses are dotted decimals.
///
/// `/config/net/ipv4`: GET → [`Tagged<ConfigNetIpv4>`](crate::models::ConfigNetIpv4); PUT
/// [`ConfigNetIpv4`](crate::models::ConfigNetIpv4), POST
/// [`ConfigNetIpv4`](crate::models::ConfigNetIpv4), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetIpv4<C>(
    pub(super) runtime::Resource<C, models::ConfigNetIpv4, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for NetIpv4<C> {
    type Target = runtime::Resource<C, models::ConfigNetIpv4, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetIpv4<C> {
    /// Take the address from DHCP; the settings beside it count only when this is false.
    ///
    /// `/config/net/ipv4/dhcp`: GET → `Tagged<bool>`; PUT `bool`, POST `bool`, DELETE → `StatusObject`.
    /// DELETE leaves `true`.
    pub fn dhcp(&self) -> runtime::Resource<C, bool, verbs::AllTagged> {
        self.0.child("dhcp")
    }
    /// The meter's address.
    ///
    /// `/config/net/ipv4/address`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `"0.0.0.0"`.
    pub fn address(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("address")
    }
    /// Broadcast address.
    ///
    /// `/config/net/ipv4/broadcast`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `"0.0.0.0"`.
    pub fn broadcast(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("broadcast")
    }
    /// Network mask.
    ///
    /// `/config/net/ipv4/netmask`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `"0.0.0.0"`.
    pub fn netmask(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("netmask")
    }
    /// Network number.
    ///
    /// `/config/net/ipv4/network`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `"0.0.0.0"`.
    pub fn network(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("network")
    }
    /// Default gateway.
    ///
    /// `/config/net/ipv4/gateway`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `"0.0.0.0"`.
    pub fn gateway(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("gateway")
    }
}
/// DNS.
///
/// `/config/net/nameserver`: GET → [`Tagged<ConfigNetNameserver>`](crate::models::ConfigNetNameserver);
/// PUT [`ConfigNetNameserver`](crate::models::ConfigNetNameserver), POST
/// [`ConfigNetNameserver`](crate::models::ConfigNetNameserver), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetNameserver<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetNameserver,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetNameserver<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetNameserver,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNameserver<C> {
    /// Addresses of DNS servers, asked in this order.
    ///
    /// `/config/net/nameserver/server`: GET → `Tagged<Vec<String>>`; PUT `Vec<String>`, POST `Vec<String>`,
    /// DELETE → `StatusObject`. POST appends items. DELETE leaves `[]`.
    pub fn server(&self) -> NetNameserverServer<C> {
        NetNameserverServer(self.0.child("server"))
    }
}
/// Addresses of DNS servers, asked in this order.
///
/// `/config/net/nameserver/server`: GET → `Tagged<Vec<String>>`; PUT `Vec<String>`, POST `Vec<String>`,
/// DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST appends items. DELETE leaves `[]`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetNameserverServer<C>(
    pub(super) runtime::Resource<C, Vec<String>, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for NetNameserverServer<C> {
    type Target = runtime::Resource<C, Vec<String>, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNameserverServer<C> {
    /// Address of a DNS server, IPv4 or IPv6.
    ///
    /// `/config/net/nameserver/server/{idx}`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. `idx`: Position in the list, from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.parameter("idx", idx)
    }
}
/// Time from the network.
///
/// `/config/net/ntp`: GET → [`Tagged<ConfigNetNtp>`](crate::models::ConfigNetNtp); PUT
/// [`ConfigNetNtp`](crate::models::ConfigNetNtp), POST [`ConfigNetNtp`](crate::models::ConfigNetNtp),
/// DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetNtp<C>(
    pub(super) runtime::Resource<C, models::ConfigNetNtp, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for NetNtp<C> {
    type Target = runtime::Resource<C, models::ConfigNetNtp, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNtp<C> {
    /// NTP servers; [`/sys/net/ntp`](crate::resources::sys::NetNtp) shows how they do.
    ///
    /// `/config/net/ntp/server`: GET → `Tagged<Vec<String>>`; PUT `Vec<String>`, POST `Vec<String>`, DELETE
    /// → `StatusObject`. POST appends items. DELETE leaves `[]`.
    pub fn server(&self) -> NetNtpServer<C> {
        NetNtpServer(self.0.child("server"))
    }
}
/// NTP servers; [`/sys/net/ntp`](crate::resources::sys::NetNtp) shows how they do.
///
/// `/config/net/ntp/server`: GET → `Tagged<Vec<String>>`; PUT `Vec<String>`, POST `Vec<String>`, DELETE
/// → [`StatusObject`](crate::models::StatusObject).
///
/// POST appends items. DELETE leaves `[]`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetNtpServer<C>(
    pub(super) runtime::Resource<C, Vec<String>, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for NetNtpServer<C> {
    type Target = runtime::Resource<C, Vec<String>, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetNtpServer<C> {
    /// Host name or address.
    ///
    /// `/config/net/ntp/server/{idx}`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. `idx`: Position in the list, from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.parameter("idx", idx)
    }
}
/// Options for all network services.
///
/// `/config/net/option`: GET → [`Tagged<ConfigNetOption>`](crate::models::ConfigNetOption); PUT
/// [`ConfigNetOption`](crate::models::ConfigNetOption), POST
/// [`ConfigNetOption`](crate::models::ConfigNetOption), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter). Since 4.6.
#[derive(Clone, Debug)]
pub struct NetOption<C>(
    pub(super) runtime::Resource<C, models::ConfigNetOption, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for NetOption<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetOption,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetOption<C> {
    /// Encrypted services only: closes plain HTTP (port 80) and the UDP service that other meters read by
    /// link type `udp`. Not transactional; the web server is away for a moment after a change.
    ///
    /// `/config/net/option/secure_only`: GET → `Tagged<bool>`; PUT `bool`, POST `bool`, DELETE →
    /// `StatusObject`. DELETE leaves `false`. Since 4.6.
    pub fn secure_only(&self) -> runtime::Resource<C, bool, verbs::AllTagged> {
        self.0.child("secure_only")
    }
}
/// Connection to a proxy.
///
/// `/config/net/proxy`: GET → [`Tagged<ConfigNetProxy>`](crate::models::ConfigNetProxy); PUT
/// [`ConfigNetProxy`](crate::models::ConfigNetProxy), POST
/// [`ConfigNetProxy`](crate::models::ConfigNetProxy), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetProxy<C>(
    pub(super) runtime::Resource<C, models::ConfigNetProxy, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for NetProxy<C> {
    type Target = runtime::Resource<C, models::ConfigNetProxy, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetProxy<C> {
    /// Keep a connection to the proxy.
    ///
    /// `/config/net/proxy/enable`: GET → `Tagged<bool>`; PUT `bool`, POST `bool`, DELETE → `StatusObject`.
    /// DELETE leaves `false`.
    pub fn enable(&self) -> runtime::Resource<C, bool, verbs::AllTagged> {
        self.0.child("enable")
    }
    /// Host name of the proxy.
    ///
    /// `/config/net/proxy/server`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn server(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("server")
    }
}
/// Precision Time Protocol. EG4 meters only.
///
/// `/config/net/ptp`: GET → [`Tagged<ConfigNetPtp>`](crate::models::ConfigNetPtp); PUT
/// [`ConfigNetPtp`](crate::models::ConfigNetPtp), POST [`ConfigNetPtp`](crate::models::ConfigNetPtp),
/// DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetPtp<C>(
    pub(super) runtime::Resource<C, models::ConfigNetPtp, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for NetPtp<C> {
    type Target = runtime::Resource<C, models::ConfigNetPtp, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetPtp<C> {
    /// Never act as a clock for others.
    ///
    /// `/config/net/ptp/client_only`: GET → `Tagged<bool>`; PUT `bool`, POST `bool`, DELETE →
    /// `StatusObject`. DELETE leaves `false`.
    pub fn client_only(&self) -> runtime::Resource<C, bool, verbs::AllTagged> {
        self.0.child("client_only")
    }
    /// Network interfaces that speak PTP; none switches it off.
    ///
    /// `/config/net/ptp/interface`: GET → `Tagged<Map<ConfigNetPtpInterfaceIf>>`; PUT
    /// `Map<ConfigNetPtpInterfaceIf>`, POST `Map<ConfigNetPtpInterfaceIf>`, DELETE → `StatusObject`. POST
    /// adds and changes entries. DELETE leaves `{}`.
    pub fn interface(&self) -> NetPtpInterface<C> {
        NetPtpInterface(self.0.child("interface"))
    }
}
/// Network interfaces that speak PTP; none switches it off.
///
/// `/config/net/ptp/interface`: GET →
/// [`Tagged<Map<ConfigNetPtpInterfaceIf>>`](crate::models::ConfigNetPtpInterfaceIf); PUT
/// [`Map<ConfigNetPtpInterfaceIf>`](crate::models::ConfigNetPtpInterfaceIf), POST
/// [`Map<ConfigNetPtpInterfaceIf>`](crate::models::ConfigNetPtpInterfaceIf), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST adds and changes entries. DELETE leaves `{}`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetPtpInterface<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigNetPtpInterfaceIf>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetPtpInterface<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigNetPtpInterfaceIf>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetPtpInterface<C> {
    /// One interface.
    ///
    /// `/config/net/ptp/interface/{if}`: GET → `Tagged<ConfigNetPtpInterfaceIf>`; PUT
    /// `ConfigNetPtpInterfaceIf`, POST `ConfigNetPtpInterfaceIf`, DELETE → `StatusObject`. POST changes the
    /// members that are sent. `if`: Network interface, e.g. `eth0`.
    #[doc(alias("id", "key", "name", "reg"))]
    pub fn r#if(&self, r#if: &str) -> NetPtpInterfaceIf<C> {
        NetPtpInterfaceIf(self.0.parameter("if", r#if))
    }
}
/// One interface.
///
/// `/config/net/ptp/interface/{if}`: GET →
/// [`Tagged<ConfigNetPtpInterfaceIf>`](crate::models::ConfigNetPtpInterfaceIf); PUT
/// [`ConfigNetPtpInterfaceIf`](crate::models::ConfigNetPtpInterfaceIf), POST
/// [`ConfigNetPtpInterfaceIf`](crate::models::ConfigNetPtpInterfaceIf), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. `if`: Network interface, e.g. `eth0`. Changes take
/// `if_match`: [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct NetPtpInterfaceIf<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigNetPtpInterfaceIf,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for NetPtpInterfaceIf<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigNetPtpInterfaceIf,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> NetPtpInterfaceIf<C> {
    /// `UDPv4`, `UDPv6` or `L2` (Ethernet frames).
    ///
    /// `/config/net/ptp/interface/{if}/transport`: GET → `Tagged<ConfigNetPtpInterfaceIfTransport>`; PUT
    /// `ConfigNetPtpInterfaceIfTransport`, POST `ConfigNetPtpInterfaceIfTransport`, DELETE →
    /// `StatusObject`. DELETE leaves `"UDPv4"`.
    pub fn transport(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigNetPtpInterfaceIfTransport,
        verbs::AllTagged,
    > {
        self.0.child("transport")
    }
    /// TTL or hop limit of multicasts over UDP; 1 stays in the subnet.
    ///
    /// `/config/net/ptp/interface/{if}/udp_ttl`: GET → `Tagged<u8>`; PUT `u8`, POST `u8`, DELETE →
    /// `StatusObject`. 1 to 255. DELETE leaves `1`. Since 4.5.
    pub fn udp_ttl(&self) -> runtime::Resource<C, u8, verbs::AllTagged> {
        self.0.child("udp_ttl")
    }
}
/// Sends recorded data to a web server by HTTP POST. [`/sys/push`](crate::resources::sys::Push) shows
/// how it goes.
///
/// `/config/push`: GET → [`Tagged<ConfigPush>`](crate::models::ConfigPush); PUT
/// [`ConfigPush`](crate::models::ConfigPush), POST [`ConfigPush`](crate::models::ConfigPush), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Push<C>(
    pub(super) runtime::Resource<C, models::ConfigPush, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Push<C> {
    type Target = runtime::Resource<C, models::ConfigPush, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Push<C> {
    /// Seconds between transfers.
    ///
    /// `/config/push/interval`: GET → `Tagged<u64>`; PUT `u64`, POST `u64`, DELETE → `StatusObject`. At
    /// least 1. Unit: s. DELETE leaves `60`.
    pub fn interval(&self) -> runtime::Resource<C, u64, verbs::AllTagged> {
        self.0.child("interval")
    }
    /// Comma list. Granularity: `msec`, `sec`, `hour`, `day` (minutes if none). Format: `json` instead of
    /// XML. Compression: `deflate`, `gzip`. Content: `epoch` counts from the epoch, `totals` adds virtual
    /// registers, `skip=n` leaves out n rows after each, `max=n` sends 1 to 900 rows at once, `old_first`
    /// reverses the order. `secure` insists on a valid certificate. Exists only while `service` is empty.
    ///
    /// `/config/push/options`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn options(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("options")
    }
    /// Password for HTTP Basic; use an `https` URI. Write-only; exists only while `service` is empty.
    ///
    /// `/config/push/password`: PUT `Sensitive<String>`, POST `Sensitive<String>`, DELETE → `StatusObject`.
    /// DELETE leaves `""`.
    pub fn password(
        &self,
    ) -> runtime::Resource<C, runtime::Sensitive<String>, verbs::PutPostDelete> {
        self.0.child("password")
    }
    /// Provider of the push service. Set it with [`POST /cmd/activate`](crate::resources::cmd::Activate);
    /// DELETE ends it.
    ///
    /// `/config/push/service`: GET → `Tagged<String>`; DELETE → `StatusObject`. DELETE leaves `""`.
    pub fn service(&self) -> runtime::Resource<C, String, verbs::GetDeleteTagged> {
        self.0.child("service")
    }
    /// Destination. Exists only while `service` is empty.
    ///
    /// `/config/push/uri`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE → `StatusObject`.
    /// DELETE leaves `""`.
    pub fn uri(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("uri")
    }
    /// User for HTTP Basic; empty sends no credentials. Exists only while `service` is empty.
    ///
    /// `/config/push/user`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE → `StatusObject`.
    /// DELETE leaves `""`.
    pub fn user(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("user")
    }
}
/// Remote devices that supply register values. Deleting one deletes its physical registers. Within one
/// request, `remote` must stand before `register`.
///
/// `/config/remote`: GET → [`Tagged<Map<ConfigRemoteName>>`](crate::models::ConfigRemoteName); PUT
/// [`Map<ConfigRemoteName>`](crate::models::ConfigRemoteName), POST
/// [`Map<ConfigRemoteName>`](crate::models::ConfigRemoteName), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST adds and changes entries. DELETE leaves `{}`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Remote<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigRemoteName>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Remote<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigRemoteName>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Remote<C> {
    /// A remote device.
    ///
    /// `/config/remote/{name}`: GET → `Tagged<ConfigRemoteName>`; PUT `ConfigRemoteName`, POST
    /// `ConfigRemoteName`, DELETE → `StatusObject`. POST changes the members that are sent. `name`: Device
    /// name; printable characters, not `local`.
    #[doc(alias("id", "key", "reg"))]
    pub fn name(&self, name: &str) -> RemoteName<C> {
        RemoteName(self.0.parameter("name", name))
    }
}
/// A remote device.
///
/// `/config/remote/{name}`: GET → [`Tagged<ConfigRemoteName>`](crate::models::ConfigRemoteName); PUT
/// [`ConfigRemoteName`](crate::models::ConfigRemoteName), POST
/// [`ConfigRemoteName`](crate::models::ConfigRemoteName), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. `name`: Device name; printable characters, not `local`.
/// Changes take `if_match`: [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a
/// part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct RemoteName<C>(
    pub(super) runtime::Resource<C, models::ConfigRemoteName, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for RemoteName<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigRemoteName,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RemoteName<C> {
    /// Address in the form that the link type prescribes, e.g. `map.unit@host:port` for `modbus`,
    /// `modbus://map.unit@USB2` for `slowd`. See [`guide::link_types`](crate::guide::link_types).
    ///
    /// `/config/remote/{name}/address`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn address(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("address")
    }
    /// Protocol, e.g. `modbus`, `slowd` (serial devices), `tcp` and `udp` (other meters), `coap`,
    /// `ctrlbyweb`. See [`guide::link_types`](crate::guide::link_types).
    ///
    /// `/config/remote/{name}/link_type`: GET → `Tagged<LinkType>`; PUT `LinkType`, POST `LinkType`, DELETE
    /// → `StatusObject`. Known values: `ailux`, `coap`, `ctrlbyweb`, `modbus`, `po`, `rtcoa`, `slowd`,
    /// `tcp`, `tempalert`, `udp`. DELETE leaves `"tcp"`.
    pub fn link_type(&self) -> runtime::Resource<C, models::LinkType, verbs::AllTagged> {
        self.0.child("link_type")
    }
}
/// What is recorded and derived. [`/register`](crate::resources::register::Register) reads the values.
///
/// `/config/register`: GET → [`Tagged<ConfigRegister>`](crate::models::ConfigRegister); PUT
/// [`ConfigRegister`](crate::models::ConfigRegister), POST
/// [`ConfigRegister`](crate::models::ConfigRegister), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Register<C>(
    pub(super) runtime::Resource<C, models::ConfigRegister, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Register<C> {
    type Target = runtime::Resource<C, models::ConfigRegister, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Register<C> {
    /// Registers recorded in the database, by name;
    /// [`/sys/db/max-registers`](crate::resources::sys::Db::max_registers) is the limit.
    ///
    /// `/config/register/physical`: GET → `Tagged<Map<ConfigRegisterPhysicalReg>>`; PUT
    /// `Map<ConfigRegisterPhysicalReg>`, POST `Map<ConfigRegisterPhysicalReg>`, DELETE → `StatusObject`.
    /// POST adds and changes entries.
    pub fn physical(&self) -> RegisterPhysical<C> {
        RegisterPhysical(self.0.child("physical"))
    }
    /// Sums of physical registers, by name; computed when read, so they take no space. See
    /// [`guide::formulas`](crate::guide::formulas).
    ///
    /// `/config/register/virtual`: GET → `Tagged<Map<ConfigRegisterVirtualReg>>`; PUT
    /// `Map<ConfigRegisterVirtualReg>`, POST `Map<ConfigRegisterVirtualReg>`, DELETE → `StatusObject`. POST
    /// adds and changes entries.
    pub fn r#virtual(&self) -> RegisterVirtual<C> {
        RegisterVirtual(self.0.child("virtual"))
    }
}
/// Registers recorded in the database, by name;
/// [`/sys/db/max-registers`](crate::resources::sys::Db::max_registers) is the limit.
///
/// `/config/register/physical`: GET →
/// [`Tagged<Map<ConfigRegisterPhysicalReg>>`](crate::models::ConfigRegisterPhysicalReg); PUT
/// [`Map<ConfigRegisterPhysicalReg>`](crate::models::ConfigRegisterPhysicalReg), POST
/// [`Map<ConfigRegisterPhysicalReg>`](crate::models::ConfigRegisterPhysicalReg), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST adds and changes entries. Changes take `if_match`: [`guide::etags`](crate::guide::etags).
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct RegisterPhysical<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigRegisterPhysicalReg>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for RegisterPhysical<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigRegisterPhysicalReg>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RegisterPhysical<C> {
    /// A recorded register.
    ///
    /// `/config/register/physical/{reg}`: GET → `Tagged<ConfigRegisterPhysicalReg>`; PUT
    /// `ConfigRegisterPhysicalReg`, POST `ConfigRegisterPhysicalReg`, DELETE → `StatusObject`. POST changes
    /// the members that are sent. `reg`: Register name: neither dots, commas nor control characters, nor
    /// digits alone. Meters may list others: see [`guide::registers`](crate::guide::registers).
    #[doc(alias("id", "key", "name"))]
    pub fn reg(&self, reg: &str) -> RegisterPhysicalReg<C> {
        RegisterPhysicalReg(self.0.parameter("reg", reg))
    }
}
/// A recorded register.
///
/// `/config/register/physical/{reg}`: GET →
/// [`Tagged<ConfigRegisterPhysicalReg>`](crate::models::ConfigRegisterPhysicalReg); PUT
/// [`ConfigRegisterPhysicalReg`](crate::models::ConfigRegisterPhysicalReg), POST
/// [`ConfigRegisterPhysicalReg`](crate::models::ConfigRegisterPhysicalReg), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. `reg`: Register name: neither dots, commas nor control
/// characters, nor digits alone. Meters may list others: see
/// [`guide::registers`](crate::guide::registers). Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct RegisterPhysicalReg<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigRegisterPhysicalReg,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for RegisterPhysicalReg<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigRegisterPhysicalReg,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RegisterPhysicalReg<C> {
    /// Source: `local`, or a name of [`/config/remote`](crate::resources::config::Remote).
    ///
    /// `/config/register/physical/{reg}/dev`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `"local"`.
    pub fn dev(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("dev")
    }
    /// Database column, unique; stays with the register when renamed. An invalid number is replaced by a
    /// free one.
    ///
    /// `/config/register/physical/{reg}/did`: GET → `Tagged<u64>`; PUT `u64`, POST `u64`, DELETE →
    /// `StatusObject`. At least 0. DELETE leaves `0`.
    pub fn did(&self) -> runtime::Resource<C, u64, verbs::AllTagged> {
        self.0.child("did")
    }
    /// Type code, e.g. `P`, `V`, `T`: decides unit and resolution.
    ///
    /// `/config/register/physical/{reg}/type`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE
    /// → `StatusObject`. Known values: `#`, `#3`, `%`, `$`, `a`, `aq`, `d`, `Ee`, `F`, `h`, `I`, `m`, `P`,
    /// `Pa`, `ppm`, `var`, `Q`, `Qe`, `Qv`, `R`, `S`, `T`, `THD`, `V`, `v`. DELETE leaves `""`.
    pub fn r#type(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("type")
    }
    /// For a local register: a sensor (`S1`), a sum of power terms (`S1*L1+S2*L2`, real power from samples,
    /// not from RMS values), or `=` and an eScript formula, in which a result that is not finite counts as
    /// 0. For a remote one: the device's own name of the value. See
    /// [`guide::escript`](crate::guide::escript).
    ///
    /// `/config/register/physical/{reg}/value`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE
    /// → `StatusObject`. DELETE leaves `""`.
    pub fn value(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("value")
    }
}
/// Sums of physical registers, by name; computed when read, so they take no space. See
/// [`guide::formulas`](crate::guide::formulas).
///
/// `/config/register/virtual`: GET →
/// [`Tagged<Map<ConfigRegisterVirtualReg>>`](crate::models::ConfigRegisterVirtualReg); PUT
/// [`Map<ConfigRegisterVirtualReg>`](crate::models::ConfigRegisterVirtualReg), POST
/// [`Map<ConfigRegisterVirtualReg>`](crate::models::ConfigRegisterVirtualReg), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST adds and changes entries. Changes take `if_match`: [`guide::etags`](crate::guide::etags).
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct RegisterVirtual<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigRegisterVirtualReg>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for RegisterVirtual<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigRegisterVirtualReg>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RegisterVirtual<C> {
    /// A computed register. User interfaces treat `use` (consumption), `gen` (generation), `bat` (battery
    /// power) and `bat_el` (energy left in batteries) specially.
    ///
    /// `/config/register/virtual/{reg}`: GET → `Tagged<ConfigRegisterVirtualReg>`; PUT
    /// `ConfigRegisterVirtualReg`, POST `ConfigRegisterVirtualReg`, DELETE → `StatusObject`. POST changes
    /// the members that are sent. `reg`: Register name: no commas, not digits alone; one dot may set off a
    /// view name.
    #[doc(alias("id", "key", "name"))]
    pub fn reg(&self, reg: &str) -> RegisterVirtualReg<C> {
        RegisterVirtualReg(self.0.parameter("reg", reg))
    }
}
/// A computed register. User interfaces treat `use` (consumption), `gen` (generation), `bat` (battery
/// power) and `bat_el` (energy left in batteries) specially.
///
/// `/config/register/virtual/{reg}`: GET →
/// [`Tagged<ConfigRegisterVirtualReg>`](crate::models::ConfigRegisterVirtualReg); PUT
/// [`ConfigRegisterVirtualReg`](crate::models::ConfigRegisterVirtualReg), POST
/// [`ConfigRegisterVirtualReg`](crate::models::ConfigRegisterVirtualReg), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. `reg`: Register name: no commas, not digits alone; one dot
/// may set off a view name. Changes take `if_match`: [`guide::etags`](crate::guide::etags). `filter`
/// and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct RegisterVirtualReg<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigRegisterVirtualReg,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for RegisterVirtualReg<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigRegisterVirtualReg,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RegisterVirtualReg<C> {
    /// Terms of the sum. See [`guide::formulas`](crate::guide::formulas).
    ///
    /// `/config/register/virtual/{reg}/value`: GET → `Tagged<Vec<ConfigRegisterVirtualRegValueItem>>`; PUT
    /// `Vec<ConfigRegisterVirtualRegValueItem>`, POST `Vec<ConfigRegisterVirtualRegValueItem>`, DELETE →
    /// `StatusObject`. POST appends items. DELETE leaves `[]`.
    pub fn value(&self) -> RegisterVirtualRegValue<C> {
        RegisterVirtualRegValue(self.0.child("value"))
    }
}
/// Terms of the sum. See [`guide::formulas`](crate::guide::formulas).
///
/// `/config/register/virtual/{reg}/value`: GET →
/// [`Tagged<Vec<ConfigRegisterVirtualRegValueItem>>`](crate::models::ConfigRegisterVirtualRegValueItem);
/// PUT [`Vec<ConfigRegisterVirtualRegValueItem>`](crate::models::ConfigRegisterVirtualRegValueItem),
/// POST [`Vec<ConfigRegisterVirtualRegValueItem>`](crate::models::ConfigRegisterVirtualRegValueItem),
/// DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST appends items. DELETE leaves `[]`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct RegisterVirtualRegValue<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::ConfigRegisterVirtualRegValueItem>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for RegisterVirtualRegValue<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::ConfigRegisterVirtualRegValueItem>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RegisterVirtualRegValue<C> {
    /// A term.
    ///
    /// `/config/register/virtual/{reg}/value/{idx}`: GET → `Tagged<ConfigRegisterVirtualRegValueItem>`; PUT
    /// `ConfigRegisterVirtualRegValueItem`, POST `ConfigRegisterVirtualRegValueItem`, DELETE →
    /// `StatusObject`. POST changes the members that are sent. `idx`: Position in the sum, from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> RegisterVirtualRegValueIdx<C> {
        RegisterVirtualRegValueIdx(self.0.parameter("idx", idx))
    }
}
/// A term.
///
/// `/config/register/virtual/{reg}/value/{idx}`: GET →
/// [`Tagged<ConfigRegisterVirtualRegValueItem>`](crate::models::ConfigRegisterVirtualRegValueItem); PUT
/// [`ConfigRegisterVirtualRegValueItem`](crate::models::ConfigRegisterVirtualRegValueItem), POST
/// [`ConfigRegisterVirtualRegValueItem`](crate::models::ConfigRegisterVirtualRegValueItem), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. `idx`: Position in the sum, from 0. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct RegisterVirtualRegValueIdx<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigRegisterVirtualRegValueItem,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for RegisterVirtualRegValueIdx<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigRegisterVirtualRegValueItem,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> RegisterVirtualRegValueIdx<C> {
    /// Sign. Those with `max0` and `min0` are legacies: they can be read, while writing them is an error.
    ///
    /// `/config/register/virtual/{reg}/value/{idx}/op`: GET →
    /// `Tagged<ConfigRegisterVirtualRegValueItemOp>`; PUT `ConfigRegisterVirtualRegValueItemOp`, POST
    /// `ConfigRegisterVirtualRegValueItemOp`, DELETE → `StatusObject`. DELETE leaves `"+"`.
    pub fn op(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigRegisterVirtualRegValueItemOp,
        verbs::AllTagged,
    > {
        self.0.child("op")
    }
    /// Name of a physical register.
    ///
    /// `/config/register/virtual/{reg}/value/{idx}/register`: GET → `Tagged<String>`; PUT `String`, POST
    /// `String`, DELETE → `StatusObject`. DELETE leaves `""`.
    pub fn register(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("register")
    }
}
/// Time settings.
///
/// `/config/time`: GET → [`Tagged<ConfigTime>`](crate::models::ConfigTime); PUT
/// [`ConfigTime`](crate::models::ConfigTime), POST [`ConfigTime`](crate::models::ConfigTime), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Time<C>(
    pub(super) runtime::Resource<C, models::ConfigTime, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Time<C> {
    type Target = runtime::Resource<C, models::ConfigTime, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Time<C> {
    /// POSIX TZ string.
    ///
    /// `/config/time/zone`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE → `StatusObject`.
    /// DELETE leaves `"UTC"`.
    pub fn zone(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("zone")
    }
}
/// User accounts by name.
///
/// `/config/user`: GET → [`Tagged<Map<ConfigUserName>>`](crate::models::ConfigUserName); PUT
/// [`Map<ConfigUserName>`](crate::models::ConfigUserName), POST
/// [`Map<ConfigUserName>`](crate::models::ConfigUserName), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST adds and changes entries. DELETE leaves `{}`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct User<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::ConfigUserName>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for User<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::ConfigUserName>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> User<C> {
    /// An account.
    ///
    /// `/config/user/{name}`: GET → `Tagged<ConfigUserName>`; PUT `ConfigUserName`, POST `ConfigUserName`,
    /// DELETE → `StatusObject`. POST changes the members that are sent. `name`: User name: letters, digits,
    /// `_`.
    #[doc(alias("id", "key", "reg"))]
    pub fn name(&self, name: &str) -> UserName<C> {
        UserName(self.0.parameter("name", name))
    }
}
/// An account.
///
/// `/config/user/{name}`: GET → [`Tagged<ConfigUserName>`](crate::models::ConfigUserName); PUT
/// [`ConfigUserName`](crate::models::ConfigUserName), POST
/// [`ConfigUserName`](crate::models::ConfigUserName), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. `name`: User name: letters, digits, `_`. Changes take
/// `if_match`: [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct UserName<C>(
    pub(super) runtime::Resource<C, models::ConfigUserName, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for UserName<C> {
    type Target = runtime::Resource<C, models::ConfigUserName, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> UserName<C> {
    /// Privileges: `unlimited_save`, `local_save` (from the same subnet), `view_settings`, `ctrl`,
    /// `restricted_view` (only the view named like the user). See [`guide::login`](crate::guide::login).
    ///
    /// `/config/user/{name}/priv`: GET → `Tagged<Vec<Privilege>>`; PUT `Vec<Privilege>`, POST
    /// `Vec<Privilege>`, DELETE → `StatusObject`. POST appends items. DELETE leaves `[]`.
    pub fn r#priv(&self) -> UserNamePriv<C> {
        UserNamePriv(self.0.child("priv"))
    }
    /// `md5hex(user:realm:password)`. Write-only; an empty one locks the account, DELETE removes it. Users
    /// may set their own. See [`guide::users`](crate::guide::users).
    ///
    /// `/config/user/{name}/hash`: PUT `Sensitive<String>`, POST `Sensitive<String>`, DELETE →
    /// `StatusObject`.
    pub fn hash(
        &self,
    ) -> runtime::Resource<C, runtime::Sensitive<String>, verbs::PutPostDelete> {
        self.0.child("hash")
    }
}
/// Privileges: `unlimited_save`, `local_save` (from the same subnet), `view_settings`, `ctrl`,
/// `restricted_view` (only the view named like the user). See [`guide::login`](crate::guide::login).
///
/// `/config/user/{name}/priv`: GET → [`Tagged<Vec<Privilege>>`](crate::models::Privilege); PUT
/// [`Vec<Privilege>`](crate::models::Privilege), POST [`Vec<Privilege>`](crate::models::Privilege),
/// DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST appends items. DELETE leaves `[]`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct UserNamePriv<C>(
    pub(super) runtime::Resource<C, Vec<models::Privilege>, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for UserNamePriv<C> {
    type Target = runtime::Resource<C, Vec<models::Privilege>, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> UserNamePriv<C> {
    /// A privilege of a user. [`guide::login`](crate::guide::login) compares them.
    ///
    /// `/config/user/{name}/priv/{idx}`: GET → `Tagged<Privilege>`; PUT `Privilege`, POST `Privilege`,
    /// DELETE → `StatusObject`. Known values: `unlimited_save`, `local_save`, `view_settings`, `ctrl`,
    /// `restricted_view`. `idx`: Position in the list, from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(
        &self,
        idx: u64,
    ) -> runtime::Resource<C, models::Privilege, verbs::AllTagged> {
        self.0.parameter("idx", idx)
    }
}
/// Variables that programs keep on the meter, by section; successor of
/// [`/store`](crate::resources::store::Store). Every user may read them, writing needs a save
/// privilege. In section `global` the meter itself reads `billing.interval` (demand interval in
/// minutes), `billing.start_day` (1 to 31), `billing.tariff_uri` and `default.currency_symbol`.
///
/// `/config/var`: GET → `Tagged<Map<Map<String>>>`; PUT `Map<Map<String>>`, POST `Map<Map<String>>`,
/// DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST adds and changes entries. DELETE leaves `{}`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter). Since 4.6.
#[derive(Clone, Debug)]
pub struct Var<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<runtime::Map<String>>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for Var<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<runtime::Map<String>>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Var<C> {
    /// Variables of a section.
    ///
    /// `/config/var/{section}`: GET → `Tagged<Map<String>>`; PUT `Map<String>`, POST `Map<String>`, DELETE
    /// → `StatusObject`. POST adds and changes entries. `section`: Section: 1 to 63 of ASCII letters,
    /// digits, `-`, `_`, `%`. Since 4.6.
    #[doc(alias("id", "key", "name", "reg"))]
    pub fn section(&self, section: &str) -> VarSection<C> {
        VarSection(self.0.parameter("section", section))
    }
}
/// Variables of a section.
///
/// `/config/var/{section}`: GET → `Tagged<Map<String>>`; PUT `Map<String>`, POST `Map<String>`, DELETE
/// → [`StatusObject`](crate::models::StatusObject).
///
/// POST adds and changes entries. `section`: Section: 1 to 63 of ASCII letters, digits, `-`, `_`, `%`.
/// Changes take `if_match`: [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a
/// part of it: [`guide::filter`](crate::guide::filter). Since 4.6.
#[derive(Clone, Debug)]
pub struct VarSection<C>(
    pub(super) runtime::Resource<C, runtime::Map<String>, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for VarSection<C> {
    type Target = runtime::Resource<C, runtime::Map<String>, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> VarSection<C> {
    /// Value, opaque to the meter apart from the few it reads; JSON as text is customary.
    ///
    /// `/config/var/{section}/{var}`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. `var`: Variable: ASCII letters, digits, `-`, `_`, `%`, and at most one dot inside,
    /// e.g. `billing.start_day`. Since 4.6.
    #[doc(alias("id", "key", "name", "reg"))]
    pub fn var(&self, var: &str) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.parameter("var", var)
    }
}
/// Alerts: what raises them and where they are reported. In one request, place `alert` after
/// `register`.
///
/// `/config/alert`: GET → [`Tagged<ConfigAlert>`](crate::models::ConfigAlert); PUT
/// [`ConfigAlert`](crate::models::ConfigAlert), POST [`ConfigAlert`](crate::models::ConfigAlert),
/// DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Alert<C>(
    pub(super) runtime::Resource<C, models::ConfigAlert, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for Alert<C> {
    type Target = runtime::Resource<C, models::ConfigAlert, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Alert<C> {
    /// Alerts of the user's own, 32 at most. See [`guide::alerts`](crate::guide::alerts).
    ///
    /// `/config/alert/custom`: GET → `Tagged<Vec<ConfigAlertCustomItem>>`; PUT
    /// `Vec<ConfigAlertCustomItem>`, POST `Vec<ConfigAlertCustomItem>`, DELETE → `StatusObject`. Items: At
    /// most 32. POST appends items. DELETE leaves `[]`.
    pub fn custom(&self) -> AlertCustom<C> {
        AlertCustom(self.0.child("custom"))
    }
    /// Where alerts are reported: a web server or, without one, mail recipients.
    ///
    /// `/config/alert/reporter`: GET → `Tagged<ConfigAlertReporter>`; PUT `ConfigAlertReporter`, POST
    /// `ConfigAlertReporter`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn reporter(&self) -> AlertReporter<C> {
        AlertReporter(self.0.child("reporter"))
    }
    /// Priorities of the built-in alerts, in the order of [`/sys/alert`](crate::resources::sys::Alert).
    ///
    /// `/config/alert/sys-prio`: GET → `Tagged<Vec<u64>>`; PUT `Vec<u64>`, POST `Vec<u64>`, DELETE →
    /// `StatusObject`. Each: 0 to 7. POST appends items.
    pub fn sys_prio(&self) -> AlertSysPrio<C> {
        AlertSysPrio(self.0.child("sys-prio"))
    }
}
/// Alerts of the user's own, 32 at most. See [`guide::alerts`](crate::guide::alerts).
///
/// `/config/alert/custom`: GET →
/// [`Tagged<Vec<ConfigAlertCustomItem>>`](crate::models::ConfigAlertCustomItem); PUT
/// [`Vec<ConfigAlertCustomItem>`](crate::models::ConfigAlertCustomItem), POST
/// [`Vec<ConfigAlertCustomItem>`](crate::models::ConfigAlertCustomItem), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// Items: At most 32. POST appends items. DELETE leaves `[]`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct AlertCustom<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::ConfigAlertCustomItem>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertCustom<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::ConfigAlertCustomItem>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertCustom<C> {
    /// An alert, raised when its condition is true.
    ///
    /// `/config/alert/custom/{idx}`: GET → `Tagged<ConfigAlertCustomItem>`; PUT `ConfigAlertCustomItem`,
    /// POST `ConfigAlertCustomItem`, DELETE → `StatusObject`. POST changes the members that are sent.
    /// `idx`: Position in the list, from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> AlertCustomIdx<C> {
        AlertCustomIdx(self.0.parameter("idx", idx))
    }
}
/// An alert, raised when its condition is true.
///
/// `/config/alert/custom/{idx}`: GET →
/// [`Tagged<ConfigAlertCustomItem>`](crate::models::ConfigAlertCustomItem); PUT
/// [`ConfigAlertCustomItem`](crate::models::ConfigAlertCustomItem), POST
/// [`ConfigAlertCustomItem`](crate::models::ConfigAlertCustomItem), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. `idx`: Position in the list, from 0. Changes take
/// `if_match`: [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct AlertCustomIdx<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigAlertCustomItem,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertCustomIdx<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigAlertCustomItem,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertCustomIdx<C> {
    /// Name shown to users.
    ///
    /// `/config/alert/custom/{idx}/name`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn name(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("name")
    }
    /// Message, at most 255 bytes. `%l` and `%r` become the values, `%L` and `%R` the texts of the two
    /// sides; `%%` is a percent sign.
    ///
    /// `/config/alert/custom/{idx}/detail`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. Length: At most 255. DELETE leaves `""`.
    pub fn detail(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("detail")
    }
    /// How often the condition is checked: `sec`, `min`, `hr`, `dy`, `wk`, `mon`, `an` (yearly).
    ///
    /// `/config/alert/custom/{idx}/frequency`: GET → `Tagged<ConfigAlertCustomItemFrequency>`; PUT
    /// `ConfigAlertCustomItemFrequency`, POST `ConfigAlertCustomItemFrequency`, DELETE → `StatusObject`.
    /// DELETE leaves `"sec"`.
    pub fn frequency(
        &self,
    ) -> runtime::Resource<C, models::ConfigAlertCustomItemFrequency, verbs::AllTagged> {
        self.0.child("frequency")
    }
    /// 0 lowest to 7 highest.
    ///
    /// `/config/alert/custom/{idx}/priority`: GET → `Tagged<u64>`; PUT `u64`, POST `u64`, DELETE →
    /// `StatusObject`. 0 to 7. DELETE leaves `0`.
    pub fn priority(&self) -> runtime::Resource<C, u64, verbs::AllTagged> {
        self.0.child("priority")
    }
    /// Condition `lhs op rhs`. DELETE leaves one that never holds.
    ///
    /// `/config/alert/custom/{idx}/cond`: GET → `Tagged<ConfigAlertCustomItemCond>`; PUT
    /// `ConfigAlertCustomItemCond`, POST `ConfigAlertCustomItemCond`, DELETE → `StatusObject`. POST changes
    /// the members that are sent.
    pub fn cond(&self) -> AlertCustomIdxCond<C> {
        AlertCustomIdxCond(self.0.child("cond"))
    }
}
/// Condition `lhs op rhs`. DELETE leaves one that never holds.
///
/// `/config/alert/custom/{idx}/cond`: GET →
/// [`Tagged<ConfigAlertCustomItemCond>`](crate::models::ConfigAlertCustomItemCond); PUT
/// [`ConfigAlertCustomItemCond`](crate::models::ConfigAlertCustomItemCond), POST
/// [`ConfigAlertCustomItemCond`](crate::models::ConfigAlertCustomItemCond), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct AlertCustomIdxCond<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigAlertCustomItemCond,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertCustomIdxCond<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigAlertCustomItemCond,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertCustomIdxCond<C> {
    /// Left side, an eScript expression. See [`guide::escript`](crate::guide::escript).
    ///
    /// `/config/alert/custom/{idx}/cond/lhs`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn lhs(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("lhs")
    }
    /// Comparison.
    ///
    /// `/config/alert/custom/{idx}/cond/op`: GET → `Tagged<ConfigAlertCustomItemCondOp>`; PUT
    /// `ConfigAlertCustomItemCondOp`, POST `ConfigAlertCustomItemCondOp`, DELETE → `StatusObject`. DELETE
    /// leaves `"<"`.
    pub fn op(
        &self,
    ) -> runtime::Resource<C, models::ConfigAlertCustomItemCondOp, verbs::AllTagged> {
        self.0.child("op")
    }
    /// Right side, an eScript expression. See [`guide::escript`](crate::guide::escript).
    ///
    /// `/config/alert/custom/{idx}/cond/rhs`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn rhs(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("rhs")
    }
}
/// Where alerts are reported: a web server or, without one, mail recipients.
///
/// `/config/alert/reporter`: GET → [`Tagged<ConfigAlertReporter>`](crate::models::ConfigAlertReporter);
/// PUT [`ConfigAlertReporter`](crate::models::ConfigAlertReporter), POST
/// [`ConfigAlertReporter`](crate::models::ConfigAlertReporter), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct AlertReporter<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigAlertReporter,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertReporter<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigAlertReporter,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertReporter<C> {
    /// Reports to a web server.
    ///
    /// `/config/alert/reporter/web`: GET → `Tagged<ConfigAlertReporterWeb>`; PUT `ConfigAlertReporterWeb`,
    /// POST `ConfigAlertReporterWeb`, DELETE → `StatusObject`. POST changes the members that are sent.
    pub fn web(&self) -> AlertReporterWeb<C> {
        AlertReporterWeb(self.0.child("web"))
    }
    /// Reports by mail; unused while a web server is set.
    ///
    /// `/config/alert/reporter/mail`: GET → `Tagged<ConfigAlertReporterMail>`; PUT
    /// `ConfigAlertReporterMail`, POST `ConfigAlertReporterMail`, DELETE → `StatusObject`. POST changes the
    /// members that are sent.
    pub fn mail(&self) -> AlertReporterMail<C> {
        AlertReporterMail(self.0.child("mail"))
    }
}
/// Reports to a web server.
///
/// `/config/alert/reporter/web`: GET →
/// [`Tagged<ConfigAlertReporterWeb>`](crate::models::ConfigAlertReporterWeb); PUT
/// [`ConfigAlertReporterWeb`](crate::models::ConfigAlertReporterWeb), POST
/// [`ConfigAlertReporterWeb`](crate::models::ConfigAlertReporterWeb), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct AlertReporterWeb<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigAlertReporterWeb,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertReporterWeb<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigAlertReporterWeb,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertReporterWeb<C> {
    /// A new alert of this priority or above triggers a report, which then carries all unacknowledged ones.
    ///
    /// `/config/alert/reporter/web/min-priority`: GET → `Tagged<u64>`; PUT `u64`, POST `u64`, DELETE →
    /// `StatusObject`. 0 to 7. DELETE leaves `0`.
    pub fn min_priority(&self) -> runtime::Resource<C, u64, verbs::AllTagged> {
        self.0.child("min-priority")
    }
    /// Provider that takes the alerts. Set it with [`POST /cmd/activate`](crate::resources::cmd::Activate);
    /// DELETE ends it.
    ///
    /// `/config/alert/reporter/web/service`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn service(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("service")
    }
    /// Destination. Exists only while `service` is empty.
    ///
    /// `/config/alert/reporter/web/uri`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn uri(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("uri")
    }
    /// Comma list: `deflate` or `gzip` compresses, `secure` insists on a valid certificate. Exists only
    /// while `service` is empty.
    ///
    /// `/config/alert/reporter/web/options`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn options(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("options")
    }
    /// User for HTTP Basic; empty sends no credentials. Exists only while `service` is empty.
    ///
    /// `/config/alert/reporter/web/user`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn user(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("user")
    }
    /// Password for HTTP Basic. Write-only.
    ///
    /// `/config/alert/reporter/web/password`: PUT `Sensitive<String>`, POST `Sensitive<String>`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn password(
        &self,
    ) -> runtime::Resource<C, runtime::Sensitive<String>, verbs::PutPostDelete> {
        self.0.child("password")
    }
}
/// Reports by mail; unused while a web server is set.
///
/// `/config/alert/reporter/mail`: GET →
/// [`Tagged<ConfigAlertReporterMail>`](crate::models::ConfigAlertReporterMail); PUT
/// [`ConfigAlertReporterMail`](crate::models::ConfigAlertReporterMail), POST
/// [`ConfigAlertReporterMail`](crate::models::ConfigAlertReporterMail), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct AlertReporterMail<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigAlertReporterMail,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertReporterMail<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigAlertReporterMail,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertReporterMail<C> {
    /// SMTP relay; empty delivers directly, which many providers block.
    ///
    /// `/config/alert/reporter/mail/server`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn server(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("server")
    }
    /// User at the relay.
    ///
    /// `/config/alert/reporter/mail/user`: GET → `Tagged<String>`; PUT `String`, POST `String`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn user(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("user")
    }
    /// Password at the relay. Write-only.
    ///
    /// `/config/alert/reporter/mail/password`: PUT `Sensitive<String>`, POST `Sensitive<String>`, DELETE →
    /// `StatusObject`. DELETE leaves `""`.
    pub fn password(
        &self,
    ) -> runtime::Resource<C, runtime::Sensitive<String>, verbs::PutPostDelete> {
        self.0.child("password")
    }
    /// Sender; empty leaves it to the relay.
    ///
    /// `/config/alert/reporter/mail/from-address`: GET → `Tagged<String>`; PUT `String`, POST `String`,
    /// DELETE → `StatusObject`. DELETE leaves `""`.
    pub fn from_address(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("from-address")
    }
    /// Recipients.
    ///
    /// `/config/alert/reporter/mail/to`: GET → `Tagged<Vec<ConfigAlertReporterMailToItem>>`; PUT
    /// `Vec<ConfigAlertReporterMailToItem>`, POST `Vec<ConfigAlertReporterMailToItem>`, DELETE →
    /// `StatusObject`. POST appends items. DELETE leaves `[]`.
    pub fn to(&self) -> AlertReporterMailTo<C> {
        AlertReporterMailTo(self.0.child("to"))
    }
}
/// Recipients.
///
/// `/config/alert/reporter/mail/to`: GET →
/// [`Tagged<Vec<ConfigAlertReporterMailToItem>>`](crate::models::ConfigAlertReporterMailToItem); PUT
/// [`Vec<ConfigAlertReporterMailToItem>`](crate::models::ConfigAlertReporterMailToItem), POST
/// [`Vec<ConfigAlertReporterMailToItem>`](crate::models::ConfigAlertReporterMailToItem), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST appends items. DELETE leaves `[]`. Changes take `if_match`:
/// [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct AlertReporterMailTo<C>(
    pub(super) runtime::Resource<
        C,
        Vec<models::ConfigAlertReporterMailToItem>,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertReporterMailTo<C> {
    type Target = runtime::Resource<
        C,
        Vec<models::ConfigAlertReporterMailToItem>,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertReporterMailTo<C> {
    /// A recipient.
    ///
    /// `/config/alert/reporter/mail/to/{idx}`: GET → `Tagged<ConfigAlertReporterMailToItem>`; PUT
    /// `ConfigAlertReporterMailToItem`, POST `ConfigAlertReporterMailToItem`, DELETE → `StatusObject`. POST
    /// changes the members that are sent. `idx`: Position in the list, from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> AlertReporterMailToIdx<C> {
        AlertReporterMailToIdx(self.0.parameter("idx", idx))
    }
}
/// A recipient.
///
/// `/config/alert/reporter/mail/to/{idx}`: GET →
/// [`Tagged<ConfigAlertReporterMailToItem>`](crate::models::ConfigAlertReporterMailToItem); PUT
/// [`ConfigAlertReporterMailToItem`](crate::models::ConfigAlertReporterMailToItem), POST
/// [`ConfigAlertReporterMailToItem`](crate::models::ConfigAlertReporterMailToItem), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. `idx`: Position in the list, from 0. Changes take
/// `if_match`: [`guide::etags`](crate::guide::etags). `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct AlertReporterMailToIdx<C>(
    pub(super) runtime::Resource<
        C,
        models::ConfigAlertReporterMailToItem,
        verbs::AllFilteredTagged,
    >,
);
impl<C> ::std::ops::Deref for AlertReporterMailToIdx<C> {
    type Target = runtime::Resource<
        C,
        models::ConfigAlertReporterMailToItem,
        verbs::AllFilteredTagged,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertReporterMailToIdx<C> {
    /// `short` reports the newest alert of the highest priority, `full` all that are not acknowledged.
    /// DELETE removes the recipient.
    ///
    /// `/config/alert/reporter/mail/to/{idx}/format`: GET → `Tagged<ConfigAlertReporterMailToItemFormat>`;
    /// PUT `ConfigAlertReporterMailToItemFormat`, POST `ConfigAlertReporterMailToItemFormat`, DELETE →
    /// `StatusObject`. Known values: `short`, `full`.
    pub fn format(
        &self,
    ) -> runtime::Resource<
        C,
        models::ConfigAlertReporterMailToItemFormat,
        verbs::AllTagged,
    > {
        self.0.child("format")
    }
    /// A new alert of this priority or above triggers a mail.
    ///
    /// `/config/alert/reporter/mail/to/{idx}/min-priority`: GET → `Tagged<u64>`; PUT `u64`, POST `u64`,
    /// DELETE → `StatusObject`. 0 to 7. DELETE leaves `0`.
    pub fn min_priority(&self) -> runtime::Resource<C, u64, verbs::AllTagged> {
        self.0.child("min-priority")
    }
    /// Mail address.
    ///
    /// `/config/alert/reporter/mail/to/{idx}/address`: GET → `Tagged<String>`; PUT `String`, POST `String`,
    /// DELETE → `StatusObject`. DELETE leaves `""`.
    pub fn address(&self) -> runtime::Resource<C, String, verbs::AllTagged> {
        self.0.child("address")
    }
}
/// Priorities of the built-in alerts, in the order of [`/sys/alert`](crate::resources::sys::Alert).
///
/// `/config/alert/sys-prio`: GET → `Tagged<Vec<u64>>`; PUT `Vec<u64>`, POST `Vec<u64>`, DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// Each: 0 to 7. POST appends items. Changes take `if_match`: [`guide::etags`](crate::guide::etags).
/// `filter` and `max_depth` ask for a part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct AlertSysPrio<C>(
    pub(super) runtime::Resource<C, Vec<u64>, verbs::AllFilteredTagged>,
);
impl<C> ::std::ops::Deref for AlertSysPrio<C> {
    type Target = runtime::Resource<C, Vec<u64>, verbs::AllFilteredTagged>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> AlertSysPrio<C> {
    /// Priority of a built-in alert, 0 lowest to 7 highest.
    ///
    /// `/config/alert/sys-prio/{idx}`: GET → `Tagged<u64>`; PUT `u64`, POST `u64`, DELETE → `StatusObject`.
    /// 0 to 7. `idx`: Position in [`/sys/alert`](crate::resources::sys::Alert), from 0.
    #[doc(alias("id", "index", "item", "tid"))]
    pub fn idx(&self, idx: u64) -> runtime::Resource<C, u64, verbs::AllTagged> {
        self.0.parameter("idx", idx)
    }
}
