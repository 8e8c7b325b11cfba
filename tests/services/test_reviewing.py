"""A reviewer answers, goes on later, signs; a second one sees that and cannot change it."""

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.documents.answers.judging import judge_returned
from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.requests import make_request
from fcp_portfolio.services.review_pages import page_count, page_picture, page_text, pages_of_fields
from fcp_portfolio.services.reviewing import (
    Review,
    answers_from_text,
    decline,
    open_review,
    save_answers,
    scale_asked,
    sign_answers,
    sign_each,
    signed_beside,
    what_is_left,
)
from tests.asked import ANSWERED, APPROVED, GIVEN
from tests.builders import TickingClock, debrief
from tests.documents.answers.forgeries import shows
from tests.documents.answers.papers import (
    OTHER_ID,
    REVIEWER,
    answered,
    approved,
    card,
    reviewed,
    rewritten,
    sent,
)
from tests.documents.signing.papers import key, signed_by
from tests.documents.signing.tampering import changed, draw_on_the_page, fill

SAM = key("Dr Sam Example", "GMC 0000000")
ALEX = key("Prof Alex Example", "GMC 0000000")


def contradicted() -> bytes:
    """Signed by the reviewer, with a field that shows otherwise."""
    forged = shows("c1_comment", b"BT /FpField 9 Tf 3 200 Td (FORGED) Tj ET")
    return signed_by(changed(answered(), forged), REVIEWER, "Dr Sam Example")


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "request.pdf"
    path.write_bytes(sent()[0])
    return path


def with_bytes(path: Path, data: bytes) -> Review:
    path.write_bytes(data)
    return open_review(path)


def test_request_opens_for_whose_turn_it_is(pdf: Path) -> None:
    review = open_review(pdf, (card("Robin Example", "HCPC PH000000"),))
    assert (review.request, review.role, review.values) == (sent()[1], Role.REVIEWER, {})
    assert (review.refusal, dict(review.earlier)) == ("", {})
    assert review.said == (
        "Unaltered since signing. Signatures: 1, by keys on cards that you gave: 1."
    )


def test_answers_are_saved_again_and_again_without_growing(pdf: Path) -> None:
    review = open_review(pdf)
    sizes = []
    for number in range(3):
        done = save_answers(review, {**ANSWERED, "c2_comment": f"Version {number}"})
        review = done.value
        sizes.append(pdf.stat().st_size)
    assert done.said == "Saved your answers in “request.pdf”. They are not signed yet."
    assert len(set(sizes)) == 1
    assert pdf.read_bytes().startswith(sent()[0])
    again = open_review(pdf)
    assert again.values == {**ANSWERED, "c2_comment": "Version 2"}
    assert again.received == sent()[0]
    assert save_answers(again, {}).value.values == {}
    assert pdf.read_bytes() == sent()[0]


def test_answers_that_another_program_left_are_gone_on_with(pdf: Path) -> None:
    review = with_bytes(pdf, changed(sent()[0], fill("reviewer_name", "Dr Sam Example")))
    assert review.values == {"reviewer_name": "Dr Sam Example"}
    save_answers(review, {"reviewer_name": "Sam"})
    assert pdf.stat().st_size == len(filled(*sent(), {"reviewer_name": "Sam"}))


def test_signed_answers_come_back_as_way_a(pdf: Path, tmp_path: Path) -> None:
    to = tmp_path / "signed.pdf"
    done = sign_answers(open_review(pdf), ANSWERED, SAM, to, TickingClock())
    assert done.said == (
        "Signed, and written to “signed.pdf”. Send this file back to Robin Example."
    )
    returned = judge_returned(*_sent_and(to), (card("Dr Sam Example"),))
    assert (returned.way, returned.steps[0].values) == (Way.SIGNED, ANSWERED)
    assert pdf.read_bytes() == sent()[0]


def test_second_approver_sees_the_first_and_cannot_change_it(pdf: Path, tmp_path: Path) -> None:
    review = with_bytes(pdf, reviewed())
    assert (review.role, review.values, review.earlier) == (
        Role.SECOND_APPROVER,
        {},
        {Role.REVIEWER: ANSWERED},
    )
    with pytest.raises(Refused, match="“c1_level” is for the reviewer to answer, not for the sec"):
        save_answers(review, {**APPROVED, "c1_level": "4_excellent"})
    to = tmp_path / "approved.pdf"
    sign_answers(save_answers(review, APPROVED).value, APPROVED, ALEX, to, TickingClock())
    returned = judge_returned(*_sent_and(to))
    assert [step.way for step in returned.steps] == [Way.SIGNED, Way.SIGNED]


def test_nobody_answers_after_the_last(pdf: Path) -> None:
    review = with_bytes(pdf, approved())
    assert (review.role, review.values) == (None, {})
    assert set(review.earlier) == {Role.REVIEWER, Role.SECOND_APPROVER}
    with pytest.raises(Refused, match="Everybody who was asked has signed"):
        save_answers(review, {})


