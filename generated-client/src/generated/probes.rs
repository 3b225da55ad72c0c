// Written by `cargo xtask generate` (render::probes). Do not edit.
// Digest of what follows: e18472f30a44a651

//! Every operation of the API, as rows that make its call through the client.
use crate::generated::models;
use crate::probe::{Row, row};
use crate::runtime;
/// A row for the uniform verbs of each resource, and one for each other operation.
#[allow(deprecated, reason = "deprecated operations are operations too")]
pub(crate) static ROWS: &[Row] = &[
    row!(call post(models::AuthLoginPostBody) => m, at, m.auth().login();),
    row!(call get => m, at, m.auth().logout();),
    row!(call get => m, at, m.auth().unauthorized();),
    row!(call get => m, at, m.auth().rights();),
    row!(
        call get => m, at, m.capture(); value trigger_channel "C", value trigger_mode
        "M", value trigger_level "L", flag cancel "R", value trigger_timeout "T", value
        channel "c", value duration "d", flag channel_info "i", optional(u64) cookie "n",
        value pre_trigger "p", flag plain_text "t", flag raw "r"
    ),
    row!(call post(models::CmdActivatePostBody) => m, at, m.cmd().activate();),
    row!(call post(models::CmdCancelPostBody) => m, at, m.cmd().cancel();),
    row!(call post(models::CmdClearPostBody) => m, at, m.cmd().clear();),
    row!(call post(models::CmdDbPostBody) => m, at, m.cmd().db();),
    row!(call post => m, at, m.cmd().factory_restore();),
    row!(call post(models::CmdHomePlugPostBody) => m, at, m.cmd().homeplug();),
    row!(call post => m, at, m.cmd().reboot();),
    row!(call post(Option < runtime::Timestamp >) => m, at, m.cmd().set_time();),
    row!(call post(models::CmdTestemailPostBody) => m, at, m.cmd().test_email();),
    row!(call post(models::CmdTestremotePostBody) => m, at, m.cmd().test_remote();),
    row!(call post(models::CmdUpdatePostBody) => m, at, m.cmd().update();),
    row!(call post(models::CmdWlanPostBody) => m, at, m.cmd().wlan();),
    row!(call get => m, at, m.ctid();),
    row!(call put(models::CtidPutBody) => m, at, m.ctid();),
    row!(call get => m, at, m.ctid().port(at.number("port") ?); value tid "tid"),
    row!(call put(models::CTidInfoObject) => m, at, m.ctid().port(at.number("port") ?);),
    row!(
        call post(models::CtidPortPostBody) => m, at, m.ctid().port(at.number("port") ?);
    ),
    row!(call delete => m, at, m.ctid().port(at.number("port") ?);),
    row!(call post => m, at, m.ctid().stop();),
    row!(call post(models::CtrlCallPostBody) => m, at, m.ctrl().call();),
    row!(call get => m, at, m.ctrl().call().tid(at.number("tid") ?);),
    row!(call get => m, at, m.ctrl().device(); json attrs "attrs"),
    row!(
        call get => m, at, m.local(); flag values "values", flag energy "energy", flag
        apparent "apparent", flag stats "stats", flag rate "rate", flag cumul "cumul",
        flag r#type "type", flag normal "normal", flag mean "mean", flag freq "freq",
        list env "env", list voltages "l", list sensors "s"
    ),
    row!(
        call get => m, at, m.log().alert(); value after "after", value acked "acked",
        list ids "ids", value min_prio "min_prio"
    ),
    row!(
        call post(models::LogAlertPostBody) => m, at, m.log().alert(); value after
        "after", value acked "acked", list ids "ids", value min_prio "min_prio"
    ),
    row!(
        call delete => m, at, m.log().alert(); value after "after", value acked "acked",
        list ids "ids", value min_prio "min_prio"
    ),
    row!(call get => m, at, m.log().kernel(); value after "after"),
    row!(call get => m, at, m.log().lua().name(at.word("name") ?); value after "after"),
    row!(call get => m, at, m.log().system();),
    row!(call get => m, at, m.providers().alert();),
    row!(call get => m, at, m.providers().push();),
    row!(call get => m, at, m.providers().tariff();),
    row!(call get => m, at, m.providers().tariff().idx(at.number("idx") ?);),
    row!(
        call get => m, at, m.register(); flag delta "delta", text demand "demand", text
        filename "filename", value format "format", text condition "if", flag rate
        "rate", flag raw "raw", text reg "reg", text time "time", text ts "ts", text view
        "view", value r#virtual "virtual", flag no_http "noHTTP"
    ),
    row!(get => m, at, m.sys()),
    row!(get => m, at, m.sys().slowd()),
    row!(call get => m, at, m.store().section(at.text("section") ?);),
    row!(
        call put(Option < runtime::Map < Option < String > > >) => m, at, m.store()
        .section(at.text("section") ?);
    ),
    row!(
        call get => m, at, m.store().section(at.text("section") ?).variable(at
        .text("variable") ?);
    ),
    row!(
        call put(Option < models::StoreSingleVariableUpdate >) => m, at, m.store()
        .section(at.text("section") ?).variable(at.text("variable") ?);
    ),
    row!(
        call get => m, at, m.store().section(at.text("section") ?).paragraph(at
        .text("paragraph") ?);
    ),
    row!(
        call put(Option < runtime::Map < Option < String > > >) => m, at, m.store()
        .section(at.text("section") ?).paragraph(at.text("paragraph") ?);
    ),
    row!(
        call get => m, at, m.store().section(at.text("section") ?).paragraph(at
        .text("paragraph") ?).variable(at.text("variable") ?);
    ),
    row!(
        call put(Option < runtime::Map < Option < String > > >) => m, at, m.store()
        .section(at.text("section") ?).paragraph(at.text("paragraph") ?).variable(at
        .text("variable") ?);
    ),
    row!(all => m, at, m.config()),
    row!(all => m, at, m.config().bacnet()),
    row!(all => m, at, m.config().bacnet().server()),
    row!(all => m, at, m.config().bacnet().server().bip()),
    row!(all => m, at, m.config().bacnet().server().bip().port()),
    row!(all => m, at, m.config().bacnet().server().enable()),
    row!(all => m, at, m.config().bacnet().server().enable().idx(at.number("idx") ?)),
    row!(all => m, at, m.config().bacnet().server().epoch_relative()),
    row!(all => m, at, m.config().bacnet().server().id()),
    row!(all => m, at, m.config().bacnet().server().mstp()),
    row!(all => m, at, m.config().bacnet().server().mstp().mac()),
    row!(all => m, at, m.config().bacnet().server().mstp().max_mac()),
    row!(all => m, at, m.config().bacnet().server().mstp().port()),
    row!(all => m, at, m.config().db()),
    row!(all => m, at, m.config().db().epoch()),
    row!(all => m, at, m.config().display()),
    row!(all => m, at, m.config().display().backlight()),
    row!(all => m, at, m.config().display().backlight().brightness()),
    row!(all => m, at, m.config().display().backlight().duration()),
    row!(all => m, at, m.config().display().contrast()),
    row!(all => m, at, m.config().display().fontset()),
    row!(all => m, at, m.config().display().screen()),
    row!(all => m, at, m.config().display().screen().registers()),
    row!(
        all => m, at, m.config().display().screen().registers().name(at.text("name") ?)
    ),
    row!(all => m, at, m.config().display().orientation()),
    row!(all => m, at, m.config().language_code()),
    row!(all => m, at, m.config().local()),
    row!(all => m, at, m.config().local().sensor()),
    row!(all => m, at, m.config().local().sensor().name(at.text("name") ?)),
    row!(all => m, at, m.config().local().sensor().name(at.text("name") ?).channel()),
    row!(
        all => m, at, m.config().local().sensor().name(at.text("name") ?).channel()
        .bias()
    ),
    row!(
        all => m, at, m.config().local().sensor().name(at.text("name") ?).channel()
        .mode()
    ),
    row!(
        all => m, at, m.config().local().sensor().name(at.text("name") ?).channel()
        .scale()
    ),
    row!(all => m, at, m.config().local().sensor().name(at.text("name") ?).error()),
    row!(all => m, at, m.config().local().sensor().name(at.text("name") ?).model()),
    row!(all => m, at, m.config().local().sensor().name(at.text("name") ?).phase()),
    row!(all => m, at, m.config().local().gain()),
    row!(all => m, at, m.config().local().update_interval()),
    row!(all => m, at, m.config().location()),
    row!(all => m, at, m.config().location().latitude()),
    row!(all => m, at, m.config().location().longitude()),
    row!(all => m, at, m.config().log()),
    row!(all => m, at, m.config().log().system()),
    row!(all => m, at, m.config().log().system().size()),
    row!(all => m, at, m.config().lua()),
    row!(all => m, at, m.config().lua().script()),
    row!(all => m, at, m.config().lua().script().alertd()),
    row!(all => m, at, m.config().lua().script().tariff()),
    row!(all => m, at, m.config().lua().script().teamd()),
    row!(all => m, at, m.config().lua().ctrld()),
    row!(all => m, at, m.config().lua().ctrld().script(at.text("script") ?)),
    row!(all => m, at, m.config().modbus()),
    row!(all => m, at, m.config().modbus().client()),
    row!(all => m, at, m.config().modbus().client().map()),
    row!(all => m, at, m.config().modbus().client().map().name(at.text("name") ?)),
    row!(
        all => m, at, m.config().modbus().client().map().name(at.text("name") ?).option()
    ),
    row!(
        all => m, at, m.config().modbus().client().map().name(at.text("name") ?).option()
        .opt(at.word("opt") ?)
    ),
    row!(all => m, at, m.config().modbus().client().map().name(at.text("name") ?).reg()),
    row!(
        all => m, at, m.config().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?)
    ),
    row!(
        all => m, at, m.config().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).name()
    ),
    row!(
        all => m, at, m.config().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).addr()
    ),
    row!(
        all => m, at, m.config().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).r#type()
    ),
    row!(
        all => m, at, m.config().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).kind()
    ),
    row!(
        all => m, at, m.config().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).unit()
    ),
    row!(
        all => m, at, m.config().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).offset()
    ),
    row!(
        all => m, at, m.config().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).scale()
    ),
    row!(
        all => m, at, m.config().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).access()
    ),
    row!(all => m, at, m.config().modbus().server()),
    row!(all => m, at, m.config().modbus().server().enable()),
    row!(all => m, at, m.config().modbus().server().enable().idx(at.number("idx") ?)),
    row!(all => m, at, m.config().modbus().server().id()),
    row!(all => m, at, m.config().modbus().server().rtu()),
    row!(all => m, at, m.config().modbus().server().rtu().port()),
    row!(all => m, at, m.config().modbus().server().tcp()),
    row!(all => m, at, m.config().modbus().server().tcp().port()),
    row!(all => m, at, m.config().net()),
    row!(all => m, at, m.config().net().ethernet()),
    row!(all => m, at, m.config().net().ethernet().watchdog()),
    row!(all => m, at, m.config().net().goproxy()),
    row!(all => m, at, m.config().net().goproxy().enable()),
    row!(all => m, at, m.config().net().goproxy().server()),
    row!(all => m, at, m.config().net().homeplug()),
    row!(all => m, at, m.config().net().homeplug().region()),
    row!(all => m, at, m.config().net().hostname()),
    row!(all => m, at, m.config().net().http()),
    row!(all => m, at, m.config().net().http().client()),
    row!(all => m, at, m.config().net().http().client().insecure()),
    row!(put post delete => m, at, m.config().net().http().certificate()),
    row!(all => m, at, m.config().net().http().cgi_bin()),
    row!(all => m, at, m.config().net().ipv4()),
    row!(all => m, at, m.config().net().ipv4().dhcp()),
    row!(all => m, at, m.config().net().ipv4().address()),
    row!(all => m, at, m.config().net().ipv4().broadcast()),
    row!(all => m, at, m.config().net().ipv4().netmask()),
    row!(all => m, at, m.config().net().ipv4().network()),
    row!(all => m, at, m.config().net().ipv4().gateway()),
    row!(all => m, at, m.config().net().nameserver()),
    row!(all => m, at, m.config().net().nameserver().server()),
    row!(all => m, at, m.config().net().nameserver().server().idx(at.number("idx") ?)),
    row!(all => m, at, m.config().net().ntp()),
    row!(all => m, at, m.config().net().ntp().server()),
    row!(all => m, at, m.config().net().ntp().server().idx(at.number("idx") ?)),
    row!(all => m, at, m.config().net().option()),
    row!(all => m, at, m.config().net().option().secure_only()),
    row!(all => m, at, m.config().net().proxy()),
    row!(all => m, at, m.config().net().proxy().enable()),
    row!(all => m, at, m.config().net().proxy().server()),
    row!(all => m, at, m.config().net().ptp()),
    row!(all => m, at, m.config().net().ptp().client_only()),
    row!(all => m, at, m.config().net().ptp().interface()),
    row!(all => m, at, m.config().net().ptp().interface().r#if(at.text("if") ?)),
    row!(
        all => m, at, m.config().net().ptp().interface().r#if(at.text("if") ?)
        .transport()
    ),
    row!(
        all => m, at, m.config().net().ptp().interface().r#if(at.text("if") ?).udp_ttl()
    ),
    row!(all => m, at, m.config().push()),
    row!(all => m, at, m.config().push().interval()),
    row!(all => m, at, m.config().push().options()),
    row!(put post delete => m, at, m.config().push().password()),
    row!(get delete => m, at, m.config().push().service()),
    row!(all => m, at, m.config().push().uri()),
    row!(all => m, at, m.config().push().user()),
    row!(all => m, at, m.config().remote()),
    row!(all => m, at, m.config().remote().name(at.text("name") ?)),
    row!(all => m, at, m.config().remote().name(at.text("name") ?).address()),
    row!(all => m, at, m.config().remote().name(at.text("name") ?).link_type()),
    row!(all => m, at, m.config().register()),
    row!(all => m, at, m.config().register().physical()),
    row!(all => m, at, m.config().register().physical().reg(at.text("reg") ?)),
    row!(all => m, at, m.config().register().physical().reg(at.text("reg") ?).dev()),
    row!(all => m, at, m.config().register().physical().reg(at.text("reg") ?).did()),
    row!(all => m, at, m.config().register().physical().reg(at.text("reg") ?).r#type()),
    row!(all => m, at, m.config().register().physical().reg(at.text("reg") ?).value()),
    row!(all => m, at, m.config().register().r#virtual()),
    row!(all => m, at, m.config().register().r#virtual().reg(at.text("reg") ?)),
    row!(all => m, at, m.config().register().r#virtual().reg(at.text("reg") ?).value()),
    row!(
        all => m, at, m.config().register().r#virtual().reg(at.text("reg") ?).value()
        .idx(at.number("idx") ?)
    ),
    row!(
        all => m, at, m.config().register().r#virtual().reg(at.text("reg") ?).value()
        .idx(at.number("idx") ?).op()
    ),
    row!(
        all => m, at, m.config().register().r#virtual().reg(at.text("reg") ?).value()
        .idx(at.number("idx") ?).register()
    ),
    row!(all => m, at, m.config().time()),
    row!(all => m, at, m.config().time().zone()),
    row!(all => m, at, m.config().user()),
    row!(all => m, at, m.config().user().name(at.text("name") ?)),
    row!(all => m, at, m.config().user().name(at.text("name") ?).r#priv()),
    row!(
        all => m, at, m.config().user().name(at.text("name") ?).r#priv().idx(at
        .number("idx") ?)
    ),
    row!(put post delete => m, at, m.config().user().name(at.text("name") ?).hash()),
    row!(all => m, at, m.config().var()),
    row!(all => m, at, m.config().var().section(at.text("section") ?)),
    row!(
        all => m, at, m.config().var().section(at.text("section") ?).var(at.text("var")
        ?)
    ),
    row!(all => m, at, m.config().alert()),
    row!(all => m, at, m.config().alert().custom()),
    row!(all => m, at, m.config().alert().custom().idx(at.number("idx") ?)),
    row!(all => m, at, m.config().alert().custom().idx(at.number("idx") ?).name()),
    row!(all => m, at, m.config().alert().custom().idx(at.number("idx") ?).detail()),
    row!(all => m, at, m.config().alert().custom().idx(at.number("idx") ?).frequency()),
    row!(all => m, at, m.config().alert().custom().idx(at.number("idx") ?).priority()),
    row!(all => m, at, m.config().alert().custom().idx(at.number("idx") ?).cond()),
    row!(all => m, at, m.config().alert().custom().idx(at.number("idx") ?).cond().lhs()),
    row!(all => m, at, m.config().alert().custom().idx(at.number("idx") ?).cond().op()),
    row!(all => m, at, m.config().alert().custom().idx(at.number("idx") ?).cond().rhs()),
    row!(all => m, at, m.config().alert().reporter()),
    row!(all => m, at, m.config().alert().reporter().web()),
    row!(all => m, at, m.config().alert().reporter().web().min_priority()),
    row!(all => m, at, m.config().alert().reporter().web().service()),
    row!(all => m, at, m.config().alert().reporter().web().uri()),
    row!(all => m, at, m.config().alert().reporter().web().options()),
    row!(all => m, at, m.config().alert().reporter().web().user()),
    row!(put post delete => m, at, m.config().alert().reporter().web().password()),
    row!(all => m, at, m.config().alert().reporter().mail()),
    row!(all => m, at, m.config().alert().reporter().mail().server()),
    row!(all => m, at, m.config().alert().reporter().mail().user()),
    row!(put post delete => m, at, m.config().alert().reporter().mail().password()),
    row!(all => m, at, m.config().alert().reporter().mail().from_address()),
    row!(all => m, at, m.config().alert().reporter().mail().to()),
    row!(
        all => m, at, m.config().alert().reporter().mail().to().idx(at.number("idx") ?)
    ),
    row!(
        all => m, at, m.config().alert().reporter().mail().to().idx(at.number("idx") ?)
        .format()
    ),
    row!(
        all => m, at, m.config().alert().reporter().mail().to().idx(at.number("idx") ?)
        .min_priority()
    ),
    row!(
        all => m, at, m.config().alert().reporter().mail().to().idx(at.number("idx") ?)
        .address()
    ),
    row!(all => m, at, m.config().alert().sys_prio()),
    row!(all => m, at, m.config().alert().sys_prio().idx(at.number("idx") ?)),
    row!(get => m, at, m.ctrl().interface()),
    row!(get => m, at, m.ctrl().interface().r#if(at.text("if") ?)),
    row!(get => m, at, m.ctrl().interface().r#if(at.text("if") ?).method()),
    row!(
        get => m, at, m.ctrl().interface().r#if(at.text("if") ?).method().idx(at
        .number("idx") ?)
    ),
    row!(
        get => m, at, m.ctrl().interface().r#if(at.text("if") ?).method().idx(at
        .number("idx") ?).name()
    ),
    row!(
        get => m, at, m.ctrl().interface().r#if(at.text("if") ?).method().idx(at
        .number("idx") ?).r#in()
    ),
    row!(
        get => m, at, m.ctrl().interface().r#if(at.text("if") ?).method().idx(at
        .number("idx") ?).in_names()
    ),
    row!(
        get => m, at, m.ctrl().interface().r#if(at.text("if") ?).method().idx(at
        .number("idx") ?).in_names().argidx(at.number("argidx") ?)
    ),
    row!(
        get => m, at, m.ctrl().interface().r#if(at.text("if") ?).method().idx(at
        .number("idx") ?).out()
    ),
    row!(
        get => m, at, m.ctrl().interface().r#if(at.text("if") ?).method().idx(at
        .number("idx") ?).doc()
    ),
    row!(all => m, at, m.lua()),
    row!(all => m, at, m.lua().var()),
    row!(all => m, at, m.lua().var().name(at.text("name") ?)),
    row!(all => m, at, m.lua().var().name(at.text("name") ?).value()),
    row!(all => m, at, m.lua().var().name(at.text("name") ?).desc()),
    row!(get => m, at, m.sys().alert()),
    row!(get => m, at, m.sys().alert().idx(at.number("idx") ?)),
    row!(get => m, at, m.sys().alert().idx(at.number("idx") ?).id()),
    row!(get => m, at, m.sys().alert().idx(at.number("idx") ?).reason()),
    row!(get => m, at, m.sys().boot()),
    row!(get => m, at, m.sys().boot().reason()),
    row!(get => m, at, m.sys().boot().time()),
    row!(get => m, at, m.sys().boot().backup_power_ok()),
    row!(get => m, at, m.sys().db()),
    row!(get => m, at, m.sys().db().max_registers()),
    row!(get => m, at, m.sys().db().level()),
    row!(get => m, at, m.sys().db().level().idx(at.number("idx") ?)),
    row!(get => m, at, m.sys().db().level().idx(at.number("idx") ?).head()),
    row!(get => m, at, m.sys().db().level().idx(at.number("idx") ?).interval()),
    row!(get => m, at, m.sys().db().level().idx(at.number("idx") ?).row_count()),
    row!(get => m, at, m.sys().db().level().idx(at.number("idx") ?).volatile()),
    row!(get => m, at, m.sys().dev()),
    row!(get => m, at, m.sys().dev().serial()),
    row!(get => m, at, m.sys().dev().serial().seridx(at.number("seridx") ?)),
    row!(get => m, at, m.sys().dev().serial().seridx(at.number("seridx") ?).devpath()),
    row!(
        get => m, at, m.sys().dev().serial().seridx(at.number("seridx") ?).manufacturer()
    ),
    row!(get => m, at, m.sys().dev().serial().seridx(at.number("seridx") ?).product()),
    row!(get => m, at, m.sys().dev().serial().seridx(at.number("seridx") ?).sn()),
    row!(get => m, at, m.sys().dev().serial().seridx(at.number("seridx") ?).version()),
    row!(get => m, at, m.sys().func()),
    row!(get => m, at, m.sys().func().basic()),
    row!(get => m, at, m.sys().func().basic().name(at.text("name") ?)),
    row!(get => m, at, m.sys().func().basic().name(at.text("name") ?).arg()),
    row!(
        get => m, at, m.sys().func().basic().name(at.text("name") ?).arg().idx(at
        .number("idx") ?)
    ),
    row!(
        get => m, at, m.sys().func().basic().name(at.text("name") ?).arg().idx(at
        .number("idx") ?).name()
    ),
    row!(
        get => m, at, m.sys().func().basic().name(at.text("name") ?).arg().idx(at
        .number("idx") ?).r#type()
    ),
    row!(get => m, at, m.sys().func().basic().name(at.text("name") ?).help()),
    row!(get => m, at, m.sys().func().basic().name(at.text("name") ?).min_args()),
    row!(get => m, at, m.sys().func().alert()),
    row!(get => m, at, m.sys().func().alert().name(at.text("name") ?)),
    row!(get => m, at, m.sys().func().alert().name(at.text("name") ?).arg()),
    row!(
        get => m, at, m.sys().func().alert().name(at.text("name") ?).arg().idx(at
        .number("idx") ?)
    ),
    row!(
        get => m, at, m.sys().func().alert().name(at.text("name") ?).arg().idx(at
        .number("idx") ?).name()
    ),
    row!(
        get => m, at, m.sys().func().alert().name(at.text("name") ?).arg().idx(at
        .number("idx") ?).r#type()
    ),
    row!(get => m, at, m.sys().func().alert().name(at.text("name") ?).help()),
    row!(get => m, at, m.sys().func().alert().name(at.text("name") ?).min_args()),
    row!(get => m, at, m.sys().modbus()),
    row!(get => m, at, m.sys().modbus().client()),
    row!(get => m, at, m.sys().modbus().client().map()),
    row!(get => m, at, m.sys().modbus().client().map().name(at.text("name") ?)),
    row!(get => m, at, m.sys().modbus().client().map().name(at.text("name") ?).option()),
    row!(
        get => m, at, m.sys().modbus().client().map().name(at.text("name") ?).option()
        .opt(at.text("opt") ?)
    ),
    row!(get => m, at, m.sys().modbus().client().map().name(at.text("name") ?).reg()),
    row!(
        get => m, at, m.sys().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?)
    ),
    row!(
        get => m, at, m.sys().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).name()
    ),
    row!(
        get => m, at, m.sys().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).addr()
    ),
    row!(
        get => m, at, m.sys().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).r#type()
    ),
    row!(
        get => m, at, m.sys().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).kind()
    ),
    row!(
        get => m, at, m.sys().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).unit()
    ),
    row!(
        get => m, at, m.sys().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).offset()
    ),
    row!(
        get => m, at, m.sys().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).scale()
    ),
    row!(
        get => m, at, m.sys().modbus().client().map().name(at.text("name") ?).reg()
        .idx(at.text("idx") ?).access()
    ),
    row!(get => m, at, m.sys().model()),
    row!(get => m, at, m.sys().net()),
    row!(get => m, at, m.sys().net().homeplug()),
    row!(get => m, at, m.sys().net().homeplug().bridge()),
    row!(get => m, at, m.sys().net().homeplug().bridge().idx(at.number("idx") ?)),
    row!(get => m, at, m.sys().net().homeplug().bridge().idx(at.number("idx") ?).mac()),
    row!(
        get => m, at, m.sys().net().homeplug().bridge().idx(at.number("idx") ?).speed()
    ),
    row!(
        get => m, at, m.sys().net().homeplug().bridge().idx(at.number("idx") ?).speed()
        .rx()
    ),
    row!(
        get => m, at, m.sys().net().homeplug().bridge().idx(at.number("idx") ?).speed()
        .tx()
    ),
    row!(
        get => m, at, m.sys().net().homeplug().bridge().idx(at.number("idx") ?).r#type()
    ),
    row!(
        get => m, at, m.sys().net().homeplug().bridge().idx(at.number("idx") ?).vendor()
    ),
    row!(get => m, at, m.sys().net().ipv4()),
    row!(get => m, at, m.sys().net().ipv4().dhcp()),
    row!(get => m, at, m.sys().net().ipv4().address()),
    row!(get => m, at, m.sys().net().ipv4().broadcast()),
    row!(get => m, at, m.sys().net().ipv4().netmask()),
    row!(get => m, at, m.sys().net().ipv4().network()),
    row!(get => m, at, m.sys().net().ipv4().gateway()),
    row!(get => m, at, m.sys().net().ntp()),
    row!(get => m, at, m.sys().net().ntp().server()),
    row!(get => m, at, m.sys().net().ntp().server().idx(at.number("idx") ?)),
    row!(get => m, at, m.sys().net().ntp().server().idx(at.number("idx") ?).address()),
    row!(get => m, at, m.sys().net().ntp().server().idx(at.number("idx") ?).name()),
    row!(get => m, at, m.sys().net().ntp().server().idx(at.number("idx") ?).state()),
    row!(get => m, at, m.sys().net().ntp().server().idx(at.number("idx") ?).weight()),
    row!(
        get => m, at, m.sys().net().ntp().server().idx(at.number("idx") ?).trust_level()
    ),
    row!(get => m, at, m.sys().net().ntp().server().idx(at.number("idx") ?).stratum()),
    row!(get => m, at, m.sys().net().ntp().server().idx(at.number("idx") ?).next_poll()),
    row!(
        get => m, at, m.sys().net().ntp().server().idx(at.number("idx") ?)
        .poll_interval()
    ),
    row!(get => m, at, m.sys().net().ntp().server().idx(at.number("idx") ?).offset()),
    row!(get => m, at, m.sys().net().ntp().server().idx(at.number("idx") ?).delay()),
    row!(get => m, at, m.sys().net().ntp().server().idx(at.number("idx") ?).jitter()),
    row!(get => m, at, m.sys().net().wlan()),
    row!(get => m, at, m.sys().net().wlan().ap()),
    row!(get => m, at, m.sys().net().wlan().ap().idx(at.number("idx") ?)),
    row!(get => m, at, m.sys().net().wlan().ap().idx(at.number("idx") ?).bssid()),
    row!(get => m, at, m.sys().net().wlan().ap().idx(at.number("idx") ?).flags()),
    row!(get => m, at, m.sys().net().wlan().ap().idx(at.number("idx") ?).frequency()),
    row!(get => m, at, m.sys().net().wlan().ap().idx(at.number("idx") ?).signal_level()),
    row!(get => m, at, m.sys().net().wlan().ap().idx(at.number("idx") ?).ssid()),
    row!(get => m, at, m.sys().net().wlan().net()),
    row!(get => m, at, m.sys().net().wlan().net().idx(at.number("idx") ?)),
    row!(get => m, at, m.sys().net().wlan().net().idx(at.number("idx") ?).network_id()),
    row!(get => m, at, m.sys().net().wlan().net().idx(at.number("idx") ?).bssid()),
    row!(get => m, at, m.sys().net().wlan().net().idx(at.number("idx") ?).flags()),
    row!(get => m, at, m.sys().net().wlan().net().idx(at.number("idx") ?).ssid()),
    row!(get => m, at, m.sys().push()),
    row!(get => m, at, m.sys().push().next()),
    row!(get => m, at, m.sys().push().next().attempt()),
    row!(get => m, at, m.sys().push().last()),
    row!(get => m, at, m.sys().push().last().attempt()),
    row!(get => m, at, m.sys().push().last().count()),
    row!(get => m, at, m.sys().push().last().status()),
    row!(get => m, at, m.sys().push().last().success()),
    row!(get => m, at, m.sys().push().last().ts()),
    row!(get => m, at, m.sys().reboot()),
    row!(get => m, at, m.sys().sn()),
    row!(get => m, at, m.sys().status()),
    row!(get => m, at, m.sys().status().token(at.text("token") ?)),
    row!(get => m, at, m.sys().status().token(at.text("token") ?).args()),
    row!(
        get => m, at, m.sys().status().token(at.text("token") ?).args().idx(at
        .number("idx") ?)
    ),
    row!(get => m, at, m.sys().status().token(at.text("token") ?).done()),
    row!(get => m, at, m.sys().status().token(at.text("token") ?).error()),
    row!(get => m, at, m.sys().status().token(at.text("token") ?).info()),
    row!(get => m, at, m.sys().status().token(at.text("token") ?).progress()),
    row!(get => m, at, m.sys().status().token(at.text("token") ?).result()),
    row!(get => m, at, m.sys().status().token(at.text("token") ?).ts()),
    row!(get => m, at, m.sys().team()),
    row!(get => m, at, m.sys().team().lag()),
    row!(get => m, at, m.sys().team().fft()),
    row!(get => m, at, m.sys().team().fft().last_update()),
    row!(get => m, at, m.sys().team().reg()),
    row!(get => m, at, m.sys().team().reg().name(at.text("name") ?)),
    row!(get => m, at, m.sys().team().reg().name(at.text("name") ?).available()),
    row!(get => m, at, m.sys().team().reg().name(at.text("name") ?).last()),
    row!(get => m, at, m.sys().team().reg().name(at.text("name") ?).last().update()),
    row!(get => m, at, m.sys().team().reg().name(at.text("name") ?).last().val()),
    row!(get => m, at, m.sys().team().reg().name(at.text("name") ?).excess()),
    row!(get => m, at, m.sys().time()),
    row!(get => m, at, m.sys().uptime()),
    row!(get => m, at, m.sys().version()),
    row!(get => m, at, m.sys().version().firmware()),
    row!(get => m, at, m.sys().version().hardware()),
    row!(get => m, at, m.sys().version().kernel()),
];
