//! Every schema of the document against the type that it became: what is read is what is written back.
//!
//! The oracle is the document itself ([`document`]): it says which values are valid, and how each of them comes
//! back. It knows nothing of the generator's own reading of the document.

mod document;
mod examples;
mod instances;

use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// Reads JSON text as one of the generated types and writes it back.
pub(crate) type Trip = fn(&str) -> Result<Seen, String>;

/// What came back.
pub(crate) struct Seen {
    /// The JSON text.
    json: String,
    /// The value, as Rust shows it.
    debug: String,
}

/// A round trip through a `T`, and a second one, which must change nothing.
pub(crate) fn trip<T: DeserializeOwned + Serialize + PartialEq + Debug>(text: &str) -> Result<Seen, String> {
    let read = |text: &str| -> Result<T, String> {
        serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(text))
            .map_err(|error| error.to_string())
    };
    let value = read(text)?;
    let json = serde_json::to_string(&value).map_err(|error| error.to_string())?;
    let again = read(&json).map_err(|error| format!("{json} is not read again: {error}"))?;
    if again != value {
        return Err(format!("{value:?} came back as {again:?}"));
    }
    Ok(Seen { json, debug: format!("{value:?}") })
}
