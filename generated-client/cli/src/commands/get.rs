//! `egauge get`.

use clap::Args;
use egauge_webapi::runtime::Method;
use egauge_webapi::{Call, Http, Json, Map};
use percent_encoding::percent_decode_str;

use super::Context;
use crate::failure::Failure;

#[derive(Args)]
#[command(after_help = "The `result` of a reply is shown, or else all of it. A `+` is a plus, not a space.")]
pub(crate) struct Get {
    /// The path below the API's root, with a query if need be: /config/net/hostname, '/register?reg=all&rate'
    path: String,
}

impl Get {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let (path, query) = self.path.split_once('?').unwrap_or((&self.path, ""));
        let mut call: Call<Http, Map<Json>> = context.meter.raw(Method::GET, path).reply_object();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let plain = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
            call = call.query(plain(name), plain(value));
        }
        let reply = call.await?;
        match reply.get("result") {
            Some(result) => context.out.json(result),
            None => context.out.json(&Json::Object(reply)),
        }
    }
}
