//! Histories and readings of meters that answer as they should not: every coding of changes, faults, odd numbers.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::scripted::{Answer, Scripted, json};
use egauge_webapi::services::history::{DemandExtreme, DemandRequest, HistoryError, Row};
use egauge_webapi::services::readings::ReadingsError;
use egauge_webapi::{Meter, Timestamp};

const FROM: i64 = 1_719_000_000;
const LISTING: &str = r#"{"ts": "1800000000", "registers": [
    {"name": "Grid", "type": "P", "idx": 0, "did": 0}, {"name": "Sun", "type": "P", "idx": 1, "did": 1}]}"#;

/// What a meter does about `delta`.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    Added,
    TakenAway,
    /// With the first row of every range as it is.
    AddedByRange,
    TakenAwayByRange,
    Ignored,
    /// In a way that nobody has thought of.
    Doubled,
}

const WAYS: [Way; 6] =
    [Way::Added, Way::TakenAway, Way::AddedByRange, Way::TakenAwayByRange, Way::Ignored, Way::Doubled];

/// How two counters stand: one that goes up and down and one that mostly stays, both about their limits.
fn counters(second: i64) -> [i64; 2] {
    let minute = second.div_euclid(60);
    let wave = (minute * 7919).rem_euclid(2003) - 1000;
    [(i64::MAX - 5_000).wrapping_add(minute.wrapping_mul(60_000)).wrapping_add(wave), (minute / 50) * 7]
}

fn parameter(line: &str, name: &str) -> Option<String> {
    let query = line.split_once('?')?.1;
    let value = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    Some(value.replace("%2B", "+"))
}

/// The times that are asked for, the youngest first, a list for each range.
fn times(time: &str) -> Vec<Vec<i64>> {
    let number = |text: &str| text.trim_start_matches('+').parse::<i64>().unwrap();
    let range = |range: &str| match range.split(':').collect::<Vec<_>>()[..] {
        [one] => vec![number(one)],
        [from, "", to] => vec![number(to), number(from)],
        [from, step, to] => {
            let (from, step, to) = (number(from), number(step), number(to));
            (0..=(to - from) / step).map(|index| to - index * step).collect()
        }
        _ => unreachable!("{range}"),
    };
    time.split(',').map(range).collect()
}

