"""Words that mean something to SQL, to the index, to Unicode or to a page are words."""

from pathlib import Path

import pytest

from fcp_portfolio.services.entries import get_entry, list_entries, log_entry
from fcp_portfolio.services.export import export_portfolio
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.lists import Query
from tests.builders import debrief
from tests.documents.reading import pages_of

HOSTILE = {
    "SQL": "'; DROP TABLE entry; --",
    "operators of the index": '" OR NEAR(a b) NOT title : * ^knee AND "',
    "markup": '<font size="99">A & B</font> <img src="file:///etc/hostname"/> &amp; <br',
    "a formula": "=HYPERLINK(A1)+cmd|'/C calc'!A0",
    "a surrogate alone": "Knee \ud800 pain",
    "a zero": "Knee \x00 pain",
    "an override": "Knee \u202etnap\u202c pain",
    "marks in a row": "a" + "\u0301\u0323" * 2_000,
    "thousands of words": "word " * 5_000,
    "a long word": "w" * 100_000,
}


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_searched_for_as_words(portfolio: Portfolio, words: str) -> None:
    before = log_entry(portfolio, debrief("Knee pain")).value.id
    assert {row.id for row in list_entries(portfolio, Query(search=HOSTILE[words]))} <= {before}
    assert get_entry(portfolio, before).content.title == "Knee pain"


@pytest.mark.parametrize("words", ["SQL", "markup", "a formula", "a surrogate alone", "a zero"])
def test_hostile_title_is_kept_found_and_printed(
    portfolio: Portfolio, tmp_path: Path, words: str
) -> None:
    entry = log_entry(portfolio, debrief(HOSTILE[words])).value
    title = get_entry(portfolio, entry.id).content.title
    assert [row.id for row in list_entries(portfolio, Query(search=title))] == [entry.id]
    export_portfolio(portfolio, tmp_path / "out.pdf", reason="Nobody in it exists.")
    printed = "".join("".join(pages_of(tmp_path / "out.pdf")).split())
    assert "".join(title.split()) in printed


def test_name_of_a_file_reads_in_the_direction_it_has(portfolio: Portfolio) -> None:
    kept = add_bytes(portfolio, b"All well.", "photo\u202egnp.exe\n").value
    assert kept.name == "photognp.exe"
