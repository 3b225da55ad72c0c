//! `/store`, where a slash at the end tells a paragraph from a variable.

use egauge_webapi::models::StoreSingleVariableUpdate;
use egauge_webapi::{Http, Map, Meter};

use super::row::{Row, sent};

type Updates = Map<Option<String>>;

pub(crate) fn store(meter: &Meter<Http>) -> Vec<Row> {
    #[expect(deprecated, reason = "meters still have it")]
    let store = meter.store();
    let section = store.section("global");
    let odd = store.section("a/b c%\"'ä");
    let paragraph = section.paragraph("billing");
    let cyan: Updates =
        [("test/delete_me", None), ("prefs/color", Some("cyan".to_owned()))].into_iter().collect();
    let set: Updates = [("", Some(r#"{"a":"ß"}"#.to_owned()))].into_iter().collect();
    let unset: Updates = [("", None)].into_iter().collect();
    vec![
        sent(
            "storeSectionGet",
            "#/paths/~1store~1{section}/get/responses/200/content/application~1json/examples/url_encoded",
            "GET /api/store/global",
            "",
            section.get(),
        )
        .json(
            r#"{"name":"global/","content":{"billing/taxes":"8%2E2","billing/provider":"Xcel%20Colorado","a":""}}"#,
            |reply| {
                assert_eq!(reply.name.as_deref(), Some("global/"));
                let content = reply.content.expect("variables");
                // The text is the application's: what looks encoded stays so.
                let content: Vec<_> = content.iter().map(|(name, value)| (name, &**value)).collect();
                let expected =
                    [("billing/taxes", "8%2E2"), ("billing/provider", "Xcel%20Colorado"), ("a", "")];
                assert_eq!(content, expected);
            },
        ),
        sent(
            "storeSectionGet",
            "RFC 3986 section 2.1; #/paths/~1store~1{section}/parameters/0",
            "GET /api/store/a%2Fb%20c%25%22%27%C3%A4",
            "",
            odd.get(),
        )
        .json("{}", |reply| assert_eq!((reply.name, reply.content), (None, None))),
        sent(
            "storeSectionPut",
            "#/paths/~1store~1{section}/put/requestBody/content/application~1json/example",
            "PUT /api/store/global",
            r#"{"test/delete_me":null,"prefs/color":"cyan"}"#,
            section.put(&cyan),
        )
        .ok(),
        sent(
            "storeSectionPut",
            "#/paths/~1store~1{section}/put/requestBody/content/application~1json/schema/oneOf/1",
            "PUT /api/store/a%2Fb%20c%25%22%27%C3%A4",
            "null",
            odd.put(&None::<Updates>),
        )
        .ok(),
        sent(
            "storeSectionVarGet",
            "#/paths/~1store~1{section}~1{variable}/get",
            "GET /api/store/dash/dashCfg-default",
            "",
            store.section("dash").variable("dashCfg-default").get(),
        )
        .json(r#"{"name":"dash/dashCfg-default","content":{"":"{\"a\":1}"}}"#, |reply| {
            assert_eq!(reply.content.expect("variables")[""], r#"{"a":1}"#);
        }),
        sent(
            "storeSectionVarGet",
            "RFC 3986 section 2.1; #/paths/~1store~1{section}~1{variable}/parameters/1",
            "GET /api/store/a%2Fb%20c%25%22%27%C3%A4/%2B%26%3F%23%3B%3D~_.-%5B%5D%2525",
            "",
            odd.variable("+&?#;=~_.-[]%25").get(),
        )
        .json(r#"{"content":{}}"#, |reply| assert!(reply.content.expect("variables").is_empty())),
        sent(
            "storeSectionVarPut",
            "#/components/schemas/StoreSingleVariableUpdate",
            "PUT /api/store/global/billing",
            r#"{"":"it's \"ß\"\n"}"#,
            section
                .variable("billing")
                .put(StoreSingleVariableUpdate::default().value("it's \"ß\"\n".to_owned())),
        )
        .ok(),
        sent(
            "storeSectionVarPut",
            "#/components/schemas/StoreSingleVariableUpdate/properties//type/1",
            "PUT /api/store/global/billing",
            r#"{"":null}"#,
            section.variable("billing").put(StoreSingleVariableUpdate::default().value(None)),
        )
        .ok(),
        sent(
            "storeSectionVarPut",
            "#/paths/~1store~1{section}~1{variable}/put/requestBody/content/application~1json/schema",
            "PUT /api/store/global/billing",
            "null",
            section.variable("billing").put(&None::<StoreSingleVariableUpdate>),
        )
        .ok(),
        sent(
            "storeParagraphGet",
            "#/paths/~1store~1{section}~1{paragraph}~1/get",
            "GET /api/store/global/billing/",
            "",
            paragraph.get(),
        )
        .json(r#"{"name":"global/billing/","content":{"start_day":"6"}}"#, |reply| {
            assert_eq!(reply.content.expect("variables")["start_day"], "6");
        }),
        sent(
            "storeParagraphGet",
            "RFC 3986 section 2.1; #/paths/~1store~1{section}~1{paragraph}~1/parameters/1",
            "GET /api/store/a%2Fb%20c%25%22%27%C3%A4/x%2F/",
            "",
            odd.paragraph("x/").get(),
        )
        .json("{}", |reply| assert_eq!(reply.content, None)),
        sent(
            "storeParagraphPut",
            "#/paths/~1store~1{section}~1{paragraph}~1/put/requestBody/content/application~1json/schema",
            "PUT /api/store/global/billing/",
            r#"{"test/delete_me":null,"prefs/color":"cyan"}"#,
            paragraph.put(&cyan),
        )
        .ok(),
        sent(
            "storeParagraphPut",
            "#/paths/~1store~1{section}~1{paragraph}~1/put/requestBody/content/application~1json/schema/oneOf",
            "PUT /api/store/global/billing/",
            "null",
            paragraph.put(&None::<Updates>),
        )
        .ok(),
        sent(
            "storeVarGet",
            "#/paths/~1store~1{section}~1{paragraph}~1{variable}/get",
            "GET /api/store/global/billing/start_day",
            "",
            paragraph.variable("start_day").get(),
        )
        .json(r#"{"content":{"":"6"}}"#, |reply| assert_eq!(reply.content.expect("variables")[""], "6")),
        sent(
            "storeVarPut",
            "#/paths/~1store~1{section}~1{paragraph}~1{variable}/put/requestBody",
            "PUT /api/store/global/billing/tax%20rate",
            r#"{"":"{\"a\":\"ß\"}"}"#,
            paragraph.variable("tax rate").put(&set),
        )
        .ok(),
        sent(
            "storeVarPut",
            "#/paths/~1store~1{section}~1{paragraph}~1{variable}/put/requestBody/content/application~1json/schema/oneOf",
            "PUT /api/store/global/billing/start_day",
            r#"{"":null}"#,
            paragraph.variable("start_day").put(&unset),
        )
        .ok(),
        sent(
            "storeVarPut",
            "#/paths/~1store~1{section}~1{paragraph}~1{variable}/put/requestBody/content/application~1json/schema/oneOf",
            "PUT /api/store/global/billing/start_day",
            "null",
            paragraph.variable("start_day").put(&None::<Updates>),
        )
        .ok(),
    ]
}
