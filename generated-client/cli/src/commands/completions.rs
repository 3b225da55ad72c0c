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
    pub(crate) fn run(self, out: &mut Output) -> Result<(), Failure> {
        let mut script = Vec::new();
        generate(self.shell, &mut Arguments::command(), "egauge", &mut script);
        out.lines(&String::from_utf8_lossy(&script))
    }
}
