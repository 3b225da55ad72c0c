//! The generated branches behind the router: every route of the API is mounted and reaches its operation.

#![cfg(feature = "server")]

use std::collections::BTreeSet;

use bytes::Bytes;
use egauge_webapi::models;
use egauge_webapi::server::{self, Answer, Branch, Refusal, Reply, Request, Route, Router, View};
use egauge_webapi::{Json, TextOr};
use http::{Method, StatusCode};
use http_body_util::{BodyExt, Full};
use tower_service::Service;

/// A handler that implements nothing.
struct Nothing;

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

fn branches() -> Vec<Branch> {
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

type Answered = (StatusCode, http::HeaderMap, String);

async fn send(
    router: &Router,
    method: Method,
    uri: &str,
    body: &'static str,
) -> Result<Answered, http::Error> {
    let request = http::Request::builder().method(method).uri(uri).body(Full::new(Bytes::from(body)))?;
    let Ok(response) = router.clone().call(request).await;
    let (parts, body) = response.into_parts();
    let Ok(body) = body.collect().await;
    Ok((parts.status, parts.headers, String::from_utf8_lossy(&body.to_bytes()).into_owned()))
}

#[test]
fn no_two_branches_share_a_route() {
    let branches = branches();
    let routes: Vec<&Route> = branches.iter().flat_map(Branch::routes).collect();
    let distinct: BTreeSet<_> = routes.iter().map(|route| (route.template, route.method.as_str())).collect();
    let operations: BTreeSet<_> = routes.iter().map(|route| route.operation).collect();
    assert_eq!((routes.len(), distinct.len(), operations.len()), (925, 925, 925));
}

/// Parameters are given a value that is a number as well as a text. A body is tried in several forms, since
/// what is not JSON of the right type is refused before the handler is asked.
#[tokio::test]
async fn every_route_reaches_its_operation() -> Result<(), http::Error> {
    let branches = branches();
    let router = branches.iter().cloned().fold(Router::new(), Router::mount);
    for route in branches.iter().flat_map(Branch::routes) {
        let path: Vec<&str> = route
            .template
            .split('/')
            .map(|segment| if segment.starts_with('{') { "1" } else { segment })
            .collect();
        let uri = path.join("/");
        let expected = format!(r#"{{"error":"{} is not implemented"}}"#, route.operation);
        let mut answers = Vec::new();
        for body in ["{}", "\"x\"", "1", "[]", "true", r#"[["a"]]"#, REQUIRED] {
            let (status, _, answer) = send(&router, route.method.clone(), &uri, body).await?;
            answers.push((status, answer));
            if status != StatusCode::BAD_REQUEST {
                break;
            }
        }
        assert_eq!(answers.last(), Some(&(StatusCode::NOT_IMPLEMENTED, expected)), "{route:?} {answers:?}");
    }
    Ok(())
}

/// An object with the members that some body requires.
const REQUIRED: &str = r#"{
    "action": "x", "address": "x", "linktype": "x", "mfgid": 1, "model": "x", "op": "x", "password": "x",
    "polarity": "+", "port": 1, "provider": "x", "service": "x", "sn": 1, "target": "x", "targets": ["x"],
    "tid": 1, "ts": "1"
}"#;

/// A meter with a register, a name, a capture and a store.
struct Meter;

impl server::Register for Meter {
    async fn get(
        &self,
        _request: &Request,
        query: server::RegisterGetQuery,
    ) -> Reply<TextOr<models::RegisterGetReply>> {
        let order: Vec<_> = query.pairs.pairs().filter(|(name, _)| ["reg", "view"].contains(name)).collect();
        Ok(TextOr::Text(format!("{:?} {} {order:?}", query.reg, query.rate)).into())
    }
}

impl server::config::Net for Meter {
    async fn hostname_get(&self, _request: &Request) -> Reply<String> {
        Ok(Answer::new("lab".to_owned()).etag("1"))
    }

    async fn get(&self, _request: &Request, view: View) -> Reply<models::ConfigNet> {
        match view.max_depth {
            Some(depth) => Ok(Answer::json(Json::from(depth))),
            None => Err(Refusal::meter_error(view.filter.unwrap_or_default())),
        }
    }
}

impl server::Capture for Meter {
    async fn get(
        &self,
        _request: &Request,
        query: server::CaptureGetQuery,
    ) -> Reply<models::CaptureGetReply> {
        Err(Refusal::meter_error(format!("n {:?} c {:?}", query.cookie, query.channel)))
    }
}

#[tokio::test]
async fn queries_and_replies_are_typed() -> Result<(), http::Error> {
    let router = Router::new().mount(server::register(Meter)).mount(server::capture(Meter));
    let router = router.mount(server::config::net(Meter)).at("/api");
    let get = async |uri: &str| send(&router, Method::GET, uri, "").await;

    let (status, headers, body) = get("/api/register?reg=none+3&view=a%20b&rate&reg=-4%2B5").await?;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers["content-type"], "text/plain; charset=utf-8");
    let order = r#"[("reg", Some("none+3")), ("view", Some("a b")), ("reg", Some("-4+5"))]"#;
    assert_eq!(body, format!(r#"["none+3", "-4+5"] true {order}"#));

    let (_, headers, body) = get("/api/config/net/hostname").await?;
    assert_eq!(
        (body.as_str(), &headers["etag"]),
        (r#"{"result":"lab"}"#, &http::HeaderValue::from_static("\"1\""))
    );
    assert_eq!(get("/api/config/net?max-depth=2").await?.2, r#"{"result":2}"#);
    assert_eq!(get("/api/config/net?filter=%7Bhostname%7D").await?.2, r#"{"error":"{hostname}"}"#);
    assert_eq!(get("/api/config/net?max-depth=x").await?.0, StatusCode::BAD_REQUEST);

    assert_eq!(get("/api/capture?n&c=0&c=4").await?.2, r#"{"error":"n Some(None) c [0, 4]"}"#);
    assert_eq!(get("/api/capture?n=7").await?.2, r#"{"error":"n Some(Some(7)) c []"}"#);
    assert_eq!(get("/api/capture?i=").await?.2, r#"{"error":"n None c []"}"#);
    Ok(())
}
