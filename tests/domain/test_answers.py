"""What answers may be, what is left to answer, and that emptiness never means agreement."""

from dataclasses import replace

import pytest

from fcp_portfolio.domain.answers import (
    NOTHING,
    complaints,
    left,
    only_of,
    signature_field,
    signature_steps,
    tidy,
    what_it_says,
)
from fcp_portfolio.domain.request import Role, Step
from tests.asked import ANSWERED, APPROVED, CAPABILITIES, a_request

REQUEST = a_request()
BY_TICK = {"agrees_with_all": "yes", "reviewer_declares": "yes", "reviewer_name": "Dr Sam Example"}


def agreement(text: str) -> list[bool | None]:
    said = what_it_says(REQUEST, {**BY_TICK, "except": text}, Role.REVIEWER)
    return [answer.agrees for answer in said.capabilities]


def test_sound_answers_raise_no_complaint() -> None:
    assert complaints(REQUEST, {**ANSWERED, **APPROVED, "c3_level": ""}) == ()
    assert complaints(REQUEST, ANSWERED, Role.REVIEWER) == ()


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("c9_level", "3_capable", "“c9_level” is no field of this request."),
        (
            "c2_level",
            "5_superb",
            (
                "“5_superb” is no answer to “4 Your rating”. Answers: 1_insufficient, "
                "2_needs_development, 3_capable, 4_excellent."
            ),
        ),
        (
            "second_agrees",
            "yes",
            "“second_agrees” is for the second approver to answer, not for the reviewer.",
        ),
        (
            "except",
            "x" * 2_001,
            "“Except” is longer than 900 characters.",
        ),
        ("reviewer_name", "A\nB", "“Name” has more than one line."),
        (
            "reviewer_signature",
            "me",
            "“reviewer_signature” is a place for a signature and holds no answer.",
        ),
        ("reviewer_declares", "no", None),
    ],
)
def test_answer_that_cannot_be_is_told(name: str, value: str, sentence: str | None) -> None:
    found = complaints(REQUEST, {name: value}, Role.REVIEWER)
    assert len(found) == 1
    assert sentence is None or found == (sentence,)


def test_nothing_is_left_where_each_capability_was_answered() -> None:
    assert left(REQUEST, ANSWERED, Role.REVIEWER) == ()
    assert left(REQUEST, {**BY_TICK, "c3_level": "3_capable"}, Role.REVIEWER) == ()
    assert left(REQUEST, APPROVED, Role.SECOND_APPROVER) == ()


def test_what_is_left_is_named() -> None:
    assert left(REQUEST, NOTHING, Role.REVIEWER) == (
        "Write your name.",
        "Tick the declaration that the answers are your own.",
        "Rate 1 Communication, or say why not in its comment.",
        "Rate 4 Physical assessment, or say why not in its comment.",
        "Rate 5 Investigations and diagnosis, or say why not in its comment.",
    )
    assert left(REQUEST, {"second_declares": "yes"}, Role.SECOND_APPROVER) == (
        "Write your name.",
        "Tick that you agree with the reviewer, or write what you except.",
    )


def test_tick_for_all_agrees_with_no_rating_that_was_not_given() -> None:
    assert left(REQUEST, BY_TICK, Role.REVIEWER) == (
        "Rate 5 Investigations and diagnosis, or say why not in its comment.",
    )


def test_disagreement_alone_is_no_answer() -> None:
    values = {**ANSWERED, "c2_level": "", "c2_comment": ""}
    assert left(REQUEST, values, Role.REVIEWER) == (
        "Rate 4 Physical assessment, or say why not in its comment.",
    )


def test_conflict_of_interest_may_be_described_apart() -> None:
    values = {**BY_TICK, "c3_level": "3_capable", "reviewer_conflict": "yes"}
    assert left(REQUEST, values, Role.REVIEWER) == ()
    assert left(REQUEST, {**values, "c3_comment": "We share a house."}, Role.REVIEWER) == ()


def test_who_declines_need_not_answer() -> None:
    values = {"decline": "I have not worked with the owner.", "reviewer_name": "Dr Sam Example"}
    assert left(REQUEST, values, Role.REVIEWER) == ()
    assert what_it_says(REQUEST, values, Role.REVIEWER).declined == values["decline"]
    both = {**values, "c1_level": "3_capable"}
    assert left(REQUEST, both, Role.REVIEWER) == (
        "You decline and answer at once. Clear the one or the other.",
    )


def test_answers_are_said_for_each_capability() -> None:
    said = what_it_says(REQUEST, {**ANSWERED, "c1_added": "A case of mine"}, Role.REVIEWER)
    one, four, five = said.capabilities
    assert [answer.capability for answer in said.capabilities] == list(CAPABILITIES)
    assert (one.level, one.agrees, one.known_by, one.added) == (
        "capable",
        True,
        "I discussed it with the owner",
        "A case of mine",
    )
    assert (four.level, four.agrees, four.comment) == (
        "needs development",
        False,
        ANSWERED["c2_comment"],
    )
    assert (five.level, five.agrees, five.answered) == ("", None, True)
    assert (said.name, said.described, said.date) == (
        "Dr Sam Example",
        "GP, GMC 0000000",
        "20 November 2026",
    )
    assert (said.declares, said.conflict, said.declined) == (True, False, "")


def test_second_approver_speaks_of_the_reviewers_answers() -> None:
    said = what_it_says(REQUEST, {**ANSWERED, **APPROVED}, Role.SECOND_APPROVER)
    assert (said.agrees_with_reviewer, said.capabilities) == (True, ())
    assert (said.name, said.described) == ("Prof Alex Example", "Programme lead")


