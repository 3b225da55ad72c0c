//! How often a wrong password may be tried.

use std::collections::VecDeque;
use std::hash::{BuildHasher as _, RandomState};
use std::time::{Duration, SystemTime};

/// The failures of the latest minute. There are never more than the limit of all users together.
pub(super) struct Tries {
    failures: VecDeque<(SystemTime, u64)>,
    // Names come from strangers and may be long.
    names: RandomState,
}

const WINDOW: Duration = Duration::from_secs(60);
const OF_ONE_USER: usize = 10;
const OF_ALL_USERS: usize = 100;

impl Tries {
    pub(super) fn new() -> Self {
        Self { failures: VecDeque::new(), names: RandomState::new() }
    }

    /// Whether the user may try once more.
    pub(super) fn allows(&mut self, user: &str, now: SystemTime) -> bool {
        // A failure from later than now is of before the clock was set back.
        self.failures.retain(|(at, _)| now.duration_since(*at).is_ok_and(|age| age < WINDOW));
        let user = self.names.hash_one(user);
        let own = self.failures.iter().filter(|(_, other)| *other == user).count();
        own < OF_ONE_USER && self.failures.len() < OF_ALL_USERS
    }

    pub(super) fn failed(&mut self, user: &str, now: SystemTime) {
        self.failures.push_back((now, self.names.hash_one(user)));
    }

    pub(super) fn succeeded(&mut self, user: &str) {
        let user = self.names.hash_one(user);
        self.failures.retain(|(_, other)| *other != user);
    }
}
