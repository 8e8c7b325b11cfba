"""The portfolio's PDF says who signed off what, how, and carries what came back."""

from datetime import date
from pathlib import Path

import pypdf
import pytest

from fcp_portfolio.domain.request import Role
from fcp_portfolio.services.export import export_portfolio, select
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import answer_here, receive_answer
from fcp_portfolio.services.reviewing import open_review, sign_answers
from tests.builders import TickingClock, photo
from tests.documents.reading import pages_of
from tests.documents.signing.papers import key
from tests.services.asking import (
    APPROVED,
    REVIEWER,
    SECOND,
    SIGNED,
    asked,
    levels,
    logged,
    made,
    reviewer,
    second,
    sent,
    to_assess,
)
from tests.services.test_assessments import JUDGED
from tests.services.test_sign_offs import edited, signed_off

SAM = key(REVIEWER, "GMC 0000000")


def exported(portfolio: Portfolio, to: Path, *codes: str) -> tuple[str, list[str]]:
    """The words of the PDF and the names of the files inside it."""
    export_portfolio(portfolio, to, selection=select(portfolio, capabilities=codes))
    read = pypdf.PdfReader(to)
    text = " ".join(pages_of(to))
    return text, sorted(read.attachments)


@pytest.fixture
def answer(portfolio: Portfolio, tmp_path: Path) -> Path:
    logged(portfolio)
    request = asked(portfolio, tmp_path, "4", "6")
    values = {**levels(request, "capable", "insufficient evidence"), "c1_comment": "Sound."}
    review = open_review(tmp_path / "request.pdf")
    sign_answers(review, values, SAM, tmp_path / "signed.pdf", TickingClock())
    return tmp_path / "signed.pdf"


def test_nothing_signed_is_said_on_every_page(portfolio: Portfolio, tmp_path: Path) -> None:
    text, _ = exported(portfolio, tmp_path / "out.pdf")
    assert "No capability signed off" in text


def test_signed_answer_is_printed_and_inside(
    portfolio: Portfolio, answer: Path, tmp_path: Path
) -> None:
    done = receive_answer(portfolio, answer)
    text, files = exported(portfolio, tmp_path / "out.pdf")
    number = done.value.request.number
    assert files == [f"answer 1 to request {number}.pdf", "portfolio.json"]
    inside = pypdf.PdfReader(tmp_path / "out.pdf").attachments[files[0]][0]
    assert inside == answer.read_bytes()
    assert "1 signed by somebody whom the owner has not confirmed." in text
    assert "Identity rests on nothing but what the signer typed." in text
    assert "4 Physical assessment: Sound." in text
    assert "Answered, not signed off: the level does not sign off." in text


