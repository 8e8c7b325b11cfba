"""What a template asks: known again by its blanks, dates in its own way."""

from datetime import date

import pytest

from fcp_portfolio.domain.templates.asked import (
    Blank,
    BlankKind,
    Template,
    numbered,
    once,
    written,
)

DAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("dd/mm/yyyy", "04/03/2026"),
        ("dd/MM/yyyy", "04/03/2026"),
        ("d-m-yy", "4-3-26"),
        ("d MMMM yyyy", "4 March 2026"),
        ("dddd, d mmm yyyy", "Wednesday, 4 Mar 2026"),
        ("ddd dd", "4 Mar 2026"),
        ("", "4 Mar 2026"),
    ],
)
def test_a_day_is_written_as_the_template_wants_it(pattern: str, text: str) -> None:
    assert written(DAY, pattern) == text


def test_a_template_is_known_again_by_what_it_asks() -> None:
    name, day = Blank(name="Name", label="Name"), Blank(name="Day", label="When")
    first = Template(name="form.pdf", blanks=(name, day))
    same = Template(name="other.pdf", blanks=(day, Blank(name="Name", label="Your name", says="x")))
    other = Template(
        name="form.pdf", blanks=(name, Blank(name="Day", label="", kind=BlankKind.TICK))
    )
    assert first.digest == same.digest
    assert first.digest != other.digest


def test_names_that_come_again_are_told_apart_or_taken_once() -> None:
    assert list(numbered(["Name", "Date", "Name", "Name"])) == [
        "Name",
        "Date",
        "Name (2)",
        "Name (3)",
    ]
    one, again = Blank(name="Name", label="first"), Blank(name="Name", label="second")
    assert once([one, again]) == (one,)
