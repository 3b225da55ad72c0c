//! The history of the known house: energy by the day and the month, over wraps, gaps and resets.

use super::wire::{
    DAY, HOUR, JULY, JUNE, MINUTE, NOON, TUESDAY, Wire, accumulated, all, at, house, near, seconds, span, sum,
};
use egauge_webapi::services::history::{HistoryRange, Row};
use egauge_webapi::services::units::Unit;

/// Watt-seconds in a kWh.
const KWH: i64 = 3_600_000;

fn resets(rows: &[Row]) -> Vec<(i64, &str)> {
    rows.iter()
        .flat_map(|row| {
            let reset = row.iter().filter(|(_, reading)| reading.is_reset);
            reset.map(|(column, _)| (row.begin().unix_seconds(), column.name()))
        })
        .collect()
}

#[tokio::test]
async fn a_weekday_has_its_energy_and_every_hour_its_power() {
    let meter = Wire::meter(house());
    let day = meter.history(at(TUESDAY)..at(TUESDAY + DAY));
    let rows = all(day).await.unwrap();
    assert_eq!(rows.len(), 24);
    assert_eq!(span(&rows[0]), (TUESDAY, TUESDAY + HOUR));
    assert!(rows.windows(2).all(|pair| pair[0].end() == pair[1].begin()));
    // 24 kWh on a weekday; 30 kWh of sun on a day in July; the rest is the grid's.
    near(sum(&rows, "use"), 24.0);
    near(sum(&rows, "gen"), 30.0);
    near(sum(&rows, "Solar"), 30.0);
    near(sum(&rows, "Grid"), -6.0);
    // 23 °C on average: 23 x 86 400 °C s.
    near(sum(&rows, "env.Temperature"), 23.0 * 86_400.0);
    // From 12 to 13 h: 600 W of load, and 150 thousandths of 30 kWh from the sun, which are 4500 W.
    let noon = &rows[12];
    let average = |register: &str| noon.get(register).unwrap().average.unwrap();
    near(average("use").value, 600.0);
    near(average("Solar").value, 4500.0);
    near(average("Grid").value, -3900.0);
    assert_eq!(average("Grid").unit, Unit::Watt);
    let grid = noon.get("Grid").unwrap();
    assert_eq!((grid.accumulated.unwrap().unit, grid.counts), (Unit::KilowattHour, Some(-3_900 * HOUR)));
    assert_eq!(noon.get("use").unwrap().counts, Some(600 * HOUR));
    // 120 V on average.
    near(average("L1").value, 120.0);
    assert!(rows.iter().all(|row| !row.is_gap()) && resets(&rows).is_empty());
    assert_eq!(noon.get("Battery"), None);
}

#[tokio::test]
async fn a_month_across_a_wrap_in_either_direction() {
    // Solar counts up to the end after 450 of its 900 kWh, Grid down after 60 of its 120.
    let june = || house().created(at(JUNE));
    let wrapped = june().counter("Solar", i64::MAX - 450 * KWH).counter("Grid", i64::MIN + 60 * KWH);
    let meter = Wire::meter(wrapped);
    let history = meter.history(at(JUNE)..at(JULY)).step(seconds(DAY)).registers(["use", "Grid", "Solar"]);
    let rows = all(history.clone()).await.unwrap();
    assert_eq!(rows.len(), 30);
    assert!(rows.iter().all(|row| (accumulated(row, "Solar") - 30.0).abs() < 1e-9));
    near(sum(&rows, "Solar"), 900.0);
    // 20 weekdays of 24 kWh, and 10 weekend days of 30.
    near(sum(&rows, "use"), 780.0);
    near(sum(&rows, "Grid"), 780.0 - 900.0);
    assert_eq!(resets(&rows), []);
    // The same as without a wrap.
    let plain = all(Wire::meter(june())
        .history(at(JUNE)..at(JULY))
        .step(seconds(DAY))
        .registers(["use", "Grid", "Solar"]))
    .await
    .unwrap();
    assert_eq!(rows, plain);
    // In one step, too.
    let rows = all(history.step(seconds(30 * DAY))).await.unwrap();
    assert_eq!(rows.len(), 1);
    near(accumulated(&rows[0], "Solar"), 900.0);
    near(accumulated(&rows[0], "Grid"), -120.0);
}

