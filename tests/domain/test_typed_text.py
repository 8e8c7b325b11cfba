"""What of a recorded state is typed, and how words are taken out of it."""

from dataclasses import replace

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.progress_json import progress_json, restored_progress
from fcp_portfolio.domain.typed_text import Passage, blanked, without
from tests.domain.progress_summaries import FULL


@pytest.mark.parametrize(
    ("words", "text", "left"),
    [
        ("Oak Lane", "At oak\n lane, Oak Lane.", "At [erased], [erased]."),
        ("al", "Also, Al, altogether", "Also, [erased], altogether"),
        ("(Oak)", "The (oak) one; oak", "The [erased] one; oak"),
        ("Smith", "Smith's and Smiths", "[erased]'s and Smiths"),
        ("no.", "No.1 and no. 2", "[erased]1 and [erased] 2"),
    ],
)
def test_words_are_found_as_words_of_their_own(words: str, text: str, left: str) -> None:
    assert Passage(words).out_of(text) == left
    assert Passage(words).stands_in(text)


@pytest.mark.parametrize("words", ["", " ", "x", " y \n"])
def test_less_than_two_characters_are_refused(words: str) -> None:
    with pytest.raises(Refused):
        Passage(words)


def test_hint_is_the_longest_word_of_it() -> None:
    assert Passage('a "Quokkaville" b').hint == "quokkaville"
    assert Passage("?!").hint == ""


def test_words_go_from_a_summary_where_words_stand_and_it_can_still_be_read() -> None:
    told = progress_json(replace(FULL, owner="Ann Owner", given_to="Signed Off")).decode()
    state = {"told": told, "sha256": "0", "name": "owner.pdf"}
    for word, owner, given_to in (
        ("owner", "Ann [erased]", "Signed Off"),
        ("signed off", "Ann Owner", "[erased]"),
        ("title", "Ann Owner", "Signed Off"),
    ):
        left = without("taken_summary", state, Passage(word))
        found = restored_progress(str(left["told"]))
        assert (found.owner, found.given_to) == (owner, given_to)
        assert found.frameworks == FULL.frameworks
    gone = blanked("taken_summary", state)
    assert gone["told"] == "[erased]"
    assert without("taken_summary", gone, Passage("owner")) == gone


def test_words_go_from_what_is_typed_and_from_nothing_else() -> None:
    state = {
        "draft": False,
        "content": {
            "form": "oak",
            "title": "Oak",
            "values": {"oak": ["Oak", {"oak": "By the oak", "minutes": 3}], "done": True},
            "links": [{"code": "oak", "why": "Oak"}],
            "elsewhere": {"who": "Oak", "sha256": "oak"},
        },
    }
    assert without("entry", state, Passage("oak")) == {
        "draft": False,
        "content": {
            "form": "oak",
            "title": "[erased]",
            "values": {
                "oak": ["[erased]", {"oak": "By the [erased]", "minutes": 3}],
                "done": True,
            },
            "links": [{"code": "oak", "why": "[erased]"}],
            "elsewhere": {"who": "[erased]", "sha256": "oak"},
        },
    }


def test_names_of_blanks_and_headings_go_too() -> None:
    state = {"name": "Oak.pdf", "matches": {"At Oak": "owner.name"}}
    assert without("template", state, Passage("oak"))["matches"] == {"At [erased]": "owner.name"}


def test_what_is_blanked_says_only_that_it_was_there() -> None:
    state = {"name": "Oak.csv", "headings": ["A"], "columns": {"A": "title"}, "removed": False}
    assert blanked("import", state) == {
        "name": "[erased]",
        "headings": [],
        "columns": {},
        "removed": True,
    }
    assert blanked("rating", {"comment": "", "by": "Me"}) == {"comment": "", "by": "[erased]"}
    nothing = {"content": {"elsewhere": None}}
    assert without("entry", nothing, Passage("oak")) == nothing
    assert without("request", {"why": "Oak"}, Passage("oak")) == {"why": "Oak"}
