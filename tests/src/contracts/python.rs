//! Clients in Python, the vendor's own and the community's: for each a script of ours that uses it and checks the values,
//! and the example programs that come with the vendor's, as they are.

use super::process::output;
use super::simulator::{PASSWORD, USER, meter};
use super::{Proof, tools};
use egauge::probe::Document;
use egauge_webapi::probe;
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

/// The vendor's example programs that need neither a window nor somebody at the keyboard.
const EXAMPLES: [&str; 2] = ["test_local", "test_register"];

pub(super) fn vendors(_: &Document) -> Result<Proof, String> {
    client("vendor.py", &EXAMPLES)
}

pub(super) fn communitys(_: &Document) -> Result<Proof, String> {
    client("community.py", &[])
}

fn client(script: &str, examples: &[&str]) -> Result<Proof, String> {
    let programs = tools::python()?;
    let (meter, url) = meter()?;
    let python = || Command::new(programs.join("python"));
    let mut proof = Proof::default();
    let output = output(python().arg(tools::sources().join(script)).args([&url, USER, PASSWORD]))?;
    for example in examples {
        let mut program = python();
        program.args(["-m", &format!("egauge.examples.{example}")]);
        let ran = self::output(program.env("EGDEV", &url).env("EGUSR", USER).env("EGPWD", PASSWORD))?;
        if !ran.status.success() {
            proof.problems.push(format!("{example}: {}", String::from_utf8_lossy(&ran.stderr)));
        }
    }
    drop(meter);
    if !output.status.success() {
        proof.problems.push(format!("{}", String::from_utf8_lossy(&output.stderr)));
    }
    let operations = probe::operations().map_err(|error| error.to_string())?;
    let mut requests = BTreeSet::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let request: Value = serde_json::from_str(line).map_err(|error| format!("{line}: {error}"))?;
        if request["status"] == 200 {
            requests.insert((text(&request["method"]), text(&request["path"])));
        }
    }
    for (method, path) in &requests {
        let found = operations
            .iter()
            .filter(|operation| operation.method() == method.as_str() && is_at(operation.template(), path))
            // `/ctid/stop` beside `/ctid/{port}`.
            .min_by_key(|operation| operation.template().matches('{').count());
        match found {
            Some(operation) => drop(proof.passed.insert(operation.to_string())),
            None => proof.problems.push(format!("{method} {path} is no operation")),
        }
    }
    proof.summary = format!("{} operations used", proof.passed.len());
    Ok(proof)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Whether a path is one of a template.
pub(super) fn is_at(template: &str, path: &str) -> bool {
    let (template, path) = (template.split('/'), path.split('/'));
    template.clone().count() == path.clone().count()
        && template
            .zip(path)
            .all(|(word, segment)| word == segment || word.starts_with('{') && !segment.is_empty())
}
