"""The summary of a period, as a supervisor reads it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.period_summary import (
    HeldSession,
    RatedLevel,
    in_period,
    minutes_of,
    newest,
)
from fcp_portfolio.domain.planned_session import PlanState
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.plans import Wish, cancel_session, miss_session, plan_sessions, plans
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.summaries import summary_of, write_summary
from fcp_portfolio.storage.key import RawKey
from tests.builders import TODAY, debrief, opened
from tests.documents.reading import needs_poppler, page_text
from tests.services.asking import logged, reviewer, sent
from tests.services.staging import following, on_paper

FORM = "supervision-meeting"
FIRST = date(2026, 9, 1)
SHADOW = {"action": "Shadow one clinic", "owner": "You", "due": "2026-11-12"}


def meeting(on: date, title: str = "Autumn", **values: object) -> Content:
    facts = {"values": {"agreed": "To learn.", "actions": [SHADOW]}, "minutes": 60, **values}
    return Content(form=FORM, form_edition="1", title=title, occurred=on, **facts)  # type: ignore[arg-type]


@pytest.fixture
def supervised(portfolio: Portfolio) -> Portfolio:
    """Three meetings planned: one held, one missed, one called off; another held unplanned."""
    wish = Wish(form=FORM, on=date(2026, 10, 6), until=date(2026, 11, 3), weeks=2)
    _, second, third = plan_sessions(portfolio, wish).value
    sam = add_person(portfolio, name="Dr Sam Example").value
    log_entry(portfolio, meeting(date(2026, 10, 6), person=sam.id))
    log_entry(portfolio, meeting(date(2026, 11, 10), "Unplanned", minutes=None))
    log_entry(portfolio, meeting(date(2026, 11, 11), "Kept back", private=True))
    log_entry(portfolio, meeting(date(2026, 8, 31), "Before it"))
    log_entry(portfolio, debrief())
    miss_session(portfolio, second.id, "Sam was ill")
    cancel_session(portfolio, third.id)
    rate(portfolio, "4", "capable", on=date(2026, 11, 1))
    return portfolio


def test_period_holds_what_was_planned_held_and_missed(supervised: Portfolio) -> None:
    found = summary_of(supervised)
    assert (found.since, found.until) == (FIRST, TODAY)
    assert (found.planned, len(found.of(PlanState.HELD)), len(found.of(PlanState.CANCELLED))) == (
        2,
        1,
        1,
    )
    assert [(one.title, one.who, one.minutes, one.planned) for one in found.sessions] == [
        ("Autumn", "Dr Sam Example", 60, True),
        ("Unplanned", "", None, False),
    ]
    assert [one.title for one in found.debriefs] == ["Knee pain in clinic"]
    assert (minutes_of(found.sessions), minutes_of(found.debriefs)) == (60, 20)
    assert [one.what for one in found.actions] == ["Shadow one clinic"]
    assert [(one.level, one.who) for one in found.ratings] == [("capable", "")]


def test_period_may_be_given_and_not_turned_round(supervised: Portfolio, tmp_path: Path) -> None:
    found = summary_of(supervised, date(2026, 8, 1), date(2026, 8, 31))
    assert [one.title for one in found.sessions] == ["Before it"]
    to = tmp_path / "summary.pdf"
    with pytest.raises(Refused) as refused:
        write_summary(supervised, to, since=TODAY, until=FIRST)
    assert refused.value.sentence == "The period ends before it begins. Nothing was written."
    assert not to.exists()


@needs_poppler
def test_summary_is_printed(supervised: Portfolio, tmp_path: Path) -> None:
    to = tmp_path / "summary.pdf"
    done = write_summary(supervised, to)
    assert done.value.pages <= 2
    assert done.said == (
        f"Wrote the summary of 1 Sep 2026 to 20 Nov 2026, {done.value.pages} "
        f"page{'s' if done.value.pages > 1 else ''}, to “summary.pdf”. Anyone who has the file "
        "can read it."
    )
    text = page_text(to)
    for words in (
        "2 sessions 1 held, 1 missed",
        "2 sessions, 1 h",
        "1 debrief, 20 min",
        "Sam was ill",
        "1 session called off. 1 session without a length.",
    ):
        assert words in text, text
    assert "Kept back" not in text


def test_what_looks_like_an_identifier_needs_a_reason(
    portfolio: Portfolio, secret: RawKey, tmp_path: Path
) -> None:
    log_entry(portfolio, meeting(TODAY, "About Mrs Ethel Nobody"))
    to = tmp_path / "summary.pdf"
    with pytest.raises(Refused) as refused:
        write_summary(portfolio, to)
    assert refused.value.sentence.startswith("“Mrs Ethel Nobody” in the summary looks like a name")
    done = write_summary(portfolio, to, reason="A colleague, no patient")
    assert done.value.size == to.stat().st_size
    assert done.changed == Changed.DETAILS
    assert history(portfolio)[-1].what == (
        "Wrote a summary, 1 findings of the identifier check accepted: A colleague, no patient"
    )
    portfolio.publish()
    with opened(portfolio.file, secret, read_only=True) as reader:
        assert (
            write_summary(reader, to, reason="A colleague, no patient").changed == Changed.NOTHING
        )


def test_reviewers_levels_and_what_is_at_risk_are_told(tmp_path: Path, secret: RawKey) -> None:
    with following(tmp_path, secret, "fit-notes") as portfolio:
        reviewer(portfolio)
        logged(portfolio)
        request = sent(portfolio, tmp_path, "4").request
        on_paper(portfolio, tmp_path, request)
        values = {"task": "Fit notes", "legal_basis": "The law.", "limits": "Four weeks."}
        content = Content(
            form="authorisation",
            form_edition="1",
            title="Fit notes",
            occurred=date(2026, 1, 5),
            values={**values, "review": "2027-01-05"},
            tags=("fit notes",),
        )
        log_entry(portfolio, content)
        found = summary_of(portfolio)
        assert [(one.label, one.level, one.who) for one in found.ratings] == [
            (
                "4 Physical assessment",
                "capable",
                "Dr Sam Example",
            )
        ]
        (risk,) = found.risks
        assert (risk.title, risk.by, risk.source) == (
            "Authorisation, looked at again in time",
            date(2027, 1, 5),
            "a choice of this program",
        )


def test_newest_level_of_each_person_counts() -> None:
    one = RatedLevel(label="4 Examination", level="capable", on=TODAY, who="")
    earlier = replace(one, level="needs development", on=FIRST)
    theirs = replace(earlier, who="Dr Sam Example")
    assert newest([one, earlier, theirs]) == (one, theirs)
    assert newest([earlier, one]) == (one,)


def test_days_of_a_period_are_both_included(portfolio: Portfolio) -> None:
    wish = Wish(form=FORM, on=date(2026, 10, 6), until=date(2026, 10, 27))
    plan_sessions(portfolio, wish)
    found = in_period(plans(portfolio), date(2026, 10, 13), date(2026, 10, 20))
    assert [one.on.day for one in found] == [13, 20]
    assert minutes_of([]) == 0
    assert (
        HeldSession(entry="e", on=TODAY, form=FORM, title="", who="", minutes=None).planned is False
    )
