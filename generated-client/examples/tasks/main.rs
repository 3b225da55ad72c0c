//! Nineteen tasks, a file each, less what the other examples show: `cargo run --example tasks --features server -- alert`
//!
//! The guide has the list. `EGAUGE_URL`, `EGAUGE_USER` and `EGAUGE_PASSWORD` name the meter.

use std::env;
use std::io::stdout;

#[path = "../common/mod.rs"]
mod common;

pub mod alert;
pub mod document_server;
pub mod errors;
pub mod firmware;
pub mod modbus;
pub mod over_hyper;
pub mod own_server;
pub mod plain_registers;
pub mod reboot;
pub mod register_settings;
pub mod restore;
pub mod users;
pub mod virtual_register;
pub mod watch;

use common::Failure;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let task = common::argument("the name of a task, such as alert")?;
    let argument = |what: &str| env::args().nth(2).ok_or_else(|| Failure::from(format!("give {what}")));
    // Servers of one's own need no meter.
    match task.as_str() {
        "own_server" => return serve(own_server::app("lab")).await,
        "document_server" => return serve(document_server::app("lab")?).await,
        "over_hyper" => {
            let [address, user] = [common::variable("EGAUGE_URL")?, common::variable("EGAUGE_USER")?];
            return over_hyper::run(&address, &user, &common::variable("EGAUGE_PASSWORD")?, &mut stdout())
                .await;
        }
        _ => {}
    }
    let (meter, out) = (common::meter()?.build()?, &mut stdout());
    match task.as_str() {
        "alert" => alert::run(&meter, &argument("the name of an alert function")?, out).await,
        "errors" => errors::run(&meter, out).await,
        "firmware" => firmware::run(&meter, out).await,
        "modbus" => modbus::run(&meter, &argument("the name of a map")?, out).await,
        "plain_registers" => plain_registers::run(&meter, out).await,
        "reboot" => reboot::run(&meter, out).await,
        "register_settings" => {
            register_settings::run(&meter, &argument("the name of a register")?, out).await
        }
        "restore" => {
            let file = std::fs::File::open(argument("a file that a backup was written to")?)?;
            restore::run(&meter, std::io::BufReader::new(file), out).await
        }
        "users" => users::run(&meter, &common::variable("EGAUGE_URL")?, &argument("a password")?, out).await,
        "virtual_register" => virtual_register::run(&meter, out).await,
        "watch" => watch::run(&meter, usize::MAX, std::time::Duration::from_secs(10), out).await.map(drop),
        other => Err(format!("there is no task `{other}`; each file in examples/tasks is one").into()),
    }
}

async fn serve(app: axum::Router) -> Result<(), Failure> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}/api/config/net/hostname", listener.local_addr()?);
    Ok(axum::serve(listener, app).await?)
}
