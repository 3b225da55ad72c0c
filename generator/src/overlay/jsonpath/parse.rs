//! The grammar of JSONPath.

use super::filter::{Comparison, Filter, Operand};
use super::{Query, Segment, Selector};
use crate::document::Node;

/// Reads a JSONPath; the error says what was expected, and at which character.
pub(in crate::overlay) fn parse(text: &str) -> Result<Query, String> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    if !parser.take("$") {
        return Err(parser.expected("`$`"));
    }
    let query = parser.segments()?;
    if parser.at < text.len() {
        return Err(parser.expected("`.`, `..` or `[`"));
    }
    Ok(query)
}

/// How deep parentheses and filters may be nested.
const DEEPEST: usize = 32;

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

type Parsed<T> = Result<T, String>;

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn take(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        self.at += if found { token.len() } else { 0 };
        found
    }

    fn blank(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    fn expected(&self, what: &str) -> String {
        let column = self.text[..self.at].chars().count() + 1;
        let found = self.peek().map_or_else(|| "the end".to_owned(), |found| format!("`{found}`"));
        format!("expected {what} at character {column}, found {found}")
    }

    fn segments(&mut self) -> Parsed<Query> {
        let mut segments = Vec::new();
        loop {
            let before = self.at;
            self.blank();
            let descendants = self.take("..");
            if descendants || self.take(".") {
                let selectors = match self.peek() {
                    Some('[') if descendants => self.brackets()?,
                    _ => vec![self.shorthand()?],
                };
                segments.push(Segment { descendants, selectors });
            } else if self.peek() == Some('[') {
                segments.push(Segment { descendants, selectors: self.brackets()? });
            } else {
                self.at = before;
                return Ok(Query(segments));
            }
        }
    }

    /// `*` or a name, after a dot.
    fn shorthand(&mut self) -> Parsed<Selector> {
        if self.take("*") {
            return Ok(Selector::Wildcard);
        }
        let name = self.rest();
        let is_first = |c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii();
        let end = name.find(|c: char| !(is_first(c) || c.is_ascii_digit())).unwrap_or(name.len());
        if !name.starts_with(is_first) {
            return Err(self.expected("a name or `*`"));
        }
        self.at += end;
        Ok(Selector::Name(name[..end].to_owned()))
    }

    fn brackets(&mut self) -> Parsed<Vec<Selector>> {
        self.take("[");
        let mut selectors = Vec::new();
        loop {
            self.blank();
            selectors.push(self.selector()?);
            self.blank();
            if self.take("]") {
                return Ok(selectors);
            }
            if !self.take(",") {
                return Err(self.expected("`,` or `]`"));
            }
        }
    }

    fn selector(&mut self) -> Parsed<Selector> {
        match self.peek() {
            Some('*') => {
                self.next();
                Ok(Selector::Wildcard)
            }
            Some('?') => {
                self.next();
                self.blank();
                Ok(Selector::Filter(self.or()?))
            }
            Some('\'' | '"') => Ok(Selector::Name(self.string()?)),
            Some(':' | '-' | '0'..='9') => self.index_or_slice(),
            _ => Err(self.expected("a quoted name, an index, `*` or `?`")),
        }
    }

    fn index_or_slice(&mut self) -> Parsed<Selector> {
        let start = self.integer()?;
        self.blank();
        if !self.take(":") {
            return start.map(Selector::Index).ok_or_else(|| self.expected("an index"));
        }
        self.blank();
        let end = self.integer()?;
        self.blank();
        let mut step = None;
        if self.take(":") {
            self.blank();
            step = self.integer()?;
        }
        Ok(Selector::Slice { start, end, step: step.unwrap_or(1) })
    }

    /// An integer, if there is one, without leading zeros.
    fn integer(&mut self) -> Parsed<Option<i64>> {
        let rest = self.rest();
        let digits = rest.strip_prefix('-').unwrap_or(rest);
        let length = rest.len() - digits.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let text = &rest[..length];
        if text.is_empty() {
            return Ok(None);
        }
        let number = text.parse::<i64>().ok().filter(|number| number.to_string() == text);
        let number = number.ok_or_else(|| self.expected("an index without leading zeros"))?;
        self.at += length;
        Ok(Some(number))
    }

    /// A string in single or double quotes.
    fn string(&mut self) -> Parsed<String> {
        let quote = self.next();
        let mut out = String::new();
        loop {
            match self.next() {
                None => return Err(self.expected("a closing quote")),
                found if found == quote => return Ok(out),
                Some('\\') => out.push(self.escape(quote)?),
                Some(plain) if u32::from(plain) < 0x20 => {
                    return Err(self.expected("an escape such as `\\n` in place of a control character"));
                }
                Some(plain) => out.push(plain),
            }
        }
    }

    fn escape(&mut self, quote: Option<char>) -> Parsed<char> {
        match self.next() {
            Some('b') => Ok('\u{8}'),
            Some('f') => Ok('\u{c}'),
            Some('n') => Ok('\n'),
            Some('r') => Ok('\r'),
            Some('t') => Ok('\t'),
            Some('u') => self.unicode(),
            Some(plain @ ('/' | '\\')) => Ok(plain),
            found @ Some(plain) if found == quote => Ok(plain),
            _ => Err(self.expected("an escape of JSON")),
        }
    }

    /// Four digits, or two times four of a surrogate pair.
    fn unicode(&mut self) -> Parsed<char> {
        let high = self.hexadecimal()?;
        let mut code = Some(high);
        if (0xd800..0xdc00).contains(&high) && self.take("\\u") {
            let low = self.hexadecimal()?.checked_sub(0xdc00).filter(|low| *low < 0x400);
            code = low.map(|low| 0x10000 + ((high - 0xd800) << 10) + low);
        }
        code.and_then(char::from_u32).ok_or_else(|| self.expected("the other half of a surrogate pair"))
    }

    fn hexadecimal(&mut self) -> Parsed<u32> {
        let digits =
            self.rest().get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let code = code.ok_or_else(|| self.expected("four hexadecimal digits"))?;
        self.at += 4;
        Ok(code)
    }

    fn or(&mut self) -> Parsed<Filter> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.expected("an expression that is nested less deeply"));
        }
        let filters = self.separated("||", Self::and)?;
        self.depth -= 1;
        Ok(one_or(filters, Filter::Or))
    }

    fn and(&mut self) -> Parsed<Filter> {
        Ok(one_or(self.separated("&&", Self::basic)?, Filter::And))
    }

    fn separated(&mut self, by: &str, part: fn(&mut Self) -> Parsed<Filter>) -> Parsed<Vec<Filter>> {
        let mut parts = vec![part(self)?];
        loop {
            self.blank();
            if !self.take(by) {
                return Ok(parts);
            }
            self.blank();
            parts.push(part(self)?);
        }
    }

    fn basic(&mut self) -> Parsed<Filter> {
        if self.take("!") {
            self.blank();
            let negated = if self.peek() == Some('(') { self.parentheses()? } else { self.existence()? };
            return Ok(Filter::Not(Box::new(negated)));
        }
        if self.peek() == Some('(') {
            return self.parentheses();
        }
        let left = self.operand()?;
        self.blank();
        let Some(comparison) = self.comparison() else {
            return match left {
                Operand::Literal(_) => Err(self.expected("a comparison")),
                query => Ok(Filter::Exists(query)),
            };
        };
        self.singular(&left)?;
        self.blank();
        let right = self.operand()?;
        self.singular(&right)?;
        Ok(Filter::Compare(left, comparison, right))
    }

    fn parentheses(&mut self) -> Parsed<Filter> {
        self.take("(");
        self.blank();
        let inner = self.or()?;
        self.blank();
        if self.take(")") { Ok(inner) } else { Err(self.expected("`)`")) }
    }

    fn existence(&mut self) -> Parsed<Filter> {
        match self.operand()? {
            Operand::Literal(_) => Err(self.expected("a query, `@` or `$`, before this")),
            query => Ok(Filter::Exists(query)),
        }
    }

    /// Only what is one value at most can be compared.
    fn singular(&self, operand: &Operand) -> Parsed<()> {
        match operand {
            Operand::Current(query) | Operand::Root(query) if !query.is_singular() => {
                Err(self.expected("a query of plain names and indices on each side of a comparison"))
            }
            _ => Ok(()),
        }
    }

    fn comparison(&mut self) -> Option<Comparison> {
        const COMPARISONS: &[(&str, Comparison)] = &[
            ("==", Comparison::Equal),
            ("!=", Comparison::NotEqual),
            ("<=", Comparison::LessOrEqual),
            (">=", Comparison::GreaterOrEqual),
            ("<", Comparison::Less),
            (">", Comparison::Greater),
        ];
        COMPARISONS.iter().find(|(token, _)| self.take(token)).map(|(_, comparison)| *comparison)
    }

    fn operand(&mut self) -> Parsed<Operand> {
        if self.take("@") {
            return self.segments().map(Operand::Current);
        }
        if self.take("$") {
            return self.segments().map(Operand::Root);
        }
        match self.peek() {
            Some('\'' | '"') => self.string().map(|text| Operand::Literal(Node::from(text))),
            Some('-' | '0'..='9') => self.number(),
            _ => {
                let rest = self.rest();
                let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
                let literal = match &rest[..end] {
                    "true" => Node::Bool(true),
                    "false" => Node::Bool(false),
                    "null" => Node::Null,
                    name if !name.is_empty() && rest[end..].starts_with('(') => {
                        return Err(format!("the function `{name}` of JSONPath is not supported"));
                    }
                    _ => return Err(self.expected("`@`, `$`, a string, a number, `true`, `false` or `null`")),
                };
                self.at += end;
                Ok(Operand::Literal(literal))
            }
        }
    }

    fn number(&mut self) -> Parsed<Operand> {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_ascii_digit() || "+-.eE".contains(c))).unwrap_or(rest.len());
        let number = serde_json::from_str::<serde_json::Number>(&rest[..end]).ok();
        let number = number.ok_or_else(|| self.expected("a number of JSON"))?;
        self.at += end;
        Ok(Operand::Literal(Node::Number(number)))
    }
}

/// The only one of several, or all of them together.
fn one_or(mut filters: Vec<Filter>, all: fn(Vec<Filter>) -> Filter) -> Filter {
    match filters.pop() {
        Some(only) if filters.is_empty() => only,
        Some(last) => {
            filters.push(last);
            all(filters)
        }
        None => all(filters),
    }
}
