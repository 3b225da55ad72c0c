//! Every code that a diagnostic or a finding of `lint` can have. A code keeps its meaning; it is never used for
//! another one.

/// A code and what it means.
#[derive(Clone, Copy, Debug)]
pub struct Code {
    /// The code, in kebab case.
    pub name: &'static str,
    /// What is wrong, as one line.
    pub line: &'static str,
    /// Why it matters and how to mend it.
    pub explanation: &'static str,
}

const fn code(name: &'static str, line: &'static str, explanation: &'static str) -> Code {
    Code { name, line, explanation }
}

/// The code of this name.
pub fn find(name: &str) -> Option<&'static Code> {
    CODES.iter().find(|code| code.name == name)
}

/// The codes, in the order of their names.
pub const CODES: &[Code] = &[
    code(
        "ambiguous-paths",
        "Two paths differ only in the names of their parameters, or in the last slash.",
        "A request to one of them is a request to the other. Remove one of the two, or merge them, with an overlay.",
    ),
    code(
        "ambiguous-union",
        "Nothing in the schema distinguishes a variant of a union from the others.",
        "A variant of `oneOf` or `anyOf` is recognised by its JSON type, by a property that only it has, by its \
         required properties, or by a sibling of the union. Name in an overlay the variant that takes all other objects \
         (`x-fallback: true` on the variant), or which sibling decides (`x-discriminated-by` on the union).",
    ),
    code(
        "bad-pattern",
        "A `pattern` is not a regular expression that the generated server can check.",
        "Patterns are compiled by the crate regex-lite, which has no look-around, back-references or Unicode classes. \
         Replace the pattern with an overlay, or remove it there.",
    ),
    code(
        "bad-record",
        "`vendored.json` is not a record of what was written into its directory.",
        "`cargo xtask vendor` only changes files that it wrote. Restore the record, or name an empty directory.",
    ),
    code(
        "case-collision",
        "Two query parameters of one operation differ by case alone.",
        "Rust methods are in snake case, so the two would have one name. Give both an `x-rust-name` in an overlay.",
    ),
    code(
        "circular-reference",
        "References lead to each other and to nothing else.",
        "Write what is meant at one of the places.",
    ),
    code(
        "contradicting-default",
        "A `default` is not a value of its own schema.",
        "Clients and servers disagree about what an absent value means. Correct the default or the schema in \
         spec/overlays/errata.yaml.",
    ),
    code(
        "contradicting-limits",
        "No value satisfies both limits of a schema.",
        "A lower limit (`minimum`, `minLength`, `minItems`, `minProperties`) is above its upper limit. Correct one of \
         them in spec/overlays/errata.yaml.",
    ),
    code(
        "contradicting-parameter",
        "One path parameter has different types in one path.",
        "A path and its operations, or paths of which one continues the other, describe the same path parameter with \
         different types. They are read as the widest, as text if all else fails; where one of them is an array or an object, it \
         is an error. Correct one of them in spec/overlays/errata.yaml.",
    ),
    code(
        "contradiction",
        "Keywords of one schema contradict each other, so that no value satisfies all of them.",
        "Remove one of them with an overlay.",
    ),
    code(
        "contradictory-example",
        "An example is not a value of its own schema.",
        "Either the example or the schema is wrong. Correct it in spec/overlays/errata.yaml, with evidence.",
    ),
    code(
        "duplicate-key",
        "A mapping has one key twice.",
        "YAML and JSON leave open which of the two values counts. Remove one of them.",
    ),
    code(
        "duplicate-operation-id",
        "Two operations have the same operationId.",
        "An operationId names an operation in the generated server. Rename one of the two with an overlay.",
    ),
    code(
        "duplicate-parameter",
        "An operation describes one parameter twice.",
        "A parameter is identified by `in` and `name`. Remove one of the two, or rename it, with an overlay.",
    ),
    code(
        "duplicate-value",
        "An `enum` has one value twice.",
        "Each value becomes one variant. A value that is the same twice is read once, with a warning. Remove the second one \
         with an overlay.",
    ),
    code(
        "edited-file",
        "A file that `cargo xtask generate` or `vendor` wrote was changed since.",
        "Nothing is written. Undo the change, move it into code of your own, or delete the file to have it written \
         anew.",
    ),
    code(
        "evaded-name",
        "A new component has the published name of an invented type.",
        "The published type keeps its name; the component gets another one. To name the component yourself, write \
         `x-rust-name` into an overlay.",
    ),
    code(
        "extension-kind",
        "The value of an extension is of the wrong kind.",
        "Each `x-` keyword takes one kind of value, for example `true`, a name, or an object of names. \
         ARCHITECTURE.md lists them. An extension whose value is not understood would have no effect, so it is an \
         error.",
    ),
    code(
        "extension-place",
        "An extension is at a place where nothing reads it.",
        "Each `x-` keyword has its legal places, for example query parameters or schemas. ARCHITECTURE.md lists them. \
         Move the keyword to the place that the message names.",
    ),
    code(
        "extension-reference",
        "An extension names something that is not there.",
        "`x-order` names properties of its object, `x-discriminated-by` a property beside its union and variants of \
         it, `x-enum-names` values of its enum. Correct the name. A property or a value that a document lacks is a \
         warning, since the order and the words of the others hold.",
    ),
    code(
        "foreign-file",
        "A file in the output directory was not written by this command.",
        "Nothing is written and nothing of yours is deleted. Name another directory, or move the file away.",
    ),
    code(
        "host-edition",
        "The package that a vendored module is put into is of an older edition.",
        "The module uses syntax of edition 2024. Set `edition` in the package's Cargo.toml, or vendor a crate: it has \
         an edition of its own.",
    ),
    code(
        "host-lints",
        "The package that a vendored module is put into forbids a lint that the module allows.",
        "rustc rejects `allow` below `forbid`. Write `deny` in the package's Cargo.toml, or vendor a crate: it has lints \
         of its own.",
    ),
    code(
        "idle-keyword",
        "A keyword has no meaning for values of the schema's type.",
        "For example `minLength` of an integer. JSON Schema ignores it; the author meant something else. Correct the \
         type or the keyword in spec/overlays/errata.yaml.",
    ),
    code(
        "internal-extension",
        "A document has an `x-` keyword that only the generator itself may write.",
        "The generator writes such keywords between its own stages, and `cargo xtask import` writes \
         `x-source-sha256`. In a document of someone else's they are ignored; in an overlay they are an error. \
         Remove the keyword.",
    ),
    code(
        "invalid-name",
        "A name in an overlay or a document is not an identifier of Rust.",
        "A name consists of letters, digits and `_`, and does not begin with a digit.",
    ),
    code(
        "keyword-beside-reference",
        "A keyword is beside a `$ref` where OpenAPI reads none.",
        "Only `summary` and `description` are read beside a `$ref` that is not a schema's. Write the object in place \
         of the reference, with an overlay.",
    ),
    code(
        "lossy-dialect",
        "Reading the document would lose a part of it.",
        "The document as it was read, written again, differs from the document. This is a guard against faults of the \
         generator; the message names the part. Express it in another way with an overlay, and report the fault.",
    ),
    code(
        "lossy-lowering",
        "An operation or a schema of the document would not be in the output.",
        "The message names it. Change its path or its schema with an overlay, and report the fault.",
    ),
    code(
        "malformed-jsonpath",
        "The target of an overlay action is not a JSONPath (RFC 9535) that is supported.",
        "Names, indices, slices, `*`, `..` and filters with comparisons are supported; functions are not. Quote names \
         that have other characters than letters, digits and `_`: `$.paths['/register'].get`.",
    ),
    code(
        "malformed-lock",
        "spec/names.lock cannot be read.",
        "Restore it from version control; do not edit it.",
    ),
    code(
        "malformed-overlay",
        "A file is not an OpenAPI Overlay 1.0 document, or an action of it is incomplete.",
        "An overlay has `overlay: 1.0.0`, `info` with `title` and `version`, and `actions`. An action has a `target` \
         and either `update` or `remove: true`; actions of an overlay with `x-corrections: true` also have `x-reason` \
         and `x-evidence`.",
    ),
    code(
        "malformed-path",
        "A path is not made of fixed segments and parameters.",
        "A path begins with `/`. Each segment is a fixed word or one parameter as a whole (`{name}`).",
    ),
    code(
        "malformed-revisions",
        "spec/revisions cannot be read.",
        "Each line has the name of a revision; one line has the word `default` after it.",
    ),
    code(
        "malformed-texts",
        "A file with the digests of a document's texts is not as `import` writes it.",
        "`spec/NAME.texts` has the official document's SHA-256 in its head, then a line for each text: 12 hexadecimal \
         digits, a space and a JSON pointer. It is never edited: `cargo xtask import` of the official document writes it.",
    ),
    code(
        "missing-keyword",
        "An object lacks a member that OpenAPI requires, or that the generator needs.",
        "Add the member with an overlay.",
    ),
    code(
        "missing-paths",
        "The document has no `paths`.",
        "Give the OpenAPI document of the meter, not a part of it.",
    ),
    code(
        "missing-response",
        "An operation describes no successful response.",
        "Add a response with a 2xx status to the operation with an overlay.",
    ),
    code(
        "name-collision",
        "Two items of the document would have one Rust name in one scope.",
        "Give one of them another name with an overlay: `x-rust-name`, or `x-enum-names` for the value of an enum.",
    ),
    code(
        "nameless-revision",
        "The document has no `info.version` that can name a revision.",
        "Give a name with `--revision`.",
    ),
    code(
        "nested-too-deep",
        "Arrays and maps are nested too deeply, references counted.",
        "rustc has limits for types that hold each other. Give one of the arrays or maps an object to be in.",
    ),
    code(
        "not-openapi",
        "The file is not an OpenAPI 3 document.",
        "Give the OpenAPI document of the eGauge WebAPI, as YAML or JSON. It has `openapi`, `info` and `paths`.",
    ),
    code(
        "other-revision",
        "A directory holds code of another revision.",
        "Name another directory, or generate the revision that it holds.",
    ),
    code(
        "output-collision",
        "Two files of the output would have one path.",
        "This is a fault of the generator; report it with the document.",
    ),
    code(
        "overlay-target-kind",
        "An overlay action selects something that it cannot change.",
        "An `update` merges into objects and arrays, and nothing can remove the whole document. Select the object that \
         holds the value, and name the value in `update`.",
    ),
    code(
        "overlay-target-not-found",
        "An overlay action selects nothing.",
        "Correct the JSONPath. If the vendor changed the document, limit the action with `x-revisions`, or remove it.",
    ),
    code(
        "overlay-without-effect",
        "An overlay action sets what the document has already.",
        "The vendor may have corrected the document. Limit the action with `x-revisions`, or remove it.",
    ),
    code(
        "recursive-schema",
        "A schema holds itself.",
        "A recursive type is not supported. Replace one of the references by a schema without `$ref`, with an overlay.",
    ),
    code(
        "renamed-type",
        "A published type has another name now.",
        "Programs that use the type no longer compile. If this is not meant, give the type its old name with \
         `x-rust-name` in an overlay.",
    ),
    code(
        "several-replies",
        "An operation has several successful responses that the generated code cannot distinguish.",
        "Keep one of them, with an overlay.",
    ),
    code(
        "syntax",
        "The file is not UTF-8, YAML or JSON.",
        "The message says what the parser expected, at the place where it stopped.",
    ),
    code(
        "too-deep",
        "The document is nested too deeply.",
        "Objects and arrays may be nested 128 levels deep, references counted. No document of the API comes near.",
    ),
    code(
        "too-large",
        "The document is larger than what is read.",
        "The limits are 64 MiB and 4 million values; the value of an alias counts each time it is used.",
    ),
    code(
        "undeclared-member",
        "A `required` property is not among the `properties`.",
        "Declare the property, or remove it from `required`, with an overlay.",
    ),
    code(
        "undeclared-path-parameter",
        "A parameter in a path is not described.",
        "Add it to `parameters` of the path or the operation: `{name: .., in: path, required: true, schema: ..}`.",
    ),
    code(
        "unfit-file",
        "A source file of the crate has a form that `cargo xtask vendor` cannot cut.",
        "This is a fault of the crate's sources; the message says which rule the file breaks.",
    ),
    code(
        "unfit-source",
        "The crate's sources are not those that `cargo xtask vendor` expects.",
        "Run the command in an unchanged checkout.",
    ),
    code("unknown-code", "No diagnostic has this code.", "`cargo xtask explain` lists all codes."),
    code(
        "unknown-extension",
        "An `x-` keyword is not in the registry of extensions.",
        "A misspelt keyword would have no effect, so it is an error in an overlay and in an imported document. In a \
         document of the vendor's it is a warning. Correct the spelling, or remove the keyword; ARCHITECTURE.md lists \
         the keywords. A new keyword is added to generator/src/extensions.rs.",
    ),
    code(
        "unknown-format",
        "A `format` is not registered for JSON Schema or OpenAPI.",
        "It has no meaning for other tools. Correct it in spec/overlays/errata.yaml.",
    ),
    code(
        "unknown-keyword",
        "An object has a member that neither OpenAPI nor JSON Schema defines.",
        "It may be misspelt, or at the wrong level of indentation. Where only one thing can be meant, it is a warning that \
         says what is read. Correct it with an overlay.",
    ),
    code(
        "unknown-revision",
        "spec/ has no such revision.",
        "`cargo xtask import FILE` adds a revision; a path to a file is accepted as well.",
    ),
    code(
        "unnameable",
        "No Rust name can be made of a name in the document.",
        "Give it one with `x-rust-name`, or `x-enum-names` for the value of an enum, in an overlay.",
    ),
    code(
        "unprintable",
        "Generated tokens cannot be formatted.",
        "This is a fault of the generator; report it.",
    ),
    code(
        "unreadable",
        "A file or directory cannot be read.",
        "The message has the system's reason. Only regular files are read.",
    ),
    code(
        "unreadable-dialect",
        "The document cannot be read as OpenAPI 3.0 after the rewriting from 3.1.",
        "A value has a form that OpenAPI does not allow at this place. Correct it with an overlay.",
    ),
    code(
        "unresolved-evidence",
        "The `x-evidence` of a correction points to a place that the document does not have.",
        "A JSON pointer in `x-evidence` shows where the fault can be seen. Correct the pointer.",
    ),
    code(
        "unresolved-reference",
        "A `$ref` names something that is not in the document.",
        "Correct the name, or define what it names under `components`.",
    ),
    code(
        "unsupported-construct",
        "The document uses a construct of OpenAPI that the generator cannot honour.",
        "Nothing is dropped silently, so this is an error. The help says how to express the same with constructs that \
         are supported; write that into an overlay.",
    ),
    code("unsupported-key", "A key is an array or an object.", "JSON has only strings as keys."),
    code(
        "unsupported-number",
        "A number does not fit 64 bits, or is not a number of JSON.",
        "Write it as a string, or with fewer digits.",
    ),
    code("unsupported-tag", "A value has a YAML tag of its own.", "Remove the tag."),
    code(
        "unsupported-version",
        "The document is not OpenAPI 3.1.",
        "Convert the document to 3.1 first, with a tool that is made for it.",
    ),
    code(
        "untyped-schema",
        "A schema does not say what its values are.",
        "Add a `type` in spec/overlays/errata.yaml, or `x-any: true` if any value is meant.",
    ),
    code(
        "unused-component",
        "Nothing refers to a component.",
        "It may be left over, or a reference to it is missing. Remove it with an overlay.",
    ),
    code(
        "unused-path-parameter",
        "A path parameter is described that the path does not have.",
        "Correct the name, or remove the parameter, with an overlay.",
    ),
    code(
        "unwritable",
        "A file or directory cannot be written.",
        "The message has the system's reason. The command has put back the files that it had replaced, or the next one \
         does.",
    ),
    code(
        "unwritable-revisions",
        "The `x-revisions` of an action cannot be rewritten in place.",
        "Write it on one line: `x-revisions: {from: '4.6'}`.",
    ),
    code(
        "vanished-type",
        "A published type is no longer in the document.",
        "Programs that use the type no longer compile. If this is meant, nothing needs to be done.",
    ),
    code(
        "wrong-kind",
        "A value is of another kind than OpenAPI expects at its place.",
        "The message says what was expected and what was found. Where only one thing can be meant, it is a warning that \
         says what is read. Correct it with an overlay.",
    ),
];
