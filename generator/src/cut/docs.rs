//! Documentation that holds in another project.

/// The text with examples that are not compiled: they name the crate, which is not there under that name.
pub(super) fn without_tests(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut inside = false;
    for line in text.split_inclusive('\n') {
        let start = line.trim_start();
        let said = ["///", "//!"].iter().find_map(|mark| start.strip_prefix(mark)).map(str::trim);
        match said.and_then(|said| said.strip_prefix("```")) {
            Some(language) if !inside => {
                inside = true;
                let rust = ["", "rust", "no_run", "should_panic", "compile_fail", "edition2024"];
                let tested = language.split(',').all(|word| rust.contains(&word.trim()));
                match line.find("```").filter(|_| tested) {
                    Some(at) => {
                        result.push_str(&line[..at]);
                        result.push_str("```ignore\n");
                    }
                    None => result.push_str(line),
                }
                continue;
            }
            Some(_) => inside = false,
            None => {}
        }
        // A fence that its comment does not close ends with it.
        inside = inside && said.is_some();
        result.push_str(line);
    }
    result
}

/// The text with links to items of the crate from where they stand, `depth` modules below the root.
pub(super) fn relative(text: &str, depth: usize) -> String {
    let up = if depth == 0 { "self".to_owned() } else { vec!["super"; depth].join("::") };
    text.replace("](crate::", &format!("]({up}::"))
}

#[cfg(test)]
mod tests {
    use super::{relative, without_tests};

    #[test]
    fn links_lead_to_the_same_items() {
        assert_eq!(relative("/// [`X`](crate::models::X)", 2), "/// [`X`](super::super::models::X)");
        assert_eq!(relative("/// [`X`](crate::X)", 0), "/// [`X`](self::X)");
    }

    #[test]
    fn examples_are_shown_and_not_compiled() {
        let text = "//! ```no_run\n//! a();\n//! ```\n\n    /// ```\n    /// b();\n    /// ```\n/// ```json\n/// {}\n/// ```\n";
        let expected = "//! ```ignore\n//! a();\n//! ```\n\n    /// ```ignore\n    /// b();\n    /// ```\n/// ```json\n/// {}\n/// ```\n";
        assert_eq!(without_tests(text), expected);
    }
}
