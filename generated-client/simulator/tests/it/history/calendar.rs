//! Days, weeks, months and years across changes of the clock, against sums of the house that were computed by hand.
//!
//! The house goes by UTC. From Monday to Friday its hours take, in Wh, from 0 to 23 o'clock: six of 400; 1200, 2000,
//! 1600; seven of 600; 1000, 2000, 2600, 2400, 2000, 1400, 800, 400: 24 000 in all. On Saturday and Sunday the six from 9
//! to 15 o'clock have 1000 more each: 30 000.

use super::wire::{DAY, HOUR, NOON, Wire, accumulated, all, at, house};
use egauge_webapi::services::history::{HistoryError, HistoryRange, Row, Step, Zone};

/// A step across a change: where, when it begins in UTC, how many hours it has, and how many kWh are used in it.
struct Change {
    zone: &'static str,
    step: Step,
    begin: i64,
    hours: f64,
    energy: f64,
}

const BERLIN: &str = "Europe/Berlin";
const DENVER: &str = "America/Denver";
const KATHMANDU: &str = "Asia/Kathmandu";
const LORD_HOWE: &str = "Australia/Lord_Howe";

const DAYS: Step = Step::Days(1);

const CHANGES: [Change; 15] = [
    // Sunday 2024-03-31, from Saturday 23:00 to Sunday 22:00: 400 of Saturday, 30 000 - 800 - 400 of Sunday.
    Change { zone: BERLIN, step: DAYS, begin: 1_711_839_600, hours: 23.0, energy: 29.2 },
    // Sunday 2023-10-29, from Saturday 22:00 to Sunday 23:00: 1200, 30 000 - 400.
    Change { zone: BERLIN, step: DAYS, begin: 1_698_530_400, hours: 25.0, energy: 30.8 },
    // The Monday after it, from Sunday 23:00 to Monday 23:00: 400, 24 000 - 400.
    Change { zone: BERLIN, step: DAYS, begin: 1_698_620_400, hours: 24.0, energy: 24.0 },
    // The same by the rules that a meter has.
    Change {
        zone: "CET-1CEST,M3.5.0,M10.5.0/3",
        step: DAYS,
        begin: 1_698_530_400,
        hours: 25.0,
        energy: 30.8,
    },
    // Sunday 2024-03-10, from Sunday 7:00 to Monday 6:00: 30 000 - 2400 - 1200, 2400.
    Change { zone: DENVER, step: DAYS, begin: 1_710_054_000, hours: 23.0, energy: 28.8 },
    // Sunday 2023-11-05, from Sunday 6:00 to Monday 7:00: 30 000 - 2400, 2400 + 1200.
    Change { zone: DENVER, step: DAYS, begin: 1_699_164_000, hours: 25.0, energy: 31.2 },
    // Sunday 2024-03-10, from Saturday 18:15 to Sunday 18:15: no change, and a quarter of an hour that is not whole.
    Change { zone: KATHMANDU, step: DAYS, begin: 1_710_008_100, hours: 24.0, energy: 30.0 },
    // Sunday 2024-04-07, from Saturday 13:00 to Sunday 13:30: 2 * 1600 + 13 200, 7200 + 4 * 1600 + 800.
    Change { zone: LORD_HOWE, step: DAYS, begin: 1_712_408_400, hours: 24.5, energy: 30.8 },
    // Sunday 2023-10-01, from Saturday 13:30 to Sunday 13:00: 800 less of each.
    Change { zone: LORD_HOWE, step: DAYS, begin: 1_696_080_600, hours: 23.5, energy: 29.2 },
    // Monday 2024-03-25 to Sunday: 400 of the Sunday before, five weekdays, Saturday, 28 800 of Sunday.
    Change { zone: BERLIN, step: Step::Weeks(1), begin: 1_711_321_200, hours: 167.0, energy: 179.2 },
    // Monday 2023-10-23 to Sunday: 1200, five weekdays, Saturday, 29 600.
    Change { zone: BERLIN, step: Step::Weeks(1), begin: 1_698_012_000, hours: 169.0, energy: 180.8 },
    // Monday 2024-03-04 to Sunday in Denver, from Monday 7:00 to Monday 6:00: 24 000 - 3600, four weekdays, two days of
    // 30 000, 2400.
    Change { zone: DENVER, step: Step::Weeks(1), begin: 1_709_535_600, hours: 167.0, energy: 178.8 },
    // March 2024: 400 of February 29th, 21 weekdays and 9 others up to the 30th, 28 800 of the 31st.
    Change { zone: BERLIN, step: Step::Months(1), begin: 1_709_247_600, hours: 743.0, energy: 803.2 },
    // October 2023: 1200 of September 30th, 21 weekdays and 9 others up to the 30th, 23 600 of the 31st.
    Change { zone: BERLIN, step: Step::Months(1), begin: 1_696_111_200, hours: 745.0, energy: 798.8 },
    // 2023: 260 weekdays and 105 others; an hour of 400 at either end.
    Change { zone: BERLIN, step: Step::Years(1), begin: 1_672_527_600, hours: 8760.0, energy: 9390.0 },
];

