//! Which registers a request is about: `reg` and `view`, one after the other.

use super::Invalid;
use crate::house::{Register, Sign};
use egauge_webapi::models::RegisterGetVirtual;

/// The registers selected so far.
#[derive(Clone, Debug)]
pub(super) struct Selection {
    registers: Vec<Register>,
    selected: Vec<bool>,
}

impl Selection {
    pub(super) fn all(registers: Vec<Register>) -> Self {
        Self { selected: vec![true; registers.len()], registers }
    }

    /// `3+5:7` selects anew, `-4` changes what is selected.
    pub(super) fn reg(&mut self, text: &str) -> Result<(), Invalid> {
        let invalid = |why: &str| Invalid::new("reg", text, why);
        let (mut sign, mut rest) = match (text.strip_prefix('+'), text.strip_prefix('-')) {
            (Some(rest), _) => (Sign::Plus, rest),
            (_, Some(rest)) => (Sign::Minus, rest),
            _ => {
                self.selected.fill(false);
                (Sign::Plus, text)
            }
        };
        loop {
            let end = rest.find(['+', '-']);
            let (range, after) = end.map_or((rest, None), |end| (&rest[..end], rest.get(end..)));
            match range {
                "all" => self.change(sign, |_| true),
                "none" => {}
                range => {
                    let index = |text: &str| -> Result<u64, Invalid> {
                        text.parse().map_err(|_| invalid("must be all, none, an index or first:last"))
                    };
                    match range.split_once(':') {
                        Some((first, last)) => {
                            let (first, last) = (index(first)?, index(last)?);
                            self.change(sign, |register| (first..=last).contains(&register.idx));
                        }
                        None => {
                            let one = index(range)?;
                            if self.registers.iter().all(|register| register.idx != one) {
                                return Err(invalid(&format!("there is no register {one}")));
                            }
                            self.change(sign, |register| register.idx == one);
                        }
                    }
                }
            }
            let Some(after) = after else { return Ok(()) };
            (sign, rest) = match after.strip_prefix('-') {
                Some(rest) => (Sign::Minus, rest),
                None => (Sign::Plus, after.strip_prefix('+').unwrap_or(after)),
            };
        }
    }

    /// `=env` selects a view's registers alone, `+env` adds them, `-env` takes them away.
    pub(super) fn view(&mut self, text: &str) -> Result<(), Invalid> {
        let mut letters = text.chars();
        let sign = match letters.next() {
            Some('=') => {
                self.selected.fill(false);
                Sign::Plus
            }
            Some('+') => Sign::Plus,
            Some('-') => Sign::Minus,
            _ => return Err(Invalid::new("view", text, "must begin with one of = + -")),
        };
        self.change(sign, |register| register.view() == Some(letters.as_str()));
        Ok(())
    }

    fn change(&mut self, sign: Sign, concerns: impl Fn(&Register) -> bool) {
        for (register, selected) in self.registers.iter().zip(&mut self.selected) {
            if concerns(register) {
                *selected = sign == Sign::Plus;
            }
        }
    }

    /// The registers that have a column in rows, and those that are listed.
    pub(super) fn finish(&self, computed: Option<&RegisterGetVirtual>) -> Result<Selected, Invalid> {
        let (list, compute) = match computed {
            None => (false, false),
            Some(RegisterGetVirtual::Formula) => (true, false),
            Some(RegisterGetVirtual::Value) => (true, true),
            Some(other) => return Err(Invalid::new("virtual", other.as_str(), "must be formula or value")),
        };
        let those = |with: bool| {
            let selected = self.registers.iter().zip(&self.selected).filter(|(_, selected)| **selected);
            selected
                .map(|(register, _)| register)
                .filter(|register| with || register.did().is_some())
                .cloned()
                .collect()
        };
        Ok(Selected { columns: those(compute), listed: those(list) })
    }
}

/// What a request is about.
#[derive(Clone, Debug)]
pub(super) struct Selected {
    /// The registers whose values are in rows.
    pub(super) columns: Vec<Register>,
    /// The registers that are listed.
    pub(super) listed: Vec<Register>,
}
