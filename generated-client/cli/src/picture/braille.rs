//! A picture of characters that each have two by four dots.

use super::{Titled, Window, digits};

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

    /// Dots without gaps from one place to another, given as parts of the whole.
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

/// A picture of so many columns and lines, with the values at top and bottom, and the times below.
pub(crate) fn braille(of: &Titled<'_>, columns: usize, lines: usize) -> String {
    let Some(window) = Window::of(of.waveform) else { return "there is nothing to draw\n".to_owned() };
    let labels = [window.highest, window.lowest].map(|value| format!("{} {}", digits(value), of.unit));
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
    for pair in of.waveform.samples.windows(2) {
        if let [one, other] = pair {
            let place = |time, value| (window.across(time), window.down(value));
            canvas.line(place(one.time, one.value), place(other.time, other.value));
        }
    }
    let mut text = String::new();
    let last = lines.saturating_sub(1);
    for (index, row) in canvas.rows().enumerate() {
        let label = match &labels {
            [top, _] if index == 0 => top,
            [_, bottom] if index == last => bottom,
            _ => "",
        };
        text.push_str(&format!("{label:>w$} {row}\n", w = margin - 1));
    }
    let [begin, end] = [window.begin, window.end].map(|time| format!("{} ms", digits(time * 1e3)));
    let gap = width.saturating_sub(begin.chars().count());
    text.push_str(&format!("{:margin$}{begin}{end:>gap$}\n", ""));
    text
}
