//! `/register`: the meter's registers, now and in the past.
//!
//! What a meter's document leaves open is decided like this. With `delta`, a row is what the row before it in the
//! reply has to be changed by, also across ranges: as rows go from young to old, a counter that counts up gives
//! negative changes. In CSV, power is the counter in kWh, and anything else is the average since the row before in
//! the database. The demand of a row is that of the time since the next older row of its range. `noHTTP` is refused, and so is a request for more than [`MOST_VALUES`] values. A user with `restricted_view` is
//! answered as if there were no other registers than those of the view of the user's name.

mod csv;
mod demand;
mod range;
mod select;
mod time;

use std::fmt;

use tokio::task::yield_now;

use self::demand::{Demand, Peak};
use self::range::{Range, Row};
use self::select::Selection;
use self::time::Moment;
use super::clock::SECOND;
use super::history::Rows;
use super::house::{House, Register};
use egauge_webapi::models::{
    RegisterConditionObject, RegisterDemandObject, RegisterDemandPeak, RegisterGetFormat, RegisterGetReply,
    RegisterGetVirtual, RegisterResponseObject, RegisterResponseRange, RegisterResponseRegister, RegisterRow,
};
use egauge_webapi::server::access::Identity;
use egauge_webapi::server::{self, Answer, Refusal, RegisterGetQuery, Reply, Request};
use egauge_webapi::{Int64, TextOr, Timestamp};

/// How many values a reply has at most, rows times columns.
pub const MOST_VALUES: usize = 600_000;

/// The number of rows before the task yields.
const TURN: usize = 256;

/// `/register` of a house.
#[derive(Clone, Debug)]
pub struct Registers {
    house: House,
}

impl Registers {
    /// The registers of this house.
    pub fn new(house: &House) -> Self {
        Self { house: house.clone() }
    }
}

impl server::Register for Registers {
    async fn get(&self, request: &Request, query: RegisterGetQuery) -> Reply<TextOr<RegisterGetReply>> {
        let user = request.extensions().get::<Identity>().filter(|user| user.is_restricted());
        let inquiry = Inquiry::new(&self.house, query, user.map(Identity::user)).map_err(Invalid::refuse)?;
        let answer = inquiry.answer().await.map_err(Invalid::refuse)?;
        let is_download = matches!(answer, TextOr::Text(_));
        let answer = Answer::new(answer);
        Ok(match inquiry.query.filename {
            Some(name) if is_download => answer.file_name(name),
            _ => answer,
        })
    }
}

/// A request that makes no sense: what was asked, and what is wrong with it.
#[derive(Debug)]
struct Invalid(String);

impl Invalid {
    fn new(what: &str, text: &str, why: impl fmt::Display) -> Self {
        let shown: String = text.chars().take(80).collect();
        Self(format!("{what} `{shown}`: {why}"))
    }

    fn refuse(self) -> Refusal {
        Refusal::meter_error(self.0)
    }
}

/// A request, and what it is about.
struct Inquiry<'a> {
    house: &'a House,
    query: RegisterGetQuery,
    moment: Moment,
    columns: Vec<Column>,
    listed: Vec<Register>,
    ranges: Vec<Range>,
    demand: Option<Demand>,
    max_rows: Option<usize>,
    /// How CSV writes times.
    time_format: String,
}

/// A register whose values are in rows.
#[derive(Clone)]
struct Column {
    register: Register,
    /// What its counter had counted before it began to be shown.
    before: i64,
}