def test_emptiness_is_never_agreement() -> None:
    said = what_it_says(REQUEST, NOTHING, Role.REVIEWER)
    assert [(one.level, one.agrees, one.answered) for one in said.capabilities] == [
        ("", None, False)
    ] * 3
    assert not said.declares


@pytest.mark.parametrize("text", ["", "none", " None. ", "N/A", "-"])
def test_tick_without_exceptions_agrees_with_each_rating(text: str) -> None:
    assert agreement(text) == [True, True, None]


@pytest.mark.parametrize(
    "text",
    [
        "4",
        "4: capable, because ...",
        "No. 4.",
        "2 (the second on the list)",
        "physical assessment, which I have not seen",
        "4-5",
        "4 to 5",
        "(4)",
    ],
)
def test_exception_leaves_its_capability_unknown(text: str) -> None:
    assert agreement(text) == [True, None, None]


@pytest.mark.parametrize("text", ["some of them", "1-4", "1, 4", "see letter", "the 14th"])
def test_exception_that_may_mean_any_leaves_all_unknown(text: str) -> None:
    assert agreement(text) == [None, None, None]


def test_own_field_goes_before_the_tick_for_all() -> None:
    values = {**BY_TICK, "c1_agrees": "no", "except": "4", "c2_agrees": "yes"}
    said = what_it_says(REQUEST, values, Role.REVIEWER)
    assert [answer.agrees for answer in said.capabilities] == [False, True, None]


def test_agreement_with_a_rating_that_was_not_given_means_nothing() -> None:
    bare = replace(REQUEST, capabilities=(replace(CAPABILITIES[0], rating=""),))
    said = what_it_says(bare, {"c1_agrees": "yes"}, Role.REVIEWER)
    assert said.capabilities[0].agrees is None


def test_role_that_is_not_asked_says_nothing() -> None:
    alone = replace(REQUEST, steps=REQUEST.steps[:2])
    assert what_it_says(alone, APPROVED, Role.SECOND_APPROVER).name == ""
    assert only_of(alone, APPROVED, Role.SECOND_APPROVER) == {}


def test_answers_are_parted_by_step() -> None:
    both = {**ANSWERED, **APPROVED, "c3_level": "", "owner_signature": "x"}
    assert only_of(REQUEST, both, Role.REVIEWER) == ANSWERED
    assert only_of(REQUEST, both, Role.SECOND_APPROVER) == APPROVED
    steps = signature_steps(REQUEST)
    assert list(steps) == ["owner_signature", "reviewer_signature", "second_signature"]
    assert set(APPROVED) < set(steps["second_signature"])
    assert signature_field(Step(role=Role.OWNER, name="", described="", fields=())) == ""


def test_answers_are_tidied() -> None:
    given = {"c1_comment": " a\r\nb\x00 ", "c2_comment": "\n", "reviewer_name": "Zoe\u0308"}
    assert tidy(given) == {"c1_comment": "a\nb", "reviewer_name": "Zo\u00eb"}


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (
            {"c1_agrees": "no", "c1_level": "2_needs_development"},
            (
                "You agree with all, and say no to 1: write 1 under the exceptions, or take one of "
                "them back."
            ),
        ),
        (
            {"c1_level": "2_needs_development"},
            (
                "You agree with all, and rate 1 “needs development”: write 1 under the exceptions, "
                "or take one of them back."
            ),
        ),
        (
            {"except": "1", "c1_agrees": "yes", "c1_level": "2_needs_development"},
            (
                "You agree with the self-rating of 1, and rate 1 “needs development”: take one of "
                "them back."
            ),
        ),
        ({"except": "1", "c1_agrees": "no", "c1_level": "2_needs_development"}, None),
        ({"c1_level": "3_capable"}, None),
    ],
)
def test_contradiction_is_resolved_before_signing(
    values: dict[str, str], sentence: str | None
) -> None:
    found = left(REQUEST, {**BY_TICK, "c3_level": "3_capable", **values}, Role.REVIEWER)
    assert found == ((sentence,) if sentence else ())


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("4 - needs development", ["", "needs development", ""]),
        ("No. 4: Needs  development.", ["", "needs development", ""]),
        ("4 capable; 5 = insufficient", ["", "capable", "insufficient"]),
        ("4 - capable, 5 - insufficient", ["", "capable", "insufficient"]),
        ("4 and 5 - capable", ["", "", "capable"]),
        ("4-5 capable", ["", "", ""]),
        ("4 - not capable", ["", "", ""]),
        ("4 - capable\n4 - insufficient", ["", "", ""]),
        ("4 - excellent", ["", "", ""]),  # the owner's own rating: what is objected to?
        ("4", ["", "", ""]),
        ("capable", ["", "", ""]),
        ("3 - capable", ["", "", ""]),  # no code, though a place in the list
    ],
)
def test_exception_that_names_a_number_and_a_level_is_that_level(
    text: str, levels: list[str]
) -> None:
    said = what_it_says(REQUEST, {**BY_TICK, "except": text}, Role.REVIEWER)
    assert [one.level for one in said.capabilities] == levels
    assert [one.by_exception for one in said.capabilities] == [bool(level) for level in levels]
    bare = what_it_says(REQUEST, {"except": text}, Role.REVIEWER)
    assert not any(one.level for one in bare.capabilities)


def test_level_that_was_chosen_goes_before_that_of_an_exception() -> None:
    values = {**BY_TICK, "except": "4 - needs development", "c2_level": "3_capable"}
    four = what_it_says(REQUEST, values, Role.REVIEWER).capabilities[1]
    assert (four.level, four.by_exception) == ("capable", False)


def test_exception_without_a_level_leads_to_it() -> None:
    values = {**BY_TICK, "except": "4, which I have not seen", "c3_level": "3_capable"}
    said = ("You named 4 as an exception: choose its level.",)
    assert left(REQUEST, values, Role.REVIEWER) == said
