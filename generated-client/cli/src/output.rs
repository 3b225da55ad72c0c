//! Where a command's result goes: standard output, or a file that is there as a whole or not at all.

use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use egauge_webapi::Json;
use egauge_webapi::runtime::Plain;
use tempfile::NamedTempFile;

use crate::failure::Failure;
use crate::progress::Progress;

/// A command's result on its way. Only whole lines are given to it, so that being dropped half-way, which writes out
/// what it holds, leaves no half line on standard output. A file is not there then.
pub(crate) struct Output {
    target: Target,
}

enum Target {
    Standard {
        out: BufWriter<io::Stdout>,
        is_terminal: bool,
        progress: Progress,
    },
    File(AtomicFile),
    /// A file that is written as lines come.
    Growing {
        file: std::fs::File,
        path: PathBuf,
    },
}

impl Output {
    /// Standard output, or the file of this name; one that grows is there from the beginning, for what has no end.
    pub(crate) fn open(path: Option<&Path>, grows: bool, progress: &Progress) -> Result<Self, Failure> {
        let target = match path {
            Some(path) if grows => {
                let file = std::fs::File::create(path).map_err(|error| unwritable(path, &error))?;
                Target::Growing { file, path: path.to_owned() }
            }
            Some(path) => Target::File(AtomicFile::create(path)?),
            None => {
                let out = io::stdout();
                let is_terminal = out.is_terminal();
                let progress = progress.clone();
                Target::Standard { out: BufWriter::with_capacity(1 << 16, out), is_terminal, progress }
            }
        };
        Ok(Self { target })
    }

    /// Whether somebody looks at it as it comes.
    pub(crate) fn is_terminal(&self) -> bool {
        matches!(self.target, Target::Standard { is_terminal: true, .. })
    }

    /// How many columns of characters there are: those of the terminal, or what `COLUMNS` says of another place.
    pub(crate) fn width(&self) -> Option<usize> {
        let said = || std::env::var("COLUMNS").ok()?.parse().ok().filter(|columns| *columns > 0);
        if self.is_terminal() {
            return terminal_size::terminal_size().map(|(width, _)| width.0.into());
        }
        said()
    }

    /// Writes whole lines.
    pub(crate) fn lines(&mut self, text: &str) -> Result<(), Failure> {
        match &mut self.target {
            Target::Standard { out, is_terminal: true, progress } => progress
                .hidden_while(|| out.write_all(text.as_bytes()).and_then(|()| out.flush()))
                .map_err(|error| Failure::writing(&error, "to standard output")),
            Target::Standard { out, .. } => {
                out.write_all(text.as_bytes()).map_err(|error| Failure::writing(&error, "to standard output"))
            }
            Target::File(file) => file.write(text.as_bytes()),
            Target::Growing { file, path } => {
                file.write_all(text.as_bytes()).map_err(|error| unwritable(path, &error))
            }
        }
    }

    /// Writes whole records of CSV, with names as the meter sends them. A terminal gets no control characters, and a
    /// line for each record.
    pub(crate) fn csv(&mut self, text: &str) -> Result<(), Failure> {
        if self.is_terminal() { self.lines(&plain(text)) } else { self.lines(text) }
    }

    /// Writes whole lines of JSON, in which a terminal gets escapes in the place of control characters.
    pub(crate) fn json_lines(&mut self, text: &str) -> Result<(), Failure> {
        if self.is_terminal() { self.lines(&escaped(text)) } else { self.lines(text) }
    }

    /// Writes a value as JSON, with line breaks.
    pub(crate) fn json(&mut self, value: &Json) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value)
            .map_err(|error| Failure::new(format!("cannot write the result as JSON: {error}")))?;
        self.json_lines(&format!("{text}\n"))
    }

    /// Writes a value as JSON, an array of numbers on one line.
    pub(crate) fn json_compact(&mut self, value: &Json) -> Result<(), Failure> {
        let mut text = String::new();
        compact(value, 0, &mut text);
        self.json_lines(&format!("{text}\n"))
    }

    /// Hands over what was written so far, where somebody may wait for it.
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        match &mut self.target {
            Target::Standard { out, .. } => {
                out.flush().map_err(|error| Failure::writing(&error, "to standard output"))
            }
            Target::File(_) | Target::Growing { .. } => Ok(()),
        }
    }

    /// All is written.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.flush()?;
        match self.target {
            Target::Standard { .. } | Target::Growing { .. } => Ok(()),
            Target::File(file) => file.finish(),
        }
    }
}

