//! Texts as lines of documentation: the one place where a string of the document meets rustdoc's Markdown.
//!
//! Whatever a text holds, it stays a comment, becomes no test, links to nothing that is not there, and shows in the
//! order in which it is read.

use super::links::TARGET;

/// Where a line of documentation is broken, without its `///` and indentation.
const WIDTH: usize = 100;

/// Paragraphs separated by an empty line, broken at words. Two sentences that fit one line need no more than that.
pub(super) fn lines(paragraphs: &[&str]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs.iter().map(|text| text.trim_end()).filter(|text| !text.is_empty()) {
        let paragraph: String = paragraph.replace("\r\n", "\n").chars().map(shown).collect();
        let paragraph = paragraph.as_str();
        if let [line] = lines.as_mut_slice()
            && line.ends_with('.')
            && line.chars().count() + paragraph.chars().count() <= WIDTH
            && !paragraph.contains('\n')
            && fence(paragraph).is_none()
        {
            line.push(' ');
            line.push_str(&escaped(paragraph));
            continue;
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        blocks(paragraph, &mut lines);
    }
    lines
}

/// A program that is compiled and not run, behind an empty line.
pub(super) fn example(program: &str) -> Vec<String> {
    let longest = program.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    let mut lines = vec![String::new(), format!(" {fence}no_run")];
    lines.extend(program.lines().map(|line| {
        let line: String = line.chars().map(shown).collect();
        format!(" {line}").trim_end().to_owned()
    }));
    lines.push(format!(" {fence}"));
    lines
}

/// A code span, also of a text with backticks.
pub(super) fn code(text: &str) -> String {
    if text.is_empty() {
        return "the empty string".to_owned();
    }
    let text: String = text.chars().map(|c| if c == '\n' { REPLACEMENT } else { shown(c) }).collect();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    match longest {
        0 if text.trim().is_empty() => format!("a string of {} spaces", text.chars().count()),
        0 => format!("`{text}`"),
        // Three in a row would begin a block.
        1 => format!("`` {text} ``"),
        _ => format!("`{}`", text.replace('`', "'")),
    }
}

/// What is shown for a character that would be none of its own.
const REPLACEMENT: char = '\u{fffd}';

/// Controls, and what turns the direction of the text around it, are replaced; lines stay.
fn shown(c: char) -> char {
    let breaks = matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    match c {
        '\n' => c,
        '\t' => ' ',
        _ if c.is_control() || turns_direction(c) || breaks => REPLACEMENT,
        _ => c,
    }
}

/// Whether a character turns the direction of the text around it, as rustc's lint of such code has them.
pub(super) fn turns_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The lines of a paragraph, or of several: text is wrapped, what stands between fences is kept.
fn blocks(text: &str, lines: &mut Vec<String>) {
    let mut open: Option<&str> = None;
    let mut in_list = false;
    // Code spans go over lines, and end with their paragraph.
    let mut pending: Vec<&str> = Vec::new();
    let flush = |pending: &mut Vec<&str>, lines: &mut Vec<String>, in_list: &mut bool| {
        let whole = escaped(&pending.join("\n"));
        for line in whole.lines() {
            wrap(line, in_list, lines);
        }
        pending.clear();
    };
    for line in text.lines() {
        match (open, fence(line)) {
            (Some(mark), Some(other)) if other.starts_with(mark) && line.trim() == other => {
                lines.push(format!(" {mark}"));
                open = None;
            }
            // A block that stays open for rustdoc if this line were taken as it is.
            (Some(_), _) => lines.push(format!(" {}", line.trim_end()).trim_end().to_owned()),
            (None, Some(mark)) => {
                flush(&mut pending, lines, &mut in_list);
                lines.push(format!(" {mark}text"));
                open = Some(mark);
            }
            (None, None) if line.trim().is_empty() => {
                flush(&mut pending, lines, &mut in_list);
                lines.push(String::new());
            }
            (None, None) => pending.push(line),
        }
    }
    flush(&mut pending, lines, &mut in_list);
    lines.extend(open.map(|mark| format!(" {mark}")));
}

/// The marks that begin or end a block of code, if a line does.
fn fence(line: &str) -> Option<&str> {
    let line = line.trim();
    let mark = line.chars().next().filter(|c| ['`', '~'].contains(c))?;
    let end = line.find(|c| c != mark).unwrap_or(line.len());
    (end >= 3).then(|| line.get(..end)).flatten()
}

/// Breaks one line at blanks; what continues a list item stays indented below it. Four blanks would make code of
/// what is in no list.
fn wrap(line: &str, in_list: &mut bool, lines: &mut Vec<String>) {
    let start = line.trim_start();
    let is_item = start.starts_with(['*', '-']);
    let mut indent = line.len() - start.len();
    if indent == 0 {
        *in_list = is_item;
    }
    if !*in_list && indent > 3 {
        indent = 0;
    }
    *in_list |= is_item;
    let hang = if is_item { indent + 2 } else { indent };
    let mut current = String::new();
    for word in line.split_whitespace() {
        if !current.is_empty() && current.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(format!(" {current}"));
            current = " ".repeat(hang);
        } else if current.is_empty() {
            current = " ".repeat(indent);
        }
        if !current.trim().is_empty() {
            current.push(' ');
        }
        current.push_str(word);
    }
    lines.push(if current.is_empty() { String::new() } else { format!(" {current}") });
}

