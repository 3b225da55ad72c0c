//! `mutants COUNT OUT SAMPLE [SEED]`: changes small documents at random, COUNT times, and generates from each.
//!
//! A panic, a diagnostic without a place and more than 5 s are faults; so is a stack that overflows, which ends the
//! program. SAMPLE of the mutants that are accepted are written to OUT, where `.ci/corpus` compiles them.

use egauge_webapi_generator::document::{self, Document};
use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, SystemTime};
use workspace_tests::mutants::{self, Random};
use workspace_tests::trees::{SMALL, workspace};

/// How long one document may take.
const LIMIT: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

/// What a worker tells.
enum Told {
    /// This mutant is next.
    Begins(usize, String),
    /// It was accepted.
    Accepted(String),
    Refused,
    Panicked(String),
    /// There are no more.
    Done,
}

fn run() -> Result<bool, Box<dyn Error>> {
    const USAGE: &str = "usage: mutants COUNT OUT SAMPLE [SEED]";
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [count, out, sample, seed @ ..] = &arguments[..] else { return Err(USAGE.into()) };
    let (count, out, sample): (usize, PathBuf, usize) = (count.parse()?, out.into(), sample.parse()?);
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
    let seed: u64 = seed.first().map_or(Ok(now), |seed| seed.parse())?;
    println!("seed {seed}");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&out)?;
    let (tell, told) = mpsc::channel();
    let sources = sources()?;
    thread::spawn(move || work(&sources, count, seed, &tell));
    let (mut accepted, mut refused, mut written, mut faults) = (0_usize, 0_usize, 0_usize, 0_usize);
    let mut current = (0, String::new());
    loop {
        match told.recv_timeout(LIMIT) {
            Ok(Told::Begins(number, text)) => current = (number, text),
            Ok(Told::Accepted(text)) => {
                accepted += 1;
                if written < sample {
                    fs::write(out.join(format!("mutant-{:05}.yaml", current.0)), text)?;
                    written += 1;
                }
            }
            Ok(Told::Refused) => refused += 1,
            Ok(Told::Panicked(message)) => {
                faults += 1;
                eprintln!("mutant {}: {message}\n{}", current.0, current.1);
            }
            Err(RecvTimeoutError::Timeout) => {
                eprintln!("mutant {}: more than {} s\n{}", current.0, LIMIT.as_secs(), current.1);
                return Ok(false);
            }
            Ok(Told::Done) => break,
            Err(RecvTimeoutError::Disconnected) => return Err("the worker ended early".into()),
        }
    }
    println!(
        "{accepted} accepted, of which {written} in {}; {refused} refused; {faults} faults",
        out.display()
    );
    Ok(faults == 0)
}

/// The documents that are changed: small ones, of which each has other constructs.
fn sources() -> Result<Vec<Document>, Box<dyn Error>> {
    let mut sources = vec![Document::parse("small.yaml", SMALL).map_err(|_| "small.yaml is wrong")?];
    let mut files: Vec<PathBuf> = fs::read_dir(workspace().join("tests/corpus/accepted"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.push(workspace().join("tests/tests/generator/keywords/base.yaml"));
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file)?;
        sources
            .push(Document::parse("mutant.yaml", text).map_err(|_| format!("{} is wrong", file.display()))?);
    }
    sources.push(mutants::part().clone());
    Ok(sources)
}

fn work(sources: &[Document], count: usize, seed: u64, tell: &mpsc::Sender<Told>) {
    let mut random = Random::new(seed);
    for number in 0..count {
        let mut root = sources[random.below(sources.len())].root.clone();
        for change in random.changes() {
            mutants::mutate(&mut root, &change);
        }
        let text = document::write(&root, &|_| None);
        // Nobody listens any more once the program gives up.
        if tell.send(Told::Begins(number, text.clone())).is_err() {
            return;
        }
        let shown = text.clone();
        let outcome = std::panic::catch_unwind(move || {
            let document = Document::parse("mutant.yaml", text);
            document.is_ok_and(|document| mutants::outcome(&document).is_ok())
        });
        let what = match outcome {
            Ok(true) => Told::Accepted(shown),
            Ok(false) => Told::Refused,
            Err(panic) => {
                let message = panic.downcast_ref::<String>().cloned();
                let message = message.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
                Told::Panicked(message.unwrap_or_default())
            }
        };
        drop(tell.send(what));
    }
    drop(tell.send(Told::Done));
}
