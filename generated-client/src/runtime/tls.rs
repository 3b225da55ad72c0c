//! Which certificates the client accepts: those of the system's authorities, of added ones, pinned ones, or all.

use std::fmt;
use std::sync::Arc;

use ring::digest::{SHA256, digest};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring as provider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error as TlsError, OtherError, RootCertStore,
    SignatureScheme,
};
use rustls_platform_verifier::Verifier;

use super::error::{Error, ErrorKind};

/// The SHA-256 of a certificate's DER.
pub(crate) type Fingerprint = [u8; 32];

/// Whom to trust.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trust {
    /// PEM texts of certificate authorities, besides the system's.
    pub(crate) authorities: Vec<Vec<u8>>,
    pub(crate) pins: Vec<Fingerprint>,
    pub(crate) anybody: bool,
}

/// A configuration with a provider of its own, whatever the process's default is.
pub(crate) fn configuration(trust: &Trust, https: bool) -> Result<ClientConfig, Error> {
    let crypto = Arc::new(provider::default_provider());
    let refused = |error: TlsError| {
        Error::new(ErrorKind::Setup, format!("TLS could not be set up: {error}"))
            .advising(
                "install the system's root certificates (ca-certificates), or check those that were added",
            )
            .including_cause(error)
    };
    let builder = ClientConfig::builder_with_provider(crypto.clone());
    let builder = builder.with_safe_default_protocol_versions().map_err(refused)?;
    let authorities = certificates(&trust.authorities)?;
    let accepted = if trust.anybody {
        Accepted::All
    } else if !trust.pins.is_empty() {
        Accepted::Pinned(trust.pins.clone())
    } else if https {
        let verifier = Verifier::new_with_extra_roots(authorities, crypto.clone());
        Accepted::Signed(verifier.map_err(refused)?)
    } else {
        // Over plain HTTP there is no certificate, so a system without authorities will do.
        return Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    };
    let verifier = Arc::new(CertificateVerifier { accepted, crypto });
    Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}

fn certificates(texts: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let refused = |message: &str| {
        Error::new(ErrorKind::Setup, message)
            .advising("give certificates in PEM form: -----BEGIN CERTIFICATE-----")
    };
    let mut all = Vec::new();
    for text in texts {
        let before = all.len();
        for certificate in CertificateDer::pem_slice_iter(text) {
            let certificate = certificate.map_err(|error| {
                refused("the CA file holds a certificate that cannot be read").caused_by(error)
            })?;
            all.push(certificate);
        }
        if all.len() == before {
            return Err(refused("the CA file holds no certificate"));
        }
    }
    Ok(all)
}

/// Reads `AB:CD:..` or `abcd..`, 64 digits.
pub(crate) fn fingerprint(text: &str) -> Result<Fingerprint, Error> {
    let refused = || {
        Error::new(ErrorKind::Setup, "the fingerprint is not the SHA-256 of a certificate")
            .advising("give all 64 hexadecimal digits, as `openssl x509 -fingerprint -sha256` prints them")
    };
    let digits = text.chars().filter(|c| !matches!(c, ':' | ' ')).map(|c| c.to_digit(16).map(|d| d as u8));
    let digits: Vec<u8> = digits.collect::<Option<_>>().ok_or_else(refused)?;
    let bytes: Vec<u8> =
        digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte * 16 + digit)).collect();
    if digits.len() != 64 {
        return Err(refused());
    }
    bytes.try_into().map_err(|_| refused())
}

/// Decides which certificates are accepted. It always verifies that the server holds the certificate's key.
#[derive(Debug)]
struct CertificateVerifier {
    accepted: Accepted,
    crypto: Arc<CryptoProvider>,
}

#[derive(Debug)]
enum Accepted {
    All,
    /// Certificates with one of these fingerprints, whatever their names, dates and issuers.
    Pinned(Vec<Fingerprint>),
    /// Certificates that the system's authorities, or added ones, have signed. The error of another certificate has its
    /// fingerprint, so that a user can pin it.
    Signed(Verifier),
}

/// A certificate that is none of those that were pinned, by its fingerprint.
#[derive(Debug)]
struct WrongPin(Vec<u8>);

impl fmt::Display for WrongPin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fingerprint = Hex(&self.0);
        write!(
            f,
            "the server's certificate has the SHA-256 fingerprint {fingerprint}, which is not the one that is pinned"
        )
    }
}

impl std::error::Error for WrongPin {}

/// A certificate that nobody known has signed.
#[derive(Debug)]
struct Unknown {
    why: TlsError,
    fingerprint: Vec<u8>,
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; the SHA-256 fingerprint of the certificate is {}", self.why, Hex(&self.fingerprint))
    }
}

impl std::error::Error for Unknown {}

/// `AB:CD:..`
struct Hex<'a>(&'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.0.iter().enumerate() {
            write!(f, "{}{byte:02X}", if index > 0 { ":" } else { "" })?;
        }
        Ok(())
    }
}

impl ServerCertVerifier for CertificateVerifier {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, TlsError> {
        let fingerprint = || digest(&SHA256, certificate).as_ref().to_vec();
        match &self.accepted {
            Accepted::All => Ok(ServerCertVerified::assertion()),
            Accepted::Pinned(pins) => {
                let found = fingerprint();
                if pins.iter().any(|pin| pin[..] == found) {
                    Ok(ServerCertVerified::assertion())
                } else {
                    Err(TlsError::Other(OtherError(Arc::new(WrongPin(found)))))
                }
            }
            Accepted::Signed(verifier) => {
                let outcome = verifier.verify_server_cert(certificate, intermediates, name, ocsp, now);
                outcome.map_err(|why| match why {
                    TlsError::InvalidCertificate(CertificateError::UnknownIssuer) => {
                        TlsError::Other(OtherError(Arc::new(Unknown { why, fingerprint: fingerprint() })))
                    }
                    why => why,
                })
            }
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        verify_tls12_signature(
            message,
            certificate,
            signature,
            &self.crypto.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        verify_tls13_signature(
            message,
            certificate,
            signature,
            &self.crypto.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.crypto.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::fingerprint;

    #[test]
    fn fingerprints_are_read_in_full_or_not_at_all() {
        let long = "0f:".repeat(32);
        assert_eq!(fingerprint(long.trim_end_matches(':')).expect("64 digits"), [15; 32]);
        assert_eq!(fingerprint(&"AB".repeat(32)).expect("64 digits"), [0xab; 32]);
        for bad in ["", "0f", &"0f".repeat(31), &"0f".repeat(33), &"0".repeat(63), &"zz".repeat(32)] {
            assert!(fingerprint(bad).is_err(), "{bad}");
        }
    }
}
