//! `/auth` and `/cmd`.

use egauge_webapi::models::{
    AuthLoginPostBody, CmdActivatePostBody, CmdActivatePostBodyService, CmdCancelPostBody, CmdClearPostBody,
    CmdDbPostBody, CmdDbPostBodyAction, CmdHomePlugPostBody, CmdHomePlugPostBodyAction, CmdTestemailPostBody,
    CmdTestremotePostBody, CmdUpdatePostBody, CmdUpdatePostBodyAction, CmdUpdatePostBodyTarget,
    CmdUpdatePostReply, CmdWlanPostBody, CmdWlanPostBodyAction, DigestObject, PasswordObject, RightsRight,
};
use egauge_webapi::{Http, Meter, Timestamp};

use super::row::{Row, sent};

pub(crate) fn auth(meter: &Meter<Http>) -> Vec<Row> {
    let auth = meter.auth();
    vec![
        sent(
            "authLoginPost",
            "#/components/schemas/DigestObject; egauge-python 0.9.17 egauge/webapi/auth.py",
            "POST /api/auth/login",
            r#"{"rlm":"eGauge Administration","usr":"owner","nnc":"eyJ0eXAiJkpXVCJ9.eyJzdWIi.w5GCvM","cnnc":"565ce9541eddec103347b5174704e188","hash":"455c0ec8d4922048fa609826b7efc61e"}"#,
            auth.login().post(AuthLoginPostBody::Digest(DigestObject::new(
                "eGauge Administration",
                "owner",
                "eyJ0eXAiJkpXVCJ9.eyJzdWIi.w5GCvM",
                "565ce9541eddec103347b5174704e188",
                "455c0ec8d4922048fa609826b7efc61e",
            ))),
        )
        .json(r#"{"jwt":"a.b.c","rights":["save"]}"#, |reply| {
            assert_eq!((reply.jwt.as_deref(), reply.error), (Some("a.b.c"), None));
        }),
        sent(
            "authLoginPost",
            "#/components/schemas/PasswordObject",
            "POST /api/auth/login",
            r#"{"pwd":"secrets-\"\\ß","rlm":"eGauge Administration","usr":"owner"}"#,
            auth.login().post(AuthLoginPostBody::Password(PasswordObject::new(
                "secrets-\"\\ß",
                "eGauge Administration",
                "owner",
            ))),
        )
        .json(r#"{"jwt":"a.b.c","error":null}"#, |reply| assert_eq!(reply.jwt.as_deref(), Some("a.b.c"))),
        sent(
            "authLogoutGet",
            "#/paths/~1auth~1logout/get; egauge-async 0.4.0 egauge_async/json/auth.py",
            "GET /api/auth/logout",
            "",
            auth.logout().get(),
        )
        .ok(),
        sent(
            "authUnauthorizedGet",
            "#/paths/~1auth~1unauthorized/get; egauge-async 0.4.0 egauge_async/json/auth.py",
            "GET /api/auth/unauthorized",
            "",
            auth.unauthorized().get(),
        )
        .ok(),
        sent(
            "authRightsGet",
            "#/components/schemas/RightsObject; egauge-async 0.4.0 egauge_async/json/client.py",
            "GET /api/auth/rights",
            "",
            auth.rights().get(),
        )
        .json(r#"{"usr":"owner","rights":["save","ctrl","fly"]}"#, |reply| {
            let rights = [RightsRight::Save, RightsRight::Ctrl, RightsRight::other("fly")];
            assert_eq!((reply.usr.as_deref(), reply.rights.as_deref()), (Some("owner"), Some(&rights[..])));
        }),
    ]
}