/// Appends JSON with line breaks, but none within arrays of what is neither object nor array.
fn compact(value: &Json, depth: usize, text: &mut String) {
    let indent = |text: &mut String, depth: usize| {
        text.push('\n');
        text.extend(std::iter::repeat_n("  ", depth));
    };
    match value {
        Json::Array(items) if items.iter().any(|item| matches!(item, Json::Array(_) | Json::Object(_))) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index > 0 { "," } else { "" });
                indent(text, depth + 1);
                compact(item, depth + 1, text);
            }
            indent(text, depth);
            text.push(']');
        }
        Json::Object(members) if members.iter().next().is_some() => {
            text.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                text.push_str(if index > 0 { "," } else { "" });
                indent(text, depth + 1);
                text.push_str(&format!("{}: ", Json::from(name)));
                compact(member, depth + 1, text);
            }
            indent(text, depth);
            text.push('}');
        }
        plain => text.push_str(&plain.to_string()),
    }
}

/// Records of CSV without control characters but for what ends them. A line feed within quotes does not.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut is_quoted = false;
    for piece in text.split_inclusive(['"', '\n']) {
        is_quoted ^= piece.ends_with('"');
        match piece.strip_suffix('\n').filter(|_| !is_quoted) {
            Some(line) => {
                plain.push_str(&Plain(line).to_string());
                plain.push('\n');
            }
            None => plain.push_str(&Plain(piece).to_string()),
        }
    }
    plain
}

/// The same JSON with escapes for what a terminal would act upon.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter == '\n' || Plain(letter.encode_utf8(&mut [0; 4])).to_string() == letter.to_string() {
            escaped.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    escaped
}

/// Why a file cannot be written. The error's own text may name the file that is used meanwhile.
fn unwritable(path: &Path, error: &io::Error) -> Failure {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let why = match (error.kind(), directory) {
        (io::ErrorKind::NotFound, Some(directory)) => {
            format!("there is no directory {}", directory.display())
        }
        (io::ErrorKind::IsADirectory, _) => "it is a directory".to_owned(),
        (kind, _) => io::Error::from(kind).to_string(),
    };
    Failure::new(format!("cannot write {}: {why}", path.display()))
        .attempt("give the name of a file in a directory that you may write to")
}

/// A file that takes the place of the one of its name when all of it is written.
pub(crate) struct AtomicFile {
    file: BufWriter<NamedTempFile>,
    path: PathBuf,
}

impl AtomicFile {
    pub(crate) fn create(path: &Path) -> Result<Self, Failure> {
        // A file can be renamed within its file system only.
        let directory = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let failed = |error: io::Error| unwritable(path, &error);
        if path.is_dir() || path.file_name().is_none() {
            return Err(failed(io::ErrorKind::IsADirectory.into()));
        }
        let mut builder = tempfile::Builder::new();
        builder.prefix(".egauge-");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            // As any program creates a file: the umask takes away what the user does not want.
            builder.permissions(std::fs::Permissions::from_mode(0o666));
        }
        let file = builder.tempfile_in(directory).map_err(failed)?;
        Ok(Self { file: BufWriter::new(file), path: path.to_owned() })
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.file.write_all(bytes).map_err(|error| self.failed(&error))
    }

    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.file.flush().map_err(|error| self.failed(&error))?;
        let Self { file, path } = self;
        let done = file
            .into_inner()
            .map_err(io::IntoInnerError::into_error)
            .and_then(|file| file.persist(&path).map_err(|error| error.error));
        done.map_err(|error| Failure::writing(&error, &path.display().to_string()))?;
        Ok(())
    }

    fn failed(&self, error: &io::Error) -> Failure {
        Failure::new(format!("cannot write {}: {error}", self.path.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::{escaped, plain};

    #[test]
    fn numbers_share_a_line() {
        let value: super::Json = r#"{"a":[1,2.5],"b":[{"c":[]}],"d":{},"e\n":null}"#.parse().expect("JSON");
        let mut text = String::new();
        super::compact(&value, 0, &mut text);
        assert_eq!(
            text,
            "{\n  \"a\": [1,2.5],\n  \"b\": [\n    {\n      \"c\": []\n    }\n  ],\n  \"d\": {},\n  \"e\\n\": null\n}"
        );
        assert_eq!(text.parse::<super::Json>().ok(), Some(value));
    }

    #[test]
    fn a_terminal_gets_no_control_characters() {
        assert_eq!(plain("a,\u{1b}[31mGrid\u{202e}\nb,°\n"), "a,\\u{1b}[31mGrid\\u{202e}\nb,°\n");
        // A name in quotes is in one line, and what comes after it in the next.
        let records = "begin,\"Gr\nid \"\"\n\"\" [W]\",\"a,b\"\n1,2,\"\r\"\n3,4,";
        let shown = "begin,\"Gr\\nid \"\"\\n\"\" [W]\",\"a,b\"\n1,2,\"\\r\"\n3,4,";
        assert_eq!(plain(records), shown);
        let json = "{\n  \"Gr\u{9b}id\u{202e}\u{e0041}°\": 1\n}\n";
        let shown = escaped(json);
        assert_eq!(shown, "{\n  \"Gr\\u009bid\\u202e\\udb40\\udc41°\": 1\n}\n");
        let same = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
        assert_eq!(same(&shown), same(json), "names stay exact");
    }
}
