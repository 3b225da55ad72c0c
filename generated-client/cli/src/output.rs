//! The destination of a command's result: standard output, or a file that is written completely or not at all.

use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use egauge_webapi::Json;
use egauge_webapi::runtime::Plain;
use tempfile::NamedTempFile;

use crate::failure::Failure;
use crate::progress::Progress;

/// The destination of a result. Callers write whole lines only: when this is dropped early, its buffer is flushed, and
/// standard output still ends with a whole line. An incomplete file is removed.
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
    /// A file that receives each line at once.
    Growing {
        file: std::fs::File,
        path: PathBuf,
    },
}

impl Output {
    /// Standard output, or a file; one that grows exists from the beginning, for endless output.
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

    /// Whether a person reads the output while it is written.
    pub(crate) fn is_terminal(&self) -> bool {
        matches!(self.target, Target::Standard { is_terminal: true, .. })
    }

    /// The width in characters: that of the terminal, or else the value of `COLUMNS`.
    pub(crate) fn width(&self) -> Option<usize> {
        let columns = || std::env::var("COLUMNS").ok()?.parse().ok().filter(|columns| *columns > 0);
        if self.is_terminal() {
            return terminal_size::terminal_size().map(|(width, _)| width.0.into());
        }
        columns()
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

    /// Writes whole CSV records, with names unchanged. For a terminal, control characters are escaped, and each record is
    /// one line.
    pub(crate) fn csv(&mut self, text: &str) -> Result<(), Failure> {
        if self.is_terminal() { self.lines(&plain(text)) } else { self.lines(text) }
    }

    /// Writes whole lines of JSON. For a terminal, control characters in strings are escaped.
    pub(crate) fn json_lines(&mut self, text: &str) -> Result<(), Failure> {
        if self.is_terminal() { self.lines(&escaped(text)) } else { self.lines(text) }
    }

    /// Writes a value as JSON, indented.
    pub(crate) fn json(&mut self, value: &Json) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value)
            .map_err(|error| Failure::new(format!("cannot write the result as JSON: {error}")))?;
        self.json_lines(&format!("{text}\n"))
    }

    /// Writes a value as JSON, indented, with each array of numbers on one line.
    pub(crate) fn json_compact(&mut self, value: &Json) -> Result<(), Failure> {
        let mut text = String::new();
        compact(value, 0, &mut text);
        self.json_lines(&format!("{text}\n"))
    }

    /// Flushes standard output, for readers that wait for each line.
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        match &mut self.target {
            Target::Standard { out, .. } => {
                out.flush().map_err(|error| Failure::writing(&error, "to standard output"))
            }
            Target::File(_) | Target::Growing { .. } => Ok(()),
        }
    }

    /// Flushes the output; a file takes its name.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.flush()?;
        match self.target {
            Target::Standard { .. } | Target::Growing { .. } => Ok(()),
            Target::File(file) => file.finish(),
        }
    }
}

/// Appends indented JSON; an array without objects and arrays is one line.
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

/// CSV records with control characters escaped, except for line feeds outside of quotes, which end records.
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

/// The same JSON with escapes for characters that a terminal interprets.
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

/// Why a file cannot be written. The text of the error itself may name the temporary file.
fn unwritable(path: &Path, error: &io::Error) -> Failure {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let why = match (error.kind(), directory) {
        (io::ErrorKind::NotFound, Some(directory)) => {
            format!("the directory {} does not exist", directory.display())
        }
        (io::ErrorKind::IsADirectory, _) => "it is a directory".to_owned(),
        (kind, _) => io::Error::from(kind).to_string(),
    };
    Failure::new(format!("cannot write {}: {why}", path.display()))
        .attempt("give a file in a writable directory")
}

/// A file that replaces the one of its name once it is complete.
pub(crate) struct AtomicFile {
    file: BufWriter<Place>,
    path: PathBuf,
}

enum Place {
    /// Takes this name at the end.
    Temporary(NamedTempFile, PathBuf),
    /// A device or a pipe, which must not be replaced.
    Special(std::fs::File),
}

impl Write for Place {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Temporary(file, _) => file.write(bytes),
            Self::Special(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Temporary(file, _) => file.flush(),
            Self::Special(file) => file.flush(),
        }
    }
}

impl Place {
    fn open(path: &Path) -> io::Result<Self> {
        if path.is_dir() || path.file_name().is_none() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let existing = std::fs::metadata(path).ok();
        // `/dev/stdout` may be a file that a shell has opened.
        let is_special =
            existing.as_ref().is_some_and(|existing| !existing.is_file()) || path.starts_with("/dev");
        if is_special {
            return std::fs::OpenOptions::new().write(true).open(path).map(Self::Special);
        }
        // A link stays a link, and the file that it leads to is replaced.
        let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        // The rename at the end works within one file system only.
        let directory = match target.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let mut builder = tempfile::Builder::new();
        builder.prefix(".egauge-");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            // Those of the older file, or the usual mode of new files; the umask removes permissions.
            let usual = || std::fs::Permissions::from_mode(0o666);
            builder.permissions(existing.map_or_else(usual, |existing| existing.permissions()));
        }
        let file = builder.tempfile_in(directory)?;
        Ok(Self::Temporary(file, target))
    }
}

impl AtomicFile {
    pub(crate) fn create(path: &Path) -> Result<Self, Failure> {
        let place = Place::open(path).map_err(|error| unwritable(path, &error))?;
        Ok(Self { file: BufWriter::new(place), path: path.to_owned() })
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let Self { file, path } = self;
        file.write_all(bytes).map_err(|error| Failure::writing(&error, &path.display().to_string()))
    }

    pub(crate) fn finish(self) -> Result<(), Failure> {
        let Self { file, path } = self;
        let done = file.into_inner().map_err(io::IntoInnerError::into_error).and_then(|place| match place {
            Place::Temporary(file, target) => file.persist(target).map(drop).map_err(|error| error.error),
            Place::Special(_) => Ok(()),
        });
        done.map_err(|error| Failure::writing(&error, &path.display().to_string()))
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
        // A quoted name stays on its line.
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
