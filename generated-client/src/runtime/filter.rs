//! Filters: which part of a value a meter shows.

use std::ops::RangeInclusive;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::compose::{Check, sent_as_text};

/// What stays as it is in a member's name.
const NAME: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Which members and elements of a value a meter shows: what [`Call::filter`](super::Call::filter) takes.
///
/// ```
/// use egauge_webapi::Filter;
///
/// // Two members of an object.
/// let some = Filter::from(Filter::members(["hostname", "ip"]));
/// assert_eq!(some.to_string(), "{hostname,ip}");
/// // Of the elements 0, 3, 4 and 5 of an array, one member.
/// let addresses = Filter::elements().index(0).range(3..=5).each(Filter::members(["addr"]));
/// assert_eq!(addresses.to_string(), "[(0,3:5){addr}]");
/// // One member whole, of another one a part.
/// let map = Filter::members(["name"]).with("reg", Filter::elements().each(Filter::members(["addr"])));
/// assert_eq!(Filter::from(map).to_string(), "{name,reg[{addr}]}");
/// // A text is sent as it is.
/// assert_eq!(Filter::from("{a,b}").to_string(), "{a,b}");
/// ```
///
/// Names of members are escaped as the grammar of filters wants it, so that any name can be given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use = "a filter does nothing until it is given to a call"]
pub struct Filter {
    text: String,
    fault: Option<String>,
}

/// A [`Filter`] of an object: see [`Filter::members`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[must_use = "a filter does nothing until it is given to a call"]
pub struct MemberFilter {
    members: Vec<String>,
    fault: Option<String>,
}

/// A [`Filter`] of an array: see [`Filter::elements`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[must_use = "a filter does nothing until it is given to a call"]
pub struct ElementFilter {
    ranges: Vec<String>,
    fault: Option<String>,
}

impl Filter {
    /// These members of an object, whole; all of them if there is no name.
    pub fn members<N: AsRef<str>>(names: impl IntoIterator<Item = N>) -> MemberFilter {
        let members = names.into_iter().map(|name| escaped(name.as_ref())).collect();
        MemberFilter { members, fault: None }
    }

    /// Elements of an array: those that [`index`](ElementFilter::index) and [`range`](ElementFilter::range) name, all
    /// of them if there is none.
    pub fn elements() -> ElementFilter {
        ElementFilter::default()
    }
}

impl MemberFilter {
    /// One more member, of which another filter says what is shown.
    pub fn with(mut self, name: &str, filter: impl Into<Filter>) -> Self {
        let Filter { text, fault } = filter.into();
        self.members.push(escaped(name) + &text);
        self.fault = self.fault.or(fault);
        self
    }
}

impl ElementFilter {
    /// The element of this index; the first has 0.
    pub fn index(mut self, index: usize) -> Self {
        self.ranges.push(index.to_string());
        self
    }

    /// The elements of these indices.
    pub fn range(mut self, indices: RangeInclusive<usize>) -> Self {
        let (first, last) = indices.into_inner();
        if first > last {
            let fault =
                format!("the filter's range `{first}:{last}` has no element: the lower index is the first");
            self.fault.get_or_insert(fault);
        }
        self.ranges.push(format!("{first}:{last}"));
        self
    }

    /// Of each of these elements, what another filter lets through.
    pub fn each(self, filter: impl Into<Filter>) -> Filter {
        let Filter { text, fault } = filter.into();
        let ranges = match self.ranges.as_slice() {
            [] => String::new(),
            [one] => one.clone(),
            several if text.is_empty() => several.join(","),
            several => format!("({})", several.join(",")),
        };
        Filter { text: format!("[{ranges}{text}]"), fault: self.fault.or(fault) }
    }
}

fn escaped(name: &str) -> String {
    utf8_percent_encode(name, NAME).to_string()
}

impl From<MemberFilter> for Filter {
    fn from(filter: MemberFilter) -> Self {
        Self { text: format!("{{{}}}", filter.members.join(",")), fault: filter.fault }
    }
}

impl From<ElementFilter> for Filter {
    fn from(filter: ElementFilter) -> Self {
        filter.each("")
    }
}

sent_as_text!(Filter, |text| Filter { text, fault: None });

impl Check for Filter {
    fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;
    use crate::runtime::compose::Check as _;

    #[test]
    fn filters_are_written_as_the_grammar_has_them() {
        let none: [&str; 0] = [];
        for (filter, text) in [
            (Filter::members(none).into(), "{}"),
            (Filter::elements().into(), "[]"),
            (Filter::elements().index(7).into(), "[7]"),
            (Filter::elements().index(0).range(3..=5).into(), "[0,3:5]"),
            (Filter::elements().range(7..=8).each(Filter::members(["addr"])), "[7:8{addr}]"),
            (
                Filter::members(["a b,c{d}", "Küche%", "x-y_z.~"]).into(),
                "{a%20b%2Cc%7Bd%7D,K%C3%BCche%25,x-y_z.~}",
            ),
            (Filter::members(none).with("a", Filter::members(none).with("b", "[1]")).into(), "{a{b[1]}}"),
        ] {
            let filter: Filter = filter;
            assert_eq!((filter.to_string().as_str(), filter.fault()), (text, None));
        }
    }

    #[test]
    #[expect(clippy::reversed_empty_ranges, reason = "that is what is refused")]
    fn a_range_the_wrong_way_round_is_a_fault_of_the_whole() {
        let filter: Filter = Filter::members(["a"]).with("b", Filter::elements().range(5..=3)).into();
        assert!(filter.fault().is_some_and(|fault| fault.contains("`5:3`")));
    }
}
