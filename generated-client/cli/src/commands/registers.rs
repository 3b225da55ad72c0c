//! `egauge registers`.

use clap::Args;
use egauge_webapi::Json;
use egauge_webapi::models::RegisterGetVirtual;
use egauge_webapi::runtime::Plain;
use egauge_webapi::services::units::RegisterType;

use super::Context;
use crate::failure::Failure;
use crate::table;

#[derive(Args)]
pub(crate) struct List {
    /// Print the names only, one per line, for completion in a shell
    #[arg(long)]
    names: bool,
}

impl List {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let call = context.meter.register().get().r#virtual(RegisterGetVirtual::Formula);
        let reply = call.object().await?;
        let registers = reply.registers.unwrap_or_default();
        let unit = |code: &str| {
            RegisterType::from(code).rate_unit().map_or_else(String::new, |unit| unit.to_string())
        };
        if self.names {
            let names: String = registers.iter().map(|one| format!("{}\n", Plain(&one.name))).collect();
            return context.out.lines(&names);
        }
        if context.json {
            let all = registers.iter().map(|one| -> Json {
                let formula = one.formula.as_deref().map_or(Json::Null, Json::from);
                [
                    ("name", Json::from(one.name.as_str())),
                    ("type", Json::from(one.r#type.as_str())),
                    ("unit", Json::from(unit(&one.r#type))),
                    ("idx", Json::from(one.idx)),
                    ("formula", formula),
                ]
                .into_iter()
                .collect()
            });
            return context.out.json(&all.collect());
        }
        let mut rows = vec![["register", "type", "unit", "formula"].map(str::to_owned).to_vec()];
        rows.extend(registers.iter().map(|one| {
            vec![
                one.name.clone(),
                one.r#type.to_string(),
                unit(&one.r#type),
                one.formula.clone().unwrap_or_default(),
            ]
        }));
        context.out.lines(&table::left(&rows))
    }
}
