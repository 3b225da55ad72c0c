//! Schemathesis makes requests of the effective document, good and bad, and checks the replies against it. How much it
//! does is limited in cases (`examples` of the plan), never in time: a busy machine must not make a contract fail.

use super::exceptions::Known;
use super::prism::block_on;
use super::simulator::{meter, target};
use super::{Proof, tools};
use egauge::probe::{self, Document};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

pub(super) fn run(document: &Document) -> Result<Proof, String> {
    let programs = tools::python()?;
    let plan = read(&tools::sources().join("schemathesis.json"))?;
    let directory = tools::directory()?;
    fs::write(directory.join("effective.json"), document.root().to_string())
        .map_err(|error| error.to_string())?;
    let groups = texts(&plan["groups"]);
    let began = Instant::now();
    let reports = side_by_side(groups.len(), |number| {
        let file = directory.join(format!("schemathesis-{number}.json"));
        let mut command = command(&programs.join("schemathesis"), &plan, &groups[number], &file);
        report(command.current_dir(&directory), &file).map_err(|error| format!("{}: {error}", groups[number]))
    })?;
    let took = began.elapsed();
    let mut known = Known::of("schemathesis")?;
    let (mut proof, mut tested, mut cases) = (Proof::default(), BTreeSet::new(), 0);
    for (group, report) in groups.iter().zip(reports) {
        cases += report["test_cases"]["generated"].as_u64().unwrap_or_default();
        tested.extend(judge(&report, group, &mut known, &mut proof));
    }
    proof.problems.extend(known.unused());
    for operation in egauge_webapi::probe::operations().map_err(|error| error.to_string())? {
        if !tested.contains(&operation.to_string()) {
            proof.problems.push(format!("{operation} had no request that was authorized; is it in a group?"));
        }
    }
    proof.summary =
        format!("{} operations passed, {cases} cases in {} s", proof.passed.len(), took.as_secs());
    Ok(proof)
}

/// Does pieces of work, as many at once as there are processors; what they gave, in their order.
fn side_by_side<T: Send>(
    pieces: usize,
    work: impl Fn(usize) -> Result<T, String> + Sync,
) -> Result<Vec<T>, String> {
    let next = AtomicUsize::new(0);
    let take = || {
        let numbers = std::iter::from_fn(|| Some(next.fetch_add(1, Ordering::Relaxed)));
        numbers.take_while(|number| *number < pieces).map(|number| (number, work(number))).collect::<Vec<_>>()
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(pieces);
    let shares: Vec<Vec<_>> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(take)).collect();
        let shares =
            workers.into_iter().map(|worker| worker.join().map_err(|_| "a group panicked".to_owned()));
        shares.collect::<Result<_, _>>()
    })?;
    let mut done: Vec<_> = shares.into_iter().flatten().collect();
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, result)| result).collect()
}

fn command(program: &Path, plan: &Value, group: &str, report: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .env("SCHEMATHESIS_HOOKS", "hooks")
        .env("PYTHONPATH", tools::sources())
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .args(["run", "effective.json", "--warnings", "off", "--continue-on-failure", "--no-shrink"])
        .args(["--include-path-regex", group, "--seed", &plan["seed"].to_string()])
        // What an earlier run found, and how busy the machine is, must make no difference.
        .args(["--generation-database", "none", "--suppress-health-check", "too_slow"])
        .args(["--checks", &texts(&plan["checks"]).join(",")])
        .args(["--phases", &texts(&plan["phases"]).join(",")])
        .args(["--max-examples", &plan["examples"].to_string(), "--report", "json", "--report-json-path"])
        .arg(report);
    command
}

/// Runs it on a fresh meter; its report.
fn report(command: &mut Command, file: &Path) -> Result<Value, String> {
    // What an earlier run left must not be taken for this one's.
    let _ = fs::remove_file(file);
    let (meter, url) = meter()?;
    let token = block_on(probe::token(&target(url.clone())))??;
    command.args(["--url", &format!("{url}/api"), "--header", &format!("Authorization: Bearer {token}")]);
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    drop(meter);
    read(file).map_err(|_| format!("no report: {}", String::from_utf8_lossy(&output.stderr)))
}

/// Judges a report; gives the operations that were tested.
fn judge(report: &Value, group: &str, known: &mut Known, proof: &mut Proof) -> BTreeSet<String> {
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
    let rates = report["valid_rates"].as_object();
    let tested: BTreeSet<_> = rates.into_iter().flat_map(|rates| rates.keys().cloned()).collect();
    proof.passed.extend(tested.difference(&failed).cloned());
    tested
}

fn read(file: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
