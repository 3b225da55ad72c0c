//! The query of a call, in the order in which it was composed.
//!
//! On the wire: a flag is its name alone, a space is `%20` and a plus `%2B`. Unreserved characters and
//! `: , / ( ) ! @ *` stay readable in values, everything else is percent-encoded; a comma inside an item of a
//! comma list is encoded, so that it does not separate.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What is encoded in an item of a comma list, and in names.
const ITEM: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b':')
    .remove(b'/')
    .remove(b'(')
    .remove(b')')
    .remove(b'!')
    .remove(b'@')
    .remove(b'*');
/// What is encoded in a value.
const VALUE: &AsciiSet = &ITEM.remove(b',');

/// Pairs of a name and a value that is already encoded.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query(Vec<(Cow<'static, str>, Option<String>)>);

impl Query {
    /// `name`, once.
    pub(crate) fn flag(&mut self, name: &'static str) {
        self.put(name, None);
    }

    /// `name=value`, in the place of an earlier one.
    pub(crate) fn set(&mut self, name: &'static str, value: &str) {
        self.put(name, Some(utf8_percent_encode(value, VALUE).to_string()));
    }

    /// Appends `name=value`, or `name` alone.
    pub(crate) fn append(&mut self, name: Cow<'static, str>, value: Option<&str>) {
        self.0.push((name, value.map(|value| utf8_percent_encode(value, VALUE).to_string())));
    }

    /// Adds an item to `name=a,b`.
    pub(crate) fn list(&mut self, name: &'static str, items: &[String]) {
        if items.is_empty() {
            self.0.retain(|(other, _)| other != name);
        } else {
            let items: Vec<String> =
                items.iter().map(|item| utf8_percent_encode(item, ITEM).to_string()).collect();
            self.put(name, Some(items.join(",")));
        }
    }

    /// The text behind the `?`; empty if there is none.
    pub(crate) fn encoded(&self) -> String {
        let mut text = String::new();
        for (name, value) in &self.0 {
            if !text.is_empty() {
                text.push('&');
            }
            text.extend(utf8_percent_encode(name, ITEM));
            if let Some(value) = value {
                text.push('=');
                text.push_str(value);
            }
        }
        text
    }

    fn put(&mut self, name: &'static str, value: Option<String>) {
        match self.0.iter_mut().find(|(other, _)| other == name) {
            Some((_, earlier)) => *earlier = value,
            None => self.0.push((name.into(), value)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Query;

    #[test]
    fn values_are_encoded_as_stated() {
        for (value, expected) in [
            ("3+4", "a=3%2B4"),
            ("a b", "a=a%20b"),
            ("sod(now):1h:soh(now)", "a=sod(now):1h:soh(now)"),
            ("now,now-86400", "a=now,now-86400"),
            ("{hostname,net{ip}}", "a=%7Bhostname,net%7Bip%7D%7D"),
            ("x&y=z#?%", "a=x%26y%3Dz%23%3F%25"),
            ("'\"<>|;", "a=%27%22%3C%3E%7C%3B"),
            ("a/b@c!*", "a=a/b@c!*"),
            ("°", "a=%C2%B0"),
            ("", "a="),
        ] {
            let mut query = Query::default();
            query.set("a", value);
            assert_eq!(query.encoded(), expected);
        }
    }

    #[test]
    fn order_is_that_of_the_calls() {
        let mut query = Query::default();
        query.flag("rate");
        query.append("reg".into(), Some("3"));
        query.set("time", "now");
        query.append("reg".into(), Some("4"));
        query.set("time", "then");
        query.flag("rate");
        assert_eq!(query.encoded(), "rate&reg=3&time=then&reg=4");
    }

    #[test]
    fn lists_keep_their_items_apart() {
        let mut query = Query::default();
        query.list("env", &["all".to_owned(), "a,b".to_owned()]);
        query.list("l", &[]);
        assert_eq!(query.encoded(), "env=all,a%2Cb");
        query.list("env", &[]);
        assert_eq!(query.encoded(), "");
    }
}
