//! `cargo xtask bump`: from a document that the vendor has published to everything that follows from it.
//!
//! All is computed before the first file is touched; an error leaves the workspace as it is. What the bump
//! cannot know is left to people: the words of the CHANGELOG entry, and hand-written code that names changed items.

mod check;
mod listed;
mod records;
mod release;
mod uses;

use crate::commands::generate::DIRECTORY;
use crate::disk::{Change, Directory, State};
use crate::failure::Failure;
use crate::output::{Owner, Plan};
use crate::report::{Messages, Report};
use crate::source;
use check::Checked;
use clap::Args;
use egauge_webapi_generator::diagnostic::{Diagnostic, Severity};
use egauge_webapi_generator::diff::{self, Diff, Verdict};
use egauge_webapi_generator::document::{Document, Node, Pointer};
use egauge_webapi_generator::lint::{self, Lint};
use egauge_webapi_generator::naming::NameChange;
use egauge_webapi_generator::overlay::{self, Limit, Overlay, Reliance, Revisions};
use egauge_webapi_generator::{self as generator, Generated, import, since};
use release::Release;
use std::io::Write;
use std::path::{Path, PathBuf};
use uses::Use;

/// Makes a document the default revision: imports it, fits the overlays, compares, generates, proposes a version
#[derive(Args)]
pub(crate) struct Bump {
    /// The official document, YAML or JSON
    file: PathBuf,
    /// The revision's name, which must be what the document says [default: the document's info.version]
    #[arg(long, value_name = "NAME")]
    revision: Option<String>,
    /// Write nothing; tell what would be written
    #[arg(long)]
    dry_run: bool,
    /// Do not compile hand-written code at the end: list the lines that may have to be edited by name
    #[arg(long)]
    no_check: bool,
    /// The workspace to change [default: this one]
    #[arg(long, value_name = "DIR")]
    workspace: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) messages: Messages,
}

/// Everything that a bump comes to.
struct Outcome<'a> {
    revision: String,
    change: Change<'a>,
    limits: Vec<(String, Limit)>,
    names: Vec<NameChange>,
    diff: Diff,
    release: Release,
    entry: String,
    warnings: Vec<Diagnostic>,
    /// Texts that changed and what of ours rests on them.
    texts: Texts,
    /// Hand-written lines that name what went or differs.
    uses: Vec<Use>,
}

/// Texts of the official document that changed.
struct Texts {
    /// What they are texts of.
    items: Vec<String>,
    /// What of the overlays rests on them.
    reliances: Vec<(Reliance, String)>,
}

impl Bump {
    pub(crate) fn run(self, out: &mut dyn Write, report: &mut Report<'_>) -> Result<(), Failure> {
        let workspace = self.workspace.clone().unwrap_or_else(source::workspace);
        // Held from what is read of the workspace to what is written there.
        let directory = Directory::open(&workspace)?;
        let (outcome, unfit) = self.compute(&workspace, &directory)?;
        report.print(&outcome.warnings);
        report.print(&outcome.names.iter().map(NameChange::diagnostic).collect::<Vec<_>>());
        let mut told = outcome.report(self.dry_run);
        let Outcome { change, uses, .. } = outcome;
        let checked = if self.dry_run {
            Err("a dry run writes nothing that could be compiled".to_owned())
        } else {
            change.apply()?;
            // Others may go on meanwhile.
            drop(directory);
            self.check(&workspace, report)
        };
        told.push_str(&listed::hand_written(&checked, &uses));
        out.write_all(told.as_bytes())?;
        if unfit.is_empty() { Ok(()) } else { Err(Failure::Input(unfit)) }
    }

    /// What the compiler says of the workspace as it is now.
    fn check(&self, workspace: &Path, report: &mut Report<'_>) -> Result<Checked, String> {
        if self.no_check {
            return Err("`--no-check` was given".to_owned());
        }
        if !self.messages.json() {
            // What cannot be printed is not worth stopping for.
            let _ = writeln!(report, "compiling hand-written code, which takes minutes the first time ..");
        }
        check::check(workspace)
    }

