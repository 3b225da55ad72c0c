//! The exceptions of contracts are of operations, and reasoned.

use egauge_webapi::probe;
use serde_json::Value;
use std::path::Path;

fn read(file: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

#[test]
fn every_exception_is_of_an_operation_and_has_a_reason() {
    let operations: Vec<_> = probe::operations().unwrap().iter().map(ToString::to_string).collect();
    let exceptions: Value = serde_json::from_str(&read("contracts/exceptions.json")).unwrap();
    for exception in exceptions.as_array().unwrap() {
        let operation = exception["operation"].as_str().unwrap();
        assert!(operations.iter().any(|other| other == operation), "{operation}");
        assert!(exception["reason"].as_str().is_some_and(|reason| reason.len() > 40), "{exception}");
    }
}
