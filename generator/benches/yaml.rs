//! What reading a document's YAML costs and nothing else: the reference of `cargo xtask bench --ratios`.
//!
//! `cargo bench -p egauge-webapi-generator --bench yaml -- --one FILE` reads the file once.

use std::hint::black_box;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let given = std::env::args().skip_while(|argument| argument != "--one").nth(1);
    let file = given.unwrap_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/4.6.yaml").to_owned());
    let text = std::fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    black_box(serde_yaml::from_str::<serde_yaml::Value>(&text)?);
    Ok(())
}
