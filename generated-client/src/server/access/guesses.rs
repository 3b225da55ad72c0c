//! How often a wrong password may be sent.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::time::{Duration, SystemTime};

/// Where a request comes from, as the server knows it from the connection. It puts this into the request's extensions,
/// so that wrong passwords count against the peer that sent them.
///
/// It must be the address of the connection, or what a proxy of one's own has said of it: a header such as
/// `X-Forwarded-For` can be made up by anybody, so nothing here reads it. The addresses of an IPv6 network of 64 bits,
/// which one host may take all, count as one, and an IPv4 address within IPv6 as that address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Peer(IpAddr);

impl From<IpAddr> for Peer {
    fn from(address: IpAddr) -> Self {
        Self(match address.to_canonical() {
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
            }
            address => address,
        })
    }
}

impl From<SocketAddr> for Peer {
    fn from(address: SocketAddr) -> Self {
        address.ip().into()
    }
}

/// The failures of a window of time, by peer and name.
pub(super) struct Guesses {
    limit: usize,
    window: Duration,
    /// Names come from strangers and may be long.
    names: RandomState,
    peers: HashMap<Peer, HashMap<u64, Failures>>,
}

struct Failures {
    count: usize,
    /// When the window began.
    since: SystemTime,
}

/// Of how many names the failures of one peer are kept. Of more, those with the fewest make way.
const NAMES: usize = 64;
/// Of how many peers failures are kept.
const PEERS: usize = 4096;

impl Guesses {
    pub(super) fn new(limit: usize, window: Duration) -> Self {
        Self { limit, window, names: RandomState::new(), peers: HashMap::new() }
    }

    /// How long a peer has to wait until it may send a password of this name again. Of a peer that is not known nothing
    /// is held against the others.
    pub(super) fn wait(&mut self, peer: Option<Peer>, name: &str, now: SystemTime) -> Option<Duration> {
        let name = self.names.hash_one(name);
        let failures = self.peers.get_mut(&peer?)?.get_mut(&name)?;
        let left = left(failures, self.window, now)?;
        (failures.count >= self.limit).then_some(left)
    }

    pub(super) fn failed(&mut self, peer: Option<Peer>, name: &str, now: SystemTime) {
        let Some(peer) = peer else { return };
        let name = self.names.hash_one(name);
        self.make_room(peer, name, now);
        let names = self.peers.entry(peer).or_default();
        let failures = names.entry(name).or_insert(Failures { count: 0, since: now });
        if left(failures, self.window, now).is_none() {
            *failures = Failures { count: 0, since: now };
        }
        failures.count += 1;
    }

    pub(super) fn succeeded(&mut self, peer: Option<Peer>, name: &str) {
        let name = self.names.hash_one(name);
        let Some(names) = peer.and_then(|peer| self.peers.get_mut(&peer)) else { return };
        names.remove(&name);
    }

    /// Forgets what is over, and what counts the least if there is too much.
    fn make_room(&mut self, peer: Peer, name: u64, now: SystemTime) {
        let window = self.window;
        if let Some(names) = self.peers.get_mut(&peer)
            && names.len() >= NAMES
            && !names.contains_key(&name)
        {
            names.retain(|_, failures| left(failures, window, now).is_some());
            if names.len() >= NAMES
                && let Some(least) =
                    names.iter().min_by_key(|(_, failures)| failures.count).map(|(name, _)| *name)
            {
                names.remove(&least);
            }
        }
        if self.peers.len() >= PEERS && !self.peers.contains_key(&peer) {
            self.peers.retain(|_, names| {
                names.retain(|_, failures| left(failures, window, now).is_some());
                !names.is_empty()
            });
            let most = |names: &HashMap<u64, Failures>| names.values().map(|failures| failures.count).max();
            if self.peers.len() >= PEERS
                && let Some(least) =
                    self.peers.iter().min_by_key(|(_, names)| most(names)).map(|(peer, _)| *peer)
            {
                self.peers.remove(&least);
            }
        }
    }
}

/// What is left of the window. A window that begins later than now is of before the clock was set back.
fn left(failures: &Failures, window: Duration, now: SystemTime) -> Option<Duration> {
    let age = now.duration_since(failures.since).ok()?;
    window.checked_sub(age).filter(|left| !left.is_zero())
}
