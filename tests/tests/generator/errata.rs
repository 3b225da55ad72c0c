//! The corrections fit the documents that they are for.

use egauge_webapi_generator::document::{Document, Node};
use egauge_webapi_generator::ir::{Api, Method, QueryParameter, QueryStyle, Text, Type, TypeKind};
use egauge_webapi_generator::{dialect, overlay};
use workspace_tests::trees::{REVISIONS, counted, documents, listing, workspace};

fn errata() -> Vec<overlay::Overlay> {
    let file = "spec/overlays/errata.yaml";
    let text = std::fs::read_to_string(workspace().join(file)).expect("the errata");
    overlay::load(&[(file.to_owned(), text)]).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
}

/// The document of a revision as it is generated from, without words.
fn corrected(revision: &str) -> Vec<Node> {
    let overlays = errata();
    let apply = |mut document: Document| {
        let unfounded = overlay::check_evidence(&document.root, revision, &overlays);
        assert!(unfounded.is_empty(), "{}: {}", document.file, listing(&unfounded));
        let warnings = overlay::apply(&mut document.root, revision, &overlays)
            .unwrap_or_else(|errors| panic!("{}: {}", document.file, listing(&errors)));
        assert!(warnings.is_empty(), "{}: {}", document.file, listing(&warnings));
        document.root
    };
    documents(revision).into_iter().map(apply).collect()
}

#[test]
fn every_action_fits_every_revision_it_names() {
    for revision in REVISIONS.iter().copied() {
        let documents = corrected(revision);
        assert!(!documents.is_empty(), "no document of {revision}");
        for root in documents {
            dialect::to_openapi(&root).unwrap_or_else(|errors| panic!("{revision}: {}", listing(&errors)));
        }
    }
}

/// The operations' facts, on every document at hand whose facts were counted.
fn apis() -> Vec<(&'static str, Api)> {
    let overlays = errata();
    let api = |(revision, document)| {
        let (api, _, warnings) = egauge_webapi_generator::api(&document, &overlays)
            .unwrap_or_else(|errors| panic!("{}: {}", document.file, listing(&errors)));
        assert!(warnings.is_empty(), "{}", listing(&warnings));
        (revision, api)
    };
    REVISIONS
        .iter()
        .filter(|revision| counted(revision).is_some())
        .flat_map(|revision| documents(revision).into_iter().map(|d| (*revision, d)))
        .map(api)
        .collect()
}

/// `operation.parameter` of the query parameters that are so.
fn chosen(api: &Api, choose: impl Fn(&QueryParameter) -> bool) -> String {
    let names = api.operations.iter().flat_map(|operation| {
        let chosen = operation.query.iter().filter(|parameter| choose(parameter));
        chosen.map(|parameter| format!("{}.{}", operation.id, parameter.name))
    });
    names.collect::<Vec<_>>().join(" ")
}

#[test]
fn query_parameters_are_written_as_meters_read_them() {
    for (revision, api) in apis() {
        let alert = if ["4.4", "4.5"].contains(&revision) {
            ""
        } else {
            " logAlertGet.ids logAlertPost.ids logAlertDelete.ids"
        };
        let style = |style| chosen(&api, move |parameter| parameter.style == style);
        assert_eq!(
            style(QueryStyle::Flag),
            "captureGet.R captureGet.i captureGet.t captureGet.r localGet.values localGet.energy localGet.apparent \
             localGet.stats localGet.rate localGet.cumul localGet.type localGet.normal localGet.mean localGet.freq \
             registerGet.delta registerGet.rate registerGet.raw registerGet.noHTTP"
        );
        assert_eq!(style(QueryStyle::Repeated), "captureGet.c");
        assert_eq!(style(QueryStyle::ValueOrEmpty), "captureGet.n");
        assert_eq!(style(QueryStyle::Json), "ctrlDeviceGet.attrs");
        let mut lists: Vec<_> = style(QueryStyle::CommaList).split(' ').map(str::to_owned).collect();
        lists.sort();
        let mut expected: Vec<_> =
            format!("localGet.env localGet.l localGet.s{alert}").split(' ').map(str::to_owned).collect();
        expected.sort();
        assert_eq!(lists, expected);
        assert_eq!(
            chosen(&api, |p| p.ordered),
            "registerGet.reg registerGet.time registerGet.ts registerGet.view"
        );
        assert_eq!(chosen(&api, |p| p.effect == Some(false)), "captureGet.i captureGet.n");
        assert_eq!(chosen(&api, |p| p.effect == Some(true)), "captureGet.R");
        let gets =
            api.operations.iter().filter(|operation| operation.method == Method::Get && operation.effect);
        assert_eq!(
            gets.map(|operation| operation.id.as_str()).collect::<Vec<_>>(),
            ["authLogoutGet", "captureGet"]
        );
    }
}

#[test]
fn values_have_the_types_that_the_prose_tells() {
    for (revision, api) in apis() {
        let alias = |name: &str| {
            let def = api.types.iter().find(|def| def.schema.as_deref() == Some(name));
            def.map(|def| match &def.kind {
                TypeKind::Alias(ty) => ty.clone(),
                other => panic!("{name} of {revision} is {other:?}"),
            })
        };
        let nullable = |ty| Some(Type::Nullable(Box::new(ty)));
        assert_eq!(alias("ForeverStamp"), Some(Type::Timestamp), "{revision}");
        assert_eq!(alias("sysBootTime"), nullable(Type::Timestamp), "{revision}");
        assert_eq!(alias("sysNetNtpServerItemName"), nullable(Type::String(Text::default())), "{revision}");
        assert_eq!(
            alias("sysDevSerialItemVersion"),
            Some(Type::Lenient(Box::new(Type::String(Text::default()))))
        );
        let integer = if ["4.4", "4.5"].contains(&revision) { "Int64" } else { "RegisterValue" };
        assert_eq!(alias(integer), Some(Type::Int64), "{revision}");
        let config = api.types.iter().find(|def| def.schema.as_deref() == Some("config")).expect("config");
        let TypeKind::Object(config) = &config.kind else { panic!("{:?}", config.kind) };
        let last: Vec<_> =
            config.properties.iter().rev().take(3).map(|property| property.name.as_str()).collect();
        assert_eq!(last, ["alert", "register", "remote"], "{revision}");
        let write_only: usize = (api.types.iter())
            .filter_map(|def| if let TypeKind::Object(object) = &def.kind { Some(object) } else { None })
            .flat_map(|object| &object.properties)
            .filter(|property| property.write_only)
            .count();
        assert_eq!(write_only, 5, "{revision}");
    }
}
