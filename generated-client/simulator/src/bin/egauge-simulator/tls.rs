//! A certificate for one run.

use std::error::Error;
use std::net::IpAddr;
use std::sync::Arc;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use ring::digest::{SHA256, digest};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A self-signed certificate, as meters have, and its key.
pub(crate) struct Certificate {
    certificate: CertificateDer<'static>,
    key: Vec<u8>,
}

impl Certificate {
    /// A new certificate for this address and `localhost`.
    pub(crate) fn for_address(address: IpAddr) -> Result<Self, rcgen::Error> {
        let names = vec!["localhost".to_owned(), address.to_string()];
        let CertifiedKey { cert, signing_key } = generate_simple_self_signed(names)?;
        Ok(Self { certificate: cert.into(), key: signing_key.serialize_der() })
    }

    /// Its SHA-256 fingerprint, `AB:CD:..`, in the form that clients pin.
    pub(crate) fn fingerprint(&self) -> String {
        let digest = digest(&SHA256, &self.certificate);
        let bytes: Vec<_> = digest.as_ref().iter().map(|byte| format!("{byte:02X}")).collect();
        bytes.join(":")
    }

    /// An acceptor of connections with this certificate.
    pub(crate) fn acceptor(self) -> Result<TlsAcceptor, Box<dyn Error>> {
        let key = PrivateKeyDer::try_from(self.key)?;
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![self.certificate], key)?;
        Ok(TlsAcceptor::from(Arc::new(config)))
    }
}
