"""Answers in a file mean what stands on the page; what is not asked is told."""

from dataclasses import replace
from typing import Any

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.given_answers import given_answers
from fcp_portfolio.domain.request import Role
from tests.asked import ANSWERED, APPROVED, GIVEN, a_request

REQUEST = a_request()


def test_answers_are_given_in_the_words_of_the_page() -> None:
    assert given_answers(REQUEST, Role.REVIEWER, GIVEN) == ANSWERED


def test_names_of_fields_and_codes_are_as_good() -> None:
    assert given_answers(REQUEST, Role.REVIEWER, ANSWERED) == ANSWERED
    assert given_answers(REQUEST, Role.SECOND_APPROVER, APPROVED) == APPROVED
    by_path = {"capabilities": {"fw-2018#4": {"agrees": False, "level": ""}}}
    assert given_answers(REQUEST, Role.REVIEWER, {**by_path, "conflict": True}) == {
        "c2_agrees": "no",
        "c2_level": "",
        "reviewer_conflict": "yes",
    }


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"capabilities": "4"}, "Under “capabilities” stands no list of names and answers. "),
        ({"capabilities": {"4": ""}}, "Under “4” stands no list of names and answers. "),
        (
            {"capabilities": {"9": {"level": "capable"}}},
            "This request asks about no one capability “9”. It asks about: 1, 4, 5. ",
        ),
        (
            {"capabilities": {"5": {"agrees": "yes"}}},
            (
                "There is no “agrees” to answer for capability 5. There are: level, known by, "
                "comment, evidence added. "
            ),
        ),
        (
            {"signature": "me"},
            (
                "There is no “signature” to answer for this request. There are: agrees with all, "
                "except, declares, conflict, name, role, date, declines, capabilities. "
            ),
        ),
        ({"name": ["A"]}, "The answer to “Name” is no text. "),
        (
            {"capabilities": {"4": {"level": "good"}}},
            (
                "“good” is no answer to “Your rating”. Answers: insufficient, needs development, "
                "capable, excellent. "
            ),
        ),
        (
            {"declares": "perhaps"},
            (
                "“perhaps” is no answer to “I have read the pages that I rely on, and my answers "
                "are my own honest judgement.”. Answers: yes, no. "
            ),
        ),
    ],
)
def test_answer_to_what_is_not_asked_is_told(given: dict[str, Any], sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        given_answers(REQUEST, Role.REVIEWER, given)
    assert refused.value.sentence == f"{sentence}Nothing was written."


def test_role_that_is_not_asked_is_told() -> None:
    alone = replace(REQUEST, steps=REQUEST.steps[:2])
    with pytest.raises(Refused, match="This request asks no second approver"):
        given_answers(alone, Role.SECOND_APPROVER, {})
