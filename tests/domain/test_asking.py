"""What an assessment asks of each kind of field, and what answers mean as values."""

from dataclasses import replace
from datetime import date

import pytest

from fcp_portfolio.domain.answers import complaints, left, what_it_says
from fcp_portfolio.domain.asking.assessment import (
    assessed_values,
    assessment_steps,
    question_meanings,
)
from fcp_portfolio.domain.asking.period import period_steps
from fcp_portfolio.domain.asking.sign_off import sign_off_steps
from fcp_portfolio.domain.asking.signing import CONFLICT, level_code
from fcp_portfolio.domain.dates import read_whole_date
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Criterion, Field, FieldKind, FilledBy, Form, Scale
from fcp_portfolio.domain.given_answers import given_answers
from fcp_portfolio.domain.request import AnswerKind, Kind, Request, Role, ShownEntry
from fcp_portfolio.domain.request_json import read_request, request_json
from tests.asked import ID, REVIEWER, a_request
from tests.builders import OWNER
from tests.domain.builders import SOURCE, form

SCALE = Scale(id="two", levels=("not yet", "competent"), provenance=SOURCE)
CRITERIA = (Criterion(id="a", text="Safe"), Criterion(id="b", text="Kind"))
COLUMNS = (
    Field(id="what", label="What", kind=FieldKind.TEXT),
    Field(id="seen", label="Seen on", kind=FieldKind.DATE),
    Field(id="rating", label="Rating", kind=FieldKind.CHOICE, options=("Capable", "Excellent")),
    Field(id="comment", label="Comment", kind=FieldKind.LONG_TEXT),
)
THEIRS = (
    ("title", FieldKind.TEXT, {}),
    ("long", FieldKind.LONG_TEXT, {}),
    ("one", FieldKind.CHOICE, {"options": ("In the room", "By telephone")}),
    ("some", FieldKind.CHOICES, {"options": ("Knee", "Hip")}),
    ("number", FieldKind.NUMBER, {}),
    ("day", FieldKind.DATE, {}),
    ("time", FieldKind.TIME, {}),
    (
        "judged",
        FieldKind.SCALE,
        {
            "scale": SCALE,
            "criteria": (Criterion(id="a", text="Safe"), Criterion(id="b", text="Kind")),
        },
    ),
    ("agrees", FieldKind.YES_NO, {"required": True}),
    ("who", FieldKind.PERSON, {}),
    ("rows", FieldKind.TABLE, {"columns": COLUMNS}),
)
FORM: Form = replace(
    form(),
    fields=tuple(
        Field(id=id_, label=id_.capitalize(), kind=kind, filled_by=FilledBy.ASSESSOR, **more)  # type: ignore[arg-type]
        for id_, kind, more in THEIRS
    ),
)
ENTRY = "7a2a91c3-77de-4b1c-8a11-000000000000"
STEPS = assessment_steps(OWNER, REVIEWER, [(ENTRY, FORM)])
REQUEST = Request(
    id=ID,
    kind=Kind.ASSESSMENT,
    made="2026-11-20T17:42:00.000Z",
    owner=OWNER.name,
    registration=OWNER.registration,
    fictional=True,
    steps=STEPS,
    capabilities=(),
    entries=(
        ShownEntry(
            id=ENTRY, revision=1, form="f", form_edition="1", title="Knee pain", sha256="0" * 64
        ),
    ),
    files=(),
    frameworks=(),
    history="0" * 64,
    program="FCP Portfolio",
)
ANSWERS = {
    "e1_q1": "A knee",
    "e1_q2": "Line one\nLine two",
    "e1_q3": "2_by_telephone",
    "e1_q4_2": "yes",
    "e1_q5": "4.5",
    "e1_q6": "20 November 2026",
    "e1_q7": "14:30",
    "e1_q8_1": "2_competent",
    "e1_q8_2_comment": "Gentle.",
    "e1_q9": "no",
    "e1_q10": "Dr Alex Example",
    "e1_q11": "Knee; 14 Nov 2026; capable; Sure.\nAnything else; at all\n\nHip; ; Excellent",
}


def values(answers: dict[str, str]) -> dict[str, object]:
    return dict(assessed_values(FORM, STEPS[1], ENTRY, answers))


