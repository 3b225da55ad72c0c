//! Values with the entity tag that they were read with.

use std::fmt::{self, Display};
use std::ops::{Deref, DerefMut};

/// A value as it was read, with its entity tag (`ETag`).
///
/// It can be used like the value itself: its members and methods, `{}`, and as a body. Where Rust wants the value,
/// `*tagged` is it (`*hostname == "lab"`), and [`into_inner`](Self::into_inner) gives it away.
///
/// To write back only if the configuration has not changed in the meantime, this setting or any other:
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
/// let net = meter.config().net();
/// let mut settings = net.get().await?;
/// settings.hostname = Some("lab".to_owned());
/// net.put(&settings).if_match(&settings).await?;
/// # Ok(())
/// # }
/// ```
///
/// If that fails with [`Conflict`](super::ErrorKind::Conflict), read again: [`guide::etags`](crate::guide::etags).
#[derive(Clone, Debug, PartialEq)]
pub struct Tagged<T> {
    value: T,
    etag: Option<String>,
}

/// What `if_match` takes: a [`Tagged`] value, or the text of an entity tag.
///
/// ```
/// use egauge_webapi::runtime::EntityTag;
/// use egauge_webapi::{Meter, Tagged};
///
/// let read = Tagged::new("lab".to_owned(), Some("\"v1\"".to_owned()));
/// assert_eq!(read.entity_tag(), Some("\"v1\""));
///
/// let meter = Meter::detached("http://meter.example")?;
/// let call = meter.config().net().hostname().put("barn").if_match(&read);
/// assert_eq!(call.request()?.headers()["if-match"], "\"v1\"");
/// # Ok::<(), egauge_webapi::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no entity tag",
    label = "neither a `Tagged` value nor the text of an entity tag",
    note = "read this resource with `get()`, and give what comes back, a `Tagged` value: \
            `put(&new).if_match(&old)`; not every resource has entity tags"
)]
pub trait EntityTag {
    /// The tag, in its quotes, as the header has it.
    fn entity_tag(&self) -> Option<&str>;
}

/// What becomes of a value and its tag: the value alone, or a [`Tagged`] value. The reply of
/// [`CanGet`](super::verb::CanGet) implements it.
pub trait FromTagged<V> {
    /// Keeps what this type has room for.
    fn from_tagged(value: V, etag: Option<String>) -> Self;
}

impl<T> Tagged<T> {
    /// A value and its entity tag.
    pub fn new(value: T, etag: Option<String>) -> Self {
        Self { value, etag }
    }

    /// The entity tag, if the meter gave one. Not a method, so that it hides none of the value's.
    pub fn etag(this: &Self) -> Option<&str> {
        this.etag.as_deref()
    }

    /// The value without its tag.
    pub fn into_inner(this: Self) -> T {
        this.value
    }
}

impl<T> Deref for Tagged<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Tagged<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: Display> Display for Tagged<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T> EntityTag for Tagged<T> {
    fn entity_tag(&self) -> Option<&str> {
        self.etag.as_deref()
    }
}

impl EntityTag for str {
    fn entity_tag(&self) -> Option<&str> {
        Some(self)
    }
}

impl EntityTag for String {
    fn entity_tag(&self) -> Option<&str> {
        Some(self)
    }
}

impl<V> FromTagged<V> for V {
    fn from_tagged(value: V, _: Option<String>) -> Self {
        value
    }
}

impl<V> FromTagged<V> for Tagged<V> {
    fn from_tagged(value: V, etag: Option<String>) -> Self {
        Self { value, etag }
    }
}
