"""The lists behind the identifier check are data, with their source and licence."""

from dataclasses import asdict

from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.storage.word_lists import read_lists, word_lists

TEXT = (RESOURCES / "identifiers" / "words.txt").read_text(encoding="utf-8")


def test_every_list_has_words_in_small_letters() -> None:
    lists = asdict(word_lists())
    assert all(lists.values())
    assert [word for words in lists.values() for word in words if word != word.lower()] == []


def test_the_file_says_where_the_words_come_from() -> None:
    head = TEXT.partition("[")[0]
    assert "# Source: written for this program" in head
    assert "Licence: as the program" in head


def test_a_name_that_is_a_word_is_no_plain_name() -> None:
    lists = word_lists()
    assert lists.given_names & lists.names_that_are_words == frozenset()


def test_lists_are_parted_by_commas_and_lines() -> None:
    read = read_lists("# note\n[given names]\nann, joan\nmary\n[towns]\nbude\n")
    assert (read.given_names, read.towns, read.streets) == (
        {"ann", "joan", "mary"},
        {"bude"},
        set(),
    )
