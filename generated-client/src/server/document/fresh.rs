//! What a `DELETE` leaves of that which always exists.

use super::super::schema::{Kind, Member, Schema};
use crate::runtime::{Json, Map};

/// The value that the document gives, else the empty one of the type, if the type has one.
pub(super) fn value(schema: &Schema, member: Option<&Member>) -> Option<Json> {
    let given = member.and_then(|member| member.default).and_then(|json| json.parse().ok());
    given.or_else(|| empty(schema)).filter(|value| schema.check(value).is_ok())
}

fn empty(schema: &Schema) -> Option<Json> {
    if schema.nullable {
        return Some(Json::Null);
    }
    match schema.kind {
        Kind::Boolean => Some(false.into()),
        Kind::Integer { minimum, maximum } => {
            let least = 0.clamp(minimum, maximum);
            i64::try_from(least).map(Json::from).or_else(|_| u64::try_from(least).map(Json::from)).ok()
        }
        Kind::Number { minimum, .. } if minimum > 0.0 => Some(minimum.into()),
        Kind::Number { maximum, .. } if maximum < 0.0 => Some(maximum.into()),
        Kind::Number { .. } => Some(0.into()),
        Kind::Any => Some(Json::Null),
        Kind::String { .. } | Kind::Enum { .. } => Some("".into()),
        Kind::Timestamp | Kind::Int64 | Kind::Decimal => Some("0".into()),
        Kind::Lenient(scalar) => empty(scalar),
        Kind::Array { .. } => Some(Json::Array(Vec::new())),
        Kind::Map { .. } => Some(Json::Object(Map::new())),
        Kind::Object { members, .. } => {
            let required = members.iter().filter(|member| member.required);
            required.map(|member| Some((member.name, value(member.schema, Some(member))?))).collect()
        }
        // The document's first possibility is as good as any.
        Kind::Union { arms, .. } => arms.first().and_then(|arm| value(arm.schema, None)),
    }
}
