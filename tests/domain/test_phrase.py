"""A phrase is English text that still knows its template and values."""

import copy
import json
import pickle
from datetime import date

from fcp_portfolio.domain.phrase import Phrase, joined


def test_phrase_reads_as_english():
    said = Phrase("“{name}” was not added: it is cut off after page {page}.", name="a.pdf", page=3)

    assert said == "“a.pdf” was not added: it is cut off after page 3."
    assert said.template == "“{name}” was not added: it is cut off after page {page}."
    assert json.dumps({"said": Phrase("Done")}) == '{"said": "Done"}'


def test_number_chooses_form():
    said = [Phrase("{n} (entry|entries) of {name}", None, n, name="May") for n in (1, 0, 1200)]

    assert said == ["1 entry of May", "0 entries of May", "1,200 entries of May"]


def test_date_is_written_out():
    assert Phrase("Ended on {day}.", day=date(2025, 11, 14)) == "Ended on 14 Nov 2025."


def test_text_without_values_is_taken_as_it_stands():
    assert Phrase("50 % {of} it (a|b)") == "50 % {of} it (a|b)"


def test_values_are_never_read_as_templates():
    assert Phrase("“{name}”", name="{other} (a|b)") == "“{other} (a|b)”"


def test_joined_phrases_are_one_text_with_its_parts():
    said = joined(Phrase("The day is missing."), "", Phrase("Nothing was logged."))

    assert said == "The day is missing. Nothing was logged."
    assert list(said.values.values()) == ["The day is missing.", "Nothing was logged."]
    assert joined("", "") == ""


def test_copies_keep_template_and_values():
    said = Phrase("{n} (page|pages) of “{name}”", "size", 2, name="a")

    for again in (pickle.loads(pickle.dumps(said)), copy.deepcopy(said)):  # noqa: S301
        assert again == "2 pages of “a”"
        assert (again.template, again.comment, again.number) == (said.template, "size", 2)
        assert again.values == {"name": "a"}
