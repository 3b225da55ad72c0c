//! Every operation of the API, one after the other: what [`operations`] lists can be called with values
//! that are not known when a program is compiled, and through the same typed calls that programs make.
//!
//! It is what `egauge probe` is made of: a report of what a meter answers differently from the document.
//!
//! ```no_run
//! # #[cfg(feature = "probe")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::probe::{self, Given};
//!
//! for operation in probe::operations()? {
//!     let given = Given::new().path("name", "owner").path("idx", "0");
//!     let attempt = operation.attempt(&meter, &given)?;
//!     if !attempt.has_effect() {
//!         println!("{operation}: {:?}", attempt.send().await);
//!     }
//! }
//! # Ok(())
//! # }
//! ```

mod given;
mod row;
mod seen;

use std::fmt;

use ::http::Method;

use crate::generated::probes::ROWS;
use crate::runtime::{Error, Meter};

pub use self::given::Given;
pub use self::row::Attempt;
pub(crate) use self::row::{Row, Sent, absent, post, put, row};
pub use self::seen::Seen;

pub use crate::DOCUMENT;

/// An operation of the API.
#[derive(Clone, Debug)]
pub struct Operation {
    row: &'static Row,
    method: Method,
    template: String,
}

/// Every operation, in the order of the tree of resources.
///
/// # Errors
///
/// If a call cannot be composed, which a test of the crate rules out.
pub fn operations() -> Result<Vec<Operation>, Error> {
    // The client itself says where each call goes, so that a list of paths cannot differ from it.
    let meter = Meter::builder("http://localhost").build()?;
    let mut operations = Vec::new();
    for row in ROWS {
        for method in row.methods {
            let attempt = (row.call)(&meter, method, &Given::anything())?;
            let template = attempt.operation().template().to_owned();
            operations.push(Operation { row, method: method.clone(), template });
        }
    }
    Ok(operations)
}

impl Operation {
    /// Its HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path's template: `/config/user/{name}`.
    pub fn template(&self) -> &str {
        &self.template
    }

    /// Composes the call.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) if a value of the call is missing in `given`, or does not fit its type.
    pub fn attempt(&self, meter: &Meter, given: &Given) -> Result<Attempt, Error> {
        (self.row.call)(meter, &self.method, given)
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.template)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Json;
    use crate::runtime::ErrorKind;
    use std::collections::BTreeSet;

    #[test]
    fn every_operation_is_listed_once() {
        let operations = operations().unwrap();
        let names: BTreeSet<_> = operations.iter().map(ToString::to_string).collect();
        assert_eq!(names.len(), operations.len());
        if crate::API_VERSION == "4.6" {
            assert_eq!(operations.len(), 925);
        }
    }

    #[test]
    fn a_call_is_composed_from_what_is_given() {
        let meter = Meter::builder("http://localhost").build().unwrap();
        let target = |name: &str, given: Given| {
            let operations = operations().unwrap();
            let operation = operations.iter().find(|operation| operation.to_string() == name).unwrap();
            operation.attempt(&meter, &given).map(|attempt| attempt.target().to_owned())
        };
        let given = Given::new().query("env", Json::from_iter([Json::from("a"), Json::from("b")]));
        let given = given.query("rate", true).query("mean", false);
        assert_eq!(target("GET /local", given).unwrap(), "/api/local?rate&env=a,b");
        let given = Given::new().query("n", Json::Null).query("c", 0_u64).query("c", 4_u64);
        assert_eq!(target("GET /capture", given).unwrap(), "/api/capture?c=0&c=4&n");
        let given = Given::new().path("section", "a b").path("paragraph", "c").body(Json::Null);
        assert_eq!(target("PUT /store/{section}/{paragraph}/", given).unwrap(), "/api/store/a%20b/c/");

        for (given, what) in [
            (Given::new(), "the path parameter `port` is missing"),
            (Given::new().path("port", "x"), "the path parameter `port` is a number, which `x` is not"),
            (Given::new().path("port", "1"), "the body is missing"),
            (Given::new().path("port", "1").body(3_u64), "the body: "),
        ] {
            let error = target("PUT /ctid/{port}", given).unwrap_err();
            assert!(error.kind() == ErrorKind::Request && error.to_string().starts_with(what), "{error}");
        }
    }
}
