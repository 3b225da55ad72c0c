//! `cargo xtask bench`: what users wait for, measured beside what it is compared with.

mod compile;
mod figure;
mod generate;
mod peers;
mod programs;
mod ratios;
mod timed;

use crate::failure::Failure;
use crate::source;
use clap::{Args, ValueEnum};
use figure::{Figure, Table};
use peers::Peer;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Where a table goes in a file of Markdown.
const BEGIN: &str = "<!-- bench: written by `cargo xtask bench --markdown` -->";
const END: &str = "<!-- /bench -->";

/// Measures generating, decoding, calling, serving and compiling
///
/// Sides take turns. A figure is the median with the least and the most; how it is measured and what it does not say is
/// in docs/performance.md.
#[derive(Args)]
pub(crate) struct Bench {
    /// What is measured; without any, all of it
    #[arg(value_enum)]
    parts: Vec<Part>,
    /// Install other generators below target/, all or those of these names, and measure them as well
    #[arg(long, value_name = "NAME,..", value_enum, num_args = 0.., value_delimiter = ',', require_equals = true)]
    peers: Option<Vec<peers::Name>>,
    /// Run everything once, small and not optimised, to see that it runs: the figures mean nothing
    #[arg(long, conflicts_with_all = ["peers", "markdown", "ratios"])]
    smoke: bool,
    /// How often each is measured; compiling and history a third as often
    #[arg(long, value_name = "N", default_value_t = 9, value_parser = clap::value_parser!(u32).range(1..=99))]
    rounds: u32,
    /// Put the table into this file, between the lines that begin with `<!-- bench` and `<!-- /bench`; rows of parts
    /// that are not measured stay
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// Count instructions with valgrind instead, and compare them with .ci/ratios.expected: fails where a ratio is
    /// more than 5 % above
    #[arg(long, conflicts_with_all = ["parts", "peers", "markdown", "rounds"])]
    ratios: bool,
    /// Write .ci/ratios.expected
    #[arg(long, requires = "ratios")]
    accept: bool,
}

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// A reply of /register with 50 MB, against serde_json::Value
    Decode,
    /// The whole of `cargo xtask generate`
    Generate,
    /// A call of the client, against bare reqwest
    Call,
    /// A request to the router, against a bare route of axum
    Route,
    /// A year of minutes as history, and as CSV
    History,
    /// `egauge now`, beside the meter's own time
    Now,
    /// Compiling the crate, and a crate with 50 calls
    Compile,
}

/// How everything is run.
struct Way {
    /// Where programs and generated code go.
    scratch: PathBuf,
    is_smoke: bool,
    rounds: u32,
    peers: Vec<Peer>,
}

impl Way {
    /// How often what takes minutes is measured.
    fn long_rounds(&self) -> u32 {
        (self.rounds / 3).max(1)
    }
}

impl Bench {
    pub(crate) fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        let scratch = crate::dependencies::Package::read()?.target_directory.join("bench");
        fs::create_dir_all(&scratch)
            .map_err(|error| Failure::file("unwritable", "make", &scratch, &error))?;
        if self.ratios {
            return ratios::run(&scratch, self.accept, out);
        }
        // What is wrong with the file is better known before everything is measured.
        let markdown = self.markdown.as_deref().map(Section::find).transpose()?;
        let peers = match &self.peers {
            Some(names) => peers::install(names, &scratch, out)?,
            None => Vec::new(),
        };
        let way =
            Way { scratch, is_smoke: self.smoke, rounds: if self.smoke { 1 } else { self.rounds }, peers };
        let mut table = Table::default();
        for part in Part::value_variants() {
            if self.parts.is_empty() || self.parts.contains(part) {
                let name = part.name();
                writeln!(out, "measuring {name} ..")?;
                out.flush()?;
                table.add(name, part.measure(&way, out)?);
            }
        }
        if self.smoke {
            ratios::smoke(&way.scratch, out)?;
            writeln!(out, "everything runs; the figures of this run mean nothing")?;
            return Ok(());
        }
        let machine = timed::machine();
        write!(out, "\n{machine}\n\n{}", table.text())?;
        match markdown {
            Some(section) => {
                let parts: Vec<&str> = Part::value_variants().iter().map(|part| part.name()).collect();
                let table = table.markdown(&parts, &section.table);
                section.replace(&format!("{machine}\n\n{table}"))
            }
            None => Ok(()),
        }
    }
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::Decode => "decode",
            Self::Generate => "generate",
            Self::Call => "call",
            Self::Route => "route",
            Self::History => "history",
            Self::Now => "now",
            Self::Compile => "compile",
        }
    }

    fn measure(self, way: &Way, out: &mut dyn Write) -> Result<Vec<Figure>, Failure> {
        match self {
            Self::Decode => programs::measure(&programs::DECODE, way),
            Self::Call => programs::measure(&programs::CALL, way),
            Self::Route => programs::measure(&programs::ROUTE, way),
            Self::History => programs::measure(&programs::HISTORY, way),
            Self::Now => programs::measure(&programs::NOW, way),
            Self::Generate => generate::measure(way),
            Self::Compile => compile::measure(way, out),
        }
    }
}

/// A file of Markdown with a place for the table.
struct Section<'a> {
    path: &'a Path,
    before: String,
    table: String,
    after: String,
}

impl<'a> Section<'a> {
    fn find(path: &'a Path) -> Result<Self, Failure> {
        let text = source::read_text(path)?;
        let found = text.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?)));
        let Some((before, (table, after))) = found else {
            return Err(Failure::Message(format!(
                "error: {} has no place for the table\n  help: add the lines `{BEGIN}` and `{END}`",
                path.display()
            )));
        };
        Ok(Self { path, before: before.to_owned(), table: table.to_owned(), after: after.to_owned() })
    }

    fn replace(&self, table: &str) -> Result<(), Failure> {
        let Self { path, before, after, .. } = self;
        fs::write(path, format!("{before}{BEGIN}\n\n{table}\n{END}{after}"))
            .map_err(|error| Failure::file("unwritable", "write", path, &error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_takes_the_place_of_the_one_before() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("performance.md");
        fs::write(&path, format!("# A\n\n{BEGIN}\nold\n{END}\n\n## B\n")).unwrap();
        for table in ["| first |\n", "| second |\n"] {
            Section::find(&path).unwrap().replace(table).unwrap();
            let expected = format!("# A\n\n{BEGIN}\n\n{table}\n{END}\n\n## B\n");
            assert_eq!(fs::read_to_string(&path).unwrap(), expected);
        }
        fs::write(&path, "# A\n").unwrap();
        let Err(failure) = Section::find(&path) else { panic!("there is no place") };
        assert!(failure.to_string().contains(BEGIN), "{failure}");
    }
}
