//! What the house's meter records.

use super::Quantity;

/// A register of the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Register {
    /// Its index in the API.
    pub idx: u64,
    /// Its name.
    pub name: &'static str,
    /// Its type code, which tells unit and quantum.
    pub type_code: &'static str,
    /// Where its values come from.
    pub source: Source,
}

/// Where a register's values come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// It is computed from other registers by adding and taking away.
    Virtual(&'static [(Sign, &'static str)]),
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

impl Register {
    const fn physical(
        did: u64,
        name: &'static str,
        type_code: &'static str,
        of: &'static [(Sign, Quantity)],
    ) -> Self {
        Self { idx: did + 2, name, type_code, source: Source::Physical { did, of } }
    }

    const fn computed(idx: u64, name: &'static str, of: &'static [(Sign, &'static str)]) -> Self {
        Self { idx, name, type_code: "P", source: Source::Virtual(of) }
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
        match self.source {
            Source::Physical { .. } => None,
            Source::Virtual(parts) => {
                Some(parts.iter().map(|(sign, name)| format!("{}\"{name}\"", sign.as_str())).collect())
            }
        }
    }

    /// The view it belongs to: what stands before the dot of its name.
    pub fn view(&self) -> Option<&'static str> {
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

/// All registers, by index.
pub(super) const REGISTERS: &[Register] = &[
    Register::computed(0, "use", &[(Sign::Plus, "Grid"), (Sign::Plus, "Solar")]),
    Register::computed(1, "gen", &[(Sign::Plus, "Solar")]),
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
