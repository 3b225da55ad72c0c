//! Timers that are kept from one call to the next.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Mutex, PoisonError};
use std::task::Poll;

use tokio::runtime::{Handle, Id};
use tokio::time::{Instant, Sleep, sleep_until};

/// How many timers are kept: as many as calls usually run side by side.
const KEPT: usize = 8;

/// A new timer that is due before all others interrupts the runtime's wait for the network, and costs as much as a
/// tenth of a call to a meter next door. To put off one that is there costs nothing.
#[derive(Debug, Default)]
pub(crate) struct Timers(Mutex<Vec<(Id, Pin<Box<Sleep>>)>>);

impl Timers {
    /// What comes of the work until then; `None` if nothing did. When it is time, `later` may say that it is not yet.
    pub(crate) async fn until<T>(
        &self,
        end: Instant,
        later: impl Fn() -> Option<Instant>,
        work: impl Future<Output = T>,
    ) -> Option<T> {
        let mut work = pin!(work);
        let runtime = Handle::current().id();
        let mut timer = self.take(runtime, end);
        let outcome = poll_fn(|context| {
            if let Poll::Ready(outcome) = work.as_mut().poll(context) {
                return Poll::Ready(Some(outcome));
            }
            while timer.as_mut().poll(context).is_ready() {
                match later().filter(|later| *later > Instant::now()) {
                    Some(later) => timer.as_mut().reset(later),
                    None => return Poll::Ready(None),
                }
            }
            Poll::Pending
        })
        .await;
        if outcome.is_some() {
            self.keep(runtime, timer);
        }
        outcome
    }

    fn take(&self, runtime: Id, end: Instant) -> Pin<Box<Sleep>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        match kept {
            // A timer belongs to the runtime that it was made in.
            Some((home, mut timer)) if home == runtime => {
                timer.as_mut().reset(end);
                timer
            }
            _ => Box::pin(sleep_until(end)),
        }
    }

    fn keep(&self, runtime: Id, timer: Pin<Box<Sleep>>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < KEPT {
            kept.push((runtime, timer));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;
    use std::sync::Arc;
    use std::time::Duration;

    use tokio::time::{Instant, sleep};

    use super::{KEPT, Timers};

    #[tokio::test(start_paused = true)]
    async fn a_kept_timer_tells_the_new_time() {
        let timers = Timers::default();
        let begin = Instant::now();
        let until = |seconds| begin + Duration::from_secs(seconds);
        assert_eq!(timers.until(until(10), || None, async { 5 }).await, Some(5));
        // Put off, and brought forward.
        assert_eq!(timers.until(until(20), || None, pending::<()>()).await, None);
        assert_eq!(Instant::now(), until(20));
        assert_eq!(timers.until(until(90), || None, async { 6 }).await, Some(6));
        assert_eq!(timers.until(until(30), || None, pending::<()>()).await, None);
        assert_eq!(Instant::now(), until(30));
        assert_eq!(timers.until(until(40), || None, sleep(Duration::from_secs(1))).await, Some(()));
        // Work that is done counts, though it be too late.
        assert_eq!(timers.until(begin, || None, async { 7 }).await, Some(7));
        assert_eq!(timers.until(begin, || None, pending::<()>()).await, None);
        assert_eq!(timers.0.lock().unwrap().len(), 0, "what has gone off is not kept");
        // Put off when it was due, until it was not any more.
        let begin = Instant::now();
        let later = || {
            (Instant::now() < begin + Duration::from_secs(3)).then(|| Instant::now() + Duration::from_secs(1))
        };
        assert_eq!(timers.until(begin, later, pending::<()>()).await, None);
        assert_eq!(begin.elapsed(), Duration::from_secs(3));
    }

    #[test]
    fn every_runtime_has_its_own() {
        let timers = Arc::new(Timers::default());
        for _ in 0..2 {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let end = Instant::now() + Duration::from_secs(3600);
                let mut calls = tokio::task::JoinSet::new();
                for _ in 0..KEPT + 3 {
                    let timers = Arc::clone(&timers);
                    calls.spawn(
                        async move { timers.until(end, || None, sleep(Duration::from_millis(1))).await },
                    );
                }
                assert!(calls.join_all().await.into_iter().all(|outcome| outcome.is_some()));
                assert_eq!(timers.until(Instant::now(), || None, pending::<()>()).await, None);
                assert_eq!(timers.0.lock().unwrap().len(), KEPT - 1);
            });
        }
    }
}
