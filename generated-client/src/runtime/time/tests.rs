//! Expressions and ranges as text and as values.

use std::time::Duration;

use proptest::prelude::*;

use super::{TimeExpression, TimeOffset, TimeRange, TimeRanges, TimeUnit};
use crate::runtime::Timestamp;
use crate::runtime::compose::Check as _;

#[test]
fn an_expression_is_written_as_it_is_read() {
    for text in [
        "now",
        "epoch",
        "1700000000",
        "-1.5",
        "now-3600",
        "now-0.5",
        "sod",
        "soQ",
        "sob(now-1b)+1d-1h",
        "som(soy(epoch+1y)-1m)",
        "soM(1700000000.25)",
    ] {
        assert_eq!(text.parse::<TimeExpression>().unwrap().to_string(), text);
    }
    assert_eq!("sod(now)".parse::<TimeExpression>().unwrap().to_string(), "sod");
}

#[test]
fn what_is_no_expression_is_refused_where_it_goes_wrong() {
    for (text, message) in [
        ("", "column 1: expected a Unix time"),
        ("yesterday", "column 1: expected a Unix time, `now`"),
        ("now-", "column 5: expected seconds"),
        ("now-1s", "column 5: expected seconds"),
        ("now-1.5h", "column 5: expected seconds"),
        ("now-99999999999h", "column 5: expected seconds"),
        ("sod(now", "column 8: expected `+`, `-` or `)`, found nothing"),
        ("now 1", "column 4: expected `+`, `-` or the end, found ` 1`"),
        ("1.0000000001", "column 1: expected a Unix time with at most nine"),
    ] {
        let error = text.parse::<TimeExpression>().unwrap_err().to_string();
        assert!(error.contains(message), "{text}: {error}");
    }
    let deep = format!("{}now{}", "sod(".repeat(100_000), ")".repeat(100_000));
    assert!(deep.parse::<TimeExpression>().unwrap_err().to_string().contains("fewer functions"));
}

#[test]
fn a_range_is_written_as_it_is_read() {
    for text in ["now", "now-1h:1M:now", "som:1d:sod", "100::103", "+now-1d:900:+sod+8h", "100:0.5:103"] {
        assert_eq!(text.parse::<TimeRange>().unwrap().to_string(), text);
    }
    assert_eq!("100:103".parse::<TimeRange>().unwrap().to_string(), "100:1:103");
    for text in ["", ":", "now:", "now:1d", "now-1h:1M:now:now", "now-1h:1x:now", "now-1h:0:now"] {
        assert!(text.parse::<TimeRange>().is_err(), "{text}");
    }
}

#[test]
fn a_range_that_ends_before_it_starts_is_refused_in_words() {
    for text in [
        "now:60:now-3600",
        "now::sod",
        "now:60:1700000000",
        "now:1h:epoch",
        "2:1:1",
        "sod:1h:sod-1d",
        "sod:1h:sod(now-2d)",
        "som(now-1m)+2d:1d:som(now-1m)+1d",
        "now-1d:60:now-2d",
        "soy:1d:soy-1y",
        "now+1d-1h:60:now+1d-2h",
        "sod:1d:som",
    ] {
        let error = text.parse::<TimeRange>().unwrap_err().to_string();
        assert!(error.contains("ends before it starts: the start is the oldest time"), "{text}: {error}");
        let ranges = TimeRanges::from(format!("now,{text}"));
        assert!(ranges.fault().is_some_and(|fault| fault.contains(text)), "{text}");
    }
    let error = "now:60:now-3600".parse::<TimeRange>().unwrap_err().to_string();
    assert!(error.contains("`now-3600:60:now` may be meant"), "{error}");
    let reversed =
        TimeRange::since(TimeExpression::now()).until(TimeExpression::now() - TimeOffset::hours(1));
    assert!(TimeRanges::from(reversed).fault().is_some());
    let reversed = Timestamp::from(5)..Timestamp::from(4);
    assert!(TimeRanges::from(reversed).fault().is_some());
}

#[test]
fn a_range_that_may_be_right_is_let_through() {
    for text in [
        "now::now",
        "som:1d:sod",
        "sod:1h:now",
        "1700000000:60:now",
        "epoch:1m:now",
        "sod-1d:1h:sod",
        "now-1m:1d:now-28d",
        "now-30d:1d:som",
        "sow:1d:som",
        "sob:1d:som",
        "som:1d:sob",
        "soh:1M:soQ",
        "epoch:1d:1700000000",
        "1:1:1",
        "now:60:now+3600",
        // What only a newer meter understands.
        "now:60:yesterday",
        "whatever",
    ] {
        assert_eq!(TimeRanges::from(text).fault(), None, "{text}");
    }
}

#[test]
fn an_offset_knows_how_long_it_is() {
    assert_eq!(TimeOffset::quarter_hours(3).duration(), Some(Duration::from_secs(2700)));
    assert_eq!(TimeOffset::from(Duration::from_millis(10)).to_string(), "0.01");
    assert_eq!(TimeOffset::days(1).duration(), None);
    assert_eq!(TimeOffset::days(1).units(), Some((1, TimeUnit::Day)));
}

fn offset() -> impl Strategy<Value = TimeOffset> {
    prop_oneof![
        (any::<u32>(), prop::sample::select(TimeUnit::ALL.to_vec()))
            .prop_map(|(count, unit)| TimeOffset::new(count, unit)),
        any::<Duration>().prop_map(TimeOffset::from),
    ]
}

fn expression() -> impl Strategy<Value = TimeExpression> {
    let base = prop_oneof![
        Just(TimeExpression::now()),
        Just(TimeExpression::epoch()),
        any::<i64>().prop_map(|nanos| Timestamp::from_unix_nanos(nanos).into()),
    ];
    base.prop_recursive(4, 16, 2, |inner| {
        let unit = prop::sample::select(TimeUnit::ALL.to_vec());
        prop_oneof![
            (inner.clone(), unit).prop_map(|(time, unit)| time.start_of(unit)),
            (inner.clone(), offset()).prop_map(|(time, offset)| time + offset),
            (inner, offset()).prop_map(|(time, offset)| time - offset),
        ]
    })
}

proptest! {
    #[test]
    fn every_expression_is_read_as_it_was_written(time in expression()) {
        prop_assert_eq!(time.to_string().parse::<TimeExpression>().unwrap(), time);
    }

    #[test]
    fn every_range_is_read_as_it_was_written_or_refused(from in expression(), to in expression(), step in offset()) {
        let range = TimeRange::since(from).until(to).every(step);
        match range.to_string().parse::<TimeRange>() {
            Ok(read) => prop_assert_eq!(read, range),
            Err(_) => prop_assert!(TimeRanges::from(range).fault().is_some()),
        }
    }

    #[test]
    fn no_text_is_too_strange(text in "[now:+\\-0-9dhmMQso().,epché ]{0,40}") {
        drop(text.parse::<TimeRange>());
        prop_assert_eq!(TimeRanges::from(text.as_str()).to_string(), text);
    }
}
