//! Which verbs a resource has.
//!
//! Generated code implements these for one marker per combination of verbs; a verb that the document lacks is
//! then a compile error that says so.

use serde::de::DeserializeOwned;

use super::tagged::FromTagged;

/// Resources that can be read.
#[diagnostic::on_unimplemented(
    message = "`GET` does not exist on this resource: the document has no such operation",
    label = "this resource cannot be read",
    note = "its parent may show it, or one of its children can be read"
)]
pub trait CanGet {
    /// What a `GET` gives for a value of type `V`: itself, or itself with its entity tag.
    type Reply<V>: FromTagged<V>;
}

/// Resources that can be replaced.
#[diagnostic::on_unimplemented(
    message = "`PUT` does not exist on this resource: the document has no such operation",
    label = "this resource cannot be replaced"
)]
pub trait CanPut {
    /// What a `PUT` answers.
    type Reply: DeserializeOwned;
}

/// Resources that can be added to.
#[diagnostic::on_unimplemented(
    message = "`POST` does not exist on this resource: the document has no such operation",
    label = "this resource cannot be posted to"
)]
pub trait CanPost {
    /// What a `POST` answers.
    type Reply: DeserializeOwned;
}

/// Resources that can be removed or reset.
#[diagnostic::on_unimplemented(
    message = "`DELETE` does not exist on this resource: the document has no such operation",
    label = "this resource cannot be deleted"
)]
pub trait CanDelete {
    /// What a `DELETE` answers.
    type Reply: DeserializeOwned;
}

/// Resources whose `GET` can be cut down with `filter` and `max-depth`.
#[diagnostic::on_unimplemented(
    message = "this call takes no `filter` and no `max-depth`: the document has no such parameters here",
    label = "only a `GET` of an object or a list can be cut down"
)]
pub trait CanFilter {}
