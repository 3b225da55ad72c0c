//! What was measured, as text and as Markdown.

use std::fmt::Write as _;

/// What was measured of one thing.
#[derive(Debug)]
pub(super) struct Figure {
    pub(super) what: String,
    pub(super) unit: String,
    /// One of each round.
    pub(super) samples: Vec<f64>,
    pub(super) aim: Option<Aim>,
}

/// What a figure ought to be.
#[derive(Clone, Copy, Debug)]
pub(super) enum Aim {
    AtLeast(f64),
    AtMost(f64),
}

/// What the table asks of figures, by what they are of.
const AIMS: [(&str, Aim); 17] = [
    ("Call, of `Value`", Aim::AtLeast(2.0)),
    ("Call, peak memory", Aim::AtMost(150.0)),
    ("CPU time, of openapi-nexus", Aim::AtMost(0.5)),
    ("egauge-webapi, peak memory", Aim::AtMost(60.0)),
    ("a call, of bare reqwest", Aim::AtLeast(0.94)),
    ("a request over loopback, of bare axum, by CPU time", Aim::AtLeast(0.90)),
    ("a request in process, of bare axum", Aim::AtLeast(0.70)),
    ("with CSV, of the rows alone", Aim::AtLeast(0.6)),
    ("egauge now, beside the meter's own time", Aim::AtMost(50.0)),
    ("check, default, of ploidy", Aim::AtMost(0.14)),
    ("check, with server, of ploidy", Aim::AtMost(0.2)),
    ("release, default, of ploidy", Aim::AtMost(0.25)),
    ("release, bindings, of ploidy", Aim::AtMost(0.18)),
    ("release, with server, of ploidy", Aim::AtMost(0.45)),
    ("rlib, default", Aim::AtMost(12.0)),
    ("rlib, with server", Aim::AtMost(20.0)),
    ("50 calls, release again, of ploidy", Aim::AtMost(0.4)),
];

impl Figure {
    pub(super) fn new(what: impl Into<String>, unit: impl Into<String>, samples: Vec<f64>) -> Self {
        let what = what.into();
        let aim = AIMS.iter().find(|(name, _)| *name == what).map(|(_, aim)| *aim);
        Self { what, unit: unit.into(), samples, aim }
    }

    /// How many times one figure is of another, from round to round.
    pub(super) fn of(what: impl Into<String>, ours: &[f64], other: &[f64]) -> Self {
        let ratios = ours.iter().zip(other).map(|(ours, other)| ours / other).collect();
        Self::new(what, "", ratios)
    }

    fn sorted(&self) -> Vec<f64> {
        let mut sorted = self.samples.clone();
        sorted.sort_by(f64::total_cmp);
        sorted
    }

    /// The median, and the least and the most where there are several.
    pub(super) fn value(&self) -> String {
        let sorted = self.sorted();
        let Some(median) = sorted.get(sorted.len() / 2) else { return "not measured".to_owned() };
        let unit = if self.unit.is_empty() { String::new() } else { format!(" {}", self.unit) };
        match &*sorted {
            [least, .., most] => format!("{}{unit} ({} to {})", short(*median), short(*least), short(*most)),
            _ => format!("{}{unit}", short(*median)),
        }
    }

    /// What it ought to be, and whether it is.
    fn verdict(&self) -> String {
        let sorted = self.sorted();
        let (Some(aim), Some(median)) = (self.aim, sorted.get(sorted.len() / 2)) else {
            return String::new();
        };
        let (text, is_reached) = match aim {
            Aim::AtLeast(least) => (format!("at least {}", short(least)), *median >= least),
            Aim::AtMost(most) => (format!("at most {}", short(most)), *median <= most),
        };
        if is_reached { text } else { format!("{text}: missed") }
    }
}

