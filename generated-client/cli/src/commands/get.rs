//! `egauge get`.

use clap::Args;
use egauge_webapi::runtime::{Method, TextOr};
use egauge_webapi::{Call, Http, Json, Map};
use percent_encoding::percent_decode_str;

use super::Context;
use crate::connect::host;
use crate::failure::Failure;

#[derive(Args)]
#[command(
    after_help = "The command prints the `result` of a reply, or the whole reply if it has none. A `+` in the query is a plus, not \
                    a space."
)]
pub(crate) struct Get {
    /// The path below the API's root, with an optional query: config/net/hostname, '/register?reg=all&rate'
    path: String,
    /// Return only these members, in the syntax of the meter's filters: '{hostname,dhcp}'
    #[arg(long, value_name = "FILTER")]
    filter: Option<String>,
    /// Return at most this number of levels below the path; the meter replaces deeper ones by names and counts
    #[arg(long, value_name = "LEVELS")]
    max_depth: Option<u64>,
}

impl Get {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let (path, query) = self.path.split_once('?').unwrap_or((&self.path, ""));
        let path = below_root(path, &context.target.url)?;
        let draft = context.meter.raw(Method::GET, &path);
        let mut call: Call<Http, TextOr<Map<Json>>> = draft.reply_text_or_object();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let plain = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
            call = call.query(plain(name), plain(value));
        }
        if let Some(filter) = &self.filter {
            call = call.query("filter", filter);
        }
        if let Some(levels) = self.max_depth {
            call = call.query("max-depth", levels);
        }
        match call.await? {
            TextOr::Value(reply) => match reply.get("result") {
                Some(result) => context.out.json(result),
                None => context.out.json(&Json::Object(reply)),
            },
            // A reply other than JSON, such as CSV, is printed unchanged.
            TextOr::Text(text) => {
                let end = if text.ends_with('\n') { "" } else { "\n" };
                context.out.csv(&format!("{text}{end}"))
            }
        }
    }
}

/// A path with one leading slash, and without the root `/api`.
/// An address of the meter, as in a browser, is a path, too.
pub(super) fn below_root(path: &str, meter: &str) -> Result<String, Failure> {
    let path = match path.split_once("://") {
        Some((_, rest)) if host(path) == host(meter) => rest.split_once('/').map_or("", |(_, path)| path),
        Some(_) => {
            let what =
                format!("the path `{path}` is an address of another host than the meter {}", host(meter));
            return Err(
                Failure::usage(what).attempt("give a path such as /config/net/hostname, and --meter URL")
            );
        }
        None => path,
    };
    let path = path.strip_prefix('/').unwrap_or(path);
    let path = path.strip_prefix("api/").unwrap_or(path);
    Ok(format!("/{path}"))
}

#[cfg(test)]
mod tests {
    use super::below_root;

    #[test]
    fn paths_as_people_copy_them() {
        for path in
            ["/config/net", "config/net", "/api/config/net", "api/config/net", "http://a:81/api/config/net"]
        {
            assert_eq!(below_root(path, "http://a:81/").ok().as_deref(), Some("/config/net"), "{path}");
        }
        assert_eq!(below_root("/apiary", "a").ok().as_deref(), Some("/apiary"));
        assert!(below_root("http://b:81/api/config/net", "http://a:81").is_err());
    }
}
