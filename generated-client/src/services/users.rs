//! `/config/user`: users with passwords and privileges.
//!
//! ```no_run
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::models::Privilege;
//!
//! meter.users().set("jane", "correct horse", [Privilege::ViewSettings]).await?;
//! meter.users().set_password("jane", "battery staple").await?;
//! meter.users().remove("jane").await?;
//! # Ok(())
//! # }
//! ```
//!
//! A meter keeps a digest of a password, [`password_hash`], which the name of the user and the meter's realm go into: so
//! a renamed user needs a new password, and nobody can read the old one. [`guide::login`](crate::guide::login) compares the
//! privileges.

use crate::models::{ConfigUserName, Privilege};
use crate::resources::config::UserName;
use crate::runtime::{Connection, Error, Http, Meter, password_hash};

/// The users of a meter: see [`Meter::users`], and the [module](self) for an example.
///
/// The methods are those of an asynchronous meter over HTTP. A blocking meter runs them with
/// [`wait_for`](Meter::wait_for):
///
/// ```no_run
/// # #[cfg(feature = "blocking")]
/// # fn run(meter: egauge_webapi::Meter<egauge_webapi::Blocking>) -> Result<(), egauge_webapi::Error> {
/// meter.wait_for(|meter| async move { meter.users().remove("jane").await })
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Users<C> {
    meter: Meter<C>,
}

impl<C: Connection> Meter<C> {
    /// The users of the meter: see [`services::users`](crate::services::users).
    pub fn users(&self) -> Users<C> {
        Users { meter: self.clone() }
    }
}

impl Users<Http> {
    /// Adds a user, or replaces one of that name, with a password and privileges, through `PUT /config/user/{name}`. A
    /// user without privileges sees only what is measured.
    ///
    /// # Errors
    ///
    /// Those of every [call](crate::Call#errors).
    pub async fn set(
        &self,
        name: &str,
        password: &str,
        privileges: impl IntoIterator<Item = Privilege>,
    ) -> Result<(), Error> {
        let privileges: Vec<Privilege> = privileges.into_iter().collect();
        let user = ConfigUserName::default().r#priv(privileges).hash(self.hash(name, password).await?);
        self.user(name).put(&user).await?;
        Ok(())
    }

    /// Gives a user another password and leaves the privileges, through `PUT /config/user/{name}/hash`. Users may do
    /// so for themselves; the client still has the old password then, so build a new [`Meter`].
    ///
    /// # Errors
    ///
    /// Those of every [call](crate::Call#errors).
    pub async fn set_password(&self, name: &str, password: &str) -> Result<(), Error> {
        let hash = self.hash(name, password).await?;
        self.user(name).hash().put(hash).await?;
        Ok(())
    }

    /// Removes a user, through `DELETE /config/user/{name}`.
    ///
    /// # Errors
    ///
    /// Those of every [call](crate::Call#errors).
    pub async fn remove(&self, name: &str) -> Result<(), Error> {
        self.user(name).delete().await?;
        Ok(())
    }

    fn user(&self, name: &str) -> UserName<Http> {
        self.meter.config().user().name(name)
    }

    async fn hash(&self, name: &str, password: &str) -> Result<String, Error> {
        Ok(password_hash(name, &self.meter.realm().await?, password))
    }
}
