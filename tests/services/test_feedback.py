"""Feedback that a supervisor released: taken in by whom it is about, and by nobody else."""

from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.documents.feedback_pdf import feedback_pdf
from fcp_portfolio.documents.signing.signing import certified, signed
from fcp_portfolio.domain.asking.signing import OWNER_SIGNATURE
from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.feedback import FeedbackSummary
from fcp_portfolio.services.feedback import read_feedback, take_feedback
from fcp_portfolio.services.keys import know_card
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from tests.builders import TickingClock, pages_saying
from tests.documents.signing.papers import key
from tests.domain.desk.test_feedback import SUMMARY
from tests.services.desk.papers import card_of

SAM = key("Dr Sam Example", "GMC 0000000")


def released(
    folder: Path, summary: FeedbackSummary, name: str = "feedback.pdf", *, sealed: bool = True
) -> Path:
    to = folder / name
    clock = TickingClock()
    data = feedback_pdf(summary, "Europe/London")
    made = (
        certified(data, SAM, clock, field_name=OWNER_SIGNATURE)
        if sealed
        else signed(data, OWNER_SIGNATURE, SAM, clock)
    )
    to.write_bytes(made)
    return to


def test_a_draft_is_made_of_it(portfolio: Portfolio, tmp_path: Path) -> None:
    mine = replace(SUMMARY, portfolio=portfolio.copy.portfolio_id)
    pdf = released(tmp_path, mine)
    assert not read_feedback(portfolio, pdf).known
    sam = add_person(portfolio, name="Dr Sam Example").value
    done = take_feedback(portfolio, pdf)
    assert done.value.draft
    assert done.value.content.title == "Patient satisfaction questionnaire, November 2026"
    assert done.value.content.person == sam.id
    assert "You do not know the key that signed it. Compare its words" in done.advice[-1]
    know_card(portfolio, sam.id, card_of(SAM))
    assert read_feedback(portfolio, pdf).known


def test_a_form_that_was_kept_before_it_asked_is_filled_in_all_the_same(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    kept = replace(portfolio.form("psq"), respondents=None)
    editions = {**portfolio.definitions.form_editions, (kept.id, kept.edition): kept}
    portfolio.definitions = replace(portfolio.definitions, form_editions=editions)
    unnamed = replace(SUMMARY, portfolio="")
    done = take_feedback(portfolio, released(tmp_path, unnamed))
    assert done.value.content.values["returned"] == "34"


def test_what_is_not_ones_own_or_not_in_order_is_refused(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    theirs = released(tmp_path, SUMMARY, "theirs.pdf")
    with pytest.raises(Refused, match="is about Robin Example, from another portfolio"):
        take_feedback(portfolio, theirs)
    ali = released(tmp_path, replace(SUMMARY, portfolio="", about="Ali Example"))
    with pytest.raises(Refused, match="is about Ali Example"):
        take_feedback(portfolio, ali)
    bare = tmp_path / "bare.pdf"
    bare.write_bytes(feedback_pdf(SUMMARY, "Europe/London"))
    with pytest.raises(FileRefused, match="Nobody has signed this feedback summary"):
        take_feedback(portfolio, bare)
    open_ = released(tmp_path, SUMMARY, sealed=False)
    with pytest.raises(FileRefused, match="It is not sealed by one signature"):
        take_feedback(portfolio, open_)
    bare.write_bytes(pages_saying("A letter."))
    with pytest.raises(FileRefused, match="This PDF is no feedback summary"):
        take_feedback(portfolio, bare)
