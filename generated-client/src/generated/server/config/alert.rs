// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: e8e57c29c616aea0

//! `/config/alert` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Alerts: what raises them and where they are reported. In one request, place `alert` after
/// `register`.
///
/// Serves `/config/alert` and what is below it; clients: [`Alert`](crate::resources::config::Alert).
/// Methods that you do not override answer 501. [`guide::server`](crate::guide::server) has examples
/// with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Alert for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::ConfigAlert> {
///         view.show(&models::ConfigAlert::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::alert(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Alert: Send + Sync + 'static {
    /// Alerts: what raises them and where they are reported. GET `/config/alert`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigAlert>> + Send {
        request.not_implemented()
    }
    /// Alerts: what raises them and where they are reported. PUT `/config/alert`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigAlert,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Alerts: what raises them and where they are reported. POST `/config/alert`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigAlert,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Alerts: what raises them and where they are reported. DELETE `/config/alert`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Alerts of the user's own, 32 at most. GET `/config/alert/custom`.
    fn custom_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::ConfigAlertCustomItem>>> + Send {
        request.not_implemented()
    }
    /// Alerts of the user's own, 32 at most. PUT `/config/alert/custom`.
    fn custom_put(
        &self,
        request: &Request,
        body: Vec<models::ConfigAlertCustomItem>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Alerts of the user's own, 32 at most. POST `/config/alert/custom`.
    fn custom_post(
        &self,
        request: &Request,
        body: Vec<models::ConfigAlertCustomItem>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Alerts of the user's own, 32 at most. DELETE `/config/alert/custom`.
    fn custom_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// An alert, raised when its condition is true. GET `/config/alert/custom/{idx}`.
    fn custom_idx_get(
        &self,
        request: &Request,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigAlertCustomItem>> + Send {
        request.not_implemented()
    }
    /// An alert, raised when its condition is true. PUT `/config/alert/custom/{idx}`.
    fn custom_idx_put(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigAlertCustomItem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// An alert, raised when its condition is true. POST `/config/alert/custom/{idx}`.
    fn custom_idx_post(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigAlertCustomItem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// An alert, raised when its condition is true. DELETE `/config/alert/custom/{idx}`.
    fn custom_idx_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Name shown to users. GET `/config/alert/custom/{idx}/name`.
    fn custom_idx_name_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Name shown to users. PUT `/config/alert/custom/{idx}/name`.
    fn custom_idx_name_put(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Name shown to users. POST `/config/alert/custom/{idx}/name`.
    fn custom_idx_name_post(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Name shown to users. DELETE `/config/alert/custom/{idx}/name`.
    fn custom_idx_name_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Message, at most 255 bytes. GET `/config/alert/custom/{idx}/detail`.
    fn custom_idx_detail_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Message, at most 255 bytes. PUT `/config/alert/custom/{idx}/detail`.
    fn custom_idx_detail_put(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Message, at most 255 bytes. POST `/config/alert/custom/{idx}/detail`.
    fn custom_idx_detail_post(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Message, at most 255 bytes. DELETE `/config/alert/custom/{idx}/detail`.
    fn custom_idx_detail_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// How often the condition is checked: `sec`, `min`, `hr`, `dy`, `wk`, `mon`, `an` (yearly).
    ///
    /// GET `/config/alert/custom/{idx}/frequency`.
    fn custom_idx_frequency_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::ConfigAlertCustomItemFrequency>> + Send {
        request.not_implemented()
    }
    /// How often the condition is checked: `sec`, `min`, `hr`, `dy`, `wk`, `mon`, `an` (yearly).
    ///
    /// PUT `/config/alert/custom/{idx}/frequency`.
    fn custom_idx_frequency_put(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigAlertCustomItemFrequency,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// How often the condition is checked: `sec`, `min`, `hr`, `dy`, `wk`, `mon`, `an` (yearly).
    ///
    /// POST `/config/alert/custom/{idx}/frequency`.
    fn custom_idx_frequency_post(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigAlertCustomItemFrequency,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// How often the condition is checked: `sec`, `min`, `hr`, `dy`, `wk`, `mon`, `an` (yearly).
    ///
    /// DELETE `/config/alert/custom/{idx}/frequency`.
    fn custom_idx_frequency_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// 0 lowest to 7 highest. GET `/config/alert/custom/{idx}/priority`.
    fn custom_idx_priority_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// 0 lowest to 7 highest. PUT `/config/alert/custom/{idx}/priority`.
    fn custom_idx_priority_put(
        &self,
        request: &Request,
        idx: u64,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// 0 lowest to 7 highest. POST `/config/alert/custom/{idx}/priority`.
    fn custom_idx_priority_post(
        &self,
        request: &Request,
        idx: u64,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// 0 lowest to 7 highest. DELETE `/config/alert/custom/{idx}/priority`.
    fn custom_idx_priority_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Condition `lhs op rhs`. GET `/config/alert/custom/{idx}/cond`.
    fn custom_idx_cond_get(
        &self,
        request: &Request,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigAlertCustomItemCond>> + Send {
        request.not_implemented()
    }
    /// Condition `lhs op rhs`. PUT `/config/alert/custom/{idx}/cond`.
    fn custom_idx_cond_put(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigAlertCustomItemCond,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Condition `lhs op rhs`. POST `/config/alert/custom/{idx}/cond`.
    fn custom_idx_cond_post(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigAlertCustomItemCond,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Condition `lhs op rhs`. DELETE `/config/alert/custom/{idx}/cond`.
    fn custom_idx_cond_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Left side, an eScript expression. GET `/config/alert/custom/{idx}/cond/lhs`.
    fn custom_idx_cond_lhs_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Left side, an eScript expression. PUT `/config/alert/custom/{idx}/cond/lhs`.
    fn custom_idx_cond_lhs_put(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Left side, an eScript expression. POST `/config/alert/custom/{idx}/cond/lhs`.
    fn custom_idx_cond_lhs_post(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Left side, an eScript expression. DELETE `/config/alert/custom/{idx}/cond/lhs`.
    fn custom_idx_cond_lhs_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Comparison. GET `/config/alert/custom/{idx}/cond/op`.
    fn custom_idx_cond_op_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::ConfigAlertCustomItemCondOp>> + Send {
        request.not_implemented()
    }
    /// Comparison. PUT `/config/alert/custom/{idx}/cond/op`.
    fn custom_idx_cond_op_put(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigAlertCustomItemCondOp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Comparison. POST `/config/alert/custom/{idx}/cond/op`.
    fn custom_idx_cond_op_post(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigAlertCustomItemCondOp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Comparison. DELETE `/config/alert/custom/{idx}/cond/op`.
    fn custom_idx_cond_op_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Right side, an eScript expression. GET `/config/alert/custom/{idx}/cond/rhs`.
    fn custom_idx_cond_rhs_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Right side, an eScript expression. PUT `/config/alert/custom/{idx}/cond/rhs`.
    fn custom_idx_cond_rhs_put(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Right side, an eScript expression. POST `/config/alert/custom/{idx}/cond/rhs`.
    fn custom_idx_cond_rhs_post(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Right side, an eScript expression. DELETE `/config/alert/custom/{idx}/cond/rhs`.
    fn custom_idx_cond_rhs_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Where alerts are reported: a web server or, without one, mail recipients.
    ///
    /// GET `/config/alert/reporter`.
    fn reporter_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigAlertReporter>> + Send {
        request.not_implemented()
    }
    /// Where alerts are reported: a web server or, without one, mail recipients.
    ///
    /// PUT `/config/alert/reporter`.
    fn reporter_put(
        &self,
        request: &Request,
        body: models::ConfigAlertReporter,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Where alerts are reported: a web server or, without one, mail recipients.
    ///
    /// POST `/config/alert/reporter`.
    fn reporter_post(
        &self,
        request: &Request,
        body: models::ConfigAlertReporter,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Where alerts are reported: a web server or, without one, mail recipients.
    ///
    /// DELETE `/config/alert/reporter`.
    fn reporter_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Reports to a web server. GET `/config/alert/reporter/web`.
    fn reporter_web_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigAlertReporterWeb>> + Send {
        request.not_implemented()
    }
    /// Reports to a web server. PUT `/config/alert/reporter/web`.
    fn reporter_web_put(
        &self,
        request: &Request,
        body: models::ConfigAlertReporterWeb,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Reports to a web server. POST `/config/alert/reporter/web`.
    fn reporter_web_post(
        &self,
        request: &Request,
        body: models::ConfigAlertReporterWeb,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Reports to a web server. DELETE `/config/alert/reporter/web`.
    fn reporter_web_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A new alert of this priority or above triggers a report, which then carries all unacknowledged ones.
    ///
    /// GET `/config/alert/reporter/web/min-priority`.
    fn reporter_web_min_priority_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// A new alert of this priority or above triggers a report, which then carries all unacknowledged ones.
    ///
    /// PUT `/config/alert/reporter/web/min-priority`.
    fn reporter_web_min_priority_put(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A new alert of this priority or above triggers a report, which then carries all unacknowledged ones.
    ///
    /// POST `/config/alert/reporter/web/min-priority`.
    fn reporter_web_min_priority_post(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A new alert of this priority or above triggers a report, which then carries all unacknowledged ones.
    ///
    /// DELETE `/config/alert/reporter/web/min-priority`.
    fn reporter_web_min_priority_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Provider that takes the alerts. GET `/config/alert/reporter/web/service`.
    fn reporter_web_service_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Provider that takes the alerts. PUT `/config/alert/reporter/web/service`.
    fn reporter_web_service_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Provider that takes the alerts. POST `/config/alert/reporter/web/service`.
    fn reporter_web_service_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Provider that takes the alerts. DELETE `/config/alert/reporter/web/service`.
    fn reporter_web_service_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Destination. GET `/config/alert/reporter/web/uri`.
    fn reporter_web_uri_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Destination. PUT `/config/alert/reporter/web/uri`.
    fn reporter_web_uri_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Destination. POST `/config/alert/reporter/web/uri`.
    fn reporter_web_uri_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Destination. DELETE `/config/alert/reporter/web/uri`.
    fn reporter_web_uri_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Comma list: `deflate` or `gzip` compresses, `secure` insists on a valid certificate.
    ///
    /// GET `/config/alert/reporter/web/options`.
    fn reporter_web_options_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Comma list: `deflate` or `gzip` compresses, `secure` insists on a valid certificate.
    ///
    /// PUT `/config/alert/reporter/web/options`.
    fn reporter_web_options_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Comma list: `deflate` or `gzip` compresses, `secure` insists on a valid certificate.
    ///
    /// POST `/config/alert/reporter/web/options`.
    fn reporter_web_options_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Comma list: `deflate` or `gzip` compresses, `secure` insists on a valid certificate.
    ///
    /// DELETE `/config/alert/reporter/web/options`.
    fn reporter_web_options_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// User for HTTP Basic. GET `/config/alert/reporter/web/user`.
    fn reporter_web_user_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// User for HTTP Basic. PUT `/config/alert/reporter/web/user`.
    fn reporter_web_user_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// User for HTTP Basic. POST `/config/alert/reporter/web/user`.
    fn reporter_web_user_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// User for HTTP Basic. DELETE `/config/alert/reporter/web/user`.
    fn reporter_web_user_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Password for HTTP Basic. PUT `/config/alert/reporter/web/password`.
    fn reporter_web_password_put(
        &self,
        request: &Request,
        body: runtime::Sensitive<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Password for HTTP Basic. POST `/config/alert/reporter/web/password`.
    fn reporter_web_password_post(
        &self,
        request: &Request,
        body: runtime::Sensitive<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Password for HTTP Basic. DELETE `/config/alert/reporter/web/password`.
    fn reporter_web_password_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Reports by mail. GET `/config/alert/reporter/mail`.
    fn reporter_mail_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigAlertReporterMail>> + Send {
        request.not_implemented()
    }
    /// Reports by mail. PUT `/config/alert/reporter/mail`.
    fn reporter_mail_put(
        &self,
        request: &Request,
        body: models::ConfigAlertReporterMail,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Reports by mail. POST `/config/alert/reporter/mail`.
    fn reporter_mail_post(
        &self,
        request: &Request,
        body: models::ConfigAlertReporterMail,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Reports by mail. DELETE `/config/alert/reporter/mail`.
    fn reporter_mail_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// SMTP relay. GET `/config/alert/reporter/mail/server`.
    fn reporter_mail_server_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// SMTP relay. PUT `/config/alert/reporter/mail/server`.
    fn reporter_mail_server_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// SMTP relay. POST `/config/alert/reporter/mail/server`.
    fn reporter_mail_server_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// SMTP relay. DELETE `/config/alert/reporter/mail/server`.
    fn reporter_mail_server_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// User at the relay. GET `/config/alert/reporter/mail/user`.
    fn reporter_mail_user_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// User at the relay. PUT `/config/alert/reporter/mail/user`.
    fn reporter_mail_user_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// User at the relay. POST `/config/alert/reporter/mail/user`.
    fn reporter_mail_user_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// User at the relay. DELETE `/config/alert/reporter/mail/user`.
    fn reporter_mail_user_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Password at the relay. PUT `/config/alert/reporter/mail/password`.
    fn reporter_mail_password_put(
        &self,
        request: &Request,
        body: runtime::Sensitive<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Password at the relay. POST `/config/alert/reporter/mail/password`.
    fn reporter_mail_password_post(
        &self,
        request: &Request,
        body: runtime::Sensitive<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Password at the relay. DELETE `/config/alert/reporter/mail/password`.
    fn reporter_mail_password_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sender. GET `/config/alert/reporter/mail/from-address`.
    fn reporter_mail_from_address_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Sender. PUT `/config/alert/reporter/mail/from-address`.
    fn reporter_mail_from_address_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sender. POST `/config/alert/reporter/mail/from-address`.
    fn reporter_mail_from_address_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sender. DELETE `/config/alert/reporter/mail/from-address`.
    fn reporter_mail_from_address_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Recipients. GET `/config/alert/reporter/mail/to`.
    fn reporter_mail_to_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::ConfigAlertReporterMailToItem>>> + Send {
        request.not_implemented()
    }
    /// Recipients. PUT `/config/alert/reporter/mail/to`.
    fn reporter_mail_to_put(
        &self,
        request: &Request,
        body: Vec<models::ConfigAlertReporterMailToItem>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Recipients. POST `/config/alert/reporter/mail/to`.
    fn reporter_mail_to_post(
        &self,
        request: &Request,
        body: Vec<models::ConfigAlertReporterMailToItem>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Recipients. DELETE `/config/alert/reporter/mail/to`.
    fn reporter_mail_to_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A recipient. GET `/config/alert/reporter/mail/to/{idx}`.
    fn reporter_mail_to_idx_get(
        &self,
        request: &Request,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigAlertReporterMailToItem>> + Send {
        request.not_implemented()
    }
    /// A recipient. PUT `/config/alert/reporter/mail/to/{idx}`.
    fn reporter_mail_to_idx_put(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigAlertReporterMailToItem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A recipient. POST `/config/alert/reporter/mail/to/{idx}`.
    fn reporter_mail_to_idx_post(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigAlertReporterMailToItem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A recipient. DELETE `/config/alert/reporter/mail/to/{idx}`.
    fn reporter_mail_to_idx_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `short` reports the newest alert of the highest priority, `full` all that are not acknowledged.
    ///
    /// GET `/config/alert/reporter/mail/to/{idx}/format`.
    fn reporter_mail_to_idx_format_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<
        Output = Reply<models::ConfigAlertReporterMailToItemFormat>,
    > + Send {
        request.not_implemented()
    }
    /// `short` reports the newest alert of the highest priority, `full` all that are not acknowledged.
    ///
    /// PUT `/config/alert/reporter/mail/to/{idx}/format`.
    fn reporter_mail_to_idx_format_put(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigAlertReporterMailToItemFormat,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `short` reports the newest alert of the highest priority, `full` all that are not acknowledged.
    ///
    /// POST `/config/alert/reporter/mail/to/{idx}/format`.
    fn reporter_mail_to_idx_format_post(
        &self,
        request: &Request,
        idx: u64,
        body: models::ConfigAlertReporterMailToItemFormat,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `short` reports the newest alert of the highest priority, `full` all that are not acknowledged.
    ///
    /// DELETE `/config/alert/reporter/mail/to/{idx}/format`.
    fn reporter_mail_to_idx_format_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A new alert of this priority or above triggers a mail.
    ///
    /// GET `/config/alert/reporter/mail/to/{idx}/min-priority`.
    fn reporter_mail_to_idx_min_priority_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// A new alert of this priority or above triggers a mail.
    ///
    /// PUT `/config/alert/reporter/mail/to/{idx}/min-priority`.
    fn reporter_mail_to_idx_min_priority_put(
        &self,
        request: &Request,
        idx: u64,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A new alert of this priority or above triggers a mail.
    ///
    /// POST `/config/alert/reporter/mail/to/{idx}/min-priority`.
    fn reporter_mail_to_idx_min_priority_post(
        &self,
        request: &Request,
        idx: u64,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A new alert of this priority or above triggers a mail.
    ///
    /// DELETE `/config/alert/reporter/mail/to/{idx}/min-priority`.
    fn reporter_mail_to_idx_min_priority_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Mail address. GET `/config/alert/reporter/mail/to/{idx}/address`.
    fn reporter_mail_to_idx_address_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Mail address. PUT `/config/alert/reporter/mail/to/{idx}/address`.
    fn reporter_mail_to_idx_address_put(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Mail address. POST `/config/alert/reporter/mail/to/{idx}/address`.
    fn reporter_mail_to_idx_address_post(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Mail address. DELETE `/config/alert/reporter/mail/to/{idx}/address`.
    fn reporter_mail_to_idx_address_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Priorities of the built-in alerts, in the order of `/sys/alert`. GET `/config/alert/sys-prio`.
    fn sys_prio_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<u64>>> + Send {
        request.not_implemented()
    }
    /// Priorities of the built-in alerts, in the order of `/sys/alert`. PUT `/config/alert/sys-prio`.
    fn sys_prio_put(
        &self,
        request: &Request,
        body: Vec<u64>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Priorities of the built-in alerts, in the order of `/sys/alert`. POST `/config/alert/sys-prio`.
    fn sys_prio_post(
        &self,
        request: &Request,
        body: Vec<u64>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Priorities of the built-in alerts, in the order of `/sys/alert`. DELETE `/config/alert/sys-prio`.
    fn sys_prio_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Priority of a built-in alert, 0 lowest to 7 highest. GET `/config/alert/sys-prio/{idx}`.
    fn sys_prio_idx_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// Priority of a built-in alert, 0 lowest to 7 highest. PUT `/config/alert/sys-prio/{idx}`.
    fn sys_prio_idx_put(
        &self,
        request: &Request,
        idx: u64,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Priority of a built-in alert, 0 lowest to 7 highest. POST `/config/alert/sys-prio/{idx}`.
    fn sys_prio_idx_post(
        &self,
        request: &Request,
        idx: u64,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Priority of a built-in alert, 0 lowest to 7 highest. DELETE `/config/alert/sys-prio/{idx}`.
    fn sys_prio_idx_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/alert` and what is below it with this handler.
pub fn alert<H: Alert>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/alert", "configAlertGet")
        .query(schemas::VIEW)
        .value(&schemas::CONFIG_ALERT),
    Route::put("/config/alert", "configAlertPut").body(&schemas::CONFIG_ALERT),
    Route::post("/config/alert", "configAlertPost").body(&schemas::CONFIG_ALERT),
    Route::delete("/config/alert", "configAlertDelete"),
    Route::get("/config/alert/custom", "configAlertCustomGet").query(schemas::VIEW),
    Route::put("/config/alert/custom", "configAlertCustomPut")
        .body(&schema::counted(&schemas::CONFIG_ALERT_CUSTOM_ITEM, 0, 32)),
    Route::post("/config/alert/custom", "configAlertCustomPost")
        .body(&schema::counted(&schemas::CONFIG_ALERT_CUSTOM_ITEM, 0, 32)),
    Route::delete("/config/alert/custom", "configAlertCustomDelete"),
    Route::get("/config/alert/custom/{idx}", "configAlertCustomItemGet")
        .query(schemas::VIEW),
    Route::put("/config/alert/custom/{idx}", "configAlertCustomItemPut")
        .body(&schemas::CONFIG_ALERT_CUSTOM_ITEM),
    Route::post("/config/alert/custom/{idx}", "configAlertCustomItemPost")
        .body(&schemas::CONFIG_ALERT_CUSTOM_ITEM),
    Route::delete("/config/alert/custom/{idx}", "configAlertCustomItemDelete"),
    Route::get("/config/alert/custom/{idx}/name", "configAlertCustomItemNameGet"),
    Route::put("/config/alert/custom/{idx}/name", "configAlertCustomItemNamePut")
        .body(&schema::string()),
    Route::post("/config/alert/custom/{idx}/name", "configAlertCustomItemNamePost")
        .body(&schema::string()),
    Route::delete("/config/alert/custom/{idx}/name", "configAlertCustomItemNameDelete"),
    Route::get("/config/alert/custom/{idx}/detail", "configAlertCustomItemDetailGet"),
    Route::put("/config/alert/custom/{idx}/detail", "configAlertCustomItemDetailPut")
        .body(&schema::text(0, 255, None)),
    Route::post("/config/alert/custom/{idx}/detail", "configAlertCustomItemDetailPost")
        .body(&schema::text(0, 255, None)),
    Route::delete(
        "/config/alert/custom/{idx}/detail",
        "configAlertCustomItemDetailDelete",
    ),
    Route::get(
        "/config/alert/custom/{idx}/frequency",
        "configAlertCustomItemFrequencyGet",
    ),
    Route::put(
            "/config/alert/custom/{idx}/frequency",
            "configAlertCustomItemFrequencyPut",
        )
        .body(&schemas::CONFIG_ALERT_CUSTOM_ITEM_FREQUENCY),
    Route::post(
            "/config/alert/custom/{idx}/frequency",
            "configAlertCustomItemFrequencyPost",
        )
        .body(&schemas::CONFIG_ALERT_CUSTOM_ITEM_FREQUENCY),
    Route::delete(
        "/config/alert/custom/{idx}/frequency",
        "configAlertCustomItemFrequencyDelete",
    ),
    Route::get(
        "/config/alert/custom/{idx}/priority",
        "configAlertCustomItemPriorityGet",
    ),
    Route::put("/config/alert/custom/{idx}/priority", "configAlertCustomItemPriorityPut")
        .body(&schema::between(0, 7)),
    Route::post(
            "/config/alert/custom/{idx}/priority",
            "configAlertCustomItemPriorityPost",
        )
        .body(&schema::between(0, 7)),
    Route::delete(
        "/config/alert/custom/{idx}/priority",
        "configAlertCustomItemPriorityDelete",
    ),
    Route::get("/config/alert/custom/{idx}/cond", "configAlertCustomItemCondGet")
        .query(schemas::VIEW),
    Route::put("/config/alert/custom/{idx}/cond", "configAlertCustomItemCondPut")
        .body(&schemas::CONFIG_ALERT_CUSTOM_ITEM_COND),
    Route::post("/config/alert/custom/{idx}/cond", "configAlertCustomItemCondPost")
        .body(&schemas::CONFIG_ALERT_CUSTOM_ITEM_COND),
    Route::delete("/config/alert/custom/{idx}/cond", "configAlertCustomItemCondDelete"),
    Route::get("/config/alert/custom/{idx}/cond/lhs", "configAlertCustomItemCondLhsGet"),
    Route::put("/config/alert/custom/{idx}/cond/lhs", "configAlertCustomItemCondLhsPut")
        .body(&schema::string()),
    Route::post(
            "/config/alert/custom/{idx}/cond/lhs",
            "configAlertCustomItemCondLhsPost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/alert/custom/{idx}/cond/lhs",
        "configAlertCustomItemCondLhsDelete",
    ),
    Route::get("/config/alert/custom/{idx}/cond/op", "configAlertCustomItemCondOpGet"),
    Route::put("/config/alert/custom/{idx}/cond/op", "configAlertCustomItemCondOpPut")
        .body(&schemas::CONFIG_ALERT_CUSTOM_ITEM_COND_OP),
    Route::post("/config/alert/custom/{idx}/cond/op", "configAlertCustomItemCondOpPost")
        .body(&schemas::CONFIG_ALERT_CUSTOM_ITEM_COND_OP),
    Route::delete(
        "/config/alert/custom/{idx}/cond/op",
        "configAlertCustomItemCondOpDelete",
    ),
    Route::get("/config/alert/custom/{idx}/cond/rhs", "configAlertCustomItemCondRhsGet"),
    Route::put("/config/alert/custom/{idx}/cond/rhs", "configAlertCustomItemCondRhsPut")
        .body(&schema::string()),
    Route::post(
            "/config/alert/custom/{idx}/cond/rhs",
            "configAlertCustomItemCondRhsPost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/alert/custom/{idx}/cond/rhs",
        "configAlertCustomItemCondRhsDelete",
    ),
    Route::get("/config/alert/reporter", "configAlertReporterGet").query(schemas::VIEW),
    Route::put("/config/alert/reporter", "configAlertReporterPut")
        .body(&schemas::CONFIG_ALERT_REPORTER),
    Route::post("/config/alert/reporter", "configAlertReporterPost")
        .body(&schemas::CONFIG_ALERT_REPORTER),
    Route::delete("/config/alert/reporter", "configAlertReporterDelete"),
    Route::get("/config/alert/reporter/web", "configAlertReporterWebGet")
        .query(schemas::VIEW),
    Route::put("/config/alert/reporter/web", "configAlertReporterWebPut")
        .body(&schemas::CONFIG_ALERT_REPORTER_WEB),
    Route::post("/config/alert/reporter/web", "configAlertReporterWebPost")
        .body(&schemas::CONFIG_ALERT_REPORTER_WEB),
    Route::delete("/config/alert/reporter/web", "configAlertReporterWebDelete"),
    Route::get(
        "/config/alert/reporter/web/min-priority",
        "configAlertReporterWebMinPriorityGet",
    ),
    Route::put(
            "/config/alert/reporter/web/min-priority",
            "configAlertReporterWebMinPriorityPut",
        )
        .body(&schema::between(0, 7)),
    Route::post(
            "/config/alert/reporter/web/min-priority",
            "configAlertReporterWebMinPriorityPost",
        )
        .body(&schema::between(0, 7)),
    Route::delete(
        "/config/alert/reporter/web/min-priority",
        "configAlertReporterWebMinPriorityDelete",
    ),
    Route::get("/config/alert/reporter/web/service", "configAlertReporterWebServiceGet"),
    Route::put("/config/alert/reporter/web/service", "configAlertReporterWebServicePut")
        .body(&schema::string()),
    Route::post(
            "/config/alert/reporter/web/service",
            "configAlertReporterWebServicePost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/alert/reporter/web/service",
        "configAlertReporterWebServiceDelete",
    ),
    Route::get("/config/alert/reporter/web/uri", "configAlertReporterWebUriGet"),
    Route::put("/config/alert/reporter/web/uri", "configAlertReporterWebUriPut")
        .body(&schema::string()),
    Route::post("/config/alert/reporter/web/uri", "configAlertReporterWebUriPost")
        .body(&schema::string()),
    Route::delete("/config/alert/reporter/web/uri", "configAlertReporterWebUriDelete"),
    Route::get("/config/alert/reporter/web/options", "configAlertReporterWebOptionsGet"),
    Route::put("/config/alert/reporter/web/options", "configAlertReporterWebOptionsPut")
        .body(&schema::string()),
    Route::post(
            "/config/alert/reporter/web/options",
            "configAlertReporterWebOptionsPost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/alert/reporter/web/options",
        "configAlertReporterWebOptionsDelete",
    ),
    Route::get("/config/alert/reporter/web/user", "configAlertReporterWebUserGet"),
    Route::put("/config/alert/reporter/web/user", "configAlertReporterWebUserPut")
        .body(&schema::string()),
    Route::post("/config/alert/reporter/web/user", "configAlertReporterWebUserPost")
        .body(&schema::string()),
    Route::delete("/config/alert/reporter/web/user", "configAlertReporterWebUserDelete"),
    Route::put(
            "/config/alert/reporter/web/password",
            "configAlertReporterWebPasswordPut",
        )
        .body(&schema::string()),
    Route::post(
            "/config/alert/reporter/web/password",
            "configAlertReporterWebPasswordPost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/alert/reporter/web/password",
        "configAlertReporterWebPasswordDelete",
    ),
    Route::get("/config/alert/reporter/mail", "configAlertReporterMailGet")
        .query(schemas::VIEW),
    Route::put("/config/alert/reporter/mail", "configAlertReporterMailPut")
        .body(&schemas::CONFIG_ALERT_REPORTER_MAIL),
    Route::post("/config/alert/reporter/mail", "configAlertReporterMailPost")
        .body(&schemas::CONFIG_ALERT_REPORTER_MAIL),
    Route::delete("/config/alert/reporter/mail", "configAlertReporterMailDelete"),
    Route::get("/config/alert/reporter/mail/server", "configAlertReporterMailServerGet"),
    Route::put("/config/alert/reporter/mail/server", "configAlertReporterMailServerPut")
        .body(&schema::string()),
    Route::post(
            "/config/alert/reporter/mail/server",
            "configAlertReporterMailServerPost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/alert/reporter/mail/server",
        "configAlertReporterMailServerDelete",
    ),
    Route::get("/config/alert/reporter/mail/user", "configAlertReporterMailUserGet"),
    Route::put("/config/alert/reporter/mail/user", "configAlertReporterMailUserPut")
        .body(&schema::string()),
    Route::post("/config/alert/reporter/mail/user", "configAlertReporterMailUserPost")
        .body(&schema::string()),
    Route::delete(
        "/config/alert/reporter/mail/user",
        "configAlertReporterMailUserDelete",
    ),
    Route::put(
            "/config/alert/reporter/mail/password",
            "configAlertReporterMailPasswordPut",
        )
        .body(&schema::string()),
    Route::post(
            "/config/alert/reporter/mail/password",
            "configAlertReporterMailPasswordPost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/alert/reporter/mail/password",
        "configAlertReporterMailPasswordDelete",
    ),
    Route::get(
        "/config/alert/reporter/mail/from-address",
        "configAlertReporterMailFromAddressGet",
    ),
    Route::put(
            "/config/alert/reporter/mail/from-address",
            "configAlertReporterMailFromAddressPut",
        )
        .body(&schema::string()),
    Route::post(
            "/config/alert/reporter/mail/from-address",
            "configAlertReporterMailFromAddressPost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/alert/reporter/mail/from-address",
        "configAlertReporterMailFromAddressDelete",
    ),
    Route::get("/config/alert/reporter/mail/to", "configAlertReporterMailToGet")
        .query(schemas::VIEW),
    Route::put("/config/alert/reporter/mail/to", "configAlertReporterMailToPut")
        .body(&schema::array(&schemas::CONFIG_ALERT_REPORTER_MAIL_TO_ITEM)),
    Route::post("/config/alert/reporter/mail/to", "configAlertReporterMailToPost")
        .body(&schema::array(&schemas::CONFIG_ALERT_REPORTER_MAIL_TO_ITEM)),
    Route::delete("/config/alert/reporter/mail/to", "configAlertReporterMailToDelete"),
    Route::get(
            "/config/alert/reporter/mail/to/{idx}",
            "configAlertReporterMailToItemGet",
        )
        .path(&[&schema::between(0, 3)])
        .query(schemas::VIEW),
    Route::put(
            "/config/alert/reporter/mail/to/{idx}",
            "configAlertReporterMailToItemPut",
        )
        .path(&[&schema::between(0, 3)])
        .body(&schemas::CONFIG_ALERT_REPORTER_MAIL_TO_ITEM),
    Route::post(
            "/config/alert/reporter/mail/to/{idx}",
            "configAlertReporterMailToItemPost",
        )
        .path(&[&schema::between(0, 3)])
        .body(&schemas::CONFIG_ALERT_REPORTER_MAIL_TO_ITEM),
    Route::delete(
            "/config/alert/reporter/mail/to/{idx}",
            "configAlertReporterMailToItemDelete",
        )
        .path(&[&schema::between(0, 3)]),
    Route::get(
            "/config/alert/reporter/mail/to/{idx}/format",
            "configAlertReporterMailToItemFormatGet",
        )
        .path(&[&schema::between(0, 3)]),
    Route::put(
            "/config/alert/reporter/mail/to/{idx}/format",
            "configAlertReporterMailToItemFormatPut",
        )
        .path(&[&schema::between(0, 3)])
        .body(&schemas::CONFIG_ALERT_REPORTER_MAIL_TO_ITEM_FORMAT),
    Route::post(
            "/config/alert/reporter/mail/to/{idx}/format",
            "configAlertReporterMailToItemFormatPost",
        )
        .path(&[&schema::between(0, 3)])
        .body(&schemas::CONFIG_ALERT_REPORTER_MAIL_TO_ITEM_FORMAT),
    Route::delete(
            "/config/alert/reporter/mail/to/{idx}/format",
            "configAlertReporterMailToItemFormatDelete",
        )
        .path(&[&schema::between(0, 3)]),
    Route::get(
            "/config/alert/reporter/mail/to/{idx}/min-priority",
            "configAlertReporterMailToItemMinPriorityGet",
        )
        .path(&[&schema::between(0, 3)]),
    Route::put(
            "/config/alert/reporter/mail/to/{idx}/min-priority",
            "configAlertReporterMailToItemMinPriorityPut",
        )
        .path(&[&schema::between(0, 3)])
        .body(&schema::between(0, 7)),
    Route::post(
            "/config/alert/reporter/mail/to/{idx}/min-priority",
            "configAlertReporterMailToItemMinPriorityPost",
        )
        .path(&[&schema::between(0, 3)])
        .body(&schema::between(0, 7)),
    Route::delete(
            "/config/alert/reporter/mail/to/{idx}/min-priority",
            "configAlertReporterMailToItemMinPriorityDelete",
        )
        .path(&[&schema::between(0, 3)]),
    Route::get(
            "/config/alert/reporter/mail/to/{idx}/address",
            "configAlertReporterMailToItemAddressGet",
        )
        .path(&[&schema::between(0, 3)]),
    Route::put(
            "/config/alert/reporter/mail/to/{idx}/address",
            "configAlertReporterMailToItemAddressPut",
        )
        .path(&[&schema::between(0, 3)])
        .body(&schema::string()),
    Route::post(
            "/config/alert/reporter/mail/to/{idx}/address",
            "configAlertReporterMailToItemAddressPost",
        )
        .path(&[&schema::between(0, 3)])
        .body(&schema::string()),
    Route::delete(
            "/config/alert/reporter/mail/to/{idx}/address",
            "configAlertReporterMailToItemAddressDelete",
        )
        .path(&[&schema::between(0, 3)]),
    Route::get("/config/alert/sys-prio", "configAlertSysPrioGet").query(schemas::VIEW),
    Route::put("/config/alert/sys-prio", "configAlertSysPrioPut")
        .body(&schema::array(&schema::between(0, 7))),
    Route::post("/config/alert/sys-prio", "configAlertSysPrioPost")
        .body(&schema::array(&schema::between(0, 7))),
    Route::delete("/config/alert/sys-prio", "configAlertSysPrioDelete"),
    Route::get("/config/alert/sys-prio/{idx}", "configAlertSysPrioItemGet"),
    Route::put("/config/alert/sys-prio/{idx}", "configAlertSysPrioItemPut")
        .body(&schema::between(0, 7)),
    Route::post("/config/alert/sys-prio/{idx}", "configAlertSysPrioItemPost")
        .body(&schema::between(0, 7)),
    Route::delete("/config/alert/sys-prio/{idx}", "configAlertSysPrioItemDelete"),
];
fn dispatch<'a, H: Alert>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.custom_get(r, query(r)?)),
        5 => object(h.custom_put(r, body(r)?)),
        6 => object(h.custom_post(r, body(r)?)),
        7 => object(h.custom_delete(r)),
        8 => envelope(h.custom_idx_get(r, path(r, 0)?, query(r)?)),
        9 => object(h.custom_idx_put(r, path(r, 0)?, body(r)?)),
        10 => object(h.custom_idx_post(r, path(r, 0)?, body(r)?)),
        11 => object(h.custom_idx_delete(r, path(r, 0)?)),
        12 => envelope(h.custom_idx_name_get(r, path(r, 0)?)),
        13 => object(h.custom_idx_name_put(r, path(r, 0)?, body(r)?)),
        14 => object(h.custom_idx_name_post(r, path(r, 0)?, body(r)?)),
        15 => object(h.custom_idx_name_delete(r, path(r, 0)?)),
        16 => envelope(h.custom_idx_detail_get(r, path(r, 0)?)),
        17 => object(h.custom_idx_detail_put(r, path(r, 0)?, body(r)?)),
        18 => object(h.custom_idx_detail_post(r, path(r, 0)?, body(r)?)),
        19 => object(h.custom_idx_detail_delete(r, path(r, 0)?)),
        20 => envelope(h.custom_idx_frequency_get(r, path(r, 0)?)),
        21 => object(h.custom_idx_frequency_put(r, path(r, 0)?, body(r)?)),
        22 => object(h.custom_idx_frequency_post(r, path(r, 0)?, body(r)?)),
        23 => object(h.custom_idx_frequency_delete(r, path(r, 0)?)),
        24 => envelope(h.custom_idx_priority_get(r, path(r, 0)?)),
        25 => object(h.custom_idx_priority_put(r, path(r, 0)?, body(r)?)),
        26 => object(h.custom_idx_priority_post(r, path(r, 0)?, body(r)?)),
        27 => object(h.custom_idx_priority_delete(r, path(r, 0)?)),
        28 => envelope(h.custom_idx_cond_get(r, path(r, 0)?, query(r)?)),
        29 => object(h.custom_idx_cond_put(r, path(r, 0)?, body(r)?)),
        30 => object(h.custom_idx_cond_post(r, path(r, 0)?, body(r)?)),
        31 => object(h.custom_idx_cond_delete(r, path(r, 0)?)),
        32 => envelope(h.custom_idx_cond_lhs_get(r, path(r, 0)?)),
        33 => object(h.custom_idx_cond_lhs_put(r, path(r, 0)?, body(r)?)),
        34 => object(h.custom_idx_cond_lhs_post(r, path(r, 0)?, body(r)?)),
        35 => object(h.custom_idx_cond_lhs_delete(r, path(r, 0)?)),
        36 => envelope(h.custom_idx_cond_op_get(r, path(r, 0)?)),
        37 => object(h.custom_idx_cond_op_put(r, path(r, 0)?, body(r)?)),
        38 => object(h.custom_idx_cond_op_post(r, path(r, 0)?, body(r)?)),
        39 => object(h.custom_idx_cond_op_delete(r, path(r, 0)?)),
        40 => envelope(h.custom_idx_cond_rhs_get(r, path(r, 0)?)),
        41 => object(h.custom_idx_cond_rhs_put(r, path(r, 0)?, body(r)?)),
        42 => object(h.custom_idx_cond_rhs_post(r, path(r, 0)?, body(r)?)),
        43 => object(h.custom_idx_cond_rhs_delete(r, path(r, 0)?)),
        44 => envelope(h.reporter_get(r, query(r)?)),
        45 => object(h.reporter_put(r, body(r)?)),
        46 => object(h.reporter_post(r, body(r)?)),
        47 => object(h.reporter_delete(r)),
        48 => envelope(h.reporter_web_get(r, query(r)?)),
        49 => object(h.reporter_web_put(r, body(r)?)),
        50 => object(h.reporter_web_post(r, body(r)?)),
        51 => object(h.reporter_web_delete(r)),
        52 => envelope(h.reporter_web_min_priority_get(r)),
        53 => object(h.reporter_web_min_priority_put(r, body(r)?)),
        54 => object(h.reporter_web_min_priority_post(r, body(r)?)),
        55 => object(h.reporter_web_min_priority_delete(r)),
        56 => envelope(h.reporter_web_service_get(r)),
        57 => object(h.reporter_web_service_put(r, body(r)?)),
        58 => object(h.reporter_web_service_post(r, body(r)?)),
        59 => object(h.reporter_web_service_delete(r)),
        60 => envelope(h.reporter_web_uri_get(r)),
        61 => object(h.reporter_web_uri_put(r, body(r)?)),
        62 => object(h.reporter_web_uri_post(r, body(r)?)),
        63 => object(h.reporter_web_uri_delete(r)),
        64 => envelope(h.reporter_web_options_get(r)),
        65 => object(h.reporter_web_options_put(r, body(r)?)),
        66 => object(h.reporter_web_options_post(r, body(r)?)),
        67 => object(h.reporter_web_options_delete(r)),
        68 => envelope(h.reporter_web_user_get(r)),
        69 => object(h.reporter_web_user_put(r, body(r)?)),
        70 => object(h.reporter_web_user_post(r, body(r)?)),
        71 => object(h.reporter_web_user_delete(r)),
        72 => object(h.reporter_web_password_put(r, body(r)?)),
        73 => object(h.reporter_web_password_post(r, body(r)?)),
        74 => object(h.reporter_web_password_delete(r)),
        75 => envelope(h.reporter_mail_get(r, query(r)?)),
        76 => object(h.reporter_mail_put(r, body(r)?)),
        77 => object(h.reporter_mail_post(r, body(r)?)),
        78 => object(h.reporter_mail_delete(r)),
        79 => envelope(h.reporter_mail_server_get(r)),
        80 => object(h.reporter_mail_server_put(r, body(r)?)),
        81 => object(h.reporter_mail_server_post(r, body(r)?)),
        82 => object(h.reporter_mail_server_delete(r)),
        83 => envelope(h.reporter_mail_user_get(r)),
        84 => object(h.reporter_mail_user_put(r, body(r)?)),
        85 => object(h.reporter_mail_user_post(r, body(r)?)),
        86 => object(h.reporter_mail_user_delete(r)),
        87 => object(h.reporter_mail_password_put(r, body(r)?)),
        88 => object(h.reporter_mail_password_post(r, body(r)?)),
        89 => object(h.reporter_mail_password_delete(r)),
        90 => envelope(h.reporter_mail_from_address_get(r)),
        91 => object(h.reporter_mail_from_address_put(r, body(r)?)),
        92 => object(h.reporter_mail_from_address_post(r, body(r)?)),
        93 => object(h.reporter_mail_from_address_delete(r)),
        94 => envelope(h.reporter_mail_to_get(r, query(r)?)),
        95 => object(h.reporter_mail_to_put(r, body(r)?)),
        96 => object(h.reporter_mail_to_post(r, body(r)?)),
        97 => object(h.reporter_mail_to_delete(r)),
        98 => envelope(h.reporter_mail_to_idx_get(r, path(r, 0)?, query(r)?)),
        99 => object(h.reporter_mail_to_idx_put(r, path(r, 0)?, body(r)?)),
        100 => object(h.reporter_mail_to_idx_post(r, path(r, 0)?, body(r)?)),
        101 => object(h.reporter_mail_to_idx_delete(r, path(r, 0)?)),
        102 => envelope(h.reporter_mail_to_idx_format_get(r, path(r, 0)?)),
        103 => object(h.reporter_mail_to_idx_format_put(r, path(r, 0)?, body(r)?)),
        104 => object(h.reporter_mail_to_idx_format_post(r, path(r, 0)?, body(r)?)),
        105 => object(h.reporter_mail_to_idx_format_delete(r, path(r, 0)?)),
        106 => envelope(h.reporter_mail_to_idx_min_priority_get(r, path(r, 0)?)),
        107 => object(h.reporter_mail_to_idx_min_priority_put(r, path(r, 0)?, body(r)?)),
        108 => object(h.reporter_mail_to_idx_min_priority_post(r, path(r, 0)?, body(r)?)),
        109 => object(h.reporter_mail_to_idx_min_priority_delete(r, path(r, 0)?)),
        110 => envelope(h.reporter_mail_to_idx_address_get(r, path(r, 0)?)),
        111 => object(h.reporter_mail_to_idx_address_put(r, path(r, 0)?, body(r)?)),
        112 => object(h.reporter_mail_to_idx_address_post(r, path(r, 0)?, body(r)?)),
        113 => object(h.reporter_mail_to_idx_address_delete(r, path(r, 0)?)),
        114 => envelope(h.sys_prio_get(r, query(r)?)),
        115 => object(h.sys_prio_put(r, body(r)?)),
        116 => object(h.sys_prio_post(r, body(r)?)),
        117 => object(h.sys_prio_delete(r)),
        118 => envelope(h.sys_prio_idx_get(r, path(r, 0)?)),
        119 => object(h.sys_prio_idx_put(r, path(r, 0)?, body(r)?)),
        120 => object(h.sys_prio_idx_post(r, path(r, 0)?, body(r)?)),
        121 => object(h.sys_prio_idx_delete(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
