//! `/sys/status/{token}`: how far a command is.

use std::sync::Arc;

use egauge_webapi::models::{SysStatusToken, SysStatusTokenResult};
use egauge_webapi::runtime::{Map, Timestamp};
use egauge_webapi::server::{self, Refusal, Reply, Request, View};

use super::machine::Machine;

/// The commands in progress of a machine.
#[derive(Clone)]
pub(super) struct Progress(pub(super) Arc<Machine>);

impl Progress {
    fn look(&self, token: &str) -> Result<SysStatusToken, Refusal> {
        self.0.status(token).ok_or_else(|| Refusal::not_found("no command has this token"))
    }
}

/// Answers the member of a status; where there is none, its empty value.
macro_rules! members {
    ($($method:ident $member:ident: $type:ty),*) => {$(
        async fn $method(&self, _: &Request, token: String) -> Reply<$type> {
            Ok(self.look(&token)?.$member.unwrap_or_default().into())
        }
    )*};
}

impl server::sys::Status for Progress {
    /// Without tokens: a client with a token could cancel the command.
    async fn get(&self, _: &Request, _: View) -> Reply<Map<SysStatusToken>> {
        Ok(Map::new().into())
    }

    async fn token_get(&self, _: &Request, token: String, view: View) -> Reply<SysStatusToken> {
        view.show(&self.look(&token)?)
    }

    async fn token_args_get(&self, _: &Request, token: String, view: View) -> Reply<Vec<String>> {
        view.show(&self.look(&token)?.args.unwrap_or_default())
    }

    async fn token_args_idx_get(&self, _: &Request, token: String, idx: u64) -> Reply<String> {
        let texts = self.look(&token)?.args.unwrap_or_default();
        let text = usize::try_from(idx).ok().and_then(|idx| texts.get(idx));
        Ok(text.ok_or_else(|| Refusal::not_found(format!("there is no text {idx}")))?.clone().into())
    }

    members!(
        token_done_get done: bool,
        token_error_get error: String,
        token_info_get info: String,
        token_progress_get progress: f64,
        token_ts_get ts: Timestamp
    );

    async fn token_result_get(&self, _: &Request, token: String) -> Reply<SysStatusTokenResult> {
        let result = self.look(&token)?.result;
        Ok(result.ok_or_else(|| Refusal::meter_error("this command has no result"))?.into())
    }
}
