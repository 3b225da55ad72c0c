//! Curves as pictures: in the terminal, and as SVG.

mod axis;
mod braille;
mod svg;

pub(crate) use axis::Axis;
pub(crate) use braille::{braille, sparkline};
pub(crate) use svg::svg;

/// A curve with its name and unit.
pub(crate) struct Series {
    pub(crate) name: String,
    pub(crate) unit: String,
    /// Time in seconds, and value; in the order of time.
    pub(crate) points: Vec<(f64, f64)>,
    /// Whether the picture always includes zero, for amounts.
    pub(crate) has_zero: bool,
}

impl Series {
    /// A curve that is constant in each step, which has a begin, an end and a value.
    pub(crate) fn of_steps(
        name: String,
        unit: String,
        steps: impl IntoIterator<Item = (f64, f64, f64)>,
        has_zero: bool,
    ) -> Self {
        let points =
            steps.into_iter().flat_map(|(begin, end, value)| [(begin, value), (end, value)]).collect();
        Self { name, unit, points, has_zero }
    }

    /// `Grid [kWh]`
    fn title(&self) -> String {
        if self.unit.is_empty() { self.name.clone() } else { format!("{} [{}]", self.name, self.unit) }
    }
}

/// The ranges of times and values that a picture shows; neither is empty.
struct Window {
    begin: f64,
    end: f64,
    lowest: f64,
    highest: f64,
}

impl Window {
    /// The window that shows a whole curve; `None` without points, or with a point that is not finite.
    fn of(series: &Series) -> Option<Self> {
        if !series.points.iter().all(|(time, value)| time.is_finite() && value.is_finite()) {
            return None;
        }
        let values = || series.points.iter().map(|(_, value)| *value);
        let (mut lowest, mut highest) = (values().reduce(f64::min)?, values().reduce(f64::max)?);
        if series.has_zero {
            (lowest, highest) = (lowest.min(0.0), highest.max(0.0));
        }
        let (begin, end) = (series.points.first()?.0, series.points.last()?.0);
        let wide = |low: f64, high: f64, by: f64| if high > low { (low, high) } else { (low - by, low + by) };
        let (lowest, highest) = wide(lowest, highest, 1.0);
        let (begin, end) = wide(begin, end, 1e-3);
        Some(Self { begin, end, lowest, highest })
    }

    /// The same with room between the curve and the frame, except at a zero that is an end.
    fn with_margins(self, has_zero: bool) -> Self {
        let margin = (self.highest - self.lowest) * 0.05;
        let highest = if has_zero && self.highest == 0.0 { 0.0 } else { self.highest + margin };
        let lowest = if has_zero && self.lowest == 0.0 { 0.0 } else { self.lowest - margin };
        Self { highest, lowest, ..self }
    }

    /// From 0 at the beginning to 1 at the end.
    fn across(&self, time: f64) -> f64 {
        (time - self.begin) / (self.end - self.begin)
    }

    /// From 0 at the top to 1 at the bottom.
    fn down(&self, value: f64) -> f64 {
        (self.highest - value) / (self.highest - self.lowest)
    }
}

/// A number with four significant digits.
pub(crate) fn digits(value: f64) -> String {
    digits_beside(value, value)
}

/// A number with as many decimals as a related larger one needs for four significant digits.
pub(crate) fn digits_beside(value: f64, larger: f64) -> String {
    let magnitude = value.abs().max(larger.abs()).log10().floor();
    let behind = if magnitude.is_finite() { (3.0 - magnitude).clamp(0.0, 9.0) as usize } else { 0 };
    let text = format!("{value:.behind$}");
    // `-0.000` is 0.
    if text.trim_start_matches('-').chars().all(|digit| matches!(digit, '0' | '.')) {
        "0".to_owned()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{Series, Window, digits, digits_beside};

    #[test]
    fn a_curve_with_a_point_that_is_no_number_is_not_drawn() {
        let window = |middle| {
            let steps = [(0.0, 1.0, 5.0), (1.0, 2.0, middle), (2.0, 3.0, 7.0)];
            Window::of(&Series::of_steps("Grid".to_owned(), "W".to_owned(), steps, true))
        };
        assert!(window(6.0).is_some_and(|window| (window.lowest, window.highest) == (0.0, 7.0)));
        let wider = window(6.0).map(|window| window.with_margins(true));
        assert!(wider.is_some_and(|window| window.lowest == 0.0 && window.highest > 7.0));
        assert!(window(f64::NAN).is_none() && window(f64::INFINITY).is_none());
    }

    #[test]
    fn numbers_have_four_digits() {
        for (value, text) in [
            (0.0, "0"),
            (-0.0, "0"),
            (169.7056, "169.7"),
            (-1234.6, "-1235"),
            (123_456.0, "123456"),
            (0.012_345_6, "0.01235"),
            (60.0, "60.00"),
            (1e-12, "0"),
            (f64::NAN, "NaN"),
        ] {
            assert_eq!(digits(value), text);
        }
        assert_eq!(digits_beside(-0.000_000_4, 120.2), "0");
        assert_eq!(digits_beside(0.26, 120.2), "0.3");
    }
}
