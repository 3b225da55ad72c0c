// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: ee79bfd57d52b92a

//! `/cmd` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, object, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, schema};
/// Commands: POST only, executed for their effect. The user needs the `save` right. Commands that take
/// long answer a token at once; follow them under
/// [`/sys/status/{token}`](crate::resources::sys::StatusToken).
///
/// Serves `/cmd` and what is below it; clients: [`Cmd`](crate::resources::cmd::Cmd). Methods that you
/// do not override answer 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::Cmd for Mine {
///     async fn activate_post(
///         &self,
///         _: &Request,
///         _: models::CmdActivatePostBody,
///     ) -> Reply<models::TokenObject> {
///         Ok(models::TokenObject::default().into())
///     }
/// }
///
/// let router = Router::new().mount(server::cmd(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Cmd: Send + Sync + 'static {
    /// Signs the meter up with a provider of alerts or data pushes and stores it in the configuration.
    /// Answers a token; the outcome, perhaps with a URL the user must visit, appears under
    /// [`/sys/status/{token}/result`](crate::resources::sys::StatusToken::result). See
    /// [`guide::commands`](crate::guide::commands).
    ///
    /// POST `/cmd/activate`. Since 4.6.
    fn activate_post(
        &self,
        request: &Request,
        body: models::CmdActivatePostBody,
    ) -> impl Future<Output = Reply<models::TokenObject>> + Send {
        request.not_implemented()
    }
    /// Cancels a command that is still running. POST `/cmd/cancel`. Since 4.6.
    fn cancel_post(
        &self,
        request: &Request,
        body: models::CmdCancelPostBody,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Discards data named by the body. `excess` zeroes what remote registers still owe after a time
    /// offline: their totals match the devices again, at the price of a spike. `web_cache` empties the web
    /// server's compressed files, useful only when these are damaged.
    ///
    /// POST `/cmd/clear`.
    fn clear_post(
        &self,
        request: &Request,
        body: models::CmdClearPostBody,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Changes recorded data; there is no undo. Bounds and register list are optional, and without them
    /// everything is affected. A backup above some 2 MiB is sent in parts, newest part first. See
    /// [`guide::backup`](crate::guide::backup).
    ///
    /// POST `/cmd/db`.
    fn db_post(
        &self,
        request: &Request,
        body: models::CmdDbPostBody,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// **Erases all data and settings**, then reboots. POST `/cmd/factory-restore`.
    fn factory_restore_post(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Gives the built-in HomePlug bridge and the listed remote ones a common encryption password.
    ///
    /// POST `/cmd/homeplug`. Since 4.6.
    fn homeplug_post(
        &self,
        request: &Request,
        body: models::CmdHomePlugPostBody,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Reboots a second after the reply. Expect 20 to 60 s without service, revoked tokens, and another
    /// address if network settings were changed. See [`guide::reboot`](crate::guide::reboot).
    ///
    /// POST `/cmd/reboot`.
    fn reboot_post(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sets the clock to the given timestamp, or leaves it alone for `null`; either way NTP and PTP are
    /// restarted where configured.
    ///
    /// POST `/cmd/set-time`.
    fn set_time_post(
        &self,
        request: &Request,
        body: Option<runtime::Timestamp>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sends a mail with the settings of the body, not those stored. Answers a token; the mail log appears
    /// as that operation's result. See [`guide::commands`](crate::guide::commands).
    ///
    /// POST `/cmd/test-email`. Since 4.6.
    fn test_email_post(
        &self,
        request: &Request,
        body: models::CmdTestemailPostBody,
    ) -> impl Future<Output = Reply<models::TokenObject>> + Send {
        request.not_implemented()
    }
    /// Connects to a remote device without configuring it. Answers a token; trace and registers found
    /// appear as that operation's result. See [`guide::link_types`](crate::guide::link_types).
    ///
    /// POST `/cmd/test-remote`. Since 4.6.
    fn test_remote_post(
        &self,
        request: &Request,
        body: models::CmdTestremotePostBody,
    ) -> impl Future<Output = Reply<models::TokenObject>> + Send {
        request.not_implemented()
    }
    /// `list` answers the newest version; `install` answers a token and goes on in the background (follow
    /// [`/sys/status/{token}`](crate::resources::sys::StatusToken)). The two replies differ in type.
    ///
    /// POST `/cmd/update`.
    fn update_post(
        &self,
        request: &Request,
        body: models::CmdUpdatePostBody,
    ) -> impl Future<Output = Reply<models::CmdUpdatePostReply>> + Send {
        request.not_implemented()
    }
    /// Adds, selects or forgets a Wi-Fi network; [`/sys/net/wlan`](crate::resources::sys::NetWlan) lists
    /// what is in range and what is configured.
    ///
    /// POST `/cmd/wlan`.
    fn wlan_post(
        &self,
        request: &Request,
        body: models::CmdWlanPostBody,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/cmd` and what is below it with this handler.
pub fn cmd<H: Cmd>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::post("/cmd/activate", "cmdActivatePost")
        .body(&schemas::CMD_ACTIVATE_POST_BODY),
    Route::post("/cmd/cancel", "cmdCancelPost").body(&schemas::CMD_CANCEL_POST_BODY),
    Route::post("/cmd/clear", "cmdClearPost").body(&schemas::CMD_CLEAR_POST_BODY),
    Route::post("/cmd/db", "cmdDbPost").body(&schemas::CMD_DB_POST_BODY),
    Route::post("/cmd/factory-restore", "cmdFactoryRestorePost"),
    Route::post("/cmd/homeplug", "cmdHomePlugPost")
        .body(&schemas::CMD_HOME_PLUG_POST_BODY),
    Route::post("/cmd/reboot", "cmdRebootPost"),
    Route::post("/cmd/set-time", "cmdSetTimePost").body(&schema::timestamp().nullable()),
    Route::post("/cmd/test-email", "cmdTestemailPost")
        .body(&schemas::CMD_TESTEMAIL_POST_BODY),
    Route::post("/cmd/test-remote", "cmdTestremotePost")
        .body(&schemas::CMD_TESTREMOTE_POST_BODY),
    Route::post("/cmd/update", "cmdUpdatePost").body(&schemas::CMD_UPDATE_POST_BODY),
    Route::post("/cmd/wlan", "cmdWlanPost").body(&schemas::CMD_WLAN_POST_BODY),
];
fn dispatch<'a, H: Cmd>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => object(h.activate_post(r, body(r)?)),
        1 => object(h.cancel_post(r, body(r)?)),
        2 => object(h.clear_post(r, body(r)?)),
        3 => object(h.db_post(r, body(r)?)),
        4 => object(h.factory_restore_post(r)),
        5 => object(h.homeplug_post(r, body(r)?)),
        6 => object(h.reboot_post(r)),
        7 => object(h.set_time_post(r, body(r)?)),
        8 => object(h.test_email_post(r, body(r)?)),
        9 => object(h.test_remote_post(r, body(r)?)),
        10 => object(h.update_post(r, body(r)?)),
        11 => object(h.wlan_post(r, body(r)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
