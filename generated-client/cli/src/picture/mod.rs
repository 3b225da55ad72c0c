//! Waveforms as pictures: in the terminal, and as SVG.

mod braille;
mod svg;

use egauge_webapi::services::capture::Waveform;

pub(crate) use braille::braille;
pub(crate) use svg::svg;

/// A waveform with what is written beside it.
pub(crate) struct Titled<'a> {
    pub(crate) name: &'a str,
    pub(crate) unit: &'a str,
    pub(crate) waveform: &'a Waveform,
}

/// What a picture shows: times and values from end to end, none of them empty.
struct Window {
    begin: f64,
    end: f64,
    lowest: f64,
    highest: f64,
}

impl Window {
    /// The window in which all of a waveform is seen; nothing to see if there is no sample, or one that is no number.
    fn of(waveform: &Waveform) -> Option<Self> {
        let (lowest, highest) = waveform.range()?;
        let (begin, end) = (waveform.samples.first()?.time, waveform.samples.last()?.time);
        let wide = |low: f64, high: f64, by: f64| if high > low { (low, high) } else { (low - by, low + by) };
        let (lowest, highest) = wide(lowest, highest, 1.0);
        let (begin, end) = wide(begin, end, 1e-3);
        [begin, end, lowest, highest].iter().all(|bound| bound.is_finite()).then_some(Self {
            begin,
            end,
            lowest,
            highest,
        })
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

/// A number with four digits of use.
pub(crate) fn digits(value: f64) -> String {
    digits_beside(value, value)
}

/// A number with as many digits behind the point as a larger one that it belongs to needs for its four.
pub(crate) fn digits_beside(value: f64, larger: f64) -> String {
    let magnitude = value.abs().max(larger.abs()).log10().floor();
    let behind = if magnitude.is_finite() { (3.0 - magnitude).clamp(0.0, 9.0) as usize } else { 0 };
    let text = format!("{value:.behind$}");
    // Nobody wants to read of a negative nothing.
    if text.trim_start_matches('-').chars().all(|digit| matches!(digit, '0' | '.')) {
        "0".to_owned()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{digits, digits_beside};

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
