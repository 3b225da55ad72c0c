//! `/auth`: logins and logouts.

use zeroize::Zeroizing;

use super::token::{LEEWAY, Nonce, Token, is_current, seconds};
use super::{Access, Identity, NONCE_LIFE, Peer, password_hash};
use crate::models::{AuthLoginPostBody, DigestObject, JwtObject, PasswordObject, RightsObject, StatusObject};
use crate::runtime::digest;
use crate::server::{Auth, Refusal, Reply, Request};

/// What clients take as the sign to ask for another nonce.
const NONCE_EXPIRED: &str = "Nonce expired.";
/// The same for an unknown user, so that replies do not reveal which users exist.
const WRONG: &str = "Invalid credentials.";
/// Takes the place of an unknown user's password, so that a refusal takes the same time.
const NOBODY: &str = "00000000000000000000000000000000";

impl Auth for Access {
    async fn login_post(&self, request: &Request, body: AuthLoginPostBody) -> Reply<JwtObject> {
        let peer = self.peer(request.extensions());
        let jwt = match body {
            AuthLoginPostBody::Digest(body) => self.by_digest(&body, peer)?,
            AuthLoginPostBody::Password(body) => {
                if !self.transport(request.extensions()).secure {
                    return Err(Refusal::meter_error("A password is taken over a secure connection only."));
                }
                self.by_password(body, peer)?
            }
            AuthLoginPostBody::Unknown(_) => {
                let message = "body: neither a digest (`nnc`, `cnnc`, `hash`) nor a password (`pwd`)";
                return Err(Refusal::bad_request(message));
            }
        };
        Ok(JwtObject { jwt: Some(jwt.into()), ..JwtObject::default() }.into())
    }

    async fn logout_get(&self, request: &Request) -> Reply<StatusObject> {
        let identity = self.user_of(request)?;
        let now = self.now();
        // A token may have begun a little later than now, should the clock have been set back.
        let end = now.saturating_add(self.shared.life).saturating_add(LEEWAY);
        let state = &mut *self.state();
        state.ended.retain(|_, end| *end > now);
        state.ended.insert(identity.generation, end);
        Ok(status("OK"))
    }

    async fn unauthorized_get(&self, request: &Request) -> Reply<StatusObject> {
        let identity = self.user_of(request)?;
        Ok(status(&format!("{} is logged in.", identity.user())))
    }

    async fn rights_get(&self, request: &Request) -> Reply<RightsObject> {
        let identity = self.user_of(request)?;
        Ok(RightsObject { rights: Some(identity.rights()), usr: Some(identity.user) }.into())
    }
}

fn status(text: &str) -> crate::server::Answer<StatusObject> {
    StatusObject { status: Some(text.to_owned()), ..StatusObject::default() }.into()
}

impl Access {
    /// The user of a request, whether or not this also guards the router.
    fn user_of(&self, request: &Request) -> Result<Identity, Refusal> {
        self.identify(request.headers(), request.extensions())
            .ok_or_else(|| self.unauthorized("Authentication required."))
    }

    fn by_digest(&self, body: &DigestObject, peer: Option<Peer>) -> Result<String, Refusal> {
        let nonce: Option<Nonce> = self.shared.nonces.verify(&body.nnc);
        let nonce = nonce.filter(|nonce| is_current(nonce.beg, NONCE_LIFE, self.now()));
        // One that another process has signed counts as expired, too: clients then ask for a new one.
        let nonce = nonce.ok_or_else(|| Refusal::meter_error(NONCE_EXPIRED))?;
        self.log_in(peer, &body.usr, &body.rlm, Some(&nonce), |hash| {
            let expected = digest::answer(hash, &body.nnc, &body.cnnc);
            self.shared.nonces.are_equal(&expected, &body.hash)
        })
    }

    fn by_password(&self, body: PasswordObject, peer: Option<Peer>) -> Result<String, Refusal> {
        let password = Zeroizing::new(body.pwd.into_inner());
        let given = Zeroizing::new(password_hash(&body.usr, &body.rlm, &password));
        self.log_in(peer, &body.usr, &body.rlm, None, |hash| self.shared.nonces.are_equal(hash, &given))
    }

    /// Issues a token if the proof holds for the hash of the user's password.
    fn log_in(
        &self,
        peer: Option<Peer>,
        user: &str,
        realm: &str,
        nonce: Option<&Nonce>,
        proves: impl FnOnce(&str) -> bool,
    ) -> Result<String, Refusal> {
        let time = (self.shared.clock)();
        let now = seconds(time);
        let state = &mut *self.state();
        state.used.retain(|_, end| *end > now);
        if nonce.is_some_and(|nonce| state.used.contains_key(&nonce.sub)) {
            return Err(Refusal::meter_error(NONCE_EXPIRED));
        }
        if let Some(wait) = state.guesses.wait(peer, user, time) {
            // A 401 would make clients try at once again.
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            let message = format!("Too many failed logins; try again in {seconds} s.");
            return Err(Refusal::meter_error(message));
        }
        let hash = state.accounts.get(user).map(|entry| entry.account.hash.expose());
        let hash = hash.filter(|hash| !hash.is_empty() && realm == self.realm());
        // The proof is looked at in any case, for the time that it takes.
        if !proves(hash.unwrap_or(NOBODY)) || hash.is_none() {
            state.guesses.failed(peer, user, time);
            return Err(Refusal::meter_error(WRONG));
        }
        state.guesses.succeeded(peer, user);
        if let Some(nonce) = nonce {
            // A login that was overheard cannot be repeated.
            state.used.insert(nonce.sub, nonce.beg.saturating_add(NONCE_LIFE));
        }
        let generation = state.generation;
        state.generation += 1;
        let token = Token {
            rlm: self.realm().to_owned(),
            usr: user.to_owned(),
            prv: 0,
            beg: now,
            ltm: self.shared.life,
            generation,
        };
        self.shared.tokens.sign(&token).ok_or_else(|| Refusal::internal("the token cannot be written"))
    }
}
