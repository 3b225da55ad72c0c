//! What the query methods of generated calls are made of. They are not methods of [`Call`], where the document's
//! parameters are.

use super::call::Call;
use super::parts::Effect;
use serde::Serialize;
use std::fmt::Display;

/// A value of a parameter that can be wrong by itself.
pub trait Check {
    /// What is wrong with it, as a sentence.
    fn fault(&self) -> Option<&str> {
        None
    }
}

/// Implements the conversions of a parameter's value whose field `text` is sent: from any text, by a function, and to it.
macro_rules! sent_as_text {
    ($type:ident, $from_text:expr) => {
        impl From<String> for $type {
            fn from(text: String) -> Self {
                $from_text(text)
            }
        }
        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                text.to_owned().into()
            }
        }
        impl From<&String> for $type {
            fn from(text: &String) -> Self {
                text.as_str().into()
            }
        }
        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.text)
            }
        }
    };
}
pub(crate) use sent_as_text;

/// A call whose query is being composed.
#[derive(Debug)]
pub struct Query<C, T, Q>(Call<C, T, Q>);

/// Begins with what the call has already.
pub fn query<C, T, Q>(call: Call<C, T, Q>) -> Query<C, T, Q> {
    Query(call)
}

impl<C, T, Q> Query<C, T, Q> {
    /// `name`
    pub fn flag(mut self, name: &'static str) -> Self {
        self.0.parts.query.flag(name);
        self
    }

    /// `name=value`, in the place of an earlier one.
    pub fn set(mut self, name: &'static str, value: impl Display) -> Self {
        self.0.parts.query.set(name, &value.to_string());
        self
    }

    /// Appends `name=value`.
    pub fn append(mut self, name: &'static str, value: impl Display) -> Self {
        self.0.parts.query.append(name.into(), Some(&value.to_string()));
        self
    }

    /// [`set`](Self::set) of a value that can be wrong by itself; then the call is not sent.
    pub fn set_as<V: Check + Display>(self, name: &'static str, value: impl Into<V>) -> Self {
        let value = value.into();
        self.checked(value.fault()).set(name, value)
    }

    /// [`append`](Self::append) of a value that can be wrong by itself; then the call is not sent.
    pub fn append_as<V: Check + Display>(self, name: &'static str, value: impl Into<V>) -> Self {
        let value = value.into();
        self.checked(value.fault()).append(name, value)
    }

    fn checked(mut self, fault: Option<&str>) -> Self {
        if let Some(fault) = fault {
            self.0.parts.refuse(fault.to_owned());
        }
        self
    }

    /// `name` or `name=value`, in the place of an earlier one.
    pub fn value_or_empty<V: Display>(self, name: &'static str, value: Option<V>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self.flag(name),
        }
    }

    /// `name=a,b,c`, in the place of an earlier one; nothing for no items.
    pub fn list<I: IntoIterator<Item = V>, V: Display>(mut self, name: &'static str, items: I) -> Self {
        let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
        self.0.parts.query.list(name, &items);
        self
    }

    /// `name=<JSON text>`, in the place of an earlier one.
    pub fn json<V: Serialize + ?Sized>(mut self, name: &'static str, value: &V) -> Self {
        match serde_json::to_string(value) {
            Ok(text) => self.0.parts.query.set(name, &text),
            Err(error) => self.0.parts.refuse(format!("`{name}` cannot be written as JSON: {error}")),
        }
        self
    }

    /// Marks the call as one that changes the meter; nothing takes this back.
    pub fn with_effect(mut self) -> Self {
        self.0.parts.effect = Effect::Certain;
        self
    }

    /// Marks the call as one without side effects, unless another parameter makes a side effect certain.
    pub fn without_effect(mut self) -> Self {
        if self.0.parts.effect != Effect::Certain {
            self.0.parts.effect = Effect::None;
        }
        self
    }

    /// The call with this query.
    pub fn call(self) -> Call<C, T, Q> {
        self.0
    }
}
