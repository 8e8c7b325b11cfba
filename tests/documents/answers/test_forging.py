"""Forgeries of each class are refused for their reason; honest answers accepted as their way.

Each variant in every run, a hundred files of each class with `--all`. What no signature covers
has its rule.
"""

import sys
from random import Random

import pytest
from asn1crypto import cms, core
from pyhanko.pdf_utils.generic import pdf_string

from fcp_portfolio.documents.answers.judging import judge_returned
from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.domain.returned import Way
from tests.documents.answers import varied as v
from tests.documents.answers.forging import contents
from tests.documents.answers.replaying import RECEIVED, received
from tests.documents.answers.trying import JUDGED, Row, judged, taken
from tests.documents.signing import tampering as t

FEW, MANY = 3, 100


def assert_all(row: Row, count: int) -> None:
    sys.stdout.write(f"{row}\n")
    assert row == Row(row.name, count, count, count)


@pytest.mark.parametrize("name", JUDGED)
def test_forgery_is_refused_for_its_reason(name: str) -> None:
    every = len(JUDGED[name])
    assert_all(judged(name, every), every)


@pytest.mark.parametrize("name", RECEIVED)
def test_what_is_not_to_be_taken_in_leaves_the_portfolio_as_it_is(name: str) -> None:
    assert_all(received(name, FEW), FEW)


def test_honest_answer_is_accepted_as_its_way() -> None:
    assert_all(taken(FEW), FEW)


@pytest.mark.slow
@pytest.mark.parametrize("name", JUDGED)
def test_a_hundred_forgeries_are_refused_for_their_reason(name: str) -> None:
    assert_all(judged(name, MANY), MANY)


@pytest.mark.slow
@pytest.mark.parametrize("name", RECEIVED)
def test_a_hundred_that_are_not_to_be_taken_in_leave_the_portfolio_as_it_is(name: str) -> None:
    assert_all(received(name, MANY), MANY)


@pytest.mark.slow
def test_a_hundred_honest_answers_are_accepted_as_their_way() -> None:
    assert_all(taken(MANY), MANY)


def with_unsigned_attribute(data: bytes) -> bytes:
    """The last signature with one attribute more, of those that no signature covers."""
    written = contents(data)
    held = cms.ContentInfo.load(bytes.fromhex(written.decode()))
    attribute = cms.CMSAttribute(
        {"type": "1.2.3.4.5", "values": [core.Any(core.UTF8String("more"))]}
    )
    held["content"]["signer_infos"][0]["unsigned_attrs"] = [attribute]
    more = held.dump(force=True).hex().encode()
    return data.replace(written, more + b"0" * (len(written) - len(more)))


@pytest.mark.parametrize("more", [b"\n", b"\r\n\r\n", b"\n" * 9])
def test_line_ends_after_the_end_are_nothing(more: bytes) -> None:
    assert check(v.finished(Random(1)) + more).all_findings == ()


def test_letters_of_the_signature_itself_may_be_small_or_capital() -> None:
    data = v.reviewed(Random(1))
    assert check(data.replace(contents(data), contents(data).upper())).all_findings == ()


def test_unsigned_attribute_is_let_be_and_says_nothing() -> None:
    data = v.reviewed(Random(1))
    was, now = check(data), check(with_unsigned_attribute(data))
    assert (now, now.good) == (was, True)


def test_objects_that_nothing_leads_to_are_let_be_and_say_nothing() -> None:
    data, (before, request) = v.reviewed(Random(1)), v.short()
    hidden = t.changed(data, lambda writer: writer.add_object(pdf_string("hidden")))
    was, now = (judge_returned(before, one, request) for one in (data, hidden))
    assert (now.way, now.steps[0].values) == (Way.SIGNED, was.steps[0].values)
    assert now.verdict is not None
    assert now.verdict.revisions[-1].what == "changed without a signature"
