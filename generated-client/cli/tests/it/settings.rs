//! `egauge set` and `egauge login`: what they change, and what they leave alone.

use crate::support::{Bench, read};

#[test]
fn a_setting_is_changed_after_its_difference_was_shown() {
    let bench = Bench::new();
    let path = "config/net/hostname";
    let dry = bench.done(&["set", path, "lab", "--dry-run"]);
    assert_eq!(dry, "/config/net/hostname\n- \"eGauge4242\"\n+ \"lab\"\nnothing was changed (--dry-run)\n");
    assert_eq!(bench.done(&["get", path]), "\"eGauge4242\"\n");
    assert!(bench.done(&["set", path, "lab"]).ends_with("\nchanged\n"));
    assert_eq!(bench.done(&["get", path]), "\"lab\"\n");
    let same = bench.done(&["set", path, "lab"]);
    assert!(same.contains("has this value already"), "{same}");
    // A member of an object, and back.
    let merged = bench.done(&["set", "config/net", r#"{"hostname":"shed"}"#, "--merge"]);
    assert!(
        merged.contains("-   \"hostname\": \"lab\"") && merged.contains("+   \"hostname\": \"shed\""),
        "{merged}"
    );
    assert_eq!(bench.done(&["get", path]), "\"shed\"\n");
    assert!(bench.done(&["set", path, "--reset"]).contains("- \"shed\""));
    assert_ne!(bench.done(&["get", path]), "\"shed\"\n");
    // What the meter refuses is an error, and a value that is missing one of the arguments.
    let refused = bench.run(&["set", "config/display/contrast", "much"]);
    assert_eq!(refused.code, Some(1), "{}", refused.err);
    assert_eq!(bench.run(&["set", path]).code, Some(2));
    assert_eq!(bench.run(&["set", path, "x", "--reset"]).code, Some(2));
}

#[test]
fn a_login_is_stored_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let bench = Bench::new();
    let arguments = ["login", "--name", "home", "--meter", &bench.address, "--user", "owner"];
    let login = |password: &str| {
        let mut command = bench.bare(&arguments);
        bench.outcome(command.env("EGAUGE_PASSWORD", password))
    };
    let path = bench.path(".config/egauge/credentials.toml");
    // One that is wrong is not stored.
    assert!(login("wrong").code == Some(1) && !path.exists());
    let done = login("default");
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{}", done.out);
    assert!(done.out.contains("is stored as `home`") && !done.out.contains("default"), "{}", done.out);
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let outcome = bench.outcome(&mut bench.bare(&["get", "config/net/hostname"]));
    assert_eq!((outcome.code, outcome.out.as_str()), (Some(0), "\"eGauge4242\"\n"), "{}", outcome.err);
    // A file that is named need not be there, either.
    let mut named = bench.bare(&[&arguments[..], &["--credentials", "other.toml"]].concat());
    let done = bench.outcome(named.env("EGAUGE_PASSWORD", "default"));
    assert!(done.code == Some(0) && bench.path("other.toml").exists(), "{}", done.err);
    // What cannot be a name is refused before the meter is asked.
    let asked = bench.count("/auth");
    let mut command = bench.bare(&["login", "--name", "a b", "--meter", &bench.address, "--user", "owner"]);
    let refused = bench.outcome(command.env("EGAUGE_PASSWORD", "default"));
    assert_eq!((refused.code, bench.count("/auth")), (Some(2), asked), "{}", refused.err);
    // Another user of the same name is refused; the same user has another password.
    let before = read(&path);
    let mut other = bench.bare(&["login", "--name", "home", "--meter", &bench.address, "--user", "guest"]);
    let other = bench.outcome(other.env("EGAUGE_PASSWORD", "default"));
    assert_eq!((other.code, read(&path)), (Some(1), before.clone()), "{}", other.err);
    bench.file(".config/egauge/credentials.toml", &before.replace("\"default\"", "\"old\""), 0o600);
    let again = bench.outcome(bench.bare(&["login", "--profile", "home"]).env("EGAUGE_PASSWORD", "default"));
    assert_eq!((again.code, read(&path)), (Some(0), before), "{}", again.err);
    // The password of the file is not the one to store.
    let none = bench.outcome(&mut bench.bare(&["login", "--profile", "home"]));
    assert!(none.code == Some(1) && none.err.contains("no password for `owner`"), "{}", none.err);
}
