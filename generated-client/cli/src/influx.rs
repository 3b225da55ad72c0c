//! InfluxDB's line protocol.

use egauge_webapi::services::readings::Readings;

/// A line for each register: `egauge,meter=home,register=Grid value=-4600,unit="W" 1720612800000000000`.
pub(crate) fn lines(meter: &str, readings: &Readings) -> String {
    // Without a time, the database takes its own.
    let time = readings.ts().unix_nanos().map_or_else(String::new, |nanos| format!(" {nanos}"));
    let mut lines = String::new();
    for reading in readings.iter().filter(|reading| reading.quantity.value.is_finite()) {
        lines.push_str(&format!(
            "egauge,meter={},register={} value={},unit=\"{}\"{time}\n",
            tag(meter),
            tag(&reading.name),
            reading.quantity.value + 0.0,
            reading.quantity.unit.to_string().replace('\\', "\\\\").replace('"', "\\\"")
        ));
    }
    lines
}

/// A tag's value. The protocol has no escape for line feeds, and none for a backslash, which must not be the last
/// character.
fn tag(text: &str) -> String {
    let mut tag = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ',' | '=' | ' ' => tag.extend(['\\', letter]),
            letter if letter.is_control() => tag.push('_'),
            letter => tag.push(letter),
        }
    }
    if tag.is_empty() || tag.ends_with('\\') {
        tag.push('_');
    }
    tag
}

#[cfg(test)]
mod tests {
    use super::tag;

    #[test]
    fn any_name_is_a_tag() {
        for (text, expected) in [
            ("Grid", "Grid"),
            ("a b,c=d", "a\\ b\\,c\\=d"),
            ("a\nb\u{1b}", "a_b_"),
            ("end\\", "end\\_"),
            ("", "_"),
            ("é\"", "é\""),
        ] {
            assert_eq!(tag(text), expected);
        }
    }
}
