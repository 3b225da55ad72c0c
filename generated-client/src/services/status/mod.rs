//! `/cmd` and `/sys/status/{token}`: commands that go on in the background.
//!
//! ```no_run
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::models::CmdTestemailPostBody;
//! use egauge_webapi::services::status::Command;
//!
//! let mail = Command::test_email(&meter, &CmdTestemailPostBody::new("jane@example.com")).await?;
//! let mut progress = mail.progress();
//! while let Some(step) = progress.next().await {
//!     println!("{}", step?);
//! }
//! # Ok(())
//! # }
//! ```

use std::fmt::{self, Debug, Display};
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use tokio::time::{Instant, sleep};

use crate::models::{
    CmdActivatePostBody, CmdCancelPostBody, CmdTestemailPostBody, CmdTestremotePostBody, CmdUpdatePostBody,
    CmdUpdatePostReply, ServiceActivationResult, SysStatusToken, TestEmailResult, TestRemoteResult,
    TokenObject,
};
use crate::runtime::error::report;
use crate::runtime::{AsyncConnection, Call, Connection, Error, Json, Meter, Method, Place as _};

mod message;

pub use message::Message;

/// The first pause between two questions; each pause is twice the one before.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// The longest pause, by default.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);
/// How long a meter may be away, by default: a reboot takes a minute or two.
const PATIENCE: Duration = Duration::from_secs(180);

/// A command that goes on in the background, and whose result is an `R`.
///
/// It goes on whether or not anybody looks: to stop it, [`cancel`](Self::cancel) it.
pub struct Command<C, R = Json> {
    meter: Meter<C>,
    token: String,
    longest_pause: Duration,
    patience: Duration,
    result: PhantomData<fn() -> R>,
}

/// How far a command is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Progress<R> {
    /// Whether it is over.
    pub done: bool,
    /// The part that is done, from 0 to 1, where the meter knows.
    pub fraction: Option<f64>,
    /// What the meter is doing.
    pub activity: Option<Message>,
    /// The result so far. Before the command is over, it may still change.
    pub result: CommandResult<R>,
    /// The status as the meter gave it, but for the result.
    pub status: SysStatusToken,
}

/// What a command has to show for itself.
#[derive(Clone, Debug, PartialEq)]
pub enum CommandResult<R> {
    /// Nothing: not all commands have a result, and none has one from the beginning.
    None,
    /// What such a command gives.
    Value(R),
    /// Any other value.
    Other(Json),
}

/// Why the end of a command was not seen, or was not a good one.
#[non_exhaustive]
pub enum CommandError {
    /// The command failed.
    Failed(Message),
    /// The meter does not know the token, or not any more: meters forget them, at the latest in a reboot.
    Forgotten {
        /// What the meter said, if it said anything.
        said: Option<Error>,
    },
    /// The reply to the command had no token to follow.
    NoToken,
    /// A call failed, or the meter stayed away for too long.
    Call(Error),
}

impl<C, R> Command<C, R> {
    /// Follows the command with this token.
    pub fn follow(meter: &Meter<C>, token: impl Into<String>) -> Self
    where
        C: Clone,
    {
        Self {
            meter: meter.clone(),
            token: token.into(),
            longest_pause: LONGEST_PAUSE,
            patience: PATIENCE,
            result: PhantomData,
        }
    }

    /// Follows the command that gave this reply.
    ///
    /// # Errors
    ///
    /// [`CommandError::NoToken`] if the reply has none.
    pub fn from_reply(meter: &Meter<C>, reply: TokenObject) -> Result<Self, CommandError>
    where
        C: Clone,
    {
        let token = reply.token.filter(|token| !token.is_empty());
        token.map(|token| Self::follow(meter, token)).ok_or(CommandError::NoToken)
    }

    /// The longest pause between two questions; 2 seconds by default. Pauses begin short and grow.
    #[must_use]
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }

    /// How long the meter may be away (rebooting, say) before waiting ends with an error; 3 minutes by
    /// default.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// The token. Any user who has it can follow and cancel the command.
    pub fn token(&self) -> &str {
        &self.token
    }
}

impl<C: AsyncConnection> Command<C, ServiceActivationResult> {
    /// Signs up with a provider of alerts or pushes: `POST /cmd/activate`.
    ///
    /// # Errors
    ///
    /// [`CommandError::Call`] if the call fails, [`CommandError::NoToken`] if its reply has no token.
    pub async fn activate(meter: &Meter<C>, body: &CmdActivatePostBody) -> Result<Self, CommandError> {
        Self::from_reply(meter, meter.cmd().activate().post(body).await?)
    }
}

impl<C: AsyncConnection> Command<C, TestEmailResult> {
    /// Sends a test mail: `POST /cmd/test-email`.
    ///
    /// # Errors
    ///
    /// [`CommandError::Call`] if the call fails, [`CommandError::NoToken`] if its reply has no token.
    pub async fn test_email(meter: &Meter<C>, body: &CmdTestemailPostBody) -> Result<Self, CommandError> {
        Self::from_reply(meter, meter.cmd().test_email().post(body).await?)
    }
}

