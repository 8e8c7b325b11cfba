"""A period on one page: what took place, and answers that nothing covered, signed once."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.services.entries import edit_entry, get_entry, log_entry
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import coverage_of
from fcp_portfolio.services.receiving import answer_here
from fcp_portfolio.services.requests import list_requests
from fcp_portfolio.services.sign_offs import of_entry, standings, withdraw_sign_off
from tests.builders import debrief
from tests.documents.reading import pages_of
from tests.services.asking import (
    REVIEWER,
    SIGNED,
    levels,
    logged,
    made,
    reviewer,
    sent,
    to_assess,
)
from tests.services.test_assessments import JUDGED, on_paper

AGREED = {"took_place": "yes"}


@pytest.fixture(autouse=True)
def sam(portfolio: Portfolio) -> str:
    return reviewer(portfolio).id


def took_place(portfolio: Portfolio, title: str, day: int = 14, **more: object) -> str:
    content = debrief(title, occurred=date(2026, 11, day), **more)  # type: ignore[arg-type]
    return log_entry(portfolio, content).value.id


def answered_here(portfolio: Portfolio, folder: Path) -> None:
    """A sign-off of capability 4 that somebody typed on the owner's computer."""
    logged(portfolio)
    request = sent(portfolio, folder, "4", name="sign-off.pdf").request
    answer_here(portfolio, request.number, levels(request, "capable"))


def status(portfolio: Portfolio) -> str:
    return next(str(row.status) for row in coverage_of(portfolio) if row.node.code == "4")


def test_sheet_lists_what_took_place_with_this_person(
    portfolio: Portfolio, sam: str, tmp_path: Path
) -> None:
    other = add_person(portfolio, name="Alex Example").value.id
    took_place(portfolio, "With Sam", 3, person=sam)
    took_place(portfolio, "With nobody named", 2, minutes=None)
    took_place(portfolio, "With Alex", person=other)
    took_place(portfolio, "Private", private=True)
    log_entry(portfolio, debrief("In October", occurred=date(2026, 10, 31)))
    log_entry(portfolio, debrief("A draft"), draft=True)
    to_assess(portfolio, "reflection", occurred=date(2026, 11, 5))
    to_assess(portfolio, occurred=date(2026, 11, 6), person=sam)

    sheet = made(portfolio, tmp_path, "period")

    assert [one.title for one in sheet.request.subjects] == [
        "With nobody named",
        "With Sam",
        "Case-based discussion of a knee",
    ]
    assert (sheet.request.since, sheet.request.until) == ("2026-11-01", "2026-11-20")
    assert sheet.request.files == ()
    (waiting,) = list_requests(portfolio)
    assert (waiting.since, waiting.until) == (date(2026, 11, 1), date(2026, 11, 20))
    assert "the period sheet from 1 Nov 2026 to 20 Nov 2026. Page 1" in waiting.reminder
    text = pages_of(sheet.path)[1]
    for words in ("3 lines, 20 min; 2 without a length", "These took place, except:", "With Sam"):
        assert words in text
    assert text.count("20 min") == 1
    assert "Read it" not in pages_of(sheet.path)[0]
    assert "Ask about night pain first." not in text
    assert len({one.page for one in sheet.request.subjects}) == 1


