//! What the document says of values: types and constraints as static data, and the check of a value against them.
//!
//! The generator writes a [`Schema`] for every body, every constrained parameter and every type below `/config`,
//! `/sys` and `/lua`. They are statics that refer to each other, so that a program links those that its branches
//! reach and no more.

mod check;
mod parameter;
mod partial;
mod rule;
mod value;

pub use check::Violation;
pub(super) use parameter::request as check_request;
pub use parameter::{Parameter, Style};
pub use rule::Rule;

#[cfg(test)]
mod tests;

use crate::runtime::Json;

/// What a value may be.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Schema {
    /// The type and its constraints.
    pub kind: Kind,
    /// Whether `null` will do as well.
    pub nullable: bool,
    /// What else holds for a value that is not `null`.
    pub rules: &'static [Rule],
}

/// The types.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer {
        /// The least allowed.
        minimum: i128,
        /// The greatest allowed.
        maximum: i128,
    },
    /// Any number.
    Number {
        /// The least allowed.
        minimum: f64,
        /// The greatest allowed.
        maximum: f64,
    },
    /// A string; its lengths count characters.
    String {
        /// The fewest characters allowed.
        min_length: usize,
        /// The most characters allowed.
        max_length: usize,
        /// A regular expression that matches somewhere in the text.
        pattern: Option<&'static str>,
    },
    /// One of these strings.
    Enum {
        /// The strings.
        values: &'static [&'static str],
        /// Whether values match in upper and lower case.
        any_case: bool,
    },
    /// A Unix time as a decimal string.
    Timestamp,
    /// A signed 64-bit integer as a decimal string.
    Int64,
    /// A decimal number as a string.
    Decimal,
    /// A scalar that is taken as a string, too.
    Lenient(&'static Schema),
    /// An array.
    Array {
        /// What each item is.
        items: &'static Schema,
        /// The fewest items allowed.
        min_items: usize,
        /// The most items allowed.
        max_items: usize,
    },
    /// An object whose members' names are data.
    Map {
        /// What each member is.
        values: &'static Schema,
        /// Whether one name may occur several times.
        repeated: bool,
    },
    /// An object with members of its own.
    Object {
        /// The members that the document names, in the order in which they are sent.
        members: &'static [Member],
        /// What a member of any other name is; `None` where the document does not say.
        additional: Option<&'static Schema>,
    },
    /// One of several, recognised by their members.
    Union {
        /// The possibilities; the first whose test holds is the one.
        arms: &'static [Arm],
        /// The member beside this value that names the arm, if one does.
        sibling: Option<&'static str>,
    },
}

/// A member of an object.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it is.
    pub schema: &'static Schema,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it is only sent, never read: a password, a certificate.
    pub write_only: bool,
    /// What a `DELETE` of it leaves, as JSON text, where the document says so.
    pub default: Option<&'static str>,
}

/// A possibility of a union.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Arm {
    /// What the value is then.
    pub schema: &'static Schema,
    /// When it is this one.
    pub test: Test,
    /// The value of the union's sibling that names this arm.
    pub sibling: Option<&'static str>,
}

/// How a variant of a union is recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Test {
    /// A string.
    IsString,
    /// A number.
    IsNumber,
    /// `true` or `false`.
    IsBool,
    /// An array.
    IsArray,
    /// An object.
    IsObject,
    /// An object with at least one of these members.
    HasAny(&'static [&'static str]),
    /// An object with all of these members.
    HasAll(&'static [&'static str]),
    /// An object whose member of this name is one of these strings.
    Tagged(&'static str, &'static [&'static str]),
}

impl Schema {
    const fn new(kind: Kind) -> Self {
        Self { kind, nullable: false, rules: &[] }
    }

    /// The same, or `null`.
    pub const fn nullable(self) -> Self {
        Self { nullable: true, ..self }
    }

    /// The same with these rules.
    pub const fn and(self, rules: &'static [Rule]) -> Self {
        Self { rules, ..self }
    }

    /// The same strings in upper and lower case alike.
    pub const fn any_case(self) -> Self {
        match self.kind {
            Kind::Enum { values, .. } => Self { kind: Kind::Enum { values, any_case: true }, ..self },
            _ => self,
        }
    }

    /// The member of this name, if this is an object that has one.
    pub fn member(&self, name: &str) -> Option<&'static Member> {
        match self.kind {
            Kind::Object { members, .. } => members.iter().find(|member| member.name == name),
            _ => None,
        }
    }

    /// Checks a value; the error names the first place that is not as it should be.
    ///
    /// # Errors
    ///
    /// The first place that violates the schema.
    pub fn check(&self, value: &Json) -> Result<(), Violation> {
        check::value(self, &value.into())
    }

    /// Checks a value that is written as text, in a path or a query.
    ///
    /// # Errors
    ///
    /// What the text violates.
    pub fn check_text(&self, text: &str) -> Result<(), Violation> {
        check::text(self, text)
    }
}

