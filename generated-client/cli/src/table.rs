//! Text in columns.

use egauge_webapi::runtime::Plain;

/// A line for each row: the first column left-aligned, the others right-aligned, two spaces between. Rows may differ in
/// length. Control characters, which names on a meter can contain, are escaped.
pub(crate) fn aligned(rows: &[Vec<String>]) -> String {
    written(rows, false)
}

/// The same with all columns left-aligned.
pub(crate) fn left(rows: &[Vec<String>]) -> String {
    written(rows, true)
}

fn written(rows: &[Vec<String>], left: bool) -> String {
    let plain = |cell: &String| Plain(cell).to_string();
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(plain).collect()).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            if column == 0 {
                line.push_str(&format!("{cell:width$}"));
            } else if left {
                line.push_str(&format!("  {cell:width$}"));
            } else {
                line.push_str(&format!("  {cell:>width$}"));
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Splits `1.235 kW` into number and unit.
pub(crate) fn apart(quantity: &str) -> [String; 2] {
    let (number, unit) = quantity.split_once(' ').unwrap_or((quantity, ""));
    [number.to_owned(), unit.to_owned()]
}

#[cfg(test)]
mod tests {
    use super::{aligned, apart};

    #[test]
    fn columns_are_aligned_by_characters() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let rows = [row(&["Größe", "1", "W"]), row(&["a", "-20.5", "kW"]), row(&["alone"]), row(&[])];
        assert_eq!(aligned(&rows), "Größe      1   W\na      -20.5  kW\nalone\n\n");
        assert_eq!(aligned(&[row(&["\u{1b}[31mGr\u{7}id\n", "1"]), row(&["x", "2"])]).lines().count(), 2);
        assert!(!aligned(&[row(&["\u{1b}[31m\u{202e}"])]).contains(['\u{1b}', '\u{202e}']));
        assert_eq!(aligned(&[]), "");
        assert_eq!(apart("1.5 kW"), ["1.5", "kW"]);
        assert_eq!(apart("7"), ["7", ""]);
    }
}
