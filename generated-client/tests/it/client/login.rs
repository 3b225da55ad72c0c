//! How the client logs in, against a meter on loopback that checks every digest.

use std::time::Duration;

use super::support::{Gate, PASSWORD, Reply, Server, USER, get, json, put, user};
use egauge_webapi::{ErrorKind, Meter};

/// Lets time pass for tokens without waiting.
async fn pass(seconds: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(seconds)).await;
    tokio::time::resume();
}

#[tokio::test]
async fn the_first_call_logs_in() {
    let (gate, server) = Gate::start().await;
    let meter = user(&server.address);
    assert_eq!(get(&meter, "/x").await.unwrap(), 5);
    assert_eq!(get(&meter, "/x").await.unwrap(), 5);
    assert_eq!(
        server.lines(),
        ["GET /api/auth/unauthorized", "POST /api/auth/login", "GET /api/x", "GET /api/x"]
    );
    let requests = server.requests();
    assert!(requests[0].header("authorization").is_none() && requests[1].header("authorization").is_none());
    assert!(!requests[1].body.contains(PASSWORD) && requests[1].body.contains("\"cnnc\""));
    // The realm is asked for anew, the client's nonce is chosen anew.
    gate.state().valid.clear();
    get(&meter, "/x").await.unwrap();
    let bodies: Vec<serde_json::Value> = server
        .requests()
        .iter()
        .filter(|r| r.method == "POST")
        .map(|r| serde_json::from_str(&r.body).unwrap())
        .collect();
    assert!(bodies.len() == 2 && bodies[0]["cnnc"] != bodies[1]["cnnc"]);
}

#[tokio::test]
async fn one_login_for_a_hundred_calls() {
    let (gate, server) = Gate::start().await;
    gate.state().sloth = Duration::from_millis(20);
    let meter = user(&server.address);
    for round in 1..=3u64 {
        let calls: Vec<_> = (0..100).map(|_| tokio::spawn(get(&meter, "/x").into_future())).collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap(), 5);
        }
        assert_eq!(gate.state().logins, round);
        match round {
            // The meter has rebooted,
            1 => gate.state().valid.clear(),
            // or the token has come to its end.
            _ => pass(601).await,
        }
    }
    assert_eq!(server.count("GET /api/auth/rights"), 1);
}

#[tokio::test]
async fn a_hundred_calls_with_a_wrong_password_ask_once() {
    let (gate, server) = Gate::start().await;
    gate.state().sloth = Duration::from_millis(20);
    let meter = Meter::builder(&server.address).credentials(USER, "wrong-one").build().unwrap();
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(get(&meter, "/x").into_future())).collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert_eq!(
            (error.kind(), error.meter_message()),
            (ErrorKind::Credentials, Some("Invalid credentials."))
        );
        assert!(error.is_auth() && !error.is_permission() && !error.is_retryable());
        assert_eq!((error.template(), error.status().unwrap().as_u16()), (Some("/auth/login"), 200));
        assert!(!format!("{error} {error:?}").contains("wrong-one"), "{error}");
    }
    assert_eq!((gate.state().logins, server.count("GET /api/x")), (1, 0));
}

#[tokio::test]
async fn a_revoked_token_leads_to_one_login_and_one_retry() {
    let (gate, server) = Gate::start().await;
    let meter = user(&server.address);
    get(&meter, "/x").await.unwrap();
    gate.state().valid.clear();
    // What has an effect is sent again too: it was refused.
    put(&meter, "/x").await.unwrap();
    assert_eq!(
        server.lines()[3..],
        ["PUT /api/x", "GET /api/auth/rights", "POST /api/auth/login", "PUT /api/x"]
    );
    let requests = server.requests();
    assert_eq!((requests[3].body.as_str(), requests[6].body.as_str()), ("7", "7"));
    assert_ne!(requests[3].header("authorization"), requests[6].header("authorization"));
}

#[tokio::test]
async fn a_meter_that_takes_no_token_is_not_asked_for_ever() {
    let (gate, handler) = Gate::new();
    let server = Server::start(move |request| {
        // Every token is gone at once.
        gate.state().valid.clear();
        handler(request)
    })
    .await;
    let error = get(&user(&server.address), "/x").await.unwrap_err();
    assert!(error.is_unauthorized() && error.challenge().is_some(), "{error}");
    assert_eq!((server.count("POST /api/auth/login"), server.count("GET /api/x")), (2, 2));
}

