//! The database as a file (`/register?format=backup`), and what `/cmd/db` makes of it: zeroed, restored.
//!
//! The form of a real backup is not documented. This one is text: a first line, a line with the registers' database ids,
//! and for each row its Unix time and counters. It may be restored in chunks of whole lines.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::clock::SECOND;

/// How many changes the database remembers: each may hold a whole backup.
const MOST_EDITS: usize = 64;

/// The first line of a backup.
pub(super) const HEAD: &str = "egauge-simulator backup 1";

/// Which registers and times an edit concerns; times are nanoseconds since 1970.
#[derive(Clone, Debug)]
pub(super) struct Concerns {
    pub(super) registers: Option<Vec<u64>>,
    pub(super) from: Option<i64>,
    pub(super) to: Option<i64>,
}

impl Concerns {
    fn include(&self, did: u64, nanos: i64) -> bool {
        self.registers.as_ref().is_none_or(|dids| dids.contains(&did))
            && self.from.is_none_or(|from| from <= nanos)
            && self.to.is_none_or(|to| nanos <= to)
    }
}

/// What was done to the database, the latest last.
#[derive(Debug, Default)]
pub(super) struct Edits {
    any: AtomicBool,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    edits: Vec<Edit>,
    /// The registers of a backup of which more is to come.
    expected: Option<Vec<u64>>,
}

#[derive(Debug)]
struct Edit {
    concerns: Concerns,
    made: i64,
    /// The counters at each second; without any, all are 0.
    rows: Option<Rows>,
}

#[derive(Debug)]
struct Rows {
    columns: Vec<u64>,
    rows: BTreeMap<i64, Vec<i64>>,
}

impl Rows {
    /// How a counter stood at a second. Between two rows it has counted evenly, so that the database has a counter for
    /// each of its own rows, however far apart those of the backup are.
    fn counter(&self, column: usize, second: i64) -> Option<i64> {
        let (before, row) = self.rows.range(..=second).next_back()?;
        let start = *row.get(column)?;
        if *before == second {
            return Some(start);
        }
        let (after, row) = self.rows.range(second..).next()?;
        let counted = i128::from(row.get(column)?.wrapping_sub(start));
        let part = counted * i128::from(second - before) / i128::from(after - before);
        Some(start.wrapping_add(i64::try_from(part).ok()?))
    }
}

impl Edits {
    /// What a counter shows instead of what it has counted.
    pub(super) fn counter(&self, did: u64, nanos: i64, counted: impl Fn(i64) -> i64) -> Option<i64> {
        if !self.any.load(Ordering::Acquire) {
            return None;
        }
        let state = self.state();
        state.edits.iter().rev().filter(|edit| edit.concerns.include(did, nanos)).find_map(|edit| match &edit
            .rows
        {
            None if nanos <= edit.made || edit.concerns.to.is_some() => Some(0),
            None => Some(counted(nanos).wrapping_sub(counted(edit.made))),
            Some(rows) => {
                let column = rows.columns.iter().position(|column| *column == did)?;
                rows.counter(column, nanos.div_euclid(SECOND))
            }
        })
    }

    /// Sets counters to 0; those that are not limited in time go on from there.
    pub(super) fn zero(&self, concerns: Concerns, now: i64) -> Result<(), String> {
        let mut state = self.state();
        self.add(&mut state, Edit { concerns, made: now, rows: None })?;
        state.expected = None;
        Ok(())
    }

    /// Takes over a backup, or a chunk of one; says what is wrong with it.
    pub(super) fn restore(
        &self,
        concerns: Concerns,
        data: &str,
        more_chunks: bool,
        now: i64,
    ) -> Result<(), String> {
        let data: Vec<u8> = data.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
        let text = STANDARD.decode(data).map_err(|_| "the backup is not in base64")?;
        let text = String::from_utf8(text).map_err(|_| "this is not a backup of this meter")?;
        let mut lines = text.lines().peekable();
        let is_first = lines.next_if(|line| *line == HEAD).is_some();
        let columns = if is_first {
            numbers(lines.next().unwrap_or_default())?
        } else {
            self.state()
                .expected
                .clone()
                .ok_or("this is neither a backup of this meter nor the next chunk of one")?
        };
        let mut rows = BTreeMap::new();
        for line in lines {
            let (second, counters) = line.split_once(' ').unwrap_or((line, ""));
            let second: i64 = second.parse().map_err(|_| "a row of the backup has no time")?;
            let counters: Vec<i64> = numbers(counters)?;
            if counters.len() != columns.len() {
                return Err(format!(
                    "a row of the backup has {} counters of {}",
                    counters.len(),
                    columns.len()
                ));
            }
            rows.insert(second, counters);
        }
        if rows.is_empty() {
            return Err("the backup has no rows".to_owned());
        }
        let expected = more_chunks.then(|| columns.clone());
        let mut state = self.state();
        match state.edits.last_mut().and_then(|edit| edit.rows.as_mut()) {
            // The chunks are one backup.
            Some(earlier) if !is_first => earlier.rows.extend(rows),
            _ => self.add(&mut state, Edit { concerns, made: now, rows: Some(Rows { columns, rows }) })?,
        }
        state.expected = expected;
        Ok(())
    }

    /// Forgets all of it.
    pub(super) fn clear(&self) {
        *self.state() = State::default();
        self.any.store(false, Ordering::Release);
    }

    fn add(&self, state: &mut State, edit: Edit) -> Result<(), String> {
        if state.edits.len() >= MOST_EDITS {
            return Err(format!(
                "this meter takes {MOST_EDITS} changes of its database; restore its factory settings"
            ));
        }
        state.edits.push(edit);
        self.any.store(true, Ordering::Release);
        Ok(())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it holds the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn numbers<N: std::str::FromStr>(line: &str) -> Result<Vec<N>, String> {
    let numbers = line.split_whitespace().map(|number| number.parse().map_err(drop));
    numbers
        .collect::<Result<_, _>>()
        .map_err(|()| "a line of the backup has a value that is not a number".to_owned())
}
