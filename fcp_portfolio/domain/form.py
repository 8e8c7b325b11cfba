"""A form: the YAML definition of something that can be logged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeAlias

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.framework import Provenance
from fcp_portfolio.domain.identity import Json, clean_text

Value: TypeAlias = Json
"""What a field holds; see `FieldKind` for the shape of each kind."""


class FieldKind(StrEnum):
    """Kinds of field, with the shape of the value that each one holds."""

    TEXT = "text"  # str, one line
    LONG_TEXT = "long_text"  # str
    CHOICE = "choice"  # str, one of the field's options
    CHOICES = "choices"  # list of str, each one of the options
    NUMBER = "number"  # str, a decimal as typed ("4.5"); JSON floats would not survive
    DATE = "date"  # str, YYYY-MM-DD
    TIME = "time"  # str, HH:MM
    SCALE = "scale"  # {criterion id: {"level": str, "comment": str}}
    YES_NO = "yes_no"  # bool
    PERSON = "person"  # str, the name as it read then
    TABLE = "table"  # list of {column id: value}


class FilledBy(StrEnum):
    """Who fills a field in."""

    OWNER = "owner"
    ASSESSOR = "assessor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """An ordered list of levels, lowest first."""

    id: str
    levels: tuple[str, ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One row that a scale is applied to."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of a form."""

    id: str
    label: str
    kind: FieldKind
    filled_by: FilledBy = FilledBy.OWNER
    hint: str = ""
    required: bool = False
    max_words: int | None = None
    options: tuple[str, ...] = ()
    scale: Scale | None = None
    criteria: tuple[Criterion, ...] = ()
    columns: "tuple[Field, ...]" = ()

    def empty(self, value: Value) -> bool:
        """Whether this value says nothing. A “no” says something."""
        if isinstance(value, bool):
            return False
        if self.kind is FieldKind.SCALE and isinstance(value, Mapping):
            return not any(isinstance(v, Mapping) and any(v.values()) for v in value.values())
        if self.kind is FieldKind.TABLE and isinstance(value, Sequence):
            return not any(isinstance(row, Mapping) and any(row.values()) for row in value)
        return not value


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Something that can be logged. `kind` groups forms when kinds of evidence are counted."""

    id: str
    edition: str
    title: str
    short_title: str
    kind: str
    purpose: str
    icon: str
    provenance: Provenance
    fields: tuple[Field, ...]
    guidance: str = ""
    timed: bool = False
    supervision: bool = False
    with_person: bool = False
    person_label: str = "Person"
    max_links: int | None = None

    def field(self, field_id: str) -> Field:
        """The field with this id; raises Refused naming the ones there are."""
        for candidate in self.fields:
            if candidate.id == field_id:
                return candidate
        names = ", ".join(f.id for f in self.fields)
        message = f"The form {self.title} has no field “{field_id}”. Its fields: {names}."
        raise Refused(message)


def word_count(text: str) -> int:
    """Words as a person counts them: runs of characters between white space."""
    return len(text.split())


def read_value(field: Field, text: str) -> Value:
    """A field's value from one line of text, as the command line gives it; raises Refused.

    Several choices are parted by `;`. A scale is `criterion=level` parted by `;`, or a level alone
    where the field has one criterion. Tables need a file.
    """
    text = clean_text(text)
    match field.kind:
        case FieldKind.CHOICES:
            return [part.strip() for part in text.split(";") if part.strip()]
        case FieldKind.YES_NO:
            return _read_yes_no(field, text)
        case FieldKind.SCALE:
            return _read_scale(field, text)
        case FieldKind.TABLE:
            message = f"“{field.label}” is a table: give the entry as a file with --from."
            raise Refused(message)
        case _:
            return text


def value_problem(field: Field, value: Value) -> str | None:
    """What is wrong with a value, as a sentence, or None. Empty values are never wrong here."""
    if field.empty(value):
        return None
    match field.kind:
        case FieldKind.CHOICE:
            return _not_among(field, value, field.options)
        case FieldKind.CHOICES:
            if not _is_list(value):
                return f"“{field.label}” takes a list of choices."
            return next((p for v in value if (p := _not_among(field, v, field.options))), None)
        case FieldKind.NUMBER | FieldKind.DATE | FieldKind.TIME:
            return _unreadable(field, value)
        case FieldKind.SCALE:
            return _scale_problem(field, value)
        case FieldKind.YES_NO:
            return None if isinstance(value, bool) else f"“{field.label}” takes yes or no."
        case FieldKind.TABLE:
            return _table_problem(field, value)
        case _:
            return None if isinstance(value, str) else f"“{field.label}” takes text."


def _is_list(value: Value) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _not_among(field: Field, value: Value, options: tuple[str, ...]) -> str | None:
    if value in options:
        return None
    return f"“{field.label}” has no “{value}”. It has: {', '.join(options)}."


def _unreadable(field: Field, value: Value) -> str | None:
    readers = {
        FieldKind.NUMBER: (Decimal, "a number, such as 12 or 4.5"),
        FieldKind.DATE: (date.fromisoformat, "a date, such as 2026-01-31"),
        FieldKind.TIME: (time.fromisoformat, "a time, such as 14:30"),
    }
    read, example = readers[field.kind]
    try:
        if isinstance(value, str) and (field.kind is not FieldKind.NUMBER or _finite(value)):
            read(value)
            return None
    except (ValueError, InvalidOperation):
        pass
    return f"“{field.label}” takes {example}; “{value}” was not understood."


def _finite(text: str) -> bool:
    return Decimal(text).is_finite()


def _read_yes_no(field: Field, text: str) -> bool:
    answers = {"yes": True, "true": True, "y": True, "no": False, "false": False, "n": False}
    answer = answers.get(text.strip().lower())
    if answer is None:
        message = f"“{field.label}” takes yes or no; “{text}” was not understood."
        raise Refused(message)
    return answer


def _read_scale(field: Field, text: str) -> Value:
    chosen: dict[str, Json] = {}
    for part in filter(None, (p.strip() for p in text.split(";"))):
        criterion, equals, level = part.partition("=")
        if not equals and len(field.criteria) == 1:
            criterion, level = field.criteria[0].id, part
        chosen[criterion.strip()] = {"level": level.strip(), "comment": ""}
    return chosen


def _scale_problem(field: Field, value: Value) -> str | None:
    if not isinstance(value, Mapping) or field.scale is None:
        return f"“{field.label}” takes a level for each criterion."
    known = {c.id for c in field.criteria}
    for criterion, rating in value.items():
        if criterion not in known:
            return f"“{field.label}” has no criterion “{criterion}”."
        if not isinstance(rating, Mapping) or not isinstance(rating.get("comment", ""), str):
            return f"“{field.label}” takes a level and a comment for “{criterion}”."
        level = rating.get("level") or ""
        if level and (problem := _not_among(field, level, field.scale.levels)):
            return problem
    return None


def _table_problem(field: Field, value: Value) -> str | None:
    if not isinstance(value, Sequence) or isinstance(value, str):
        return f"“{field.label}” takes rows."
    columns = {c.id: c for c in field.columns}
    for row in value:
        if not isinstance(row, Mapping):
            return f"“{field.label}” takes rows of named columns."
        for name, cell in row.items():
            if name not in columns:
                return f"“{field.label}” has no column “{name}”. It has: {', '.join(columns)}."
            if problem := value_problem(columns[name], cell):
                return problem
    return None