    /// What the bump comes to, and what must be dealt with before it. Only a dry run goes on to report the first
    /// where there is any of the second.
    fn compute<'a>(
        &self,
        workspace: &Path,
        directory: &'a Directory,
    ) -> Result<(Outcome<'a>, Vec<Diagnostic>), Failure> {
        let before = source::revisions(workspace)?;
        let spec = workspace.join("spec");
        let given = source::read(&self.file)?;
        let revision = source::revision_name(&given, self.revision.as_deref())?;
        let imported = import::import(&given, &revision)?;
        let name = format!("spec/{revision}.yaml");
        let new = Document::parse(source::shown(&workspace.join(&name)), imported.text)?;
        let old_path = spec.join(format!("{}.yaml", before.default));
        let old = source::read(&old_path)?;
        let old_texts = source::texts(&old_path)?;
        // A document that was imported before has its digests, if any, beside it.
        let new_texts = match imported.texts {
            Some(texts) => Some(texts),
            None => source::texts(&workspace.join(&name))?.filter(|texts| texts.are_of(&new)),
        };
        let after = before.with_default(&revision);
        let files = source::overlay_files(workspace)?;
        let Limited { files, limits, unfit } = limited(&new, &revision, [&before, &after], files)?;
        if !unfit.is_empty() && !self.dry_run {
            return Err(Failure::Input(unfit));
        }
        let known = [imported.warnings.into_iter().map(|warning| given.resolve(warning)).collect(), unfit];
        let [left_out, unfit] = known;
        let outcome = follow(
            workspace,
            directory,
            &Step { revision, old, new, old_texts, new_texts, after, left_out, unfit: &unfit },
            files,
            limits,
        );
        match outcome {
            Ok(outcome) => Ok((outcome, unfit)),
            Err(Failure::Input(more)) => Err(Failure::Input([unfit, more].concat())),
            Err(failure) => Err(failure),
        }
    }
}

/// From one document to another.
struct Step<'a> {
    revision: String,
    old: Document,
    new: Document,
    old_texts: Option<import::Texts>,
    new_texts: Option<import::Texts>,
    after: Revisions,
    /// The import's report.
    left_out: Vec<Diagnostic>,
    unfit: &'a [Diagnostic],
}

/// Everything that follows once overlays fit, as far as they do.
fn follow<'a>(
    workspace: &Path,
    directory: &'a Directory,
    step: &Step<'_>,
    mut files: Vec<(String, String)>,
    limits: Vec<(String, Limit)>,
) -> Result<Outcome<'a>, Failure> {
    let Step { revision, old, new, old_texts, new_texts, after, left_out, unfit } = step;
    let spec = workspace.join("spec");
    let mut change = directory.change();
    let ages = ages(&spec, after, new, revision)?;
    if let Some(since) = files.iter_mut().find(|(file, _)| is_since(file)) {
        since.1 = ages;
    }
    let overlays = overlay::load_for(&files, &after.names)?;
    let Generated { files: code, warnings, names } =
        generator::generate_locked(new.clone(), &overlays, &source::lock(workspace)?)?;
    let is_unfit = |warning: &Diagnostic| {
        let place = |one: &Diagnostic| (one.file.clone(), one.position, one.code);
        unfit.iter().any(|other| place(other) == place(warning))
    };
    let warnings = warnings.into_iter().filter(|warning| !is_unfit(warning)).collect();
    let warnings = [left_out.clone(), warnings, odd([old, new], &overlays)?].concat();
    let diff = diff::diff_with_texts((old, old_texts.as_ref()), (new, new_texts.as_ref()), &overlays)?;
    let uses = uses::uses(workspace, &diff, &new.root)?;
    let texts = texts(&diff, new, revision, &overlays)?;
    let release = Release::propose(workspace, diff.verdict)?;
    let entry = diff::markdown(&diff);

    change.write(format!("spec/{revision}.yaml"), new.text.to_string());
    let texts_file = source::texts_name(&format!("spec/{revision}.yaml"));
    match new_texts {
        Some(texts) => change.write(texts_file, texts.file_text()),
        // Those of another document of this name.
        None if workspace.join(&texts_file).exists() => change.remove(texts_file),
        None => {}
    }
    change.write(source::REVISIONS, after.file_text());
    change.write(source::LOCK, names.lock.file_text());
    for (file, (_, text)) in source::overlay_paths(workspace)?.into_iter().zip(files) {
        let name = file.strip_prefix(workspace).unwrap_or(&file);
        change.write(name.to_string_lossy(), text);
    }
    let plan = Plan::new(
        &directory.path().join(DIRECTORY),
        &workspace.join(DIRECTORY),
        Owner::Workspace,
        code.iter().map(|file| (file.path.as_str(), file.text.as_str())),
    )?;
    plan.add_to(&mut change, &format!("{DIRECTORY}/"))?;
    release.write(workspace, &mut change)?;
    if diff.verdict > Verdict::None {
        records::changelog(workspace, &entry, &mut change)?;
    }
    records::surfaces(workspace, after, new, &overlays, &names.lock, &mut change)?;
    let (revision, names) = (revision.clone(), names.changes);
    Ok(Outcome { revision, change, limits, names, diff, release, entry, warnings, texts, uses })
}

