"""Official wording is read from the owner's copy, kept, linked to, and never passed on unasked."""

from pathlib import Path

import pytest

from fcp_portfolio.documents.inspection import inspect
from fcp_portfolio.domain.errors import FileRefused, NotFound, Refused
from fcp_portfolio.domain.framework import Wording
from fcp_portfolio.domain.request_json import request_json
from fcp_portfolio.services.entries import Query, link_to, list_entries, log_entry
from fcp_portfolio.services.export import export_portfolio, preview, select
from fcp_portfolio.services.making import save_definition
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.reading import coverage_of, matrix_of
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.services.wording import adopt_wording, read_copy
from fcp_portfolio.storage.key import RawKey
from tests.builders import debrief, opened, pages_saying
from tests.official_copies import OUTCOMES, as_csv, as_drawn, as_pdf, as_text, wording
from tests.services.asking import logged, reviewer, sent

BASE, OFFICIAL = "hee-msk-2018", "hee-msk-2018-official"


def copied(portfolio: Portfolio) -> str:
    framework = portfolio.framework(BASE)
    return as_text(framework, wording(framework))


def brought_in(portfolio: Portfolio) -> str:
    """The id of the change that brings in invented wording."""
    reading = read_copy(portfolio, copied(portfolio))
    done = adopt_wording(portfolio, reading, {}, source="a test")
    assert done.undo is not None
    return done.undo


@pytest.mark.parametrize("columns", [1, 2])
def test_every_outcome_of_a_pdf_is_read_as_it_stands(
    portfolio: Portfolio, tmp_path: Path, columns: int
) -> None:
    framework = portfolio.framework(BASE)
    words = wording(framework)
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(as_pdf(framework, words, columns=columns, contents=True))
    reading = read_copy(portfolio, copy)
    assert {one.code: one.text for one in reading.outcomes} == words
    assert reading.doubts == ()
    done = adopt_wording(portfolio, reading, {}, source=copy.name)
    assert done.said == (
        "Brought in the official wording of HEE MSK core capabilities: 14 of 14 capabilities, "
        "105 of 105 outcomes."
    )


@pytest.mark.parametrize(("columns", "size"), [(1, 9), (1, 10), (2, 7), (2, 9), (2, 10)])
def test_drawn_lines_with_headings_at_the_head_of_pages_are_read(
    portfolio: Portfolio, tmp_path: Path, columns: int, size: int
) -> None:
    framework = portfolio.framework(BASE)
    words = wording(framework)
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(as_drawn(framework, words, columns=columns, size=size))
    reading = read_copy(portfolio, copy)
    assert {one.code: one.text for one in reading.outcomes} == words
    assert reading.doubts == ()


def test_text_and_tables_are_read_too(portfolio: Portfolio, tmp_path: Path) -> None:
    words = wording(portfolio.framework(BASE))
    table = tmp_path / "copy.csv"
    table.write_text(as_csv(words))
    for source in (table, copied(portfolio)):
        reading = read_copy(portfolio, source)
        assert ({one.code: one.text for one in reading.outcomes}, reading.doubts) == (words, ())


def test_wording_stays_and_can_be_linked_to(file: Path, secret: RawKey) -> None:
    with opened(file, secret) as portfolio:
        brought_in(portfolio)
    with opened(file, secret) as portfolio:
        (framework,) = portfolio.frameworks
        assert framework.key == BASE
        assert len(framework.linkable) == 14 + OUTCOMES
        assert framework.working_note() == ""
        link = link_to(portfolio, "4.c", "Shows it.")
        assert (link.framework, link.edition, link.path) == (
            "hee-msk",
            "2018-official",
            f"{OFFICIAL}#4.c",
        )
        log_entry(portfolio, debrief(links=(link,)))


