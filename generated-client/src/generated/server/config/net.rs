// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 33c63373db7ee747

//! `/config/net` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Network settings; [`/sys/net`](crate::resources::sys::Net) shows what is in force.
/// [`/sys/reboot`](crate::resources::sys::Sys::reboot) says whether a change waits for a reboot.
///
/// Serves `/config/net` and what is below it; clients: [`Net`](crate::resources::config::Net). Methods
/// that you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a
/// state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Net for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::ConfigNet> {
///         view.show(&models::ConfigNet::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::net(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Net: Send + Sync + 'static {
    /// Network settings. GET `/config/net`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigNet>> + Send {
        request.not_implemented()
    }
    /// Network settings. PUT `/config/net`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigNet,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Network settings. POST `/config/net`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigNet,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Network settings. DELETE `/config/net`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Ethernet port. GET `/config/net/ethernet`.
    fn ethernet_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigNetEthernet>> + Send {
        request.not_implemented()
    }
    /// Ethernet port. PUT `/config/net/ethernet`.
    fn ethernet_put(
        &self,
        request: &Request,
        body: models::ConfigNetEthernet,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Ethernet port. POST `/config/net/ethernet`.
    fn ethernet_post(
        &self,
        request: &Request,
        body: models::ConfigNetEthernet,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Ethernet port. DELETE `/config/net/ethernet`.
    fn ethernet_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Resets the Ethernet hardware when the link seems lost. GET `/config/net/ethernet/watchdog`.
    fn ethernet_watchdog_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
    /// Resets the Ethernet hardware when the link seems lost. PUT `/config/net/ethernet/watchdog`.
    fn ethernet_watchdog_put(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Resets the Ethernet hardware when the link seems lost. POST `/config/net/ethernet/watchdog`.
    fn ethernet_watchdog_post(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Resets the Ethernet hardware when the link seems lost. DELETE `/config/net/ethernet/watchdog`.
    fn ethernet_watchdog_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Connection to a Go proxy. GET `/config/net/goproxy`.
    fn goproxy_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigNetGoproxy>> + Send {
        request.not_implemented()
    }
    /// Connection to a Go proxy. PUT `/config/net/goproxy`.
    fn goproxy_put(
        &self,
        request: &Request,
        body: models::ConfigNetGoproxy,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Connection to a Go proxy. POST `/config/net/goproxy`.
    fn goproxy_post(
        &self,
        request: &Request,
        body: models::ConfigNetGoproxy,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Connection to a Go proxy. DELETE `/config/net/goproxy`.
    fn goproxy_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Keep a connection to the Go proxy. GET `/config/net/goproxy/enable`.
    fn goproxy_enable_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
    /// Keep a connection to the Go proxy. PUT `/config/net/goproxy/enable`.
    fn goproxy_enable_put(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Keep a connection to the Go proxy. POST `/config/net/goproxy/enable`.
    fn goproxy_enable_post(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Keep a connection to the Go proxy. DELETE `/config/net/goproxy/enable`.
    fn goproxy_enable_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Host name of the Go proxy. GET `/config/net/goproxy/server`.
    fn goproxy_server_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Host name of the Go proxy. PUT `/config/net/goproxy/server`.
    fn goproxy_server_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Host name of the Go proxy. POST `/config/net/goproxy/server`.
    fn goproxy_server_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Host name of the Go proxy. DELETE `/config/net/goproxy/server`.
    fn goproxy_server_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// HomePlug power-line adapter, built into egauge2, EG3x10 and EG41xx. GET `/config/net/homeplug`.
    fn homeplug_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigNetHomeplug>> + Send {
        request.not_implemented()
    }
    /// HomePlug power-line adapter, built into egauge2, EG3x10 and EG41xx. PUT `/config/net/homeplug`.
    fn homeplug_put(
        &self,
        request: &Request,
        body: models::ConfigNetHomeplug,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// HomePlug power-line adapter, built into egauge2, EG3x10 and EG41xx. POST `/config/net/homeplug`.
    fn homeplug_post(
        &self,
        request: &Request,
        body: models::ConfigNetHomeplug,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// HomePlug power-line adapter, built into egauge2, EG3x10 and EG41xx. DELETE `/config/net/homeplug`.
    fn homeplug_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Frequency bands: `CE` European Union, `NA` North America. GET `/config/net/homeplug/region`.
    fn homeplug_region_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::ConfigNetHomeplugRegion>> + Send {
        request.not_implemented()
    }
    /// Frequency bands: `CE` European Union, `NA` North America. PUT `/config/net/homeplug/region`.
    fn homeplug_region_put(
        &self,
        request: &Request,
        body: models::ConfigNetHomeplugRegion,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Frequency bands: `CE` European Union, `NA` North America. POST `/config/net/homeplug/region`.
    fn homeplug_region_post(
        &self,
        request: &Request,
        body: models::ConfigNetHomeplugRegion,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Frequency bands: `CE` European Union, `NA` North America. DELETE `/config/net/homeplug/region`.
    fn homeplug_region_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Host name: ASCII letters, digits, dashes. GET `/config/net/hostname`.
    fn hostname_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Host name: ASCII letters, digits, dashes. PUT `/config/net/hostname`.
    fn hostname_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Host name: ASCII letters, digits, dashes. POST `/config/net/hostname`.
    fn hostname_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Host name: ASCII letters, digits, dashes. DELETE `/config/net/hostname`.
    fn hostname_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Web server and web client. GET `/config/net/http`.
    fn http_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigNetHttp>> + Send {
        request.not_implemented()
    }
    /// Web server and web client. PUT `/config/net/http`.
    fn http_put(
        &self,
        request: &Request,
        body: models::ConfigNetHttp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Web server and web client. POST `/config/net/http`.
    fn http_post(
        &self,
        request: &Request,
        body: models::ConfigNetHttp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Web server and web client. DELETE `/config/net/http`.
    fn http_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Requests that the meter makes. GET `/config/net/http/client`.
    fn http_client_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigNetHttpClient>> + Send {
        request.not_implemented()
    }
    /// Requests that the meter makes. PUT `/config/net/http/client`.
    fn http_client_put(
        &self,
        request: &Request,
        body: models::ConfigNetHttpClient,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Requests that the meter makes. POST `/config/net/http/client`.
    fn http_client_post(
        &self,
        request: &Request,
        body: models::ConfigNetHttpClient,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Requests that the meter makes. DELETE `/config/net/http/client`.
    fn http_client_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Accept any server certificate on HTTPS requests that the meter makes.
    ///
    /// GET `/config/net/http/client/insecure`.
    fn http_client_insecure_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
    /// Accept any server certificate on HTTPS requests that the meter makes.
    ///
    /// PUT `/config/net/http/client/insecure`.
    fn http_client_insecure_put(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Accept any server certificate on HTTPS requests that the meter makes.
    ///
    /// POST `/config/net/http/client/insecure`.
    fn http_client_insecure_post(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Accept any server certificate on HTTPS requests that the meter makes.
    ///
    /// DELETE `/config/net/http/client/insecure`.
    fn http_client_insecure_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// PEM text with private key and certificate chain. PUT `/config/net/http/certificate`.
    fn http_certificate_put(
        &self,
        request: &Request,
        body: runtime::Sensitive<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// PEM text with private key and certificate chain. POST `/config/net/http/certificate`.
    fn http_certificate_post(
        &self,
        request: &Request,
        body: runtime::Sensitive<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// PEM text with private key and certificate chain. DELETE `/config/net/http/certificate`.
    fn http_certificate_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// CGI programs, on which the classic user interface depends: `disable`, `user-required` (after login)
    /// or `user-optional` (uncritical ones also without).
    ///
    /// GET `/config/net/http/cgi-bin`.
    fn http_cgi_bin_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::ConfigNetHttpCgiBin>> + Send {
        request.not_implemented()
    }
    /// CGI programs, on which the classic user interface depends: `disable`, `user-required` (after login)
    /// or `user-optional` (uncritical ones also without).
    ///
    /// PUT `/config/net/http/cgi-bin`.
    fn http_cgi_bin_put(
        &self,
        request: &Request,
        body: models::ConfigNetHttpCgiBin,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// CGI programs, on which the classic user interface depends: `disable`, `user-required` (after login)
    /// or `user-optional` (uncritical ones also without).
    ///
    /// POST `/config/net/http/cgi-bin`.
    fn http_cgi_bin_post(
        &self,
        request: &Request,
        body: models::ConfigNetHttpCgiBin,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// CGI programs, on which the classic user interface depends: `disable`, `user-required` (after login)
    /// or `user-optional` (uncritical ones also without).
    ///
    /// DELETE `/config/net/http/cgi-bin`.
    fn http_cgi_bin_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// IPv4 addressing. GET `/config/net/ipv4`.
    fn ipv4_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigNetIpv4>> + Send {
        request.not_implemented()
    }
    /// IPv4 addressing. PUT `/config/net/ipv4`.
    fn ipv4_put(
        &self,
        request: &Request,
        body: models::ConfigNetIpv4,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// IPv4 addressing. POST `/config/net/ipv4`.
    fn ipv4_post(
        &self,
        request: &Request,
        body: models::ConfigNetIpv4,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// IPv4 addressing. DELETE `/config/net/ipv4`.
    fn ipv4_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Take the address from DHCP. GET `/config/net/ipv4/dhcp`.
    fn ipv4_dhcp_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
    /// Take the address from DHCP. PUT `/config/net/ipv4/dhcp`.
    fn ipv4_dhcp_put(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Take the address from DHCP. POST `/config/net/ipv4/dhcp`.
    fn ipv4_dhcp_post(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Take the address from DHCP. DELETE `/config/net/ipv4/dhcp`.
    fn ipv4_dhcp_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter's address. GET `/config/net/ipv4/address`.
    fn ipv4_address_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// The meter's address. PUT `/config/net/ipv4/address`.
    fn ipv4_address_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter's address. POST `/config/net/ipv4/address`.
    fn ipv4_address_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// The meter's address. DELETE `/config/net/ipv4/address`.
    fn ipv4_address_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Broadcast address. GET `/config/net/ipv4/broadcast`.
    fn ipv4_broadcast_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Broadcast address. PUT `/config/net/ipv4/broadcast`.
    fn ipv4_broadcast_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Broadcast address. POST `/config/net/ipv4/broadcast`.
    fn ipv4_broadcast_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Broadcast address. DELETE `/config/net/ipv4/broadcast`.
    fn ipv4_broadcast_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Network mask. GET `/config/net/ipv4/netmask`.
    fn ipv4_netmask_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Network mask. PUT `/config/net/ipv4/netmask`.
    fn ipv4_netmask_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Network mask. POST `/config/net/ipv4/netmask`.
    fn ipv4_netmask_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Network mask. DELETE `/config/net/ipv4/netmask`.
    fn ipv4_netmask_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Network number. GET `/config/net/ipv4/network`.
    fn ipv4_network_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Network number. PUT `/config/net/ipv4/network`.
    fn ipv4_network_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Network number. POST `/config/net/ipv4/network`.
    fn ipv4_network_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Network number. DELETE `/config/net/ipv4/network`.
    fn ipv4_network_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Default gateway. GET `/config/net/ipv4/gateway`.
    fn ipv4_gateway_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Default gateway. PUT `/config/net/ipv4/gateway`.
    fn ipv4_gateway_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Default gateway. POST `/config/net/ipv4/gateway`.
    fn ipv4_gateway_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Default gateway. DELETE `/config/net/ipv4/gateway`.
    fn ipv4_gateway_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// DNS. GET `/config/net/nameserver`.
    fn nameserver_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigNetNameserver>> + Send {
        request.not_implemented()
    }
    /// DNS. PUT `/config/net/nameserver`.
    fn nameserver_put(
        &self,
        request: &Request,
        body: models::ConfigNetNameserver,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// DNS. POST `/config/net/nameserver`.
    fn nameserver_post(
        &self,
        request: &Request,
        body: models::ConfigNetNameserver,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// DNS. DELETE `/config/net/nameserver`.
    fn nameserver_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Addresses of DNS servers, asked in this order. GET `/config/net/nameserver/server`.
    fn nameserver_server_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<String>>> + Send {
        request.not_implemented()
    }
    /// Addresses of DNS servers, asked in this order. PUT `/config/net/nameserver/server`.
    fn nameserver_server_put(
        &self,
        request: &Request,
        body: Vec<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Addresses of DNS servers, asked in this order. POST `/config/net/nameserver/server`.
    fn nameserver_server_post(
        &self,
        request: &Request,
        body: Vec<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Addresses of DNS servers, asked in this order. DELETE `/config/net/nameserver/server`.
    fn nameserver_server_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Address of a DNS server, IPv4 or IPv6. GET `/config/net/nameserver/server/{idx}`.
    fn nameserver_server_idx_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Address of a DNS server, IPv4 or IPv6. PUT `/config/net/nameserver/server/{idx}`.
    fn nameserver_server_idx_put(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Address of a DNS server, IPv4 or IPv6. POST `/config/net/nameserver/server/{idx}`.
    fn nameserver_server_idx_post(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Address of a DNS server, IPv4 or IPv6. DELETE `/config/net/nameserver/server/{idx}`.
    fn nameserver_server_idx_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Time from the network. GET `/config/net/ntp`.
    fn ntp_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigNetNtp>> + Send {
        request.not_implemented()
    }
    /// Time from the network. PUT `/config/net/ntp`.
    fn ntp_put(
        &self,
        request: &Request,
        body: models::ConfigNetNtp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Time from the network. POST `/config/net/ntp`.
    fn ntp_post(
        &self,
        request: &Request,
        body: models::ConfigNetNtp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Time from the network. DELETE `/config/net/ntp`.
    fn ntp_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// NTP servers. GET `/config/net/ntp/server`.
    fn ntp_server_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<String>>> + Send {
        request.not_implemented()
    }
    /// NTP servers. PUT `/config/net/ntp/server`.
    fn ntp_server_put(
        &self,
        request: &Request,
        body: Vec<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// NTP servers. POST `/config/net/ntp/server`.
    fn ntp_server_post(
        &self,
        request: &Request,
        body: Vec<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// NTP servers. DELETE `/config/net/ntp/server`.
    fn ntp_server_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Host name or address. GET `/config/net/ntp/server/{idx}`.
    fn ntp_server_idx_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Host name or address. PUT `/config/net/ntp/server/{idx}`.
    fn ntp_server_idx_put(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Host name or address. POST `/config/net/ntp/server/{idx}`.
    fn ntp_server_idx_post(
        &self,
        request: &Request,
        idx: u64,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Host name or address. DELETE `/config/net/ntp/server/{idx}`.
    fn ntp_server_idx_delete(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Options for all network services. GET `/config/net/option`. Since 4.6.
    fn option_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigNetOption>> + Send {
        request.not_implemented()
    }
    /// Options for all network services. PUT `/config/net/option`. Since 4.6.
    fn option_put(
        &self,
        request: &Request,
        body: models::ConfigNetOption,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Options for all network services. POST `/config/net/option`. Since 4.6.
    fn option_post(
        &self,
        request: &Request,
        body: models::ConfigNetOption,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Options for all network services. DELETE `/config/net/option`. Since 4.6.
    fn option_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Encrypted services only: closes plain HTTP (port 80) and the UDP service that other meters read by
    /// link type `udp`.
    ///
    /// GET `/config/net/option/secure_only`. Since 4.6.
    fn option_secure_only_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
    /// Encrypted services only: closes plain HTTP (port 80) and the UDP service that other meters read by
    /// link type `udp`.
    ///
    /// PUT `/config/net/option/secure_only`. Since 4.6.
    fn option_secure_only_put(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Encrypted services only: closes plain HTTP (port 80) and the UDP service that other meters read by
    /// link type `udp`.
    ///
    /// POST `/config/net/option/secure_only`. Since 4.6.
    fn option_secure_only_post(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Encrypted services only: closes plain HTTP (port 80) and the UDP service that other meters read by
    /// link type `udp`.
    ///
    /// DELETE `/config/net/option/secure_only`. Since 4.6.
    fn option_secure_only_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Connection to a proxy. GET `/config/net/proxy`.
    fn proxy_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigNetProxy>> + Send {
        request.not_implemented()
    }
    /// Connection to a proxy. PUT `/config/net/proxy`.
    fn proxy_put(
        &self,
        request: &Request,
        body: models::ConfigNetProxy,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Connection to a proxy. POST `/config/net/proxy`.
    fn proxy_post(
        &self,
        request: &Request,
        body: models::ConfigNetProxy,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Connection to a proxy. DELETE `/config/net/proxy`.
    fn proxy_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Keep a connection to the proxy. GET `/config/net/proxy/enable`.
    fn proxy_enable_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
    /// Keep a connection to the proxy. PUT `/config/net/proxy/enable`.
    fn proxy_enable_put(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Keep a connection to the proxy. POST `/config/net/proxy/enable`.
    fn proxy_enable_post(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Keep a connection to the proxy. DELETE `/config/net/proxy/enable`.
    fn proxy_enable_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Host name of the proxy. GET `/config/net/proxy/server`.
    fn proxy_server_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Host name of the proxy. PUT `/config/net/proxy/server`.
    fn proxy_server_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Host name of the proxy. POST `/config/net/proxy/server`.
    fn proxy_server_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Host name of the proxy. DELETE `/config/net/proxy/server`.
    fn proxy_server_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Precision Time Protocol. GET `/config/net/ptp`.
    fn ptp_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigNetPtp>> + Send {
        request.not_implemented()
    }
    /// Precision Time Protocol. PUT `/config/net/ptp`.
    fn ptp_put(
        &self,
        request: &Request,
        body: models::ConfigNetPtp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Precision Time Protocol. POST `/config/net/ptp`.
    fn ptp_post(
        &self,
        request: &Request,
        body: models::ConfigNetPtp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Precision Time Protocol. DELETE `/config/net/ptp`.
    fn ptp_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Never act as a clock for others. GET `/config/net/ptp/client_only`.
    fn ptp_client_only_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
    /// Never act as a clock for others. PUT `/config/net/ptp/client_only`.
    fn ptp_client_only_put(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Never act as a clock for others. POST `/config/net/ptp/client_only`.
    fn ptp_client_only_post(
        &self,
        request: &Request,
        body: bool,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Never act as a clock for others. DELETE `/config/net/ptp/client_only`.
    fn ptp_client_only_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Network interfaces that speak PTP. GET `/config/net/ptp/interface`.
    fn ptp_interface_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<
        Output = Reply<runtime::Map<models::ConfigNetPtpInterfaceIf>>,
    > + Send {
        request.not_implemented()
    }
    /// Network interfaces that speak PTP. PUT `/config/net/ptp/interface`.
    fn ptp_interface_put(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigNetPtpInterfaceIf>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Network interfaces that speak PTP. POST `/config/net/ptp/interface`.
    fn ptp_interface_post(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigNetPtpInterfaceIf>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Network interfaces that speak PTP. DELETE `/config/net/ptp/interface`.
    fn ptp_interface_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// One interface. GET `/config/net/ptp/interface/{if}`.
    fn ptp_interface_if_get(
        &self,
        request: &Request,
        r#if: String,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigNetPtpInterfaceIf>> + Send {
        request.not_implemented()
    }
    /// One interface. PUT `/config/net/ptp/interface/{if}`.
    fn ptp_interface_if_put(
        &self,
        request: &Request,
        r#if: String,
        body: models::ConfigNetPtpInterfaceIf,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// One interface. POST `/config/net/ptp/interface/{if}`.
    fn ptp_interface_if_post(
        &self,
        request: &Request,
        r#if: String,
        body: models::ConfigNetPtpInterfaceIf,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// One interface. DELETE `/config/net/ptp/interface/{if}`.
    fn ptp_interface_if_delete(
        &self,
        request: &Request,
        r#if: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `UDPv4`, `UDPv6` or `L2` (Ethernet frames). GET `/config/net/ptp/interface/{if}/transport`.
    fn ptp_interface_if_transport_get(
        &self,
        request: &Request,
        r#if: String,
    ) -> impl Future<Output = Reply<models::ConfigNetPtpInterfaceIfTransport>> + Send {
        request.not_implemented()
    }
    /// `UDPv4`, `UDPv6` or `L2` (Ethernet frames). PUT `/config/net/ptp/interface/{if}/transport`.
    fn ptp_interface_if_transport_put(
        &self,
        request: &Request,
        r#if: String,
        body: models::ConfigNetPtpInterfaceIfTransport,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `UDPv4`, `UDPv6` or `L2` (Ethernet frames). POST `/config/net/ptp/interface/{if}/transport`.
    fn ptp_interface_if_transport_post(
        &self,
        request: &Request,
        r#if: String,
        body: models::ConfigNetPtpInterfaceIfTransport,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `UDPv4`, `UDPv6` or `L2` (Ethernet frames). DELETE `/config/net/ptp/interface/{if}/transport`.
    fn ptp_interface_if_transport_delete(
        &self,
        request: &Request,
        r#if: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// TTL or hop limit of multicasts over UDP. GET `/config/net/ptp/interface/{if}/udp_ttl`. Since 4.5.
    fn ptp_interface_if_udp_ttl_get(
        &self,
        request: &Request,
        r#if: String,
    ) -> impl Future<Output = Reply<u8>> + Send {
        request.not_implemented()
    }
    /// TTL or hop limit of multicasts over UDP. PUT `/config/net/ptp/interface/{if}/udp_ttl`. Since 4.5.
    fn ptp_interface_if_udp_ttl_put(
        &self,
        request: &Request,
        r#if: String,
        body: u8,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// TTL or hop limit of multicasts over UDP. POST `/config/net/ptp/interface/{if}/udp_ttl`. Since 4.5.
    fn ptp_interface_if_udp_ttl_post(
        &self,
        request: &Request,
        r#if: String,
        body: u8,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// TTL or hop limit of multicasts over UDP. DELETE `/config/net/ptp/interface/{if}/udp_ttl`. Since 4.5.
    fn ptp_interface_if_udp_ttl_delete(
        &self,
        request: &Request,
        r#if: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/net` and what is below it with this handler.
pub fn net<H: Net>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/net", "configNetGet")
        .query(schemas::VIEW)
        .value(&schemas::CONFIG_NET),
    Route::put("/config/net", "configNetPut").body(&schemas::CONFIG_NET),
    Route::post("/config/net", "configNetPost").body(&schemas::CONFIG_NET),
    Route::delete("/config/net", "configNetDelete"),
    Route::get("/config/net/ethernet", "configNetEthernetGet").query(schemas::VIEW),
    Route::put("/config/net/ethernet", "configNetEthernetPut")
        .body(&schemas::CONFIG_NET_ETHERNET),
    Route::post("/config/net/ethernet", "configNetEthernetPost")
        .body(&schemas::CONFIG_NET_ETHERNET),
    Route::delete("/config/net/ethernet", "configNetEthernetDelete"),
    Route::get("/config/net/ethernet/watchdog", "configNetEthernetWatchdogGet"),
    Route::put("/config/net/ethernet/watchdog", "configNetEthernetWatchdogPut")
        .body(&schema::boolean()),
    Route::post("/config/net/ethernet/watchdog", "configNetEthernetWatchdogPost")
        .body(&schema::boolean()),
    Route::delete("/config/net/ethernet/watchdog", "configNetEthernetWatchdogDelete"),
    Route::get("/config/net/goproxy", "configNetGoproxyGet").query(schemas::VIEW),
    Route::put("/config/net/goproxy", "configNetGoproxyPut")
        .body(&schemas::CONFIG_NET_GOPROXY),
    Route::post("/config/net/goproxy", "configNetGoproxyPost")
        .body(&schemas::CONFIG_NET_GOPROXY),
    Route::delete("/config/net/goproxy", "configNetGoproxyDelete"),
    Route::get("/config/net/goproxy/enable", "configNetGoproxyEnableGet"),
    Route::put("/config/net/goproxy/enable", "configNetGoproxyEnablePut")
        .body(&schema::boolean()),
    Route::post("/config/net/goproxy/enable", "configNetGoproxyEnablePost")
        .body(&schema::boolean()),
    Route::delete("/config/net/goproxy/enable", "configNetGoproxyEnableDelete"),
    Route::get("/config/net/goproxy/server", "configNetGoproxyServerGet"),
    Route::put("/config/net/goproxy/server", "configNetGoproxyServerPut")
        .body(&schema::string()),
    Route::post("/config/net/goproxy/server", "configNetGoproxyServerPost")
        .body(&schema::string()),
    Route::delete("/config/net/goproxy/server", "configNetGoproxyServerDelete"),
    Route::get("/config/net/homeplug", "configNetHomeplugGet").query(schemas::VIEW),
    Route::put("/config/net/homeplug", "configNetHomeplugPut")
        .body(&schemas::CONFIG_NET_HOMEPLUG),
    Route::post("/config/net/homeplug", "configNetHomeplugPost")
        .body(&schemas::CONFIG_NET_HOMEPLUG),
    Route::delete("/config/net/homeplug", "configNetHomeplugDelete"),
    Route::get("/config/net/homeplug/region", "configNetHomeplugRegionGet"),
    Route::put("/config/net/homeplug/region", "configNetHomeplugRegionPut")
        .body(&schemas::CONFIG_NET_HOMEPLUG_REGION),
    Route::post("/config/net/homeplug/region", "configNetHomeplugRegionPost")
        .body(&schemas::CONFIG_NET_HOMEPLUG_REGION),
    Route::delete("/config/net/homeplug/region", "configNetHomeplugRegionDelete"),
    Route::get("/config/net/hostname", "configNetHostnameGet"),
    Route::put("/config/net/hostname", "configNetHostnamePut").body(&schema::string()),
    Route::post("/config/net/hostname", "configNetHostnamePost").body(&schema::string()),
    Route::delete("/config/net/hostname", "configNetHostnameDelete"),
    Route::get("/config/net/http", "configNetHttpGet").query(schemas::VIEW),
    Route::put("/config/net/http", "configNetHttpPut").body(&schemas::CONFIG_NET_HTTP),
    Route::post("/config/net/http", "configNetHttpPost").body(&schemas::CONFIG_NET_HTTP),
    Route::delete("/config/net/http", "configNetHttpDelete"),
    Route::get("/config/net/http/client", "configNetHttpClientGet").query(schemas::VIEW),
    Route::put("/config/net/http/client", "configNetHttpClientPut")
        .body(&schemas::CONFIG_NET_HTTP_CLIENT),
    Route::post("/config/net/http/client", "configNetHttpClientPost")
        .body(&schemas::CONFIG_NET_HTTP_CLIENT),
    Route::delete("/config/net/http/client", "configNetHttpClientDelete"),
    Route::get("/config/net/http/client/insecure", "configNetHttpClientInsecureGet"),
    Route::put("/config/net/http/client/insecure", "configNetHttpClientInsecurePut")
        .body(&schema::boolean()),
    Route::post("/config/net/http/client/insecure", "configNetHttpClientInsecurePost")
        .body(&schema::boolean()),
    Route::delete(
        "/config/net/http/client/insecure",
        "configNetHttpClientInsecureDelete",
    ),
    Route::put("/config/net/http/certificate", "configNetHttpCertificatePut")
        .body(&schema::string()),
    Route::post("/config/net/http/certificate", "configNetHttpCertificatePost")
        .body(&schema::string()),
    Route::delete("/config/net/http/certificate", "configNetHttpCertificateDelete"),
    Route::get("/config/net/http/cgi-bin", "configNetHttpCgiBinGet"),
    Route::put("/config/net/http/cgi-bin", "configNetHttpCgiBinPut")
        .body(&schemas::CONFIG_NET_HTTP_CGI_BIN),
    Route::post("/config/net/http/cgi-bin", "configNetHttpCgiBinPost")
        .body(&schemas::CONFIG_NET_HTTP_CGI_BIN),
    Route::delete("/config/net/http/cgi-bin", "configNetHttpCgiBinDelete"),
    Route::get("/config/net/ipv4", "configNetIpv4Get").query(schemas::VIEW),
    Route::put("/config/net/ipv4", "configNetIpv4Put").body(&schemas::CONFIG_NET_IPV4),
    Route::post("/config/net/ipv4", "configNetIpv4Post").body(&schemas::CONFIG_NET_IPV4),
    Route::delete("/config/net/ipv4", "configNetIpv4Delete"),
    Route::get("/config/net/ipv4/dhcp", "configNetIpv4DhcpGet"),
    Route::put("/config/net/ipv4/dhcp", "configNetIpv4DhcpPut").body(&schema::boolean()),
    Route::post("/config/net/ipv4/dhcp", "configNetIpv4DhcpPost")
        .body(&schema::boolean()),
    Route::delete("/config/net/ipv4/dhcp", "configNetIpv4DhcpDelete"),
    Route::get("/config/net/ipv4/address", "configNetIpv4AddressGet"),
    Route::put("/config/net/ipv4/address", "configNetIpv4AddressPut")
        .body(&schema::string()),
    Route::post("/config/net/ipv4/address", "configNetIpv4AddressPost")
        .body(&schema::string()),
    Route::delete("/config/net/ipv4/address", "configNetIpv4AddressDelete"),
    Route::get("/config/net/ipv4/broadcast", "configNetIpv4BroadcastGet"),
    Route::put("/config/net/ipv4/broadcast", "configNetIpv4BroadcastPut")
        .body(&schema::string()),
    Route::post("/config/net/ipv4/broadcast", "configNetIpv4BroadcastPost")
        .body(&schema::string()),
    Route::delete("/config/net/ipv4/broadcast", "configNetIpv4BroadcastDelete"),
    Route::get("/config/net/ipv4/netmask", "configNetIpv4NetmaskGet"),
    Route::put("/config/net/ipv4/netmask", "configNetIpv4NetmaskPut")
        .body(&schema::string()),
    Route::post("/config/net/ipv4/netmask", "configNetIpv4NetmaskPost")
        .body(&schema::string()),
    Route::delete("/config/net/ipv4/netmask", "configNetIpv4NetmaskDelete"),
    Route::get("/config/net/ipv4/network", "configNetIpv4NetworkGet"),
    Route::put("/config/net/ipv4/network", "configNetIpv4NetworkPut")
        .body(&schema::string()),
    Route::post("/config/net/ipv4/network", "configNetIpv4NetworkPost")
        .body(&schema::string()),
    Route::delete("/config/net/ipv4/network", "configNetIpv4NetworkDelete"),
    Route::get("/config/net/ipv4/gateway", "configNetIpv4GatewayGet"),
    Route::put("/config/net/ipv4/gateway", "configNetIpv4GatewayPut")
        .body(&schema::string()),
    Route::post("/config/net/ipv4/gateway", "configNetIpv4GatewayPost")
        .body(&schema::string()),
    Route::delete("/config/net/ipv4/gateway", "configNetIpv4GatewayDelete"),
    Route::get("/config/net/nameserver", "configNetNameserverGet").query(schemas::VIEW),
    Route::put("/config/net/nameserver", "configNetNameserverPut")
        .body(&schemas::CONFIG_NET_NAMESERVER),
    Route::post("/config/net/nameserver", "configNetNameserverPost")
        .body(&schemas::CONFIG_NET_NAMESERVER),
    Route::delete("/config/net/nameserver", "configNetNameserverDelete"),
    Route::get("/config/net/nameserver/server", "configNetNameserverServerGet")
        .query(schemas::VIEW),
    Route::put("/config/net/nameserver/server", "configNetNameserverServerPut")
        .body(&schema::array(&schema::string())),
    Route::post("/config/net/nameserver/server", "configNetNameserverServerPost")
        .body(&schema::array(&schema::string())),
    Route::delete("/config/net/nameserver/server", "configNetNameserverServerDelete"),
    Route::get(
        "/config/net/nameserver/server/{idx}",
        "configNetNameserverServerItemGet",
    ),
    Route::put("/config/net/nameserver/server/{idx}", "configNetNameserverServerItemPut")
        .body(&schema::string()),
    Route::post(
            "/config/net/nameserver/server/{idx}",
            "configNetNameserverServerItemPost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/net/nameserver/server/{idx}",
        "configNetNameserverServerItemDelete",
    ),
    Route::get("/config/net/ntp", "configNetNtpGet").query(schemas::VIEW),
    Route::put("/config/net/ntp", "configNetNtpPut").body(&schemas::CONFIG_NET_NTP),
    Route::post("/config/net/ntp", "configNetNtpPost").body(&schemas::CONFIG_NET_NTP),
    Route::delete("/config/net/ntp", "configNetNtpDelete"),
    Route::get("/config/net/ntp/server", "configNetNtpServerGet").query(schemas::VIEW),
    Route::put("/config/net/ntp/server", "configNetNtpServerPut")
        .body(&schema::array(&schema::string())),
    Route::post("/config/net/ntp/server", "configNetNtpServerPost")
        .body(&schema::array(&schema::string())),
    Route::delete("/config/net/ntp/server", "configNetNtpServerDelete"),
    Route::get("/config/net/ntp/server/{idx}", "configNetNtpServerItemGet"),
    Route::put("/config/net/ntp/server/{idx}", "configNetNtpServerItemPut")
        .body(&schema::string()),
    Route::post("/config/net/ntp/server/{idx}", "configNetNtpServerItemPost")
        .body(&schema::string()),
    Route::delete("/config/net/ntp/server/{idx}", "configNetNtpServerItemDelete"),
    Route::get("/config/net/option", "configNetOptionGet").query(schemas::VIEW),
    Route::put("/config/net/option", "configNetOptionPut")
        .body(&schemas::CONFIG_NET_OPTION),
    Route::post("/config/net/option", "configNetOptionPost")
        .body(&schemas::CONFIG_NET_OPTION),
    Route::delete("/config/net/option", "configNetOptionDelete"),
    Route::get("/config/net/option/secure_only", "configNetOptionSecureOnlyGet"),
    Route::put("/config/net/option/secure_only", "configNetOptionSecureOnlyPut")
        .body(&schema::boolean()),
    Route::post("/config/net/option/secure_only", "configNetOptionSecureOnlyPost")
        .body(&schema::boolean()),
    Route::delete("/config/net/option/secure_only", "configNetOptionSecureOnlyDelete"),
    Route::get("/config/net/proxy", "configNetProxyGet").query(schemas::VIEW),
    Route::put("/config/net/proxy", "configNetProxyPut")
        .body(&schemas::CONFIG_NET_PROXY),
    Route::post("/config/net/proxy", "configNetProxyPost")
        .body(&schemas::CONFIG_NET_PROXY),
    Route::delete("/config/net/proxy", "configNetProxyDelete"),
    Route::get("/config/net/proxy/enable", "configNetProxyEnableGet"),
    Route::put("/config/net/proxy/enable", "configNetProxyEnablePut")
        .body(&schema::boolean()),
    Route::post("/config/net/proxy/enable", "configNetProxyEnablePost")
        .body(&schema::boolean()),
    Route::delete("/config/net/proxy/enable", "configNetProxyEnableDelete"),
    Route::get("/config/net/proxy/server", "configNetProxyServerGet"),
    Route::put("/config/net/proxy/server", "configNetProxyServerPut")
        .body(&schema::string()),
    Route::post("/config/net/proxy/server", "configNetProxyServerPost")
        .body(&schema::string()),
    Route::delete("/config/net/proxy/server", "configNetProxyServerDelete"),
    Route::get("/config/net/ptp", "configNetPtpGet").query(schemas::VIEW),
    Route::put("/config/net/ptp", "configNetPtpPut").body(&schemas::CONFIG_NET_PTP),
    Route::post("/config/net/ptp", "configNetPtpPost").body(&schemas::CONFIG_NET_PTP),
    Route::delete("/config/net/ptp", "configNetPtpDelete"),
    Route::get("/config/net/ptp/client_only", "configNetPtpClientOnlyGet"),
    Route::put("/config/net/ptp/client_only", "configNetPtpClientOnlyPut")
        .body(&schema::boolean()),
    Route::post("/config/net/ptp/client_only", "configNetPtpClientOnlyPost")
        .body(&schema::boolean()),
    Route::delete("/config/net/ptp/client_only", "configNetPtpClientOnlyDelete"),
    Route::get("/config/net/ptp/interface", "configNetPtpInterfaceGet")
        .query(schemas::VIEW),
    Route::put("/config/net/ptp/interface", "configNetPtpInterfacePut")
        .body(&schema::map(&schemas::CONFIG_NET_PTP_INTERFACE_IF)),
    Route::post("/config/net/ptp/interface", "configNetPtpInterfacePost")
        .body(&schema::map(&schemas::CONFIG_NET_PTP_INTERFACE_IF)),
    Route::delete("/config/net/ptp/interface", "configNetPtpInterfaceDelete"),
    Route::get("/config/net/ptp/interface/{if}", "configNetPtpInterfaceIfGet")
        .query(schemas::VIEW),
    Route::put("/config/net/ptp/interface/{if}", "configNetPtpInterfaceIfPut")
        .body(&schemas::CONFIG_NET_PTP_INTERFACE_IF),
    Route::post("/config/net/ptp/interface/{if}", "configNetPtpInterfaceIfPost")
        .body(&schemas::CONFIG_NET_PTP_INTERFACE_IF),
    Route::delete("/config/net/ptp/interface/{if}", "configNetPtpInterfaceIfDelete"),
    Route::get(
        "/config/net/ptp/interface/{if}/transport",
        "configNetPtpInterfaceIfTransportGet",
    ),
    Route::put(
            "/config/net/ptp/interface/{if}/transport",
            "configNetPtpInterfaceIfTransportPut",
        )
        .body(&schemas::CONFIG_NET_PTP_INTERFACE_IF_TRANSPORT),
    Route::post(
            "/config/net/ptp/interface/{if}/transport",
            "configNetPtpInterfaceIfTransportPost",
        )
        .body(&schemas::CONFIG_NET_PTP_INTERFACE_IF_TRANSPORT),
    Route::delete(
        "/config/net/ptp/interface/{if}/transport",
        "configNetPtpInterfaceIfTransportDelete",
    ),
    Route::get(
        "/config/net/ptp/interface/{if}/udp_ttl",
        "configNetPtpInterfaceIfUdpTtlGet",
    ),
    Route::put(
            "/config/net/ptp/interface/{if}/udp_ttl",
            "configNetPtpInterfaceIfUdpTtlPut",
        )
        .body(&schema::between(1, 255)),
    Route::post(
            "/config/net/ptp/interface/{if}/udp_ttl",
            "configNetPtpInterfaceIfUdpTtlPost",
        )
        .body(&schema::between(1, 255)),
    Route::delete(
        "/config/net/ptp/interface/{if}/udp_ttl",
        "configNetPtpInterfaceIfUdpTtlDelete",
    ),
];
fn dispatch<'a, H: Net>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.ethernet_get(r, query(r)?)),
        5 => object(h.ethernet_put(r, body(r)?)),
        6 => object(h.ethernet_post(r, body(r)?)),
        7 => object(h.ethernet_delete(r)),
        8 => envelope(h.ethernet_watchdog_get(r)),
        9 => object(h.ethernet_watchdog_put(r, body(r)?)),
        10 => object(h.ethernet_watchdog_post(r, body(r)?)),
        11 => object(h.ethernet_watchdog_delete(r)),
        12 => envelope(h.goproxy_get(r, query(r)?)),
        13 => object(h.goproxy_put(r, body(r)?)),
        14 => object(h.goproxy_post(r, body(r)?)),
        15 => object(h.goproxy_delete(r)),
        16 => envelope(h.goproxy_enable_get(r)),
        17 => object(h.goproxy_enable_put(r, body(r)?)),
        18 => object(h.goproxy_enable_post(r, body(r)?)),
        19 => object(h.goproxy_enable_delete(r)),
        20 => envelope(h.goproxy_server_get(r)),
        21 => object(h.goproxy_server_put(r, body(r)?)),
        22 => object(h.goproxy_server_post(r, body(r)?)),
        23 => object(h.goproxy_server_delete(r)),
        24 => envelope(h.homeplug_get(r, query(r)?)),
        25 => object(h.homeplug_put(r, body(r)?)),
        26 => object(h.homeplug_post(r, body(r)?)),
        27 => object(h.homeplug_delete(r)),
        28 => envelope(h.homeplug_region_get(r)),
        29 => object(h.homeplug_region_put(r, body(r)?)),
        30 => object(h.homeplug_region_post(r, body(r)?)),
        31 => object(h.homeplug_region_delete(r)),
        32 => envelope(h.hostname_get(r)),
        33 => object(h.hostname_put(r, body(r)?)),
        34 => object(h.hostname_post(r, body(r)?)),
        35 => object(h.hostname_delete(r)),
        36 => envelope(h.http_get(r, query(r)?)),
        37 => object(h.http_put(r, body(r)?)),
        38 => object(h.http_post(r, body(r)?)),
        39 => object(h.http_delete(r)),
        40 => envelope(h.http_client_get(r, query(r)?)),
        41 => object(h.http_client_put(r, body(r)?)),
        42 => object(h.http_client_post(r, body(r)?)),
        43 => object(h.http_client_delete(r)),
        44 => envelope(h.http_client_insecure_get(r)),
        45 => object(h.http_client_insecure_put(r, body(r)?)),
        46 => object(h.http_client_insecure_post(r, body(r)?)),
        47 => object(h.http_client_insecure_delete(r)),
        48 => object(h.http_certificate_put(r, body(r)?)),
        49 => object(h.http_certificate_post(r, body(r)?)),
        50 => object(h.http_certificate_delete(r)),
        51 => envelope(h.http_cgi_bin_get(r)),
        52 => object(h.http_cgi_bin_put(r, body(r)?)),
        53 => object(h.http_cgi_bin_post(r, body(r)?)),
        54 => object(h.http_cgi_bin_delete(r)),
        55 => envelope(h.ipv4_get(r, query(r)?)),
        56 => object(h.ipv4_put(r, body(r)?)),
        57 => object(h.ipv4_post(r, body(r)?)),
        58 => object(h.ipv4_delete(r)),
        59 => envelope(h.ipv4_dhcp_get(r)),
        60 => object(h.ipv4_dhcp_put(r, body(r)?)),
        61 => object(h.ipv4_dhcp_post(r, body(r)?)),
        62 => object(h.ipv4_dhcp_delete(r)),
        63 => envelope(h.ipv4_address_get(r)),
        64 => object(h.ipv4_address_put(r, body(r)?)),
        65 => object(h.ipv4_address_post(r, body(r)?)),
        66 => object(h.ipv4_address_delete(r)),
        67 => envelope(h.ipv4_broadcast_get(r)),
        68 => object(h.ipv4_broadcast_put(r, body(r)?)),
        69 => object(h.ipv4_broadcast_post(r, body(r)?)),
        70 => object(h.ipv4_broadcast_delete(r)),
        71 => envelope(h.ipv4_netmask_get(r)),
        72 => object(h.ipv4_netmask_put(r, body(r)?)),
        73 => object(h.ipv4_netmask_post(r, body(r)?)),
        74 => object(h.ipv4_netmask_delete(r)),
        75 => envelope(h.ipv4_network_get(r)),
        76 => object(h.ipv4_network_put(r, body(r)?)),
        77 => object(h.ipv4_network_post(r, body(r)?)),
        78 => object(h.ipv4_network_delete(r)),
        79 => envelope(h.ipv4_gateway_get(r)),
        80 => object(h.ipv4_gateway_put(r, body(r)?)),
        81 => object(h.ipv4_gateway_post(r, body(r)?)),
        82 => object(h.ipv4_gateway_delete(r)),
        83 => envelope(h.nameserver_get(r, query(r)?)),
        84 => object(h.nameserver_put(r, body(r)?)),
        85 => object(h.nameserver_post(r, body(r)?)),
        86 => object(h.nameserver_delete(r)),
        87 => envelope(h.nameserver_server_get(r, query(r)?)),
        88 => object(h.nameserver_server_put(r, body(r)?)),
        89 => object(h.nameserver_server_post(r, body(r)?)),
        90 => object(h.nameserver_server_delete(r)),
        91 => envelope(h.nameserver_server_idx_get(r, path(r, 0)?)),
        92 => object(h.nameserver_server_idx_put(r, path(r, 0)?, body(r)?)),
        93 => object(h.nameserver_server_idx_post(r, path(r, 0)?, body(r)?)),
        94 => object(h.nameserver_server_idx_delete(r, path(r, 0)?)),
        95 => envelope(h.ntp_get(r, query(r)?)),
        96 => object(h.ntp_put(r, body(r)?)),
        97 => object(h.ntp_post(r, body(r)?)),
        98 => object(h.ntp_delete(r)),
        99 => envelope(h.ntp_server_get(r, query(r)?)),
        100 => object(h.ntp_server_put(r, body(r)?)),
        101 => object(h.ntp_server_post(r, body(r)?)),
        102 => object(h.ntp_server_delete(r)),
        103 => envelope(h.ntp_server_idx_get(r, path(r, 0)?)),
        104 => object(h.ntp_server_idx_put(r, path(r, 0)?, body(r)?)),
        105 => object(h.ntp_server_idx_post(r, path(r, 0)?, body(r)?)),
        106 => object(h.ntp_server_idx_delete(r, path(r, 0)?)),
        107 => envelope(h.option_get(r, query(r)?)),
        108 => object(h.option_put(r, body(r)?)),
        109 => object(h.option_post(r, body(r)?)),
        110 => object(h.option_delete(r)),
        111 => envelope(h.option_secure_only_get(r)),
        112 => object(h.option_secure_only_put(r, body(r)?)),
        113 => object(h.option_secure_only_post(r, body(r)?)),
        114 => object(h.option_secure_only_delete(r)),
        115 => envelope(h.proxy_get(r, query(r)?)),
        116 => object(h.proxy_put(r, body(r)?)),
        117 => object(h.proxy_post(r, body(r)?)),
        118 => object(h.proxy_delete(r)),
        119 => envelope(h.proxy_enable_get(r)),
        120 => object(h.proxy_enable_put(r, body(r)?)),
        121 => object(h.proxy_enable_post(r, body(r)?)),
        122 => object(h.proxy_enable_delete(r)),
        123 => envelope(h.proxy_server_get(r)),
        124 => object(h.proxy_server_put(r, body(r)?)),
        125 => object(h.proxy_server_post(r, body(r)?)),
        126 => object(h.proxy_server_delete(r)),
        127 => envelope(h.ptp_get(r, query(r)?)),
        128 => object(h.ptp_put(r, body(r)?)),
        129 => object(h.ptp_post(r, body(r)?)),
        130 => object(h.ptp_delete(r)),
        131 => envelope(h.ptp_client_only_get(r)),
        132 => object(h.ptp_client_only_put(r, body(r)?)),
        133 => object(h.ptp_client_only_post(r, body(r)?)),
        134 => object(h.ptp_client_only_delete(r)),
        135 => envelope(h.ptp_interface_get(r, query(r)?)),
        136 => object(h.ptp_interface_put(r, body(r)?)),
        137 => object(h.ptp_interface_post(r, body(r)?)),
        138 => object(h.ptp_interface_delete(r)),
        139 => envelope(h.ptp_interface_if_get(r, path(r, 0)?, query(r)?)),
        140 => object(h.ptp_interface_if_put(r, path(r, 0)?, body(r)?)),
        141 => object(h.ptp_interface_if_post(r, path(r, 0)?, body(r)?)),
        142 => object(h.ptp_interface_if_delete(r, path(r, 0)?)),
        143 => envelope(h.ptp_interface_if_transport_get(r, path(r, 0)?)),
        144 => object(h.ptp_interface_if_transport_put(r, path(r, 0)?, body(r)?)),
        145 => object(h.ptp_interface_if_transport_post(r, path(r, 0)?, body(r)?)),
        146 => object(h.ptp_interface_if_transport_delete(r, path(r, 0)?)),
        147 => envelope(h.ptp_interface_if_udp_ttl_get(r, path(r, 0)?)),
        148 => object(h.ptp_interface_if_udp_ttl_put(r, path(r, 0)?, body(r)?)),
        149 => object(h.ptp_interface_if_udp_ttl_post(r, path(r, 0)?, body(r)?)),
        150 => object(h.ptp_interface_if_udp_ttl_delete(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
