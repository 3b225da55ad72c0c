//! `/register`: its reply as one object.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::time::{TimeOffset, TimeRange};
//!
//! let hour = TimeRange::last(TimeOffset::hours(1)).every(TimeOffset::minutes(1));
//! let reply = meter.register().get().time(hour).object().await?;
//! for range in reply.ranges.iter().flatten() {
//!     println!("{:?} from {:?} back", range.rows, range.ts);
//! }
//! # Ok(())
//! # }
//! ```

use crate::models::{RegisterGetReply, RegisterResponseObject};
use crate::runtime::reply::{self, Variant};
use crate::runtime::{Call, TextOr};

impl<C, Q> Call<C, TextOr<RegisterGetReply>, Q> {
    /// The reply as the object of registers and ranges that it is without `format` and without a condition. Anything
    /// else is an error.
    pub fn object(self) -> Call<C, RegisterResponseObject, Q> {
        self.decoding(reply::variant::<RegisterGetReply, RegisterResponseObject>)
    }
}

impl Variant<RegisterGetReply> for RegisterResponseObject {
    const EXPECTED: &'static str = "an object of registers";

    fn of(reply: RegisterGetReply) -> Option<Self> {
        match reply {
            RegisterGetReply::RegisterResponse(object) => Some(object),
            _ => None,
        }
    }
}
