//! In what order: what reads, what acts, what writes, what removes, and what ends a login or empties the device.

use egauge_webapi::probe::Operation;

/// When an operation's turn comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    /// Reading, from the top of the tree, so that the names below are known.
    Read,
    /// Everything that is not about the tree: some of it issues tokens and ids.
    Act,
    /// Reading what needs one of these.
    Follow,
    /// Writing, from the top of the tree, so that what is below is what was written.
    Write,
    /// Removing, from the bottom of the tree.
    Remove,
    /// What ends a login or empties the device.
    End,
}

/// The operations in the order in which they work.
pub(super) fn ordered(mut operations: Vec<Operation>, all: bool) -> Vec<Operation> {
    if !all {
        operations.retain(|operation| operation.method() == "GET");
    }
    operations.sort_by_key(|operation| {
        let turn = turn(operation);
        let depth = operation.template().split('/').count();
        let depth = match turn {
            Turn::Read | Turn::Follow | Turn::Write => depth,
            Turn::Remove => usize::MAX - depth,
            Turn::Act => 0,
            Turn::End => ends(operation).unwrap_or_default(),
        };
        (turn, depth)
    });
    operations
}

fn turn(operation: &Operation) -> Turn {
    let (method, template) = (operation.method().as_str(), operation.template());
    let issued = template.starts_with("/sys/status/") || template == "/ctrl/call/{tid}";
    let in_tree = ["/config", "/lua"].iter().any(|root| template.starts_with(root));
    match method {
        _ if ends(operation).is_some() => Turn::End,
        "GET" if issued => Turn::Follow,
        "POST" if template == "/cmd/cancel" => Turn::Follow,
        "GET" => Turn::Read,
        "DELETE" => Turn::Remove,
        _ if in_tree => Turn::Write,
        _ => Turn::Act,
    }
}

/// The place of an operation among the last.
fn ends(operation: &Operation) -> Option<usize> {
    let last = [
        "POST /auth/login",
        "GET /auth/logout",
        "POST /cmd/reboot",
        "DELETE /config/user",
        "DELETE /config",
        "POST /cmd/factory-restore",
    ];
    let name = operation.to_string();
    last.iter().position(|other| **other == name)
}

/// Whether a new login is needed afterwards, or is at least safer: also where users were written.
pub(super) fn ends_session(operation: &Operation) -> bool {
    let writes = operation.method() != "GET";
    ends(operation).is_some() || writes && ["/config", "/config/user"].contains(&operation.template())
}