#[tokio::test]
async fn a_gap_is_marked_and_what_was_counted_is_kept() {
    let off = (TUESDAY + 10 * HOUR, TUESDAY + 12 * HOUR + 30 * MINUTE);
    let meter = Wire::meter(house().gap(at(off.0), at(off.1)));
    let rows = all(meter.history(at(TUESDAY)..at(TUESDAY + DAY))).await.unwrap();
    // Two hours of 600 W and half of one are not counted; of the sun's 30 kWh, 130 + 150 + 150 / 2 thousandths.
    near(sum(&rows, "use"), 24.0 - 1.5);
    near(sum(&rows, "Solar"), 30.0 - 30.0 * 0.355);
    // The row of 10:00 is that of 09:59, and so are those of 11:00 and 12:00.
    assert_eq!(rows.len(), 22);
    let gaps: Vec<&Row> = rows.iter().filter(|row| row.is_gap()).collect();
    assert_eq!(gaps.len(), 1);
    assert_eq!(span(gaps[0]), (off.0 - MINUTE, TUESDAY + 13 * HOUR));
    assert!(
        gaps[0].readings().iter().all(|reading| reading.average.is_none() && reading.accumulated.is_some())
    );
    let whole: Vec<_> = rows.iter().filter(|row| !row.is_gap()).collect();
    assert!(whole.iter().all(|row| row.readings().iter().all(|reading| reading.average.is_some())));
    assert_eq!(resets(&rows), []);
}

#[tokio::test]
async fn a_gap_of_months_takes_few_requests() {
    let meter = Wire::meter(house().gap(at(JUNE - 100 * DAY), at(JUNE)));
    let range = at(JUNE - 101 * DAY)..at(JUNE + DAY);
    let rows = all(meter.history(range).step(seconds(MINUTE)).rows_per_request(500)).await.unwrap();
    // A day before, a day after, and the gap between.
    assert_eq!(rows.len(), 1440 - 1 + 1 + 1440);
    assert_eq!(
        rows.iter().filter(|row| row.is_gap()).map(span).collect::<Vec<_>>(),
        [(JUNE - 100 * DAY - MINUTE, JUNE)]
    );
    // Two days of 1440 rows in parts of 500, and a few to find the end of the gap; not 288 for its 144 000 minutes.
    assert!(meter.connection().log().len() <= 12, "{:#?}", meter.connection().log());
}

#[tokio::test]
async fn a_reset_is_marked_and_what_was_counted_since_is_kept() {
    let meter = Wire::meter(house().reset("Solar", at(TUESDAY + 15 * HOUR + 20 * MINUTE)));
    let rows = all(meter.history(at(TUESDAY)..at(TUESDAY + DAY))).await.unwrap();
    let hour = TUESDAY + 15 * HOUR;
    assert_eq!(resets(&rows), [(hour, "use"), (hour, "gen"), (hour, "Solar")]);
    // From 15 to 16 h there are 70 thousandths of 30 kWh, 2.1 kWh; a third of it is lost.
    let reading = rows[15].get("Solar").unwrap();
    near(reading.accumulated.unwrap().value, 1.4);
    assert_eq!(reading.average, None);
    near(sum(&rows, "Solar"), 30.0 - 0.7);
    // A part of the one and the whole of the other make no consumption.
    let using = rows[15].get("use").unwrap();
    assert_eq!((using.accumulated, using.average, using.counts), (None, None, None));
    near(sum(&rows, "Grid"), -6.0);
    // By the day there is less than nothing of it: the reset is seen as well.
    let days =
        meter.history(at(TUESDAY - 7 * DAY)..at(TUESDAY + DAY)).step(seconds(DAY)).registers(["Solar"]);
    let days = all(days).await.unwrap();
    assert_eq!(resets(&days), [(TUESDAY, "Solar")]);
    // 1.4 kWh until 16 h, then 35 + 10 thousandths of 30 kWh.
    near(accumulated(&days[7], "Solar"), 1.4 + 1.35);
    // A single step has its context from before the range.
    let day = meter.history(at(TUESDAY)..at(TUESDAY + DAY)).step(seconds(DAY)).registers(["Solar"]);
    assert_eq!(resets(&all(day).await.unwrap()), [(TUESDAY, "Solar")]);
}

