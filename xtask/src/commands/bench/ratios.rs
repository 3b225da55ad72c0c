//! Instructions, which are the same on a busy machine, as ratios to a reference in the same run.

use super::generate;
use super::programs::{CALL, DECODE, Program, ROUTE, YAML};
use super::timed;
use crate::failure::Failure;
use crate::source;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// The ratios that were accepted, in the workspace.
const EXPECTED: &str = ".ci/ratios.expected";

/// The file's first lines.
const HEAD: &str = "# How many instructions ours takes for one of the reference's, counted by valgrind.\n\
                    # `cargo xtask bench --ratios` compares, with `--accept` it writes this file.\n";

/// How much more is an error.
const MARGIN: f64 = 1.05;

/// A side of a bench against a reference in the same program.
struct Pair {
    name: &'static str,
    program: &'static Program,
    /// Ours and the reference.
    sides: [&'static str; 2],
    /// What a side runs: so many calls, or so many bytes.
    times: u32,
    /// What is taken off, so that the beginning of a program does not count.
    base: Base,
}

enum Base {
    /// Fewer calls of the same side.
    Fewer(u32),
    /// The same by a side that does nothing else.
    Side(&'static str),
}

const PAIRS: [Pair; 3] = [
    Pair {
        name: "decode a reply, of serde_json::Value",
        program: &DECODE,
        sides: ["Call", "serde_json::Value"],
        times: 1_000_000,
        base: Base::Side("the text alone"),
    },
    Pair {
        name: "make a call, of bare reqwest",
        program: &CALL,
        sides: ["client", "reqwest"],
        times: 2500,
        base: Base::Fewer(500),
    },
    Pair {
        name: "route a request, of bare axum",
        program: &ROUTE,
        sides: ["router", "axum"],
        times: 2500,
        base: Base::Fewer(500),
    },
];

const GENERATE: &str = "generate revision 4.6, of reading its YAML";

/// What was counted, by name.
type Ratios = Vec<(String, f64)>;

/// Counts, and compares with what is committed or takes its place.
pub(super) fn run(scratch: &Path, accept: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let counted = count_all(scratch, false, out)?;
    let path = source::workspace().join(EXPECTED);
    if accept {
        let text = written(&counted);
        fs::write(&path, text).map_err(|error| Failure::file("unwritable", "write", &path, &error))?;
        writeln!(out, "{EXPECTED}: written; commit it with the reason for what is higher")?;
        return Ok(());
    }
    let expected = read(&source::read_text(&path)?)?;
    let (errors, notes) = compare(&counted, &expected);
    for note in notes {
        writeln!(out, "{note}")?;
    }
    if errors.is_empty() { Ok(()) } else { Err(Failure::Message(errors.join("\n"))) }
}

/// Counts a little of each, to see that it runs.
pub(super) fn smoke(scratch: &Path, out: &mut dyn Write) -> Result<(), Failure> {
    match Command::new("valgrind").arg("--version").output() {
        Ok(_) => count_all(scratch, true, out).map(drop),
        Err(_) => Ok(writeln!(out, "instructions are left out: valgrind is not installed")?),
    }
}

fn count_all(scratch: &Path, is_smoke: bool, out: &mut dyn Write) -> Result<Ratios, Failure> {
    let mut ratios = Vec::new();
    for Pair { name, program, sides, times, base } in PAIRS {
        let path = program.build(is_smoke)?;
        // A debug build takes ten times the instructions.
        let scale = if is_smoke { 100 } else { 1 };
        let one = |side: &str, times: u32| {
            count(Command::new(&path).args(["--one", side, &(times / scale).to_string()]))
        };
        let side = |side: &str| {
            let less = match base {
                Base::Fewer(fewer) => one(side, fewer)?,
                Base::Side(other) => one(other, times)?,
            };
            Ok::<_, Failure>(one(side, times)?.saturating_sub(less))
        };
        let ratio = ratio(side(sides[0])?, side(sides[1])?);
        writeln!(out, "{name}: {ratio:.3}")?;
        ratios.push((name.to_owned(), ratio));
    }
    if is_smoke {
        // A debug build takes minutes below valgrind.
        return Ok(ratios);
    }
    let (program, document) = generate::program(false)?;
    let ours = count(&generate::ours(&program, &document, scratch))?;
    let reading = count(Command::new(YAML.build(false)?).arg("--one").arg(&document))?;
    let ratio = ratio(ours, reading);
    writeln!(out, "{GENERATE}: {ratio:.3}")?;
    ratios.push((GENERATE.to_owned(), ratio));
    Ok(ratios)
}

#[expect(clippy::cast_precision_loss, reason = "three digits are shown")]
fn ratio(ours: u64, other: u64) -> f64 {
    ours as f64 / other.max(1) as f64
}

/// How many instructions a program takes, without those of programs that it starts.
fn count(command: &Command) -> Result<u64, Failure> {
    let mut below = Command::new("valgrind");
    below.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    below.arg(command.get_program()).args(command.get_args()).stdin(Stdio::null());
    let output = below.output().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Failure::Message(
            "error: valgrind is not installed, which counts instructions\n  help: install it with the system's \
             packages (`apt-get install valgrind`)"
                .to_owned(),
        ),
        _ => timed::cannot_start("valgrind".as_ref(), &error),
    })?;
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.lines().find_map(|line| line.split_once("Collected :")?.1.trim().parse().ok());
    match collected {
        Some(count) if output.status.success() => Ok(count),
        _ => Err(timed::failed(&below, &said)),
    }
}

