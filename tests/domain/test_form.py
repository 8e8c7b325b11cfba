"""What fields hold, how it is read from one line, and what is wrong with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import (
    Criterion,
    Field,
    FieldKind,
    Form,
    Scale,
    Value,
    merged,
    read_value,
    value_problem,
    word_count,
)
from fcp_portfolio.domain.framework import Confidence, Provenance

NOWHERE = Provenance(sources=(), confidence=Confidence.OWN)
SCALE = Scale(id="two", levels=("low", "high"), provenance=NOWHERE)
ONE = Criterion(id="1", text="One")
TWO = Criterion(id="2", text="Two")
ASKS_FOR_CRITERIA = (
    "“A” takes a level for each criterion, such as 1=low. Criteria: 1, 2. Levels: low, high."
)


def field(kind: FieldKind) -> Field:
    return Field(
        id="a",
        label="A",
        kind=kind,
        options=("One", "Two"),
        scale=SCALE,
        criteria=(ONE, TWO),
        columns=(
            Field(id="what", label="What", kind=FieldKind.TEXT),
            Field(id="due", label="Due", kind=FieldKind.DATE),
        ),
    )


FORM = Form(
    id="note",
    edition="1",
    title="Note",
    short_title="Note",
    kind="Reflection",
    purpose="To try things.",
    icon="eye",
    provenance=NOWHERE,
    fields=(field(FieldKind.TEXT), Field(id="b", label="B", kind=FieldKind.DATE)),
)


def test_a_field_is_found_by_its_id() -> None:
    assert FORM.field("b") is FORM.fields[1]


def test_an_unknown_field_is_refused_with_those_there_are() -> None:
    with pytest.raises(Refused) as caught:
        FORM.field("c")
    assert caught.value.sentence == "The form Note has no field “c”. Its fields: a, b."


@pytest.mark.parametrize(
    ("text", "words"), [("", 0), ("one", 1), (" one\n two  three ", 3), ("well-being", 1)]
)
def test_words_are_counted_as_a_person_does(text: str, words: int) -> None:
    assert word_count(text) == words


@pytest.mark.parametrize(
    ("kind", "value", "empty"),
    [
        (FieldKind.TEXT, "", True),
        (FieldKind.TEXT, None, True),
        (FieldKind.TEXT, "a", False),
        (FieldKind.YES_NO, False, False),
        (FieldKind.YES_NO, None, True),
        (FieldKind.CHOICES, [], True),
        (FieldKind.SCALE, {}, True),
        (FieldKind.SCALE, {"1": {"level": "", "comment": ""}}, True),
        (FieldKind.SCALE, {"1": {"level": "", "comment": "Why"}}, False),
        (FieldKind.SCALE, {"1": "low"}, False),
        (FieldKind.SCALE, "low", False),
        (FieldKind.TABLE, [{"what": ""}, {}], True),
        (FieldKind.TABLE, ["a"], False),
        (FieldKind.TABLE, [{"what": "a"}], False),
        (FieldKind.TABLE, {"what": "a"}, False),
    ],
)
def test_empty_values_say_nothing(kind: FieldKind, value: Value, empty: bool) -> None:
    assert field(kind).empty(value) is empty


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (FieldKind.TEXT, " a\r\nb ", " a\nb "),
        (FieldKind.LONG_TEXT, "Cafe\u0301", "Caf\u00e9"),
        (FieldKind.CHOICE, " One ", "One"),
        (FieldKind.CHOICES, "One; Two;", ["One", "Two"]),
        (FieldKind.NUMBER, " 4.5", "4.5"),
        (FieldKind.DATE, "2026-01-31\n", "2026-01-31"),
        (FieldKind.TIME, "14:30", "14:30"),
        (FieldKind.PERSON, "Ngozi Wetherby", "Ngozi Wetherby"),
        (FieldKind.YES_NO, "Yes", True),
        (FieldKind.YES_NO, " n ", False),
        (
            FieldKind.SCALE,
            "1=low; 2 = high",
            {"1": {"level": "low", "comment": ""}, "2": {"level": "high", "comment": ""}},
        ),
        (FieldKind.SCALE, "", {}),
    ],
)
def test_values_are_read_from_one_line(kind: FieldKind, text: str, value: Value) -> None:
    assert read_value(field(kind), text) == value
    assert value_problem(field(kind), value) is None


def test_a_level_alone_is_enough_for_one_criterion() -> None:
    single = Field(id="a", label="A", kind=FieldKind.SCALE, scale=SCALE, criteria=(ONE,))
    assert read_value(single, "high") == {"1": {"level": "high", "comment": ""}}
    assert read_value(single, "1=high") == {"1": {"level": "high", "comment": ""}}


def test_an_option_with_a_semicolon_is_one_choice() -> None:
    item = Field(id="a", label="A", kind=FieldKind.CHOICES, options=("One; two", "Three"))
    assert read_value(item, "One; two") == ["One; two"]


def test_choices_given_one_by_one_are_gathered() -> None:
    assert merged(field(FieldKind.CHOICES), ["One"], ["Two", "One"]) == ["One", "Two"]
    assert merged(field(FieldKind.CHOICES), None, ["Two"]) == ["Two"]


def test_a_criterion_given_leaves_the_others_and_its_comment() -> None:
    stored: Value = {
        "1": {"level": "low", "comment": "Seen once."},
        "2": {"level": "high", "comment": "Seen twice."},
    }
    given: Value = {"1": {"level": "high", "comment": ""}}
    assert merged(field(FieldKind.SCALE), stored, given) == {
        "1": {"level": "high", "comment": "Seen once."},
        "2": {"level": "high", "comment": "Seen twice."},
    }
    assert merged(field(FieldKind.SCALE), {"1": "odd"}, given) == given
    assert merged(field(FieldKind.SCALE), None, given) == given
    assert merged(field(FieldKind.SCALE), stored, {}) == {}
    assert merged(field(FieldKind.TEXT), "old", "new") == "new"


@pytest.mark.parametrize(
    ("kind", "text", "sentence"),
    [
        (FieldKind.YES_NO, "perhaps", "“A” takes yes or no; “perhaps” was not understood."),
        (FieldKind.TABLE, "x", "“A” is a table: give the entry as a file with --from."),
        (FieldKind.SCALE, "high", ASKS_FOR_CRITERIA),
        (FieldKind.SCALE, "1=low; high", ASKS_FOR_CRITERIA),
        (FieldKind.SCALE, "=high", ASKS_FOR_CRITERIA),
        (FieldKind.SCALE, "3=", ASKS_FOR_CRITERIA),
    ],
)
def test_lines_that_cannot_be_read_are_refused(kind: FieldKind, text: str, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        read_value(field(kind), text)
    assert caught.value.sentence == sentence


@pytest.mark.parametrize("kind", list(FieldKind))
def test_empty_values_are_never_wrong(kind: FieldKind) -> None:
    assert value_problem(field(kind), None) is None
    assert value_problem(field(kind), "") is None


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (FieldKind.TEXT, "a"),
        (FieldKind.CHOICE, "Two"),
        (FieldKind.CHOICES, ["Two", "One"]),
        (FieldKind.NUMBER, "12"),
        (FieldKind.NUMBER, "-0.50"),
        (FieldKind.DATE, "2024-02-29"),
        (FieldKind.TIME, "00:00"),
        (FieldKind.TIME, "23:59"),
        (FieldKind.YES_NO, False),
        (FieldKind.SCALE, {"1": {"level": "low"}}),
        (FieldKind.SCALE, {"1": {"level": "", "comment": "Not seen"}}),
        (FieldKind.PERSON, "Ngozi Wetherby"),
        (FieldKind.TABLE, [{"what": "a", "due": "2026-01-31"}, {"what": "", "due": None}]),
    ],
)
def test_sound_values(kind: FieldKind, value: Value) -> None:
    assert value_problem(field(kind), value) is None


@pytest.mark.parametrize(
    ("kind", "value", "sentence"),
    [
        (FieldKind.TEXT, ["a"], "“A” takes text."),
        (FieldKind.PERSON, 1, "“A” takes text."),
        (FieldKind.CHOICE, "Three", "“A” has no “Three”. It has: One, Two."),
        (FieldKind.CHOICE, ["One"], "“A” takes one choice: One, Two."),
        (FieldKind.CHOICES, "One", "“A” takes a list of choices."),
        (FieldKind.CHOICES, {"One": True}, "“A” takes a list of choices."),
        (FieldKind.CHOICES, ["One", "Three"], "“A” has no “Three”. It has: One, Two."),
        (
            FieldKind.NUMBER,
            "1_000",
            "“A” takes a number, such as 12 or 4.5; “1_000” was not understood.",
        ),
        (
            FieldKind.NUMBER,
            "NaN",
            "“A” takes a number, such as 12 or 4.5; “NaN” was not understood.",
        ),
        (FieldKind.NUMBER, 4, "“A” takes a number, such as 12 or 4.5; “4” was not understood."),
        (
            FieldKind.DATE,
            "2026-02-30",
            "“A” takes a date, such as 2026-01-31; “2026-02-30” was not understood.",
        ),
        (
            FieldKind.DATE,
            "20260131",
            "“A” takes a date, such as 2026-01-31; “20260131” was not understood.",
        ),
        (FieldKind.TIME, "24:00", "“A” takes a time, such as 14:30; “24:00” was not understood."),
        (FieldKind.TIME, "9:30", "“A” takes a time, such as 14:30; “9:30” was not understood."),
        (FieldKind.YES_NO, "yes", "“A” takes yes or no."),
        (FieldKind.CHOICES, [["One"]], "“A” takes one choice: One, Two."),
        (FieldKind.SCALE, "low", "“A” takes a level for each criterion."),
        (
            FieldKind.SCALE,
            {"3": {"level": "low", "comment": ""}},
            "“A” has no criterion “3”. It has: 1, 2.",
        ),
        (FieldKind.SCALE, {"1": "low", "2": {"level": "low"}}, "“A” takes a level and a comment"),
        (
            FieldKind.SCALE,
            {"1": {"level": "low", "comment": ["x"]}},
            "“A” takes a level and a comment for “1”.",
        ),
        (
            FieldKind.SCALE,
            {"1": {"level": "middling", "comment": ""}},
            "“A” has no “middling”. It has: low, high.",
        ),
        (FieldKind.TABLE, "rows", "“A” takes rows."),
        (FieldKind.TABLE, {"what": "a"}, "“A” takes rows."),
        (FieldKind.TABLE, [{"what": "a"}, "row"], "“A” takes rows of named columns."),
        (FieldKind.TABLE, [{"who": "me"}], "“A” has no column “who”. It has: what, due."),
        (
            FieldKind.TABLE,
            [{"what": "a", "due": "soon"}],
            "“Due” takes a date, such as 2026-01-31; “soon” was not understood.",
        ),
    ],
)
def test_what_is_wrong_is_said(kind: FieldKind, value: Value, sentence: str) -> None:
    assert (value_problem(field(kind), value) or "").startswith(sentence)


_JSON: st.SearchStrategy[Value] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
)


@given(kind=st.sampled_from(FieldKind), value=_JSON)
def test_any_value_is_sound_or_has_a_sentence(kind: FieldKind, value: Value) -> None:
    problem = value_problem(field(kind), value)
    assert problem is None or problem.endswith(".")


@given(kind=st.sampled_from(FieldKind), text=st.text(max_size=40))
def test_any_line_is_read_or_refused(kind: FieldKind, text: str) -> None:
    try:
        value_problem(field(kind), read_value(field(kind), text))
    except Refused:
        assert kind in {FieldKind.YES_NO, FieldKind.SCALE, FieldKind.TABLE}
