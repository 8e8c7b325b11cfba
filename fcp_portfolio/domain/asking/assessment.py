"""The assessor's part of the forms of entries: every question as fields, answers as its values."""

from collections.abc import Iterator, Mapping, Sequence

from fcp_portfolio.domain.answers import YES, Values, in_words
from fcp_portfolio.domain.asking.signing import (
    LONGEST_LINE,
    LONGEST_SHORT,
    YES_NO,
    level_options,
    owner_step,
    reviewer_step,
    tick,
)
from fcp_portfolio.domain.dates import read_whole_date
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import (
    Field,
    FieldKind,
    FilledBy,
    Form,
    Value,
    read_value,
    value_problem,
)
from fcp_portfolio.domain.people import Owner, Person
from fcp_portfolio.domain.request import AnswerKind, AskedField, Step

LONGEST_ANSWER = 1_200
"""What can be read in the box that a long text has on an answer page."""
COMMENT = "comment"
_NO_PATIENT = "Nothing that points to a patient."
_ROWS = "One row on each line, its parts with “;” between them: {columns}."
_LINES: Mapping[FieldKind, tuple[AnswerKind, str]] = {
    FieldKind.NUMBER: (AnswerKind.NUMBER, "A number, such as 12 or 4.5."),
    FieldKind.DATE: (AnswerKind.DATE, "A date, such as 20 November 2026."),
    FieldKind.TIME: (AnswerKind.TIME, "A time, such as 14:30."),
}


def assessment_steps(
    owner: Owner, assessor: Person, asked: Sequence[tuple[str, Form]]
) -> tuple[Step, Step]:
    """The steps of an assessment; each entry comes by its id, with its form."""
    fields = [
        field
        for number, (entry_id, form) in enumerate(asked, 1)
        for field in _questions(number, entry_id, form)
    ]
    return owner_step(owner), reviewer_step(assessor, fields)


def assessors_fields(form: Form) -> tuple[Field, ...]:
    """The questions of a form that are for its assessor."""
    return tuple(field for field in form.fields if field.filled_by is FilledBy.ASSESSOR)


def assessed_values(form: Form, step: Step, about: str, values: Values) -> dict[str, Value]:
    """The assessor's part of an entry, as the answers about it have it."""
    said = {
        asked.meaning: in_words(asked, values.get(asked.name, "")) for asked in step.about(about)
    }
    found = {field.id: _value(field, said) for field in assessors_fields(form)}
    return {f.id: found[f.id] for f in assessors_fields(form) if not f.empty(found[f.id])}


def question_meanings(field: Field) -> tuple[str, ...]:
    """What the fields that ask one question of a form mean, in their order."""
    match field.kind:
        case FieldKind.SCALE:
            return tuple(
                meaning
                for criterion in field.criteria
                for meaning in (
                    f"{field.id}/{criterion.id}",
                    f"{field.id}/{criterion.id}/{COMMENT}",
                )
            )
        case FieldKind.CHOICES:
            return tuple(f"{field.id}/{option}" for option in field.options)
    return (field.id,)


def _questions(number: int, about: str, form: Form) -> Iterator[AskedField]:
    for place, field in enumerate(assessors_fields(form), 1):
        name = f"e{number}_q{place}"
        match field.kind:
            case FieldKind.SCALE:
                yield from _criteria(name, about, field)
            case FieldKind.CHOICES:
                yield from _ticks(name, about, field)
            case _:
                yield _question(name, about, field)


def _criteria(name: str, about: str, field: Field) -> Iterator[AskedField]:
    """One choice and a short comment for each criterion; the question stands with the first."""
    levels = level_options(field.scale.levels if field.scale else ())
    hint = " ".join(filter(None, (f"{field.label.rstrip('.')}.", field.hint)))
    for number, criterion in enumerate(field.criteria, 1):
        yield AskedField(
            name=f"{name}_{number}",
            kind=AnswerKind.ONE_OF,
            meaning=f"{field.id}/{criterion.id}",
            label=criterion.text,
            about=about,
            hint=hint if number == 1 else "",
            options=levels,
        )
        yield AskedField(
            name=f"{name}_{number}_comment",
            kind=AnswerKind.TEXT,
            meaning=f"{field.id}/{criterion.id}/{COMMENT}",
            label=f"Comment: {criterion.text}",
            about=about,
            longest=LONGEST_SHORT,
        )