impl<'a> Inquiry<'a> {
    /// `view` is the one whose registers alone the user may see, if there is one.
    fn new(house: &'a House, query: RegisterGetQuery, view: Option<&str>) -> Result<Self, Invalid> {
        if query.no_http {
            return Err(Invalid("noHTTP: this meter does not answer without HTTP".to_owned()));
        }
        let mut moment = Moment::new(house.clock().now_nanos(), house.calendar());
        let registers = house.registers();
        let shown = registers.iter().filter(|register| view.is_none_or(|view| register.view() == Some(view)));
        let mut selection = Selection::all(shown.cloned().collect());
        let mut ranges = Vec::new();
        let mut time_format = csv::TIME_FORMAT.to_owned();
        // What comes later in the query stands on what came before.
        for (name, value) in query.pairs.pairs() {
            let value = value.unwrap_or_default();
            match name {
                "reg" => selection.reg(value)?,
                "view" => selection.view(value)?,
                "ts" => time_format = moment.read_ts(value)?.unwrap_or(time_format),
                "time" => {
                    for range in value.split(',') {
                        ranges.push(Range::parse(range, &moment)?);
                    }
                }
                _ => {}
            }
        }
        let demand = query.demand.as_deref().map(Demand::parse).transpose()?;
        let max_rows = max_rows(&query)?;
        let selected = selection.finish(query.r#virtual.as_ref())?;
        let before = |register: &Register| match query.raw {
            true => 0,
            false => house.history().before(house, register, moment.calendar.epoch),
        };
        let columns = selected
            .columns
            .into_iter()
            .map(|register| Column { before: before(&register), register })
            .collect();
        Ok(Self {
            house,
            query,
            moment,
            columns,
            listed: selected.listed,
            ranges,
            demand,
            max_rows,
            time_format,
        })
    }

    async fn answer(&self) -> Result<TextOr<RegisterGetReply>, Invalid> {
        if let Some(condition) = self.query.condition.as_deref() {
            let (holds, current) = self.moment.condition(condition)?;
            if !holds {
                let reply = filled!(RegisterConditionObject {
                    current: Some(Timestamp::from_unix_nanos(current)),
                    result: Some(false),
                });
                return Ok(TextOr::Value(RegisterGetReply::RegisterCondition(reply)));
            }
        }
        match &self.query.format {
            None | Some(RegisterGetFormat::Json) => {
                self.json().await.map(RegisterGetReply::RegisterResponse).map(TextOr::Value)
            }
            Some(RegisterGetFormat::Csv) => self.csv().await.map(TextOr::Text),
            Some(RegisterGetFormat::Backup) => self.backup().await.map(TextOr::Text),
            Some(format) => Err(Invalid::new("format", format.as_str(), "this meter does not write it")),
        }
    }

    async fn json(&self) -> Result<RegisterResponseObject, Invalid> {
        let mut reply =
            filled!(RegisterResponseObject { ts: Some(Timestamp::from_unix_nanos(self.moment.measured)) });
        if !self.listed.is_empty() {
            reply.registers = Some(self.listed.iter().map(|register| self.info(register)).collect());
        }
        if !self.ranges.is_empty() && !self.columns.is_empty() {
            reply.ranges = Some(self.json_ranges().await?);
        }
        Ok(reply)
    }

    async fn json_ranges(&self) -> Result<Vec<RegisterResponseRange>, Invalid> {
        let mut ranges = Vec::new();
        let mut previous = None;
        let mut made = 0;
        for rows in self.rows()? {
            for run in range::runs(&rows) {
                let mut range = filled!(RegisterResponseRange {
                    ts: run.rows.first().map(|row| Timestamp::from_unix_seconds(row.second)),
                    delta: Some(run.delta as f64),
                });
                let mut values = Vec::with_capacity(run.rows.len());
                for row in run.rows {
                    values.push(self.json_row(row, &mut previous));
                    made += 1;
                    if made % TURN == 0 {
                        yield_now().await;
                    }
                }
                range.rows = Some(values);
                ranges.push(range);
            }
        }
        Ok(ranges)
    }

    fn json_row(&self, row: &Row, previous: &mut Option<Vec<i64>>) -> Vec<RegisterRow> {
        let counters = self.counters(row.second);
        let before = previous.take().unwrap_or_else(|| vec![0; counters.len()]);
        let value = |((column, counter), before): ((&Column, &i64), i64)| {
            let value = Int64(counter.wrapping_sub(before));
            match &self.demand {
                None => RegisterRow::Value(value),
                Some(demand) => {
                    let mut object = RegisterDemandObject::new(value);
                    object.peak = self.peak(demand, column, row).map(|peak| {
                        let rate = self.demand_rate(demand, column, peak);
                        RegisterDemandPeak::new(rate, row.second - peak.begin)
                    });
                    object.into()
                }
            }
        };
        let values = self.columns.iter().zip(&counters).zip(before).map(value).collect();
        if self.query.delta {
            *previous = Some(counters);
        }
        values
    }

    fn info(&self, register: &Register) -> RegisterResponseRegister {
        let mut info = RegisterResponseRegister::new(register.idx, &*register.name, register.type_code);
        info.did = register.did();
        if self.query.r#virtual == Some(RegisterGetVirtual::Formula) {
            info.formula = register.formula();
        }
        // A meter that leaves the computing to its client knows no rate either.
        if self.query.rate && info.formula.is_none() {
            info.rate = Some(self.house.rate(register, Timestamp::from_unix_nanos(self.moment.measured)));
        }
        info
    }