def test_what_is_left_keeps_from_signing(pdf: Path, tmp_path: Path) -> None:
    review, to = open_review(pdf), tmp_path / "signed.pdf"
    assert what_is_left(review, ANSWERED) == ()
    values = {**ANSWERED, "reviewer_name": "", "except": "a\n" * 400, "c9": "x", "c8": "x"}
    assert what_is_left(review, values) == (
        "“c9” is no field of this request.",
        "“c8” is no field of this request.",
        "Write your name.",
        "Shorten “Except”: not all of it can be seen on the page.",
    )
    with pytest.raises(Refused) as refused:
        sign_answers(review, values, SAM, to)
    assert refused.value.sentence == (
        "“c9” is no field of this request. “c8” is no field of this request. Write your name. "
        "(And 1 more.) Nothing was written."
    )
    with pytest.raises(Refused, match=r"^Write your name\. Nothing was written\.$"):
        sign_answers(review, {**ANSWERED, "reviewer_name": ""}, SAM, to)
    assert not to.exists()


def test_declining_sends_a_reason_and_nothing_else(pdf: Path, tmp_path: Path) -> None:
    to = tmp_path / "declined.pdf"
    review = save_answers(open_review(pdf), {"c1_level": "3_capable"}).value
    decline(review, " I have not worked with the owner. ", SAM, to, TickingClock())
    (part,) = judge_returned(*_sent_and(to)).steps
    assert part.values == {
        "decline": "I have not worked with the owner.",
        "reviewer_name": "Dr Sam Example",
    }
    with pytest.raises(Refused, match="Say why you decline"):
        decline(review, " ", SAM, to)
    second = with_bytes(pdf, reviewed())
    decline(second, "Not my student.", ALEX, to, TickingClock())
    assert judge_returned(*_sent_and(to)).steps[1].values["second_decline"] == "Not my student."


def test_step_without_a_place_to_decline_is_told(pdf: Path, tmp_path: Path) -> None:
    review = open_review(pdf)
    steps = tuple(
        replace(step, fields=tuple(f for f in step.fields if f.meaning != "declines"))
        for step in review.request.steps
    )
    older = replace(review, request=replace(review.request, steps=steps))
    with pytest.raises(Refused, match="A reviewer cannot decline here"):
        decline(older, "why", SAM, tmp_path / "declined.pdf")


def test_what_was_laid_over_the_request_is_not_seen_and_not_signed(
    pdf: Path, tmp_path: Path
) -> None:
    review = with_bytes(pdf, changed(answered(), draw_on_the_page))
    assert (review.refusal, review.values) == ("", ANSWERED)
    assert review.left_out.startswith("Something other than answers was added to this file")
    assert page_picture(review, 1) == page_picture(with_bytes(pdf, sent()[0]), 1)
    to = tmp_path / "signed.pdf"
    sign_answers(review, ANSWERED, SAM, to, TickingClock())
    assert judge_returned(*_sent_and(to)).way is Way.SIGNED


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (sent()[0].replace(b"/Alt", b"/Ilt", 1), "Bytes that were signed have been changed"),
        (rewritten(answered()), "Not good. "),
        (contradicted(), "The field “c1_comment” shows “FORGED” and holds “Clear reasoning, "),
    ],
)
def test_request_that_was_tampered_with_is_not_signed(
    data: bytes, why: str, pdf: Path, tmp_path: Path
) -> None:
    review = with_bytes(pdf, data)
    assert why in review.refusal
    assert review.refusal.endswith("Ask the owner for the request as it was sent.")
    assert review.said == review.refusal
    with pytest.raises(Refused, match="Ask the owner"):
        sign_answers(review, ANSWERED, SAM, tmp_path / "signed.pdf")


def test_request_of_a_portfolio_opens_and_is_answered(portfolio: Portfolio, tmp_path: Path) -> None:
    add_person(portfolio, name="Dr Sam Example", role="Clinical supervisor")
    title = "Knee pain: “Łódź” clinic, 漢字 & fine-tuning of a long and well-meant title" * 2
    log_entry(portfolio, debrief(title, links=(link_to(portfolio, "4", "why it shows this"),)))
    rate(portfolio, "4", "capable")
    to = tmp_path / "made.pdf"
    make_request(portfolio, to, kind="sign-off", people=["Dr Sam Example"])
    review = open_review(to)
    assert (review.refusal, review.left_out, review.role) == ("", "", Role.REVIEWER)
    answers = {"agrees_with_all": "yes", "reviewer_declares": "yes", "reviewer_name": "Sam"}
    assert "Rate 4" not in " ".join(what_is_left(review, answers))


