//! The body of a request that is handed out.

use std::borrow::Cow;
use std::fmt::{self, Debug};
use std::ops::Deref;

use bytes::Bytes;

use super::secret::BLOT;

/// The body of a request that [`Call::request`](super::Call::request) gives: bytes, which are empty if there is none.
///
/// It is used as a slice, and becomes a `Vec<u8>` or `Bytes` for whatever carries it. `Debug` shows its text, unless a
/// member of it is a secret: then nothing of it is shown.
///
/// ```
/// use egauge_webapi::Meter;
///
/// let meter = Meter::detached("http://meter.example")?;
/// let hostname = meter.config().net().hostname().put("lab").request()?;
/// assert_eq!(format!("{:?}", hostname.body()), r#""\"lab\"""#);
/// let hash = meter.config().user().name("owner").hash().put("0123456789abcdef").request()?;
/// assert_eq!(format!("{:?}", hash.body()), "(secret)");
/// let (parts, body) = hash.into_parts();
/// let body: Vec<u8> = body.into();
/// # drop((parts, body));
/// # Ok::<(), egauge_webapi::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RequestBody {
    bytes: Vec<u8>,
    is_secret: bool,
}

impl RequestBody {
    pub(crate) fn new(bytes: Vec<u8>, is_secret: bool) -> Self {
        Self { bytes, is_secret }
    }

    /// The bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_secret {
            return f.write_str(BLOT);
        }
        let text: Cow<'_, str> = String::from_utf8_lossy(&self.bytes);
        Debug::fmt(&text, f)
    }
}

impl Deref for RequestBody {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl AsRef<[u8]> for RequestBody {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl From<RequestBody> for Vec<u8> {
    fn from(body: RequestBody) -> Self {
        body.bytes
    }
}

impl From<RequestBody> for Bytes {
    fn from(body: RequestBody) -> Self {
        body.bytes.into()
    }
}

impl PartialEq<[u8]> for RequestBody {
    fn eq(&self, other: &[u8]) -> bool {
        self.bytes == other
    }
}

impl PartialEq<&[u8]> for RequestBody {
    fn eq(&self, other: &&[u8]) -> bool {
        self.bytes == *other
    }
}

impl PartialEq<Vec<u8>> for RequestBody {
    fn eq(&self, other: &Vec<u8>) -> bool {
        self.bytes == *other
    }
}
