// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 8d76bb8c298f84c0

//! `/sys/net` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// Network settings in force, which can differ from [`/config/net`](crate::resources::config::Net).
///
/// Serves `/sys/net` and what is below it; clients: [`Net`](crate::resources::sys::Net). Methods that
/// you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Net for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::SysNet> {
///         view.show(&models::SysNet::default())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::net(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Net: Send + Sync + 'static {
    /// Network settings in force, which can differ from `/config/net`. GET `/sys/net`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysNet>> + Send {
        request.not_implemented()
    }
    /// HomePlug state. GET `/sys/net/homeplug`. Since 4.6.
    fn homeplug_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysNetHomeplug>> + Send {
        request.not_implemented()
    }
    /// Bridges found. GET `/sys/net/homeplug/bridge`. Since 4.6.
    fn homeplug_bridge_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::SysNetHomeplugBridgeItem>>> + Send {
        request.not_implemented()
    }
    /// A bridge. GET `/sys/net/homeplug/bridge/{idx}`. Since 4.6.
    fn homeplug_bridge_idx_get(
        &self,
        request: &Request,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::SysNetHomeplugBridgeItem>> + Send {
        request.not_implemented()
    }
    /// MAC address. GET `/sys/net/homeplug/bridge/{idx}/mac`. Since 4.6.
    fn homeplug_bridge_idx_mac_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Estimated speed of the line. GET `/sys/net/homeplug/bridge/{idx}/speed`. Since 4.6.
    fn homeplug_bridge_idx_speed_get(
        &self,
        request: &Request,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::SysNetHomeplugBridgeItemSpeed>> + Send {
        request.not_implemented()
    }
    /// From bridge to meter, in bit/s. GET `/sys/net/homeplug/bridge/{idx}/speed/rx`. Since 4.6.
    fn homeplug_bridge_idx_speed_rx_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// From meter to bridge, in bit/s. GET `/sys/net/homeplug/bridge/{idx}/speed/tx`. Since 4.6.
    fn homeplug_bridge_idx_speed_tx_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// Chipset, if recognised. GET `/sys/net/homeplug/bridge/{idx}/type`. Since 4.6.
    fn homeplug_bridge_idx_type_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Maker, if the chipset is recognised. GET `/sys/net/homeplug/bridge/{idx}/vendor`. Since 4.6.
    fn homeplug_bridge_idx_vendor_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// IPv4 addressing. GET `/sys/net/ipv4`.
    fn ipv4_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysNetIpv4>> + Send {
        request.not_implemented()
    }
    /// Whether DHCP supplies the address. GET `/sys/net/ipv4/dhcp`.
    fn ipv4_dhcp_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
    /// The meter's address. GET `/sys/net/ipv4/address`.
    fn ipv4_address_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Broadcast address. GET `/sys/net/ipv4/broadcast`.
    fn ipv4_broadcast_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Network mask. GET `/sys/net/ipv4/netmask`.
    fn ipv4_netmask_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Network number. GET `/sys/net/ipv4/network`.
    fn ipv4_network_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Default gateway. GET `/sys/net/ipv4/gateway`.
    fn ipv4_gateway_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// How the NTP servers do. GET `/sys/net/ntp`.
    fn ntp_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysNetNtp>> + Send {
        request.not_implemented()
    }
    /// State of each configured server. GET `/sys/net/ntp/server`.
    fn ntp_server_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::SysNetNtpServerItem>>> + Send {
        request.not_implemented()
    }
    /// State of a server. GET `/sys/net/ntp/server/{idx}`.
    fn ntp_server_idx_get(
        &self,
        request: &Request,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::SysNetNtpServerItem>> + Send {
        request.not_implemented()
    }
    /// IP address, null if unknown. GET `/sys/net/ntp/server/{idx}/address`.
    fn ntp_server_idx_address_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<Option<String>>> + Send {
        request.not_implemented()
    }
    /// Host name, null if configured by address. GET `/sys/net/ntp/server/{idx}/name`.
    fn ntp_server_idx_name_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<Option<String>>> + Send {
        request.not_implemented()
    }
    /// `INVAL` unusable, `TRACK` on probation, `PEER` usable, `SYNC` the one followed.
    ///
    /// GET `/sys/net/ntp/server/{idx}/state`.
    fn ntp_server_idx_state_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::SysNetNtpServerItemState>> + Send {
        request.not_implemented()
    }
    /// Weight given to its time. GET `/sys/net/ntp/server/{idx}/weight`.
    fn ntp_server_idx_weight_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// Trust in its time. GET `/sys/net/ntp/server/{idx}/trust_level`.
    fn ntp_server_idx_trust_level_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// Distance from a reference clock. GET `/sys/net/ntp/server/{idx}/stratum`.
    fn ntp_server_idx_stratum_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// Seconds until it is asked again. GET `/sys/net/ntp/server/{idx}/next_poll`.
    fn ntp_server_idx_next_poll_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// Seconds between two questions. GET `/sys/net/ntp/server/{idx}/poll_interval`.
    fn ntp_server_idx_poll_interval_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// Clock difference, in ms. GET `/sys/net/ntp/server/{idx}/offset`.
    fn ntp_server_idx_offset_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// One-way delay of packets, in ms. GET `/sys/net/ntp/server/{idx}/delay`.
    fn ntp_server_idx_delay_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// Variation of that delay, in ms. GET `/sys/net/ntp/server/{idx}/jitter`.
    fn ntp_server_idx_jitter_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// Wi-Fi state. GET `/sys/net/wlan`.
    fn wlan_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysNetWlan>> + Send {
        request.not_implemented()
    }
    /// Access points in range. GET `/sys/net/wlan/ap`.
    fn wlan_ap_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::SysNetWlanApItem>>> + Send {
        request.not_implemented()
    }
    /// An access point. GET `/sys/net/wlan/ap/{idx}`.
    fn wlan_ap_idx_get(
        &self,
        request: &Request,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::SysNetWlanApItem>> + Send {
        request.not_implemented()
    }
    /// MAC address with colons. GET `/sys/net/wlan/ap/{idx}/bssid`.
    fn wlan_ap_idx_bssid_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Capabilities in brackets, e.g. `[WPA2-PSK-CCMP+TKIP][WPS][ESS]`. GET `/sys/net/wlan/ap/{idx}/flags`.
    fn wlan_ap_idx_flags_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Carrier frequency in MHz. GET `/sys/net/wlan/ap/{idx}/frequency`.
    fn wlan_ap_idx_frequency_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// Signal in dB, negative. GET `/sys/net/wlan/ap/{idx}/signal_level`.
    fn wlan_ap_idx_signal_level_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// Network name. GET `/sys/net/wlan/ap/{idx}/ssid`.
    fn wlan_ap_idx_ssid_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Configured networks. GET `/sys/net/wlan/net`.
    fn wlan_net_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::SysNetWlanNetItem>>> + Send {
        request.not_implemented()
    }
    /// A configured network. GET `/sys/net/wlan/net/{idx}`.
    fn wlan_net_idx_get(
        &self,
        request: &Request,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::SysNetWlanNetItem>> + Send {
        request.not_implemented()
    }
    /// Id for `POST /cmd/wlan`. GET `/sys/net/wlan/net/{idx}/network_id`.
    fn wlan_net_idx_network_id_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// MAC address of the access point, or `any`. GET `/sys/net/wlan/net/{idx}/bssid`.
    fn wlan_net_idx_bssid_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// State in brackets: `[CURRENT]` in use, `[DISABLED]`, `[TEMP-DISABLED]`.
    ///
    /// GET `/sys/net/wlan/net/{idx}/flags`.
    fn wlan_net_idx_flags_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Network name. GET `/sys/net/wlan/net/{idx}/ssid`.
    fn wlan_net_idx_ssid_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/net` and what is below it with this handler.
pub fn net<H: Net>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/net", "sysNetGet").query(schemas::VIEW).value(&schemas::SYS_NET),
    Route::get("/sys/net/homeplug", "sysNetHomeplugGet").query(schemas::VIEW),
    Route::get("/sys/net/homeplug/bridge", "sysNetHomeplugBridgeGet")
        .query(schemas::VIEW),
    Route::get("/sys/net/homeplug/bridge/{idx}", "sysNetHomeplugBridgeItemGet")
        .query(schemas::VIEW),
    Route::get("/sys/net/homeplug/bridge/{idx}/mac", "sysNetHomeplugBridgeItemMacGet"),
    Route::get(
            "/sys/net/homeplug/bridge/{idx}/speed",
            "sysNetHomeplugBridgeItemSpeedGet",
        )
        .query(schemas::VIEW),
    Route::get(
        "/sys/net/homeplug/bridge/{idx}/speed/rx",
        "sysNetHomeplugBridgeItemSpeedRxGet",
    ),
    Route::get(
        "/sys/net/homeplug/bridge/{idx}/speed/tx",
        "sysNetHomeplugBridgeItemSpeedTxGet",
    ),
    Route::get("/sys/net/homeplug/bridge/{idx}/type", "sysNetHomeplugBridgeItemTypeGet"),
    Route::get(
        "/sys/net/homeplug/bridge/{idx}/vendor",
        "sysNetHomeplugBridgeItemVendorGet",
    ),
    Route::get("/sys/net/ipv4", "sysNetIpv4Get").query(schemas::VIEW),
    Route::get("/sys/net/ipv4/dhcp", "sysNetIpv4DhcpGet"),
    Route::get("/sys/net/ipv4/address", "sysNetIpv4AddressGet"),
    Route::get("/sys/net/ipv4/broadcast", "sysNetIpv4BroadcastGet"),
    Route::get("/sys/net/ipv4/netmask", "sysNetIpv4NetmaskGet"),
    Route::get("/sys/net/ipv4/network", "sysNetIpv4NetworkGet"),
    Route::get("/sys/net/ipv4/gateway", "sysNetIpv4GatewayGet"),
    Route::get("/sys/net/ntp", "sysNetNtpGet").query(schemas::VIEW),
    Route::get("/sys/net/ntp/server", "sysNetNtpServerGet").query(schemas::VIEW),
    Route::get("/sys/net/ntp/server/{idx}", "sysNetNtpServerItemGet")
        .query(schemas::VIEW),
    Route::get("/sys/net/ntp/server/{idx}/address", "sysNetNtpServerItemAddressGet"),
    Route::get("/sys/net/ntp/server/{idx}/name", "sysNetNtpServerItemNameGet"),
    Route::get("/sys/net/ntp/server/{idx}/state", "sysNetNtpServerItemStateGet"),
    Route::get("/sys/net/ntp/server/{idx}/weight", "sysNetNtpServerItemWeightGet"),
    Route::get(
        "/sys/net/ntp/server/{idx}/trust_level",
        "sysNetNtpServerItemTrustLevelGet",
    ),
    Route::get("/sys/net/ntp/server/{idx}/stratum", "sysNetNtpServerItemStratumGet"),
    Route::get("/sys/net/ntp/server/{idx}/next_poll", "sysNetNtpServerItemNextPollGet"),
    Route::get(
        "/sys/net/ntp/server/{idx}/poll_interval",
        "sysNetNtpServerItemPollIntervalGet",
    ),
    Route::get("/sys/net/ntp/server/{idx}/offset", "sysNetNtpServerItemOffsetGet"),
    Route::get("/sys/net/ntp/server/{idx}/delay", "sysNetNtpServerItemDelayGet"),
    Route::get("/sys/net/ntp/server/{idx}/jitter", "sysNetNtpServerItemJitterGet"),
    Route::get("/sys/net/wlan", "sysNetWlanGet").query(schemas::VIEW),
    Route::get("/sys/net/wlan/ap", "sysNetWlanApGet").query(schemas::VIEW),
    Route::get("/sys/net/wlan/ap/{idx}", "sysNetWlanApItemGet").query(schemas::VIEW),
    Route::get("/sys/net/wlan/ap/{idx}/bssid", "sysNetWlanApItemBssidGet"),
    Route::get("/sys/net/wlan/ap/{idx}/flags", "sysNetWlanApItemFlagsGet"),
    Route::get("/sys/net/wlan/ap/{idx}/frequency", "sysNetWlanApItemFrequencyGet"),
    Route::get("/sys/net/wlan/ap/{idx}/signal_level", "sysNetWlanApItemSignalLevelGet"),
    Route::get("/sys/net/wlan/ap/{idx}/ssid", "sysNetWlanApItemSsidGet"),
    Route::get("/sys/net/wlan/net", "sysNetWlanNetGet").query(schemas::VIEW),
    Route::get("/sys/net/wlan/net/{idx}", "sysNetWlanNetItemGet").query(schemas::VIEW),
    Route::get("/sys/net/wlan/net/{idx}/network_id", "sysNetWlanNetItemNetworkIdGet"),
    Route::get("/sys/net/wlan/net/{idx}/bssid", "sysNetWlanNetItemBssidGet"),
    Route::get("/sys/net/wlan/net/{idx}/flags", "sysNetWlanNetItemFlagsGet"),
    Route::get("/sys/net/wlan/net/{idx}/ssid", "sysNetWlanNetItemSsidGet"),
];
fn dispatch<'a, H: Net>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => envelope(h.homeplug_get(r, query(r)?)),
        2 => envelope(h.homeplug_bridge_get(r, query(r)?)),
        3 => envelope(h.homeplug_bridge_idx_get(r, path(r, 0)?, query(r)?)),
        4 => envelope(h.homeplug_bridge_idx_mac_get(r, path(r, 0)?)),
        5 => envelope(h.homeplug_bridge_idx_speed_get(r, path(r, 0)?, query(r)?)),
        6 => envelope(h.homeplug_bridge_idx_speed_rx_get(r, path(r, 0)?)),
        7 => envelope(h.homeplug_bridge_idx_speed_tx_get(r, path(r, 0)?)),
        8 => envelope(h.homeplug_bridge_idx_type_get(r, path(r, 0)?)),
        9 => envelope(h.homeplug_bridge_idx_vendor_get(r, path(r, 0)?)),
        10 => envelope(h.ipv4_get(r, query(r)?)),
        11 => envelope(h.ipv4_dhcp_get(r)),
        12 => envelope(h.ipv4_address_get(r)),
        13 => envelope(h.ipv4_broadcast_get(r)),
        14 => envelope(h.ipv4_netmask_get(r)),
        15 => envelope(h.ipv4_network_get(r)),
        16 => envelope(h.ipv4_gateway_get(r)),
        17 => envelope(h.ntp_get(r, query(r)?)),
        18 => envelope(h.ntp_server_get(r, query(r)?)),
        19 => envelope(h.ntp_server_idx_get(r, path(r, 0)?, query(r)?)),
        20 => envelope(h.ntp_server_idx_address_get(r, path(r, 0)?)),
        21 => envelope(h.ntp_server_idx_name_get(r, path(r, 0)?)),
        22 => envelope(h.ntp_server_idx_state_get(r, path(r, 0)?)),
        23 => envelope(h.ntp_server_idx_weight_get(r, path(r, 0)?)),
        24 => envelope(h.ntp_server_idx_trust_level_get(r, path(r, 0)?)),
        25 => envelope(h.ntp_server_idx_stratum_get(r, path(r, 0)?)),
        26 => envelope(h.ntp_server_idx_next_poll_get(r, path(r, 0)?)),
        27 => envelope(h.ntp_server_idx_poll_interval_get(r, path(r, 0)?)),
        28 => envelope(h.ntp_server_idx_offset_get(r, path(r, 0)?)),
        29 => envelope(h.ntp_server_idx_delay_get(r, path(r, 0)?)),
        30 => envelope(h.ntp_server_idx_jitter_get(r, path(r, 0)?)),
        31 => envelope(h.wlan_get(r, query(r)?)),
        32 => envelope(h.wlan_ap_get(r, query(r)?)),
        33 => envelope(h.wlan_ap_idx_get(r, path(r, 0)?, query(r)?)),
        34 => envelope(h.wlan_ap_idx_bssid_get(r, path(r, 0)?)),
        35 => envelope(h.wlan_ap_idx_flags_get(r, path(r, 0)?)),
        36 => envelope(h.wlan_ap_idx_frequency_get(r, path(r, 0)?)),
        37 => envelope(h.wlan_ap_idx_signal_level_get(r, path(r, 0)?)),
        38 => envelope(h.wlan_ap_idx_ssid_get(r, path(r, 0)?)),
        39 => envelope(h.wlan_net_get(r, query(r)?)),
        40 => envelope(h.wlan_net_idx_get(r, path(r, 0)?, query(r)?)),
        41 => envelope(h.wlan_net_idx_network_id_get(r, path(r, 0)?)),
        42 => envelope(h.wlan_net_idx_bssid_get(r, path(r, 0)?)),
        43 => envelope(h.wlan_net_idx_flags_get(r, path(r, 0)?)),
        44 => envelope(h.wlan_net_idx_ssid_get(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
