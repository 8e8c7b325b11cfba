"""What somebody answers without a key: beside the owner, on paper, by mail."""

from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import FileRefused, NotFound, Refused
from fcp_portfolio.domain.request import Role, State
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.answers import Received
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.files import open_file
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import ratings
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.receiving import answer_here, receive_answer
from fcp_portfolio.services.requests import list_requests, withdraw_request
from fcp_portfolio.services.sign_offs import standings
from fcp_portfolio.services.undo import undo_change
from tests.builders import photo
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

UNCHANGED = r"Your portfolio is unchanged\."


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.jpg"
    path.write_bytes(photo())
    return path


def on_paper(portfolio: Portfolio, scan: Path, number: str, **values: str) -> Done[Received]:
    return receive_answer(portfolio, scan, way="paper", request=number, values=values)


def test_answer_typed_here_waits_for_something_that_covers_it(
    portfolio: Portfolio, tmp_path: Path, scan: Path
) -> None:
    request = asked(portfolio, tmp_path)
    done = answer_here(portfolio, request.number, levels(request, "capable"))
    assert done.said == (
        f"Took in the answer of {REVIEWER} to request {request.number}: "
        "by e-mail, or typed on the owner's computer."
    )
    assert done.undo is None
    assert done.value.needs_a_person
    (waiting,) = standings(portfolio)
    assert (waiting.level, waiting.reached, waiting.covered, waiting.stands) == (
        "capable",
        True,
        False,
        False,
    )

    later = sent(portfolio, tmp_path, name="later.pdf").request
    on_paper(portfolio, scan, later.number, **levels(later, "excellent"))

    first, covering = standings(portfolio)
    assert (first.covered, first.stands, covering.stands) == (True, True, True)


def test_paper_keeps_the_scan_and_becomes_a_rating(
    portfolio: Portfolio, tmp_path: Path, scan: Path
) -> None:
    request = asked(portfolio, tmp_path, "4", "6")
    done = on_paper(portfolio, scan, request.number, **levels(request, "excellent", "capable"))
    assert not done.value.needs_a_person
    (answer,) = done.value.answers
    assert (answer.way, answer.name, answer.role) == (Way.PAPER, REVIEWER, Role.REVIEWER)
    with open_file(portfolio, answer.sha256) as kept:
        assert kept.read() == scan.read_bytes()
    given = [(r.code, r.level) for r in ratings(portfolio) if r.by == answer.person]
    assert given == [("4", "excellent"), ("6", "capable")]
    (kept_request,) = list_requests(portfolio)
    assert kept_request.state is State.ANSWERED
    assert {line.change for line in history(portfolio)[-5:]} == {history(portfolio)[-1].change}


def test_what_came_back_is_not_undone(portfolio: Portfolio, tmp_path: Path, scan: Path) -> None:
    request = asked(portfolio, tmp_path)
    on_paper(portfolio, scan, request.number, **levels(request, "capable"))
    with pytest.raises(Refused, match="cannot be undone"):
        undo_change(portfolio, history(portfolio)[-1].change)


def test_agreement_with_everything_signs_off_what_the_owner_rated(
    portfolio: Portfolio, tmp_path: Path, scan: Path
) -> None:
    request = asked(portfolio, tmp_path, "4", "6")
    on_paper(portfolio, scan, request.number, agrees_with_all="yes", **SIGNED)
    (standing,) = standings(portfolio)
    assert (standing.sign_off.label, standing.level) == (request.capabilities[0].label, "capable")
    assert standing.stands
    assert [rating for rating in ratings(portfolio) if rating.by] == []


def test_level_below_the_lowest_that_signs_off_is_kept_and_does_not(
    portfolio: Portfolio, tmp_path: Path, scan: Path
) -> None:
    request = asked(portfolio, tmp_path)
    on_paper(portfolio, scan, request.number, **levels(request, "needs further development"))
    (standing,) = standings(portfolio)
    assert (standing.level, standing.reached, standing.stands) == (
        "needs further development",
        False,
        False,
    )