fn written(ratios: &Ratios) -> String {
    let mut text = HEAD.to_owned();
    for (name, ratio) in ratios {
        // Writing to a string never fails.
        let _ = writeln!(text, "{name} = {ratio:.3}");
    }
    text
}

fn read(text: &str) -> Result<Ratios, Failure> {
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|(line, number)| {
            let read = line.rsplit_once(" = ").and_then(|(name, ratio)| Some((name.to_owned(), ratio.parse().ok()?)));
            read.ok_or_else(|| {
                Failure::Message(format!(
                    "error: {EXPECTED}:{number}: expected `NAME = RATIO`, found `{line}`\n  help: run `cargo xtask \
                     bench --ratios --accept`"
                ))
            })
        })
        .collect()
}

/// What is above what was accepted, and what is well below it.
fn compare(counted: &Ratios, expected: &Ratios) -> (Vec<String>, Vec<String>) {
    let (mut errors, mut notes) = (Vec::new(), Vec::new());
    for (name, ratio) in counted {
        let Some((_, accepted)) = expected.iter().find(|(other, _)| other == name) else {
            errors.push(format!(
                "error: {EXPECTED} has no line for `{name}`\n  help: run `cargo xtask bench --ratios --accept` and \
                 commit the file"
            ));
            continue;
        };
        let change = (ratio / accepted - 1.0) * 100.0;
        if *ratio > accepted * MARGIN {
            errors.push(format!(
                "error: {name}: {ratio:.3} in place of {accepted:.3} instructions, {change:.1} % more than accepted in \
                 {EXPECTED}\n  help: look for the cause with `valgrind --tool=callgrind` and `callgrind_annotate`; if \
                 the change is worth it, run `cargo xtask bench --ratios --accept` and commit the file with the reason"
            ));
        } else if *ratio * MARGIN < *accepted {
            notes.push(format!(
                "note: {name}: {ratio:.3} in place of {accepted:.3}, {:.1} % less; `--accept` keeps the gain",
                -change
            ));
        }
    }
    (errors, notes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratios(ratios: &[(&str, f64)]) -> Ratios {
        ratios.iter().map(|(name, ratio)| ((*name).to_owned(), *ratio)).collect()
    }

    #[test]
    fn what_is_written_is_read() {
        let all = ratios(&[("make a call, of bare reqwest", 1.031), ("a = b", 0.5)]);
        assert_eq!(read(&written(&all)).unwrap(), all);
        let failure = read("# head\n\nmake a call 1.0\n").unwrap_err().to_string();
        assert!(failure.contains(":3: expected `NAME = RATIO`") && failure.contains("--accept"), "{failure}");
    }

    #[test]
    fn five_percent_more_is_an_error_that_says_what_to_do() {
        let expected = ratios(&[("call", 1.0), ("route", 2.0), ("decode", 0.5)]);
        let (errors, notes) =
            compare(&ratios(&[("call", 1.049), ("route", 1.99), ("decode", 0.45)]), &expected);
        assert!(errors.is_empty(), "{errors:?}");
        assert!(
            notes.len() == 1 && notes[0].contains("decode: 0.450 in place of 0.500, 10.0 % less"),
            "{notes:?}"
        );
        let (errors, _) = compare(&ratios(&[("call", 1.051), ("new", 1.0)]), &expected);
        assert!(errors[0].contains("call: 1.051 in place of 1.000 instructions, 5.1 % more"), "{errors:?}");
        assert!(errors.iter().all(|error| error.contains("bench --ratios --accept`")), "{errors:?}");
        assert!(errors[1].contains("no line for `new`"), "{errors:?}");
    }

    #[test]
    fn the_committed_ratios_name_all_that_is_counted() {
        let path = source::workspace().join(EXPECTED);
        let expected = read(&fs::read_to_string(path).unwrap()).unwrap();
        let names: Vec<&str> = expected.iter().map(|(name, _)| name.as_str()).collect();
        let counted: Vec<&str> = PAIRS.iter().map(|pair| pair.name).chain([GENERATE]).collect();
        assert_eq!(names, counted, "run `cargo xtask bench --ratios --accept`");
    }
}