/// The texts that changed with an item that stays, and what of ours rests on them.
fn texts(diff: &Diff, new: &Document, revision: &str, overlays: &[Overlay]) -> Result<Texts, Failure> {
    let is_text = |change: &&diff::Change| {
        let last = change.key.tokens().last().unwrap_or_default();
        change.subject == diff::Subject::Documentation
            && change.origin == diff::Origin::Document
            && ["description", "summary", "title"].contains(&last.as_str())
    };
    let changed: Vec<(Pointer, String)> = (diff.changes.iter().filter(is_text))
        .filter_map(|change| Some((change.pointer()?.clone(), change.named())))
        .collect();
    let places: Vec<Pointer> = changed.iter().map(|(place, _)| place.clone()).collect();
    let name = |place: &Pointer| {
        let known = changed.iter().find(|(known, _)| known == place);
        known.map(|(_, name)| name.clone()).unwrap_or_default()
    };
    let found = overlay::reliances(import::facts(new)?.root, revision, overlays, &places);
    let reliances = found.into_iter().map(|reliance| (reliance.clone(), name(&reliance.text))).collect();
    let mut items: Vec<String> = Vec::new();
    for (_, name) in changed {
        if !items.contains(&name) {
            items.push(name);
        }
    }
    Ok(Texts { items, reliances })
}

/// Irregularities of the new document alone that no overlay corrects: they do not stop a bump, since code follows the document
/// then.
fn odd([old, document]: [&Document; 2], overlays: &[Overlay]) -> Result<Vec<Diagnostic>, Failure> {
    let open = |document: &Document| -> Result<Vec<Lint>, Failure> {
        let (lints, _) = lint::lint(document, overlays)?;
        Ok(lints.into_iter().filter(|lint| lint.handled.is_none()).collect())
    };
    let before = open(old)?;
    let known = |lint: &Lint| {
        let alike = |old: &Lint| {
            old.finding.rule.name() == lint.finding.rule.name() && old.finding.message == lint.finding.message
        };
        before.iter().any(|old| alike(old) && old.finding.pointer == lint.finding.pointer)
    };
    let open = open(document)?.into_iter().filter(|lint| !known(lint));
    let warning = |Lint { finding, .. }: Lint| {
        let help = "correct it in spec/overlays/errata.yaml; `cargo xtask lint` lists all irregularities";
        let warning = Diagnostic::warning(finding.rule.name(), finding.message).help(help);
        document.resolve(warning.at(finding.pointer))
    };
    Ok(open.map(warning).collect())
}

/// Whether a file is the computed overlay, which fits by itself.
fn is_since(file: &str) -> bool {
    Path::new(file).file_name() == Path::new(since::FILE).file_name()
}

/// Overlays as a new revision has them.
struct Limited {
    files: Vec<(String, String)>,
    limits: Vec<(String, Limit)>,
    /// What must be dealt with by hand.
    unfit: Vec<Diagnostic>,
}