def test_second_approver_completes_a_chain(
    portfolio: Portfolio, tmp_path: Path, scan: Path
) -> None:
    reviewer(portfolio)
    second(portfolio)
    request = sent(portfolio, tmp_path, "4", "6", people=(REVIEWER, SECOND)).request
    on_paper(portfolio, scan, request.number, **levels(request, "capable", "capable"))
    assert [(one.complete, one.stands) for one in standings(portfolio)] == [(False, False)] * 2
    (waiting,) = list_requests(portfolio)
    assert (waiting.state, waiting.waits_on) == (State.OUT, SECOND)

    receive_answer(
        portfolio,
        scan,
        way="paper",
        request=request.number,
        values={**APPROVED, "second_except": "6"},
        role=Role.SECOND_APPROVER,
    )

    assert [(one.complete, one.stands) for one in standings(portfolio)] == [
        (True, True),
        (False, False),
    ]
    assert list_requests(portfolio)[0].state is State.ANSWERED


def test_declined_request_is_answered_and_signs_nothing(
    portfolio: Portfolio, tmp_path: Path, scan: Path
) -> None:
    request = asked(portfolio, tmp_path)
    done = on_paper(portfolio, scan, request.number, decline="We never met.", **SIGNED)
    assert done.said == f"{REVIEWER} declined request {request.number}: We never met."
    assert done.value.sign_offs == ()
    assert standings(portfolio) == ()
    assert list_requests(portfolio)[0].state is State.ANSWERED


def test_second_answer_of_the_same_person_is_refused(
    portfolio: Portfolio, tmp_path: Path, scan: Path
) -> None:
    request = asked(portfolio, tmp_path)
    on_paper(portfolio, scan, request.number, **levels(request, "capable"))
    before = history(portfolio)
    with pytest.raises(Refused, match=f"was taken in on 20 Nov 2026 already. {UNCHANGED}"):
        on_paper(portfolio, scan, request.number, **levels(request, "excellent"))
    assert history(portfolio) == before


def test_requests_that_ended_take_no_answer(
    portfolio: Portfolio, tmp_path: Path, scan: Path
) -> None:
    old = asked(portfolio, tmp_path)
    new = sent(portfolio, tmp_path, supersedes=old.id, name="new.pdf").request
    with pytest.raises(Refused, match=r"was replaced by a later request on 20 Nov 2026\. "):
        on_paper(portfolio, scan, old.number, **levels(old, "capable"))
    withdraw_request(portfolio, new.number, "Sent by mistake")
    with pytest.raises(Refused, match=r"was withdrawn on 20 Nov 2026: Sent by mistake\. "):
        on_paper(portfolio, scan, new.number, **levels(new, "capable"))


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "Write your name"),
        ({**SIGNED, "reviewer_name": ""}, "Write your name"),
        ({**SIGNED, "c1_level": "5_superb"}, "is no answer to “4 Your rating”"),
        ({**SIGNED, "c9_level": "3_capable"}, "“c9_level” is no field of this request"),
        ({**SIGNED, "second_agrees": "yes"}, "is for the second approver to answer"),
        (SIGNED, "or say why not in its comment"),
    ],
)
def test_answer_typed_here_must_be_sound_and_whole(
    portfolio: Portfolio, tmp_path: Path, values: dict[str, str], sentence: str
) -> None:
    request = asked(portfolio, tmp_path)
    before = history(portfolio)
    with pytest.raises(Refused, match=sentence) as refused:
        answer_here(portfolio, request.number, values)
    assert refused.value.sentence.endswith("Your portfolio is unchanged.")
    assert history(portfolio) == before


def test_empty_paper_is_never_read_as_agreement(
    portfolio: Portfolio, tmp_path: Path, scan: Path
) -> None:
    request = asked(portfolio, tmp_path)
    with pytest.raises(Refused, match="an empty answer is never read as agreement"):
        on_paper(portfolio, scan, request.number, **SIGNED)


