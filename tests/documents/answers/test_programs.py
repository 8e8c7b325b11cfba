"""Answers that honest people fill in with other programs are recognised as the way they are."""

import sys
from pathlib import Path

import pytest

from fcp_portfolio.documents.answers.judging import CHANGED_MORE, REWRITTEN, judge_returned
from fcp_portfolio.documents.signing.keys import write_pkcs12
from fcp_portfolio.domain.returned import Returned
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.portfolio import Portfolio
from tests.asked import ANSWERED
from tests.documents.answers.paper import Scanner, as_pdf, as_photo, taken_in
from tests.documents.answers.papers import REVIEWER, sent
from tests.documents.answers.programs import (
    APPEND,
    REWRITE,
    Program,
    firefox,
    ours,
    undrawn,
    web_site,
)
from tests.documents.reading import run
from tests.documents.signing import foreign
from tests.documents.signing.papers import key, signed_by

RARE = {
    **ANSWERED,
    "c1_comment": "Łukasz, Siân Ŵyn ≥ 18 ✓ end-\nline — “quote”",
    "c3_added": "שלום",
}
LONG = {**ANSWERED, "c2_comment": "word " * 380, "except": "long " * 170 + "\n\n\nlast-"}

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")


def returned(data: bytes) -> Returned:
    before, request = sent()
    return judge_returned(before, data, request)


@pytest.mark.parametrize("program", [*APPEND, *REWRITE])
def test_answers_that_were_saved_are_way_c(program: Program) -> None:
    came = returned(program(sent()[0], ANSWERED))
    assert came.refusals == ()
    assert (came.way, came.steps[0].values) == (Way.FILLED, ANSWERED)
    assert came.notes == ((REWRITTEN,) if program in REWRITE else ())


@pytest.mark.parametrize("program", [one for one in (*APPEND, *REWRITE) if one is not undrawn])
def test_answers_that_were_signed_then_are_way_a_or_b(program: Program) -> None:
    came = returned(signed_by(program(sent()[0], ANSWERED), REVIEWER, "Dr Sam Example"))
    assert came.refusals == ()
    assert came.way is (Way.SIGNED if program in APPEND else Way.SIGNED_COPY)
    assert came.steps[0].values == ANSWERED


@pytest.mark.parametrize(
    "program",
    [
        one if one is firefox else pytest.param(one, marks=pytest.mark.slow)
        for one in (*APPEND, *REWRITE)
        if one is not web_site
    ],
)
@pytest.mark.parametrize(
    "answers",
    [pytest.param(RARE, marks=pytest.mark.slow), LONG],
    ids=["rare letters", "long text"],
)
def test_text_that_a_program_cannot_draw_well_is_taken(
    program: Program, answers: dict[str, str]
) -> None:
    came = returned(program(sent()[0], answers))
    assert came.refusals == ()
    assert came.steps[0].values == {name: text.strip() for name, text in answers.items()}
    if program is firefox and answers is RARE:
        assert came.notes == (CHANGED_MORE,)


def test_answers_that_no_page_shows_are_not_good_once_they_are_signed() -> None:
    came = returned(signed_by(undrawn(sent()[0], ANSWERED), REVIEWER, "Dr Sam Example"))
    assert came.refusals[0] == (
        "The field “c1_known” shows nothing and holds “I discussed it with the owner”."
    )


@pytest.mark.parametrize("scanner", [as_photo, as_pdf])
def test_print_that_was_scanned_askew_is_way_d(
    scanner: Scanner, portfolio: Portfolio, tmp_path: Path
) -> None:
    way, values = taken_in(portfolio, tmp_path, scanner)
    assert way is Way.PAPER
    assert values["reviewer_name"]


@pytest.mark.parametrize("options", [(), ("-cades",)])
def test_signature_by_openssl_is_way_a(options: tuple[str, ...], tmp_path: Path) -> None:
    who = key("Dr Sam Example", "GMC 0000000")
    data = foreign.by_openssl(ours(sent()[0], ANSWERED), REVIEWER, who, tmp_path, *options)
    assert (returned(data).refusals, returned(data).way) == ((), Way.SIGNED)


def test_signature_by_poppler_is_way_b(tmp_path: Path) -> None:
    """It changes more of the field than the seal allows."""
    who = key("Dr Sam Example", "GMC 0000000")
    came = returned(foreign.by_poppler(ours(sent()[0], ANSWERED), REVIEWER, who, tmp_path))
    assert (came.refusals, came.way, came.notes) == ((), Way.SIGNED_COPY, (CHANGED_MORE,))


def test_command_line_of_pyhanko_signs_as_way_a(tmp_path: Path) -> None:
    key_file, phrase = tmp_path / "sam.p12", tmp_path / "phrase"
    key_file.write_bytes(write_pkcs12(key("Dr Sam Example", "GMC 0000000"), "mine"))
    phrase.write_text("mine")
    source, to = tmp_path / "answered.pdf", tmp_path / "signed.pdf"
    source.write_bytes(ours(sent()[0], ANSWERED))
    by = ("--passfile", phrase, source, to, key_file)
    run(sys.executable, "-m", "pyhanko", "sign", "addsig", "--field", REVIEWER, "pkcs12", *by)
    came = returned(to.read_bytes())
    assert (came.refusals, came.way) == ((), Way.SIGNED)
