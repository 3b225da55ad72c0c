//! A resource with uniform verbs.

use std::fmt::{self, Debug};
use std::marker::PhantomData;

use ::http::Method;
use serde::de::DeserializeOwned;

use super::body::Body;
use super::call::{Call, Draft};
use super::connection::Connection;
use super::node::{FromNode, Node, Place};
use super::verb::{CanDelete, CanGet, CanPost, CanPut};

/// A resource that holds a `V`, with the verbs that `M` names.
///
/// Handles deref to it: the page of a handle shows `Resource<C, V, M>`, of connection, value and [verbs](crate::verbs).
/// A method is there if `M` implements the trait of its verb: [`CanGet`], [`CanPut`], [`CanPost`], [`CanDelete`]. So on a
/// page whose `M` is `Get`, the methods `put`, `post` and `delete` are listed, and do not compile.
///
/// ```
/// use egauge_webapi::runtime::Resource;
/// use egauge_webapi::verbs::AllTagged;
/// use egauge_webapi::{Detached, Meter};
///
/// let meter = Meter::detached("http://meter.example")?;
/// // A text that can be read, replaced and reset; it carries an ETag.
/// let hostname: Resource<Detached, String, AllTagged> = meter.config().net().hostname();
/// assert_eq!(hostname.get().request()?.method(), "GET");
/// assert_eq!(hostname.put("lab").request()?.method(), "PUT");
/// assert_eq!(hostname.delete().request()?.method(), "DELETE");
/// # Ok::<(), egauge_webapi::Error>(())
/// ```
pub struct Resource<C, V, M> {
    node: Node<C>,
    kind: PhantomData<fn() -> (V, M)>,
}

/// The query of a call that writes: `PUT`, `POST` or `DELETE`.
pub struct Writing<M>(PhantomData<fn() -> M>);

impl<C: Clone, V, M> Clone for Resource<C, V, M> {
    fn clone(&self) -> Self {
        Self { node: self.node.clone(), kind: PhantomData }
    }
}

impl<C, V, M> Debug for Resource<C, V, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Resource").field(&self.node.path.template()).finish()
    }
}

impl<C, V, M> FromNode<C> for Resource<C, V, M> {
    fn from_node(node: Node<C>) -> Self {
        Self { node, kind: PhantomData }
    }
}

impl<C: Connection, V, M> Resource<C, V, M> {
    // The replies are type parameters of the methods, since a projection in the return type would make the compiler
    // say that the method does not exist, instead of what `verb` has to say.

    /// `GET`: the value.
    pub fn get<R>(&self) -> Call<C, R, M>
    where
        V: DeserializeOwned,
        M: CanGet<Reply<V> = R>,
    {
        self.uniform(Method::GET).reply_value::<V, M>()
    }

    /// `PUT`: replaces the value. A member of an object that is not given is reset.
    pub fn put<B: Body<V>, R: DeserializeOwned>(&self, body: B) -> Call<C, R, Writing<M>>
    where
        M: CanPut<Reply = R>,
    {
        self.uniform(Method::PUT).body(body).reply_object()
    }

    /// `POST`: merges an object's members, appends to an array, replaces anything else.
    pub fn post<B: Body<V>, R: DeserializeOwned>(&self, body: B) -> Call<C, R, Writing<M>>
    where
        M: CanPost<Reply = R>,
    {
        self.uniform(Method::POST).body(body).reply_object()
    }

    /// `DELETE`: removes the value, or resets it to its default.
    pub fn delete<R: DeserializeOwned>(&self) -> Call<C, R, Writing<M>>
    where
        M: CanDelete<Reply = R>,
    {
        self.uniform(Method::DELETE).reply_object()
    }

    fn uniform(&self, method: Method) -> Draft<C> {
        Draft::new(&self.node, method, None)
    }
}

impl<C: Connection, V, M> Place<C> for Resource<C, V, M> {
    fn node(&self) -> &Node<C> {
        &self.node
    }
}
