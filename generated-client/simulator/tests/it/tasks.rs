//! What takes more than one call: reboots, backups, users, settings from formulas.

use std::io::{self, Read};
use std::time::{Duration, Instant};

use crate::meter_box::{User, at_noon};
use egauge_simulator::{Simulator, serve};
use egauge_webapi::models::{
    ConfigAlertCustomItem, ConfigAlertCustomItemFrequency, Privilege, RegisterGetFormat, RightsRight,
};
use egauge_webapi::services::database::BackupError;
use egauge_webapi::services::formula::{EvaluationError, Formula, Limit, Term};
use egauge_webapi::services::reboot::RebootError;
use egauge_webapi::time::{TimeExpression, TimeOffset, TimeRange};
use egauge_webapi::{Error, Http, Meter, TextOr, Timestamp};
use serde_json::json;
use tokio::net::TcpListener;

const DAY: &str = "epoch+4y:1h:epoch+4y+1d";

async fn on_port(simulator: Simulator) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(serve(listener, simulator));
    address
}

fn client(address: &str, user: &str, password: &str) -> Meter<Http> {
    Meter::builder(address).credentials(user, password).build().unwrap()
}

#[tokio::test]
async fn a_reboot_is_over_when_the_new_start_answers_and_not_the_old_one() {
    let simulator = Simulator::builder().reboot_time(Duration::from_secs(2)).build().unwrap();
    let meter = client(&on_port(simulator).await, "owner", "default");
    let before = meter.sys().uptime().get().await.unwrap();
    let begin = Instant::now();
    let rebooted = meter.reboot().wait().await.unwrap();
    assert!(begin.elapsed() >= Duration::from_secs(2), "{rebooted:?}");
    assert!(rebooted.uptime < Duration::from_secs(10), "{rebooted:?} after {before} s");
    assert!(meter.sys().uptime().get().await.unwrap() < before);
    // It takes an hour, and nobody waits as long.
    let simulator = Simulator::builder().reboot_time(Duration::from_secs(3600)).build().unwrap();
    let meter = client(&on_port(simulator).await, "owner", "default");
    let error = meter.reboot().patience(Duration::from_secs(4)).wait().await.unwrap_err();
    assert!(matches!(error, RebootError::Away { .. }), "{error}");
}

#[tokio::test(start_paused = true)]
async fn waiting_for_a_reboot_ends_when_its_time_is_up() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let (begin, patience) = (tokio::time::Instant::now(), Duration::from_millis(300));
    let error = user.client().reboot().patience(patience).wait().await.unwrap_err();
    assert!(matches!(error, RebootError::StillUp(_)), "{error}");
    assert!(begin.elapsed() < Duration::from_millis(400), "{:?}", begin.elapsed());
}

#[tokio::test]
async fn a_meter_that_does_not_restart_is_told_from_one_that_is_away() {
    // Its clock stands, so that the reboot is never due.
    let user = User::owner(at_noon().build().unwrap()).await;
    let reboot =
        user.client().reboot().patience(Duration::from_millis(800)).longest_pause(Duration::from_millis(50));
    let error = on_any_thread(reboot.clone().wait()).await.unwrap_err();
    assert!(matches!(error, RebootError::StillUp(_)), "{error}");
    // With a right missing, nothing is waited for.
    let simulator = Simulator::builder().user("viewer", "pw", [Privilege::ViewSettings]).build().unwrap();
    let viewer = client(&on_port(simulator).await, "viewer", "pw");
    let error = viewer.reboot().wait().await.unwrap_err();
    assert!(matches!(&error, RebootError::Call(error) if error.is_permission()), "{error}");
}

async fn backup_of_a_day(user: &User) -> String {
    let call = user.client().register().get().reg("all").time(DAY).format(RegisterGetFormat::Backup);
    let TextOr::Text(backup) = call.await.unwrap() else { panic!("no text") };
    backup
}

async fn rows(user: &User) -> serde_json::Value {
    user.get(&format!("/register?reg=all&time={}", DAY.replace('+', "%2B"))).await["ranges"].take()
}

/// What can be spawned.
fn on_any_thread<F: Future + Send>(future: F) -> F {
    future
}

/// Gives some bytes, and then an error.
struct Broken<'a>(&'a [u8]);

impl Read for Broken<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() { Err(io::Error::other("the disk is gone")) } else { self.0.read(into) }
    }
}