/// A row a minute, whatever is asked for.
fn rows(line: &str, way: Way) -> String {
    let Some(time) = parameter(line, "time") else { return LISTING.to_owned() };
    let is_delta = line.ends_with("&delta") || line.contains("&delta&");
    let mut before: Option<[i64; 2]> = None;
    let mut ranges = Vec::new();
    for range in times(&time) {
        if matches!(way, Way::AddedByRange | Way::TakenAwayByRange) {
            before = None;
        }
        let mut cells = Vec::new();
        for second in &range {
            let now = counters(*second);
            let shown = match (is_delta, before) {
                (true, Some(before)) => std::array::from_fn(|column| {
                    let change: i64 = now[column].wrapping_sub(before[column]);
                    match way {
                        Way::Added | Way::AddedByRange => change,
                        Way::TakenAway | Way::TakenAwayByRange => change.wrapping_neg(),
                        Way::Ignored => now[column],
                        Way::Doubled => change.wrapping_mul(2),
                    }
                }),
                _ => now,
            };
            before = Some(now);
            cells.push(format!(r#"["{}","{}"]"#, shown[0], shown[1]));
        }
        let delta = range.windows(2).next().map_or(60, |pair| pair[0] - pair[1]);
        let first = range[0];
        ranges.push(format!(r#"{{"ts":"{first}","delta":{delta},"rows":[{}]}}"#, cells.join(",")));
    }
    format!(r#"{{"ts":"1800000000","ranges":[{}]}}"#, ranges.join(","))
}

async fn all(
    meter: &Meter<Scripted>,
    to: i64,
    step: u64,
    size: usize,
    compact: bool,
) -> Result<Vec<Row>, HistoryError> {
    let range = Timestamp::from_unix_seconds(FROM)..Timestamp::from_unix_seconds(to);
    let request = meter.history(range).step(Duration::from_secs(step)).rows_per_request(size).resumes(40);
    let request = if compact { request.compact() } else { request };
    let mut stream = request.rows().await?;
    let mut rows = Vec::new();
    while let Some(row) = stream.next().await {
        rows.push(row?);
    }
    Ok(rows)
}

/// That every step is what the counters say, and none is missing.
#[track_caller]
fn exact(rows: &[Row], to: i64) {
    let mut at = FROM;
    for row in rows {
        assert_eq!(row.begin().unix_seconds(), at);
        at = row.end().unix_seconds();
        let (older, younger) = (counters(row.begin().unix_seconds()), counters(row.end().unix_seconds()));
        for (column, reading) in row.readings().iter().enumerate() {
            let change = younger[column].wrapping_sub(older[column]);
            assert_eq!(reading.counts, Some(change), "{row:?}");
        }
    }
    assert_eq!(at, to);
}

#[tokio::test(start_paused = true)]
async fn a_coding_is_believed_only_where_the_reply_settles_it() {
    for way in WAYS {
        for to in [FROM + 9_000, FROM + 9_600, FROM + 60] {
            for size in [1, 2, 3, 10, 11, 100] {
                for compact in [false, true] {
                    let meter = Scripted::meter(move |sent| Answer::Json(rows(&sent.line, way)));
                    let found = all(&meter, to, 900, size, compact).await.unwrap();
                    exact(&found, to);
                    let asked =
                        meter.connection().lines().iter().filter(|line| line.contains("delta")).count();
                    assert_eq!(asked > 0, compact && found.len() >= size, "{way:?} {to} {size}");
                }
            }
        }
    }
}

/// A number that looks like chance, the same every time.
fn chance(number: usize) -> usize {
    let mut mixed = number as u64 ^ 0x9e37_79b9_7f4a_7c15;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((mixed ^ (mixed >> 31)) % 100) as usize
}

/// Of every hundred requests, twenty fail: lost, refused for now, too late, or cut off.
async fn under_faults(steps: i64) {
    for way in WAYS {
        for rest in [0, 20] {
            let number = Arc::new(AtomicUsize::new(0));
            let meter = Scripted::meter(move |sent| {
                if !sent.line.contains("time=") {
                    return json(LISTING);
                }
                match chance(number.fetch_add(1, Ordering::SeqCst)) {
                    0..7 => Answer::Lost,
                    7..14 => Answer::Status(503, "{}"),
                    14..20 => Answer::Status(429, "busy"),
                    _ => Answer::Json(rows(&sent.line, way)),
                }
            });
            // Steps of a minute, and a last one that is shorter where that does not divide the range.
            let to = FROM + steps * 60 + rest;
            let found = all(&meter, to, 60, 4000, true).await.unwrap();
            exact(&found, to);
            assert_eq!(found.len() as i64, steps + rest.signum());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_history_under_faults_is_exact() {
    under_faults(20_000).await;
}

/// For `.ci/long`.
#[tokio::test(start_paused = true)]
#[ignore = "takes minutes"]
async fn a_million_rows_under_faults_are_exact() {
    under_faults(1_000_000).await;
}

#[tokio::test(start_paused = true)]
async fn a_row_of_another_time_is_an_error() {
    let with = |range: &'static str, nth: usize| {
        let asked = AtomicUsize::new(0);
        Scripted::meter(move |sent| {
            let reply = rows(&sent.line, Way::Ignored);
            let is_nth = sent.line.contains("time=") && asked.fetch_add(1, Ordering::SeqCst) == nth;
            Answer::Json(if is_nth {
                reply.replace(r#""ranges":["#, &format!(r#""ranges":[{range},"#))
            } else {
                reply
            })
        })
    };
    let future = r#"{"ts":"4000000020","delta":60,"rows":[["1","2"]]}"#;
    let soon = r#"{"ts":"1719007260","delta":60,"rows":[["1","2"]]}"#;
    let past = r#"{"ts":"1000000020","delta":60,"rows":[["1","2"]]}"#;
    for (range, nth) in [(future, 0), (future, 1), (soon, 0), (past, 0), (past, 1)] {
        for compact in [false, true] {
            let error = all(&with(range, nth), FROM + 60_000, 600, 10, compact).await.unwrap_err();
            let told = error.to_string();
            assert!(matches!(error, HistoryError::Unreadable(_)), "{told}");
            assert!(
                told.contains("there is a row at") && told.contains("in the reply for times from"),
                "{told}"
            );
        }
    }
}

#[tokio::test]
async fn a_cell_without_a_value_loses_nothing() {
    let listing = r#"{"ts": "100000", "registers": [{"name": "A", "type": "P", "idx": 0, "did": 0},
        {"name": "B", "type": "P", "idx": 1, "did": 1}, {"name": "C", "type": "P", "idx": 2, "formula": "\"A\"+\"B\""}]}"#;
    for nothing in [
        "null",
        "NaN",
        "Infinity",
        "-nan",
        r#""NaN""#,
        r#""-Infinity""#,
        r#""9223372036854775808""#,
        r#"{"v": null}"#,
        r#"{"v": "NaN"}"#,
        r#"{"v": NaN, "peak": {"rate": 5, "dt": "60"}}"#,
    ] {
        let rows = format!(
            r#"{{"ranges":[{{"ts":"240","delta":60,"rows":[["900","4"],["400",4],["250","3"],[{nothing},"2"],["100","1"]]}}]}}"#
        );
        let meter = Scripted::meter(move |sent| match sent.line.contains("formula") {
            true => json(listing),
            false => Answer::Json(rows.clone()),
        });
        let range = Timestamp::from_unix_seconds(0)..Timestamp::from_unix_seconds(240);
        let mut stream = meter.history(range).step(Duration::from_secs(60)).rows().await.unwrap();
        let mut found = Vec::new();
        while let Some(row) = stream.next().await {
            found.push(row.unwrap());
        }
        let of = |name: &str| found.iter().map(|row| row.get(name).unwrap().counts).collect::<Vec<_>>();
        // What was counted while nobody knew is in the next step, though it is no average of it.
        assert_eq!(of("A"), [None, Some(150), Some(150), Some(500)], "{nothing}");
        assert_eq!(of("B"), [Some(1), Some(1), Some(1), Some(0)]);
        assert_eq!(of("C"), [None, Some(151), Some(151), Some(500)]);
        let average = |name: &str| found[1].get(name).unwrap().average;
        assert_eq!((average("A"), average("C"), average("B").is_some()), (None, None, true));
    }
}

#[tokio::test]
async fn a_demand_without_a_rate_is_none() {
    let listing = r#"{"ts": "100000", "registers": [{"name": "A", "type": "P", "idx": 0, "did": 0}]}"#;
    for nothing in ["null", "NaN", r#""NaN""#, "1e999"] {
        let rows = format!(
            r#"{{"ranges":[{{"ts":"120","delta":60,"rows":[
                [{{"v":"900","peak":{{"rate":7.5,"dt":"60"}}}}],
                [{{"v":"400","peak":{{"rate":{nothing},"dt":60}}}}],
                [{{"v":"100","peak":{{"rate":"2.5","dt":60}}}}]]}}]}}"#
        );
        let meter = Scripted::meter(move |sent| match sent.line.contains("formula") {
            true => json(listing),
            false => Answer::Json(rows.clone()),
        });
        let range = Timestamp::from_unix_seconds(0)..Timestamp::from_unix_seconds(120);
        let minute = Duration::from_secs(60);
        let demand = DemandRequest::set(DemandExtreme::Maximum, minute);
        let mut stream = meter.history(range).step(minute).demand(demand).rows().await.unwrap();
        let mut found = Vec::new();
        while let Some(row) = stream.next().await {
            let reading = row.unwrap().readings()[0].clone();
            found.push((reading.counts, reading.demand.map(|demand| demand.rate.value)));
        }
        assert_eq!(found, [(Some(300), None), (Some(500), Some(7.5))], "{nothing}");
    }
}

