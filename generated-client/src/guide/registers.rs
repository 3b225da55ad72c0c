//! Registers: names, types, counters and rates.
//!
//! A register is a column of the meter's database. A physical one is measured or fetched; a virtual one is computed (see
//! [`formulas`](super::formulas)).
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "readings"))]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! // In units: what the house uses.
//! let now = meter.readings().await?;
//! println!("{}", now.get("use")?.quantity.scaled());
//!
//! // The physical ones, as the meter sends them: GET /register?rate
//! let reply = meter.register().get().rate().object().await?;
//! for register in reply.registers.unwrap_or_default() {
//!     println!("{} ({}): {:?}", register.name, register.idx, register.rate);
//! }
//!
//! // The settings of one.
//! let settings = meter.config().register().physical().reg("Grid").get().await?;
//! println!("{:?}", settings.value);
//! # Ok(())
//! # }
//! ```
//!
//! # What the house uses
//!
//! Some names of virtual registers have a meaning of their own:
//!
//! | name | meaning |
//! |---|---|
//! | `use` | the power that the site uses |
//! | `gen` | the power that is generated on site, such as solar power |
//! | `bat` | the power from the site's batteries; negative while they are charged |
//! | `bat_el` | the energy left in the batteries |
//!
//! A meter has those that somebody set up. `Grid` is a usual name, without a documented meaning, for a physical register of
//! the exchange with the utility: negative while the house feeds in. So `Grid` is not what the house uses: that
//! is `use`, often `Grid` and the generated power together.
//!
//! # Names
//!
//! A name is not empty, has no control character, no `.` and no `,`, and is not made of digits alone. A virtual
//! register may have one dot in its name, after the name of a view: `apt1.cooktop` is the register `cooktop` of the view `apt1`. A view
//! groups registers, and a user with `restricted_view` sees the view of its own name alone.
//!
//! This is the document's rule for names in `/config/register`; whether a meter refuses others is not documented. The
//! simulated meter takes any name, and has a physical register with a view, `env.Temperature`. So take the names that a
//! meter lists as they are, and keep to the rule for new ones.
//!
//! The last character of the name of a **local power register** (type `P`) says what is counted:
//!
//! | suffix | counts |
//! |---|---|
//! | none | net power; the counter can fall |
//! | `+` | positive power alone |
//! | `-` | negative power alone |
//! | `\|` | the absolute value |
//! | `*` | apparent power: required for type `S`, and allowed only there |
//!
//! Registers that an expression computes (see [`escript`](super::escript)) have no suffix.
//!
//! # Selection: from a name to an index
//!
//! A request selects registers by index, and only the meter knows which name has which. Ask it first:
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "services"))]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! let registers = meter.register().get().object().await?.registers.unwrap_or_default();
//! let index = |name: &str| {
//!     let found = registers.iter().find(|register| register.name == name);
//!     found.map(|register| register.idx).ok_or(format!("no register {name}"))
//! };
//! let reg = format!("{}+{}", index("Grid")?, index("Solar")?);
//! // The reply has the order of the indices, whatever the order in `reg`.
//! let two = meter.register().get().reg(&reg).rate().object().await?;
//! # drop(two);
//! # Ok(())
//! # }
//! ```
//!
//! - `reg` takes `3`, `0:7`, `all`, `none`, joined by `+` and `-`. `view` takes `=kitchen`, `+kitchen`, `-kitchen`. Both may
//!   be repeated, and apply in the order of the calls. `reg=none` gives the time alone.
//! - **Virtual registers have indices too.** Without `.r#virtual(..)` they
//!   are left out without an error, also where `reg` names them; where nothing else is selected, `registers` and `ranges`
//!   are absent. On the simulated meter, 0 is `use` and 1 is `gen`, so that `reg("0:1")` alone gives nothing.
//! - An index changes when registers are added or removed. The `did`, the database id, stays; virtual registers have none.
//!
//! # Counters
//!
//! The database holds a signed 64-bit counter for each register: rate divided by quantum, summed over seconds. So
//!
//! `average rate = (counter at the end - counter at the start) · quantum / seconds`
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "services"))]
//! # async fn run(meter: egauge_webapi::Meter, reg: &str) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::models::RegisterRow;
//! use egauge_webapi::time::{TimeOffset, TimeRange};
//!
//! // The last hour by minutes, of the registers that `reg` selects.
//! let hour = TimeRange::last(TimeOffset::hours(1)).every(TimeOffset::minutes(1));
//! let reply = meter.register().get().reg(reg).time(hour).object().await?;
//! for range in reply.ranges.iter().flatten() {
//!     let (Some(rows), Some(step)) = (&range.rows, range.delta) else { continue };
//!     // The youngest row comes first, so a minute is a row less the next one.
//!     for minute in rows.windows(2) {
//!         for (after, before) in minute[0].iter().zip(&minute[1]) {
//!             use RegisterRow::Value;
//!             let (Value(after), Value(before)) = (after, before) else { continue };
//!             println!("{} W on average", after.wrapping_sub(*before) as f64 / step);
//!         }
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Take differences with [`Int64::wrapping_sub`](crate::Int64::wrapping_sub), since a counter starts over at the limits of
//! 64 bits. [`meter.history()`](crate::Meter::history) does all of this. Counters begin at the epoch, or with `raw` when the database was created. Type `d` (a discrete number) is
//! stored as it is and never summed. `delta` makes the meter send the first row whole, and then changes.
//!
//! | type | quantity | unit of the rate | quantum |
//! |---|---|---|---|
//! | `P`, `S`, `var` | active, apparent, reactive power | W, VA, var | 1 |
//! | `V`, `I`, `F` | voltage, current, frequency | V, A, Hz | 0.001 |
//! | `T`, `h`, `%`, `THD` | temperature, humidity, percentage, distortion | °C, %, %, % | 0.001 |
//! | `Q`, `Qv`, `Qe` | mass flow, volume flow, charge | g/s, m³/s, Ah | 1, 10⁻⁹, 0.001 |
//! | `m`, `v`, `a`, `ppm`, `aq` | mass, speed, angle, concentration, air quality | g, m/s, °, ppm, s | 0.001 |
//! | `Pa`, `R`, `Ee` | pressure, resistance, irradiance | Pa, Ω, W/m² | 1 |
//! | `#`, `#3`, `d` | number, number with 3 decimals, discrete number | none | 1, 0.001, 1 |
//! | `$` | money | the currency per second | 2⁻²⁹ |
//!
//! The currency is the variable `default.currency_symbol` of the section `global` in `/config/var`, `$` if there is none.
//! Firmware has types that no document lists; [`services::units`](crate::services::units) knows those of the vendor's own
//! client.
