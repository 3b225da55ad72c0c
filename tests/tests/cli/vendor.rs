//! The crate in other projects: what is written there, that it is written with care, and that it works there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs `cargo xtask vendor`, and gives its exit code and all that it said.
fn vendor(directory: &Path, arguments: &[&str]) -> (u8, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let directory = directory.display().to_string();
    let arguments = ["xtask", "vendor", &directory].into_iter().chain(arguments.iter().copied());
    let code = xtask::run(arguments, &mut out, &mut err);
    (code, String::from_utf8_lossy(&[out, err].concat()).into_owned())
}

fn vendored(directory: &Path, arguments: &[&str]) -> String {
    let (code, said) = vendor(directory, arguments);
    assert_eq!(code, 0, "{said}");
    said
}

/// The files of a directory, by their paths from there.
fn files(directory: &Path) -> BTreeMap<String, String> {
    let (mut found, mut pending) = (BTreeMap::new(), vec![directory.to_owned()]);
    while let Some(current) = pending.pop() {
        for entry in fs::read_dir(&current).expect("readable") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let name = path.strip_prefix(directory).expect("below").display().to_string();
                found.insert(name, fs::read_to_string(&path).expect("text"));
            }
        }
    }
    found
}

fn generated_lines<'a>(files: impl IntoIterator<Item = (&'a String, &'a String)>) -> usize {
    let generated =
        files.into_iter().filter(|(_, text)| text.starts_with("// Written by `cargo xtask generate`"));
    generated.map(|(_, text)| text.lines().count()).sum()
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace").to_owned()
}

const REGISTER: [&str; 5] = ["--module", "--service", "register", "--service", "auth"];

#[test]
fn a_module_has_the_services_that_were_asked_for() {
    let root = tempfile::tempdir().expect("a directory");
    let directory = root.path().join("egauge");
    let said = vendored(&directory, &REGISTER);
    let files = files(&directory);
    for path in ["mod.rs", "runtime/call.rs", "generated/models/register.rs", "generated/resources/auth.rs"] {
        assert!(files.contains_key(path), "{path}");
    }
    for path in [
        "lib.rs",
        "generated/models/config.rs",
        "generated/server/mod.rs",
        "services/users.rs",
        "server/mod.rs",
    ] {
        assert!(!files.contains_key(path), "{path}");
    }
    let whole = generated_lines(&self::files(&workspace().join("generated-client/src")));
    let ours = generated_lines(&files);
    assert!(ours * 4 <= whole, "{ours} of {whole} lines");

    // Licences, dependencies and where it is from.
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        assert_eq!(files[name], fs::read_to_string(workspace().join(name)).expect(name));
    }
    let dependencies = &files["DEPENDENCIES.toml"];
    let listed = said.split_once("[dependencies]").expect("listed").1.trim();
    assert!(dependencies.contains(listed) && listed.contains("reqwest = {"), "{said}\n{dependencies}");
    assert!(!listed.contains("tower-service"), "that is for servers: {listed}");
    let head = &files["mod.rs"];
    for told in [egauge_webapi::API_VERSION, egauge_webapi::DOCUMENT_SHA256, "MIT OR Apache-2.0"] {
        assert!(head.contains(told), "{head}");
    }
    let command = "egauge --module --service auth,register --features=client,services\n";
    assert!(head.contains("cargo xtask vendor ") && head.contains(command), "{head}");
}

/// A module cannot know where it is put, and there are no features there.
#[test]
fn a_module_holds_wherever_it_is_put() {
    let root = tempfile::tempdir().expect("a directory");
    vendored(root.path(), &["--module", "--features", "blocking,readings,server,services,tracing"]);
    for (path, text) in files(root.path()).iter().filter(|(path, _)| path.ends_with(".rs")) {
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            assert!(!line.contains("crate::") && !line.contains("feature = \""), "{path}: {line}");
            assert!(!line.contains("cfg(test)"), "{path}: {line}");
        }
        let tested = text.lines().filter(|line| line.trim_start().starts_with("//") && line.contains("```"));
        for fence in tested {
            assert!(!fence.contains("no_run") && !fence.contains("```rust"), "{path}: {fence}");
        }
        syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
}

