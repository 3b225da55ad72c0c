//! What the client puts on the wire and what it makes of the replies: a table written by hand, as bytes on a
//! loopback socket, each row with its evidence.
//!
//! Every irregular operation of revision 4.6 has a row, and so has every kind of uniform one.

use std::collections::BTreeSet;

use crate::row::{Row, Server, TOKEN};
use egauge_webapi::{Http, Meter};
use egauge_webapi_generator::document::Node;
use egauge_webapi_generator::ir::Api;
use egauge_webapi_generator::overlay;
use workspace_tests::trees::{documents, listing, workspace};

const REVISION: &str = "4.6";

fn meter(address: &str) -> Meter<Http> {
    Meter::builder(address).token(TOKEN).retries(0).build().expect("a client")
}

/// The rows, for looking at; they are not sent.
fn table() -> Vec<Row> {
    crate::rows(&meter("http://127.0.0.1:1"))
}

/// The operations as code is generated from them.
fn api() -> Api {
    let files = ["errata", "values", "docs"].map(|name| {
        let file = format!("spec/overlays/{name}.yaml");
        let text = std::fs::read_to_string(workspace().join(&file)).expect("an overlay");
        (file, text)
    });
    let overlays = overlay::load(&files).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    let document = documents(REVISION).into_iter().next().expect("the document");
    let (api, ..) = egauge_webapi_generator::api(&document, &overlays)
        .unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    api
}

#[tokio::test]
async fn bytes_and_replies() {
    let server = Server::start().await;
    for row in crate::rows(&meter(&server.address)) {
        println!("{} {}", row.id, row.line);
        let (request, ()) = tokio::join!(server.exchange(&row.reply), row.outcome);
        let (head, body) = request.split_once("\r\n\r\n").expect("a head");
        let mut lines = head.lines();
        assert_eq!(lines.next(), Some(format!("{} HTTP/1.1", row.line).as_str()), "{}", row.id);
        assert_eq!(body, row.body, "{} {}", row.id, row.line);
        let mut headers: Vec<&str> = lines.collect();
        headers.sort_unstable();
        let mut expected = vec![
            "accept: application/json".to_owned(),
            format!("host: {}", server.address.replace("http://", "")),
        ];
        // A login goes without a token: a stale one could get it refused.
        if !row.line.starts_with("POST /api/auth/login") {
            expected.push(format!("authorization: Bearer {TOKEN}"));
        }
        expected.extend(row.header.map(str::to_owned));
        if !row.body.is_empty() {
            expected.push("content-type: application/json".to_owned());
        }
        // A POST without a body says so.
        if !row.body.is_empty() || row.line.starts_with("POST ") {
            expected.push(format!("content-length: {}", row.body.len()));
        }
        expected.sort_unstable();
        assert_eq!(headers, expected, "{} {}", row.id, row.line);
    }
}

#[test]
fn every_irregular_operation_has_a_row() {
    let api = api();
    let irregular: BTreeSet<&str> =
        api.operations.iter().filter(|operation| !operation.uniform).map(|o| o.id.as_str()).collect();
    // The census has 46, and `DELETE /ctid/{port}` has the shape of a uniform one, on a resource that is not.
    assert_eq!(irregular.len(), 47);
    let rows = table();
    let named: BTreeSet<&str> = rows.iter().map(|row| row.id).collect();
    let missing: Vec<_> = irregular.difference(&named).collect();
    assert!(missing.is_empty(), "irregular operations without a row in tests/tests/wire: {missing:?}");
    let uniform: BTreeSet<&str> = named.difference(&irregular).copied().collect();
    assert!(uniform.len() >= 12, "{uniform:?}");
}

#[test]
fn rows_name_the_operation_that_they_call() {
    let api = api();
    for row in table() {
        let found = api.operations.iter().find(|operation| {
            operation.method.as_str() == row.operation.method().as_str()
                && operation.path == row.operation.template()
        });
        let operation = found.unwrap_or_else(|| panic!("the document has no {}", row.operation));
        assert_eq!(operation.id, row.id, "{}", row.operation);
        let told = if operation.uniform { None } else { Some(row.id) };
        assert_eq!(row.operation.id(), told, "{}", row.operation);
    }
}

/// An evidence is a pointer into the document, which must lead somewhere, or a client with version and file.
#[test]
fn evidence_stands() {
    let document = documents(REVISION).into_iter().next().expect("the document");
    let mut dead = Vec::new();
    for row in table() {
        for evidence in row.evidence.split("; ") {
            match evidence.strip_prefix("#/") {
                Some(pointer) => {
                    let place = pointer.split('/').try_fold(&document.root, |node, step| {
                        let step = step.replace("~1", "/").replace("~0", "~");
                        match node {
                            Node::Sequence(items) => items.get(step.parse::<usize>().ok()?),
                            node => node.get(&step),
                        }
                    });
                    if place.is_none() {
                        dead.push((row.id, evidence));
                    }
                }
                None => assert!(
                    ["egauge-python 0.9.17 egauge/webapi/", "egauge-async 0.4.0 egauge_async/", "RFC "]
                        .iter()
                        .any(|source| evidence.starts_with(source)),
                    "{}: {evidence}",
                    row.id
                ),
            }
        }
    }
    assert!(dead.is_empty(), "evidence that leads nowhere: {dead:#?}");
}
