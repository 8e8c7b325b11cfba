"""Frozen values as plain data, and read back from a file that is not trusted.

What a value holds stands under its own name, what is empty and marked `ADDED` not at all. Each
value has `more`: keys of a later version, kept as they came.
"""

from collections.abc import Mapping
from dataclasses import Field, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import MappingProxyType, UnionType
from typing import Any, get_args, get_origin

from fcp_portfolio.domain.identity import instant_text, read_instant
from fcp_portfolio.domain.phrase import Phrase

ADDED: Mapping[str, bool] = MappingProxyType({"added": True})
"""Marks a field that may be absent: left out of the data where it is empty."""


class MisfitError(ValueError):
    """Data that is not what it should be; says what is wrong as a clause."""

    @property
    def why(self) -> str:
        """What is wrong."""
        why: str = self.args[0]  # a phrase stays one
        return why


def plain(value: Any) -> Any:
    """The value as canonical JSON takes it."""
    if is_dataclass(value):
        named = {
            f.name: plain(held)
            for f in fields(value)
            if (held := getattr(value, f.name)) or not f.metadata
        }
        return {**named.pop("more"), **named}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, StrEnum) else value


def read(kind: Any, value: Any, place: str) -> Any:
    """The value of this kind; raises MisfitError, and whatever the value itself refuses.

    A date is taken in whatever way it is written: who wants one way writes it again and compares.
    """
    if is_dataclass(kind):
        return _read_object(kind, value, place)
    if isinstance(kind, UnionType):
        return read(get_args(kind)[0], value, place)
    if get_origin(kind) is tuple:
        return _read_list(get_args(kind)[0], value, place)
    if kind in _DAYS:
        return _read_day(kind, value, place)
    if issubclass(kind, StrEnum):
        return _read_word(kind, value, place)
    if type(value) is not kind:
        raise MisfitError(Phrase("{place} is no {kind}", place=place, kind=_CALLED[kind]))
    return value


def _read_list(kind: Any, value: Any, place: str) -> Any:
    if not isinstance(value, list):
        raise MisfitError(Phrase("{place} is no list", place=place))
    return tuple(read(kind, item, place) for item in value)


def _read_word(kind: type[StrEnum], value: Any, place: str) -> StrEnum:
    if value not in list(kind):
        words = ", ".join(kind)
        raise MisfitError(Phrase("{place} is not one of {words}", place=place, words=words))
    return kind(value)


def _read_object(kind: Any, value: Any, place: str) -> Any:
    if not isinstance(value, dict):
        raise MisfitError(Phrase("{place} is no object", place=place))
    left: dict[str, Any] = dict(value)
    known = {}
    for name, declared in _declared(kind).items():
        if name in left:
            known[name] = read(declared.type, left.pop(name), name)
        elif not declared.metadata:
            raise MisfitError(Phrase("{place} lacks “{name}”", place=place, name=name))
    return kind(**known, more=left)


_DAYS = {date: date.fromisoformat, datetime: read_instant}


def _read_day(kind: Any, value: Any, place: str) -> Any:
    try:
        return _DAYS[kind](value)
    except (TypeError, ValueError) as error:
        raise MisfitError(Phrase("{place} is no date", place=place)) from error


_CALLED: Mapping[type, Phrase] = {
    str: Phrase("text"),
    int: Phrase("whole number"),
    bool: Phrase("yes or no"),
}


@cache
def _declared(kind: Any) -> "Mapping[str, Field[Any]]":
    return {f.name: f for f in fields(kind) if f.name != "more"}
