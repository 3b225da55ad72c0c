//! The types of the API.

use super::Docs;
use crate::document::Pointer;

/// Index of a [`TypeDef`] in [`Api::types`](super::Api::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// A use of a type.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A JSON string.
    String(Text),
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer(Integer),
    /// Any number.
    Number(Number),
    /// A number or boolean that is one of these, as JSON texts (an `enum` of other values than strings).
    Listed(Box<Type>, Vec<String>),
    /// Any JSON value.
    Any,
    /// A JSON array.
    Array {
        /// The items.
        items: Box<Type>,
        /// The fewest allowed.
        min_items: Option<u64>,
        /// The most allowed.
        max_items: Option<u64>,
        /// Whether no two are the same.
        unique: bool,
    },
    /// An object whose member names are data, in order.
    Map(Box<Type>),
    /// The same where one name may occur several times (`x-repeated-members`).
    MultiMap(Box<Type>),
    /// A value or `null`.
    Nullable(Box<Type>),
    /// A Unix time as a decimal string (`format: timestamp`).
    Timestamp,
    /// A signed 64-bit integer as a decimal string (`format: int64` of a string).
    Int64,
    /// A decimal number as a string, digits kept (`format: decimal`).
    Decimal,
    /// Read as a string or a number, written as the type says (`x-lenient`).
    Lenient(Box<Type>),
    /// A secret, which is not shown (`x-secret`, or a string that is written only).
    Sensitive(Box<Type>),
    /// A type with a definition: object, enum or union. Components that are none of these (strings, arrays,
    /// maps, ..) have a definition too, but are used by what they stand for.
    Named(TypeId),
}

impl Type {
    /// Calls `found` for every definition that this use names itself.
    pub fn visit(&self, found: &mut impl FnMut(TypeId)) {
        match self {
            Self::Named(id) => found(*id),
            other => other.inner().into_iter().for_each(|inner| inner.visit(found)),
        }
    }

    /// The depth of nested arrays, maps and the like; a definition counts as one step.
    pub fn depth(&self) -> usize {
        self.inner().map_or(0, |inner| 1 + inner.depth())
    }

    /// The type that this one is made around: an array's items, a map's values, what may be null.
    pub fn inner(&self) -> Option<&Self> {
        match self {
            Self::Array { items: inner, .. }
            | Self::Map(inner)
            | Self::MultiMap(inner)
            | Self::Nullable(inner)
            | Self::Listed(inner, _)
            | Self::Sensitive(inner)
            | Self::Lenient(inner) => Some(inner),
            Self::String(_)
            | Self::Bool
            | Self::Integer(_)
            | Self::Number(_)
            | Self::Any
            | Self::Timestamp
            | Self::Int64
            | Self::Decimal
            | Self::Named(_) => None,
        }
    }
}

impl Type {
    /// The definition whose values these are, `null` apart.
    pub fn item(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Nullable(inner) => inner.item(),
            _ => None,
        }
    }
}

impl TypeKind {
    /// The types that a definition is made of.
    pub fn members(&self) -> impl Iterator<Item = &Type> {
        let (properties, additional, arms, alias) = match self {
            Self::Object(object) => (object.properties.as_slice(), object.additional.as_ref(), &[][..], None),
            Self::Enum(_) => (&[][..], None, &[][..], None),
            Self::Union(union) => (&[][..], None, union.arms.as_slice(), None),
            Self::Alias(ty) => (&[][..], None, &[][..], Some(ty)),
        };
        (properties.iter().map(|property| &property.ty))
            .chain(additional.map(|additional| &additional.ty))
            .chain(arms.iter().map(|arm| &arm.ty))
            .chain(alias)
    }
}

/// A string's limits, in characters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// `minLength`
    pub min_length: Option<u64>,
    /// `maxLength`
    pub max_length: Option<u64>,
    /// `pattern`
    pub pattern: Option<String>,
}

/// A whole number's limits.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Integer {
    /// `minimum`
    pub minimum: Option<i64>,
    /// `maximum`
    pub maximum: Option<i64>,
    /// `multipleOf`
    pub multiple_of: Option<i64>,
}

impl Integer {
    /// Whether a value keeps to the limits.
    pub fn admits(&self, value: i64) -> bool {
        self.minimum.is_none_or(|least| value >= least)
            && self.maximum.is_none_or(|most| value <= most)
            && self.multiple_of.is_none_or(|of| value.checked_rem(of) == Some(0))
    }
}

