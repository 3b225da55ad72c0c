//! What is generated for a choice of resources, models and server operations that has every shape there is.

use crate::shapes::Shapes;
use egauge_webapi_generator as generator;
use egauge_webapi_generator::ir::{Api, OperationId, Resource, ResourceId, TypeId};
use egauge_webapi_generator::naming::{Name, Names};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::{Expr, GenericArgument, ImplItem, Item, ItemImpl, PathArguments, Stmt, TraitItem, Type};
use workspace_tests::trees::{documents, listing, overlays};

/// Nodes of the tree.
const RESOURCES: &[&str] = &[
    "/auth/login",
    "/capture",
    "/cmd/set-time",
    "/config/alert/custom",
    "/config/db/epoch",
    "/config/modbus/client/map/{name}/option/{opt}",
    "/config/net",
    "/config/push/password",
    "/config/push/service",
    "/config/var",
    "/ctid/{port}",
    "/ctrl/device",
    "/local",
    "/log/alert",
    "/lua/var",
    "/lua/var/{name}/value",
    "/register",
    "/store",
    "/store/{section}/{paragraph}/",
    "/store/{section}/{variable}",
    "/sys/alert/{idx}",
    "/sys/boot/time",
    "/sys/dev/serial/{seridx}/version",
    "/sys/func/basic/{name}/min-args",
    "/sys/net/ntp/server/{idx}/address",
    "/sys/sn",
    "/sys/status/{token}/result",
    "/sys/team/reg/{name}/excess",
    "/sys/team/reg/{name}/last/val",
];

/// Types, by their Rust names.
const MODELS: &[&str] = &[
    "CTidInfoObject",
    "CTidInfoPolarity",
    "CaptureChannelInfoObject",
    "CaptureGetReply",
    "CaptureResultObject",
    "ConfigUserName",
    "CtrlCallResponseObject",
    "CtrlCallResultObject",
    "DeviceAttributesWithIndexObject",
    "DigestObject",
    "KernelLogLog",
    "RegisterDemandObject",
    "RegisterDemandPeak",
    "RegisterRow",
    "ServiceActivationResult",
    "SlowdIfaceDetailsSmaDevChannelVal",
    "SlowdStatusConnIface",
    "SlowdStatusConnIfaceDetails",
    "StoreSingleVariableUpdate",
    "SysBoot",
    "SysDevSerialItem",
    "SysFuncBasicName",
    "SysTeamRegName",
    "SysTeamRegNameLast",
];

/// Operations of the server, by their ids.
const OPERATIONS: &[&str] = &[
    "authLoginPost",
    "captureGet",
    "cmdSetTimePost",
    "configModbusClientMapNameOptionOptGet",
    "configPost",
    "configVarDelete",
    "configVarGet",
    "configVarSectionPut",
    "ctidPortPut",
    "ctrlDeviceGet",
    "localGet",
    "logAlertDelete",
    "logAlertPost",
    "registerGet",
    "storeParagraphPut",
    "storeSectionVarPut",
];

/// The API, and its generated files parsed.
struct Generated {
    api: Api,
    names: Names,
    files: BTreeMap<String, syn::File>,
}

impl Generated {
    fn new() -> Self {
        let (document, overlays) = (&documents("4.6")[0], overlays());
        let (api, names, _) =
            generator::api(document, &overlays).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
        let generated =
            generator::generate(document, &overlays).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
        let parse = |text: &str| syn::parse_file(text).expect("what was generated is Rust");
        let files = generated.files.into_iter().map(|file| (file.path, parse(&file.text))).collect();
        Self { api, names, files }
    }

