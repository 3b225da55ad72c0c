//! Two small branches as the generator writes them, and a handler.

use serde::{Deserialize, Serialize};

use crate::server::dispatch::{body, envelope, object, path, query, unknown};
use crate::server::{Branch, FromQuery, Pending, RawQuery, Refusal, Reply, Request, Route};

#[derive(Serialize)]
pub(super) struct Status {
    status: String,
}

#[derive(Deserialize)]
pub(super) struct Item {
    list: Vec<Port>,
}

#[derive(Deserialize)]
struct Port {
    port: u16,
}

pub(super) struct DemoQuery {
    rate: bool,
    reg: Vec<String>,
    max: Option<f64>,
    n: Option<Option<u64>>,
    list: Vec<String>,
    json: Option<serde_json::Value>,
    _pairs: RawQuery,
}

impl FromQuery for DemoQuery {
    fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
        Ok(Self {
            rate: pairs.flag("rate"),
            reg: pairs.all("reg")?,
            max: pairs.one("max")?,
            n: pairs.one_or_empty("n")?,
            list: pairs.list("list")?,
            json: pairs.json("json")?,
            _pairs: pairs,
        })
    }
}

pub(super) trait Demo: Send + Sync + 'static {
    fn name_get(&self, request: &Request) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    fn name_put(&self, request: &Request, _body: String) -> impl Future<Output = Reply<Status>> + Send {
        request.not_implemented()
    }
    fn item_stop_get(&self, request: &Request) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    fn item_get(&self, request: &Request, _idx: u64) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    fn item_put(&self, request: &Request, _idx: u64, _body: Item) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    fn item_part_get(&self, request: &Request, _idx: u64) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    fn variable_get(
        &self,
        request: &Request,
        _section: String,
        _variable: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    fn paragraph_get(
        &self,
        request: &Request,
        _section: String,
        _paragraph: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    fn query_get(&self, request: &Request, _query: DemoQuery) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
}

const DEMO: &[Route] = &[
    Route::get("/demo/item/{idx}", "demoItemGet"),
    Route::put("/demo/item/{idx}", "demoItemPut"),
    Route::get("/demo/item/{idx}/part", "demoItemPartGet"),
    Route::get("/demo/item/stop", "demoItemStopGet"),
    Route::get("/demo/name", "demoNameGet"),
    Route::put("/demo/name", "demoNamePut"),
    Route::get("/demo/store/{section}/{variable}", "demoVariableGet"),
    Route::get("/demo/store/{section}/{paragraph}/", "demoParagraphGet"),
    Route::get("/demo/query", "demoQueryGet"),
];

pub(super) fn demo<H: Demo>(handler: H) -> Branch {
    Branch::new(DEMO, handler, dispatch_demo)
}

fn dispatch_demo<'a, H: Demo>(h: &'a H, r: &'a Request, route: usize) -> Result<Pending<'a>, Refusal> {
    Ok(match route {
        0 => object(h.item_get(r, path(r, 0)?)),
        1 => object(h.item_put(r, path(r, 0)?, body(r)?)),
        2 => object(h.item_part_get(r, path(r, 0)?)),
        3 => object(h.item_stop_get(r)),
        4 => envelope(h.name_get(r)),
        5 => object(h.name_put(r, body(r)?)),
        6 => object(h.variable_get(r, path(r, 0)?, path(r, 1)?)),
        7 => object(h.paragraph_get(r, path(r, 0)?, path(r, 1)?)),
        8 => object(h.query_get(r, query(r)?)),
        _ => return unknown(r),
    })
}

pub(super) trait Other: Send + Sync + 'static {
    fn get(&self, request: &Request) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
}

const OTHER: &[Route] = &[Route::get("/other", "otherGet")];

pub(super) fn other<H: Other>(handler: H) -> Branch {
    Branch::new(OTHER, handler, dispatch_other)
}

fn dispatch_other<'a, H: Other>(h: &'a H, r: &'a Request, route: usize) -> Result<Pending<'a>, Refusal> {
    Ok(match route {
        0 => envelope(h.get(r)),
        _ => return unknown(r),
    })
}

pub(super) struct Meter;

impl Demo for Meter {
    async fn name_get(&self, _request: &Request) -> Reply<String> {
        Ok(crate::server::Answer::new("lab".to_owned()).etag("7"))
    }
    async fn name_put(&self, _request: &Request, body: String) -> Reply<Status> {
        if body.is_empty() {
            return Err(Refusal::meter_error("the name is empty"));
        }
        Ok(Status { status: format!("named {body}") }.into())
    }
    async fn item_stop_get(&self, _request: &Request) -> Reply<String> {
        Ok("the word stop".to_owned().into())
    }
    async fn item_get(&self, _request: &Request, idx: u64) -> Reply<String> {
        Ok(format!("item {idx}").into())
    }
    async fn item_put(&self, _request: &Request, _idx: u64, body: Item) -> Reply<u64> {
        Ok(body.list.iter().map(|port| u64::from(port.port)).sum::<u64>().into())
    }
    async fn item_part_get(&self, _request: &Request, idx: u64) -> Reply<String> {
        Ok(format!("part of {idx}").into())
    }
    async fn variable_get(&self, _request: &Request, section: String, variable: String) -> Reply<String> {
        Ok(format!("variable {variable} of {section}").into())
    }
    async fn paragraph_get(&self, _request: &Request, section: String, paragraph: String) -> Reply<String> {
        Ok(format!("paragraph {paragraph} of {section}").into())
    }
    async fn query_get(&self, _request: &Request, query: DemoQuery) -> Reply<String> {
        let DemoQuery { rate, reg, max, n, list, json, .. } = query;
        let json = json.unwrap_or_default();
        Ok(format!("rate {rate} reg {reg:?} max {max:?} n {n:?} list {list:?} json {json}").into())
    }
}

impl Other for Meter {}
