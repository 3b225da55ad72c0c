//! The generated branches behind the router: every route of the API is mounted and reaches its operation.

use std::collections::BTreeSet;

use super::support::{branches, everything, fitting, path, send};
use egauge_webapi::models;
use egauge_webapi::server::{self, Answer, Branch, Refusal, Reply, Request, Route, Router, View};
use egauge_webapi::{Json, TextOr};
use http::{Method, StatusCode};

#[test]
fn no_two_branches_share_a_route() {
    let branches = branches();
    let routes: Vec<&Route> = branches.iter().flat_map(Branch::routes).collect();
    let distinct: BTreeSet<_> = routes.iter().map(|route| (route.template, route.method.as_str())).collect();
    let operations: BTreeSet<_> = routes.iter().map(|route| route.operation).collect();
    assert!(routes.len() > 700, "{}", routes.len());
    assert_eq!((distinct.len(), operations.len()), (routes.len(), routes.len()));
}

/// Path and body are the smallest that the document allows.
#[tokio::test]
async fn every_route_reaches_its_operation() -> Result<(), http::Error> {
    let router = everything();
    for route in branches().iter().flat_map(Branch::routes) {
        let body = route.body.map_or_else(String::new, |schema| fitting(schema).to_string());
        let (status, _, answer) = send(&router, route.method.clone(), &path(route), body).await?;
        let expected = format!(r#"{{"error":"{} is not implemented"}}"#, route.operation);
        assert_eq!((status, answer), (StatusCode::NOT_IMPLEMENTED, expected), "{route:?}");
    }
    Ok(())
}

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
