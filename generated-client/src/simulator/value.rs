//! placeholder
use std::sync::{Mutex, PoisonError};
pub(super) struct Value<T>(Mutex<T>);
impl<T> Value<T> {
    pub(super) fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }
    pub(super) fn read<R>(&self, read: impl FnOnce(&T) -> R) -> R {
        read(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
    pub(super) fn change<R>(&self, change: impl FnOnce(&mut T) -> R) -> R {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
