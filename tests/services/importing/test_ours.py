"""What this program exported comes in again."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import DefinitionError, Refused
from fcp_portfolio.domain.importing.items import Item
from fcp_portfolio.domain.readiness.requirement import Given
from fcp_portfolio.domain.selection import Selection
from fcp_portfolio.services.book import make_book
from fcp_portfolio.services.entries import log_entry, whole_entries
from fcp_portfolio.services.exchange import entry_json
from fcp_portfolio.services.files import check_bytes
from fcp_portfolio.services.importing import look, take_in
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.route_settings import declare, hold, set_number, settings
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.storage.key import RawKey
from tests.builders import debrief, made_portfolio

ROUTE = "fcp-taught"


@pytest.fixture
def exported(tmp_path: Path, secret: RawKey) -> Path:
    """The data of somebody's portfolio with two entries, one with a person and a file."""
    (tmp_path / "old").mkdir()
    with made_portfolio(tmp_path / "old", secret) as old:
        person = add_person(old, name="Dr Sam Example").value
        file = check_bytes(b"What I learned", "notes.txt")
        log_entry(old, debrief(person=person.id), files=(file,))
        log_entry(old, replace(debrief("Hip"), tags=("hip",)), draft=True)
        data = make_book(old, "full", Selection(drafts=True)).data
    exported = tmp_path / "portfolio.json"
    exported.write_bytes(data.content)
    return exported


def test_every_entry_comes_in_once(portfolio: Portfolio, exported: Path) -> None:
    found = look(portfolio, exported)
    assert [str(item.place) for item in found.items] == ["entry 1", "entry 2"]
    assert [str(note.sentence) for note in found.items[0].notes] == [
        "Its file “notes.txt” is not in this portfolio: attach it afterwards.",
        "“Dr Sam Example” is not among your people.",
    ]
    take_in(portfolio, found.name, found.items)
    entries = {e.content.title: e for e in whole_entries(portfolio)}
    assert {title: (e.draft, e.content.values) for title, e in entries.items()} == {
        "Knee pain in clinic": (False, debrief().values),
        "Hip": (True, debrief().values),
    }
    assert not any(item.wanted for item in look(portfolio, exported).items)


def test_what_this_portfolio_has_is_used(portfolio: Portfolio, exported: Path) -> None:
    person = add_person(portfolio, name="Dr Sam Example").value
    file = check_bytes(b"What I learned", "notes.txt")
    log_entry(portfolio, debrief("Other"), files=(file,))
    item = look(portfolio, exported).items[0]
    assert item.content is not None
    assert (item.notes, item.content.person) == ((), person.id)
    assert [one.name for one in item.content.attachments] == ["notes.txt"]


def test_one_entry_comes_in_as_it_is_shown(portfolio: Portfolio, tmp_path: Path) -> None:
    logged = log_entry(portfolio, debrief()).value
    file = tmp_path / "entry.json"
    file.write_text(json.dumps(entry_json(portfolio, logged)))
    (item,) = look(portfolio, file).items
    assert str(item.known) == "An entry says the same already: “Knee pain in clinic”."


def test_an_entry_of_an_unknown_form_is_refused_alone(portfolio: Portfolio, exported: Path) -> None:
    data = json.loads(exported.read_text())
    data["entries"][0]["form"] = "diary"
    odd = {**data["entries"][1], "attachments": 3}
    exported.write_text(json.dumps({**data, "entries": [*data["entries"], odd]}))
    first, second, third = look(portfolio, exported).items
    assert first.refused.startswith("There is no form “diary”.")
    assert second.wanted
    assert third.refused == "“attachments” takes a list of items with keys. Nothing was logged."


def test_other_data_is_refused(portfolio: Portfolio, exported: Path) -> None:
    exported.write_text(json.dumps({"schema": "fcp-portfolio/portfolio/1", "entries": 3}))
    with pytest.raises(Refused, match=r"^“portfolio.json” holds no entries."):
        look(portfolio, exported)
    exported.write_text("[")
    with pytest.raises(DefinitionError):
        look(portfolio, exported)


def test_what_was_said_to_a_route_comes_along(
    portfolio: Portfolio, tmp_path: Path, secret: RawKey
) -> None:
    (tmp_path / "old").mkdir()
    with made_portfolio(tmp_path / "old", secret) as old:
        follow_routes(old, [ROUTE, "fit-notes"])
        held = log_entry(old, debrief("Degree"), files=(check_bytes(b"Degree", "a.txt"),)).value
        private = replace(debrief("Private"), private=True)
        kept = log_entry(old, private, files=(check_bytes(b"Private", "b.txt"),)).value
        hold(old, "degree", held.id)
        hold(old, "learning-needs", kept.id)
        set_number(old, "cbd", 5)
        set_number(old, "cot", 4)
        declare(old, "registration", on=date(2026, 1, 31), words="Since 2019.")
        data = make_book(old, "full", Selection()).data.content
        part = make_book(old, "full", Selection(since=date(2020, 1, 1))).data.content
        sent = make_book(old, "supervisor", Selection()).data.content
    assert "said_to_routes" not in {*json.loads(part), *json.loads(sent)}
    exported = tmp_path / "all.json"
    exported.write_bytes(data)
    assert look(portfolio, exported).said == ()
    follow_routes(portfolio, [ROUTE])
    set_number(portfolio, "cot", 9)
    found = look(portfolio, exported)
    assert sorted(one.about for one in found.said) == ["cbd", "degree", "registration"]
    assert found.notes[0].startswith("3 settings of your routes come along")
    done = take_in(portfolio, found.name, found.items, said=found.said)
    now = {one.about: one for one in settings(portfolio)}
    assert (now["cbd"].number, now["cot"].number) == (5, 9)
    assert (now["registration"].on, now["registration"].words) == (date(2026, 1, 31), "Since 2019.")
    assert now["degree"].entry in done.value.entries
    undo_change(portfolio, done.undo)
    assert [one.about for one in settings(portfolio)] == ["cot"]


def test_document_whose_entry_is_not_taken_in_is_not_held(portfolio: Portfolio) -> None:
    follow_routes(portfolio, [ROUTE])
    item = Item(place="entry 1", digest="d", content=debrief(), was="one")
    said = (Given(id="", route="fcp-taught", about="degree", entry="another"),)
    take_in(portfolio, "all.json", [item], said=said)
    assert settings(portfolio) == ()
