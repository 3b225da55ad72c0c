//! A program without features, which must mean the same whatever features others switch on: `.ci/run` checks this
//! file with none of them and with all.

use egauge_webapi::runtime::DefaultConnection;
use egauge_webapi::{Call, Detached, Error, Http, Meter};

/// What names no connection is over HTTP, whether it can be made or not.
fn names_no_connection(meter: Option<Meter>) -> Option<Meter<Http>> {
    let meter: Option<Meter<DefaultConnection>> = meter;
    meter
}

/// What carries requests itself says so.
fn carries_requests_itself() -> Result<Call<Detached, String>, Error> {
    let meter: Meter<Detached> = Meter::detached("http://meter.example")?;
    Ok(meter.raw(http::Method::GET, "/config/net/hostname").reply_envelope())
}

#[test]
fn a_program_without_features_means_the_same_with_all() {
    assert!(names_no_connection(None).is_none());
    let request = carries_requests_itself().and_then(|call| call.request()).unwrap();
    assert_eq!(request.uri(), "http://meter.example/api/config/net/hostname");
}
