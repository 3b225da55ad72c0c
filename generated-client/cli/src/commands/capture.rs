//! `egauge capture`.

use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use egauge_webapi::Json;
use egauge_webapi::models::CaptureChannelInfoChannel;
use egauge_webapi::services::capture::{CaptureRequest, Recording, Trigger, Waveform, channels};

use super::{Context, split_lists};
use crate::failure::Failure;
use crate::output::AtomicFile;
use crate::picture::{Axis, Series, braille, digits, digits_beside, svg};
use crate::{table, times};

/// How long a capture waits for a rising zero crossing of the first channel before it starts anyway.
const PATIENCE: Duration = Duration::from_secs(1);

/// The lines of a picture in the terminal, and its columns if the width is unknown.
const LINES: usize = 12;
const COLUMNS: usize = 80;

#[derive(Args)]
pub(crate) struct Capture {
    /// A channel by name or number: L1, S3; may be repeated, or a comma list [default: all]
    #[arg(long = "channel", value_name = "NAME")]
    channels: Vec<String>,
    /// How long to record, such as 50ms; the meter shortens a recording that exceeds its memory
    #[arg(long, value_name = "TIME", default_value = "34ms", value_parser = times::duration)]
    duration: Duration,
    /// Draw the waveforms in the terminal
    #[arg(long, conflicts_with_all = ["csv", "json"])]
    plot: bool,
    /// Also write the waveforms to an SVG file
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Write all samples as CSV
    #[arg(long, conflicts_with = "json")]
    csv: bool,
}

type Channel = (u64, CaptureChannelInfoChannel);

impl Capture {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let known = channels(&context.meter).await?;
        let wanted = self.wanted(&known)?;
        let Some((first, _)) = wanted.first() else {
            return Err(Failure::new("the meter has no inputs to record"));
        };
        let recording = CaptureRequest::new()
            .channels(wanted.iter().map(|(number, _)| *number))
            .duration(self.duration)
            .trigger(Trigger::rise(*first, 0.0).timeout(PATIENCE))
            .acquire(&context.meter)
            .await?;
        let recorded: Vec<(&Channel, &Waveform)> = wanted
            .iter()
            .filter_map(|channel| recording.channel(channel.0).map(|waveform| (*channel, waveform)))
            .collect();
        self.note_what_is_short(&recorded);
        if let Some(path) = &self.svg {
            let mut file = AtomicFile::create(path)?;
            let curves: Vec<Series> = recorded.iter().map(curve).collect();
            let first = recorded.iter().find_map(|(_, waveform)| waveform.samples.first());
            let begin = first.map(|sample| recording.unix_time(sample)).unwrap_or_default();
            let zone = context.zone().await?;
            let begin = times::shown(egauge_webapi::Timestamp::from_unix_seconds(begin as i64), &zone);
            let name = context.all.first().map(|(name, _)| name.as_str()).unwrap_or_default();
            let title = format!("{name}, {begin}");
            file.write(svg(&title, &curves, &Axis::Recording).as_bytes())?;
            file.finish()?;
        }
        if self.csv {
            let mut csv = Vec::new();
            recording
                .write_csv(&known, &mut csv)
                .map_err(|error| Failure::new(format!("cannot write the samples: {error}")))?;
            return context.out.csv(&String::from_utf8_lossy(&csv));
        }
        if context.json {
            return context.out.json_compact(&json(&recording, &recorded));
        }
        if self.plot {
            let columns = context.out.width().unwrap_or(COLUMNS);
            for recorded in &recorded {
                context.out.lines(&braille(&curve(recorded), &Axis::Recording, columns, LINES))?;
            }
            context.out.lines("\n")?;
        }
        context.out.lines(&summary(&recorded))
    }

    /// Notes on standard error that the meter recorded less than requested.
    fn note_what_is_short(&self, recorded: &[(&Channel, &Waveform)]) {
        let longest = recorded.iter().map(|(_, waveform)| waveform.duration()).fold(0.0, f64::max);
        let asked = self.duration.as_secs_f64();
        if longest > 0.0 && longest < asked * 0.95 {
            let _ = writeln!(
                std::io::stderr(),
                "note: {} s were requested, and the meter recorded {} s; fewer channels can be recorded for longer",
                digits(asked),
                digits(longest)
            );
        }
    }

    /// The chosen channels in the order of the arguments; all without arguments.
    fn wanted<'a>(&self, known: &'a [Channel]) -> Result<Vec<&'a Channel>, Failure> {
        if self.channels.is_empty() {
            return Ok(known.iter().collect());
        }
        let named = |name: &String| {
            let is = |(number, channel): &&Channel| {
                channel.name.eq_ignore_ascii_case(name) || number.to_string() == *name
            };
            known.iter().find(is).ok_or_else(|| {
                let names: Vec<&str> = known.iter().map(|(_, channel)| channel.name.as_str()).collect();
                Failure::new(format!("the meter has no channel `{name}`"))
                    .attempt(format!("give one of {}", names.join(", ")))
            })
        };
        let is_known = |name: &str| known.iter().any(|(_, channel)| channel.name.eq_ignore_ascii_case(name));
        split_lists(&self.channels, is_known).iter().map(named).collect()
    }
}

fn curve((channel, waveform): &(&Channel, &Waveform)) -> Series {
    let points = waveform.samples.iter().map(|sample| (sample.time, sample.value)).collect();
    Series { name: channel.1.name.clone(), unit: channel.1.unit.clone(), points, has_zero: false }
}

/// A line for each channel: RMS, mean, peak, frequency.
fn summary(recorded: &[(&Channel, &Waveform)]) -> String {
    let mut rows =
        vec![["channel", "RMS", "mean", "peak", "frequency", "samples"].map(str::to_owned).to_vec()];
    for (channel, waveform) in recorded {
        let shown = |value: Option<f64>, unit: &str| {
            value.map_or_else(|| "-".to_owned(), |value| format!("{} {unit}", digits(value)))
        };
        let unit = channel.1.unit.as_str();
        rows.push(vec![
            channel.1.name.clone(),
            shown(waveform.rms(), unit),
            // Digits below the precision of the RMS are noise.
            waveform.mean().map_or_else(
                || "-".to_owned(),
                |mean| format!("{} {unit}", digits_beside(mean, waveform.rms().unwrap_or(mean))),
            ),
            shown(waveform.peak(), unit),
            shown(waveform.frequency(), "Hz"),
            waveform.samples.len().to_string(),
        ]);
    }
    table::aligned(&rows)
}

/// `time` is that of the first sample; `trigger` is in seconds after it, `seconds` after the trigger. Unknown values are
/// null.
fn json(recording: &Recording, recorded: &[(&Channel, &Waveform)]) -> Json {
    let number = |value: Option<f64>| value.map_or(Json::Null, Json::from);
    let waveforms = recorded.iter().map(|(channel, waveform)| -> Json {
        [
            ("channel", Json::from(channel.0)),
            ("name", Json::from(channel.1.name.as_str())),
            ("unit", Json::from(channel.1.unit.as_str())),
            ("rms", number(waveform.rms())),
            ("mean", number(waveform.mean())),
            ("peak", number(waveform.peak())),
            ("frequency", number(waveform.frequency())),
            ("seconds", waveform.times().map(Json::from).collect()),
            ("values", waveform.values().map(Json::from).collect()),
        ]
        .into_iter()
        .collect()
    });
    times::members(recording.first_sample)
        .into_iter()
        .chain([("trigger", number(recording.trigger_time())), ("waveforms", waveforms.collect())])
        .collect()
}
