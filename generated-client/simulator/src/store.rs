//! `/store`: sections of variables, some of them in paragraphs.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use egauge_webapi::models::{StatusObject, StoreContentObject, StoreSingleVariableUpdate};
use egauge_webapi::runtime::Map;
use egauge_webapi::server::{self, Refusal, Reply, Request};

use super::status_ok;

/// Sections by name. In a section, the variable of a paragraph is called `paragraph/variable`.
pub(super) type Sections = Map<Map<String>>;

/// What is stored.
#[derive(Clone, Debug)]
pub(super) struct Store {
    initial: Arc<Sections>,
    sections: Arc<Mutex<Sections>>,
}

impl Store {
    pub(super) fn new(initial: Sections) -> Self {
        Self { sections: Arc::new(Mutex::new(initial.clone())), initial: Arc::new(initial) }
    }

    /// Puts back what was there at first.
    pub(super) fn restore(&self) {
        *self.sections() = Sections::clone(&self.initial);
    }

    fn sections(&self) -> MutexGuard<'_, Sections> {
        self.sections.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The variables of a section whose names begin like this, without that beginning.
    fn read(&self, section: &str, below: &str) -> StoreContentObject {
        let sections = self.sections();
        let variables = sections.get(section).into_iter().flatten();
        let content = variables.filter_map(|(name, value)| Some((name.strip_prefix(below)?, value.clone())));
        filled!(StoreContentObject {
            name: Some(format!("{section}/{below}")),
            content: Some(content.collect())
        })
    }

    /// One variable, under the empty name; what is not there has none.
    fn read_one(&self, section: &str, name: &str) -> StoreContentObject {
        let value = self.sections().get(section).and_then(|variables| variables.get(name)).cloned();
        let content = value.into_iter().map(|value| ("", value)).collect();
        filled!(StoreContentObject { name: Some(format!("{section}/{name}")), content: Some(content) })
    }

    /// Changes the variables whose names begin like this; without any update, deletes them.
    fn update(
        &self,
        section: &str,
        below: &str,
        updates: Option<&Map<Option<String>>>,
    ) -> Reply<StatusObject> {
        let mut changes = Vec::new();
        for (name, value) in updates.into_iter().flatten() {
            let name = format!("{below}{name}");
            check(section, &name, value.as_deref())?;
            changes.push((name, value.clone()));
        }
        let mut sections = self.sections();
        if !sections.contains_key(section) {
            sections.insert(section, Map::new());
        }
        let Some(variables) = sections.get_mut(section) else { return status_ok() };
        if updates.is_none() {
            let kept = variables.iter().filter(|(name, _)| !name.starts_with(below));
            *variables = kept.map(|(name, value)| (name, value.clone())).collect();
        }
        for (name, value) in changes {
            match value {
                Some(value) => drop(variables.insert(name, value)),
                None => drop(variables.remove(&name)),
            }
        }
        if variables.is_empty() {
            sections.remove(section);
        }
        status_ok()
    }

    /// Sets or deletes one variable.
    fn update_one(&self, section: &str, name: &str, value: Option<String>) -> Reply<StatusObject> {
        self.update(section, "", Some(&Map::from([(name, value)])))
    }
}

/// Checks a variable's name and value.
fn check(section: &str, name: &str, value: Option<&str>) -> Result<(), Refusal> {
    let is_name = |name: &str| {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_%".contains(&byte);
        !name.is_empty() && name.bytes().all(allowed)
    };
    if !is_name(section) || name.split('/').count() > 2 || !name.split('/').all(is_name) {
        return Err(Refusal::meter_error(format!("{section}/{name} is not a variable name")));
    }
    if value.is_some_and(|value| value.chars().any(|character| character < ' ')) {
        return Err(Refusal::meter_error(format!("the value of {name} has control characters")));
    }
    Ok(())
}

impl server::Store for Store {
    async fn section_get(&self, _: &Request, section: String) -> Reply<StoreContentObject> {
        Ok(self.read(&section, "").into())
    }

    async fn section_put(
        &self,
        _: &Request,
        section: String,
        body: Option<Map<Option<String>>>,
    ) -> Reply<StatusObject> {
        self.update(&section, "", body.as_ref())
    }

    async fn section_variable_get(
        &self,
        _: &Request,
        section: String,
        variable: String,
    ) -> Reply<StoreContentObject> {
        Ok(self.read_one(&section, &variable).into())
    }

    async fn section_variable_put(
        &self,
        _: &Request,
        section: String,
        variable: String,
        body: Option<StoreSingleVariableUpdate>,
    ) -> Reply<StatusObject> {
        self.update_one(&section, &variable, body.and_then(|body| body.value.flatten()))
    }

    async fn section_paragraph_get(
        &self,
        _: &Request,
        section: String,
        paragraph: String,
    ) -> Reply<StoreContentObject> {
        Ok(self.read(&section, &format!("{paragraph}/")).into())
    }

    async fn section_paragraph_put(
        &self,
        _: &Request,
        section: String,
        paragraph: String,
        body: Option<Map<Option<String>>>,
    ) -> Reply<StatusObject> {
        self.update(&section, &format!("{paragraph}/"), body.as_ref())
    }

    async fn section_paragraph_variable_get(
        &self,
        _: &Request,
        section: String,
        paragraph: String,
        variable: String,
    ) -> Reply<StoreContentObject> {
        Ok(self.read_one(&section, &format!("{paragraph}/{variable}")).into())
    }

    async fn section_paragraph_variable_put(
        &self,
        _: &Request,
        section: String,
        paragraph: String,
        variable: String,
        body: Option<Map<Option<String>>>,
    ) -> Reply<StatusObject> {
        let value = body.and_then(|mut body| body.remove("")).flatten();
        self.update_one(&section, &format!("{paragraph}/{variable}"), value)
    }
}
