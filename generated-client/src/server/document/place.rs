//! The part of a value that a path is about.

use std::borrow::Cow;

use super::super::branch::parameter;
use super::super::schema::{Kind, Member, Schema};
use super::super::{Refusal, Request};
use super::shape::{below, member};
use super::{ANY, Root, fresh};
use crate::runtime::Json;

/// The way from the whole value to a part.
pub(super) struct Place<'a> {
    pub(super) steps: Vec<Step<'a>>,
    /// What the part is.
    pub(super) schema: &'static Schema,
    /// What the whole value is.
    pub(super) root: &'static Schema,
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
        let rest = template.strip_prefix(root.prefix).unwrap_or_default();
        // The root itself may have parameters, and their values come first.
        let skipped = root.prefix.split('/').filter_map(parameter).count();
        let mut values = request.path_values().iter().skip(skipped);
        let mut schema = root.schema;
        let mut steps = Vec::new();
        for segment in rest.split('/').skip(1) {
            let step;
            (step, schema) = if parameter(segment).is_some() {
                let value = values.next().map_or("", String::as_str);
                match schema.kind {
                    Kind::Array { items, .. } => {
                        (Step::Item(value.parse().map_err(|_| absent(value))?), items)
                    }
                    _ => (Step::Entry(value), below(schema, value)),
                }
            } else {
                let member = member(schema, segment);
                let below = member.map_or(&ANY, |member| member.schema);
                (Step::Member(segment, below, member), below)
            };
            steps.push(step);
        }
        Ok(Self { steps, schema, root: root.schema })
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

    /// The part before a change, unless the change may bring it into being.
    pub(super) fn existing<'j>(&self, whole: &'j Json) -> Result<Option<Cow<'j, Json>>, Refusal> {
        let Some((last, above)) = self.steps.split_last() else { return Ok(Some(Cow::Borrowed(whole))) };
        let mut part = Cow::Borrowed(whole);
        for step in above {
            part = match part {
                Cow::Borrowed(part) => step.down(part),
                Cow::Owned(part) => step.down(&part).map(|part| Cow::Owned(part.into_owned())),
            }
            .or_else(|absent| match step {
                Step::Member(..) => Ok(Cow::Owned(Json::Null)),
                _ => Err(absent),
            })?;
        }
        let found = match part {
            Cow::Borrowed(part) => last.down(part),
            Cow::Owned(part) => last.down(&part).map(|part| Cow::Owned(part.into_owned())),
        };
        match (found, last) {
            (Err(absent), Step::Item(_)) => Err(absent),
            (found, _) => Ok(found.ok()),
        }
    }
}

impl Step<'_> {
    pub(super) fn down<'j>(&self, part: &'j Json) -> Result<Cow<'j, Json>, Refusal> {
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

/// Refuses, and names the part that is missing.
pub(super) fn absent(name: impl std::fmt::Display) -> Refusal {
    Refusal::not_found(format!("`{name}` is not there"))
}
