//! `/ctrl` and `/providers`.

use egauge_webapi::models::{
    CtrlCallPostBody, DeviceAttributesWithIndexObject, TariffProvidersReplyProviderParam,
};
use egauge_webapi::{ErrorKind, Http, Json, Meter, MultiMap};

use super::row::{Row, reply, sent};

pub(crate) fn ctrl(meter: &Meter<Http>) -> Vec<Row> {
    let ctrl = meter.ctrl();
    let mut second = DeviceAttributesWithIndexObject::default().index(1.5);
    second.additional.extend(
        [("mfg", "eGauge"), ("interface", "relay"), ("interface", "modbus"), ("sn", "00000006")]
            .map(|(name, value)| (name, value.to_owned())),
    );
    let placed = DeviceAttributesWithIndexObject::default().interface(["relay"]).path([
        "net.egauge.slowd",
        "USB1",
        "1",
    ]);
    vec![
        sent(
            "ctrlCallPost",
            "#/paths/~1ctrl~1call/post/requestBody/content/application~1json/example; #/components/schemas/DeviceAttributesWithIndexObject/additionalProperties",
            "POST /api/ctrl/call",
            r#"{"attrs":{"index":1.5,"mfg":"eGauge","interface":"relay","interface":"modbus","sn":"00000006"},"method":"relay.close_mask","args":[1,"x",null,{"b":[],"a":18014398509481984}]}"#,
            ctrl.call().post(
                CtrlCallPostBody::default().attrs(second).method("relay.close_mask").args([
                    Json::from(1),
                    "x".into(),
                    Json::Null,
                    r#"{"b":[],"a":18014398509481984}"#.parse().expect("JSON"),
                ]),
            ),
        )
        .json(r#"{"result":{"tid":18014398509481984}}"#, |reply| {
            assert_eq!(reply.result.expect("a result").tid, Some(1 << 54));
        }),
        sent(
            "ctrlCallPost",
            "#/components/schemas/DeviceAttributesWithIndexObject/properties/path",
            "POST /api/ctrl/call",
            r#"{"attrs":{"path":["net.egauge.slowd","USB1","1"],"interface":["relay"]},"method":"get"}"#,
            ctrl.call().post(CtrlCallPostBody::default().method("get").attrs(placed)),
        )
        .json(r#"{"result":{"tid":0},"error":null}"#, |reply| {
            assert_eq!(reply.result.expect("a result").tid, Some(0));
        }),
        sent(
            "ctrlCallTidGet",
            "#/paths/~1ctrl~1call~1{tid}/get/responses/200/content/application~1json/examples/try_again",
            "GET /api/ctrl/call/18014398509481984",
            "",
            ctrl.call().tid(1 << 54).get(),
        )
        .fails(reply("200 OK", &["Content-Type: application/json"], r#"{"error":"EAGAIN: Call is pending."}"#), |error| {
            assert_eq!(error.kind(), ErrorKind::Meter);
            assert_eq!(error.meter_message(), Some("EAGAIN: Call is pending."));
            assert_eq!(error.operation(), Some("ctrlCallTidGet"));
            assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        }),
        sent(
            "ctrlCallTidGet",
            "#/paths/~1ctrl~1call~1{tid}/get/responses/200/content/application~1json/examples/call_result",
            "GET /api/ctrl/call/4294967360",
            "",
            ctrl.call().tid(4_294_967_360).get(),
        )
        .json(r#"{"result":6}"#, |reply| {
            assert_eq!(reply.result, Some(Json::from(6)));
        }),
        sent(
            "ctrlDeviceGet",
            "#/paths/~1ctrl~1device/get/parameters/0",
            "GET /api/ctrl/device?attrs=%7B%22interface%22:%22relay%22,%22interface%22:%22modbus%22%7D",
            "",
            ctrl.device()
                .get()
                .attrs(&MultiMap::new())
                .attrs(&MultiMap::from([("interface", "relay".to_owned()), ("interface", "modbus".to_owned())])),
        )
        .json(
            r#"{"result":[{"path":["net.egauge.slowd","USB1","1"],"name":"prm3","mfg":"eGauge","interface":["relay","modbus"],"sn":"1","sn":"2"}]}"#,
            |reply| {
                let devices = reply.result.expect("devices");
                let [device] = &devices[..] else { panic!("{devices:?}") };
                assert_eq!(device.path.as_deref().expect("a path"), ["net.egauge.slowd", "USB1", "1"]);
                assert_eq!(device.interface.as_deref().expect("interfaces"), ["relay", "modbus"]);
                let others: Vec<_> = device.additional.iter().map(|(name, value)| (name, &**value)).collect();
                assert_eq!(others, [("name", "prm3"), ("mfg", "eGauge"), ("sn", "1"), ("sn", "2")]);
            },
        ),
        sent(
            "ctrlDeviceGet",
            "#/paths/~1ctrl~1device/get/parameters/0/schema; RFC 3986 section 2.2",
            "GET /api/ctrl/device?attrs=%7B%22link%22:%22a%26b%3D%5C%22%2B%20%23%25%C3%A4%22%7D",
            "",
            ctrl.device().get().attrs(&MultiMap::from([("link", "a&b=\"+ #%ä".to_owned())])),
        )
        .json(r#"{"result":[]}"#, |reply| assert_eq!(reply.result, Some(vec![]))),
        sent("ctrlDeviceGet", "#/paths/~1ctrl~1device/get", "GET /api/ctrl/device", "", ctrl.device().get())
            .json("{}", |reply| assert_eq!(reply.result, None)),
    ]
}

