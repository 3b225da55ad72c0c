//! A history over sockets, through connections that are cut in the middle of replies, dropped and refused.

use std::net::SocketAddr;
use std::time::Duration;

use super::cut::Cutter;
use super::wire::{DAY, HOUR, MINUTE, TUESDAY, all, at, house, seconds};
use egauge_simulator::{Fault, Simulator, SimulatorBuilder};
use egauge_webapi::services::history::{HistoryError, HistoryRequest, Row};
use egauge_webapi::{Http, Meter};
use tokio::net::TcpListener;

async fn served(faults: impl IntoIterator<Item = Fault>) -> SocketAddr {
    let builder = Simulator::builder().house(house().build().unwrap());
    let simulator = faults.into_iter().fold(builder, SimulatorBuilder::fault).build().unwrap();
    serve(simulator).await
}

async fn serve(simulator: Simulator) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, axum::Router::new().fallback_service(simulator)).await });
    address
}

/// A client that repeats nothing by itself, so that the history has to.
fn client(address: SocketAddr) -> Meter<Http> {
    Meter::builder(format!("http://{address}")).credentials("owner", "default").retries(0).build().unwrap()
}

fn minutes(meter: &Meter<Http>) -> HistoryRequest<Http> {
    let day = meter
        .history(at(TUESDAY)..at(TUESDAY + DAY))
        .step(seconds(MINUTE))
        .registers(["use", "Grid", "Solar"]);
    day.rows_per_request(60).backoff(Duration::from_millis(1))
}

async fn undisturbed() -> Vec<Row> {
    let rows = all(minutes(&client(served([]).await))).await.unwrap();
    assert_eq!(rows.len(), 1440);
    rows
}

#[tokio::test]
async fn cut_ten_times_it_is_the_same_row_for_row() {
    let expected = undisturbed().await;
    // A reply with 61 rows has about 2 kB, and is cut in its middle.
    let cutter = Cutter::start(served([]).await, 10, 1500).await.unwrap();
    let rows = all(minutes(&client(cutter.address))).await.unwrap();
    assert_eq!(cutter.left(), 0);
    assert!(rows == expected, "the rows differ");
    let cutter = Cutter::start(served([]).await, 10, 1200).await.unwrap();
    let rows = all(minutes(&client(cutter.address)).compact()).await.unwrap();
    assert_eq!(cutter.left(), 0);
    assert!(rows == expected, "the rows differ");
}

#[tokio::test]
async fn dropped_and_busy_it_is_the_same_row_for_row() {
    let expected = undisturbed().await;
    let below = |fault: Fault| fault.below("/register");
    let busy = Fault::status(http::StatusCode::SERVICE_UNAVAILABLE, "busy");
    // The list of registers comes first, and is not asked for again.
    let address = served([below(Fault::dropped().every(3)), below(busy.every(5))]).await;
    let rows = all(minutes(&client(address))).await.unwrap();
    assert!(rows == expected, "the rows differ");
}

#[tokio::test]
async fn a_token_that_ends_meanwhile_is_renewed() {
    let expected = undisturbed().await;
    let house = house().build().unwrap();
    let clock = house.clock().clone();
    let meter = client(serve(Simulator::builder().house(house).build().unwrap()).await);
    let mut stream = minutes(&meter).rows().await.unwrap();
    for (index, expected) in expected.iter().enumerate() {
        // A token is good for ten minutes by the meter's clock.
        if index % 400 == 200 {
            clock.step(seconds(HOUR));
        }
        let row = stream.next().await.unwrap().unwrap();
        assert!(row == *expected, "row {index} differs");
    }
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_meter_that_is_gone_is_an_error_and_what_was_read_stays() {
    let address = served([Fault::dropped().every(4).below("/register")]).await;
    let mut stream = minutes(&client(address)).resumes(0).rows().await.unwrap();
    let mut rows = Vec::new();
    let error = loop {
        match stream.next().await.unwrap() {
            Ok(row) => rows.push(row),
            Err(error) => break error,
        }
    };
    // Two requests of 60 times each came through: 119 steps.
    assert_eq!(rows.len(), 119);
    assert!(matches!(&error, HistoryError::Call(call) if call.is_transport()), "{error}");
    // From where it ended, another one goes on.
    let from = rows.last().unwrap().end();
    assert_eq!(from, at(TUESDAY + 119 * MINUTE));
    let rest = client(address).history(from..at(TUESDAY + DAY)).step(seconds(HOUR));
    let rest = all(rest.backoff(Duration::from_millis(1))).await.unwrap();
    assert_eq!(rest.first().unwrap().begin(), from);
}
