// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 8ca878bf3be4ef93

//! `/sys/version` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// Versions.
///
/// Serves `/sys/version` and what is below it; clients: [`Version`](crate::resources::sys::Version).
/// Methods that you do not override answer 501. [`guide::server`](crate::guide::server) has examples
/// with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Version for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::SysVersion> {
///         view.show(&models::SysVersion::default())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::version(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Version: Send + Sync + 'static {
    /// Versions. GET `/sys/version`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysVersion>> + Send {
        request.not_implemented()
    }
    /// Firmware version, such as `4.6` or `4.5alpha1`. GET `/sys/version/firmware`.
    fn firmware_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Hardware version. GET `/sys/version/hardware`.
    fn hardware_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Kernel version. GET `/sys/version/kernel`.
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
