"""What came back to a request: whose turn, what was said, whose key, the file as it came."""

from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import AnswersToType, FileRefused, NotFound, Refused
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.services.came_back import came_back, save_returned, turn_of
from fcp_portfolio.services.keys import know_card
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import answer_here, receive_answer
from fcp_portfolio.services.requests import withdraw_request
from fcp_portfolio.services.reviewing import open_review, sign_answers
from tests.builders import TickingClock, photo
from tests.documents.signing.papers import key
from tests.services.asking import (
    APPROVED,
    REVIEWER,
    SECOND,
    SIGNED,
    asked,
    levels,
    logged,
    reviewer,
    second,
    sent,
)


@pytest.fixture
def request_sent(portfolio: Portfolio, tmp_path: Path) -> Request:
    logged(portfolio)
    return asked(portfolio, tmp_path, "4")


@pytest.fixture
def signed(request_sent: Request, tmp_path: Path) -> Path:
    review = open_review(tmp_path / "request.pdf")
    to = tmp_path / "signed.pdf"
    sign_answers(
        review, levels(request_sent, "capable"), key(REVIEWER, "GMC 0000000"), to, TickingClock()
    )
    return to


def test_turn_goes_from_one_to_the_next(portfolio: Portfolio, tmp_path: Path) -> None:
    reviewer(portfolio)
    second(portfolio)
    request = sent(portfolio, tmp_path, people=(REVIEWER, SECOND)).request
    assert turn_of(portfolio, request.number).role is Role.REVIEWER
    answer_here(portfolio, request.id, levels(request, "capable"))
    assert turn_of(portfolio, request.number).role is Role.SECOND_APPROVER
    answer_here(portfolio, request.id, APPROVED, role=Role.SECOND_APPROVER)
    assert turn_of(portfolio, request.number).role is None


def test_nobody_is_waited_for_once_it_is_withdrawn(
    portfolio: Portfolio, request_sent: Request
) -> None:
    withdraw_request(portfolio, request_sent.id, "Too early")
    turn = turn_of(portfolio, request_sent.id)
    assert (turn.request.id, turn.role) == (request_sent.id, None)


def test_answer_tells_what_was_said_and_whose_key_signed(
    portfolio: Portfolio, request_sent: Request, signed: Path
) -> None:
    assert came_back(portfolio, request_sent.id) == ()
    receive_answer(portfolio, signed)
    (one,) = came_back(portfolio, request_sent.id)
    assert (one.answer.name, one.confirmed) == (REVIEWER, False)
    assert [(s.label, s.level) for s in one.sign_offs] == [("4 Physical assessment", "capable")]
    assert one.said.capabilities[0].level == "capable"
    assert one.file is not None
    assert one.file.size == signed.stat().st_size
    assert one.to_know is not None

    know_card(portfolio, REVIEWER, one.to_know)
    (one,) = came_back(portfolio, request_sent.id)
    assert (one.to_know, one.confirmed) == (None, True)


def test_returned_file_is_saved_as_it_came(
    portfolio: Portfolio, signed: Path, tmp_path: Path
) -> None:
    taken = receive_answer(portfolio, signed).value.answers[0]
    done = save_returned(portfolio, taken.id, tmp_path / "copy.pdf")
    assert done.said == (
        "Saved a copy as “copy.pdf”, byte by byte as it came back. Anyone who has the file can "
        "read it."
    )
    assert done.value.read_bytes() == signed.read_bytes()


def test_what_was_typed_here_has_no_file(
    portfolio: Portfolio, request_sent: Request, tmp_path: Path
) -> None:
    answer_here(portfolio, request_sent.id, levels(request_sent, "capable"))
    (one,) = came_back(portfolio, request_sent.id)
    assert (one.file, one.to_know, one.confirmed) == (None, None, False)
    for answer in (one.answer.id, "nothing"):
        with pytest.raises(NotFound, match="No file came with this answer"):
            save_returned(portfolio, answer, tmp_path / "copy.pdf")


def test_scan_says_that_its_answers_are_to_be_typed(
    portfolio: Portfolio, request_sent: Request, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(photo())
    with pytest.raises(AnswersToType) as error:
        receive_answer(portfolio, scan)
    assert error.value.request == ""
    receive_answer(
        portfolio, scan, request=request_sent.id, values=SIGNED | {"c1_level": "3_capable"}
    )
    (one,) = came_back(portfolio, request_sent.id)
    assert one.confirmed


@pytest.mark.usefixtures("request_sent")
def test_what_could_not_be_kept_is_not_typed_from(portfolio: Portfolio, tmp_path: Path) -> None:
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(photo()[:200])
    with pytest.raises(FileRefused):
        receive_answer(portfolio, cut)
    note = tmp_path / "note.txt"
    note.write_text("Words alone.")
    with pytest.raises(Refused, match=r"“note\.txt” is no PDF, no picture and no e-mail\."):
        receive_answer(portfolio, note)
