//! Replies that are not JSON or not 200, and parameters that a request must have.

use http::header::CONTENT_TYPE;
use http::{Method, StatusCode};

use super::send;
use crate::server::dispatch::{bytes, nothing, object, text, unknown};
use crate::server::schema::{self, Parameter, Rule};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, Router};

static ROUTES: &[Route] = &[
    Route::get("/text", "text").media("text/csv"),
    Route::get("/bytes", "bytes").media("image/png"),
    Route::post("/nothing", "nothing").status(204),
    Route::post("/made", "made").status(201).media("application/problem+json"),
    Route::get("/needs", "needs").query(&[
        Parameter::value("from", &schema::at_least(1)).required(),
        Parameter::list("steps", &schema::integer().and(&[Rule::MultipleOf(5.0)])),
    ]),
    Route::get("/refuses", "refuses").media("text/csv"),
];

fn dispatch<'a>((): &'a (), request: &'a Request, route: usize) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => text(async { Ok("a,b\n".to_owned().into()) }),
        1 => bytes(async { Ok(b"PNG".to_vec().into()) }),
        2 => nothing(async { Ok(().into()) }),
        3 => object(async { Ok(7_u64.into()) }),
        4 => object(async { Ok("all is there".to_owned().into()) }),
        5 => text(async { Reply::Err(Refusal::not_found("no table")) }),
        _ => return unknown(request),
    };
    Ok(pending)
}

async fn answer(method: Method, uri: &str) -> (u16, Option<String>, String) {
    let router = Router::new().mount(Branch::new(ROUTES, (), dispatch));
    let (status, headers, body) = send(&router, method, uri, "").await;
    let kind = headers.get(CONTENT_TYPE).map(|kind| kind.to_str().unwrap().to_owned());
    (status.as_u16(), kind, body)
}

#[tokio::test]
async fn a_reply_has_the_form_and_status_of_its_route() {
    for (method, uri, status, kind, body) in [
        (Method::GET, "/text", 200, Some("text/csv"), "a,b\n"),
        (Method::GET, "/bytes", 200, Some("image/png"), "PNG"),
        (Method::POST, "/nothing", 204, None, ""),
        (Method::POST, "/made", 201, Some("application/problem+json"), "7"),
        // A refusal is what it is everywhere.
        (Method::GET, "/refuses", 404, Some("application/json"), r#"{"error":"no table"}"#),
    ] {
        let expected = (status, kind.map(str::to_owned), body.to_owned());
        assert_eq!(answer(method, uri).await, expected, "{uri}");
    }
}

#[tokio::test]
async fn a_request_without_what_it_must_have_is_refused() {
    for (uri, status, said) in [
        ("/needs?from=1", StatusCode::OK, "all is there"),
        ("/needs?from=1&steps=5,10", StatusCode::OK, "all is there"),
        ("/needs", StatusCode::BAD_REQUEST, "the query parameter `from` is missing"),
        ("/needs?steps=5", StatusCode::BAD_REQUEST, "the query parameter `from` is missing"),
        ("/needs?from=0", StatusCode::BAD_REQUEST, "0 is less than 1"),
        ("/needs?from=1&steps=5,7", StatusCode::BAD_REQUEST, "7 is not a multiple of 5"),
    ] {
        let (found, _, body) = answer(Method::GET, uri).await;
        assert_eq!(found, status.as_u16(), "{uri}: {body}");
        assert!(body.contains(said), "{uri}: {body}");
    }
}
