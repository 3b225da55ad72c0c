//! The report as Markdown, for a public bug report: without address, user, serial number, names and values of the meter.
//! Of replies it contains only names that the document has.

use super::document::Document;
use super::report::{Finding, Outcome, Report};
use egauge_webapi::Json;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The longest name that counts as a term of an API.
const LONGEST: usize = 40;

impl Report {
    /// The report for a public bug report, without private data.
    pub(crate) fn markdown(&self, document: &Document) -> String {
        let mut names = BTreeSet::new();
        collect(document.root(), &mut names);
        let public = |text: &Option<String>| {
            text.as_ref().filter(|text| is_word(text)).map_or("unknown", |text| text.as_str()).to_owned()
        };
        let mut text = format!(
            "### eGauge meter against API revision {}\n\n| | |\n|---|---|\n| model | {} |\n| firmware | {} |\n\
             | client | egauge {} |\n| calls | {} in {:.1} s{} |\n",
            egauge_webapi::API_VERSION,
            public(&self.model),
            public(&self.firmware),
            env!("CARGO_PKG_VERSION"),
            self.calls(),
            self.duration.as_secs_f64(),
            if self.all { ", including writes" } else { "" },
        );
        for word in ["decoded", "undecodable", "unknown", "unreachable", "not sent", "refused", "skipped"] {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "| {word} | {} |", self.count(word));
        }
        let lines: Vec<String> = self.findings.iter().filter_map(|finding| line(finding, &names)).collect();
        if !lines.is_empty() {
            text.push('\n');
            text.extend(lines);
        }
        text.push_str("\nNames and values of this meter are left out; `*` stands for a name.\n");
        text
    }
}

/// The difference from the document, if there is one.
fn line(finding: &Finding, names: &BTreeSet<&str>) -> Option<String> {
    let details = match &finding.outcome {
        Outcome::Undecodable { field, message, .. } => {
            let field =
                field.as_deref().map_or(String::new(), |field| format!(" at `{}`", public(field, names)));
            format!("undecodable{field}{}", reason(message))
        }
        Outcome::Decoded { unknown, members } if !unknown.is_empty() || !members.is_empty() => {
            let members: Vec<String> = members
                .iter()
                .map(|name| if is_word(name) { format!("`{name}`") } else { "`*`".to_owned() })
                .collect();
            let mut parts = Vec::new();
            if !unknown.is_empty() {
                parts.push(format!("{} values that the document lacks", unknown.len()));
            }
            if !members.is_empty() {
                parts.push(format!("additional members {}", members.join(", ")));
            }
            parts.join("; ")
        }
        Outcome::Unreachable { .. } => "no reply".to_owned(),
        Outcome::NotSent { .. } => "could not be sent".to_owned(),
        Outcome::Refused { status: Some(status), .. } => format!("refused with status {status}"),
        Outcome::Refused { status: None, .. } => "refused".to_owned(),
        Outcome::Decoded { .. } | Outcome::Skipped { .. } => return None,
    };
    Some(format!("- `{} {}`: {details}\n", finding.method, finding.template))
}

/// The names of all properties of the document.
fn collect<'a>(json: &'a Json, names: &mut BTreeSet<&'a str>) {
    match json {
        Json::Object(members) => {
            if let Some(properties) = json["properties"].as_object() {
                names.extend(properties.keys());
            }
            members.values().for_each(|member| collect(member, names));
        }
        Json::Array(items) => items.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
}

/// A path with `*` for names that the document lacks.
fn public(field: &str, names: &BTreeSet<&str>) -> String {
    let known = |name: &str| name == "result" || name == "?" || names.contains(name);
    let segment = |segment: &str| {
        let (name, index) = segment.split_once('[').map_or((segment, ""), |(name, index)| (name, index));
        let is_index =
            index.is_empty() || index.trim_end_matches(']').bytes().all(|byte| byte.is_ascii_digit());
        let name = if name.is_empty() || known(name) { name } else { "*" };
        if segment.contains('[') && is_index { format!("{name}[{index}") } else { name.to_owned() }
    };
    field.split('.').map(segment).collect::<Vec<_>>().join(".")
}

/// The reason of a decode error, without the value.
fn reason(message: &str) -> String {
    let Some(begin) = ["invalid type: ", "invalid value: ", "missing field "]
        .iter()
        .filter_map(|kind| message.find(kind))
        .min()
    else {
        return String::new();
    };
    let mut text = String::new();
    let mut quoted: Option<char> = None;
    for letter in message.get(begin..).unwrap_or_default().chars() {
        match quoted {
            Some(quote) if letter == quote => quoted = None,
            Some(_) => {}
            None if matches!(letter, '"' | '`') => quoted = Some(letter),
            None if matches!(letter, ';' | '\n' | '{' | '(') => break,
            None => text.push(letter),
        }
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",");
    format!(": {text}")
}

/// Whether a text may be a term of an API or a version, rather than a private name.
fn is_word(text: &str) -> bool {
    text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::{public, reason};
    use std::collections::BTreeSet;

    #[test]
    fn names_and_values_are_left_out() {
        let names = BTreeSet::from(["registers", "idx", "net"]);
        assert_eq!(public("registers[12].idx", &names), "registers[12].idx");
        assert_eq!(public("result.Sauna of Eve.idx", &names), "result.*.idx");
        assert_eq!(public("result.net[eve]", &names), "result.net");
        let message = "GET /x: result.a: invalid type: string \"Eve's \u{1F600}\", expected u64; the reply begins {\"a\":5}";
        assert_eq!(reason(message), ": invalid type: string, expected u64");
        assert_eq!(
            reason("invalid type: integer `51973`, expected a string (of 5)"),
            ": invalid type: integer, expected a string"
        );
        assert_eq!(reason("the reply says 51973"), "");
    }
}
