//! Who may do what: logins, tokens and privileges as meters have them.
//!
//! [`Access`] keeps accounts and guards a router; mounted as well, it serves `/auth`:
//!
//! ```
//! use egauge_webapi::server::access::{Access, Privilege};
//! use egauge_webapi::server::{self, Router};
//!
//! let access = Access::builder().user("owner", "secret", Privilege::ALL).build()?;
//! let router = Router::new().at("/api").mount(server::auth(access.clone())).access(access);
//! # let _ = router;
//! # Ok::<(), egauge_webapi::Error>(())
//! ```
//!
//! A request without a valid token, or whose user lacks the right, is answered 401 with realm, nonce and error,
//! as meters do; [`RULES`] lists the right that each operation needs. For other rules or other tokens implement
//! [`Guard`].
//!
//! Guesses at passwords are limited for each peer and user ([`AccessBuilder::guesses`]); the server says with
//! [`Peer`] who the peer is.

mod account;
mod guesses;
mod login;
mod rules;
mod token;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http::header::AUTHORIZATION;
use http::request::Parts;
use http::{Extensions, HeaderMap};
use ring::rand::SystemRandom;

use super::{Refusal, Route};
use crate::models::ConfigUserName;
use crate::runtime::secret::Secret;
use crate::runtime::{Challenge, Error, ErrorKind};
use guesses::Guesses;
use token::{Nonce, Signer, Token, is_current, seconds};

/// A privilege of a user: the same type as [`models::Privilege`](crate::models::Privilege).
pub use crate::models::Privilege;
pub use crate::runtime::password_hash;
pub use crate::server::Guard;
pub use account::{Account, Identity};
pub use guesses::Peer;
pub use rules::{Need, RULES, Rule, needs};

/// The realm of meters.
pub const REALM: &str = "eGauge Administration";

/// How long a nonce is good for, in seconds.
const NONCE_LIFE: u64 = 60;

/// What the server knows about a request's connection. It puts this into the request's extensions where
/// connections differ; where they do not, [`AccessBuilder::transport`] says it once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Transport {
    /// Whether it is encrypted: a login by password is taken from there alone.
    pub secure: bool,
    /// Whether it comes from the local network, as the privilege `local_save` asks for.
    pub local: bool,
}

/// Accounts, and the tokens of those who have logged in. A clone is the same accounts and tokens.
#[derive(Clone)]
pub struct Access {
    shared: Arc<Shared>,
}

type Clock = Box<dyn Fn() -> SystemTime + Send + Sync>;

struct Shared {
    realm: String,
    life: u64,
    transport: Transport,
    clock: Clock,
    tokens: Signer,
    nonces: Signer,
    state: Mutex<State>,
}

struct State {
    accounts: HashMap<String, Entry>,
    /// The number of the next token.
    generation: u64,
    /// The tokens before this one are revoked.
    floor: u64,
    /// Tokens revoked one by one, and when they end.
    ended: HashMap<u64, u64>,
    /// The number of the next nonce.
    nonce: u64,
    /// The nonces that have served for a login, and when they end.
    used: HashMap<u64, u64>,
    guesses: Guesses,
}

impl State {
    fn set(&mut self, account: Account) {
        let same = self.accounts.get(&account.user).filter(|old| old.account.hash == account.hash);
        let floor = same.map_or(self.generation, |old| old.floor);
        self.accounts.insert(account.user.clone(), Entry { account, floor });
    }
}

struct Entry {
    account: Account,
    /// The user's tokens before this one are revoked.
    floor: u64,
}

impl Access {
    /// Begins with no account, tokens of ten minutes, and connections that are neither encrypted nor local.
    pub fn builder() -> AccessBuilder {
        AccessBuilder {
            realm: REALM.to_owned(),
            life: 600,
            transport: Transport::default(),
            clock: Box::new(SystemTime::now),
            accounts: Vec::new(),
            users: Vec::new(),
            guesses: 10,
            window: Duration::from_secs(60),
        }
    }

    /// The realm of all accounts.
    pub fn realm(&self) -> &str {
        &self.shared.realm
    }

