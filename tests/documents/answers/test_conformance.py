"""A request keeps PDF/UA-1 when it is answered and signed; veraPDF says so."""

import json
import sys
from pathlib import Path

import pytest

from fcp_portfolio.documents.answers.filling import filled
from tests.documents.answers.papers import approved, sent
from tests.documents.answers.test_filling import ODD
from tests.documents.judged.conftest import JAXB
from tests.documents.reading import needs_qpdf, run

VERAPDF = Path(__file__).parents[1] / "judged" / "verapdf.py"


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("answered")
    made = {"sent": sent()[0], "odd": filled(*sent(), ODD), "approved": approved()}
    for name, data in made.items():
        (folder / f"{name}.pdf").write_bytes(data)
    return {name: folder / f"{name}.pdf" for name in made}


def test_answers_and_signatures_keep_pdf_ua_1(papers: dict[str, Path]) -> None:
    if not JAXB.exists():
        pytest.skip("veraPDF needs Debian's libjaxb-java")
    told = json.loads(run(sys.executable, VERAPDF, JAXB, *papers.values()))
    found = {Path(path).stem: verdicts["ua1"] for path, verdicts in told.items()}
    assert found == {"sent": [], "odd": [], "approved": []}


@needs_qpdf
def test_qpdf_finds_no_fault(papers: dict[str, Path]) -> None:
    for path in papers.values():
        assert "No syntax or stream encoding errors found" in run("qpdf", "--check", path)