#[tokio::test]
async fn a_cell_of_something_else_is_an_error() {
    let listing = r#"{"ts": "100000", "registers": [{"name": "A", "type": "P", "idx": 0, "did": 0}]}"#;
    for cell in [r#""12x""#, "1.5", "true", "{}", r#"{"v": true}"#, r#"{"v": "x"}"#, "[1]"] {
        let rows = format!(r#"{{"ranges":[{{"ts":"60","delta":60,"rows":[[{cell}],["100"]]}}]}}"#);
        let meter = Scripted::meter(move |sent| match sent.line.contains("formula") {
            true => json(listing),
            false => Answer::Json(rows.clone()),
        });
        let range = Timestamp::from_unix_seconds(0)..Timestamp::from_unix_seconds(60);
        let mut stream = meter.history(range).step(Duration::from_secs(60)).rows().await.unwrap();
        let row = stream.next().await.unwrap();
        assert!(row.is_err(), "{cell}: {row:?}");
    }
}

const NESTED: &str = r#"{"ts": "1720612800", "registers": [
    {"name": "vvirt", "type": "P", "idx": 10, "formula": "\"vneg\"+\"Grid\""},
    {"name": "vneg", "type": "P", "idx": 11, "formula": "-\"Grid\"+\"AC\""},
    {"name": "vself", "type": "P", "idx": 12, "formula": "\"vself\"+\"Grid\""},
    {"name": "v1", "type": "P", "idx": 13, "formula": "\"v2\""}, {"name": "v2", "type": "P", "idx": 14, "formula": "\"v1\""},
    {"name": "behind", "type": "P", "idx": 15, "formula": "\"v1\"+\"Grid\""},
    {"name": "lost", "type": "P", "idx": 16, "formula": "\"Remote\""},
    {"name": "Grid", "type": "P", "idx": 0, "did": 0, "rate": 1000.5}, {"name": "AC", "type": "P", "idx": 1, "did": 1.0, "rate": 200},
    {"name": "Remote", "type": "P", "idx": 2e0, "did": 2, "rate": NaN}, {"name": "Gone", "type": "P", "idx": 30e-1, "did": 3, "rate": null},
    {"name": "Text", "type": "P", "idx": 4, "did": 4, "rate": "NaN"}, {"name": "Far", "type": "P", "idx": 5, "did": 5, "rate": 1e999},
    {"name": "Odd", "type": "P", "idx": 6, "did": -1, "rate": 7}]}"#;

