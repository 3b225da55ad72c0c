//! `/register?format=backup` and `/cmd/db`: the database as a file, fetched and restored.
//!
//! ```no_run
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::time::{TimeOffset, TimeRange};
//! use std::fs::File;
//! use std::io::BufReader;
//!
//! let week = TimeRange::last(TimeOffset::weeks(1)).every(TimeOffset::minutes(1));
//! meter.backup(week).write_to(&mut File::create("week.bak")?).await?;
//!
//! let file = BufReader::new(File::open("week.bak")?);
//! let restored = meter.restore(file).on_progress(|so_far| println!("{} bytes", so_far.bytes)).run().await?;
//! println!("restored in {} chunks", restored.chunks);
//! # Ok(())
//! # }
//! ```

use std::error::Error as StdError;
use std::fmt::{self, Debug, Display};
use std::io::{self, Read, Write};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::models::{CmdDbPostBody, CmdDbPostBodyAction, RegisterGetFormat};
use crate::runtime::error::report;
use crate::runtime::time::TimeRanges;
use crate::runtime::{AsyncConnection, Connection, Error, Http, Meter, Timestamp};

/// The bytes of a backup that are restored at once: 2 MiB in base64. A meter may refuse more.
const CHUNK: usize = 1_572_864;

/// How long a chunk may take by default.
const PATIENCE: Duration = Duration::from_secs(600);

/// A backup that can be fetched: see [`Meter::backup`], and the [module](self) for an example.
#[derive(Clone, Debug)]
#[must_use = "a backup is fetched by `write_to`"]
pub struct Backup<C> {
    meter: Meter<C>,
    time: TimeRanges,
    registers: String,
    patience: Duration,
}

/// A backup that can be restored: see [`Meter::restore`].
///
/// ```no_run
/// # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
/// use egauge_webapi::Timestamp;
/// use std::fs::File;
///
/// // Two files of adjacent times, the youngest first; nothing from before this time.
/// let restore = meter.restore(File::open("june.bak")?).older(File::open("may.bak")?);
/// let restored = restore.from(Timestamp::from_unix_seconds(1_715_000_000)).run().await?;
/// println!("{} bytes in {} chunks", restored.bytes, restored.chunks);
/// # Ok(())
/// # }
/// ```
#[must_use = "a backup is restored by `run`"]
pub struct Restore<'a, C> {
    meter: Meter<C>,
    parts: Vec<Box<dyn Read + Send + 'a>>,
    limits: CmdDbPostBody,
    chunk: usize,
    patience: Duration,
    progress: Option<Box<dyn FnMut(Restored) + Send + 'a>>,
}

/// How much of a backup has been restored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Restored {
    /// Chunks that the meter has taken.
    pub chunks: u64,
    /// Their bytes, as they are in the backup.
    pub bytes: u64,
}

/// Why a backup could not be fetched, or not be restored as a whole.
#[non_exhaustive]
pub enum BackupError {
    /// The backup cannot be read or written here.
    Io(io::Error),
    /// There is nothing to restore.
    Empty,
    /// The backup is too long for one chunk, and has no lines of text at which it could be divided.
    Indivisible {
        /// The longest chunk, in bytes.
        chunk: usize,
    },
    /// A call failed.
    Call(Error),
    /// A restore ended early. What had been restored stays; if chunks had been, the row of the oldest one may show a
    /// spike, and restoring the whole backup again removes it.
    Interrupted {
        /// What had been restored.
        restored: Restored,
        /// Why it ended.
        cause: Box<BackupError>,
    },
}

impl<C: Connection> Meter<C> {
    /// The database rows of these times as a file, through `GET /register` with `format=backup`:
    /// see [`services::database`](crate::services::database).
    pub fn backup(&self, time: impl Into<TimeRanges>) -> Backup<C> {
        Backup { meter: self.clone(), time: time.into(), registers: "all".to_owned(), patience: PATIENCE }
    }

