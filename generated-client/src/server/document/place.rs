//! The part of a value that a path is about.

use std::borrow::Cow;

use super::super::branch::parameter;
use super::super::schema::{Kind, Member, Schema};
use super::super::{Refusal, Request};
use super::{ANY, Root, fresh};
use crate::runtime::Json;

/// The way from the whole value to a part.
pub(super) struct Place<'a> {
    pub(super) steps: Vec<Step<'a>>,
    /// What the part is.
    pub(super) schema: &'static Schema,
    whole: &'static Schema,
}

/// A step down.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    /// To a member that the type names.
    Member(&'a str, &'static Schema, Option<&'static Member>),
    /// To a map's entry.
    Entry(&'a str),
    /// To an array's item.
    Item(usize),
}

impl<'a> Place<'a> {
    pub(super) fn find(root: &Root, request: &'a Request) -> Result<Self, Refusal> {
        let template = request.route().template;
        let below = template.strip_prefix(root.prefix).unwrap_or_default();
        // The root itself may have parameters, and their values come first.
        let skipped = root.prefix.split('/').filter_map(parameter).count();
        let mut values = request.path_values().iter().skip(skipped);
        let mut schema = root.schema;
        let mut steps = Vec::new();
        for segment in below.split('/').skip(1) {
            let step;
            (step, schema) = if parameter(segment).is_some() {
                let value = values.next().map_or("", String::as_str);
                match schema.kind {
                    Kind::Array { items, .. } => {
                        (Step::Item(value.parse().map_err(|_| absent(value))?), items)
                    }
                    Kind::Map { values, .. } => (Step::Entry(value), values),
                    Kind::Object { additional: Some(values), .. } => (Step::Entry(value), values),
                    _ => (Step::Entry(value), &ANY),
                }
            } else {
                let member = member(schema, segment);
                let below = member.map_or(&ANY, |member| member.schema);
                (Step::Member(segment, below, member), below)
            };
            steps.push(step);
        }
        Ok(Self { steps, schema, whole: root.schema })
    }

    /// The part as it is.
    pub(super) fn read(&self, whole: &Json) -> Result<Json, Refusal> {
        let mut part = Cow::Borrowed(whole);
        for step in &self.steps {
            part = match part {
                Cow::Borrowed(part) => step.down(part)?,
                Cow::Owned(part) => Cow::Owned(step.down(&part)?.into_owned()),
            };
        }
        Ok(part.into_owned())
    }

    /// Checks the part after a change, and what is around it: an array has room for so many items.
    pub(super) fn check(&self, whole: &Json) -> Result<(), Refusal> {
        let Some(Step::Item(_) | Step::Entry(_)) = self.steps.last() else {
            let part = self.read(whole)?;
            return checked(self.schema, &part);
        };
        let around = Place {
            steps: self.steps.iter().copied().take(self.steps.len() - 1).collect(),
            schema: self.around(),
            whole: self.whole,
        };
        checked(around.schema, &around.read(whole)?)
    }

    /// What the part above is.
    fn around(&self) -> &'static Schema {
        let mut schema = self.whole;
        for step in self.steps.iter().take(self.steps.len().saturating_sub(1)) {
            schema = match (step, schema.kind) {
                (Step::Member(_, below, _), _) => below,
                (Step::Item(_), Kind::Array { items, .. }) => items,
                (Step::Entry(_), Kind::Map { values, .. }) => values,
                (Step::Entry(_), Kind::Object { additional: Some(values), .. }) => values,
                _ => &ANY,
            };
        }
        schema
    }
}

fn checked(schema: &Schema, part: &Json) -> Result<(), Refusal> {
    schema
        .check(part)
        .map_err(|violation| Refusal::bad_request(format!("the value would not fit: {violation}")))
}

impl Step<'_> {
    fn down<'j>(&self, part: &'j Json) -> Result<Cow<'j, Json>, Refusal> {
        match *self {
            Self::Member(name, schema, member) => match part.get(name) {
                Some(part) => Ok(Cow::Borrowed(part)),
                None => fresh::value(schema, member).map(Cow::Owned).ok_or_else(|| absent(name)),
            },
            Self::Entry(name) => part.get(name).map(Cow::Borrowed).ok_or_else(|| absent(name)),
            Self::Item(index) => {
                let item = part.as_array().and_then(|items| items.get(index));
                item.map(Cow::Borrowed).ok_or_else(|| absent(index))
            }
        }
    }
}

/// Refuses with what is not there.
pub(super) fn absent(name: impl std::fmt::Display) -> Refusal {
    Refusal::not_found(format!("`{name}` is not there"))
}

/// The member that a type names, whichever of several types it may be.
fn member(schema: &'static Schema, name: &str) -> Option<&'static Member> {
    match schema.kind {
        Kind::Union { arms, .. } => arms.iter().find_map(|arm| member(arm.schema, name)),
        _ => schema.member(name),
    }
}

/// The value without what is only sent.
pub(super) fn visible(value: Json, schema: &'static Schema) -> Json {
    match (value, schema.kind) {
        (Json::Array(items), Kind::Array { items: schema, .. }) => {
            items.into_iter().map(|item| visible(item, schema)).collect()
        }
        (Json::Object(members), Kind::Map { values: schema, .. }) => {
            members.into_iter().map(|(name, value)| (name, visible(value, schema))).collect()
        }
        (Json::Object(members), Kind::Object { .. } | Kind::Union { .. }) => members
            .into_iter()
            .filter_map(|(name, value)| match member(schema, &name) {
                Some(member) if member.write_only => None,
                Some(member) => Some((name, visible(value, member.schema))),
                None => {
                    let other = match schema.kind {
                        Kind::Object { additional: Some(other), .. } => other,
                        _ => &ANY,
                    };
                    Some((name, visible(value, other)))
                }
            })
            .collect(),
        (value, _) => value,
    }
}
