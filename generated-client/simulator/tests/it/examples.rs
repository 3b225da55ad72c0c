//! The examples, run against the simulated meter on loopback.

use egauge_simulator::Simulator;
use egauge_webapi::models::{ConfigAlertCustomItem, ConfigAlertCustomItemFrequency, Privilege};
use egauge_webapi::time::{TimeOffset, TimeRange};
use egauge_webapi::{Http, Meter};
use std::time::Duration;
use tokio::net::TcpListener;

#[path = "../../../examples/blocking.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod blocking;
#[path = "../../../examples/change_hostname.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod change_hostname;
#[path = "../../../examples/first_reading.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod first_reading;
#[path = "../../../examples/history_csv.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod history_csv;
#[path = "../../../examples/tasks/main.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod programs;
#[path = "../../../examples/scan_ctid.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod scan_ctid;
#[path = "../../../examples/waveform.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod waveform;

/// A simulated meter on loopback.
async fn serve(meter: Simulator) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(egauge_simulator::serve(listener, meter));
    address
}

fn client(address: &str, user: &str, password: &str) -> Meter<Http> {
    Meter::builder(address).credentials(user, password).build().unwrap()
}

/// A client that logs in to one.
async fn meter() -> Meter<Http> {
    client(&serve(Simulator::builder().seed(7).build().unwrap()).await, "owner", "default")
}

/// What an example prints.
macro_rules! output {
    ($($example:ident)::+, $($argument:expr),*) => {{
        let mut out = Vec::new();
        $($example)::+::run($($argument,)* &mut out).await.unwrap();
        String::from_utf8(out).unwrap()
    }};
}

#[tokio::test(start_paused = true)]
async fn first_reading_shows_every_register() {
    let printed = output!(first_reading, &meter().await);
    let names: Vec<_> = printed.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.contains(&"Grid") && names.contains(&"Solar") && names.contains(&"L1"), "{printed}");
}

#[tokio::test(start_paused = true)]
async fn change_hostname_changes_it() {
    let meter = meter().await;
    assert_eq!(output!(change_hostname, &meter, "lab"), "it was eGauge4242\nnow it is lab\n");
    assert_eq!(output!(change_hostname, &meter, "barn"), "it was lab\nnow it is barn\n");
}

#[tokio::test(start_paused = true)]
async fn history_csv_has_a_row_for_each_hour_of_the_month() {
    let printed = output!(history_csv, &meter().await);
    let (header, rows) = printed.split_once('\n').unwrap();
    assert!(header.contains(",use [kWh],use [W],"), "{header}");
    // The meter's zone is UTC. The month begins and ends with its first day.
    let (first, last) = (rows.lines().next().unwrap(), rows.lines().last().unwrap());
    assert!(first[7..].starts_with("-01T00:00:00Z,"), "{first}");
    assert!(last.split(',').nth(1).unwrap()[7..].starts_with("-01T00:00:00Z"), "{last}");
    let count = rows.lines().count();
    assert!(count.is_multiple_of(24) && (28 * 24..=31 * 24).contains(&count), "{count}");
}

#[tokio::test(start_paused = true)]
async fn scan_ctid_finds_the_one_sensor() {
    let meter = meter().await;
    assert!(output!(scan_ctid, &meter, 3).contains("serial number"));
    assert_eq!(output!(scan_ctid, &meter, 4), "port 4: no CTid sensor\n");
}

#[tokio::test(start_paused = true)]
async fn waveform_records_two_inputs() {
    let printed = output!(waveform, &meter().await);
    let of = |name: &str| printed.lines().filter(|line| line.starts_with(&format!("{name},V,"))).count();
    assert!(of("L1") > 100 && of("L1") == of("L2"), "{printed}");
    assert_eq!(of("L1") + of("L2") + 1, printed.lines().count());
}

