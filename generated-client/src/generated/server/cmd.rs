// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: eef03f1580ebd07f

//! `/cmd` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, object, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, schema};
/// Commands: POST only, executed for their effect. The user needs the `save` right. Commands that take
/// long answer a token at once; follow them under `/sys/status/{token}`.
///
/// Serves `/cmd` and what is below it. What is not written answers 501.
#[expect(
    unused_variables,
    reason = "what is not written takes nothing from its arguments"
)]
pub trait Cmd: Send + Sync + 'static {
    /// POST `/cmd/activate`
    ///
    /// Signs the meter up with a provider of alerts or data pushes and stores it in the configuration.
    /// Answers a token; the outcome, perhaps with a URL the user must visit, appears under
    /// `/sys/status/{token}/result`.
    ///
    /// Since 4.6.
    fn activate_post(
        &self,
        request: &Request,
        body: models::CmdActivatePostBody,
    ) -> impl Future<Output = Reply<models::TokenObject>> + Send {
        request.not_implemented()
    }
    /// POST `/cmd/cancel`
    ///
    /// Cancels a command that is still running.
    ///
    /// Since 4.6.
    fn cancel_post(
        &self,
        request: &Request,
        body: models::CmdCancelPostBody,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// POST `/cmd/clear`
    ///
    /// Discards data named by the body. `excess` zeroes what remote registers still owe after a time
    /// offline: their totals match the devices again, at the price of a spike. `web_cache` empties the web
    /// server's compressed files, useful only when these are damaged.
    fn clear_post(
        &self,
        request: &Request,
        body: models::CmdClearPostBody,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// POST `/cmd/db`
    ///
    /// Changes recorded data; there is no undo. Bounds and register list are optional, and without them
    /// everything is affected. A backup above some 2 MiB is sent in parts, newest part first.
    fn db_post(
        &self,
        request: &Request,
        body: models::CmdDbPostBody,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// POST `/cmd/factory-restore`
    ///
    /// **Erases all data and settings**, then reboots.
    fn factory_restore_post(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// POST `/cmd/homeplug`
    ///
    /// Gives the built-in HomePlug bridge and the listed remote ones a common encryption password.
    ///
    /// Since 4.6.
    fn homeplug_post(
        &self,
        request: &Request,
        body: models::CmdHomePlugPostBody,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// POST `/cmd/reboot`
    ///
    /// Reboots a second after the reply. Expect 20 to 60 s without service, revoked tokens, and another
    /// address if network settings were changed.
    fn reboot_post(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// POST `/cmd/set-time`
    ///
    /// Sets the clock to the given timestamp, or leaves it alone for `null`; either way NTP and PTP are
    /// restarted where configured.
    fn set_time_post(
        &self,
        request: &Request,
        body: Option<runtime::Timestamp>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// POST `/cmd/test-email`
    ///
    /// Sends a mail with the settings of the body, not those stored. Answers a token; the mail log appears
    /// as that operation's result.
    ///
    /// Since 4.6.
    fn test_email_post(
        &self,
        request: &Request,
        body: models::CmdTestemailPostBody,
    ) -> impl Future<Output = Reply<models::TokenObject>> + Send {
        request.not_implemented()
    }
    /// POST `/cmd/test-remote`
    ///
    /// Connects to a remote device without configuring it. Answers a token; trace and registers found
    /// appear as that operation's result.
    ///
    /// Since 4.6.
    fn test_remote_post(
        &self,
        request: &Request,
        body: models::CmdTestremotePostBody,
    ) -> impl Future<Output = Reply<models::TokenObject>> + Send {
        request.not_implemented()
    }
    /// POST `/cmd/update`
    ///
    /// `list` answers the newest version; `install` answers a token and goes on in the background (follow
    /// `/sys/status/{token}`). The two replies differ in type.
    fn update_post(
        &self,
        request: &Request,
        body: models::CmdUpdatePostBody,
    ) -> impl Future<Output = Reply<models::CmdUpdatePostReply>> + Send {
        request.not_implemented()
    }
    /// POST `/cmd/wlan`
    ///
    /// Adds, selects or forgets a Wi-Fi network; `/sys/net/wlan` lists what is in range and what is
    /// configured.
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
