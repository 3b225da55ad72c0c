//! A picture as SVG: a panel for each waveform, one below the other.

use egauge_webapi::runtime::Plain;

use super::{Titled, Window, digits};

const WIDTH: f64 = 800.0;
const PANEL: f64 = 200.0;
/// Room for what is written, on all sides of a curve.
const MARGIN: f64 = 60.0;
const GAP: f64 = 30.0;

/// The picture as a file's text.
pub(crate) fn svg(all: &[Titled<'_>]) -> String {
    let height = (PANEL + GAP) * all.len() as f64 + GAP;
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"sans-serif\" \
         font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
    );
    for (index, titled) in all.iter().enumerate() {
        if let Some(window) = Window::of(titled.waveform) {
            let top = GAP + (PANEL + GAP) * index as f64;
            panel(titled, &window, top, &mut text);
        }
    }
    text.push_str("</svg>\n");
    text
}

fn panel(titled: &Titled<'_>, window: &Window, top: f64, text: &mut String) {
    let (width, height) = (WIDTH - 2.0 * MARGIN, PANEL - GAP);
    let bottom = top + height;
    let place = |time, value| (MARGIN + window.across(time) * width, top + window.down(value) * height);
    text.push_str(&format!(
        "<rect x=\"{MARGIN}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"none\" stroke=\"#999\"/>\n"
    ));
    if window.lowest < 0.0 && window.highest > 0.0 {
        let (_, zero) = place(window.begin, 0.0);
        text.push_str(&format!(
            "<line x1=\"{MARGIN}\" y1=\"{zero:.2}\" x2=\"{}\" y2=\"{zero:.2}\" stroke=\"#ccc\"/>\n",
            MARGIN + width
        ));
    }
    let points: Vec<String> = titled
        .waveform
        .samples
        .iter()
        .map(|sample| place(sample.time, sample.value))
        .map(|(x, y)| format!("{x:.2},{y:.2}"))
        .collect();
    text.push_str(&format!(
        "<polyline points=\"{}\" fill=\"none\" stroke=\"#06c\" stroke-width=\"1.5\"/>\n",
        points.join(" ")
    ));
    let unit = escaped(titled.unit);
    let labels = [
        (MARGIN, top - 6.0, "start", format!("{} [{unit}]", escaped(titled.name))),
        (MARGIN - 6.0, top + 12.0, "end", digits(window.highest)),
        (MARGIN - 6.0, bottom, "end", digits(window.lowest)),
        (MARGIN, bottom + 16.0, "start", format!("{} ms", digits(window.begin * 1e3))),
        (MARGIN + width, bottom + 16.0, "end", format!("{} ms", digits(window.end * 1e3))),
    ];
    for (x, y, anchor, label) in labels {
        text.push_str(&format!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{label}</text>\n"));
    }
}

fn escaped(text: &str) -> String {
    // XML has no place for most control characters.
    Plain(text).to_string().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
