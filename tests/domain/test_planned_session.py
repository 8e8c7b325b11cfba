"""Planned sessions: repeated, held by what was logged, asked about when their day has passed."""

from datetime import UTC, date, datetime, time

import pytest

from fcp_portfolio.domain.actions import Action
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.planned_session import (
    Logged,
    PlannedSession,
    PlanState,
    agenda,
    held_of,
    nearest,
    repeated,
    require_sound,
    with_logged,
)

FORM = "supervision-meeting"
TENTH = date(2026, 11, 10)


def plan(name: str = "a", on: date = TENTH, **values: object) -> PlannedSession:
    facts = {"zone": "Europe/London", "form": FORM, "series": "s", **values}
    return PlannedSession(id=name, on=on, **facts)  # type: ignore[arg-type]


def logged(entry: str, on: date = TENTH, form: str = FORM) -> Logged:
    return Logged(entry=entry, form=form, on=on)


def test_once_is_one_day() -> None:
    assert repeated(TENTH, None, 2) == (TENTH,)


def test_fortnightly_until_the_last_day_itself() -> None:
    assert repeated(TENTH, date(2026, 12, 8), 2) == (
        TENTH,
        date(2026, 11, 24),
        date(2026, 12, 8),
    )


def test_weekly_over_the_end_of_february_in_a_leap_year() -> None:
    assert repeated(date(2028, 2, 22), date(2028, 3, 7), 1) == (
        date(2028, 2, 22),
        date(2028, 2, 29),
        date(2028, 3, 7),
    )


@pytest.mark.parametrize(
    ("until", "weeks", "sentence"),
    [
        (date(2026, 11, 9), 1, "The last day lies before the first. Nothing was planned."),
        (date(2026, 12, 9), 0, "Sessions are at least one week apart. Nothing was planned."),
        (
            date(2028, 1, 4),
            1,
            "That would be 61 sessions; 60 can be planned at once. Choose an earlier last day.",
        ),
    ],
)
def test_days_that_make_no_series_are_refused(until: date, weeks: int, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        repeated(TENTH, until, weeks)
    assert refused.value.sentence == sentence


def test_instant_follows_summer_time_of_its_zone() -> None:
    assert plan(at=time(14, 30)).starts == datetime(2026, 11, 10, 14, 30, tzinfo=UTC)
    summer = plan(on=date(2026, 7, 1), at=time(14, 30))
    assert summer.starts == datetime(2026, 7, 1, 13, 30, tzinfo=UTC)
    unknown = plan(at=time(14, 30), zone="Nowhere/Town")
    assert unknown.starts == datetime(2026, 11, 10, 14, 30, tzinfo=UTC)
    assert plan().starts is None


def test_today_is_still_coming_and_yesterday_asks() -> None:
    assert (plan().coming(TENTH), plan().asks(TENTH)) == (True, False)
    assert (plan().coming(date(2026, 11, 11)), plan().asks(date(2026, 11, 11))) == (False, True)
    missed = plan(state=PlanState.MISSED)
    assert (missed.coming(TENTH), missed.asks(date(2026, 11, 11))) == (False, False)


def test_plan_is_held_by_the_session_of_its_form_and_day() -> None:
    plans = (plan("a"), plan("b"), plan("c", date(2026, 11, 11)), plan("d", state=PlanState.MISSED))
    found = with_logged(plans, [logged("e"), logged("f", date(2026, 11, 11), "tutorial")])
    assert [(one.id, one.state, one.entry) for one in found] == [
        ("a", PlanState.HELD, "e"),
        ("b", PlanState.PLANNED, ""),
        ("c", PlanState.PLANNED, ""),
        ("d", PlanState.MISSED, ""),
    ]
    assert held_of(found) == {
        PlanState.PLANNED: 2,
        PlanState.HELD: 1,
        PlanState.MISSED: 1,
        PlanState.CANCELLED: 0,
    }


def test_session_that_is_tied_to_a_plan_holds_no_other() -> None:
    plans = (plan("a", date(2026, 11, 8), state=PlanState.HELD, entry="e"), plan("b"))
    assert with_logged(plans, [logged("e")]) == plans
    assert nearest(plans[1], plans, [logged("e")]) is None


def test_nearest_session_within_a_week_is_meant() -> None:
    days = [date(2026, 11, 2), date(2026, 11, 8), date(2026, 11, 13)]
    sessions = [logged(str(day), day) for day in days]
    assert nearest(plan(), (plan(),), sessions) == sessions[1]
    assert nearest(plan(), (plan(),), sessions[:1]) is None


def test_agenda_is_what_is_open_and_what_is_added() -> None:
    def action(what: str, *, done: bool = False, who: str = "", due: date | None = None) -> Action:
        return Action(
            entry="e", field="f", row=0, what=what, who=who, due=due, agreed=None, done=done
        )

    found = agenda(
        plan(agenda="Leave in May\n\n Caseload "),
        [
            action("Shadow", who="You", due=date(2026, 12, 12)),
            action("Over", done=True),
            action("Read"),
        ],
    )
    assert found == ("Shadow (You, by 12 Dec 2026)", "Read", "Leave in May", "Caseload")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"minutes": 0}, "A session lasts from 1 to 1440 minutes."),
        ({"title": "x" * 121}, "A title holds 120 letters and an agenda 4000. Shorten it."),
        ({"agenda": "x" * 4001}, "A title holds 120 letters and an agenda 4000. Shorten it."),
    ],
)
def test_plan_out_of_bounds_is_refused(values: dict[str, object], sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        require_sound(plan(**values))
    assert refused.value.sentence == sentence