#[test]
fn a_second_run_updates_in_place() {
    let root = tempfile::tempdir().expect("a directory");
    vendored(root.path(), &REGISTER);
    let before = files(root.path());
    let said = vendored(root.path(), &REGISTER);
    assert!(said.contains("; 0 written, 0 removed"), "{said}");
    assert_eq!(files(root.path()), before);

    fs::write(root.path().join("notes.txt"), "theirs").expect("writable");
    vendored(root.path(), &["--module", "--service", "capture"]);
    let after = files(root.path());
    assert!(after.contains_key("services/capture/mod.rs") && after.contains_key("notes.txt"));
    assert!(!after.contains_key("services/ctid/mod.rs"), "it needs another service");
    assert!(!after.contains_key("generated/models/register.rs"), "nothing is left over");
    // As if it had been the first run, but for where the directory is.
    let fresh = tempfile::tempdir().expect("a directory");
    vendored(fresh.path(), &["--module", "--service", "capture"]);
    let placeless = |root: &Path| {
        let name = root.file_name().and_then(|name| name.to_str()).expect("a name");
        let mut files = self::files(root);
        files.remove("vendored.json").expect("a record");
        files.values_mut().for_each(|text| *text = text.replace(name, "DIR"));
        files
    };
    let mut fresh = placeless(fresh.path());
    fresh.insert("notes.txt".to_owned(), "theirs".to_owned());
    let updated = placeless(root.path());
    assert!(updated.keys().eq(fresh.keys()), "{:?} instead of {:?}", updated.keys(), fresh.keys());
    for (path, text) in &fresh {
        assert_eq!(updated[path], *text, "{path}");
    }
}

#[test]
fn a_record_remembers_what_was_chosen() {
    let root = tempfile::tempdir().expect("a directory");
    let (code, said) = vendor(root.path(), &["--check"]);
    assert!(code == 1 && said.contains("nothing was vendored here"), "{said}");
    vendored(root.path(), &["--module", "--service", "register,auth", "--features=client"]);
    let before = files(root.path());
    let said = vendored(root.path(), &[]);
    assert!(said.contains("; 0 written, 0 removed"), "{said}");
    assert_eq!(files(root.path()), before);
    vendored(root.path(), &["--check"]);

    // What comes and goes is listed first.
    let changed = ["--service=register", "--service", "capture", "--features=client,blocking"];
    let planned = vendored(root.path(), &[&changed[..], &["--dry-run"]].concat());
    assert_eq!(files(root.path()), before, "a dry run writes nothing");
    for line in
        ["- service auth\n", "+ service capture\n", "+ feature blocking\n", "would remove: ", "would write: "]
    {
        assert!(planned.contains(line), "{line}: {planned}");
    }
    let (code, said) = vendor(root.path(), &[&changed[..], &["--check"]].concat());
    assert!(code == 1 && said.contains("missing: ") && said.contains("superfluous: "), "{said}");
    let done = vendored(root.path(), &changed);
    let told =
        planned.lines().filter(|line| !line.starts_with("would ")).map(|line| line.replace(" to be ", " "));
    assert_eq!(done.lines().collect::<Vec<_>>(), told.collect::<Vec<_>>());
    let after = files(root.path());
    assert!(after.contains_key("mod.rs"), "it is a module still");
    vendored(root.path(), &["--check"]);

    // What is no longer as it was written.
    fs::remove_file(root.path().join("mod.rs")).expect("removable");
    let (code, said) = vendor(root.path(), &["--check"]);
    assert!(code == 1 && said.contains("missing: ") && said.contains("cargo xtask vendor "), "{said}");
    fs::write(root.path().join("runtime/mod.rs"), "// mine\n").expect("writable");
    let (code, said) = vendor(root.path(), &["--check"]);
    assert!(code == 1 && said.contains("edited-file"), "{said}");

    // Records of older versions do not say it.
    let mut record: serde_json::Value = serde_json::from_str(&after["vendored.json"]).expect("JSON");
    record.as_object_mut().expect("an object").remove("choice").expect("the choice");
    fs::write(root.path().join("vendored.json"), record.to_string()).expect("writable");
    let (code, said) = vendor(root.path(), &[]);
    assert!(code == 1 && said.contains("once more"), "{said}");
}