    /// Writes a backup back into the database, through `POST /cmd/db`:
    /// see [`services::database`](crate::services::database).
    ///
    /// The reader reads a file of [`backup`](Self::backup), unchanged: its youngest rows come first. It is sent in chunks
    /// of whole lines, up to 2 MiB of base64 each. Backups of adjacent times can be restored together, the youngest first:
    /// see [`Restore::older`].
    pub fn restore<'a>(&self, reader: impl Read + Send + 'a) -> Restore<'a, C> {
        Restore {
            meter: self.clone(),
            parts: vec![Box::new(reader)],
            limits: CmdDbPostBody::new(CmdDbPostBodyAction::Restore),
            chunk: CHUNK,
            patience: PATIENCE,
            progress: None,
        }
    }
}

impl<C> Backup<C> {
    /// The registers, as the query parameter `reg` takes them; `all` by default.
    pub fn registers(mut self, registers: impl Into<String>) -> Self {
        self.registers = registers.into();
        self
    }

    /// How long the meter may take until the backup begins, and how long it may then be silent; 10 min by default.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }
}

impl Backup<Http> {
    /// Fetches the backup, writes it piece by piece, and returns the number of bytes. Its size is not limited.
    ///
    /// After an error, the writer has only a part of the backup.
    ///
    /// # Errors
    ///
    /// [`BackupError::Call`] if the call fails, [`BackupError::Io`] if writing does. What was written until then stays.
    pub async fn write_to(self, writer: &mut (impl Write + ?Sized)) -> Result<u64, BackupError> {
        let call = self.meter.register().get().reg(&self.registers).time(self.time);
        let call = call.format(RegisterGetFormat::Backup).timeout(self.patience).read_timeout(self.patience);
        let mut stream = call.stream().await?;
        let mut bytes = 0;
        while let Some(piece) = stream.chunk().await? {
            writer.write_all(&piece)?;
            bytes += piece.len() as u64;
        }
        writer.flush()?;
        Ok(bytes)
    }
}

impl<'a, C> Restore<'a, C> {
    /// One more backup, of the time right before that of the one before.
    pub fn older(mut self, reader: impl Read + Send + 'a) -> Self {
        self.parts.push(Box::new(reader));
        self
    }

    /// Restores these registers alone, by their database ids (`did`).
    pub fn registers(mut self, dids: impl Into<Vec<u64>>) -> Self {
        self.limits = self.limits.regs(dids);
        self
    }

    /// Restores nothing that is older.
    pub fn from(mut self, oldest: impl Into<Timestamp>) -> Self {
        self.limits = self.limits.from(oldest);
        self
    }

    /// Restores nothing that is younger.
    pub fn to(mut self, youngest: impl Into<Timestamp>) -> Self {
        self.limits = self.limits.to(youngest);
        self
    }

    /// The longest chunk, in bytes of the backup; 1.5 MiB by default, which is 2 MiB in base64.
    pub fn chunk_size(mut self, bytes: usize) -> Self {
        self.chunk = bytes.max(1);
        self
    }

    /// How long a chunk may take; 10 min by default.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Calls a function after each chunk that the meter has taken.
    pub fn on_progress(mut self, progress: impl FnMut(Restored) + Send + 'a) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }
}

impl<C: Connection> Restore<'_, C> {
    /// Restores the backup, chunk by chunk, and returns how much was restored.
    ///
    /// Each chunk but the last announces that the adjacent older one follows (`more_chunks`), which is faster. So the next
    /// chunk is read before one is sent, and the last chunk that can be read is sent without the announcement. If the
    /// future is dropped, an announced chunk can be missing: restore the whole backup again.
    ///
    /// # Errors
    ///
    /// [`BackupError::Interrupted`] once a chunk has been restored, otherwise what went wrong itself.
    pub async fn run(self) -> Result<Restored, BackupError>
    where
        // Not of the `impl`: so the compiler says what to do where it does not hold.
        C: AsyncConnection,
    {
        let Self { meter, parts, limits, chunk, patience, mut progress } = self;
        let mut chunks = Chunks { parts, buffer: Vec::new(), chunk };
        let mut restored = Restored::default();
        let mut next = chunks.next()?;
        if next.is_none() {
            return Err(BackupError::Empty);
        }
        while let Some(chunk) = next {
            // A chunk that cannot be read must not be announced.
            let (following, failed) = match chunks.next() {
                Ok(following) => (following, None),
                Err(error) => (None, Some(error)),
            };
            let body = limits.clone().data(STANDARD.encode(&chunk)).more_chunks(following.is_some());
            let call = meter.cmd().db().post(&body).timeout(patience).read_timeout(patience);
            if let Err(error) = call.await {
                return Err(interrupted(restored, error.into()));
            }
            restored.chunks += 1;
            restored.bytes += chunk.len() as u64;
            if let Some(progress) = &mut progress {
                progress(restored);
            }
            if let Some(error) = failed {
                return Err(interrupted(restored, error));
            }
            next = following;
        }
        Ok(restored)
    }
}