def test_signed_sheet_confirms_each_entry_but_those_excepted(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    first, second = took_place(portfolio, "First", 1), took_place(portfolio, "Second", 2)
    sheet = made(portfolio, tmp_path, "period").request
    on_paper(portfolio, tmp_path, sheet, {**AGREED, "except": "2: I was on leave"})
    (one,), (other,) = of_entry(portfolio, first), of_entry(portfolio, second)
    assert (one.said, one.stands) == ("confirmed", True)
    assert (other.said, other.stands, other.sign_off.comment) == (
        "commented on",
        False,
        "2: I was on leave",
    )
    content = get_entry(portfolio, first).content
    edit_entry(portfolio, first, replace(content, values={"learning": "Told better."}), draft=False)
    assert of_entry(portfolio, first)[0].changed == ()  # the sheet did not show it
    edit_entry(portfolio, first, replace(content, minutes=90), draft=False)
    assert [c.part for c in of_entry(portfolio, first)[0].changed] == ["Minutes"]


def test_signed_sheet_covers_the_answers_on_it(portfolio: Portfolio, tmp_path: Path) -> None:
    answered_here(portfolio, tmp_path)
    assert status(portfolio) == "Started"
    sheet = made(portfolio, tmp_path, "period").request
    (listed,) = sheet.answers
    assert (listed.level, listed.on, listed.page) == ("capable", "2026-11-20", 2)
    assert listed.label.startswith("4 ")

    on_paper(portfolio, tmp_path, sheet, AGREED)

    covered = next(one for one in standings(portfolio) if one.sign_off.id == listed.id)
    assert covered.stands
    assert status(portfolio) == "Signed off"
    with pytest.raises(Refused, match="no answer waits to be covered"):
        made(portfolio, tmp_path, "period", since=date(2026, 11, 19), name="again.pdf")


def test_answer_that_is_excepted_is_not_covered(portfolio: Portfolio, tmp_path: Path) -> None:
    answered_here(portfolio, tmp_path)
    sheet = made(portfolio, tmp_path, "period").request
    number = sheet.subjects[-1].code
    on_paper(portfolio, tmp_path, sheet, {**AGREED, "except": f"number {number}"})
    assert status(portfolio) == "Started"
    assert [one.stands for one in standings(portfolio) if one.sign_off.level] == [False]


def test_withdrawn_acknowledgement_covers_nothing(portfolio: Portfolio, tmp_path: Path) -> None:
    answered_here(portfolio, tmp_path)
    sheet = made(portfolio, tmp_path, "period").request
    done = on_paper(portfolio, tmp_path, sheet, AGREED)
    acknowledged = next(one for one in done.value.sign_offs if one.about == sheet.answers[0].id)
    withdraw_sign_off(portfolio, acknowledged.id, "Signed by mistake")
    assert status(portfolio) == "Started"


def test_sheet_that_is_not_signed_leaves_answers_for_the_next(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    answered_here(portfolio, tmp_path)
    first = made(portfolio, tmp_path, "period").request
    answer_here(portfolio, first.number, {**SIGNED, **AGREED})
    later = made(portfolio, tmp_path, "period", name="later.pdf").request
    assert first.answers[0].id in {one.id for one in later.answers}
    assert "Knee pain" in {one.label for one in later.answers}  # confirmed without a signature


def test_assessment_that_was_typed_here_is_covered(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = to_assess(portfolio)
    request = made(portfolio, tmp_path, "assessment", entry).request
    answer_here(portfolio, request.number, {**SIGNED, **JUDGED})
    assert [one.stands for one in of_entry(portfolio, entry)] == [False]
    sheet = made(portfolio, tmp_path, "period").request
    assert [(one.label, one.level) for one in sheet.answers] == [
        ("Case-based discussion of a knee", "assessed")
    ]
    on_paper(portfolio, tmp_path, sheet, AGREED)
    assert [(one.said, one.stands) for one in of_entry(portfolio, entry)] == [
        ("assessed", True),
        ("confirmed", True),
    ]


def test_sheet_wants_its_tick_its_days_and_something_on_it(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    took_place(portfolio, "First", 1)
    sheet = made(portfolio, tmp_path, "period").request
    with pytest.raises(Refused, match="Tick that it is so, with what you except, or decline"):
        answer_here(portfolio, sheet.number, SIGNED)
    with pytest.raises(Refused, match="needs its first and its last day"):
        made(portfolio, tmp_path, "period", until=None)
    with pytest.raises(Refused, match="ends before it begins"):
        made(portfolio, tmp_path, "period", since=date(2026, 12, 1))
    with pytest.raises(Refused, match=f"Nothing took place with {REVIEWER} in this period"):
        made(portfolio, tmp_path, "period", until=date(2026, 11, 2), since=date(2026, 11, 2))


def test_long_sheet_goes_over_pages_with_each_line_on_its_own(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    for number in range(45):
        took_place(portfolio, f"Debrief {number}", 1 + number % 20)
    sheet = made(portfolio, tmp_path, "period")
    pages = pages_of(sheet.path)
    assert {one.page for one in sheet.request.subjects} == {2, 3}
    for one in sheet.request.subjects:
        assert one.title in pages[one.page - 1]