#[tokio::test]
async fn blocking_reads_and_waits() {
    let address = serve(Simulator::builder().seed(7).build().unwrap()).await;
    // A thread that tokio has not started.
    let printed = std::thread::spawn(move || {
        let meter = Meter::builder(address).credentials("owner", "default").build_blocking().unwrap();
        let mut out = Vec::new();
        blocking::run(&meter, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    });
    let printed = tokio::task::spawn_blocking(move || printed.join().unwrap()).await.unwrap();
    assert_eq!(printed.lines().count(), 2 + 24 + 1, "{printed}");
    assert!(printed.starts_with("eGauge4242\n") && printed.contains("kWh"), "{printed}");
}

#[tokio::test]
async fn settings_of_registers_are_changed_and_virtual_ones_made() {
    let meter = meter().await;
    let printed = output!(programs::register_settings, &meter, "Grid");
    assert!(printed.ends_with("Grid is S1*L1+S2*L2\n"), "{printed}");
    let printed = output!(programs::virtual_register, &meter);
    assert_eq!(
        printed.lines().map(|line| line.split(' ').next().unwrap()).collect::<Vec<_>>(),
        ["Grid", "Solar", "Net"]
    );
}

#[tokio::test]
async fn an_alert_takes_no_function_that_the_meter_lacks() {
    let meter = meter().await;
    let printed = output!(programs::alert, &meter, "minavg");
    assert!(printed.ends_with("much power for a minute: minavg(\"Grid\") > 5000\n"), "{printed}");
    let before = meter.config().alert().custom().get().await.unwrap().len();
    let error = programs::alert::run(&meter, "average", &mut Vec::new()).await.unwrap_err().to_string();
    assert!(error.contains("no alert function `average`") && error.contains("minavg(reg): "), "{error}");
    assert_eq!(meter.config().alert().custom().get().await.unwrap().len(), before);
}

#[tokio::test]
async fn an_option_is_changed_of_a_map_that_is_there() {
    let meter = meter().await;
    let printed = output!(programs::modbus, &meter, "heatpump");
    assert!(printed.contains("chiller: ") && printed.contains(", built in"), "{printed}");
    assert!(printed.ends_with("heatpump uses TCP port 1502\n"), "{printed}");
    for name in ["mine", "chiller"] {
        let error = programs::modbus::run(&meter, name, &mut Vec::new()).await.unwrap_err().to_string();
        assert!(error.contains(&format!("there is no map `{name}` that can be changed")), "{error}");
    }
    assert_eq!(meter.config().modbus().client().map().get().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_backup_of_several_chunks_is_restored() {
    let meter = meter().await;
    let mut backup = Vec::new();
    let weeks = TimeRange::last(TimeOffset::days(27)).every(TimeOffset::minutes(1));
    meter.backup(weeks).write_to(&mut backup).await.unwrap();
    assert!(backup.len() > 5_000_000, "{}", backup.len());
    let printed = output!(programs::restore, &meter, backup.as_slice());
    let chunks: u64 = printed.split(' ').nth(3).unwrap().parse().unwrap();
    assert!(printed.starts_with(&format!("{} bytes in ", backup.len())) && chunks > 2, "{printed}");
}

#[tokio::test]
async fn a_guest_may_view_alone() {
    let address = serve(Simulator::builder().build().unwrap()).await;
    let owner = client(&address, "owner", "default");
    let printed = output!(programs::users, &owner, &address, "secret");
    assert_eq!(printed, "privileges: view_settings\nrights: []\nreads eGauge4242\nand may not change it\n");
}

#[tokio::test]
async fn a_program_goes_on_after_a_reboot() {
    let meter = Simulator::builder().seed(7).reboot_time(Duration::from_secs(1)).build().unwrap();
    let address = serve(meter).await;
    let owner = client(&address, "owner", "default");
    // A user of its own, whose token ends with the restart.
    owner.users().set("display", "secret", []).await.unwrap();
    let display = Meter::builder(&address).credentials("display", "secret").retries(0).build().unwrap();
    let watching = tokio::spawn(async move {
        let mut out = Vec::new();
        let away = programs::watch::run(&display, 50, Duration::from_millis(100), &mut out).await.unwrap();
        (away, String::from_utf8(out).unwrap())
    });
    let printed = output!(programs::reboot, &owner);
    assert!(printed.starts_with("back after "), "{printed}");
    let (away, printed) = watching.await.unwrap();
    assert!(away > 0 && printed.lines().count() == 50, "away {away} times: {printed}");
}

/// A client of an axum application.
async fn client_of(app: axum::Router) -> Meter<Http> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    Meter::builder(address).build().unwrap()
}

#[tokio::test]
async fn servers_of_one_s_own_answer_as_a_meter_does() {
    for app in [programs::own_server::app("lab"), programs::document_server::app("lab").unwrap()] {
        let meter = client_of(app).await;
        let hostname = meter.config().net().hostname().get().await.unwrap();
        assert_eq!(*hostname, "lab");
        meter.config().net().hostname().put("barn").if_match(&hostname).await.unwrap();
        let conflict = meter.config().net().hostname().put("shed").if_match(&hostname).await.unwrap_err();
        assert!(conflict.is_conflict(), "{conflict}");
        let net = meter.config().net().get().filter("{hostname}").await.unwrap();
        assert_eq!(net.hostname.as_deref(), Some("barn"));
        let names = meter.config().net().get().max_depth(1).await.unwrap();
        assert!(names.to_string().contains("\"hostname\""), "{names}");
    }
    let own = client_of(programs::own_server::app("lab")).await;
    assert_eq!(own.readings().await.unwrap().get("Grid").unwrap().quantity.to_string(), "230 W");
    let document = client_of(programs::document_server::app("lab").unwrap()).await;
    let refused = document.config().net().hostname().put("my lab").await.unwrap_err();
    assert_eq!(refused.meter_message(), Some("a hostname has no blanks"));
}

#[tokio::test]
async fn a_call_over_hyper_logs_in() {
    let address = serve(Simulator::builder().build().unwrap()).await;
    let printed = output!(programs::over_hyper, &address, "owner", "default");
    assert_eq!(printed, "eGauge4242\n");
    let wrong = programs::over_hyper::run(&address, "owner", "wrong", &mut Vec::new()).await.unwrap_err();
    assert!(
        wrong.downcast_ref::<egauge_webapi::Error>().is_some_and(|error| error.meter_message().is_some()),
        "{wrong}"
    );
}

#[tokio::test]
async fn what_went_wrong_is_told_apart() {
    let simulator =
        Simulator::builder().user("owner", "default", Privilege::ALL).user("nobody", "secret", []);
    let address = serve(simulator.build().unwrap()).await;
    let owner = client(&address, "owner", "default");
    assert_eq!(output!(programs::errors, &owner), "the meter has no such item\n");
    owner.users().set("guest", "secret", [Privilege::ViewSettings]).await.unwrap();
    assert_eq!(output!(programs::errors, &owner), "guest has view_settings\n");
    assert_eq!(
        output!(programs::errors, &client(&address, "owner", "wrong")),
        "wrong user name or password\n"
    );
    assert_eq!(
        output!(programs::errors, &client(&address, "nobody", "secret")),
        "the user lacks the right to do this\n"
    );
    let away = Meter::builder("http://127.0.0.1:9").retries(0).build().unwrap();
    assert_eq!(output!(programs::errors, &away), "try again later\n");
    let bad = ConfigAlertCustomItem::default().frequency(ConfigAlertCustomItemFrequency::other("hourly"));
    let refused = owner.config().alert().custom().post([bad]).await.unwrap_err();
    let verdict = programs::errors::verdict(&refused);
    assert!(verdict.starts_with("refused: ") && verdict.contains("hourly"), "{verdict}");
}

#[tokio::test]
async fn plain_replies_and_firmware() {
    let meter = meter().await;
    let printed = output!(programs::plain_registers, &meter);
    let mut lines = printed.lines();
    assert_eq!(lines.next(), Some("end,Grid,Solar"));
    assert!(lines.all(|line| line.split(',').count() == 3) && printed.lines().count() == 61, "{printed}");
    let printed = output!(programs::firmware, &meter);
    assert!(printed.contains("a team of ") && printed.contains("no fan"), "{printed}");
}
