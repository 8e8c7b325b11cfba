"""Actions of supervision: agreed in one session, open until done, and that can be undone."""

from dataclasses import replace
from datetime import date

import pytest

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Value
from fcp_portfolio.domain.session_weeks import Planned
from fcp_portfolio.services.actions import (
    add_action,
    agreed_actions,
    mark_action,
    sessions_to_act_on,
)
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import edit_entry, get_entry, log_entry, revisions
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import planned_sessions
from fcp_portfolio.services.undo import described, redoable, undo_change, undoable
from tests.builders import debrief

SHADOW: Value = {"action": "Shadow one clinic", "owner": "You", "due": "2026-12-12"}


def meeting(*rows: Value, on: date = date(2026, 11, 10)) -> Content:
    return Content(
        form="supervision-meeting",
        form_edition="1",
        title="Learning plan",
        occurred=on,
        values={"agreed": "To learn.", "actions": list(rows)},
    )


def test_an_action_is_open_until_it_is_done(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, meeting(SHADOW)).value
    log_entry(portfolio, debrief())
    log_entry(portfolio, meeting({"action": "In a draft"}), draft=True)
    (action,) = agreed_actions(portfolio)
    assert (action.what, action.who, action.due, action.done) == (
        "Shadow one clinic",
        "You",
        date(2026, 12, 12),
        False,
    )

    done = mark_action(portfolio, action, done=True)

    assert (done.said, done.changed) == ("Action done: “Shadow one clinic”.", Changed.ENTRIES)
    assert [one.done for one in agreed_actions(portfolio)] == [True]
    assert [one.what for one in revisions(portfolio, entry.id)] == ["Logged", "Action done"]


def test_done_is_taken_back(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, meeting(SHADOW)).value
    done = mark_action(portfolio, agreed_actions(portfolio)[0], done=True)

    undo_change(portfolio, done.undo)

    assert get_entry(portfolio, entry.id).content == entry.content
    assert [one.done for one in agreed_actions(portfolio)] == [False]


def test_what_is_undone_is_named_by_the_action(portfolio: Portfolio) -> None:
    log_entry(portfolio, meeting({"action": "Read a paper"}, SHADOW))
    action = next(one for one in agreed_actions(portfolio) if one.what == "Shadow one clinic")
    mark_action(portfolio, action, done=True)
    found = undoable(portfolio)
    assert found is not None
    assert described(portfolio, found) == "Action done “Shadow one clinic”"
    assert undo_change(portfolio).said == "Undid: Action done “Shadow one clinic”."
    again = redoable(portfolio)
    assert again is not None
    assert described(portfolio, again) == "Action done “Shadow one clinic”"


def test_action_whose_session_was_erased_before_is_named_by_the_session(
    portfolio: Portfolio,
) -> None:
    entry = log_entry(portfolio, meeting(SHADOW)).value
    done = mark_action(portfolio, agreed_actions(portfolio)[0], done=True)
    erase(portfolio, Target(id=entry.id, revision=1), why="a name")
    assert done.undo is not None
    assert described(portfolio, (done.undo, "Action done")) == "Action done “Learning plan”"


def test_an_action_is_open_again(portfolio: Portfolio) -> None:
    log_entry(portfolio, meeting({"action": "Shadow one clinic", "done": True}))

    done = mark_action(portfolio, agreed_actions(portfolio)[0], done=False)

    assert done.said == "Action open again: “Shadow one clinic”."
    assert [one.done for one in agreed_actions(portfolio)] == [False]


def test_an_action_is_added_to_a_session_that_was_logged(portfolio: Portfolio) -> None:
    newer = log_entry(portfolio, meeting(SHADOW)).value
    older = log_entry(portfolio, meeting(on=date(2026, 10, 6))).value
    log_entry(portfolio, debrief())
    log_entry(portfolio, meeting(on=date(2026, 11, 19)), draft=True)
    assert [one.id for one in sessions_to_act_on(portfolio)] == [newer.id, older.id]

    done = add_action(portfolio, older.id, " Read the\npathway ", who="RS", due=date(2026, 12, 1))

    assert (done.said, done.changed) == ("Action added: “Read the pathway”.", Changed.ENTRIES)
    added = agreed_actions(portfolio)[0]
    assert (added.entry, added.what, added.who, added.due, added.agreed, added.done) == (
        older.id,
        "Read the pathway",
        "RS",
        date(2026, 12, 1),
        date(2026, 10, 6),
        False,
    )
    undo_change(portfolio, done.undo)
    assert get_entry(portfolio, older.id).content == older.content


def test_an_action_comes_after_those_that_the_session_has(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, meeting(SHADOW)).value
    add_action(portfolio, entry.id, "Read the pathway")
    rows = get_entry(portfolio, entry.id).content.values["actions"]
    assert rows == [SHADOW, {"action": "Read the pathway"}]


def test_an_action_without_words_or_place_is_refused(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, meeting()).value
    other = log_entry(portfolio, debrief()).value
    with pytest.raises(Refused, match="Say what is to be done"):
        add_action(portfolio, entry.id, "  ")
    with pytest.raises(Refused, match="no table for actions"):
        add_action(portfolio, other.id, "Read")
    assert get_entry(portfolio, entry.id) == entry


def test_what_was_edited_meanwhile_is_not_marked(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, meeting(SHADOW)).value
    (action,) = agreed_actions(portfolio)
    other = edit_entry(portfolio, entry.id, meeting({"action": "Other"}), draft=False).value

    with pytest.raises(Refused, match="changed meanwhile"):
        mark_action(portfolio, action, done=True)

    assert get_entry(portfolio, entry.id) == other


def test_the_next_session_is_what_the_newest_one_says(portfolio: Portfolio) -> None:
    content = meeting()
    values = {**content.values, "next": "2026-11-25"}
    entry = log_entry(portfolio, replace(content, values=values)).value

    named = Planned(
        form="Supervision meeting",
        on=date(2026, 11, 25),
        form_id="supervision-meeting",
        entry=entry.id,
    )
    assert planned_sessions(portfolio) == (named,)