/// How far a sum may be from what was computed: a quarter of an hour begins at an odd minute, in which values flutter.
const TOLERANCE: f64 = 0.02;

#[tokio::test]
async fn steps_across_changes_of_the_clock() {
    for Change { zone, step, begin, hours, energy } in CHANGES {
        let meter = Wire::meter(house());
        let length = (hours * 3600.0) as i64;
        // From the step before to the one after it.
        let range = at(begin - 2 * HOUR)..at(begin + length + 2 * HOUR);
        let request = meter.history(range).step(step).zone(Zone::named(zone).unwrap()).registers(["use"]);
        let rows = all(request).await.unwrap();
        let name = format!("{zone} {step:?} {begin}");
        let spans: Vec<i64> = rows.iter().map(|row| row.begin().unix_seconds() - begin).collect();
        assert_eq!(spans, [-2 * HOUR, 0, length], "{name}");
        let partial: Vec<bool> = rows.iter().map(Row::is_partial).collect();
        assert_eq!(partial, [true, false, true], "{name}");
        assert!(rows.iter().all(|row| !row.is_gap()), "{name}");
        let found = accumulated(&rows[1], "use");
        assert!((found - energy).abs() < TOLERANCE, "{name}: {found} kWh, and {energy} were computed");
        // The list of registers, and all rows.
        assert_eq!(meter.connection().log().len(), 2, "{name}: {:?}", meter.connection().log());
    }
}

#[tokio::test]
async fn days_add_up_and_are_few_ranges() {
    let meter = Wire::meter(house());
    let zone = || Zone::named(BERLIN).unwrap();
    // A year before the day that is not over: 366 days, as 2024 has a February 29th.
    let request = meter.history(HistoryRange::last(Step::Years(1))).step(DAYS).zone(zone());
    let rows = all(request.registers(["use"])).await.unwrap();
    assert_eq!(rows.len(), 366);
    assert!(rows.windows(2).all(|pair| pair[0].end() == pair[1].begin()));
    assert!(rows.iter().all(|row| !row.is_partial()));
    let lengths = |hours: u64| rows.iter().filter(|row| row.duration().as_secs() == hours * 3600).count();
    assert_eq!((lengths(23), lengths(24), lengths(25)), (1, 364, 1));
    // July 10th is a Wednesday; at 0:00 in Berlin it is 22:00 in UTC.
    assert_eq!(rows.last().map(|row| row.end().unix_seconds()), Some(NOON - 14 * HOUR));
    for asked in meter.connection().log() {
        assert!(asked.len() < 1500, "{asked}");
    }
    // As months.
    let months = meter.history(HistoryRange::last(Step::Years(1))).step(Step::Months(1)).zone(zone());
    let months = all(months.registers(["use"])).await.unwrap();
    assert_eq!(months.len(), 12);
    // Twelve months end with June; the days reach from one July 10th to the other.
    let by_day: f64 =
        rows[..].iter().filter(|row| row.end() <= months[11].end()).map(|row| accumulated(row, "use")).sum();
    let first = months
        .iter()
        .filter(|row| row.begin() >= rows[0].begin())
        .map(|row| accumulated(row, "use"))
        .sum::<f64>();
    // Days of July 2023 from the 10th on are in no whole month: 16 weekdays and 6 others.
    assert!((by_day - first - (16.0 * 24.0 + 6.0 * 30.0)).abs() < TOLERANCE, "{by_day} {first}");
}