#[tokio::test]
async fn what_feeds_in_is_not_taken_for_a_reset() {
    // Grid counts up in winter and down in summer, through zero and back, since 2020.
    let meter = Wire::meter(house());
    for (step, days) in [(DAY, 1600), (HOUR, 400), (7 * DAY, 1600)] {
        let from = 1_577_836_800;
        let range = at(from)..at(from + days * DAY);
        let rows = all(meter.history(range).step(seconds(step)).registers(["Grid"])).await.unwrap();
        assert_eq!(rows.len() as i64, days * DAY / step + i64::from(days * DAY % step > 0));
        assert_eq!(resets(&rows), [], "{step}");
        let changes =
            |sign: i64| rows.iter().any(|row| row.get("Grid").unwrap().counts.unwrap().signum() == sign);
        assert!(changes(1) && changes(-1));
    }
}

#[tokio::test]
async fn a_coarser_database_is_no_gap() {
    let meter = Wire::meter(house());
    // Three years ago there is a row every quarter of an hour.
    let then = JULY - 3 * 365 * DAY;
    let rows = all(meter.history(at(then)..at(then + DAY)).step(seconds(MINUTE))).await.unwrap();
    assert_eq!(rows.len(), 96);
    assert!(rows.iter().all(|row| row.duration() == seconds(900) && !row.is_gap()));
    assert!(rows.iter().all(|row| row.get("use").unwrap().average.is_some()));
    // Where it becomes finer, and where the last rows are by the second.
    for boundary in [NOON - 527_040 * 60, NOON - 32_768] {
        let range = at(boundary - 3 * HOUR)..at(boundary + HOUR);
        let rows = all(meter.history(range).step(seconds(MINUTE))).await.unwrap();
        assert!(rows.iter().all(|row| !row.is_gap()), "{boundary}");
    }
}

#[tokio::test]
async fn ranges_end_where_the_meter_does() {
    let meter = Wire::meter(house().created(at(JUNE + 1234)));
    // From long before the first row to long after the last.
    let rows = all(meter.history(at(0)..at(NOON * 2)).step(seconds(DAY)).registers(["Solar"])).await.unwrap();
    assert_eq!(span(&rows[0]), (JUNE + 1234, JUNE + DAY));
    // The last step is shorter.
    assert_eq!(span(rows.last().unwrap()), (NOON - 12 * HOUR, NOON));
    // 30 days of June, less what 1234 s at midnight have; 9 days of July, and half of one, which is half of the sun.
    near(sum(&rows, "Solar"), 900.0 + 9.5 * 30.0);
    assert!(meter.connection().log().len() <= 4, "{:#?}", meter.connection().log());
    // What is yet to come has no rows, and neither has what was before.
    assert_eq!(all(meter.history(at(NOON + 1)..at(NOON + DAY))).await.unwrap(), []);
    assert_eq!(all(meter.history(at(JUNE - DAY)..at(JUNE))).await.unwrap(), []);
    assert_eq!(all(meter.history(at(NOON - DAY)..at(NOON - DAY))).await.unwrap(), []);
}

#[tokio::test]
async fn the_last_steps_are_whole_ones() {
    let meter = Wire::meter(house().clock(egauge_simulator::Clock::standing_at(at(NOON + 1234))));
    let rows = all(meter.history(HistoryRange::last(seconds(DAY)))).await.unwrap();
    assert_eq!((rows.len(), span(&rows[0]).0, span(&rows[23]).1), (24, NOON - DAY, NOON));
    // 90 minutes are two hours, in steps of one.
    let rows = all(meter.history(HistoryRange::last(seconds(90 * MINUTE)))).await.unwrap();
    assert_eq!((rows.len(), span(&rows[0]).0), (2, NOON - 2 * HOUR));
    // Since: to the present.
    let rows = all(meter.history(at(NOON - HOUR)..)).await.unwrap();
    assert_eq!(rows.iter().map(span).collect::<Vec<_>>(), [(NOON - HOUR, NOON), (NOON, NOON + 1234)]);
}
