"""A form: the YAML definition of something that can be logged."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, TypeGuard

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.framework import Provenance
from fcp_portfolio.domain.identity import Json, clean_text
from fcp_portfolio.domain.phrase import Phrase

if TYPE_CHECKING:
    from fcp_portfolio.domain.respondents import Respondents

Value: TypeAlias = Json
"""What a field holds; see `FieldKind` for the shape of each kind."""

# Stricter than Python's own readers, which take “1_000”, “2026-W05-6” and “14:30:00+01:00”.
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


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
class WordPicture:
    """What a level means in words, and how sure that is."""

    level: str
    words: str
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """An ordered list of levels, lowest first.

    `signs_off` is the lowest level that signs something off; without it every level does.
    `pictures` say what levels mean, those that have one.
    """

    id: str
    levels: tuple[str, ...]
    provenance: Provenance
    signs_off: str = ""
    pictures: tuple[WordPicture, ...] = ()

    def picture(self, level: str) -> WordPicture | None:
        """What a level means, where that is said."""
        return next((one for one in self.pictures if one.level == level), None)

    def reaches(self, level: str) -> bool:
        """Whether this level signs off; one that the scale does not have never does."""
        if level not in self.levels:
            return False
        lowest = self.signs_off or self.levels[0]
        return self.levels.index(level) >= self.levels.index(lowest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One row that a scale is applied to; `link` is that of the entry it is about, from 1."""

    id: str
    text: str
    link: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of a form. `reminds` is said of a date: its owner is told before that day."""

    id: str
    label: str
    kind: FieldKind
    filled_by: FilledBy = FilledBy.OWNER
    hint: str = ""
    required: bool = False
    reminds: bool = False
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
            return not any(map(_says, value.values()))
        if self.kind is FieldKind.TABLE and _is_list(value):
            return not any(map(_says, value))
        return not value


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Something that can be logged. `kind` groups forms when kinds of evidence are counted.

    `respondents` says what is asked of those whose answers a supervisor pools.
    """

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
    respondents: "Respondents | None" = None

    def field(self, field_id: str) -> Field:
        """The field with this id; raises Refused naming the ones there are."""
        for candidate in self.fields:
            if candidate.id == field_id:
                return candidate
        names = ", ".join(f.id for f in self.fields)
        message = Phrase(
            "The form {title} has no field “{field_id}”. Its fields: {names}.",
            title=self.title,
            field_id=field_id,
            names=names,
        )
        raise Refused(message)


def _says(part: Value) -> bool:
    return any(part.values()) if isinstance(part, Mapping) else bool(part)


def _is_list(value: Value) -> TypeGuard[Sequence[Json]]:
    return isinstance(value, Sequence) and not isinstance(value, str)


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
            parts = [text] if text in field.options else text.split(";")
            return [part.strip() for part in parts if part.strip()]
        case FieldKind.YES_NO:
            return _read_yes_no(field, text)
        case FieldKind.SCALE:
            return _read_scale(field, text)
        case FieldKind.TABLE:
            message = Phrase(
                "“{label}” is a table: give the entry as a file with --from.", label=field.label
            )
            raise Refused(message)
        case FieldKind.TEXT | FieldKind.LONG_TEXT:
            return text
        case _:
            return text.strip()


def merged(field: Field, old: Value, new: Value) -> Value:
    """A value given on top of another: choices are added, a criterion leaves the others alone.

    A criterion's comment stays, because one line of text holds none. Nothing takes all away.
    """
    if field.kind is FieldKind.CHOICES and _is_list(old) and _is_list(new):
        return [*old, *(choice for choice in new if choice not in old)]
    if field.kind is FieldKind.SCALE and isinstance(new, Mapping) and new:
        stored = old if isinstance(old, Mapping) else {}
        return {**stored, **{key: _rerated(stored.get(key), rating) for key, rating in new.items()}}
    return new


def asks_for_criteria(field: Field) -> str:
    """What a scale takes, as a sentence that names its criteria and levels."""
    criteria = [criterion.id for criterion in field.criteria]
    levels = field.scale.levels if field.scale else ()
    return Phrase(
        "“{label}” takes a level for each criterion, such as {example}. Criteria: {criteria}. "
        "Levels: {levels}.",
        label=field.label,
        example="=".join((*criteria[:1], *levels[:1])),
        criteria=", ".join(criteria),
        levels=", ".join(levels),
    )


def value_problem(field: Field, value: Value) -> str | None:
    """What is wrong with a value, as a sentence, or None. Empty values are never wrong here."""
    return None if field.empty(value) else _CHECKS[field.kind](field, value)


def _text_problem(field: Field, value: Value) -> str | None:
    return None if isinstance(value, str) else Phrase("“{label}” takes text.", label=field.label)


def _choice_problem(field: Field, value: Value) -> str | None:
    return _not_among(field, value, field.options)


