"""Actions of supervision: agreed in one session, open until done, and that can be undone."""

from dataclasses import replace
from datetime import date

import pytest

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Value
from fcp_portfolio.domain.session_weeks import Planned
from fcp_portfolio.services.actions import agreed_actions, mark_action
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import edit_entry, get_entry, log_entry, revisions
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import planned_sessions
from fcp_portfolio.services.undo import undo_change
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


def test_an_action_is_open_again(portfolio: Portfolio) -> None:
    log_entry(portfolio, meeting({"action": "Shadow one clinic", "done": True}))

    done = mark_action(portfolio, agreed_actions(portfolio)[0], done=False)

    assert done.said == "Action open again: “Shadow one clinic”."
    assert [one.done for one in agreed_actions(portfolio)] == [False]


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
    log_entry(portfolio, replace(content, values=values))

    assert planned_sessions(portfolio) == (
        Planned(form="Supervision meeting", on=date(2026, 11, 25)),
    )
