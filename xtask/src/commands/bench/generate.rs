//! Generating, as a whole process.

use super::Way;
use super::figure::Figure;
use super::peers::Peer;
use super::timed::{self, Timed};
use crate::cargo;
use crate::failure::Failure;
use crate::source;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is generated from, and in a smoke run: in the workspace.
const DOCUMENT: &str = "spec/4.6.yaml";
const SMALL: &str = "tests/corpus/accepted/construct-values.yaml";

pub(super) fn document(is_smoke: bool) -> PathBuf {
    source::workspace().join(if is_smoke { SMALL } else { DOCUMENT })
}

/// This program, optimised, and what it reads; in a smoke run as it is.
pub(super) fn program(is_smoke: bool) -> Result<(PathBuf, PathBuf), Failure> {
    let document = document(is_smoke);
    if is_smoke {
        let program =
            env::current_exe().map_err(|error| timed::cannot_start("this program".as_ref(), &error))?;
        return Ok((program, document));
    }
    let mut build = cargo::command();
    build.args(["build", "--quiet", "--release", "--package", "xtask"]);
    timed::output(build.current_dir(source::workspace()))?;
    let target = crate::dependencies::Package::read()?.target_directory;
    Ok((target.join("release/xtask"), document))
}

/// A run of this program.
pub(super) fn ours(program: &Path, document: &Path, scratch: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["generate", "--spec"]).arg(document).arg("--out").arg(scratch.join("generated"));
    command
}

pub(super) fn measure(way: &Way) -> Result<Vec<Figure>, Failure> {
    let (program, document) = program(way.is_smoke)?;
    let ours = ours(&program, &document, &way.scratch);
    let peers: Vec<(&Peer, Command)> =
        way.peers.iter().filter_map(|peer| Some((peer, peer.generate(&document, &way.scratch)?))).collect();
    let mut sides: Vec<(&str, &Command)> = vec![("egauge-webapi", &ours)];
    sides.extend(peers.iter().map(|(peer, command)| (peer.name, command)));
    let mut taken: Vec<Vec<Timed>> = sides.iter().map(|_| Vec::new()).collect();
    for round in 0..way.rounds as usize {
        for at in 0..sides.len() {
            // Who goes first changes, so that a drift of the machine favours nobody.
            let side = (round + at) % sides.len();
            taken[side].push(timed::run(sides[side].1, &way.scratch)?);
        }
    }
    let mut figures = Vec::new();
    let seconds = |side: &[Timed]| side.iter().map(Timed::seconds).collect::<Vec<_>>();
    for ((name, _), taken) in sides.iter().zip(&taken) {
        figures.push(Figure::new(format!("{name}, CPU time"), "s", seconds(taken)));
        let memory: Vec<f64> = taken.iter().filter_map(|timed| Some(timed.used?.memory)).collect();
        figures.push(Figure::new(format!("{name}, peak memory"), "MiB", memory));
    }
    for ((name, _), taken_by_other) in sides.iter().zip(&taken).skip(1) {
        figures.push(Figure::of(
            format!("CPU time, of {name}"),
            &seconds(&taken[0]),
            &seconds(taken_by_other),
        ));
    }
    Ok(figures)
}
