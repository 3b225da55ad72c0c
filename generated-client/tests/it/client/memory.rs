//! What is left of a password in memory when the client is gone. Alone in its program, so that there is little to
//! search.
#![cfg(all(feature = "client", target_os = "linux"))]

mod support;

use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::FileExt;

use egauge_webapi::Meter;
use support::{Gate, get};

/// What to look for, in a form that is not found itself.
struct Needle(Vec<u8>);

const MASK: u8 = 0x5a;

impl Needle {
    /// A text that nobody has written down.
    fn random() -> Self {
        let random = || RandomState::new().hash_one(0u8);
        let digits = (0..3).flat_map(|_| random().to_le_bytes());
        Self(digits.map(|byte| (b'a' + byte % 26) ^ MASK).collect())
    }

    fn text(&self) -> String {
        let mut text = String::with_capacity(self.0.len());
        text.extend(self.0.iter().map(|byte| char::from(byte ^ MASK)));
        text
    }

    /// How often it stands in the memory that this program can write to.
    fn count(&self) -> usize {
        let memory = File::open("/proc/self/mem").unwrap();
        let regions = BufReader::new(File::open("/proc/self/maps").unwrap());
        let mut count = 0;
        let mut buffer = vec![0; 1 << 16];
        for region in regions.lines().map(Result::unwrap).filter(|line| line.contains(" rw-p ")) {
            let (start, end) = region.split_once(' ').unwrap().0.split_once('-').unwrap();
            let (mut at, end) =
                (u64::from_str_radix(start, 16).unwrap(), u64::from_str_radix(end, 16).unwrap());
            // Regions may be gone by now, and some cannot be read.
            while at < end
                && let Ok(length @ 1..) = memory.read_at(&mut buffer, at)
            {
                let length = length.min(usize::try_from(end - at).unwrap_or(usize::MAX));
                let found = |window: &[u8]| window.iter().zip(&self.0).all(|(a, b)| a ^ MASK == *b);
                count += buffer[..length].windows(self.0.len()).filter(|window| found(window)).count();
                // What was read must not be found again here.
                buffer.fill(0);
                let step = if length > self.0.len() { length - self.0.len() + 1 } else { length };
                at += step as u64;
            }
        }
        count
    }
}

#[tokio::test]
async fn a_password_does_not_outlive_its_client() {
    let needle = Needle::random();
    assert_eq!(needle.count(), 0);
    let (gate, server) = Gate::start().await;
    let meter = Meter::builder(&server.address).credentials("owner", needle.text()).build().unwrap();
    let other = meter.clone();
    assert!(get(&meter, "/x").await.unwrap_err().is_auth());
    assert_eq!(gate.state().logins, 1, "the digest was computed");
    drop(meter);
    assert!(needle.count() >= 1, "the search finds what is there");
    drop(other);
    assert_eq!(needle.count(), 0);
}
