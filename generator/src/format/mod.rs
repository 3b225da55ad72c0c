//! Stage 6. What renderers write with: tokens become formatted text item by item, and are gone.
//!
//! A syntax tree takes a hundred times the room of its text, so that none is larger than an item, and an item that a
//! document can make large is written in blocks (`Page::block`).

mod line;
mod words;

pub(crate) use line::line;
pub(crate) use words::Words;

use crate::diagnostic::Diagnostic;
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{ParseStream, Parser as _};

/// How many members of an item are formatted at once.
const BATCH: usize = 48;

/// Items with so few members may be on one line.
const FEW: usize = 3;

/// The longest line of code that is not broken.
pub(crate) const WIDTH: usize = 89;

/// The text of a file while it is written.
pub struct Page {
    path: String,
    /// What the file begins with: words about it, and `use` lines.
    head: String,
    body: String,
    problem: Option<Box<Diagnostic>>,
}

/// The members of a long item, one below the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Members {
    /// Variants of an enum.
    Variants,
    /// Fields of a struct, or of a struct's value.
    Fields,
    /// Methods of an implementation.
    Methods,
    /// Methods of a trait.
    TraitMethods,
    /// Arms of a `match`.
    Arms,
    /// Elements of an array.
    Elements,
}

/// A member of a long item.
pub(crate) enum Member {
    /// To be formatted.
    Tokens(TokenStream),
    /// Formatted already: lines of the item, from its members' margin on. Where one of them turns out
    /// to be too long, they are formatted after all.
    Lines(String),
}

impl From<TokenStream> for Member {
    fn from(tokens: TokenStream) -> Self {
        Self::Tokens(tokens)
    }
}

impl Member {
    fn tokens(self) -> Result<TokenStream, proc_macro2::LexError> {
        match self {
            Self::Tokens(tokens) => Ok(tokens),
            Self::Lines(lines) => lines.parse(),
        }
    }
}

/// A name that no generated code has.
const MARK: &str =
    "__the_mark_behind_the_members_of_an_item_that_is_written_in_pieces_and_as_long_as_a_line__";

