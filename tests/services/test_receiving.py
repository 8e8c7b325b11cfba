"""What comes back as a PDF: taken in by its way, or refused for its own reason."""

from dataclasses import dataclass, replace
from pathlib import Path
from shutil import copyfile

import pikepdf
import pypdf
import pytest

from fcp_portfolio.domain.errors import FileRefused, NotFound, Refused
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.domain.request_json import request_json
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.files import open_file
from fcp_portfolio.services.keys import know_key, save_card
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import coverage_of, history
from fcp_portfolio.services.receiving import Received, answers_in_file, receive_answer
from fcp_portfolio.services.requests import withdraw_request
from fcp_portfolio.services.reviewing import open_review, save_answers, sign_answers
from fcp_portfolio.services.sign_offs import standings
from tests.builders import TickingClock, made_portfolio, opened
from tests.conftest import Template
from tests.documents.signing.papers import key
from tests.services.asking import (
    APPROVED,
    REVIEWER,
    SECOND,
    asked,
    levels,
    logged,
    reviewer,
    second,
    sent,
)

SAM, ALEX = key(REVIEWER, "GMC 0000000"), key(SECOND, "HCPC PH000000")


def signed(request: Path, values: dict[str, str], to: Path, who: object = SAM) -> Path:
    sign_answers(open_review(request), values, who, to, TickingClock())  # type: ignore[arg-type]
    return to


def known(portfolio: Portfolio, folder: Path, name: str = REVIEWER, who: object = SAM) -> None:
    card = KeyCard(name=name, registration="", fingerprint=who.fingerprint)  # type: ignore[attr-defined]
    save_card(card, folder / "card.json")
    know_key(portfolio, name, folder / "card.json")


@dataclass(frozen=True)
class Begun:
    """A portfolio that sent a request, its file closed, and beside it the request, answered."""

    file: Path
    request: Request