/// Text whose brackets link to nothing, whose angle brackets are no tags, whose addresses are links and whose runs of
/// backticks and tildes begin no block. Code spans stay as they are.
fn escaped(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let run = rest.len() - rest.trim_start_matches(c).len();
        match c {
            '`' => {
                let after = rest.get(run..).unwrap_or_default();
                match closing(after, run).filter(|_| run < 3) {
                    Some(end) => {
                        let (span, after) = rest.split_at(run + end + run);
                        let target =
                            after.strip_prefix(TARGET[0]).and_then(|rest| rest.split_once(TARGET[1]));
                        match target {
                            Some((target, after)) => {
                                result.push_str(&format!("[{span}]({target})"));
                                rest = after;
                            }
                            None => {
                                result.push_str(span);
                                rest = after;
                            }
                        }
                    }
                    None => {
                        result.push_str(&"\\`".repeat(run));
                        rest = after;
                    }
                }
                continue;
            }
            '~' if run >= 3 => {
                result.push_str(&"\\~".repeat(run));
                rest = rest.get(run..).unwrap_or_default();
                continue;
            }
            '\\' => {
                // What is escaped already stays so; any other is one.
                let next = rest.get(1..).and_then(|rest| rest.chars().next());
                result.push('\\');
                if let Some(next) = next.filter(char::is_ascii_punctuation) {
                    result.push(next);
                    rest = rest.get(2..).unwrap_or_default();
                    continue;
                }
                result.push('\\');
            }
            '[' | ']' | '<' | '>' if c != '>' || !at_start(&result) => {
                result.push('\\');
                result.push(c);
            }
            'h' if !result.ends_with(|c: char| c.is_alphanumeric()) => {
                if let Some(end) = address(rest) {
                    result.push_str(&format!("<{}>", rest.get(..end).unwrap_or_default()));
                    rest = rest.get(end..).unwrap_or_default();
                    continue;
                }
                result.push(c);
            }
            _ => result.push(c),
        }
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    result
}

/// Whether the next character is the first of its line.
fn at_start(text: &str) -> bool {
    text.rsplit('\n').next().is_some_and(|line| line.trim().is_empty())
}

/// Where a run of exactly so many backticks begins.
fn closing(text: &str, run: usize) -> Option<usize> {
    let mut start = 0;
    while let Some(found) = text.get(start..)?.find('`') {
        let place = start + found;
        let rest = text.get(place..)?;
        let length = rest.len() - rest.trim_start_matches('`').len();
        if length == run {
            return Some(place);
        }
        start = place + length;
    }
    None
}

/// The length of an address of the web, without the punctuation behind it.
fn address(text: &str) -> Option<usize> {
    if !text.starts_with("http://") && !text.starts_with("https://") {
        return None;
    }
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || "-._~:/?#@!$&'*+,;=%".contains(c)));
    let found =
        text.get(..end.unwrap_or(text.len()))?.trim_end_matches(['.', ',', ':', ';', '!', '?', '\'', '*']);
    Some(found.len())
}

#[cfg(test)]
mod tests {
    use super::{code, lines};

    fn text(paragraph: &str) -> String {
        lines(&[paragraph]).join("\n")
    }

    #[test]
    fn what_means_something_to_rustdoc_is_text() {
        for (from, to) in [
            ("See [other] and [a](b) or <T>.", " See \\[other\\] and \\[a\\](b) or \\<T\\>."),
            ("`Vec<T>[0]` stays.", " `Vec<T>[0]` stays."),
            ("A `span\nover` lines", " A `span\n over` lines"),
            ("one ` alone [x]", " one \\` alone \\[x\\]"),
            ("at https://x.example/a_b?c=d. Or", " at <https://x.example/a_b?c=d>. Or"),
            ("a\u{202e}b\u{2066}c\u{7}d", " a\u{fffd}b\u{fffd}c\u{fffd}d"),
            ("    indented();", " indented();"),
            ("\tindented();", "  indented();"),
            ("a ``` b ~~~ c", " a \\`\\`\\` b \\~\\~\\~ c"),
            ("```\nlet x = [1];\n```", " ```text\n let x = [1];\n ```"),
            ("~~~rust,should_panic\nx", " ~~~text\n x\n ~~~"),
            ("* a\n  * b\n\n      code", " * a\n   * b\n\n       code"),
            ("C:\\dir \\[x]", " C:\\\\dir \\[x\\]"),
        ] {
            assert_eq!(text(from), to, "{from:?}");
        }
    }

    #[test]
    fn code_spans_hold_anything() {
        for (from, to) in [
            ("a", "`a`"),
            ("", "the empty string"),
            ("a`b", "`` a`b ``"),
            ("a```b", "`a'''b`"),
            ("a\nb\u{202e}", "`a\u{fffd}b\u{fffd}`"),
            ("  ", "a string of 2 spaces"),
        ] {
            assert_eq!(code(from), to, "{from:?}");
        }
    }
}
