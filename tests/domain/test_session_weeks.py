"""Sessions by week: twelve of them and the next, by kind, with what is planned."""

from dataclasses import replace
from datetime import date

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.form import Field, FieldKind, FilledBy
from fcp_portfolio.domain.session_weeks import KindWeeks, Planned, by_week, planned, plans, weeks
from tests.builders import TODAY
from tests.domain.test_actions import FORM, meeting

NEXT = Field(id="next", label="Next meeting", kind=FieldKind.DATE)
MEETING = replace(FORM, fields=(*FORM.fields, NEXT))
FORMS = {("meeting", "1"): MEETING}


def saying(name: str, day: date | None, text: str, *, draft: bool = False) -> Entry:
    entry = meeting(name, day, draft=draft)
    return replace(entry, content=replace(entry.content, values={"next": text}))


def test_there_are_twelve_weeks_and_the_next() -> None:
    mondays = weeks(TODAY)  # a Friday

    assert len(mondays) == 13
    assert mondays[-2:] == (date(2026, 11, 16), date(2026, 11, 23))
    assert mondays[0] == date(2026, 8, 31)


def test_sessions_are_counted_in_their_week() -> None:
    held = [("Debrief", TODAY), ("Debrief", date(2026, 11, 16)), ("Tutorial", date(2026, 11, 15))]
    held.append(("Debrief", date(2026, 8, 30)))

    assert by_week(held, (), TODAY) == (
        KindWeeks(title="Debrief", held=(0,) * 11 + (2, 0), planned=(False,) * 13),
        KindWeeks(title="Tutorial", held=(0,) * 10 + (1, 0, 0), planned=(False,) * 13),
    )


def test_what_is_planned_stands_in_its_week() -> None:
    soon = Planned(form="Meeting", on=date(2026, 11, 25))
    far = Planned(form="Far ahead", on=date(2027, 1, 5))

    assert by_week((), (soon, far), TODAY) == (
        KindWeeks(title="Meeting", held=(0,) * 13, planned=(False,) * 12 + (True,)),
    )


def test_the_newest_session_says_when_the_next_is() -> None:
    older = saying("a", date(2026, 10, 20), "2026-11-30")
    newer = saying("b", date(2026, 11, 10), "2026-11-25")

    assert planned([newer, older], FORMS, TODAY) == (
        Planned(form="Meeting", on=date(2026, 11, 25), form_id="meeting", entry="b"),
    )
    assert planned([older, newer], FORMS, date(2026, 11, 26)) == ()


def test_a_session_that_names_no_day_takes_nothing_back() -> None:
    agreed = saying("a", date(2026, 10, 20), "2026-11-30")
    silent = saying("b", date(2026, 11, 10), "")

    assert planned([agreed, silent], FORMS, TODAY) == (
        Planned(form="Meeting", on=date(2026, 11, 30), form_id="meeting", entry="a"),
    )


def test_nothing_is_planned_by_drafts_or_where_no_date_stands() -> None:
    drafted = saying("a", date(2026, 11, 10), "2026-11-25", draft=True)

    assert planned([drafted, saying("b", None, "soon")], FORMS, TODAY) == ()


def test_only_the_owners_dates_of_supervision_say_it() -> None:
    theirs = replace(NEXT, filled_by=FilledBy.ASSESSOR)

    assert plans(MEETING) == ("next",)
    assert plans(replace(MEETING, fields=(theirs,))) == ()
    assert plans(replace(MEETING, supervision=False)) == ()
