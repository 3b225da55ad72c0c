//! A place in the tree of resources.

use std::fmt::Display;

use ::http::Method;

use super::call::Draft;
use super::connection::Connection;
use super::path::Path;

/// A path below the API's root, and the connection to the meter.
#[derive(Clone, Debug)]
pub struct Node<C> {
    pub(crate) connection: C,
    pub(crate) path: Path,
}

/// What a step down the tree can give: a [`Node`] or a [`Resource`](super::Resource). [`Place`] has an example.
pub trait FromNode<C> {
    /// The same place, as this type.
    fn from_node(node: Node<C>) -> Self;
}

impl<C> FromNode<C> for Node<C> {
    fn from_node(node: Self) -> Self {
        node
    }
}

/// The steps from a place to what is below it, and to calls on it.
///
/// A trait, so that a handle's own methods are named after the API alone. For a resource that this revision lacks:
///
/// ```
/// use egauge_webapi::runtime::{Call, Method, Node, Place};
/// use egauge_webapi::{Json, Meter};
///
/// let meter = Meter::detached("http://meter.example")?;
/// let lab: Node<_> = meter.config().net().child::<Node<_>>("wifi").parameter("name", "my lab");
/// let wifi: Call<_, Json> = lab.call(Method::GET, "configNetWifiNameGet").reply_envelope();
/// assert_eq!(wifi.request()?.uri().path(), "/api/config/net/wifi/my%20lab");
/// # Ok::<(), egauge_webapi::Error>(())
/// ```
pub trait Place<C: Connection> {
    /// The place itself.
    fn node(&self) -> &Node<C>;

    /// The place below, under a fixed segment.
    fn child<N: FromNode<C>>(&self, segment: &'static str) -> N {
        self.node().step(self.node().path.segment(segment))
    }

    /// The place below, under the value of a path parameter. A value that a URL cannot carry as a segment (empty,
    /// `.` or `..`) is reported when the call is sent.
    fn parameter<N: FromNode<C>>(&self, name: &'static str, value: impl Display) -> N {
        self.node().step(self.node().path.parameter(name, &value.to_string()))
    }

    /// The same place with a slash behind it, which is another resource.
    fn trailing_slash(&self) -> Node<C> {
        self.node().step(self.node().path.trailing_slash())
    }

    /// Begins a call on this place.
    fn call(&self, method: Method, operation_id: &'static str) -> Draft<C> {
        Draft::new(self.node(), method, Some(operation_id))
    }
}

impl<C: Connection> Place<C> for Node<C> {
    fn node(&self) -> &Self {
        self
    }
}

impl<C: Connection> Node<C> {
    fn step<N: FromNode<C>>(&self, path: Path) -> N {
        N::from_node(Self { connection: self.connection.clone(), path })
    }
}
