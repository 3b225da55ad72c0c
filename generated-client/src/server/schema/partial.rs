//! Checks of a value of which only a part has changed.

use super::check::{self, Checked};
use super::{Kind, Schema};
use crate::runtime::Json;

impl Schema {
    /// Checks how many items an array has, if this is an array.
    pub(in super::super) fn check_count(&self, items: usize) -> Checked {
        match self.kind {
            Kind::Array { min_items, max_items, .. } => check::count(items, min_items, max_items, "item"),
            _ => Ok(()),
        }
    }

    /// Checks a value that a body was merged into, where the body has something to say: entries of maps and items of
    /// arrays that were there before are not looked at.
    pub(in super::super) fn check_merged(&self, value: &Json, body: &Json) -> Checked {
        match (self.kind, value, body) {
            (Kind::Map { values, .. }, Json::Object(found), Json::Object(body)) => {
                let changed = body.iter().filter_map(|(name, body)| Some((name, found.get(name)?, body)));
                for (name, value, body) in changed {
                    values.check_merged(value, body).map_err(|violation| violation.in_member(name))?;
                }
                Ok(())
            }
            (Kind::Object { members, additional }, Json::Object(found), Json::Object(body))
                if !members.iter().any(|member| matches!(member.schema.kind, Kind::Union { .. })) =>
            {
                let absent =
                    members.iter().find(|member| member.required && !found.contains_key(member.name));
                if let Some(absent) = absent {
                    return Err(check::missing(absent.name));
                }
                let changed = body.iter().filter_map(|(name, body)| Some((name, found.get(name)?, body)));
                for (name, value, body) in changed {
                    let schema = self.member(name).map(|member| member.schema).or(additional);
                    let Some(schema) = schema else { continue };
                    schema.check_merged(value, body).map_err(|violation| violation.in_member(name))?;
                }
                Ok(())
            }
            (Kind::Array { items, .. }, Json::Array(found), Json::Array(body)) => {
                self.check_count(found.len())?;
                let old = found.len().saturating_sub(body.len());
                for (index, item) in found.iter().enumerate().skip(old) {
                    items.check(item).map_err(|violation| violation.in_item(index))?;
                }
                Ok(())
            }
            _ => self.check(value),
        }
    }
}
