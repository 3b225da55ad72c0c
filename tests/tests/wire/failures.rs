//! Replies that are none.

use egauge_webapi::models::{AuthLoginPostBody, PasswordObject};
use egauge_webapi::{ErrorKind, Http, Meter};

use super::row::{Row, reply, sent};

const JSON: &[&str] = &["Content-Type: application/json"];

pub(crate) fn failures(meter: &Meter<Http>) -> Vec<Row> {
    let hostname = meter.config().net().hostname();
    let get = |evidence| {
        let get = hostname.get();
        sent("configNetHostnameGet", evidence, "GET /api/config/net/hostname", "", get)
    };
    // Sent without a token, so that the client has nothing to ask about after a 401.
    let unknown = |evidence| {
        let body = AuthLoginPostBody::Password(PasswordObject::new("p", "r", "u"));
        let post = meter.auth().login().post(&body);
        sent("authLoginPost", evidence, "POST /api/auth/login", r#"{"pwd":"p","rlm":"r","usr":"u"}"#, post)
    };
    let reply_schema =
        "#/paths/~1config~1net~1hostname/get/responses/200/content/application~1json/schema/properties";
    let python = "egauge-python 0.9.17 egauge/webapi/json_api.py";
    let login = r#"{"rlm":"eGauge Administration","nnc":"n0nce","error":"Authentication required."}"#;
    let page = "<html><head><title>404 Not Found</title></head>\n<body>nginx</body></html>";
    vec![
        get(reply_schema).fails(reply("200 OK", JSON, r#"{"error":"No such resource."}"#), |error| {
            assert_eq!(error.kind(), ErrorKind::Meter);
            assert_eq!(error.meter_message(), Some("No such resource."));
            assert_eq!(error.template(), Some("/config/net/hostname"));
            assert_eq!((error.operation(), error.field()), (None, None));
        }),
        // An error counts, even if there is a value too.
        get(reply_schema).fails(reply("200 OK", JSON, r#"{"result":"lab","error":"but"}"#), |error| {
            assert_eq!((error.kind(), error.meter_message()), (ErrorKind::Meter, Some("but")));
        }),
        unknown("#/components/schemas/UnauthorizedObject").fails(reply("401 Unauthorized", JSON, login), |error| {
            assert!(error.is_unauthorized());
            let challenge = error.challenge().expect("a challenge");
            assert_eq!((challenge.realm(), challenge.nonce()), ("eGauge Administration", "n0nce"));
            assert_eq!(error.meter_message(), Some("Authentication required."));
        }),
        unknown("#/components/schemas/UnauthorizedObject").fails(
            reply("401 Unauthorized", &[], ""),
            |error| {
                assert!(error.is_unauthorized());
                assert_eq!((error.challenge(), error.excerpt()), (None, None));
            },
        ),
        get(python).fails(reply("404 Not Found", &["Content-Type: text/html"], page), |error| {
            assert!(error.is_not_found());
            assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
            let excerpt = error.excerpt().expect("an excerpt");
            assert!(excerpt.starts_with("<html>") && !excerpt.contains('\n'), "{excerpt}");
        }),
        get("RFC 9110 section 13.1.1").fails(
            reply("412 Precondition Failed", JSON, r#"{"error":"changed"}"#),
            |error| assert_eq!((error.kind(), error.meter_message()), (ErrorKind::Conflict, Some("changed"))),
        ),
        get("RFC 9110 section 15.4").fails(
            reply("302 Found", &["Location: https://elsewhere.test/api"], ""),
            |error| {
                assert_eq!(error.kind(), ErrorKind::Status);
                assert!(error.to_string().contains("https://elsewhere.test/api"), "{error}");
            },
        ),
        get(reply_schema).fails(reply("200 OK", JSON, ""), |error| {
            assert!(error.is_decode());
            assert_eq!((error.excerpt(), error.field()), (None, None));
        }),
        get(reply_schema).fails(reply("200 OK", JSON, r#"{"result":"la"#), |error| {
            assert!(error.is_decode());
            assert_eq!(error.excerpt(), Some(r#"{"result":"la"#));
        }),
        get(reply_schema).fails(reply("200 OK", JSON, r#"{"result":5}"#), |error| {
            assert!(error.is_decode());
            assert_eq!(error.field(), Some("result"));
        }),
        get(reply_schema).fails(reply("200 OK", JSON, r#"["lab",""]"#), |error| assert!(error.is_decode())),
        get(reply_schema).fails("garbage\r\n\r\n".to_owned(), |error| {
            assert!(error.is_transport());
            assert_eq!(error.status(), None);
        }),
        // Fewer bytes than promised.
        get("RFC 9112 section 8").fails(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{\"result\":\"lab\"}".to_owned(),
            |error| assert!(error.is_transport()),
        ),
        sent("ctidGet", "#/components/schemas/CTidInfoObject/required", "GET /api/ctid", "", meter.ctid().get())
            .fails(reply("200 OK", JSON, r#"{"info":[{"port":1,"mfgid":2,"sn":3}]}"#), |error| {
                assert!(error.is_decode());
                assert_eq!((error.operation(), error.field()), (Some("ctidGet"), Some("info[0]")));
            }),
        sent(
            "configNetHostnamePut",
            "#/components/schemas/StatusObject",
            "PUT /api/config/net/hostname",
            r#""""#,
            hostname.put(""),
        )
        .fails(reply("200 OK", JSON, r#"{"error":"Invalid value.","status":"no"}"#), |error| {
            assert_eq!((error.kind(), error.meter_message()), (ErrorKind::Meter, Some("Invalid value.")));
        }),
    ]
}
