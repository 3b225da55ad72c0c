//! `/log`.

use egauge_webapi::models::{LogAlertPostBody, LogLuaNameName};
use egauge_webapi::{Http, Lenient, Meter};

use super::row::{Row, sent};

pub(crate) fn log(meter: &Meter<Http>) -> Vec<Row> {
    let log = meter.log();
    let alert = log.alert();
    vec![
        sent(
            "logAlertGet",
            "#/paths/~1log~1alert/parameters; #/components/schemas/AlertLogObject",
            "GET /api/log/alert?ids=1,3&acked=false&after=1685739455.0433328&min_prio=7",
            "",
            alert.get().ids([1, 3]).acked(false).after(1_685_739_455.043_332_8).min_prio(7),
        )
        .json(
            r#"{"drops":2,"log":[{"acked":false,"count":3,"detail":"x","first":"1685739455.043332816","id":1,"last":"1685739456","name":"Stored value missing","prio":7}]}"#,
            |reply| {
                assert_eq!(reply.drops, Some(2));
                let log = reply.log.expect("a log");
                assert_eq!((log[0].id, log[0].count, log[0].prio, log[0].acked), (1, 3, 7, false));
                assert_eq!(log[0].first.to_string(), "1685739455.043332816");
                assert_eq!(log[0].reported, None);
            },
        ),
        sent(
            "logAlertGet",
            "#/paths/~1log~1alert/parameters",
            "GET /api/log/alert?after=0&min_prio=0",
            "",
            alert.get().after(0.0).ids([1]).min_prio(3).min_prio(0).ids([0; 0]),
        )
        .json(r#"{"log":[]}"#, |reply| assert_eq!(reply.log, Some(vec![]))),
        sent(
            "logAlertPost",
            "#/paths/~1log~1alert/post/requestBody/content/application~1json/schema; #/paths/~1log~1alert/parameters",
            "POST /api/log/alert?after=12.5&acked=true&ids=0&min_prio=1",
            r#""ack""#,
            alert.post(&LogAlertPostBody::Ack).after(12.5).acked(true).ids(["0"]).min_prio(1),
        )
        .ok(),
        sent(
            "logAlertPost",
            "#/paths/~1log~1alert/post/requestBody/content/application~1json/schema",
            "POST /api/log/alert",
            r#""ack""#,
            alert.post(&LogAlertPostBody::Ack),
        )
        .ok(),
        sent(
            "logAlertDelete",
            "#/paths/~1log~1alert/delete; #/paths/~1log~1alert/parameters",
            "DELETE /api/log/alert?min_prio=2&ids=18446744073709551615,5&acked=true&after=1.25",
            "",
            alert.delete().min_prio(2).ids([u64::MAX, 5]).acked(true).after(1.25),
        )
        .ok(),
        sent(
            "logKernelGet",
            "#/paths/~1log~1kernel/get; #/components/schemas/KernelLogObject",
            "GET /api/log/kernel?after=12.5",
            "",
            log.kernel().get().after(12.5),
        )
        .json(
            r#"{"log":[{"prio":6,"ts":"12.75","msg":"usb 1-1"},{"ts":13.5,"msg":"<b>\u0001"},{}]}"#,
            |reply| {
                let log = reply.log.expect("a log");
                let times: Vec<_> = log.iter().map(|entry| entry.ts).collect();
                assert_eq!(times, [Some(Lenient(12.75)), Some(Lenient(13.5)), None]);
                assert_eq!((log[0].prio, log[1].msg.as_deref()), (Some(6), Some("<b>\u{1}")));
            },
        ),
        sent(
            "logLuaNameGet",
            "#/paths/~1log~1lua~1{name}/parameters; #/components/schemas/LuaLogObject",
            "GET /api/log/lua/alertd?after=1685739455.5",
            "",
            log.lua().name(LogLuaNameName::Alertd).get().after(1_685_739_455.5),
        )
        .json(r#"{"log":[{"ts":"1685739455.75","msg":"hello"}]}"#, |reply| {
            let log = reply.log.expect("a log");
            assert_eq!(log[0].ts.expect("a time").to_string(), "1685739455.75");
        }),
        sent(
            "logLuaNameGet",
            "#/paths/~1log~1lua~1{name}/parameters; RFC 3986 section 2.1",
            "GET /api/log/lua/new%2Fd",
            "",
            log.lua().name(LogLuaNameName::other("new/d")).get(),
        )
        .json(r#"{"error":null}"#, |reply| assert_eq!(reply.log, None)),
        sent(
            "logSystemGet",
            "#/paths/~1log~1system/get; #/components/schemas/SystemLogObject",
            "GET /api/log/system",
            "",
            log.system().get(),
        )
        .json(r#"{"log":[{"msg":"Jun  2 20:57:35 eGauge42 ctrld[1]: \"up\""}]}"#, |reply| {
            let log = reply.log.expect("a log");
            assert_eq!(log[0].msg.as_deref(), Some("Jun  2 20:57:35 eGauge42 ctrld[1]: \"up\""));
        }),
    ]
}