/// Any JSON value.
pub const fn any() -> Schema {
    Schema::new(Kind::Any)
}

/// `true` or `false`.
pub const fn boolean() -> Schema {
    Schema::new(Kind::Boolean)
}

/// A whole number of 64 bits with sign.
pub const fn integer() -> Schema {
    between(i64::MIN as i128, i64::MAX as i128)
}

/// A whole number of 64 bits that is not less than this, which is not negative.
pub const fn at_least(minimum: u64) -> Schema {
    between(minimum as i128, u64::MAX as i128)
}

/// A whole number in this range, its ends included.
pub const fn between(minimum: i128, maximum: i128) -> Schema {
    Schema::new(Kind::Integer { minimum, maximum })
}

/// Any number.
pub const fn number() -> Schema {
    number_between(f64::NEG_INFINITY, f64::INFINITY)
}

/// A number in this range, its ends included.
pub const fn number_between(minimum: f64, maximum: f64) -> Schema {
    Schema::new(Kind::Number { minimum, maximum })
}

/// Any string.
pub const fn string() -> Schema {
    text(0, usize::MAX, None)
}

/// A string of limited length, which a regular expression may limit further.
pub const fn text(min_length: usize, max_length: usize, pattern: Option<&'static str>) -> Schema {
    Schema::new(Kind::String { min_length, max_length, pattern })
}

/// One of these strings.
pub const fn one_of(values: &'static [&'static str]) -> Schema {
    Schema::new(Kind::Enum { values, any_case: false })
}

/// A Unix time as a decimal string.
pub const fn timestamp() -> Schema {
    Schema::new(Kind::Timestamp)
}

/// A signed 64-bit integer as a decimal string.
pub const fn int64() -> Schema {
    Schema::new(Kind::Int64)
}

/// A decimal number as a string.
pub const fn decimal() -> Schema {
    Schema::new(Kind::Decimal)
}

/// A scalar that is taken as a string, too.
pub const fn lenient(scalar: &'static Schema) -> Schema {
    Schema::new(Kind::Lenient(scalar))
}

/// An array.
pub const fn array(items: &'static Schema) -> Schema {
    counted(items, 0, usize::MAX)
}

/// An array of limited length.
pub const fn counted(items: &'static Schema, min_items: usize, max_items: usize) -> Schema {
    Schema::new(Kind::Array { items, min_items, max_items })
}

/// An object whose members' names are data.
pub const fn map(values: &'static Schema) -> Schema {
    Schema::new(Kind::Map { values, repeated: false })
}

/// An object whose members' names are data and may occur several times.
pub const fn multi_map(values: &'static Schema) -> Schema {
    Schema::new(Kind::Map { values, repeated: true })
}

/// An object with members of its own.
pub const fn object(members: &'static [Member]) -> Schema {
    Schema::new(Kind::Object { members, additional: None })
}

/// An object with members of its own and others, whose names are data.
pub const fn open(members: &'static [Member], additional: &'static Schema) -> Schema {
    Schema::new(Kind::Object { members, additional: Some(additional) })
}

/// One of several.
pub const fn union(arms: &'static [Arm]) -> Schema {
    Schema::new(Kind::Union { arms, sibling: None })
}

/// One of several, named by the member `sibling` beside it.
pub const fn union_by(sibling: &'static str, arms: &'static [Arm]) -> Schema {
    Schema::new(Kind::Union { arms, sibling: Some(sibling) })
}

/// A member that may be absent.
pub const fn member(name: &'static str, schema: &'static Schema) -> Member {
    Member { name, schema, required: false, write_only: false, default: None }
}

impl Member {
    /// The same, but always there.
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same, but never read.
    pub const fn write_only(self) -> Self {
        Self { write_only: true, ..self }
    }

    /// The same, with what a `DELETE` leaves.
    pub const fn default(self, json: &'static str) -> Self {
        Self { default: Some(json), ..self }
    }
}

/// A possibility of a union.
pub const fn arm(test: Test, schema: &'static Schema) -> Arm {
    Arm { schema, test, sibling: None }
}

impl Arm {
    /// The same, named by this value of the union's sibling.
    pub const fn told_by(self, value: &'static str) -> Self {
        Self { sibling: Some(value), ..self }
    }
}
