//! Which verbs a resource has.
//!
//! Generated code implements these for one [marker](crate::verbs) per combination of verbs; a verb that the document lacks
//! is then a compile error that says so. [`Resource`](super::Resource) has an example.

use serde::de::DeserializeOwned;

use super::tagged::FromTagged;

/// Resources that can be read, with [`Resource::get`](super::Resource::get): `meter.config().net().get().await?`.
#[diagnostic::on_unimplemented(
    message = "`GET` does not exist on this resource: the document has no such operation",
    label = "this resource cannot be read",
    note = "its parent may show it, or one of its children can be read"
)]
pub trait CanGet {
    /// What a `GET` gives for a value of type `V`: itself, or itself with its entity tag.
    type Reply<V>: FromTagged<V>;
}

/// Resources that can be replaced, with [`Resource::put`](super::Resource::put): `hostname.put("lab").await?`.
#[diagnostic::on_unimplemented(
    message = "`PUT` does not exist on this resource: the document has no such operation",
    label = "this resource cannot be replaced"
)]
pub trait CanPut {
    /// What a `PUT` answers.
    type Reply: DeserializeOwned;
}

/// Resources that can be added to, with [`Resource::post`](super::Resource::post): `alerts.post([alert]).await?`.
#[diagnostic::on_unimplemented(
    message = "`POST` does not exist on this resource: the document has no such operation",
    label = "this resource cannot be posted to"
)]
pub trait CanPost {
    /// What a `POST` answers.
    type Reply: DeserializeOwned;
}

/// Resources that can be removed or reset, with [`Resource::delete`](super::Resource::delete): `hostname.delete().await?`.
#[diagnostic::on_unimplemented(
    message = "`DELETE` does not exist on this resource: the document has no such operation",
    label = "this resource cannot be deleted"
)]
pub trait CanDelete {
    /// What a `DELETE` answers.
    type Reply: DeserializeOwned;
}

/// Resources of whose value a `GET` can ask for a part, with [`Call::filter`](super::Call::filter) and
/// [`Call::max_depth`](super::Call::max_depth): `net.get().filter("{hostname}").await?`.
#[diagnostic::on_unimplemented(
    message = "this call takes no `filter` and no `max-depth`: the document has no such parameters here",
    label = "only a `GET` of an object or a list can be cut down"
)]
pub trait CanFilter {}
