//! Names that are written nearly like another.

/// How many are named.
const SHOWN: usize = 3;

/// The names nearest to one that there is not, the nearest first: those that differ in case alone, begin alike, or are
/// a few letters apart.
pub(super) fn near<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let wanted: Vec<char> = name.to_lowercase().chars().collect();
    // A letter in three may be wrong.
    let most = wanted.len() / 3 + 1;
    let mut found: Vec<(usize, &str)> = names
        .filter_map(|candidate| {
            let letters: Vec<char> = candidate.to_lowercase().chars().collect();
            let begins = !wanted.is_empty() && (letters.starts_with(&wanted) || wanted.starts_with(&letters));
            let apart = if begins && !letters.is_empty() { 1 } else { distance(&wanted, &letters) };
            (apart <= most).then_some((apart, candidate))
        })
        .collect();
    found.sort_by_key(|(apart, _)| *apart);
    found.into_iter().take(SHOWN).map(|(_, candidate)| candidate.to_owned()).collect()
}

/// How many letters have to be put in, left out or replaced.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut line: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut diagonal = row;
        let mut left = row + 1;
        let mut next = Vec::with_capacity(line.len());
        next.push(left);
        for (above, with) in line.iter().skip(1).zip(other) {
            let replaced = diagonal + usize::from(letter != with);
            left = replaced.min(above + 1).min(left + 1);
            diagonal = *above;
            next.push(left);
        }
        line = next;
    }
    line.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{distance, near};

    #[test]
    fn letters_are_counted() {
        for (one, other, apart) in [
            ("", "", 0),
            ("", "abc", 3),
            ("grid", "grid", 0),
            ("kitten", "sitting", 3),
            ("solar", "sloar", 2),
            ("abc", "", 3),
        ] {
            let letters = |text: &str| text.chars().collect::<Vec<_>>();
            assert_eq!(distance(&letters(one), &letters(other)), apart, "{one} {other}");
        }
    }

    #[test]
    fn the_nearest_come_first() {
        let names = ["use", "gen", "Grid", "Solar", "Solar+", "env.Temperature"];
        let near = |name| near(name, names.into_iter());
        assert_eq!(near("grid"), ["Grid"]);
        assert_eq!(near("Sola"), ["Solar", "Solar+"]);
        assert_eq!(near("Slar"), ["Solar", "Solar+"]);
        assert_eq!(near("Battery"), [""; 0]);
        assert_eq!(near(""), [""; 0]);
    }
}
