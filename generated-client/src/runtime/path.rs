//! The path of a call: its template, for messages, and its text on the wire.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::operation::Fault;

/// Everything but the unreserved characters of RFC 3986.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A path below the API's root.
#[derive(Clone, Debug, Default)]
pub(crate) struct Path {
    template: String,
    /// `None` where it is the same.
    encoded: Option<String>,
    fault: Option<Fault>,
}

impl Path {
    /// The same with a fixed segment behind it.
    pub(crate) fn segment(&self, segment: &str) -> Self {
        self.step(segment, segment)
    }

    /// A path that is encoded already.
    pub(crate) fn raw(path: &str) -> Self {
        let segments = path.strip_prefix('/').unwrap_or_default().split('/');
        let inner = segments.clone().count().saturating_sub(1);
        // Only the last segment may be empty: a slash behind the path.
        let is_sound = segments.enumerate().all(|(index, segment)| {
            is_encoded(segment) && (index == inner && index > 0 || !segment.is_empty())
        });
        let fault = (!is_sound).then(|| {
            let query =
                if path.contains('?') { "; a query is given to the call: `.query(name, value)`" } else { "" };
            let expected = "expected a percent-encoded path such as `/sys/fan`";
            Fault::new(format!("the path is invalid: {expected}{query}"))
        });
        Self { template: path.to_owned(), encoded: None, fault }
    }

    /// The same with the value of a path parameter behind it.
    pub(crate) fn parameter(&self, name: &str, value: &str) -> Self {
        let mut path = self.step(&format!("{{{name}}}"), value);
        // URL parsers resolve `.` and `..` even when percent-encoded, and an empty segment is another resource:
        // sent as they are, these would address something else than what was asked for.
        if matches!(value, "" | "." | "..") && path.fault.is_none() {
            path.fault = Some(
                Fault::new(format!("the path parameter `{name}` cannot be `{value}`")).at(name.to_owned()),
            );
        }
        path
    }

    /// The same with a slash behind it.
    pub(crate) fn trailing_slash(&self) -> Self {
        self.step("", "")
    }

    /// `/config/user/{name}`
    pub(crate) fn template(&self) -> &str {
        &self.template
    }

    /// `/config/user/a%2Fb`; `None` where it is the template.
    pub(crate) fn encoded(&self) -> Option<&str> {
        self.encoded.as_deref()
    }

    /// Why the path cannot be sent.
    pub(crate) fn fault(&self) -> Option<&Fault> {
        self.fault.as_ref()
    }

    fn step(&self, shown: &str, value: &str) -> Self {
        let template = [&*self.template, "/", shown].concat();
        let value = Cow::from(utf8_percent_encode(value, SEGMENT));
        let encoded = (self.encoded.is_some() || value != shown)
            .then(|| [self.encoded().unwrap_or(&self.template), "/", &*value].concat());
        Self { template, encoded, fault: self.fault.clone() }
    }
}

/// Whether a segment can stand in a URL and is no `.` or `..`, encoded or not.
fn is_encoded(segment: &str) -> bool {
    let mut rest = segment.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = match (byte, after) {
            (b'%', [a, b, after @ ..]) if a.is_ascii_hexdigit() && b.is_ascii_hexdigit() => after,
            (b'%', _) => return false,
            _ if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte) => after,
            _ => return false,
        };
    }
    !matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn segments_are_encoded_one_by_one() {
        for (value, expected) in [
            ("owner", "/owner"),
            ("a b", "/a%20b"),
            ("a/b", "/a%2Fb"),
            ("a+b", "/a%2Bb"),
            ("50%", "/50%25"),
            ("%2e", "/%252e"),
            ("...", "/..."),
            ("a\\b?c#d", "/a%5Cb%3Fc%23d"),
            ("°C", "/%C2%B0C"),
            ("~a-b_c.d", "/~a-b_c.d"),
            ("a\r\nb\0", "/a%0D%0Ab%00"),
        ] {
            let path = Path::default().parameter("name", value);
            assert_eq!((path.encoded(), path.template()), (Some(expected), "/{name}"));
            assert!(path.fault().is_none(), "{value}");
        }
    }

    #[test]
    fn what_would_address_another_resource_is_refused() {
        for value in ["", ".", ".."] {
            let path = Path::default().segment("store").parameter("section", value).segment("x");
            assert!(path.fault().is_some(), "{value:?}");
        }
    }

    #[test]
    fn raw_paths_go_as_they_are_or_not_at_all() {
        for path in ["/sys/fan", "/store/a%2Fb/", "/config/user/a+b", "/x"] {
            let raw = Path::raw(path);
            assert_eq!((raw.template(), raw.encoded(), raw.fault().is_none()), (path, None, true));
        }
        for path in [
            "",
            "/",
            "sys",
            "/a//b",
            "//",
            "/a/../b",
            "/a/%2E./b",
            "/a b",
            "/a?b",
            "/a#b",
            "/%2",
            "/%zz",
            "/ä",
            "/a\r",
        ] {
            let raw = Path::raw(path);
            let fault = raw.fault().expect(path);
            assert_eq!(fault.message.contains(".query(name, value)"), path == "/a?b", "{}", fault.message);
        }
    }

    #[test]
    fn trailing_slash_is_kept() {
        let path = Path::default().segment("store").parameter("section", "a").trailing_slash();
        assert_eq!((path.encoded(), path.template()), (Some("/store/a/"), "/store/{section}/"));
    }
}
