"""What was signed elsewhere is part of an entry, and says who entered it."""

from dataclasses import replace
from datetime import date

from fcp_portfolio.domain.elsewhere import SignedElsewhere
from fcp_portfolio.domain.entry import Attachment, content_from_json, content_json
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.domain.shown import shown_content
from fcp_portfolio.domain.since import differences
from fcp_portfolio.domain.way import COUNTING, Way
from tests.builders import debrief
from tests.domain.builders import form

SIGNED = SignedElsewhere(who="Dr Sam Example", on=date(2025, 3, 3), sha256="a" * 64)
SCAN = Attachment(
    sha256="a" * 64, name="scan.pdf", description="", media_type="application/pdf", size=3
)
ENTRY = replace(debrief(attachments=(SCAN,)), elsewhere=SIGNED)


def test_it_says_who_signed_and_who_entered_it() -> None:
    assert SIGNED.sentence == (
        "Signed elsewhere by Dr Sam Example on 3 Mar 2025, entered by the owner."
    )


def test_an_entry_keeps_it() -> None:
    assert content_from_json(content_json(ENTRY)) == ENTRY
    assert "elsewhere" not in content_json(debrief())


def test_it_counts_only_with_its_scan() -> None:
    without = replace(ENTRY, attachments=())
    assert [one.signed_elsewhere for one in (ENTRY, without, debrief())] == [True, False, False]


def test_it_is_no_answer_and_counts_where_a_route_says_so() -> None:
    assert not Way.ELSEWHERE.is_answer
    assert Way.ELSEWHERE not in COUNTING
    assert Way.ELSEWHERE.described == "signed elsewhere, entered by the owner"


def test_a_change_of_it_is_a_change_of_the_entry() -> None:
    (found,) = differences("e", debrief(attachments=(SCAN,)), ENTRY, form())
    assert (found.part, found.before, found.now) == ("Signed elsewhere", "", SIGNED.sentence)


def test_an_assessor_is_not_shown_what_somebody_else_signed() -> None:
    assert shown_content(Kind.ASSESSMENT, ENTRY, form()).elsewhere is None
    assert shown_content(Kind.SIGN_OFF, ENTRY, form()).elsewhere == SIGNED