def test_what_was_there_before_goes_on_to_count(portfolio: Portfolio) -> None:
    before = log_entry(portfolio, debrief("Before", links=(link_to(portfolio, "4", "So."),))).value
    rate(portfolio, "4", "capable")
    brought_in(portfolio)
    links = (link_to(portfolio, "4.a", "First."), link_to(portfolio, "4.b", "Second."))
    log_entry(portfolio, debrief("After", links=links))
    row = coverage_of(portfolio, BASE)[3]
    assert (row.node.path, row.pieces, row.rating and row.rating.level) == (
        f"{BASE}#4",
        2,
        "capable",
    )
    assert len(coverage_of(portfolio)) == 14
    assert matrix_of(portfolio, BASE).counts[f"{BASE}#4"] == (2,)
    titles = [row.title for row in list_entries(portfolio, Query(node=f"{BASE}#4"))]
    assert sorted(titles) == ["After", "Before"]
    only = list_entries(portfolio, Query(node=f"{OFFICIAL}#4.a"))
    assert [row.title for row in only] == ["After"]
    seen = preview(portfolio, select(portfolio, capabilities=["4"]))
    assert (seen.entries, seen.reached) == (2, 1)
    assert select(portfolio, capabilities=["4.a"]) == select(portfolio, capabilities=["4"])
    assert before.content.links[0].path == f"{BASE}#4"


def test_nothing_is_kept_while_doubts_remain(portfolio: Portfolio) -> None:
    reading = read_copy(portfolio, copied(portfolio).replace("c) ", "", 1))
    (doubt,) = reading.doubts[:1]
    assert doubt.id == "letter-1.c"
    with pytest.raises(Refused, match=r"still to be decided\. Nothing was kept"):
        adopt_wording(portfolio, reading, {}, source="a test")
    assert portfolio.framework_keys == (BASE,)


def test_bringing_in_is_taken_back_unless_entries_stand_on_it(portfolio: Portfolio) -> None:
    undo_change(portfolio, brought_in(portfolio))
    assert portfolio.framework(BASE).node("4").children[0].wording is Wording.WORKING
    change = brought_in(portfolio)
    log_entry(portfolio, debrief(links=(link_to(portfolio, "4.c", "So."),)))
    with pytest.raises(Refused, match="is used by entries"):
        undo_change(portfolio, change)


def test_wording_brought_in_again_takes_the_place_of_the_first(portfolio: Portfolio) -> None:
    brought_in(portfolio)
    log_entry(portfolio, debrief(links=(link_to(portfolio, "4.c", "So."),)))
    brought_in(portfolio)
    assert portfolio.framework_keys == (BASE, f"{OFFICIAL}-2")
    assert link_to(portfolio, "4.c").edition == "2018-official-2"
    assert coverage_of(portfolio)[3].pieces == 1


def test_wording_is_saved_only_where_the_owner_says_so(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    brought_in(portfolio)
    with pytest.raises(Refused, match="has official wording, which belongs to its publisher"):
        save_definition(portfolio, OFFICIAL, tmp_path / "out.yaml")
    assert not (tmp_path / "out.yaml").exists()
    save_definition(portfolio, OFFICIAL, tmp_path / "out.yaml", official_too=True)
    assert "wording_of: hee-msk-2018" in (tmp_path / "out.yaml").read_text()
    save_definition(portfolio, BASE, tmp_path / "base.yaml")


def test_copies_that_say_nothing_are_refused(portfolio: Portfolio, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="No capability of HEE MSK core capabilities"):
        read_copy(portfolio, "Nothing of the kind.")
    with pytest.raises(NotFound):
        read_copy(portfolio, "text", framework="none-1")
    empty = tmp_path / "scan.pdf"
    empty.write_bytes(pages_saying(""))
    with pytest.raises(FileRefused, match="it has no text, only pictures"):
        read_copy(portfolio, empty)
    with pytest.raises(FileRefused, match="no longer where it was"):
        read_copy(portfolio, tmp_path / "gone.pdf")


def test_words_are_printed_in_exports_and_in_no_request(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    brought_in(portfolio)
    words = wording(portfolio.framework(BASE))["4.a"]
    reviewer(portfolio)
    logged(portfolio, code="4.a")
    request = sent(portfolio, tmp_path)
    said = printed(tmp_path / "request.pdf")
    assert "Knee pain" in said
    assert words not in said
    assert words.encode() not in request_json(request.request)
    export_portfolio(portfolio, tmp_path / "export.pdf")
    assert words in printed(tmp_path / "export.pdf")


def printed(file: Path) -> str:
    """What stands on the pages of a PDF, words broken at line ends put together."""
    inspected = inspect(file, file.name)
    return " ".join(" ".join(page.text for page in inspected.text).split())
