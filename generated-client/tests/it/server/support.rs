//! What the tests of the server have in common: every branch, served by a handler that implements nothing, and
//! values that fit a schema.

#![allow(dead_code, reason = "each test uses some of it")]

use bytes::Bytes;
use egauge_webapi::server::document::Document;
use egauge_webapi::server::schema::{Kind, Schema, Test};
use egauge_webapi::server::{self, Branch, Route, Router};
use egauge_webapi::{Json, Map, models};
use http::{Method, StatusCode};
use http_body_util::{BodyExt, Full};
use tower_service::Service;

/// The configuration in this JSON text, served as `/config`.
pub(crate) fn served(config: &str) -> (Document<models::Config>, Router) {
    let config: models::Config = serde_json::from_str(config).unwrap();
    let document = Document::new(config).unwrap();
    let router = Router::new().mount_all(server::config::document(&document));
    (document, router)
}

/// A handler that implements nothing.
// For every service of the document: implement its trait here, and mount it in `branches` below.
pub(crate) struct Nothing;

impl server::Auth for Nothing {}
impl server::Capture for Nothing {}
impl server::Cmd for Nothing {}
impl server::Ctid for Nothing {}
impl server::Local for Nothing {}
impl server::Log for Nothing {}
impl server::Providers for Nothing {}
impl server::Register for Nothing {}
impl server::Store for Nothing {}
impl server::config::Alert for Nothing {}
impl server::config::Bacnet for Nothing {}
impl server::config::Db for Nothing {}
impl server::config::Display for Nothing {}
impl server::config::LanguageCode for Nothing {}
impl server::config::Local for Nothing {}
impl server::config::Location for Nothing {}
impl server::config::Log for Nothing {}
impl server::config::Lua for Nothing {}
impl server::config::Modbus for Nothing {}
impl server::config::Net for Nothing {}
impl server::config::Push for Nothing {}
impl server::config::Register for Nothing {}
impl server::config::Remote for Nothing {}
impl server::config::Root for Nothing {}
impl server::config::Time for Nothing {}
impl server::config::User for Nothing {}
impl server::config::Var for Nothing {}
impl server::ctrl::Call for Nothing {}
impl server::ctrl::Device for Nothing {}
impl server::ctrl::Interface for Nothing {}
impl server::lua::Root for Nothing {}
impl server::lua::Var for Nothing {}
impl server::sys::Alert for Nothing {}
impl server::sys::Boot for Nothing {}
impl server::sys::Db for Nothing {}
impl server::sys::Dev for Nothing {}
impl server::sys::Func for Nothing {}
impl server::sys::Modbus for Nothing {}
impl server::sys::Model for Nothing {}
impl server::sys::Net for Nothing {}
impl server::sys::Push for Nothing {}
impl server::sys::Reboot for Nothing {}
impl server::sys::Root for Nothing {}
impl server::sys::Slowd for Nothing {}
impl server::sys::Sn for Nothing {}
impl server::sys::Status for Nothing {}
impl server::sys::Team for Nothing {}
impl server::sys::Time for Nothing {}
impl server::sys::Uptime for Nothing {}
impl server::sys::Version for Nothing {}

pub(crate) fn branches() -> Vec<Branch> {
    vec![
        server::auth(Nothing),
        server::capture(Nothing),
        server::cmd(Nothing),
        server::ctid(Nothing),
        server::local(Nothing),
        server::log(Nothing),
        server::providers(Nothing),
        server::register(Nothing),
        server::store(Nothing),
        server::config::alert(Nothing),
        server::config::bacnet(Nothing),
        server::config::db(Nothing),
        server::config::display(Nothing),
        server::config::language_code(Nothing),
        server::config::local(Nothing),
        server::config::location(Nothing),
        server::config::log(Nothing),
        server::config::lua(Nothing),
        server::config::modbus(Nothing),
        server::config::net(Nothing),
        server::config::push(Nothing),
        server::config::register(Nothing),
        server::config::remote(Nothing),
        server::config::root(Nothing),
        server::config::time(Nothing),
        server::config::user(Nothing),
        server::config::var(Nothing),
        server::ctrl::call(Nothing),
        server::ctrl::device(Nothing),
        server::ctrl::interface(Nothing),
        server::lua::root(Nothing),
        server::lua::var(Nothing),
        server::sys::alert(Nothing),
        server::sys::boot(Nothing),
        server::sys::db(Nothing),
        server::sys::dev(Nothing),
        server::sys::func(Nothing),
        server::sys::modbus(Nothing),
        server::sys::model(Nothing),
        server::sys::net(Nothing),
        server::sys::push(Nothing),
        server::sys::reboot(Nothing),
        server::sys::root(Nothing),
        server::sys::slowd(Nothing),
        server::sys::sn(Nothing),
        server::sys::status(Nothing),
        server::sys::team(Nothing),
        server::sys::time(Nothing),
        server::sys::uptime(Nothing),
        server::sys::version(Nothing),
    ]
}

pub(crate) type Answered = (StatusCode, http::HeaderMap, String);

/// Sends one request.
pub(crate) async fn send(
    router: &Router,
    method: Method,
    uri: &str,
    body: impl Into<Bytes>,
) -> Result<Answered, http::Error> {
    let request = http::Request::builder().method(method).uri(uri).body(Full::new(body.into()))?;
    let Ok(response) = router.clone().call(request).await;
    let (parts, body) = response.into_parts();
    let Ok(body) = body.collect().await;
    Ok((parts.status, parts.headers, String::from_utf8_lossy(&body.to_bytes()).into_owned()))
}

/// Everything on one router.
pub(crate) fn everything() -> Router {
    branches().into_iter().fold(Router::new(), Router::mount)
}

/// The smallest value that fits.
pub(crate) fn fitting(schema: &Schema) -> Json {
    match schema.kind {
        Kind::Boolean => true.into(),
        Kind::Integer { minimum, .. } => i64::try_from(minimum.max(0)).unwrap_or_default().into(),
        Kind::Number { minimum, .. } => minimum.max(0.0).into(),
        Kind::String { min_length, .. } => "x".repeat(min_length.max(1)).into(),
        Kind::Enum { values, .. } => values[0].into(),
        Kind::Timestamp | Kind::Int64 | Kind::Decimal => "1".into(),
        Kind::Lenient(scalar) => fitting(scalar),
        Kind::Array { items, min_items, .. } => (0..min_items).map(|_| fitting(items)).collect(),
        Kind::Object { members, .. } => {
            let required = members.iter().filter(|member| member.required);
            required.map(|member| (member.name, fitting(member.schema))).collect()
        }
        Kind::Union { arms, .. } => {
            let arm = &arms[0];
            let mut value = fitting(arm.schema);
            if let (Json::Object(members), Test::HasAny(names) | Test::HasAll(names)) = (&mut value, arm.test)
            {
                for name in names {
                    if let Some(member) = arm.schema.member(name).filter(|_| members.get(name).is_none()) {
                        members.insert(*name, fitting(member.schema));
                    }
                }
            }
            value
        }
        _ => Json::Object(Map::new()),
    }
}

/// The path of a route, its parameters with values that fit; what has no schema takes a number or a text.
pub(crate) fn path(route: &Route) -> String {
    let mut values = route.path.iter();
    let segments = route.template.split('/').map(|segment| match segment.strip_prefix('{') {
        None => segment.to_owned(),
        Some(_) => match values.next().map(|schema| fitting(schema)) {
            Some(Json::String(text)) => text,
            Some(number) => number.to_string(),
            None => "1".to_owned(),
        },
    });
    segments.collect::<Vec<_>>().join("/")
}
