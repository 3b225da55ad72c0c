//! Whose certificate the client takes, against real TLS servers with certificates made here.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::support::{Gate, PASSWORD, Request, USER, converse, get, json};
use egauge_webapi::runtime::Builder;
use egauge_webapi::{Error, ErrorKind, Meter};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use ring::digest::{SHA256, digest};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::sign::{CertifiedKey, SingleCertAndKey};
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{ServerConfig, SupportedProtocolVersion};

/// A certificate with its key, and what signed it.
struct Identity {
    certificate: CertificateDer<'static>,
    key: KeyPair,
    /// The PEM of the authority; of a certificate that signed itself, its own.
    authority: String,
}

fn identity(name: &str, year: i32, is_self_signed: bool) -> Identity {
    let mut params = CertificateParams::new([name.to_owned()]).unwrap();
    params.not_before = date_time_ymd(2001, 1, 1);
    params.not_after = date_time_ymd(year, 1, 1);
    let key = KeyPair::generate().unwrap();
    if is_self_signed {
        let certificate = params.self_signed(&key).unwrap();
        return Identity { authority: certificate.pem(), certificate: certificate.into(), key };
    }
    let mut authority = CertificateParams::new([]).unwrap();
    authority.distinguished_name.push(DnType::CommonName, format!("Authority of {name} until {year}"));
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    let certificate = params.signed_by(&key, &authority).unwrap();
    Identity { authority: authority.pem(), certificate: certificate.into(), key }
}

impl Identity {
    fn pin(&self) -> String {
        let hex: Vec<String> =
            digest(&SHA256, &self.certificate).as_ref().iter().map(|byte| format!("{byte:02X}")).collect();
        hex.join(":")
    }

    /// Presents this certificate with this key.
    async fn serve(&self, key: &KeyPair, version: &'static SupportedProtocolVersion) -> String {
        let (_, address) = serve(self, key, version, |_: &Request| json(200, r#"{"result":5}"#)).await;
        address
    }
}

type Log = Arc<Mutex<Vec<Request>>>;

async fn serve(
    identity: &Identity,
    key: &KeyPair,
    version: &'static SupportedProtocolVersion,
    handler: impl Fn(&Request) -> super::support::Reply + Send + Sync + 'static,
) -> (Log, String) {
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let provider = default_provider();
    let signing = provider.key_provider.load_private_key(key).unwrap();
    // Unchecked: a server may present a certificate whose key it does not have.
    let certified = CertifiedKey::new(vec![identity.certificate.clone()], signing);
    let config = ServerConfig::builder_with_provider(Arc::new(provider))
        .with_protocol_versions(&[version])
        .unwrap()
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(SingleCertAndKey::from(certified)));
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (handler, log) = (Arc::new(handler), Log::default());
    let kept = Arc::clone(&log);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let (acceptor, handler, log) = (acceptor.clone(), Arc::clone(&handler), Arc::clone(&kept));
            tokio::spawn(async move {
                if let Ok(socket) = acceptor.accept(socket).await {
                    converse(socket, handler, log).await;
                }
            });
        }
    });
    (log, format!("https://localhost:{port}"))
}

async fn ask(builder: Builder) -> Result<u64, Error> {
    get(&builder.backoff(Duration::from_secs(9)).build().unwrap(), "/x").await
}

fn is_untrusted(outcome: Result<u64, Error>, why: &str) {
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls, "{error}");
    assert!(error.is_connect() && error.is_transport() && !error.is_retryable(), "{error}");
    assert!(error.to_string().contains(why) && error.to_string().contains("pin_sha256"), "{error}");
}

