//! Which proxy stands between here and a meter.

use std::net::{Ipv4Addr, Ipv6Addr};

use reqwest::{ClientBuilder, Proxy, Url};

use super::error::{Error, ErrorKind};

/// The proxies of a client.
#[derive(Clone, Default)]
pub(crate) enum Proxies {
    /// Those of the environment, but for addresses that are [direct](is_direct).
    #[default]
    Environment,
    None,
    /// This one, whatever the address.
    One(Box<Proxy>),
}

impl Proxies {
    /// The proxy at this address.
    pub(crate) fn at(address: &str) -> Result<Self, Error> {
        // The address is not repeated: it may hold a password.
        let refused = || {
            Error::new(ErrorKind::Setup, "the proxy's address is not a URL of `http` or `https`")
                .advising("give scheme, host and port: http://proxy.example:3128")
        };
        let url = Url::parse(address).map_err(|_| refused())?;
        if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
            return Err(refused());
        }
        Proxy::all(url).map(|proxy| Self::One(Box::new(proxy))).map_err(|_| refused())
    }

    /// A client with these proxies, for an address that is direct or not.
    pub(crate) fn choose(&self, client: ClientBuilder, direct: bool) -> ClientBuilder {
        match self {
            Self::Environment if !direct => client,
            Self::Environment | Self::None => client.no_proxy(),
            Self::One(proxy) => client.no_proxy().proxy(Proxy::clone(proxy)),
        }
    }
}

/// Whether no proxy of the environment belongs between here and there: to loopback never, and with plain HTTP, in which
/// a proxy could read the token, to no address of a local network.
pub(crate) fn is_direct(url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let is_plain = url.scheme() != "https";
    let literal = host.trim_start_matches('[').trim_end_matches(']');
    if let Ok(address) = literal.parse::<Ipv6Addr>() {
        return match address.to_ipv4_mapped() {
            Some(address) => is_loopback(address) || is_plain && is_local(address),
            None => {
                let is_local = address.is_unique_local() || address.is_unicast_link_local();
                address.is_loopback() || address.is_unspecified() || is_plain && is_local
            }
        };
    }
    if let Ok(address) = literal.parse::<Ipv4Addr>() {
        return is_loopback(address) || is_plain && is_local(address);
    }
    let name = host.trim_end_matches('.').to_ascii_lowercase();
    let is_in = |domain: &str| name == domain || name.strip_suffix(domain).is_some_and(|n| n.ends_with('.'));
    // Names that no server on the internet knows.
    let is_local = || !name.contains('.') || ["local", "internal", "home.arpa", "lan"].into_iter().any(is_in);
    is_in("localhost") || is_plain && is_local()
}

fn is_loopback(address: Ipv4Addr) -> bool {
    address.is_loopback() || address.is_unspecified()
}

fn is_local(address: Ipv4Addr) -> bool {
    // And what carriers share among their customers, which is nobody's on the internet (RFC 6598).
    let is_shared = matches!(address.octets(), [100, 64..=127, _, _]);
    address.is_private() || address.is_link_local() || is_shared
}

#[cfg(test)]
mod tests {
    use reqwest::Url;

    use super::{Proxies, is_direct};

    #[test]
    fn what_is_near_is_reached_directly() {
        for (host, http, https) in [
            ("127.0.0.1", true, true),
            ("127.9.9.9:8080", true, true),
            ("2130706433", true, true),
            ("0.0.0.0", true, true),
            ("localhost", true, true),
            ("LOCALHOST.", true, true),
            ("meter.localhost", true, true),
            ("[::1]", true, true),
            ("[::ffff:127.0.0.1]", true, true),
            ("192.168.1.50", true, false),
            ("10.0.0.1:81", true, false),
            ("172.31.0.1", true, false),
            ("169.254.7.7", true, false),
            ("100.100.1.1", true, false),
            ("[fe80::1]", true, false),
            ("[fd00::1]", true, false),
            ("[::ffff:10.0.0.1]", true, false),
            ("egauge1234.local", true, false),
            ("eGauge1234.LOCAL.", true, false),
            ("egauge1234", true, false),
            ("egauge.home.arpa", true, false),
            ("172.32.0.1", false, false),
            ("192.169.1.1", false, false),
            ("[2001:db8::1]", false, false),
            ("dev.egauge.io", false, false),
            ("local.example", false, false),
            ("notlocal.example.", false, false),
            ("mylocalhost.example", false, false),
        ] {
            for (scheme, direct) in [("http", http), ("https", https)] {
                let url = Url::parse(&format!("{scheme}://{host}/api/x")).expect(host);
                assert_eq!(is_direct(&url), direct, "{url}");
            }
        }
    }

    #[test]
    fn a_proxy_has_an_address_that_is_never_repeated() {
        assert!(Proxies::at("http://user:secret@proxy.example:3128").is_ok());
        for address in ["", "proxy.example", "secret@proxy.example:3128", "socks5://a:secret@b", "http://"] {
            let error = Proxies::at(address).map(|_| ()).expect_err(address);
            assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
        }
    }
}
