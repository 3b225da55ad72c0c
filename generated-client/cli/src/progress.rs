//! A bar that shows how far long work is, where somebody sees it.

use std::io::IsTerminal as _;

use indicatif::{ProgressBar, ProgressStyle};

/// How fine a part of the whole is shown.
const PARTS: u64 = 1000;

/// A bar on standard error, if that is a terminal and nothing else is written to one.
pub(crate) struct Progress(Option<ProgressBar>);

impl Progress {
    /// A bar; none if the result goes to the terminal, where it would be in the way.
    pub(crate) fn start(what: &'static str, out_is_terminal: bool) -> Self {
        if out_is_terminal || !std::io::stderr().is_terminal() {
            return Self(None);
        }
        let bar = ProgressBar::new(PARTS);
        let style =
            ProgressStyle::with_template("{msg} [{bar:40}] {percent:>3} %  {elapsed} of about {duration}");
        if let Ok(style) = style {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_message(what);
        Self(Some(bar))
    }

    /// From 0 to 1.
    pub(crate) fn set(&self, part: f64) {
        if let Some(bar) = &self.0 {
            // A float that does not fit becomes the nearest that does.
            bar.set_position((part * PARTS as f64) as u64);
        }
    }

    /// What is done now.
    pub(crate) fn say(&self, what: String) {
        if let Some(bar) = &self.0 {
            bar.set_message(what);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
