//! Text from a meter, as a terminal or a log can take it.

use std::borrow::Cow;
use std::fmt::{self, Display};

/// Shows a text without control characters: names of registers, messages of a meter.
///
/// A control character, a line or paragraph separator, or a mark that changes the direction of text is shown as Rust
/// writes it in a string: `\n`, `\u{1b}`, `\u{202e}`. So a name cannot move a terminal's cursor, begin another line
/// of a log, or look like another name. All errors of this crate show what a meter says in this way; values and JSON
/// hold the text as it came.
///
/// ```
/// use egauge_webapi::runtime::Plain;
///
/// assert_eq!(Plain("Grid \u{1b}[31mred\n").to_string(), r"Grid \u{1b}[31mred\n");
/// assert_eq!(format!("{:<6}|", Plain("Küche")), "Küche |");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Plain<'a>(pub &'a str);

impl Display for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&plain(self.0))
    }
}

/// The text of [`Plain`].
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unfit) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if is_unfit(letter) {
            plain.extend(letter.escape_default());
        } else {
            plain.push(letter);
        }
    }
    Cow::Owned(plain)
}

/// Whether a character does something, rather than being one.
fn is_unfit(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            // Marks, embeddings, overrides and isolates of direction.
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}'
            // Separators of lines and paragraphs; what is seen nowhere.
            | '\u{2028}' | '\u{2029}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::{Plain, plain};

    #[test]
    fn what_acts_is_shown_and_what_is_text_stays() {
        for (text, shown) in [
            ("a\u{0}\u{7}\u{8}\t\r\n", r"a\u{0}\u{7}\u{8}\t\r\n"),
            ("\u{1b}[31m \u{9b}31m \u{7f}", r"\u{1b}[31m \u{9b}31m \u{7f}"),
            ("a\u{202e}b\u{2066}c\u{200f}d\u{61c}", r"a\u{202e}b\u{2066}c\u{200f}d\u{61c}"),
            ("a\u{2028}b\u{85}c\u{feff}", r"a\u{2028}b\u{85}c\u{feff}"),
            ("a\u{e0041}", r"a\u{e0041}"),
            ("Küche °C \"€\" \\ 日本 👩\u{200d}🔬", "Küche °C \"€\" \\ 日本 👩\u{200d}🔬"),
        ] {
            assert_eq!(plain(text), shown);
            assert_eq!(plain(shown), shown, "once is enough");
        }
        assert_eq!(format!("{:>8}|", Plain("\u{7}")), r"   \u{7}|");
    }
}
