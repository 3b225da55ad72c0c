//! Checks that may refuse a change, and hooks that follow it.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::super::Refusal;
use super::shape::same;
use crate::runtime::Json;

type Call<T> = Box<dyn Fn(&T, &T) -> Result<(), Refusal> + Send + Sync>;

/// What is called with the values before and after a change.
enum Subject<T> {
    Whole(Call<T>),
    Part { path: Vec<String>, call: Call<Json> },
}

/// All hooks of a document.
pub(super) struct Hooks<T> {
    /// These are asked before anything has changed.
    checks: Vec<Subject<T>>,
    /// These run once all checks have agreed.
    followers: Vec<Subject<T>>,
}

/// What the hooks will be shown of the value before a change.
pub(super) struct Before<T> {
    pub(super) whole: Option<Arc<T>>,
    checks: Vec<Option<Json>>,
    followers: Vec<Option<Json>>,
}

/// Why a change is not made.
pub(super) enum Stopped {
    Refused(Refusal),
    Panicked(Box<dyn Any + Send>),
}

impl<T> Hooks<T> {
    pub(super) fn new() -> Self {
        Self { checks: Vec::new(), followers: Vec::new() }
    }

    pub(super) fn check_whole(
        &mut self,
        hook: impl Fn(&T, &T) -> Result<(), Refusal> + Send + Sync + 'static,
    ) {
        self.checks.push(Subject::Whole(Box::new(hook)));
    }

    pub(super) fn follow_whole(
        &mut self,
        hook: impl Fn(&T, &T) -> Result<(), Refusal> + Send + Sync + 'static,
    ) {
        self.followers.push(Subject::Whole(Box::new(hook)));
    }

    pub(super) fn check_part<P: DeserializeOwned>(
        &mut self,
        path: &str,
        hook: impl Fn(&P, &P) -> Result<(), Refusal> + Send + Sync + 'static,
    ) {
        self.checks.push(part(path, hook));
    }

    pub(super) fn follow_part<P: DeserializeOwned>(
        &mut self,
        path: &str,
        hook: impl Fn(&P, &P) -> Result<(), Refusal> + Send + Sync + 'static,
    ) {
        self.followers.push(part(path, hook));
    }

    /// Whether any of them is shown the whole value.
    pub(super) fn want_whole(&self) -> bool {
        self.checks.iter().chain(&self.followers).any(|hook| matches!(hook, Subject::Whole(_)))
    }

    /// Keeps what they will be shown; `reached` says whether the change reaches the part of a path.
    pub(super) fn before(
        &self,
        whole: Option<Arc<T>>,
        json: &Json,
        reached: impl Fn(&[String]) -> bool,
    ) -> Before<T> {
        let keep = |hooks: &[Subject<T>]| {
            let keep = |hook: &Subject<T>| match hook {
                Subject::Part { path, .. } if reached(path) => Some(find(json, path).clone()),
                _ => None,
            };
            hooks.iter().map(keep).collect()
        };
        Before { whole, checks: keep(&self.checks), followers: keep(&self.followers) }
    }

    /// Runs the checks, then the hooks. Where the change is refused after all, hooks that ran, the one that refuses among
    /// them, run again with the values swapped.
    pub(super) fn run(&self, before: &Before<T>, after: Option<&T>, json: &Json) -> Result<(), Stopped> {
        let whole = before.whole.as_deref().zip(after);
        for (hook, old) in self.checks.iter().zip(&before.checks) {
            hook.call(whole, old.as_ref(), json, false)?;
        }
        for (index, (hook, old)) in self.followers.iter().zip(&before.followers).enumerate() {
            let Err(stopped) = hook.call(whole, old.as_ref(), json, false) else { continue };
            // The one that refuses or has panicked may have done half of it.
            for (hook, old) in self.followers.iter().zip(&before.followers).take(index + 1).rev() {
                // There is nothing left to refuse.
                let _ = hook.call(whole, old.as_ref(), json, true);
            }
            return Err(stopped);
        }
        Ok(())
    }
}

impl<T> Subject<T> {
    fn call(
        &self,
        whole: Option<(&T, &T)>,
        old: Option<&Json>,
        json: &Json,
        back: bool,
    ) -> Result<(), Stopped> {
        let done = match self {
            Self::Whole(call) => whole.map(|whole| guarded(call, whole, back)),
            Self::Part { path, call } => {
                let new = find(json, path);
                let old = old.filter(|old| !same(old, new));
                old.map(|old| guarded(call, (old, new), back))
            }
        };
        done.unwrap_or(Ok(()))
    }
}

fn guarded<V>(call: &Call<V>, (old, new): (&V, &V), back: bool) -> Result<(), Stopped> {
    let (old, new) = if back { (new, old) } else { (old, new) };
    // What the hook shares with others it must guard itself, as in any thread that may panic.
    match catch_unwind(AssertUnwindSafe(|| call(old, new))) {
        Ok(outcome) => outcome.map_err(Stopped::Refused),
        Err(panic) => Err(Stopped::Panicked(panic)),
    }
}

fn part<T, P: DeserializeOwned>(
    path: &str,
    hook: impl Fn(&P, &P) -> Result<(), Refusal> + Send + Sync + 'static,
) -> Subject<T> {
    let read = |json: &Json| {
        json.to_typed::<P>().map_err(|error| {
            Refusal::internal(format!("a hook cannot read the part that it asked for: {error}"))
        })
    };
    let call = move |old: &Json, new: &Json| hook(&read(old)?, &read(new)?);
    Subject::Part { path: steps(path), call: Box::new(call) }
}

/// The names and indexes in a path.
pub(super) fn steps(path: &str) -> Vec<String> {
    path.split('/').filter(|step| !step.is_empty()).map(str::to_owned).collect()
}

/// The part of a path, `null` if there is none.
pub(super) fn find<'j>(json: &'j Json, path: &[String]) -> &'j Json {
    path.iter().fold(json, |json, step| match json {
        Json::Array(_) => step.parse().map_or(&Json::Null, |index: usize| &json[index]),
        _ => &json[step.as_str()],
    })
}
