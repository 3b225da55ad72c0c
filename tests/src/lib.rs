//! Nothing but a home for the workspace's tests, in `tests/`.