def test_answers_of_every_kind_become_values() -> None:
    assert complaints(REQUEST, ANSWERS, Role.REVIEWER) == ()
    assert values(ANSWERS) == {
        "title": "A knee",
        "long": "Line one\nLine two",
        "one": "By telephone",
        "some": ["Hip"],
        "number": "4.5",
        "day": "2026-11-20",
        "time": "14:30",
        "judged": {
            "a": {"level": "competent", "comment": ""},
            "b": {"level": "", "comment": "Gentle."},
        },
        "agrees": False,
        "who": "Dr Alex Example",
        "rows": [
            {"what": "Knee", "seen": "2026-11-14", "rating": "Capable", "comment": "Sure."},
            {"comment": "Anything else; at all"},
            {"what": "Hip", "rating": "Excellent"},
        ],
    }
    assert values({}) == {}


def test_every_field_of_a_question_has_its_meaning() -> None:
    meant = [meaning for field in FORM.fields for meaning in question_meanings(field)]
    assert meant == [asked.meaning for asked in STEPS[1].about(ENTRY)]
    assert "judged/a/comment" in meant
    assert "some/Knee" in meant


def test_table_without_a_column_of_text_keeps_the_line() -> None:
    rows = Field(
        id="rows",
        label="Rows",
        kind=FieldKind.TABLE,
        filled_by=FilledBy.ASSESSOR,
        columns=COLUMNS[1:3],
    )
    other = replace(form(), fields=(rows,))
    _, step = assessment_steps(OWNER, REVIEWER, [(ENTRY, other)])
    found = assessed_values(other, step, ENTRY, {"e1_q1": "a; b; c"})
    assert found == {"rows": [{"rating": "a; b; c"}]}


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("e1_q5", "four", "“1 Number” takes a number, such as 12 or 4.5; “four” was not"),
        ("e1_q6", "14/11", "“1 Day” takes a date, such as 20 November 2026; “14/11” was not"),
        ("e1_q6", "today\n", "“1 Day” has more than one line."),
        ("e1_q7", "half past", "“1 Time” takes a time, such as 14:30; “half past” was not"),
        (
            "e1_q8_1",
            "9_best",
            "“9_best” is no answer to “1 Safe”. Answers: 1_not_yet,",
        ),
        ("e1_q4_1", "no", "“no” is no answer to “1 Knee”. Answers: yes."),
        ("e1_q8_1_comment", "x" * 261, "“1 Comment: Safe” is longer than 260 characters."),
        ("c1_level", "yes", "“c1_level” is no field of this request."),
    ],
)
def test_answer_that_a_question_cannot_take_is_told(name: str, value: str, sentence: str) -> None:
    (told,) = complaints(REQUEST, {name: value}, Role.REVIEWER)
    assert told.startswith(sentence)


def test_what_is_left_of_an_assessment() -> None:
    signed = {"reviewer_name": "Dr Sam Example", "reviewer_declares": "yes"}
    assert left(REQUEST, signed, Role.REVIEWER) == (
        "Answer about “Knee pain”.",
        "Answer “1 Agrees”.",
    )
    assert left(REQUEST, {**signed, "e1_q9": "yes"}, Role.REVIEWER) == ()
    declined = {"reviewer_name": "Dr Sam Example", "decline": "I was not there."}
    assert left(REQUEST, declined, Role.REVIEWER) == ()
    assert left(REQUEST, {**declined, "e1_q9": "yes"}, Role.REVIEWER) == (
        "You decline and answer at once. Clear the one or the other.",
    )


def test_answers_say_what_stands_on_the_page() -> None:
    said = what_it_says(REQUEST, {"e1_q8_1": "2_competent", "e1_q4_2": "yes"}, Role.REVIEWER)
    (about,) = said.about
    assert about.answered
    assert said.subjects[0].said == (("Hip", "Hip"), ("Safe", "competent"))
    assert what_it_says(REQUEST, {}, Role.SECOND_APPROVER).subjects == ()


