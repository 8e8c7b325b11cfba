"""A peer reviews a piece: once, before sign-off, with a word on any conflict of interest."""

from pathlib import Path

import pytest

from fcp_portfolio.domain.answers import left
from fcp_portfolio.domain.asking.peer_review import PROMPTS, feedback
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.request import Kind, Request, Role
from fcp_portfolio.domain.request_json import read_request, request_json
from fcp_portfolio.services.drafting.reviewable import asked_already
from fcp_portfolio.services.people import people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.preflight import preflight
from fcp_portfolio.services.receiving import answer_here, receive_answer
from fcp_portfolio.services.requests import list_requests, make_request, withdraw_request
from fcp_portfolio.services.reviewing import open_review, sign_answers, what_is_left
from fcp_portfolio.services.sign_offs import of_entry, standings, withdraw_sign_off
from tests.builders import TickingClock
from tests.documents.reading import pages_of
from tests.documents.signing.papers import key
from tests.services.asking import REVIEWER, SIGNED, asked, levels, logged, made, reviewer, second

PEER = key(REVIEWER, "GMC 0000000")
ANSWERED = {
    **SIGNED,
    "e1_genuine": "yes",
    "e1_strong": "Clear reasoning",
    "e1_missing": "Say what the evidence is worth.",
    "reviewer_conflict": "no",
}


def review(portfolio: Portfolio, folder: Path, *entries: str, name: str = "review.pdf") -> Request:
    return made(portfolio, folder, "confirmation", *entries, name=name, peer_review=True).request


def refused(portfolio: Portfolio, folder: Path, entry: str) -> str:
    with pytest.raises(Refused) as error:
        review(portfolio, folder, entry, name="again.pdf")
    assert not (folder / "again.pdf").exists()
    return error.value.sentence


