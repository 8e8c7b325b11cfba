"""Actions agreed in supervision: read from tables, carried on, marked as done."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from fcp_portfolio.domain.actions import Action, actions, carried_on, has_actions, with_done
from fcp_portfolio.domain.entry import Content, Entry
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Field, FieldKind, FilledBy, Form, Value
from fcp_portfolio.domain.framework import Confidence, Provenance
from tests.builders import START

WHAT = Field(id="action", label="Action", kind=FieldKind.TEXT)
WHO = Field(id="owner", label="Who", kind=FieldKind.TEXT)
DUE = Field(id="due", label="By when", kind=FieldKind.DATE)
DONE = Field(id="done", label="Done", kind=FieldKind.YES_NO)
TABLE = Field(id="actions", label="Actions", kind=FieldKind.TABLE, columns=(WHAT, WHO, DUE, DONE))
FORM = Form(
    id="meeting",
    edition="1",
    title="Meeting",
    short_title="Meeting",
    kind="Supervision",
    purpose="To meet.",
    icon="handshake",
    provenance=Provenance(sources=(), confidence=Confidence.OWN),
    fields=(TABLE,),
    supervision=True,
)
FORMS = {("meeting", "1"): FORM}
SHADOW: Value = {"action": "Shadow one clinic", "owner": "You", "due": "2026-12-12"}


def meeting(name: str, day: date | None, *rows: Value, draft: bool = False) -> Entry:
    return Entry(
        id=name,
        content=Content(
            form="meeting", form_edition="1", occurred=day, values={"actions": list(rows)}
        ),
        draft=draft,
        created=START,
        changed=START,
        zone="Europe/London",
        revision=1,
    )


def read(entries: Sequence[Entry]) -> list[tuple[str, str, bool, date | None]]:
    return [(a.entry, a.what, a.done, a.agreed) for a in actions(entries, FORMS)]


OCTOBER, NOVEMBER = date(2026, 10, 20), date(2026, 11, 10)


def test_a_row_is_an_action_that_is_open() -> None:
    assert actions([meeting("a", OCTOBER, SHADOW)], FORMS) == (
        Action(
            entry="a",
            field="actions",
            row=0,
            what="Shadow one clinic",
            who="You",
            due=date(2026, 12, 12),
            agreed=OCTOBER,
            done=False,
        ),
    )


def test_the_same_words_later_are_the_same_action_carried_on() -> None:
    later: Value = {"action": "shadow  one clinic.", "done": True}

    assert read([meeting("b", NOVEMBER, later), meeting("a", OCTOBER, SHADOW)]) == [
        ("b", "shadow  one clinic.", True, OCTOBER)
    ]


def test_what_was_done_and_is_agreed_again_begins_anew() -> None:
    done: Value = {"action": "Shadow one clinic", "done": True}

    assert read([meeting("a", OCTOBER, done), meeting("b", NOVEMBER, SHADOW)]) == [
        ("b", "Shadow one clinic", False, NOVEMBER)
    ]


def test_what_a_later_session_names_is_carried_on_as_it_stands_there() -> None:
    done: Value = {"action": "shadow one clinic.", "done": True}
    first, later = meeting("a", OCTOBER, SHADOW), meeting("b", NOVEMBER, done)
    (now,) = newest = actions([first, later], FORMS)

    assert carried_on(first, FORM, newest) == (("Shadow one clinic", now),)
    assert carried_on(later, FORM, newest) == ()
    assert carried_on(replace(first, draft=True), FORM, newest) == ()


def test_what_was_done_is_not_carried_on_where_it_is_agreed_anew() -> None:
    done: Value = {"action": "Shadow one clinic", "done": True}
    december = date(2026, 12, 1)
    entries = [meeting("a", OCTOBER, SHADOW), meeting("b", NOVEMBER, done)]
    entries.append(meeting("c", december, SHADOW))
    newest = actions(entries, FORMS)

    assert [carried_on(entry, FORM, newest) for entry in entries] == [(), (), ()]


def test_what_a_session_without_a_date_agreed_is_carried_on() -> None:
    entries = [meeting("a", None, SHADOW), meeting("b", OCTOBER, SHADOW)]
    newest = actions(entries, FORMS)

    assert carried_on(entries[0], FORM, newest) == (("Shadow one clinic", newest[0]),)


def test_open_ones_come_first_by_the_day_they_are_due() -> None:
    rows: tuple[Value, ...] = (
        {"action": "Done already", "done": True},
        {"action": "Some day"},
        SHADOW,
        {"owner": "Nobody"},
        "no row",
    )

    assert [what for _, what, _, _ in read([meeting("a", OCTOBER, *rows)])] == [
        "Shadow one clinic",
        "Some day",
        "Done already",
    ]


def test_drafts_agree_on_nothing() -> None:
    assert read([meeting("a", None, SHADOW, draft=True)]) == []


def test_a_session_without_a_date_comes_before_all_others() -> None:
    done: Value = {"action": "Shadow one clinic", "done": True}

    assert read([meeting("b", OCTOBER, done), meeting("a", None, SHADOW)])[0][0] == "b"


def test_what_is_late_is_open_and_was_due_before() -> None:
    (open_,) = actions([meeting("a", OCTOBER, SHADOW)], FORMS)

    assert open_.late(date(2026, 12, 13))
    assert not open_.late(date(2026, 12, 12))
    assert not replace(open_, done=True).late(date(2026, 12, 13))
    assert not replace(open_, due=None).late(date(2026, 12, 13))


@pytest.mark.parametrize(
    "changed",
    [
        {"supervision": False},
        {"fields": (replace(TABLE, columns=(WHAT, WHO)),)},
        {"fields": (replace(TABLE, columns=(DUE, DONE)),)},
        {"fields": (replace(TABLE, filled_by=FilledBy.ASSESSOR),)},
        {"fields": (WHAT,)},
    ],
)
def test_other_forms_have_none(changed: dict[str, object]) -> None:
    assert has_actions(FORM)
    assert not has_actions(replace(FORM, **changed))  # type: ignore[arg-type]  # one of each


def test_a_person_is_who_does_it() -> None:
    columns = (WHAT, WHO, replace(DUE, id="with", kind=FieldKind.PERSON), DONE)
    forms = {("meeting", "1"): replace(FORM, fields=(replace(TABLE, columns=columns),))}
    row: Value = {"action": "Write", "owner": "a note", "with": "Cerys Rusk"}

    (found,) = actions([meeting("a", OCTOBER, row)], forms)

    assert (found.who, found.due) == ("Cerys Rusk", None)


def test_done_is_said_in_its_row_alone() -> None:
    entry = meeting("a", OCTOBER, {"action": "Another"}, SHADOW)
    action = actions([entry], FORMS)[0]

    after = with_done(entry.content, action, FORM, done=True)

    assert after.values == {"actions": [{"action": "Another"}, {**SHADOW, "done": True}]}  # type: ignore[dict-item]
    assert with_done(after, action, FORM, done=False).values["actions"][1]["done"] is False  # type: ignore[index,call-overload]


@pytest.mark.parametrize(
    "rows",
    [(), ({"action": "Something else"},), ({"owner": "You"},)],
    ids=["gone", "other", "empty"],
)
def test_an_action_that_was_changed_meanwhile_is_refused(rows: tuple[Value, ...]) -> None:
    (action,) = actions([meeting("a", OCTOBER, SHADOW)], FORMS)

    with pytest.raises(Refused, match="changed meanwhile"):
        with_done(meeting("a", OCTOBER, *rows).content, action, FORM, done=True)


def test_a_field_that_holds_no_actions_any_more_is_refused() -> None:
    (action,) = actions([entry := meeting("a", OCTOBER, SHADOW)], FORMS)

    with pytest.raises(Refused, match="changed meanwhile"):
        with_done(entry.content, action, replace(FORM, supervision=False), done=True)
