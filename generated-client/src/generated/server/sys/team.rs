// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: ab13e73ac3e72db3

//! `/sys/team` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// State of all registers, measured here or fetched from remote devices.
///
/// Serves `/sys/team` and what is below it; clients: [`Team`](crate::resources::sys::Team). Methods
/// that you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a
/// state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Team for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::SysTeam> {
///         view.show(&models::SysTeam::default())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::team(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Team: Send + Sync + 'static {
    /// State of all registers, measured here or fetched from remote devices. GET `/sys/team`. Since 4.6.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysTeam>> + Send {
        request.not_implemented()
    }
    /// Seconds by which register values trail the clock. GET `/sys/team/lag`. Since 4.6.
    fn lag_get(&self, request: &Request) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// Fourier analysis. GET `/sys/team/fft`. Since 4.6.
    fn fft_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysTeamFft>> + Send {
        request.not_implemented()
    }
    /// Latest analysis, Unix time as text, some seconds old. GET `/sys/team/fft/last_update`. Since 4.6.
    fn fft_last_update_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<Option<runtime::Timestamp>>> + Send {
        request.not_implemented()
    }
    /// Registers by name, virtual ones included. GET `/sys/team/reg`. Since 4.6.
    fn reg_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<models::SysTeamRegName>>> + Send {
        request.not_implemented()
    }
    /// A register. GET `/sys/team/reg/{name}`. Since 4.6.
    fn reg_name_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<models::SysTeamRegName>> + Send {
        request.not_implemented()
    }
    /// False if its (remote) source cannot be reached. GET `/sys/team/reg/{name}/available`. Since 4.6.
    fn reg_name_available_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
    /// Its latest update. GET `/sys/team/reg/{name}/last`. Since 4.6.
    fn reg_name_last_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<models::SysTeamRegNameLast>> + Send {
        request.not_implemented()
    }
    /// When, Unix time as text. GET `/sys/team/reg/{name}/last/update`. Since 4.6.
    fn reg_name_last_update_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<runtime::Timestamp>> + Send {
        request.not_implemented()
    }
    /// Accumulated value (for discrete types the value itself), a 64-bit integer as text.
    ///
    /// GET `/sys/team/reg/{name}/last/val`. Since 4.6.
    fn reg_name_last_val_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<runtime::Int64>> + Send {
        request.not_implemented()
    }
    /// What a remote register still owes after its device was away.
    ///
    /// GET `/sys/team/reg/{name}/excess`. Since 4.6.
    fn reg_name_excess_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<runtime::Decimal>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/team` and what is below it with this handler.
pub fn team<H: Team>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/team", "sysTeamGet").query(schemas::VIEW).value(&schemas::SYS_TEAM),
    Route::get("/sys/team/lag", "sysTeamLagGet"),
    Route::get("/sys/team/fft", "sysTeamFftGet").query(schemas::VIEW),
    Route::get("/sys/team/fft/last_update", "sysTeamFftLastUpdateGet"),
    Route::get("/sys/team/reg", "sysTeamRegGet").query(schemas::VIEW),
    Route::get("/sys/team/reg/{name}", "sysTeamRegNameGet").query(schemas::VIEW),
    Route::get("/sys/team/reg/{name}/available", "sysTeamRegNameAvailableGet"),
    Route::get("/sys/team/reg/{name}/last", "sysTeamRegNameLastGet")
        .query(schemas::VIEW),
    Route::get("/sys/team/reg/{name}/last/update", "sysTeamRegNameLastUpdateGet"),
    Route::get("/sys/team/reg/{name}/last/val", "sysTeamRegNameLastValGet"),
    Route::get("/sys/team/reg/{name}/excess", "sysTeamRegNameExcessGet"),
];
fn dispatch<'a, H: Team>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => envelope(h.lag_get(r)),
        2 => envelope(h.fft_get(r, query(r)?)),
        3 => envelope(h.fft_last_update_get(r)),
        4 => envelope(h.reg_get(r, query(r)?)),
        5 => envelope(h.reg_name_get(r, path(r, 0)?, query(r)?)),
        6 => envelope(h.reg_name_available_get(r, path(r, 0)?)),
        7 => envelope(h.reg_name_last_get(r, path(r, 0)?, query(r)?)),
        8 => envelope(h.reg_name_last_update_get(r, path(r, 0)?)),
        9 => envelope(h.reg_name_last_val_get(r, path(r, 0)?)),
        10 => envelope(h.reg_name_excess_get(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
