//! What generated code and the crate around it have in each scope already: an item of the document gets another name.
//!
//! A test holds the lists of methods against the crate's sources, and `.ci/corpus` compiles documents that ask for
//! every word.

/// What a scope has besides the items of the document.
pub type Words = &'static [&'static str];

/// Types of `models`: what its files call by a short name, and primitive types.
pub const TYPES: Words = &[
    "Default",
    "Deserialize",
    "Deserializer",
    "From",
    "Into",
    "IntoIterator",
    "Option",
    "Result",
    "Self",
    "Serialize",
    "Serializer",
    "String",
    "Vec",
];

/// Variants of enums and unions: what they have besides, and the constant of an open enum.
pub const VARIANTS: Words = &["KNOWN", "Self", "Unknown"];

/// Setters of a struct: its constructor, and methods that every model has from a trait.
pub const SETTERS: Words = &["clone", "new"];

/// Accessors of the meter: its other methods, and methods of every type that take it by value, which Rust prefers.
pub const METER: Words = &[
    "backup",
    "builder",
    "connection",
    "detached",
    "device_registers",
    "history",
    "into",
    "local_values",
    "logout",
    "over",
    "raw",
    "readings",
    "realm",
    "reboot",
    "restore",
    "root",
    "try_into",
    "users",
    "wait_for",
];

/// Accessors of a handle: its verbs, and what it has from a trait.
pub const HANDLE: Words = &["clone", "delete", "get", "into", "post", "put", "try_into"];

/// Methods of a call's query: all that every call has.
pub const CALL: Words = &[
    "backoff",
    "body_limit",
    "clone",
    "connect_timeout",
    "decode",
    "decoding",
    "filter",
    "has_effect",
    "if_match",
    "into_future",
    "json",
    "max_depth",
    "object",
    "operation",
    "query",
    "query_flag",
    "read_timeout",
    "request",
    "retries",
    "send",
    "stream",
    "timeout",
];

/// Fields of a query's struct on the server, which has the same names as the call's methods.
pub const QUERY_FIELDS: Words = &["pairs"];

/// Handles and markers in the file of a service: type parameters, and what the file calls by a short name.
pub const HANDLES: Words = &[
    "B",
    "C",
    "Clone",
    "Copy",
    "Debug",
    "Deserialize",
    "Deserializer",
    "Into",
    "IntoIterator",
    "Option",
    "Self",
    "Serialize",
    "Serializer",
    "Sized",
    "String",
    "T",
    "V",
    "Vec",
];

/// Modules, which are files too: those that are there already, and what stands beside them in a `use`.
pub const MODULES: Words =
    &["common", "crate", "mod", "models", "runtime", "schemas", "self", "super", "verbs"];

/// Functions that serve a branch, and their modules: what its file imports.
pub const FUNCTIONS: Words = &[
    "body",
    "bytes",
    "dispatch",
    "envelope",
    "nothing",
    "object",
    "path",
    "query",
    "text",
    "text_or_object",
    "unknown",
];

/// Traits and query types of the server: what a branch's file calls by a short name, and what `server` has itself.
pub const TRAITS: Words = &[
    "Answer",
    "Branch",
    "Dispatch",
    "FromQuery",
    "Future",
    "Guard",
    "H",
    "Ok",
    "Option",
    "Pending",
    "RawQuery",
    "Refusal",
    "Reply",
    "Request",
    "Response",
    "Result",
    "Route",
    "Router",
    "Schema",
    "Self",
    "Send",
    "String",
    "Sync",
    "Vec",
    "View",
];

/// Arguments of the server's methods, besides the values of the path.
pub const ARGUMENTS: Words = &["body", "query", "request", "self", "view"];

/// Statics in `server/schemas.rs`.
pub const STATICS: Words = &["VIEW"];

/// Names of devices, which no file can have on Windows, with any extension.
pub const DEVICES: Words = &[
    "aux", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt0",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Keywords of edition 2024, in use or set aside; those that no raw identifier can be are reserved besides.
pub const KEYWORDS: Words = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Keywords that cannot be written raw.
pub const NEVER_RAW: Words = &["Self", "crate", "self", "super"];
