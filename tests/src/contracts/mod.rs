//! `cargo xtask contracts`: the generated client and server against other people's programs.

mod exceptions;
mod prism;
mod process;
mod python;
mod schemathesis;
mod simulator;
mod table;
mod tools;

use egauge::probe::Document;
use std::collections::BTreeSet;

pub use simulator::meter;

/// The contracts, in the order of the table's columns.
pub const CONTRACTS: [Contract; 5] = [
    Contract {
        name: "simulator",
        about: "`cargo xtask probe --all` on the fake meter: everything decoded, nothing refused",
        run: simulator::run,
    },
    Contract {
        name: "python",
        about: "the vendor's Python client, unmodified, on the fake meter",
        run: python::vendors,
    },
    Contract {
        name: "async",
        about: "the community's Python client (egauge-async), unmodified, on the fake meter",
        run: python::communitys,
    },
    Contract {
        name: "prism",
        about: "`cargo xtask probe --all` on Prism, which mocks the effective document",
        run: prism::run,
    },
    Contract {
        name: "schemathesis",
        about: "Schemathesis on the fake meter, with the effective document; of names that the meter lacks, its refusal is what is checked",
        run: schemathesis::run,
    },
];

/// A contract: somebody else's program, and what it proves.
pub struct Contract {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    run: fn(&Document) -> Result<Proof, String>,
}

/// What a run of a contract showed.
#[derive(Default)]
pub struct Proof {
    /// The operations that passed, `GET /config`.
    pub passed: BTreeSet<String>,
    /// What was wrong, in words; a contract with one of these is broken.
    pub problems: Vec<String>,
    /// What was done, in a line.
    pub summary: String,
}

/// Runs all contracts or one; gives whether all were kept. The table is written only after all of them.
pub fn run(only: Option<&str>) -> Result<bool, String> {
    let document = Document::load()?;
    let mut proofs = Vec::new();
    for contract in CONTRACTS.iter().filter(|contract| only.is_none_or(|only| contract.name == only)) {
        println!("== {}: {}", contract.name, contract.about);
        let proof = (contract.run)(&document)?;
        println!("{}", proof.summary);
        for problem in &proof.problems {
            println!("PROBLEM {problem}");
        }
        proofs.push((contract, proof));
    }
    let kept = proofs.iter().all(|(_, proof)| proof.problems.is_empty());
    if kept && only.is_none() {
        table::write(&proofs)?;
    }
    Ok(kept)
}