#[tokio::test]
async fn a_backup_is_restored_in_chunks_of_whole_lines() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let before = rows(&user).await;
    let backup = backup_of_a_day(&user).await;
    let longest = backup.lines().map(str::len).max().unwrap() + 1;
    let zero = async || drop(user.ask("POST", "/cmd/db", &json!({"action": "zero"}).to_string()).await);

    zero().await;
    let mut seen = Vec::new();
    let restore = user.client().restore(backup.as_bytes()).chunk_size(4 * longest);
    let restored = restore.on_progress(|so_far| seen.push(so_far)).run().await.unwrap();
    assert_eq!(restored.bytes, backup.len() as u64);
    assert!(restored.chunks > 3, "{restored:?}");
    assert_eq!(seen.len() as u64, restored.chunks);
    assert_eq!(seen.last(), Some(&restored));
    assert_eq!(rows(&user).await, before);

    // In one piece, and in two backups of adjacent times.
    zero().await;
    assert_eq!(on_any_thread(user.client().restore(backup.as_bytes()).run()).await.unwrap().chunks, 1);
    assert_eq!(rows(&user).await, before);
    zero().await;
    let lines: Vec<&str> = backup.split_inclusive('\n').collect();
    let younger = lines[..10].concat();
    let older = [&lines[..2], &lines[10..]].concat().concat();
    let both = user.client().restore(younger.as_bytes()).older(older.as_bytes()).run().await.unwrap();
    assert_eq!(both.chunks, 2);
    assert_eq!(rows(&user).await, before);
}

#[tokio::test]
async fn a_restore_that_ends_early_promises_no_chunk() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let backup = backup_of_a_day(&user).await;
    let longest = backup.lines().map(str::len).max().unwrap() + 1;
    let restore = |bytes| user.client().restore(Broken(bytes)).chunk_size(4 * longest);
    let error = restore(&backup.as_bytes()[..backup.len() / 2]).run().await.unwrap_err();
    let BackupError::Interrupted { restored, cause } = &error else { panic!("{error}") };
    assert!(restored.chunks >= 1 && matches!(**cause, BackupError::Io(_)), "{error}");
    assert!(std::error::Error::source(&error).is_some_and(|source| source.to_string() == "the disk is gone"));
    // The meter was not told of a chunk to come: one that continues is refused.
    let rest = &backup[backup.len() - longest..];
    let rest = rest.split_once('\n').map_or(rest, |(_, line)| line);
    let error = user.client().restore(rest.as_bytes()).run().await;
    assert!(
        rest.is_empty() || matches!(&error, Err(BackupError::Call(error)) if error.is_meter()),
        "{error:?}"
    );

    assert!(matches!(restore(b"").run().await, Err(BackupError::Io(_))));
    assert!(matches!(user.client().restore(io::empty()).run().await, Err(BackupError::Empty)));
    for opaque in [vec![0; 100], b"x".repeat(100)] {
        let error = user.client().restore(opaque.as_slice()).chunk_size(64).run().await.unwrap_err();
        assert!(matches!(error, BackupError::Indivisible { chunk: 64 }), "{error}");
    }
    // What the meter says of the first chunk is the error itself.
    let error = user.client().restore(&b"something else"[..]).run().await.unwrap_err();
    assert!(matches!(&error, BackupError::Call(error) if error.is_meter()), "{error}");
}

#[tokio::test]
async fn a_backup_is_written_as_it_comes() {
    let meter = client(&on_port(at_noon().build().unwrap()).await, "owner", "default");
    let TextOr::Text(whole) =
        meter.register().get().reg("0:3").time(DAY).format(RegisterGetFormat::Backup).await.unwrap()
    else {
        panic!("no text")
    };
    let mut file = Vec::new();
    let bytes = meter.backup(DAY).registers("0:3").write_to(&mut file).await.unwrap();
    assert_eq!((bytes, String::from_utf8(file).unwrap()), (whole.len() as u64, whole));
    let error = meter.backup("now:60:now-3600").write_to(&mut Vec::new()).await.unwrap_err();
    assert!(error.to_string().contains("`now-3600:60:now` may be meant"), "{error}");
}

