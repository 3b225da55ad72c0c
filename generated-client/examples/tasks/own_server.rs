//! A server that answers `/config/net` and `/register` from a struct, within an axum application.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use egauge_webapi::models::{
    ConfigNet, RegisterGetReply, RegisterResponseObject, RegisterResponseRegister, StatusObject,
};
use egauge_webapi::server::{self, Answer, Refusal, Reply, Request, Router, View};
use egauge_webapi::{TextOr, Timestamp};

#[derive(Debug)]
struct State {
    hostname: String,
    /// Names of registers and their power in W.
    power: Vec<(String, f64)>,
}

#[derive(Clone, Debug)]
struct Lab(Arc<Mutex<State>>);

impl Lab {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl server::config::Net for Lab {
    async fn get(&self, _: &Request, view: View) -> Reply<ConfigNet> {
        // `show` applies `filter` and `max-depth`.
        view.show(&ConfigNet::default().hostname(&self.state().hostname))
    }

    async fn hostname_get(&self, _: &Request) -> Reply<String> {
        let hostname = self.state().hostname.clone();
        // The tag changes with the value; `If-Match` is compared in `hostname_put`.
        Ok(Answer::new(hostname.clone()).etag(hostname))
    }

    async fn hostname_put(&self, request: &Request, hostname: String) -> Reply<StatusObject> {
        let mut state = self.state();
        let tag = request.headers().get("if-match");
        if tag.is_some_and(|tag| *tag != format!("\"{}\"", state.hostname)) {
            return Err(Refusal::new(http::StatusCode::PRECONDITION_FAILED, "the hostname has changed"));
        }
        state.hostname = hostname;
        Ok(Answer::ok())
    }
}

impl server::Register for Lab {
    async fn get(&self, _: &Request, query: server::RegisterGetQuery) -> Reply<TextOr<RegisterGetReply>> {
        let mut reply = RegisterResponseObject::default();
        reply.ts = Some(Timestamp::from(SystemTime::now()));
        let registers = self
            .state()
            .power
            .iter()
            .enumerate()
            .map(|(index, (name, power))| {
                let mut register = RegisterResponseRegister::new(index as u64, name, "P");
                register.rate = query.rate.then_some(*power);
                register
            })
            .collect();
        reply.registers = Some(registers);
        Ok(TextOr::Value(RegisterGetReply::RegisterResponse(reply)).into())
    }
}

pub fn app(hostname: &str) -> axum::Router {
    let power = vec![("Grid".to_owned(), 230.0), ("Solar".to_owned(), -1500.0)];
    let lab = Lab(Arc::new(Mutex::new(State { hostname: hostname.to_owned(), power })));
    let router = Router::new().mount(server::config::net(lab.clone())).mount(server::register(lab));
    axum::Router::new().nest_service("/api", router)
}
