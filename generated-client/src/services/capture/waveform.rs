//! One channel's samples, and figures computed from them.

use std::io::{self, Write};

use super::Recording;
use crate::models::CaptureChannelInfoChannel;

/// How far a wave has to swing back before another of its crossings counts, as a part of the way from the lowest
/// value to the highest: less than that is taken for noise.
const HYSTERESIS: f64 = 0.1;

/// By how much one period may differ from the average of all, as a part of it.
const UNSTEADY: f64 = 0.25;

/// The samples of one channel.
///
/// Samples of one channel are about equally far apart. Where there is at least one whole period, averages are taken
/// over whole periods, because a part of one more would distort them; where there is none, over all samples.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Waveform {
    /// The channel's number.
    pub channel: u64,
    /// Its samples in order of time.
    pub samples: Vec<Sample>,
}

/// One value of one channel.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sample {
    /// Ticks since the trigger, or since the first sample where there was none. Negative before the trigger.
    pub ticks: i64,
    /// The same in seconds.
    pub time: f64,
    /// The value in the channel's unit, or in counts if the request was [raw](super::CaptureRequest::raw).
    pub value: f64,
}

/// The whole periods of a wave: from a time to a time, in seconds, and how many.
#[derive(Clone, Copy, Debug)]
struct Periods {
    begin: f64,
    end: f64,
    count: usize,
}

impl Waveform {
    /// The times of the samples, in seconds since the trigger, or since the first sample where there was none.
    pub fn times(&self) -> impl ExactSizeIterator<Item = f64> + '_ {
        self.samples.iter().map(|sample| sample.time)
    }

    /// The values of the samples, in the channel's unit.
    pub fn values(&self) -> impl ExactSizeIterator<Item = f64> + '_ {
        self.samples.iter().map(|sample| sample.value)
    }

    /// Seconds from the first sample to the last; zero if there are fewer than two.
    pub fn duration(&self) -> f64 {
        match (self.samples.first(), self.samples.last()) {
            (Some(first), Some(last)) => last.time - first.time,
            _ => 0.0,
        }
    }

    /// The average, the DC part of a voltage or a current; `None` if there are no samples.
    pub fn mean(&self) -> Option<f64> {
        self.average(|value| value)
    }

    /// The root of the average square, of all that is there: what is direct and what is alternating. `None` if there
    /// are no samples.
    pub fn rms(&self) -> Option<f64> {
        self.average(|value| value * value).map(f64::sqrt)
    }

    /// The largest magnitude: of 3 and -5 it is 5. `None` if there are no samples.
    pub fn peak(&self) -> Option<f64> {
        self.range().map(|(lowest, highest)| lowest.abs().max(highest.abs()))
    }

    /// The lowest value and the highest one; `None` if there are no samples.
    pub fn range(&self) -> Option<(f64, f64)> {
        self.values().fold(None, |range, value| {
            let (lowest, highest) = range.unwrap_or((value, value));
            Some((value.min(lowest), value.max(highest)))
        })
    }

    /// How often the wave repeats, in Hz: from where it crosses its middle upwards for the first time to where it
    /// does for the last time, each found between the samples on either side.
    ///
    /// `None` where there is no period: fewer than two such crossings, a value that does not change, or times between
    /// crossings that differ too much for a wave.
    pub fn frequency(&self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "there are no 2^53 samples")]
        self.periods().map(|periods| periods.count as f64 / (periods.end - periods.begin))
    }

    /// The average of what a function gives for the values, over the whole periods if there are any.
    fn average(&self, of: fn(f64) -> f64) -> Option<f64> {
        let Some(Periods { begin, end, .. }) = self.periods() else {
            #[expect(clippy::cast_precision_loss, reason = "there are no 2^53 samples")]
            let count = self.samples.len() as f64;
            return (count > 0.0).then(|| self.values().map(of).sum::<f64>() / count);
        };
        // The trapezoids between begin and end; those at either end are cut where the periods begin and end.
        let area: f64 = (self.samples.windows(2))
            .filter_map(|pair| {
                let [one, other] = pair else { return None };
                let (from, to) = (one.time.max(begin), other.time.min(end));
                (from < to).then(|| {
                    let value = |time| one.at(other, time);
                    (of(value(from)) + of(value(to))) / 2.0 * (to - from)
                })
            })
            .sum();
        Some(area / (end - begin))
    }

    fn periods(&self) -> Option<Periods> {
        let (lowest, highest) = self.range()?;
        let (middle, margin) = (f64::midpoint(lowest, highest), (highest - lowest) * HYSTERESIS);
        if !(margin.is_finite() && margin > 0.0) {
            return None;
        }
        let mut crossings = Vec::new();
        // Whether the wave has been low enough since it last crossed.
        let mut armed = false;
        for pair in self.samples.windows(2) {
            let [one, other] = pair else { continue };
            armed |= one.value < middle - margin;
            if armed && one.value < middle && other.value >= middle {
                let part = (middle - one.value) / (other.value - one.value);
                crossings.push(one.time + (other.time - one.time) * part);
                armed = false;
            }
        }
        let (begin, end) = (*crossings.first()?, *crossings.last()?);
        let count = crossings.len() - 1;
        #[expect(clippy::cast_precision_loss, reason = "there are no 2^53 samples")]
        let usual = (end - begin) / count as f64;
        let steady =
            |pair: &[f64]| matches!(pair, [one, other] if (other - one - usual).abs() <= usual * UNSTEADY);
        let wave = count > 0 && usual > 0.0 && crossings.windows(2).all(steady);
        wave.then_some(Periods { begin, end, count })
    }
}

