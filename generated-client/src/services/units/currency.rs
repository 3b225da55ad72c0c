//! Money's unit, which every meter has its own symbol for.

use std::fmt::{self, Debug, Display};

/// The symbol or code of a currency: `$`, `€`, `CHF`.
///
/// A meter has it in its variable `global.default.currency_symbol`, and takes `$` where that is not set.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency {
    length: u8,
    bytes: [u8; Self::LONGEST],
}

impl Currency {
    /// How long a symbol is at most, in bytes.
    pub const LONGEST: usize = 15;

    /// `$`
    pub const DOLLAR: Self = {
        let mut bytes = [0; Self::LONGEST];
        bytes[0] = b'$';
        Self { length: 1, bytes }
    };

    /// A currency of this symbol. None if the text is empty, longer than [`LONGEST`](Self::LONGEST), or has a slash,
    /// a blank or a control character in it.
    pub fn new(symbol: &str) -> Option<Self> {
        let fits = |letter: char| letter != '/' && !letter.is_whitespace() && !letter.is_control();
        if symbol.is_empty() || !symbol.chars().all(fits) {
            return None;
        }
        let mut bytes = [0; Self::LONGEST];
        bytes.get_mut(..symbol.len())?.copy_from_slice(symbol.as_bytes());
        Some(Self { length: u8::try_from(symbol.len()).ok()?, bytes })
    }

    /// The symbol.
    pub fn as_str(&self) -> &str {
        // It was made of such a text.
        self.bytes.get(..self.length.into()).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("$")
    }

    /// Whether the symbol is unambiguously a currency: three capital letters, or a currency sign.
    pub(super) fn is_plain(&self) -> bool {
        let symbol = self.as_str();
        let is_code = symbol.len() == 3 && symbol.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_sign = |letter| matches!(letter, '$' | '¢' | '£' | '¥' | '฿' | '₠'..='⃀');
        is_code || (symbol.chars().any(is_sign) && !symbol.starts_with(MARK))
    }
}

/// What marks a symbol as that of a currency where it is not plain: `¤kr`.
pub(super) const MARK: char = '¤';

impl Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Currency").field(&self.as_str()).finish()
    }
}
