"""Lines of the history are read again as phrases, which another language can say."""

import string

import pytest

from fcp_portfolio.domain.deeds import DEEDS, deed
from fcp_portfolio.domain.phrase import Phrase

SAMPLES = {
    "code": "4.2",
    "count": "2",
    "number": "8770-5b6c E",
    "name": "Dr Sian Wetherby",
    "title": "Physical assessment",
    "role": "second approver",
    "way": "filled in, not signed",
    "day": "20 Nov 2026",
}


@pytest.mark.parametrize("one", DEEDS)
def test_deed_is_read_again_with_its_values(one: Phrase) -> None:
    parts = string.Formatter().parse(one.template)
    names = [name for _, name, _, _ in parts if name not in {None, "n"}]
    values = {name: SAMPLES.get(name, "something: else, and more") for name in names}

    read = deed(str(Phrase(one.template, None, one.number, **values)))

    assert isinstance(read, Phrase)
    assert (read.template, read.number, read.values) == (one.template, one.number, values)


def test_values_that_are_words_of_the_program_are_phrases() -> None:
    took = deed("Took in the answer of the second approver to request 7")
    assessed = deed("Assessed by Dr Wetherby, on paper")

    assert isinstance(took, Phrase)
    assert isinstance(took.values["role"], Phrase)
    assert isinstance(assessed, Phrase)
    assert isinstance(assessed.values["way"], Phrase)
    assert not isinstance(assessed.values["name"], Phrase)


def test_what_another_version_wrote_stays_as_it_is() -> None:
    read = deed("Polished twice")

    assert (read, isinstance(read, Phrase)) == ("Polished twice", False)


def test_counted_deed_is_read_again() -> None:
    read = deed("Imported 1 entry")

    assert isinstance(read, Phrase)
    assert (read, read.number) == ("Imported 1 entry", 1)
