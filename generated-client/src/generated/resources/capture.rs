// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: 68d427a8a3d0a696

//! `/capture` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// Records waveforms of the inputs. One capture runs at a time for all clients: start it with an empty
/// `n`, poll with the cookie, or wait for the reply of a request without `n`. See
/// [`guide::waveforms`](crate::guide::waveforms).
///
/// `/capture`: GET → [`CaptureGetReply`](crate::models::CaptureGetReply).
///
/// ```no_run
/// use egauge_webapi::{Error, Meter, runtime::AsyncConnection};
///
/// async fn channels(meter: &Meter<impl AsyncConnection>) -> Result<(), Error> {
///     // GET /capture?i
///     println!("{:?}", meter.capture().get().channel_info().await?);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Capture<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Capture<C> {
    /// Starts, polls or cancels a capture, depending on `n` and `R`; `i` only lists the channels. Without
    /// `n` the reply waits until the samples are complete. Starting and cancelling change state although
    /// the method is GET.
    ///
    /// GET `/capture`.
    pub fn get(&self) -> runtime::Call<C, models::CaptureGetReply, CaptureGetQuery> {
        self.0.call(runtime::Method::GET, "captureGet").with_effect().reply_object()
    }
}
/// The query of `GET /capture`.
#[derive(Clone, Copy, Debug)]
pub enum CaptureGetQuery {}
impl<C: runtime::Connection, T> runtime::Call<C, T, CaptureGetQuery> {
    /// Trigger channel (upper case; `c` chooses what is recorded). Query parameter `C`. At least 0.
    pub fn trigger_channel(self, value: u64) -> Self {
        runtime::compose::query(self).set("C", value).call()
    }
    /// Trigger mode: `any` fires at once, `rise` and `fall` on crossing the level `L` in that direction,
    /// `gt` and `lt` as soon as a sample lies above or below it.
    ///
    /// Query parameter `M`.
    pub fn trigger_mode(self, value: models::CaptureGetTriggerMode) -> Self {
        runtime::compose::query(self).set("M", value).call()
    }
    /// Trigger level, in the unit of channel `C`. Query parameter `L`.
    pub fn trigger_level(self, value: f64) -> Self {
        runtime::compose::query(self).set("L", value).call()
    }
    /// Flag: cancels and returns the interface to `available`. Together with a cookie in `n` it touches
    /// that capture alone; without one it ends whatever runs, also another client's capture.
    ///
    /// Query parameter `R`.
    pub fn cancel(self) -> Self {
        runtime::compose::query(self).flag("R").with_effect().call()
    }
    /// Trigger timeout in milliseconds; when it passes, the capture starts untriggered. Not to be confused
    /// with the deprecated flag `t`.
    ///
    /// Query parameter `T`. At least 0.
    pub fn trigger_timeout(self, value: f64) -> Self {
        runtime::compose::query(self).set("T", value).call()
    }
    /// Channel to record; repeat it for several. All channels if absent. Query parameter `c`. At least 0.
    pub fn channel(self, value: u64) -> Self {
        runtime::compose::query(self).append("c", value).call()
    }
    /// Duration in seconds. Zero or less asks for the longest possible one; more than fits is shortened.
    /// The buffer is shared, so fewer channels allow a longer capture.
    ///
    /// Query parameter `d`.
    pub fn duration(self, value: f64) -> Self {
        runtime::compose::query(self).set("d", value).call()
    }
    /// Flag: answer the channels with their names and units instead of capturing. Query parameter `i`.
    pub fn channel_info(self) -> Self {
        runtime::compose::query(self).flag("i").without_effect().call()
    }
    /// Three states: absent waits for the result; empty starts a capture and answers its cookie at once; a
    /// cookie polls that capture and answers progress or, when full, the samples.
    ///
    /// Query parameter `n`. At least 0.
    pub fn cookie(self, value: impl Into<Option<u64>>) -> Self {
        let value = value.into();
        let query = runtime::compose::query(self);
        let query = if value.is_some() { query.without_effect() } else { query };
        query.value_or_empty("n", value).call()
    }
    /// Seconds to keep from before the trigger; none by default. Query parameter `p`.
    pub fn pre_trigger(self, value: f64) -> Self {
        runtime::compose::query(self).set("p", value).call()
    }
    /// Deprecated flag: plain text instead of JSON. Query parameter `t`.
    #[deprecated(note = "the document calls this parameter deprecated")]
    pub fn plain_text(self) -> Self {
        runtime::compose::query(self).flag("t").call()
    }
    /// Flag: A/D converter counts instead of physical values. Query parameter `r`.
    pub fn raw(self) -> Self {
        runtime::compose::query(self).flag("r").call()
    }
}
