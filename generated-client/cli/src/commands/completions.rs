//! `egauge completions`.

use clap::{Args, CommandFactory as _};
use clap_complete::{Shell, generate};

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::output::Output;

#[derive(Args)]
#[command(
    after_help = "For bash: egauge completions bash > ~/.local/share/bash-completion/completions/egauge"
)]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(self, mut out: Output) -> Result<(), Failure> {
        let mut script = Vec::new();
        if self.shell == Shell::Bash {
            script.extend_from_slice(BASH.as_bytes());
        }
        generate(self.shell, &mut Arguments::command(), "egauge", &mut script);
        out.lines(&with_registers(self.shell, &String::from_utf8_lossy(&script)))?;
        out.finish()
    }
}

/// What asks the meter for the names of its registers, for bash. A password is not asked for: there is no terminal.
const BASH: &str = r#"_egauge_registers() {
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "$(egauge registers --names 2>/dev/null </dev/null)" -- "$1"))
    COMPREPLY=("${COMPREPLY[@]// /\\ }")
}
"#;

const ZSH: &str = r#"
_egauge_registers() {
    local -a names
    names=("${(@f)$(egauge registers --names 2>/dev/null </dev/null)}")
    compadd -a names
}
"#;

const FISH: &str = r#"
complete -c egauge -n "__fish_seen_subcommand_from history" -l register -x -a "(egauge registers --names 2>/dev/null </dev/null)"
complete -c egauge -n "__fish_seen_subcommand_from now watch" -f -a "(egauge registers --names 2>/dev/null </dev/null)"
"#;

/// The script, with the meter's registers where a register is expected.
fn with_registers(shell: Shell, script: &str) -> String {
    match shell {
        Shell::Bash => {
            let mut lines: Vec<&str> = script.lines().collect();
            for index in 1..lines.len() {
                let is_register = lines.get(index - 1).is_some_and(|line| line.trim() == "--register)");
                if let Some(line) = lines.get_mut(index).filter(|_| is_register) {
                    *line = "                    _egauge_registers \"${cur}\"";
                }
            }
            format!("{}\n", lines.join("\n"))
        }
        Shell::Zsh => match script.split_once('\n') {
            Some((first, rest)) => format!("{first}\n{ZSH}{}", registers_of_zsh(rest)),
            None => script.to_owned(),
        },
        Shell::Fish => format!("{script}{FISH}"),
        _ => script.to_owned(),
    }
}

/// Options and arguments that are registers, by what is said of them.
fn registers_of_zsh(script: &str) -> String {
    let is_register = |line: &str| line.contains("--register=") || line.contains("Registers by their names");
    let lines = script.lines().map(|line| {
        if is_register(line) { line.replace(":_default'", ":_egauge_registers'") } else { line.to_owned() }
    });
    lines.map(|line| format!("{line}\n")).collect()
}
