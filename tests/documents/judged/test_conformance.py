"""veraPDF and qpdf find no fault in ten documents, and notice what is spoilt on purpose."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.documents.judged.conftest import Verdicts
from tests.documents.judged.documents import LARGE, NAMES, REQUESTS
from tests.documents.judged.other_documents import OTHERS
from tests.documents.judged.spoilt import SPOILT
from tests.documents.reading import needs_qpdf, run

NO_CLAIM = "6.6.4-1"  # the clause that asks for the claim in the metadata


def test_every_document_keeps_pdf_a_3a_and_pdf_ua_1(verdicts: Verdicts) -> None:
    assert len(NAMES) == 10
    judged = [name for name in NAMES if name not in LARGE]
    assert {name: verdicts[name] for name in judged} == {
        name: {"3a": [], "ua1": []} for name in judged
    }


@pytest.mark.slow
def test_large_documents_keep_both(verdicts_of_large: Verdicts) -> None:
    assert verdicts_of_large == {name: {"3a": [], "ua1": []} for name in LARGE}


def test_other_documents_keep_both(verdicts: Verdicts) -> None:
    assert {name: verdicts[name] for name in OTHERS} == {
        name: {"3a": [], "ua1": []} for name in OTHERS
    }


def test_request_keeps_pdf_ua_1_when_it_is_answered_and_signed(verdicts: Verdicts) -> None:
    assert {name: verdicts[name]["ua1"] for name in REQUESTS} == {name: [] for name in REQUESTS}


def test_request_lacks_of_pdf_a_3a_nothing_but_the_claim(verdicts: Verdicts) -> None:
    """Acrobat opens files that claim to be PDF/A for reading only."""
    lacks = {name: [one.split()[0] for one in verdicts[name]["3a"]] for name in REQUESTS}
    assert lacks["request"] == [NO_CLAIM]
    assert lacks == {name: [NO_CLAIM] for name in REQUESTS}


def test_what_is_spoilt_is_noticed(verdicts: Verdicts) -> None:
    noticed = {name: {f for f, faults in verdicts[name].items() if faults} for name in SPOILT}
    assert noticed == {name: flavours for name, (_, flavours) in SPOILT.items()}


@needs_qpdf
@pytest.mark.parametrize("name", REQUESTS)
def test_qpdf_finds_no_fault_in_a_request(name: str, answered: Callable[[str], Path]) -> None:
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", answered(name))


@needs_qpdf
@pytest.mark.parametrize("name", [*NAMES, *OTHERS])
def test_qpdf_finds_no_fault(name: str, document: Callable[[str], Path]) -> None:
    checked = run("qpdf", "--check", document(name))
    assert "No syntax or stream encoding errors found" in checked
    assert "WARNING" not in checked