/// A number's limits.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Number {
    /// `minimum`
    pub minimum: Option<f64>,
    /// `maximum`
    pub maximum: Option<f64>,
    /// Whether the minimum itself is not allowed.
    pub exclusive_minimum: bool,
    /// Whether the maximum itself is not allowed.
    pub exclusive_maximum: bool,
    /// `multipleOf`
    pub multiple_of: Option<f64>,
}

impl Number {
    /// Whether a value keeps to the limits; a multiple is one up to the precision of a float.
    pub fn admits(&self, value: f64) -> bool {
        let least = |least| if self.exclusive_minimum { value > least } else { value >= least };
        let most = |most| if self.exclusive_maximum { value < most } else { value <= most };
        let multiple = |of| {
            let times: f64 = value / of;
            (times - times.round()).abs() <= 1e-9 * times.abs().max(1.0)
        };
        self.minimum.is_none_or(least)
            && self.maximum.is_none_or(most)
            && self.multiple_of.is_none_or(multiple)
    }
}

/// The definition of a component schema or of an anonymous object, enum or union.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// The component's name; none for an anonymous type.
    pub schema: Option<String>,
    /// Its place in the document.
    pub pointer: Pointer,
    /// What it is.
    pub kind: TypeKind,
    /// Whether a reply of a meter can hold it.
    pub read: bool,
    /// Whether a request can carry it.
    pub sent: bool,
    /// Of an enum: whether a request may have other values, too (`x-open-enum`).
    pub open: bool,
    /// What is known about it.
    pub docs: Docs,
    /// The name that an overlay gives it (`x-rust-name`).
    pub explicit_name: Option<String>,
}

/// The kinds of definitions.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// A struct.
    Object(Object),
    /// An open enum of strings.
    Enum(Vec<EnumValue>),
    /// A `oneOf`.
    Union(Union),
    /// A component that needs no item of its own: a string, a number, an array, a map.
    Alias(Type),
}

/// An object type.
#[derive(Clone, Debug, Default)]
pub struct Object {
    /// The members, in the order in which they are sent.
    pub properties: Vec<Property>,
    /// What members of other names hold; `None` where the document does not say.
    pub additional: Option<Additional>,
}

/// `additionalProperties` beside `properties`.
#[derive(Clone, Debug)]
pub struct Additional {
    /// The type of a value.
    pub ty: Type,
    /// Whether a name may occur several times.
    pub repeated: bool,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether it is always there, whichever way a value of this type goes.
    pub required: bool,
    /// Whether a request must have it.
    pub required_in_requests: bool,
    /// Part of replies; a meter ignores it in requests (`readOnly`).
    pub read_only: bool,
    /// Never part of what is read: a password, a certificate (`x-write-only`, or no GET on its own path).
    pub write_only: bool,
    /// What is known about it.
    pub docs: Docs,
    /// The name that an overlay gives it (`x-rust-name`).
    pub explicit_name: Option<String>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The string on the wire.
    pub value: String,
    /// Our own words (`x-enum-descriptions`).
    pub text: Option<String>,
    /// The first revision that has it, where the schema is older (`x-enum-since`).
    pub since: Option<String>,
    /// The name that an overlay gives it (`x-enum-names`).
    pub explicit_name: Option<String>,
}

/// A `oneOf`: the arms and how to tell them apart.
#[derive(Clone, Debug)]
pub struct Union {
    /// The arms, in the document's order (`null` arms are `Type::Nullable` around the union).
    pub arms: Vec<Arm>,
    /// A sibling of the property that holds the union says which arm it is (`x-discriminated-by`).
    pub sibling: Option<String>,
}

/// An arm of a union.
#[derive(Clone, Debug)]
pub struct Arm {
    /// Its type.
    pub ty: Type,
    /// When it is the one; the first arm whose test holds is taken.
    pub test: ArmTest,
    /// The value of the union's sibling that names this arm.
    pub sibling_value: Option<String>,
    /// The component that it is a reference to.
    pub component: Option<String>,
    /// Its place in the document.
    pub pointer: Pointer,
}

/// How to recognise an arm from the JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum ArmTest {
    /// A string.
    IsString,
    /// A number.
    IsNumber,
    /// A boolean.
    IsBool,
    /// An array.
    IsArray,
    /// An object.
    IsObject,
    /// An object with at least one of these members.
    HasAny(Vec<String>),
    /// An object with all of these members.
    HasAll(Vec<String>),
    /// An object whose member of this name is one of these strings.
    Tagged(String, Vec<String>),
}
