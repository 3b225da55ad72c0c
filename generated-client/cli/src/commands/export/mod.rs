//! `egauge export`.

mod exposition;
mod names;
mod scrape;
mod server;

use std::net::SocketAddr;

use clap::{Args, Subcommand};
use tokio::net::TcpListener;

use super::Context;
use crate::failure::Failure;
use exposition::Exposition;
use scrape::Meters;

#[derive(Subcommand)]
pub(crate) enum Export {
    /// Serves all registers of one or several meters at /metrics, for Prometheus to scrape
    Prometheus(Prometheus),
}

#[derive(Args)]
#[command(after_help = "Each register has a gauge of its rate, such as egauge_power_watts{meter=\"home\",\
                  register=\"Grid\"}. Energies, masses, volumes and money also have a gauge of the meter's counter, and \
                  two counters of its increase (sign=\"positive\") and decrease (sign=\"negative\") since this program \
                  was started.\n\nIn prometheus.yml:\n\n  scrape_configs:\n  - job_name: egauge\n    \
                  static_configs: [{targets: ['127.0.0.1:9747']}]")]
pub(crate) struct Prometheus {
    /// The address to listen on; anyone who can connect to it can read the meters
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:9747", value_parser = listen)]
    listen: SocketAddr,
    /// Write the metrics once and exit, for the textfile collector
    #[arg(long, conflicts_with = "listen")]
    once: bool,
}

fn listen(text: &str) -> Result<SocketAddr, String> {
    text.parse()
        .map_err(|_| "expected an IP address and a port, such as 127.0.0.1:9747 or [::]:9747".to_owned())
}

impl Export {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let Self::Prometheus(prometheus) = self;
        let meters = Meters::new(context.all.clone());
        if prometheus.once {
            let mut exposition = Exposition::default();
            let is_complete = meters.scrape(&mut exposition).await;
            context.out.lines(&exposition.to_string())?;
            // A meter that did not answer is a metric, too: `egauge_up` is 0.
            return if is_complete { Ok(()) } else { Err(Failure::Unsound) };
        }
        let listener = TcpListener::bind(prometheus.listen).await.map_err(|error| {
            Failure::new(format!("cannot listen on {}: {error}", prometheus.listen))
                .attempt("give another address with --listen, such as 127.0.0.1:9748")
        })?;
        let address = listener.local_addr().unwrap_or(prometheus.listen);
        context.progress.end();
        context.out.lines(&format!("http://{address}/metrics\n"))?;
        context.out.flush()?;
        server::serve(listener, meters).await
    }
}
