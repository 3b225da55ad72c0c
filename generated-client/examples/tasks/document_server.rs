//! A server that answers everything below `/config` from one value, within an axum application.

use super::common::Failure;
use egauge_webapi::models::{Config, ConfigNet};
use egauge_webapi::server::document::Document;
use egauge_webapi::server::{self, Refusal, Router};

/// ETags, filters, `PUT`, `POST` and `DELETE` of every part are the document's work. `/register` is no part of a value:
/// see `own_server`.
pub fn app(hostname: &str) -> Result<axum::Router, Failure> {
    let mut config = Config::default();
    config.net = Some(ConfigNet::default().hostname(hostname));
    let config = Document::new(config).map_err(|refusal| refusal.to_string())?;
    // Runs before a change is made, and can refuse it.
    config.check_change(|_, new: &Config| {
        let hostname = new.net.as_ref().and_then(|net| net.hostname.as_deref()).unwrap_or_default();
        if hostname.contains(' ') { Err(Refusal::bad_request("a hostname has no blanks")) } else { Ok(()) }
    });
    let router = Router::new().mount_all(server::config::document(&config));
    Ok(axum::Router::new().nest_service("/api", router))
}