def test_paper_signs_off_and_its_photo_stays_behind(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = logged(portfolio)
    signed_off(portfolio, tmp_path)
    text, files = exported(portfolio, tmp_path / "out.pdf")
    assert files == ["portfolio.json"]
    assert "1 of 14 signed off" in text
    assert "Not inside: a photo can hold where it was taken." in text
    edited(portfolio, entry, title="Told better")
    text, _ = exported(portfolio, tmp_path / "again.pdf")
    assert "No capability signed off; 1 changed since sign-off." in text
    assert "An entry below it was changed since." in text


def test_returned_file_that_shows_what_became_private_is_not_inside(
    portfolio: Portfolio, answer: Path, tmp_path: Path
) -> None:
    receive_answer(portfolio, answer)
    kept_back = logged(portfolio, "Never sent")
    edited(portfolio, kept_back, private=True)
    assert len(exported(portfolio, tmp_path / "one.pdf")[1]) == 2
    _, files = exported(portfolio, tmp_path / "two.pdf", "6")
    assert files == ["portfolio.json"]


def test_answers_about_what_is_not_shown_are_left_out(portfolio: Portfolio, tmp_path: Path) -> None:
    signed_off(portfolio, tmp_path)
    text, _ = exported(portfolio, tmp_path / "out.pdf", "6")
    assert REVIEWER not in text


def test_declined_and_half_answered_chains_are_told(portfolio: Portfolio, tmp_path: Path) -> None:
    reviewer(portfolio)
    second(portfolio)
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(photo())
    first = sent(portfolio, tmp_path, "4", people=(REVIEWER, SECOND), name="one.pdf").request
    declined = sent(portfolio, tmp_path, "6", name="two.pdf").request
    receive_answer(
        portfolio, scan, way="paper", request=first.number, values=levels(first, "capable")
    )
    receive_answer(
        portfolio,
        scan,
        way="paper",
        request=declined.number,
        values={**SIGNED, "decline": "We never met."},
    )
    text, _ = exported(portfolio, tmp_path / "out.pdf")
    assert "Answered, not signed off: the second approver has not agreed." in text
    assert "Declined: We never met." in text
    receive_answer(
        portfolio,
        scan,
        way="paper",
        request=first.number,
        values={**APPROVED, "second_except": "None"},
        role=Role.SECOND_APPROVER,
    )
    text, _ = exported(portfolio, tmp_path / "later.pdf")
    assert "1 of 14 signed off" in text
    assert f"{SECOND}, second approver" in text


def test_entry_says_who_assessed_it_and_the_answer_is_inside(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    reviewer(portfolio)
    entry = to_assess(portfolio)
    request = made(portfolio, tmp_path, "assessment", entry).request
    signed_pdf = tmp_path / "signed.pdf"
    sign_answers(
        open_review(tmp_path / "assessment.pdf"),
        {**SIGNED, **JUDGED},
        SAM,
        signed_pdf,
        TickingClock(),
    )
    receive_answer(portfolio, signed_pdf)

    text, files = exported(portfolio, tmp_path / "out.pdf")

    told = "Assessed by Dr Sam Example, Clinical supervisor, GMC 0000000 on 20 Nov 2026, signed"
    assert told in text
    assert "The owner has not confirmed who holds the key." in text
    assert "Entries that somebody assessed or confirmed" in text
    assert "part has not been filled in." not in text
    name = f"answer 1 to request {request.number}.pdf"
    assert files == [name, "portfolio.json"]
    inside = pypdf.PdfReader(tmp_path / "out.pdf").attachments[name][0]
    assert inside == signed_pdf.read_bytes()
    edited(portfolio, entry, title="Told better")
    text, _ = exported(portfolio, tmp_path / "again.pdf")
    assert "Changed since: Title." in text


def test_entry_says_what_was_not_confirmed_and_why(portfolio: Portfolio, tmp_path: Path) -> None:
    reviewer(portfolio)
    entry = to_assess(portfolio)
    request = made(portfolio, tmp_path, "confirmation", entry).request
    answers = {**SIGNED, "e1_genuine": "no", "e1_comment": "That was in May."}
    answer_here(portfolio, request.number, answers)
    text, files = exported(portfolio, tmp_path / "out.pdf")
    assert "Not confirmed by Dr Sam Example" in text
    assert "“That was in May.” It counts once something signed, or on paper, covers it." in text
    assert files == ["portfolio.json"]


def test_what_was_said_of_a_private_entry_stays_behind(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    reviewer(portfolio)
    shown, kept = to_assess(portfolio), to_assess(portfolio, "ceps")
    request = made(portfolio, tmp_path, "confirmation", shown, kept).request
    values = {"confirms_all": "yes", **SIGNED}
    sign_answers(
        open_review(tmp_path / "confirmation.pdf"),
        values,
        SAM,
        tmp_path / "signed.pdf",
        TickingClock(),
    )
    receive_answer(portfolio, tmp_path / "signed.pdf")
    _, files = exported(portfolio, tmp_path / "all.pdf")
    assert files == [f"answer 1 to request {request.number}.pdf", "portfolio.json"]
    edited(portfolio, kept, private=True)
    text, files = exported(portfolio, tmp_path / "out.pdf")
    assert "Clinical examination and procedural skills of a knee" not in text
    assert files == ["portfolio.json"]
    assert "Not inside: it shows entries that are not in this document." in text


def test_sheet_that_lists_an_answer_about_a_private_entry_stays_behind(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    reviewer(portfolio)
    entry = to_assess(portfolio, occurred=date(2026, 10, 1))
    request = made(portfolio, tmp_path, "confirmation", entry).request
    answer_here(portfolio, request.number, {**SIGNED, "e1_genuine": "yes"})
    sheet = made(portfolio, tmp_path, "period").request
    assert sheet.entries == ()
    values = {"took_place": "yes", **SIGNED}
    sign_answers(
        open_review(tmp_path / "period.pdf"), values, SAM, tmp_path / "signed.pdf", TickingClock()
    )
    receive_answer(portfolio, tmp_path / "signed.pdf")
    _, files = exported(portfolio, tmp_path / "all.pdf")
    assert len(files) == 2
    edited(portfolio, entry, private=True)
    text, files = exported(portfolio, tmp_path / "out.pdf")
    assert "Case-based discussion of a knee" not in text
    assert files == ["portfolio.json"]