#[tokio::test]
async fn the_previous_month_is_that_of_the_calendar() {
    let berlin = || Zone::named(BERLIN).unwrap();
    let spans = |rows: &[Row]| {
        let ends = |row: &Row| (row.begin().unix_seconds(), row.end().unix_seconds());
        rows.first().map(ends).zip(rows.last().map(ends)).map(|((from, _), (_, to))| (from, to, rows.len()))
    };
    // At noon on July 10th, 2024: June, which begins and ends at 22:00 in UTC and has 30 days.
    let june = (1_717_192_800, 1_719_784_800);
    let meter = Wire::meter(house());
    let previous = || meter.history(HistoryRange::previous(Step::Months(1))).zone(berlin());
    for (step, rows) in
        [(Step::Fixed(std::time::Duration::from_secs(3600)), 720), (DAYS, 30), (Step::Months(1), 1)]
    {
        let found = all(previous().step(step).registers(["use"])).await.unwrap();
        assert_eq!(spans(&found), Some((june.0, june.1, rows)), "{step:?}");
        assert!(found.iter().all(|row| !row.is_partial()), "{step:?}");
        // 20 weekdays and 10 others; the two hours before June take as much as its last two.
        let energy: f64 = found.iter().map(|row| accumulated(row, "use")).sum();
        assert!((energy - (20.0 * 24.0 + 10.0 * 30.0)).abs() < TOLERANCE, "{step:?}: {energy}");
    }
    // At the first second of a month, the month that just ended; in UTC it is still June.
    let clock = egauge_simulator::Clock::standing_at(at(june.1));
    let meter = Wire::meter(egauge_simulator::House::builder().seed(7).clock(clock));
    for (zone, begin) in [(berlin(), june.0), (Zone::named("UTC").unwrap(), 1_714_521_600)] {
        let month = meter.history(HistoryRange::previous(Step::Months(1))).step(Step::Months(1)).zone(zone);
        assert_eq!(all(month.registers(["use"])).await.unwrap()[0].begin().unix_seconds(), begin);
    }
    // The hour before this one.
    let hour = std::time::Duration::from_secs(3600);
    let rows = all(meter.history(HistoryRange::previous(hour)).registers(["use"])).await.unwrap();
    assert_eq!(spans(&rows), Some((june.1 - HOUR, june.1, 1)));
}

#[tokio::test]
async fn what_is_not_over_is_marked() {
    let meter = Wire::meter(house());
    let today = meter.history(at(NOON - 12 * HOUR)..).step(DAYS).zone(Zone::named("UTC").unwrap());
    let rows = all(today.registers(["use"])).await.unwrap();
    assert_eq!(rows.len(), 1);
    assert!(rows[0].is_partial() && !rows[0].is_gap(), "{:?}", rows[0]);
    // Steps of seconds, too: two hours and a half.
    let rows = all(meter.history(at(NOON - 9000)..at(NOON)).registers(["use"])).await.unwrap();
    assert_eq!(rows.iter().map(Row::is_partial).collect::<Vec<_>>(), [false, false, true]);
    // A number of days by the clock, whatever clocks did: March 28th to April 1st has 95 hours.
    let clock = egauge_simulator::Clock::standing_at(at(1_711_922_400 + HOUR));
    let meter = Wire::meter(egauge_simulator::House::builder().seed(7).clock(clock));
    let days = meter.history(HistoryRange::last(std::time::Duration::from_secs(4 * 86_400))).step(DAYS);
    let rows = all(days.zone(Zone::named(BERLIN).unwrap()).registers(["use"])).await.unwrap();
    let hours: Vec<u64> = rows.iter().map(|row| row.duration().as_secs() / 3600).collect();
    assert_eq!(hours, [24, 24, 24, 23]);
    // Whole hours back to the same day of the month.
    let hours = meter.history(HistoryRange::last(Step::Days(1))).zone(Zone::named(BERLIN).unwrap());
    assert_eq!(all(hours.registers(["use"])).await.unwrap().len(), 23);
}

#[tokio::test]
async fn steps_that_make_no_sense_are_refused_before_anything_is_sent() {
    let meter = Wire::meter(house());
    for step in [Step::Days(0), Step::Months(0)] {
        let refused = meter.history(at(NOON - DAY)..).step(step).rows().await;
        assert!(matches!(refused, Err(HistoryError::Invalid(_))), "{step:?}");
        for range in [HistoryRange::last(step), HistoryRange::previous(step)] {
            let refused = meter.history(range).rows().await;
            assert!(matches!(refused, Err(HistoryError::Invalid(_))), "{step:?}");
        }
    }
    assert!(meter.connection().log().is_empty());
}
