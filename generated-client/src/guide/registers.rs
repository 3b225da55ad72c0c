//! Registers: names, types, counters and rates.
//!
//! A register is a column of the meter's database. A physical one is measured or fetched; a virtual one is computed (see
//! [`formulas`](super::formulas)).
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "readings"))]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! // In units.
//! let now = meter.readings().await?;
//! println!("{}", now.get("Grid")?.quantity.scaled());
//!
//! // As the meter sends them: GET /register?reg=3%2B5&rate
//! let reply = meter.register().get().reg("3+5").rate().object().await?;
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
//! # Names
//!
//! A name is not empty, has no control character, no `.` and no `,`, and is not made of digits alone. The last character of
//! the name of a **local power register** (type `P`) says what is counted:
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
//! In a request that names views, `apt1.cooktop` is the register `cooktop` of the view `apt1`: a view groups registers, and
//! a user with `restricted_view` sees the view of its own name alone.
//!
//! # Selection
//!
//! `reg` selects by index: `3`, `0:7`, `all`, `none`, joined by `+` and `-`. `view` selects by view: `=kitchen`,
//! `+kitchen`, `-kitchen`. Both may be repeated, and apply in the order of the calls. `reg=none` gives the time alone.
//! Indices change when registers are added or removed; the `did`, the database id, does not.
//!
//! # Counters
//!
//! The database holds a signed 64-bit counter for each register: rate divided by quantum, summed over seconds. So
//!
//! `average rate = (counter at the end - counter at the start) · quantum / seconds`
//!
//! Take differences with [`Int64::wrapping_sub`](crate::Int64::wrapping_sub), since a counter starts over at the limits of
//! 64 bits. Counters begin at the epoch, or with `raw` when the database was created. Type `d` (a discrete number) is
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
