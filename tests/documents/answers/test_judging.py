"""What comes back is recognised as the way it is, and read from what was signed."""

import io

import pytest
from PIL import Image

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.documents.answers.judging import REWRITTEN, judge_returned
from fcp_portfolio.domain.request import Role
from fcp_portfolio.domain.verdict import RestsOn
from fcp_portfolio.domain.way import Way
from tests.asked import ANSWERED, APPROVED
from tests.documents.answers.papers import (
    OTHER_ID,
    REVIEWER,
    SECOND,
    answered,
    approved,
    card,
    reviewed,
    rewritten,
    sent,
)
from tests.documents.signing.papers import signed_by


def ways(data: bytes, before: bytes | None = None) -> list[tuple[Role, Way]]:
    sent_out, request = sent()
    returned = judge_returned(before or sent_out, data, request)
    assert returned.refusals == ()
    return [(step.role, step.way) for step in returned.steps]


def refusal(data: bytes, before: bytes | None = None) -> str:
    sent_out, request = sent()
    returned = judge_returned(before or sent_out, data, request)
    assert (returned.good, returned.way) == (False, None)
    return returned.refusals[0]


def test_answers_that_were_not_signed_are_way_c() -> None:
    data, request = sent()
    returned = judge_returned(data, answered(), request)
    (part,) = returned.steps
    assert (returned.way, returned.rewritten, part.signature) == (Way.FILLED, False, None)
    assert part.values == ANSWERED


def test_answers_that_were_signed_are_way_a() -> None:
    data, request = sent()
    returned = judge_returned(data, reviewed(), request, (card("Dr Sam Example"),))
    (part,) = returned.steps
    assert (returned.way, returned.notes, part.values) == (Way.SIGNED, (), ANSWERED)
    assert part.signature is not None
    assert part.signature.rests_on is RestsOn.CARD


def test_chain_of_two_is_two_parts() -> None:
    data, request = sent()
    returned = judge_returned(data, approved(), request)
    assert [(step.role, step.way, step.values) for step in returned.steps] == [
        (Role.REVIEWER, Way.SIGNED, ANSWERED),
        (Role.SECOND_APPROVER, Way.SIGNED, APPROVED),
    ]
    assert returned.step(Role.OWNER) is None


def test_second_part_may_be_unsigned() -> None:
    _, request = sent()
    assert ways(filled(reviewed(), request, APPROVED)) == [
        (Role.REVIEWER, Way.SIGNED),
        (Role.SECOND_APPROVER, Way.FILLED),
    ]


def test_rewritten_file_is_compared_and_said() -> None:
    data, request = sent()
    returned = judge_returned(data, rewritten(answered()), request)
    assert (returned.way, returned.rewritten, returned.notes) == (Way.FILLED, True, (REWRITTEN,))
    assert ways(signed_by(rewritten(answered()), REVIEWER, "Dr Sam Example")) == [
        (Role.REVIEWER, Way.SIGNED_COPY)
    ]


def test_second_part_of_a_rewritten_file_counts_where_the_first_came_back_before() -> None:
    _, request = sent()
    copy = filled(rewritten(reviewed()), request, APPROVED)
    signed = signed_by(copy, SECOND, "Prof Alex Example")
    assert ways(signed, before=reviewed()) == [(Role.SECOND_APPROVER, Way.SIGNED_COPY)]
    assert refusal(signed).startswith(
        "A program rewrote the file after “reviewer_signature” was signed. Ask for the file as"
    )
    changed = filled(rewritten(reviewed()), request, {**APPROVED, "c1_level": "4_excellent"})
    assert refusal(changed, before=reviewed()) == (
        "The field “c1_level” was changed after its answer had been signed."
    )


def test_pdf_without_fields_is_paper() -> None:
    data, request = sent()
    scan = io.BytesIO()
    Image.new("L", (595, 842), "white").save(scan, "PDF")
    returned = judge_returned(data, scan.getvalue(), request)
    assert (returned.paper, returned.way, returned.steps) == (True, Way.PAPER, ())


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (sent()[0], "This is the request as you sent it. Nothing has been answered in it."),
        (rewritten(sent()[0]), "Nothing has been answered in this PDF."),
        (b"text", "This is not a PDF."),
        (answered()[:-9], "This PDF does not end as a PDF ends: it was cut off, or something"),
        (sent(OTHER_ID)[0], "This answers request 7f2a-91c3-77de W, not 4f2a-91c3-77de T."),
    ],
)
def test_what_is_no_answer_is_told(data: bytes, sentence: str) -> None:
    assert refusal(data).startswith(sentence)


def test_nothing_raises() -> None:
    data, request = sent()
    returned = judge_returned(data, b"%PDF-1.7\n" + data[9:200_000], request)
    assert not returned.good
