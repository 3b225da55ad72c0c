//! Bytes of a document, changed at random. `FUZZ_SECONDS=600` goes on for ten minutes, `FUZZ_SEED` begins elsewhere.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};
use workspace_tests::fuzzing::{mutant, read};
use workspace_tests::trees::SMALL;

#[test]
fn random_bytes_are_read_or_refused() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let seconds = number("FUZZ_SECONDS");
    let first = number("FUZZ_SEED").unwrap_or(1);
    let start = Instant::now();
    let mut seed = first;
    loop {
        let bytes = mutant(SMALL, &mut fastrand::Rng::with_seed(seed));
        if catch_unwind(AssertUnwindSafe(|| read(&bytes))).is_err() {
            panic!("FUZZ_SEED={seed} is read badly:\n{}", String::from_utf8_lossy(&bytes));
        }
        seed += 1;
        let over = match seconds {
            Some(seconds) => start.elapsed() > Duration::from_secs(seconds),
            None => seed - first >= 150,
        };
        if over {
            println!("seeds {first} to {seed}");
            break;
        }
    }
}
