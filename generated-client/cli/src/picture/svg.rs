//! A picture as SVG: a title, and a panel for each curve, one below the other, with ticks and a grid.

use egauge_webapi::runtime::Plain;

use super::axis::numbers;
use super::{Axis, Series, Window};

const WIDTH: f64 = 900.0;
/// Height of a panel with its labels.
const PANEL: f64 = 220.0;
/// Room for the title.
const HEAD: f64 = 44.0;
/// Room for the labels around a panel.
const LEFT: f64 = 70.0;
const RIGHT: f64 = 32.0;
const ABOVE: f64 = 26.0;
const BELOW: f64 = 24.0;

/// The picture as a file's text.
pub(crate) fn svg(title: &str, all: &[Series], axis: &Axis) -> String {
    let height = HEAD + PANEL * all.len() as f64;
    let title = escaped(title);
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
         height=\"{height}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n<title>{title}</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n\
         <text x=\"{LEFT}\" y=\"26\" font-size=\"16\" font-weight=\"bold\">{title}</text>\n"
    );
    for (index, series) in all.iter().enumerate() {
        let top = HEAD + PANEL * index as f64 + ABOVE;
        match Window::of(series) {
            Some(window) => panel(series, axis, &window.with_margins(series.has_zero), top, &mut text),
            None => {
                label(&mut text, LEFT, top, "start", &format!("{}: no data", escaped(&series.name)));
            }
        }
    }
    text.push_str("</svg>\n");
    text
}

fn panel(series: &Series, axis: &Axis, window: &Window, top: f64, text: &mut String) {
    let (width, height) = (WIDTH - LEFT - RIGHT, PANEL - ABOVE - BELOW);
    let (right, bottom) = (LEFT + width, top + height);
    let across = |time| LEFT + window.across(time) * width;
    let down = |value| top + window.down(value) * height;
    let mut line = |x1: f64, y1: f64, x2: f64, y2: f64, color: &str| {
        text.push_str(&format!(
            "<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" stroke=\"{color}\"/>\n"
        ));
    };
    let values = numbers(window.lowest, window.highest, 5);
    let times = axis.ticks(window.begin, window.end, 9);
    for (value, _) in &values {
        line(LEFT - 4.0, down(*value), right, down(*value), if *value == 0.0 { "#888" } else { "#ddd" });
    }
    for (time, _) in &times {
        line(across(*time), top, across(*time), bottom + 4.0, "#ddd");
    }
    text.push_str(&format!(
        "<rect x=\"{LEFT}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"none\" stroke=\"#999\"/>\n"
    ));
    let points: Vec<String> = series
        .points
        .iter()
        .map(|(time, value)| format!("{:.2},{:.2}", across(*time), down(*value)))
        .collect();
    text.push_str(&format!(
        "<polyline points=\"{}\" fill=\"none\" stroke=\"#06c\" stroke-width=\"1.5\"/>\n",
        points.join(" ")
    ));
    label(text, LEFT, top - 8.0, "start", &escaped(&series.title()));
    for (value, words) in values {
        label(text, LEFT - 8.0, down(value) + 4.0, "end", &words);
    }
    for (time, words) in times {
        label(text, across(time), bottom + 18.0, "middle", &words);
    }
}

fn label(text: &mut String, x: f64, y: f64, anchor: &str, words: &str) {
    text.push_str(&format!("<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{words}</text>\n"));
}

fn escaped(text: &str) -> String {
    // XML cannot contain most control characters.
    Plain(text).to_string().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
