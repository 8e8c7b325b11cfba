"""What came back, in words, and when it may be taken in."""

from fcp_portfolio.domain.request import Role
from fcp_portfolio.domain.returned import Comparison, Mismatch, Returned, StepAnswer
from fcp_portfolio.domain.way import Way
from tests.asked import ANSWERED, a_request


def test_ways_are_described() -> None:
    assert [way.value for way in Way if way.is_answer] == ["A", "B", "C", "D", "E"]
    assert len({way.described for way in Way}) == len(Way) == 7


def test_document_held_is_none_of_the_ways() -> None:
    assert not Way.DOCUMENT.is_answer
    assert Way.DOCUMENT.described == "a document held, entered by the owner; not a signature"


def test_mismatch_says_what_is_shown_and_held() -> None:
    one = Mismatch(field="c1_comment", shows="capable", holds="")
    assert one.sentence == "The field “c1_comment” shows “capable” and holds nothing."
    long = Mismatch(field="c1_comment", shows="", holds="two\nlines " * 20)
    assert long.sentence.startswith("The field “c1_comment” shows nothing and holds “two lines two")
    assert long.sentence.endswith("…”.")
    assert len(long.sentence) < 150


def test_comparison_names_pages_and_the_rest() -> None:
    assert Comparison().same
    different = Comparison(pages=(2, 3), others=("A file is missing.",))
    assert not different.same
    assert different.sentences == (
        "Page 2 is not the page that was sent.",
        "Page 3 is not the page that was sent.",
        "A file is missing.",
    )


def test_way_is_that_of_the_last_part() -> None:
    request = a_request()
    part = StepAnswer(role=Role.REVIEWER, way=Way.FILLED, values=ANSWERED)
    answered = Returned(request=request, steps=(part,))
    assert (answered.good, answered.way) == (True, Way.FILLED)
    assert answered.step(Role.REVIEWER) == part
    assert answered.step(Role.SECOND_APPROVER) is None
    assert Returned(request=request, paper=True).way is Way.PAPER
    refused = Returned(request=request, steps=(part,), refusals=("No.",))
    assert (refused.good, refused.way) == (False, None)
