//! The shapes of operations and types: what makes the generator write something else. Two items of the same shapes
//! look alike but for their names.

use egauge_webapi_generator::ir::{
    Api, ArmTest, Method, Object, Operation, QueryStyle, ResourceId, Segment, Type, TypeDef, TypeId,
    TypeKind, Union,
};
use egauge_webapi_generator::naming::{Name, Names};
use std::collections::BTreeSet;

pub(crate) type Shapes = BTreeSet<String>;

/// What a type is, without limits and names.
fn kind(api: &Api, ty: &Type) -> String {
    match ty {
        Type::String(_) => "string".to_owned(),
        Type::Bool => "boolean".to_owned(),
        Type::Integer(_) => "integer".to_owned(),
        Type::Number { .. } => "number".to_owned(),
        Type::Any => "any".to_owned(),
        Type::Array { .. } => "array".to_owned(),
        Type::Map(_) => "map".to_owned(),
        Type::MultiMap(_) => "multimap".to_owned(),
        Type::Nullable(inner) => format!("{} or null", kind(api, inner)),
        Type::Timestamp => "timestamp".to_owned(),
        Type::Int64 => "int64".to_owned(),
        Type::Decimal => "decimal".to_owned(),
        Type::Listed(inner, _) => format!("listed {}", kind(api, inner)),
        Type::Lenient(inner) => format!("lenient {}", kind(api, inner)),
        Type::Sensitive(inner) => format!("secret {}", kind(api, inner)),
        Type::Named(id) => match &api.types[id.0].kind {
            TypeKind::Object(_) => "object".to_owned(),
            TypeKind::Enum(_) => "enum".to_owned(),
            TypeKind::Union(_) => "union".to_owned(),
            TypeKind::Alias(ty) => kind(api, ty),
        },
    }
}

/// The value of a uniform resource: the verbs treat all scalars alike.
fn value(api: &Api, ty: &Type) -> String {
    match kind(api, ty).as_str() {
        "string" | "boolean" | "integer" | "number" | "enum" => "scalar".to_owned(),
        kind => kind.to_owned(),
    }
}

/// A node of the tree: its place, its uniform verbs and the calls that it has of its own.
pub(crate) fn of_resource(api: &Api, names: &Names, id: ResourceId) -> Shapes {
    let resource = &api.resources[id.0];
    let mut shapes = Shapes::new();
    if let Segment::Parameter(parameter) = &resource.segment {
        shapes.insert(format!("accessor with {}", kind(api, &parameter.ty)));
    }
    let uniform: Vec<&Operation> = api.operations_of(id).filter(|operation| operation.uniform).collect();
    if let Some(ty) = &resource.value {
        let verbs: Vec<&str> = uniform.iter().map(|operation| operation.method.as_str()).collect();
        let get = uniform.iter().find(|operation| operation.method == Method::Get);
        let mut verbs = verbs.join(" ");
        verbs.push_str(if get.is_some_and(|get| !get.query.is_empty()) { ", filtered" } else { "" });
        verbs.push_str(if get.is_some_and(|get| get.reply.etag) { ", tagged" } else { "" });
        shapes.insert(verbs);
        shapes.insert(format!("value: {}", value(api, ty)));
    } else if resource.operations.is_empty() {
        shapes.insert("no operation".to_owned());
    }
    let own = if names.handle(id).is_some() { "type of its own" } else { "no type of its own" };
    shapes.insert(own.to_owned());
    for operation in api.operations_of(id).filter(|operation| !operation.uniform) {
        shapes.extend(of_operation(api, operation).into_iter().map(|shape| format!("call: {shape}")));
    }
    shapes
}

/// What an operation of irregular shape is made of.
pub(crate) fn of_operation(api: &Api, operation: &Operation) -> Shapes {
    let mut shapes = Shapes::new();
    shapes.insert(operation.method.as_str().to_owned());
    for parameter in &operation.query {
        let style = match parameter.style {
            QueryStyle::Flag => "flag".to_owned(),
            QueryStyle::Value if parameter.ordered => format!("ordered {}", kind(api, &parameter.ty)),
            QueryStyle::Value => format!("query {}", kind(api, &parameter.ty)),
            QueryStyle::ValueOrEmpty => format!("{}, empty or absent", kind(api, &parameter.ty)),
            QueryStyle::CommaList => format!("comma list of {}", kind(api, &parameter.ty)),
            QueryStyle::Repeated => format!("repeated {}", kind(api, &parameter.ty)),
            QueryStyle::Json => format!("{} as JSON", kind(api, &parameter.ty)),
        };
        shapes.insert(style);
        shapes.extend(parameter.effect.map(|effect| format!("query that says the effect is {effect}")));
        shapes.extend(parameter.deprecated.then(|| "deprecated parameter".to_owned()));
    }
    shapes.extend(operation.body.iter().map(|ty| format!("body {}", kind(api, ty))));
    let reply = if operation.reply.envelope { "reply in an envelope" } else { "reply" };
    shapes.insert(format!("{reply}: {}", kind(api, &operation.reply.ty)));
    let marks = [
        (operation.reply.text, "text reply"),
        (operation.reply.etag, "tagged"),
        (operation.deprecated, "deprecated"),
        (operation.effect && operation.method == Method::Get, "GET with effect"),
        (operation.path.ends_with('/'), "trailing slash"),
    ];
    shapes.extend(marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark.to_owned()));
    shapes
}