impl Sample {
    /// The value on the straight line from here to another sample.
    fn at(&self, other: &Self, time: f64) -> f64 {
        let part = (time - self.time) / (other.time - self.time);
        self.value + (other.value - self.value) * part
    }
}

impl Recording {
    /// Writes all samples as CSV, channel by channel, a sample in a line: the channel's name and unit, as
    /// `channels` of this module gives them, seconds, and the value. A channel that is not among `channels` goes by
    /// its number and has no unit.
    ///
    /// ```
    /// use egauge_webapi::models::{CaptureChannelInfoChannel, CaptureResultObject};
    /// use egauge_webapi::services::capture::Recording;
    ///
    /// let reply = r#"{"state": "full", "ts_freq": 1000, "first_sample": "1700000000.5", "ch_mask": [17],
    ///     "r": [{"t": 0, "d": [120.5, 1]}, {"t": 1, "d": [-3, 2]}]}"#;
    /// let recording = Recording::decode(&serde_json::from_str::<CaptureResultObject>(reply)?, &[])?;
    /// let mut csv = Vec::new();
    /// recording.write_csv(&[(0, CaptureChannelInfoChannel::new("L1", "V"))], &mut csv)?;
    /// assert_eq!(
    ///     String::from_utf8(csv)?,
    ///     "input,unit,seconds,value\nL1,V,0,120.5\nL1,V,0.001,-3\n4,,0,1\n4,,0.001,2\n"
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn write_csv(
        &self,
        channels: &[(u64, CaptureChannelInfoChannel)],
        out: &mut dyn Write,
    ) -> io::Result<()> {
        writeln!(out, "input,unit,seconds,value")?;
        for waveform in &self.waveforms {
            let known = channels.iter().find(|(number, _)| *number == waveform.channel);
            let (name, unit) = match known {
                Some((_, channel)) => (quoted(&channel.name), quoted(&channel.unit)),
                None => (waveform.channel.to_string(), String::new()),
            };
            for sample in &waveform.samples {
                writeln!(out, "{name},{unit},{},{}", sample.time, sample.value)?;
            }
        }
        Ok(())
    }
}

/// A field of CSV, in quotes where it has to be.
fn quoted(text: &str) -> String {
    if text.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