/// A number with three digits, or all of those before the point.
fn short(number: f64) -> String {
    let digits = match number.abs() {
        size if size < 10.0 => 2,
        size if size < 100.0 => 1,
        _ => 0,
    };
    format!("{number:.digits$}")
}

/// Figures, by part.
#[derive(Debug, Default)]
pub(super) struct Table(Vec<(&'static str, Vec<Figure>)>);

impl Table {
    pub(super) fn add(&mut self, part: &'static str, figures: Vec<Figure>) {
        self.0.push((part, figures));
    }

    fn rows(&self) -> impl Iterator<Item = [String; 4]> {
        let rows =
            self.0.iter().flat_map(|(part, figures)| figures.iter().map(move |figure| (*part, figure)));
        rows.map(|(part, figure)| [part.to_owned(), figure.what.clone(), figure.value(), figure.verdict()])
    }

    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        let longest = self.rows().map(|row| row[1].chars().count()).max().unwrap_or(0);
        for [part, what, value, verdict] in self.rows() {
            let verdict = if verdict.is_empty() { verdict } else { format!("   [{verdict}]") };
            // Writing to a string never fails.
            let _ = writeln!(text, "{part:<9} {what:<longest$}  {value}{verdict}");
        }
        text
    }

    /// As Markdown, with the rows of parts that were not measured from a table before.
    pub(super) fn markdown(&self, parts: &[&str], before: &str) -> String {
        let mut text = "| | what | median (least to most) | to reach |\n|---|---|---|---|\n".to_owned();
        for part in parts {
            let is_measured = self.0.iter().any(|(measured, _)| measured == part);
            for row in self.rows().filter(|row| row[0] == *part) {
                let row = row.map(|cell| cell.replace('|', "\\|"));
                let _ = writeln!(text, "| {} |", row.join(" | "));
            }
            let start = format!("| {part} |");
            for line in before.lines().filter(|line| !is_measured && line.starts_with(&start)) {
                let _ = writeln!(text, "{line}");
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_shows_medians_and_what_is_missed() {
        let mut table = Table::default();
        table.add(
            "route",
            vec![
                Figure::new("a request in process, of bare axum", "", vec![0.8, 0.71, 0.6]),
                Figure::new("a request over loopback, of bare axum, by CPU time", "", vec![0.5, 0.95, 0.8]),
            ],
        );
        table.add(
            "compile",
            vec![Figure { aim: Some(Aim::AtMost(12.0)), ..Figure::new("rlib | default", "MB", vec![12.34]) }],
        );
        table.add(
            "call",
            vec![Figure::new("rows", "rows/s", vec![512_345.6]), Figure::new("none", "s", vec![])],
        );
        let before = "| | what |\n|---|\n| decode | kept | 1.00 |  |\n| route | old | 2.00 |  |\n";
        assert_eq!(
            table.markdown(&["decode", "route", "compile", "call"], before),
            "| | what | median (least to most) | to reach |\n|---|---|---|---|\n\
             | decode | kept | 1.00 |  |\n\
             | route | a request in process, of bare axum | 0.71 (0.60 to 0.80) | at least 0.70 |\n\
             | route | a request over loopback, of bare axum, by CPU time | 0.80 (0.50 to 0.95) | at least 0.90: \
             missed |\n\
             | compile | rlib \\| default | 12.3 MB | at most 12.0: missed |\n\
             | call | rows | 512346 rows/s |  |\n\
             | call | none | not measured |  |\n"
        );
        let text = table.text();
        assert!(text.contains("compile   rlib | default "), "{text}");
        assert!(text.contains("  0.80 (0.50 to 0.95)   [at least 0.90: missed]\n"), "{text}");
    }

    #[test]
    fn ratios_are_taken_from_round_to_round() {
        let figure = Figure::of("CPU time, of openapi-nexus", &[1.0, 3.0], &[2.0, 4.0]);
        assert_eq!(figure.samples, [0.5, 0.75]);
        assert!(figure.aim.is_some());
    }
}
