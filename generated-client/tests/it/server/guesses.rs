//! Guesses at passwords: limited for the peer that guesses, and for no other.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use egauge_webapi::Json;
use egauge_webapi::runtime::Challenge;
use egauge_webapi::server::access::{Access, Peer, Privilege, REALM, Transport};
use egauge_webapi::server::{self, Router};
use http_body_util::{BodyExt, Full};
use tower_service::Service;

struct Door {
    router: Router,
    clock: Arc<AtomicU64>,
}

const WRONG: &str = "Invalid credentials.";
const IN: &str = "";

fn door(limit: Option<(usize, u64)>) -> Door {
    let clock = Arc::new(AtomicU64::new(1_700_000_000));
    let time = Arc::clone(&clock);
    let mut access = Access::builder()
        .user("owner", "default", Privilege::ALL)
        .user("Owner", "other", Privilege::ALL)
        .user("guest", "welcome", [])
        .transport(Transport { secure: true, local: true })
        .clock(move || UNIX_EPOCH + Duration::from_secs(time.load(Ordering::SeqCst)));
    if let Some((most, within)) = limit {
        access = access.guesses(most, Duration::from_secs(within));
    }
    Door { router: Router::new().mount(server::auth(access.build().unwrap())), clock }
}

impl Door {
    async fn send(&self, from: Option<&str>, method: &str, path: &str, body: String) -> Json {
        let mut request = http::Request::builder()
            .method(method)
            .uri(path)
            // Anybody can write this.
            .header("x-forwarded-for", "203.0.113.77")
            .header("forwarded", "for=203.0.113.77")
            .body(Full::new(Bytes::from(body)))
            .unwrap();
        if let Some(address) = from {
            request.extensions_mut().insert(Peer::from(address.parse::<IpAddr>().unwrap()));
        }
        let Ok(response) = self.router.clone().call(request).await;
        let Ok(body) = response.into_body().collect().await;
        serde_json::from_slice(&body.to_bytes()).unwrap()
    }

    /// What is said of a password; nothing if it is right.
    async fn login(&self, from: Option<&str>, user: &str, password: &str) -> String {
        let challenge = self.send(from, "GET", "/auth/unauthorized", String::new()).await;
        let nonce = challenge["nnc"].as_str().unwrap();
        let hash = Challenge::new(REALM, nonce).digest(user, password, "c");
        let body = serde_json::json!({"rlm": REALM, "usr": user, "nnc": nonce, "cnnc": "c", "hash": hash});
        self.try_in(from, body.to_string()).await
    }

    async fn plain(&self, from: Option<&str>, user: &str, password: &str) -> String {
        let body = serde_json::json!({"rlm": REALM, "usr": user, "pwd": password});
        self.try_in(from, body.to_string()).await
    }

    async fn try_in(&self, from: Option<&str>, body: String) -> String {
        let reply = self.send(from, "POST", "/auth/login", body).await;
        assert!(reply["jwt"].as_str().is_some() != reply["error"].as_str().is_some(), "{reply}");
        reply["error"].as_str().unwrap_or_default().to_owned()
    }
}

#[tokio::test]
async fn guesses_are_limited_for_the_peer_and_the_name() {
    let door = door(None);
    let guesser = Some("198.51.100.7");
    for guess in 0..10 {
        // Both ways in count.
        let said = match guess % 2 {
            0 => door.login(guesser, "owner", "wrong").await,
            _ => door.plain(guesser, "owner", "wrong").await,
        };
        assert_eq!(said, WRONG);
    }
    let often = "Too many failed logins; try again in 60 s.";
    assert_eq!(door.login(guesser, "owner", "default").await, often);
    assert_eq!(door.plain(guesser, "owner", "default").await, often);
    // Neither another peer nor another name is concerned.
    for other in [Some("198.51.100.8"), Some("::1"), None] {
        assert_eq!(door.login(other, "owner", "default").await, IN, "{other:?}");
    }
    assert_eq!(door.login(guesser, "guest", "welcome").await, IN);
    assert_eq!(door.login(guesser, "Owner", "other").await, IN);
    door.clock.fetch_add(59, Ordering::SeqCst);
    assert_eq!(door.login(guesser, "owner", "default").await, "Too many failed logins; try again in 1 s.");
    door.clock.fetch_add(1, Ordering::SeqCst);
    assert_eq!(door.login(guesser, "owner", "default").await, IN);
    // An unknown name is treated as a known one.
    for _ in 0..10 {
        assert_eq!(door.login(guesser, "nobody", "x").await, WRONG);
    }
    assert_eq!(door.login(guesser, "nobody", "x").await, often);
    // A clock that is set back locks nobody out.
    door.clock.fetch_sub(3600, Ordering::SeqCst);
    assert_eq!(door.login(guesser, "nobody", "x").await, WRONG);
}

#[tokio::test]
async fn a_right_password_ends_the_count() {
    let door = door(Some((3, 600)));
    let peer = Some("198.51.100.7");
    for _ in 0..5 {
        assert_eq!(door.login(peer, "owner", "wrong").await, WRONG);
        assert_eq!(door.login(peer, "owner", "wrong").await, WRONG);
        assert_eq!(door.login(peer, "owner", "default").await, IN);
    }
    for _ in 0..3 {
        assert_eq!(door.login(peer, "owner", "wrong").await, WRONG);
    }
    assert_eq!(door.login(peer, "owner", "default").await, "Too many failed logins; try again in 600 s.");
}

/// Strangers, many of them and with many names, keep nobody out: not even where peers are not known.
#[tokio::test]
async fn nobody_is_locked_out_by_others() {
    let door = door(None);
    for guess in 0..300 {
        let stranger = format!("203.0.113.{}", guess % 256);
        assert_eq!(door.login(Some(&stranger), "owner", "x").await, WRONG);
        assert_eq!(door.login(Some("192.0.2.1"), &format!("nobody{guess}"), "x").await, WRONG);
        assert_eq!(door.login(None, "owner", "x").await, WRONG);
    }
    assert_eq!(door.login(Some("192.0.2.1"), "owner", "default").await, IN);
    assert_eq!(door.login(None, "owner", "default").await, IN);
    assert_eq!(door.login(Some("203.0.113.5"), "owner", "default").await, IN);
}

/// Guesses at other names do not make the meter forget those that count.
#[tokio::test]
async fn other_names_are_no_way_around_the_limit() {
    let door = door(None);
    let peer = Some("198.51.100.7");
    for _ in 0..9 {
        assert_eq!(door.login(peer, "owner", "x").await, WRONG);
    }
    for name in 0..500 {
        door.login(peer, &format!("n{name}"), "x").await;
    }
    assert_eq!(door.login(peer, "owner", "x").await, WRONG);
    assert_ne!(door.login(peer, "owner", "default").await, IN);
}

/// A host has a whole network of IPv6 addresses, and IPv4 addresses come in two spellings.
#[tokio::test]
async fn one_host_is_one_peer() {
    for (guessers, same, other) in [
        (["2001:db8:1:2::a", "2001:db8:1:2:ffff::b"], "2001:db8:1:2:1:2:3:4", "2001:db8:1:3::a"),
        (["198.51.100.7", "::ffff:198.51.100.7"], "::ffff:c633:6407", "::ffff:198.51.100.8"),
    ] {
        let door = door(None);
        for guess in 0..10 {
            assert_eq!(door.login(Some(guessers[guess % 2]), "owner", "x").await, WRONG);
        }
        assert_ne!(door.login(Some(same), "owner", "default").await, IN, "{same}");
        assert_eq!(door.login(Some(other), "owner", "default").await, IN, "{other}");
    }
}
