//! The committed table of contracts lists every operation, and its exceptions are reasoned.

use egauge_webapi::probe;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use workspace_tests::contracts::CONTRACTS;

fn read(file: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

/// The table's rows: the operation, and whether it passed, by column.
fn rows(table: &str) -> Vec<(&str, Vec<bool>)> {
    let rows =
        table.lines().filter_map(|line| line.strip_prefix("| `")?.strip_suffix(" |")?.split_once("` |"));
    rows.map(|(operation, cells)| (operation, cells.split('|').map(|cell| cell.trim() == "yes").collect()))
        .collect()
}

#[test]
fn every_operation_has_a_row() {
    let table = read("CONTRACTS.md");
    let listed: BTreeSet<_> = rows(&table).into_iter().map(|(operation, _)| operation).collect();
    assert_eq!(listed.len(), rows(&table).len());
    // A bump makes another revision the default, and the table is of the one before until it is written anew.
    let revision = table.split_once("of revision ").and_then(|(_, rest)| rest.split(' ').next()).unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    assert_eq!(xtask::run(["xtask", "operations", "--spec", revision], &mut out, &mut err), 0);
    let operations = String::from_utf8(out).unwrap();
    let operations: BTreeSet<_> =
        operations.lines().filter_map(|line| line.rsplit_once(' ')).map(|(operation, _)| operation).collect();
    assert_eq!(listed, operations, "run `cargo xtask contracts`");
}

#[test]
fn what_did_not_pass_is_an_exception() {
    let table = read("CONTRACTS.md");
    let exceptions: Value = serde_json::from_str(&read("contracts/exceptions.json")).unwrap();
    for (column, contract) in CONTRACTS.iter().enumerate() {
        let passed = rows(&table).iter().filter(|(_, cells)| cells[column]).count();
        let about = format!("- {}: {}; {passed} operations", contract.name, contract.about);
        assert!(table.lines().any(|line| line == about), "run `cargo xtask contracts`: {about}");
        // Others' clients have but some operations.
        if matches!(contract.name, "python" | "async") {
            continue;
        }
        for (operation, cells) in rows(&table) {
            let known = exceptions.as_array().unwrap().iter().any(|exception| {
                exception["contract"] == contract.name && exception["operation"] == operation
            });
            assert_ne!(cells[column], known, "{operation}, {}: run `cargo xtask contracts`", contract.name);
        }
    }
}

#[test]
fn every_check_left_out_has_a_reason() {
    let plan: Value = serde_json::from_str(&read("contracts/schemathesis.json")).unwrap();
    for left_out in plan["excluded"].as_array().unwrap() {
        assert!(!plan["checks"].as_array().unwrap().contains(&left_out["check"]), "{left_out}");
        assert!(left_out["reason"].as_str().is_some_and(|reason| reason.len() > 20), "{left_out}");
    }
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
