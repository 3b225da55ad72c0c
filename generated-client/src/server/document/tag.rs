//! `If-Match`.

use http::HeaderMap;
use http::header::IF_MATCH;

use super::super::Refusal;

/// Refuses a change of something else than the client has seen. Tags are compared as RFC 9110 has it: a weak one
/// never matches.
pub(super) fn check(headers: &HeaderMap, current: &str) -> Result<(), Refusal> {
    let mut conditions = headers.get_all(IF_MATCH).iter().peekable();
    if conditions.peek().is_none() {
        return Ok(());
    }
    let matches = |tag: &str| {
        tag == "*" || tag.strip_prefix('"').and_then(|tag| tag.strip_suffix('"')) == Some(current)
    };
    let met = conditions
        .filter_map(|value| value.to_str().ok())
        .flat_map(|tags| tags.split(','))
        .map(str::trim)
        .any(matches);
    if met {
        return Ok(());
    }
    Err(Refusal::precondition_failed("the value has changed since the entity tag was given"))
}
