"""What is due is gathered from everywhere: sessions, actions, requests, dates, requirements."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from fcp_portfolio.domain.dates import spoken
from fcp_portfolio.domain.due import About, Due
from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.services.desk.practitioners import add_practitioner
from fcp_portfolio.services.due import backup_of, due
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.group.members import add_member
from fcp_portfolio.services.plans import Wish, plan_sessions
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio
from fcp_portfolio.services.readiness import readiness
from fcp_portfolio.services.requests import make_request
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.services.safekeeping import back_up
from fcp_portfolio.storage.place import Place
from tests.builders import OWNER, TODAY, TickingClock, debrief, raw_key
from tests.services.asking import logged, reviewer

FORM = "supervision-meeting"


def told(portfolio: Portfolio, **values: int) -> list[tuple[str, str, str, date | None]]:
    return [(one.about, one.title, one.words, one.on) for one in due(portfolio, **values)]


def test_nothing_is_due_in_an_empty_portfolio(portfolio: Portfolio) -> None:
    assert due(portfolio) == ()


def test_sessions_of_today_and_those_nobody_has_answered_for(portfolio: Portfolio) -> None:
    yesterday, tomorrow = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
    for wish in (
        Wish(form=FORM, on=yesterday),
        Wish(form=FORM, on=TODAY, at=time(14, 30), title="Winter"),
        Wish(form="tutorial", on=TODAY),
        Wish(form=FORM, on=tomorrow),
    ):
        plan_sessions(portfolio, wish)
    assert told(portfolio) == [
        ("Session", "Supervision meeting", "held, or missed?", yesterday),
        ("Session", "Tutorial", "planned for today", TODAY),
        ("Session", "Winter", "planned for today, 14:30", TODAY),
    ]


def test_open_actions_whose_day_is_near(portfolio: Portfolio) -> None:
    rows = [
        {"action": "Shadow", "owner": "You", "due": "2026-12-04"},
        {"action": "Read", "due": "2026-11-01"},
        {"action": "Later", "due": "2026-12-05"},
        {"action": "Done", "due": "2026-11-01", "done": True},
        {"action": "Some day"},
    ]
    values = {"agreed": "To learn.", "actions": rows}
    content = Content(
        form=FORM, form_edition="1", title="Plan", occurred=date(2026, 11, 2), values=values
    )
    log_entry(portfolio, content)
    assert told(portfolio) == [
        ("Action", "Read", "agreed in supervision", date(2026, 11, 1)),
        ("Action", "Shadow", "You", date(2026, 12, 4)),
    ]


def test_authorisation_is_told_before_its_review(portfolio: Portfolio) -> None:
    content = Content(
        form="authorisation",
        form_edition="1",
        title="Fit notes",
        occurred=date(2026, 1, 5),
        values={
            "task": "Fit notes",
            "legal_basis": "The regulations of 2022.",
            "limits": "No longer than four weeks.",
            "review": "2027-01-05",
        },
        tags=("fit notes",),
    )
    entry = log_entry(portfolio, content).value
    assert due(portfolio) == (
        Due(
            about=About.REVIEW,
            id=entry.id,
            title="Fit notes",
            words="Authorisation: To be reviewed by",
            on=date(2027, 1, 5),
        ),
    )
    follow_routes(portfolio, ["fit-notes"])
    found = {one.requirement.id: one for one in readiness(portfolio)[0].findings}
    assert found["authorisation"].verdict.counting == (entry.id,)
    review, risk = due(portfolio, readiness(portfolio))
    assert (review.about, risk.about) == (About.REVIEW, About.RULE)
    assert risk.words == "It runs out on 5 Jan 2027. (our own design)"


def test_request_is_told_once_it_waits_longer(portfolio: Portfolio, tmp_path: Path) -> None:
    logged(portfolio)
    person = reviewer(portfolio)
    make_request(portfolio, tmp_path / "request.pdf", kind="sign-off", people=[person.name])
    assert due(portfolio, waiting_days=0) == ()
    clock = portfolio.clock
    assert isinstance(clock, TickingClock)
    clock.now += timedelta(days=15)
    ((about, title, words, on),) = told(portfolio)
    assert (about, on) == ("Request", None)
    assert title.endswith(f" to {person.name}")
    assert words == f"waits on {person.name} for 15 days"
    assert due(portfolio, waiting_days=15) == ()


def test_backup_is_due_when_the_newest_is_over_a_week_old(tmp_path: Path) -> None:
    clock = TickingClock()
    owner = replace(OWNER, fictional=False)
    place = Place(tmp_path / "data")
    file = tmp_path / "mine.fcpfolio"
    with create_portfolio(file, owner, raw_key(), place=place, clock=clock).portfolio as portfolio:
        clock.now += timedelta(days=30)
        assert told(portfolio) == []
        log_entry(portfolio, debrief())
        clock.now += timedelta(days=7)
        assert told(portfolio) == []
        clock.now += timedelta(days=1)
        on = portfolio.today() - timedelta(days=1)
        title = "Back up to a second place"
        assert told(portfolio) == [("Backup", title, "none yet", on)]
        assert told(portfolio, backup_days=0) == told(portfolio, backup_days=14) == []
        back_up(portfolio, tmp_path)
        day = portfolio.today()
        clock.now += timedelta(days=30)
        assert told(portfolio) == []
        log_entry(portfolio, debrief("Later"))
        assert told(portfolio) == [
            ("Backup", title, f"the newest is of {spoken(day)}", day + timedelta(days=7))
        ]


@pytest.mark.parametrize(
    ("kind", "add"), [(FileKind.DESK, add_practitioner), (FileKind.GROUP, add_member)]
)
def test_backup_of_a_desk_or_a_group_is_due_by_the_same_rule(
    tmp_path: Path, kind: FileKind, add: Callable[[Portfolio, str], object]
) -> None:
    clock = TickingClock()
    file, place = tmp_path / f"mine{kind.suffix}", Place(tmp_path / "data")
    owner = replace(OWNER, fictional=False)
    made = create_portfolio(file, owner, raw_key(), kind=kind, place=place, clock=clock)
    with made.portfolio as kept:
        clock.now += timedelta(days=30)
        assert backup_of(kept) is None
        add(kept, "Robin Example")
        clock.now += timedelta(days=8)
        owed = backup_of(kept)
        assert owed is not None
        assert (owed.words, owed.on) == ("none yet", kept.today() - timedelta(days=1))
        assert backup_of(kept, 0) is None
        back_up(kept, tmp_path)
        assert backup_of(kept) is None
