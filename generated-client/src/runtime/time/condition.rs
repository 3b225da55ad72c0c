//! Conditions on a time expression: what the query parameter `if` takes.

use super::expression::TimeExpression;
use crate::runtime::Timestamp;
use crate::runtime::compose::{Check, sent_as_text};

/// Whether a time expression still is a certain time: what the query parameter `if` takes.
///
/// A meter sends data only if the condition holds; otherwise it says what the expression is now.
///
/// ```
/// use egauge_webapi::Timestamp;
/// use egauge_webapi::time::TimeExpression;
///
/// let unmoved = TimeExpression::epoch().is(Timestamp::from(1_675_276_020));
/// assert_eq!(unmoved.to_string(), "epoch==1675276020");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use = "a condition does nothing until it is given to a call"]
pub struct TimeCondition {
    text: String,
}

impl TimeExpression {
    /// Holds if this is that time.
    pub fn is(&self, time: impl Into<Timestamp>) -> TimeCondition {
        format!("{self}=={}", time.into()).into()
    }

    /// Holds if this is another time.
    pub fn is_not(&self, time: impl Into<Timestamp>) -> TimeCondition {
        format!("{self}!={}", time.into()).into()
    }
}

sent_as_text!(TimeCondition, |text| TimeCondition { text });

impl Check for TimeCondition {}