    /// The items of the files below a folder that keep something when they are cut.
    fn cut(&self, folder: &str, cut: impl Fn(&mut Item) -> bool) -> String {
        let files = self.files.iter().filter(|(path, _)| path.starts_with(folder));
        let mut items: Vec<Item> = files.flat_map(|(_, file)| file.items.clone()).collect();
        items.retain_mut(cut);
        assert!(!items.is_empty(), "nothing is generated in {folder}");
        prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items })
    }

    fn resource(&self, id: ResourceId) -> String {
        let resource = &self.api.resources[id.0];
        let parent = resource.parent.expect("not the root");
        let root = parent == ResourceId(0);
        let parent = if root { "Meter" } else { self.names.handle(parent).expect("it has a child").as_str() };
        let service = self.names.module(self.api.service_of(id).expect("a service")).plain();
        let markers = resource.operations.iter().filter_map(|id| self.names.marker(*id));
        let own: Vec<_> = self.names.handle(id).into_iter().chain(markers).collect();
        let accessor = self.cut(if root { "resources/mod.rs" } else { "resources/" }, |item| match item {
            Item::Impl(item) if is_of(item, parent) && item.trait_.is_none() => {
                item.attrs.clear();
                item.items.retain(|item| match item {
                    ImplItem::Fn(method) => {
                        method.sig.ident == self.names.accessor(id).as_str()
                            && leads_to(resource, &method.to_token_stream())
                    }
                    _ => false,
                });
                !item.items.is_empty()
            }
            _ => false,
        });
        if own.is_empty() {
            return accessor;
        }
        let handle = self.cut(&format!("resources/{service}.rs"), |item| match item {
            // The children are shown with themselves.
            Item::Impl(item) if own.iter().any(|name| is_of(item, name.as_str())) => {
                item.items.retain(|item| match item {
                    ImplItem::Fn(method) => {
                        let name = method.sig.ident.to_string();
                        !resource.children.iter().any(|child| *self.names.accessor(*child) == *name)
                    }
                    _ => true,
                });
                !item.items.is_empty()
            }
            item => own.iter().any(|name| is_named(item, name.as_str())),
        });
        format!("{accessor}\n{handle}")
    }

    fn model(&self, name: &str) -> String {
        self.cut("models/", |item| match item {
            Item::Impl(item) => is_of(item, name),
            Item::Macro(item) => {
                item.mac.tokens.clone().into_iter().next().is_some_and(|first| first.to_string() == name)
            }
            item => is_named(item, name),
        })
    }

    fn service(&self, operation: OperationId) -> String {
        let id = format!("{:?}", self.api.operations[operation.0].id);
        let method = self.names.method(operation).as_str();
        let file = (self.files.iter())
            .find(|(path, file)| path.starts_with("server/") && has_word(*file, &id))
            .map(|(path, _)| path.as_str())
            .expect("some branch has it");
        let query = self.names.query_type(operation).map(Name::as_str);
        self.cut(file, |item| match item {
            Item::Trait(item) => {
                item.attrs.clear();
                item.items.retain(|item| matches!(item, TraitItem::Fn(own) if own.sig.ident == method));
                true
            }
            Item::Static(item) => {
                if let Expr::Reference(table) = &mut *item.expr
                    && let Expr::Array(routes) = &mut *table.expr
                {
                    routes.elems =
                        routes.elems.iter().filter(|route| has_word(*route, &id)).cloned().collect();
                }
                true
            }
            Item::Fn(item) if item.sig.ident == "dispatch" => {
                if let Some(Stmt::Local(local)) = item.block.stmts.first_mut()
                    && let Some(init) = &mut local.init
                    && let Expr::Match(routes) = &mut *init.expr
                {
                    routes.arms.retain(|arm| has_word(arm, method));
                }
                true
            }
            Item::Impl(item) => query.is_some_and(|query| is_of(item, query)),
            item => query.is_some_and(|query| is_named(item, query)),
        })
    }
}

/// Whether an item defines this name.
fn is_named(item: &Item, name: &str) -> bool {
    match item {
        Item::Struct(item) => item.ident == name,
        Item::Enum(item) => item.ident == name,
        _ => false,
    }
}

/// Whether an implementation is of the type of this name, or of a call that it is the marker of.
fn is_of(item: &ItemImpl, name: &str) -> bool {
    let Type::Path(ty) = &*item.self_ty else { return false };
    let Some(last) = ty.path.segments.last() else { return false };
    let marker = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().any(
            |argument| matches!(argument, GenericArgument::Type(Type::Path(ty)) if ty.path.is_ident(name)),
        ),
        _ => false,
    };
    marker || (last.ident == name && (ty.path.segments.len() == 1 || name == "Meter"))
}