def _ticks(name: str, about: str, field: Field) -> Iterator[AskedField]:
    for number, option in enumerate(field.options, 1):
        yield tick(f"{name}_{number}", f"{field.id}/{option}", option, about)


def _question(name: str, about: str, field: Field) -> AskedField:
    kind, hint, longest = _typed(field)
    options = {
        FieldKind.YES_NO: YES_NO,
        FieldKind.CHOICE: level_options(field.options),
    }.get(field.kind, ())
    return AskedField(
        name=name,
        kind=AnswerKind.ONE_OF if options else kind,
        meaning=field.id,
        label=field.label,
        about=about,
        hint=field.hint if options else hint,
        options=options,
        longest=0 if options else longest,
        required=field.required,
    )


def _typed(field: Field) -> tuple[AnswerKind, str, int]:
    if field.kind in _LINES:
        kind, example = _LINES[field.kind]
        return kind, " ".join(filter(None, (field.hint, example))), LONGEST_LINE
    if field.kind is FieldKind.TABLE:
        columns = "; ".join(column.label for column in field.columns)
        hint = " ".join(filter(None, (field.hint, _ROWS.format(columns=columns))))
        return AnswerKind.TEXT, hint, LONGEST_ANSWER
    if field.kind is FieldKind.LONG_TEXT:
        return AnswerKind.TEXT, field.hint or _NO_PATIENT, LONGEST_ANSWER
    return AnswerKind.LINE, field.hint, LONGEST_LINE


def _value(field: Field, said: Mapping[str, str]) -> Value:
    match field.kind:
        case FieldKind.SCALE:
            return _scale(field, said)
        case FieldKind.CHOICES:
            return [option for option in field.options if said.get(f"{field.id}/{option}")]
        case FieldKind.TABLE:
            lines = said.get(field.id, "").split("\n")
            return [_row(field, line.strip()) for line in lines if line.strip()]
        case FieldKind.YES_NO:
            text = said.get(field.id, "")
            return text == YES if text else None
        case FieldKind.DATE:
            day = read_whole_date(said.get(field.id, ""))
            return day.isoformat() if day else ""
    return said.get(field.id, "")


def _scale(field: Field, said: Mapping[str, str]) -> Value:
    ratings = {
        criterion.id: {
            "level": said.get(f"{field.id}/{criterion.id}", ""),
            "comment": said.get(f"{field.id}/{criterion.id}/{COMMENT}", ""),
        }
        for criterion in field.criteria
    }
    return {key: rating for key, rating in ratings.items() if any(rating.values())}


def _row(table: Field, line: str) -> Value:
    """A row from a line: part by part where all fit, else whole in its last column of text."""
    parts = [part.strip() for part in line.split(";")]
    try:
        cells = {
            c.id: _cell(c, part) for c, part in zip(table.columns, parts, strict=False) if part
        }
    except Refused:
        cells = {}
    if cells and len(parts) <= len(table.columns):
        return cells
    texts = [c for c in table.columns if c.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT)]
    return {(texts or table.columns)[-1].id: line}


def _cell(column: Field, text: str) -> Value:
    """The value of a cell; raises Refused for what the column cannot hold."""
    day = read_whole_date(text) if column.kind is FieldKind.DATE else None
    value = day.isoformat() if day else read_value(column, _as_listed(column, text))
    if problem := value_problem(column, value):
        raise Refused(problem)
    return value


def _as_listed(column: Field, text: str) -> str:
    fitting = (option for option in column.options if option.casefold() == text.casefold())
    return next(fitting, text)
