//! The dialect stage: real documents pass through it without loss.

mod trees;

use egauge_webapi_generator::dialect;
use trees::{REVISIONS, documents, listing};

#[test]
fn official_documents_pass_as_they_are() {
    for revision in REVISIONS {
        for (file, root) in documents(revision) {
            let api = dialect::to_openapi(&root)
                .unwrap_or_else(|errors| panic!("{}: {}", file.display(), listing(&errors)));
            let paths = root.get("paths").and_then(|paths| paths.as_mapping()).expect("paths");
            assert_eq!(api.paths.paths.len(), paths.len(), "{}", file.display());
        }
    }
}
