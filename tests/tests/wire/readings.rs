//! `/capture`, `/register` and `/local`.

use egauge_webapi::models::{
    CaptureGetReply, CaptureGetTriggerMode, CaptureState, LocalGetEnv, RegisterGetFormat, RegisterGetReply,
    RegisterGetVirtual, RegisterResponseObject, RegisterRow,
};
use egauge_webapi::{Http, Meter, TextOr};

use super::row::{Row, reply, sent};

pub(crate) fn capture(meter: &Meter<Http>) -> Vec<Row> {
    let capture = meter.capture();
    let capture = || capture.get();
    vec![
        sent(
            "captureGet",
            "#/paths/~1capture/get/parameters/7/allowEmptyValue; egauge-python 0.9.17 egauge/webapi/device/capture.py",
            "GET /api/capture?i",
            "",
            capture().channel_info(),
        )
        .json(r#"{"channels":{"4":{"name":"S1","unit":"A"},"0":{"name":"L1","unit":"V"}}}"#, |reply| {
            let CaptureGetReply::CaptureChannelInfo(reply) = reply else { panic!("{reply:?}") };
            let channels: Vec<_> = reply.channels.iter().map(|(id, c)| (id, &*c.name, &*c.unit)).collect();
            assert_eq!(channels, [("4", "S1", "A"), ("0", "L1", "V")]);
        }),
        sent(
            "captureGet",
            "#/paths/~1capture/get/parameters/8/allowEmptyValue; egauge-python 0.9.17 egauge/webapi/device/capture.py",
            "GET /api/capture?n&d=0.034&c=0&c=4",
            "",
            capture().cookie(None).duration(0.034).channel(0).channel(4),
        )
        .json(r#"{"state":"armed","cookie":2863311530}"#, |reply| {
            let CaptureGetReply::CaptureCookie(reply) = reply else { panic!("{reply:?}") };
            assert_eq!((reply.state, reply.cookie), (CaptureState::Armed, 2_863_311_530));
        }),
        sent(
            "captureGet",
            "#/paths/~1capture/get/parameters; egauge-python 0.9.17 egauge/webapi/device/capture.py",
            "GET /api/capture?C=1&M=rise&L=-20.5&T=500&p=0.01&c=4&d=0&r",
            "",
            capture()
                .trigger_channel(1)
                .trigger_mode(CaptureGetTriggerMode::Rise)
                .trigger_level(-20.5)
                .trigger_timeout(500.0)
                .pre_trigger(0.01)
                .channel(4)
                .duration(0.0)
                .raw(),
        )
        .json(
            r#"{"state":"full","ts_freq":1000000,"first_sample":"1679506470.000420096","ch_mask":[17],"r":[{"t":0,"d":[1,-2.5]},{"t":8,"d":[3],"trigger":true}]}"#,
            |reply| {
                let CaptureGetReply::CaptureResult(reply) = reply else { panic!("{reply:?}") };
                assert_eq!(reply.first_sample.to_string(), "1679506470.000420096");
                assert_eq!((reply.ts_freq, reply.ch_mask), (1_000_000, vec![17]));
                let samples: Vec<_> = reply.r.into_iter().map(|r| (r.t, r.d, r.trigger)).collect();
                assert_eq!(samples, [(0, vec![1.0, -2.5], None), (8, vec![3.0], Some(true))]);
            },
        ),
        sent(
            "captureGet",
            "#/paths/~1capture/get/parameters/8; egauge-python 0.9.17 egauge/webapi/device/capture.py",
            "GET /api/capture?n=2863311530",
            "",
            capture().cookie(2_863_311_530),
        )
        .json(r#"{"state":"capturing","count":10,"max_count":4096}"#, |reply| {
            let CaptureGetReply::CaptureProgress(reply) = reply else { panic!("{reply:?}") };
            assert_eq!(reply.state, CaptureState::Capturing);
            assert_eq!((reply.count, reply.max_count), (10, 4096));
        }),
        sent(
            "captureGet",
            "#/paths/~1capture/get/parameters/3; egauge-python 0.9.17 egauge/webapi/device/capture.py",
            "GET /api/capture?R&n=7",
            "",
            capture().cancel().cookie(7),
        )
        .json(r#"{"state":"available"}"#, |reply| {
            let CaptureGetReply::CaptureState(reply) = reply else { panic!("{reply:?}") };
            assert_eq!(reply.state, CaptureState::Available);
        }),
        sent(
            "captureGet",
            "#/paths/~1capture/get/parameters/3; #/paths/~1capture/get/parameters/11",
            "GET /api/capture?R&T=0&C=0&c=0",
            "",
            capture().cancel().cancel().trigger_timeout(9.0).trigger_timeout(0.0).trigger_channel(0).channel(0),
        )
        .json(r#"{"surprise":1}"#, |reply| {
            let CaptureGetReply::Unknown(reply) = reply else { panic!("{reply:?}") };
            assert_eq!(reply["surprise"].as_u64(), Some(1));
        }),
        #[expect(deprecated, reason = "it must be sent in its other case than T all the same")]
        sent(
            "captureGet",
            "#/paths/~1capture/get/parameters/10; #/paths/~1capture/get/parameters/8",
            "GET /api/capture?n=0&t&r&T=0.5",
            "",
            capture().cookie(None).plain_text().raw().trigger_timeout(0.5).cookie(0),
        )
        .json(r#"{"state":"armed","count":0,"max_count":0}"#, |reply| {
            let CaptureGetReply::CaptureProgress(reply) = reply else { panic!("{reply:?}") };
            assert_eq!(reply.count, 0);
        }),
        sent(
            "captureGet",
            "egauge-python 0.9.17 egauge/webapi/device/capture.py",
            "GET /api/capture?n=7&q=1",
            "",
            capture().cookie(7).query("q", 1),
        )
        .json(r#"{"state":"hibernating"}"#, |reply| {
            let CaptureGetReply::CaptureState(reply) = reply else { panic!("{reply:?}") };
            assert_eq!(reply.state, CaptureState::other("hibernating"));
        }),
    ]
}

