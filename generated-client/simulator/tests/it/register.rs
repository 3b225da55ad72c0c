//! `/register` of the simulated house, through the client and on the wire.

use crate::branch::{DAY, HOUR, MINUTE, NOON, Within, at, house};
use egauge_simulator::house::Mains;
use egauge_simulator::register::Registers;
use egauge_simulator::{Clock, House};
use egauge_webapi::models::{RegisterGetReply, RegisterGetVirtual, RegisterResponseObject, RegisterRow};
use egauge_webapi::server;
use egauge_webapi::{Int64, TextOr};
use serde_json::{Value, json};

/// 2024-07-01 00:00 UTC.
const JULY: i64 = 1_719_792_000;
/// Watt-seconds in a kWh.
const KWH: i64 = 3_600_000;

fn within(house: &House) -> Within {
    Within::new(server::register(Registers::new(house)))
}

/// The rows of a reply, one list over all ranges, each with its time.
fn rows(reply: &Value) -> Vec<(i64, Vec<i64>)> {
    let mut rows = Vec::new();
    for range in reply["ranges"].as_array().unwrap_or_else(|| panic!("{reply}")) {
        let ts: i64 = range["ts"].as_str().unwrap().parse().unwrap();
        let delta = range["delta"].as_f64().unwrap() as i64;
        for (back, row) in (0..).zip(range["rows"].as_array().unwrap()) {
            let values = row.as_array().unwrap().iter();
            let values = values.map(|value| value.as_str().unwrap().parse().unwrap()).collect();
            rows.push((ts - back * delta, values));
        }
    }
    rows
}

async fn times(meter: &Within, range: &str) -> Vec<i64> {
    rows(&meter.get(&format!("/register?reg=2&time={range}")).await).into_iter().map(|(at, _)| at).collect()
}