impl<C: AsyncConnection> Command<C, TestRemoteResult> {
    /// Tries a remote device: `POST /cmd/test-remote`.
    ///
    /// # Errors
    ///
    /// [`CommandError::Call`] if the call fails, [`CommandError::NoToken`] if its reply has no token.
    pub async fn test_remote(meter: &Meter<C>, body: &CmdTestremotePostBody) -> Result<Self, CommandError> {
        Self::from_reply(meter, meter.cmd().test_remote().post(body).await?)
    }
}

impl<C: AsyncConnection> Command<C, Json> {
    /// Installs firmware or a kernel: `POST /cmd/update` with the action `install`, the one that gives a token.
    ///
    /// The meter reboots on the way and may forget the token: [`CommandError::Forgotten`] then says nothing about
    /// success; read `/sys/version`.
    ///
    /// # Errors
    ///
    /// [`CommandError::Call`] if the call fails, [`CommandError::NoToken`] if its reply has no token.
    pub async fn update(meter: &Meter<C>, body: &CmdUpdatePostBody) -> Result<Self, CommandError> {
        match meter.cmd().update().post(body).await? {
            CmdUpdatePostReply::Token(reply) => Self::from_reply(meter, reply),
            _ => Err(CommandError::NoToken),
        }
    }
}

impl<C: AsyncConnection, R: DeserializeOwned> Command<C, R> {
    /// Waits until the command is over, and gives its result. To give up earlier, drop the future or wrap it in
    /// `tokio::time::timeout`; the command itself goes on.
    ///
    /// # Errors
    ///
    /// [`CommandError::Failed`] if the command failed, [`CommandError::Forgotten`] if the meter does not know it any more,
    /// [`CommandError::Call`] if the meter did not answer for longer than [`patience`](Self::patience).
    pub async fn wait(&self) -> Result<CommandResult<R>, CommandError> {
        let mut watch = Watch::new(self);
        let mut last = CommandResult::None;
        while let Some(progress) = watch.next().await {
            last = progress?.result;
        }
        Ok(last)
    }

    /// The steps of the command as they come: a first look, then every change, the end included.
    pub fn progress(&self) -> ProgressStream<C, R> {
        ProgressStream { watch: Some(Watch::new(self)), looking: None }
    }

    /// Asks the meter to stop the command. [`wait`](Self::wait) returns the outcome.
    ///
    /// # Errors
    ///
    /// [`CommandError::Call`] if the call fails.
    pub async fn cancel(&self) -> Result<(), CommandError> {
        self.meter.cmd().cancel().post(CmdCancelPostBody::default().token(&*self.token)).await?;
        Ok(())
    }
}

impl<C: Clone, R> Clone for Command<C, R> {
    fn clone(&self) -> Self {
        Self { meter: self.meter.clone(), token: self.token.clone(), ..*self }
    }
}

impl<C, R> Debug for Command<C, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Who has the token has the command.
        f.debug_struct("Command").finish_non_exhaustive()
    }
}

/// A look at a command's status, in its envelope; nothing where the meter says nothing about it.
#[derive(Clone, PartialEq)]
struct Look(Option<(SysStatusToken, Json)>);

impl<'de> Deserialize<'de> for Look {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Clients of real meters take a `result` that is not there for one in which there is nothing.
        let Json::Object(mut reply) = Json::deserialize(deserializer)? else {
            return Err(D::Error::custom("the reply is not an object"));
        };
        match reply.remove("result").unwrap_or_default() {
            Json::Null => Ok(Self(None)),
            Json::Object(members) if members.is_empty() => Ok(Self(None)),
            Json::Object(mut members) => {
                // What the result is follows from the command; the document's union would have to guess.
                let result = members.remove("result").unwrap_or_default();
                let status = Json::Object(members).to_typed().map_err(D::Error::custom)?;
                Ok(Self(Some((status, result))))
            }
            _ => Err(D::Error::custom("the status is not an object")),
        }
    }
}

/// One observer of a command.
struct Watch<C, R> {
    command: Command<C, R>,
    pause: Option<Duration>,
    last: Look,
    /// When the meter last said something about the command.
    heard: Instant,
    /// Whether it did, or went away since; if it then says nothing, it has forgotten.
    known: bool,
    over: bool,
}

impl<C: AsyncConnection, R: DeserializeOwned> Watch<C, R> {
    fn new(command: &Command<C, R>) -> Self {
        let command = command.clone();
        Self { command, pause: None, last: Look(None), heard: Instant::now(), known: false, over: false }
    }

    /// The next change; nothing after the end.
    async fn next(&mut self) -> Option<Result<Progress<R>, CommandError>> {
        if self.over {
            return None;
        }
        let step = loop {
            self.rest().await;
            match self.look().await {
                Ok(Some(progress)) => break Ok(progress),
                Ok(None) => {}
                Err(error) => break Err(error),
            }
        };
        self.over = step.as_ref().map_or(true, |progress| progress.done);
        Some(step)
    }

