"""What an owner says to the rules of a route is recorded, seen in readiness, and taken back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.readiness.finding import Do, State
from fcp_portfolio.domain.readiness.report import Finding
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.files import add_file
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.readiness import readiness
from fcp_portfolio.services.route_settings import (
    choose_number,
    declare,
    hold,
    set_day,
    set_number,
    settings,
    take_back,
)
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.services.undo import redo_change, undo_change
from fcp_portfolio.storage.key import RawKey
from tests.builders import OWNER, TODAY, debrief, photo
from tests.services.staging import following


@pytest.fixture
def taught(tmp_path: Path, secret: RawKey) -> Iterator[Portfolio]:
    with following(tmp_path, secret, "fcp-taught") as portfolio:
        yield portfolio


def found(portfolio: Portfolio, requirement: str) -> Finding:
    (route,) = readiness(portfolio, "fcp-taught")
    return next(one for one in route.findings if one.requirement.id == requirement)


def test_choice_between_sources_counts_and_is_named(taught: Portfolio) -> None:
    before = found(taught, "assessments-monthly")
    assert (before.verdict.wanted, before.chosen) == (
        2,
        "Sources differ: 2 or 1. 2 counts until you choose.",
    )
    done = set_number(taught, "assessments-monthly", 1)
    assert (done.changed, done.said) == (
        Changed.GIVEN,
        "“Workplace assessments each month”: 1 counts.",
    )
    after = found(taught, "assessments-monthly")
    assert (after.verdict.wanted, after.chosen) == (
        1,
        "Sources differ: 2 or 1. Set in this portfolio: 1.",
    )
    undo_change(taught, done.undo)
    assert found(taught, "assessments-monthly") == before
    redo_change(taught)
    assert found(taught, "assessments-monthly").verdict.wanted == 1


def test_number_that_no_source_says_is_refused(taught: Portfolio) -> None:
    with pytest.raises(Refused, match=r"No source of “.+” says 3. They say 2 or 1."):
        set_number(taught, "assessments-monthly", 3)
    with pytest.raises(Refused, match=r"“Declarations” asks for no number."):
        set_number(taught, "declarations", 3)
    with pytest.raises(Refused, match=r"0 is not a number from 1 to 1000000."):
        set_number(taught, "cbd", 0)
    assert settings(taught) == ()


def test_choosing_is_for_sources_that_differ(taught: Portfolio) -> None:
    assert choose_number(taught, "assessments-monthly", 1).value.number == 1
    with pytest.raises(
        Refused, match=r"No sources of “Case-based discussions” say a number: your "
    ):
        choose_number(taught, "cbd", 3)
    with pytest.raises(Refused, match=r"“Declarations” asks for no number."):
        choose_number(taught, "declarations", 3)


def test_what_was_missed_for_good_is_stated(taught: Portfolio) -> None:
    assert declare(taught, "assessments-monthly", words="On leave.").value.words == "On leave."
    assert declare(taught, "debrief", words="Ill.").value.who == OWNER.name


def test_number_that_the_provider_decides_is_judged_until_it_is_set(taught: Portfolio) -> None:
    judged = found(taught, "cbd")
    assert (judged.state, judged.verdict.missing) == (
        State.JUDGED,
        "None yet. How many are needed: your provider decides.",
    )
    set_number(taught, "cbd", 4)
    set_number(taught, "cbd", 3)
    (given,) = settings(taught)
    assert given.number == 3
    counted = found(taught, "cbd")
    assert (counted.state, counted.verdict.missing, counted.chosen) == (
        State.NOT_YET,
        "3 more pieces are needed. What counts: Case-based discussion.",
        "Set in this portfolio: 3; your provider decides.",
    )
    taken = take_back(taught, "cbd")
    assert found(taught, "cbd").state is State.JUDGED
    with pytest.raises(NotFound, match=r"Nothing is set for “Case-based discussions”."):
        take_back(taught, "cbd")
    undo_change(taught, taken.undo)
    assert found(taught, "cbd").verdict.wanted == 3
    take_back(taught, "cbd")
    assert set_number(taught, "cbd", 5).value.id == given.id


def test_day_is_set_and_counted_from(taught: Portfolio) -> None:
    assert found(taught, "six-months").verdict.missing == (
        "When it is due is not known: “The day on which stage 2 began” is not set."
    )
    done = set_day(taught, "stage-2-began", date(2026, 4, 1))
    assert done.said == "“The day on which stage 2 began”: 1 Apr 2026."
    late = found(taught, "six-months")
    assert (late.state, late.verdict.by) == (State.AT_RISK, date(2026, 10, 1))
    with pytest.raises(Refused, match=r"“Case-based discussions” is no day to be set."):
        set_day(taught, "cbd", TODAY)


def test_statement_names_the_owner_where_nobody_is_named(taught: Portfolio) -> None:
    assert found(taught, "level-7").state is State.JUDGED
    done = declare(taught, "level-7", who=" Prof Alex Example ", words="It is.")
    assert done.said == (
        "“Evidence at academic level 7”: stated by Prof Alex Example on 20 Nov 2026."
    )
    assert (done.value.words, done.value.on) == ("It is.", TODAY)
    assert found(taught, "level-7").state is State.MET
    own = declare(taught, "registration", on=date(2026, 3, 1), words="Since 2019.")
    assert own.value.who == OWNER.name
    with pytest.raises(Refused, match=r"A statement cannot lie in the future."):
        declare(taught, "declarations", who="Dr Sam Example", on=date(2026, 12, 1))
    with pytest.raises(Refused, match=r"“Case-based discussions” asks for no statement."):
        declare(taught, "cbd")


@pytest.mark.parametrize("about", ["declarations", "assessments-monthly", "registration"])
def test_statement_without_words_is_refused(taught: Portfolio, about: str) -> None:
    with pytest.raises(Refused, match=r"A statement needs words: write what was said. Nothing was"):
        declare(taught, about, who="Dr Sam Example", words=" \n")
    assert settings(taught) == ()


def test_declarations_are_asked_for_once_the_supervisor_has_rated(taught: Portfolio) -> None:
    verdict = found(taught, "declarations").verdict
    assert verdict.step is not None
    assert verdict.step.do is Do.ASK
    assert verdict.missing.endswith("Not stated yet by your supervisor.")


def test_statement_of_somebody_else_names_them(taught: Portfolio) -> None:
    said = r"Only your supervisor can state this: name whoever said it. Nothing was recorded."
    with pytest.raises(Refused, match=said):
        declare(taught, "declarations", words="It is so.")
    assert settings(taught) == ()
    done = declare(taught, "declarations", who="Dr Sam Example", words="It is so.")
    assert done.value.who == "Dr Sam Example"


def test_document_held_is_an_entry_with_a_file(taught: Portfolio, tmp_path: Path) -> None:
    bare = log_entry(taught, debrief()).value
    with pytest.raises(Refused, match=r"“Knee pain in clinic” is a draft, or has no file."):
        hold(taught, "degree", bare.id)
    scan = tmp_path / "degree.jpg"
    scan.write_bytes(photo())
    file = add_file(taught, scan).value
    held = log_entry(taught, debrief("Degree", attachments=(file,))).value
    assert hold(taught, "degree", held.id).said == "“Education at level 6”: held as “Degree”."
    met = found(taught, "degree")
    assert (met.state, met.verdict.counting) == (State.MET, (held.id,))
    with pytest.raises(Refused, match=r"“The day on which stage 2 began” asks for no document."):
        hold(taught, "stage-2-began", bare.id)


def test_route_is_named_where_several_ask_for_the_same(taught: Portfolio) -> None:
    follow_routes(taught, ["fcp-taught", "fcp-supported-portfolio"])
    with pytest.raises(Refused, match=r"More than one route asks for “cbd”. Say which: "):
        set_number(taught, "cbd", 4)
    set_number(taught, "cbd", 4, route="fcp-supported-portfolio")
    assert found(taught, "cbd").state is State.JUDGED
    with pytest.raises(NotFound, match=r"No route that you follow asks for “none”."):
        set_number(taught, "none", 4)
    assert len(readiness(taught)) == 2


def test_gap_is_explained_by_a_statement(taught: Portfolio) -> None:
    follow_routes(taught, ["hcpc-cpd-profile"])
    for occurred in (date(2024, 12, 1), date(2026, 11, 1)):
        log_entry(taught, debrief(occurred=occurred))
    (route,) = readiness(taught)
    before = next(one for one in route.findings if one.requirement.id == "gaps")
    assert before.verdict.missing.startswith("Nothing from 1 Dec 2024 to 1 Nov 2026.")
    declare(taught, "gaps", words="Parental leave.")
    (route,) = readiness(taught)
    after = next(one for one in route.findings if one.requirement.id == "gaps")
    assert after.state is not State.NOT_YET