#[tokio::test]
async fn a_missing_right_is_no_missing_token() {
    let (gate, server) = Gate::start().await;
    let meter = user(&server.address);
    for round in 1..=2 {
        let error = get(&meter, "/sys/sn").await.unwrap_err();
        assert_eq!(
            (error.kind(), error.is_permission(), error.is_auth()),
            (ErrorKind::Permission, true, false)
        );
        assert_eq!(
            (error.template(), error.meter_message()),
            (Some("/sys/sn"), Some("Authentication required."))
        );
        assert_eq!((gate.state().logins, server.count("GET /api/auth/rights")), (1, round));
    }
    // The token is as good as before.
    assert_eq!(get(&meter, "/x").await.unwrap(), 5);
    assert_eq!(gate.state().logins, 1);
    // A token from elsewhere, too.
    let token = gate.state().valid.iter().next().unwrap().clone();
    let other = Meter::builder(&server.address).token(token.clone()).build().unwrap();
    let error = put(&other, "/sys/sn").await.unwrap_err();
    assert!(error.is_permission() && !format!("{error} {error:?} {other:?}").contains(&token), "{error}");
    gate.state().valid.clear();
    let error = get(&other, "/x").await.unwrap_err();
    assert!(error.is_unauthorized() && gate.state().logins == 1, "{error}");
}

#[tokio::test]
async fn an_expired_nonce_is_tried_again_a_few_times() {
    let (gate, server) = Gate::start().await;
    gate.state().expiring_nonces = 3;
    let meter = user(&server.address);
    assert_eq!(get(&meter, "/x").await.unwrap(), 5);
    assert_eq!((gate.state().logins, server.count("GET /api/auth/unauthorized")), (4, 4));
    gate.state().expiring_nonces = u64::MAX;
    gate.state().valid.clear();
    let error = get(&meter, "/x").await.unwrap_err();
    assert!(error.is_unauthorized() && gate.state().logins == 8, "{error}");
}

#[tokio::test]
async fn a_token_lives_from_the_moment_it_came() {
    // The meter's clock may be an hour off, or broken.
    for clock in [0, 1_700_003_600, 4_000_000_000] {
        let (gate, server) = Gate::start().await;
        gate.state().clock = clock;
        let meter = user(&server.address);
        get(&meter, "/x").await.unwrap();
        pass(500).await;
        get(&meter, "/x").await.unwrap();
        assert_eq!(gate.state().logins, 1);
        // Renewed before its end, a minute and a half at most.
        pass(45).await;
        get(&meter, "/x").await.unwrap();
        assert_eq!((gate.state().logins, server.count("GET /api/auth/rights")), (2, 0));
    }
    // A life that says nothing is that of other meters.
    for life in ["null", "0", "\"600\""] {
        let (gate, server) = Gate::start().await;
        gate.state().life = life.to_owned();
        let meter = user(&server.address);
        for (passing, logins) in [(0, 1), (500, 1), (110, 2)] {
            pass(passing).await;
            get(&meter, "/x").await.unwrap();
            assert_eq!(gate.state().logins, logins);
        }
    }
}

#[tokio::test]
async fn a_renewal_that_fails_does_no_harm_while_the_token_is_good() {
    let (gate, server) = Gate::start().await;
    let meter = user(&server.address);
    get(&meter, "/x").await.unwrap();
    pass(550).await;
    gate.state().reply_to_login = Some(super::support::reply(500, "", "{}"));
    for _ in 0..5 {
        get(&meter, "/x").await.unwrap();
    }
    assert_eq!(gate.state().logins, 2, "one try, and a pause");
    pass(60).await;
    let error = get(&meter, "/x").await.unwrap_err();
    assert_eq!((error.kind(), error.template()), (ErrorKind::Server, Some("/auth/login")));
}

#[tokio::test]
async fn logout_ends_the_session() {
    let (gate, server) = Gate::start().await;
    let meter = user(&server.address);
    meter.logout().await.unwrap();
    assert!(server.lines().is_empty(), "there was no session");
    get(&meter, "/x").await.unwrap();
    meter.logout().await.unwrap();
    assert!(gate.state().valid.is_empty());
    assert_eq!(server.lines().last().unwrap(), "GET /api/auth/logout");
    assert!(server.requests().last().unwrap().header("authorization").is_some());
    get(&meter, "/x").await.unwrap();
    assert_eq!(gate.state().logins, 2);
    // A session that is over already is over.
    gate.state().valid.clear();
    meter.logout().await.unwrap();
}

