//! Progress on the terminal: a bar, or what the program is waiting for.

use std::convert::Infallible;
use std::io::{self, IsTerminal as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How fine a part of the whole is shown.
const PARTS: u64 = 1000;

/// After so long somebody wants to know what is awaited.
const PATIENCE: Duration = Duration::from_secs(1);

/// From one look to the next at how long it takes.
const INTERVAL: Duration = Duration::from_millis(250);

/// Below so many columns a bar has no room for times.
const NARROW: u16 = 70;

/// A line on standard error, if that is a terminal. It is as wide as the terminal, makes way for results, and is gone
/// at the end. All clones are one.
#[derive(Clone)]
pub(crate) struct Progress(Option<Line>);

#[derive(Clone)]
struct Line {
    bar: ProgressBar,
    /// Whether the bar has begun, or nothing is to be shown any more.
    begun: Arc<AtomicBool>,
}

impl Progress {
    /// Nothing is shown yet.
    pub(crate) fn new() -> Self {
        if !io::stderr().is_terminal() {
            return Self(None);
        }
        let bar = ProgressBar::with_draw_target(Some(PARTS), ProgressDrawTarget::hidden());
        Self(Some(Line { bar, begun: Arc::default() }))
    }

    /// Shows what is awaited once it takes long; never ends.
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

    /// From 0 to 1.
    pub(crate) fn set(&self, part: f64) {
        if let Some(line) = &self.0 {
            // A float that does not fit becomes the nearest that does.
            line.bar.set_position((part * PARTS as f64) as u64);
        }
    }

    /// What is done now.
    pub(crate) fn say(&self, what: String) {
        if let Some(line) = &self.0 {
            line.bar.set_message(what);
        }
    }

    /// Does something to the terminal while nothing is shown.
    pub(crate) fn hidden_while<T>(&self, work: impl FnOnce() -> T) -> T {
        match &self.0 {
            Some(line) if !line.bar.is_hidden() => line.bar.suspend(work),
            _ => work(),
        }
    }

    /// Shows nothing any more: results come.
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