/// Whether an accessor leads to a resource: handles of several services may have the same name.
fn leads_to(resource: &Resource, accessor: &TokenStream) -> bool {
    accessor.to_string().contains(&format!("`{}`", resource.path))
}

/// Whether an identifier or a literal stands somewhere in a piece of code.
fn has_word(code: impl ToTokens, word: &str) -> bool {
    fn find(tokens: TokenStream, word: &str) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Group(group) => find(group.stream(), word),
            token => token.to_string() == word,
        })
    }
    find(code.to_token_stream(), word)
}

/// A name that a snapshot's file can have.
fn file_name(stem: &str, what: &str) -> String {
    let word = what.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    format!("{stem}_{}", word.split('_').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_"))
}

/// Fails for every shape that nothing shown has.
fn assert_all_shown(all: impl Iterator<Item = (String, Shapes)>, shown: impl Fn(&str) -> bool, choice: &str) {
    let (shown, hidden): (Vec<_>, Vec<_>) = all.partition(|(name, _)| shown(name));
    let shown: Shapes = shown.into_iter().flat_map(|(_, shapes)| shapes).collect();
    let mut missing: BTreeMap<String, String> = BTreeMap::new();
    for (name, shapes) in hidden {
        for shape in shapes.into_iter().filter(|shape| !shown.contains(shape)) {
            missing.entry(shape).or_insert_with(|| name.clone());
        }
    }
    assert!(
        missing.is_empty(),
        "shapes that {choice} does not show, each with one that has it: {missing:#?}"
    );
}

#[test]
fn resources() {
    let generated = Generated::new();
    let api = &generated.api;
    let id = |path: &str| {
        let found = api.resources.iter().position(|resource| resource.path == path);
        ResourceId(found.unwrap_or_else(|| panic!("there is no {path}")))
    };
    for path in RESOURCES {
        insta::assert_snapshot!(file_name("resource", path), generated.resource(id(path)));
    }
    let all = (1..api.resources.len()).map(|index| {
        (
            api.resources[index].path.clone(),
            crate::shapes::of_resource(api, &generated.names, ResourceId(index)),
        )
    });
    assert_all_shown(all, |path| RESOURCES.contains(&path), "RESOURCES");
}

#[test]
fn models() {
    let generated = Generated::new();
    for name in MODELS {
        insta::assert_snapshot!(file_name("model", name), generated.model(name));
    }
    let Generated { api, names, .. } = &generated;
    let all = (0..api.types.len()).map(TypeId);
    let all = all.map(|id| (names.item(id).to_string(), crate::shapes::of_type(api, names, id)));
    assert_all_shown(all, |name| MODELS.contains(&name), "MODELS");
}

#[test]
fn server_operations() {
    let generated = Generated::new();
    let operations = &generated.api.operations;
    for id in OPERATIONS {
        let operation = operations.iter().position(|operation| operation.id == *id);
        let operation = OperationId(operation.unwrap_or_else(|| panic!("there is no {id}")));
        insta::assert_snapshot!(file_name("server", id), generated.service(operation));
    }
    let all = operations
        .iter()
        .map(|operation| (operation.id.clone(), crate::shapes::of_service(&generated.api, operation)));
    assert_all_shown(all, |id| OPERATIONS.contains(&id), "OPERATIONS");
}

/// Every trait of the server and every handle of a service has a program in its documentation.
#[test]
fn traits_and_services_have_examples() {
    let generated = Generated::new();
    let has_example = |attributes: &[syn::Attribute]| {
        attributes.iter().any(|attribute| attribute.to_token_stream().to_string().contains("```"))
    };
    let mut traits = 0;
    for (path, file) in &generated.files {
        for item in &file.items {
            let Item::Trait(item) = item else { continue };
            traits += 1;
            assert!(has_example(&item.attrs), "{path}: {}", item.ident);
        }
    }
    assert!(traits >= 50, "{traits}");
    let services = generated.api.resources.iter().filter(|resource| resource.parent == Some(ResourceId(0)));
    for service in services {
        assert!(service.docs.example.is_some(), "{}", service.path);
    }
}
