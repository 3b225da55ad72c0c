//! Limits that no value can keep.

use crate::document::Node;

/// The limits of a schema that contradict each other: the upper one's keyword, and what is wrong.
pub(super) fn contradictions(schema: &Node) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    for (low, high) in
        [("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties")]
    {
        if let (Some(lower), Some(upper)) = (number(schema, low), number(schema, high))
            && lower > upper
        {
            found.push((high, format!("`{low}` is {lower}, more than `{high}`, {upper}")));
        }
    }
    let lowers = [("minimum", false), ("exclusiveMinimum", true)];
    let uppers = [("maximum", false), ("exclusiveMaximum", true)];
    for (low, low_excluded) in lowers {
        for (high, high_excluded) in uppers {
            let (Some(lower), Some(upper)) = (number(schema, low), number(schema, high)) else { continue };
            if lower > upper {
                found.push((high, format!("`{low}` is {lower}, more than `{high}`, {upper}")));
            } else if lower == upper && (low_excluded || high_excluded) {
                found.push((high, format!("no number is within `{low}` and `{high}`, both {lower}")));
            }
        }
    }
    found
}

fn number(schema: &Node, keyword: &str) -> Option<f64> {
    match schema.get(keyword) {
        Some(Node::Number(number)) => number.as_f64(),
        _ => None,
    }
}
