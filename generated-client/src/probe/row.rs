//! The rows of the generated table, and the calls that they make.

use std::fmt::{self, Debug};
use std::pin::Pin;

use ::http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::given::Given;
use super::seen::{Seen, Shown};
use crate::runtime::verb::{CanPost, CanPut};
use crate::runtime::{Body, Call, Error, ErrorKind, Http, Meter, Operation, Pending, Resource};

/// A resource's uniform verbs, or another operation.
pub(crate) struct Row {
    pub(crate) methods: &'static [Method],
    pub(crate) call: fn(&Meter, &Method, &Given) -> Result<Attempt, Error>,
}

impl Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row").field("methods", &self.methods).finish_non_exhaustive()
    }
}

/// A call that is composed and not yet made.
#[must_use = "a call does nothing until it is sent"]
pub struct Attempt {
    operation: Operation,
    effect: bool,
    target: String,
    seen: Pin<Box<dyn Future<Output = Result<Seen, Error>> + Send>>,
}

impl Attempt {
    pub(crate) fn new<T: Shown + 'static, Q>(call: Call<Http, T, Q>) -> Result<Self, Error> {
        let target = call.request()?.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
        let (operation, effect, pending) = (call.operation().clone(), call.has_effect(), Pending::from(call));
        let seen = Box::pin(async move { pending.await.map(|value| value.seen()) });
        Ok(Self { operation, effect, target, seen })
    }

    /// The operation.
    pub fn operation(&self) -> &Operation {
        &self.operation
    }

    /// Whether it changes the meter.
    pub fn has_effect(&self) -> bool {
        self.effect
    }

    /// Path and query, as they are sent.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Those of every [call](crate::Call#errors).
    pub async fn send(self) -> Result<Seen, Error> {
        self.seen.await
    }
}

impl Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", &self.operation)
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}

