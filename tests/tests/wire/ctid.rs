//! `/ctid`.

use egauge_webapi::models::{
    CTidInfoObject, CTidInfoPolarity, CtidPortGetReply, CtidPortPostBody, CtidPortPostBodyOp,
    CtidPortPostBodyPolarity, CtidPutBody,
};
use egauge_webapi::{Http, Json, Meter};

use super::row::{Row, sent};

/// Members that the schema lacks stand last, as a model sends them.
const INFO: &str = r#"{"mfgid":0,"model":"ERA","params":{"size":106,"cal":{"15.0":{"v":0},"1.5":{"v":0}}},"polarity":null,"port":2,"sn":2,"ts":"1668455577","rsvd":0,"mfgdata":[]}"#;

fn json(text: &str) -> Json {
    text.parse().expect("JSON")
}

pub(crate) fn ctid(meter: &Meter<Http>) -> Vec<Row> {
    let ctid = meter.ctid();
    let port = ctid.port(2);
    let kept: CTidInfoObject = json(INFO).to_typed().expect("an info");
    let made = CTidInfoObject::new(0, "ERA", 2, 16_777_215)
        .polarity(CTidInfoPolarity::Minus)
        .k(2)
        .rload(0.5)
        .ts("1678384222.5".parse::<egauge_webapi::Timestamp>().expect("a timestamp"));
    vec![
        sent(
            "ctidGet",
            "#/paths/~1ctid/get/responses/200/content/application~1json/schema/example",
            "GET /api/ctid",
            "",
            ctid.get(),
        )
        .json(
            r#"{"info":[{"ts":"1678384222","tid":2,"port":1,"polarity":"-","mfgid":1,"model":"T","sn":3,"k":4},{"port":2,"mfgid":0,"model":"ERA","sn":2,"rsrc":176,"rload":10000000}],"error":""}"#,
            |reply| {
                let info = reply.info.expect("infos");
                assert_eq!(info[0].polarity, Some(Some(CTidInfoPolarity::Minus)));
                assert_eq!((info[0].tid, info[0].k, info[0].sn), (Some(2), Some(4), 3));
                assert_eq!((info[1].rsrc, info[1].rload), (Some(176.0), Some(10_000_000.0)));
                assert_eq!(info[1].polarity, None);
            },
        ),
        sent(
            "ctidPut",
            "#/paths/~1ctid/put/requestBody/content/application~1json/schema/properties/info",
            "PUT /api/ctid",
            r#"{"info":[{"mfgid":0,"model":"ERA","params":{"size":106,"cal":{"15.0":{"v":0},"1.5":{"v":0}}},"polarity":null,"port":2,"sn":2,"ts":"1668455577","rsvd":0,"mfgdata":[]}]}"#,
            ctid.put(CtidPutBody::default().info([kept.clone()])),
        )
        .ok(),
        sent("ctidPut", "#/paths/~1ctid/put/requestBody", "PUT /api/ctid", "{}", ctid.put(CtidPutBody::default()))
            .ok(),
        sent(
            "ctidPortGet",
            "#/paths/~1ctid~1{port}/get/parameters/0; egauge-python 0.9.17 egauge/webapi/device/ctid_info.py",
            "GET /api/ctid/2?tid=2008264382",
            "",
            port.get().tid(2_008_264_382),
        )
        .json(r#"{"status":"busy"}"#, |reply| {
            let CtidPortGetReply::Status(reply) = reply else { panic!("{reply:?}") };
            assert_eq!(reply.status.as_deref(), Some("busy"));
        }),
        sent(
            "ctidPortGet",
            "#/paths/~1ctid~1{port}/get/responses/200/content/application~1json/schema/oneOf/0",
            "GET /api/ctid/2?tid=0",
            "",
            port.get().tid(7).tid(0),
        )
        .json(INFO, |reply| {
            let CtidPortGetReply::CTidInfo(reply) = reply else { panic!("{reply:?}") };
            assert_eq!(reply.polarity, Some(None));
            assert_eq!(reply.unknown.keys().collect::<Vec<_>>(), ["rsvd", "mfgdata"]);
            assert_eq!(Json::from_typed(&reply).expect("JSON").to_string(), INFO);
        }),
        sent(
            "ctidPortGet",
            "#/paths/~1ctid~1{port}/get/responses/200/content/application~1json/schema/oneOf/1",
            "GET /api/ctid/30",
            "",
            ctid.port(30).get(),
        )
        .json("{}", |reply| {
            let CtidPortGetReply::Empty(reply) = reply else { panic!("{reply:?}") };
            assert_eq!(reply.error, None);
        }),
        sent(
            "ctidPortPut",
            "#/paths/~1ctid~1{port}/put/requestBody/content/application~1json/schema",
            "PUT /api/ctid/2",
            INFO,
            port.put(&kept),
        )
        .ok(),
        sent(
            "ctidPortPut",
            "#/components/schemas/CTidInfoObject/properties",
            "PUT /api/ctid/2",
            r#"{"k":2,"mfgid":0,"model":"ERA","polarity":"-","port":2,"rload":0.5,"sn":16777215,"ts":"1678384222.5"}"#,
            port.put(&made),
        )
        .ok(),
        sent(
            "ctidPortPost",
            "#/paths/~1ctid~1{port}/post/requestBody/content/application~1json/schema/required; egauge-python 0.9.17 egauge/webapi/device/ctid_info.py",
            "POST /api/ctid/2",
            r#"{"op":"scan","polarity":"+","tid":4294967295}"#,
            port.post(CtidPortPostBody::new(
                CtidPortPostBodyOp::Scan,
                CtidPortPostBodyPolarity::Plus,
                u32::MAX,
            )),
        )
        .ok(),
        sent(
            "ctidPortPost",
            "#/paths/~1ctid~1{port}/post/requestBody/content/application~1json/schema/properties/op/enum/0",
            "POST /api/ctid/1",
            r#"{"op":"flash","polarity":"-","tid":0}"#,
            ctid.port(1).post(CtidPortPostBody::new("flash".parse().unwrap(), "-".parse().unwrap(), 0)),
        )
        .ok(),
        sent("ctidPortDelete", "#/paths/~1ctid~1{port}/delete", "DELETE /api/ctid/2", "", port.delete()).ok(),
        // The vendor's client sends `{}`, which the document does not ask for.
        sent(
            "ctidStopPost",
            "#/paths/~1ctid~1stop/post",
            "POST /api/ctid/stop",
            "",
            ctid.stop().post(),
        )
        .ok(),
    ]
}
