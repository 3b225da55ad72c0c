//! What sensors say about themselves, as tables.

use egauge_webapi::models::CTidInfoObject;
use egauge_webapi::services::ctid::{SensorKind, SensorRow, SensorTable, port_name};

fn table(text: &str) -> SensorTable {
    SensorTable::new(&serde_json::from_str::<CTidInfoObject>(text).unwrap())
}

#[test]
fn a_current_sensor() {
    // The example in the document: a Rogowski coil.
    let shown = table(
        r#"{"ts": "1668455577", "tid": 2008264382, "port": 2, "polarity": "+", "version": 2, "mfgid": 0,
            "model": "ERA", "sn": 2, "k": 2, "rsrc": 176, "rload": 10000000,
            "params": {"size": 106, "i": 2775, "v": 0.33333, "a": 0.45, "tv": 5, "ta": -0.5,
                "cal": {"1.5": {"v": 0.02, "a": -0.04}, "50.0": {"v": 0, "a": 0}}}}"#,
    );
    let expected = "\
port                          S2
kind                          AC current (Rogowski coil)
manufacturer                  0
model                         ERA
serial number                 2
CTid version                  2
polarity                      +
read at                       1668455577  s since 1970
source resistance             176  Ω
load resistance               10000000  Ω
size                          106  mm
rated current                 2775  A
voltage at rated current      0.33333  V
phase at rated current        0.45  °
voltage drift                 5  ppm/°C
phase drift                   -0.5  m°/°C
voltage correction at 1.5 %   0.02  %
phase correction at 1.5 %     -0.04  °
voltage correction at 50.0 %  0  %
phase correction at 50.0 %    0  °
";
    assert_eq!(shown.to_string(), expected);
    assert_eq!(shown.get("rated current").map(|row| (row.shown(), row.unit)), Some(("2775".to_owned(), "A")));
    assert!(shown.get("threshold").is_none());
    assert_eq!(shown.rows().len(), 20);
}

#[test]
fn each_kind_has_its_parameters() {
    let rows = |kind: u64, parameters: &str| -> Vec<(String, String, &str)> {
        let text = format!(
            r#"{{"port": 1, "mfgid": 0, "model": "M", "sn": 1, "k": {kind}, "params": {parameters}}}"#
        );
        let table = table(&text);
        let rows = table.rows().iter().skip(5);
        rows.map(|row| (row.name.clone(), row.shown(), row.unit)).collect()
    };
    let own = |rows: &[(&str, &str, &'static str)]| -> Vec<(String, String, &'static str)> {
        rows.iter().map(|(name, value, unit)| ((*name).to_owned(), (*value).to_owned(), *unit)).collect()
    };
    assert_eq!(
        rows(3, r#"{"unit": 0, "delay": 116.27, "offset": 0, "scale": 2071.98706}"#),
        own(&[
            ("unit code", "0", ""),
            ("scale", "2071.98706", "1/V"),
            ("offset", "0", ""),
            ("delay", "116.27", "µs")
        ])
    );
    // Of temperatures the unit is known.
    assert_eq!(
        rows(4, r#"{"scale": 100, "offset": -50}"#),
        own(&[("scale", "100", "°C/V"), ("offset", "-50", "°C")])
    );
    assert_eq!(
        rows(5, r#"{"ntc_a": 1, "ntc_b": 2, "ntc_c": 3, "ntc_m": 4, "ntc_n": 5, "ntc_k": 6}"#),
        own(&[
            ("coefficient A", "1", ""),
            ("coefficient B", "2", ""),
            ("coefficient C", "3", ""),
            ("parameter M", "4", ""),
            ("parameter N", "5", ""),
            ("parameter K", "6", "")
        ])
    );
    for (mask, edges) in [(1, "rising"), (2, "falling"), (3, "both"), (4, "4")] {
        assert_eq!(
            rows(
                6,
                &format!(
                    r#"{{"edge_mask": {mask}, "debounce_time": 20, "hysteresis": 0.1, "threshold": 1.2}}"#
                )
            ),
            own(&[
                ("threshold", "1.2", "V"),
                ("hysteresis", "0.1", "V"),
                ("debounce time", "20", "ms"),
                ("edges", edges, "")
            ])
        );
    }
    // What nobody knows is shown as it came, whatever it is.
    assert_eq!(
        rows(9, r#"{"magic": [1, {"x": null}], "cal": 7, "edge_mask": "both"}"#),
        own(&[("edges", "both", ""), ("cal", "7", ""), ("magic", r#"[1,{"x":null}]"#, "")])
    );
}

#[test]
fn kinds_and_ports_have_names() {
    let names: Vec<String> = (0..8).map(|number| SensorKind::new(number).to_string()).collect();
    assert_eq!(
        names,
        [
            "AC current",
            "DC current",
            "AC current (Rogowski coil)",
            "linear",
            "temperature",
            "temperature (NTC)",
            "pulse",
            "kind 7"
        ]
    );
    let currents: Vec<u64> = (0..8).filter(|number| SensorKind::new(*number).is_current()).collect();
    assert_eq!(currents, [0, 1, 2]);
    assert_eq!(port_name(15), "S15");
    let reversed = table(r#"{"port": 1, "mfgid": 0, "model": "M", "sn": 1, "polarity": "-"}"#);
    assert_eq!(reversed.get("polarity").map(SensorRow::shown), Some("- (are its wires swapped?)".to_owned()));
    // Neither a polarity of null nor an absent kind is a row.
    let plain = table(r#"{"port": 1, "mfgid": 0, "model": "M", "sn": 1, "polarity": null}"#);
    assert_eq!(plain.rows().len(), 4);
}
