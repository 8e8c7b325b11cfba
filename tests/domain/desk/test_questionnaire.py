"""What a questionnaire asks, and what its fields mean when they come back."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from fcp_portfolio.domain.questionnaire import (
    LONGEST_WORDS,
    QUESTIONNAIRE,
    Item,
    Questionnaire,
    impossible,
)

ASKED = Questionnaire(
    id="q",
    form="msf",
    form_edition="1",
    title="Multi-source feedback",
    about="Robin Example",
    by="Dr Sam Example",
    by_registration="GMC 0000000",
    fictional=True,
    made=datetime(2026, 11, 20, 17, 42, tzinfo=UTC),
    levels=("1 poor", "2", "3 good"),
    groups=(Item(id="group", text="Clinician"), Item(id="others", text="Other colleague")),
    questions=(Item(id="group", text="Behaviour"), Item(id="care", text="Care", only="group")),
    prompts=(Item(id="more", text="What else?"),),
    least=10,
    program="1",
    until=date(2026, 12, 18),
)
ANSWERS = {"group": "2_other_colleague", "question_1": "3_3_good", "words_1": "Kind."}


def test_fields_mean_what_the_form_calls_it() -> None:
    told = ASKED.told(ANSWERS)
    assert (told.group, told.levels, told.comments) == (
        "others",
        {"group": "3 good"},
        {"more": "Kind."},
    )
    nothing = ASKED.told({})
    assert (nothing.group, nothing.levels, nothing.comments) == ("", {}, {})
    assert [one.name for one in ASKED.fields()] == ["group", "question_1", "question_2", "words_1"]
    assert ASKED.files == ()
    patients = replace(ASKED, groups=())
    assert [one.name for one in patients.fields()] == ["question_1", "question_2", "words_1"]
    assert patients.told(ANSWERS).group == ""


def test_it_is_read_as_it_was_written() -> None:
    assert QUESTIONNAIRE.read(QUESTIONNAIRE.written(ASKED)) == ASKED
    assert ASKED.described == (
        "Questionnaire about Robin Example (Multi-source feedback), asked by Dr Sam Example, made "
        "on 20 Nov 2026. Nobody signs it."
    )


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("group", "3_nobody", "“Which of these are you?” holds “3_nobody”, which is none of"),
        ("question_2", "4_4", "“Care” holds “4_4”, which is none of its answers."),
        ("words_1", "a" * (LONGEST_WORDS + 1), "is longer than 900 characters."),
    ],
)
def test_what_no_honest_copy_holds_is_told(name: str, value: str, why: str) -> None:
    (said,) = impossible(ASKED, {**ANSWERS, name: value})
    assert why in said
    assert list(impossible(ASKED, ANSWERS)) == []