pub(crate) fn providers(meter: &Meter<Http>) -> Vec<Row> {
    let providers = meter.providers();
    let services = r#"{"reply":{"providers":[{"name":"Backup Service","control":"https://x.net/a","version":0},{"name":"Cloudly","control":"https://x.net/b"}]}}"#;
    vec![
        sent(
            "providersAlertGet",
            "#/components/schemas/ServiceProvidersObject",
            "GET /api/providers/alert",
            "",
            providers.alert().get(),
        )
        .json(services, |reply| {
            let providers = reply.reply.expect("a reply").providers.expect("providers");
            let found: Vec<_> = providers.iter().map(|p| (&*p.name, &*p.control, p.version)).collect();
            let expected =
                [("Backup Service", "https://x.net/a", Some(0)), ("Cloudly", "https://x.net/b", None)];
            assert_eq!(found, expected);
        }),
        sent(
            "providersPushGet",
            "#/paths/~1providers~1push/get/responses/200/content/application~1json/example",
            "GET /api/providers/push",
            "",
            providers.push().get(),
        )
        .json(r#"{"reply":{"providers":[]}}"#, |reply| {
            assert_eq!(reply.reply.expect("a reply").providers, Some(vec![]));
        }),
        sent(
            "providersTariffGet",
            "#/paths/~1providers~1tariff/get/responses/200/content/application~1json/example",
            "GET /api/providers/tariff",
            "",
            providers.tariff().get(),
        )
        .json(
            r#"{"reply":{"providers":[{"country":"KR","name":"KEPCO","params":["start_day","moon_phase"],"tariffs":"https://x.net/1.lua"}]}}"#,
            |reply| {
                let providers = reply.reply.expect("a reply").providers.expect("providers");
                let params = [
                    TariffProvidersReplyProviderParam::StartDay,
                    TariffProvidersReplyProviderParam::other("moon_phase"),
                ];
                assert_eq!(providers[0].params.as_deref(), Some(&params[..]));
                assert_eq!((providers[0].name.as_deref(), &providers[0].utility), (Some("KEPCO"), &None));
            },
        ),
        sent(
            "providersTariffIdxGet",
            "#/paths/~1providers~1tariff~1{idx}/get/responses/200/content/application~1json/schema",
            "GET /api/providers/tariff/0",
            "",
            providers.tariff().idx(0).get(),
        )
        .json(r#"{"tariffs":["R Residential","C Commercial"]}"#, |reply| {
            assert_eq!(reply.tariffs.expect("tariffs"), ["R Residential", "C Commercial"]);
        }),
    ]
}
