//! Documents that went wrong at random: whatever comes, the generator neither panics nor fails without a message.

use egauge_webapi_generator::document::{Document, Mapping, Node};
use proptest::prelude::*;
use workspace_tests::mutants::{Change, TEXTS, mutate, outcome, part};
use workspace_tests::trees::SMALL;

fn text() -> impl Strategy<Value = String> {
    proptest::sample::select(TEXTS).prop_map(str::to_owned)
}

fn replacement() -> impl Strategy<Value = Node> {
    let number = |number: f64| serde_json::Number::from_f64(number).map(Node::Number).expect("finite");
    prop_oneof![
        Just(Node::Null),
        any::<bool>().prop_map(Node::Bool),
        any::<i64>().prop_map(|number| Node::Number(number.into())),
        Just(number(1e300)),
        Just(number(-0.5)),
        text().prop_map(Node::from),
        Just(Node::Sequence(Vec::new())),
        proptest::collection::vec(text().prop_map(Node::from), 1..3).prop_map(Node::Sequence),
        Just(Node::Mapping(Mapping::new())),
        text().prop_map(|name| Node::Mapping(Mapping::from_iter([(name, Node::Null)]))),
    ]
}

fn changes() -> impl Strategy<Value = Vec<(usize, Change)>> {
    let change = prop_oneof![
        Just(Change::Remove),
        any::<usize>().prop_map(Change::Graft),
        replacement().prop_map(Change::Replace),
        text().prop_map(Change::Rename),
    ];
    proptest::collection::vec((any::<usize>(), change), 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_tree_is_generated_from_or_refused(changes in changes()) {
        let mut document = part().clone();
        for change in &changes {
            mutate(&mut document.root, change);
        }
        let _ = outcome(&document);
    }

    #[test]
    fn a_changed_text_is_read_or_refused(end in 0..SMALL.len(), at in 0..SMALL.len(), by in "[-:{}\\[\\]#&*!|>'\"%@`, \t\na0é\u{0}\u{feff}]{0,2}") {
        let mut text = SMALL.to_owned();
        text.insert_str(at, &by);
        let end = if end % 2 == 0 { text.floor_char_boundary(end) } else { text.len() };
        match Document::parse("small.yaml", &text[..end]) {
            Ok(document) => drop(outcome(&document)),
            Err(errors) => prop_assert!(errors.iter().all(|error| error.position.is_some() && !error.message.is_empty())),
        }
    }
}