pub(crate) fn cmd(meter: &Meter<Http>) -> Vec<Row> {
    let cmd = meter.cmd();
    let token = "473c31462e62848b5352314dfc608669";
    let time: Timestamp = "1679506470.000420096".parse().expect("a timestamp");
    let mut restore = CmdDbPostBody::new(CmdDbPostBodyAction::Restore).data("AAEC+/8=").more_chunks(true);
    restore.to = Some(time);
    vec![
        sent(
            "cmdActivatePost",
            "#/paths/~1cmd~1activate/post/requestBody/content/application~1json/schema/properties/provider",
            "POST /api/cmd/activate",
            r#"{"service":"push","provider":"Cloudly's Alert Service"}"#,
            cmd.activate().post(CmdActivatePostBody::new(
                CmdActivatePostBodyService::Push,
                "Cloudly's Alert Service",
            )),
        )
        .json(r#"{"token":"473c31462e62848b5352314dfc608669"}"#, move |reply| {
            assert_eq!(reply.token.as_deref(), Some(token));
        }),
        sent(
            "cmdCancelPost",
            "#/paths/~1cmd~1cancel/post/requestBody/content/application~1json/schema/properties/token",
            "POST /api/cmd/cancel",
            r#"{"token":"473c31462e62848b5352314dfc608669"}"#,
            cmd.cancel().post(CmdCancelPostBody::default().token(token)),
        )
        .ok(),
        sent(
            "cmdClearPost",
            "#/paths/~1cmd~1clear/post/requestBody/content/application~1json/schema/enum/1",
            "POST /api/cmd/clear",
            r#""web_cache""#,
            cmd.clear().post(&CmdClearPostBody::WebCache),
        )
        .ok(),
        sent(
            "cmdClearPost",
            "#/paths/~1cmd~1clear/post/requestBody/content/application~1json/schema/enum",
            "POST /api/cmd/clear",
            r#""everything""#,
            cmd.clear().post(CmdClearPostBody::other("everything")),
        )
        .ok(),
        sent(
            "cmdDbPost",
            "#/paths/~1cmd~1db/post/requestBody/content/application~1json/schema/properties/regs",
            "POST /api/cmd/db",
            r#"{"action":"zero","from":"1679506470.000420096","regs":[3,17]}"#,
            cmd.db().post(CmdDbPostBody::new("zero".parse().unwrap()).regs([3, 17]).from(time)),
        )
        .ok(),
        sent(
            "cmdDbPost",
            "#/paths/~1cmd~1db/post/requestBody/content/application~1json/schema/properties/more_chunks",
            "POST /api/cmd/db",
            r#"{"action":"restore","to":"1679506470.000420096","data":"AAEC+/8=","more_chunks":true}"#,
            cmd.db().post(&restore),
        )
        .ok(),
        sent(
            "cmdFactoryRestorePost",
            "#/paths/~1cmd~1factory-restore/post",
            "POST /api/cmd/factory-restore",
            "",
            cmd.factory_restore().post(),
        )
        .ok(),
        sent(
            "cmdHomePlugPost",
            "#/paths/~1cmd~1homeplug/post/requestBody/content/application~1json/schema/properties/targets",
            "POST /api/cmd/homeplug",
            r#"{"action":"setpwd","password":"HomePlugAV","targets":["00:00:5e:00:53:01/WXYZ-EFGH-IJKL-MNOP"]}"#,
            cmd.homeplug().post(CmdHomePlugPostBody::new(
                CmdHomePlugPostBodyAction::Setpwd,
                "HomePlugAV",
                ["00:00:5e:00:53:01/WXYZ-EFGH-IJKL-MNOP".to_owned()],
            )),
        )
        .ok(),
        sent("cmdRebootPost", "#/paths/~1cmd~1reboot/post", "POST /api/cmd/reboot", "", cmd.reboot().post())
            .ok(),
        sent(
            "cmdSetTimePost",
            "#/paths/~1cmd~1set-time/post/requestBody/content/application~1json/schema/oneOf/0",
            "POST /api/cmd/set-time",
            r#""1679506470.000420096""#,
            cmd.set_time().post(time),
        )
        .ok(),
        sent(
            "cmdSetTimePost",
            "#/paths/~1cmd~1set-time/post/requestBody/content/application~1json/schema/oneOf/1",
            "POST /api/cmd/set-time",
            "null",
            cmd.set_time().post(None::<Timestamp>),
        )
        .ok(),
        sent(
            "cmdTestemailPost",
            "#/paths/~1cmd~1test-email/post/requestBody/content/application~1json/schema/properties",
            "POST /api/cmd/test-email",
            r#"{"address":"user@domain.com","smarthost":"smtp.domain.com","mailuser":"username","mailpass":"secret-pw","fromaddr":"nobody@eGauge123456"}"#,
            cmd.test_email().post(
                CmdTestemailPostBody::new("user@domain.com")
                    .fromaddr("nobody@eGauge123456")
                    .mailpass("secret-pw")
                    .mailuser("username")
                    .smarthost("smtp.domain.com"),
            ),
        )
        .json(r#"{"token":"01","error":""}"#, |reply| assert_eq!(reply.token.as_deref(), Some("01"))),
        sent(
            "cmdTestemailPost",
            "#/paths/~1cmd~1test-email/post/requestBody/content/application~1json/schema/required",
            "POST /api/cmd/test-email",
            r#"{"address":"user@domain.com"}"#,
            cmd.test_email().post(CmdTestemailPostBody::new("user@domain.com")),
        )
        .json("{}", |reply| assert_eq!(reply.token, None)),
        sent(
            "cmdTestremotePost",
            "#/paths/~1cmd~1test-remote/post/requestBody/content/application~1json/schema/properties",
            "POST /api/cmd/test-remote",
            r#"{"address":"modbus://sunspec.1@USB2","linktype":"slowd"}"#,
            cmd.test_remote().post(CmdTestremotePostBody::new("modbus://sunspec.1@USB2", "slowd".parse().unwrap())),
        )
        .json(r#"{"token":"01"}"#, |reply| assert_eq!(reply.token.as_deref(), Some("01"))),
        sent(
            "cmdUpdatePost",
            "#/paths/~1cmd~1update/post/responses/200/content/application~1json/schema/oneOf/0",
            "POST /api/cmd/update",
            r#"{"action":"list","target":"fw"}"#,
            cmd.update().post(CmdUpdatePostBody::new(
                CmdUpdatePostBodyAction::List,
                CmdUpdatePostBodyTarget::Fw,
            )),
        )
        .json(r#"{"version":"4.6.1","minimum":"3.0"}"#, |reply| match reply {
            CmdUpdatePostReply::Version(reply) => {
                assert_eq!((reply.version.as_deref(), reply.minimum.as_deref()), (Some("4.6.1"), Some("3.0")));
            }
            other => panic!("{other:?}"),
        }),
        sent(
            "cmdUpdatePost",
            "#/paths/~1cmd~1update/post/responses/200/content/application~1json/schema/oneOf/1; egauge-python 0.9.17 egauge/webapi/device/slop.py",
            "POST /api/cmd/update",
            r#"{"action":"install","target":"kernel","branch":"stable","force":false,"version":"4.5"}"#,
            cmd.update().post(
                CmdUpdatePostBody::new("install".parse().unwrap(), "kernel".parse().unwrap()).version("4.5").force(false).branch("stable"),
            ),
        )
        .json(r#"{"token":"01"}"#, |reply| match reply {
            CmdUpdatePostReply::Token(reply) => assert_eq!(reply.token.as_deref(), Some("01")),
            other => panic!("{other:?}"),
        }),
        sent(
            "cmdWlanPost",
            "#/paths/~1cmd~1wlan/post/requestBody/content/application~1json/schema/properties",
            "POST /api/cmd/wlan",
            r#"{"action":"add","hex":false,"hidden":true,"key":"secrets-secrets","ssid":"lab"}"#,
            cmd.wlan().post(
                CmdWlanPostBody::new(CmdWlanPostBodyAction::Add)
                    .ssid("lab")
                    .key("secrets-secrets")
                    .hidden(true)
                    .hex(false),
            ),
        )
        .ok(),
        sent(
            "cmdWlanPost",
            "#/paths/~1cmd~1wlan/post/requestBody/content/application~1json/schema/properties/id",
            "POST /api/cmd/wlan",
            r#"{"action":"select","id":0}"#,
            cmd.wlan().post(CmdWlanPostBody::new("select".parse().unwrap()).id(0)),
        )
        .ok(),
    ]
}