fn interrupted(restored: Restored, cause: BackupError) -> BackupError {
    if restored.chunks == 0 { cause } else { BackupError::Interrupted { restored, cause: Box::new(cause) } }
}

/// Backups, cut at the ends of their lines.
struct Chunks<'a> {
    /// Backups that are not read to their end, the youngest first.
    parts: Vec<Box<dyn Read + Send + 'a>>,
    /// The bytes of the first backup that have been read and are in no chunk yet.
    buffer: Vec<u8>,
    chunk: usize,
}

impl Chunks<'_> {
    /// The next chunk that is not empty. No chunk holds anything of two backups.
    fn next(&mut self) -> Result<Option<Vec<u8>>, BackupError> {
        while let Some(part) = self.parts.first_mut() {
            // One byte more, to see whether there is one.
            let wanted = self.chunk.saturating_add(1).saturating_sub(self.buffer.len());
            part.by_ref().take(wanted as u64).read_to_end(&mut self.buffer)?;
            if self.buffer.len() > self.chunk {
                let newline = self.buffer.iter().take(self.chunk).rposition(|byte| *byte == b'\n');
                let line = newline.map(|newline| newline + 1);
                let cut = line.filter(|cut| {
                    let text = self.buffer.get(..*cut).unwrap_or_default();
                    std::str::from_utf8(text).is_ok() && !text.contains(&0)
                });
                let cut = cut.ok_or(BackupError::Indivisible { chunk: self.chunk })?;
                let rest = self.buffer.split_off(cut.min(self.buffer.len()));
                return Ok(Some(std::mem::replace(&mut self.buffer, rest)));
            }
            self.parts.remove(0);
            if !self.buffer.is_empty() {
                return Ok(Some(std::mem::take(&mut self.buffer)));
            }
        }
        Ok(None)
    }
}

impl<C: Debug> Debug for Restore<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Restore")
            .field("meter", &self.meter)
            .field("parts", &self.parts.len())
            .field("chunk", &self.chunk)
            .finish_non_exhaustive()
    }
}

impl Display for BackupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(_) => f.write_str("the backup could not be read or written"),
            Self::Empty => f.write_str("the backup is empty, so nothing is restored"),
            Self::Indivisible { chunk } => write!(
                f,
                "the backup is longer than {chunk} bytes and has no lines at which it could be divided: fetch it in \
                 parts, and restore these with `older`"
            ),
            Self::Call(error) => Display::fmt(error, f),
            Self::Interrupted { restored: Restored { chunks, bytes }, cause } => {
                write!(
                    f,
                    "the restore ended after {chunks} chunks ({bytes} bytes), so restore all of it again: {cause}"
                )
            }
        }
    }
}

impl Debug for BackupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, f)
    }
}

impl StdError for BackupError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Call(error) => error.source(),
            Self::Interrupted { cause, .. } => cause.source(),
            Self::Empty | Self::Indivisible { .. } => None,
        }
    }
}

impl From<io::Error> for BackupError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<Error> for BackupError {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

#[cfg(test)]
mod tests {
    use super::Chunks;

    #[test]
    fn no_chunk_is_longer_than_asked_for() {
        let backup = &b"ab\ncd\nefg\n"[..];
        let mut chunks = Chunks { parts: vec![Box::new(backup)], buffer: Vec::new(), chunk: 5 };
        let mut all = Vec::new();
        while let Some(chunk) = chunks.next().unwrap() {
            all.push(String::from_utf8(chunk).unwrap());
        }
        assert_eq!(all, ["ab\n", "cd\n", "efg\n"]);
    }
}
