"""What single cells say."""

import pytest

from fcp_portfolio.domain.importing.cells import (
    answer_of,
    beginning,
    form_of,
    links_by_name,
    links_of,
    minutes_of,
    person_of,
)
from fcp_portfolio.domain.importing.rows import Around
from fcp_portfolio.domain.people import Person


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("45", 45),
        ("45.0", 45),
        ("45 min", 45),
        ("45 Minutes", 45),
        ("1h", 60),
        ("1 hr 30", 90),
        ("1 hour 30 mins", 90),
        ("1.5 hours", 90),
        ("1,5 h", 90),
        ("0:45", 45),
        ("00:45:00", 45),
        ("half an hour", None),
        ("", None),
        ("-5", None),
    ],
)
def test_lengths_are_minutes(text: str, minutes: int | None) -> None:
    assert minutes_of(text) == minutes


def test_a_number_is_hours_below_such_a_heading() -> None:
    assert (minutes_of("1.5", hours=True), minutes_of("45 min", hours=True)) == (90, 45)


def test_yes_and_no_as_columns_are_ticked() -> None:
    said = [answer_of(text) for text in ("Yes", "x", "TRUE", "no", "N", "-", "perhaps")]
    assert said == [True, True, True, False, False, False, None]


@pytest.mark.parametrize(
    ("text", "codes", "unknown"),
    [
        ("4", ["4"], ()),
        ("4, 5; 6", ["4", "5", "6"], ()),
        ("4/5 & 6 and 7", ["4", "5", "6", "7"], ()),
        ("4\n5", ["4", "5"], ()),
        ("Cap 4", ["4"], ()),
        ("Capabilities: 4, 4", ["4"], ()),
        ("4. Physical assessment", ["4"], ()),
        ("4 - the knee", ["4"], ()),
        ("physical assessment", ["4"], ()),
        ("hee-msk-2018#4", ["4"], ()),
        ("1-3", ["1", "2", "3"], ()),
        ("13 to 15", ["13", "14"], ("13 to 15",)),
        ("3-1", [], ("3-1",)),
        ("99, 4", ["4"], ("99",)),
        ("knees", [], ("knees",)),
    ],
)
def test_capabilities_by_code_or_title(
    around: Around, text: str, codes: list[str], unknown: tuple[str, ...]
) -> None:
    links, left = links_of(text, links_by_name(around.frameworks))
    assert ([link.code for link in links], left) == (codes, unknown)


def test_forms_by_any_of_their_names(around: Around) -> None:
    forms = around.forms.values()
    named = [form_of(text, forms) for text in ("CBD", "Case-based discussion", "cbd", "Diary")]
    assert [form and form.id for form in named] == ["cbd", "cbd", "cbd", None]


def test_one_person_by_name_however_written(around: Around) -> None:
    found = person_of("dr. sam example", around.people)
    assert found is not None
    assert found.id == "p1"
    twin = Person(id="p2", name="Dr Sam Example")
    assert person_of("Dr Sam Example", (*around.people, twin)) is None


def test_first_words_end_with_a_word() -> None:
    assert beginning("\n  Night pain\nand more") == "Night pain"
    assert beginning("one two three four", most=9) == "one two…"
    assert beginning("\n") == ""