#[tokio::test]
async fn one_value_that_is_none_leaves_the_others() {
    let readings = Scripted::queue([json(NESTED)]).readings().await.unwrap();
    let value = |name: &str| readings.get(name).unwrap().quantity.value;
    assert_eq!((value("vneg"), value("vvirt"), value("AC"), value("Odd")), (-800.5, 200.0, 200.0, 7.0));
    let without: Vec<&str> = readings.without_value().map(|(name, _)| name).collect();
    assert_eq!(without, ["vself", "v1", "v2", "behind", "lost", "Remote", "Gone", "Text", "Far"]);
    for (name, why) in [
        ("vself", "goes round in a circle, by way of the register `vself`"),
        ("v1", "in a circle, by way of the register `v2`"),
        ("behind", "in a circle, by way of the register `v1`"),
        ("lost", "needs the register `Remote`, which has no value here"),
        ("Text", "the meter gives no rate of it"),
    ] {
        let error = readings.get(name).unwrap_err();
        assert!(matches!(error, ReadingsError::NoValue { .. }) && error.to_string().contains(why), "{error}");
    }
    let written = serde_json::to_value(&readings).unwrap();
    let remote = written["readings"].as_array().unwrap().iter().find(|one| one["name"] == "Remote").unwrap();
    assert!(remote["value"].is_null() && remote["why"].as_str().unwrap().contains("no rate"), "{remote}");
    let table = readings.to_string();
    assert!(
        table.lines().any(|line| line.starts_with("Remote ") && line.contains(" -  the meter")),
        "{table}"
    );
}

#[tokio::test]
async fn a_history_of_virtual_registers_of_virtual_registers() {
    let meter = || {
        Scripted::meter(|sent| match sent.line.contains("formula") {
            true => json(NESTED),
            // Grid and AC, by their indices.
            false => json(r#"{"ranges":[{"ts":"60","delta":60,"rows":[["700","90"],["100","50"]]}]}"#),
        })
    };
    let range = || Timestamp::from_unix_seconds(0)..Timestamp::from_unix_seconds(60);
    let mut stream = meter()
        .history(range())
        .step(Duration::from_secs(60))
        .registers(["vvirt", "vneg"])
        .rows()
        .await
        .unwrap();
    let row = stream.next().await.unwrap().unwrap();
    assert_eq!((row.readings()[0].counts, row.readings()[1].counts), (Some(40), Some(40 - 600)));
    for (name, why) in
        [("vself", "in a circle, by way of `vself`"), ("behind", "in a circle, by way of `v1`")]
    {
        let error = meter().history(range()).registers([name]).rows().await.unwrap_err();
        assert!(matches!(error, HistoryError::Formula { .. }) && error.to_string().contains(why), "{error}");
    }
}

#[tokio::test]
async fn names_come_without_control_characters_but_exact_in_json() {
    let reply = r#"{"ts": "1", "registers": [{"name": "\u001b[31mGr\u0007id\u202e\nx", "type": "P", "idx": 0, "rate": 1}]}"#;
    let readings = Scripted::queue([json(reply)]).readings().await.unwrap();
    let table = readings.to_string();
    assert!(table.starts_with(r"\u{1b}[31mGr\u{7}id\u{202e}\nx") && table.lines().count() == 1, "{table:?}");
    assert_eq!(
        serde_json::to_value(&readings).unwrap()["readings"][0]["name"],
        "\u{1b}[31mGr\u{7}id\u{202e}\nx"
    );
    let told = readings.get("nothing").unwrap_err().to_string();
    assert!(!told.contains(char::is_control), "{told:?}");
}
