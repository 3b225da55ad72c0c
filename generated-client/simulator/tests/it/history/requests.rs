//! What a history asks a meter for, and what it makes of replies that are not as they should be.

use std::time::Duration;

use super::wire::{DAY, HOUR, MINUTE, NOON, TUESDAY, Wire, all, at, drain, house, near, seconds, span};
use crate::scripted::{Answer, Scripted, json};
use egauge_webapi::Meter;
use egauge_webapi::services::history::{
    Column, DemandExtreme, DemandRequest, HistoryError, HistoryRange, HistoryRequest, Row,
};
use http::Response;
use proptest::prelude::*;
use serde_json::Value;

fn day<C: egauge_webapi::Connection>(meter: &Meter<C>) -> HistoryRequest<C> {
    meter.history(at(TUESDAY)..at(TUESDAY + DAY))
}

#[tokio::test]
async fn it_asks_for_the_counters_that_it_needs_in_parts() {
    let meter = Wire::meter(house());
    let history = day(&meter).registers(["use", "env.Temperature"]).rows_per_request(10);
    let mut rows = history.rows().await.unwrap();
    let names: Vec<&str> = rows.columns().iter().map(Column::name).collect();
    assert_eq!(names, ["use", "env.Temperature"]);
    assert!(rows.columns()[0].is_virtual() && !rows.columns()[1].is_virtual());
    assert_eq!(
        meter.connection().log(),
        ["/register?virtual=formula"],
        "rows are asked for when they are wanted"
    );
    assert_eq!(rows.fraction(), 0.0);
    let first = rows.next().await.unwrap().unwrap();
    assert_eq!(first.columns(), rows.columns());
    // 10 of the 25 times.
    assert!((rows.fraction() - 0.4).abs() < 1e-9);
    drain(rows).await.unwrap();
    let hour = |number: i64| TUESDAY + number * HOUR;
    assert_eq!(
        meter.connection().log()[1..],
        [
            // use is Grid and Solar, 2 and 3; the temperature is 10.
            format!("/register?raw&reg=2+3+10&time={}:3600:{}", hour(0), hour(9)),
            format!("/register?raw&reg=2+3+10&time={}:3600:{}", hour(10), hour(19)),
            format!("/register?raw&reg=2+3+10&time={}:3600:{}", hour(20), hour(24)),
        ]
    );
}