def _choices_problem(field: Field, value: Value) -> str | None:
    if not _is_list(value):
        return Phrase("“{label}” takes a list of choices.", label=field.label)
    return next((p for v in value if (p := _choice_problem(field, v))), None)


def _yes_no_problem(field: Field, value: Value) -> str | None:
    return (
        None if isinstance(value, bool) else Phrase("“{label}” takes yes or no.", label=field.label)
    )


def _not_among(field: Field, value: Value, options: tuple[str, ...]) -> str | None:
    if value in options:
        return None
    if not isinstance(value, str):
        return Phrase(
            "“{label}” takes one choice: {options}.", label=field.label, options=", ".join(options)
        )
    return Phrase(
        "“{label}” has no “{value}”. It has: {options}.",
        label=field.label,
        value=value,
        options=", ".join(options),
    )


def _number_problem(field: Field, value: Value) -> str | None:
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return None
    return _not_understood(field, value, Phrase("a number, such as 12 or 4.5"))


def _date_problem(field: Field, value: Value) -> str | None:
    if isinstance(value, str) and _DATE.fullmatch(value) and _understood(value):
        return None
    return _not_understood(field, value, Phrase("a date, such as 2026-01-31"))


def _time_problem(field: Field, value: Value) -> str | None:
    if isinstance(value, str) and _TIME.fullmatch(value):
        return None
    return _not_understood(field, value, Phrase("a time, such as 14:30"))


def _understood(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _not_understood(field: Field, value: Value, example: str) -> str:
    return Phrase(
        "“{label}” takes {example}; “{value}” was not understood.",
        label=field.label,
        example=example,
        value=value,
    )


def _read_yes_no(field: Field, text: str) -> bool:
    answers = {"yes": True, "true": True, "y": True, "no": False, "false": False, "n": False}
    answer = answers.get(text.strip().lower())
    if answer is None:
        message = Phrase(
            "“{label}” takes yes or no; “{text}” was not understood.", label=field.label, text=text
        )
        raise Refused(message)
    return answer


def _read_scale(field: Field, text: str) -> Value:
    chosen: dict[str, Json] = {}
    for part in filter(None, (p.strip() for p in text.split(";"))):
        criterion, equals, level = (piece.strip() for piece in part.partition("="))
        if not equals and len(field.criteria) == 1:
            criterion, level = field.criteria[0].id, part
        elif not equals or criterion not in {c.id for c in field.criteria}:
            raise Refused(asks_for_criteria(field))
        chosen[criterion] = {"level": level, "comment": ""}
    return chosen


def _rerated(old: Value, new: Value) -> Value:
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        return {**old, "level": new.get("level")}
    return new


def _scale_problem(field: Field, value: Value) -> str | None:
    if not isinstance(value, Mapping):
        return Phrase("“{label}” takes a level for each criterion.", label=field.label)
    return next((p for c, r in value.items() if (p := _rating_problem(field, c, r))), None)


def _rating_problem(field: Field, criterion: str, rating: Value) -> str | None:
    if criterion not in {c.id for c in field.criteria}:
        names = ", ".join(c.id for c in field.criteria)
        return Phrase(
            "“{label}” has no criterion “{criterion}”. It has: {names}.",
            label=field.label,
            criterion=criterion,
            names=names,
        )
    if not isinstance(rating, Mapping) or not isinstance(rating.get("comment", ""), str):
        return Phrase(
            "“{label}” takes a level and a comment for “{criterion}”.",
            label=field.label,
            criterion=criterion,
        )
    level = rating.get("level") or ""
    return _not_among(field, level, field.scale.levels) if level and field.scale else None


def _table_problem(field: Field, value: Value) -> str | None:
    if not _is_list(value):
        return Phrase("“{label}” takes rows.", label=field.label)
    return next((p for row in value if (p := _row_problem(field, row))), None)


def _row_problem(field: Field, row: Value) -> str | None:
    if not isinstance(row, Mapping):
        return Phrase("“{label}” takes rows of named columns.", label=field.label)
    columns = {column.id: column for column in field.columns}
    for name, cell in row.items():
        if name not in columns:
            return Phrase(
                "“{label}” has no column “{name}”. It has: {columns}.",
                label=field.label,
                name=name,
                columns=", ".join(columns),
            )
        if problem := value_problem(columns[name], cell):
            return problem
    return None


_CHECKS: Mapping[FieldKind, Callable[[Field, Value], str | None]] = {
    FieldKind.TEXT: _text_problem,
    FieldKind.LONG_TEXT: _text_problem,
    FieldKind.CHOICE: _choice_problem,
    FieldKind.CHOICES: _choices_problem,
    FieldKind.NUMBER: _number_problem,
    FieldKind.DATE: _date_problem,
    FieldKind.TIME: _time_problem,
    FieldKind.SCALE: _scale_problem,
    FieldKind.YES_NO: _yes_no_problem,
    FieldKind.PERSON: _text_problem,
    FieldKind.TABLE: _table_problem,
}