fn response(reply: TextOr<RegisterGetReply>) -> RegisterResponseObject {
    match reply {
        TextOr::Value(RegisterGetReply::RegisterResponse(reply)) => reply,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn register(meter: &Meter<Http>) -> Vec<Row> {
    let register = meter.register();
    let register = || register.get();
    let csv = "\"Date & Time\",\"Humidity [%]\"\n\"23/03/08 08:44\",\"18.138051351\"\n";
    vec![
        sent(
            "registerGet",
            "#/paths/~1register/get/parameters/5/allowEmptyValue; egauge-python 0.9.17 egauge/webapi/device/register.py",
            "GET /api/register?rate&reg=3%2B5:7",
            "",
            register().rate().reg("3+5:7"),
        )
        .json(
            r#"{"ts":"1678330813.000129799","registers":[{"name":"use","type":"P","idx":0,"formula":"+\"Grid\"+\"Solar\""},{"name":"Grid","type":"PQ","idx":17,"did":0,"rate":1798}],"error":null}"#,
            |reply| {
                let reply = response(reply);
                assert_eq!(reply.ts.expect("a time").to_string(), "1678330813.000129799");
                let registers = reply.registers.expect("registers");
                assert_eq!(registers[0].formula.as_deref(), Some("+\"Grid\"+\"Solar\""));
                assert_eq!((registers[0].did, registers[0].rate), (None, None));
                assert_eq!((registers[1].did, registers[1].rate), (Some(0), Some(1798.0)));
                assert_eq!(registers[1].r#type, "PQ");
                assert_eq!((reply.error, reply.ranges), (None, None));
            },
        ),
        sent(
            "registerGet",
            "#/paths/~1register/get/parameters/7; #/paths/~1register/get/parameters/8",
            "GET /api/register?view=%3Denvironmentals&reg=-0:7&view=%2Bapt%201&reg=%2B9&delta&raw&time=now-600:30:now,epoch",
            "",
            register()
                .view("=environmentals")
                .reg("-0:7")
                .view("+apt 1")
                .reg("+9")
                .delta()
                .raw()
                .time("now-600:30:now,epoch"),
        )
        .json(
            r#"{"ts":"1678330813","ranges":[{"ts":"1678298313.000129799","delta":3600.0,"rows":[["117607805899","-9223372036854775808"],[{"v":"-224","peak":{"rate":2.5,"dt":"420.0"}},"9223372036854775807"]]},{"ts":"1678298040","delta":60,"rows":[]}]}"#,
            |reply| {
                let ranges = response(reply).ranges.expect("ranges");
                assert_eq!(ranges.iter().map(|r| r.delta).collect::<Vec<_>>(), [Some(3600.0), Some(60.0)]);
                let rows = ranges[0].rows.as_deref().expect("rows");
                assert_eq!(rows[0], [117_607_805_899, i64::MIN].map(|n| RegisterRow::Value(n.into())));
                let RegisterRow::RegisterDemand(demand) = &rows[1][0] else { panic!("{rows:?}") };
                let peak = demand.peak.as_ref().expect("a peak");
                assert_eq!((demand.v, peak.rate, peak.dt.as_str()), ((-224).into(), 2.5, "420.0"));
                assert_eq!(rows[1][1], RegisterRow::Value(i64::MAX.into()));
                assert_eq!(ranges[1].rows.as_deref(), Some(&[][..]));
            },
        ),
        sent(
            "registerGet",
            "#/paths/~1register/get/parameters/9",
            "GET /api/register?ts=EST5EDT%3B%25F%20%25T&time=sod(now):1h:soh(now)&ts=UTC%3B&time=now&reg=none",
            "",
            register()
                .ts("EST5EDT;%F %T")
                .time("sod(now):1h:soh(now)")
                .ts("UTC;")
                .time("now")
                .reg("none"),
        )
        .json(r#"{"ts":"1678330813"}"#, |reply| assert_eq!(response(reply).registers, None)),
        sent(
            "registerGet",
            "#/paths/~1register/get/parameters/4; #/components/schemas/RegisterConditionObject",
            "GET /api/register?if=epoch%3D%3D1675276020&demand=roll%7C900&virtual=value",
            "",
            register().condition("epoch==1675276020").demand("roll|900").r#virtual(RegisterGetVirtual::Value),
        )
        .json(r#"{"current":"1675276021","result":false}"#, |reply| {
            let TextOr::Value(RegisterGetReply::RegisterCondition(reply)) = reply else { panic!("{reply:?}") };
            assert_eq!(reply.current.expect("a time").to_string(), "1675276021");
            assert_eq!(reply.result, Some(false));
        }),
        sent(
            "registerGet",
            "#/paths/~1register/get/responses/200/content; #/paths/~1register/get/parameters/2",
            "GET /api/register?format=csv&filename=my%20data.csv",
            "",
            register().format(RegisterGetFormat::Csv).filename("my data.csv"),
        )
        .reply(reply("200 OK", &["Content-Type: text/plain; charset=utf-8"], csv), move |outcome| match outcome {
            Ok(TextOr::Text(text)) => assert_eq!(text, csv),
            other => panic!("{other:?}"),
        }),
        sent(
            "registerGet",
            "egauge-async 0.4.0 egauge_async/json/client.py",
            "GET /api/register?time=A:600:B&reg=none%2B3&max-rows=4",
            "",
            register().time("A:600:B").reg("none+3").query("max-rows", 4),
        )
        .json(r#"{"ts":"1","ranges":[]}"#, |reply| assert_eq!(response(reply).ranges, Some(vec![]))),
        #[expect(deprecated, reason = "the document still has it")]
        sent(
            "registerGet",
            "#/paths/~1register/get/parameters/12; #/paths/~1register/get/parameters/11",
            "GET /api/register?virtual=formula&noHTTP",
            "",
            register().r#virtual("formula".parse().unwrap()).no_http().r#virtual("formula".parse().unwrap()),
        )
        .json("{}", |reply| assert_eq!(response(reply), RegisterResponseObject::default())),
    ]
}

pub(crate) fn local(meter: &Meter<Http>) -> Vec<Row> {
    let local = meter.local();
    let local = || local.get();
    vec![
        sent(
            "localGet",
            "#/paths/~1local/get/parameters; egauge-python 0.9.17 egauge/webapi/device/local.py",
            "GET /api/local?env=all&l=all&s=all&values&energy&apparent&rate&cumul&type&normal&mean&freq",
            "",
            local()
                .env(["all"])
                .voltages(["all"])
                .sensors(["all"])
                .values()
                .energy()
                .apparent()
                .rate()
                .cumul()
                .r#type()
                .normal()
                .mean()
                .freq(),
        )
        .json(
            r#"{"ts":"1678330813.000129799","values":{"S1":{"type":"I","rate":{"n":1.5,"m":-1,"f":60},"cumul":{"n":"12","m":"-9223372036854775808"}},"L1":{"type":"V","rate":{"n":120}}},"energy":{"S1*L1":{"rate":-4,"cumul":"905"}},"apparent":{"-S5*L1":{"rate":7}},"ctid":"idle"}"#,
            |reply| {
                assert_eq!(reply.ts.to_string(), "1678330813.000129799");
                let values = reply.values.expect("values");
                assert_eq!(values.keys().collect::<Vec<_>>(), ["S1", "L1"]);
                let rate = values["S1"].rate.as_ref().expect("a rate");
                assert_eq!((rate.n, rate.m, rate.f), (Some(1.5), Some(-1.0), Some(60.0)));
                let cumul = values["S1"].cumul.as_ref().expect("a cumul");
                assert_eq!((cumul.m, cumul.f), (Some(i64::MIN.into()), None));
                let energy = &reply.energy.expect("energies")["S1*L1"];
                assert_eq!((energy.rate, energy.cumul), (Some(-4.0), Some(905.into())));
                assert_eq!(reply.apparent.expect("apparent")["-S5*L1"].rate, Some(7.0));
            },
        ),
        sent(
            "localGet",
            "#/paths/~1local/get/parameters/11; #/paths/~1local/get/parameters/12; #/paths/~1local/get/parameters/3",
            "GET /api/local?s=S1,S3:S5&l=L1:L3,D2&env=Hpcb,Tpcb&stats",
            "",
            local()
                .sensors(["S9"])
                .sensors(["S1", "S3:S5"])
                .voltages(vec!["L1:L3".to_owned(), "D2".to_owned()])
                .env([LocalGetEnv::Hpcb, LocalGetEnv::Tpcb])
                .stats(),
        )
        .json(r#"{"ts":"1678330813","stats":{"dma_late":3}}"#, |reply| {
            assert_eq!(reply.stats.expect("statistics").dma_late, Some(3));
            assert_eq!(reply.values, None);
        }),
        sent(
            "localGet",
            "RFC 3986 section 2.2; #/paths/~1local/get/parameters/12",
            "GET /api/local?s=a%2Cb,c%20d%2Be&energy",
            "",
            local().sensors(["a,b", "c d+e"]).env([""; 0]).energy(),
        )
        .json(r#"{"ts":"1"}"#, |reply| assert_eq!(reply.energy, None)),
    ]
}
