"""How the value of each kind of field is printed: one table, from kind to function."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from reportlab.lib.styles import ParagraphStyle

from fcp_portfolio.documents.portfolio_pdf.composition import NOTHING, Line, date_text
from fcp_portfolio.documents.tagged.style import (
    INDENTED,
    INDENTED_CLOSE,
    INDENTED_SMALL,
    INDENTED_STRONG,
)
from fcp_portfolio.domain.form import Field, FieldKind, Value

Renderer = Callable[[Field, Value], Iterator[Line]]


def value_lines(field: Field, value: Value) -> tuple[Line, ...]:
    """A value as paragraphs, in the order in which it is stored."""
    if field.empty(value):
        return (Line(NOTHING),)
    return tuple(RENDERERS[field.kind](field, value))


def value_text(field: Field, value: Value) -> str:
    """A value as the text of a table's cell."""
    return "" if field.empty(value) else "\n".join(line.text for line in value_lines(field, value))


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
    ratings = value if isinstance(value, Mapping) else {}
    texts = {criterion.id: criterion.text for criterion in field.criteria}
    for criterion in [*texts, *(key for key in ratings if key not in texts)]:
        rating = ratings.get(criterion)
        yield Line(texts.get(criterion, criterion), INDENTED_STRONG)
        if not isinstance(rating, Mapping) or not any(rating.values()):
            yield Line("not judged")
            continue
        comment = str(rating.get("comment") or "")
        style = INDENTED_CLOSE if comment else INDENTED
        yield _level(field, str(rating.get("level") or ""), style)
        if comment:
            yield Line(comment)


def _level(field: Field, level: str, style: ParagraphStyle) -> Line:
    levels = field.scale.levels if field.scale else ()
    if level not in levels:
        return Line(level or "not rated", style)
    return Line(level, style, level=levels.index(level) + 1, of=len(levels))


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
