//! Commands that go on in the background, followed on a scripted meter in paused time.

use std::error::Error as _;
use std::time::Duration;

use super::scripted::{Answer, Scripted, json};
use egauge_webapi::models::{
    CmdActivatePostBody, CmdTestemailPostBody, CmdTestremotePostBody, CmdUpdatePostBody,
    ServiceActivationResult, TestEmailResult, TestRemoteResult,
};
use egauge_webapi::services::status::{Command, CommandError, CommandResult, ProgressStream};
use egauge_webapi::{Json, Meter};

const TOKEN: &str = "0123456789abcdef0123456789abcdef";

fn status(text: &str) -> Answer {
    Answer::Json(format!(r#"{{"result": {text}}}"#))
}

/// The times at which the meter was asked, in milliseconds.
fn times(meter: &Meter<Scripted>) -> Vec<u128> {
    meter.connection().sent().iter().map(|sent| sent.at.as_millis()).collect()
}

#[tokio::test(start_paused = true)]
async fn polling_sleeps_ever_longer_and_stops_when_done() {
    let mut looks = 0;
    let meter = Scripted::meter(move |_| {
        looks += 1;
        status(if looks < 8 { r#"{"done": false, "progress": 0.5}"# } else { r#"{"done": true}"# })
    });
    let command = Command::<_, Json>::follow(&meter, TOKEN);
    assert_eq!(command.wait().await.unwrap(), CommandResult::None);
    assert_eq!(times(&meter), [0, 250, 750, 1750, 3750, 5750, 7750, 9750]);
    assert_eq!(meter.connection().lines()[0], format!("GET /sys/status/{TOKEN}"));
    assert!(meter.connection().sent().iter().all(|sent| !sent.effect));
}

#[tokio::test(start_paused = true)]
async fn the_longest_pause_can_be_set() {
    let mut looks = 0;
    let meter = Scripted::meter(move |_| {
        looks += 1;
        status(if looks < 5 { r#"{"info": "X"}"# } else { r#"{"done": true, "info": "X"}"# })
    });
    let command = Command::<_, Json>::follow(&meter, TOKEN);
    command.clone().longest_pause(Duration::from_millis(100)).wait().await.unwrap();
    assert_eq!(times(&meter), [0, 100, 200, 300, 400]);
}

#[tokio::test(start_paused = true)]
async fn what_the_result_is_follows_from_the_command() {
    // Each of these objects could be the result of another command as well.
    let meter = Scripted::queue([
        json(&format!(r#"{{"token": "{TOKEN}"}}"#)),
        status(r#"{"done": true, "result": {"activated": true, "signup": "http://a.example", "log": "x"}}"#),
        json(&format!(r#"{{"token": "{TOKEN}"}}"#)),
        status(r#"{"done": true, "result": {}}"#),
        json(&format!(r#"{{"token": "{TOKEN}"}}"#)),
        status(r#"{"done": true, "result": {"log": "x", "regs": [{"name": "Grid", "type": "P"}]}}"#),
        json(&format!(r#"{{"token": "{TOKEN}"}}"#)),
        status(r#"{"done": true, "result": {"anything": 1}}"#),
    ]);
    let activation =
        Command::activate(&meter, &CmdActivatePostBody::new("push".parse().unwrap(), "Acme")).await.unwrap();
    let result: ServiceActivationResult = activation.wait().await.unwrap().value().unwrap();
    assert!(result.activated && result.signup.as_deref() == Some("http://a.example"));

    let mail = Command::test_email(&meter, &CmdTestemailPostBody::new("a@b.example")).await.unwrap();
    assert_eq!(mail.wait().await.unwrap(), CommandResult::Value(TestEmailResult::default()));

    let remote =
        Command::test_remote(&meter, &CmdTestremotePostBody::new("10.0.0.1", "modbus".parse().unwrap()))
            .await
            .unwrap();
    let result: TestRemoteResult = remote.wait().await.unwrap().value().unwrap();
    assert_eq!(result.regs.unwrap()[0].name, "Grid");

    let update =
        Command::update(&meter, &CmdUpdatePostBody::new("install".parse().unwrap(), "fw".parse().unwrap()))
            .await
            .unwrap();
    let result = update.wait().await.unwrap().value().unwrap();
    assert_eq!(result["anything"].as_u64(), Some(1));

    let lines = meter.connection().lines();
    let commands: Vec<&str> = lines.iter().step_by(2).map(String::as_str).collect();
    assert_eq!(
        commands,
        ["POST /cmd/activate", "POST /cmd/test-email", "POST /cmd/test-remote", "POST /cmd/update"]
    );
}

#[tokio::test(start_paused = true)]
async fn a_result_of_another_form_is_kept_as_it_came() {
    for raw in [r#""wooofi""#, "17", r#"{"signup": "http://a.example"}"#] {
        let meter = Scripted::queue([status(&format!(r#"{{"done": true, "result": {raw}}}"#))]);
        let result = Command::<_, ServiceActivationResult>::follow(&meter, TOKEN).wait().await.unwrap();
        assert_eq!(result, CommandResult::Other(raw.parse().unwrap()));
        assert_eq!(result.value(), None);
    }
}

#[tokio::test(start_paused = true)]
async fn replies_without_a_token_are_told() {
    let meter = Scripted::queue([json("{}"), json(r#"{"token": ""}"#), json(r#"{"version": "4.7"}"#)]);
    for _ in 0..2 {
        let error = Command::test_email(&meter, &CmdTestemailPostBody::new("a@b.example")).await.unwrap_err();
        assert!(matches!(error, CommandError::NoToken), "{error}");
    }
    let error =
        Command::update(&meter, &CmdUpdatePostBody::new("list".parse().unwrap(), "fw".parse().unwrap()))
            .await
            .unwrap_err();
    assert!(matches!(error, CommandError::NoToken), "{error}");
}

#[tokio::test(start_paused = true)]
async fn failures_have_tags_and_words() {
    for (reply, shown) in [
        (r#"{"done": true, "error": "OOM"}"#, "the command failed: the meter's memory is full"),
        (
            r#"{"done": true, "error": "NOT_NEWER", "args": ["4.5alpha1", "4.5alpha1"], "ts": "1679103764.278772467"}"#,
            "the command failed: 4.5alpha1 is not newer than 4.5alpha1, which is installed",
        ),
        // An error ends it, whatever `done` says.
        (r#"{"error": "SOMETHING_NEW", "args": ["a"]}"#, "the command failed: SOMETHING_NEW (a)"),
    ] {
        let meter = Scripted::queue([status(reply)]);
        let error = Command::<_, Json>::follow(&meter, TOKEN).wait().await.unwrap_err();
        assert_eq!(error.to_string(), shown);
        assert!(
            matches!(error, CommandError::Failed(message) if message.args.iter().all(|arg| shown.contains(arg)))
        );
    }
    let meter = Scripted::queue([status(r#"{"done": true, "error": "", "result": 1}"#)]);
    let result = Command::<_, Json>::follow(&meter, TOKEN).wait().await.unwrap();
    assert_eq!(result, CommandResult::Value(Json::from(1)));
}

#[tokio::test(start_paused = true)]
async fn progress_streams_every_change_and_ends() {
    fn is_stream<S: futures_core::Stream + Unpin + Send>(_: &S) {}
    let meter = Scripted::queue([
        status(r#"{"info": "RESTORE", "args": ["2024"], "progress": 0.3}"#),
        status(r#"{"info": "RESTORE", "args": ["2024"], "progress": 0.3}"#),
        status(r#"{"progress": 0.6}"#),
        status(r#"{"info": "odd"}"#),
        status(r#"{"done": true, "progress": 1, "result": {"log": "sent"}}"#),
    ]);
    let mut progress: ProgressStream<_, TestEmailResult> = Command::follow(&meter, TOKEN).progress();
    is_stream(&progress);
    let mut steps = Vec::new();
    while let Some(step) = progress.next().await {
        steps.push(step.unwrap());
    }
    let shown: Vec<String> = steps.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        ["30 %: writing data back into the database (2024)", "60 %: in progress", "odd", "done"]
    );
    assert_eq!(steps[0].activity.as_ref().unwrap().tag, "RESTORE");
    assert_eq!((steps[1].fraction, steps[1].done), (Some(0.6), false));
    assert!(steps[3].done);
    assert_eq!(steps.pop().unwrap().result.value().unwrap().log.as_deref(), Some("sent"));
    assert!(progress.next().await.is_none());
    assert_eq!(meter.connection().lines().len(), 5);
}

#[tokio::test(start_paused = true)]
async fn a_stream_ends_after_a_failure() {
    let meter = Scripted::queue([status(r#"{"info": "A"}"#), status(r#"{"error": "OOM"}"#)]);
    let mut progress = Command::<_, Json>::follow(&meter, TOKEN).progress();
    progress.next().await.unwrap().unwrap();
    assert!(matches!(progress.next().await, Some(Err(CommandError::Failed(_)))));
    assert!(progress.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_dropped_wait_asks_no_more() {
    let meter = Scripted::meter(|_| status(r#"{"done": false}"#));
    let command = Command::<_, Json>::follow(&meter, TOKEN);
    assert!(tokio::time::timeout(Duration::from_secs(1), command.wait()).await.is_err());
    let asked = meter.connection().lines().len();
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(meter.connection().lines().len(), asked);
}

#[tokio::test(start_paused = true)]
async fn cancel_goes_by_the_token() {
    let mut cancelled = false;
    let meter = Scripted::meter(move |sent| {
        cancelled |= sent.line == "POST /cmd/cancel";
        match (&*sent.line, cancelled) {
            ("POST /cmd/cancel", _) => json(r#"{"status": "OK"}"#),
            (_, false) => status(r#"{"info": "A"}"#),
            (_, true) => status(r#"{"done": true, "error": "CANCELLED"}"#),
        }
    });
    let command = Command::<_, Json>::follow(&meter, TOKEN);
    let waiting = tokio::spawn({
        let command = command.clone();
        async move { command.wait().await }
    });
    tokio::time::sleep(Duration::from_secs(3)).await;
    command.cancel().await.unwrap();
    let error = waiting.await.unwrap().unwrap_err();
    assert_eq!(error.to_string(), "the command failed: CANCELLED");
    let sent = meter.connection().sent();
    let cancel = sent.iter().find(|sent| sent.line == "POST /cmd/cancel").unwrap();
    assert_eq!(cancel.body, format!(r#"{{"token": "{TOKEN}"}}"#).parse().unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_reboot_in_between_is_sat_out() {
    let meter = Scripted::meter(|sent| match sent.at.as_secs() {
        0..5 => status(r#"{"info": "A"}"#),
        5..60 => Answer::Lost,
        60..90 => Answer::Status(503, r#"{"error": "starting"}"#),
        _ => status(r#"{"done": true, "result": "4.7"}"#),
    });
    let result = Command::<_, Json>::follow(&meter, TOKEN).wait().await.unwrap();
    assert_eq!(result, CommandResult::Value(Json::from("4.7")));
    assert!(times(&meter).last().unwrap() < &92_000);
}

#[tokio::test(start_paused = true)]
async fn a_meter_that_stays_away_is_given_up() {
    let meter = Scripted::meter(|sent| match sent.at.as_secs() {
        0..5 => status(r#"{"info": "A"}"#),
        _ => Answer::Lost,
    });
    let command = Command::<_, Json>::follow(&meter, TOKEN).patience(Duration::from_secs(20));
    let error = command.wait().await.unwrap_err();
    assert!(matches!(&error, CommandError::Call(error) if error.is_transport()), "{error}");
    let last = *times(&meter).last().unwrap();
    assert!((23_000..28_000).contains(&last), "{last}");
}

#[tokio::test(start_paused = true)]
async fn other_errors_end_the_waiting_at_once() {
    for answer in
        [Answer::Status(500, "{}"), Answer::Status(401, "{}"), status("[]"), status(r#"{"done": "x"}"#)]
    {
        let meter = Scripted::queue([answer]);
        let error = Command::<_, Json>::follow(&meter, TOKEN).wait().await.unwrap_err();
        assert!(matches!(error, CommandError::Call(_)), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_forgotten_token_is_told() {
    // The meter rebooted, and answers in one of the ways in which there can be nothing.
    for (nothing, said) in [
        (json("{}"), false),
        (status("null"), false),
        (status("{}"), false),
        (json(r#"{"error": "no such token"}"#), true),
        (Answer::Status(404, "{}"), true),
    ] {
        let meter = Scripted::queue([status(r#"{"info": "A"}"#), Answer::Lost, nothing]);
        let error = Command::<_, Json>::follow(&meter, TOKEN).wait().await.unwrap_err();
        assert!(matches!(&error, CommandError::Forgotten { said: by } if by.is_some() == said), "{error}");
        assert_eq!(error.source().is_some(), said);
    }
    // A token that was never known may be about to be, but not for ever.
    let meter = Scripted::queue([status("{}"), json("{}"), status(r#"{"done": true}"#)]);
    Command::<_, Json>::follow(&meter, TOKEN).wait().await.unwrap();
    let meter = Scripted::meter(|_| status("{}"));
    let command = Command::<_, Json>::follow(&meter, TOKEN).patience(Duration::from_secs(10));
    let error = command.wait().await.unwrap_err();
    assert!(matches!(error, CommandError::Forgotten { said: None }), "{error}");
    assert!((10_000..12_000).contains(times(&meter).last().unwrap()));
}

#[tokio::test(start_paused = true)]
async fn tokens_stay_out_of_debug_output() {
    let meter = Scripted::queue([]);
    let command = Command::<_, Json>::follow(&meter, TOKEN);
    assert!(!format!("{command:?} {:?}", command.progress()).contains(TOKEN));
    assert_eq!(command.token(), TOKEN);
}

/// The whole way: over a socket to a meter that is written with the generated server traits.
#[cfg(feature = "server")]
mod on_loopback {
    use std::sync::{Arc, Mutex};

    use egauge_webapi::models::{
        CmdCancelPostBody, CmdTestemailPostBody, StatusObject, SysStatusToken, TokenObject,
    };
    use egauge_webapi::server::{self, Refusal, Reply, Request, Router, View};
    use egauge_webapi::services::status::{Command, CommandError};
    use egauge_webapi::{Meter, models};

    use super::TOKEN;

    /// A meter whose mails take three looks, unless they are cancelled.
    #[derive(Clone, Default)]
    struct Mailer(Arc<Mutex<(u32, bool)>>);

    impl server::Cmd for Mailer {
        async fn test_email_post(&self, _: &Request, body: CmdTestemailPostBody) -> Reply<TokenObject> {
            assert_eq!(body.address, "jane@example.com");
            let mut token = TokenObject::default();
            token.token = Some(TOKEN.to_owned());
            *self.0.lock().unwrap() = (0, false);
            Ok(token.into())
        }

        async fn cancel_post(&self, _: &Request, body: CmdCancelPostBody) -> Reply<StatusObject> {
            self.0.lock().unwrap().1 = body.token.as_deref() == Some(TOKEN);
            Ok(StatusObject::default().into())
        }
    }

    impl server::sys::Status for Mailer {
        async fn token_get(&self, _: &Request, token: String, _: View) -> Reply<SysStatusToken> {
            if token != TOKEN {
                return Err(Refusal::meter_error("no such token"));
            }
            let mut state = self.0.lock().unwrap();
            state.0 += 1;
            let mut status = SysStatusToken::default();
            status.progress = Some(f64::from(state.0) / 3.0);
            status.error = state.1.then(|| "CANCELLED".to_owned());
            if state.0 == 3 {
                let mut result = models::TestEmailResult::default();
                result.log = Some("delivered".to_owned());
                status.result = Some(models::SysStatusTokenResult::TestEmailResult(result));
                status.done = Some(true);
            }
            Ok(status.into())
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_mail_is_followed_and_cancelled() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let meter = Meter::builder(format!("http://{}", listener.local_addr().unwrap())).build().unwrap();
        let mailer = Mailer::default();
        let router = Router::new().mount(server::cmd(mailer.clone())).mount(server::sys::status(mailer));
        tokio::spawn(async move {
            axum::serve(listener, axum::Router::new().nest_service("/api", router)).await.unwrap();
        });

        let body = CmdTestemailPostBody::new("jane@example.com");
        let mail = Command::test_email(&meter, &body).await.unwrap();
        let mut progress = mail.progress();
        let mut shown = Vec::new();
        while let Some(step) = progress.next().await {
            shown.push(step.unwrap().to_string());
        }
        assert_eq!(shown, ["33 %: in progress", "67 %: in progress", "done"]);

        let mail = Command::test_email(&meter, &body).await.unwrap();
        mail.cancel().await.unwrap();
        let error = mail.wait().await.unwrap_err();
        assert_eq!(error.to_string(), "the command failed: CANCELLED");

        let error = Command::<_, models::TestEmailResult>::follow(&meter, "else").wait().await.unwrap_err();
        assert!(matches!(error, CommandError::Forgotten { said: Some(_) }), "{error}");
    }
}
