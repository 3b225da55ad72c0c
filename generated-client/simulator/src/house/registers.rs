//! What the house's meter records.

use std::borrow::Cow;
use std::sync::Arc;

use super::Quantity;

/// A register of the house.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Register {
    /// Its index in the API.
    pub idx: u64,
    /// Its name.
    pub name: Cow<'static, str>,
    /// Its type code, which tells unit and quantum.
    pub type_code: &'static str,
    /// Where its values come from.
    pub source: Source,
}

/// Where a register's values come from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// It is measured, and kept in this column of the database.
    #[non_exhaustive]
    Physical {
        /// The column.
        did: u64,
        /// What is measured, each with whether it is taken away.
        of: &'static [(Sign, Quantity)],
    },
    /// It is computed from other registers.
    Virtual(Arc<[Part]>),
}

/// A part of a virtual register.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part {
    /// Whether it is added or taken away.
    pub sign: Sign,
    /// What is left of the part's value.
    pub limit: Limit,
    /// What the register is called.
    pub register: Cow<'static, str>,
    /// Where its values come from. Of a register that there is not, of one that is computed from itself, and of
    /// parts beyond 256, nothing is added.
    source: Option<Source>,
}

/// Which values of a part count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Limit {
    /// All of them.
    #[default]
    None,
    /// Those above 0: `+max0`.
    Max0,
    /// Those below 0: `+min0`.
    Min0,
}

/// Whether a part is added or taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Added.
    Plus,
    /// Taken away.
    Minus,
}

impl Sign {
    /// As it stands in formulas.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Plus => "+",
            Self::Minus => "-",
        }
    }

    pub(crate) fn apply(self, value: i64) -> i64 {
        match self {
            Self::Plus => value,
            Self::Minus => value.wrapping_neg(),
        }
    }
}

impl Part {
    /// What the part adds, given what is said of its source.
    pub(crate) fn value(&self, of: impl FnOnce(&Source) -> i64) -> i64 {
        let value = self.source.as_ref().map_or(0, of);
        self.sign.apply(match self.limit {
            Limit::None => value,
            Limit::Max0 => value.max(0),
            Limit::Min0 => value.min(0),
        })
    }

    fn formula(&self) -> String {
        let (sign, name) = (self.sign.as_str(), self.register.replace('\\', "\\\\").replace('"', "\\\""));
        match self.limit {
            Limit::None => format!("{sign}\"{name}\""),
            Limit::Max0 => format!("{sign}MAX(\"{name}\",0)"),
            Limit::Min0 => format!("{sign}MIN(\"{name}\",0)"),
        }
    }
}

/// How many parts a virtual register has at most, those of its parts included: so much is computed for each value.
const MOST_PARTS: usize = 256;

/// A virtual register as it is set: its name, and for each part sign, limit and register.
pub(crate) type Set = (String, Vec<(Sign, Limit, String)>);

/// The meter's registers by index, with these virtual ones.
pub(super) fn with_virtual(set: &[Set]) -> Arc<[Register]> {
    let mut next = PHYSICAL.iter().map(|register| register.idx + 1).max().unwrap_or_default();
    let computed = set.iter().filter(|(name, _)| PHYSICAL.iter().all(|register| register.name != *name));
    let mut registers: Vec<Register> = computed
        .map(|(name, _)| {
            let idx = match name.as_str() {
                "use" => 0,
                "gen" => 1,
                _ => {
                    next += 1;
                    next - 1
                }
            };
            let parts = parts(set, name, &mut Vec::new(), &mut { MOST_PARTS });
            let type_code = type_code(&parts).unwrap_or("P");
            Register { idx, name: name.clone().into(), type_code, source: Source::Virtual(parts) }
        })
        .collect();
    registers.extend(PHYSICAL.iter().cloned());
    registers.sort_by_key(|register| register.idx);
    registers.into()
}

/// What the register in a column of the database is called.
pub(crate) fn measured(did: u64) -> &'static str {
    PHYSICAL.iter().find(|register| register.did() == Some(did)).map_or("", |register| &register.name)
}

