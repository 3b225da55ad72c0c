//! When a call is repeated, and after which pause.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use ::http::header::{DATE, HeaderName, RETRY_AFTER};
use ::http::{HeaderMap, Response};
use ring::rand::{SecureRandom as _, SystemRandom};

use tokio::time::Instant;

use super::carrier::Body;
use super::error::{Error, ErrorKind};

/// The longest pause of the client's own.
const LONGEST: Duration = Duration::from_secs(10);
/// The longest pause that a meter is granted.
const LONGEST_ASKED: Duration = Duration::from_secs(30);

/// How many repetitions a client may still make, for all of its calls together: so many at once, and one more each
/// second. Where a meter is down, a program that makes many calls does not make it several times as many.
#[derive(Debug)]
pub(crate) struct Budget {
    most: u32,
    state: Mutex<(f64, Option<Instant>)>,
}

impl Budget {
    pub(crate) fn new(most: u32) -> Self {
        Self { most, state: Mutex::new((most.into(), None)) }
    }

    /// Takes one, if there is any.
    pub(crate) fn take(&self) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let (left, since) = &mut *state;
        let now = Instant::now();
        let passed = since.map_or(Duration::ZERO, |since| now.saturating_duration_since(since));
        *left = (*left + passed.as_secs_f64()).min(self.most.into());
        *since = Some(now);
        let is_left = *left >= 1.0;
        if is_left {
            *left -= 1.0;
        }
        is_left
    }
}

/// The pause before the attempt after this one; `None` if there is to be none.
pub(crate) fn pause(
    outcome: &Result<Response<Body>, Error>,
    first: Duration,
    attempt: u32,
) -> Option<Duration> {
    let own = || {
        let longest = first.saturating_mul(2u32.saturating_pow(attempt)).min(LONGEST.max(first));
        longest / 2 + (longest / 2).mul_f64(chance())
    };
    match outcome {
        Err(error) => matches!(error.kind(), ErrorKind::Connect | ErrorKind::Transport).then(own),
        Ok(response) if matches!(response.status().as_u16(), 502..=504) => match asked(response.headers()) {
            Some(asked) => (asked <= LONGEST_ASKED).then_some(asked),
            None => Some(own()),
        },
        Ok(_) => None,
    }
}

/// The pause that the meter asks for: seconds, or a date. The date is compared with the one that the meter's clock
/// shows, where it says so.
fn asked(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: HeaderName| headers.get(name)?.to_str().ok().map(str::trim);
    let asked = text(RETRY_AFTER)?;
    if let Ok(seconds) = asked.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let then = httpdate::parse_http_date(asked).ok()?;
    let now =
        text(DATE).and_then(|date| httpdate::parse_http_date(date).ok()).unwrap_or_else(SystemTime::now);
    // What is past is no pause.
    Some(then.duration_since(now).unwrap_or_default())
}

/// A number between 0 and 1, so that clients that failed together do not come back together.
pub(crate) fn chance() -> f64 {
    let mut bytes = [0; 4];
    // Without chance it works as well.
    let _ = SystemRandom::new().fill(&mut bytes);
    f64::from(u32::from_ne_bytes(bytes)) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use ::http::Response;

    use super::{Body, Budget, pause};

    const FIRST: Duration = Duration::from_millis(200);

    fn response(status: u16, headers: &[(&str, &str)]) -> Response<Body> {
        let response = Response::builder().status(status);
        let response =
            headers.iter().fold(response, |response, (name, value)| response.header(*name, *value));
        response.body(Body::Whole(Vec::new())).expect("a response")
    }

    #[tokio::test(start_paused = true)]
    async fn a_budget_comes_back_with_time() {
        let budget = Budget::new(3);
        let takes = |times: usize| (0..times).filter(|_| budget.take()).count();
        assert_eq!(takes(10), 3);
        tokio::time::advance(Duration::from_millis(1500)).await;
        assert_eq!(takes(10), 1);
        tokio::time::advance(Duration::from_millis(500)).await;
        assert_eq!(takes(10), 1);
        tokio::time::advance(Duration::from_secs(3600)).await;
        assert_eq!(takes(10), 3, "no more than there were");
        assert!(!Budget::new(0).take());
    }

    #[test]
    fn pauses_grow_and_leave_something_to_chance() {
        for (attempt, longest) in
            [(0, 200), (1, 400), (2, 800), (5, 6400), (6, 10_000), (40, 10_000), (u32::MAX, 10_000)]
        {
            let longest = Duration::from_millis(longest);
            let pauses: Vec<Duration> =
                (0..20).filter_map(|_| pause(&Ok(response(503, &[])), FIRST, attempt)).collect();
            assert!(pauses.iter().all(|pause| *pause >= longest / 2 && *pause <= longest), "{pauses:?}");
            assert!(pauses.windows(2).any(|pair| pair[0] != pair[1]) && pauses.len() == 20);
        }
        assert!(pause(&Ok(response(503, &[])), Duration::ZERO, 3) == Some(Duration::ZERO));
    }

    #[test]
    fn only_a_passing_trouble_is_worth_a_repetition() {
        for (status, repeated) in [
            (200, false),
            (400, false),
            (401, false),
            (429, false),
            (500, false),
            (501, false),
            (502, true),
            (503, true),
            (504, true),
            (505, false),
        ] {
            assert_eq!(pause(&Ok(response(status, &[])), FIRST, 0).is_some(), repeated, "{status}");
        }
    }

    #[test]
    fn what_the_meter_asks_for_counts() {
        const NOON: &str = "Sun, 06 Nov 1994 12:00:00 GMT";
        for (headers, seconds) in [
            (&[("retry-after", "7")][..], Some(7)),
            (&[("retry-after", "30")], Some(30)),
            (&[("retry-after", "31")], None),
            (&[("retry-after", "99999999999999999999")], Some(0)),
            (&[("retry-after", NOON), ("date", "Sun, 06 Nov 1994 11:59:51 GMT")], Some(9)),
            (&[("retry-after", NOON), ("date", "Sun, 06 Nov 1994 12:00:01 GMT")], Some(0)),
            (&[("retry-after", NOON), ("date", "Sun, 06 Nov 1994 11:00:00 GMT")], None),
            (&[("retry-after", NOON)], Some(0)),
            (&[("retry-after", "soon")], Some(0)),
        ] {
            let found = pause(&Ok(response(503, headers)), Duration::ZERO, 0);
            assert_eq!(found, seconds.map(Duration::from_secs), "{headers:?}");
        }
    }
}
