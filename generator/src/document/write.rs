//! The canonical YAML text of a tree: block style, two spaces, every string the same for YAML 1.1 and 1.2.

use super::scalar::{is_common_number, is_plain_string, is_printable, spell_number};
use super::{Mapping, Node, Pointer};
use std::fmt::Write as _;

/// libyaml takes no longer key on one line (1024 characters with its colon).
const LONGEST_SIMPLE_KEY: usize = 1000;

/// Writes a tree as YAML. `spelling` says how a number was written; a spelling that is not the node's number,
/// or not a number to every reader of YAML, is not used.
pub fn write(node: &Node, spelling: &dyn Fn(&Pointer) -> Option<String>) -> String {
    let mut writer = Writer { out: String::new(), spelling };
    let at = Pointer::root();
    match node {
        Node::Mapping(members) if !members.is_empty() => writer.mapping(members, 0, &at),
        Node::Sequence(items) if !items.is_empty() => writer.sequence(items, 0, &at),
        scalar => {
            let text = writer.inline(scalar, &at);
            writer.out.push_str(&text);
            writer.out.push('\n');
        }
    }
    writer.out
}

struct Writer<'a> {
    out: String,
    spelling: &'a dyn Fn(&Pointer) -> Option<String>,
}

impl Writer<'_> {
    /// Members from the current column on, which is `indent`; ends with a line break.
    fn mapping(&mut self, members: &Mapping, indent: usize, at: &Pointer) {
        for (position, (name, value)) in members.iter().enumerate() {
            if position > 0 {
                self.indent(indent);
            }
            let key = string(name);
            if key.len() > LONGEST_SIMPLE_KEY {
                let _ = writeln!(self.out, "? {key}");
                self.indent(indent);
            } else {
                self.out.push_str(&key);
            }
            self.out.push(':');
            let at = at.child(name);
            match value {
                Node::Mapping(members) if !members.is_empty() => {
                    self.line(indent + 2);
                    self.mapping(members, indent + 2, &at);
                }
                Node::Sequence(items) if !items.is_empty() => {
                    self.line(indent + 2);
                    self.sequence(items, indent + 2, &at);
                }
                scalar => self.scalar(scalar, indent + 2, &at),
            }
        }
    }

    /// Items from the current column on, which is `indent`; ends with a line break.
    fn sequence(&mut self, items: &[Node], indent: usize, at: &Pointer) {
        for (position, item) in items.iter().enumerate() {
            if position > 0 {
                self.indent(indent);
            }
            self.out.push('-');
            let at = at.item(position);
            match item {
                Node::Mapping(members) if !members.is_empty() => {
                    self.out.push(' ');
                    self.mapping(members, indent + 2, &at);
                }
                Node::Sequence(items) if !items.is_empty() => {
                    self.out.push(' ');
                    self.sequence(items, indent + 2, &at);
                }
                scalar => self.scalar(scalar, indent + 2, &at),
            }
        }
    }

    /// A scalar or empty collection after `:` or `-`; lines of a block scalar are indented by `indent`.
    fn scalar(&mut self, node: &Node, indent: usize, at: &Pointer) {
        self.out.push(' ');
        match node {
            Node::String(text) if is_block(text) => {
                self.out.push_str(if text.ends_with('\n') { "|" } else { "|-" });
                for line in text.lines() {
                    self.out.push('\n');
                    if !line.is_empty() {
                        self.indent(indent);
                        self.out.push_str(line);
                    }
                }
            }
            node => {
                let text = self.inline(node, at);
                self.out.push_str(&text);
            }
        }
        self.out.push('\n');
    }

    /// A scalar or empty collection on one line.
    fn inline(&self, node: &Node, at: &Pointer) -> String {
        match node {
            Node::Null => "null".to_owned(),
            Node::Bool(value) => value.to_string(),
            Node::Number(number) => (self.spelling)(at)
                .filter(|text| {
                    is_common_number(text)
                        && text.parse().is_ok_and(|read: serde_json::Number| read == *number)
                })
                .unwrap_or_else(|| spell_number(number)),
            Node::String(text) => string(text),
            Node::Sequence(_) => "[]".to_owned(),
            Node::Mapping(_) => "{}".to_owned(),
        }
    }

    fn indent(&mut self, columns: usize) {
        self.out.extend(std::iter::repeat_n(' ', columns));
    }

    fn line(&mut self, columns: usize) {
        self.out.push('\n');
        self.indent(columns);
    }
}

/// Whether a text of several lines comes back exactly from a block scalar without an indentation indicator.
fn is_block(text: &str) -> bool {
    text.trim_end_matches('\n').contains('\n')
        && !text.ends_with("\n\n")
        && !text.starts_with([' ', '\n'])
        && text
            .split('\n')
            .all(|line| line.chars().all(is_printable) && (line.is_empty() || !line.trim().is_empty()))
}

/// A string on one line: plain if that is safe, else in single quotes, with control characters in double quotes.
fn string(text: &str) -> String {
    if is_plain_string(text) {
        return text.to_owned();
    }
    if text.chars().all(is_printable) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        let code = u32::from(c);
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if is_printable(c) => out.push(c),
            _ => {
                let _ = match code {
                    0..=0xff => write!(out, "\\x{code:02x}"),
                    0x100..=0xffff => write!(out, "\\u{code:04x}"),
                    _ => write!(out, "\\U{code:08x}"),
                };
            }
        }
    }
    out.push('"');
    out
}
