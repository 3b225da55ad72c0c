//! Uniform resources: bare values, trees, and unions.

use egauge_webapi::models::{
    Config, ConfigAlert, ConfigRegister, ConfigRegisterVirtualReg, ConfigRemoteName, ConfigTime,
    ConfigUserName, Privilege, SlowdStatusConnIfaceDetails, SlowdStatusConnIfaceScheme, SysStatusTokenResult,
};
use egauge_webapi::{Http, Json, Map, Meter, Tagged, Timestamp};

use super::row::{Row, reply, sent};

pub(crate) fn values(meter: &Meter<Http>) -> Vec<Row> {
    let config = meter.config();
    let net = config.net();
    let read = Tagged::new("lab".to_owned(), Some("\"5f-3\"".to_owned()));
    let epoch: Timestamp = "1679506470.5".parse().expect("a timestamp");
    vec![
        sent(
            "configNetHostnameGet",
            "#/paths/~1config~1net~1hostname/get/responses/200/headers/ETag; egauge-async 0.4.0 egauge_async/json/client.py",
            "GET /api/config/net/hostname",
            "",
            net.hostname().get(),
        )
        .reply(
            reply(
                "200 OK",
                &["Content-Type: application/json", "ETag: \"5f-3\""],
                r#"{"result":"eGauge42","error":""}"#,
            ),
            |outcome| {
                let value = outcome.expect("a value");
                assert_eq!((value.as_str(), Tagged::etag(&value)), ("eGauge42", Some("\"5f-3\"")));
            },
        ),
        sent(
            "configNetHostnamePut",
            "#/components/schemas/configNetHostname; #/paths/~1config~1net~1hostname/put/requestBody; RFC 9110 section 13.1.1",
            "PUT /api/config/net/hostname",
            r#""lab \"1\"\u0001ß""#,
            net.hostname().put("lab \"1\"\u{1}ß").if_match(&read),
        )
        .header("if-match: \"5f-3\"")
        .ok(),
        sent(
            "configNetHostnamePut",
            "#/components/schemas/configNetHostname",
            "PUT /api/config/net/hostname",
            r#""lab""#,
            net.hostname().put(&read).if_match("W/\"7\""),
        )
        .header("if-match: W/\"7\"")
        .ok(),
        sent(
            "configNetHostnameDelete",
            "#/paths/~1config~1net~1hostname/delete",
            "DELETE /api/config/net/hostname",
            "",
            net.hostname().delete().if_match(&read),
        )
        .header("if-match: \"5f-3\"")
        .ok(),
        sent(
            "configNetIpv4DhcpPost",
            "#/paths/~1config~1net~1ipv4~1dhcp/post/requestBody",
            "POST /api/config/net/ipv4/dhcp",
            "false",
            net.ipv4().dhcp().post(false),
        )
        .ok(),
        sent(
            "configLocationLatitudePut",
            "#/paths/~1config~1location~1latitude/put/requestBody",
            "PUT /api/config/location/latitude",
            "-40.25",
            config.location().latitude().put(-40.25),
        )
        .ok(),
        sent(
            "configDbEpochPut",
            "#/paths/~1config~1db~1epoch/put/requestBody",
            "PUT /api/config/db/epoch",
            r#""1679506470.5""#,
            config.db().epoch().put(epoch),
        )
        .ok(),
        sent(
            "configNetNameserverServerPost",
            "#/paths/~1config~1net~1nameserver~1server/post/requestBody",
            "POST /api/config/net/nameserver/server",
            r#"["1.1.1.1","8.8.8.8"]"#,
            net.nameserver().server().post(["1.1.1.1", "8.8.8.8"]),
        )
        .ok(),
        sent(
            "configNetNameserverServerItemPut",
            "#/paths/~1config~1net~1nameserver~1server~1{idx}/put/requestBody",
            "PUT /api/config/net/nameserver/server/1",
            r#""9.9.9.9""#,
            net.nameserver().server().idx(1).put("9.9.9.9"),
        )
        .ok(),
        sent(
            "configUserNameHashPut",
            "#/paths/~1config~1user~1{name}~1hash/put/requestBody",
            "PUT /api/config/user/j%C3%BCrgen%40home/hash",
            r#""0123456789abcdef""#,
            config.user().name("jürgen@home").hash().put("0123456789abcdef"),
        )
        .ok(),
        sent(
            "luaVarNameValuePut",
            "#/paths/~1lua~1var~1{name}~1value/put/requestBody",
            "PUT /api/lua/var/a.b%2Fc/value",
            r#""{\"n\":1}""#,
            meter.lua().var().name("a.b/c").value().put(r#"{"n":1}"#),
        )
        .ok(),
    ]
}

pub(crate) fn trees(meter: &Meter<Http>) -> Vec<Row> {
    let config = meter.config();
    let time = "{\"zone\":\"UTC\",\"leap\":{\"b\":1,\"a\":[12345678901234567890,1.5]}}";
    let kept: ConfigTime = time.parse::<Json>().expect("JSON").to_typed().expect("a time");
    let mut virtuals = Map::new();
    virtuals.insert("use", ConfigRegisterVirtualReg::default());
    let mut users = Map::new();
    users.insert("zoe", ConfigUserName::default().r#priv([Privilege::ViewSettings, Privilege::other("fly")]));
    users.insert("amy", ConfigUserName::default());
    // Said in another order than the one that the document asks for.
    let whole = Config::default()
        .alert(ConfigAlert::default().sys_prio([7, 0]))
        .register(ConfigRegister::default().r#virtual(virtuals))
        .remote(Map::from([
            ("b", ConfigRemoteName::default().address("http://x/")),
            ("a", ConfigRemoteName::default()),
        ]))
        .time(kept.clone())
        .user(users);
    vec![
        sent(
            "configPut",
            "#/paths/~1config/put/requestBody; #/components/schemas/config/properties",
            "PUT /api/config",
            r#"{"time":{"zone":"UTC","leap":{"b":1,"a":[12345678901234567890,1.5]}},"user":{"zoe":{"priv":["view_settings","fly"]},"amy":{}},"remote":{"b":{"address":"http://x/"},"a":{}},"register":{"virtual":{"use":{}}},"alert":{"sys-prio":[7,0]}}"#,
            config.put(&whole),
        )
        .ok(),
        sent(
            "configGet",
            "#/components/parameters/filterParam",
            "GET /api/config?filter=%7Bnet%7Bhostname,ipv4%7D,var%7D",
            "",
            config.get().filter("{net{hostname,ipv4},var}"),
        )
        .json(
            r#"{"result":{"net":{"hostname":"lab"},"var":{"b":{"y":"1","x":"2"},"a":{}},"new":{"z":null}}}"#,
            |reply| {
                assert_eq!(Tagged::etag(&reply), None);
                let var = reply.var.as_ref().expect("variables");
                assert_eq!(var.keys().collect::<Vec<_>>(), ["b", "a"]);
                assert_eq!(reply.unknown["new"].to_string(), r#"{"z":null}"#);
                assert_eq!(reply.time, None);
            },
        ),
        sent(
            "configGet",
            "#/components/parameters/maxDepthParam",
            "GET /api/config?max-depth=1&filter=%7Bnet,var%7D",
            "",
            config.get().max_depth(2).filter("{net,var}").max_depth(1),
        )
        .json(r#"{"result":["net","var"]}"#, |reply| assert_eq!(reply[1].as_str(), Some("var"))),
        sent(
            "configGet",
            "#/components/parameters/filterParam; RFC 3986 section 3.4",
            "GET /api/config?filter=x&filter=y&a%20b=1%262",
            "",
            config.get().filter("x").query("filter", "y").query("a b", "1&2"),
        )
        .json(r#"{"result":{}}"#, |reply| assert_eq!(*reply, Config::default())),
        sent(
            "configTimePut",
            "#/paths/~1config~1time/put/requestBody",
            "PUT /api/config/time",
            r#"{"zone":"UTC","leap":{"b":1,"a":[12345678901234567890,1.5]}}"#,
            config.time().put(Tagged::new(kept, None)),
        )
        .ok(),
        sent(
            "configRemoteNamePost",
            "#/paths/~1config~1remote~1{name}/post/requestBody; RFC 3986 section 2.1",
            "POST /api/config/remote/up%2Fdown%20%25%3F%23",
            r#"{"address":"modbus://sunspec.1@USB2"}"#,
            config
                .remote()
                .name("up/down %?#")
                .post(ConfigRemoteName::default().address("modbus://sunspec.1@USB2")),
        )
        .ok(),
        sent(
            "configRegisterVirtualRegDelete",
            "#/paths/~1config~1register~1virtual~1{reg}/delete",
            "DELETE /api/config/register/virtual/Solar%2B%2F1",
            "",
            config.register().r#virtual().reg("Solar+/1").delete(),
        )
        .ok(),
        sent(
            "configVarSectionVarPut",
            "#/paths/~1config~1var~1{section}~1{var}/put/requestBody",
            "PUT /api/config/var/global.billing/tax%20rate",
            r#""""#,
            config.var().section("global.billing").var("tax rate").put(""),
        )
        .ok(),
    ]
}

/// The reply of `/sys/slowd` with one interface.
fn slowd(iface: &str) -> String {
    format!(r#"{{"result":{{"conns":[{{"ifaces":[{iface}]}}]}}}}"#)
}

pub(crate) fn unions(meter: &Meter<Http>) -> Vec<Row> {
    use SlowdStatusConnIfaceDetails as Details;

    let sys = meter.sys();
    let token = sys.status().token("473c31462e62848b5352314dfc608669");
    let line = "GET /api/sys/status/473c31462e62848b5352314dfc608669/result";
    let results =
        "#/components/schemas/sysStatusTokenResult/oneOf; #/paths/~1sys~1status~1{token}~1result/get";
    let result = || sent("sysStatusTokenResultGet", results, line, "", token.result().get());
    let details = "#/components/schemas/SlowdStatusObject; #/paths/~1sys~1slowd/get";
    let iface = |json: &str, check: fn(Option<SlowdStatusConnIfaceScheme>, Details)| {
        sent("sysSlowdGet", details, "GET /api/sys/slowd", "", sys.slowd().get()).json(
            &slowd(json),
            move |reply| {
                let mut conns = reply.conns.expect("connections");
                let mut ifaces = conns.remove(0).ifaces.expect("interfaces");
                let iface = ifaces.remove(0);
                check(iface.scheme, iface.details.expect("details"));
            },
        )
    };
    vec![
        result().json(r#"{"result":{"signup":"https://x.net/","activated":false}}"#, |reply| {
            let SysStatusTokenResult::ServiceActivationResult(reply) = reply else { panic!("{reply:?}") };
            assert_eq!((reply.activated, reply.signup.as_deref()), (false, Some("https://x.net/")));
        }),
        result().json(r#"{"result":{"log":"test successful"}}"#, |reply| {
            let SysStatusTokenResult::TestEmailResult(reply) = reply else { panic!("{reply:?}") };
            assert_eq!(reply.log.as_deref(), Some("test successful"));
        }),
        result().json(
            r#"{"result":{"regs":[{"name":"a","type":"P"}],"trace":[{"dt":0.5,"msg":"open"}]}}"#,
            |reply| {
                let SysStatusTokenResult::TestRemoteResult(reply) = reply else { panic!("{reply:?}") };
                assert_eq!(reply.trace.expect("a trace")[0].dt, 0.5);
                assert_eq!(reply.regs.expect("registers")[0].r#type, "P");
            },
        ),
        result().json(r#"{"result":"wooofi"}"#, |reply| {
            assert_eq!(reply, SysStatusTokenResult::Unknown("wooofi".into()));
        }),
        sent(
            "sysStatusTokenGet",
            "#/components/schemas/sysStatusToken",
            "GET /api/sys/status/a%2Fb?filter=%7Bdone%7D",
            "",
            sys.status().token("a/b").get().filter("{done}"),
        )
        .json(r#"{"result":{"done":true,"result":{},"error":"no route"}}"#, |reply| {
            // That command failed, not this request.
            assert_eq!((reply.done, reply.error.as_deref()), (Some(true), Some("no route")));
            assert_eq!(reply.result, Some(SysStatusTokenResult::Unknown(Json::Object(Map::new()))));
        }),
        // The scheme decides, though `sn` and `model` stand in others.
        iface(r#"{"details":{"sn":7,"model":"x","devs":[]},"scheme":"sma"}"#, |scheme, details| {
            assert_eq!(scheme, Some(SlowdStatusConnIfaceScheme::Sma));
            assert!(matches!(details, Details::SlowdIfaceDetailsSma(_)), "{details:?}");
        }),
        iface(r#"{"scheme":"modbus","details":{"dev_addr":1,"online":true}}"#, |_, details| {
            let Details::SlowdIfaceDetailsModbus(details) = details else { panic!("{details:?}") };
            assert_eq!((details.dev_addr, details.online), (Some(1), Some(true)));
        }),
        iface(r#"{"scheme":"po","details":{"target_addr":-1,"devs":[{"sn":1}]}}"#, |_, details| {
            let Details::SlowdIfaceDetailsPowerOne(details) = details else { panic!("{details:?}") };
            assert_eq!((details.target_addr, details.devs.expect("devices")[0].sn), (Some(-1), Some(1)));
        }),
        iface(r#"{"scheme":"alphatechnics","details":{}}"#, |_, details| {
            assert!(matches!(details, Details::SlowdIfaceDetailsAlphaTechnics(_)), "{details:?}");
        }),
        iface(r#"{"scheme":"scpi","details":{"channels":[]}}"#, |_, details| {
            assert!(matches!(details, Details::SlowdIfaceDetailsScpi(_)), "{details:?}");
        }),
        iface(r#"{"scheme":"sony","details":{"channels":[]}}"#, |_, details| {
            assert!(matches!(details, Details::SlowdIfaceDetailsSony(_)), "{details:?}");
        }),
        iface(r#"{"scheme":"lora","details":{"dev_addr":1}}"#, |scheme, details| {
            assert_eq!(scheme, Some(SlowdStatusConnIfaceScheme::other("lora")));
            let Details::Unknown(details) = details else { panic!("{details:?}") };
            assert_eq!(details["dev_addr"].as_u64(), Some(1));
        }),
    ]
}
