//! Media types: which of them are JSON, text, lines of JSON or bytes.

/// What a body of a media type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// JSON.
    Json,
    /// Text.
    Text,
    /// A JSON value on each line.
    Lines,
    /// Bytes.
    Bytes,
}

/// A media type without its parameters, in lower case.
pub(crate) fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// What the bodies of a media type are; `None` if nothing is made of them.
pub(super) fn form(media: &str) -> Option<Form> {
    const LINES: &[&str] =
        &["application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines"];
    const BYTES: &[&str] = &[
        "application/gzip",
        "application/octet-stream",
        "application/pdf",
        "application/x-gzip",
        "application/x-tar",
        "application/zip",
        "application/zstd",
    ];
    let essence = essence(media);
    let (kind, sort) = essence.split_once('/')?;
    if sort.is_empty() || sort == "*" {
        return None;
    }
    match kind {
        "application" if sort == "json" || sort.ends_with("+json") => Some(Form::Json),
        "application" if LINES.contains(&essence.as_str()) => Some(Form::Lines),
        "application" if BYTES.contains(&essence.as_str()) => Some(Form::Bytes),
        "text" => Some(Form::Text),
        "image" | "audio" | "video" | "font" => Some(Form::Bytes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, essence, form};

    #[test]
    fn parameters_and_case_do_not_count() {
        for media in ["application/json", "Application/JSON; charset=utf-8", "application/json ;a=b"] {
            assert_eq!((essence(media).as_str(), form(media)), ("application/json", Some(Form::Json)));
        }
    }

    #[test]
    fn forms_go_by_the_essence() {
        for (media, expected) in [
            ("application/problem+json", Some(Form::Json)),
            ("text/csv", Some(Form::Text)),
            ("text/plain; charset=utf-8", Some(Form::Text)),
            ("application/x-ndjson", Some(Form::Lines)),
            ("image/png", Some(Form::Bytes)),
            ("application/octet-stream", Some(Form::Bytes)),
            ("application/xml", None),
            ("application/x-www-form-urlencoded", None),
            ("multipart/form-data", None),
            ("*/*", None),
            ("text/*", None),
            ("json", None),
            ("", None),
        ] {
            assert_eq!(form(media), expected, "{media}");
        }
    }
}