#[tokio::test]
async fn nobody_and_tokens_from_elsewhere_never_log_in() {
    let (gate, server) = Gate::start().await;
    let meter = Meter::builder(&server.address).credentials(USER, PASSWORD).anonymous().build().unwrap();
    let error = get(&meter, "/x").await.unwrap_err();
    assert!(error.is_auth() && error.challenge().is_some(), "{error}");
    assert_eq!(server.lines(), ["GET /api/x"]);
    let digest = error.challenge().unwrap().digest(USER, PASSWORD, "0123456789abcdef");
    let login = serde_json::json!({"rlm": error.challenge().unwrap().realm(), "usr": USER,
        "nnc": error.challenge().unwrap().nonce(), "cnnc": "0123456789abcdef", "hash": digest});
    // By hand, as other HTTP stacks have to; a client with a token does not show it there.
    let other = Meter::builder(&server.address).token("eyJ.old").build().unwrap();
    let granted: egauge_webapi::Call<_, serde_json::Value> =
        other.raw(egauge_webapi::runtime::Method::POST, "/auth/login").json(&login).reply_object();
    let granted = granted.await.unwrap();
    let meter = Meter::builder(&server.address).token(granted["jwt"].as_str().unwrap()).build().unwrap();
    assert_eq!(get(&meter, "/x").await.unwrap(), 5);
    assert_eq!(gate.state().logins, 1);
}

#[tokio::test]
async fn what_is_no_meter_is_told_so() {
    for (body, kind) in [
        (json(404, "<html>no</html>"), ErrorKind::NotFound),
        (json(401, "{}"), ErrorKind::Unauthorized),
        (json(200, "{}"), ErrorKind::Unauthorized),
    ] {
        let Reply::Bytes(bytes) = body else { unreachable!() };
        let server = Server::start(move |_| Reply::Bytes(bytes.clone())).await;
        let error = get(&user(&server.address), "/x").await.unwrap_err();
        assert_eq!((error.kind(), error.template()), (kind, Some("/auth/unauthorized")), "{error}");
        assert_eq!(server.lines(), ["GET /api/auth/unauthorized"]);
        assert_eq!(error.advice().contains("without credentials"), kind == ErrorKind::NotFound, "{error}");
    }
    for login in ["{}", "", "garbage", r#"{"jwt":5}"#, r#"{"jwt":"a\nb"}"#, r#"{"jwt":""}"#] {
        let (gate, server) = Gate::start().await;
        gate.state().reply_to_login = Some(super::support::reply(200, "", login));
        let error = get(&user(&server.address), "/x").await.unwrap_err();
        assert_eq!((error.kind(), gate.state().logins), (ErrorKind::Decode, 1), "{login}: {error}");
    }
}

#[tokio::test]
async fn secrets_are_never_shown() {
    let (gate, server) = Gate::start().await;
    // A meter that repeats what it was given.
    gate.state().reply_to_login =
        Some(super::support::reply(200, "", &format!(r#"{{"error":"no {PASSWORD}!"}}"#)));
    let builder = Meter::builder(&server.address).credentials(USER, PASSWORD);
    let meter = user(&server.address);
    let call = get(&meter, "/x");
    let shown = format!("{builder:?} {meter:?} {call:?} {:?}", meter.connection());
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let shown = format!("{shown} {error} {error:?} {error:#?}");
    assert!(!shown.contains(PASSWORD), "{shown}");

    gate.state().reply_to_login = None;
    get(&meter, "/x").await.unwrap();
    let token = gate.state().valid.iter().next().unwrap().clone();
    assert!(!format!("{meter:?} {:#?}", meter.connection()).contains(&token));
}

#[tokio::test]
async fn the_password_itself_goes_over_https_only() {
    let builder = Meter::builder("http://127.0.0.1:1").credentials(USER, PASSWORD).plain_password_login();
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Setup);
    assert!(!format!("{error} {error:?}").contains(PASSWORD));
    let error = Meter::builder("http://127.0.0.1:1").credentials(USER, PASSWORD).detached().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Setup);
}
