//! What a change answers.

use super::Answer;
use crate::models::StatusObject;

impl Answer<StatusObject> {
    /// `{"status": "OK"}`, which a change answers: `Ok(Answer::ok())`.
    pub fn ok() -> Self {
        Self::new(StatusObject { status: Some("OK".to_owned()), error: None })
    }
}
