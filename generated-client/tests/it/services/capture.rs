//! Captures: what is asked, what is waited for, and how samples are read.

use std::time::Duration;

use egauge_webapi::Meter;
use egauge_webapi::models::{CaptureGetReply, CaptureResultObject};
use egauge_webapi::services::capture::{CaptureError, CaptureRequest, Recording, Sample, Trigger, Waveform};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;

fn decode(text: &str, wanted: &[u64]) -> Result<Recording, CaptureError> {
    let reply: CaptureGetReply = serde_json::from_str(text).unwrap();
    let CaptureGetReply::CaptureResult(result) = reply else { panic!("no samples in {text}") };
    Recording::decode(&result, wanted)
}

fn samples(waveform: &Waveform) -> Vec<(i64, f64)> {
    waveform.samples.iter().map(|sample| (sample.ticks, sample.value)).collect()
}

/// What it comes to, channel by channel.
fn read(r: &str, mask: &str, wanted: &[u64]) -> Vec<(u64, Vec<(i64, f64)>)> {
    let text = format!(
        r#"{{"state": "full", "ts_freq": 1000000, "first_sample": "1619637288.061", "ch_mask": {mask}, "r": {r}}}"#
    );
    let recording = decode(&text, wanted).unwrap();
    recording.waveforms.iter().map(|waveform| (waveform.channel, samples(waveform))).collect()
}

#[test]
fn samples_take_turns() {
    // The document's example: channels 0 and 4, the first entry's ticks of no meaning.
    let r = r#"[{"t": 495514564, "d": [135.059]}, {"t": 82, "d": [-0.0146239]},
                {"t": 1354, "d": [105.454, -0.00731193]}]"#;
    let zero = vec![(0, 135.059), (1436, 105.454)];
    let four = vec![(82, -0.0146239), (1436, -0.00731193)];
    assert_eq!(read(r, "[17, 0]", &[]), [(0, zero), (4, four.clone())]);
    // A channel that nobody asked for is dropped, one that is not there is absent.
    assert_eq!(read(r, "[17, 0]", &[4, 9]), [(4, four)]);
    assert_eq!(read("[]", "[17, 0]", &[]), []);
    assert_eq!(read("[]", "[]", &[]), []);
}

