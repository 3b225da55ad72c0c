//! Rows as text, a blocking client, and replies read without one.

use super::wire::{DAY, HOUR, TUESDAY, Wire, all, at, house, seconds};
use egauge_webapi::models::RegisterResponseObject;
use egauge_webapi::services::history::{Coding, CounterRow, DemandExtreme, DemandRequest, Format};
use proptest::prelude::*;
use serde_json::{Value, json};

fn lines(format: Format, rows: &[egauge_webapi::services::history::Row]) -> Vec<String> {
    rows.iter()
        .map(|row| {
            let line = format.line(row);
            assert_eq!(line.matches('\n').count(), 1);
            line.trim_end().to_owned()
        })
        .collect()
}

#[tokio::test]
async fn csv_has_names_units_and_both_times() {
    // Off from 10 to 12 h, and Solar set back to zero at 14 h.
    let meter = Wire::meter(
        house().gap(at(TUESDAY + 10 * HOUR), at(TUESDAY + 12 * HOUR)).reset("Solar", at(TUESDAY + 14 * HOUR)),
    );
    let request = meter.history(at(TUESDAY + 8 * HOUR)..at(TUESDAY + 16 * HOUR)).step(seconds(2 * HOUR));
    let rows = all(request.registers(["use", "env.Temperature"])).await.unwrap();
    assert_eq!(
        Format::Csv.header(rows[0].columns()),
        "begin,end,begin [Unix],end [Unix],use [kWh],use [W],env.Temperature [°C·s],env.Temperature [°C],note\n"
    );
    let csv = lines(Format::Csv, &rows);
    // 1600 + 600 Wh from 8 to 10 h, less the last minute, whose row is missing.
    assert!(
        csv[0].starts_with("2024-07-09T08:00:00Z,2024-07-09T09:59:00Z,1720512000,1720519140,"),
        "{}",
        csv[0]
    );
    assert!(csv[0].ends_with(','), "{}", csv[0]);
    assert_eq!(csv.len(), 4);
    assert!(
        csv[1].starts_with("2024-07-09T09:59:00Z,2024-07-09T12:00:00Z,1720519140,1720526400,"),
        "{}",
        csv[1]
    );
    // No averages in a gap.
    let fields: Vec<&str> = csv[1].split(',').collect();
    assert!(!fields[4].is_empty() && fields[5].is_empty() && fields[7].is_empty(), "{}", csv[1]);
    assert_eq!(fields[8], "gap");
    // A part of the sun and the whole of the grid make no consumption. 23 °C, and 3.5 and 4.5 more at that time of day.
    assert_eq!(
        csv[2],
        "2024-07-09T12:00:00Z,2024-07-09T14:00:00Z,1720526400,1720533600,,,194400,27,reset use"
    );
    // Two hours of 600 W, with 5 °C more.
    assert_eq!(csv[3], "2024-07-09T14:00:00Z,2024-07-09T16:00:00Z,1720533600,1720540800,1.2,600,201600,28,");
}