def test_a_peer_answers_signs_and_is_shown_with_the_entry(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    reviewer(portfolio)
    entry = logged(portfolio)
    request = review(portfolio, tmp_path, entry)
    (waiting,) = list_requests(portfolio)
    assert "one page is enough" not in waiting.reminder
    assert (waiting.called, "peer review of Knee pain" in waiting.reminder) == ("peer review", True)
    opened = open_review(tmp_path / "review.pdf")
    assert opened.request.peer_review
    assert what_is_left(opened, ANSWERED) == ()
    sign_answers(opened, ANSWERED, PEER, tmp_path / "signed.pdf", TickingClock())
    receive_answer(portfolio, tmp_path / "signed.pdf")
    (standing,) = of_entry(portfolio, entry)
    assert (standing.peer_review, standing.conflict, standing.stands) == (True, False, True)
    assert standing.said == "peer review"
    assert standing.sentence.startswith("Confirmed and reviewed by Dr Sam Example")
    assert standing.sign_off.comment == (
        "What was strong: Clear reasoning. What is missing for level 7: Say what the evidence is "
        "worth. Conflict of interest: no."
    )
    assert refused(portfolio, tmp_path, entry) == (
        "Dr Sam Example was asked to review “Knee pain” already: each peer reviews a piece once. "
        "Nothing was written."
    )
    peer, other = (one.id for one in (*people(portfolio), second(portfolio)))
    assert asked_already(portfolio, [entry], other) == ""
    assert "was asked to review “Knee pain” already" in asked_already(portfolio, [entry], peer)
    withdraw_sign_off(portfolio, standing.sign_off.id, "A mistake")
    assert asked_already(portfolio, [entry], peer) == ""
    assert review(portfolio, tmp_path, entry).id != request.id


def test_what_keeps_a_review_from_being_signed(portfolio: Portfolio, tmp_path: Path) -> None:
    reviewer(portfolio)
    request = review(portfolio, tmp_path, logged(portfolio))
    bare = {name: ANSWERED[name] for name in SIGNED}
    assert left(request, bare, Role.REVIEWER) == (
        "Say whether you confirm “Knee pain”.",
        "Answer “1 What was strong”.",
        "Answer “1 What is missing for level 7”.",
        "Answer “Do you have a conflict of interest?”.",
    )
    conflicted = {**ANSWERED, "reviewer_conflict": "yes"}
    assert left(request, conflicted, Role.REVIEWER) == (
        "Say in a few words what your conflict of interest is.",
    )
    told = {**conflicted, "reviewer_conflict_described": "We share a house"}
    done = answer_here(portfolio, request.number, told)
    assert "A conflict of interest is declared" in " ".join(done.advice)
    (standing,) = standings(portfolio)
    assert standing.conflict
    assert standing.sign_off.comment.endswith("Conflict of interest: We share a house.")


def test_each_entry_has_a_page_and_all_are_signed_on_the_next(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    reviewer(portfolio)
    review(portfolio, tmp_path, logged(portfolio), logged(portfolio, "Shoulder pain"))
    pages = [" ".join(page.split()) for page in pages_of(tmp_path / "review.pdf")]
    first = next(at for at, page in enumerate(pages) if "Your review 1 of 2" in page)
    for at, title in enumerate(("Knee pain", "Shoulder pain"), first):
        for words in (title, "accurate and genuine", "How you know", *PROMPTS.values()):
            assert words in pages[at]
    for words in ("Review, and sign", "Do you have a conflict of interest?", "Or decline"):
        assert words in pages[first + 2]
    assert f"Print from page {first + 1}" in pages[0]


def test_on_paper_a_conflict_may_stay_unsaid() -> None:
    said = {"strong": "Clear."}
    assert feedback(lambda meaning: said.get(meaning, ""), "", "") == "What was strong: Clear."


def test_a_peer_is_asked_once_while_the_request_is_out(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    reviewer(portfolio)
    entry, other = logged(portfolio), logged(portfolio, "Shoulder pain")
    request = review(portfolio, tmp_path, entry)
    assert "was asked to review" in refused(portfolio, tmp_path, entry)
    review(portfolio, tmp_path, other, name="other.pdf")
    withdraw_request(portfolio, request.number, "Sent to the wrong address")
    review(portfolio, tmp_path, entry, name="anew.pdf")


def test_peers_review_before_sign_off(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = logged(portfolio)
    sign_off = asked(portfolio, tmp_path)
    out = review(portfolio, tmp_path, entry)
    opened = open_review(tmp_path / "request.pdf")
    values = levels(sign_off, "capable")
    sign_answers(opened, values, PEER, tmp_path / "signed.pdf", TickingClock())
    receive_answer(portfolio, tmp_path / "signed.pdf")
    sentence = refused(portfolio, tmp_path, entry)
    assert sentence.startswith("“Knee pain” shows 4")
    assert sentence.endswith("signed off already: peers review before that. Nothing was written.")
    with pytest.raises(Refused, match="peers review before that"):
        preflight(
            portfolio,
            kind=Kind.CONFIRMATION,
            people=[REVIEWER],
            entries=[entry],
            peer_review=True,
        )
    done = answer_here(portfolio, out.number, ANSWERED)
    assert any("was signed off before this peer review came back" in one for one in done.advice)


def test_only_a_confirmation_is_a_peer_review(portfolio: Portfolio, tmp_path: Path) -> None:
    reviewer(portfolio)
    logged(portfolio)
    with pytest.raises(Refused, match=r"A peer review is a confirmation\. Nothing was written\."):
        make_request(
            portfolio, tmp_path / "x.pdf", kind="sign-off", people=[REVIEWER], peer_review=True
        )


def test_other_requests_read_as_before(portfolio: Portfolio, tmp_path: Path) -> None:
    reviewer(portfolio)
    entry = logged(portfolio)
    plain = made(portfolio, tmp_path, "confirmation", entry).request
    data = request_json(plain)
    assert b"peer_review" not in data
    assert read_request(data) == plain
    names: list[Json] = [field.name for field in plain.fields()]
    assert "reviewer_conflict" in names
    assert "e1_comment" in names
    peers = request_json(review(portfolio, tmp_path, entry))
    assert b'"peer_review":true' in peers
    assert read_request(peers).called == "peer review"
