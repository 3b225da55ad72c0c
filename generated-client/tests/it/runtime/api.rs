//! What generated code looks like, for a handful of paths.
#![allow(dead_code, unreachable_pub, reason = "every test program uses a part of it")]

use std::fmt::Display;

use egauge_webapi::runtime::verb::{CanDelete, CanFilter, CanGet, CanPost, CanPut};
use egauge_webapi::runtime::{Body, Call, Connection, FromNode, Method, Node, Place, Resource, compose};
use egauge_webapi::{Meter, MultiMap, Tagged, TextOr, Timestamp};
use serde::{Deserialize, Serialize};

/// The token that tests use.
pub const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.e30.signature";

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Status {
    pub status: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Net {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    pub period: u64,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Rates {
    pub ts: Timestamp,
}

pub enum All {}
impl CanGet for All {
    type Reply<V> = Tagged<V>;
}
impl CanPut for All {
    type Reply = Status;
}
impl CanPost for All {
    type Reply = Status;
}
impl CanDelete for All {
    type Reply = Status;
}
impl CanFilter for All {}

pub enum Get {}
impl CanGet for Get {
    type Reply<V> = V;
}

#[derive(Clone, Debug)]
pub struct Config<C>(Node<C>);
impl<C: Connection> Config<C> {
    pub fn net(&self) -> NetHandle<C> {
        NetHandle(self.0.child("net"))
    }
    pub fn names(&self) -> Resource<C, Vec<String>, All> {
        self.0.child("names")
    }
    pub fn user(&self, name: &str) -> Resource<C, String, All> {
        self.0.child::<Node<C>>("user").parameter("name", name)
    }
}

#[derive(Clone, Debug)]
pub struct NetHandle<C>(Resource<C, Net, All>);
impl<C> std::ops::Deref for NetHandle<C> {
    type Target = Resource<C, Net, All>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: Connection> NetHandle<C> {
    pub fn hostname(&self) -> Resource<C, String, All> {
        self.0.child("hostname")
    }
    pub fn uptime(&self) -> Resource<C, Option<u64>, Get> {
        self.0.child("uptime")
    }
}

pub struct Register<C>(Node<C>);
impl<C: Connection> Register<C> {
    pub fn get(&self) -> Call<C, TextOr<Rates>, RegisterGet> {
        self.0.call(Method::GET, "registerGet").with_effect().reply_text_or_object()
    }
    pub fn post<B: Body<Net>>(&self, body: B) -> Call<C, Status> {
        self.0.call(Method::POST, "registerPost").body(body).reply_object()
    }
    pub fn paragraph(&self, section: impl Display) -> Resource<C, String, Get> {
        Resource::from_node(self.0.parameter::<Node<C>>("section", section).trailing_slash())
    }
}

pub enum RegisterGet {}

/// In the crate itself these are inherent methods.
pub trait RegisterQuery: Sized {
    fn rate(self) -> Self;
    fn reg(self, value: &str) -> Self;
    fn time(self, value: &str) -> Self;
    fn n(self, value: impl Into<Option<u64>>) -> Self;
    fn env<I: IntoIterator<Item = V>, V: Display>(self, values: I) -> Self;
    fn attrs(self, value: &MultiMap<String>) -> Self;
    fn i(self) -> Self;
}

impl<C, T> RegisterQuery for Call<C, T, RegisterGet> {
    fn rate(self) -> Self {
        compose::query(self).flag("rate").call()
    }
    fn reg(self, value: &str) -> Self {
        compose::query(self).append("reg", value).call()
    }
    fn time(self, value: &str) -> Self {
        compose::query(self).set("time", value).call()
    }
    fn n(self, value: impl Into<Option<u64>>) -> Self {
        compose::query(self).value_or_empty("n", value.into()).call()
    }
    fn env<I: IntoIterator<Item = V>, V: Display>(self, values: I) -> Self {
        compose::query(self).list("env", values).call()
    }
    fn attrs(self, value: &MultiMap<String>) -> Self {
        compose::query(self).json("attrs", value).call()
    }
    fn i(self) -> Self {
        compose::query(self).flag("i").without_effect().call()
    }
}

/// The root; in the crate itself these are methods of `Meter`.
pub struct Api<C>(pub Meter<C>);

impl<C: Connection> Api<C> {
    pub fn config(&self) -> Config<C> {
        Config(self.0.root("config"))
    }
    pub fn register(&self) -> Register<C> {
        Register(self.0.root("register"))
    }
}
