//! The order of operations: reads, actions, writes, removals, and at last those that end the login or empty the meter.

use egauge_webapi::probe::Operation;

/// The position of an operation in the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    /// Reads, from the top of the tree: they return the names below.
    Read,
    /// Operations outside of the tree, some of which issue tokens and ids.
    Act,
    /// Reads that need such a token or id.
    Follow,
    /// Writes, from the top of the tree, so that resources below exist.
    Write,
    /// Removals, from the bottom of the tree.
    Remove,
    /// Operations that end the login or empty the meter.
    End,
}

/// The operations in an order in which they can succeed.
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

/// Whether the next operation needs a new login: also after a write of users.
pub(super) fn ends_session(operation: &Operation) -> bool {
    let writes = operation.method() != "GET";
    ends(operation).is_some() || writes && ["/config", "/config/user"].contains(&operation.template())
}
