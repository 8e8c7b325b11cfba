"""What may leave of the answers of respondents, and how it fills a form in."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.feedback import (
    FEEDBACK,
    FeedbackSummary,
    PooledQuestion,
    filled_in,
    pooled,
)
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.storage.definitions import load_definitions

TRUST = PooledQuestion(id="trust", text="Trust", answers=34, counts=(0, 0, 1, 16, 17))
EASE = PooledQuestion(id="ease", text="Felt at ease", answers=34, counts=(0, 0, 0, 17, 17))
SUMMARY = FeedbackSummary(
    id="f",
    form="psq",
    form_edition="1",
    title="Patient satisfaction questionnaire",
    portfolio="p",
    about="Robin Example",
    registration="HCPC PH000000",
    by="Dr Sam Example",
    by_registration="GMC 0000000",
    fictional=True,
    opened=date(2026, 9, 1),
    closed=date(2026, 11, 20),
    made=datetime(2026, 11, 20, 9, tzinfo=UTC),
    handed_out=40,
    answers=34,
    least=34,
    least_each=5,
    source="",
    levels=("1", "2", "3", "4", "5"),
    groups=(),
    questions=(EASE, TRUST, PooledQuestion(id="next", text="Knows what happens next", answers=0)),
    comments=(),
    program="FCP Portfolio",
)


def test_a_summary_is_read_as_it_was_written() -> None:
    assert FEEDBACK.read(FEEDBACK.written(SUMMARY)) == SUMMARY
    assert FEEDBACK.restored(FEEDBACK.written(SUMMARY).decode()) == SUMMARY


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"answers": 33}, "fewer answers than its form asks for"),
        ({"least_each": 2}, "fewer answers than its form asks for"),
        ({"least": 4, "answers": 4, "questions": ()}, "fewer answers than its form asks for"),
        ({"questions": (replace(TRUST, counts=(1, 1), answers=2),)}, "A question in it tells"),
        ({"questions": (replace(TRUST, counts=(34,)),)}, "A question in it tells"),
        ({"about": ""}, "does not say about whom"),
    ],
)
def test_what_is_never_released_is_refused_whoever_wrote_it(
    change: dict[str, object], why: str
) -> None:
    with pytest.raises(Refused, match=why):
        replace(SUMMARY, **change)  # type: ignore[arg-type]
    written = FEEDBACK.written(SUMMARY).replace(b'"answers":34,"by"', b'"answers":30,"by"')
    with pytest.raises(FileRefused, match="The data in this feedback summary cannot be read"):
        FEEDBACK.read(written)


def test_a_table_and_numbers_are_filled_in() -> None:
    form = load_definitions(FRAMEWORKS).forms["psq"]
    assert filled_in(form, SUMMARY) == {
        "from": "2026-09-01",
        "until": "2026-11-20",
        "handed_out": "40",
        "returned": "34",
        "results": [
            {"question": "Felt at ease", "median": "4.5", "lowest": "4", "highest": "5"},
            {"question": "Trust", "median": "4.5", "lowest": "3", "highest": "5"},
        ],
    }
    assert filled_in(replace(form, respondents=None), SUMMARY) == {}
    assert SUMMARY.median(replace(TRUST, counts=(0, 0, 0, 34, 0))) == "4"
    worded = replace(SUMMARY, levels=("1 poor", "2", "3", "4 good", "5 best"))
    assert worded.median(EASE) == "4 good"
    with pytest.raises(IndexError):
        TRUST.at(34)


def test_few_answers_to_a_question_are_not_told() -> None:
    asked = load_definitions(FRAMEWORKS).forms["msf"].respondents
    assert asked is not None
    levels = {"behaviour": "6", "performance": "7 outstanding"}
    answers = [("clinicians", levels)] * 4 + [("others", {"behaviour": "5"})] * 6
    groups, (behaviour, performance) = pooled(asked, answers)
    assert [one.answers for one in groups] == [4, 6]
    assert (behaviour.answers, behaviour.counts) == (10, (0, 0, 0, 0, 6, 4, 0))
    assert (performance.answers, performance.counts) == (0, ())
