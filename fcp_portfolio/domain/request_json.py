"""`request.json`: a request as canonical JSON, and read back from a file that is not trusted."""

import json
from collections.abc import Mapping
from dataclasses import Field, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin

from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.identity import Json, canonical_json
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Request

NAME = "request.json"
SCHEMA = "fcp-portfolio/request/1"
LARGEST = 8_000_000
_NOT_CANONICAL = Phrase("it is not canonical JSON")
_FAMILY = SCHEMA.rpartition("/")[0]


def request_json(request: Request) -> bytes:
    """The request as canonical JSON; unknown keys that came with it stand where they stood."""
    return canonical_json({"schema": SCHEMA, **_written(request)})


def read_request(data: bytes) -> Request:
    """The request that these bytes hold; raises FileRefused for anything else.

    Only canonical JSON is taken, so that one request is always the same bytes.
    """
    if len(data) > LARGEST:
        raise _refusal(Phrase("it is too large"))
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _refusal(Phrase("it is not JSON")) from error
    if not isinstance(value, dict):
        raise _refusal(Phrase("it is not an object"))
    _require_schema(value.pop("schema", None))
    try:
        request: Request = _read(Request, value, Phrase("the request"))
        same = request_json(request) == data
    except Refused as error:
        raise _unfit(error.sentence) from error
    except (ValueError, TypeError, RecursionError) as error:
        raise _refusal(_NOT_CANONICAL) from error
    if not same:
        raise _refusal(_NOT_CANONICAL)
    return request


def _require_schema(schema: Json) -> None:
    if schema == SCHEMA:
        return
    if isinstance(schema, str) and schema.startswith(f"{_FAMILY}/"):
        message = Phrase(
            "This request has the format “{schema}”; this program reads “{ours}”. Nothing was "
            "taken in. Install the newer version.",
            schema=schema,
            ours=SCHEMA,
        )
        raise FileRefused(message)
    raise _refusal(Phrase("it names no format"))


def _unfit(why: str) -> FileRefused:
    return FileRefused(
        Phrase("The data in this request cannot be read: {why} Nothing was taken in.", why=why)
    )


def _refusal(why: Phrase) -> FileRefused:
    message = Phrase(
        "The data in this request cannot be read: {why}. Nothing was taken in.", why=why
    )
    return FileRefused(message)


def _written(value: Any) -> Any:
    if is_dataclass(value):
        named = {
            f.name: _written(held)
            for f in fields(value)
            if (held := getattr(value, f.name)) or not f.metadata
        }
        return {**named.pop("more"), **named}
    if isinstance(value, tuple):
        return [_written(item) for item in value]
    return str(value) if isinstance(value, StrEnum) else value


def _read(kind: Any, value: Any, place: str) -> Any:
    if is_dataclass(kind):
        return _read_object(kind, value, place)
    if isinstance(kind, UnionType):
        return _read(get_args(kind)[0], value, place)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise _refusal(Phrase("{place} is no list", place=place))
        return tuple(_read(get_args(kind)[0], item, place) for item in value)
    if issubclass(kind, StrEnum):
        if value not in list(kind):
            raise _refusal(
                Phrase("{place} is not one of {words}", place=place, words=", ".join(kind))
            )
        return kind(value)
    if type(value) is not kind:
        raise _refusal(Phrase("{place} is no {kind}", place=place, kind=_CALLED[kind]))
    return value


def _read_object(kind: Any, value: Any, place: str) -> Any:
    if not isinstance(value, dict):
        raise _refusal(Phrase("{place} is no object", place=place))
    left: dict[str, Any] = dict(value)
    known = {}
    for name, declared in _declared(kind).items():
        if name in left:
            known[name] = _read(declared.type, left.pop(name), name)
        elif not declared.metadata:
            raise _refusal(Phrase("{place} lacks “{name}”", place=place, name=name))
    return kind(**known, more=left)


_CALLED: Mapping[type, Phrase] = {
    str: Phrase("text"),
    int: Phrase("whole number"),
    bool: Phrase("yes or no"),
}


@cache
def _declared(kind: Any) -> "Mapping[str, Field[Any]]":
    return {f.name: f for f in fields(kind) if f.name != "more"}