/// The parts of a virtual register; `above` are those that it is a part of, and `left` is how many parts there may be.
fn parts(set: &[Set], name: &str, above: &mut Vec<String>, left: &mut usize) -> Arc<[Part]> {
    above.push(name.to_owned());
    let own = set.iter().find(|(other, _)| other == name).map_or(&[][..], |(_, parts)| parts);
    let parts = own.iter().map(|(sign, limit, register)| {
        let physical =
            PHYSICAL.iter().find(|other| other.name == *register).map(|other| other.source.clone());
        let has_place = *left > 0;
        *left = left.saturating_sub(1);
        let is_computed = !above.contains(register) && set.iter().any(|(other, _)| other == register);
        let computed = || is_computed.then(|| Source::Virtual(parts(set, register, above, left)));
        let source = if has_place { physical.or_else(computed) } else { None };
        Part { sign: *sign, limit: *limit, register: register.clone().into(), source }
    });
    let parts = parts.collect();
    above.pop();
    parts
}

/// The type of what is added up.
fn type_code(parts: &[Part]) -> Option<&'static str> {
    parts.iter().find_map(|part| match part.source.as_ref()? {
        Source::Physical { did, .. } => {
            PHYSICAL.iter().find(|register| register.did() == Some(*did)).map(|register| register.type_code)
        }
        Source::Virtual(parts) => type_code(parts),
    })
}

/// The virtual registers of a meter as it is delivered.
pub(super) fn delivered() -> Vec<Set> {
    let plus = |name: &str| (Sign::Plus, Limit::None, name.to_owned());
    vec![("use".to_owned(), vec![plus("Grid"), plus("Solar")]), ("gen".to_owned(), vec![plus("Solar")])]
}

impl Register {
    const fn physical(
        did: u64,
        name: &'static str,
        type_code: &'static str,
        of: &'static [(Sign, Quantity)],
    ) -> Self {
        Self { idx: did + 2, name: Cow::Borrowed(name), type_code, source: Source::Physical { did, of } }
    }

    /// The column of a physical register.
    pub fn did(&self) -> Option<u64> {
        match self.source {
            Source::Physical { did, .. } => Some(did),
            Source::Virtual(_) => None,
        }
    }

    /// The formula of a virtual register, as the API writes it.
    pub fn formula(&self) -> Option<String> {
        match &self.source {
            Source::Physical { .. } => None,
            Source::Virtual(parts) => Some(parts.iter().map(Part::formula).collect()),
        }
    }

    /// The view it belongs to: what stands before the dot of its name.
    pub fn view(&self) -> Option<&str> {
        self.name.split_once('.').map(|(view, _)| view)
    }

    /// The type's quantum: how much one count of a counter is.
    pub fn quantum(&self) -> f64 {
        if self.type_code == "P" { 1.0 } else { 0.001 }
    }

    /// The unit of the register's rate.
    pub fn unit(&self) -> &'static str {
        match self.type_code {
            "P" => "W",
            "V" => "V",
            "I" => "A",
            "F" => "Hz",
            _ => "C",
        }
    }
}

/// What is measured, by index.
pub(super) static PHYSICAL: [Register; 9] = [
    Register::physical(0, "Grid", "P", &[(Sign::Plus, Quantity::Load), (Sign::Minus, Quantity::Solar)]),
    Register::physical(1, "Solar", "P", &[(Sign::Plus, Quantity::Solar)]),
    Register::physical(2, "L1", "V", &[(Sign::Plus, Quantity::L1)]),
    Register::physical(3, "L2", "V", &[(Sign::Plus, Quantity::L2)]),
    Register::physical(4, "S1", "I", &[(Sign::Plus, Quantity::LoadCurrent)]),
    Register::physical(5, "S2", "I", &[(Sign::Plus, Quantity::LoadCurrent)]),
    Register::physical(6, "S3", "I", &[(Sign::Plus, Quantity::SolarCurrent)]),
    Register::physical(7, "Frequency", "F", &[(Sign::Plus, Quantity::Frequency)]),
    Register::physical(8, "env.Temperature", "T", &[(Sign::Plus, Quantity::Temperature)]),
];
