//! `server/schemas.rs`: what the document says of values, as static data for the checks of the server's runtime.

use super::super::types::ident;
use super::super::{Context, docs};
use super::division::Branch;
use crate::format::{Members, Page};
use crate::ir::{
    Api, Arm, ArmTest, EnumValue, Integer, Method, Number, Operation, Property, QueryParameter, QueryStyle,
    Text, Type, TypeId, TypeKind,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A static for each definition that a request can carry or a branch of a document can hold.
pub(super) fn file(cx: Context<'_>, branches: &[Arc<Branch<'_>>], page: &mut Page) {
    let api = cx.api;
    page.about(docs::inner(&[
        "What the document says of the values that requests carry, and of those below `/config`, `/sys` and `/lua`.",
    ]));
    let view = view(api).map(|operation| {
        let parameters = constrained(api, operation).map(|parameter| self::parameter(cx, parameter));
        quote!(pub(crate) static VIEW: &[schema::Parameter] = &[#(#parameters),*];)
    });
    let has_view = view.is_some();
    page.items(view.unwrap_or_default());
    for id in reachable(api, branches) {
        definition(cx, id, page);
    }
    page.uses(|words| {
        let own = words.has_module("schemas").then(|| {
            quote!(
                use super::schemas;
            )
        });
        // Without statics there is nothing to describe.
        let schema = match (has_view, words.has("Schema")) {
            (_, true) => Some(quote!(
                use crate::server::schema::{self, Schema};
            )),
            (true, false) => Some(quote!(
                use crate::server::schema;
            )),
            (false, false) => None,
        };
        quote!(#own #schema)
    });
}

/// Definitions of bodies, parameters and values that stand at a branch's own path, and what they are made of.
fn reachable(api: &Api, branches: &[Arc<Branch<'_>>]) -> BTreeSet<TypeId> {
    let uses = branches.iter().flat_map(|branch| {
        branch.operations().flat_map(move |(_, operation)| {
            let path = path_is_constrained(api, operation).then_some(&operation.path_parameters);
            (operation.body.iter().chain(value(branch, operation)))
                .chain(constrained(api, operation).map(|parameter| &parameter.ty))
                .chain(path.into_iter().flatten().map(|parameter| &parameter.ty))
        })
    });
    api.reachable(uses)
}

/// What the row of an operation in its routing table says beside method, path and name.
pub(super) fn row(branch: &Branch<'_>, operation: &Operation) -> Vec<TokenStream> {
    let (cx, api) = (branch.cx, branch.cx.api);
    let path = path_is_constrained(api, operation).then(|| {
        let values = operation.path_parameters.iter().map(|parameter| reference(cx, &parameter.ty));
        quote!(.path(&[#(#values),*]))
    });
    let query = constrained(api, operation).next().is_some().then(|| {
        if view(api).is_some_and(|view| super::branch::has_view(operation) && view.query == operation.query) {
            quote!(.query(schemas::VIEW))
        } else {
            let parameters = constrained(api, operation).map(|parameter| self::parameter(cx, parameter));
            quote!(.query(&[#(#parameters),*]))
        }
    });
    let body = operation.body.as_ref().map(|ty| {
        let schema = reference(cx, ty);
        quote!(.body(#schema))
    });
    let value = value(branch, operation).map(|ty| {
        let schema = reference(cx, ty);
        quote!(.value(#schema))
    });
    let public = operation.public.then(|| quote!(.public()));
    let status = (operation.reply.status != 200).then(|| {
        let status = Literal::u16_unsuffixed(operation.reply.status);
        quote!(.status(#status))
    });
    let media = operation.reply.content.media().map(|media| quote!(.media(#media)));
    [path, query, body, value, public, status, media].into_iter().flatten().collect()
}

/// The value of a branch that mirrors a type, at its own path.
fn value<'a>(branch: &Branch<'_>, operation: &'a Operation) -> Option<&'a Type> {
    let own = operation.uniform && operation.method == Method::Get && operation.path == branch.path;
    own.then_some(&operation.reply.ty)
}

/// The first operation whose query is that of a resource's `GET`; all others' are the same.
fn view(api: &Api) -> Option<&Operation> {
    api.operations.iter().find(|operation| super::branch::has_view(operation))
}

/// The parameters of whose values the document says more than their Rust type does.
fn constrained<'a>(api: &'a Api, operation: &'a Operation) -> impl Iterator<Item = &'a QueryParameter> {
    operation.query.iter().filter(|parameter| {
        parameter.required || parameter.style != QueryStyle::Flag && says_more(api, &parameter.ty)
    })
}

fn path_is_constrained(api: &Api, operation: &Operation) -> bool {
    operation.path_parameters.iter().any(|parameter| says_more(api, &parameter.ty))
}

/// Whether a value can be of the Rust type and yet not of the document's.
fn says_more(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Bool | Type::Any | Type::Timestamp | Type::Int64 | Type::Decimal => false,
        Type::String(text) => *text != Text::default(),
        Type::Integer(Integer { minimum, maximum, multiple_of }) => {
            multiple_of.is_some()
                || !matches!(
                    (minimum, maximum),
                    (None, None) | (Some(0), None | Some(0xff | 0xffff | 0xffff_ffff))
                )
        }
        Type::Number(number) => *number != Number::default(),
        Type::Listed(..) => true,
        Type::Array { items, min_items, max_items, unique } => {
            min_items.is_some() || max_items.is_some() || *unique || says_more(api, items)
        }
        Type::Map(inner)
        | Type::MultiMap(inner)
        | Type::Nullable(inner)
        | Type::Lenient(inner)
        | Type::Sensitive(inner) => says_more(api, inner),
        Type::Named(id) => match &api.types[id.0].kind {
            TypeKind::Object(_) | TypeKind::Enum(_) | TypeKind::Union(_) => true,
            TypeKind::Alias(ty) => says_more(api, ty),
        },
    }
}

fn parameter(cx: Context<'_>, parameter: &QueryParameter) -> TokenStream {
    let name = &parameter.name;
    let function = ident(match parameter.style {
        QueryStyle::Value | QueryStyle::Repeated | QueryStyle::Flag => "value",
        QueryStyle::ValueOrEmpty => "value_or_empty",
        QueryStyle::CommaList => "list",
        QueryStyle::Json => "json",
    });
    let schema = reference(cx, &parameter.ty);
    let any_case = parameter.any_case.then(|| quote!(.any_case()));
    let required = parameter.required.then(|| quote!(.required()));
    quote!(schema::Parameter::#function(#name, #schema #any_case) #required)
}

/// A reference to a schema: of a definition to its static, of anything else to a constant in place.
fn reference(cx: Context<'_>, ty: &Type) -> TokenStream {
    match ty {
        Type::Named(id) => match &cx.api.types[id.0].kind {
            TypeKind::Alias(ty) => reference(cx, ty),
            TypeKind::Object(_) | TypeKind::Enum(_) | TypeKind::Union(_) => {
                let name = cx.names.constant(*id);
                quote!(&schemas::#name)
            }
        },
        ty => {
            let value = expression(cx, ty);
            quote!(&#value)
        }
    }
}

fn expression(cx: Context<'_>, ty: &Type) -> TokenStream {
    let below = |ty: &Type| reference(cx, ty);
    match ty {
        Type::String(text) => string(text),
        Type::Bool => quote!(schema::boolean()),
        Type::Integer(range) => integer(*range),
        Type::Number(range) => number(range),
        Type::Listed(inner, values) => {
            let inner = expression(cx, inner);
            quote!(#inner.and(&[schema::Rule::OneOf(&[#(#values),*])]))
        }
        Type::Any => quote!(schema::any()),
        Type::Array { items, min_items, max_items, unique } => {
            let items = below(items);
            let unique = unique.then(|| quote!(.and(&[schema::Rule::Unique])));
            if min_items.is_none() && max_items.is_none() {
                return quote!(schema::array(#items) #unique);
            }
            let (minimum, maximum) = (least(*min_items), most(*max_items));
            quote!(schema::counted(#items, #minimum, #maximum) #unique)
        }
        Type::Map(values) => {
            let values = below(values);
            quote!(schema::map(#values))
        }
        Type::MultiMap(values) => {
            let values = below(values);
            quote!(schema::multi_map(#values))
        }
        Type::Nullable(inner) => {
            let inner = expression(cx, inner);
            quote!(#inner.nullable())
        }
        Type::Timestamp => quote!(schema::timestamp()),
        Type::Int64 => quote!(schema::int64()),
        Type::Decimal => quote!(schema::decimal()),
        Type::Lenient(inner) => {
            let inner = below(inner);
            quote!(schema::lenient(#inner))
        }
        Type::Sensitive(inner) => expression(cx, inner),
        Type::Named(id) => {
            let name = cx.names.constant(*id);
            match &cx.api.types[id.0].kind {
                TypeKind::Alias(ty) => expression(cx, ty),
                TypeKind::Object(_) | TypeKind::Enum(_) | TypeKind::Union(_) => quote!(schemas::#name),
            }
        }
    }
}

fn string(text: &Text) -> TokenStream {
    if *text == Text::default() {
        return quote!(schema::string());
    }
    let (minimum, maximum) = (least(text.min_length), most(text.max_length));
    let pattern = match &text.pattern {
        Some(pattern) => quote!(Some(#pattern)),
        None => quote!(None),
    };
    quote!(schema::text(#minimum, #maximum, #pattern))
}

fn least(limit: Option<u64>) -> TokenStream {
    let limit = Literal::u64_unsuffixed(limit.unwrap_or_default());
    quote!(#limit)
}

fn most(limit: Option<u64>) -> TokenStream {
    limit.map_or_else(|| quote!(usize::MAX), |limit| least(Some(limit)))
}

fn number(range: &Number) -> TokenStream {
    let Number { minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of } = *range;
    let float = |limit: f64| {
        let limit = Literal::f64_unsuffixed(limit);
        quote!(#limit)
    };
    let mut rules = Vec::new();
    for (limit, exclusive, rule) in
        [(minimum, exclusive_minimum, "Above"), (maximum, exclusive_maximum, "Below")]
    {
        if let Some(limit) = limit.filter(|_| exclusive) {
            let (rule, limit) = (ident(rule), float(limit));
            rules.push(quote!(schema::Rule::#rule(#limit)));
        }
    }
    if let Some(of) = multiple_of.map(float) {
        rules.push(quote!(schema::Rule::MultipleOf(#of)));
    }
    let rules = (!rules.is_empty()).then(|| quote!(.and(&[#(#rules),*])));
    let (minimum, maximum) = (minimum.filter(|_| !exclusive_minimum), maximum.filter(|_| !exclusive_maximum));
    if minimum.is_none() && maximum.is_none() {
        return quote!(schema::number() #rules);
    }
    let minimum = minimum.map_or(quote!(f64::NEG_INFINITY), float);
    let maximum = maximum.map_or(quote!(f64::INFINITY), float);
    quote!(schema::number_between(#minimum, #maximum) #rules)
}

fn integer(range: Integer) -> TokenStream {
    let multiple = range.multiple_of.map(|of| {
        #[expect(clippy::cast_precision_loss, reason = "the check takes whole numbers of 53 bits")]
        let of = Literal::f64_unsuffixed(of as f64);
        quote!(.and(&[schema::Rule::MultipleOf(#of)]))
    });
    let plain = match (range.minimum, range.maximum) {
        (None, None) => quote!(schema::integer()),
        (Some(minimum), None) if minimum >= 0 => {
            let minimum = Literal::i64_unsuffixed(minimum);
            quote!(schema::at_least(#minimum))
        }
        (minimum, maximum) => {
            let minimum = Literal::i64_unsuffixed(minimum.unwrap_or(i64::MIN));
            let maximum = Literal::i64_unsuffixed(maximum.unwrap_or(i64::MAX));
            quote!(schema::between(#minimum, #maximum))
        }
    };
    quote!(#plain #multiple)
}

fn definition(cx: Context<'_>, id: TypeId, page: &mut Page) {
    let name = cx.names.constant(id);
    let item = |value: TokenStream| quote!(pub(crate) static #name: Schema = #value;);
    match &cx.api.types[id.0].kind {
        TypeKind::Object(object) => {
            let members = object.properties.iter().map(|property| {
                let member = member(cx, property);
                quote!(#member,)
            });
            let values = object.additional.as_ref().map(|additional| reference(cx, &additional.ty));
            page.block(Members::Elements, members, |members| match &values {
                Some(values) => item(quote!(schema::open(&[#members], #values))),
                None => item(quote!(schema::object(&[#members]))),
            });
        }
        TypeKind::Enum(_) if cx.api.types[id.0].open => {
            page.items(item(expression(cx, &Type::String(Text::default()))));
        }
        TypeKind::Enum(values) => {
            let values = values.iter().map(|EnumValue { value, .. }| quote!(#value,));
            page.block(Members::Elements, values, |values| item(quote!(schema::one_of(&[#values]))));
        }
        TypeKind::Union(union) => {
            let arms = union.arms.iter().map(|arm| self::arm(cx, arm));
            page.items(item(match &union.sibling {
                Some(sibling) => quote!(schema::union_by(#sibling, &[#(#arms),*])),
                None => quote!(schema::union(&[#(#arms),*])),
            }));
        }
        TypeKind::Alias(ty) => page.items(item(expression(cx, ty))),
    }
}

fn member(cx: Context<'_>, property: &Property) -> TokenStream {
    let (name, schema) = (&property.name, reference(cx, &property.ty));
    let required = property.required_in_requests.then(|| quote!(.required()));
    let write_only = property.write_only.then(|| quote!(.write_only()));
    let default = property.docs.default.as_ref().map(|default| quote!(.default(#default)));
    quote!(schema::member(#name, #schema) #required #write_only #default)
}

fn arm(cx: Context<'_>, arm: &Arm) -> TokenStream {
    let test = match &arm.test {
        ArmTest::IsString => quote!(IsString),
        ArmTest::IsNumber => quote!(IsNumber),
        ArmTest::IsBool => quote!(IsBool),
        ArmTest::IsArray => quote!(IsArray),
        ArmTest::IsObject => quote!(IsObject),
        ArmTest::HasAny(names) => quote!(HasAny(&[#(#names),*])),
        ArmTest::HasAll(names) => quote!(HasAll(&[#(#names),*])),
        ArmTest::Tagged(name, values) => quote!(Tagged(#name, &[#(#values),*])),
    };
    let schema = reference(cx, &arm.ty);
    let told = arm.sibling_value.as_ref().map(|value| quote!(.told_by(#value)));
    quote!(schema::arm(schema::Test::#test, #schema) #told)
}