    /// Adds an account, or replaces the one of that user. Another password revokes the user's tokens; other
    /// privileges count for them from now on.
    pub fn set_account(&self, account: Account) {
        self.state().set(account);
    }

    /// Takes an account away, and its tokens with it; says whether there was one.
    pub fn remove_account(&self, user: &str) -> bool {
        self.state().accounts.remove(user).is_some()
    }

    /// Makes the accounts those of `/config/user`. A [`Document`](super::document::Document) has them follow its
    /// changes:
    ///
    /// ```
    /// # use egauge_webapi::models;
    /// # use egauge_webapi::server::{access::Access, document::Document};
    /// # fn follow(access: Access, config: &Document<models::Config>) {
    /// config.on_change(move |_, config| {
    ///     access.set_users(config.user.iter().flatten());
    ///     Ok(())
    /// });
    /// # }
    /// ```
    pub fn set_users<'a, N: AsRef<str>>(&self, users: impl IntoIterator<Item = (N, &'a ConfigUserName)>) {
        let account = |(name, user): (N, &ConfigUserName)| {
            let account = Account::new(name.as_ref(), user.hash.as_deref().unwrap_or_default());
            account.privileges(user.r#priv.iter().flatten().cloned())
        };
        let accounts: HashMap<String, Account> =
            users.into_iter().map(account).map(|account| (account.user.clone(), account)).collect();
        // In one step, so that nobody sees the users of two settings.
        let state = &mut *self.state();
        state.accounts.retain(|user, _| accounts.contains_key(user));
        for account in accounts.into_values() {
            state.set(account);
        }
    }

    /// The names of all users, in no order.
    pub fn users(&self) -> Vec<String> {
        self.state().accounts.keys().cloned().collect()
    }

    /// Revokes every token, as a reboot does.
    pub fn revoke_tokens(&self) {
        let state = &mut *self.state();
        state.floor = state.generation;
    }

    /// The user whose valid token these headers have.
    pub fn identify(&self, headers: &HeaderMap, extensions: &Extensions) -> Option<Identity> {
        let header = headers.get(AUTHORIZATION)?.to_str().ok()?;
        let (scheme, token) = header.split_once(' ').filter(|_| header.len() < 4096)?;
        let token = Some(token.trim()).filter(|_| scheme.eq_ignore_ascii_case("Bearer"))?;
        let token: Token = self.shared.tokens.verify(token)?;
        let state = self.state();
        let entry = state.accounts.get(&token.usr)?;
        let revoked = token.generation < entry.floor.max(state.floor)
            || state.ended.contains_key(&token.generation)
            || !is_current(token.beg, token.ltm, self.now());
        (!revoked).then(|| Identity {
            user: token.usr,
            privileges: entry.account.privileges.clone(),
            local: self.transport(extensions).local,
            generation: token.generation,
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> u64 {
        seconds((self.shared.clock)())
    }

    fn transport(&self, extensions: &Extensions) -> Transport {
        extensions.get().copied().unwrap_or(self.shared.transport)
    }

    fn peer(&self, extensions: &Extensions) -> Option<Peer> {
        extensions.get().copied()
    }

    fn unauthorized(&self, message: impl Into<String>) -> Refusal {
        let refusal = Refusal::unauthorized(message);
        match Guard::challenge(self) {
            Some(challenge) => refusal.challenge(challenge),
            None => refusal,
        }
    }
}

impl Guard for Access {
    async fn admit(
        &self,
        route: &'static Route,
        values: &[String],
        parts: &mut Parts,
    ) -> Result<(), Refusal> {
        let need = needs(route);
        if need == Need::Nothing {
            return Ok(());
        }
        let Some(identity) = self.identify(&parts.headers, &parts.extensions) else {
            return Err(self.unauthorized("Authentication required."));
        };
        if !need.is_met(&identity, values.first().map(String::as_str)) {
            return Err(self.unauthorized("The user lacks the right to do this."));
        }
        parts.extensions.insert(identity);
        Ok(())
    }

    fn challenge(&self) -> Option<Challenge> {
        let sub = {
            let state = &mut *self.state();
            state.nonce += 1;
            state.nonce
        };
        let nonce = self.shared.nonces.sign(&Nonce { beg: self.now(), sub })?;
        Some(Challenge::new(self.realm(), nonce))
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access").field("realm", &self.realm()).finish_non_exhaustive()
    }
}

/// An [`Access`] before it is set up: see [`Access::builder`].
///
/// ```
/// use egauge_webapi::server::access::{Access, Privilege, Transport};
///
/// // Connections that are local and not encrypted, as `local_save` asks for.
/// let transport = Transport { local: true, ..Transport::default() };
/// let access = Access::builder()
///     .user("owner", "secret", Privilege::ALL)
///     .user("guest", "secret", [Privilege::ViewSettings])
///     .transport(transport)
///     .build()?;
/// # drop(access);
/// # Ok::<(), egauge_webapi::Error>(())
/// ```
pub struct AccessBuilder {
    realm: String,
    life: u64,
    transport: Transport,
    clock: Clock,
    accounts: Vec<Account>,
    users: Vec<(Account, Secret)>,
    guesses: usize,
    window: Duration,
}

impl AccessBuilder {
    /// Sets the realm, which is part of every password's digest; [`REALM`] by default.
    pub fn realm(mut self, realm: impl Into<String>) -> Self {
        self.realm = realm.into();
        self
    }

    /// Adds an account.
    pub fn account(mut self, account: Account) -> Self {
        self.accounts.push(account);
        self
    }

    /// Adds an account with this password, of which its digest is kept.
    pub fn user(
        mut self,
        user: impl Into<String>,
        password: impl Into<String>,
        privileges: impl IntoIterator<Item = Privilege>,
    ) -> Self {
        self.users.push((Account::new(user, "").privileges(privileges), Secret::new(password)));
        self
    }

    /// Sets how long a token lives, in whole seconds; 600 by default.
    pub fn token_life(mut self, life: Duration) -> Self {
        self.life = life.as_secs();
        self
    }

    /// Says what connections are like whose requests have no [`Transport`] among their extensions.
    pub fn transport(mut self, transport: Transport) -> Self {
        self.transport = transport;
        self
    }

    /// Limits guesses: after so many wrong passwords for a user within this time, the peer that sent them is refused for
    /// the rest of it, even with the right one. Other peers and other users are not. 10 within a minute by default;
    /// `usize::MAX` means no limit.
    ///
    /// The server must put a [`Peer`] into the extensions of requests: without one, guesses cannot be distinguished from other
    /// people's logins, so they are not limited.
    pub fn guesses(mut self, most: usize, within: Duration) -> Self {
        (self.guesses, self.window) = (most, within);
        self
    }

    /// Sets the clock by which tokens and nonces end.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Draws the keys that sign tokens and nonces.
    ///
    /// # Errors
    ///
    /// If the system gives no random numbers.
    pub fn build(self) -> Result<Access, Error> {
        let random = SystemRandom::new();
        let (Some(tokens), Some(nonces)) = (Signer::new(&random), Signer::new(&random)) else {
            let message = "the system gives no random numbers to sign tokens with";
            return Err(Error::new(ErrorKind::Setup, message));
        };
        let realm = self.realm;
        let users = self.users.into_iter().map(|(account, password)| {
            let hash = password_hash(&account.user, &realm, password.expose());
            Account { hash: Secret::new(hash), ..account }
        });
        let accounts = self.accounts.into_iter().chain(users);
        let accounts = accounts.map(|account| (account.user.clone(), Entry { account, floor: 0 })).collect();
        let state = State {
            accounts,
            generation: 0,
            floor: 0,
            ended: HashMap::new(),
            nonce: 0,
            used: HashMap::new(),
            guesses: Guesses::new(self.guesses, self.window),
        };
        let shared = Shared {
            realm,
            life: self.life,
            transport: self.transport,
            clock: self.clock,
            tokens,
            nonces,
            state: Mutex::new(state),
        };
        Ok(Access { shared: Arc::new(shared) })
    }
}

impl fmt::Debug for AccessBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessBuilder").field("realm", &self.realm).finish_non_exhaustive()
    }
}
