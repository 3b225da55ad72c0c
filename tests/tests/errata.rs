//! The corrections fit the documents that they are for.

mod trees;

use egauge_webapi_generator::document::Node;
use egauge_webapi_generator::{dialect, overlay};
use trees::{REVISIONS, documents, listing, workspace};

fn errata() -> Vec<overlay::Overlay> {
    let file = "spec/overlays/errata.yaml";
    let text = std::fs::read_to_string(workspace().join(file)).expect("the errata");
    overlay::load(&[(file.to_owned(), text)]).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
}

/// The document of a revision as it is generated from, without words.
fn corrected(revision: &str) -> Vec<Node> {
    let overlays = errata();
    let apply = |mut document: egauge_webapi_generator::document::Document| {
        let warnings = overlay::apply(&mut document.root, revision, &overlays)
            .unwrap_or_else(|errors| panic!("{}: {}", document.file, listing(&errors)));
        assert!(warnings.is_empty(), "{}: {}", document.file, listing(&warnings));
        document.root
    };
    documents(revision).into_iter().map(apply).collect()
}

#[test]
fn every_action_fits_every_revision_it_names() {
    for revision in REVISIONS {
        let documents = corrected(revision);
        assert!(!documents.is_empty(), "no document of {revision}");
        for root in documents {
            dialect::to_openapi(&root).unwrap_or_else(|errors| panic!("{revision}: {}", listing(&errors)));
        }
    }
}
