"""A colleague says of entries whether they are accurate and genuine."""

from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from fcp_portfolio.domain.answers import left
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.services.entries import edit_entry, get_entry, log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import answer_here
from fcp_portfolio.services.sign_offs import of_entry
from tests.builders import debrief
from tests.services.asking import SIGNED, made, reviewer
from tests.services.test_assessments import on_paper


@pytest.fixture
def entries(portfolio: Portfolio) -> tuple[str, str, str]:
    reviewer(portfolio)
    return tuple(  # type: ignore[return-value]
        log_entry(portfolio, debrief(title)).value.id
        for title in ("Knee pain", "Hip pain", "A course on imaging")
    )


@pytest.fixture
def request_made(portfolio: Portfolio, entries: tuple[str, ...], tmp_path: Path) -> Request:
    return made(portfolio, tmp_path, "confirmation", *entries).request


def sentences(portfolio: Portfolio, entries: tuple[str, ...]) -> list[tuple[str, bool, str]]:
    return [
        (one.said, one.stands, one.sign_off.comment)
        for entry in entries
        for one in of_entry(portfolio, entry)
    ]


def titled(request: Request, title: str) -> str:
    """How the fields of an entry begin."""
    number = next(one.code for one in request.subjects if one.title == title)
    return f"e{number}"


def test_each_entry_has_its_own_answer(
    portfolio: Portfolio, request_made: Request, entries: tuple[str, ...], tmp_path: Path
) -> None:
    knee, hip, _ = (titled(request_made, one.title) for one in _sorted(request_made))
    answers = {
        f"{knee}_genuine": "yes",
        f"{knee}_known": "I observed it",
        f"{hip}_genuine": "no",
        f"{hip}_comment": "That was in May.",
    }
    done = on_paper(portfolio, tmp_path, request_made, answers)
    assert len(done.value.sign_offs) == 2
    assert sentences(portfolio, entries) == [
        ("confirmed", True, ""),
        ("not confirmed", False, "That was in May."),
    ]
    assert of_entry(portfolio, entries[0])[0].sentence == (
        "Confirmed by Dr Sam Example, Clinical supervisor, GMC 0000000 on 20 Nov 2026, on paper."
    )


def _sorted(request: Request) -> list[object]:
    order = ("Knee pain", "Hip pain", "A course on imaging")
    return sorted(request.entries, key=lambda one: order.index(one.title))  # type: ignore[return-value]


def test_one_tick_confirms_all_but_what_is_excepted(
    portfolio: Portfolio, request_made: Request, entries: tuple[str, ...], tmp_path: Path
) -> None:
    answers = {"confirms_all": "yes", "except": "hip pain, which I did not see"}
    on_paper(portfolio, tmp_path, request_made, answers)
    assert sentences(portfolio, entries) == [
        ("confirmed", True, ""),
        ("commented on", False, "hip pain, which I did not see"),
        ("confirmed", True, ""),
    ]


def test_own_answer_counts_above_the_tick(
    portfolio: Portfolio, request_made: Request, entries: tuple[str, ...], tmp_path: Path
) -> None:
    answers = {"confirms_all": "yes", f"{titled(request_made, 'Hip pain')}_genuine": "no"}
    on_paper(portfolio, tmp_path, request_made, answers)
    assert [said for said, *_ in sentences(portfolio, entries)] == [
        "confirmed",
        "not confirmed",
        "confirmed",
    ]


def test_one_entry_needs_no_short_way(
    portfolio: Portfolio, entries: tuple[str, ...], tmp_path: Path
) -> None:
    request = made(portfolio, tmp_path, "confirmation", entries[0]).request
    assert "confirms_all" not in {field.name for field in request.fields()}
    with pytest.raises(Refused, match="Say whether you confirm “Knee pain”"):
        answer_here(portfolio, request.number, SIGNED)
    done = answer_here(portfolio, request.number, {**SIGNED, "e1_genuine": "yes"})
    assert done.value.needs_a_person
    (standing,) = of_entry(portfolio, entries[0])
    assert (standing.reached, standing.covered, standing.stands) == (True, False, False)


def test_all_entries_stand_on_one_page(request_made: Request, tmp_path: Path) -> None:
    read = pypdf.PdfReader(tmp_path / "confirmation.pdf")
    pages = {
        str(one.get_object().get("/T") or one.get_object()["/Parent"]["/T"]): number
        for number, page in enumerate(read.pages)
        for one in page.get("/Annots", ())
        if one.get_object()["/Subtype"] == "/Widget"
    }
    asked = {field.name for field in request_made.fields()} - {"owner_signature"}
    assert len({pages[name] for name in asked}) == 1


def test_only_the_entry_that_was_changed_shows_it(
    portfolio: Portfolio, request_made: Request, entries: tuple[str, ...], tmp_path: Path
) -> None:
    on_paper(portfolio, tmp_path, request_made, {"confirms_all": "yes"})
    content = get_entry(portfolio, entries[0]).content
    edit_entry(portfolio, entries[0], replace(content, title="Knee pain, twice"), draft=False)
    assert [
        [change.part for change in of_entry(portfolio, entry)[0].changed] for entry in entries
    ] == [["Title"], [], []]


def test_draft_is_not_confirmed(portfolio: Portfolio, tmp_path: Path) -> None:
    reviewer(portfolio)
    entry = log_entry(portfolio, debrief(), draft=True).value.id
    with pytest.raises(Refused, match="“Knee pain in clinic” is a draft"):
        made(portfolio, tmp_path, "confirmation", entry)


def test_agreeing_with_all_and_saying_no_to_one_is_asked_about(request_made: Request) -> None:
    hip = titled(request_made, "Hip pain")
    answers = {**SIGNED, "confirms_all": "yes", f"{hip}_genuine": "no"}
    code = hip.removeprefix("e")
    (said,) = left(request_made, answers, Role.REVIEWER)
    assert said.startswith(f"You agree with all, and say no to {code}: write {code} under the ")
    assert left(request_made, {**answers, "except": code}, Role.REVIEWER) == ()