fn object(reply: TextOr<RegisterGetReply>) -> RegisterResponseObject {
    match reply {
        TextOr::Value(RegisterGetReply::RegisterResponse(object)) => object,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn lists_the_registers_of_the_house() {
    let reply = within(&house()).get("/register").await;
    assert_eq!(reply["ts"], json!(NOON.to_string()));
    assert_eq!(reply["registers"][0], json!({"did": 0, "idx": 2, "name": "Grid", "type": "P"}));
    let types: Vec<_> = reply["registers"].as_array().unwrap().iter().map(|one| &one["type"]).collect();
    assert_eq!(types, ["P", "P", "V", "V", "I", "I", "I", "F", "T"]);
    assert_eq!(reply.get("ranges"), None);
    // The time alone.
    let reply = within(&house()).get("/register?reg=none").await;
    assert_eq!(reply, json!({"ts": NOON.to_string()}));
}

#[tokio::test]
async fn the_client_reads_rates_and_formulas() {
    let meter = within(&house()).meter();
    let reply =
        object(meter.register().get().reg("all").rate().r#virtual(RegisterGetVirtual::Value).await.unwrap());
    let registers = reply.registers.unwrap();
    let rate = |name: &str| registers.iter().find(|one| one.name == name).unwrap().rate.unwrap();
    assert_eq!(rate("use"), rate("Grid") + rate("Solar"));
    assert_eq!(rate("gen"), rate("Solar"));
    // July: 30 kWh a day, 150 thousandths of it from 12 to 13 h, give or take a fifth.
    assert!((3600.0..=5400.0).contains(&rate("Solar")), "{}", rate("Solar"));
    assert!(rate("Grid") < 0.0);
    assert!((119.0..=121.0).contains(&rate("L1")));
    assert!((59.9..=60.1).contains(&rate("Frequency")));

    let reply = object(meter.register().get().r#virtual(RegisterGetVirtual::Formula).rate().await.unwrap());
    let registers = reply.registers.unwrap();
    assert_eq!(registers[0].formula.as_deref(), Some(r#"+"Grid"+"Solar""#));
    assert_eq!((registers[0].did, registers[0].rate), (None, None));
    assert!(registers[2].rate.is_some());
}

#[tokio::test]
async fn a_day_and_a_month_have_the_energy_that_the_house_promises() {
    for seed in [0, 1, 99] {
        let house = House::new(seed, Clock::standing_at(at(NOON)));
        let meter = within(&house);
        // Tuesday, 9 July 2024; columns are use, gen, Grid, Solar.
        let reply = meter.get("/register?reg=0:3&virtual=value&time=sod-1d::sod").await;
        let day = rows(&reply);
        assert_eq!((day[0].0, day[1].0), (JULY + 9 * DAY, JULY + 8 * DAY));
        let change = |column: usize| day[0].1[column] - day[1].1[column];
        assert_eq!([0, 1, 2, 3].map(change), [24 * KWH, 30 * KWH, -6 * KWH, 30 * KWH]);
        // June 2024 has ten weekend days.
        let month = rows(&meter.get("/register?reg=0:3&virtual=value&time=som-1m::som").await);
        let change = |column: usize| month[0].1[column] - month[1].1[column];
        let load = (20 * 24 + 10 * 30) * KWH;
        assert_eq!([0, 1, 2, 3].map(change), [load, 900 * KWH, load - 900 * KWH, 900 * KWH]);
        // Voltages and currents: a day's averages.
        let day = rows(&meter.get("/register?reg=4+6+9+10&time=sod-1d::sod").await);
        let average = |column: usize| (day[0].1[column] - day[1].1[column]) / DAY;
        // 24 kWh on two legs of 120 V are 100 Ah each.
        assert_eq!([0, 1, 2, 3].map(average), [120_000, 100_000 * HOUR / DAY, 60_000, 23_000]);
    }
}

#[tokio::test]
async fn seeds_make_houses_that_differ_by_the_minute_and_one_seed_one_house() {
    let minutes = |seed| async move {
        let meter = within(&House::new(seed, Clock::standing_at(at(NOON))));
        meter.get("/register?time=now-3600:60:now").await
    };
    assert_eq!(minutes(5).await, minutes(5).await);
    assert_ne!(minutes(5).await, minutes(6).await);
}

#[tokio::test]
async fn ranges_step_back_from_their_stop() {
    let meter = within(&house());
    assert_eq!(times(&meter, "now").await, [NOON]);
    assert_eq!(times(&meter, "now-3:now").await, [NOON, NOON - 1, NOON - 2, NOON - 3]);
    assert_eq!(times(&meter, "now-7200:1h:now").await, [NOON, NOON - HOUR, NOON - 2 * HOUR]);
    // The start is not hit, so it is not there.
    assert_eq!(times(&meter, "now-7000:1h:now").await, [NOON, NOON - HOUR]);
    assert_eq!(times(&meter, "now-900::now").await, [NOON, NOON - 900]);
    // Two ranges in their order, although they overlap.
    let both = times(&meter, "now-1:1:now,now-2:now-1").await;
    assert_eq!(both, [NOON, NOON - 1, NOON - 1, NOON - 2]);
    assert_eq!(times(&meter, "som:1d:sod").await.len(), 10);
    // A row that was asked for in vain is none.
    assert_eq!(times(&meter, "0:1d:1000").await, [0_i64; 0]);
}

#[tokio::test]
async fn old_rows_are_further_apart() {
    let meter = within(&house());
    let month = NOON - 30 * DAY + 59;
    assert_eq!(times(&meter, &month.to_string()).await, [month - 59]);
    assert_eq!(times(&meter, &format!("%2B{}", month - 1)).await, [month + 1]);
    assert_eq!(
        times(&meter, &format!("{}:{month}", month - 120)).await,
        [month - 59, month - 119, month - 179]
    );
    assert_eq!(times(&meter, &format!("%2B{}:{month}", month - 120)).await, [month - 59, month - 119]);
    // Two years ago there is one every quarter of an hour.
    let years = JULY - 2 * 365 * DAY;
    assert_eq!(times(&meter, &(years + 899).to_string()).await, [years]);
    let reply = meter.get(&format!("/register?reg=2&time={years}:{}", years + HOUR)).await;
    assert_eq!((&reply["ranges"][0]["delta"], rows(&reply).len()), (&json!(900.0), 5));
    // A stop that is yet to come is the last row.
    assert_eq!(times(&meter, &format!("%2B{}", NOON + 5)).await, [NOON]);
}

#[tokio::test]
async fn a_row_of_now_does_not_bend_the_others() {
    let house = House::new(7, Clock::standing_at(at(NOON + 754)));
    let reply = within(&house).get("/register?reg=2&time=now-20h:15M:soQ,now").await;
    let ranges = reply["ranges"].as_array().unwrap();
    assert_eq!(ranges.len(), 2);
    let reply = within(&house).get("/register?reg=2&time=now-30h:10h:now").await;
    let deltas: Vec<_> = reply["ranges"].as_array().unwrap().iter().map(|range| &range["delta"]).collect();
    // By the second for nine hours, then by the minute: 754 s are 12 min 34 s.
    assert_eq!(deltas, [&json!(1.0), &json!(36_000.0)]);
    assert_eq!(rows(&reply)[1].0, NOON + 754 - 10 * HOUR - 34);
}

#[tokio::test]
async fn knows_the_calendar() {
    let house = house();
    let meter = within(&house);
    for (expression, expected) in [
        ("soy", 1_704_067_200),
        ("soq", JULY),
        ("som", JULY),
        ("sow", JULY + 7 * DAY),
        ("sod", JULY + 9 * DAY),
        ("soh(now-1)", NOON - HOUR),
        ("soQ(now-1)", NOON - 900),
        ("soM(now-1)", NOON - 60),
        ("sos(now-0.5)", NOON - 1),
        ("sob", JULY + DAY / 2),
        ("som(som-1)", JULY - 30 * DAY),
        ("som%2B1d-1h", JULY + DAY - HOUR),
        // The 30th of January plus a month is the last day of February; and back.
        ("som-6m%2B29d%2B1m", 1_709_164_800),
        ("som-6m%2B29d%2B1m-1m", 1_706_486_400),
        ("now-1y", NOON - 366 * DAY),
        ("now-1w-2d", NOON - 9 * DAY),
        ("1720612800-1q", NOON - 91 * DAY),
    ] {
        let reply = meter.get(&format!("/register?if={expression}!={expected}")).await;
        assert_eq!(reply, json!({"current": expected.to_string(), "result": false}), "{expression}");
    }
    // New York is four hours behind in July, five in March.
    house.set_time_zone("EST5EDT,M3.2.0,M11.1.0").unwrap();
    let reply = meter.get("/register?if=sod!=1720584000").await;
    assert_eq!(reply["result"], json!(false));
    // A zone said after a time comes too late for it.
    let day = times(&meter, "sod&ts=UTC0;").await;
    assert_eq!(day, [1_720_584_000]);
    let reply = meter.get("/register?reg=2&ts=UTC0;&time=sod").await;
    assert_eq!(rows(&reply)[0].0, JULY + 9 * DAY);
    // Over the change of clocks, a day has 23 hours.
    let days = times(&meter, "1709960400:1d:1710129600").await;
    assert_eq!(days, [1_710_129_600, 1_710_046_800, 1_709_960_400]);
    house.set_billing_day(31);
    house.set_time_zone("UTC0").unwrap();
    // 30 April, 31 May, 30 June at noon.
    assert_eq!(times(&meter, "sob-2b:1b:sob").await, [1_719_748_800, 1_717_156_800, 1_714_478_400]);
}

#[tokio::test]
async fn selections_act_one_after_the_other() {
    let meter = within(&house());
    for (query, expected) in [
        ("reg=3+5:7", vec![3, 5, 6, 7]),
        ("reg=3%2B5%3A7", vec![3, 5, 6, 7]),
        ("reg=none%2B3%2B4", vec![3, 4]),
        ("reg=all-0:7", vec![8, 9, 10]),
        ("reg=all&reg=-2:9", vec![10]),
        ("reg=2&reg=%2B4&reg=3&reg=%2B5-3", vec![5]),
        ("view==env", vec![10]),
        ("reg=2&view=%2Benv", vec![2, 10]),
        ("view=-env", vec![2, 3, 4, 5, 6, 7, 8, 9]),
        ("view==env&reg=-0:20", vec![]),
        // A virtual register is there if it is selected, and virtual ones are asked for.
        ("reg=0:2", vec![2]),
        ("reg=0:2&virtual=value", vec![0, 1, 2]),
        ("reg=1&virtual=formula", vec![1]),
    ] {
        let reply = meter.get(&format!("/register?{query}")).await;
        let registers = reply["registers"].as_array().cloned().unwrap_or_default();
        let found: Vec<_> = registers.iter().map(|one| one["idx"].as_u64().unwrap()).collect();
        assert_eq!(found, expected, "{query}");
    }
}

#[tokio::test]
async fn changes_add_up_to_the_readings() {
    let meter = within(&house());
    let query = "/register?reg=2+3&time=now-2h:30M:now,now-1d";
    let plain: Vec<_> = rows(&meter.get(query).await);
    let changes = rows(&meter.get(&format!("{query}&delta")).await);
    let mut sum = vec![0, 0];
    for (row, change) in plain.iter().zip(&changes) {
        sum = sum.iter().zip(&change.1).map(|(sum, change)| sum + change).collect();
        assert_eq!((row.0, &row.1), (change.0, &sum));
    }
    assert_eq!((plain.len(), plain.len()), (changes.len(), 6));
}

#[tokio::test]
async fn the_epoch_is_where_registers_begin_unless_raw() {
    let house = house();
    let meter = within(&house);
    assert_eq!(rows(&meter.get("/register?reg=3&time=epoch").await)[0].1, [0]);
    house.set_epoch(at(JULY));
    let reply = meter.get("/register?reg=3&time=som&if=epoch==1719792000").await;
    assert_eq!(rows(&reply), [(JULY, vec![0])]);
    let reply = meter.get("/register?reg=3&time=som%2B1d").await;
    assert_eq!(rows(&reply), [(JULY + DAY, vec![30 * KWH])]);
    // From 2020 to June 2024: four years and a half, of which three Februaries have a day more... all are 12 kWh.
    let raw = rows(&meter.get("/register?reg=3&raw&time=som").await);
    let year: i64 =
        [8 * 31, 12 * 28, 18 * 31, 24 * 30, 28 * 31, 900, 930, 26 * 31, 600, 14 * 31, 270, 186].iter().sum();
    let half: i64 = [8 * 31, 12 * 28, 18 * 31, 24 * 30, 28 * 31, 900].iter().sum();
    assert_eq!(raw, [(JULY, vec![(4 * year + half + 2 * 12) * KWH])]);
    // What is before the epoch is not shown.
    assert_eq!(times(&meter, "1600000000").await, [0_i64; 0]);
}

#[tokio::test]
async fn counters_wrap_reset_and_leave_gaps() {
    let created = at(JULY - 10 * DAY);
    let house = House::builder()
        .clock(Clock::standing_at(at(NOON)))
        .created(created)
        .mains(Mains::ThreePhase)
        .counter("Solar", i64::MAX - 250 * KWH)
        .reset("Grid", at(JULY + 5 * DAY))
        .gap(at(JULY + DAY), at(JULY + 2 * DAY))
        .build()
        .unwrap();
    let meter = within(&house);
    let days = rows(&meter.get("/register?reg=2+3&time=epoch:1d:sod").await);
    let on = |day: i64| days.iter().find(|(at, _)| *at == JULY + day * DAY).map(|(_, row)| row.clone());
    // Ten days of June have 300 kWh, which is 50 more than fits.
    assert_eq!(on(-10).unwrap(), [0, i64::MAX - 250 * KWH]);
    assert_eq!(on(0).unwrap()[1], i64::MIN + (50 * KWH - 1));
    assert_eq!(Int64(on(0).unwrap()[1]).wrapping_sub(Int64(on(-10).unwrap()[1])), 300 * KWH);
    // The second of July was dark.
    assert_eq!(on(1), None);
    let before_gap = JULY + DAY - 1;
    assert_eq!(times(&meter, &format!("{}", JULY + DAY + 5000)).await, [before_gap - 59]);
    assert_eq!(times(&meter, &format!("%2B{}", JULY + DAY + 5000)).await, [JULY + 2 * DAY]);
    assert_eq!(on(3).unwrap()[1] - on(0).unwrap()[1], 60 * KWH);
    // Friday the fifth ended with a reset; Saturday takes 30 kWh and makes 30.
    assert_eq!(on(5).unwrap()[0], 0);
    assert_eq!(on(6).unwrap()[0], 0);
    // Sunday and Monday: 30 - 30 and 24 - 30.
    assert_eq!(on(8).unwrap()[0], -6 * KWH);
    assert!(House::builder().counter("use", 1).build().is_err());
}

#[tokio::test]
async fn demand_is_the_extreme_of_the_averages() {
    let meter = within(&house());
    let ask = |demand: &'static str, reg: u8| {
        let query = format!("/register?reg={reg}&time=sod-1d::sod&demand={demand}");
        let meter = &meter;
        async move { meter.get(&query).await["ranges"][0]["rows"][0][0].clone() }
    };
    // Solar power is highest between 11 and 13 h: 150 thousandths of 30 kWh in each of both hours.
    let peak = ask("set%2B3600", 3).await;
    assert_eq!(peak["peak"]["rate"], json!(4500.0));
    assert_eq!(peak["peak"]["dt"], json!((12 * HOUR).to_string()));
    assert_eq!(ask("set-3600", 3).await["peak"]["rate"], json!(0.0));
    // Grid: 2600 W in at 18 h; 3900 W out from 11 to 13 h.
    assert_eq!(ask("set%2B3600", 2).await["peak"], json!({"rate": 2600.0, "dt": (6 * HOUR).to_string()}));
    assert_eq!(ask("set|3600", 2).await["peak"]["rate"], json!(-3900.0));
    // A window that rolls finds at least as much.
    let rolling = ask("roll%2B3600", 2).await["peak"]["rate"].as_f64().unwrap();
    assert!((2600.0..2700.0).contains(&rolling), "{rolling}");
    let TextOr::Value(RegisterGetReply::RegisterResponse(reply)) =
        meter.meter().register().get().reg("2").time("sod").demand("set+60").await.unwrap()
    else {
        panic!("not an object")
    };
    let ranges = reply.ranges.unwrap();
    let row = &ranges[0].rows.as_ref().unwrap()[0][0];
    assert!(matches!(row, RegisterRow::RegisterDemand(row) if row.peak.is_some()), "{row:?}");
}

#[tokio::test]
async fn csv_has_kwh_and_averages() {
    let meter = within(&house());
    let (status, text) = meter.send("GET", "/register?format=csv&reg=3+9+10&time=sod-1d:1d:sod", "").await;
    let lines: Vec<_> = text.lines().collect();
    assert_eq!((status, lines.len()), (200, 3));
    assert_eq!(lines[0], r#""Date & Time","Solar [kWh]","Frequency [Hz]","env.Temperature [C]""#);
    assert!(lines[1].starts_with(r#""2024-07-10 00:00:00","#), "{text}");
    let cell = |line: usize, cell: usize| -> f64 {
        lines[line].split(',').nth(cell).unwrap().trim_matches('"').parse().unwrap()
    };
    assert_eq!(cell(1, 1) - cell(2, 1), 30.0);
    assert!((59.9..60.1).contains(&cell(1, 2)));
    let (_, text) =
        meter.send("GET", "/register?format=csv&delta&ts=EST5;%25H%25M&reg=3&time=sod-1d:1d:sod", "").await;
    assert_eq!(text, "\"Date & Time\",\"Solar [kWh]\"\n\"0500\",\"-30.000000000\"\n".replace("0500", "0000"));
    let (_, text) =
        meter.send("GET", "/register?format=csv&demand=set%2B3600&reg=3&time=sod-1d::sod", "").await;
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines[0], r#""Date & Time","Solar [kWh]","Solar demand [W]","Solar demand [W] from""#);
    assert!(lines[1].ends_with(r#","4500.000000000","2024-07-09 12:00:00""#), "{text}");
}

#[tokio::test]
async fn a_download_has_the_name_that_was_asked_for() {
    let meter = within(&house());
    let query = "/register?reg=3&time=now&filename=solar.csv";
    let (head, body) = meter.exchanged("GET", &format!("{query}&format=csv"), "").await;
    assert_eq!(head.headers["content-type"], "text/plain; charset=utf-8");
    let disposition = head.headers["content-disposition"].to_str().unwrap();
    assert!(disposition.contains("solar.csv"), "{disposition}");
    assert!(body.starts_with('"'), "{body}");
    let (head, _) = meter.exchanged("GET", query, "").await;
    assert!(!head.headers.contains_key("content-disposition"));
}

#[tokio::test]
async fn max_rows_and_the_limit() {
    let meter = within(&house());
    assert_eq!(times(&meter, "now-1d:60:now&max-rows=3").await, [NOON, NOON - MINUTE, NOON - 2 * MINUTE]);
    // Over all ranges.
    assert_eq!(times(&meter, "now-1:now,now-9:now&max-rows=3").await, [NOON, NOON - 1, NOON]);
    let error = meter.error("/register?time=epoch:now").await;
    assert!(error.contains("a shorter time or a wider step"), "{error}");
    let error = meter.error("/register?time=epoch:1d:now&demand=roll%2B60").await;
    assert!(error.starts_with("demand"), "{error}");
}

#[tokio::test]
async fn says_what_it_does_not_take() {
    let meter = within(&house());
    for (query, says) in [
        ("time=noon", "time `noon`"),
        ("time=now-1x", "no unit `x`"),
        ("time=now-1.5h", "only seconds have a fraction"),
        ("time=now:0:now", "the step must be more than nothing"),
        ("time=now:now-5", "it ends before it starts"),
        ("time=1:2:3:4", "start:step:stop"),
        ("time=", "a number is missing"),
        ("time=99999999999999999999", "too far away"),
        ("time=now%2B999999999y", "too far away"),
        ("time=sod(now", "a closing parenthesis is missing"),
        ("time=now)", "`)` is not expected"),
        ("reg=first", "must be all, none"),
        ("reg=99", "there is no register 99"),
        ("view=env", "must begin with one of"),
        ("format=backup", "a backup needs it"),
        ("noHTTP", "noHTTP"),
        ("if=now", "`==` or `!=`"),
        ("if=now==later", "a number is missing"),
        ("demand=900", "demand `900`"),
        ("demand=roll%2B90", "a multiple of 60"),
        ("demand=most%2B60", "roll or set"),
        ("ts=UTC0", "a semicolon"),
        ("ts=Mars/Olympus;", "POSIX"),
        ("format=csv&time=now&ts=;%25", "cannot be written like that"),
    ] {
        let error = meter.error(&format!("/register?{query}")).await;
        assert!(error.contains(says), "{query}: {error}");
    }
    // By the fake meter or, where the document tells the limit, by the router before it.
    let (_, body) = meter.exchanged("GET", "/register?max-rows=0", "").await;
    assert!(body.contains(r#""error""#) && body.contains("max-rows"), "{body}");
    let nested = format!("time={}now{}", "sod(".repeat(200), ")".repeat(200));
    assert!(meter.error(&format!("/register?{nested}")).await.contains("too many parentheses"));
}
