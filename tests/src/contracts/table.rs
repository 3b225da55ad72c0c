//! `tests/CONTRACTS.md`: which operation passed which contract.

use super::{Contract, Proof};
use crate::trees::workspace;
use egauge_webapi::{API_VERSION, probe};
use std::fmt::Write as _;
use std::fs;

pub(super) fn write(proofs: &[(&Contract, Proof)]) -> Result<(), String> {
    let file = workspace().join("tests/CONTRACTS.md");
    fs::write(&file, text(proofs)?).map_err(|error| format!("{}: {error}", file.display()))
}

fn text(proofs: &[(&Contract, Proof)]) -> Result<String, String> {
    let operations = probe::operations().map_err(|error| error.to_string())?;
    let mut text = format!(
        "# Contracts\n\nWritten by `cargo xtask contracts`: which operation of revision {API_VERSION} passed which \
         contract. What a contract does not cover or excepts, with the reason, is in `tests/contracts`.\n\n",
    );
    // Writing to a string cannot fail.
    for (contract, proof) in proofs {
        let _ = writeln!(text, "- {}: {}; {} operations", contract.name, contract.about, proof.passed.len());
    }
    text.push_str("\n| operation |");
    for (contract, _) in proofs {
        let _ = write!(text, " {} |", contract.name);
    }
    text.push_str("\n|---|");
    text.push_str(&"---|".repeat(proofs.len()));
    text.push('\n');
    for operation in operations {
        let name = operation.to_string();
        let _ = write!(text, "| `{name}` |");
        for (_, proof) in proofs {
            text.push_str(if proof.passed.contains(&name) { " yes |" } else { " |" });
        }
        text.push('\n');
    }
    Ok(text)
}
