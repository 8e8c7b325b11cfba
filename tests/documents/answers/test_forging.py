"""Forgeries of each class are refused for their reason; honest answers accepted as their way.

One of each class in every run, another kind of it for each; a quarter of a hundred files of each
class, and so each kind, with `--all`. What no signature covers has its rule.
"""

import sys
from collections.abc import Callable
from random import Random

import pytest
from pyhanko.pdf_utils.generic import pdf_string

from fcp_portfolio.documents.answers.judging import CHANGED_MORE, judge_returned
from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.domain.verdict import Fault, Finding
from fcp_portfolio.domain.way import Way
from tests.documents.answers import varied as v
from tests.documents.answers.forging import contents
from tests.documents.answers.replaying import received
from tests.documents.answers.trying import JUDGED, Row, judged, taken
from tests.documents.signing import tampering as t
from tests.quarters import quarter_of

ONE, WAYS, MANY = range(1), range(3), range(100)
HIDDEN = Finding(fault=Fault.HIDDEN).sentence


def assert_all(row: Row, numbers: range) -> None:
    sys.stdout.write(f"{row}\n")
    count = len(numbers)
    assert row == Row(row.name, count, count, count)


@pytest.mark.parametrize(("turn", "name"), tuple(enumerate(JUDGED)))
def test_forgery_is_refused_for_its_reason(turn: int, name: str) -> None:
    one = range(turn, turn + 1)
    assert_all(judged(name, one), one)


def test_what_is_not_to_be_taken_in_leaves_the_portfolio_as_it_is() -> None:
    for row in received(ONE):
        assert_all(row, ONE)


def test_honest_answer_is_accepted_as_its_way() -> None:
    assert_all(taken(WAYS), WAYS)


@pytest.mark.slow
@pytest.mark.parametrize("name", JUDGED)
def test_a_hundred_forgeries_are_refused_for_their_reason(
    name: str, covered: Callable[[str, int], None]
) -> None:
    numbers = quarter_of(MANY)
    assert_all(judged(name, numbers), numbers)
    covered(f"forged answers, of {len(JUDGED) * len(MANY)}", len(numbers))


@pytest.mark.slow
def test_a_hundred_that_are_not_to_be_taken_in_leave_the_portfolio_as_it_is() -> None:
    numbers = quarter_of(MANY)
    for row in received(numbers):
        assert_all(row, numbers)


@pytest.mark.slow
def test_a_hundred_honest_answers_are_accepted_as_their_way() -> None:
    numbers = quarter_of(MANY)
    assert_all(taken(numbers), numbers)


@pytest.mark.parametrize("more", [b"\n", b"\r\n\r\n", b"\n" * 9])
def test_line_ends_after_the_end_are_nothing(more: bytes) -> None:
    assert check(v.finished(Random(1)) + more).all_findings == ()


def test_letters_of_the_signature_itself_may_be_small_or_capital() -> None:
    data = v.reviewed(Random(1))
    assert check(data.replace(contents(data), contents(data).upper())).all_findings == ()


def test_object_that_nothing_leads_to_is_refused_once_somebody_signed() -> None:
    before, request = v.short()
    hidden = t.changed(
        v.reviewed(Random(1)), lambda writer: writer.add_object(pdf_string("hidden"))
    )
    assert judge_returned(before, hidden, request).refusals == (HIDDEN,)


def test_object_that_nothing_leads_to_makes_an_answer_be_compared() -> None:
    before, request = v.short()
    data = t.changed(v.answered(Random(1)), lambda writer: writer.add_object(pdf_string("hidden")))
    filled, signed = (judge_returned(before, one, request) for one in (data, v.by_reviewer(data)))
    assert (filled.way, filled.notes) == (Way.FILLED, (CHANGED_MORE,))
    assert (signed.way, signed.notes) == (Way.SIGNED_COPY, (CHANGED_MORE,))