def test_scan_alone_asks_for_the_answers(portfolio: Portfolio, tmp_path: Path, scan: Path) -> None:
    request = asked(portfolio, tmp_path)
    with pytest.raises(Refused, match="holds no fields that can be read"):
        receive_answer(portfolio, scan)
    with pytest.raises(Refused, match="holds no fields that can be read"):
        receive_answer(portfolio, scan, way="paper", values=levels(request, "capable"))
    with pytest.raises(NotFound, match="There is no one request “0000”"):
        on_paper(portfolio, scan, "0000", **SIGNED)
    with pytest.raises(Refused, match=f"There is no way “pigeon”. Ways: paper, email. {UNCHANGED}"):
        receive_answer(portfolio, scan, way="pigeon")
    with pytest.raises(FileRefused, match="cannot be read: No such file or directory"):
        receive_answer(portfolio, tmp_path / "gone.pdf")


def test_mail_is_kept_with_its_headers_and_counts_when_covered(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    mail = tmp_path / "answer.eml"
    mail.write_bytes(
        b"From: Dr Sam Example <sam@example.org>\r\nTo: robin@example.org\r\n"
        b"Subject: Your request\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\n\r\n"
        b"Capable, I agree.\r\n"
    )
    request = asked(portfolio, tmp_path)
    done = receive_answer(
        portfolio, mail, request=request.number, values=levels(request, "capable")
    )
    (answer,) = done.value.answers
    assert (answer.way, done.value.needs_a_person) == (Way.MESSAGE, True)
    with open_file(portfolio, answer.sha256) as kept:
        assert kept.read() == mail.read_bytes()


def test_conflict_of_interest_is_pointed_out(
    portfolio: Portfolio, tmp_path: Path, scan: Path
) -> None:
    request = asked(portfolio, tmp_path)
    values = {**levels(request, "capable"), "reviewer_conflict": "yes", "c1_comment": "My cousin."}
    done = on_paper(portfolio, scan, request.number, **values)
    said = "A conflict of interest is declared: read the comments, or ask for it."
    assert done.advice == (said,)


def test_agreement_with_another_level_is_told(
    portfolio: Portfolio, tmp_path: Path, scan: Path
) -> None:
    request = asked(portfolio, tmp_path)
    done = on_paper(
        portfolio, scan, request.number, **levels(request, "excellent"), c1_agrees="yes"
    )
    (told,) = done.advice
    assert told == (
        f"4 Physical assessment: they agree with the rating of {portfolio.owner.name}, and give "
        "another level (“excellent”). Ask them which they mean."
    )


def test_same_scan_for_two_people_is_told(portfolio: Portfolio, tmp_path: Path, scan: Path) -> None:
    request = asked(portfolio, tmp_path)
    on_paper(portfolio, scan, request.number, **levels(request, "capable"))
    again = sent(portfolio, tmp_path, name="again.pdf").request
    values = {**levels(again, "capable"), "reviewer_name": SECOND}
    done = on_paper(portfolio, scan, again.number, **values)
    (told,) = done.advice
    assert told == (
        f"The same file was taken in as the answer of {REVIEWER} already. Where both signed one "
        "sheet that is right; else withdraw what is wrong."
    )


def test_reviewer_who_is_no_longer_known_by_name_is_recorded_as_answered(
    portfolio: Portfolio, tmp_path: Path, scan: Path
) -> None:
    logged(portfolio)
    request = asked(portfolio, tmp_path)
    values = {**levels(request, "capable"), "reviewer_name": "Dr Kim Other"}
    (answer,) = on_paper(portfolio, scan, request.number, **values).value.answers
    assert answer.name == "Dr Kim Other"
    assert answer.described == "Dr Kim Other, Clinical supervisor, GMC 0000000"