    /// The pause before a look, except before the first.
    async fn rest(&mut self) {
        let longest = self.command.longest_pause;
        self.pause = Some(match self.pause {
            None => FIRST_PAUSE.min(longest),
            Some(pause) => {
                sleep(pause).await;
                pause.saturating_mul(2).min(longest)
            }
        });
    }

    /// One look; nothing if there is nothing new.
    async fn look(&mut self) -> Result<Option<Progress<R>>, CommandError> {
        let away = self.heard.elapsed() >= self.command.patience;
        match self.command.looking().await {
            Ok(Look(None)) if self.known || away => Err(CommandError::Forgotten { said: None }),
            Ok(Look(None)) => Ok(None),
            Ok(look) if look == self.last => {
                self.heard = Instant::now();
                Ok(None)
            }
            Ok(look) => {
                (self.heard, self.known, self.last) = (Instant::now(), true, look.clone());
                look.0.map(Progress::read).transpose()
            }
            Err(error) if error.is_retryable() && !away => {
                self.known = true;
                Ok(None)
            }
            Err(error) if error.is_meter() || error.status().is_some_and(|status| status == 404) => {
                Err(CommandError::Forgotten { said: Some(error) })
            }
            Err(error) => Err(error.into()),
        }
    }
}

impl<C: Connection, R> Command<C, R> {
    fn looking(&self) -> Call<C, Look> {
        self.meter.sys().status().token(&self.token).call(Method::GET, "sysStatusTokenGet").reply_object()
    }
}

impl<R: DeserializeOwned> Progress<R> {
    fn read((status, result): (SysStatusToken, Json)) -> Result<Self, CommandError> {
        let message = |tag: &Option<String>| {
            let tag = tag.clone().filter(|tag| !tag.is_empty())?;
            Some(Message { tag, args: status.args.clone().unwrap_or_default() })
        };
        if let Some(failure) = message(&status.error) {
            return Err(CommandError::Failed(failure));
        }
        let result = match result {
            Json::Null => CommandResult::None,
            result => result.to_typed().map_or(CommandResult::Other(result), CommandResult::Value),
        };
        let activity = message(&status.info);
        let done = status.done == Some(true);
        Ok(Self { done, fraction: status.progress, activity, result, status })
    }
}

impl<R> CommandResult<R> {
    /// The result, if there is one and it is what such a command gives.
    pub fn value(self) -> Option<R> {
        match self {
            Self::Value(value) => Some(value),
            Self::None | Self::Other(_) => None,
        }
    }
}

/// What a look gives, with the observer who took it.
type Looking<C, R> = Pin<Box<dyn Future<Output = (Watch<C, R>, Step<R>)> + Send>>;
type Step<R> = Option<Result<Progress<R>, CommandError>>;

/// The steps of a command: see [`Command::progress`].
#[must_use = "streams do nothing unless polled"]
pub struct ProgressStream<C, R> {
    watch: Option<Watch<C, R>>,
    looking: Option<Looking<C, R>>,
}

impl<C: AsyncConnection + Send + Sync + 'static, R: DeserializeOwned + Send + 'static> ProgressStream<C, R> {
    /// The next step; nothing after the last.
    pub async fn next(&mut self) -> Option<Result<Progress<R>, CommandError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

// Nothing is pinned in place: the future is boxed.
impl<C, R> Unpin for ProgressStream<C, R> {}

impl<C: AsyncConnection + Send + Sync + 'static, R: DeserializeOwned + Send + 'static> Stream
    for ProgressStream<C, R>
{
    type Item = Result<Progress<R>, CommandError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(mut watch) = self.watch.take() {
            self.looking = Some(Box::pin(async move {
                let step = watch.next().await;
                (watch, step)
            }));
        }
        let Some(looking) = &mut self.looking else { return Poll::Ready(None) };
        let (watch, step) = ready!(looking.as_mut().poll(context));
        (self.watch, self.looking) = (Some(watch), None);
        Poll::Ready(step)
    }
}

impl<C, R> Debug for ProgressStream<C, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProgressStream").finish_non_exhaustive()
    }
}

/// `37 %: writing data back into the database`
impl<R> Display for Progress<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let activity = self.activity.as_ref().map_or_else(|| "in progress".to_owned(), Message::to_string);
        match (self.done, self.fraction) {
            (true, _) => f.write_str("done"),
            (false, Some(fraction)) => write!(f, "{:.0} %: {activity}", fraction * 100.0),
            (false, None) => f.write_str(&activity),
        }
    }
}

impl From<Error> for CommandError {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(message) => write!(f, "the command failed: {message}"),
            Self::Forgotten { said } => {
                let said = said.as_ref().and_then(Error::meter_message);
                let said = said.map(|said| format!(" ({said})")).unwrap_or_default();
                write!(f, "the meter does not know this command any more{said}; see whether it took effect")
            }
            Self::NoToken => {
                f.write_str("the reply holds no token to follow; the command may be over already")
            }
            Self::Call(error) => Display::fmt(error, f),
        }
    }
}

impl Debug for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, f)
    }
}

impl std::error::Error for CommandError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Forgotten { said: Some(said) } => Some(said),
            Self::Call(error) => error.source(),
            _ => None,
        }
    }
}
