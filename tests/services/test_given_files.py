"""What a file means that is given without saying what it is."""

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from fcp_portfolio.domain.people import Owner
from fcp_portfolio.services.given_files import Meaning, is_of_practitioner, meaning_of
from fcp_portfolio.services.portfolio import Place, Portfolio, create_portfolio
from tests.builders import TickingClock, raw_key
from tests.documents.answers.papers import sent
from tests.domain.desk.test_feedback import SUMMARY
from tests.domain.progress_summaries import FULL
from tests.services.desk.papers import summary_pdf
from tests.services.test_feedback import released


@pytest.mark.parametrize(
    ("name", "data", "meaning"),
    [
        ("Other.fcpfolio", b"\0", Meaning.PORTFOLIO),
        ("mine.yaml", b"id: mine", Meaning.DEFINITION),
        ("photo.jpg", b"\xff\xd8\xff", Meaning.EVIDENCE),
        ("leaflet.pdf", b"%PDF-1.7, or so it says", Meaning.EVIDENCE),
        ("not a pdf.pdf", b"Text", Meaning.EVIDENCE),
        ("entries.csv", b"Date,Title", Meaning.LIST),
        ("thanks.eml", b"From: someone@surgery.example\n\nThank you", Meaning.EVIDENCE),
    ],
)
def test_name_or_contents_tell(
    portfolio: Portfolio, tmp_path: Path, name: str, data: bytes, meaning: Meaning
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    assert meaning_of(portfolio, file) is meaning


@pytest.fixture
def somebody_else(tmp_path: Path) -> Iterator[Portfolio]:
    """A portfolio whose owner did not send the request."""
    owner = Owner(name="Jory Penhale", registration="HCPC PH999999", fictional=True)
    made = create_portfolio(
        tmp_path / "jory.fcpfolio",
        owner,
        raw_key(),
        place=Place(tmp_path / "jory"),
        clock=TickingClock(),
    )
    with made.portfolio as portfolio:
        yield portfolio


@pytest.mark.parametrize("inside_a_mail", [False, True])
def test_request_is_an_answer_for_its_owner_alone(
    portfolio: Portfolio, somebody_else: Portfolio, tmp_path: Path, *, inside_a_mail: bool
) -> None:
    file = tmp_path / ("mail.eml" if inside_a_mail else "request.pdf")
    file.write_bytes(mailed(sent()[0]) if inside_a_mail else sent()[0])
    assert meaning_of(portfolio, file) is Meaning.ANSWER
    assert meaning_of(somebody_else, file) is Meaning.REQUEST


def test_feedback_is_told_from_other_pdfs(portfolio: Portfolio, tmp_path: Path) -> None:
    assert meaning_of(portfolio, released(tmp_path, SUMMARY)) is Meaning.FEEDBACK
    assert meaning_of(portfolio, summary_pdf(tmp_path, FULL)) is Meaning.PROGRESS


def test_what_practitioners_send_is_told_from_all_else(tmp_path: Path) -> None:
    asked, leaflet = tmp_path / "request.pdf", tmp_path / "leaflet.pdf"
    asked.write_bytes(sent()[0])
    leaflet.write_bytes(b"%PDF-1.7, or so it says")
    (tmp_path / "answers.csv").write_text("4,5")
    given = (summary_pdf(tmp_path, FULL), asked, leaflet, tmp_path / "answers.csv")
    assert list(map(is_of_practitioner, given)) == [True, True, False, False]


def mailed(pdf: bytes) -> bytes:
    """A mail with the PDF and a leaflet in it."""
    mail = EmailMessage()
    mail["From"] = "owner@surgery.example"
    mail.set_content("Here it is.")
    for name, data in (("leaflet.pdf", b"%PDF-1.7, or so it says"), ("request.pdf", pdf)):
        mail.add_attachment(data, maintype="application", subtype="pdf", filename=name)
    return bytes(mail)
