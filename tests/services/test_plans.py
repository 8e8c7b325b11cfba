"""Sessions that are planned: in series, held, missed, moved, cancelled; and taken back."""

from collections import Counter
from dataclasses import replace
from datetime import date, time

import pytest

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.form import Value
from fcp_portfolio.domain.planned_session import PlannedSession, PlanState
from fcp_portfolio.domain.session_weeks import Planned
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.plans import (
    Wish,
    add_to_agenda,
    agenda_of,
    cancel_session,
    content_for,
    hold_session,
    logged_for,
    miss_session,
    move_session,
    plan_sessions,
    plans,
    set_agenda,
    wish_for,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import named_sessions, planned_sessions
from fcp_portfolio.services.undo import undo_change
from tests.builders import TODAY

FORM = "supervision-meeting"
TENTH = date(2026, 11, 10)


def planned(portfolio: Portfolio, on: date = TENTH, **values: object) -> PlannedSession:
    wish = Wish(form=FORM, on=on, **values)  # type: ignore[arg-type]
    return plan_sessions(portfolio, wish).value[0]


def meeting(on: date = TENTH, *rows: Value, **values: Value) -> Content:
    return Content(
        form=FORM,
        form_edition="1",
        title="Learning plan",
        occurred=on,
        values={"agreed": "To learn.", "actions": list(rows), **values},
    )


def states(portfolio: Portfolio) -> list[tuple[date, PlanState]]:
    return [(one.on, one.state) for one in plans(portfolio)]


def test_series_is_planned_and_undone_as_one_change(portfolio: Portfolio) -> None:
    wish = Wish(form=FORM, on=TENTH, until=date(2026, 12, 10), weeks=2, at=time(14, 30), minutes=60)
    done = plan_sessions(portfolio, wish)
    assert done.said == "Planned 3 sessions of “Supervision meeting”, the first on 10 Nov 2026."
    assert done.changed == Changed.PLANNED
    assert plans(portfolio) == done.value
    assert len({one.series for one in done.value}) == 1
    assert done.value[0].zone == portfolio.copy.zone

    undone = undo_change(portfolio, done.undo)

    assert (plans(portfolio), undone.changed) == ((), Changed.PLANNED)


def test_coming_session_is_told_once_even_where_a_session_names_it_too(
    portfolio: Portfolio,
) -> None:
    log_entry(portfolio, meeting(next="2026-12-01"))
    planned(portfolio, date(2026, 12, 1))
    planned(portfolio, date(2026, 11, 24))
    title = "Supervision meeting"
    assert planned_sessions(portfolio) == (
        Planned(form=title, on=date(2026, 11, 24)),
        Planned(form=title, on=date(2026, 12, 1)),
    )


def test_day_that_a_session_names_is_planned_with_whom_and_how_long(portfolio: Portfolio) -> None:
    person = add_person(portfolio, name="Dr Sam Example").value
    content = replace(meeting(next="2026-12-01"), person=person.id, minutes=60)
    log_entry(portfolio, content)
    (named,) = named_sessions(portfolio)

    (plan,) = plan_sessions(portfolio, wish_for(portfolio, named)).value

    assert (plan.form, plan.on, plan.person, plan.minutes) == (
        named.form_id,
        date(2026, 12, 1),
        person.id,
        60,
    )
    assert named_sessions(portfolio) == ()
    move_session(portfolio, plan.id, date(2026, 12, 3))
    assert named_sessions(portfolio) == ()  # moved, and still the one that was meant


def test_day_that_was_called_off_is_not_named_any_more(portfolio: Portfolio) -> None:
    log_entry(portfolio, meeting(next="2026-12-01"))
    plan = planned(portfolio, date(2026, 12, 1))
    cancel_session(portfolio, plan.id)
    assert planned_sessions(portfolio) == ()


def test_session_logged_on_its_day_holds_the_plan(portfolio: Portfolio) -> None:
    one = planned(portfolio)
    assert one.asks(TODAY)
    entry = log_entry(portfolio, meeting()).value
    (held,) = plans(portfolio)
    assert (held.state, held.entry) == (PlanState.HELD, entry.id)


def test_session_logged_on_another_day_is_tied_to_the_plan(portfolio: Portfolio) -> None:
    one = planned(portfolio)
    entry = log_entry(portfolio, meeting(date(2026, 11, 12))).value
    found = logged_for(portfolio, one)
    assert found is not None
    assert found.entry == entry.id
    done = hold_session(portfolio, one.id)
    assert (done.value.state, done.value.entry) == (PlanState.HELD, entry.id)
    assert done.said == "Held: Supervision meeting of 10 Nov 2026."
    assert plans(portfolio) == (done.value,)


def test_session_that_is_named_is_tied_however_far_away(portfolio: Portfolio) -> None:
    one = planned(portfolio, date(2026, 9, 1))
    entry = log_entry(portfolio, meeting(date(2026, 11, 12))).value
    assert hold_session(portfolio, one.id, entry.id[:8]).value.entry == entry.id


@pytest.mark.parametrize("entry", ["", "none"])
def test_plan_is_not_held_by_nothing(portfolio: Portfolio, entry: str) -> None:
    one = planned(portfolio)
    with pytest.raises(NotFound) as refused:
        hold_session(portfolio, one.id, entry)
    assert refused.value.sentence == (
        "No session of “Supervision meeting” is logged within a week of 10 Nov 2026, or none "
        "under that id. Log it first. Nothing was changed."
    )


def test_missed_session_keeps_its_reason(portfolio: Portfolio) -> None:
    one = planned(portfolio)
    missed = miss_session(portfolio, one.id[:8], " Sam was ill ").value
    assert (missed.state, missed.why, missed.changes) == (PlanState.MISSED, "Sam was ill", 1)
    assert plans(portfolio) == (missed,)
    with pytest.raises(Refused) as refused:
        move_session(portfolio, one.id, TODAY)
    assert refused.value.sentence == (
        "The session of 10 Nov 2026 is not planned any more: it was missed. Nothing was changed."
    )


def test_missing_needs_a_reason_and_a_day_that_has_come(portfolio: Portfolio) -> None:
    one, ahead = planned(portfolio), planned(portfolio, date(2026, 12, 1))
    with pytest.raises(Refused) as refused:
        miss_session(portfolio, one.id, " ")
    assert refused.value.sentence == ("Say why it was missed, in a few words. Nothing was changed.")
    with pytest.raises(Refused) as refused:
        miss_session(portfolio, ahead.id, "Ill")
    assert refused.value.sentence == ("It lies ahead: move it or cancel it. Nothing was changed.")


def test_moved_session_keeps_its_time_and_undoing_counts_as_a_change(portfolio: Portfolio) -> None:
    one = planned(portfolio, at=time(9))
    done = move_session(portfolio, one.id, date(2026, 12, 1))
    assert (done.value.on, done.value.at, done.value.changes) == (date(2026, 12, 1), time(9), 1)
    assert move_session(portfolio, one.id, date(2026, 12, 2), time(10)).value.at == time(10)
    undo_change(portfolio)
    assert [(again.on, again.changes) for again in plans(portfolio)] == [(date(2026, 12, 1), 3)]


def test_rest_of_a_series_is_cancelled_with_it(portfolio: Portfolio) -> None:
    series = planned(portfolio, date(2026, 11, 3), until=date(2026, 11, 24)).series
    planned(portfolio, date(2026, 11, 20))
    first, second, third, *_ = [one for one in plans(portfolio) if one.series == series]
    miss_session(portfolio, third.id, "Ill")
    cancel_session(portfolio, second.id, "Leave", following=True)
    assert states(portfolio) == [
        (first.on, PlanState.PLANNED),
        (second.on, PlanState.CANCELLED),
        (third.on, PlanState.MISSED),
        (date(2026, 11, 20), PlanState.PLANNED),
        (date(2026, 11, 24), PlanState.CANCELLED),
    ]
    cancel_session(portfolio, first.id)
    assert plans(portfolio)[0].why == ""


def test_agenda_is_the_open_actions_and_what_is_added(portfolio: Portfolio) -> None:
    row = {"action": "Shadow one clinic", "owner": "You", "due": "2026-12-12"}
    log_entry(portfolio, meeting(date(2026, 11, 3), row, {"action": "Over", "done": True}))
    sam = add_person(portfolio, name="Dr Sam Example").value
    one = planned(portfolio, minutes=60, person=sam.id, title="Winter")
    one = set_agenda(portfolio, one.id, "Leave in May\n").value
    assert agenda_of(portfolio, one) == (
        "Shadow one clinic (You, by 12 Dec 2026)",
        "Leave in May",
    )

    content = content_for(portfolio, one)

    assert (content.occurred, content.minutes, content.person) == (TENTH, 60, sam.id)
    assert content.values == {"actions": [row]}


def test_action_without_a_session_is_kept_on_an_agenda(portfolio: Portfolio) -> None:
    one = planned(portfolio, date(2026, 12, 1))
    add_to_agenda(portfolio, one.id, " Read the\npathway ", who="RS", due=date(2026, 12, 12))
    done = add_to_agenda(portfolio, one.id, "Shadow one clinic")
    assert agenda_of(portfolio, done.value) == (
        "Read the pathway (RS, by 12 Dec 2026)",
        "Shadow one clinic",
    )
    with pytest.raises(Refused, match="Say what is to be done"):
        add_to_agenda(portfolio, one.id, " ")
    undo_change(portfolio, done.undo or "")
    assert agenda_of(portfolio, plans(portfolio)[0]) == ("Read the pathway (RS, by 12 Dec 2026)",)


def test_session_that_lies_ahead_begins_its_log_today(portfolio: Portfolio) -> None:
    content = content_for(portfolio, planned(portfolio, date(2026, 12, 1)))
    assert (content.occurred, content.person, content.values) == (TODAY, None, {})


def test_what_is_no_supervision_is_not_planned(portfolio: Portfolio) -> None:
    with pytest.raises(Refused) as refused:
        plan_sessions(portfolio, Wish(form="reflection", on=TENTH))
    assert refused.value.sentence.startswith("“Reflection” is no supervision. What can be planned:")


def test_patient_in_a_title_is_refused_and_a_colleague_let_through(portfolio: Portfolio) -> None:
    with pytest.raises(Refused) as refused:
        planned(portfolio, title="About Mrs Ethel Nobody")
    assert refused.value.sentence == (
        "“Mrs Ethel Nobody” in the title looks like a name, and others read calendars. Leave it "
        "out. Nothing was planned."
    )
    add_person(portfolio, name="Dr Sam Example", email="sam@example.org")
    assert planned(portfolio, title="With Dr Sam Example").title == "With Dr Sam Example"


def test_plan_is_found_by_a_unique_beginning(portfolio: Portfolio) -> None:
    for name in ("", "zz"):
        with pytest.raises(NotFound) as missing:
            cancel_session(portfolio, name)
        assert missing.value.sentence == f"There is no planned session “{name}”."
    wish = Wish(form=FORM, on=TENTH, until=date(2027, 12, 1))
    beginnings = Counter(one.id[0] for one in plan_sessions(portfolio, wish).value)
    with pytest.raises(Refused) as refused:
        cancel_session(portfolio, beginnings.most_common(1)[0][0])
    assert refused.value.sentence.endswith("begins more than one id. Give more of it.")