#[test]
fn the_recorded_command_works_as_printed() {
    let root = tempfile::tempdir().expect("a directory");
    let directory = root.path().join("it's here/egauge");
    vendored(&directory, &["--module", "--service", "register", "--service", "auth", "--features="]);
    let before = files(&directory);
    let record: serde_json::Value = serde_json::from_str(&before["vendored.json"]).expect("JSON");
    let command = record["command"].as_str().expect("a command");
    assert!(before["mod.rs"].contains(&format!("//! {command}\n")), "{command}");
    let done = Command::new("sh").args(["-c", command]).current_dir(workspace()).output().expect("runs");
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(
        said.contains("; 0 written, 0 removed"),
        "{command}\n{said}{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert_eq!(files(&directory), before);
}

#[test]
fn a_host_in_which_a_module_would_not_compile_is_refused() {
    for (manifest, code) in [
        ("[package]\nname = 'host'\nedition = '2021'\n", "host-edition"),
        ("[package]\nname = 'host'\nedition = '2024'\n[lints.rust]\ndead_code = 'forbid'\n", "host-lints"),
    ] {
        let root = tempfile::tempdir().expect("a directory");
        fs::write(root.path().join("Cargo.toml"), manifest).expect("writable");
        let directory = root.path().join("src/egauge");
        let (exit, said) = vendor(&directory, &REGISTER);
        assert!(exit == 1 && said.contains(code) && said.contains("Cargo.toml:"), "{said}");
        assert!(!root.path().join("src").exists());
        // A crate has an edition and lints of its own.
        vendored(&root.path().join("egauge"), &["--service", "register,auth"]);
    }
}

#[test]
fn an_edited_file_is_not_overwritten() {
    let root = tempfile::tempdir().expect("a directory");
    vendored(root.path(), &REGISTER);
    let edited = root.path().join("runtime/call.rs");
    fs::write(&edited, "// mine\n").expect("writable");
    let before = files(root.path());
    let (code, said) = vendor(root.path(), &["--module", "--service", "capture"]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("edited-file") && said.contains("call.rs") && said.contains("delete the file"),
        "{said}"
    );
    assert_eq!(files(root.path()), before, "nothing is written");
    fs::remove_file(edited).expect("removable");
    vendored(root.path(), &["--module", "--service", "capture"]);
}

#[test]
fn wrong_requests_are_refused_before_anything_is_written() {
    let root = tempfile::tempdir().expect("a directory");
    let directory = root.path().join("out");
    let (code, said) = vendor(&directory, &["--service", "registers"]);
    assert_eq!(code, 1);
    assert!(said.contains("no service `registers`") && said.contains("register, "), "{said}");
    assert_eq!(vendor(&directory, &["--features", "simulator"]).0, 2);
    assert_eq!(vendor(&directory, &["--spec", "3.9"]).0, 1);
    assert!(!directory.exists());
}

/// A server's accounts answer logins and follow `/config/user`; the types for that come with it.
#[test]
fn a_server_has_what_its_runtime_names() {
    let root = tempfile::tempdir().expect("a directory");
    vendored(root.path(), &["--service", "register", "--features", "server"]);
    let files = files(root.path());
    assert!(
        files.contains_key("src/generated/server/auth.rs") && files.contains_key("src/server/access/mod.rs")
    );
    assert!(files["src/generated/models/common.rs"].contains("pub struct ConfigUserName"));
    assert!(!files.contains_key("src/generated/server/config/mod.rs"));
    let manifest = &files["Cargo.toml"];
    assert!(manifest.contains("tower-service = ") && !manifest.contains("reqwest"), "{manifest}");
    assert!(!manifest.contains("workspace") && !manifest.contains("path ="), "{manifest}");
}

/// A document without logins.
fn without_logins(directory: &Path) -> String {
    let document = workspace().join("tests/corpus/accepted/name-types.yaml").display().to_string();
    let features = "blocking,readings,server,services,tracing";
    vendored(directory, &["--spec", &document, "--all-services", "--features", features])
}

#[test]
fn a_server_of_a_document_without_logins_has_no_accounts() {
    let root = tempfile::tempdir().expect("a directory");
    let said = without_logins(root.path());
    assert!(said.contains("without server::access, server::document, "), "{said}");
    let files = files(root.path());
    assert!(!files.keys().any(|path| path.starts_with("src/server/access")), "{:?}", files.keys());
    assert!(files["src/server/mod.rs"].contains("pub use guard::Guard;"));
}

const PROGRAM: &str = r#"mod egauge;

use egauge::models::RegisterGetReply;
use egauge::{Meter, TextOr};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).ok_or("give the address")?;
    let meter = Meter::builder(address).credentials("owner", "default").build()?;
    let TextOr::Value(RegisterGetReply::RegisterResponse(now)) = meter.register().get().reg("all").rate().await?
    else {
        return Err("no registers".into());
    };
    for register in now.registers.unwrap_or_default() {
        println!("{} {}", register.name, register.rate.ok_or("no rate")?);
    }
    println!("{} rights", meter.auth().rights().get().await?.rights.unwrap_or_default().len());
    Ok(())
}
"#;

