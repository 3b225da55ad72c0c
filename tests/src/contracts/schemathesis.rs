//! Schemathesis makes requests of the effective document, good and bad, and checks the replies against it.

use super::exceptions::Known;
use super::prism::block_on;
use super::simulator::{meter, target};
use super::{Proof, tools};
use crate::document::Document;
use crate::probe;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// What all groups may take together.
const LIMIT: Duration = Duration::from_secs(300);

pub(super) fn run(document: &Document) -> Result<Proof, String> {
    let programs = tools::python()?;
    let plan = read(&tools::sources().join("schemathesis.json"))?;
    let directory = tools::directory()?;
    fs::write(directory.join("effective.json"), document.root().to_string())
        .map_err(|error| error.to_string())?;
    let mut known = Known::of("schemathesis")?;
    let mut proof = Proof::default();
    let (began, mut cases) = (Instant::now(), 0);
    for (number, group) in texts(&plan["groups"]).into_iter().enumerate() {
        let report = directory.join(format!("schemathesis-{number}.json"));
        // What an earlier run left must not be taken for this one's.
        let _ = fs::remove_file(&report);
        let (meter, url) = meter()?;
        let token = block_on(probe::token(&target(url.clone())))??;
        let mut command = Command::new(programs.join("schemathesis"));
        command
            .args(["run", "effective.json", "--url", &format!("{url}/api"), "--warnings", "off"])
            .args([
                "--header",
                &format!("Authorization: Bearer {token}"),
                "--continue-on-failure",
                "--no-shrink",
            ])
            .args(["--include-path-regex", &group, "--seed", &plan["seed"].to_string()])
            .args(["--checks", &texts(&plan["checks"]).join(",")])
            .args(["--phases", &texts(&plan["phases"]).join(",")])
            .args(["--max-examples", &plan["examples"].to_string(), "--report", "json", "--report-json-path"])
            .arg(&report)
            .current_dir(&directory);
        let output = command.output().map_err(|error| format!("schemathesis: {error}"))?;
        drop(meter);
        let Ok(report) = read(&report) else {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(format!("schemathesis gave no report on {group}: {said}"));
        };
        cases += report["test_cases"]["generated"].as_u64().unwrap_or_default();
        judge(&report, &group, &mut known, &mut proof);
    }
    proof.problems.extend(known.unused());
    if began.elapsed() > LIMIT {
        proof.problems.push(format!("it took {:?}, more than {LIMIT:?}", began.elapsed()));
    }
    proof.summary = format!("{} operations passed, {cases} requests", proof.passed.len());
    Ok(proof)
}

fn judge(report: &Value, group: &str, known: &mut Known, proof: &mut Proof) {
    if report["complete"] != true {
        proof.problems.push(format!("{group} was not tested to its end: {}", report["stop_reason"]));
    }
    for error in report["errors"].as_array().into_iter().flatten() {
        proof.problems.push(format!("{group}: {error}"));
    }
    let mut failed = BTreeSet::new();
    for failure in report["failures"].as_array().into_iter().flatten() {
        let code = failure["code"].as_str().unwrap_or_default();
        for operation in texts(&failure["operations"]) {
            if !known.expects(&operation, code) {
                proof.problems.push(format!("{operation}: {code} {}", failure["title"]));
            }
            failed.insert(operation);
        }
    }
    let tested = report["valid_rates"].as_object().into_iter().flat_map(|rates| rates.keys());
    proof.passed.extend(tested.filter(|operation| !failed.contains(*operation)).cloned());
}

fn read(file: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
