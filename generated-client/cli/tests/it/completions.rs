//! `egauge completions`: scripts for shells, and bash completing names.

use crate::support::Bench;

#[test]
fn completions_are_for_shells() {
    let bench = Bench::new();
    for (shell, has) in [
        ("bash", "_egauge()"),
        ("zsh", "#compdef egauge"),
        ("fish", "complete -c egauge"),
        ("powershell", "egauge"),
        ("elvish", "egauge"),
    ] {
        // No meter is needed.
        let outcome = bench.outcome(&mut bench.bare(&["completions", shell]));
        assert!(outcome.code == Some(0) && outcome.out.contains(has), "{shell}: {}", outcome.err);
    }
}

/// The words that bash offers at the end of a line; `meter` is `EGAUGE_METER`.
fn completed(bench: &Bench, meter: &str, words: &[&str]) -> Option<Vec<String>> {
    let quoted = |word: &str| format!("'{}'", word.replace('\'', "'\\''"));
    let all: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    let (typed, previous) = (words.last()?, words.get(words.len() - 2)?);
    let script = format!(
        "source completions.bash\n\
         COMP_WORDS=({}) COMP_CWORD={} COMP_LINE={} COMP_POINT=1000\n\
         _egauge_with_names egauge {} {}\n\
         printf '%s\\n' \"${{COMPREPLY[@]}}\"",
        all.join(" "),
        words.len() - 1,
        quoted(&words.join(" ")),
        quoted(typed),
        quoted(previous),
    );
    let directory = std::path::Path::new(env!("CARGO_BIN_EXE_egauge")).parent()?;
    let output = std::process::Command::new("bash")
        .args(["--norc", "-c", &script])
        .env_clear()
        .env("PATH", format!("{}:/usr/bin:/bin", directory.display()))
        .env("HOME", bench.path(""))
        .env("EGAUGE_METER", meter)
        .current_dir(bench.path(""))
        .output()
        .ok()?;
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    Some(text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

#[test]
fn bash_completes_names_of_registers_and_profiles() {
    let bench = Bench::scripted(&[(
        "/register",
        r#"{"ts":"1720612800","registers":[{"name":"Grid","type":"P","idx":0,"did":0},
            {"name":"Heat pump","type":"P","idx":1,"did":1},{"name":"Grid L1","type":"P","idx":2,"did":2}]}"#,
    )]);
    let text = format!("[meter.home]\nurl = \"{}\"\n[meter.shop]\nurl = \"http://b\"\n", bench.address);
    bench.file(".config/egauge/credentials.toml", &text, 0o600);
    let script = bench.outcome(&mut bench.bare(&["completions", "bash"]));
    std::fs::write(bench.path("completions.bash"), script.out).unwrap();
    if completed(&bench, &bench.address, &["egauge", "now", ""]).is_none() {
        return eprintln!("skipped: bash is not installed");
    }
    for (words, expected) in [
        (&["egauge", "now", ""][..], &["Grid", "Heat\\ pump", "Grid\\ L1"][..]),
        (&["egauge", "now", "--json", "He"], &["Heat\\ pump"]),
        (&["egauge", "watch", "Grid", "\"Grid "], &["Grid L1"]),
        (&["egauge", "history", "--register", "H"], &["Heat\\ pump"]),
        (&["egauge", "history", "--invert", "Grid,H"], &["Grid,Heat\\ pump"]),
        (&["egauge", "history", "--register", "=", "Hea"], &["Heat\\ pump"]),
        (&["egauge", "now", "--profile", "s"], &["shop"]),
        // Options are completed as before.
        (&["egauge", "history", "--inv"], &["--invert"]),
        (&["egauge", "now", "--interv"], &[]),
        (&["egauge", "prof"], &["profiles"]),
    ] {
        assert_eq!(completed(&bench, &bench.address, words).unwrap(), expected, "{words:?}");
    }
    // The line's own meter is asked.
    let words = ["egauge", "now", "--profile", "home", "Gr"];
    assert_eq!(completed(&bench, "http://127.0.0.1:1", &words).unwrap(), ["Grid", "Grid\\ L1"]);
}
