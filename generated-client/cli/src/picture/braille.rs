//! A picture of braille characters, which have two by four dots each.

use egauge_webapi::runtime::Plain;

use super::{Axis, Series, Window, digits};

/// The character without dots.
const EMPTY: u32 = 0x2800;

/// The bits of a character's dots, from top to bottom, left and right.
const DOTS: [[u32; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];

/// Dots, two by four of them in each character.
struct Canvas {
    width: usize,
    height: usize,
    cells: Vec<u32>,
}

impl Canvas {
    fn new(width: usize, height: usize) -> Self {
        Self { width, height, cells: vec![0; width * height] }
    }

    fn dot(&mut self, x: usize, y: usize) {
        let (column, row) = (x / 2, y / 4);
        if column < self.width
            && let Some(cell) = self.cells.get_mut(row * self.width + column)
            && let Some(bit) = DOTS.get(y % 4).and_then(|bits| bits.get(x % 2))
        {
            *cell |= bit;
        }
    }

    /// A line without gaps; places are fractions of width and height.
    fn line(&mut self, from: (f64, f64), to: (f64, f64)) {
        let (right, bottom) =
            ((self.width * 2).saturating_sub(1) as f64, (self.height * 4).saturating_sub(1) as f64);
        let ((x0, y0), (x1, y1)) = ((from.0 * right, from.1 * bottom), (to.0 * right, to.1 * bottom));
        let steps = (x1 - x0).abs().max((y1 - y0).abs()).ceil().max(1.0);
        for step in 0..=steps as usize {
            let part = step as f64 / steps;
            self.dot((x0 + (x1 - x0) * part).round() as usize, (y0 + (y1 - y0) * part).round() as usize);
        }
    }

    fn rows(&self) -> impl Iterator<Item = String> + '_ {
        self.cells
            .chunks(self.width.max(1))
            .map(|row| row.iter().filter_map(|bits| char::from_u32(EMPTY | bits)).collect())
    }
}

/// A picture of a number of columns and lines: the title above, values at the left, times below.
pub(crate) fn braille(of: &Series, axis: &Axis, columns: usize, lines: usize) -> String {
    let mut text = format!("{}\n", Plain(&of.title()));
    let Some(window) = Window::of(of) else { return text + "no data\n" };
    let labels =
        [window.highest, window.lowest].map(|value| format!("{} {}", digits(value), Plain(&of.unit)));
    let margin = labels.iter().map(|label| label.chars().count()).max().unwrap_or_default() + 1;
    let width = columns.saturating_sub(margin).clamp(8, 400);
    let mut canvas = Canvas::new(width, lines);
    if window.lowest < 0.0 && window.highest > 0.0 {
        let zero = window.down(0.0);
        for dot in (0..width * 2).step_by(4) {
            let across = dot as f64 / (width * 2 - 1) as f64;
            canvas.line((across, zero), (across, zero));
        }
    }
    for pair in of.points.windows(2) {
        if let [(time, value), (next, other)] = pair {
            let place = |time, value| (window.across(time), window.down(value));
            canvas.line(place(*time, *value), place(*next, *other));
        }
    }
    let last = lines.saturating_sub(1);
    // The line of zero, unless another label is there.
    let zero = (window.down(0.0) * last as f64).round();
    let zero = (window.lowest < 0.0 && window.highest > 0.0 && zero > 0.0 && zero < last as f64)
        .then_some(zero as usize);
    for (index, row) in canvas.rows().enumerate() {
        let label = match &labels {
            [top, _] if index == 0 => top,
            [_, bottom] if index == last => bottom,
            _ if Some(index) == zero => "0",
            _ => "",
        };
        text.push_str(&format!("{label:>w$} {row}\n", w = margin - 1));
    }
    let mut below = vec![' '; width];
    let mut put = |at: usize, label: &str| {
        let length = label.chars().count();
        let begin = at.min(width.saturating_sub(length));
        // With a gap to other labels.
        let taken = begin.saturating_sub(2)..(begin + length + 2).min(width);
        let is_free = below.get(taken).is_some_and(|cells| cells.iter().all(|cell| *cell == ' '));
        if is_free {
            for (cell, letter) in below.iter_mut().skip(begin).zip(label.chars()) {
                *cell = letter;
            }
        }
    };
    put(0, &axis.label(window.begin));
    put(width, &axis.label(window.end));
    for (time, label) in axis.ticks(window.begin, window.end, (width / 12).max(1)) {
        let at = window.across(time) * width.saturating_sub(1) as f64;
        put((at.round() as usize).saturating_sub(label.chars().count() / 2), &label);
    }
    let below: String = below.into_iter().collect();
    text.push_str(format!("{:margin$}{below}", "").trim_end());
    text.push('\n');
    text
}

/// The latest values as one line of blocks, at most this many, scaled from the lowest to the highest of them.
pub(crate) fn sparkline(values: &[f64], columns: usize) -> String {
    const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let shown = values.get(values.len().saturating_sub(columns)..).unwrap_or_default();
    let finite = || shown.iter().copied().filter(|value| value.is_finite());
    let (Some(low), Some(high)) = (finite().reduce(f64::min), finite().reduce(f64::max)) else {
        return String::new();
    };
    let block = |value: &f64| {
        if !value.is_finite() {
            return ' ';
        }
        // A constant is drawn in the middle.
        let part = if high > low { (value - low) / (high - low) } else { 0.5 };
        let last = BLOCKS.len() - 1;
        BLOCKS.get((part * last as f64).round() as usize).copied().unwrap_or(' ')
    };
    shown.iter().map(block).collect()
}

#[cfg(test)]
mod tests {
    use super::sparkline;

    #[test]
    fn a_line_of_blocks_reaches_from_the_lowest_to_the_highest() {
        assert_eq!(sparkline(&[0.0, 7.0, 3.0], 9), "▁█▄");
        assert_eq!(sparkline(&[9.0, 0.0, 7.0], 2), "▁█");
        assert_eq!(sparkline(&[5.0, 5.0], 9), "▅▅");
        assert_eq!(sparkline(&[0.0, f64::NAN, 1.0], 9), "▁ █");
        assert_eq!(sparkline(&[], 9), "");
    }
}