/// A row of the generated table: the verbs, and the handle that has them.
///
/// `row!(get put => m, at, m.sys().model())` is a resource with uniform verbs; `row!(call post(Body) [text "to"] => m, at,
/// m.cmd().db(); flag rate "rate")` is any other operation: its body's type, the parameters of its query that it
/// must have, and those that it may have.
macro_rules! row {
    (all => $meter:ident, $at:ident, $handle:expr) => {
        $crate::probe::row!(get put post delete => $meter, $at, $handle)
    };
    (call $verb:ident $(($body:ty))? $([$($need:ident $(($need_of:ty))? $needed:literal),*])? => $meter:ident, $at:ident, $handle:expr;
        $($style:ident $(($of:ty))? $parameter:ident $name:literal),*) => {
        $crate::probe::Row {
            methods: &[$crate::probe::row!(@method $verb)],
            call: |$meter, _, $at| {
                let _: &$crate::probe::Given = $at;
                let call = $crate::probe::row!(@call $at $handle; $verb [$($($need $(($need_of))? $needed),*)?] $($body)?);
                $(let call = $crate::probe::row!(@query $style $(($of))? $parameter $name, $at, call);)*
                $crate::probe::Attempt::new(call)
            },
        }
    };
    ($($verb:ident)+ => $meter:ident, $at:ident, $handle:expr) => {
        $crate::probe::Row {
            methods: &[$($crate::probe::row!(@method $verb)),+],
            call: |$meter, method, $at| {
                let _: &$crate::probe::Given = $at;
                let handle = &$handle;
                $(if *method == $crate::probe::row!(@method $verb) {
                    return $crate::probe::row!(@uniform $verb handle $at);
                })+
                // Only methods of the row itself are asked for.
                Err($crate::probe::absent(method))
            },
        }
    };

    (@method get) => { $crate::runtime::Method::GET };
    (@method put) => { $crate::runtime::Method::PUT };
    (@method post) => { $crate::runtime::Method::POST };
    (@method delete) => { $crate::runtime::Method::DELETE };

    (@uniform get $handle:ident $at:ident) => { $crate::probe::Attempt::new($handle.get()) };
    (@uniform put $handle:ident $at:ident) => { $crate::probe::put($handle, $at) };
    (@uniform post $handle:ident $at:ident) => { $crate::probe::post($handle, $at) };
    (@uniform delete $handle:ident $at:ident) => { $crate::probe::Attempt::new($handle.delete()) };

    (@call $at:ident $handle:expr; $verb:ident [$($need:ident $(($of:ty))? $name:literal),*]) => {
        $handle.$verb($($crate::probe::row!(@need $need $(($of))? $name, $at)),*)
    };
    (@call $at:ident $handle:expr; $verb:ident [$($need:ident $(($of:ty))? $name:literal),*] $body:ty) => {
        $handle.$verb::<$crate::probe::Sent<$body>>(
            $($crate::probe::row!(@need $need $(($of))? $name, $at),)*
            $crate::probe::Sent::of($at)?,
        )
    };

    (@need text $name:literal, $at:ident) => { &$at.needed::<String>($name)? };
    (@need value $name:literal, $at:ident) => { $at.needed($name)? };
    (@need json $name:literal, $at:ident) => { &$at.needed($name)? };
    (@need list $name:literal, $at:ident) => { $at.needed_list($name)? };
    (@need optional_text $name:literal, $at:ident) => { $at.needed::<Option<String>>($name)?.as_deref() };
    (@need optional($of:ty) $name:literal, $at:ident) => { $at.needed::<Option<$of>>($name)? };

    (@query flag $parameter:ident $name:literal, $at:ident, $call:ident) => {
        if $at.flag($name) { $call.$parameter() } else { $call }
    };
    (@query list $parameter:ident $name:literal, $at:ident, $call:ident) => {
        $at.lists($name)?.into_iter().fold($call, |call, items| call.$parameter(items))
    };
    (@query json $parameter:ident $name:literal, $at:ident, $call:ident) => {
        $at.values($name)?.iter().fold($call, |call, value| call.$parameter(value))
    };
    (@query text $parameter:ident $name:literal, $at:ident, $call:ident) => {
        $at.values::<String>($name)?.iter().fold($call, |call, value| call.$parameter(value))
    };
    (@query value $parameter:ident $name:literal, $at:ident, $call:ident) => {
        $at.values($name)?.into_iter().fold($call, |call, value| call.$parameter(value))
    };
    (@query optional_text $parameter:ident $name:literal, $at:ident, $call:ident) => {
        $at.values::<Option<String>>($name)?.iter().fold($call, |call, value| call.$parameter(value.as_deref()))
    };
    (@query optional($of:ty) $parameter:ident $name:literal, $at:ident, $call:ident) => {
        $at.values::<Option<$of>>($name)?.into_iter().fold($call, |call, value| call.$parameter(value))
    };
}
pub(crate) use row;

/// A body that is given as JSON and goes through its type, so that what is sent is what the client makes of it.
pub(crate) struct Sent<T>(Option<T>);

impl<T: DeserializeOwned> Sent<T> {
    pub(crate) fn of(given: &Given) -> Result<Self, Error> {
        given.body_as().map(Self)
    }
}

impl<T: Serialize> Body<T> for Sent<T> {
    fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(&self.0)
    }
}

pub(crate) fn put<V, M, R>(resource: &Resource<Http, V, M>, given: &Given) -> Result<Attempt, Error>
where
    V: DeserializeOwned + Serialize,
    M: CanPut<Reply = R>,
    R: DeserializeOwned + Shown + 'static,
{
    Attempt::new(resource.put(Sent::<V>::of(given)?))
}

pub(crate) fn post<V, M, R>(resource: &Resource<Http, V, M>, given: &Given) -> Result<Attempt, Error>
where
    V: DeserializeOwned + Serialize,
    M: CanPost<Reply = R>,
    R: DeserializeOwned + Shown + 'static,
{
    Attempt::new(resource.post(Sent::<V>::of(given)?))
}

pub(crate) fn absent(method: &Method) -> Error {
    Error::new(ErrorKind::Request, format!("this resource has no {method}"))
}
