//! What is known not to pass, one by one with its reason, in `tests/contracts/exceptions.json`.

use super::{Proof, tools};
use crate::probe::Report;
use serde_json::Value;
use std::fs;

/// The exceptions of a contract.
pub(super) struct Exceptions(Vec<Value>);

impl Exceptions {
    pub(super) fn of(contract: &str) -> Result<Self, String> {
        let file = tools::sources().join("exceptions.json");
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let all: Vec<Value> =
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(Self(all.into_iter().filter(|exception| exception["contract"] == contract).collect()))
    }

    /// What a probe of all operations proves: each was decoded, or is an exception; one that is none is a problem.
    pub(super) fn apply(&self, report: &Report) -> Proof {
        let mut proof = Proof::default();
        let mut used = vec![false; self.0.len()];
        for finding in &report.findings {
            let operation = format!("{} {}", finding.method, finding.template);
            let word = finding.outcome.word();
            let known = self
                .0
                .iter()
                .position(|exception| exception["operation"] == *operation && exception["outcome"] == word);
            match known {
                Some(place) => used[place] = true,
                None if word == "decoded" => drop(proof.passed.insert(operation)),
                None => proof.problems.push(format!("{operation}: {:?}", finding.outcome)),
            }
        }
        for (exception, _) in self.0.iter().zip(used).filter(|(_, used)| !used) {
            proof.problems.push(format!("this exception is none any more: {exception}"));
        }
        proof.summary = format!("{} operations decoded of {}", proof.passed.len(), report.findings.len());
        proof
    }
}
