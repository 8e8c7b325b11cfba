"""Lists and search: filters, order, hits, and as many statements for fifty entries as for one."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
import sqlalchemy as sa

from fcp_portfolio.services.entries import (
    Query,
    count_entries,
    excerpts,
    link_to,
    list_entries,
    log_entry,
    remove_entry,
    whole_entries,
)
from fcp_portfolio.services.files import add_bytes, files_named, passages_of
from fcp_portfolio.services.people import add_person, people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import ratings
from fcp_portfolio.services.reading import (
    coverage_of,
    everyone,
    history,
    matrix_of,
    supervision,
)
from fcp_portfolio.services.typing_drafts import typing
from fcp_portfolio.storage import search
from tests.builders import debrief, pages_saying


def titles(portfolio: Portfolio, query: Query) -> list[str]:
    return [row.title for row in list_entries(portfolio, query)]


@contextmanager
def counted(portfolio: Portfolio) -> Iterator[list[str]]:
    """The statements that are executed meanwhile."""
    statements: list[str] = []

    def note(*arguments: object) -> None:
        statements.append(str(arguments[2]))

    sa.event.listen(portfolio.copy.database.engine, "before_cursor_execute", note)
    yield statements
    sa.event.remove(portfolio.copy.database.engine, "before_cursor_execute", note)


LISTS: dict[str, Callable[[Portfolio], object]] = {
    "rows": list_entries,
    "rows searched": lambda p: list_entries(p, Query(search="knee")),
    "files by name": lambda p: files_named(p, "notes", most=100),
    "whole entries": whole_entries,
    "coverage": coverage_of,
    "matrix": lambda p: matrix_of(p, p.frameworks[0].key),
    "supervision": supervision,
    "history": history,
    "people": people,
    "everyone": everyone,
    "ratings": ratings,
    "typing": typing,
}


def test_lists_take_as_many_statements_for_fifty_entries_as_for_one(portfolio: Portfolio) -> None:
    link = link_to(portfolio, "4", "why")
    attachment = add_bytes(portfolio, b"Some notes of a day.\n", "notes.txt").value
    numbers: dict[str, list[int]] = {name: [] for name in LISTS}
    for number in range(1, 51):
        person = add_person(portfolio, name=f"Person {number}").value
        content = debrief(f"Knee {number}", person=person.id, links=(link,))
        log_entry(portfolio, replace(content, attachments=(attachment,)))
        for name in LISTS if number in {1, 3, 50} else ():
            with counted(portfolio) as statements:
                LISTS[name](portfolio)
            numbers[name].append(len(statements))
    for found in numbers.values():
        assert found == [found[0]] * 3
        assert 1 <= found[0] <= 6  # the history asks who its lines are about, too


def test_rows_are_newest_first_with_undated_drafts_above(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief("Old", occurred=date(2025, 1, 1)))
    log_entry(portfolio, debrief("New", occurred=date(2026, 1, 1)))
    log_entry(portfolio, debrief("New, logged later", occurred=date(2026, 1, 1)))
    log_entry(portfolio, debrief("Undated", occurred=None), draft=True)
    assert titles(portfolio, Query()) == ["Undated", "New, logged later", "New", "Old"]


def test_rows_hold_what_a_list_shows(portfolio: Portfolio) -> None:
    person = add_person(portfolio, name="Dr Sam Example").value
    links = (link_to(portfolio, "4", "one"), link_to(portfolio, "2", "two"))
    attachment = add_bytes(portfolio, b"Some notes of a day.\n", "notes.txt").value
    content = debrief(person=person.id, links=links, attachments=(attachment,), private=True)
    entry = log_entry(portfolio, content).value
    (row,) = list_entries(portfolio)
    assert (row.id, row.title, row.form, row.occurred) == (
        entry.id,
        entry.content.title,
        "debrief",
        entry.content.occurred,
    )
    assert (row.minutes, row.person, row.codes, row.files) == (20, "Dr Sam Example", ("4", "2"), 1)
    assert (row.draft, row.private, row.revision, row.hit, row.place) == (False, True, 1, "", "")


def test_rows_can_be_filtered(portfolio: Portfolio) -> None:
    person = add_person(portfolio, name="Sam").value
    link = link_to(portfolio, "4", "why")
    attachment = add_bytes(portfolio, b"Some notes of a day.\n", "notes.txt").value
    log_entry(portfolio, debrief("Plain", occurred=date(2025, 6, 1)))
    log_entry(portfolio, debrief("Draft"), draft=True)
    log_entry(portfolio, debrief("Private", private=True))
    log_entry(portfolio, debrief("With Sam", person=person.id))
    log_entry(portfolio, debrief("Linked", links=(link,)))
    log_entry(portfolio, debrief("Filed", attachments=(attachment,)))
    removed = log_entry(portfolio, debrief("Removed")).value
    remove_entry(portfolio, removed.id)
    log_entry(
        portfolio,
        replace(debrief("Reflected"), form="reflection", values={"happened": "Something"}),
    )
    assert titles(portfolio, Query(form="reflection")) == ["Reflected"]
    assert titles(portfolio, Query(draft=True)) == ["Draft"]
    assert "Draft" not in titles(portfolio, Query(draft=False))
    assert titles(portfolio, Query(private=True)) == ["Private"]
    assert titles(portfolio, Query(person=person.id)) == ["With Sam"]
    assert titles(portfolio, Query(node=link.path)) == ["Linked"]
    assert titles(portfolio, Query(with_file=True)) == ["Filed"]
    assert len(titles(portfolio, Query(with_file=False))) == 6
    assert titles(portfolio, Query(removed=True)) == ["Removed"]
    assert titles(portfolio, Query(until=date(2025, 6, 1))) == ["Plain"]
    assert "Plain" not in titles(portfolio, Query(since=date(2025, 6, 2)))
    assert titles(portfolio, Query(search="something")) == ["Reflected"]
    assert titles(portfolio, Query(search="something", form="debrief")) == []
    assert titles(portfolio, Query(search="nowhere")) == []
    assert [row.title for row in supervision(portfolio)].count("Reflected") == 0


@pytest.mark.parametrize(
    ("typed", "place", "hit"),
    [
        ("kneecap", "title", "\x02Kneecap\x03 pain, café"),
        ("CAFE pa", "title", "Kneecap \x02pain\x03, \x02café\x03"),
        ("physio", "text", "Seen by the \x02physiotherapist\x03 first"),
        ("nice", "files", "notes.txt What \x02NICE\x03 says The guideline in my words."),
        ("guideline", "files", "notes.txt What NICE says The \x02guideline\x03 in my words."),
        ("fracture", "text", "…"),
    ],
)
def test_search_finds_beginnings_of_words_anywhere(
    portfolio: Portfolio, typed: str, place: str, hit: str
) -> None:
    link = link_to(portfolio, "4", "I ruled out a fracture")
    attachment = add_bytes(
        portfolio, b"The guideline in my words.\n", "notes.txt", description="What NICE says"
    ).value
    log_entry(
        portfolio,
        debrief(
            "Kneecap pain, café",
            "Seen by the physiotherapist first",
            links=(link,),
            attachments=(attachment,),
        ),
    )
    (row,) = list_entries(portfolio, Query(search=typed))
    assert row.place == place
    assert row.hit.startswith(hit)
    assert search.HIT_START in row.hit


def test_hits_in_files_name_the_file_and_its_page(portfolio: Portfolio) -> None:
    notes = add_bytes(portfolio, b"Notes of a day.\n", "notes.txt").value
    data = pages_saying("Locked knee", "", "Giving way on stairs")
    pathway = add_bytes(portfolio, data, "Knee pathway.pdf").value
    log_entry(portfolio, debrief("Filed", attachments=(notes, pathway)))

    def where(typed: str) -> str:
        (row,) = list_entries(portfolio, Query(search=typed))
        return row.where

    assert where("stairs") == "Knee pathway.pdf, page 3"
    assert where("locked") == "Knee pathway.pdf, page 1"
    assert where("pathway") == "Knee pathway.pdf"
    assert where("day") == "notes.txt"
    assert where("filed") == ""
    pages = [one for one in passages_of(portfolio, pathway.sha256) if one[0].startswith("page")]
    assert tuple(pages) == (
        ("page 1", "Locked knee"),
        ("page 3", "Giving way on stairs"),
    )


def test_hits_in_what_was_indexed_before_places_were_name_no_file(portfolio: Portfolio) -> None:
    notes = add_bytes(portfolio, b"Notes of a day.\n", "notes.txt").value
    entry = log_entry(portfolio, debrief("Filed", attachments=(notes,))).value
    with portfolio.copy.write() as session:
        old = sa.text("UPDATE entry_search SET files = 'notes.txt Notes of a day'")
        session.connection().execute(old)

    found = excerpts(portfolio, "notes", [entry.id])[entry.id]

    assert (found.place, found.where) == ("files", "")


def test_search_can_look_in_titles_alone_and_for_no_more_than_wanted(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief("Knee of a runner"))
    log_entry(portfolio, debrief("Runner", "His knee."))
    log_entry(portfolio, debrief("Hip", "As with a knee."))
    assert titles(portfolio, Query(search="kn run", in_titles=True)) == ["Knee of a runner"]
    assert titles(portfolio, Query(search="?", in_titles=True)) == []
    assert len(titles(portfolio, Query(search="knee", most=2))) == 2
    assert count_entries(portfolio, Query(search="knee", most=2)) == 3


def test_files_are_found_by_every_word_of_their_names(portfolio: Portfolio) -> None:
    names = ("Knee pathway.txt", "knee_100%.txt", "Hip.txt")
    kept = [add_bytes(portfolio, name.encode() + b"\n", name).value for name in names]
    old = debrief("Old", occurred=date(2025, 1, 1), attachments=(kept[0],))
    log_entry(portfolio, old)
    log_entry(portfolio, debrief("Undated", occurred=None, attachments=tuple(kept)), draft=True)
    removed = log_entry(portfolio, debrief("Removed", attachments=(kept[0],))).value
    remove_entry(portfolio, removed.id)
    found = files_named(portfolio, "PATH knee", most=9)
    assert [(file.name, file.title) for file in found] == [
        ("Knee pathway.txt", "Undated"),
        ("Knee pathway.txt", "Old"),
    ]
    assert [file.occurred for file in found] == [None, date(2025, 1, 1)]
    assert [file.name for file in files_named(portfolio, "%", most=9)] == ["knee_100%.txt"]
    assert len(files_named(portfolio, "txt", most=2)) == 2


@pytest.mark.parametrize("typed", ["", "   ", "?", '" OR "', "*", "_"])
def test_search_for_no_word(portfolio: Portfolio, typed: str) -> None:
    log_entry(portfolio, debrief())
    expected = [] if typed.strip() and not search.query_of(typed) else None
    found = titles(portfolio, Query(search=typed))
    assert found in ([], ["Knee pain in clinic"])
    assert expected is None or found == expected


@pytest.mark.parametrize(
    "typed", ["knee AND", "NEAR(a", "title:x", "a-b", "½ _x", "日本", "'; DROP"]
)
def test_search_takes_whatever_is_typed(portfolio: Portfolio, typed: str) -> None:
    log_entry(portfolio, debrief())
    assert titles(portfolio, Query(search=typed)) == []


@pytest.mark.parametrize(
    "query", [Query(), Query(search="knee"), Query(draft=True), Query(form="x")]
)
def test_count_is_the_length_of_the_list(portfolio: Portfolio, query: Query) -> None:
    log_entry(portfolio, debrief("Knee"))
    log_entry(portfolio, debrief("Hip", "Of a knee"))
    log_entry(portfolio, debrief("Draft"), draft=True)
    assert count_entries(portfolio, query) == len(list_entries(portfolio, query))


def test_excerpts_are_read_for_the_rows_that_are_seen(portfolio: Portfolio) -> None:
    knee = log_entry(portfolio, debrief("Knee")).value
    log_entry(portfolio, debrief("Knee too"))
    query = Query(search="knee", excerpts=False)
    assert [row.hit for row in list_entries(portfolio, query)] == ["", ""]
    assert excerpts(portfolio, "knee", [knee.id]) == {knee.id: ("title", "\x02Knee\x03", "")}
    assert excerpts(portfolio, "?", [knee.id]) == {}


def test_texts_in_every_shape_of_value() -> None:
    value = {"a": "one", "b": ["two", {"c": "three"}], "d": True, "e": None}
    assert list(search.texts_in(value)) == ["one", "two", "three"]