#[tokio::test]
async fn the_order_is_that_of_the_names() {
    let meter = Wire::meter(house());
    let one = all(day(&meter).registers(["Solar", "Grid"])).await.unwrap();
    let other = all(day(&meter).registers(["Grid", "Solar"])).await.unwrap();
    for (one, other) in one.iter().zip(&other) {
        assert_eq!(one.readings()[0], other.readings()[1]);
        assert_eq!(one.get("Grid"), other.get("Grid"));
    }
    // All of them are eleven.
    assert_eq!(all(day(&meter)).await.unwrap()[0].readings().len(), 11);
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_before_anything_is_sent() {
    let meter = Wire::meter(house());
    let half = Duration::from_millis(1500);
    let demand = |interval| DemandRequest::rolling(DemandExtreme::Maximum, seconds(interval));
    for (request, expected) in [
        (day(&meter).step(Duration::ZERO), "a step of 0ns: ask for whole seconds, at least one"),
        (day(&meter).step(half), "a step of 1.5s: ask for whole seconds, at least one"),
        (day(&meter).step(Duration::MAX), "ask for whole seconds"),
        (day(&meter).registers([""; 0]), "no register: name one, or leave `registers` out for all"),
        (day(&meter).rows_per_request(0), "requests of no rows"),
        (day(&meter).demand(demand(90)), "demand over 90s: ask for a multiple of 60 s, up to 3600 s"),
        (day(&meter).demand(demand(7200)), "up to 3600 s"),
        (meter.history(at(2)..at(1)), "a range from 2 to 1: ask for one that ends after it begins"),
    ] {
        let error = request.rows().await.unwrap_err();
        assert!(matches!(error, HistoryError::Invalid(_)));
        assert!(error.to_string().contains(expected), "{error}");
    }
    assert_eq!(meter.connection().log(), [""; 0]);
}

#[tokio::test]
async fn an_unknown_register_is_told_with_those_it_may_have_been() {
    let meter = Wire::meter(house());
    for (name, expected) in [
        ("grid", "there is no register `grid`; did you mean `Grid`?"),
        ("S4", "there is no register `S4`; did you mean `S1` or `S2` or `S3`?"),
    ] {
        let error = day(&meter).registers(["Solar", name]).rows().await.unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_that_fails_is_made_again_after_longer_and_longer_pauses() {
    let expected = all(day(&Wire::meter(house())).rows_per_request(5)).await.unwrap();
    // Of every four requests for rows, three are lost.
    let lossy = Wire::tampered(house(), |number, _, reply| (number == 0 || number % 4 == 0).then_some(reply));
    let begin = tokio::time::Instant::now();
    let rows = all(day(&lossy).rows_per_request(5)).await.unwrap();
    assert_eq!(rows, expected);
    // Five parts, each after pauses of 1, 2 and 4 s.
    assert_eq!(begin.elapsed(), seconds(5 * 7));
    // Too often in a row is an error, after the rows that were there.
    let dead = Wire::tampered(house(), |number, _, reply| (number < 3).then_some(reply));
    let mut stream = day(&dead).rows_per_request(5).resumes(2).rows().await.unwrap();
    let mut there = 0;
    let error = loop {
        match stream.next().await.unwrap() {
            Ok(row) => assert_eq!(row, expected[there]),
            Err(error) => break error,
        }
        there += 1;
    };
    assert_eq!(there, 9);
    assert!(error.call().unwrap().is_transport(), "{error}");
    assert!(stream.next().await.is_none());
    assert_eq!(dead.connection().log().len(), 3 + 1 + 2);
}

#[tokio::test(start_paused = true)]
async fn what_will_not_get_better_is_not_tried_again() {
    let refused = Wire::tampered(house(), |number, _, reply| {
        Some(if number == 2 { Response::new(br#"{"error": "Register is busy"}"#.to_vec()) } else { reply })
    });
    let error = all(day(&refused).rows_per_request(5)).await.unwrap_err();
    assert_eq!(error.call().unwrap().meter_message(), Some("Register is busy"));
    assert_eq!(refused.connection().log().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_is_too_long_or_too_late_makes_the_next_request_smaller() {
    let expected = all(day(&Wire::meter(house())).step(seconds(MINUTE)).registers(["Solar"])).await.unwrap();
    // A row is about 17 bytes, so a day of 1441 does not fit, nor does half of it.
    for (long, in_time) in [(8000, usize::MAX), (usize::MAX, 8000)] {
        let meter = Wire::limited(house(), |_, _, reply| Some(reply), long, in_time);
        let begin = tokio::time::Instant::now();
        let rows =
            all(day(&meter).step(seconds(MINUTE)).registers(["Solar"]).rows_per_request(1600)).await.unwrap();
        assert_eq!(rows, expected);
        // 1600 and 800 rows are too many, and parts of 400 are four.
        assert_eq!(meter.connection().log().len(), 1 + 2 + 4, "{:#?}", meter.connection().log());
        assert_eq!(begin.elapsed(), seconds(1 + 2));
    }
    // A row that is too long by itself cannot be made shorter.
    let meter = Wire::limited(house(), |_, _, reply| Some(reply), 100, usize::MAX);
    let error = all(day(&meter).rows_per_request(16).resumes(9)).await.unwrap_err();
    assert_eq!(error.call().unwrap().kind(), egauge_webapi::ErrorKind::TooLarge);
    // 16, 8, 4, 2 and 1.
    assert_eq!(meter.connection().log().len(), 1 + 5, "{:#?}", meter.connection().log());
}

/// A reply whose rows have been changed.
fn with_rows(reply: Response<Vec<u8>>, change: impl Fn(&mut Value)) -> Response<Vec<u8>> {
    reply.map(|body| {
        let mut body: Value = serde_json::from_slice(&body).unwrap();
        change(&mut body);
        body.to_string().into_bytes()
    })
}

#[tokio::test]
async fn registers_that_change_meanwhile_are_noticed() {
    for (change, expected) in [
        ("name", "`Sun` (type P) is where `Solar` was"),
        ("type", "`Solar` (type S) is where `Solar` was"),
        ("count", "the reply has 1 registers where 2 were asked for"),
    ] {
        let meter = Wire::tampered(house(), move |number, _, reply| {
            if number < 2 {
                return Some(reply);
            }
            Some(with_rows(reply, |body| match change {
                "name" => body["registers"][1]["name"] = "Sun".into(),
                "type" => body["registers"][1]["type"] = "S".into(),
                _ => drop(body["registers"].as_array_mut().unwrap().pop()),
            }))
        });
        let history = day(&meter).registers(["Grid", "Solar"]).rows_per_request(10);
        let mut rows = history.rows().await.unwrap();
        for _ in 0..9 {
            rows.next().await.unwrap().unwrap();
        }
        let error = rows.next().await.unwrap().unwrap_err();
        assert!(matches!(error, HistoryError::Changed(_)));
        let expected =
            format!("the meter's registers were changed meanwhile: {expected}; read the history anew");
        assert_eq!(error.to_string(), expected);
    }
}

#[tokio::test]
async fn replies_that_make_no_sense_are_told() {
    let told = async |change: fn(&mut Value)| {
        let meter = Wire::tampered(house(), move |number, _, reply| {
            Some(if number == 0 { reply } else { with_rows(reply, change) })
        });
        all(day(&meter).registers(["Grid", "Solar"])).await.unwrap_err().to_string()
    };
    assert_eq!(
        told(|body| body["ranges"][0]["rows"][3][1] = true.into()).await,
        "the meter's rows cannot be read: column 1 of the row at 1720558800 should be a counter or a counter with its \
         demand, and is `true`"
    );
    assert_eq!(
        told(|body| drop(body["ranges"][0]["rows"][3].as_array_mut().unwrap().pop())).await,
        "the meter's rows cannot be read: the row at 1720558800 has 1 values, and the one before it 2"
    );
    assert_eq!(
        told(|body| drop(body["ranges"][0].as_object_mut().unwrap().remove("ts"))).await,
        "the meter's rows cannot be read: rows come without the time of the first of them"
    );
    assert_eq!(
        told(|body| body["ranges"][0]["delta"] = 0.into()).await,
        "the meter's rows cannot be read: rows are 0 s apart, which is not a time from one to the next"
    );
    assert_eq!(
        told(|body| drop(body["ranges"][0].as_object_mut().unwrap().remove("delta"))).await,
        "the meter's rows cannot be read: rows come without the time from one to the next"
    );
}

#[tokio::test]
async fn rows_without_anything_are_none() {
    // A range without rows, one that is empty, and no ranges at all.
    let listing = r#"{"ts": "100000", "registers": [{"name": "A", "type": "P", "idx": 0, "did": 0}]}"#;
    for ranges in ["", r#", "ranges": []"#, r#", "ranges": [{"ts": "1", "delta": 60, "rows": []}]"#] {
        let meter = Scripted::meter(move |sent| match sent.line.contains("formula") {
            true => json(listing),
            false => Answer::Json(format!(r#"{{"ts": "100000"{ranges}}}"#)),
        });
        assert_eq!(all(meter.history(at(0)..at(7200))).await.unwrap(), []);
    }
    // A meter without registers has no history either.
    let meter = Scripted::meter(|_| json(r#"{"ts": "100000"}"#));
    assert_eq!(all(meter.history(at(0)..at(7200))).await.unwrap(), []);
    // One without a clock cannot tell what is past.
    let meter = Scripted::meter(|_| json(r#"{"registers": []}"#));
    let error = all(meter.history(at(0)..at(7200))).await.unwrap_err();
    assert!(error.to_string().ends_with("the meter does not say its time"), "{error}");
}

#[tokio::test]
async fn types_that_are_unknown_or_do_not_count_keep_their_numbers() {
    let listing = r#"{"ts": "100000", "registers": [
        {"name": "state", "type": "d", "idx": 0, "did": 0}, {"name": "new", "type": "lux", "idx": 1, "did": 1},
        {"name": "lost", "type": "P", "idx": 2, "formula": "+\"nobody\""}]}"#;
    let meter = Scripted::meter(|sent| match sent.line.contains("formula") {
        true => json(listing),
        false => json(
            r#"{"ranges": [{"ts": "7200.5", "delta": 3600.0, "rows": [["2", "90"], ["7", "40"], ["7", "30"]]}]}"#,
        ),
    });
    let rows = all(meter.history(at(0)..at(7201))).await.unwrap();
    assert_eq!(rows.len(), 2);
    let counts = |register: &str| {
        rows.iter().map(|row| row.get(register).unwrap().counts.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(counts("state"), [7, 2]);
    assert_eq!(counts("new"), [10, 50]);
    assert_eq!(rows[0].end().to_string(), "3600.500000000");
    let new = rows[1].get("new").unwrap();
    assert_eq!((new.accumulated, new.average, new.is_reset), (None, None, false));
    // A formula that cannot be computed keeps nobody from the others, but who asks for it is told.
    let lost = &rows[0].columns()[2];
    assert_eq!(lost.problem(), Some("its formula `+\"nobody\"` names `nobody`, which is no register here"));
    assert_eq!(rows[0].get("lost").unwrap().counts, None);
    let error = all(meter.history(at(0)..at(7201)).registers(["lost"])).await.unwrap_err();
    assert!(matches!(error, HistoryError::Formula { .. }), "{error}");
}

/// A meter whose one register has these counters, a row each minute from the beginning of 1970 on.
fn counting(counters: &'static [i64], formula: &str) -> Meter<Scripted> {
    let listing = format!(
        r#"{{"ts": "{}", "registers": [{{"name": "A", "type": "P", "idx": 0, "did": 0}},
            {{"name": "B", "type": "P", "idx": 1, "formula": "{formula}"}}]}}"#,
        (counters.len() - 1) * 60
    );
    Scripted::meter(move |sent| {
        let Some((_, time)) = sent.line.split_once("time=") else { return Answer::Json(listing.clone()) };
        let ends: Vec<usize> = time.split(':').map(|end| end.parse().unwrap()).collect();
        let (first, last) = (ends[0] / 60, ends[2] / 60);
        let rows: Vec<[String; 1]> = (first..=last).rev().map(|row| [counters[row].to_string()]).collect();
        Answer::Json(
            serde_json::json!({"ranges": [{"ts": ends[2].to_string(), "delta": 60, "rows": rows}]})
                .to_string(),
        )
    })
}

#[tokio::test]
async fn limits_in_formulas_act_on_the_average_of_a_step() {
    // 600 Ws a minute are 10 W; then 5 W are fed in, and in the last minute nothing happens.
    let meter = counting(&[100_000, 100_600, 100_300, 100_300], r#"MAX(\"A\",0)-MIN(\"A\",2)"#);
    let rows = all(meter.history(at(0)..at(180)).step(seconds(60))).await.unwrap();
    let average = |row: &Row| row.get("B").unwrap().average.unwrap().value;
    // 10 - 2, 0 - -5, and 0 - 0 W.
    assert_eq!(rows.iter().map(average).collect::<Vec<_>>(), [8.0, 5.0, 0.0]);
    assert_eq!(rows[0].get("B").unwrap().counts, Some(8 * 60));
}

#[tokio::test]
async fn a_counter_that_hovers_about_zero_is_looked_at_a_few_times() {
    // Up by 100 and down by 101, a hundred times: it loses more than half again and again.
    static HOVERING: [i64; 200] = {
        let mut counters = [0; 200];
        let mut row = 1;
        while row < 200 {
            counters[row] = counters[row - 1] + if row % 2 == 1 { 100 } else { -101 };
            row += 1;
        }
        counters
    };
    let meter = counting(&HOVERING, r#"-\"A\""#);
    let rows = all(meter.history(at(0)..at(199 * 60)).step(seconds(60)).registers(["A"])).await.unwrap();
    assert!(rows.iter().all(|row| !row.readings()[0].is_reset));
    // The list, the rows, and the first loss alone, which those after it are like.
    assert_eq!(meter.connection().lines().len(), 3, "{:#?}", meter.connection().lines());
}

/// Turns the sign of changes around.
fn turned(reply: Response<Vec<u8>>) -> Response<Vec<u8>> {
    with_rows(reply, |body| {
        let rows = body["ranges"].as_array_mut().into_iter().flatten();
        for row in rows.flat_map(|range| range["rows"].as_array_mut().unwrap()).skip(1) {
            for value in row.as_array_mut().unwrap() {
                let change: i64 = value.as_str().unwrap().parse().unwrap();
                *value = change.wrapping_neg().to_string().into();
            }
        }
    })
}

#[tokio::test]
async fn changes_are_undone_whatever_their_sign() {
    let plain = Wire::meter(house());
    let expected = all(day(&plain).step(seconds(MINUTE)).rows_per_request(300)).await.unwrap();
    let wires = [
        Wire::meter(house()),
        Wire::tampered(house(), |_, target, reply| {
            Some(if target.contains("delta") { turned(reply) } else { reply })
        }),
    ];
    for meter in wires {
        let rows = all(day(&meter).step(seconds(MINUTE)).rows_per_request(300).compact()).await.unwrap();
        assert_eq!(rows, expected);
        let log = meter.connection().log();
        // The first part is as it is; the four others are changes, each from the last row of the one before.
        assert_eq!(log.len(), 6);
        assert_eq!(log.iter().filter(|line| line.ends_with("&delta")).count(), 4);
    }
    // Where neither sign leads to the row that is known, the rows are asked for as they are.
    let wrong = Wire::tampered(house(), |_, target, reply| {
        Some(if target.contains("delta") {
            with_rows(reply, |body| body["ranges"][0]["rows"][1][0] = "123456".into())
        } else {
            reply
        })
    });
    let rows = all(day(&wrong).step(seconds(MINUTE)).rows_per_request(300).compact()).await.unwrap();
    assert_eq!(rows, expected);
    assert_eq!(wrong.connection().log().len(), 6 + 4);
}

#[tokio::test]
async fn demand_is_that_of_the_meter() {
    let meter = Wire::meter(house());
    let demand = DemandRequest::set(DemandExtreme::Minimum, seconds(900));
    let request = day(&meter).registers(["Grid", "use", "L1"]).demand(demand);
    let rows = all(request.clone()).await.unwrap();
    assert_eq!(rows.len(), 24);
    // From 12 to 13 h every quarter of an hour has nearly the same average, 3900 W from the sun to the grid.
    let peak = rows[12].get("Grid").unwrap().demand.clone().unwrap();
    assert!((peak.rate.value + 3900.0).abs() < 100.0, "{peak:?}");
    let (begin, end) = span(&rows[12]);
    assert!((begin..=end - 900).contains(&peak.begin.unix_seconds()));
    // Virtual registers have none.
    assert!(rows.iter().all(|row| row.get("use").unwrap().demand.is_none()));
    // Wherever a request begins, and also in the short step at the end.
    let odd = |rows| {
        meter.history(at(TUESDAY)..at(TUESDAY + 5 * HOUR + 1800)).demand(demand).rows_per_request(rows)
    };
    let expected = all(odd(100)).await.unwrap();
    for size in [1, 2, 3, 5, 6] {
        assert_eq!(all(odd(size)).await.unwrap(), expected, "{size}");
    }
    let lowest = |row: &Row| row.get("Grid").unwrap().demand.clone().unwrap().rate.value;
    for row in &expected {
        // Of 400 W for the night, no quarter is below what is left by a fourth less.
        assert!(lowest(row) > 250.0 && lowest(row) <= row.get("Grid").unwrap().average.unwrap().value + 1e-9);
    }
    near(expected[5].duration().as_secs_f64(), 1800.0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// However a history is cut into requests, and however often those fail, its rows are the same.
    #[test]
    fn rows_do_not_depend_on_the_requests(
        back in 0_i64..3 * DAY,
        length in 0_i64..DAY,
        step in prop_oneof![Just(1_i64), Just(60), Just(900), 1_i64..10_000],
        size in 1_usize..200,
        compact: bool,
        gap in proptest::option::of((0_i64..3 * DAY, 0_i64..DAY)),
        reset in proptest::option::of(0_i64..3 * DAY),
        lost in 2_usize..5,
    ) {
        // A few thousand rows are enough.
        let from = NOON - back;
        let to = from + length.min(step * 600);
        let described = || {
            let mut house = house().counter("Solar", i64::MAX - 10);
            if let Some((begin, length)) = gap {
                house = house.gap(at(NOON - begin), at(NOON - begin + length));
            }
            if let Some(back) = reset {
                house = house.reset("Solar", at(NOON - back));
            }
            house
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let request = |meter: &Meter<Wire>| {
                meter.history(HistoryRange::between(at(from), at(to))).step(seconds(step)).registers(["use", "Solar"])
            };
            let expected = all(request(&Wire::meter(described()))).await.unwrap();
            let lossy = Wire::tampered(described(), move |number, _, reply| {
                (number == 0 || number % lost != 0).then_some(reply)
            });
            let mut cut = request(&lossy).rows_per_request(size);
            if compact {
                cut = cut.compact();
            }
            let rows = all(cut).await.unwrap();
            // Each row begins where the one before it ends, so none is lost and none is there twice.
            assert!(rows.windows(2).all(|pair| pair[0].end() == pair[1].begin()));
            assert!(rows.iter().all(|row| row.begin() < row.end()));
            let plain = |rows: &[Row]| rows.iter().map(|row| (span(row), row.readings().to_vec())).collect::<Vec<_>>();
            assert_eq!(plain(&rows), plain(&expected));
        });
    }
}
