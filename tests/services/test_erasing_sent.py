"""What was sent and signed cannot be changed: it goes whole, and its sign-offs lose their proof."""

from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.request import Request, State
from fcp_portfolio.services.came_back import came_back, save_returned
from fcp_portfolio.services.erasing import Target, erase, what_goes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.requests import list_requests
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.services.sent import sent_file
from fcp_portfolio.services.sign_offs import standings
from fcp_portfolio.storage import requests
from fcp_portfolio.storage.key import RawKey
from tests.builders import photo
from tests.services.asking import asked, levels, logged, sent
from tests.services.test_erasing_reach import everything
from tests.storage.plain_pages import says

WORD, PART = "Quokkaville", "okkavill"


def answered(portfolio: Portfolio, folder: Path) -> Request:
    """A request that shows an entry of that name, answered on paper with a comment that says it."""
    logged(portfolio, f"Seen at {WORD}")
    request = asked(portfolio, folder)
    scan = folder / "scan.jpg"
    scan.write_bytes(photo())
    values = {**levels(request, "capable"), "c1_comment": f"Good work at {WORD}."}
    receive_answer(portfolio, scan, way="paper", request=request.number, values=values)
    return request


def test_nothing_of_a_request_is_left_but_that_it_was_answered(
    portfolio: Portfolio, secret: RawKey, tmp_path: Path
) -> None:
    folder = tmp_path / "sent"
    folder.mkdir()
    request = answered(portfolio, folder)
    for path in folder.iterdir():
        path.unlink()
    (before,) = standings(portfolio)
    assert what_goes(portfolio, Target(id=request.number)).sent
    done = erase(portfolio, Target(id=request.number), why="A name", with_copies=True)
    assert done.value.files == 3  # the PDF, the photo, and its upright copy
    (after,) = standings(portfolio)
    assert (after.level, after.answer.name, after.stands) == (before.level, "Dr Sam Example", True)
    (proof,) = after.erased
    assert proof == (
        "What was sent and what came back was erased on 20 Nov 2026: nothing proves this answer "
        "any more."
    )
    assert "[erased]" in after.sign_off.comment
    with pytest.raises(NotFound):
        sent_file(portfolio, request.number)
    (answer,) = came_back(portfolio, request.number)
    assert (answer.file, answer.said.name) == (None, "")
    with pytest.raises(NotFound):
        save_returned(portfolio, answer.answer.id, folder / "again.jpg")
    assert check(portfolio) == ()
    ratings = {line.subject for line in history(portfolio) if line.subject_kind == "rating"}
    assert ratings  # what the reviewer said of a level is a record of its own
    erase(portfolio, Target(passage=WORD), why="A name", with_copies=True)
    holding = everything(tmp_path, secret.data)
    assert [name for name, data in holding.items() if says(data, PART)] == []


def test_request_that_is_out_is_withdrawn_by_it(portfolio: Portfolio, tmp_path: Path) -> None:
    logged(portfolio)
    request = asked(portfolio, tmp_path)
    data = (tmp_path / "request.pdf").read_bytes()
    erase(portfolio, Target(id=request.id), why="A name")
    (kept,) = list_requests(portfolio)
    with portfolio.read() as session:
        assert requests.request(session, request.number).state is State.WITHDRAWN
    assert kept.number == request.number
    back = tmp_path / "back.pdf"
    back.write_bytes(data)
    with pytest.raises(Refused, match="was erased for good, so that an answer cannot be compared"):
        receive_answer(portfolio, back)


def test_request_names_files_that_may_go(portfolio: Portfolio, tmp_path: Path) -> None:
    """A digest in what was asked keeps no file: the PDF has its own copy."""
    logged(portfolio)
    reviewed = asked(portfolio, tmp_path)
    held = erase(portfolio, Target(id=reviewed.id), why="A name").value.held
    assert not any(one.said.startswith("request ") for one in held)


@pytest.mark.parametrize("kind", ["answer", "sign_off", "request"])
def test_words_of_what_was_signed_are_refused(
    portfolio: Portfolio, tmp_path: Path, kind: str
) -> None:
    answered(portfolio, tmp_path)
    subject = next(line.subject for line in history(portfolio) if line.subject_kind == kind)
    with pytest.raises(Refused, match="cannot be changed without breaking its signature"):
        erase(portfolio, Target(id=subject, passage=WORD), why="A name")


def test_what_was_sent_is_told_with_whom(portfolio: Portfolio, tmp_path: Path) -> None:
    request = answered(portfolio, tmp_path)
    later = sent(portfolio, tmp_path, "5", name="later.pdf").request
    goes = what_goes(portfolio, Target(passage=WORD))
    said = [one for one in goes.held if one.where == "sent"]
    assert [one.said.split(",")[0] for one in said] == [
        f"request {request.number} to Dr Sam Example",
        f"the answer of Dr Sam Example to request {request.number}",
    ]
    assert all(one.certain for one in said)
    assert later.number not in " ".join(one.said for one in said)
