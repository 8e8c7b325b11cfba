"""Words that somebody looks for are found as the search index finds them."""

import pytest

from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.sought import holding, plain, said_place, spans, words_in


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("kn", ["Kn", "kn"]),  # where words begin, and not in “weakness”
        ("KNEE pain", ["Knee", "pain", "knee"]),
        ("résumé", ["Resume"]),
        ("resume", ["Resume"]),
        ("pa pain", ["pain"]),
        ('"', []),
        ("", []),
    ],
)
def test_words_are_found_where_words_begin(typed: str, found: list[str]) -> None:
    text = "Knee: pain and weakness of the knee. Resume walking."
    assert [text[start:end] for start, end in spans(text, typed)] == found


def test_places_stay_whatever_letters_stand_before() -> None:
    text = "İß ﬁ 😀 Café, CAFÉ"
    assert [text[start:end] for start, end in spans(text, "cafe")] == ["Café", "CAFÉ"]
    assert len(plain(text)) == len(text)


def test_what_stands_between_words_is_not_looked_for() -> None:
    assert words_in('night-pain "red') == ["night", "pain", "red"]


def test_texts_with_all_words_come_before_those_with_one() -> None:
    texts = [plain(text) for text in ("Red flags", "A flag", "Red, white", "Blue")]
    assert holding(texts, "red flag") == [0]
    assert holding(texts, "white flag") == [0, 1, 2]
    assert holding(texts, "flag") == [0, 1]
    assert holding(texts, "elephant") == []
    assert holding(texts, "") == []


@pytest.mark.parametrize("place", ["page 3", "slide 2", "notes 2", "sheet 1"])
def test_place_in_a_file_can_be_said_in_another_language(place: str) -> None:
    said = said_place(place)
    assert said == place
    assert isinstance(said, Phrase)


def test_place_without_a_number_stays_as_it_is() -> None:
    assert said_place("message") == "message"