@pytest.fixture(scope="module")
def begun(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Begun:
    """Made once; each test has copies."""
    folder = tmp_path_factory.mktemp("begun")
    file = folder / "begun.fcpfolio"
    file.write_bytes(template.file.read_bytes())
    with opened(file, template.secret) as portfolio:
        logged(portfolio)
        request = asked(portfolio, folder, "4", "6")
    values = levels(request, "capable", "excellent")
    signed(folder / "request.pdf", values, folder / "signed.pdf")
    return Begun(file, request)


@pytest.fixture
def file(file: Path, begun: Begun, request: pytest.FixtureRequest) -> Path:
    """Where a test has the request, or its answer, the portfolio that sent it."""
    if {"request_sent", "answer"} & set(request.fixturenames):
        file.write_bytes(begun.file.read_bytes())
    return file


@pytest.fixture
def request_sent(begun: Begun, tmp_path: Path) -> Request:
    copyfile(begun.file.with_name("request.pdf"), tmp_path / "request.pdf")
    return begun.request


@pytest.fixture
def answer(begun: Begun, tmp_path: Path) -> Path:
    return Path(copyfile(begun.file.with_name("signed.pdf"), tmp_path / "signed.pdf"))


def refused(portfolio: Portfolio, path: Path) -> str:
    before = history(portfolio)
    with pytest.raises((Refused, FileRefused, NotFound)) as error:
        receive_answer(portfolio, path)
    assert history(portfolio) == before
    return error.value.sentence


def test_signed_answer_by_a_key_that_nobody_compared(portfolio: Portfolio, answer: Path) -> None:
    done = receive_answer(portfolio, answer)
    (taken,) = done.value.answers
    assert (taken.way, taken.fingerprint) == (Way.SIGNED, SAM.fingerprint)
    assert done.value.needs_a_person
    assert done.advice[0].startswith("The signer's key is not on a card that you compared.")
    assert [one.confirmed for one in standings(portfolio)] == [False, False]
    statuses = {row.node.code: str(row.status) for row in coverage_of(portfolio)}
    assert statuses["4"] == "Signer not confirmed"


def test_signer_is_confirmed_once_the_card_is_known(
    portfolio: Portfolio, answer: Path, tmp_path: Path
) -> None:
    receive_answer(portfolio, answer)
    known(portfolio, tmp_path)
    assert [(one.confirmed, one.stands) for one in standings(portfolio)] == [(True, True)] * 2
    statuses = {row.node.code: str(row.status) for row in coverage_of(portfolio)}
    assert (statuses["4"], statuses["6"], statuses["5"]) == (
        "Signed off",
        "Signed off",
        "Nothing yet",
    )


def test_returned_file_is_kept_as_it_came(
    portfolio: Portfolio, answer: Path, tmp_path: Path
) -> None:
    known(portfolio, tmp_path)
    done: Done[Received] = receive_answer(portfolio, answer)
    assert (done.value.needs_a_person, done.advice) == (False, ())
    with open_file(portfolio, done.value.answers[0].sha256) as kept:
        assert kept.read() == answer.read_bytes()


def test_chain_of_two_comes_back_at_once(portfolio: Portfolio, tmp_path: Path) -> None:
    reviewer(portfolio)
    second(portfolio)
    request = sent(portfolio, tmp_path, people=(REVIEWER, SECOND)).request
    first = signed(tmp_path / "request.pdf", levels(request, "capable"), tmp_path / "first.pdf")
    both = signed(first, dict(APPROVED), tmp_path / "both.pdf", ALEX)
    done = receive_answer(portfolio, both)
    assert [one.role for one in done.value.answers] == [Role.REVIEWER, Role.SECOND_APPROVER]
    (standing,) = standings(portfolio)
    assert standing.complete


def test_nobody_is_confirmed_until_both_keys_are_known(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    reviewer(portfolio)
    second(portfolio)
    request = sent(portfolio, tmp_path, people=(REVIEWER, SECOND)).request
    first = signed(tmp_path / "request.pdf", levels(request, "capable"), tmp_path / "first.pdf")
    receive_answer(portfolio, first)
    assert [one.awaits_second for one in standings(portfolio)] == [True]
    receive_answer(portfolio, signed(first, dict(APPROVED), tmp_path / "both.pdf", ALEX))
    known(portfolio, tmp_path)
    (standing,) = standings(portfolio)
    assert (standing.stands, standing.confirmed) == (True, False)
    statuses = {row.node.code: str(row.status) for row in coverage_of(portfolio)}
    assert statuses["4"] == "Signer not confirmed"
    known(portfolio, tmp_path, SECOND, ALEX)
    assert [one.confirmed for one in standings(portfolio)] == [True]


def test_chain_of_two_comes_back_one_after_the_other(portfolio: Portfolio, tmp_path: Path) -> None:
    reviewer(portfolio)
    second(portfolio)
    request = sent(portfolio, tmp_path, people=(REVIEWER, SECOND)).request
    first = signed(tmp_path / "request.pdf", levels(request, "capable"), tmp_path / "first.pdf")
    receive_answer(portfolio, first)
    assert [one.complete for one in standings(portfolio)] == [False]
    both = signed(first, dict(APPROVED), tmp_path / "both.pdf", ALEX)
    done = receive_answer(portfolio, both)
    assert [one.role for one in done.value.answers] == [Role.SECOND_APPROVER]
    assert [one.complete for one in standings(portfolio)] == [True]
    assert "was taken in on" in refused(portfolio, both)


def test_copy_that_a_program_rewrote_is_told_as_one(
    portfolio: Portfolio, request_sent: Request, tmp_path: Path
) -> None:
    saved = tmp_path / "saved.pdf"
    save_answers(open_review(tmp_path / "request.pdf"), levels(request_sent, "capable", "capable"))
    with pikepdf.open(tmp_path / "request.pdf") as pdf:
        pdf.save(saved)
    done = receive_answer(portfolio, saved)
    assert done.value.answers[0].way is Way.FILLED
    assert any("rewrites files" in sentence for sentence in done.advice)
    assert done.value.needs_a_person


def test_answer_is_taken_in_once(portfolio: Portfolio, answer: Path) -> None:
    receive_answer(portfolio, answer)
    assert "was taken in on" in refused(portfolio, answer)


@pytest.mark.usefixtures("request_sent")
def test_request_itself_is_no_answer(portfolio: Portfolio, tmp_path: Path) -> None:
    assert "Nothing has been answered in it" in refused(portfolio, tmp_path / "request.pdf")


def test_withdrawn_request_takes_no_answer(
    portfolio: Portfolio, answer: Path, request_sent: Request
) -> None:
    withdraw_request(portfolio, request_sent.id, "Wrong person")
    assert "was withdrawn on" in refused(portfolio, answer)


def test_request_of_another_portfolio(answer: Path, tmp_path: Path) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    with made_portfolio(folder) as other:
        assert refused(other, answer).startswith("Request ")
        assert "was not sent from this portfolio" in refused(other, answer)


def test_request_of_somebody_else(
    portfolio: Portfolio, request_sent: Request, tmp_path: Path
) -> None:
    theirs = replace(request_sent, owner="Jory Penhale")
    path = tmp_path / "theirs.pdf"
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    writer.add_attachment("request.json", request_json(theirs))
    writer.write(str(path))
    assert refused(portfolio, path) == (
        "This file is a request from someone else (Jory Penhale). Your portfolio is unchanged."
    )


def test_flattened_print_is_paper(
    portfolio: Portfolio, request_sent: Request, tmp_path: Path
) -> None:
    printed = tmp_path / "printed.pdf"
    with pikepdf.open(tmp_path / "request.pdf") as pdf:
        pdf.flatten_annotations()
        if "/AcroForm" in pdf.Root:
            del pdf.Root["/AcroForm"]
        for page in pdf.pages:
            if "/Annots" in page.obj:
                del page.obj["/Annots"]
        pdf.save(printed)
    assert "holds no fields that can be read" in refused(portfolio, printed)
    values = levels(request_sent, "capable", "capable")
    done = receive_answer(portfolio, printed, values=values)
    assert done.value.answers[0].way is Way.PAPER


def test_altered_answer_is_refused_and_changes_nothing(
    portfolio: Portfolio, answer: Path, tmp_path: Path
) -> None:
    forged = tmp_path / "forged.pdf"
    writer = pypdf.PdfWriter(str(answer), incremental=True)
    for page in writer.pages:
        writer.update_page_form_field_values(page, {"c1_comment": "Excellent, all of it."})
    writer.write(str(forged))
    assert refused(portfolio, forged).endswith("Your portfolio is unchanged.")


def test_pdf_that_is_no_request(portfolio: Portfolio, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(str(scan))
    assert "If it is a scan of paper" in refused(portfolio, scan)


def test_answers_written_down_in_a_file_are_those_of_the_request(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    request = asked(portfolio, tmp_path, "4")
    file = tmp_path / "answers.yaml"
    file.write_text("capabilities:\n  '4': {level: capable, comment: Sound reasoning.}\n")
    found = answers_in_file(portfolio, request.number, file)
    wanted = levels(request, "capable")
    assert found == {"c1_level": wanted["c1_level"], "c1_comment": "Sound reasoning."}