#[tokio::test]
async fn names_are_quoted_where_they_must_be() {
    let meter = Wire::tampered(house(), |_, _, reply| {
        Some(reply.map(|body| {
            let text = String::from_utf8(body).unwrap();
            text.replace(r#""Solar""#, r#""Sun, \"roof\"""#)
                .replace(r#"\"Solar\""#, r#"\"Grid\""#)
                .into_bytes()
        }))
    });
    let demand = DemandRequest::rolling(DemandExtreme::Maximum, seconds(3600));
    let request = meter.history(at(TUESDAY)..at(TUESDAY + HOUR)).registers([r#"Sun, "roof""#]).demand(demand);
    let rows = all(request).await.unwrap();
    assert_eq!(
        Format::Csv.header(rows[0].columns()),
        "begin,end,begin [Unix],end [Unix],\"Sun, \"\"roof\"\" [kWh]\",\"Sun, \"\"roof\"\" [W]\",\
         \"Sun, \"\"roof\"\" demand [W]\",\"Sun, \"\"roof\"\" demand begin\",note\n"
    );
    // Nothing at night; the first of the hours that are all nothing counts, the one that ends at 1 h.
    assert_eq!(
        lines(Format::Csv, &rows),
        ["2024-07-09T00:00:00Z,2024-07-09T01:00:00Z,1720483200,1720486800,0,0,0,2024-07-09T00:00:00Z,"]
    );
    let line: Value = serde_json::from_str(&Format::JsonLines.line(&rows[0])).unwrap();
    assert_eq!(
        line["registers"][r#"Sun, "roof""#]["demand"],
        json!({"value": 0, "unit": "W", "begin": "2024-07-09T00:00:00Z", "begin_unix": 1_720_483_200})
    );
}

#[tokio::test]
async fn json_lines_say_their_units() {
    let meter = Wire::meter(house().reset("Solar", at(TUESDAY + 15 * HOUR)));
    let rows = all(meter
        .history(at(TUESDAY - DAY)..at(TUESDAY + DAY))
        .step(seconds(DAY))
        .registers(["Grid", "Solar"]))
    .await
    .unwrap();
    assert_eq!(Format::JsonLines.header(rows[0].columns()), "");
    let lines = lines(Format::JsonLines, &rows);
    // 8 July is a Monday: -6 kWh, which are -250 W for a day.
    assert_eq!(
        lines[0],
        "{\"begin\":\"2024-07-08T00:00:00Z\",\"end\":\"2024-07-09T00:00:00Z\",\"begin_unix\":1720396800,\
         \"end_unix\":1720483200,\"gap\":false,\"partial\":false,\"registers\":{\"Grid\":{\"accumulated\":{\"value\":-6,\"unit\":\"kWh\"},\
         \"average\":{\"value\":-250,\"unit\":\"W\"},\"counts\":\"-21600000\",\"reset\":false},\
         \"Solar\":{\"accumulated\":{\"value\":30,\"unit\":\"kWh\"},\"average\":{\"value\":1250,\"unit\":\"W\"},\
         \"counts\":\"108000000\",\"reset\":false}}}"
    );
    // From 15 h on there are 70 + 35 + 10 thousandths of 30 kWh: 3.45 kWh, 12 420 000 Ws.
    let reset: Value = serde_json::from_str(&lines[1]).unwrap();
    assert_eq!(
        reset["registers"]["Solar"],
        json!({"accumulated": {"value": 3.45, "unit": "kWh"}, "counts": "12420000", "reset": true})
    );
    assert!(Format::Csv.line(&rows[1]).ends_with(",reset Solar\n"));
}

#[test]
fn a_blocking_client_iterates() {
    use egauge_simulator::Simulator;
    use egauge_webapi::services::history::HistoryError;

    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let simulator = Simulator::builder().house(house().build().unwrap()).build().unwrap();
    let address = runtime.block_on(async move {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(
            async move { axum::serve(listener, axum::Router::new().fallback_service(simulator)).await },
        );
        address
    });
    let meter = egauge_webapi::Meter::builder(format!("http://{address}"))
        .credentials("owner", "default")
        .build_blocking()
        .unwrap();
    let history = || meter.history(at(TUESDAY)..at(TUESDAY + DAY)).registers(["use"]).rows_per_request(7);
    let mut rows = history().rows().unwrap();
    assert_eq!(rows.columns()[0].name(), "use");
    assert_eq!(rows.fraction(), 0.0);
    let first = rows.next().unwrap().unwrap();
    assert_eq!(first.begin(), at(TUESDAY));
    let rest: Vec<_> = rows.by_ref().map(Result::unwrap).collect();
    assert_eq!((rest.len(), rows.fraction()), (23, 1.0));
    assert!(rows.next().is_none());
    let error = history().registers(["Use"]).rows().unwrap_err();
    assert!(matches!(error, HistoryError::UnknownRegister(_)), "{error}");
}

/// A reply as a meter writes it: rows from the youngest to the oldest, in runs of the same distance.
fn encoded(runs: &[Vec<(i64, Vec<i64>)>], coding: Coding) -> Value {
    let mut before: Option<Vec<i64>> = None;
    let mut ranges = Vec::new();
    for run in runs {
        let delta = if run.len() > 1 { run[0].0 - run[1].0 } else { 60 };
        let rows: Vec<Value> = run
            .iter()
            .map(|(_, counters)| {
                let shown: Vec<String> = match (&before, coding) {
                    (None, _) | (_, Coding::Absolute) => counters.iter().map(i64::to_string).collect(),
                    (Some(before), Coding::Added) => counters
                        .iter()
                        .zip(before)
                        .map(|(now, before)| now.wrapping_sub(*before).to_string())
                        .collect(),
                    (Some(before), Coding::TakenAway) => counters
                        .iter()
                        .zip(before)
                        .map(|(now, before)| before.wrapping_sub(*now).to_string())
                        .collect(),
                };
                before = Some(counters.clone());
                json!(shown)
            })
            .collect();
        ranges.push(json!({"ts": run[0].0.to_string(), "delta": delta as f64, "rows": rows}));
    }
    json!({"ts": "1720612800", "ranges": ranges})
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Any counters, gaps between runs, wraps and either sign of changes: what a meter writes is read as it was.
    #[test]
    fn what_is_encoded_is_decoded(
        runs in (1_usize..5).prop_flat_map(|width| {
            let row = proptest::collection::vec(any::<i64>(), width);
            let run = (1_i64..5000, 1_i64..4000, proptest::collection::vec(row, 1..30));
            proptest::collection::vec(run, 0..5)
        }),
        coding in prop_oneof![Just(Coding::Absolute), Just(Coding::Added), Just(Coding::TakenAway)],
    ) {
        let mut time = 1_720_612_800;
        let mut timed = Vec::new();
        for (gap, delta, rows) in runs {
            time -= gap;
            let run: Vec<(i64, Vec<i64>)> =
                (0..).zip(rows).map(|(index, row)| (time - index * delta, row)).collect();
            time = run.last().unwrap().0;
            timed.push(run);
        }
        let reply: RegisterResponseObject = serde_json::from_value(encoded(&timed, coding)).unwrap();
        let decoded = CounterRow::decode(&reply, coding).unwrap();
        let decoded: Vec<(i64, Vec<Option<i64>>)> =
            decoded.into_iter().map(|row| (row.time().unix_seconds(), row.counters)).collect();
        let known = |(time, counters): (i64, Vec<i64>)| (time, counters.into_iter().map(Some).collect());
        let mut expected: Vec<_> = timed.into_iter().flatten().map(known).collect();
        expected.reverse();
        prop_assert_eq!(decoded, expected);
    }

    /// Nothing that JSON can say makes it panic.
    #[test]
    fn no_reply_is_too_odd(
        ts in "[-0-9.]{0,25}",
        delta in prop_oneof![any::<f64>(), Just(-1.0), Just(1e300)],
        cell in prop_oneof![
            any::<i64>().prop_map(|value| json!(value.to_string())),
            Just(Value::Null),
            (any::<f64>(), "[-0-9.e]{1,12}").prop_map(|(rate, dt)| json!({"v": "1", "peak": {"rate": rate, "dt": dt}})),
        ],
        count in 0_usize..4,
    ) {
        let reply = json!({"ranges": [{"ts": ts, "delta": delta, "rows": vec![vec![cell]; count]}]});
        if let Ok(reply) = serde_json::from_value::<RegisterResponseObject>(reply)
            && let Ok(rows) = CounterRow::decode(&reply, Coding::Added)
        {
            prop_assert!(rows.len() <= count);
        }
    }
}
