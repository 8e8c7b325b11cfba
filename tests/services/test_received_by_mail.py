"""An answered PDF that came in a mail is found there, and judged by its own way."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from fcp_portfolio.documents.inspection.mail import attached_pdfs
from fcp_portfolio.domain.errors import AnswersToType, Refused
from fcp_portfolio.domain.request import Request
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.files import open_file
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.reviewing import open_review, save_answers
from tests.builders import made_portfolio
from tests.services.asking import SIGNED, asked, levels, logged


def mailed(to: Path, *files: tuple[str, bytes], kind: str = "pdf") -> Path:
    """A mail that carries files, as mail programs save it."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Dr Sam Example <sam@example.org>", "robin@example.org"
    mail["Date"], mail["Subject"] = "Fri, 20 Nov 2026 09:00:00 +0000", "Your request"
    mail.set_content("Here it is.")
    for name, data in files:
        mail.add_attachment(data, maintype="application", subtype=kind, filename=name)
    to.write_bytes(bytes(mail))
    return to


@pytest.fixture
def request_sent(portfolio: Portfolio, tmp_path: Path) -> Request:
    logged(portfolio)
    return asked(portfolio, tmp_path, "4", "6")


@pytest.fixture
def answer(request_sent: Request, tmp_path: Path) -> bytes:
    """The request, filled in and not signed."""
    values = {**levels(request_sent, "capable", "excellent"), **SIGNED}
    save_answers(open_review(tmp_path / "request.pdf"), values)
    return (tmp_path / "request.pdf").read_bytes()


def test_answer_in_a_mail_is_taken_in_by_its_own_way(
    portfolio: Portfolio, answer: bytes, tmp_path: Path
) -> None:
    mail = mailed(tmp_path / "mail.eml", ("other.pdf", b"%PDF-1.7 no"), ("signed.pdf", answer))
    done = receive_answer(portfolio, mail)
    (taken,) = done.value.answers
    assert taken.way is Way.FILLED
    assert "It came as “signed.pdf” in the mail “mail.eml”; that file is kept." in done.advice
    with open_file(portfolio, taken.sha256) as kept:
        assert kept.read() == answer


def test_type_that_the_mail_names_does_not_matter(
    portfolio: Portfolio, answer: bytes, tmp_path: Path
) -> None:
    mail = mailed(tmp_path / "mail.eml", ("signed.bin", answer), kind="octet-stream")
    assert receive_answer(portfolio, mail).value.answers[0].way is Way.FILLED


def test_of_several_requests_the_one_of_this_portfolio_is_taken(
    portfolio: Portfolio, answer: bytes, tmp_path: Path
) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    with made_portfolio(folder) as other:
        logged(other)
        asked(other, folder, "4")
    foreign = (folder / "request.pdf").read_bytes()
    mail = mailed(tmp_path / "mail.eml", ("foreign.pdf", foreign), ("signed.pdf", answer))
    assert receive_answer(portfolio, mail).value.answers[0].way is Way.FILLED


def test_several_answers_in_a_mail_are_taken_in_one_by_one(
    portfolio: Portfolio, answer: bytes, tmp_path: Path
) -> None:
    mail = mailed(tmp_path / "mail.eml", ("one.pdf", answer), ("two.pdf", answer))
    before = history(portfolio)
    with pytest.raises(Refused, match="carries several answers"):
        receive_answer(portfolio, mail)
    assert history(portfolio) == before


@pytest.mark.parametrize("files", [(), (("scan.pdf", b"%PDF-1.7 no request"),)])
def test_mail_without_a_request_is_typed(
    portfolio: Portfolio,
    request_sent: Request,
    tmp_path: Path,
    files: tuple[tuple[str, bytes], ...],
) -> None:
    mail = mailed(tmp_path / "mail.eml", *files)
    with pytest.raises(AnswersToType):
        receive_answer(portfolio, mail)
    values = {**levels(request_sent, "capable", "excellent"), **SIGNED}
    done = receive_answer(portfolio, mail, way="email", request=request_sent.id, values=values)
    assert done.value.answers[0].way is Way.MESSAGE


def test_hostile_mail_carries_nothing(tmp_path: Path) -> None:
    mail = mailed(tmp_path / "mail.eml", ("a.pdf", b"%PDF-1.7")).read_bytes()
    assert attached_pdfs(mail) == (("a.pdf", b"%PDF-1.7"),)
    assert attached_pdfs(b"no mail") == ()
    assert attached_pdfs(mail.replace(b"To:", b"Content-Type: " + b"x" * 9000 + b"\nTo:")) == ()
    many = mailed(tmp_path / "many.eml", *((f"{n}.pdf", b"%PDF-1.7") for n in range(300)))
    assert len(attached_pdfs(many.read_bytes())) <= 100


def test_path_in_the_name_of_an_attachment_leads_nowhere(
    portfolio: Portfolio, answer: bytes, tmp_path: Path
) -> None:
    mail = mailed(tmp_path / "mail.eml", ("../../etc/passwd.pdf", answer))
    before = sorted(tmp_path.rglob("*"))
    receive_answer(portfolio, mail)
    assert not (tmp_path.parent / "etc").exists()
    assert [one for one in sorted(tmp_path.rglob("*.pdf")) if one not in before] == []