/// What the server makes of an operation.
pub(crate) fn of_service(api: &Api, operation: &Operation) -> Shapes {
    let mut shapes = Shapes::new();
    for parameter in &operation.path_parameters {
        shapes.insert(format!("path {}", kind(api, &parameter.ty)));
    }
    if operation.uniform {
        shapes.extend((!operation.query.is_empty()).then(|| "view".to_owned()));
        shapes.insert(format!("uniform {}", operation.method.as_str()));
    } else {
        shapes.extend(of_operation(api, operation));
    }
    shapes
}

/// What a definition is made of.
pub(crate) fn of_type(api: &Api, names: &Names, id: TypeId) -> Shapes {
    let def = &api.types[id.0];
    let mut shapes = match &def.kind {
        TypeKind::Object(object) => of_object(api, def, object, names.members(id)),
        TypeKind::Enum(values) => {
            let mut shapes = Shapes::from(["enum".to_owned()]);
            let word = |text: &str| text.chars().any(char::is_alphanumeric);
            shapes.extend(
                values.iter().any(|value| !word(&value.value)).then(|| "enum with symbols".to_owned()),
            );
            shapes
        }
        TypeKind::Union(union) => of_union(api, union),
        TypeKind::Alias(_) => return Shapes::new(),
    };
    shapes.extend(def.schema.is_none().then(|| "type without a name in the document".to_owned()));
    shapes
}

fn of_object(api: &Api, def: &TypeDef, object: &Object, names: &[Name]) -> Shapes {
    let mut shapes = Shapes::new();
    shapes.insert(
        match (object.properties.iter().any(|property| property.required), def.sent) {
            (false, true) => "object with setters",
            (false, false) => "object that is only read",
            (true, true) => "object with `new` and setters",
            (true, false) => "object with `new`, only read",
        }
        .to_owned(),
    );
    match &object.additional {
        Some(additional) if additional.repeated => drop(shapes.insert("additional, repeated".to_owned())),
        Some(_) => drop(shapes.insert("additional".to_owned())),
        None if def.read && def.sent => drop(shapes.insert("unknown members kept".to_owned())),
        None => {}
    }
    for (property, name) in object.properties.iter().zip(names) {
        let required = if property.required { "required" } else { "optional" };
        shapes.insert(format!("{required} {}", kind(api, &property.ty)));
        shapes.extend(property.write_only.then(|| "write-only member".to_owned()));
        let renamed = name.plain() != property.name;
        shapes.extend(renamed.then(|| "renamed member".to_owned()));
        shapes.extend((name.plain() != name.as_str()).then(|| "member named by a keyword".to_owned()));
    }
    let holds_told = |ty: &Type| match ty {
        Type::Named(id) => match &api.types[id.0].kind {
            TypeKind::Union(union) => union.sibling.is_some(),
            _ => false,
        },
        _ => false,
    };
    let told = object.properties.iter().any(|property| holds_told(&property.ty));
    shapes.extend(told.then(|| "holds a union told by a sibling".to_owned()));
    shapes
}

fn of_union(api: &Api, union: &Union) -> Shapes {
    let mut shapes = Shapes::from(["union".to_owned()]);
    shapes.extend(union.sibling.as_ref().map(|_| "union told by a sibling".to_owned()));
    for arm in &union.arms {
        let test = match &arm.test {
            ArmTest::IsString => "a string",
            ArmTest::IsNumber => "a number",
            ArmTest::IsBool => "a boolean",
            ArmTest::IsArray => "an array",
            ArmTest::IsObject => "an object",
            ArmTest::HasAny(_) => "any of these members",
            ArmTest::HasAll(_) => "all of these members",
            ArmTest::Tagged(..) => "a member with one of these values",
        };
        shapes.insert(format!("arm for {test}: {}", kind(api, &arm.ty)));
    }
    shapes
}
