//! What a document may say without anything following from it, and why.
//!
//! Every keyword of OpenAPI 3.1 and JSON Schema 2020-12 either changes the output, or is refused with a diagnostic,
//! or is in this list; a test adds each of them to a small document and holds the outcome against it.

/// A keyword that means nothing here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idle {
    /// The OpenAPI object that has it, as the specification calls it.
    pub object: &'static str,
    /// The keyword.
    pub keyword: &'static str,
    /// Why nothing follows from it.
    pub reason: &'static str,
}

const WORDS: &str = "the vendor's texts are not published; overlays have our own";
const ELSEWHERE: &str = "it points outside the document, and nothing is read from there";
const EXAMPLE: &str = "examples are for readers; the generated crate's own tests read them from the document";
const LOGIN: &str = "the runtime implements the login of meters itself";
const UNUSED: &str = "a component has a meaning where it is referred to";
const SERVER: &str = "the program names the meter's address";
const PUBLISHER: &str = "it is about the document, not about the API";

const FAILURE: &str = "the error shows any response to a failed request";

const fn idle(object: &'static str, keyword: &'static str, reason: &'static str) -> Idle {
    Idle { object, keyword, reason }
}

/// The list.
pub const IDLE: &[Idle] = &[
    idle("OpenAPI", "openapi", "documents of 3.0 and 3.1 are read alike"),
    idle("OpenAPI", "jsonSchemaDialect", "only the dialect of OpenAPI 3.1 is read, and it may be named"),
    idle("OpenAPI", "servers", SERVER),
    idle("OpenAPI", "security", LOGIN),
    idle("OpenAPI", "tags", "the API is divided by its paths; a tag named after a path describes it"),
    idle("OpenAPI", "externalDocs", ELSEWHERE),
    idle("Info", "title", "the generated crate has a name of its own"),
    idle("Info", "summary", WORDS),
    idle("Info", "description", WORDS),
    idle("Info", "termsOfService", PUBLISHER),
    idle("Info", "contact", PUBLISHER),
    idle("Info", "license", PUBLISHER),
    idle("Contact", "name", PUBLISHER),
    idle("Contact", "url", PUBLISHER),
    idle("Contact", "email", PUBLISHER),
    idle("License", "name", PUBLISHER),
    idle("License", "identifier", PUBLISHER),
    idle("License", "url", PUBLISHER),
    idle("Server", "url", SERVER),
    idle("Server", "description", WORDS),
    idle("Server", "variables", SERVER),
    idle("Server Variable", "enum", SERVER),
    idle("Server Variable", "default", SERVER),
    idle("Server Variable", "description", WORDS),
    idle("Components", "responses", UNUSED),
    idle("Components", "parameters", UNUSED),
    idle("Components", "examples", EXAMPLE),
    idle("Components", "requestBodies", UNUSED),
    idle("Components", "headers", UNUSED),
    idle("Components", "securitySchemes", LOGIN),
    idle("Components", "pathItems", UNUSED),
    idle("Path Item", "summary", WORDS),
    idle("Path Item", "description", WORDS),
    idle("Operation", "tags", "the API is divided by its paths"),
    idle("Operation", "summary", WORDS),
    idle("Operation", "description", WORDS),
    idle("Operation", "externalDocs", ELSEWHERE),
    idle("External Documentation", "description", WORDS),
    idle("External Documentation", "url", ELSEWHERE),
    idle("Parameter", "description", WORDS),
    idle(
        "Parameter",
        "allowReserved",
        "a reserved character and its percent-encoding are the same once the query is decoded",
    ),
    idle("Parameter", "style", "each place has one style that is supported, its default"),
    idle("Parameter", "example", EXAMPLE),
    idle("Parameter", "examples", EXAMPLE),
    idle("Request Body", "description", WORDS),
    idle(
        "Request Body",
        "required",
        "a call that takes a body always sends one, and a request without one is read as `null`",
    ),
    idle("Media Type", "example", EXAMPLE),
    idle("Media Type", "examples", EXAMPLE),
    idle("Responses", "default", FAILURE),
    idle("Responses", "4XX", FAILURE),
    idle("Response", "description", WORDS),
    idle(
        "Failure",
        "headers",
        "an error has status and message; the runtime reads `Retry-After` and `Location` in any reply",
    ),
    idle("Failure", "content", FAILURE),
    idle("Example", "summary", WORDS),
    idle("Example", "description", WORDS),
    idle("Example", "value", EXAMPLE),
    idle("Example", "externalValue", EXAMPLE),
    idle("Header", "description", WORDS),
    idle("Header", "required", "a value without an entity tag is read as well"),
    idle("Header", "deprecated", "the runtime reads the entity tag, not the user"),
    idle("Header", "style", "a header has one style"),
    idle("Header", "explode", "an entity tag is one value"),
    idle("Header", "schema", "an entity tag is opaque"),
    idle("Header", "example", EXAMPLE),
    idle("Header", "examples", EXAMPLE),
    idle("Tag", "name", "the API is divided by its paths; a tag named after a path describes it"),
    idle("Tag", "description", WORDS),
    idle("Tag", "externalDocs", ELSEWHERE),
    idle("Reference", "summary", WORDS),
    idle("Reference", "description", WORDS),
    idle("Schema", "title", WORDS),
    idle("Schema", "description", WORDS),
    idle("Schema", "$comment", "it is for authors of the document"),
    idle("Schema", "externalDocs", ELSEWHERE),
    idle("Schema", "example", EXAMPLE),
    idle("Schema", "examples", EXAMPLE),
    idle("Schema", "xml", "no body is XML"),
    idle("Schema", "additionalProperties: true", "an object may have other members by default"),
    idle(
        "Schema",
        "additionalProperties: false",
        "a newer meter or client sends members that this revision lacks, and they pass",
    ),
    idle("Security Scheme", "type", LOGIN),
    idle("Security Scheme", "description", WORDS),
    idle("Security Scheme", "name", LOGIN),
    idle("Security Scheme", "in", LOGIN),
    idle("Security Scheme", "scheme", LOGIN),
    idle("Security Scheme", "bearerFormat", LOGIN),
];

/// The reason why a keyword of an object means nothing here, if it is in the list.
pub fn reason(object: &str, keyword: &str) -> Option<&'static str> {
    IDLE.iter().find(|idle| idle.object == object && idle.keyword == keyword).map(|idle| idle.reason)
}
