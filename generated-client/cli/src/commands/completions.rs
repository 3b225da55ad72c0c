//! `egauge completions`.

use clap::{Args, CommandFactory as _};
use clap_complete::{Shell, generate};

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::output::Output;

#[derive(Args)]
#[command(after_help = "bash: egauge completions bash > ~/.local/share/bash-completion/completions/egauge\n\
                  zsh:  egauge completions zsh > DIRECTORY/_egauge, a directory in $fpath\n\
                  fish: egauge completions fish > ~/.config/fish/completions/egauge.fish\n\n\
                  In these shells, the script also asks the meter for its registers (now, watch, --register, \
                  --invert), and the credentials file for its profiles (--profile).")]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(self, mut out: Output) -> Result<(), Failure> {
        let mut script = Vec::new();
        generate(self.shell, &mut Arguments::command(), "egauge", &mut script);
        out.lines(&with_names(self.shell, &String::from_utf8_lossy(&script)))?;
        out.finish()
    }
}

/// Wraps the generated function. Options that choose the meter are passed on; without a terminal, no password is
/// requested.
const BASH: &str = r#"
_egauge_names() {
    local command=$1 typed=$2 separator=$3 quote= before= name i
    local -a words meter=()
    read -ra words <<< "${COMP_LINE:0:COMP_POINT}"
    for ((i = 1; i < ${#words[@]}; i++)); do
        case ${words[i]} in
            --meter|--url|--profile|--user|--credentials|--fingerprint|--ca)
                meter+=("${words[i]}=${words[i+1]}")
                ((i++))
                ;;
            --meter=*|--url=*|--profile=*|--user=*|--credentials=*|--fingerprint=*|--ca=*)
                meter+=("${words[i]}")
                ;;
        esac
    done
    case ${typed} in
        [\"\']*) quote=${typed:0:1} typed=${typed:1} ;;
        *) typed=${typed//\\/} ;;
    esac
    if [[ -n ${separator} && ${typed} == *"${separator}"* ]]; then
        before=${typed%"${separator}"*}${separator}
        typed=${typed##*"${separator}"}
    fi
    while IFS= read -r name; do
        [[ ${name} == "${typed}"* ]] || continue
        name=${before}${name}
        if [[ -z ${quote} ]]; then
            printf -v name %q "${name}"
            name=${name//\\,/,}
        fi
        COMPREPLY+=("${name}")
    done < <(egauge "${command}" --names "${meter[@]}" 2>/dev/null </dev/null)
}

_egauge_with_names() {
    local typed=$2 prev=$3 word takes_registers=
    # `--register=Gr` is three words to bash.
    if [[ ${COMP_WORDS[COMP_CWORD]} == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD-1]} typed=
    elif [[ ${prev} == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
    fi
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ ${word} == now || ${word} == watch ]] && takes_registers=1
    done
    COMPREPLY=()
    case ${prev} in
        --register|--invert) _egauge_names registers "${typed}" ,; return ;;
        --profile) _egauge_names profiles "${typed}"; return ;;
        # Part of an address.
        :) ;;
        --json|[!-]*)
            if [[ -n ${takes_registers} && ${typed} != -* ]]; then
                _egauge_names registers "${typed}"
                return
            fi
            ;;
    esac
    _egauge "$@"
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _egauge_with_names -o nosort -o bashdefault -o default egauge
else
    complete -F _egauge_with_names -o bashdefault -o default egauge
fi
"#;

const ZSH: &str = r#"
_egauge_names() {
    local -a typed meter
    local i
    typed=("${(@Q)${(@z)LBUFFER}}")
    for ((i = 2; i <= $#typed; i++)); do
        case $typed[i] in
            (--meter|--url|--profile|--user|--credentials|--fingerprint|--ca)
                meter+=("$typed[i]=$typed[i+1]")
                ((i++))
                ;;
            (--meter=*|--url=*|--profile=*|--user=*|--credentials=*|--fingerprint=*|--ca=*)
                meter+=("$typed[i]")
                ;;
        esac
    done
    egauge $1 --names $meter 2>/dev/null </dev/null
}
_egauge_registers() {
    local -a names=("${(@f)$(_egauge_names registers)}")
    compadd "$@" -a names
}
_egauge_register_list() {
    local -a names=("${(@f)$(_egauge_names registers)}")
    _sequence compadd - "$names[@]"
}
_egauge_profiles() {
    local -a names=("${(@f)$(_egauge_names profiles)}")
    compadd "$@" -a names
}
"#;

const FISH: &str = r#"
function __egauge_names
    set -l meter
    set -l words (commandline -opc)
    set -l index 2
    while test $index -le (count $words)
        switch $words[$index]
            case --meter --url --profile --user --credentials --fingerprint --ca
                set -l next (math $index + 1)
                test $next -le (count $words); and set -a meter "$words[$index]=$words[$next]"
                set index $next
            case '--meter=*' '--url=*' '--profile=*' '--user=*' '--credentials=*' '--fingerprint=*' '--ca=*'
                set -a meter $words[$index]
        end
        set index (math $index + 1)
    end
    egauge $argv[1] --names $meter 2>/dev/null </dev/null
end
function __egauge_register_list
    set -l before (commandline -ct | string replace -r '^--[a-z]+=' '' | string replace -r '[^,]*$' '')
    for name in (__egauge_names registers)
        echo "$before$name"
    end
end
complete -c egauge -n "__fish_seen_subcommand_from history" -l register -x -a "(__egauge_register_list)"
complete -c egauge -n "__fish_seen_subcommand_from history" -l invert -x -a "(__egauge_register_list)"
complete -c egauge -n "__fish_seen_subcommand_from now watch" -f -a "(__egauge_names registers)"
complete -c egauge -l profile -x -a "(__egauge_names profiles)"
"#;

/// The script, with the names of registers and profiles where they are expected.
fn with_names(shell: Shell, script: &str) -> String {
    match shell {
        Shell::Bash => format!("{script}{BASH}"),
        Shell::Zsh => match script.split_once('\n') {
            Some((first, rest)) => format!("{first}\n{ZSH}{}", names_of_zsh(rest)),
            None => script.to_owned(),
        },
        Shell::Fish => format!("{script}{FISH}"),
        _ => script.to_owned(),
    }
}

/// Replaces the default action of options and arguments that are names.
fn names_of_zsh(script: &str) -> String {
    let line = |line: &str| {
        let is = |option: &str| line.contains(&format!("{option}=["));
        let action = if is("--register") || is("--invert") {
            "_egauge_register_list"
        } else if is("--profile") {
            "_egauge_profiles"
        } else if line.contains("::names -- ") {
            "_egauge_registers"
        } else {
            return format!("{line}\n");
        };
        format!("{}\n", line.replace(":_default'", &format!(":{action}'")))
    };
    script.lines().map(line).collect()
}
