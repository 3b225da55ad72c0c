//! Links in Markdown.

use std::collections::BTreeSet;

/// The relative links of a text that lead nowhere: to a file that is not there, or to no heading of the text.
pub(crate) fn problems(name: &str, text: &str, there: impl Fn(&str) -> bool) -> Vec<String> {
    let prose = prose(text);
    let anchors: BTreeSet<String> = prose.iter().filter_map(|line| anchor(line)).collect();
    let mut problems = Vec::new();
    for target in prose.iter().flat_map(|line| targets(line)) {
        if target.contains("://") || target.starts_with("mailto:") {
            continue;
        }
        let good = match target.split_once('#') {
            Some(("", heading)) => anchors.contains(heading),
            Some((path, _)) => there(path),
            None => there(target),
        };
        if !good {
            problems.push(format!("{name} links to `{target}`, which is not there"));
        }
    }
    problems
}

/// The lines that are not code.
fn prose(text: &str) -> Vec<&str> {
    let mut code = false;
    let outside = text.lines().filter(|line| {
        let fence = line.trim_start().starts_with("```");
        code ^= fence;
        !code && !fence
    });
    outside.collect()
}

/// What is linked to in a line: `[text](target)`.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target.trim())
}

/// The anchor of a heading, as those who show Markdown make it.
fn anchor(line: &str) -> Option<String> {
    let heading = line.strip_prefix('#')?.trim_start_matches('#').strip_prefix(' ')?;
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    Some(kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect())
}

#[cfg(test)]
mod tests {
    use super::problems;

    #[test]
    fn a_link_leads_somewhere() {
        let text = "# One heading\n[a](a.rs), [b](b.rs#L1) [c](#one-heading)\n[`d`](https://x.example/)\n\
                    ```\n[not](a link)\n```\n[e](gone.rs), [f](#gone)\n";
        let found = problems("README.md", text, |path| ["a.rs", "b.rs"].contains(&path));
        assert_eq!(
            found,
            ["gone.rs", "#gone"].map(|target| format!("README.md links to `{target}`, which is not there"))
        );
    }
}
