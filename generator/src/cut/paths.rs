//! `crate::..` as a path that holds wherever the module is put.

use super::edit::Edits;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The text of a file that is `depth` modules below the root, with paths from where they stand.
///
/// A macro has no place of its own, so its `$crate::a` becomes `a`: who calls it has that module in scope, as all
/// generated code has.
pub(super) fn relative(text: &str, depth: usize) -> Result<String, String> {
    let tokens: TokenStream = text.parse().map_err(|error: proc_macro2::LexError| error.to_string())?;
    let mut edits = Edits::default();
    walk(tokens, depth, &mut edits)?;
    Ok(edits.apply(text))
}

fn walk(tokens: TokenStream, depth: usize, edits: &mut Edits) -> Result<(), String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mark = |index: Option<usize>, wanted: char| match index.and_then(|index| tokens.get(index)) {
        Some(TokenTree::Punct(mark)) => mark.as_char() == wanted,
        _ => false,
    };
    let word = |index: Option<usize>, wanted: &str| match index.and_then(|index| tokens.get(index)) {
        Some(TokenTree::Ident(word)) => word == wanted,
        _ => false,
    };
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(name) if name == "crate" => {
                let (first, second) = (Some(index + 1), Some(index + 2));
                if !(mark(first, ':') && mark(second, ':')) {
                    continue;
                }
                let place = name.span().byte_range();
                if let Some(dollar) = index.checked_sub(1).filter(|before| mark(Some(*before), '$')) {
                    let start = tokens[dollar].span().byte_range().start;
                    let end = tokens.get(index + 2).map_or(place.end, |colon| colon.span().byte_range().end);
                    edits.replace(start..end, "");
                } else {
                    let up = if depth == 0 { "self".to_owned() } else { vec!["super"; depth].join("::") };
                    edits.replace(place, up);
                }
            }
            TokenTree::Group(group) => {
                let braced = group.delimiter() == Delimiter::Brace;
                let module = braced && word(index.checked_sub(2), "mod");
                if braced && mark(index.checked_sub(2), '!') && word(index.checked_sub(3), "macro_rules") {
                    plain(group.stream())?;
                }
                walk(group.stream(), depth + usize::from(module), edits)?;
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    Ok(())
}

/// A macro whose paths depend on where it is called cannot be moved.
fn plain(tokens: TokenStream) -> Result<(), String> {
    let mut dollar = false;
    for token in tokens {
        match token {
            TokenTree::Ident(word) if word == "super" || word == "crate" && !dollar => {
                return Err(format!("a macro in it has a path with `{word}`, which depends on its caller"));
            }
            TokenTree::Group(group) => plain(group.stream())?,
            TokenTree::Punct(mark) => {
                dollar = mark.as_char() == '$';
                continue;
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
        dollar = false;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn paths_lead_from_where_they_stand() {
        let text = "use crate::{a, b};\npub(crate) fn f(x: &crate::C) {}\npub(in crate::a) struct S;\n\
                    mod inner {\n    use crate::a; // as it is: crate::a\n    fn g() { h!(crate::A) }\n}\n";
        let expected = "use super::super::{a, b};\npub(crate) fn f(x: &super::super::C) {}\npub(in super::super::a) struct S;\n\
                    mod inner {\n    use super::super::super::a; // as it is: crate::a\n    fn g() { h!(super::super::super::A) }\n}\n";
        assert_eq!(relative(text, 2).as_deref(), Ok(expected));
        assert_eq!(relative("use crate::a;", 0).as_deref(), Ok("use self::a;"));
    }

    #[test]
    fn macros_name_what_their_callers_have() {
        let text = "macro_rules! m { ($x:ident) => { $crate::a::b!($x) }; }";
        assert_eq!(relative(text, 3).as_deref(), Ok("macro_rules! m { ($x:ident) => { a::b!($x) }; }"));
        for text in
            ["macro_rules! m { () => { crate::a() }; }", "macro_rules! m { () => { { super::a() } }; }"]
        {
            assert!(relative(text, 1).is_err(), "{text}");
        }
    }
}