#[test]
fn masks_go_beyond_32_channels() {
    let r = r#"[{"t": 0, "d": [1, 2]}, {"t": 5, "d": [3, 4, 5]}]"#;
    let channels = read(r, "[0, 2147483649, 4]", &[]);
    assert_eq!(
        channels,
        [(32, vec![(0, 1.0), (5, 4.0)]), (63, vec![(0, 2.0), (5, 5.0)]), (66, vec![(5, 3.0)])]
    );
    // A mask that describes far more than there is costs no more than what there is.
    let words = vec!["4294967295"; 100_000].join(",");
    assert_eq!(read(r#"[{"t": 0, "d": [1]}]"#, &format!("[{words}]"), &[]), [(0, vec![(0, 1.0)])]);
}

#[test]
fn time_begins_at_the_trigger() {
    let entries = |trigger: usize| {
        let entries: Vec<String> = (0..3)
            .map(|index| {
                let mark = if index == trigger { r#", "trigger": true"# } else { r#", "trigger": false"# };
                format!(r#"{{"t": 10, "d": [{index}]{mark}}}"#)
            })
            .collect();
        format!("[{}]", entries.join(","))
    };
    for (trigger, ticks) in [(0, [0, 10, 20]), (1, [-10, 0, 10]), (2, [-20, -10, 0]), (3, [0, 10, 20])] {
        let text = format!(
            r#"{{"state": "full", "ts_freq": 1000, "first_sample": "1700000000.5", "ch_mask": [1], "r": {}}}"#,
            entries(trigger)
        );
        let recording = decode(&text, &[]).unwrap();
        let wave = recording.channel(0).unwrap();
        assert_eq!(wave.samples.iter().map(|sample| sample.ticks).collect::<Vec<_>>(), ticks);
        let offset = (trigger < 3).then(|| i64::try_from(trigger).unwrap() * 10);
        assert_eq!(recording.trigger, offset);
        assert_eq!(recording.trigger_time(), offset.map(|_| [0.0, 0.01, 0.02][trigger]));
        // The first sample is when the meter says, wherever the trigger is.
        let at = |sample: &Sample| recording.unix_time(sample);
        assert!((at(&wave.samples[0]) - 1_700_000_000.5).abs() < 1e-6);
        assert!((at(&wave.samples[2]) - 1_700_000_000.52).abs() < 1e-6);
        assert_eq!(recording.first_sample.to_string(), "1700000000.5");
    }
}

#[test]
fn nonsense_is_refused() {
    let reply = |freq: &str, mask: &str, r: &str| {
        format!(r#"{{"state": "full", "ts_freq": {freq}, "first_sample": "0", "ch_mask": {mask}, "r": {r}}}"#)
    };
    let huge = format!(r#"[{{"t": 0, "d": [1]}}, {{"t": {0}, "d": [1]}}, {{"t": 1, "d": [1]}}]"#, i64::MAX);
    let apart = format!(
        r#"[{{"t": 0, "d": []}}, {{"t": {}, "d": [1]}}, {{"t": -1, "d": [1]}}, {{"t": -1, "d": [1]}},
            {{"t": 9, "d": [1], "trigger": true}}]"#,
        i64::MIN + 2
    );
    for text in [
        reply("1", "[]", r#"[{"t": 0, "d": [1]}]"#),
        reply("1", "[0, 0]", r#"[{"t": 0, "d": [1]}]"#),
        reply("0", "[1]", r#"[{"t": 0, "d": [1]}]"#),
        reply("1", "[1]", &huge),
    ] {
        let error = decode(&text, &[]).unwrap_err();
        assert!(matches!(error, CaptureError::Unreadable(_)), "{error}");
    }
    // Far apart, but not too far.
    decode(&reply("1", "[1]", &apart), &[]).unwrap();
}

#[test]
fn requests_say_what_was_said() {
    let meter = Meter::detached("http://meter.example").unwrap();
    let query = |request: &CaptureRequest| {
        let call = request.call(&meter);
        assert!(call.has_effect(), "a start is not to be sent twice");
        call.request().unwrap().uri().query().unwrap().to_owned()
    };
    assert_eq!(query(&CaptureRequest::new()), "n");
    let request = CaptureRequest::new().channels([0, 4]).duration(Duration::from_millis(34)).raw();
    assert_eq!(query(&request), "n&d=0.034&r&c=0&c=4");
    let trigger = Trigger::rise(4, -1.5).timeout(Duration::from_micros(35_100));
    let request = CaptureRequest::new().trigger(trigger).pre_trigger(Duration::from_millis(1));
    assert_eq!(query(&request), "n&p=0.001&M=rise&C=4&L=-1.5&T=35.1");
    for (trigger, mode) in
        [(Trigger::fall(0, 0.0), "fall"), (Trigger::above(0, 0.0), "gt"), (Trigger::below(0, 0.0), "lt")]
    {
        assert_eq!(query(&CaptureRequest::new().trigger(trigger)), format!("n&M={mode}&C=0&L=0"));
    }
}

proptest! {
    /// A known waveform, put into the meter's form in arbitrary chunks, comes back.
    #[test]
    fn waveforms_come_back(
        channels in btree_set(0_u32..96, 1..6),
        chunks in vec((0_i64..100_000, vec(-1e3_f64..1e3, 1..5)), 0..40),
        trigger in proptest::option::of(any::<prop::sample::Index>()),
        keep in any::<u8>(),
        frequency in 1_u64..10_000_000,
    ) {
        let trigger = trigger.filter(|_| !chunks.is_empty()).map(|index| index.index(chunks.len()));
        let channels: Vec<u32> = channels.into_iter().collect();
        let mut mask = [0_u32; 3];
        for channel in &channels {
            mask[*channel as usize / 32] |= 1 << (channel % 32);
        }
        let entries: Vec<_> = chunks
            .iter()
            .enumerate()
            .map(|(index, (t, d))| match trigger == Some(index) {
                true => serde_json::json!({"t": t, "d": d, "trigger": true}),
                false => serde_json::json!({"t": t, "d": d}),
            })
            .collect();
        let text = serde_json::json!({
            "state": "full", "ts_freq": frequency, "first_sample": "1.5", "ch_mask": mask, "r": entries
        });

        // Every value with the instant of its chunk; the n-th belongs to the n-th channel, and round again.
        let instant = |chunk: usize| chunks.iter().take(chunk + 1).skip(1).map(|(t, _)| t).sum::<i64>();
        let zero = trigger.map_or(0, instant);
        let values: Vec<(i64, f64)> = chunks
            .iter()
            .enumerate()
            .flat_map(|(chunk, (_, d))| d.iter().map(move |value| (chunk, *value)))
            .map(|(chunk, value)| (instant(chunk) - zero, value))
            .collect();
        let wanted: Vec<u64> =
            channels.iter().enumerate().filter(|(i, _)| keep >> i & 1 == 1).map(|(_, c)| u64::from(*c)).collect();
        let expected: Vec<(u64, Vec<(i64, f64)>)> = channels
            .iter()
            .enumerate()
            .map(|(i, c)| (u64::from(*c), values.iter().copied().skip(i).step_by(channels.len()).collect::<Vec<_>>()))
            .filter(|(c, samples)| !samples.is_empty() && (wanted.is_empty() || wanted.contains(c)))
            .collect();

        let recording = decode(&text.to_string(), &wanted).unwrap();
        let found: Vec<_> = recording.waveforms.iter().map(|wave| (wave.channel, samples(wave))).collect();
        prop_assert_eq!(found, expected);
        for sample in recording.waveforms.iter().flat_map(|wave| &wave.samples) {
            prop_assert_eq!(sample.time, sample.ticks as f64 / frequency as f64);
        }
        prop_assert_eq!(recording.trigger, trigger.map(instant));
    }

    /// Whatever is sent, nothing panics.
    #[test]
    fn any_result_is_read_or_refused(
        freq in any::<u64>(),
        mask in vec(any::<u32>(), 0..4),
        entries in vec((any::<i64>(), vec(any::<f64>(), 0..4), any::<bool>()), 0..20),
    ) {
        let text = r#"{"state": "full", "ts_freq": 1, "first_sample": "0", "ch_mask": [], "r": [{"t": 1, "d": []}]}"#;
        let mut result: CaptureResultObject = serde_json::from_str(text).unwrap();
        let blank = result.r.pop().unwrap();
        (result.ts_freq, result.ch_mask) = (freq, mask);
        for (t, d, trigger) in entries {
            let mut entry = blank.clone();
            (entry.t, entry.d, entry.trigger) = (t, d, Some(trigger));
            result.r.push(entry);
        }
        let _ = Recording::decode(&result, &[]);
    }
}

#[cfg(feature = "client")]
mod on_a_meter {
    use std::time::Duration;

    use egauge_webapi::services::capture::{CaptureError, CaptureRequest, CaptureStatus, channels};

    use crate::services::scripted::{Answer, Scripted, json};

    const STARTED: &str = r#"{"state": "armed", "cookie": 4294967295}"#;
    const FULL: &str = r#"{"state": "full", "ts_freq": 10, "first_sample": "1", "ch_mask": [3],
        "r": [{"t": 1, "d": [1.5, 2.5]}]}"#;
    const POLL: &str = "GET /capture?n=4294967295";
    const CANCEL: &str = "GET /capture?R&n=4294967295";

    #[tokio::test(start_paused = true)]
    async fn acquire_polls_until_full() {
        let meter = Scripted::queue([
            json(STARTED),
            json(r#"{"state": "armed"}"#),
            json(r#"{"state": "capturing", "count": 5, "max_count": 10}"#),
            json(r#"{"state": "thinking"}"#),
            json(FULL),
        ]);
        let recording = CaptureRequest::new().channels([1]).acquire(&meter).await.unwrap();
        assert_eq!(recording.waveforms.len(), 1);
        assert_eq!(recording.channel(1).unwrap().samples[0].value.to_string(), "2.5");
        assert_eq!(meter.connection().lines(), ["GET /capture?n&c=1", POLL, POLL, POLL, POLL]);
        let sent = meter.connection().sent();
        assert_eq!(sent.iter().map(|sent| sent.at.as_millis()).collect::<Vec<_>>(), [0, 0, 100, 200, 300]);
        assert_eq!(
            sent.iter().map(|sent| sent.effect).collect::<Vec<_>>(),
            [true, false, false, false, false]
        );
    }

    #[tokio::test(start_paused = true)]
    async fn each_step_alone() {
        let meter = Scripted::queue([
            json(r#"{"channels": {"0": {"name": "L1", "unit": "V"}, "40": {"name": "S9", "unit": "A"}}}"#),
            json(STARTED),
            json(r#"{"state": "armed", "count": 0, "max_count": 10}"#),
            json(r#"{"state": "capturing", "count": 5, "max_count": 10}"#),
            json(FULL),
            json(r#"{"state": "available"}"#),
        ]);
        let known: Vec<_> =
            channels(&meter).await.unwrap().into_iter().map(|(n, c)| (n, c.name, c.unit)).collect();
        assert_eq!(known, [(0, "L1".to_owned(), "V".to_owned()), (40, "S9".to_owned(), "A".to_owned())]);
        let capture = CaptureRequest::new().raw().start(&meter).await.unwrap();
        assert_eq!(capture.cookie(), u32::MAX);
        assert_eq!(capture.poll().await.unwrap(), CaptureStatus::Armed);
        let status = capture.poll().await.unwrap();
        assert!(matches!(status, CaptureStatus::Capturing { count: 5, max_count: 10, .. }), "{status:?}");
        assert!(
            matches!(capture.poll().await.unwrap(), CaptureStatus::Full(found) if found.waveforms.len() == 2)
        );
        capture.cancel().await.unwrap();
        let raw = format!("{POLL}&r");
        assert_eq!(
            meter.connection().lines(),
            ["GET /capture?i", "GET /capture?n&r", &raw, &raw, &raw, CANCEL]
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_busy_meter_is_recognised() {
        let meter = Scripted::queue([
            json(r#"{"error": "Capture interface is busy (try again later)."}"#),
            json(r#"{"error": "Invalid channel"}"#),
        ]);
        let error = CaptureRequest::new().acquire(&meter).await.unwrap_err();
        assert!(matches!(error, CaptureError::Busy(_)), "{error}");
        let error = CaptureRequest::new().acquire(&meter).await.unwrap_err();
        assert!(matches!(error, CaptureError::Call(_)), "{error}");
        // There is nothing to cancel.
        assert_eq!(meter.connection().lines().len(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn somebody_elses_cancel_is_recognised() {
        for gone in [r#"{"state": "available"}"#, r#"{"state": "available", "count": 0, "max_count": 1}"#] {
            let meter = Scripted::queue([json(STARTED), json(r#"{"state": "armed"}"#), json(gone)]);
            let error = CaptureRequest::new().acquire(&meter).await.unwrap_err();
            assert!(matches!(error, CaptureError::Aborted), "{error}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_failed_or_abandoned_capture_is_cancelled() {
        let meter = Scripted::queue([json(STARTED), Answer::Lost, json(r#"{"state": "available"}"#)]);
        let error = CaptureRequest::new().acquire(&meter).await.unwrap_err();
        assert!(matches!(&error, CaptureError::Call(error) if error.is_transport()), "{error}");
        assert_eq!(meter.connection().lines(), ["GET /capture?n", POLL, CANCEL]);

        let meter = Scripted::meter(|sent| match &*sent.line {
            CANCEL => json(r#"{"state": "available"}"#),
            POLL => json(r#"{"state": "armed"}"#),
            _ => json(STARTED),
        });
        let request = CaptureRequest::new();
        assert!(tokio::time::timeout(Duration::from_millis(950), request.acquire(&meter)).await.is_err());
        tokio::time::sleep(Duration::from_secs(60)).await;
        let lines = meter.connection().lines();
        assert_eq!(lines.iter().filter(|line| **line == CANCEL).count(), 1);
        assert_eq!((lines.last().map(String::as_str), lines.len()), (Some(CANCEL), 12));
    }

    #[tokio::test(start_paused = true)]
    async fn odd_replies_are_refused() {
        let meter = Scripted::queue([
            json("{}"),
            json("{}"),
            json(r#"{"channels": {"x": {"name": "", "unit": ""}}}"#),
        ]);
        let error = CaptureRequest::new().start(&meter).await.unwrap_err();
        assert!(matches!(error, CaptureError::Unreadable(_)), "{error}");
        for _ in 0..2 {
            let error = channels(&meter).await.unwrap_err();
            assert!(matches!(error, CaptureError::Unreadable(_)), "{error}");
        }
    }
}

/// A wave of so many samples, a tick of 0.1 ms apart, channel 0.
fn wave(count: u32, value: impl Fn(f64) -> f64) -> Waveform {
    let values: Vec<String> =
        (0..count).map(|index| format!("{:?}", value(f64::from(index) * 1e-4))).collect();
    let entries: Vec<String> = values.iter().map(|value| format!(r#"{{"t": 1, "d": [{value}]}}"#)).collect();
    let text = format!(
        r#"{{"state": "full", "ts_freq": 10000, "first_sample": "0", "ch_mask": [1], "r": [{}]}}"#,
        entries.join(",")
    );
    let mut recording = decode(&text, &[]).unwrap();
    recording.waveforms.remove(0)
}

fn close(found: Option<f64>, expected: f64, within: f64) {
    let found = found.unwrap();
    assert!((found - expected).abs() <= within, "{found} instead of {expected}");
}

/// A sine of 120 V RMS and 60 Hz that starts at a phase.
fn mains(phase: f64) -> impl Fn(f64) -> f64 {
    move |time| 120.0 * 2_f64.sqrt() * (std::f64::consts::TAU * 60.0 * time + phase).sin()
}

#[test]
fn a_sine_of_120_volts_and_60_hertz() {
    // 35 ms are 2.1 periods of 16.67 ms. An average over all of it would be off by the tenth.
    for phase in [0.0, 0.3, 1.0, 2.0, -1.5] {
        let sine = wave(350, mains(phase));
        close(sine.frequency(), 60.0, 0.01);
        close(sine.rms(), 120.0, 0.02);
        close(sine.mean(), 0.0, 0.02);
        // The peak is 120 V times the root of 2, 169.706 V; between two samples it is missed by 0.02 % at most.
        close(sine.peak(), 169.706, 0.04);
    }
    assert!((wave(350, mains(0.0)).duration() - 0.0349).abs() < 1e-12);
    // 50 Hz, and half a second of it.
    let sine = wave(5000, |time| 325.0 * (std::f64::consts::TAU * 50.0 * time + 0.1).sin());
    close(sine.frequency(), 50.0, 1e-3);
    // 325 V by the root of 2.
    close(sine.rms(), 229.810, 0.01);
}

#[test]
fn what_is_direct_is_told_from_what_alternates() {
    // 3 A direct and 4 A alternating are the root of 9 + 16, 5 A.
    let both = wave(1000, |time| 3.0 + 4.0 * 2_f64.sqrt() * (std::f64::consts::TAU * 60.0 * time).sin());
    close(both.mean(), 3.0, 0.01);
    close(both.rms(), 5.0, 0.01);
    close(both.frequency(), 60.0, 0.01);
    // 3 + 4 * 1.41421
    close(both.peak(), 8.65685, 0.01);
}

#[test]
fn a_square_wave_by_hand() {
    // A value a millisecond: two periods of 4 ms, from 1 to 5 and back, with edges of a millisecond.
    let text = r#"{"state": "full", "ts_freq": 1000, "first_sample": "0", "ch_mask": [1], "r": [
        {"t": 0, "d": [1]}, {"t": 1, "d": [1]}, {"t": 1, "d": [5]}, {"t": 1, "d": [5]},
        {"t": 1, "d": [1]}, {"t": 1, "d": [1]}, {"t": 1, "d": [5]}, {"t": 1, "d": [5]},
        {"t": 1, "d": [1]}, {"t": 1, "d": [1]}, {"t": 1, "d": [5]}]}"#;
    let wave = decode(text, &[]).unwrap().waveforms.remove(0);
    // The middle is 3; upwards it is crossed at 1.5, 5.5 and 9.5 ms, so 250 Hz.
    assert_eq!(wave.frequency(), Some(250.0));
    // A period of 4 ms: half an edge from 3 to 5 (0.5 ms, 4 on average), 1 ms of 5, an edge (1 ms, 3), 1 ms of 1,
    // half an edge from 1 to 3 (0.5 ms, 2): (2 + 5 + 3 + 1 + 1) / 4 = 3.
    close(wave.mean(), 3.0, 1e-12);
    // The squares at the samples and where it is cut, by trapezoids: (9 + 25) / 2 * 0.5 = 8.5, 25, (25 + 1) / 2 = 13,
    // 1, 13, 25, 13, 1, and (1 + 9) / 2 * 0.5 = 2.5; together 102 in 8 ms, 12.75.
    close(wave.rms(), 12.75_f64.sqrt(), 1e-12);
    assert_eq!((wave.range(), wave.peak()), (Some((1.0, 5.0)), Some(5.0)));
    assert_eq!(wave.times().nth(2), Some(0.002));
    assert_eq!(wave.values().sum::<f64>(), 31.0);
}

#[test]
fn where_there_is_no_period() {
    let none =
        decode(r#"{"state": "full", "ts_freq": 1, "first_sample": "0", "ch_mask": [1], "r": []}"#, &[]);
    assert!(none.unwrap().waveforms.is_empty());
    // Constant: all is direct. -7 has a peak of 7.
    let constant = wave(100, |_| -7.0);
    assert_eq!((constant.frequency(), constant.mean(), constant.rms()), (None, Some(-7.0), Some(7.0)));
    assert_eq!(constant.peak(), Some(7.0));
    // Less than a period, 1 crossing: the average is that of the samples, 0 + 1 + 2 + 3 by 4.
    let ramp = wave(4, |time| time * 1e4);
    assert_eq!((ramp.frequency(), ramp.mean()), (None, Some(1.5)));
    // (0 + 1 + 4 + 9) / 4 = 3.5
    close(ramp.rms(), 3.5_f64.sqrt(), 1e-12);
    // Crossings after 10, 20, 60 and 70 ms are no wave.
    let bursts =
        wave(
            1000,
            |time| if [100, 200, 600, 700].contains(&((time * 1e4).round() as i64)) { 1.0 } else { 0.0 },
        );
    assert_eq!(bursts.frequency(), None);
}

#[test]
fn noise_at_a_crossing_is_no_crossing() {
    // Noise of 5 V, alternating from sample to sample, around each crossing of a sine of 60 Hz.
    let sine = mains(0.5);
    let noisy = wave(1000, |time| sine(time) + if (time * 1e4).round() as i64 % 2 == 0 { 5.0 } else { -5.0 });
    close(noisy.frequency(), 60.0, 0.5);
}

#[test]
fn a_recording_is_written_as_csv() {
    use egauge_webapi::models::CaptureChannelInfoChannel as Channel;
    let r = r#"[{"t": 0, "d": [1.5, -2]}, {"t": 250, "d": [3], "trigger": true}]"#;
    let text =
        format!(r#"{{"state": "full", "ts_freq": 1000000, "first_sample": "1", "ch_mask": [17], "r": {r}}}"#);
    let mut csv = Vec::new();
    let channels = [(0, Channel::new("say \"L1\", or 1", "V"))];
    decode(&text, &[]).unwrap().write_csv(&channels, &mut csv).unwrap();
    // 250 ticks of a microsecond before the trigger; channel 4 is not among those that are known.
    let expected = "input,unit,seconds,value\n\
        \"say \"\"L1\"\", or 1\",V,-0.00025,1.5\n\"say \"\"L1\"\", or 1\",V,0,3\n4,,-0.00025,-2\n";
    assert_eq!(String::from_utf8(csv).unwrap(), expected);
}

proptest! {
    /// Whatever a meter sends, there is an answer or none.
    #[test]
    fn no_wave_makes_trouble(samples in vec((-5_i64..50, proptest::num::f64::NORMAL | proptest::num::f64::ZERO), 0..40)) {
        let entries: Vec<String> =
            samples.iter().map(|(t, value)| format!(r#"{{"t": {t}, "d": [{value:?}]}}"#)).collect();
        let text = format!(
            r#"{{"state": "full", "ts_freq": 1000, "first_sample": "0", "ch_mask": [1], "r": [{}]}}"#,
            entries.join(",")
        );
        for waveform in decode(&text, &[]).unwrap().waveforms {
            let frequency = waveform.frequency();
            prop_assert!(frequency.is_none_or(|frequency| frequency > 0.0));
            let (lowest, highest) = waveform.range().unwrap();
            prop_assert!(lowest <= highest && waveform.rms().is_some() && waveform.mean().is_some());
        }
    }
}
