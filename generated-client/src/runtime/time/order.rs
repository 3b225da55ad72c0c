//! Which of two time expressions is certainly the later one.

use super::expression::{Base, Sign, TimeExpression};
use super::offset::TimeOffset;

/// What an expression goes out from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Anchor {
    Now,
    Epoch,
    Unix,
}

/// The earliest and the latest time that an expression can be, in nanoseconds after its anchor.
struct Bounds {
    anchor: Anchor,
    earliest: i128,
    latest: i128,
}

impl Bounds {
    fn of(expression: &TimeExpression) -> Self {
        let mut bounds = match &expression.base {
            Base::Now => Self { anchor: Anchor::Now, earliest: 0, latest: 0 },
            Base::Epoch => Self { anchor: Anchor::Epoch, earliest: 0, latest: 0 },
            Base::At(time) => {
                let nanos = i128::from(time.unix_seconds()) * 1_000_000_000 + i128::from(time.subsec_nanos());
                Self { anchor: Anchor::Unix, earliest: nanos, latest: nanos }
            }
            Base::StartOf(unit, inner) => {
                let mut bounds = Self::of(inner);
                bounds.earliest -= i128::from(unit.bounds().1) * 1_000_000_000;
                bounds
            }
        };
        bounds.add(&expression.offsets);
        bounds
    }

    fn add(&mut self, offsets: &[(Sign, TimeOffset)]) {
        for (sign, offset) in offsets {
            let (least, most) = offset.bounds();
            let (earliest, latest) = match sign {
                Sign::Plus => (least, most),
                Sign::Minus => (-most, -least),
            };
            self.earliest = self.earliest.saturating_add(earliest);
            self.latest = self.latest.saturating_add(latest);
        }
    }
}

/// Whether one is later than the other whatever the meter's clock, calendar and epoch are; or the same at best, such as
/// `sod` on the first of the month and `som`.
///
/// There is no data after `now`: a range that starts there has nowhere to go but to a time that goes out from `now` as
/// well.
pub(super) fn is_certainly_after(one: &TimeExpression, other: &TimeExpression) -> bool {
    let (mut start, mut end) = (Bounds::of(one), Bounds::of(other));
    if start.anchor != end.anchor {
        return start.anchor == Anchor::Now && start.earliest >= 0;
    }
    if one.base == other.base {
        // The same time, whichever it is; so are the offsets that both begin with.
        let shared = one.offsets.iter().zip(&other.offsets).take_while(|(one, other)| one == other).count();
        (start.earliest, start.latest) = (0, 0);
        (end.earliest, end.latest) = (0, 0);
        start.add(one.offsets.get(shared..).unwrap_or_default());
        end.add(other.offsets.get(shared..).unwrap_or_default());
    }
    if let (Base::StartOf(unit, time), Base::StartOf(longer, same)) = (&one.base, &other.base)
        && one.offsets.is_empty()
        && other.offsets.is_empty()
        && time == same
    {
        return unit.is_part_of(*longer);
    }
    start.earliest >= end.latest && start.latest > end.earliest
}
