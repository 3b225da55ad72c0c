//! Metrics in Prometheus's text format, version 0.0.4.

use std::collections::BTreeMap;
use std::fmt::{self, Display};

/// Samples by metric: the format requires those of a metric to be adjacent.
#[derive(Default)]
pub(super) struct Exposition {
    metrics: BTreeMap<String, Family>,
}

struct Family {
    help: &'static str,
    kind: &'static str,
    /// By labels, which must be unique.
    samples: BTreeMap<String, f64>,
}

impl Exposition {
    /// Adds a sample; of several with the same labels, the first is kept.
    pub(super) fn add(
        &mut self,
        name: &str,
        help: &'static str,
        kind: &'static str,
        labels: &[(&str, &str)],
        value: f64,
    ) {
        let family = self.metrics.entry(name.to_owned()).or_insert_with(|| Family {
            help,
            kind,
            samples: BTreeMap::new(),
        });
        let labels: Vec<String> =
            labels.iter().map(|(name, value)| format!("{name}=\"{}\"", escaped(value))).collect();
        let labels = if labels.is_empty() { String::new() } else { format!("{{{}}}", labels.join(",")) };
        family.samples.entry(labels).or_insert(value);
    }
}

impl Display for Exposition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, family) in &self.metrics {
            writeln!(f, "# HELP {name} {}\n# TYPE {name} {}", family.help, family.kind)?;
            for (labels, value) in &family.samples {
                writeln!(f, "{name}{labels} {}", number(*value))?;
            }
        }
        Ok(())
    }
}

fn number(value: f64) -> String {
    if value.is_nan() {
        "NaN".to_owned()
    } else if value.is_infinite() {
        if value > 0.0 { "+Inf".to_owned() } else { "-Inf".to_owned() }
    } else {
        // `-0` is 0.
        (value + 0.0).to_string()
    }
}

/// A label's value, which may be any string.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::Exposition;

    #[test]
    fn any_name_is_a_label() {
        let mut exposition = Exposition::default();
        let mut add = |name: &str, register: &str, value| {
            exposition.add(name, "Help.", "gauge", &[("register", register)], value);
        };
        add("b", "a\\b\"c\nd", 1.5);
        add("a", "é", f64::NAN);
        add("b", "x", -0.0);
        // The same labels again.
        add("b", "x", 7.0);
        let expected = "# HELP a Help.\n# TYPE a gauge\na{register=\"é\"} NaN\n# HELP b Help.\n# TYPE b gauge\n\
                        b{register=\"a\\\\b\\\"c\\nd\"} 1.5\nb{register=\"x\"} 0\n";
        assert_eq!(exposition.to_string(), expected);
    }
}
