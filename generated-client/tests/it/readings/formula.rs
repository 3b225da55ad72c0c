//! Formulas of virtual registers: what is read, what is refused, what comes out of them.

use egauge_webapi::runtime::Plain;
use egauge_webapi::services::formula::{EvaluationError, Formula, Limit, Term};
use proptest::prelude::*;

fn formula(text: &str) -> Formula {
    Formula::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

/// The values of the registers `a`, `b` and `c`.
fn of<T: Copy>(values: [T; 3]) -> impl Fn(&str) -> Option<T> {
    move |name| ["a", "b", "c"].iter().position(|other| *other == name).map(|index| values[index])
}

#[test]
fn formulas_are_read_in_every_form_that_meters_write() {
    for (text, terms, written) in [
        ("", vec![], ""),
        (" \t", vec![], ""),
        (r#"+"Grid"+"Solar""#, vec![Term::plus("Grid"), Term::plus("Solar")], r#"+"Grid"+"Solar""#),
        (r#""Grid"-"Solar""#, vec![Term::plus("Grid"), Term::minus("Solar")], r#"+"Grid"-"Solar""#),
        (r#"- "a"	+ "b" "#, vec![Term::minus("a"), Term::plus("b")], r#"-"a"+"b""#),
        // The document's example.
        (
            r#"+"Panel \"A\""+"Solar+"-"EV""#,
            vec![Term::plus("Panel \"A\""), Term::plus("Solar+"), Term::minus("EV")],
            r#"+"Panel \"A\""+"Solar+"-"EV""#,
        ),
        (r#"+"a\\b\c""#, vec![Term::plus("a\\bc")], r#"+"a\\bc""#),
        (
            r#"MAX("Grid",0)-MIN("EV" , 7)"#,
            vec![Term::plus("Grid").limited(Limit::Max(0)), Term::minus("EV").limited(Limit::Min(7))],
            r#"+MAX("Grid",0)-MIN("EV",7)"#,
        ),
        (
            "MIN ( Main panel , -3 )",
            vec![Term::plus("Main panel").limited(Limit::Min(-3))],
            r#"+MIN("Main panel",-3)"#,
        ),
        (r#""""#, vec![Term::plus("")], r#"+"""#),
        (r#"+"Zähler 1""#, vec![Term::plus("Zähler 1")], r#"+"Zähler 1""#),
    ] {
        let read = formula(text);
        assert_eq!(read, Formula::new(terms), "{text}");
        assert_eq!(read.to_string(), written);
        assert_eq!(formula(written), read);
    }
}

#[test]
fn what_is_no_formula_is_refused_where_it_goes_wrong() {
    for (text, position, expected, found) in [
        ("Grid", 0, "a register's name in double quotes", "found 'G'"),
        (r#""a""b""#, 3, "`+` or `-`", "found '\"'"),
        (r#"+"a"+"#, 5, "a register's name in double quotes", "found its end"),
        (r#"+"a"*"b""#, 4, "`+` or `-`", "found '*'"),
        (r#""aä" x"#, 5, "`+` or `-`", "found 'x'"),
        (r#"+"a"#, 3, "a double quote at the end", "found its end"),
        (r#"+"a\"#, 4, "a character after the backslash", "found its end"),
        (r#"++"a""#, 1, "a register's name", "found '+'"),
        (r#"MEAN("a",0)"#, 1, "`MIN` or `MAX`", "found 'E'"),
        (r#"MIX("a",0)"#, 2, "`MIN` or `MAX`", "found 'X'"),
        (r#"max("a",0)"#, 0, "`MIN` or `MAX`", "found 'm'"),
        (r#"MAX"a""#, 3, "`(`", "found '\"'"),
        (r#"MAX("a")"#, 7, "`,` and a whole number", "found ')'"),
        ("MAX(,0)", 4, "a register's name", "found ','"),
        (r#"MAX("a",)"#, 8, "a whole number", "found ')'"),
        (r#"MAX("a",1.5)"#, 9, "`)`", "found '.'"),
        (r#"MAX("a",9223372036854775808)"#, 8, "a whole number of 64 bits", "found '9'"),
        (r#"MAX("a",0"#, 9, "`)`", "found its end"),
        ("\n", 0, "a register's name", "found '\\n'"),
    ] {
        let error = Formula::parse(text).expect_err(text);
        let said = error.to_string();
        assert_eq!(error.position(), position, "{text}: {said}");
        assert!(
            said.contains(&format!("`{}`", Plain(text))) && said.contains(expected) && said.contains(found),
            "{said}"
        );
        assert!(expected.is_empty() || error.expected().contains(expected.split('`').next().unwrap()));
    }
    let long = Formula::parse(&("+\"a\"".repeat(5000) + "?")).unwrap_err();
    assert_eq!(long.position(), 20_000);
    assert!(long.to_string().len() < 250, "{long}");
}

#[test]
fn rates_are_added_taken_away_and_limited() {
    let rates = of([100.0, -40.0, 7.5]);
    for (text, rate) in [
        ("", 0.0),
        (r#""a"+"b""#, 60.0),
        (r#"-"a"-"b"+"c""#, -52.5),
        (r#""a"+"a""#, 200.0),
        (r#"MAX("b",0)"#, 0.0),
        (r#"MAX("a",0)"#, 100.0),
        (r#"MIN("b",0)"#, -40.0),
        (r#"-MIN("a",30)"#, -30.0),
        (r#"MAX("b",-10)"#, -10.0),
    ] {
        assert_eq!(formula(text).rate(&rates), Ok(rate), "{text}");
    }
    let error = formula(r#""a"+"Sloar""#).rate(&rates).unwrap_err();
    assert_eq!(error, EvaluationError::Missing("Sloar".to_owned()));
    assert!(error.to_string().contains("`Sloar`"));
}

#[test]
fn counters_start_over_and_changes_are_right_nevertheless() {
    let sum = formula(r#""a"+"b"-"c""#);
    // `a` goes past the end of 64 bits by 4: from max - 5 by 10.
    let (before, after) = ([i64::MAX - 5, 20, 3], [i64::MIN + 4, 27, 1]);
    let changes = [10, 7, -2];
    for index in 0..3 {
        assert_eq!(after[index].wrapping_sub(before[index]), changes[index]);
    }
    // 10 + 7 + 2
    assert_eq!(sum.change(60.0, 1.0, of(changes)), Ok(19));
    let (first, last) = (sum.counter(of(before)).unwrap(), sum.counter(of(after)).unwrap());
    assert_eq!(last.wrapping_sub(first), 19);
    assert_eq!(sum.counter(|_| None), Err(EvaluationError::Missing("a".to_owned())));
}

#[test]
fn limits_are_of_the_average_rate_of_a_step() {
    let bought = formula(r#"MAX("a",0)"#);
    assert!(!bought.is_linear());
    // 90 kJ out and 30 kJ in, minute by minute: what came in counts.
    assert_eq!(bought.change(60.0, 1.0, of([-90_000, 0, 0])), Ok(0));
    assert_eq!(bought.change(60.0, 1.0, of([30_000, 0, 0])), Ok(30_000));
    // Both minutes in one step: on average nothing came in.
    assert_eq!(bought.change(120.0, 1.0, of([-60_000, 0, 0])), Ok(0));
    // At most 5 V for 10 s, of a quantum of a thousandth: 5 × 10 × 1000 counts.
    assert_eq!(formula(r#"MIN("a",5)"#).change(10.0, 0.001, of([80_000, 0, 0])), Ok(50_000));
    assert_eq!(formula(r#"MIN("a",5)"#).change(10.0, 0.001, of([49_999, 0, 0])), Ok(49_999));
    // A limit that is out of range is the farthest one.
    let far = formula(&format!(r#"MAX("a",{})"#, i64::MAX));
    assert_eq!(far.change(1e9, 1.0, of([5, 0, 0])), Ok(i64::MAX));
    assert_eq!(bought.counter(of([1, 2, 3])), Err(EvaluationError::Limited("a".to_owned())));
}

fn any_term() -> impl Strategy<Value = Term> {
    let limit = prop_oneof![
        4 => Just(None),
        1 => any::<i64>().prop_map(|limit| Some(Limit::Min(limit))),
        1 => any::<i64>().prop_map(|limit| Some(Limit::Max(limit))),
    ];
    let name = prop_oneof!["[a-c\"\\\\ ,+]{0,6}", "\\PC{0,12}", any::<String>()];
    (any::<bool>(), name, limit).prop_map(|(negative, name, limit)| {
        let term = if negative { Term::minus(name) } else { Term::plus(name) };
        limit.map_or(term.clone(), |limit| term.limited(limit))
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(terms in prop::collection::vec(any_term(), 0..6)) {
        let made = Formula::new(terms);
        prop_assert_eq!(Formula::parse(&made.to_string()), Ok(made.clone()));
        let json = serde_json::to_string(&made).unwrap();
        prop_assert_eq!(serde_json::from_str::<Formula>(&json).unwrap(), made);
    }

    #[test]
    fn any_text_is_read_or_refused(text in prop_oneof![any::<String>(), "[\"\\\\+\\-MINAX(),0-9a ]{0,30}"]) {
        match Formula::parse(&text) {
            Ok(read) => {
                prop_assert_eq!(Formula::parse(&read.to_string()), Ok(read.clone()));
                let _ = read.rate(|_| Some(f64::NAN));
                let _ = read.change(f64::INFINITY, 0.0, |_| Some(i64::MIN));
            }
            Err(error) => prop_assert!(error.position() <= text.chars().count() && !error.to_string().is_empty()),
        }
    }

    /// The rate of a sum is the sum's rate: counters of constant rates, over any time, from anywhere.
    #[test]
    fn rates_and_changes_agree(
        terms in prop::collection::vec((any::<bool>(), 0..3_usize), 0..6),
        rates in prop::array::uniform3(-1_000_000..1_000_000_i64),
        begin in prop::array::uniform3(any::<i64>()),
        seconds in 1..100_000_i64,
    ) {
        let names = ["a", "b", "c"];
        let made = Formula::new(terms.into_iter().map(|(negative, index)| {
            if negative { Term::minus(names[index]) } else { Term::plus(names[index]) }
        }));
        let changes = rates.map(|rate| rate * seconds);
        let end = [0, 1, 2].map(|index| begin[index].wrapping_add(changes[index]));
        let change = made.change(seconds as f64, 1.0, of(changes)).unwrap();
        let (first, last) = (made.counter(of(begin)).unwrap(), made.counter(of(end)).unwrap());
        prop_assert_eq!(last.wrapping_sub(first), change);
        let rate = made.rate(of(rates.map(|rate| rate as f64))).unwrap();
        prop_assert_eq!(rate * seconds as f64, change as f64);
    }
}