#[tokio::test]
async fn users_come_change_and_go() {
    let address = on_port(Simulator::builder().build().unwrap()).await;
    let owner = client(&address, "owner", "default");
    assert_eq!(owner.realm().await.unwrap(), "eGauge Administration");
    owner.users().set("jane", "one", [Privilege::ViewSettings, Privilege::Ctrl]).await.unwrap();
    let rights = async |password: &str| -> Result<Option<Vec<RightsRight>>, Error> {
        Ok(client(&address, "jane", password).auth().rights().get().await?.rights)
    };
    assert_eq!(rights("one").await.unwrap(), Some(vec![RightsRight::Ctrl]));
    owner.users().set_password("jane", "two").await.unwrap();
    assert!(rights("one").await.unwrap_err().is_auth());
    assert!(rights("two").await.is_ok());
    let jane = owner.config().user().name("jane").get().await.unwrap();
    assert_eq!(jane.r#priv.as_deref(), Some(&[Privilege::ViewSettings, Privilege::Ctrl][..]));
    owner.users().remove("jane").await.unwrap();
    assert!(owner.config().user().name("jane").get().await.is_err());
    assert!(rights("two").await.unwrap_err().is_auth());
}

#[tokio::test]
async fn a_plain_reply_of_the_register_needs_no_patterns() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let register = user.client().register();
    let reply =
        register.get().reg("2:3").time(TimeRange::last(TimeOffset::hours(1)).every(TimeOffset::minutes(1)));
    let reply = reply.object().await.unwrap();
    assert_eq!(reply.registers.as_ref().map(Vec::len), Some(2));
    let rows = reply.ranges.iter().flatten().flat_map(|range| range.rows.iter().flatten());
    assert_eq!(rows.count(), 61);
    // Nothing else passes for it.
    let unmoved = TimeExpression::epoch().is(Timestamp::from(5));
    let error = register.get().reg("0:1").condition(unmoved).object().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("an object of registers"), "{error}");
    let csv = register.get().time(DAY).format(RegisterGetFormat::Csv).json().await.unwrap_err();
    assert!(csv.is_decode(), "{csv}");
}

#[tokio::test]
async fn formulas_become_virtual_registers_and_alerts() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let meter = user.client();
    let net = Formula::new([Term::plus("Grid"), Term::minus("Solar")]);
    let settings = net.to_virtual_register().unwrap();
    let register = meter.config().register().r#virtual().reg("Net of both");
    register.put(&settings).await.unwrap();
    let back = register.get().await.unwrap();
    assert_eq!(Formula::of_virtual_register(&back), Some(net.clone()));
    let now = meter.readings().await.unwrap();
    let of = |name: &str| now.get(name).unwrap().quantity.value;
    assert!((of("Net of both") - (of("Grid") - of("Solar"))).abs() < 1e-6);

    let alert = ConfigAlertCustomItem::default()
        .name("Too much")
        .frequency(ConfigAlertCustomItemFrequency::Min)
        .cond(net.above(5000.0).unwrap());
    meter.config().alert().custom().post([alert]).await.unwrap();
    let alerts = meter.config().alert().custom().get().await.unwrap();
    let condition = alerts.last().unwrap().cond.clone().unwrap();
    assert_eq!(
        (condition.lhs.as_deref(), condition.op.unwrap().as_str(), condition.rhs.as_deref()),
        (Some("$\"Grid\"-$\"Solar\""), ">", Some("5000"))
    );

    let quoted = Formula::new([Term::minus("a\"b\\c"), Term::plus("d")]);
    assert_eq!(quoted.to_escript().unwrap(), r#"-$"a\"b\\c"+$"d""#);
    assert_eq!(Formula::default().to_escript().unwrap(), "0");
    let limited = Formula::new([Term::plus("Grid").limited(Limit::Max(0))]);
    for refused in [limited.to_virtual_register().map(drop), limited.to_escript().map(drop)] {
        assert_eq!(refused, Err(EvaluationError::Limited("Grid".to_owned())));
    }
    // The error names what was asked for, and no alert compares with what is not a number.
    let refused = limited.to_escript().unwrap_err().to_string();
    assert!(refused.contains("`MIN` or `MAX`") && refused.contains("eScript"), "{refused}");
    for limit in [f64::NAN, f64::INFINITY] {
        assert!(net.above(limit).is_err() && net.below(-limit).is_err(), "{limit}");
    }
    let legacy = json!({"value": [{"op": "+max0", "register": "Grid"}, {"register": "Solar"}]});
    let legacy = serde_json::from_value(legacy).unwrap();
    let read = Formula::of_virtual_register(&legacy).unwrap();
    assert_eq!(read.to_string(), r#"+MAX("Grid",0)+"Solar""#);
    let newer = serde_json::from_value(json!({"value": [{"op": "*", "register": "Grid"}]})).unwrap();
    assert_eq!(Formula::of_virtual_register(&newer), None);
}

#[tokio::test]
async fn the_registers_of_a_device_are_found_by_what_they_record() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let meter = user.client();
    let all = meter.config().register().physical().get().await.unwrap();
    let local = meter.device_registers("local").await.unwrap();
    let own = all.values().filter(|register| register.dev.as_deref().unwrap_or("local") == "local").count();
    assert_eq!(local.by_name().len(), own);
    let (name, register) = local.by_name().iter().next().unwrap();
    assert_eq!(local.recording(register.value.as_deref().unwrap()), Some(name));
    assert_eq!(local.recording("nothing"), None);
    // A device without registers is one, and a misspelt one is an error.
    let known = meter.config().remote().get().await.unwrap();
    let (device, _) = known.iter().next().unwrap();
    assert!(meter.device_registers(device).await.is_ok());
    assert!(meter.device_registers("heatpomp").await.is_err());
}
