//! Progress on the terminal: a bar, or a line while the meter is slow.

use std::convert::Infallible;
use std::io::{self, IsTerminal as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// The resolution of the bar.
const PARTS: u64 = 1000;

/// Silence longer than this is explained.
const PATIENCE: Duration = Duration::from_secs(1);

/// The interval at which the elapsed time is updated.
const INTERVAL: Duration = Duration::from_millis(250);

/// Below this width a bar has no room for times.
const NARROW: u16 = 70;

/// A line on standard error, if that is a terminal. It fits the width, is hidden while results are written, and is
/// removed at the end. Clones share one line.
#[derive(Clone)]
pub(crate) struct Progress(Option<Line>);

#[derive(Clone)]
struct Line {
    bar: ProgressBar,
    /// Whether the bar was started or ended: the line for a slow meter is not shown any more.
    begun: Arc<AtomicBool>,
}

impl Progress {
    /// A hidden line.
    pub(crate) fn new() -> Self {
        if !io::stderr().is_terminal() {
            return Self(None);
        }
        let bar = ProgressBar::with_draw_target(Some(PARTS), ProgressDrawTarget::hidden());
        Self(Some(Line { bar, begun: Arc::default() }))
    }

    /// Shows that the program waits once that takes long; never returns.
    pub(crate) async fn waiting(&self) -> Infallible {
        let Some(Line { bar, begun }) = &self.0 else { return std::future::pending().await };
        tokio::time::sleep(PATIENCE).await;
        if !begun.load(Ordering::Relaxed) {
            style(bar, "waiting for the meter .. {elapsed}");
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        loop {
            bar.tick();
            tokio::time::sleep(INTERVAL).await;
        }
    }

    /// Shows a bar.
    pub(crate) fn start(&self, what: &'static str) {
        let Some(Line { bar, begun }) = &self.0 else { return };
        let columns = terminal_size::terminal_size_of(io::stderr()).map_or(80, |(width, _)| width.0);
        let template = if columns < NARROW {
            "{msg} [{wide_bar}] {percent:>3} %"
        } else {
            "{msg} [{wide_bar}] {percent:>3} %  {elapsed} of about {duration}"
        };
        style(bar, template);
        bar.set_message(what);
        begun.store(true, Ordering::Relaxed);
        bar.set_draw_target(ProgressDrawTarget::stderr());
    }

    /// Sets the progress, from 0 to 1.
    pub(crate) fn set(&self, part: f64) {
        if let Some(line) = &self.0 {
            // The cast saturates.
            line.bar.set_position((part * PARTS as f64) as u64);
        }
    }

    /// Sets the text before the bar.
    pub(crate) fn say(&self, what: String) {
        if let Some(line) = &self.0 {
            line.bar.set_message(what);
        }
    }

    /// Writes to the terminal while the line is hidden.
    pub(crate) fn hidden_while<T>(&self, work: impl FnOnce() -> T) -> T {
        match &self.0 {
            Some(line) if !line.bar.is_hidden() => line.bar.suspend(work),
            _ => work(),
        }
    }

    /// Removes the line.
    pub(crate) fn end(&self) {
        if let Some(Line { bar, begun }) = &self.0 {
            begun.store(true, Ordering::Relaxed);
            bar.finish_and_clear();
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
    }
}

fn style(bar: &ProgressBar, template: &str) {
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style.progress_chars("=> "));
    }
}
