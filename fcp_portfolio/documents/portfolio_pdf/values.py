"""How the value of each kind of field is printed: one table, from kind to function."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from fcp_portfolio.documents.portfolio_pdf.composition import NOTHING, Line, date_text
from fcp_portfolio.documents.tagged.style import (
    INDENTED,
    INDENTED_CLOSE,
    INDENTED_SMALL,
    INDENTED_STRONG,
)
from fcp_portfolio.domain.form import Field, FieldKind, Value

Renderer = Callable[[Field, Value], Iterator[Line]]


class Judgement(NamedTuple):
    """A criterion, the level it was given (0 where the scale lacks it), and what was said."""

    criterion: str
    word: str
    level: int
    comment: str


def value_lines(field: Field, value: Value) -> tuple[Line, ...]:
    """A value as paragraphs, in the order in which it is stored."""
    if field.empty(value):
        return (Line(NOTHING),)
    return tuple(RENDERERS[field.kind](field, value))


def value_text(field: Field, value: Value) -> str:
    """A value as the text of a table's cell."""
    return "" if field.empty(value) else "\n".join(line.text for line in value_lines(field, value))


def judgements(field: Field, value: Value) -> Iterator[Judgement]:
    """Every criterion of the form in its order, then those that another edition had."""
    ratings = value if isinstance(value, Mapping) else {}
    texts = {criterion.id: criterion.text for criterion in field.criteria}
    levels = field.scale.levels if field.scale else ()
    for key in [*texts, *(key for key in ratings if key not in texts)]:
        rating = ratings.get(key)
        given = rating if isinstance(rating, Mapping) else {}
        word, comment = str(given.get("level") or ""), str(given.get("comment") or "")
        level = levels.index(word) + 1 if word in levels else 0
        if not word:
            word = "not rated" if comment else "not judged"
        yield Judgement(texts.get(key, key), word, level, comment)


def _text(_field: Field, value: Value) -> Iterator[Line]:
    yield Line(str(value))


def _choices(_field: Field, value: Value) -> Iterator[Line]:
    yield Line("\n".join(str(choice) for choice in _items(value)))


def _date(_field: Field, value: Value) -> Iterator[Line]:
    try:
        yield Line(date_text(date.fromisoformat(str(value))))
    except ValueError:  # what an earlier edition or an import let through
        yield Line(str(value))


def _yes_no(_field: Field, value: Value) -> Iterator[Line]:
    yield Line("Yes" if value else "No")


def _scale(field: Field, value: Value) -> Iterator[Line]:
    of = len(field.scale.levels) if field.scale else 0
    for row in judgements(field, value):
        yield Line(row.criterion, INDENTED_STRONG)
        style = INDENTED_CLOSE if row.comment else INDENTED
        yield Line(row.word, style, level=row.level, of=of if row.level else 0)
        if row.comment:
            yield Line(row.comment)


def _table(field: Field, value: Value) -> Iterator[Line]:
    for number, row in enumerate(_items(value), 1):
        cells = row if isinstance(row, Mapping) else {}
        yield Line(f"Row {number}", INDENTED_STRONG)
        for column in field.columns:
            if not column.empty(cells.get(column.id)):
                yield Line(column.label, INDENTED_SMALL)
                yield from value_lines(column, cells.get(column.id))


def _items(value: Value) -> Sequence[Value]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()


RENDERERS: Mapping[FieldKind, Renderer] = {
    FieldKind.TEXT: _text,
    FieldKind.LONG_TEXT: _text,
    FieldKind.CHOICE: _text,
    FieldKind.CHOICES: _choices,
    FieldKind.NUMBER: _text,
    FieldKind.DATE: _date,
    FieldKind.TIME: _text,
    FieldKind.SCALE: _scale,
    FieldKind.YES_NO: _yes_no,
    FieldKind.PERSON: _text,
    FieldKind.TABLE: _table,
}
