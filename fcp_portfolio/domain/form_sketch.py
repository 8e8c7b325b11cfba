"""A form as pasted rows draw it: a label, a kind and a hint in each."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from fcp_portfolio.domain.form import FieldKind
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.pasted import Named, named, pasted_rows, too_many
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.sketch import About, provenance_values, slug

_OPTIONS = re.compile(r"\s*[;/|]\s*")
_ICON = "pencil-line"
_WORDS: Mapping[FieldKind, tuple[str, ...]] = {
    FieldKind.TEXT: ("text", "short text", "line", "short answer"),
    FieldKind.LONG_TEXT: (
        "long text",
        "long_text",
        "paragraph",
        "free text",
        "essay",
        "reflection",
    ),
    FieldKind.CHOICE: ("choice", "choose one", "one of", "radio", "dropdown", "list"),
    FieldKind.CHOICES: ("choices", "choose several", "several of", "tick boxes", "checkboxes"),
    FieldKind.NUMBER: ("number", "count", "integer"),
    FieldKind.DATE: ("date", "day"),
    FieldKind.TIME: ("time",),
    FieldKind.SCALE: ("scale", "rating", "level"),
    FieldKind.YES_NO: ("yes/no", "yes no", "yes_no", "tick", "checkbox", "tick box"),
    FieldKind.PERSON: ("person", "name of a person"),
}
_WITH_OPTIONS = frozenset({FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.SCALE})


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRow:
    """One field to be."""

    number: int
    id: str
    label: str
    kind: FieldKind
    hint: str = ""
    options: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSketch:
    """The fields to be. `unfit` says why nothing can be made of them."""

    rows: tuple[FormRow, ...]
    unfit: str = ""

    @property
    def doubts(self) -> tuple[tuple[int, str], ...]:
        """Every doubt with the line it is about."""
        return tuple((row.number, words) for row in self.rows for words in row.doubts)


def sketched_form(text: str) -> FormSketch:
    """What a form of these rows would ask: label, kind, hint, and options where it has some."""
    if unfit := too_many(text):
        return FormSketch(rows=(), unfit=unfit)
    rows: list[FormRow] = []
    for row in named(pasted_rows(text), ("label", "kind", "hint", "options")):
        found = _field(row, {one.id for one in rows})
        rows += [found] if found else []
    if not rows:
        return FormSketch(
            rows=(),
            unfit=Phrase("There are no rows. Paste a label, a kind and a hint in each line."),
        )
    return FormSketch(rows=tuple(rows))


def form_values(sketch: FormSketch, about: About) -> dict[str, Json]:
    """The form as its file says it."""
    return {
        "schema": "fcp-portfolio/form/1",
        "id": about.key,
        "edition": about.edition,
        "title": about.title,
        "short_title": about.short_title or about.title,
        "kind": about.kind or about.title,
        "purpose": about.purpose or about.title,
        "icon": _ICON,
        "provenance": provenance_values(about),
        "fields": [_values(row) for row in sketch.rows],
    }


def _values(row: FormRow) -> dict[str, Json]:
    value: dict[str, Json] = {"id": row.id, "label": row.label, "kind": str(row.kind)}
    if row.hint:
        value["hint"] = row.hint
    if row.kind is FieldKind.SCALE:
        value["levels"] = list(row.options)
        value["criteria"] = [{"id": "overall", "text": row.label}]
    elif row.options:
        value["options"] = list(row.options)
    return value


def _field(row: Named, used: set[str]) -> FormRow | None:
    label = row.values.get("label", "").rstrip(".")
    if not label:
        return None
    said, _, inside = row.values.get("kind", "").partition(":")
    options = tuple(filter(None, _OPTIONS.split((inside or row.values.get("options", "")).strip())))
    doubts = []
    kind = next((kind for kind, words in _WORDS.items() if said.casefold().strip() in words), None)
    if kind is None:
        doubts.append(_unknown(said))
        kind = FieldKind.LONG_TEXT
    if kind in _WITH_OPTIONS and len(options) < 2:  # noqa: PLR2004  one is no choice
        doubts.append(Phrase("Nothing to choose from: made a line of text. Write “choice: a; b”."))
        kind = FieldKind.TEXT
    stem, number, id_ = slug(label) or "field", 1, ""
    while not id_ or id_ in used:
        id_, number = (stem if number == 1 else f"{stem[:36]}-{number}"), number + 1
    return FormRow(
        number=row.number,
        id=id_,
        label=label,
        kind=kind,
        hint=row.values.get("hint", ""),
        options=options if kind in _WITH_OPTIONS else (),
        doubts=tuple(doubts),
    )


def _unknown(said: str) -> str:
    if not said:
        return Phrase("No kind: made a long text.")
    return Phrase("“{said}” is no kind of field: made a long text.", said=said)
