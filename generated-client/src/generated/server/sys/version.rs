// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: f75a9c95c6f86d0c

//! `/sys/version` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// Versions. Serves `/sys/version` and what is below it. What is not written answers 501.
#[expect(
    unused_variables,
    reason = "what is not written takes nothing from its arguments"
)]
pub trait Version: Send + Sync + 'static {
    /// GET `/sys/version`
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysVersion>> + Send {
        request.not_implemented()
    }
    /// GET `/sys/version/firmware`
    fn firmware_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// GET `/sys/version/hardware`
    fn hardware_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// GET `/sys/version/kernel`
    fn kernel_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/version` and what is below it with this handler.
pub fn version<H: Version>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/version", "sysVersionGet")
        .query(schemas::VIEW)
        .value(&schemas::SYS_VERSION),
    Route::get("/sys/version/firmware", "sysVersionFirmwareGet"),
    Route::get("/sys/version/hardware", "sysVersionHardwareGet"),
    Route::get("/sys/version/kernel", "sysVersionKernelGet"),
];
fn dispatch<'a, H: Version>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => envelope(h.firmware_get(r)),
        2 => envelope(h.hardware_get(r)),
        3 => envelope(h.kernel_get(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
