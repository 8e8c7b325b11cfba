"""veraPDF and qpdf find no fault in ten documents, and notice what is spoilt on purpose."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.documents.judged.conftest import Verdicts
from tests.documents.judged.documents import NAMES
from tests.documents.judged.spoilt import SPOILT
from tests.documents.reading import needs_qpdf, run


def test_every_document_keeps_pdf_a_3a_and_pdf_ua_1(verdicts: Verdicts) -> None:
    assert len(NAMES) == 10
    assert {name: verdicts[name] for name in NAMES} == {
        name: {"3a": [], "ua1": []} for name in NAMES
    }


def test_what_is_spoilt_is_noticed(verdicts: Verdicts) -> None:
    noticed = {name: {f for f, faults in verdicts[name].items() if faults} for name in SPOILT}
    assert noticed == {name: flavours for name, (_, flavours) in SPOILT.items()}


@needs_qpdf
@pytest.mark.parametrize("name", NAMES)
def test_qpdf_finds_no_fault(name: str, document: Callable[[str], Path]) -> None:
    checked = run("qpdf", "--check", document(name))
    assert "No syntax or stream encoding errors found" in checked
    assert "WARNING" not in checked
