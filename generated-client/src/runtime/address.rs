//! Where a meter's API is: the address that a user gives, and the root that it leads to.

use std::net::Ipv6Addr;

use ::http::Uri;

use super::error::{Error, ErrorKind};

/// The root of an API, without a slash behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Root {
    pub(crate) text: String,
    pub(crate) https: bool,
}

impl Root {
    /// The root of the meter at this address: `/api` if the address has no path of its own.
    pub(crate) fn of_meter(address: &str) -> Result<Self, Error> {
        let (mut root, path) = Self::read(address)?;
        root.text.push_str(if path.is_empty() { "/api" } else { &path });
        Ok(root)
    }

    /// The root at this address, as it stands.
    pub(crate) fn exactly(address: &str) -> Result<Self, Error> {
        let (mut root, path) = Self::read(address)?;
        root.text.push_str(&path);
        Ok(root)
    }

    fn read(address: &str) -> Result<(Self, String), Error> {
        let address = address.trim();
        // The address is never repeated in messages: it may hold a password.
        if address.contains(['?', '#']) {
            return Err(refusal("has a query or a fragment"));
        }
        let address = match address.parse::<Ipv6Addr>() {
            Ok(bare) => format!("https://[{bare}]"),
            Err(_) if address.contains("://") => address.to_owned(),
            Err(_) => format!("https://{address}"),
        };
        let uri: Uri = address
            .parse()
            .map_err(|error: ::http::uri::InvalidUri| refusal("is not a URL").caused_by(error))?;
        let https = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(refusal("is neither `http` nor `https`")),
        };
        let authority = uri.authority().map_or("", |authority| authority.as_str());
        if authority.starts_with('[') && authority.contains('%') {
            return Err(refusal("has an IPv6 zone, which a URL cannot have")
                .advising("leave the zone (`%eth0`) out, or give the meter's name: http://eGauge123.local"));
        }
        if authority.contains('@') {
            return Err(refusal("holds a user name").advising("give it to `credentials` instead"));
        }
        let host = uri.host().unwrap_or_default();
        let port = authority.strip_prefix(host).unwrap_or_default();
        if !is_host(host) {
            return Err(refusal("names no host"));
        }
        if !port.is_empty() && uri.port_u16().is_none_or(|port| port == 0) {
            return Err(refusal("has a port that does not exist"));
        }
        let path = uri.path().trim_end_matches('/');
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
        if !path.chars().all(plain) || path.split('/').skip(1).any(|s| matches!(s, "" | "." | "..")) {
            return Err(refusal("has an unusual path"));
        }
        let scheme = if https { "https" } else { "http" };
        Ok((Self { text: format!("{scheme}://{authority}"), https }, path.to_owned()))
    }
}

fn refusal(why: &str) -> Error {
    Error::new(ErrorKind::Setup, format!("the meter's address {why}"))
        .advising("give scheme, host and at most a port and a plain path: https://DEVNAME.egaug.es")
}

fn is_host(host: &str) -> bool {
    match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        Some(literal) => literal.parse::<Ipv6Addr>().is_ok(),
        None => {
            !host.is_empty()
                && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Root;

    #[test]
    fn addresses_lead_to_the_root_of_the_api() {
        for (address, root, exactly) in [
            ("https://DEV.egaug.es", "https://DEV.egaug.es/api", "https://DEV.egaug.es"),
            ("https://DEV.egauge.io/api", "https://DEV.egauge.io/api", "https://DEV.egauge.io/api"),
            ("http://192.168.1.50:8080", "http://192.168.1.50:8080/api", "http://192.168.1.50:8080"),
            ("http://192.168.1.5/", "http://192.168.1.5/api", "http://192.168.1.5"),
            ("http://meter.local/api/", "http://meter.local/api", "http://meter.local/api"),
            ("eGauge123.local", "https://eGauge123.local/api", "https://eGauge123.local"),
            ("eGauge123.local:8443/", "https://eGauge123.local:8443/api", "https://eGauge123.local:8443"),
            ("192.168.1.50:8080", "https://192.168.1.50:8080/api", "https://192.168.1.50:8080"),
            ("http://[fe80::1]/", "http://[fe80::1]/api", "http://[fe80::1]"),
            ("[fe80::1]:8080", "https://[fe80::1]:8080/api", "https://[fe80::1]:8080"),
            ("fe80::1", "https://[fe80::1]/api", "https://[fe80::1]"),
            (
                "https://proxy.example/meters/a",
                "https://proxy.example/meters/a",
                "https://proxy.example/meters/a",
            ),
            ("HTTPS://meter.local ", "https://meter.local/api", "https://meter.local"),
        ] {
            let of_meter = Root::of_meter(address).expect(address);
            assert_eq!(of_meter.text, root);
            assert_eq!(of_meter.https, root.starts_with("https:"));
            assert_eq!(Root::exactly(address).expect(address).text, exactly);
        }
    }

    #[test]
    fn other_addresses_are_refused() {
        for address in [
            "",
            "/api",
            "ftp://meter.local",
            "mailto:owner",
            "http://",
            "http:///api",
            "http://:80",
            "http://meter.local:",
            "http://meter.local:0",
            "http://meter.local:65536",
            "http://meter.local:http",
            "http://[fe80::1%25eth0]",
            "http://[meter]",
            "http://fe80::1",
            "http://a b/",
            "http://a!b/",
            "http://meter.local/../api",
            "http://meter.local//api",
            "http://meter.local/%2e%2e/api",
            "http://meter.local/api?x",
            "http://meter.local/#x",
            "http://owner:secret@meter.local",
            "owner:secret@meter.local",
        ] {
            let error = Root::of_meter(address).expect_err(address);
            assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
        }
    }
}
