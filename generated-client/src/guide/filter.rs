//! Reading a part of a value: filters and depth.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::Filter;
//!
//! // GET /config/net?filter={hostname,ntp}
//! let net = meter.config().net().get().filter(Filter::members(["hostname", "ntp"])).await?;
//! println!("{:?} {:?}", net.hostname, net.ntp);
//! // GET /config?max-depth=1: the names of the members, as JSON.
//! println!("{}", meter.config().get().max_depth(1).await?);
//! # Ok(())
//! # }
//! ```
//!
//! With a filter, the reply still has the value's type: members that are left out are `None`, and a filter that leaves out
//! a required member makes the reply an error. A member that does not exist, as in `{nosuch}`, is no error on the simulated
//! meter: all members are `None`. `max_depth` changes types, so its reply is [`Json`](crate::Json).
//!
//! # Filters
//!
//! | filter | what is left |
//! |---|---|
//! | `{a,b}` | members `a` and `b` of an object |
//! | `[0,3:5]` | elements 0, 3, 4 and 5 of an array |
//! | `{}`, `[]` | everything; useful with a filter behind it |
//! | `[{addr}]` | of every element, the member `addr` |
//! | `{reg[7:8{addr}]}` | of the member `reg`, elements 7 and 8; of each, `addr` |
//! | `{(a,b){c}}` | of the members `a` and `b`, the member `c` |
//!
//! A name may consist of letters, digits and `-._~`; any other character is written `%HH`. There are no blanks.
//! [`Filter`](crate::Filter) escapes names, and the client encodes braces for the URL.
//!
//! # Depth
//!
//! `max-depth` cuts a value at a level: an object there becomes the list of its members' names, an array becomes its
//! length. With `max-depth=2`, `{"net": {"hostname": "lab", "ntp": {}}, "list": [1, 2, 3]}` becomes
//! `{"net": ["hostname", "ntp"], "list": 3}`.