GIVEN = {
    "name": "Dr Sam Example",
    "entries": {
        "1": {
            "judged": {"a": {"level": "Competent", "comment": "Safe hands."}, "b": "not yet"},
            "some": ["Knee", "Hip"],
            "agrees": "yes",
            "number": "4.5",
        }
    },
}
MEANT = {
    "reviewer_name": "Dr Sam Example",
    "e1_q8_1": "2_competent",
    "e1_q8_1_comment": "Safe hands.",
    "e1_q8_2": "1_not_yet",
    "e1_q4_1": "yes",
    "e1_q4_2": "yes",
    "e1_q9": "yes",
    "e1_q5": "4.5",
}


@pytest.mark.parametrize("name", ["1", "knee pain", ENTRY[:8]])
def test_answers_in_a_file_have_the_shape_of_an_entry(name: str) -> None:
    given = {**GIVEN, "entries": {name: GIVEN["entries"]["1"]}}  # type: ignore[index]
    assert given_answers(REQUEST, Role.REVIEWER, given) == MEANT


def test_entry_in_a_file_that_is_not_asked_about_is_refused() -> None:
    with pytest.raises(Refused, match=r"about no one entry “9”\. It has: 1 \(Knee pain\)\."):
        given_answers(REQUEST, Role.REVIEWER, {"entries": {"9": {}}})
    with pytest.raises(Refused, match="about no one entry “7”"):  # how its id begins
        given_answers(REQUEST, Role.REVIEWER, {"entries": {"7": {}}})
    with pytest.raises(Refused, match="about no one entry “1”"):
        given_answers(a_request(), Role.REVIEWER, {"entries": {"1": {}}})
    with pytest.raises(Refused, match="There is no “judged/c” to answer for entry 1"):
        given_answers(REQUEST, Role.REVIEWER, {"entries": {"1": {"judged": {"c": "yes"}}}})


def test_answer_that_an_assessment_does_not_ask_for_is_told_with_its_lists() -> None:
    with pytest.raises(Refused, match=r"There are: .*, entries\. Nothing was written"):
        given_answers(REQUEST, Role.REVIEWER, {"agrees": "yes"})


def test_request_leaves_out_what_only_a_period_has() -> None:
    data = request_json(REQUEST)
    assert b'"since"' not in data
    assert b'"answers"' not in data
    assert read_request(data) == REQUEST


def test_kind_of_field_is_typed_or_chosen() -> None:
    typed = {kind for kind in AnswerKind if kind.typed}
    assert typed - {kind for kind in AnswerKind if kind.on_one_line} == {AnswerKind.TEXT}
    assert AnswerKind.TICK not in typed


def test_code_of_a_long_option_stays_short() -> None:
    assert level_code(12, "Very " * 40) == f"12_{('very_' * 40)[:60]}".rstrip("_")


@pytest.mark.parametrize(
    ("sessions", "answers", "words"),
    [
        (True, True, "These took place, and the answers listed are mine, except:"),
        (True, False, "These took place, except:"),
        (False, True, "The answers listed are mine, except:"),
    ],
)
def test_sheet_asks_about_what_stands_on_it(*, sessions: bool, answers: bool, words: str) -> None:
    _, step = period_steps(OWNER, REVIEWER, sessions=sessions, answers=answers)
    assert step.fields[0].label == words


def test_every_kind_says_where_a_conflict_of_interest_is_described() -> None:
    assert CONFLICT.endswith("I describe it in my comments, or send it with this.")
    steps = sign_off_steps(OWNER, REVIEWER, None, ())
    declared = [one.label for step in steps for one in step.fields if one.meaning == "conflict"]
    assert declared == [CONFLICT, CONFLICT]


def test_who_signs_a_sheet_has_read_that_page() -> None:
    _, step = period_steps(OWNER, REVIEWER, sessions=True, answers=False)
    (declaration,) = (one.label for one in step.fields if one.meaning == "declares")
    assert declaration == "I have read this page, and my answers are my own honest judgement."


def test_date_that_needs_no_other_day() -> None:
    for text in ("20 November 2026", "20.11.26", "2026-11-20", "Nov 20, 2026"):
        assert read_whole_date(text) == date(2026, 11, 20)
    for text in ("today", "14/11", "fri", "-7", "soon", "", "20"):
        assert read_whole_date(text) is None
