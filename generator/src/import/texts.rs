//! Our texts that replace prose and code in examples.
//!
//! A string gives way if it has a line break, is code, or has five words or more, a word being a run of letters
//! and digits. What it gives way to is of the same kind, so that the example stays an example of its schema;
//! each replacement is again one of its kind that is replaced by itself, so importing twice changes nothing.

use std::net::Ipv6Addr;

/// What `text`, an example of the member or schema called `name`, gives way to, if it does.
pub(super) fn replace(name: &str, text: &str) -> Option<String> {
    if !is_ours_to_write(text) || EXCEPTIONS.iter().any(|(is, _reason)| is(text)) {
        return None;
    }
    let name = name.to_ascii_lowercase();
    let row = TABLE.iter().find(|row| (row.is)(&name, text));
    Some(row.map_or_else(|| "Some text".to_owned(), |row| (row.ours)(text)))
}

/// Whether a string is prose or code.
fn is_ours_to_write(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).count();
    words >= 5 || text.contains(['\n', '\r']) || (text.contains('(') && text.trim_end().ends_with(");"))
}

/// Whether a string is one of those that stay, and why they are data.
type Exception = (fn(&str) -> bool, &'static str);

/// Strings that stay though they look like prose or code.
const EXCEPTIONS: &[Exception] = &[
    (|text| text.starts_with("EAGAIN:"), "clients tell a pending call by this prefix"),
    (|text| is_csv(text) && text.lines().count() <= 2, "heading and row of a CSV reply are its format"),
];

/// A kind of string and what replaces it.
struct Row {
    /// Whether a string of the member or schema with this name (in lower case) is of the kind; the first row that
    /// says so is taken.
    is: fn(name: &str, text: &str) -> bool,
    ours: fn(text: &str) -> String,
}

const TABLE: &[Row] = &[
    // Recognised by their form.
    Row {
        is: |_, text| is_csv(text),
        ours: |text| text.lines().take(2).map(|line| format!("{line}\n")).collect(),
    },
    Row { is: |_, text| is_json(text), ours: |_| r#"{"name":"default","dashlets":[]}"#.to_owned() },
    Row { is: |_, text| is_percent_encoded(text), ours: |_| "https%3A%2F%2Ftariffs.example".to_owned() },
    Row { is: |_, text| is_mac(text), ours: mac },
    Row { is: |_, text| text.parse::<Ipv6Addr>().is_ok(), ours: |_| "2001:db8::27".to_owned() },
    Row { is: |_, text| is_word(text) && text.contains("://"), ours: url },
    Row { is: |_, text| text.starts_with("now-"), ours: |_| "now-3600:60:now".to_owned() },
    Row { is: |_, text| text.contains(';') && text.contains('%'), ours: |_| "UTC;%H:%M".to_owned() },
    Row { is: |_, text| is_word(text) && text.contains('@'), ours: |_| "2@5:1@50".to_owned() },
    Row { is: |_, text| is_word(text) && text.contains(",M"), ours: |_| "CST6CDT,M3.2.0,M11.1.0".to_owned() },
    Row { is: |_, text| is_word(text) && text.starts_with('['), ours: |_| "[WPA2-PSK-CCMP][WPS]".to_owned() },
    Row { is: |_, text| is_word(text) && text.contains(','), ours: |_| "json,gzip,skip=59".to_owned() },
    Row { is: |_, text| is_word(text) && text.contains('.'), ours: |_| "time.example.org".to_owned() },
    Row {
        is: |_, text| text.contains('(') && text.trim_end().ends_with(");"),
        ours: |_| "return 1".to_owned(),
    },
    // Recognised by what they are examples of, and by a word where neighbours would be alike otherwise.
    Row { is: |name, _| name.ends_with("kernel"), ours: |_| "6.1.0 #1".to_owned() },
    Row {
        is: |name, text| name.ends_with("doc") && text.starts_with("Open"),
        ours: |_| "Opens a relay".to_owned(),
    },
    Row {
        is: |name, text| name.ends_with("doc") && text.starts_with("Read"),
        ours: |_| "Reads coils".to_owned(),
    },
    Row { is: |name, _| name.ends_with("doc"), ours: |_| "Closes a relay".to_owned() },
    Row {
        is: |name, text| name.ends_with("help") && text.contains("sine"),
        ours: |_| "Sine of degrees".to_owned(),
    },
    Row {
        is: |name, text| name.ends_with("help") && text.contains("average"),
        ours: |_| "Mean of a day".to_owned(),
    },
    Row {
        is: |name, text| name.ends_with("help") && text.contains("cumul"),
        ours: |_| "Total so far".to_owned(),
    },
    Row { is: |name, _| name.ends_with("help"), ours: |_| "Larger of two values".to_owned() },
    Row {
        is: |name, text| name.ends_with("desc") && text.starts_with("Start"),
        ours: |_| "Billing start".to_owned(),
    },
    Row { is: |name, _| name.ends_with("desc"), ours: |_| "Energy since midnight".to_owned() },
    Row { is: |name, _| name.ends_with("detail"), ours: |_| "Too hot: %l".to_owned() },
    Row {
        is: |name, text| name.ends_with("msg") && text.contains("failed"),
        ours: |_| "Service failed".to_owned(),
    },
    Row { is: |name, _| name.ends_with("msg"), ours: |_| "Service started".to_owned() },
    Row { is: |name, _| name.ends_with("log"), ours: |_| "Mail accepted".to_owned() },
    Row { is: |name, _| name.starts_with("error"), ours: |_| "Not supported".to_owned() },
];

fn is_word(text: &str) -> bool {
    !text.contains(char::is_whitespace)
}

fn is_csv(text: &str) -> bool {
    text.ends_with('\n')
        && text.lines().all(|line| line.starts_with('"') && line.contains("\",\"") && line.ends_with('"'))
}

fn is_json(text: &str) -> bool {
    text.starts_with(['{', '[']) && serde_json::from_str::<serde_json::Value>(text).is_ok()
}

fn is_percent_encoded(text: &str) -> bool {
    let escapes = text.split('%').skip(1);
    is_word(text)
        && escapes.clone().count() > 1
        && escapes
            .into_iter()
            .all(|rest| rest.get(..2).is_some_and(|hex| u8::from_str_radix(hex, 16).is_ok()))
}

/// A MAC address, alone or followed by `/` and a key.
fn is_mac(text: &str) -> bool {
    let address = text.split_once('/').map_or(text, |(address, _)| address);
    address.split(':').count() == 6
        && address.split(':').all(|byte| byte.len() == 2 && u8::from_str_radix(byte, 16).is_ok())
}

/// An address of the range for documentation (RFC 7042), numbered by its last byte.
fn mac(text: &str) -> String {
    let (address, key) =
        text.split_once('/').map_or((text, ""), |(address, _)| (address, "/AAAA-BBBB-CCCC-DDDD"));
    let last = address.rsplit(':').next().unwrap_or_default();
    format!("00:00:5e:00:53:{last}{key}")
}

fn url(text: &str) -> String {
    format!("{}://service.example/v1", text.split("://").next().unwrap_or_default())
}