/// Lints that are stricter than ours.
const STRICT: &str = r#"
[lints.rust]
single_use_lifetimes = "deny"
trivial_casts = "deny"
unsafe_code = "forbid"
unused_qualifications = "deny"
unused_results = "deny"

[lints.clippy]
expect_used = "forbid"
indexing_slicing = "deny"
pedantic = { level = "deny", priority = -1 }
unwrap_used = "forbid"
"#;

fn target() -> PathBuf {
    workspace().join("target/vendored")
}

/// Builds what is in a directory, with the versions that are used here, so that nothing else is fetched.
fn build(directory: &Path) {
    fs::copy(workspace().join("Cargo.lock"), directory.join("Cargo.lock")).expect("a lock");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--quiet"])
        .current_dir(directory)
        .env("CARGO_TARGET_DIR", target())
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
}

#[test]
#[ignore = "builds all dependencies once more"]
fn a_crate_elsewhere_builds() {
    let root = tempfile::tempdir().expect("a directory");
    // Every feature, and a part of the services.
    vendored(
        root.path(),
        &["--service", "capture", "--features", "blocking,readings,server,services,tracing"],
    );
    build(root.path());
}

#[test]
#[ignore = "builds all dependencies once more"]
fn a_server_without_logins_builds() {
    let root = tempfile::tempdir().expect("a directory");
    without_logins(root.path());
    build(root.path());
}

/// Builds a program elsewhere and runs it against the simulated meter, which takes minutes.
#[test]
#[ignore = "builds all dependencies once more"]
fn a_program_elsewhere_reads_a_register() {
    let root = tempfile::tempdir().expect("a directory");
    let source = root.path().join("src");
    vendored(&source.join("egauge"), &REGISTER);
    let dependencies = fs::read_to_string(source.join("egauge/DEPENDENCIES.toml")).expect("dependencies");
    let dependencies = dependencies.split_once("[dependencies]").expect("a table").1;
    let manifest = format!(
        "[package]\nname = \"host\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]{}",
        // What the program itself needs besides.
        dependencies.replace("features = [\"rt\",", "features = [\"macros\", \"net\", \"rt\",")
    ) + STRICT;
    fs::write(root.path().join("Cargo.toml"), manifest).expect("writable");
    fs::write(source.join("main.rs"), PROGRAM).expect("writable");
    build(root.path());

    let (_meter, address) = workspace_tests::contracts::meter().expect("a simulated meter");
    let done = Command::new(target().join("debug/host")).arg(address).output().expect("the program runs");
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success(), "{said}{}", String::from_utf8_lossy(&done.stderr));
    let lines: Vec<&str> = said.lines().collect();
    let (rights, registers) = lines.split_last().expect("lines");
    assert!(!registers.is_empty() && rights.ends_with(" rights"), "{said}");
    for register in registers {
        let rate = register.rsplit_once(' ').and_then(|(_, rate)| rate.parse::<f64>().ok());
        assert!(rate.is_some_and(f64::is_finite), "{register}");
    }
}
