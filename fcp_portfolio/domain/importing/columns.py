"""What the columns of a list mean: chosen once by a person, guessed until then."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Field, FieldKind, FilledBy, Form
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.importing.cells import form_of, plain
from fcp_portfolio.domain.importing.dates import Order
from fcp_portfolio.domain.importing.table import Table
from fcp_portfolio.domain.phrase import Phrase

TITLE, DATE, FORM, MINUTES, LINKS, WHY = "title", "date", "form", "minutes", "links", "why"
PERSON, TAGS, PRIVATE, TEXT, LEAVE = "person", "tags", "private", "text", "leave"
FIELD = "field."
"""Before the id of a field of the form."""

GENERAL: Mapping[str, Phrase] = {
    TITLE: Phrase("Title"),
    DATE: Phrase("Date it occurred"),
    FORM: Phrase("Form"),
    MINUTES: Phrase("Minutes"),
    LINKS: Phrase("Capabilities, by code"),
    WHY: Phrase("Why it shows them"),
    PERSON: Phrase("Person"),
    TAGS: Phrase("Tags"),
    PRIVATE: Phrase("Private, yes or no"),
    TEXT: Phrase("Text, below its heading"),
    LEAVE: Phrase("Left out"),
}
_ONCE = frozenset((TITLE, DATE, FORM, MINUTES, PERSON, PRIVATE))
_WORDS: tuple[tuple[str, str], ...] = (
    (TITLE, r"title|subject|name of (activity|entry)|entry|activity|topic|event|what( was it)?"),
    (DATE, r"(.* )?date( .*)?|when|day|occurred|week( commencing)?|w ?c"),
    (FORM, r"form|type|kind|category|(activity|evidence|entry|assessment) type|type of .*"),
    (MINUTES, r"(.* )?(minutes|mins?|hours?|hrs?|duration|length|time spent|time taken)( .*)?"),
    (
        LINKS,
        r"(.* )?(capabilit(y|ies)|competenc(e|y|es|ies)|codes?|caps?|domains?|standards?)( .*)?",
    ),
    (WHY, r"why|reason|justification|rationale|how it shows .*"),
    (PERSON, r"person|supervisor|assessor|with( whom)?|observer|tutor|mentor|who"),
    (TAGS, r"tags?|keywords?|labels?"),
    (PRIVATE, r"private|confidential"),
)
_NO_FIELD = frozenset((FieldKind.TABLE, FieldKind.SCALE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """What each heading means, and what holds for all rows.

    `form` is that of rows that name none. `order` is how 3/4/25 is read; None goes by what the
    dates of the column show. `final` marks as final what is complete; else everything is a draft.
    """

    form: str
    targets: Mapping[str, str]
    order: Order | None = None
    final: bool = False

    def of(self, target: str) -> tuple[str, ...]:
        """The headings with this meaning."""
        return tuple(heading for heading, meant in self.targets.items() if meant == target)


def fillable(form: Form) -> tuple[Field, ...]:
    """The fields that one cell can fill: not the assessor's, no tables, no scales."""
    return tuple(
        field
        for field in form.fields
        if field.filled_by is FilledBy.OWNER and field.kind not in _NO_FIELD
    )


def main_field(form: Form) -> Field | None:
    """The field that takes what has no field of its own."""
    texts = [field for field in fillable(form) if field.kind is FieldKind.LONG_TEXT]
    lines = [field for field in fillable(form) if field.kind is FieldKind.TEXT]
    return next(iter((*texts, *lines)), None)


def targets_for(form: Form) -> Mapping[str, str]:
    """Everything that a column may mean, with the words for it."""
    own = {f"{FIELD}{field.id}": field.label for field in fillable(form)}
    return {**GENERAL, **own}


def guess_columns(table: Table, form: Form, forms: Collection[Form]) -> dict[str, str]:
    """What the headings say of themselves; text, where they say nothing that is known.

    A column whose cells name forms is that of the form, though a field may be called the same.
    """
    own = {plain(word): field for field in fillable(form) for word in (field.label, field.id)}
    taken: set[str] = set()
    guessed = {}
    for heading in table.headings:
        said = plain(heading)
        field, target = own.get(said), _general(said)
        names_forms = any(form_of(text, forms) for text in table.column(heading))
        if target == FORM and not names_forms:
            target = TEXT
        if field and not (target == FORM and names_forms):
            target = f"{FIELD}{field.id}"
        if target in taken and (target in _ONCE or target.startswith(FIELD)):
            target = TEXT
        taken.add(target)
        guessed[heading] = target
    return guessed


def read_columns(given: Iterable[str], guessed: Mapping[str, str], form: Form) -> dict[str, str]:
    """The guess with `HEADING=TARGET` put in its place; raises Refused."""
    found = dict(guessed)
    known = targets_for(form)
    headings = {plain(heading): heading for heading in found}
    for one in given:
        name, equals, target = one.rpartition("=")
        heading = headings.get(plain(name))
        if not equals or heading is None:
            message = Phrase(
                "“{name}” is no heading of this list. Write HEADING=TARGET; headings: {headings}.",
                name=name or one,
                headings=", ".join(found),
            )
            raise Refused(message)
        meant = next((t for t in (target, f"{FIELD}{target}") if t in known), None)
        if meant is None:
            message = Phrase(
                "A column cannot become “{target}”. It can become: {known}.",
                target=target,
                known=", ".join(known),
            )
            raise Refused(message)
        found[heading] = meant
    return found


def twice(columns: Columns) -> tuple[Phrase, ...]:
    """What two columns cannot both be, a sentence for each."""
    once = [t for t in columns.targets.values() if t in _ONCE or t.startswith(FIELD)]
    return tuple(
        Phrase(
            "{headings} cannot all be the same: choose one of them, and “{text}” for the others.",
            headings=" and ".join(f"“{heading}”" for heading in columns.of(target)),
            text=GENERAL[TEXT],
        )
        for target in dict.fromkeys(once)
        if len(columns.of(target)) > 1
    )


def columns_json(columns: Columns) -> dict[str, Json]:
    """As they are remembered; `columns_from_json` reads them back."""
    return {
        "form": columns.form,
        "targets": dict(columns.targets),
        "order": str(columns.order or ""),
        "final": columns.final,
    }


def columns_from_json(data: Mapping[str, Any]) -> Columns:
    """Reads what `columns_json` made."""
    order = Order(data["order"]) if data["order"] else None
    return Columns(
        form=data["form"], targets=dict(data["targets"]), order=order, final=data["final"]
    )


def _general(said: str) -> str:
    return next((target for target, words in _WORDS if re.fullmatch(words, said)), TEXT)
