//! Times as nanoseconds since 1970, to reckon with.

use std::time::{Duration, SystemTime};

use crate::runtime::Timestamp;

/// Nanoseconds in a second.
pub(super) const SECOND: i64 = 1_000_000_000;

/// `None` for what 64 bits have no room for: times before 1678 and after 2262.
pub(super) fn to_nanos(time: Timestamp) -> Option<i64> {
    time.unix_seconds().checked_mul(SECOND)?.checked_add(time.subsec_nanos().into())
}

pub(super) fn from_nanos(nanos: i64) -> Timestamp {
    if nanos % SECOND == 0 {
        return Timestamp::from_unix_seconds(nanos / SECOND);
    }
    let since = Duration::from_nanos(nanos.unsigned_abs());
    Timestamp::from(if nanos < 0 { SystemTime::UNIX_EPOCH - since } else { SystemTime::UNIX_EPOCH + since })
}

#[cfg(test)]
mod tests {
    use super::{from_nanos, to_nanos};
    use crate::runtime::Timestamp;

    #[test]
    fn nanoseconds_are_there_and_back() {
        for unix in ["0", "1720612800", "1720612800.000420096", "-0.5", "-7"] {
            let time: Timestamp = unix.parse().unwrap();
            assert_eq!(from_nanos(to_nanos(time).unwrap()), time);
        }
        assert_eq!(to_nanos(Timestamp::from_unix_seconds(i64::MAX)), None);
    }
}