    /// What a column shows at a second.
    fn counter(&self, column: &Column, second: i64) -> i64 {
        let nanos = second.saturating_mul(SECOND);
        self.house.history().counter(self.house, &column.register, nanos).wrapping_sub(column.before)
    }

    fn counters(&self, second: i64) -> Vec<i64> {
        self.columns.iter().map(|column| self.counter(column, second)).collect()
    }

    fn peak(&self, demand: &Demand, column: &Column, row: &Row) -> Option<Peak> {
        let first = self.existing().first();
        demand.peak(row.second, row.period, first, |second| self.counter(column, second))
    }

    fn demand_rate(&self, demand: &Demand, column: &Column, peak: Peak) -> f64 {
        peak.change as f64 * column.register.quantum() / demand.interval() as f64
    }

    fn existing(&self) -> Rows<'a> {
        Rows::new(self.house.history(), self.moment.calendar.epoch, self.moment.measured)
    }

    /// The rows of each range, as many as are wanted.
    fn rows(&self) -> Result<Vec<Vec<Row>>, Invalid> {
        let most = MOST_VALUES / self.columns.len().max(1);
        let wanted = self.max_rows.unwrap_or(usize::MAX);
        let mut left = wanted.min(most);
        let mut ranges = Vec::with_capacity(self.ranges.len());
        for range in &self.ranges {
            let (rows, more) = range.rows(self.existing(), left);
            if more && wanted > most {
                return Err(Invalid(format!(
                    "time: more than {MOST_VALUES} values; ask for fewer registers, a shorter time or a wider step"
                )));
            }
            left -= rows.len();
            ranges.push(rows);
        }
        if let Some(demand) = &self.demand {
            let work: i64 = ranges.iter().flatten().map(|row| demand.work(row.period)).sum();
            let columns = i64::try_from(self.columns.len()).unwrap_or(i64::MAX);
            if work.saturating_mul(columns) > demand::MOST {
                return Err(Invalid(
                    "demand: too long a time; ask for less of it, or fewer registers".to_owned(),
                ));
            }
        }
        Ok(ranges)
    }
}

/// A later firmware's parameter, which clients send already.
fn max_rows(query: &RegisterGetQuery) -> Result<Option<usize>, Invalid> {
    let Some((_, value)) = query.pairs.pairs().filter(|(name, _)| *name == "max-rows").last() else {
        return Ok(None);
    };
    let value = value.unwrap_or_default();
    match value.parse() {
        Ok(rows @ 1..) => Ok(Some(rows)),
        _ => Err(Invalid::new("max-rows", value, "must be a whole number of at least 1")),
    }
}