impl Members {
    /// A member that takes a line of its own.
    fn mark(self) -> TokenStream {
        let name = proc_macro2::Ident::new(MARK, proc_macro2::Span::call_site());
        match self {
            Self::Variants => quote!(#name,),
            Self::Fields => quote!(#name: (),),
            Self::Methods => quote!(fn #name() {}),
            Self::TraitMethods => quote!(fn #name();),
            Self::Arms => quote!(#name => {}),
            Self::Elements => quote!(#MARK,),
        }
    }
}

impl Page {
    /// A file below the output directory that has nothing in it yet; the path has `/`.
    pub(crate) fn new(path: String) -> Self {
        Self { path, head: String::new(), body: String::new(), problem: None }
    }

    /// Writes words about the file.
    pub(crate) fn about(&mut self, attributes: TokenStream) {
        let text = self.formatted(attributes);
        self.head.push_str(&text);
    }

    /// Writes the `use` lines that what is written so far needs.
    pub(crate) fn uses(&mut self, lines: impl FnOnce(&Words) -> TokenStream) {
        let lines = lines(&Words::of(&self.body));
        let text = self.formatted(lines);
        self.head.push_str(&text);
    }

    /// Writes items.
    pub(crate) fn items(&mut self, items: TokenStream) {
        let text = self.formatted(items);
        self.body.push_str(&text);
    }

    /// Writes lines that are formatted already.
    pub(crate) fn text(&mut self, text: &str) {
        self.body.push_str(text);
    }

    /// Writes an item with as many members as the document has of something, without ever having all of them as a
    /// syntax tree; `item` makes the item around members.
    pub(crate) fn block<M: Into<Member>>(
        &mut self,
        kind: Members,
        members: impl IntoIterator<Item = M>,
        item: impl Fn(TokenStream) -> TokenStream,
    ) {
        let mut members = members.into_iter().map(Into::into).peekable();
        let first: Vec<Member> = members.by_ref().take(BATCH).collect();
        let is_formatted = |member: &Member| matches!(member, Member::Lines(_));
        if members.peek().is_none() && (first.len() <= FEW || !first.iter().any(is_formatted)) {
            let tokens = self.tokens(first);
            return self.items(item(tokens));
        }
        let mark = kind.mark();
        let around = self.formatted(item(mark.clone()));
        let Some((before, line, after)) = parts(&around) else {
            return self.fail("an item has no place for members");
        };
        let margin = &line[..line.len() - line.trim_start().len()];
        self.body.push_str(before);
        let mut batch = Vec::new();
        let mut members = first.into_iter().chain(members).peekable();
        while let Some(member) = members.next() {
            let lines = match member {
                Member::Lines(lines) if fit(&lines, margin) => Some(lines),
                member => {
                    batch.push(member);
                    None
                }
            };
            if !batch.is_empty() && (lines.is_some() || batch.len() == BATCH || members.peek().is_none()) {
                let tokens = self.tokens(std::mem::take(&mut batch));
                let text = self.formatted(item(quote!(#tokens #mark)));
                let own = text.strip_prefix(before).and_then(parts).filter(|(_, _, rest)| *rest == after);
                let Some((own, ..)) = own else {
                    return self.fail("members of an item change what is around them");
                };
                self.body.push_str(own);
            }
            for line in lines.iter().flat_map(|lines| lines.lines()) {
                self.body.extend([margin, line, "\n"]);
            }
        }
        self.body.push_str(after);
    }

    fn tokens(&mut self, members: Vec<Member>) -> TokenStream {
        let tokens: Result<TokenStream, _> = members.into_iter().map(Member::tokens).collect();
        tokens.unwrap_or_else(|error| {
            self.fail(&error.to_string());
            TokenStream::new()
        })
    }

    /// The path, and the text without its header; or what was wrong.
    pub(crate) fn finish(self) -> Result<(String, String), Box<Diagnostic>> {
        match self.problem {
            Some(problem) => Err(problem),
            None => Ok((self.path, self.head + &self.body)),
        }
    }

    fn formatted(&mut self, tokens: TokenStream) -> String {
        item_by_item.parse2(tokens).unwrap_or_else(|error| {
            self.fail(&error.to_string());
            String::new()
        })
    }

    fn fail(&mut self, what: &str) {
        let message = format!("what was rendered for {} is not Rust: {what}", self.path);
        let help = "this is a fault of the generator; please report it with the document";
        self.problem.get_or_insert_with(|| Box::new(Diagnostic::error("unprintable", message).help(help)));
    }
}

/// What stands before the line of the mark, that line, and what stands after it.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    let mark = text.find(MARK)?;
    let start = text[..mark].rfind('\n')? + 1;
    let end = mark + text[mark..].find('\n')? + 1;
    Some((&text[..start], &text[start..end], &text[end..]))
}

/// Whether no line of code is too long at this margin; lines of comments are as long as they are.
fn fit(lines: &str, margin: &str) -> bool {
    lines
        .lines()
        .all(|line| line.trim_start().starts_with("///") || margin.len() + line.chars().count() <= WIDTH)
}

/// Formats item by item, so that only one of them is a syntax tree at a time.
fn item_by_item(input: ParseStream<'_>) -> syn::Result<String> {
    let part =
        |attrs, items| prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs, items });
    let attributes = input.call(syn::Attribute::parse_inner)?;
    let mut text = if attributes.is_empty() { String::new() } else { part(attributes, Vec::new()) };
    while !input.is_empty() {
        text.push_str(&part(Vec::new(), vec![input.parse()?]));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::{BATCH, FEW, Member, Members, Page};
    use proc_macro2::TokenStream;
    use quote::{format_ident, quote};

    fn in_pieces(
        kind: Members,
        count: usize,
        member: impl Fn(usize) -> TokenStream,
        item: impl Fn(TokenStream) -> TokenStream,
    ) -> (String, String) {
        let members = || (0..count).map(&member);
        let mut page = Page::new("a.rs".to_owned());
        page.block(kind, members(), &item);
        let (_, text) = page.finish().unwrap();
        let all = members();
        let whole = prettyplease::unparse(&syn::parse2(item(quote!(#(#all)*))).unwrap());
        (text, whole)
    }

    /// An item that is written in pieces is what it would be as a whole.
    #[test]
    fn pieces_make_the_whole() {
        for count in [0, 1, BATCH - 1, BATCH, BATCH + 1, 3 * BATCH, 3 * BATCH + 7] {
            let name = |number: usize| {
                let length = number * 7 % 60;
                format_ident!("name_{number}_{}", "x".repeat(length))
            };
            let check =
                |kind, member: &dyn Fn(usize) -> TokenStream, item: &dyn Fn(TokenStream) -> TokenStream| {
                    let (pieces, whole) = in_pieces(kind, count, member, item);
                    assert_eq!(pieces, whole, "{kind:?}, {count} members");
                };
            let variant = |number| {
                let name = name(number);
                quote!(#[doc = " A variant."] #name(Vec<u8>),)
            };
            check(
                Members::Variants,
                &variant,
                &|members| quote!(#[derive(Clone)] pub enum All { #members Last(String), }),
            );
            let field = |number| {
                let name = name(number);
                quote!(#[doc = " A field."] pub #name: Option<std::collections::HashMap<String, Vec<String>>>,)
            };
            check(Members::Fields, &field, &|members| quote!(pub struct All { #members pub last: u8, }));
            let value = |number| {
                let name = name(number);
                quote!(#name: pairs.one("a_name", "another", "one more")?,)
            };
            check(
                Members::Fields,
                &value,
                &|members| quote!(impl A { fn new() -> Result<Self, E> { Ok(Self { #members pairs }) } }),
            );
            let method = |number| {
                let name = name(number);
                quote!(#[doc = " A method."] pub fn #name(&self, value: impl Into<String>) -> Self { Self(value.into()) })
            };
            check(Members::Methods, &method, &|members| quote!(impl<C: A> runtime::Meter<C> { #members }));
            let declared = |number| {
                let name = name(number);
                quote!(fn #name(&self, request: &Request) -> impl Future<Output = Reply<()>> + Send { request.no() })
            };
            check(Members::TraitMethods, &declared, &|members| quote!(pub trait All: Send { #members }));
            let arm = |number| {
                let (name, text) = (name(number), "x".repeat(number % 90));
                quote!(Self::#name => #text,)
            };
            check(
                Members::Arms,
                &arm,
                &|members| quote!(impl A { fn text(&self) -> &str { match self { #members Self::Last(last) => last, } } }),
            );
            if count <= 1 {
                continue;
            }
            let element = |number| {
                let text = "x".repeat(number % 90);
                quote!(Route::get(#text, "id").path(&[&schema::at_least(#number)]),)
            };
            check(
                Members::Elements,
                &element,
                &|members| quote!(pub(super) static ALL: &[Route] = &[#members];),
            );
            check(
                Members::Elements,
                &element,
                &|members| quote!(pub(crate) static ALL: Schema = schema::one_of(&[#members]);),
            );
        }
    }

    /// Lines that are given formatted equal the formatter's output, also where some of them are too long.
    #[test]
    fn lines_are_formatted_where_they_are_too_long() {
        let arm = |number: usize| {
            format!("Self::A{number} => answer(\"{}\", other(7)?),", "x".repeat(number * 7 % 110))
        };
        let item =
            |members| quote!(impl A { fn text(&self) -> &str { match self { #members Self::Last => "", } } });
        for count in [0, 1, FEW, FEW + 1, BATCH, 3 * BATCH + 7] {
            let mut page = Page::new("a.rs".to_owned());
            page.block(Members::Arms, (0..count).map(|number| Member::Lines(arm(number))), item);
            let (_, text) = page.finish().unwrap();
            let all: TokenStream = (0..count).map(arm).collect::<String>().parse().unwrap();
            assert_eq!(text, prettyplease::unparse(&syn::parse2(item(all)).unwrap()), "{count} members");
        }
    }

    #[test]
    fn what_is_no_rust_is_an_error() {
        let mut page = Page::new("a.rs".to_owned());
        page.items(quote!(pub struct));
        page.items(quote!(
            struct A;
        ));
        assert!(page.finish().unwrap_err().message.contains("a.rs"));
    }
}