#[tokio::test]
async fn a_pinned_certificate_and_no_other() {
    // Neither its name nor its dates count.
    let meter = identity("eGauge123.local", 2002, true);
    let other = identity("localhost", 4000, true);
    for version in [&TLS12, &TLS13] {
        let address = meter.serve(&meter.key, version).await;
        assert_eq!(ask(Meter::builder(&address).pin_sha256(meter.pin())).await.unwrap(), 5);
        let plain = meter.pin().replace(':', "").to_lowercase();
        assert_eq!(ask(Meter::builder(&address).pin_sha256(other.pin()).pin_sha256(plain)).await.unwrap(), 5);
        is_untrusted(ask(Meter::builder(&address).pin_sha256(other.pin())).await, &meter.pin());
        // All of the digest counts.
        let mut near = meter.pin();
        let last = if near.pop() == Some('0') { '1' } else { '0' };
        near.push(last);
        is_untrusted(ask(Meter::builder(&address).pin_sha256(near)).await, &meter.pin());
        // Who has the certificate without its key is somebody else.
        let forged = meter.serve(&other.key, version).await;
        is_untrusted(ask(Meter::builder(&forged).pin_sha256(meter.pin())).await, "");
        is_untrusted(ask(Meter::builder(&forged).danger_accept_any_certificate()).await, "");
        // Nothing but a pin, or the switch for it, makes such a certificate good.
        let roots = Meter::builder(&address).ca_pem(other.authority.as_str());
        is_untrusted(ask(roots).await, "certificate");
        assert_eq!(ask(Meter::builder(&address).danger_accept_any_certificate()).await.unwrap(), 5);
    }
}

#[tokio::test]
async fn an_authority_that_was_added() {
    let directory = std::env::temp_dir().join(format!("egauge-webapi-{}.pem", std::process::id()));
    let good = identity("localhost", 4000, false);
    let address = good.serve(&good.key, &TLS13).await;
    std::fs::write(&directory, &good.authority).unwrap();
    let by_file = ask(Meter::builder(&address).ca_file(&directory)).await;
    std::fs::remove_file(&directory).unwrap();
    assert_eq!(by_file.unwrap(), 5);
    assert_eq!(ask(Meter::builder(&address).ca_pem(good.authority.as_str())).await.unwrap(), 5);

    let wrong_host = identity("meter.example", 4000, false);
    let address = wrong_host.serve(&wrong_host.key, &TLS13).await;
    is_untrusted(
        ask(Meter::builder(&address).ca_pem(wrong_host.authority.as_str())).await,
        "not valid for name",
    );
    let expired = identity("localhost", 2002, false);
    let address = expired.serve(&expired.key, &TLS13).await;
    is_untrusted(ask(Meter::builder(&address).ca_pem(expired.authority.as_str())).await, "expired");
    // Another authority.
    let address = good.serve(&good.key, &TLS13).await;
    is_untrusted(
        ask(Meter::builder(&address).ca_pem(expired.authority.as_str())).await,
        "UnknownIssuer; the SHA-256 fingerprint of the certificate is",
    );
    // The system's authorities alone do not know this one; a system without any says so.
    match Meter::builder(&address).build() {
        Ok(meter) => is_untrusted(get(&meter, "/x").await, "UnknownIssuer"),
        Err(error) => assert_eq!(error.kind(), ErrorKind::Setup),
    }
}

#[test]
fn what_cannot_be_trusted_is_told_at_once() {
    let builder = || Meter::builder("https://meter.example");
    for builder in [
        builder().pin_sha256("AB:CD"),
        builder().ca_pem("no certificate"),
        builder().ca_pem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
        builder().ca_pem("-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n"),
        builder().ca_file("/nowhere/ca.pem"),
    ] {
        assert_eq!(builder.build().unwrap_err().kind(), ErrorKind::Setup);
    }
}

#[tokio::test]
async fn the_password_itself_where_asked_for() {
    let meter = identity("localhost", 4000, true);
    let (gate, handler) = Gate::new();
    let (log, address) = serve(&meter, &meter.key, &TLS13, handler).await;
    let builder = || Meter::builder(&address).pin_sha256(meter.pin()).credentials(USER, PASSWORD);
    assert_eq!(ask(builder()).await.unwrap(), 5);
    assert!(log.lock().unwrap().iter().all(|request| !request.body.contains(PASSWORD)));
    assert_eq!(ask(builder().plain_password_login()).await.unwrap(), 5);
    let bodies: Vec<String> = log.lock().unwrap().iter().map(|request| request.body.clone()).collect();
    assert!(bodies.iter().any(|body| body.contains(&format!("\"pwd\":\"{PASSWORD}\""))));
    assert_eq!(gate.state().logins, 2);
}