def test_levels_are_explained_where_their_scale_is_known(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    add_person(portfolio, name="Dr Sam Example")
    log_entry(portfolio, debrief(links=(link_to(portfolio, "4", "why"),)))
    to = tmp_path / "made.pdf"
    make_request(portfolio, to, kind="sign-off", people=["Dr Sam Example"])
    scale = scale_asked(open_review(to).request, "hee-msk-2018#4")
    assert scale is not None
    assert {one.level for one in scale.pictures} == set(scale.levels)
    assert scale_asked(sent()[1], "hee-msk-2018#4") is None  # of a scale that nobody has
    assert scale_asked(sent()[1], "") is None


def test_what_is_no_request_does_not_open(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"text")
    with pytest.raises(FileRefused, match="This is not a PDF"):
        open_review(path)
    with pytest.raises(FileRefused, match="cannot be read"):
        open_review(tmp_path / "none.pdf")


def test_pages_are_seen_with_their_answers(pdf: Path) -> None:
    empty = open_review(pdf)
    review = save_answers(empty, ANSWERED).value
    page = review.request.capabilities[0].page
    pictures = [Image.open(io.BytesIO(page_picture(one, 12, 0.5))) for one in (empty, review)]
    assert page > 1
    assert pictures[0].size == (298, 421)
    assert ImageChops.difference(*pictures).getbbox() is not None
    page_picture(review, page_count(review))
    said = page_text(review, page)
    assert review.request.capabilities[0].title in said
    assert "\r" not in said
    with pytest.raises(FileRefused, match="This PDF has no page 99"):
        page_picture(review, 99)


def test_fields_are_found_on_their_pages(pdf: Path) -> None:
    found = pages_of_fields(open_review(pdf))
    assert (found["c1_level"], found["reviewer_name"], found["second_name"]) == (12, 15, 16)


def test_answers_are_read_from_a_file(pdf: Path) -> None:
    assert answers_from_text(open_review(pdf), json.dumps(GIVEN).encode()) == ANSWERED


def _sent_and(path: Path) -> tuple[bytes, bytes, Request]:
    data, request = sent()
    return data, path.read_bytes(), request


def test_several_are_signed_with_one_key_and_one_that_fails_keeps_none_back(
    pdf: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.pdf"
    other.write_bytes(sent(OTHER_ID)[0])
    reviews = open_review(pdf), open_review(other), open_review(pdf)
    given = ANSWERED, ANSWERED | {"reviewer_declares": ""}, ANSWERED
    done = sign_each(tuple(zip(reviews, given, strict=True)), SAM, TickingClock())
    assert [(one.to and one.to.name, one.problem) for one in done.value] == [
        ("request, signed by Dr Sam Example.pdf", ""),
        (
            None,
            "Tick the declaration that the answers are your own. Nothing was written.",
        ),
        ("request, signed by Dr Sam Example 2.pdf", ""),
    ]
    assert done.said == "Signed 2 of 3. Each signed PDF is beside its request."
    judged = judge_returned(*_sent_and(tmp_path / "request, signed by Dr Sam Example.pdf"))
    assert (judged.way, judged.refusals) == (Way.SIGNED, ())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Dr S\u00e1m  O\u2019Example", "request, signed by Dr S\u00e1m O\u2019Example.pdf"),
        ("../../etc: <Sam>", "request, signed by etc Sam.pdf"),
        ("", "request, signed.pdf"),
    ],
)
def test_signed_pdf_is_named_after_its_request_and_its_signer(
    pdf: Path, name: str, expected: str
) -> None:
    to = signed_beside(open_review(pdf), {"reviewer_name": name})
    assert (to.name, to.parent) == (expected, pdf.parent)


def test_declined_request_is_named_so(pdf: Path) -> None:
    to = signed_beside(open_review(pdf), {"reviewer_name": "Dr Sam Example"}, declined=True)
    assert to.name == "request, declined by Dr Sam Example.pdf"


def test_key_that_has_signed_the_document_signs_no_second_step(pdf: Path, tmp_path: Path) -> None:
    review, to = with_bytes(pdf, reviewed()), tmp_path / "twice.pdf"
    with pytest.raises(Refused) as refused:
        sign_answers(review, APPROVED, SAM, to)
    assert refused.value.sentence == (
        "This key has signed this document already, as the reviewer: the second approver signs "
        "with a key of their own. Nothing was written."
    )
    with pytest.raises(Refused, match="already, as the owner: the second approver signs"):
        sign_answers(review, APPROVED, key(), to)
    assert not to.exists()


def test_what_one_signed_last_opens_to_be_read(pdf: Path) -> None:
    pdf.write_bytes(reviewed())
    review = open_review(pdf, own=SAM.fingerprint)
    assert (review.role, review.waits_for, review.turn) == (None, "Prof Alex Example", 2)
    with pytest.raises(Refused, match=r"You have answered this\. It waits for Prof Alex Example\."):
        save_answers(review, APPROVED)
    assert open_review(pdf, own=ALEX.fingerprint).role is Role.SECOND_APPROVER
    pdf.write_bytes(sent()[0])
    assert open_review(pdf, own=key().fingerprint).role is Role.REVIEWER
