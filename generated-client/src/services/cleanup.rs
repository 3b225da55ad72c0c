//! Calls that tidy up behind a future, also behind one that was dropped half-way.

use std::future::poll_fn;
use std::pin::Pin;

use tokio::runtime::Handle;

use crate::runtime::{AsyncConnection, Call, Pending};

/// A call that is sent when this is dropped, unless it was sent or [forgone](Self::forgo) before.
pub(super) struct Cleanup(Option<Pin<Box<dyn Future<Output = ()> + Send>>>);

impl Cleanup {
    pub(super) fn new<C: AsyncConnection, T: 'static, Q>(call: Call<C, T, Q>) -> Self {
        let pending = Pending::from(call);
        // What went wrong before matters more to the caller than what goes wrong here.
        Self(Some(Box::pin(async move { drop(pending.await) })))
    }

    /// Sends the call now. Should this be dropped meanwhile, the call goes on in the background.
    pub(super) async fn run(mut self) {
        if let Some(call) = &mut self.0 {
            poll_fn(|context| call.as_mut().poll(context)).await;
        }
        self.0 = None;
    }

    /// There is nothing to tidy up any more.
    pub(super) fn forgo(mut self) {
        self.0 = None;
    }
}

impl Drop for Cleanup {
    fn drop(&mut self) {
        if let (Some(call), Ok(runtime)) = (self.0.take(), Handle::try_current()) {
            runtime.spawn(call);
        }
    }
}
