"""Service impact: clinics added up, the owner's assumption, and the evaluation as PDF."""

from datetime import date
from pathlib import Path

import pytest

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.impact import Assumption
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.impact import (
    Span,
    assume_nothing,
    assume_share,
    log_evaluation,
    service_impact,
    write_evaluation,
)
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio
from fcp_portfolio.services.readiness import readiness
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import OWNER, TickingClock
from tests.documents.reading import pages_of


def clinic(on: date = date(2026, 11, 14), *, private: bool = False, **counts: int) -> Content:
    return Content(
        form="clinic-session",
        form_edition="1",
        title="Tuesday clinic",
        occurred=on,
        minutes=240,
        private=private,
        values={key: str(number) for key, number in counts.items()},
    )


def test_counts_of_a_span_are_added_up(portfolio: Portfolio) -> None:
    for day in (date(2026, 9, 1), date(2026, 10, 1), date(2026, 10, 31)):
        log_entry(portfolio, clinic(day, seen=10))
    log_entry(portfolio, clinic(seen=99), draft=True)
    assert service_impact(portfolio).total.of("seen").number == 30
    span = Span(since=date(2026, 10, 1), until=date(2026, 10, 30))
    assert service_impact(portfolio, span).total.of("seen").number == 10


def test_sums_that_cannot_be_are_said_and_logged(portfolio: Portfolio) -> None:
    done = log_entry(portfolio, clinic(seen=10, bloods=11))
    assert done.advice == ("“Blood tests”: 11 is more than the 10 of “People seen”.",)
    assert [one.id for one, _ in service_impact(portfolio).doubted] == [done.value.id]


def test_assumption_is_the_owners_and_is_taken_back(portfolio: Portfolio) -> None:
    log_entry(portfolio, clinic(seen=10, back_to_gp=1))
    assert service_impact(portfolio).saved is None

    assume_share(portfolio, 50, " Our audit of 2026 ")
    done = assume_share(portfolio, 60, "The practice agreed it")

    assert (done.changed, done.said) == (
        Changed.GIVEN,
        "60% of those seen are assumed to have seen a GP otherwise.",
    )
    assert service_impact(portfolio).saved == 5
    undo_change(portfolio, done.undo)
    assert service_impact(portfolio).assumption == Assumption(share=50, source="Our audit of 2026")

    taken = assume_nothing(portfolio)
    assert taken.said == "Nothing is assumed of GP appointments any more."
    assert service_impact(portfolio).saved is None
    with pytest.raises(NotFound, match="Nothing is assumed"):
        assume_nothing(portfolio)
    assume_share(portfolio, 0, "None of them")
    assert service_impact(portfolio).saved == -1


def test_assumption_needs_a_share_and_a_source(portfolio: Portfolio) -> None:
    for share in (-1, 101):
        with pytest.raises(Refused, match=f"{share} is no share from 0 to 100"):
            assume_share(portfolio, share, "A guess")
    with pytest.raises(Refused, match="Say where this number comes from"):
        assume_share(portfolio, 60, "  ")


def test_assumption_is_no_setting_of_a_route(on_route: Portfolio) -> None:
    before = readiness(on_route)
    assume_share(on_route, 60, "Our audit")
    assert readiness(on_route) == before


def test_evaluation_tells_counts_and_assumption(portfolio: Portfolio, tmp_path: Path) -> None:
    log_entry(portfolio, clinic(seen=20, imaging=5, back_to_gp=1, friends_good=4))
    log_entry(portfolio, clinic(seen=7, private=True))
    assume_share(portfolio, 60, "The practice agreed it")
    to = tmp_path / "evaluation.pdf"

    done = write_evaluation(portfolio, to)

    assert (done.changed, done.value.path, done.value.pages) == (Changed.NOTHING, to, 2)
    assert done.value.size == to.stat().st_size
    said = " ".join(pages_of(to))
    for words in ("1 clinic, Nov 2026", "The practice agreed it", "5 (25%)", "100% of 4 answers"):
        assert words in said
    assert "GP appointments were saved" in said


def test_evaluation_needs_a_clinic_that_may_go_out(portfolio: Portfolio, tmp_path: Path) -> None:
    log_entry(portfolio, clinic(seen=7, private=True))
    to = tmp_path / "evaluation.pdf"
    with pytest.raises(Refused, match="No clinic of this time is logged that may go out"):
        write_evaluation(portfolio, to)
    assert not to.exists()


def test_evaluation_becomes_a_draft_with_its_page(portfolio: Portfolio) -> None:
    log_entry(portfolio, clinic(seen=20))

    done = log_evaluation(portfolio)

    content = done.value.content
    assert (done.value.draft, content.form, content.values["type"]) == (
        True,
        "qip",
        "Service evaluation",
    )
    assert [link.path for link in content.links] == ["hee-msk-2018#14"]
    assert [(one.name, one.pages) for one in content.attachments] == [("service evaluation.pdf", 1)]
    undo_change(portfolio, done.undo)
    assert service_impact(portfolio).total.clinics == 1


def test_evaluation_is_linked_to_nothing_where_that_framework_is_not_used(
    tmp_path: Path, secret: RawKey
) -> None:
    created = create_portfolio(
        tmp_path / "own.fcpfolio",
        OWNER,
        secret,
        frameworks=["advanced-practice-2025"],
        place=Place(tmp_path / "data"),
        clock=TickingClock(),
    )
    with created.portfolio as portfolio:
        log_entry(portfolio, clinic(seen=20))
        assert log_evaluation(portfolio).value.content.links == ()