/// The overlays' texts with each action limited to the revisions that need it, and what that changes.
fn limited(
    new: &Document,
    revision: &str,
    [before, after]: [&Revisions; 2],
    mut files: Vec<(String, String)>,
) -> Result<Limited, Failure> {
    let by_hand: Vec<usize> = (0..files.len()).filter(|index| !is_since(&files[*index].0)).collect();
    let texts: Vec<(String, String)> = by_hand.iter().map(|index| files[*index].clone()).collect();
    let overlays: Vec<Overlay> = overlay::load_for(&texts, &after.names)?;
    // Where a known revision becomes the newest, ranges mean what they meant.
    let is_known = before.names.iter().any(|name| name == revision);
    let meant = overlay::load_for(&texts, if is_known { &before.names } else { &after.names })?;
    let mut root: Node = import::facts(new)?.root;
    let (fits, mut unfit) = overlay::fit(&mut root, revision, &overlays);
    let last = after.names.iter().rfind(|name| *name != revision).map_or("", String::as_str);
    let unmet = generator::unmet_extensions(new, &root, &overlays);
    unfit.extend(unmet.into_iter().map(|problem| to_end(problem, last, revision)));
    let mut limits = Vec::new();
    for (((index, overlay), meant), fits) in by_hand.into_iter().zip(&overlays).zip(&meant).zip(&fits) {
        let (text, changes) = overlay::limit(overlay, meant, fits, revision)?;
        limits.extend(changes.into_iter().map(|limit| (overlay.document().file.clone(), limit)));
        files[index].1 = text;
    }
    Ok(Limited { files, limits, unfit })
}

/// What a bump says of an action that names what the new revision lacks.
fn to_end(mut problem: Diagnostic, last: &str, revision: &str) -> Diagnostic {
    let found = problem.help.take().map(|help| format!("; otherwise {help}")).unwrap_or_default();
    problem.severity = Severity::Error;
    problem.help(format!(
        "if revision {revision} removed it, add `x-revisions: {{until: '{last}'}}` to the action, and repeat the action \
         without that name and with `x-revisions: {{from: '{revision}'}}`{found}"
    ))
}

/// The overlay that records the first revision of each item.
fn ages(spec: &Path, after: &Revisions, new: &Document, revision: &str) -> Result<String, Failure> {
    let mut documents = Vec::new();
    for name in &after.names {
        let document =
            if name == revision { new.clone() } else { source::read(&spec.join(format!("{name}.yaml")))? };
        documents.push(document);
    }
    let trees: Vec<(&str, &Node)> = (after.names.iter().map(String::as_str))
        .zip(documents.iter().map(|document| &document.root))
        .collect();
    Ok(since::overlay(&trees))
}

impl Outcome<'_> {
    /// The report of a bump that was made, or would be.
    fn report(&self, dry_run: bool) -> String {
        let verdict = self.diff.verdict;
        let mut lines = vec![format!(
            "revision {}, after {}: {} release, {}",
            self.revision,
            self.diff.old.version,
            verdict.as_str(),
            self.release
        )];
        for (file, Limit { number, target, revisions, needed }) in &self.limits {
            let what = match (needed, revisions.as_slice()) {
                (true, _) => format!("is needed in {} too", self.revision),
                (false, []) => "is no longer needed: dropped".to_owned(),
                (false, left) => format!("is no longer needed: limited to {}", left.join(", ")),
            };
            lines.push(format!("{file}: action {number}, `{target}`, {what}"));
        }
        lines.push(if dry_run { "would change:".to_owned() } else { "changed:".to_owned() });
        let mut generated = 0;
        for (state, path) in self.change.files() {
            let word = match state {
                State::Stale if path.starts_with(DIRECTORY) => {
                    generated += 1;
                    continue;
                }
                State::Stale => "edited",
                State::Missing => "new",
                State::Superfluous => "removed",
            };
            lines.push(format!("  {word}: {path}"));
        }
        if generated > 0 {
            lines.push(format!("  edited: {generated} files in {DIRECTORY}"));
        }
        if verdict > Verdict::None {
            lines.push(format!("\n{}", self.entry.trim_end()));
        }
        lines.extend(listed::texts(&self.texts));
        lines.join("\n") + "\n"
    }
}

/// A text that a bump cannot find its place in.
fn unfit(path: &Path, message: &str, help: &str) -> Failure {
    let mut problem = Diagnostic::error("unfit-file", message).help(help);
    problem.file = Some(source::shown(path));
    Failure::Input(vec![problem])
}
