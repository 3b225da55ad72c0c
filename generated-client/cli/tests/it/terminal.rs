//! `egauge` at a terminal: the prompt, the bar, the table that is renewed in place, Ctrl-C.
//!
//! The terminal is that of `script` (util-linux); where it is missing, these tests say that they were skipped.

use std::io::{Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::support::Bench;

/// The key that interrupts.
const CTRL_C: &[u8] = b"\x03";

/// A program at a terminal of its own.
struct Terminal {
    child: Child,
    /// What it has shown so far.
    shown: String,
}

impl Terminal {
    /// Runs a line of shell; `None` where there is no terminal to be had.
    fn run(bench: &Bench, line: &str, password: Option<&str>) -> Option<Self> {
        Self::run_with(bench, line, password.map(|password| ("EGAUGE_PASSWORD", password)))
    }

    /// The same with a variable of the environment.
    fn run_with(bench: &Bench, line: &str, variable: Option<(&str, &str)>) -> Option<Self> {
        let line = line.replace("egauge ", &format!("{} ", env!("CARGO_BIN_EXE_egauge")));
        let mut command = Command::new("script");
        command.args(["--quiet", "--return", "--command", &line, "/dev/null"]);
        command
            .env("HOME", bench.path(""))
            .env("TZ", "UTC")
            .env("SHELL", "/bin/sh")
            .env_remove("EGAUGE_TOKEN");
        command.env("EGAUGE_METER", &bench.address).env("EGAUGE_USER", "owner").env_remove("EGAUGE_PASSWORD");
        if let Some((name, value)) = variable {
            command.env(name, value);
        }
        command.current_dir(bench.path("")).stdin(Stdio::piped()).stdout(Stdio::piped());
        match command.spawn() {
            Ok(child) => Some(Self { child, shown: String::new() }),
            Err(missing) => {
                eprintln!("skipped: there is no `script`: {missing}");
                None
            }
        }
    }

    /// Waits until it shows this.
    fn until(&mut self, text: &str) {
        let mut byte = [0; 1];
        let out = self.child.stdout.as_mut().unwrap();
        let mut bytes = Vec::new();
        while !String::from_utf8_lossy(&bytes).contains(text) {
            assert_eq!(
                out.read(&mut byte).unwrap(),
                1,
                "{text} is not in {}",
                String::from_utf8_lossy(&bytes)
            );
            bytes.push(byte[0]);
        }
        self.shown.push_str(&String::from_utf8_lossy(&bytes));
    }

    fn types(&mut self, keys: &[u8]) {
        let keyboard = self.child.stdin.as_mut().unwrap();
        keyboard.write_all(keys).unwrap();
        keyboard.flush().unwrap();
    }

    /// Waits for its end; gives all that it showed.
    fn end(mut self) -> String {
        let mut rest = Vec::new();
        // The keyboard stays there until then.
        self.child.stdout.as_mut().unwrap().read_to_end(&mut rest).unwrap();
        self.child.wait().unwrap();
        self.shown + &String::from_utf8_lossy(&rest)
    }
}

#[test]
fn a_password_is_asked_for_and_not_shown() {
    let bench = Bench::new();
    for (typed, ends) in [("default\n", "rc=0"), ("sesame\n", "rc=1"), ("\n", "rc=1")] {
        let Some(mut terminal) = Terminal::run(&bench, "egauge get /config/net/hostname; echo rc=$?", None)
        else {
            return;
        };
        terminal.until("Password of owner at http://127.0.0.1:");
        terminal.until(": ");
        // What is typed before the echo is off would be shown.
        std::thread::sleep(Duration::from_millis(200));
        terminal.types(typed.as_bytes());
        let shown = terminal.end();
        assert!(shown.trim_end().ends_with(ends), "{shown}");
        assert!(!shown.contains("default") && !shown.contains("sesame"), "{shown}");
        assert_eq!(shown.contains("\"eGauge4242\""), ends == "rc=0", "{shown}");
    }
}

#[test]
fn an_interrupted_prompt_leaves_the_terminal_in_order() {
    let bench = Bench::new();
    let line = "egauge now; echo rc=$?; stty --all | grep --only-matching --extended-regexp -e '-?echo '";
    let Some(mut terminal) = Terminal::run(&bench, line, None) else { return };
    terminal.until("Password of owner at ");
    terminal.until(": ");
    std::thread::sleep(Duration::from_millis(200));
    terminal.types(CTRL_C);
    let shown = terminal.end();
    let lines: Vec<&str> = shown.lines().map(str::trim).collect();
    assert!(lines.ends_with(&["rc=130", "echo"]), "{shown:?}");
}

#[test]
fn watch_renews_its_table_in_place_until_it_is_interrupted() {
    let bench = Bench::new();
    // The key is for all that runs at the terminal; the shell must outlive it.
    let line = "trap : INT; egauge watch Grid Solar --interval 10ms; echo rc=$?";
    let Some(mut terminal) = Terminal::run(&bench, line, Some("default")) else { return };
    // The time and two registers, and back to where they began.
    // Beside each register, what it measured before.
    terminal.until("Solar     5.2  kW  ▅\x1b[K");
    terminal.until("\x1b[3A2024-07-10 12:00:00+00:00\x1b[K");
    terminal.types(CTRL_C);
    let shown = terminal.end();
    assert!(shown.trim_end().ends_with("rc=130"), "{shown}");
}

/// What a meter may have for a name: marks that act on a terminal, written as JSON.
macro_rules! odd {
    () => {
        r"\u001b[31mG\u0007r\nid\r\u202e\u009b2J\u2028\u200b"
    };
}

/// A meter all of whose texts are odd; of rows the first that matches.
const ODD: [(&str, &str); 8] = [
    (
        "/register?raw",
        concat!(
            r#"{"ts":"1720612800","registers":[{"name":""#,
            odd!(),
            r#"","type":"P","idx":0,"did":0}],"ranges":[{"ts":"1720612800","delta":3600,"rows":[["3"],["2"],["1"]]}]}"#
        ),
    ),
    (
        "/register",
        concat!(
            r#"{"ts":"1720612800","registers":[{"name":""#,
            odd!(),
            r#"","type":"P","idx":0,"did":0,"rate":5},{"name":""#,
            odd!(),
            r#"v","type":"P","idx":1,"formula":"$\"no "#,
            odd!(),
            r#"\"","rate":1}]}"#
        ),
    ),
    (
        "/local",
        concat!(
            r#"{"ts":"1720612800","ctid":""#,
            odd!(),
            r#"","values":{"L1":{"type":""#,
            odd!(),
            r#"","rate":{"n":1}},""#,
            odd!(),
            r#"":{"type":"V","rate":{"n":1}}},"energy":{""#,
            odd!(),
            r#"":{"rate":1}}}"#
        ),
    ),
    (
        "/ctid",
        concat!(
            r#"{"info":[{"port":3,"mfgid":1,"sn":7,"model":""#,
            odd!(),
            r#"","params":{""#,
            odd!(),
            r#"":""#,
            odd!(),
            r#""}}]}"#
        ),
    ),
    ("/capture", concat!(r#"{"error":""#, odd!(), r#""}"#)),
    ("/error", concat!(r#"{"error":""#, odd!(), r#""}"#)),
    ("/config", concat!(r#"{"result":{""#, odd!(), r#"":""#, odd!(), r#""}}"#)),
    ("/html", concat!("<html>", "\u{1b}[31m\u{7}\u{9b}2J\u{202e}")),
];

#[test]
fn no_text_of_a_meter_acts_on_a_terminal() {
    let bench = Bench::scripted(&ODD);
    for (command, lines) in [
        ("now", None),
        ("now Grod", Some(2)),
        ("now --json", None),
        ("watch --count 1", None),
        ("watch --json --count 1", Some(1)),
        ("history --last 2h", Some(7)),
        ("history --last 2h --csv", Some(3)),
        ("history --last 2h --json", Some(2)),
        ("history --register Grod", Some(2)),
        ("local", None),
        ("local --json", None),
        ("ctid list", None),
        ("ctid list --json", None),
        ("capture", Some(2)),
        ("get /config", None),
        ("get /error", Some(2)),
        ("get /html", Some(2)),
        ("probe", None),
    ] {
        let line = format!("egauge {command}");
        let Some(terminal) = Terminal::run_with(&bench, &line, Some(("EGAUGE_TOKEN", "a.b.c"))) else {
            return;
        };
        let shown = terminal.end();
        // What the table that is renewed is made with is ours, and so is the carriage return of a terminal.
        let text = shown.replace("\x1b[K", "").replace("\x1b[J", "").replace("\r\n", "\n");
        // So is the bar, which is erased before what comes after it.
        let after_bar = |line: &str| line.rsplit("\r\x1b[2K").next().unwrap_or_default().to_owned();
        let text: String = text.lines().map(|line| after_bar(line) + "\n").collect();
        let acts = |letter: char| {
            letter != '\n' && letter.is_control() || "\u{202e}\u{2028}\u{200b}".contains(letter)
        };
        assert!(!text.contains(acts), "{command}: {shown:?}");
        assert!(command == "get /html" || text.contains("[31m"), "{command}: {shown:?}");
        if let Some(lines) = lines {
            assert_eq!(text.lines().count(), lines, "{command}: {shown:?}");
        }
    }
}

#[test]
fn long_work_has_a_bar_unless_its_result_is_shown() {
    let bench = Bench::new();
    let history = "egauge history --last 30d --step 1m --register Grid --csv";
    let Some(terminal) =
        Terminal::run(&bench, &format!("{history} --out grid.csv; echo rc=$?"), Some("default"))
    else {
        return;
    };
    let shown = terminal.end();
    assert!(shown.contains("reading [") && shown.trim_end().ends_with("rc=0"), "{shown}");
    // A header, and a row for each of 30 * 1440 minutes.
    assert_eq!(std::fs::read_to_string(bench.path("grid.csv")).unwrap().lines().count(), 1 + 43_200);
    let Some(terminal) = Terminal::run(&bench, &history.replace("30d", "1h"), Some("default")) else {
        return;
    };
    let shown = terminal.end();
    // It makes way for the rows.
    let rows = shown.rsplit('\r').filter(|line| line.matches(',').count() == 6).count();
    assert!(
        rows == 61 && !shown.rsplit("begin,end").next().unwrap_or_default().contains("reading ["),
        "{shown}"
    );
    let Some(terminal) = Terminal::run(&bench, &format!("{history} > grid.csv; echo rc=$?"), Some("default"))
    else {
        return;
    };
    assert!(terminal.end().contains("reading ["));
}
