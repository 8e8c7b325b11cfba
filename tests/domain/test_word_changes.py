"""Which words a text has lost and gained."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcp_portfolio.domain.word_changes import How, Piece, word_changes

S, R, A = How.SAME, How.REMOVED, How.ADDED


@pytest.mark.parametrize(
    ("before", "now", "pieces"),
    [
        ("", "", ()),
        ("", "New.", ((A, "New."),)),
        ("Old.", "", ((R, "Old."),)),
        ("Same words", "Same words", ((S, "Same words"),)),
        (
            "A trial of rest for two weeks",
            "A trial of strengthening for six weeks",
            (
                (S, "A trial of "),
                (R, "rest "),
                (A, "strengthening "),
                (S, "for "),
                (R, "two "),
                (A, "six "),
                (S, "weeks"),
            ),
        ),
        ("one\ntwo", "one two", ((S, "one two"),)),
        ("rest", "walk", ((R, "rest "), (A, "walk"))),
        ("rest for weeks", "rest", ((S, "rest"), (R, " for weeks"))),
        ("one", "one two", ((S, "one "), (A, "two"))),
    ],
)
def test_words_removed_and_added(
    before: str, now: str, pieces: tuple[tuple[How, str], ...]
) -> None:
    assert word_changes(before, now) == tuple(Piece(*piece) for piece in pieces)


def test_very_long_texts_are_told_as_a_whole() -> None:
    before, now = "word " * 4000, "other " * 4000
    assert word_changes(before, now) == (Piece(R, before), Piece(A, now))


@given(st.text("ab \n", max_size=30), st.text("ab \n", max_size=30))
def test_what_is_not_removed_is_the_text_of_now(before: str, now: str) -> None:
    pieces = word_changes(before, now)
    assert "".join(text for how, text in pieces if how is not R) == now
    kept = "".join(text for how, text in pieces if how is not A)
    assert kept.split() == before.split()
