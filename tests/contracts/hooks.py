"""How Schemathesis is to read the document, where a schema alone does not say what a meter does."""

import hashlib

import schemathesis
from schemathesis.specs.openapi import checks

# The fake meter's owner, in whose name all requests are sent.
OWNER = {"hash": hashlib.md5(b"owner:eGauge Administration:default").hexdigest(), "priv": ["unlimited_save", "view_settings", "ctrl"]}


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Unions of replies and flags, in the copy that Schemathesis reads."""
    for path in raw_schema["paths"].values():
        for operation in path.values():
            if isinstance(operation, dict):
                told_apart(operation.get("responses"))
                for parameter in operation.get("parameters", []):
                    # A flag counts by being there, whatever its text: the vendor's client sends `r=True`.
                    if parameter.get("x-flag"):
                        parameter["schema"] = {"type": "string"}
    told_apart(raw_schema["components"]["schemas"])


def told_apart(value):
    """Closes the arms of each union of objects, so that an arm fits only where it knows every member.

    An open arm without required members fits whatever the others are, where `oneOf` lets one alone fit; and an empty
    object is of all arms without required members.
    """
    if isinstance(value, dict):
        arms = value.get("oneOf")
        if arms and all("$ref" in arm or arm.get("type") == "object" for arm in arms):
            del value["oneOf"]
            value["anyOf"] = [{"allOf": [arm], "unevaluatedProperties": False} for arm in arms]
        for inner in list(value.values()):
            told_apart(inner)
    elif isinstance(value, list):
        for inner in value:
            told_apart(inner)


@schemathesis.hook
def before_call(context, case, kwargs):
    """Keeps the owner among the users, or the first new list of users would end the login."""
    if case.method in ("PUT", "POST") and isinstance(case.body, dict):
        if case.path == "/config/user":
            case.body["owner"] = OWNER
        elif case.path == "/config" and isinstance(case.body.get("user"), dict):
            case.body["user"]["owner"] = OWNER


def refusal(response):
    """The message of a reply that is a refusal: meters send many with status 200."""
    try:
        body = response.json()
    except ValueError:
        return None
    return body.get("error") if isinstance(body, dict) else None


@schemathesis.check
def reply_conformance(ctx, response, case):
    """`response_schema_conformance` of whole replies."""
    if 200 <= response.status_code < 300:
        if error := refusal(response):
            assert isinstance(error, str), "a refusal's `error` is a string"
            return None
        # These leave members out, and put names where values were.
        if {"filter", "max-depth"} & set(case.query or {}):
            return None
    return checks.response_schema_conformance(ctx, response, case)


@schemathesis.check
def bad_input_refusal(ctx, response, case):
    """`negative_data_rejection`, with refusals of status 200 counted as such."""
    if refusal(response):
        return None
    return checks.negative_data_rejection(ctx, response, case)
