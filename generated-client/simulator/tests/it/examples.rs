//! The examples, run against the simulated meter on loopback.

use egauge_simulator::Simulator;
use egauge_webapi::{Http, Meter};
use tokio::net::TcpListener;

#[path = "../../../examples/change_hostname.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod change_hostname;
#[path = "../../../examples/first_reading.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod first_reading;
#[path = "../../../examples/history_csv.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod history_csv;
#[path = "../../../examples/scan_ctid.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod scan_ctid;
#[path = "../../../examples/waveform.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod waveform;

/// A client that logs in to a simulated meter on loopback.
async fn meter() -> Meter<Http> {
    let meter = Simulator::builder().seed(7).build().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        axum::serve(listener, axum::Router::new().fallback_service(meter)).await.unwrap();
    });
    Meter::builder(address).credentials("owner", "default").build().unwrap()
}

/// What an example prints.
macro_rules! output {
    ($example:ident, $($argument:expr),*) => {{
        let mut out = Vec::new();
        $example::run($($argument,)* &mut out).await.unwrap();
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
async fn history_csv_has_a_row_for_each_hour() {
    let printed = output!(history_csv, &meter().await);
    let (header, rows) = printed.split_once('\n').unwrap();
    assert!(header.contains(",use [kWh],use [W],"), "{header}");
    assert_eq!(rows.lines().count(), 24, "{printed}");
    // On the hour.
    assert!(rows.lines().all(|row| row.contains(":00:00Z,")), "{printed}");
}

#[tokio::test(start_paused = true)]
async fn scan_ctid_finds_the_one_sensor() {
    let meter = meter().await;
    assert!(output!(scan_ctid, &meter, 3).contains("serial number"));
    assert_eq!(output!(scan_ctid, &meter, 4), "port 4: no CTid sensor\n");
}

#[tokio::test(start_paused = true)]
async fn waveform_records_the_inputs() {
    let printed = output!(waveform, &meter().await);
    assert!(printed.lines().any(|line| line.starts_with("L1,V,")), "{printed}");
    assert!(printed.lines().count() > 100, "{printed}");
}
