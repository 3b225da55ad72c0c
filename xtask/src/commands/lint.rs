//! `cargo xtask lint`: what could be better about what we wrote.

use crate::failure::Failure;
use crate::source::{Source, Spec};
use clap::Args;
use egauge_webapi_generator::ir::{Api, Docs, TypeKind};
use std::io::Write;

/// Lists what lacks words of our own
#[derive(Args)]
pub(crate) struct Lint {
    /// List the items whose documentation is composed from facts alone
    #[arg(long, required = true)]
    docs: bool,
    #[command(flatten)]
    spec: Spec,
}

impl Lint {
    pub(crate) fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        let Source { document, overlays, names, .. } = self.spec.read()?;
        let (api, ..) = egauge_webapi_generator::api_locked(&document, &overlays, &names)?;
        let items = items(&api);
        let bare: Vec<_> = items.iter().filter(|(_, docs)| docs.text.is_none()).collect();
        for (item, docs) in &bare {
            writeln!(out, "{item}  ({})", docs.pointer)?;
        }
        writeln!(out, "{} of {} items have only composed text", bare.len(), items.len())?;
        Ok(())
    }
}

/// Everything that has documentation of its own in the generated code. The four uniform verbs share the text of
/// their resource, and a component that is no Rust item shows in what uses it.
fn items(api: &Api) -> Vec<(String, &Docs)> {
    let mut items = Vec::new();
    for resource in api.resources.iter().filter(|resource| resource.value.is_some()) {
        items.push((format!("resource {}", resource.path), &resource.docs));
    }
    for operation in &api.operations {
        let name = format!("{} {}", operation.method.as_str(), operation.path);
        if !operation.uniform {
            items.push((format!("operation {name}"), &operation.docs));
        }
        for parameter in operation.query.iter().filter(|_| !operation.uniform) {
            items.push((format!("parameter `{}` of {name}", parameter.name), &parameter.docs));
        }
    }
    for ty in &api.types {
        match &ty.kind {
            TypeKind::Alias(_) => continue,
            TypeKind::Object(object) => {
                items.push((format!("type {}", ty.rust), &ty.docs));
                for property in &object.properties {
                    items.push((format!("member `{}` of {}", property.name, ty.rust), &property.docs));
                }
            }
            TypeKind::Enum(_) | TypeKind::Union(_) => items.push((format!("type {}", ty.rust), &ty.docs)),
        }
    }
    items
}
