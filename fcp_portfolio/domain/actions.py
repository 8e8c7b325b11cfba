"""What was agreed in supervision and is to be done, carried on from session to session.

An action is a row of a table in a form that counts as supervision, where the table has a column
of yes or no: the row is open until that says yes. The other columns are known by their kinds: the
first text says what, the next text or person who, the date by when. An action that a later session
names in the same words is the same one carried on, and the later session says how it stands.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest

from fcp_portfolio.domain.dates import read_iso
from fcp_portfolio.domain.entry import Content, Entry
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Field, FieldKind, FilledBy, Form, Value
from fcp_portfolio.domain.phrase import Phrase

ADDED, DONE = Phrase("Action added"), Phrase("Action done")
OPEN_AGAIN = Phrase("Action open again")
"""What was done to an action, as the history says it of the session."""
NOT_THERE = Phrase(
    "This action was changed meanwhile. Nothing was marked; look at the session again."
)
NO_PLACE = Phrase("This session has no table for actions. Nothing was added.")
NOTHING_TO_DO = Phrase("Say what is to be done. Nothing was added.")
_WORDS = (FieldKind.TEXT, FieldKind.LONG_TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One action as the newest session that names it has it.

    `agreed` is the day on which it was agreed first; `entry`, `field` and `row` say where it
    stands, counted from 0.
    """

    entry: str
    field: str
    row: int
    what: str
    who: str
    due: date | None
    agreed: date | None
    done: bool

    def late(self, today: date) -> bool:
        """Whether it is open after the day by which it was to be done."""
        return not self.done and self.due is not None and self.due < today


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """Which column of a table says what."""

    what: str
    who: str
    due: str
    done: str


def has_actions(form: Form) -> bool:
    """Whether sessions of this form agree on actions."""
    return any(True for _ in _tables(form))


def actions(entries: Iterable[Entry], forms: Mapping[tuple[str, str], Form]) -> tuple[Action, ...]:
    """Every action of the final entries: the open ones first, by the day they are due.

    `forms` hold the form of every entry, by id and edition.
    """
    held = [entry for entry in entries if entry.counts]
    used = {(entry.content.form, entry.content.form_edition) for entry in held}
    tables = {key: tuple(_tables(forms[key])) for key in used}  # once for each, not each session
    newest: dict[str, Action] = {}
    for entry in sorted(held, key=_when):
        for action in _of_entry(entry, tables[entry.content.form, entry.content.form_edition]):
            words = _same_words(action.what)
            before = newest.get(words)
            agreed = before.agreed if before and not before.done else action.agreed
            newest[words] = replace(action, agreed=agreed)
    return tuple(sorted(newest.values(), key=_urgency))


def carried_on(
    entry: Entry, form: Form, newest: Iterable[Action]
) -> tuple[tuple[str, Action], ...]:
    """What was agreed in an entry, in its words, that a later one names: with how it stands there.

    `newest` are the actions of all entries. What was done, or agreed anew later, is not carried on.
    """
    by_words = {_same_words(action.what): action for action in newest}
    found = []
    for action in _of_entry(entry, _tables(form)) if entry.counts else ():
        now = by_words.get(_same_words(action.what), action)
        before = now.agreed is None or (action.agreed is not None and now.agreed <= action.agreed)
        if now.entry != entry.id and before and not action.done:
            found.append((action.what, now))
    return tuple(found)


def with_done(content: Content, action: Action, form: Form, *, done: bool) -> Content:
    """The content in which the action is done, or open again; raises Refused where it is gone."""
    columns = {field.id: columns for field, columns in _tables(form)}.get(action.field)
    rows = _rows(content.values.get(action.field))
    if (
        columns is None
        or action.row >= len(rows)
        or rows[action.row].get(columns.what) != action.what
    ):
        raise Refused(NOT_THERE)
    changed = [
        {**row, columns.done: done} if place == action.row else row
        for place, row in enumerate(rows)
    ]
    return replace(content, values={**content.values, action.field: changed})


def acted_on(before: Content, now: Content, form: Form) -> tuple[str, ...]:
    """The words of the actions that one content has otherwise than another."""
    found = []
    for field, columns in _tables(form):
        both = zip_longest(*(_rows(one.values.get(field.id)) for one in (before, now)))
        found += [str((b or a).get(columns.what) or "") for a, b in both if a != b]
    return tuple(found)


def with_carried(content: Content, form: Form, newest: Iterable[Action]) -> Content:
    """The content with the open actions in the first table that holds any, in the same words."""
    tables = tuple(_tables(form))
    rows = [_row(action, tables[0][1]) for action in newest if tables and not action.done]
    return replace(content, values={**content.values, tables[0][0].id: rows}) if rows else content


def with_action(content: Content, form: Form, *, what: str, who: str, due: date | None) -> Content:
    """The content with one more action in the first table that holds any; raises Refused."""
    tables = tuple(_tables(form))
    if not tables:
        raise Refused(NO_PLACE)
    if not what:
        raise Refused(NOTHING_TO_DO)
    field, columns = tables[0]
    rows = [*_rows(content.values.get(field.id)), _worded(columns, what, who, due)]
    return replace(content, values={**content.values, field.id: rows})


def _row(action: Action, columns: _Columns) -> Mapping[str, Value]:
    return _worded(columns, action.what, action.who, action.due)


def _worded(columns: _Columns, what: str, who: str, due: date | None) -> Mapping[str, Value]:
    day = due.isoformat() if due else ""
    named = {columns.what: what, columns.who: who, columns.due: day}
    return {column: text for column, text in named.items() if column and text}


def _of_entry(entry: Entry, tables: Iterable[tuple[Field, _Columns]]) -> Iterator[Action]:
    for field, columns in tables:
        for place, row in enumerate(_rows(entry.content.values.get(field.id))):
            what = str(row.get(columns.what) or "")
            if what.strip():
                yield Action(
                    entry=entry.id,
                    field=field.id,
                    row=place,
                    what=what,
                    who=str(row.get(columns.who) or ""),
                    due=read_iso(str(row.get(columns.due) or "")),
                    agreed=entry.content.occurred,
                    done=row.get(columns.done) is True,
                )


def _tables(form: Form) -> Iterator[tuple[Field, _Columns]]:
    owners = [field for field in form.fields if field.filled_by is FilledBy.OWNER]
    for field in owners if form.supervision else ():
        columns = _columns(field.columns)
        if columns is not None:
            yield field, columns


def _columns(columns: Sequence[Field]) -> _Columns | None:
    """None where the table has no words, or nothing that says whether a row is done."""
    texts = [column.id for column in columns if column.kind in _WORDS]
    done = _first(columns, FieldKind.YES_NO)
    if not texts or not done:
        return None
    who = _first(columns, FieldKind.PERSON) or next(iter(texts[1:]), "")
    return _Columns(what=texts[0], who=who, due=_first(columns, FieldKind.DATE), done=done)


def _first(columns: Sequence[Field], kind: FieldKind) -> str:
    return next((column.id for column in columns if column.kind is kind), "")


def _rows(value: Value) -> list[Mapping[str, Value]]:
    held = value if isinstance(value, list | tuple) else ()
    return [row if isinstance(row, Mapping) else {} for row in held]


def _same_words(what: str) -> str:
    return " ".join(what.casefold().split()).rstrip(".")


def _when(entry: Entry) -> tuple[date, str]:
    return entry.content.occurred or date.min, entry.created.isoformat()


def _urgency(action: Action) -> tuple[bool, date, str]:
    return action.done, action.due or date.max, action.what
