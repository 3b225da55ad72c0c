//! Paths, calls and lists on one line.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Writes a type or an expression that is made of paths, calls, lists, references and literals:
/// `impl IntoIterator<Item = models::A>`, `schema::text(0, 7, None).nullable()`.
pub(crate) fn line(tokens: TokenStream) -> String {
    let mut text = String::new();
    write(tokens, &mut text);
    text
}

fn write(tokens: TokenStream, text: &mut String) {
    let mut after_word = false;
    let mut comma = false;
    for token in tokens {
        // A comma behind the last of a list is none on one line.
        if std::mem::take(&mut comma) {
            text.push_str(", ");
        }
        let is_word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if is_word && after_word {
            text.push(' ');
        }
        after_word = is_word;
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                write(group.stream(), text);
                text.push_str(close);
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => comma = true,
            TokenTree::Punct(punct) if punct.as_char() == '=' => text.push_str(" = "),
            TokenTree::Punct(punct) => text.push(punct.as_char()),
            TokenTree::Ident(ident) => text.push_str(&ident.to_string()),
            TokenTree::Literal(literal) => text.push_str(&literal.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::line;
    use quote::quote;

    #[test]
    fn paths_calls_and_lists_stand_on_one_line() {
        assert_eq!(
            line(quote!(Option<Vec<runtime::Map<models::A>>>)),
            "Option<Vec<runtime::Map<models::A>>>"
        );
        assert_eq!(line(quote!(())), "()");
        let argument = quote!(impl IntoIterator<Item = impl Into<String>>);
        assert_eq!(line(argument), "impl IntoIterator<Item = impl Into<String>>");
        assert_eq!(
            line(quote!(.path(&[&schema::text(0, usize::MAX, Some("a, b")), &schemas::B,]).status(204))),
            ".path(&[&schema::text(0, usize::MAX, Some(\"a, b\")), &schemas::B]).status(204)"
        );
        assert_eq!(line(quote!(schema::between(-1, 2147483647))), "schema::between(-1, 2147483647)");
    }
}
