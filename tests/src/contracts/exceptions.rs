//! What is known not to pass, one by one with its reason, in `tests/contracts/exceptions.json`.

use super::{Proof, tools};
use egauge::probe::Report;
use serde_json::Value;
use std::fs;

/// The exceptions of a contract, and which of them occurred.
pub(super) struct Known(Vec<(Value, bool)>);

impl Known {
    pub(super) fn of(contract: &str) -> Result<Self, String> {
        let file = tools::sources().join("exceptions.json");
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let all: Vec<Value> =
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        let own = all.into_iter().filter(|exception| exception["contract"] == contract);
        Ok(Self(own.map(|exception| (exception, false)).collect()))
    }

    /// Whether this outcome of an operation is an exception.
    pub(super) fn expects(&mut self, operation: &str, outcome: &str) -> bool {
        let known = self
            .0
            .iter_mut()
            .find(|(exception, _)| exception["operation"] == operation && exception["outcome"] == outcome);
        known.map(|(_, occurred)| *occurred = true).is_some()
    }

    /// A problem for each exception that did not occur.
    pub(super) fn unused(self) -> impl Iterator<Item = String> {
        let unused = self.0.into_iter().filter(|(_, occurred)| !occurred);
        unused.map(|(exception, _)| format!("this is no exception any more: {exception}"))
    }

    /// What a probe of all operations proves: each was decoded, or is an exception; one that is none is a problem.
    pub(super) fn judge(mut self, report: &Report) -> Proof {
        let mut proof = Proof::default();
        for finding in &report.findings {
            let operation = format!("{} {}", finding.method, finding.template);
            let word = finding.outcome.word();
            if self.expects(&operation, word) {
            } else if word == "decoded" {
                proof.passed.insert(operation);
            } else {
                proof.problems.push(format!("{operation}: {:?}", finding.outcome));
            }
        }
        proof.problems.extend(self.unused());
        proof.summary = format!("{} operations decoded of {}", proof.passed.len(), report.findings.len());
        proof
    }
}
